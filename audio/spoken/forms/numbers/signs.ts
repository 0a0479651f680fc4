/** The sign before a measure: -5°C *âm*, < 60 *dưới*, ±2% *cộng trừ*; and what is no sign but a dash or a list's mark. */
import type { Place } from '../../scan.ts';
import { atLineStart } from './numbers.ts';

/** Pattern of a sign, with its room. */
export const SIGN = '[-−–+±<>≥≤≈~]?\\s?';
export const SIGNS: Readonly<Record<string, string>> = {
  '-': 'âm',
  '−': 'âm',
  '–': 'âm',
  '+': 'cộng',
  '±': 'cộng trừ',
  '<': 'dưới',
  '>': 'trên',
  '≥': 'từ',
  '≤': 'không quá',
  '≈': 'xấp xỉ',
  '~': 'khoảng',
};

/** ≥ 120 ngày. *từ … trở lên*, where nothing more is told of it; before more words *từ* alone. */
const CLOSED = /^\s?(?:[,;.)!?](?!\d)|\n|$)/u;
/** What ends a measure with such a sign. */
export const upwards = (sign: string | undefined, place: Place, end: number): string =>
  sign?.startsWith('≥') && CLOSED.test(place.text.slice(end, end + 3)) ? ' trở lên' : '';

/** More words on the line. */
const GOES_ON = /^[^\S\n]?\p{L}/u;

/** The word for a measure's sign, or null where it is a dash or the mark of a list's item. */
export function signed(sign: string | undefined, place: Place, length: number): string | null {
  const mark = sign?.trim();
  if (!mark) return '';
  const { at, text } = place;
  if (/^[-−–]$/u.test(mark) && /^(?:âm|giảm)$/u.test(place.before())) return '';
  if (mark === '+' && place.before() === 'tăng') return '';
  // -50kg gạo, + 50kg gạo: items of a list
  if (
    /^(?:[-−–]|\+\s)/u.test(sign!) &&
    atLineStart(place) &&
    !/[°º℃]|oC/u.test(text.slice(at, at + length)) &&
    GOES_ON.test(text.slice(at + length, at + length + 4))
  )
    return null;
  // "lãi suất -0,5%" has a sign, "5 - 7%" and "Quận 3 -5%" a dash
  if (mark === '-' && /\d/.test(text[at + 1] ?? '') && /\p{L} $/u.test(text.slice(Math.max(0, at - 2), at)))
    return 'âm ';
  // Trong đó: – 200.000 đồng: an item of a list
  if (/^[-−–]\s/u.test(sign!) && /^[:;.,]?$/u.test(place.before())) return null;
  if (
    (mark === '-' || mark === '–') &&
    /[\p{L}\p{N})]\s?$/u.test(place.text.slice(Math.max(0, place.at - 2), place.at))
  )
    return null;
  return `${SIGNS[mark]} `;
}
