/**
 * How an airing's recording is to sound: at a place of its session, and read how often. What sounds so is a file of its
 * own, built ahead of its time; until it is, the airing has its recording's file and players aren't told of it.
 */
import { slotOf, type SessionLengths } from '../planning/sessionLayout.ts';
import type { Place } from '../planning/planAnswer.ts';

export type { Place };

export interface Rendering {
  /** null: by itself, between its own chimes. */
  readonly place: Place | null;
  readonly readings: number;
  /** The sound of the session that its length was reckoned with. */
  readonly session: string | null;
  /** SHA-256 of the recording's MP3. */
  readonly sourceHash: string;
}

/** What a session sounds like now. */
export interface SessionSound extends SessionLengths {
  readonly id: string;
}

interface Rendered {
  readonly rendering?: Rendering | null;
  readonly audioHash: string;
}

/** The recording's own hash, whatever is made of it. */
export const sourceOf = ({ rendering, audioHash }: Rendered): string => rendering?.sourceHash ?? audioHash;

/** Whether its file has still to be built. */
export const isUnbuilt = ({ rendering, audioHash }: Rendered): boolean =>
  rendering ? rendering.sourceHash === audioHash : false;

export const sameRendering = (a: Rendering | null | undefined, b: Rendering | null | undefined): boolean =>
  a && b
    ? a.place === b.place &&
      a.readings === b.readings &&
      a.session === b.session &&
      a.sourceHash === b.sourceHash
    : !a && !b;

/** The columns in which it is stored. */
export const renderingRow = (rendering: Rendering | null | undefined) => ({
  place: rendering?.place ?? null,
  readings: rendering?.readings ?? null,
  session: rendering?.session ?? null,
  sourceHash: rendering?.sourceHash ?? null,
});

export const renderingOf = (row: ReturnType<typeof renderingRow>): Rendering | null =>
  row.sourceHash === null
    ? null
    : {
        place: row.place,
        readings: row.readings ?? 1,
        session: row.session,
        sourceHash: row.sourceHash,
      };

export interface Sound {
  readonly durationSeconds: number;
  /** Of its words alone; of all where nobody knows. */
  readonly bodySeconds?: number | undefined;
}

/** Between two readings where there are no sessions. */
const READING_PAUSE_SECONDS = 1.5;

/** Seconds of one airing with its own chimes, read so often. */
export function plainSeconds(
  { durationSeconds, bodySeconds = durationSeconds }: Sound,
  readings: number,
): number {
  return durationSeconds + (readings - 1) * (bodySeconds + READING_PAUSE_SECONDS);
}

/** Milliseconds that an airing takes. */
export function spanMilliseconds(
  sound: Sound,
  readings: number,
  place: Place | null,
  session: SessionLengths | null,
): number {
  if (place === null || session === null) return Math.ceil(plainSeconds(sound, readings) * 1000);
  const { bodySeconds = sound.durationSeconds } = sound;
  return slotOf({ durationSeconds: bodySeconds, readings }, place, session);
}
