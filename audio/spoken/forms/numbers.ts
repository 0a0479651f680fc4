/**
 * Numbers: cardinals, decimals, negatives, digit by digit.
 * `.` or a space groups thousands, `,` is the decimal point (Luật Kế toán 2015, điều 11; TCVN ISO 80000-1).
 * mười lăm, hai mươi mốt, hai mươi tư, một trăm linh năm; an empty thousands group is not said.
 */
import type { Rule } from '../rules.ts';
import { sticky, WORD_END, type Place } from '../scan.ts';
import { broadcastStyle, type Style } from '../style.ts';
import { afterCodeWord } from './codes.ts';
import { COUNTED } from './counted.ts';
import { once } from './inWords.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Each digit by its name; anything else is passed over. @example digits('1414') // 'một bốn một bốn' */
export function digits(written: string): string {
  const said: string[] = [];
  for (const c of written) if (c >= '0' && c <= '9') said.push(DIGITS[Number(c)]!);
  return said.join(' ');
}

/** 1–999; `whole` says the empty hundreds too ("không trăm linh năm"). */
function underThousand(n: number, whole: boolean, style: Style): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  const said: string[] = [];
  const empty = hundreds === 0 && whole;
  if (hundreds > 0 || (empty && style.emptyHundreds === 'said')) said.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 0) {
    if (ones > 0 && (said.length > 0 || empty)) said.push(style.emptyTens);
    if (ones > 0) said.push(DIGITS[ones]!);
  } else {
    said.push(...(tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi']));
    if (ones === 1) said.push(tens === 1 ? 'một' : 'mốt');
    else if (ones === 4) said.push(tens === 1 ? 'bốn' : style.fourAfterTens);
    else if (ones === 5) said.push('lăm');
    else if (ones > 0) said.push(DIGITS[ones]!);
  }
  return said.join(' ');
}

const GROUPS = [
  [0, 3, 'triệu'],
  [3, 6, 'thousand'],
  [6, 9, ''],
] as const;

/** Up to nine digits. */
function underBillion(written: string, whole: boolean, style: Style): string {
  if (!whole && written.length <= 3) return underThousand(Number(written), false, style);
  const padded = written.padStart(9, '0');
  const said: string[] = [];
  for (const [from, to, name] of GROUPS) {
    const group = Number(padded.slice(from, to));
    if (group === 0) continue;
    const inner = whole || said.length > 0;
    // "một triệu một nghìn linh một": by choice only the last group marks what is empty
    said.push(underThousand(group, inner && (style.emptyHundreds === 'said' || name === ''), style));
    if (name) said.push(name === 'thousand' ? style.thousand : name);
  }
  return said.join(' ');
}

/** A whole number in words; `written` holds ASCII digits only. More than 18 digits are said one by one. */
export function cardinal(written: string, style: Style = broadcastStyle): string {
  if (written.length === 1) return DIGITS[Number(written)]!;
  let zeros = 0;
  while (zeros < written.length - 1 && written[zeros] === '0') zeros++;
  const plain = written.slice(zeros);
  if (plain === '0') return 'không';
  if (plain.length > 19) return digits(written);
  const billions = plain.slice(0, -9);
  const rest = plain.slice(-9);
  if (!billions) return underBillion(rest, false, style);
  const high = `${cardinal(billions, style)} tỷ`;
  return /[1-9]/.test(rest) ? `${high} ${underBillion(rest, true, style)}` : high;
}

/** A year; four digits and more are what `style.years` says. */
export function year(written: string, style: Style): string {
  if (style.years === 'short' && /^[12]0\d\d$/.test(written) && Number(written) % 100 >= 10)
    return `${cardinal(`${written.slice(0, 1)}000`, style)} ${cardinal(written.slice(2), style)}`;
  return cardinal(written, style);
}

/** After the decimal point: digit by digit, or by choice one or two digits as a number. */
export function decimals(written: string, style: Style): string {
  const whole = style.decimals === 'whole' && written.length <= 2 && !written.startsWith('0');
  return whole ? cardinal(written, style) : digits(written);
}

/** Pattern of a number: grouped or plain, with decimals. */
export const NUMBER =
  '(?:(?!0\\.)\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d{1,12})?|\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d{1,12})?|[1-9]\\d{0,2},\\d{3}\\.\\d{1,4}(?![.,]?\\d)|\\d{1,3}(?: \\d{3})+(?:,\\d{1,12})?(?!\\d)|\\d+(?:[.,]\\d{1,12})?)';

export interface Parsed {
  readonly whole: string;
  readonly fraction: string | null;
}

const PLAIN_FIGURES = /^\d+$/;

/** What a string that fits NUMBER means. */
export function parseNumber(written: string): Parsed {
  if (PLAIN_FIGURES.test(written)) return { whole: written, fraction: null };
  if (/^(?!0\.)\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/.test(written)) {
    const [whole, fraction] = written.split(',') as [string, string?];
    return { whole: whole.replace(/[. ]/g, ''), fraction: fraction ?? null };
  }
  if (
    /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/.test(written) ||
    /^[1-9]\d{0,2},(?:000|\d{3}\.\d+)$/.test(written)
  ) {
    const [whole, fraction] = written.split('.') as [string, string?];
    return { whole: whole.replaceAll(',', ''), fraction: fraction ?? null };
  }
  const [whole, fraction] = written.split(/[.,]/) as [string, string?];
  return { whole, fraction: fraction ?? null };
}

/** The decimal point as it is said: *phẩy*; where English writes a full stop, what the station chose. */
const point = (written: string, style: Style): string =>
  style.point === 'chấm' && /\.\d+$/.test(written) ? 'chấm' : 'phẩy';

/** A number in words. @example number('2,5', style) // 'hai phẩy năm' */
export function number(written: string, style: Style): string {
  const { whole, fraction } = parseNumber(written);
  const said = whole[0] === '0' && /^0\d{2,}$|^00/.test(whole) ? digits(whole) : cardinal(whole, style);
  return fraction === null ? said : `${said} ${point(written, style)} ${decimals(fraction, style)}`;
}

/** Papers known by their number, said with its zero. */
const NAMED_BY_NUMBER =
  /^(?:đề án|chỉ thị|nghị quyết|nghị định|thông tư|quyết định|chương trình|kế hoạch|công điện|dự án|chuyên đề|kết luận)$/u;

/** Ungrouped, this long and not round: a code rather than a quantity. */
const CODE_LENGTH = 10;
const SUMMED = /^(?:đồng|vnđ|vnd|người|hộ|tấn|cái|con|lượt|usd|đô|triệu|tỷ|tỉ|thuê|trường)/u;

/** Words before a number with a point in it that isn't a decimal one. */
const VERSIONED =
  /^(?:ngạch|bản|mục|điểm|khoản|điều|tiết|version|ver|ios|android|windows|ip|v|hình|bảng|phần|thầu)$/u;

/** Examinations whose marks are written with a point, and what has versions. */
const MARKED = /^(?:ielts|toefl|toeic|gpa|hsk|python|java|usb|bluetooth|wifi|html)$/u;

export const numberRules: readonly Rule[] = [
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 12],
    follows: '.',
    // 192.168.1.1, 2.4.1, mục 3.2: neither thousands nor decimals
    pattern: sticky(`\\d{1,12}(?:\\.\\d{1,12}){1,6}(?![\\p{L}\\p{N}%]|[.,]\\d)`),
    say: (m, place) => {
      // số tài khoản 3761.0.1057842.91046
      const account = [1, 2, 3, 4].some((n) => /^(?:khoản|stk)$/u.test(place.wrote(n)));
      if (account && afterCodeWord(place)) return digits(m[0]);
      const parts = m[0].split('.');
      const grouped = parts.slice(1).every((p) => p.length === 3) && !VERSIONED.test(place.before());
      // công nghiệp 4.0, IELTS 6.5: a version or a mark, which is no decimal of ours
      const version = /^\d{1,2}\.0$/.test(m[0])
        ? !SUMMED.test(place.after(place.at + m[0].length))
        : MARKED.test(place.wrote());
      if (parts.length === 2 && version) return parts.map((p) => cardinal(p, place.style)).join(' chấm ');
      const heads =
        (atLineStart(place) || /^[.:;]$/u.test(place.before())) &&
        /^(?:(?:\.?\s{1,3}|\.)\p{Lu}|\.\s?(?:\n|$))/u.test(
          place.text.slice(place.at + m[0].length, place.at + m[0].length + 6),
        );
      // mã thủ tục 1.004227
      const procedure = parts.length === 2 && /^[1-9]\.\d{6}$/.test(m[0]);
      if (procedure) return `${cardinal(parts[0]!, place.style)} chấm ${digits(parts[1]!)}`;
      if (
        grouped ||
        (parts.length === 2 && !VERSIONED.test(place.before()) && !(heads && parts[1]!.length < 3))
      )
        return null;
      const address =
        place.before() === 'ngạch' ||
        parts.some((p) => p.length > 3) ||
        (parts.length === 4 && parts.some((p) => p.length === 3));
      return parts
        .map((p) => (address || /^0\d/.test(p) ? digits(p) : cardinal(p, place.style)))
        .join(' chấm ');
    },
  },
  // figures alone, and grouped or with decimals
  ...[{ follows: "0A/:-–—−÷→~'’′+X", pattern: sticky('\\d+') }, { pattern: sticky(NUMBER) }].map(
    (form): Rule => ({
      kind: 'number',
      starts: 'digit',
      ...form,
      say: (m, place) => {
        const end = place.at + m[0].length;
        const decimal =
          m[0].length > 4 &&
          /^[1-9]\d{0,2},000$/.test(m[0]) &&
          !/^\s\p{L}/u.test(place.text.slice(end, end + 2));
        // by the rule a decimal, unless something is counted ("12,000 người")
        const said = decimal
          ? `${cardinal(m[0].split(',')[0]!, place.style)} phẩy ${decimals('000', place.style)}`
          : inSentence(m[0], place);
        return once(said, place, end);
      },
    }),
  ),
  {
    kind: 'number',
    starts: 'sign',
    opens: '-−–',
    follows: '0',
    pattern: sticky(`[-−–](${NUMBER})${WORD_END}`),
    say: (m, place) => {
      const negative = standsAlone(place) && (!atLineStart(place) || fillsLine(place, m[0].length));
      if (!negative || /^<(?!sign)/u.test(place.before())) return null;
      return `${place.before() === 'âm' ? '' : 'âm '}${number(m[1]!, place.style)}`;
    },
  },
];

/** A number by the words before it. */
function inSentence(written: string, place: Place): string {
  const { style } = place;
  if (PLAIN_FIGURES.test(written)) {
    const { before } = ordinalWords(place);
    if (before) {
      if (Number(written) === 1 && before !== 'tháng') return 'nhất';
      if (Number(written) === 4 && before !== 'hạng') return 'tư';
    }
    if (written[0] === '0' && written.length === 2) {
      // xe buýt 01: the name of a line
      if (/^(?:giây|buýt)$/u.test(place.before())) return digits(written);
      // Đề án 06, Chỉ thị 04, Nghị quyết số 05: the zero is part of the name
      const named =
        place.before() === 'số'
          ? `${place.before(3)} ${place.before(2)}`
          : `${place.before(2)} ${place.before()}`;
      if (NAMED_BY_NUMBER.test(named)) return digits(written);
    }
    // Ban Chỉ đạo 389: by its figures
    if (
      (written.length === 2 || written.length === 3) &&
      (place.wrote() === 'bcđ' || `${place.before(3)} ${place.before(2)} ${place.before()}` === 'ban chỉ đạo')
    )
      return digits(written);
    if (written.length >= 4 && place.wrote() === '#') return digits(written);
    if (/^9{3,4}$/.test(written) && place.before() === 'vàng') return digits(written);
    // Luật Căn cước 2023: no such number has four figures
    const dated = place.before() === 'cước' && /^(?:19|20)\d\d$/.test(written);
    if (afterCodeWord(place) && written.length >= 3 && !dated) return digits(written);
    if (
      written.length >= CODE_LENGTH &&
      !written.endsWith('000') &&
      place.before() !== '' &&
      !SUMMED.test(place.after(place.at + written.length))
    )
      return digits(written);
    // giấy phép số 1234567: sums of this size are grouped
    if (
      written.length >= 6 &&
      /^(?:số|hiệu|phép)$/u.test(place.before()) &&
      !written.endsWith('000') &&
      (/^\sngày/u.test(place.text.slice(place.at + written.length, place.at + written.length + 5)) ||
        !COUNTED.test(place.after(place.at + written.length)))
    )
      return digits(written);
    if (written.length === 4 && /^[12]\d{3}$/.test(written)) {
      if (place.before() === 'năm') return year(written, style);
      // tháng 1 2024
      if (place.before() === '<number>' && place.before(2) === 'tháng') return `năm ${year(written, style)}`;
    }
  }
  return number(written, style);
}

/** Whether a sign before a number has room on its left, as a sign of the number has. */
export const standsAlone = (place: Place): boolean =>
  place.at === 0 || /[\s(=:;,]/u.test(place.text[place.at - 1]!);

/** At the start of a line a dash marks an item of a list, unless a number is all that the line holds. */
export const fillsLine = (place: Place, length: number): boolean =>
  /^[\s\d.,/%]{0,12}(?:\p{L}{1,6}[.]?)?\s{0,3}(?:\n|$)/u.test(
    place.text.slice(place.at + length, place.at + length + 24),
  );

/** thứ 4, tháng 4, lần thứ 4 take *tư*; thứ 1 and hạng 1 take *nhất*. */
function ordinalWords(place: Place): { before: string | null } {
  const last = place.before();
  return { before: /^(?:tháng|thứ|hạng)$/u.test(last) ? last : null };
}

/** Whether only spaces stand before on this line. */
export function atLineStart(place: Place): boolean {
  if (place.at === 0) return true;
  if (!/\s/.test(place.text[place.at - 1]!)) return false;
  const before = place.text.slice(Math.max(0, place.at - 24), place.at);
  return /(?:^|\n)[^\S\n]*$/u.test(before) && (before.length < 24 || before.includes('\n'));
}
