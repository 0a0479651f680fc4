/**
 * Equations between words: Tiền nộp = Giá trúng - Tiền cọc + 2%, Lương = hệ số x mức lương: *trừ*, *nhân*, *chia*, where
 * elsewhere a dash is a pause, x a letter and a slash nothing.
 */
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';

/** An equation is no longer than this. */
const REACH = 110;

/** Whether an equation goes on here: nothing but words, figures and signs since its one sign of equality, or up to it. */
function inEquation({ text, at }: Place): boolean {
  const left = text.slice(Math.max(0, at - REACH), at).replace(/^.*[.:;\n]\s/su, '');
  if (/^[^=]{0,60}[\p{L}\p{N})]\s=\s[^=]{1,}$/u.test(left)) return true;
  // Tổng thu - tổng chi = số dư, but Hà Nội - Hải Phòng = 120 km
  const names = /\p{Lu}\p{Ll}+\s$/u.test(left) && /^.\s\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4));
  return !names && !left.includes('=') && /^[^=.;:\n]{1,70}\s=\s/u.test(text.slice(at + 1, at + REACH));
}

const operator = (starts: Rule['starts'], opens: string, said: string): Rule => ({
  kind: 'sign',
  starts,
  opens,
  follows: ' ',
  pattern: sticky(`[${opens}]\\s(?=[\\p{L}\\d(])`),
  say: (_, place) =>
    place.text[place.at - 1] === ' ' && place.before() !== '' && inEquation(place) ? `${said} ` : null,
});

export const equationRules: readonly Rule[] = [
  operator('sign', '−–-', 'trừ'),
  operator('letter', 'xX', 'nhân'),
  operator('sign', '/:÷', 'chia'),
];
