/**
 * Phones, hotlines, short codes and USSD: digit by digit, however they are grouped.
 * Numbers by Thông tư 22/2014/TT-BTTTT (mobile 10 digits, area codes 02x, 1800/1900); emergency 111–115.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { COUNTED } from '../numbers/counted.ts';
import { digits } from '../numbers/numbers.ts';

const SEP = '[ .\\-–]{0,2}';
/** Another phone may follow after a slash: 0912 345 678/0987 654 321, 113/114. */
const END = `${WORD_END}(?![.,]\\d|/(?!0\\d{2}|1[89]00|11[1-5](?!\\d))\\d)`;
const phone = (
  starts: Rule['starts'],
  begins: Pick<Rule, 'opens' | 'figures' | 'follows'>,
  pattern: string,
  when: (m: RegExpExecArray, p: Place) => boolean = () => true,
): Rule => ({
  kind: 'phone',
  starts,
  ...begins,
  pattern: sticky(pattern),
  say: (m, place) => (when(m, place) ? (m[0].includes('+') ? `cộng ${digits(m[0])}` : digits(m[0])) : null),
});

/** Words that call, dial or send. */
const CALLED =
  /^(?:gọi|số|đài|thoại|nóng|hotline|sđt|đt|tel|máy|zalo|fax|gửi|tới|về|bấm|đến|hoặc|qua|alo|dây|cứu|cháy|sát|thương|khẩn|cấp|<phone>|<abbreviation>|<foreign>|:|,|\(|\/|và)$/u;

/** How far back a word of calling counts. */
const REACH = 9;
const CALLING = /^(?:gọi|tel|fax|đài|thoại|nóng|hotline|sđt|đt|đtdđ|gửi|bấm|zalo|<phone>|nhắn|soạn|<sms>)$/u;
/** Who can be called, where a number stands behind. */
const ANSWERING = /^(?:gọi|tel|fax|đài|thoại|nóng|hotline|sđt|đt|thư|trực|hệ|lạc|máy|<phone>)$/u;
function calls(place: Place, words = CALLING): boolean {
  for (let n = 1; n <= REACH; n++) {
    const word = place.before(n);
    if (words.test(word) || (/^<(?:abbreviation|foreign)>$/u.test(word) && words.test(place.wrote(n))))
      return true;
    if (word === '' || word === '.') return false;
  }
  return false;
}

/** Pairs with dashes and spaces between: no phone is written so. */
const ROW_OF_PAIRS = /^\d{2}(?:\s[-–]\s\d{2}){2,}$/u;

/** Where the first groups end that together are a phone: ten figures, or eleven of a landline; null when none are. */
function wholeNumber(written: string): number | null {
  const most = written[1] === '2' ? 11 : 10;
  let figures = 0;
  let end: number | null = null;
  for (const group of written.matchAll(/([ .,–-]*)(\d+)/gu)) {
    const [whole, mark, part] = group as unknown as [string, string, string];
    // a comma parts groups of three, else it is the pause of a list
    if (mark.includes(',') && (part.length !== 3 || figures < 4)) break;
    if (end !== null && part.startsWith('0')) break;
    figures += part.length;
    if (figures > most) return end;
    end = figures >= 10 ? group.index + whole.length : null;
  }
  return end;
}

export const phoneRules: readonly Rule[] = [
  {
    kind: 'phone',
    starts: 'digit',
    figures: [2, 9],
    follows: 'x. ',
    // 0978xxx123, 0912.xxx.456: a number that is not shown whole
    pattern: sticky(`\\d{2,9}(?:[ .]\\d{1,4}){0,2}(?:[ .]?[xX]{2,6}){1,3}(?:[ .]?\\d{2,6})?${WORD_END}`),
    say: (m) =>
      [...m[0].toLowerCase()].flatMap((c) => (c === 'x' ? 'ích' : /\d/.test(c) ? digits(c) : [])).join(' '),
  },
  // gửi 8x88: the second figure tells the price
  {
    kind: 'phone',
    starts: 'digit',
    figures: [1, 1],
    follows: 'x',
    pattern: sticky(`\\d[xX]\\d{2}${WORD_END}`),
    say: (m, place) =>
      /^(?:gửi|số|tới|đến)$/u.test(place.before())
        ? `${digits(m[0][0]!)} ích ${digits(m[0].slice(2))}`
        : null,
  },
  // (024) 3825 1234, (+84) 912 345 678, (+84-28) 38 653 050
  phone(
    'sign',
    { opens: '(', follows: '0+' },
    `\\((?:\\+?84(?:[ .-]\\d{1,3})?|0\\d{1,3})\\)${SEP}\\d{1,4}(?:${SEP}\\d{2,4}){1,3}${END}`,
  ),
  phone(
    'sign',
    { opens: '+', follows: '0' },
    `\\+\\d{1,3}${SEP}(?:\\(\\d{1,4}\\)${SEP})?\\d{1,4}(?:${SEP}\\d{2,4}){1,4}${END}(?!\\s?%)`,
    // +12.75% is a number
    (m) => m[0].replace(/\D/g, '').length >= 8 || !m[0].includes('.'),
  ),
  // số lạ đầu +375, +563: the beginning of foreign numbers
  phone(
    'sign',
    { opens: '+', follows: '0' },
    `\\+\\d{1,4}${END}(?!\\s?%)`,
    (m, p) =>
      !COUNTED.test(p.after(p.at + m[0].length)) &&
      ((/^(?:,|và|hoặc|hay|\/)$/u.test(p.before()) && p.before(2) === '<phone>') ||
        (calls(p, /^(?:đầu|vùng|mã|lạ|gọi)$/u) && calls(p, /^(?:số|mã|gọi|máy)$/u))),
  ),
  {
    kind: 'phone',
    starts: 'sign',
    opens: '*',
    follows: '0',
    // *101#, *098#
    pattern: sticky('\\*(\\d{2,4})(?:\\*(\\d{1,12}))?#'),
    say: (m) => `sao ${digits(m[1]!)}${m[2] ? ` sao ${digits(m[2])}` : ''} thăng`,
  },
  // 0912 345 678, 0912.345.678, 02093.812.345; up to eleven digits however grouped
  phone(
    'digit',
    { opens: '0', figures: [1, 5], follows: ' .-–' },
    `0\\d{0,4}(?:[ .\\-–]{1,3}\\d{1,5}){2,4}${END}`,
    (m) => /^\d{9,11}$/.test(m[0].replace(/\D/g, '')) && !ROW_OF_PAIRS.test(m[0]),
  ),
  // 0912345 678, 0912,345,678, 0912 - 345 - 678 - 0987 654 321: the groups that make a whole number
  {
    kind: 'phone',
    starts: 'digit',
    opens: '0',
    figures: [2, 9],
    follows: ' .,-–',
    pattern: sticky('0\\d{1,8}(?:(?:, ?|[ .–-]{1,3})\\d{1,8}){1,6}'),
    say: (m, place) => {
      // 05 - 11 - 23 - 34 - 42 - 45: numbers that were drawn
      const end = ROW_OF_PAIRS.test(m[0]) ? null : wholeNumber(m[0]);
      return end === null ? null : { spoken: digits(m[0].slice(0, end)), end: place.at + end };
    },
  },
  phone(
    'digit',
    { opens: '0', figures: [3, 5], follows: ' .-–' },
    `0\\d{2,4}[ .\\-–]{1,3}\\d{5,8}${END}`,
    (m) => /^\d{9,11}$/.test(m[0].replace(/\D/g, '')),
  ),
  phone('digit', { opens: '0', figures: [9, 11] }, `0\\d{8,10}${END}`),
  phone(
    'digit',
    { opens: '8', figures: [2, 12] },
    `84[ .-]?\\d{2,3}(?:[ .-]?\\d{3}){2}\\d?${END}`,
    (m, p) => calls(p) || m[0].split('-').length >= 3,
  ),
  phone(
    'digit',
    { opens: '1', figures: [4, 12] },
    `1[89]00(?:[ .\\-]?\\d{2,6}){1,3}${END}`,
    (m, p) => /^\d{8,10}$/.test(m[0].replace(/\D/g, '')) && (calls(p) || !/^(?:năm|\d)/u.test(p.before())),
  ),
  phone(
    'digit',
    { opens: '1', figures: [3, 3] },
    `11[1-5]${END}`,
    (_, p) =>
      calls(p) ||
      /^(?:gọi|số|cứu|cháy|sát|lượng|<phone>|đội|bệnh)$/u.test(p.before()) ||
      (p.before() === 'báo' && /^\s{0,2}(?:$|[\n.,;:)])/u.test(p.text.slice(p.at + 3, p.at + 6))) ||
      // 113, 114, 115
      /^(?:,|\/|;| -)\s?(?:và\s|hoặc\s)?11[1-5](?!\d)/u.test(p.text.slice(p.at + 3, p.at + 14)) ||
      (/^(?:hoặc|và|:|,|\/)$/u.test(p.before()) && calls(p, /^(?:tố|giác|báo|trực|khẩn|hệ)$/u)),
  ),
  // tổng đài 024.1022, (024) 1022: a short code behind an area code
  phone('digit', { opens: '0', figures: [3, 4], follows: ' .-–' }, `02\\d{1,2}[ .-]1\\d{2,3}${END}`, (_, p) =>
    calls(p),
  ),
  // SĐT bàn: 3.870.456: without its area code
  phone(
    'digit',
    { figures: [1, 4], follows: '. ' },
    `[2-9]\\d{0,3}(?:[. ]\\d{3}){1,2}${END}(?!\\s?(?:đồng|đ|vnđ|người|hộ|%))`,
    (m, p) =>
      /^\d{6,8}$/.test(m[0].replace(/\D/g, '')) &&
      ((/^[-–,/]$/u.test(p.before()) && p.before(2) === '<phone>') ||
        (p.before() === 'máy' && p.before(2) === 'số') ||
        [1, 2, 3, 4].some((n) =>
          /^(?:sđt|đt|tel|fax|thoại)$/u.test(p.before(n).startsWith('<') ? p.wrote(n) : p.before(n)),
        )) &&
      !/^(?:cước|phí|tiền|giá|nạp|thẻ)$/u.test(p.before()),
  ),
  // số điện thoại 3.8556169: its exchange parted from the rest
  phone(
    'digit',
    { figures: [1, 1], follows: '.' },
    `[2-9]\\.\\d{6,7}${END}(?!\\s?(?:đồng|đ|vnđ|%))`,
    (_, p) => calls(p, ANSWERING),
  ),
  // hộp thư trực – 8011035: a number of a town, which is never counted with
  phone(
    'digit',
    { figures: [6, 8] },
    `[2-9]\\d{5,7}${END}(?!0*\\s?(?:đồng|đ|vnđ|%))`,
    (m, p) =>
      /^(?:-|–|:|\(|,|<phone>)$/u.test(p.before()) &&
      !m[0].endsWith('000') &&
      !COUNTED.test(p.after(p.at + m[0].length)) &&
      calls(p, ANSWERING),
  ),
  // short codes after "gửi", "tổng đài", "bấm số"…
  phone(
    'digit',
    { figures: [3, 8] },
    `\\d{3,8}${END}(?!\\s?(?:đồng|đ|vnđ|người|hộ|giờ|phút|tin|lượt|cuộc|m2?|km|kg|tờ|quyển|bản|suất|phần)(?!\\p{L})|\\s?%)`,
    (m, p) => {
      if (m[0].length === 8 && !calls(p)) return false;
      const near = p.before() === '<foreign>' ? p.wrote() : p.before();
      const strong = /^(?:gọi|gửi|gởi)$/u.test(near);
      if (!strong && COUNTED.test(p.after(p.at + m[0].length))) return false;
      if (/^(?:đài|bấm|nóng|hotline|thoại|sđt)$/u.test(near)) return true;
      // máy lẻ 105, nội bộ 215
      if (/^(?:máy lẻ|nội bộ)$/u.test(`${p.before(2)} ${near}`)) return true;
      // đường dây 1900, kênh 1022, nhấn 1022
      if (near === 'hoặc' && m[0] === '1022') return true;
      if (/^(?:kênh|cổng|ấn|nhấn|qua)$/u.test(near) || (near === 'dây' && p.before(2) === 'đường'))
        return /^1(?:[89]00|022)$/.test(m[0]);
      // đầu số 5656
      if (near === 'số' && p.before(2) === 'đầu') return true;
      // ĐC: 108 Hùng Vương
      if (near === ':' && /^(?:đc|chỉ)$/u.test(p.wrote(2))) return false;
      if (strong || near === 'tới' || near === 'về' || near === 'đến' || near === 'số' || near === ':')
        return (
          near === 'gọi' ||
          (strong && m[0].length <= 4) ||
          calls(p) ||
          // qua số 1405: soạn …
          (near === 'số' &&
            /^[:,]?\s(?:bằng cách\s)?(?:soạn|nhắn|theo cú pháp)/u.test(
              p.text.slice(p.at + m[0].length, p.at + m[0].length + 24),
            ))
        );
      return CALLED.test(near) && p.before(1) === '<phone>'
        ? true
        : /^(?:hoặc|và|,|\/)$/u.test(near) && p.before(2) === '<phone>';
    },
  ),
];
