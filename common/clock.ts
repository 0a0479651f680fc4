/** Time, passed in: nothing below server/ asks the machine for the time by itself. */
import { Temporal } from 'temporal-polyfill';

export interface Clock {
  now(): Temporal.Instant;
  /** Resolves at or just after `instant` on this clock; rejects with the signal's reason when aborted. */
  until(instant: Temporal.Instant, signal?: AbortSignal): Promise<void>;
}

/** Node's and browsers' timers hold 31 bits of milliseconds; longer waits are taken in steps. */
const LONGEST_TIMER_MILLISECONDS = 60_000;

/**
 * A clock that shows `start` at the moment it is made and runs `speed` times as fast as the machine's.
 * With `speed` 1 and `start` the machine's time it is the machine's clock.
 */
export function runningClock(start: Temporal.Instant, speed = 1): Clock {
  const origin = performance.now();
  const startMilliseconds = start.epochMilliseconds;
  return timerClock(() => startMilliseconds + (performance.now() - origin) * speed, speed);
}

/** The machine's clock; follows steps of the system time. */
export const systemClock: Clock = timerClock(() => Date.now(), 1);

/** A clock over any source of epoch milliseconds that runs `speed` times as fast as the machine's timers. */
export function timerClock(epochMilliseconds: () => number, speed: number): Clock {
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMilliseconds())),
    async until(instant, signal) {
      for (;;) {
        signal?.throwIfAborted();
        const left = (instant.epochMilliseconds - epochMilliseconds()) / speed;
        if (left <= 0) return;
        await delay(Math.min(left, LONGEST_TIMER_MILLISECONDS), signal);
      }
    },
  };
}

/** Waits real milliseconds; rejects with the signal's reason when aborted. */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      },
      Math.max(0, milliseconds),
    );
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
