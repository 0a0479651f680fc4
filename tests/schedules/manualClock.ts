/** A clock that a test owns: it moves only when told, from one thing that waits to the next. */
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../common/clock.ts';

export interface ManualClock extends Clock {
  /** Lets everything happen that is due until `instant`, one wake-up after the other. */
  runTo(instant: string): Promise<void>;
  /** Sets the clock, forward or back, without anything that lies between: a step. */
  jumpTo(instant: string): Promise<void>;
}

export function manualClock(start: string, settled: () => Promise<void> = turns): ManualClock {
  let now = Date.parse(start);
  const waiters = new Set<{ at: number; wake: () => void }>();
  const wakeDue = () => {
    for (const waiter of [...waiters]) if (waiter.at <= now) waiter.wake();
  };
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(now),
    until: (instant, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const at = instant.epochMilliseconds;
        if (at <= now) return resolve();
        const waiter = {
          at,
          wake: () => {
            waiters.delete(waiter);
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        const onAbort = () => {
          waiters.delete(waiter);
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        waiters.add(waiter);
      }),
    async runTo(instant) {
      const to = Date.parse(instant);
      await settled();
      for (;;) {
        const next = Math.min(...[...waiters].map((waiter) => waiter.at));
        if (next > to) break;
        now = Math.max(now, next);
        wakeDue();
        await settled();
      }
      now = to;
      wakeDue();
      await settled();
    },
    async jumpTo(instant) {
      now = Date.parse(instant);
      wakeDue();
      await settled();
    },
  };
}

/** Turns of the event loop, enough for what was woken to come to rest on a database that answers at once. */
async function turns(): Promise<void> {
  for (let i = 0; i < 25; i++) await new Promise((resolve) => setImmediate(resolve));
}
