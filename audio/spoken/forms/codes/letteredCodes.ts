/**
 * Letters with figures: 5G, lớp 12A1, COVID-19, H5N1, CO₂, NPK 5-10-3, biến thể BA.5, kinds of seed. Letters are spelled
 * unless people know them as a word; short figures are a number, long ones and those with a zero in front figures.
 */
import { CAPITALS, type Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { isSyllable } from '../../syllable.ts';
import { ABBREVIATIONS } from '../words/abbreviations.list.ts';
import { FOREIGN } from '../words/foreign.list.ts';
import { afterCodeWord } from './codes.ts';
import { cardinal, digits } from '../numbers/numbers.ts';
import { romanValue } from '../numbers/romans.ts';
import type { Style } from '../../style.ts';

/** Figures of a code: short ones and full thousands as a number, long ones and those with zeros in front one by one. */
export const figures = (written: string, style: Style): string =>
  (written.length >= 4 && !/^\d000$/.test(written)) || /^0\d/.test(written)
    ? digits(written)
    : cardinal(written, style);

const part = (written: string, style: Style): string => {
  if (/^\d/.test(written)) return figures(written, style);
  const roman = /^[IVX]{2,}$/.test(written) ? romanValue(written) : null;
  if (roman !== null) return cardinal(String(roman), style);
  const known = FOREIGN.get(written.toLowerCase()) ?? ABBREVIATIONS.get(written);
  // a flight is VN1234
  if (known && written.length > 1 && written !== 'VN') return known;
  if (written.length > 2 && isSyllable(written)) return written.toLowerCase();
  // Kasta-2E2: the name of a thing
  if (/^\p{Lu}\p{Ll}*[aeiouy]\p{Ll}*$/u.test(written) && written.length > 3) return written;
  return spell(written);
};

/** Whether one of the words before, up to a full stop, is such a word. */
export function speaksOf(words: RegExp, place: Place): boolean {
  for (let n = 1; n <= 14; n++) {
    const word = place.before(n).startsWith('<') ? place.wrote(n) : place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word)) return true;
  }
  return false;
}
/** Whether the words before speak of a kind of seed. */
const speaksOfVariety = (place: Place): boolean =>
  speaksOf(/^(?:giống|lúa|ngô|lạc|thóc|nếp|gạo|đậu)$/u, place);
/** Series of rice and maize that no other code is like: IR 50404, OM 5451, TBR225 (Danh mục giống cây trồng lưu hành). */
const SERIES = /^(?:IR|OM|OMCS|ST|TBR|RVT|MTL|VNR|LVN|BTE|TEJ)$/u;

/** Kinds of lots in a new quarter; BT05 elsewhere is only a code. */
const LOTS: Readonly<Record<string, string>> = { LK: 'liền kề', BT: 'biệt thự' };
const ofLots = (place: Place, written: string): boolean =>
  written.startsWith('LK') || speaksOf(/^(?:lô|thửa|căn|đất|thự|lk\s?-?\d+)$/u, place);

export const letteredCodeRules: readonly Rule[] = [
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 3],
    follows: '.',
    // mã định danh 000.24.18.H03, mã hồ sơ 000.00.24.H03-260601-0005
    pattern: sticky(
      `\\d{1,3}(?:\\.\\d{1,6}){0,6}\\.[A-Z]\\d{1,3}(?:\\.[A-Z]?\\d{1,6}){0,4}(?:-\\d{1,8}){0,3}${WORD_END}`,
    ),
    say: (m) =>
      (m[0].match(/\d+|[A-Z]|\./gu) ?? [])
        .map((p) => (p === '.' ? 'chấm' : /\d/.test(p) ? digits(p) : spell(p)))
        .join(' '),
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'D',
    follows: 'o',
    // dầu DO 0,05S
    pattern: sticky(`DO(?=\\s\\d[,.]\\d)`),
    say: (m) => spell(m[0]),
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'BXJKNL',
    follows: 'A.',
    // biến thể BA.5, XBB.1.5
    pattern: sticky(`[A-Z]{2,3}(?:\\.\\d{1,2}){1,3}${WORD_END}`),
    say: (m, place) =>
      speaksOf(/^(?:thể|chủng|dòng|omicron|virus|covid-19)$/u, place)
        ? (m[0].match(/\d+|[A-Z]|\./gu) ?? [])
            .map((p) => (p === '.' ? 'chấm' : /\d/.test(p) ? cardinal(p, place.style) : spell(p)))
            .join(' ')
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    ends: ' X',
    then: '0',
    // sổ đỏ số BM 123456, seri AB 12345678
    pattern: sticky(`([A-ZĐ]{2})\\s(\\d{5,8})${WORD_END}`),
    say: (m, place) =>
      /^(?:số|sổ|seri|hiệu|đỏ|hồng|chiếu|phôi|gcn|gcnqsdđ|bìa)$/u.test(
        place.before() === ':' ? place.wrote(2) : place.wrote(),
      )
        ? `${spell(m[1]!)} ${digits(m[2]!)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'U',
    follows: '.',
    // U.22
    pattern: sticky(`U\\.(\\d{2})${WORD_END}`),
    say: (m, { style }) => `u ${cardinal(m[1]!, style)}`,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'AB',
    follows: '/',
    // A/H5N1, A/H1N1pdm
    pattern: sticky(`[AB]/H\\d{1,2}N\\d{1,2}${WORD_END}`),
    say: (m) =>
      m[0]
        .replace('/', '')
        .match(/\d+|\D/gu)!
        .map((p) => (/\d/.test(p) ? cardinal(p) : spell(p)))
        .join(' '),
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'M',
    follows: '0',
    // bê tông M250, vữa M100, bê tông mặt đường M250: the grade of concrete
    pattern: sticky(`M(\\d{2,3})${WORD_END}`),
    say: (m, place) =>
      /^(?:phối|măng|mác)$/u.test(place.before()) || speaksOf(/^(?:tông|vữa|bt(?:xm|ct)?)$/u, place)
        ? `${place.before() === 'mác' ? '' : 'mác '}${cardinal(m[1]!, place.style)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'ABCDEFGHIKLMNOPSTUVXZ',
    follows: 'AX',
    // CO₂, H₂O
    pattern: sticky('(?=[A-Za-z]{1,4}[₀-₉])(?:[A-Z][a-z]?[₀-₉]{0,2}){1,6}(?![\\p{L}\\p{N}])'),
    say: (m, { style }) =>
      m[0]
        .normalize('NFKC')
        .match(/\d+|\D/gu)!
        .map((p) => (/\d/.test(p) ? cardinal(p, style) : spell(p)))
        .join(' '),
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: CAPITALS,
    ends: ' X',
    then: '0',
    // giống lúa OM 5451, ngô NK 66: spelled, though OM is a syllable too
    pattern: sticky(`([A-ZĐ]{1,4})\\s(\\d{1,5})${WORD_END}(?![.,]\\d|\\s?(?:tạ|tấn|kg|ha|sào)(?!\\p{L}))`),
    say: (m, place) =>
      (SERIES.test(m[1]!) || (speaksOfVariety(place) && !FOREIGN.has(m[1]!.toLowerCase()))) &&
      !/^(?:TDP|KP|QL|TP|KV|NL)$/u.test(m[1]!) &&
      // lúa ĐX 2026: a season and its year
      !(/^(?:ĐX|HT|TĐ|XH|M)$/u.test(m[1]!) && /^20\d\d$/.test(m[2]!))
        ? `${spell(m[1]!)} ${figures(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    follows: 'A0-',
    ends: '0-',
    // COVID-19, H5N1, B12, TP12A, U23, C03, VT-01, E-TBMT IB2500123456-00
    pattern: sticky(
      `(?:[A-Za-zĐđ]{1,12}-?\\d{1,16})(?:-?[A-Za-zĐđ]{1,4}\\d{0,6}|[-.]\\d{1,6}){0,4}${WORD_END}`,
    ),
    say: (m, place) => {
      // quý I-2026: a numeral and its year
      if (/^[IVX]{1,3}-(?:19|20)\d\d$/.test(m[0]) && /^(?:quý|quí)$/u.test(place.before())) return null;
      // E26.1 *chấm một*, VT-01 without its dash
      // mương B400xH500
      const pieces = m[0].match(/\d+|x(?=[A-Z]\d)|[A-Za-zĐđ]+|\.(?=\d)/gu)!;
      const first = pieces[0]!;
      if (first.length > 1 && first === first.toLowerCase() && isSyllable(first)) return null;
      // giống BC15, lúa HT1: the name of a variety is no abbreviation
      const variety = speaksOfVariety(place);
      // KHLCNT PL2500123456-00: nor is that of a tender's code
      const tender = /^[A-Z]{2}\d{10}-\d\d$/.test(m[0]);
      const letters = (p: string, i: number) =>
        // TK1-TS: letters after the figures are no abbreviation
        /^[A-ZĐ]+$/u.test(p) && (variety || tender || (i > 0 && p.length < 3))
          ? spell(p)
          : part(p, place.style);
      return pieces
        .map((p, i) =>
          p === '.'
            ? 'chấm'
            : p === 'x' && i > 0
              ? 'nhân'
              : p in LOTS && ofLots(place, m[0])
                ? LOTS[p]!
                : letters(p, i),
        )
        .join(' ');
    },
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 2],
    follows: 'abcde',
    // lớp 6A-6D: from one to the other
    pattern: sticky(`(\\d{1,2})([A-E])\\s?[-–]\\s?\\1([B-K])${WORD_END}`),
    say: (m, { style }) =>
      m[2]! < m[3]!
        ? `${cardinal(m[1]!, style)} ${spell(m[2]!)} đến ${cardinal(m[1]!, style)} ${spell(m[3]!)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 2],
    follows: 'abcdeghk',
    // lớp 1A1-1A5
    pattern: sticky(`(\\d{1,2})([A-EGHK])(\\d{1,2})\\s?[-–]\\s?(?:\\1)?\\2(\\d{1,2})${WORD_END}`),
    say: (m, { style }) => {
      const [, grade, letter, from, to] = m as unknown as [string, string, string, string, string];
      const called = (n: string) => `${cardinal(grade, style)} ${spell(letter)} ${cardinal(n, style)}`;
      return Number(from) < Number(to) ? `${called(from)} đến ${called(to)}` : null;
    },
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 2],
    follows: 'nd',
    // chuyến đi 3N2Đ, tour 5D4N: days and nights
    pattern: sticky(`(\\d{1,2})(?:N(\\d{1,2})Đ|D(\\d{1,2})N)${WORD_END}`),
    say: (m, { style }) => `${cardinal(m[1]!, style)} ngày ${cardinal((m[2] ?? m[3])!, style)} đêm`,
  },
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 6],
    follows: '-A',
    // 5G, 3D, 12A1, 4x100
    pattern: sticky(
      `\\d{1,6}(?:-?[A-ZĐ][A-Za-zĐ]{0,5}(?:-?\\d{1,6}(?:\\.\\d{1,2}(?!\\d))?)?){1,3}${WORD_END}`,
    ),
    say: (m, place) => {
      const pieces = m[0]
        .match(/\d+|\.|[^\d.]+/gu)!
        .map((p) => (p === '.' ? 'chấm' : p.replaceAll('-', '')))
        .filter(Boolean);
      if (pieces.some((p) => /\D/.test(p) && p.length > 5)) return null;
      const g = /^[2-6]G$/.test(m[0]);
      return pieces
        .map((p) => (g && p === 'G' ? 'gờ' : /^[A-Z]$/.test(p) ? spell(p) : part(p, place.style)))
        .join(' ');
    },
  },
  {
    kind: 'number',
    starts: 'digit',
    figures: [3, 4],
    follows: ' -',
    pattern: sticky(`\\d{3,4}(?:[ -]\\d{3,4}){2,4}${WORD_END}`),
    say: (m, place) => (afterCodeWord(place) || m[0].includes('-') ? digits(m[0]) : null),
  },
];
