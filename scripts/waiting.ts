/** Scripts that wait for approval, with what to look at before: the words whose reading is doubtful. */
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import type { SpokenWarning } from '../audio/spoken/spoken.ts';
import type { ScriptStore } from './script.store.ts';

export interface WaitingScript {
  readonly id: string;
  readonly title: string;
  /** As they are written, each once. */
  readonly doubtful: readonly string[];
}

export interface WaitingDependencies {
  readonly store: Pick<ScriptStore, 'list' | 'get'>;
  readonly events: Events;
  readonly warningsOf: (text: string, scriptId: string) => Promise<readonly SpokenWarning[]>;
}

/** Asked for at every look at the first page, so a script is read once until it or the lexicon changes. */
export function waitingScripts({ store, events, warningsOf }: WaitingDependencies) {
  let known = new Map<string, { readonly updatedAt: string; readonly doubtful: readonly string[] }>();
  events.listen(({ type }) => {
    if (type === 'lexicon') known = new Map();
  });

  async function doubtfulIn(id: string): Promise<readonly string[]> {
    const { versions } = await store.get(id);
    const warnings = await warningsOf(versions[0]?.text ?? '', id);
    return [...new Set(warnings.map(({ written }) => written))];
  }

  /** The newest first. @param most so many */
  return async (most: number): Promise<WaitingScript[]> => {
    const { items } = await store.list({ state: 'draft', limit: most });
    const before = known;
    const waiting: WaitingScript[] = [];
    for (const { id, title, updatedAt } of items) {
      const last = before.get(id);
      // Deleted since it was listed, it waits no longer: the first page is not to fail for that.
      const doubtful =
        last?.updatedAt === updatedAt
          ? last.doubtful
          : await doubtfulIn(id).catch((error: unknown) => {
              if (error instanceof Failure && error.code === 'script-unknown') return null;
              throw error;
            });
      if (doubtful === null) continue;
      before.set(id, { updatedAt, doubtful });
      waiting.push({ id, title, doubtful });
    }
    // What waits no longer is forgotten; a lexicon that changed meanwhile has forgotten all.
    if (known === before)
      known = new Map([...before].filter(([id]) => waiting.some((script) => script.id === id)));
    return waiting;
  };
}
