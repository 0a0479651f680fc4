/** A cron expression in words, from its parts. Pure. */
import type { Schemas } from '../../api.ts';
import { settings as t } from '../../texts/settings.ts';

export type CronParts = Omit<Schemas['CronTimes'], 'next'>;

/** More times of day than these are told as hours and minutes. */
const MOST_TIMES = 8;

const two = (value: number) => String(value).padStart(2, '0');

/** @example cronWords({ minutes: [30], hours: [17], weekdays: [1, 2, 3, 4, 5], … }) // 'Lúc 17:30, thứ Hai đến thứ Sáu.' */
export function cronWords({ minutes, hours, daysOfMonth, months, weekdays }: CronParts): string {
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  const when =
    times.length <= MOST_TIMES
      ? t.cronAt(times.join(', '))
      : hours.length === 24
        ? t.cronEveryHour(minutes.join(', '))
        : t.cronHours(runs(hours).join(', '), minutes.join(', '));
  const days = [
    daysOfMonth.length < 31 ? t.cronDaysOfMonth(runs(daysOfMonth).join(', ')) : '',
    weekdays.length < 7 ? runs(weekdays, (day) => t.cronDay(t.dayNames[day - 1] ?? '')).join(', ') : '',
  ].filter(Boolean);
  const month = months.length < 12 ? t.cronMonths(runs(months).join(', ')) : '';
  return `${[when, days.length > 0 ? days.join(t.cronAnd) : t.cronDaily, month].filter(Boolean).join(', ')}.`;
}

/** `1, 2, 3, 6` as `1–3`, `6`. */
function runs(values: readonly number[], name: (value: number) => string = String): string[] {
  const found: { first: number; last: number }[] = [];
  for (const value of values) {
    const open = found.at(-1);
    if (open && open.last === value - 1) open.last = value;
    else found.push({ first: value, last: value });
  }
  return found.flatMap(({ first, last }) =>
    first === last
      ? [name(first)]
      : last === first + 1
        ? [name(first), name(last)]
        : [t.cronRun(name(first), name(last))],
  );
}
