/**
 * Blanks that a draft leaves to be filled in: số xxx/QĐ-UBND, ngày xx tháng xx. Nothing is said there, and the writer is
 * told. A span of the same letters in a number that hides its figures (0978xxx123) is read with that number.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';

/** What is filled in after these words. */
const FILLED =
  /^(?:số|ngày|tháng|năm|khoản|thoại|sđt|đt|ông|bà|là|:|\/|-|phường|xã|tỉnh|huyện|quận|đường|tiền|<document>|<blank>)$/u;

export const blankRules: readonly Rule[] = [
  {
    kind: 'date',
    starts: 'letter',
    opens: 'dn',
    follows: 'dg/',
    // dd/MM/yyyy: how a day is to be typed
    pattern: sticky(`(?:dd?|ngày)[/.-](?:MM?|mm?|tháng)[/.-](?:yyyy|YYYY|yy|năm)${WORD_END}`),
    say: () => 'ngày, tháng, năm',
  },
  {
    kind: 'blank',
    starts: 'letter',
    opens: 'xX',
    follows: 'x',
    pattern: sticky(`(?:x{2,12}|X{2,12})${WORD_END}`),
    say: (m, place) => {
      if (!FILLED.test(place.before())) return null;
      // khoản XX is a numeral, tài khoản xxx a blank; so is XX before a slash
      const counts = /^(?:số|khoản|năm)$/u.test(place.before()) && place.before(2) !== 'tài';
      const slash = place.text[place.at + m[0].length] === '/';
      return m[0].startsWith('X') && m[0].length < 4 && counts && !slash ? null : '…';
    },
  },
];
