/** Years from one to another or one after another: 2025-2026, 2026/2027, 2025-26, 2017-2018-2019. */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { Y } from './calendar.ts';
import { DASH, dateRule, END } from './dateForms.ts';
import { year } from '../numbers/numbers.ts';
import { isSpanOfCodes } from '../numbers/ranges.ts';

export const yearRules: readonly Rule[] = [
  // 2017-2018-2019: one after another
  dateRule(`${Y}(?:${DASH}${Y}){2,5}${END}`, (m, { style }) =>
    m[0]
      .match(/\d{4}/g)!
      .map((y) => year(y, style))
      .join(', '),
  ),
  // năm học 2025-2026, nhiệm kỳ 2021 - 2026, 2026/2027
  dateRule(`${Y}(?:${DASH}|/)${Y}${END}`, (m, place) =>
    isSpanOfCodes(m[0], place) ? null : `${year(m[1]!, place.style)} đến ${year(m[2]!, place.style)}`,
  ),
  // năm học 2025-26
  dateRule(`${Y}[-–/](\\d\\d)${END}`, (m, place) =>
    /^(?:học|kỳ|khóa|đoạn|mùa|giải|vụ)$/u.test(place.before()) || Number(m[1]!.slice(2)) + 1 === Number(m[2])
      ? `${year(m[1]!, place.style)} đến ${year(m[1]!.slice(0, 2) + m[2]!, place.style)}`
      : null,
  ),
  // 6 tháng/2026, 3 quý/2025
  {
    kind: 'date',
    starts: 'sign',
    opens: '/',
    follows: '0',
    pattern: sticky(`/${Y}${END}`),
    say: (m, place) =>
      /^(?:tháng|quý)$/u.test(place.before()) && place.before(2) === '<number>'
        ? ` năm ${year(m[1]!, place.style)}`
        : null,
  },
];
