/** The server's time as a player holds it: learnt, kept over a restart of the program, lost when the machine slept. */
import { z } from 'zod';
import type { PlayerStorage, Timekeeper } from './parts.ts';
import { better, errorAt, isTrusted, readingOf, type ClockReading, type RoundTrip } from './serverClock.ts';

const Stored = z.object({
  span: z.string(),
  reading: z.object({ offset: z.number(), error: z.number(), measuredAt: z.number() }),
});

/** `slept` comes from clocks that are read one after the other, and is coarse on some machines. */
const SLEEP_NOTICED_MILLISECONDS = 500;

export async function storedClock(
  storage: PlayerStorage,
  timekeeper: Timekeeper,
  onTrouble: (error: unknown) => void,
) {
  const { monotonic, slept, span } = timekeeper;
  const stored = Stored.safeParse(await storage.read('clock')).data;
  // Within one boot the monotonic clock went on counting while the program was away.
  let reading: ClockReading | null = stored && stored.span === span ? stored.reading : null;
  let sleptBefore = slept();

  /** True once after the machine slept: then nobody knows for how long, until the server is asked. */
  function noticeSleep(): boolean {
    const now = slept();
    if (Math.abs(now - sleptBefore) < SLEEP_NOTICED_MILLISECONDS) return false;
    sleptBefore = now;
    reading = null;
    return true;
  }

  return {
    noticeSleep,
    trusted: (): boolean => {
      noticeSleepQuietly();
      return isTrusted(reading, monotonic());
    },
    /** The server's epoch milliseconds; meaningless while not trusted. */
    now: (): number => monotonic() + (reading?.offset ?? 0),
    at: (monotonicMilliseconds: number): number => monotonicMilliseconds + (reading?.offset ?? 0),
    monotonicAt: (epochMilliseconds: number): number => epochMilliseconds - (reading?.offset ?? 0),
    error: (): number | null => (reading ? errorAt(reading, monotonic()) : null),
    learn(trip: RoundTrip): void {
      const next = better(reading, readingOf(trip));
      if (next === reading) return;
      reading = next;
      if (span !== null) storage.write('clock', { span, reading }).catch(onTrouble);
    },
  };

  /** A sleep that decide() must not overlook, left for the next turn to act on. */
  function noticeSleepQuietly(): void {
    if (Math.abs(slept() - sleptBefore) >= SLEEP_NOTICED_MILLISECONDS) reading = null;
  }
}
