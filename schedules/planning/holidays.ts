/** Vietnam's public holidays, Tết by the lunar calendar among them (package date-holidays, reckoned for Việt Nam's time). */
import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly name: string;
}

/** Public holidays from `from` to `to`, both included, in order; each day of a long one by itself. */
export function vietnamHolidays(from: string, to: string): Holiday[] {
  const byDay = new Map<string, string>();
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++)
    for (const { day, name } of holidaysOf(year)) if (day >= from && day <= to) byDay.set(day, name);
  return [...byDay].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

const years = new Map<number, readonly Holiday[]>();
let calendar: Holidays | undefined;
/** Loaded when a holiday is first asked for: it brings the whole world's, and a station's start doesn't wait for them. */
const require = createRequire(import.meta.url);
const worldCalendar = () => require('date-holidays') as typeof Holidays;

/** Those that begin in a year. Reckoned once: the moon takes a tenth of a second. */
function holidaysOf(year: number): readonly Holiday[] {
  const known = years.get(year);
  if (known) return known;
  calendar ??= new (worldCalendar())('VN');
  const byDay = new Map<string, string>();
  for (const holiday of calendar.getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    const first = Date.parse(holiday.date.slice(0, 10));
    const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
    for (let i = 0; i < days; i++) {
      const day = new Date(first + i * 86_400_000).toISOString().slice(0, 10);
      // Tết is given as five days of its eve: those after it are Tết itself.
      if (i === 0) byDay.set(day, holiday.name);
      else if (!byDay.has(day)) byDay.set(day, holiday.name.replace(/^Giao thừa /, ''));
    }
  }
  const found = [...byDay].map(([day, name]) => ({ day, name }));
  years.set(year, found);
  return found;
}
