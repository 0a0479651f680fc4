/**
 * The hours of a day as the calendar draws them: a ward speaks for an hour or two in the morning and in the evening, so
 * the rows in which nothing may sound are pressed together and the sessions have the room. Pure.
 */
import { onDay, secondsOf } from './days.ts';

interface Stretch {
  readonly start: string;
  readonly end: string;
}

export interface HourScale {
  /** Whether nothing may sound in the row that begins at this second of the day. */
  isQuiet(seconds: number): boolean;
  /** Epoch milliseconds at which so many pixels are used up, drawn from an instant on. */
  below(from: number, pixels: number): number;
}

interface Rows {
  readonly slotSeconds: number;
  readonly slotPixels: number;
  readonly quietPixels: number;
}

/** What begins at the end of a window is drawn a few lines beyond it. */
const ROOM_SECONDS = 1800;
const DAY_SECONDS = 86_400;

/** @param windows undefined while they aren't known: every row is drawn in full then */
export function hourScale(
  windows: readonly Stretch[] | undefined,
  airings: readonly Stretch[],
  timeZone: string,
  rows: Rows,
): HourScale {
  const { slotSeconds, slotPixels, quietPixels } = rows;
  const loud = new Set<number>();
  const mark = (from: number, to: number) => {
    const last = Math.ceil((to + ROOM_SECONDS) / slotSeconds);
    for (let row = Math.floor(from / slotSeconds); row < last; row++) loud.add(row);
  };
  for (const { start, end } of windows ?? [])
    if (end > start) mark(secondsOf(start), secondsOf(end));
    else {
      mark(secondsOf(start), DAY_SECONDS);
      mark(0, secondsOf(end));
    }
  for (const { start, end } of airings) {
    const from = onDay(start, timeZone).seconds;
    mark(from, from + (Date.parse(end) - Date.parse(start)) / 1000);
  }
  const isQuiet = (seconds: number) =>
    windows !== undefined && seconds < DAY_SECONDS && !loud.has(Math.floor(seconds / slotSeconds));
  return {
    isQuiet,
    below(from, pixels) {
      const begin = onDay(from, timeZone).seconds;
      let at = begin;
      for (let left = pixels; left > 0;) {
        const rowEnd = (Math.floor(at / slotSeconds) + 1) * slotSeconds;
        const secondsPerPixel = slotSeconds / (isQuiet(at) ? quietPixels : slotPixels);
        const taken = Math.min(left, (rowEnd - at) / secondsPerPixel);
        at = taken < left ? rowEnd : at + taken * secondsPerPixel;
        left -= taken;
      }
      return from + (at - begin) * 1000;
    },
  };
}
