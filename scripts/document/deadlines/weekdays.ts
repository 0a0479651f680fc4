/** Weekdays that stand beside days without a year, which tell of which year they are. */
import { Temporal } from 'temporal-polyfill';
import { dayOf, type YearBase } from './dates.ts';
import { weekdayOf } from './near.ts';

const BESIDE =
  /(?<![\p{L}\p{N}])(?:thứ\s*(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ\s*nhật))\s*[,(]?\s*(?:ngày\s+)?(?<d>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<m>\d{1,2})(?!\s?[/.-]\s?\d|\d|\s*(?:,?\s*năm|tháng))/giu;

/** “03.11 (Thứ Sáu)” */
const BEHIND =
  /(?<![\d/.-])(?<d>\d{1,2})[/.-](?<m>\d{1,2})\s*\(\s*(?:thứ\s*(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ\s*nhật))\s*\)/giu;

export interface NamedWeekday {
  /** 1 is Monday, as in ISO 8601. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
}

export const weekdaysIn = (sentence: string): NamedWeekday[] =>
  [...sentence.matchAll(BESIDE), ...sentence.matchAll(BEHIND)].map(({ groups }) => {
    const { name, d, m } = groups as Record<'d' | 'm', string> & { name?: string };
    return { weekday: name === undefined ? 7 : weekdayOf(name), day: Number(d), month: Number(m) };
  });

/** Whether the days fall on the weekdays beside them in the years that `base` gives them; so where there are none. */
export const weekdaysFit = (named: readonly NamedWeekday[], base: YearBase): boolean =>
  named.every(({ weekday, day, month }) => {
    const date = month < 1 || month > 12 ? null : dayOf(day, month, null, base);
    return date === null || Temporal.PlainDate.from(date).dayOfWeek === weekday;
  });
