/** Powers of ten as machines write them: 6.626e-34, 1,5E-3 *nhân mười mũ*; the point is always the decimal one. */
import type { Rule } from '../rules.ts';
import { sticky, WORD_END } from '../scan.ts';
import { cardinal, number, standsAlone } from './numbers.ts';

export const scientificRules: readonly Rule[] = (['digit', 'sign'] as const).map((starts) => ({
  kind: 'number',
  starts,
  ...(starts === 'digit' ? { follows: '.,e' } : { opens: '-−', follows: '0' }),
  pattern: sticky(`([-−]?)(\\d{1,9})(?:[.,](\\d{1,9}))?[eE]([-+−]?)(\\d{1,3})${WORD_END}`),
  say: (m, place) => {
    const [, sign, whole, decimals, exponentSign, exponent] = m;
    if (decimals === undefined && !exponentSign) return null;
    if (sign && !standsAlone(place)) return null;
    const mantissa = number(decimals === undefined ? whole! : `${whole},${decimals}`, place.style);
    const minus = exponentSign === '-' || exponentSign === '−' ? 'trừ ' : '';
    return `${sign ? 'âm ' : ''}${mantissa} nhân mười mũ ${minus}${cardinal(exponent!, place.style)}`;
  },
}));
