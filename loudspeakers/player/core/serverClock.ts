/**
 * The server's time at the player: an offset to the player's own monotonic clock, learnt by round trips (the time of the
 * answer lies between asking and hearing), with how wrong it may be. The machine's wall clock plays no part.
 */

/** A cheap crystal: 100 millionths, twice what data sheets promise. */
const DRIFT = 100e-6;
/** Worse than this is not knowing: an announcement would start visibly late or early. Reached after some 2 days alone. */
const TRUSTED_MILLISECONDS = 20_000;

export interface ClockReading {
  /** Server's epoch milliseconds minus monotonic milliseconds. */
  readonly offset: number;
  /** How wrong the offset may have been when it was measured. */
  readonly error: number;
  /** Monotonic milliseconds. */
  readonly measuredAt: number;
}

export interface RoundTrip {
  /** Monotonic milliseconds of asking and of hearing the answer. */
  readonly sent: number;
  readonly received: number;
  /** The server's epoch milliseconds, rounded down. */
  readonly server: number;
}

export const readingOf = ({ sent, received, server }: RoundTrip): ClockReading => ({
  offset: server + 0.5 - (sent + received) / 2,
  error: (received - sent) / 2 + 0.5,
  measuredAt: received,
});

export const errorAt = (reading: ClockReading, monotonic: number): number =>
  reading.error + Math.max(0, monotonic - reading.measuredAt) * DRIFT;

export const isTrusted = (reading: ClockReading | null, monotonic: number): boolean =>
  reading !== null && errorAt(reading, monotonic) < TRUSTED_MILLISECONDS;

/**
 * Which of two readings to go by: the one that may be less wrong now, unless they contradict each other: then the
 * server's time was changed, and the newer one holds.
 */
export function better(known: ClockReading | null, fresh: ClockReading): ClockReading {
  if (!known) return fresh;
  const knownError = errorAt(known, fresh.measuredAt);
  const contradicts = Math.abs(known.offset - fresh.offset) > knownError + fresh.error;
  return contradicts || fresh.error <= knownError ? fresh : known;
}
