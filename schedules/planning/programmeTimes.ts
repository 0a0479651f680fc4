/** When programmes start from an instant on: what people are shown, what is stored ahead, and what can't be set. */
import cron from 'node-cron';
import { siteCalendar } from '../windows.ts';
import { isCron, occurrencesIn, type ProgrammeTime } from './programmes.ts';

/** A leap day comes once in so many days, but for the turn of a century. */
const LONGEST_WAIT_DAYS = 4 * 366;

/** Starts of a programme in order, from `from` to before `until`; instants are epoch milliseconds. */
export function startsBetween(
  programme: ProgrammeTime,
  timeZone: string,
  from: number,
  until: number,
): number[] {
  const calendar = siteCalendar(timeZone, dayIn(timeZone, from));
  const occurrences = occurrencesIn(calendar, timeZone);
  const starts: number[] = [];
  for (let index = 0; calendar.midnight(index) < until; index++)
    for (const start of occurrences(programme, index)) if (start >= from && start < until) starts.push(start);
  return starts;
}

/** The next `count` starts after `after`; fewer when it comes no more. */
export function nextStarts(
  programme: ProgrammeTime,
  timeZone: string,
  after: number,
  count: number,
): number[] {
  const calendar = siteCalendar(timeZone, dayIn(timeZone, after));
  const occurrences = occurrencesIn(calendar, timeZone);
  const starts: number[] = [];
  for (let index = 0; index < LONGEST_WAIT_DAYS && starts.length < count; index++)
    for (const start of occurrences(programme, index)) if (start > after) starts.push(start);
  return starts.slice(0, count);
}

/** What a cron expression asks for, each list in order; ISO weekdays. */
export interface CronParts {
  minutes: number[];
  hours: number[];
  daysOfMonth: number[];
  months: number[];
  weekdays: number[];
}

/** @returns null when it isn't a cron expression of five fields */
export function cronParts(expression: string): CronParts | null {
  if (!isCron(expression)) return null;
  const { minute, hour, dayOfMonth, month, dayOfWeek } = cron.parse(expression);
  const sorted = (values: readonly (number | string)[]) =>
    [...new Set(values.map(Number))].sort((a, b) => a - b);
  return {
    minutes: sorted(minute),
    hours: sorted(hour),
    daysOfMonth: sorted(dayOfMonth),
    months: sorted(month),
    weekdays: sorted(dayOfWeek.map((day) => (Number(day) === 0 ? 7 : day))),
  };
}

const dayIn = (timeZone: string, instant: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
