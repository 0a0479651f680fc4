/** What leaflets of farming shorten: shares of a fertilizer (1/3N), the make of a pesticide (10H is *hạt*, no hour). */
import { spell } from '../../letters.ts';
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';
import { cardinal, number } from '../numbers/numbers.ts';

export const farmingRules: readonly Rule[] = [
  // bón 1/3N + 1/2K2O: shares of a fertilizer
  {
    kind: 'fraction',
    starts: 'digit',
    figures: [1, 1],
    follows: '/',
    pattern: sticky('([1-3])/([2-9])(?=\\s?(?:N|P|K|P2O5|K2O|NPK)(?![\\p{L}\\p{N}]))'),
    say: (m, { style }) =>
      Number(m[1]) < Number(m[2])
        ? `${cardinal(m[1]!, style)} phần ${m[2] === '4' ? 'tư' : cardinal(m[2]!, style)} `
        : null,
  },
  // Racumin 0.75TP, Virtako 1.5GR: how a pesticide is made up
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 3],
    follows: '.,',
    unit: true,
    pattern: sticky(`(\\d{1,3}[.,]\\d{1,2})\\s?(TP|WP|EC|SC|WG|GR|SL|EW|OD|RB|DD|DP|AB)${WORD_END}`),
    say: (m, { style }) => `${number(m[1]!.replace('.', ','), style)} ${spell(m[2]!)}`,
  },
  // thuốc VIBASU 10H, Regent 0.3G: grains, not hours
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 3],
    follows: 'hg.,',
    pattern: sticky(`(\\d{1,3}(?:[.,]\\d{1,2})?)([HG])${WORD_END}`),
    say: (m, place) =>
      /^<(?:unknown|spelled|composed)>$/u.test(place.before()) &&
      !/^(?:đến|tới|đi|từ|lúc)/u.test(place.after(place.at + m[0].length))
        ? `${number(m[1]!, place.style)} ${spell(m[2]!)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'ND',
    follows: 'pa',
    // NPK 5-10-3: shares of a fertilizer
    pattern: sticky(`(NPK|NP|DAP)\\s?(\\d{1,2}(?:[-.:]\\d{1,2}){1,3})${WORD_END}`),
    say: (m, { style }) =>
      `${spell(m[1]!)} ${m[2]!
        .split(/[-.:]/)
        .map((n) => cardinal(n, style))
        .join(' ')}`,
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 2],
    follows: ':-.',
    // NPK Lào Cai 5:10:3
    pattern: sticky(`\\d{1,2}([-:.])\\d{1,2}\\1\\d{1,2}${WORD_END}(?![-:.]\\d)`),
    say: (m, place) =>
      [1, 2, 3, 4].some((n) => /^npk$/u.test(place.wrote(n)))
        ? m[0]
            .split(/\D/)
            .map((n) => cardinal(n, place.style))
            .join(' ')
        : null,
  },
];
