/** Days and instants in the station's zone. Instants are epoch milliseconds inside, ISO 8601 UTC when stored. */
import { Temporal } from 'temporal-polyfill';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Always with milliseconds, so that stored instants sort as text. */
export const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString();

export interface Site {
  readonly timeZone: string;
  /** The day on which an instant lies. */
  day(instant: number): string;
  /** First moment of a day. */
  midnight(day: string): number;
  addDays(day: string, days: number): string;
  /** From `from` to `to`; negative when `to` is before. */
  daysBetween(from: string, to: string): number;
  /** `17:05`, for sentences. */
  timeOfDay(instant: number): string;
}

/** @example siteOf('Asia/Ho_Chi_Minh').day(Date.parse('2026-06-14T18:00:00Z')) // '2026-06-15' */
export function siteOf(timeZone: string): Site {
  const midnights = new Map<string, number>();
  const midnight = (day: string) => {
    let instant = midnights.get(day);
    if (instant === undefined) {
      instant = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
      if (midnights.size > 2000) midnights.clear();
      midnights.set(day, instant);
    }
    return instant;
  };
  const local = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const addDays = (day: string, days: number) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return {
    timeZone,
    midnight,
    addDays,
    day(instant) {
      // Zones are less than a day from UTC: one of three days, told apart by their midnights.
      const near = new Date(instant).toISOString().slice(0, 10);
      for (const day of [addDays(near, 1), near]) if (instant >= midnight(day)) return day;
      return addDays(near, -1);
    },
    daysBetween: (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY),
    timeOfDay: (instant) => local(instant).toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
