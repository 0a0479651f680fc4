/** The promises of a playback, for those who keep them: `started` holds or is broken by the time `ended` does. */
import type { Playback } from './parts.ts';

type Result = Awaited<Playback['ended']>;

export interface KeptPlayback {
  readonly playback: Playback;
  /** The first sample went out at `at`. Only the first call counts. */
  begin(at: number): void;
  /** Nothing of it sounds any more. Only the first call counts. */
  end(result: Result): void;
}

export function keepPlayback(stop: () => void): KeptPlayback {
  let begin: (at: number) => void = () => {};
  let fail: (error: Error) => void = () => {};
  let end: (result: Result) => void = () => {};
  const started = new Promise<number>((resolve, reject) => {
    begin = resolve;
    fail = reject;
  });
  const ended = new Promise<Result>((resolve) => (end = resolve));
  // Also told by `ended`; whoever listens only to that misses nothing.
  started.catch(() => {});
  return {
    playback: { started, ended, stop },
    begin,
    end(result) {
      fail(new Error('no sound went out'));
      end(result);
    },
  };
}

/** Seconds that went out, and what went wrong, if something did. */
export const resultOf = (seconds: number, error: string | undefined): Result =>
  error ? { seconds, error } : { seconds };
