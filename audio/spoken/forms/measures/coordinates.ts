/** Places on the map: 18,5°B, 10°46'37"N, 23,2N-111,4E, 17,0-22,0°N; the letter is said as the quarter of the sky. */
import type { Rule } from '../../rules.ts';
import { RANGE_SIGNS, sticky, WORD_END, type Place } from '../../scan.ts';
import { cardinal, NUMBER, number } from '../numbers/numbers.ts';

/** N is *nam* beside B, Đ and T, and else north, as all of Vietnam is. */
function direction(letter: string, place: Place): string {
  const near = place.text.slice(Math.max(0, place.at - 30), place.at + 45);
  if (letter === 'N') return /[°º⁰'’′"”″]\s?[BĐT](?!\p{L})/u.test(near) ? 'nam' : 'bắc';
  return { S: 'nam', E: 'đông', W: 'tây', B: 'bắc', Đ: 'đông', T: 'tây' }[letter]!;
}

/** vĩ tuyến 16,50N, từ 16,5 đến 20,5N; kinh tuyến 113,00E: the small ring of the degree is often lost. */
const speaksOfMap = (place: Place): boolean =>
  [1, 2, 3, 4, 5, 6].some((n) => /^(?:vĩ|kinh)$/u.test(place.before(n)));

/** What is told by degrees. */
const TOLD_BY_DEGREES =
  /^(?:vĩ|kinh|chiếu|múi|góc|nghiêng|dốc|xoay|quay|gấp|cồn|rượu|nhiệt|sốt|nóng|lạnh|rét|độ|xuống|bắc|đông)$/u;

export const coordinateRules: readonly Rule[] = [
  // 18.5N-20.5N, 110,0°E - 112,5°E: from one degree to another of the same quarter
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: ' .,nebđX',
    unit: true,
    pattern: sticky(`(${NUMBER})\\s?[°º⁰]?\\s?([NEBĐ])\\s?[-–]\\s?(${NUMBER})\\s?([°º⁰]?)\\s?\\2${WORD_END}`),
    say: (m, place) =>
      m[4] || speaksOfMap(place)
        ? `${number(m[1]!, place.style)} đến ${number(m[3]!, place.style)} độ ${direction(m[2]!, place)}`
        : null,
  },
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: ' .,nebđ',
    unit: true,
    pattern: sticky(`(${NUMBER})\\s?([NEBĐ])${WORD_END}`),
    say: (m, place) =>
      speaksOfMap(place) ? `${number(m[1]!, place.style)} độ ${direction(m[2]!, place)}` : null,
  },
  // 16o30'N, 110o15'E, 21O02'Đ: a letter for the ring
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 'o ',
    pattern: sticky(
      `(\\d{1,3})\\s?[oO]\\s?([0-5]?\\d)\\s?['’′]\\s?(?:(${NUMBER})\\s?(?:["”″]|['’′]{2})\\s?)?(?:([NSEWBĐT])${WORD_END})?`,
    ),
    say: (m, place) => {
      const { style } = place;
      const seconds = m[3] ? ` ${number(m[3], style)} giây` : '';
      const quarter = m[4] ? ` ${direction(m[4], place)}` : '';
      return `${cardinal(m[1]!, style)} độ ${cardinal(m[2]!, style)} phút${seconds}${quarter}`;
    },
  },
  // múi chiếu 3o, cồn 70o, góc 40o-45o, 25o - 30oC
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 'o.,',
    pattern: sticky(
      `(${NUMBER})o(?![\\p{L}\\p{M}\\p{N}'’′])(?:\\s?[-–]\\s?(${NUMBER})\\s?([o°º⁰]C?)${WORD_END})?`,
    ),
    say: (m, place) =>
      m[3]?.endsWith('C') || [1, 2, 3, 4].some((n) => TOLD_BY_DEGREES.test(place.before(n)))
        ? `${number(m[1]!, place.style)} độ${m[2] ? ` đến ${number(m[2], place.style)} độ${m[3]!.endsWith('C') ? ' xê' : ''}` : ''}`
        : null,
  },
  // 18,5°B, 110,2°Đ, 10°46'37"N: latitude and longitude
  {
    kind: 'measure',
    starts: 'digit',
    follows: ' .,oX',
    unit: true,
    pattern: sticky(
      `(${NUMBER})(?:\\s?[°º⁰]\\s?|(?<=\\d\\d|[.,]\\d)o)(?:(\\d{1,2})\\s?['’′]\\s?)?(?:(${NUMBER})\\s?["”″]\\s?)?([NSEWBĐT])${WORD_END}`,
    ),
    say: (m, place) => {
      const { style } = place;
      const minutes = m[2] ? ` ${cardinal(m[2], style)} phút` : '';
      const seconds = m[3] ? ` ${number(m[3], style)} giây` : '';
      return `${number(m[1]!, style)} độ${minutes}${seconds} ${direction(m[4]!, place)}`;
    },
  },
  // 23,2N-111,4E; 17,0-22,0°N
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: '.,',
    pattern: sticky(`(\\d{1,2}[.,]\\d{1,2})\\s?N\\s?[-–;,]\\s?(\\d{2,3}[.,]\\d{1,2})\\s?E${WORD_END}`),
    say: (m, { style }) => `${number(m[1]!, style)} độ bắc, ${number(m[2]!, style)} độ đông`,
  },
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: `${RANGE_SIGNS}.,`,
    unit: true,
    pattern: sticky(`(${NUMBER})\\s?[-–]\\s?(${NUMBER})\\s?([°º⁰]?)\\s?([NSEWBĐT])${WORD_END}`),
    say: (m, place) =>
      m[3] || speaksOfMap(place)
        ? `${number(m[1]!, place.style)} đến ${number(m[2]!, place.style)} độ ${direction(m[4]!, place)}`
        : null,
  },
];
