/** Runs ffmpeg: the only files that know fluent-ffmpeg are this one and those that build its commands. */
import Ffmpeg from 'fluent-ffmpeg';
import { Failure } from '../common/failure.ts';
import { storageFailure } from '../common/files.ts';
import { findFfmpeg } from './ffmpeg.ts';

/** 12 kHz of band: twice what a horn carries, and half the encoding of 48 kHz. */
export const SAMPLE_RATE = 24_000;
/** The output never waits for us, so making sound yields to playing it. */
const NICENESS = 10;

export interface Run {
  readonly signal?: AbortSignal | undefined;
}

export const limiter = (dbfs: number) =>
  `alimiter=limit=${(10 ** (dbfs / 20)).toFixed(5)}:attack=4:release=60:level=disabled`;

export const asMp3 = (c: Ffmpeg.FfmpegCommand) =>
  c.outputOptions([
    ...['-c:a', 'libmp3lame', '-b:a', '64k', '-ac', '1', '-ar', String(SAMPLE_RATE)],
    // Above the default of 5 the encoder takes half the time; at 64 kbit/s of 12 kHz mono nothing is heard of it.
    ...['-compression_level', '7', '-map_metadata', '-1', '-f', 'mp3'],
  ]);

const NO_ROOM = /No space left on device|Disk quota exceeded/i;

/** Runs ffmpeg and answers what it said last. Killed when the signal aborts. */
export async function ffmpeg(
  build: (command: Ffmpeg.FfmpegCommand) => Ffmpeg.FfmpegCommand,
  { signal }: Run,
): Promise<string> {
  signal?.throwIfAborted();
  const path = await findFfmpeg();
  const command = build(Ffmpeg({ niceness: NICENESS, stdoutLines: 80 }).setFfmpegPath(path));
  return new Promise((resolve, reject) => {
    const kill = () => command.kill('SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    command
      .on('start', () => signal?.aborted && kill())
      .on('end', (_stdout, stderr) => {
        signal?.removeEventListener('abort', kill);
        // Some versions say so and yet end with success.
        if (NO_ROOM.test(stderr ?? '')) reject(failureOf(new Error('ffmpeg found no room.'), stderr ?? ''));
        else resolve(stderr ?? '');
      })
      .on('error', (error: Error, _stdout, stderr) => {
        signal?.removeEventListener('abort', kill);
        reject(signal?.aborted ? (signal.reason as Error) : failureOf(error, stderr ?? ''));
      })
      .run();
  });
}

export function failureOf(error: Error, log: string): Error {
  const full = `${error.message}\n${log}`;
  const system = NO_ROOM.test(full)
    ? 'ENOSPC'
    : /Read-only file system|Permission denied/i.test(full)
      ? 'EACCES'
      : null;
  if (system) return storageFailure(Object.assign(new Error(error.message), { code: system })) as Error;
  return new Failure(
    'unavailable',
    'ffmpeg-failed',
    'ffmpeg không làm được âm thanh. Hãy thử lại; nếu vẫn lỗi, chạy “loa doctor” để kiểm tra máy.',
    { cause: new Error(log.slice(-2000) || error.message, { cause: error }) },
  );
}
