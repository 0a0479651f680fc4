/** Reads one file in a worker that is stopped when it takes too long, grows too large or nobody waits any more. */
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../common/worker.ts';
import type { DocumentFields } from './fields.ts';
import { isRefusalCode, LARGEST_FILE_BYTES, refusal } from './refusals.ts';

export interface ReadingTask {
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD`; gives dates their year where the letter names none. */
  readonly today: string;
}

export interface Reading {
  readonly text: string;
  readonly fields: DocumentFields;
}

export type ReadingAnswer = Reading | { readonly refused: string };

const LONGEST_MILLISECONDS = 30_000;
const LARGEST_HEAP_MEGABYTES = 384;
/** Of the whole process while a file is being read: what lies outside the heap (unpacked streams) shows only there. */
const LARGEST_GROWTH_BYTES = 1024 * 1024 * 1024;
const WATCH_MILLISECONDS = 100;

/** @throws Failure `document-*`; the signal's reason when aborted */
export function readFileApart(task: ReadingTask, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    if (task.bytes.length === 0) throw refusal('document-empty');
    if (task.bytes.length > LARGEST_FILE_BYTES) throw refusal('document-too-large');
    const { filename, execArgv } = workerFile(import.meta.url, 'reading.worker');
    const worker = new Worker(filename, {
      workerData: task,
      execArgv,
      resourceLimits: {
        maxOldGenerationSizeMb: LARGEST_HEAP_MEGABYTES,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
      stdout: true,
      stderr: true,
    });
    // What libraries print of a file is of no use to anybody; read away, or the pipes fill.
    worker.stdout.resume();
    worker.stderr.resume();
    const before = process.memoryUsage.rss();
    const timer = setTimeout(() => end(() => reject(refusal('document-too-slow'))), LONGEST_MILLISECONDS);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > LARGEST_GROWTH_BYTES)
        end(() => reject(refusal('document-too-complex')));
    }, WATCH_MILLISECONDS);
    const onAbort = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', onAbort, { once: true });

    let ended = false;
    function end(settle: () => void): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      void worker.terminate().then(settle, settle);
    }

    worker.once('message', (answer: ReadingAnswer) =>
      end(() => {
        if (!('refused' in answer)) resolve(answer);
        else if (isRefusalCode(answer.refused)) reject(refusal(answer.refused));
        else reject(new Error(`unknown refusal ${answer.refused}`));
      }),
    );
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusal('document-too-complex', error) : error),
      ),
    );
    worker.once('exit', () => end(() => reject(refusal('document-damaged'))));
  });
}
