/** Number plates (97A-123.45) and long codes of figures (account, tax code, CCCD): said figure by figure. */
import { CAPITALS, type Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { afterCodeWord } from './codes.ts';
import { cardinal, digits } from '../numbers/numbers.ts';
import { isSpanOfCodes } from '../numbers/ranges.ts';

const series = (written: string): string =>
  [...written].map((c) => (/\d/.test(c) ? digits(c) : spell(c))).join(' ');

/** A fishing boat: letters of its province, figures, TS (Thông tư 23/2018/TT-BNNPTNT). */
const BOAT = `([A-ZĐ]{1,2}[A-ZĐa-z])[ -]?(\\d{4,5})[ -]{0,3}TS(?:[/ -]{1,3}(\\d{2}))?${WORD_END}`;

/** A serial piece by piece: letters spelled, figures one by one. */
const serial = (written: string): string =>
  (written.match(/\d+|\D+/gu) ?? []).map((p) => (/\d/.test(p) ? digits(p) : spell(p))).join(' ');

/** More changes between figures and letters than any other form has. */
const SERIALS = [
  ['digit', '(?:\\d{1,6}[A-Za-zĐđ]{1,3}){6,48}\\d{0,6}'],
  ['letter', '(?:[A-Za-zĐđ]{1,3}\\d{1,6}){6,48}[A-Za-zĐđ]{0,3}'],
] as const;

/** Number plates; before times and measures, since "51H" and "59X1" would be taken for them. */
export const plateRules: readonly Rule[] = [
  // 7k3x9m2p4q8t: a serial
  ...SERIALS.map(([starts, run]): Rule => ({
    kind: 'code',
    starts,
    follows: starts === 'digit' ? 'A' : 'A0',
    ...(starts === 'digit' ? { figures: [1, 6] } : { ends: '0' }),
    pattern: sticky(`(?=(${run}))\\1`),
    say: (m) => serial(m[0]),
  })),
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 3],
    follows: '/',
    // các tổ 1/2/3/4/5/6/7: neither a day nor a fraction has so many parts
    pattern: sticky('(?=(\\d{1,3}(?:/\\d{1,3}){6,60}))\\1(?![\\p{L}\\p{N}.,])'),
    say: (m, { style }) =>
      m[1]!
        .split('/')
        .map((n) => cardinal(n, style))
        .join(', '),
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 3],
    follows: '-–',
    // 1-2-3-4-5-6-7: no form has so many parts, so each is said by itself
    pattern: sticky(`(?=(\\d{1,3}(?:[-–]\\d{1,3}){6,60}))\\1(?![\\p{L}\\p{N}/.,])`),
    say: (m, { style }) => {
      const parts = m[1]!.split(/[-–]/u).map((n) => cardinal(n, style));
      return parts.join(m[1]!.includes('–') ? ', ' : ' ');
    },
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    ends: '0 -',
    then: '0',
    // tàu cá BV 4670-TS
    pattern: sticky(BOAT),
    say: (m) => `${spell(m[1]!.toUpperCase())} ${digits(m[2]!)} tê ét${m[3] ? ` ${digits(m[3])}` : ''}`,
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [10, 10],
    follows: '-',
    // 8123456789-001: a tax code and its branch
    pattern: sticky(`\\d{10}-\\d{3}${WORD_END}`),
    say: (m) => digits(m[0]),
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [2, 6],
    follows: ' .-',
    // số tài khoản 8600 2050 12345, CCCD 006 075 001 234
    pattern: sticky(`\\d{2,6}(?:[ .-]\\d{2,6}){1,5}${WORD_END}(?![.,/]\\d)`),
    say: (m, place) => {
      const length = m[0].replace(/\D/g, '').length;
      return length >= (m[0].includes('-') ? 6 : 8) &&
        length <= 20 &&
        afterCodeWord(place) &&
        !isSpanOfCodes(m[0], place)
        ? digits(m[0])
        : null;
    },
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [2, 2],
    follows: ' -A',
    // 97A-123.45, 97B1-234.56, 29-H1 123.45
    pattern: sticky(
      `([1-9]\\d)[- ]?([A-Z]{1,2}\\d?)(?:[-– ]{1,3}|\\.(?=\\d{3}\\.))(\\d{3}\\.?\\d{2}|\\d{4,5})${WORD_END}(?![.,/]\\d)`,
    ),
    say: (m) => `${digits(m[1]!)} ${series(m[2]!)} ${digits(m[3]!)}`,
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [2, 2],
    follows: ' -A',
    // xe biển số 51H
    pattern: sticky(`([1-9]\\d)[- ]?([A-Z]{1,2}\\d?)${WORD_END}`),
    say: (m, place) =>
      place.before() === 'biển' ||
      /^(?:biển (?:số|xe)|kiểm soát)$/u.test(`${place.before(2)} ${place.before()}`)
        ? `${digits(m[1]!)} ${series(m[2]!)}`
        : null,
  },
];
