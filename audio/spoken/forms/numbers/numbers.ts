/**
 * Numbers: cardinals, decimals, negatives, digit by digit.
 * `.` or a space groups thousands, `,` is the decimal point (Luật Kế toán 2015, điều 11; TCVN ISO 80000-1).
 * mười lăm, hai mươi mốt, hai mươi tư, một trăm linh năm; an empty thousands group is not said.
 */
import type { Place } from '../../scan.ts';
import { broadcastStyle, type Style } from '../../style.ts';

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

/** Nothing but figures. */
export const PLAIN_FIGURES = /^\d+$/;

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

/** Whether a sign before a number has room on its left, as a sign of the number has. */
export const standsAlone = (place: Place): boolean =>
  place.at === 0 || /[\s(=:;,]/u.test(place.text[place.at - 1]!);

/** At the start of a line a dash marks an item of a list, unless a number is all that the line holds. */
export const fillsLine = (place: Place, length: number): boolean =>
  /^[\s\d.,/%]{0,12}(?:\p{L}{1,6}[.]?)?\s{0,3}(?:\n|$)/u.test(
    place.text.slice(place.at + length, place.at + length + 24),
  );

/** Whether only spaces stand before on this line. */
export function atLineStart(place: Place): boolean {
  if (place.at === 0) return true;
  if (!/\s/.test(place.text[place.at - 1]!)) return false;
  const before = place.text.slice(Math.max(0, place.at - 24), place.at);
  return /(?:^|\n)[^\S\n]*$/u.test(before) && (before.length < 24 || before.includes('\n'));
}
