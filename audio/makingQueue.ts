/**
 * The making of recordings, in the background: two at once, with progress, stopped on request. What a stop of the
 * program has interrupted is made after the next start.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { storageFailure } from '../common/files.ts';
import type { AudioFiles } from './audioFiles.ts';
import type { Chimes } from './chimes.ts';
import { makeFromSentences, type Made, type MakingProgress } from './make.ts';
import type { RecordingStatus } from './recording.ts';
import type { RecordingStore } from './recording.store.ts';
import type { SpeechCache } from './speechCache.ts';
import { makeFromUpload } from './upload.ts';
import type { Voices } from './voices/voices.ts';

const AT_ONCE = 2;
const CANCELLED = new Failure('conflict', 'recording-cancelled', 'Đã dừng làm bản thu này.');
const FAILED = {
  code: 'recording-failed',
  message: 'Không làm được bản thu vì một lỗi của phần mềm. Hãy thử lại.',
};

export interface MakingQueueDependencies {
  readonly store: RecordingStore;
  readonly files: AudioFiles;
  readonly events: Events;
  readonly speaker: { readonly voices: Pick<Voices, 'speak' | 'version'>; readonly cache: SpeechCache };
  readonly chimes: Chimes['sounds'];
  /** Where they are made, a folder each; emptied at every start. */
  readonly folder: string;
  /** Told of bugs: a recording fails with a general sentence, and its cause must not be lost. */
  readonly onError: (error: unknown) => void;
}

export function makingQueue({
  store,
  files,
  events,
  speaker,
  chimes,
  folder: work,
  onError,
}: MakingQueueDependencies) {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const underway = new Map<string, { readonly controller: AbortController; readonly done: Promise<void> }>();
  const progress = new Map<string, MakingProgress>();
  const closing = new AbortController();

  const tell = (id: string, status: RecordingStatus, more?: MakingProgress) =>
    events.emit({ type: 'recording', id, status, ...more });

  function enqueue(id: string): void {
    if (underway.has(id) || closing.signal.aborted) return;
    const controller = new AbortController();
    const done = queue
      .add(() => make(id, AbortSignal.any([controller.signal, closing.signal])))
      .catch(onError)
      .finally(() => {
        underway.delete(id);
        progress.delete(id);
      });
    underway.set(id, { controller, done });
  }

  async function make(id: string, signal: AbortSignal): Promise<void> {
    const folder = join(work, id);
    try {
      signal.throwIfAborted();
      const row = await store.unfinished(id);
      if (!row) return;
      await store.making(id);
      tell(id, 'making');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const onProgress = (p: MakingProgress) => {
        progress.set(id, p);
        tell(id, 'making', p);
      };
      const { source, voice, speed } = row;
      const how = { folder, signal, onProgress, chimes: await chimes(source.chimes) };
      const made = await (source.kind === 'voice'
        ? makeFromSentences(speaker, source.spoken, { ...how, voice, speed })
        : makeFromUpload(source, how));
      await finish(id, made);
    } catch (error) {
      await fail(id, signal, storageFailure(error));
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(onError);
    }
  }

  async function finish(id: string, { mp3, wav, ...made }: Made): Promise<void> {
    const mp3Hash = await files.keep({ mp3, wav });
    await store.finish(id, { ...made, mp3Hash });
    tell(id, 'ready');
  }

  async function fail(id: string, signal: AbortSignal, error: unknown): Promise<void> {
    // Stopped with the program: stays unfinished and is taken up again.
    if (closing.signal.aborted) return;
    const failure = signal.aborted ? CANCELLED : error;
    if (!(failure instanceof Failure)) onError(error);
    await store.fail(id, failure instanceof Failure ? failure : FAILED);
    tell(id, 'failed');
  }

  async function resume(): Promise<void> {
    await rm(work, { recursive: true, force: true });
    for (const id of await store.unfinishedIds()) enqueue(id);
  }
  const resumed = resume().catch(onError);

  return {
    /** Resolves once what was left unfinished by the last run stands in line again. */
    resumed,

    /** Waits or is being made. */
    has: (id: string): boolean => underway.has(id),

    progressOf: (id: string): MakingProgress | null => progress.get(id) ?? null,

    /** Puts a recording in line, unless it stands there; one that is just being stopped is made anew after it. */
    async add(id: string): Promise<void> {
      const making = underway.get(id);
      if (making && !making.controller.signal.aborted) return;
      await making?.done;
      await store.wait(id);
      enqueue(id);
      tell(id, 'waiting');
    },

    /** Stops one that waits or is being made; it has failed with `recording-cancelled` then. */
    async stop(id: string, status: RecordingStatus): Promise<void> {
      const making = underway.get(id);
      making?.controller.abort(CANCELLED);
      if (making && status === 'waiting') await fail(id, making.controller.signal, CANCELLED);
      else await making?.done;
    },

    /** Resolves when nothing waits or is being made. */
    idle: (): Promise<void> => resumed.then(() => queue.onIdle()),

    /** Stops what is being made; it is taken up again at the next start. */
    async close(): Promise<void> {
      await resumed;
      closing.abort(new Error('Recordings were closed.'));
      queue.clear();
      await queue.onIdle();
    },
  };
}
