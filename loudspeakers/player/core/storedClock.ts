/** The server's time as a player holds it: learnt, kept over a restart of the program, lost when the machine slept. */
import { z } from 'zod';
import type { PlayerStorage, Timekeeper } from './parts.ts';
import { better, errorAt, isTrusted, readingOf, type ClockReading, type RoundTrip } from './serverClock.ts';

const Stored = z.object({
  span: z.string(),
  slept: z.number(),
  reading: z.object({ offset: z.number(), error: z.number(), measuredAt: z.number() }),
});

/** `slept` comes from clocks that are read one after the other, and is coarse on some machines. */
const SLEEP_NOTICED_MILLISECONDS = 500;
/** Memory cards wear out; a reading of a minute ago is as good. */
const WRITE_EVERY_MILLISECONDS = 60_000;

export async function storedClock(
  storage: PlayerStorage,
  timekeeper: Timekeeper,
  onTrouble: (error: unknown) => void,
) {
  const { monotonic, slept, span } = timekeeper;
  const stored = Stored.safeParse(await storage.read('clock')).data;
  // Within one boot the monotonic clock went on counting while the program was away.
  const holds =
    stored && stored.span === span && Math.abs(stored.slept - slept()) < SLEEP_NOTICED_MILLISECONDS;
  let reading: ClockReading | null = holds ? stored.reading : null;
  let writtenAt = -Infinity;
  let sleptBefore = slept();
  let toldOfSleep = true;

  /** Compared from one look to the next, so that clocks that drift apart slowly are not taken for a sleep. */
  function look(): void {
    const now = slept();
    if (Math.abs(now - sleptBefore) >= SLEEP_NOTICED_MILLISECONDS) {
      reading = null;
      toldOfSleep = false;
    }
    sleptBefore = now;
  }

  return {
    /** True once after the machine slept: nobody knows for how long, so the server has to be asked. */
    noticeSleep(): boolean {
      look();
      const news = !toldOfSleep;
      toldOfSleep = true;
      return news;
    },
    trusted: (): boolean => {
      look();
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
      if (span === null || monotonic() - writtenAt < WRITE_EVERY_MILLISECONDS) return;
      writtenAt = monotonic();
      storage.write('clock', { span, slept: slept(), reading }).catch(onTrouble);
    },
  };
}
