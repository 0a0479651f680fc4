/** Days that the calendar hasn't: 30/2/2026, 32/01/2026, ngày 31/4 are said as written, and told to the writer. */
import type { Rule } from '../../rules.ts';
import { MORE_OF_WORD, sticky } from '../../scan.ts';
import { DAY_SAID, dayMonth, exists, M, withDay, Y } from './calendar.ts';
import { year } from '../numbers/numbers.ts';

const END = `(?!${MORE_OF_WORD}|[/]\\d|[.,]\\d)`;

export const misdatedRules: readonly Rule[] = [
  {
    kind: 'misdated',
    starts: 'digit',
    figures: [1, 2],
    follows: ' /.-',
    among: 'year',
    pattern: sticky(`(\\d{1,2})( ?[/.-] ?)(\\d{1,2})\\2${Y}(?![\\p{L}\\p{M}\\p{N}]|[/]\\d|[.,]\\d{2})`),
    say: (m, place) => {
      const [, d, sign, mo, y] = m as unknown as [string, string, string, string, string];
      if (exists(d, mo, y) || (sign.trim() !== '/' && !DAY_SAID.test(place.before()))) return null;
      if (Number(d) === 0 || Number(mo) === 0) return null;
      return `${withDay(dayMonth(d, mo, place.style), place)} năm ${year(y, place.style)}`;
    },
  },
  {
    kind: 'misdated',
    starts: 'digit',
    opens: '3',
    figures: [2, 2],
    follows: '/',
    pattern: sticky(`(3[0-9])/${M}${END}`),
    say: (m, place) =>
      !exists(m[1]!, m[2]!) && DAY_SAID.test(place.before()) ? dayMonth(m[1]!, m[2]!, place.style) : null,
  },
];
