/**
 * Places and codes: house numbers (12/5A), roads (QL3, ĐT254), kilometre posts (Km12+500),
 * letters with figures (5G, lớp 12A1, COVID-19, H5N1).
 */
import type { Rule } from '../rules.ts';
import { sticky, WORD_END, type Place } from '../scan.ts';
import { spell } from '../letters.ts';
import { isSyllable } from '../syllable.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';
import { FOREIGN } from './foreign.list.ts';
import { afterCodeWord } from './codes.ts';
import { cardinal, digits } from './numbers.ts';
import { romanValue } from './romans.ts';
import type { Style } from '../style.ts';

const HOUSE_BEFORE = /^(?:số|nhà|ngõ|ngách|hẻm|kiệt|lô|<address>|thửa|căn|hộ|tổ|chỉ|:)$/u;
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  DT: 'đường tỉnh',
  ĐH: 'đường huyện',
  HL: 'hương lộ',
  ĐX: 'đường xã',
  CT: 'cao tốc',
  AH: 'a hát',
  TDP: 'tổ dân phố',
  KP: 'khu phố',
  P: 'phường',
  Q: 'quận',
  LK: 'liền kề',
  BĐ: 'báo động',
  KV: 'khu vực',
  NV: 'nguyện vọng',
  Km: 'ki lô mét',
  km: 'ki lô mét',
  KM: 'ki lô mét',
};

/** Figures of a code: short ones as a number, long ones and those with zeros in front one by one. */
const figures = (written: string, style: Style): string =>
  written.length >= 4 || /^0\d/.test(written) ? digits(written) : cardinal(written, style);

const part = (written: string, style: Style): string => {
  if (/^\d/.test(written)) return figures(written, style);
  const roman = /^[IVX]{2,}$/.test(written) ? romanValue(written) : null;
  if (roman !== null) return cardinal(String(roman), style);
  const known = FOREIGN.get(written.toLowerCase()) ?? ABBREVIATIONS.get(written);
  // a flight is VN1234
  if (known && written.length > 1 && written !== 'VN') return known;
  if (written.length > 2 && isSyllable(written)) return written.toLowerCase();
  return spell(written);
};

/** Whether the words before, up to a full stop, speak of a kind of seed. */
function speaksOfVariety(place: Place): boolean {
  for (let n = 1; n <= 14; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === ';' || word === '\n') return false;
    if (/^(?:giống|lúa|ngô|lạc|thóc|nếp)$/u.test(word)) return true;
  }
  return false;
}

export const addressRules: readonly Rule[] = [
  {
    kind: 'address',
    starts: 'digit',
    figures: [1, 4],
    follows: ' -–A',
    // số nhà 101-102A, ngõ 3-5
    pattern: sticky(`(\\d{1,4})([A-Z])?\\s?[-–]\\s?(\\d{1,4})([A-Z])?${WORD_END}(?!\\s?%|[.,/-]\\d)`),
    say: (m, place) =>
      /^(?:nhà|ngõ|ngách|hẻm|kiệt|lô|thửa|căn|kiốt|phòng)$/u.test(place.before()) && place.before(2) !== 'hải'
        ? `${cardinal(m[1]!, place.style)}${m[2] ? ` ${spell(m[2])}` : ''} đến ${cardinal(m[3]!, place.style)}${m[4] ? ` ${spell(m[4])}` : ''}`
        : null,
  },
  {
    kind: 'address',
    starts: 'digit',
    figures: [1, 4],
    follows: '/-A',
    // 12/5A, 15/2/7; 12A
    pattern: sticky(
      `(\\d{1,4})([A-ZĐa-z])?((?:/\\d{1,4}[A-ZĐa-z]?){0,4})(?:-(\\d{1,4})([A-Z])?)?${WORD_END}(?!\\s?%|[.,/]\\d)`,
    ),
    say: (m, place) => {
      const house = HOUSE_BEFORE.test(place.before()) && place.before(2) !== 'phân';
      if (!house || (!m[2] && !m[3]) || place.before() === 'tổ') return null;
      if (place.before() === 'số' && !m[2] && /^\/(?:19|20)\d\d$/.test(m[3]!)) return null;
      if (/^[a-z]$/.test(m[2] ?? '') && place.before() === 'số') return null;
      const said = `${m[1]}${m[2] ?? ''}${m[3]}`.split('/').map((p) => {
        const [, n, letter] = /^(\d+)(\D?)$/u.exec(p)!;
        return `${cardinal(n!, place.style)}${letter ? ` ${spell(letter)}` : ''}`;
      });
      const to = m[4] ? ` đến ${cardinal(m[4], place.style)}${m[5] ? ` ${spell(m[5])}` : ''}` : '';
      return said.join(' trên ') + to;
    },
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'K',
    follows: 'm',
    pattern: sticky('K[mM]\\s?(\\d{1,4})(?:\\s?\\+\\s?(\\d{1,4}))?(?![\\p{L}\\p{N}])', ''),
    say: (m, { style }) =>
      `ki lô mét ${cardinal(m[1]!, style)}${m[2] ? ` cộng ${cardinal(m[2], style)}` : ''}`,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'TK',
    follows: 'dp',
    // TDP 1-5, KP 6 - 9
    pattern: sticky(`(TDP|KP)\\s?(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})${WORD_END}(?![./,]\\d)`),
    say: (m, place) =>
      Number(m[2]) < Number(m[3]) &&
      !/^(?:hộ|người|học sinh|em|cháu|nhân khẩu|cử tri|đảng viên)/u.test(place.after(place.at + m[0].length))
        ? `${ROADS[m[1]!]} ${cardinal(m[2]!, place.style)} đến ${cardinal(m[3]!, place.style)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'N',
    follows: 'p',
    // NPK 5-10-3: shares of a fertilizer
    pattern: sticky(`(NPK|NP)\\s?(\\d{1,2}(?:[-.:]\\d{1,2}){1,3})${WORD_END}`),
    say: (m, { style }) =>
      `${spell(m[1]!)} ${m[2]!
        .split(/[-.:]/)
        .map((n) => cardinal(n, style))
        .join(' ')}`,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'QTĐDHCKLNB',
    follows: 'ltdhxpkvđ',
    // QL3, QL.1A, ĐT 254, TL 8B
    pattern: sticky(
      `(QL|TL|ĐT|DT|ĐH|HL|ĐX|CT|TDP|KP|LK|NV|BĐ)[.\\s-]?(\\d{1,3})([A-Z])?${WORD_END}(?![./]\\d|-0\\d)`,
    ),
    say: (m, place) =>
      (m[1] === 'CT' && m[2]!.startsWith('0')) ||
      (/\s/.test(m[0]) && /^(?:CT|ĐH|DT)$/.test(m[1]!)) ||
      /^(?:mã|mẫu)$/u.test(place.before()) ||
      // nhà CT3B is a block of flats
      (m[1] === 'CT' && /^(?:nhà|tòa|toà|cư|khối|block)$/u.test(place.before()))
        ? null
        : `${ROADS[m[1]!]} ${cardinal(m[2]!, place.style)}${m[3] ? ` ${spell(m[3])}` : ''}`,
  },
  {
    kind: 'code',
    starts: 'letter',
    follows: 'A',
    // sổ đỏ số BM 123456, seri AB 12345678
    pattern: sticky(`([A-ZĐ]{2})\\s(\\d{6,8})${WORD_END}`),
    say: (m, place) =>
      /^(?:số|seri|hiệu|đỏ|hồng|chiếu|phôi)$/u.test(place.before())
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
    // bê tông M250, vữa M100: the grade of concrete
    pattern: sticky(`M(\\d{2,3})${WORD_END}`),
    say: (m, place) =>
      /^(?:tông|vữa|phối|măng|mác)$/u.test(place.before())
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
    follows: 'A',
    // giống lúa OM 5451, ngô NK 66: spelled, though OM is a syllable too
    pattern: sticky(`([A-ZĐ]{1,4})\\s(\\d{1,5})${WORD_END}(?![.,]\\d)`),
    say: (m, place) =>
      speaksOfVariety(place) && !/^(?:TDP|KP|QL|TP|KV)$/u.test(m[1]!)
        ? `${spell(m[1]!)} ${figures(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    follows: 'A0-',
    // COVID-19, H5N1, B12, TP12A, U23, C03, VT-01
    pattern: sticky(
      `(?:[A-Za-zĐđ]{1,12}-?\\d{1,9})(?:-?[A-Za-zĐđ]{1,4}\\d{0,6}|[-.]\\d{1,6}){0,4}${WORD_END}`,
    ),
    say: (m, place) => {
      // quý I-2026: a numeral and its year
      if (/^[IVX]{1,3}-(?:19|20)\d\d$/.test(m[0]) && /^(?:quý|quí)$/u.test(place.before())) return null;
      // E26.1 *chấm một*, VT-01 without its dash
      const pieces = m[0].match(/\d+|[A-Za-zĐđ]+|\.(?=\d)/gu)!;
      const first = pieces[0]!;
      if (first.length > 1 && first === first.toLowerCase() && isSyllable(first)) return null;
      // giống BC15, lúa HT1: the name of a variety is no abbreviation
      const variety = speaksOfVariety(place);
      const letters = (p: string) => (variety && /^[A-ZĐ]+$/u.test(p) ? spell(p) : part(p, place.style));
      return pieces.map((p) => (p === '.' ? 'chấm' : p === 'LK' ? ROADS[p] : letters(p))).join(' ');
    },
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
