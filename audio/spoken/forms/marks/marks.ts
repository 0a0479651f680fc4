/**
 * Signs: what is a pause, what is a word, what is only for the eye.
 * List markers and quotation marks are not said; brackets and dashes between words are pauses; `./.` ends a letter
 * (Nghị định 30/2020/NĐ-CP, phụ lục I) and is a full stop.
 */
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import { atLineStart } from '../numbers/numbers.ts';
import { compatible, power, ROMAN, superscript } from '../numbers/raised.ts';

/** Signs that are said. */
const WORDS: Readonly<Record<string, string>> = {
  '&': 'và',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°': 'độ',
  '=': 'bằng',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '≠': 'khác',
  '±': 'cộng trừ',
  '×': 'nhân',
  '÷': 'chia',
  '≈': 'xấp xỉ',
  '+': 'cộng',
  '@': 'a còng',
  $: 'đô la',
  '€': 'ơ rô',
  '£': 'bảng',
  '₹': 'ru pi',
  '₩': 'uôn',
  '฿': 'bạt',
  '∑': 'tổng',
  '∆': 'đen ta',
  '∈': 'thuộc',
  '¥': 'yên',
  '₫': 'đồng',
  '√': 'căn',
  '∞': 'vô cùng',
  '§': 'mục',
  '©': '',
  '®': '',
  '™': '',
  º: 'độ',
  '℃': 'độ xê',
  '℉': 'độ ép',
  µ: 'mi cờ rô',
  '−': 'trừ',
};
const PAUSES = '()[]{}|–—―-•→⇒←·;:,/~_';
/** Only for the eye, and nothing to warn of. */
const SILENT = '"“”„‟\'‘’‚‛«»‹›`´*#\\^…•▪●○◦■□▫▶►◄◆◇★☆✓✔☑✅❖➢➤➔⮚§¶|_~';

/** What a list's items begin with. */
const MARKERS = '-+*•▪●○◦■□➢➤❖✓✔–—→·▫►◆★☆';

export const mark = (opens: string, pattern: string, say: Rule['say'], follows?: string): Rule => ({
  kind: 'punctuation',
  starts: 'sign',
  opens,
  ...(follows === undefined ? {} : { follows }),
  pattern: sticky(pattern),
  say,
});

/** What stands right before and right after. */
export const near = (place: Place, length: number): [string, string] => [
  place.text[place.at - 1] ?? '',
  place.text[place.at + length] ?? '',
];

export const markRules: readonly Rule[] = [
  mark('.', '\\.\\s?/\\s?\\.?', (m, place) =>
    m[0].endsWith('.') || !/\S/.test(place.text[place.at + m[0].length] ?? '') ? '.' : null,
  ),
  mark('.…_-*=#~', '\\.{2,}|…[.…]*|_{2,}|-{3,}|\\*{2,}|={2,}|#{2,}|~{2,}', (m) =>
    m[0] === '...' || m[0] === '…' ? m[0] : /^[.…_]/u.test(m[0]) ? '…' : ',',
  ),
  mark('!?', '[!?]{2,}', (m) => (m[0].includes('?') ? '?' : '!'), 'X'),
  // +/- 5%
  mark('+', '\\+\\s?/?\\s?[-–−](?=\\s?\\d)', () => 'cộng trừ ', '/-–− '),
  // List markers: - + * • at the start of a line
  mark(MARKERS, `[${MARKERS}]{1,4}(?=\\s|\\p{Lu})`, (_, place) => (atLineStart(place) ? '' : null)),
  // Sáng: từ 7h30; + Chiều: từ 13h30: an item that a page ran into the line
  mark('+', '\\+(?=\\s\\p{Lu}\\p{Ll})', (_, place) => (/^[;:.]$/u.test(place.before()) ? '' : null), ' '),
  mark('.!?…,;:', '[.!?…,;:]', (m) => m[0]),
  mark('-=', '[-=]{1,2}>', () => ','),
  // a) b. at the start of a line
  {
    kind: 'letters',
    starts: 'letter',
    opens: 'abcdefghijklmnopqrstuvwxyzđ',
    follows: '.X',
    pattern: sticky(`[a-zđ](?=[).]\\s)`),
    say: (m, place) => (atLineStart(place) ? (LIST_LETTERS[m[0]] ?? null) : null),
  },
  {
    kind: 'number',
    starts: 'sign',
    opens: '^⁻⁰¹²³⁴⁵⁶⁷⁸⁹',
    // 10⁻³, x², 10^6
    pattern: sticky('(?:\\^\\s?([-−]?)(\\d{1,3})|([⁻]?)([⁰¹²³⁴-⁹]{1,3}))(?![\\p{L}\\p{N}])'),
    say: (m, place) =>
      /[\p{L}\p{N})]/u.test(place.text[place.at - 1] ?? '')
        ? power(m[1] || m[3] || '', (m[2] ?? m[4])!.normalize('NFKC'), place)
        : null,
  },
  // OCOP 4*, khách sạn 3*
  mark('*', '\\*(?![*\\p{L}\\p{N}])', (_, place) =>
    place.before() === '<number>' &&
    /\d/.test(near(place, 1)[0]) &&
    /^(?:đạt|hạng|chuẩn|sạn|ocop|từ|<foreign>|<abbreviation>)$/u.test(place.before(2))
      ? ' sao'
      : null,
  ),
  // #1, #45021
  {
    kind: 'sign',
    starts: 'sign',
    opens: '#',
    follows: '0',
    pattern: sticky('#(?=\\d)'),
    say: () => 'thăng',
  },
  {
    kind: 'number',
    starts: 'sign',
    pattern: sticky('[\\p{No}\\p{Nl}]'),
    say: (m, place) => (compatible(m[0]) === m[0] ? (ROMAN[m[0]] ?? null) : superscript(m[0], place)),
  },
];

const LIST_LETTERS: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  đ: 'đê',
  e: 'e',
  g: 'gờ',
  h: 'hát',
  i: 'i',
  k: 'ca',
  l: 'lờ',
  m: 'mờ',
  n: 'nờ',
  o: 'o',
  p: 'pê',
};

/** A sign that no rule reads. */
export function sign(written: string, place: Place): { spoken: string; kind: string } {
  const said = WORDS[written];
  if (said !== undefined) return { spoken: said, kind: said ? 'sign' : 'punctuation' };
  if (PAUSES.includes(written)) return { spoken: place.before() === '' ? '' : ',', kind: 'punctuation' };
  if (SILENT.includes(written)) return { spoken: '', kind: 'punctuation' };
  return { spoken: '', kind: 'unsayable' };
}
