/** The broadcast day as a line: which hours it shows, where airings, sessions and quiet hours lie on it. Pure. */
import { onDay, secondsOf, weekday } from '../calendar/days.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds since the day's midnight; `end` may lie after 24:00. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Window {
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly zones?: readonly string[] | undefined;
}

/** Windows that sound on a day in a zone, those of the evening before that reach over midnight included. */
export function windowsOn(windows: readonly Window[], day: string, zone?: string): Span[] {
  const spans: Span[] = [];
  for (const window of windows) {
    if (zone !== undefined && window.zones && window.zones.length > 0 && !window.zones.includes(zone))
      continue;
    const start = secondsOf(window.start);
    const end = secondsOf(window.end);
    const overMidnight = end <= start;
    const today = weekday(day);
    if (window.days.includes(today)) spans.push({ start, end: overMidnight ? DAY : end });
    if (overMidnight && window.days.includes(today === 1 ? 7 : today - 1) && end > 0)
      spans.push({ start: 0, end });
  }
  return merged(spans);
}

/** In order, overlapping ones made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

export interface DayLine {
  readonly day: string;
  readonly from: number;
  readonly to: number;
  /** Whole hours with a label. */
  readonly hours: readonly number[];
  /** Where a second of the day lies, 0 to 1; outside for what isn't shown. */
  at(seconds: number): number;
}

/** Shows from an hour before the first thing of the day to an hour after the last; 5:00–21:00 when nothing is. */
export function dayLine(day: string, things: readonly Span[]): DayLine {
  const first = things.length ? Math.min(...things.map((thing) => thing.start)) : 5 * HOUR;
  const last = things.length ? Math.max(...things.map((thing) => thing.end)) : 21 * HOUR;
  const from = Math.max(0, Math.floor((first - HOUR / 4) / HOUR) * HOUR);
  const to = Math.min(DAY, Math.max(from + 6 * HOUR, Math.ceil((last + HOUR / 4) / HOUR) * HOUR));
  const length = to - from;
  const step = length > 14 * HOUR ? 2 : 1;
  const hours: number[] = [];
  for (let hour = Math.ceil(from / HOUR); hour * HOUR <= to; hour++) if (hour % step === 0) hours.push(hour);
  return { day, from, to, hours, at: (seconds) => (seconds - from) / length };
}

/** Where a stretch of time lies on a day; what began on the day before starts at 0, what ends later ends at 24:00. */
export function spanOn(day: string, start: string, end: string, timeZone: string): Span {
  const from = onDay(start, timeZone);
  const to = onDay(end, timeZone);
  return {
    start: from.day < day ? 0 : from.day > day ? DAY : from.seconds,
    end: to.day < day ? 0 : to.day > day ? DAY : to.seconds,
  };
}

/**
 * Airings of a day gathered into sessions: what lies at most `gapSeconds` behind the one before belongs with it.
 * @param airings in order of start
 */
export function sessions<T extends { readonly start: string; readonly end: string }>(
  airings: readonly T[],
  gapSeconds = 45 * 60,
): { start: string; end: string; airings: T[] }[] {
  const result: { start: string; end: string; airings: T[] }[] = [];
  for (const airing of airings) {
    const last = result.at(-1);
    if (last && Date.parse(airing.start) - Date.parse(last.end) <= gapSeconds * 1000) {
      last.airings.push(airing);
      if (Date.parse(airing.end) > Date.parse(last.end)) last.end = airing.end;
    } else result.push({ start: airing.start, end: airing.end, airings: [airing] });
  }
  return result;
}
