/**
 * A script's text while it is being written: kept in the browser at every stroke, saved to the server when the writer
 * pauses, and compared when somebody else saved in between. Knows no React; the page watches it.
 */
import { ApiError, type Schemas } from '../../api.ts';

export type Script = Schemas['Script'];

export interface DraftState {
  readonly title: string;
  readonly text: string;
  /** What the server has, as far as we know. */
  readonly base: Script;
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'empty';
  /** Why the server won't take it as it is, for people; null where it may yet: the network, a server that restarts. */
  readonly refused: string | null;
  /** What somebody else saved while we were writing. */
  readonly conflict: Script | null;
  /** Text of an earlier visit was brought back. */
  readonly recovered: boolean;
}

export interface Kept {
  readonly title: string;
  readonly text: string;
  readonly baseUpdatedAt: string;
}

/** Where strokes are kept at once. */
export interface DraftMemory {
  read(): Kept | null;
  write(kept: Kept | null): void;
}

export interface DraftOptions {
  readonly script: Script;
  readonly save: (input: { title: string; text: string; baseUpdatedAt: string }) => Promise<Script>;
  readonly load: () => Promise<Script>;
  readonly memory: DraftMemory;
  readonly onSaved?: (script: Script) => void;
  readonly idleMilliseconds?: number;
  readonly retryMilliseconds?: number;
}

export type Draft = ReturnType<typeof openDraft>;

/** As the server keeps it. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
export const textOf = (script: Script): string => script.versions[0]?.text ?? '';

/** What the server says of the words themselves. A session that ended and too many requests pass by themselves. */
const refusal = (error: unknown): string | null =>
  error instanceof ApiError && [400, 403, 404, 409, 413, 422].includes(error.status) ? error.message : null;

export function openDraft(options: DraftOptions) {
  const { memory, idleMilliseconds = 1_200, retryMilliseconds = 5_000 } = options;
  const watchers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;
  let closed = false;
  let state: DraftState = firstState();

  function firstState(): DraftState {
    const { script } = options;
    const old = memory.read();
    const same = !old || (kept(old.text) === textOf(script) && old.title.trim() === script.title);
    if (same) {
      memory.write(null);
      return {
        title: script.title,
        text: textOf(script),
        base: script,
        status: 'saved',
        refused: null,
        conflict: null,
        recovered: false,
      };
    }
    const base = { ...script, updatedAt: old.baseUpdatedAt };
    return {
      ...{ title: old.title, text: old.text, base, status: 'unsaved', refused: null },
      ...{ conflict: null, recovered: true },
    };
  }

  function become(change: Partial<DraftState>): void {
    state = { ...state, ...change };
    for (const tell of watchers) tell();
  }

  const isDirty = (): boolean =>
    kept(state.text) !== textOf(state.base) || state.title.trim() !== state.base.title;
  const isEmpty = (): boolean => !/[\p{L}\p{N}]/u.test(state.text) || !state.title.trim();

  function edit(change: { title?: string; text?: string }): void {
    state = { ...state, ...change };
    const dirty = isDirty();
    memory.write(
      dirty ? { title: state.title, text: state.text, baseUpdatedAt: state.base.updatedAt } : null,
    );
    become({ refused: null, status: !dirty ? 'saved' : isEmpty() ? 'empty' : saving ? 'saving' : 'unsaved' });
    later(idleMilliseconds);
  }

  function later(milliseconds: number): void {
    clearTimeout(timer);
    if (closed || state.conflict || !isDirty() || isEmpty()) return;
    timer = setTimeout(() => void saveOnce().catch(() => {}), milliseconds);
  }

  function adopt(script: Script): void {
    become({ base: script });
    const dirty = isDirty();
    memory.write(dirty ? { title: state.title, text: state.text, baseUpdatedAt: script.updatedAt } : null);
    become({ status: dirty ? 'unsaved' : 'saved' });
  }

  function saveOnce(): Promise<void> {
    clearTimeout(timer);
    saving ??= sendNow().finally(() => {
      saving = null;
      if (state.status !== 'failed') later(idleMilliseconds);
    });
    return saving;
  }

  async function sendNow(): Promise<void> {
    const { title, text, base } = state;
    become({ status: 'saving' });
    try {
      const script = await options.save({ title: title.trim(), text, baseUpdatedAt: base.updatedAt });
      adopt(script);
      options.onSaved?.(script);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'script-changed') {
        const theirs = await options.load().catch(() => null);
        if (theirs && textOf(theirs) === kept(state.text) && theirs.title === state.title.trim())
          return adopt(theirs);
        become({ status: 'unsaved', conflict: theirs });
        if (!theirs) later(retryMilliseconds);
      } else {
        const refused = refusal(error);
        become({ status: 'failed', refused });
        // Only other words help there.
        if (refused === null) later(retryMilliseconds);
      }
      throw error;
    }
  }

  if (state.status === 'unsaved') later(idleMilliseconds);

  return {
    get: (): DraftState => state,
    subscribe(tell: () => void): () => void {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    setText: (text: string): void => edit({ text }),
    setTitle: (title: string): void => edit({ title }),

    /** Saves what isn't saved. @throws ApiError */
    async flush(): Promise<Script> {
      if (saving) await saving;
      while (isDirty()) await saveOnce();
      return state.base;
    },

    /** The server's newest state came in. @returns whether the text in the editor was replaced by it */
    serverHas(script: Script): boolean {
      if (Date.parse(script.updatedAt) <= Date.parse(state.base.updatedAt)) return false;
      if (isDirty()) return false; // saving will tell, and then the person chooses
      const differs = textOf(script) !== textOf(state.base) || script.title !== state.base.title;
      become({ base: script, ...(differs && { title: script.title, text: textOf(script) }) });
      return differs;
    },

    /** After a conflict: our text becomes the newest. */
    keepMine(): void {
      if (!state.conflict) return;
      become({ base: state.conflict, conflict: null });
      later(0);
    },
    /** After a conflict: the other's text comes into the editor. */
    takeTheirs(): void {
      const theirs = state.conflict;
      if (!theirs) return;
      memory.write(null);
      become({ title: theirs.title, text: textOf(theirs), base: theirs, conflict: null, status: 'saved' });
    },

    /** Leaves: what isn't saved is sent once more, and stays in the browser if that fails. */
    close(): void {
      clearTimeout(timer);
      closed = true;
      if (!state.conflict && isDirty() && !isEmpty()) void saveOnce().catch(() => {});
    },
    /** Comes back after `close`. */
    reopen(): void {
      closed = false;
      later(idleMilliseconds);
    },
  };
}
