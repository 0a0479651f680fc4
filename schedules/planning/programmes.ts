/** When a fixed programme starts: by weekdays and a time of day, or by a cron expression in the site's zone. */
import cron, { type ScheduledTask } from 'node-cron';
import type { SiteCalendar } from '../windows.ts';

export interface ProgrammeTime {
  readonly days: readonly number[];
  readonly start?: string | undefined;
  readonly cron?: string | undefined;
}

/** Five fields: programmes start on whole minutes. */
export const isCron = (expression: string): boolean =>
  expression.trim().split(/\s+/).length === 5 && cron.validate(expression);

/** Instants on day `index` at which a programme starts. */
export type Occurrences = (programme: ProgrammeTime, index: number) => number[];

export function occurrencesIn(calendar: SiteCalendar, timeZone: string): Occurrences {
  const byCron = new Map<string, (index: number) => number[]>();
  return (programme, index) => {
    if (programme.cron === undefined)
      return programme.start !== undefined && programme.days.includes(calendar.weekday(index))
        ? [calendar.at(index, programme.start)]
        : [];
    let occurrences = byCron.get(programme.cron);
    if (!occurrences)
      byCron.set(programme.cron, (occurrences = cronOccurrences(programme.cron, calendar, timeZone)));
    return occurrences(index);
  };
}

function cronOccurrences(expression: string, calendar: SiteCalendar, timeZone: string) {
  const { hour, minute } = cron.parse(expression);
  const two = (value: number) => String(value).padStart(2, '0');
  const times = hour.flatMap((h) => minute.map((m) => `${two(h)}:${two(m)}`));
  const days = new Map<number, number[]>();
  return (index: number): number[] => {
    let starts = days.get(index);
    if (!starts) {
      // Never started: it only answers whether an instant fits the expression.
      const task: ScheduledTask = cron.createTask(expression, () => undefined, { timezone: timeZone });
      starts = times.map((time) => calendar.at(index, time)).filter((start) => task.match(new Date(start)));
      void task.destroy();
      days.set(index, starts);
    }
    return starts;
  };
}
