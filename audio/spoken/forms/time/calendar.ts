/**
 * What the rules of days share: the calendar, how a day and a month are said, and the words around them.
 * An announcer puts *ngày* before a day and *tháng* before a month unless the text already has it.
 */
import type { Place } from '../../scan.ts';
import type { Style } from '../../style.ts';
import { cardinal } from '../numbers/numbers.ts';

export const D = '(0?[1-9]|[12]\\d|3[01])';
export const M = '(0?[1-9]|1[0-2])';
export const Y = '((?:1[0-9]|20|21)\\d\\d)';

export const day = (written: string, style: Style): string =>
  `${style.firstDays === 'mung' && Number(written) <= 10 ? 'mùng ' : ''}${cardinal(written, style)}`;
/** Tháng 4 is *tháng tư*, not *bốn*. */
export const month = (written: string, style: Style): string =>
  Number(written) === 4 ? 'tư' : cardinal(written, style);
export const dayMonth = (d: string, m: string, style: Style): string =>
  `${day(d, style)} tháng ${month(m, style)}`;
export const fullYear = (written: string): string =>
  written.length === 2 ? `${Number(written) < 60 ? '20' : '19'}${written}` : written;

/** *ngày* before a day of the text that has no such word, unless days are said bare. */
export const named = (said: string, style: Style): string => (style.days === 'named' ? `ngày ${said}` : said);
/** Words after which *ngày* isn't said again. */
export const DAY_SAID = /^(?:ngày|hôm|mùng|mồng|rằm)$/u;
export const withDay = (said: string, place: Place): string =>
  DAY_SAID.test(place.before()) ||
  (/^["“‘«]$/u.test(place.before()) && DAY_SAID.test(place.before(2))) ||
  (place.before() === 'lễ' && place.before(2) === 'ngày') ||
  inList('ngày', place)
    ? said
    : named(said, place.style);
/** "ngày 8, 9 và 10/6": one *ngày* for all. */
export function inList(noun: string, place: Place): boolean {
  for (let n = 1; n <= 19; n += 2) {
    if (!/^(?:,|;|và)$/u.test(place.before(n)) || place.before(n + 1) !== '<number>') return false;
    if (place.before(n + 2) === noun) return true;
  }
  return false;
}
export const withMonth = (said: string, place: Place): string =>
  place.before() === 'tháng' || inList('tháng', place) ? said : `tháng ${said}`;

/** Words of time that a day stands after. */
export const BEFORE_DAY =
  /^(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|qua|mai|kia|mốt|từ|đến|tới|trước|sau|hết|lễ|dịp|mùng|mồng|nhật|vào|cuối|đầu|mừng|niệm|tết|sinh|chủ|cn|rạng|và|hạn|kể|tức|<date>|<time>|<weekday>)$/u;

/** Days that everybody knows by their figures. */
export const HOLIDAYS: ReadonlySet<string> = new Set(
  '3/2 8/3 26/3 30/4 1/5 7/5 15/5 19/5 1/6 5/6 21/6 28/6 26/6 11/7 27/7 19/8 2/9 10/10 13/10 14/10 15/10 20/10 9/11 20/11 22/12 24/12 25/12 10/3 9/1 27/2 18/11 14/2 31/12'.split(
    ' ',
  ),
);

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether the calendar has such a day; without a year 29 February may be one. */
export function exists(d: string, m: string, y?: string): boolean {
  const most = LONGEST_MONTHS[Number(m) - 1] ?? 0;
  if (Number(d) < 1 || Number(d) > most) return false;
  if (Number(m) !== 2 || Number(d) < 29 || y === undefined) return true;
  const n = Number(fullYear(y));
  return n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
}
