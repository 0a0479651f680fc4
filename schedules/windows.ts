/**
 * When a zone may sound: its windows without quiet hours, blackouts and programmes, as instants.
 * All instants are epoch milliseconds; days are counted from the plan's first day.
 */
import { Temporal } from 'temporal-polyfill';
import type { PlanInput } from './planning/planInput.ts';
import { occurrencesIn } from './planning/programmes.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One window on one day, with the milliseconds that may be filled. */
export interface OpenWindow extends Span {
  readonly id: string;
  readonly size: number;
}

/** A free stretch of a window. */
export interface FreeSpan extends Span {
  readonly window: OpenWindow;
}

/** The site's days and times of day as instants. */
export interface SiteCalendar {
  /** Midnight at the start of day `index`; negative and later indexes are fine. */
  midnight(index: number): number;
  at(index: number, timeOfDay: string): number;
  weekday(index: number): number;
  /** `YYYY-MM-DD` → index. */
  index(day: string): number;
  day(index: number): string;
  /** Index of the day on which an instant lies. */
  dayOf(instant: number): number;
  /** RFC 3339 with the site's offset. */
  format(instant: number): string;
}

const DAY = 86_400_000;
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

export function siteCalendar(timeZone: string, from: string): SiteCalendar {
  const first = Temporal.PlainDate.from(from);
  const firstUtc = Date.parse(from);
  const times = new Map<string, number>();
  const at = (index: number, timeOfDay: string): number => {
    const key = `${index} ${timeOfDay}`;
    let instant = times.get(key);
    if (instant === undefined) {
      const next = timeOfDay === '24:00';
      instant = first
        .add({ days: next ? index + 1 : index })
        .toZonedDateTime({ timeZone, plainTime: next ? '00:00' : timeOfDay }).epochMilliseconds;
      times.set(key, instant);
    }
    return instant;
  };
  const midnights = new Map<number, number>();
  const midnight = (index: number): number => {
    let instant = midnights.get(index);
    if (instant === undefined) midnights.set(index, (instant = at(index, '00:00')));
    return instant;
  };
  const days = new Map<number, string>();
  const day = (index: number): string => {
    let name = days.get(index);
    if (name === undefined)
      days.set(index, (name = new Date(firstUtc + index * DAY).toISOString().slice(0, 10)));
    return name;
  };
  const dayOf = (instant: number) => {
    let index = Math.floor((instant - midnight(0)) / DAY);
    while (instant < midnight(index)) index--;
    while (instant >= midnight(index + 1)) index++;
    return index;
  };
  return {
    midnight,
    at,
    weekday: (index) => ((new Date(firstUtc + index * DAY).getUTCDay() + 6) % 7) + 1,
    index: (value) => Math.round((Date.parse(value) - firstUtc) / DAY),
    day,
    dayOf,
    format(instant) {
      const index = dayOf(instant);
      const begins = midnight(index);
      const plain = midnight(index + 1) - begins === DAY;
      if (!plain) return Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone });
      const offset = Math.round((firstUtc + index * DAY - begins) / 60_000);
      const size = Math.abs(offset);
      const seconds = Math.floor((instant - begins) / 1000);
      const parts = (instant - begins) % 1000;
      const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
      return `${day(index)}T${time}${parts === 0 ? '' : `.${String(parts).padStart(3, '0')}`}${zone}`;
    },
  };
}

/** A time of a day as an instant: of the site's zone where it names none. */
export const instantOf = (text: string, timeZone: string): number =>
  /(?:Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Temporal.Instant.from(text).epochMilliseconds
    : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;

/** Start and end of a daily span that begins on day `index`; an end not after the start is on the next day. */
export function spanOn(
  calendar: SiteCalendar,
  index: number,
  hours: { readonly start: string; readonly end: string },
): Span {
  return {
    start: calendar.at(index, hours.start),
    end: calendar.at(hours.end > hours.start ? index : index + 1, hours.end),
  };
}

/** What is left of `spans` without `taken`. */
export function without<T extends Span>(spans: readonly T[], taken: Span): T[] {
  if (taken.end <= taken.start) return [...spans];
  const left: T[] = [];
  for (const span of spans) {
    if (taken.end <= span.start || taken.start >= span.end) {
      left.push(span);
      continue;
    }
    if (taken.start > span.start) left.push({ ...span, end: taken.start });
    if (taken.end < span.end) left.push({ ...span, start: taken.end });
  }
  return left;
}

/** Windows and free stretches of one zone, by the day on which the window starts (from day −1). */
export interface ZoneTime {
  readonly windows: readonly (readonly OpenWindow[])[];
  readonly free: readonly (readonly FreeSpan[])[];
  /** Where on day `index` and the next a window could be: outside quiet hours, blackouts and programmes. */
  hours(index: number): readonly Span[];
}

/**
 * The time of any zone for `days` days from day 0, and the day before, whose windows may reach over midnight: entry 0 is
 * day −1. Zones with the same windows, blackouts and programmes have the very same.
 */
export function zoneTimes(
  input: PlanInput,
  calendar: SiteCalendar,
  days: number,
): (zone: string) => ZoneTime {
  const laid = new Map<string, ZoneTime>();
  const byZone = new Map<string, ZoneTime>();
  const timeOf = (zone: string): ZoneTime => {
    const mine = ['windows', 'blackouts', 'programmes'] as const;
    const silencing = new Set<object>(programmesNear(input, zone));
    const here = (thing: { zones?: string[] | undefined }) =>
      silencing.has(thing) || (thing.zones?.includes(zone) ?? true);
    const key = mine.map((kind) => input[kind].map((thing) => (here(thing) ? 1 : 0)).join('')).join(' ');
    let time = laid.get(key);
    if (!time) laid.set(key, (time = zoneTime(input, calendar, zone, -1, days)));
    return time;
  };
  return (zone) => {
    let time = byZone.get(zone);
    if (!time) byZone.set(zone, (time = timeOf(zone)));
    return time;
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same order whichever one the input has them in. */
const byHours = (a: PlanInput['windows'][number], b: PlanInput['windows'][number]): number =>
  byText(a.start, b.start) || byText(a.end, b.end) || byText(a.id, b.id);

/** The days `from` … `until` − 1 of a zone; entry 0 is day `from`. */
export function zoneTime(
  input: PlanInput,
  calendar: SiteCalendar,
  zone: string,
  from: number,
  until: number,
): ZoneTime {
  const here = (thing: { zones?: string[] | undefined }) => thing.zones?.includes(zone) ?? true;
  const windows = input.windows.filter(here).sort(byHours);
  const walls = wallsIn(input, calendar, zone);
  const holidays = new Set(input.holidays);
  const time: { windows: OpenWindow[][]; free: FreeSpan[][] } = { windows: [], free: [] };
  for (let index = from; index < until; index++) {
    const open: OpenWindow[] = [];
    let free: FreeSpan[] = [];
    for (const window of windows) {
      if (!window.days.includes(calendar.weekday(index))) continue;
      const holiday = holidays.has(calendar.day(index));
      if (window.holidays === (holiday ? 'skip' : 'only')) continue;
      const span = spanOn(calendar, index, window);
      const size = window.maxMinutes === undefined ? Infinity : window.maxMinutes * 60_000;
      const opened: OpenWindow = { start: span.start, end: span.end, id: window.id, size };
      open.push(opened);
      free.push({ start: span.start, end: span.end, window: opened });
    }
    if (free.length > 0) for (const span of walls(index)) free = without(free, span);
    time.windows.push(open);
    time.free.push(free);
  }
  const hours = new Map<number, Span[]>();
  return {
    ...time,
    hours(index) {
      let open = hours.get(index);
      if (!open) {
        open = [{ start: calendar.midnight(index), end: calendar.midnight(index + 2) }];
        for (const span of [...walls(index), ...walls(index + 1)]) open = without(open, span);
        hours.set(index, open);
      }
      return open;
    },
  };
}

/** Programmes for which a zone is silent: its own, and those of zones that it hears or that hear it. */
export function programmesNear(
  { programmes, zones }: Pick<PlanInput, 'programmes' | 'zones'>,
  zone: string,
): PlanInput['programmes'] {
  if (programmes.every((programme) => programme.zones === undefined)) return programmes;
  const near = new Set([zone]);
  for (const { id, hears } of zones) {
    if (id === zone) for (const other of hears) near.add(other);
    else if (hears.includes(zone)) near.add(id);
  }
  return programmes.filter((programme) => programme.zones?.some((id) => near.has(id)) ?? true);
}

/** What a zone may not sound in, by day: what reaches into a window that starts on it. */
function wallsIn(input: PlanInput, calendar: SiteCalendar, zone: string): (index: number) => Span[] {
  const here = (thing: { zones?: string[] | undefined }) => thing.zones?.includes(zone) ?? true;
  const programmes = programmesNear(input, zone);
  const { timeZone } = input;
  const blackouts = input.blackouts
    .filter(here)
    .map(({ start, end }) => ({ start: instantOf(start, timeZone), end: instantOf(end, timeZone) }));
  const occurrences = occurrencesIn(calendar, timeZone);
  return (index) => {
    const blocked: Span[] = [...blackouts];
    for (let near = index - 1; near <= index + 1; near++) {
      for (const quiet of input.quietHours)
        if (quiet.start !== quiet.end) blocked.push(spanOn(calendar, near, quiet));
      for (const programme of programmes)
        for (const start of occurrences(programme, near))
          blocked.push({ start, end: start + programme.durationSeconds * 1000 });
    }
    return blocked;
  };
}
