/** Days as `YYYY-MM-DD`, and instants as a place on such a day in the station's zone. */
import { onDay } from '../../zoneClock.ts';

export { onDay };

const DAY_MILLISECONDS = 86_400_000;
const epochDay = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS);

export const addDays = (day: string, days: number): string =>
  new Date((epochDay(day) + days) * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** Days from `from` to `to`; negative when `to` lies before it. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

/** Every day from `from` to `to`, both included; none when `to` lies before `from`. */
export const daysFromTo = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** ISO weekday, 1 is Monday. */
export const weekday = (day: string): number => ((epochDay(day) + 3) % 7) + 1;

export const isDay = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Seconds since midnight of `05:30`. */
export const secondsOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60;
};

/** The instant at which the station's clock shows `time` (`05:30`) on a day; undefined for what is no time. */
export function instantOf(day: string, time: string, timeZone: string): string | undefined {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return undefined;
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  let guess = wanted;
  // Twice, for zones whose offset changes between the guess and the instant.
  for (let turn = 0; turn < 2; turn++) {
    const shown = onDay(guess, timeZone);
    guess += wanted - (Date.parse(`${shown.day}T00:00:00Z`) + shown.seconds * 1000);
  }
  return new Date(guess).toISOString();
}
