/**
 * Numbers as machines write them: powers of ten, 6.626e-34, 1,5E-3 *nhân mười mũ*, and .5 without its zero; the point is
 * always the decimal one.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';
import { cardinal, decimals, number, standsAlone } from './numbers.ts';

const powers = (['digit', 'sign'] as const).map((starts): Rule => ({
  kind: 'number',
  starts,
  ...(starts === 'digit' ? { follows: '.,e' } : { opens: '-−', follows: '0' }),
  pattern: sticky(`([-−]?)(\\d{1,9})(?:[.,](\\d{1,9}))?[eE]([-+−]?)(\\d{1,3})${WORD_END}`),
  say: (m, place) => {
    const [, sign, whole, fraction, exponentSign, exponent] = m;
    if (fraction === undefined && !exponentSign) return null;
    if (sign && !standsAlone(place)) return null;
    const mantissa = number(fraction === undefined ? whole! : `${whole},${fraction}`, place.style);
    const minus = exponentSign === '-' || exponentSign === '−' ? 'trừ ' : '';
    return `${sign ? 'âm ' : ''}${mantissa} nhân mười mũ ${minus}${cardinal(exponent!, place.style)}`;
  },
}));

export const scientificRules: readonly Rule[] = [
  ...powers,
  // .5, .75 kg
  {
    kind: 'number',
    starts: 'sign',
    opens: '.',
    follows: '0',
    pattern: sticky('\\.(\\d{1,3})(?=\\s?(?:%|(?:kg|g|mg|m|cm|km|ha|l|ml|lít|tấn|triệu|tỷ|độ)(?!\\p{L}))|$)'),
    say: (m, place) =>
      standsAlone(place) && (place.before() === '' || place.at + m[0].length < place.text.length)
        ? `không phẩy ${decimals(m[1]!, place.style)}`
        : null,
  },
];
