/** Announcement scripts as the desk uses them: kept, told to whoever watches, and read aloud in writing. */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { read } from '../audio/spoken/reader.ts';
import type { LexiconEntry, SpokenToken, SpokenWarning } from '../audio/spoken/spoken.ts';
import { DocumentFields } from './document/fields.ts';
import { editors } from './editors.ts';
import { scriptStore, type ScriptPage, type ScriptQuery } from './script.store.ts';
import type { Script } from './script.ts';
import { spokenSeconds } from './seconds.ts';
import { waitingScripts } from './waiting.ts';

export interface ScriptsDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  /** The operators' own readings, as they hold for a script. */
  readonly lexicon: (scriptId?: string) => Promise<readonly LexiconEntry[]>;
  /** Refuses the removal of one that something still plays. @throws Failure `script-in-use` */
  readonly checkUnused?: ((scriptId: string) => Promise<void>) | undefined;
}

export interface ScriptDetail extends Script {
  readonly document: {
    readonly id: string;
    readonly fileName: string;
    readonly fields: DocumentFields;
  } | null;
}

/** A script's text as it will be said, with how long that takes. */
export interface SpokenScript {
  readonly written: string;
  readonly spoken: string;
  readonly tokens: SpokenToken[];
  readonly warnings: SpokenWarning[];
  readonly seconds: number;
}

export type Scripts = ReturnType<typeof scripts>;

export function scripts({ db, clock, events, lexicon, checkUnused }: ScriptsDependencies) {
  const store = scriptStore(db, clock);

  const told = (script: Script): Script => {
    events.emit({ type: 'script', id: script.id });
    return script;
  };

  return {
    /** Who else has a script open. */
    editors: editors(),

    list: (query: ScriptQuery): Promise<ScriptPage> => store.list(query),

    waiting: waitingScripts({
      store,
      events,
      warningsOf: async (text, scriptId) => read(text, { lexicon: await lexicon(scriptId) }).warnings,
    }),

    async get(id: string): Promise<ScriptDetail> {
      const script = await store.get(id);
      if (script.documentId === null) return { ...script, document: null };
      const document = await db
        .selectFrom('document')
        .select(['id', 'fileName', 'fields'])
        .where('id', '=', script.documentId)
        .executeTakeFirstOrThrow();
      const fields = DocumentFields.parse(JSON.parse(document.fields));
      return { ...script, document: { id: document.id, fileName: document.fileName, fields } };
    },

    create: async (
      input: { readonly title: string; readonly text: string; readonly documentId?: string | undefined },
      by: string,
    ): Promise<Script> => told(await store.create(input, by)),

    saveText: async (
      id: string,
      input: { readonly title?: string | undefined; readonly text: string; readonly baseUpdatedAt: string },
      by: string,
    ): Promise<Script> => told(await store.saveText(id, input, by)),

    approve: async (
      id: string,
      version: number,
      by: string,
      baseUpdatedAt: string | null = null,
    ): Promise<Script> => told(await store.approve(id, version, by, baseUpdatedAt)),

    /** @throws Failure `script-unknown`, `script-in-use` */
    async remove(id: string): Promise<void> {
      await checkUnused?.(id);
      await store.remove(id);
      events.emit({ type: 'script', id });
    },

    restore: async (id: string): Promise<Script> => told(await store.restore(id)),

    /** With the readings that hold for every script and, where one is named, its own. */
    async spoken(text: string, scriptId?: string): Promise<SpokenScript> {
      const { written, spoken, tokens, warnings } = read(text, { lexicon: await lexicon(scriptId) });
      return {
        written,
        spoken,
        tokens: [...tokens],
        warnings: [...warnings],
        seconds: spokenSeconds(spoken),
      };
    },
  };
}
