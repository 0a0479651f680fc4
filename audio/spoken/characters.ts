/** Kinds of characters, told by their code: most of a text is letters of ASCII and of Vietnamese. */
import type { Start } from './rules.ts';

/** What a form begins with that begins with this character. */
export function startOf(code: number, character: string): Start {
  if (isDigit(code)) return 'digit';
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 'letter' : 'sign';
  return isVietnamese(code) || LETTER.test(character) ? 'letter' : 'sign';
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A letter or figure of ASCII. */
export const isPlain = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
/** Most letters beyond ASCII of a Vietnamese text: Latin Extended Additional, and À to ỹ without × and ÷. */
const isVietnamese = (code: number): boolean =>
  (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7);
const LETTER = /[\p{L}\p{M}]/u;
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return isVietnamese(code) || (at < text.length && LETTER.test(text[at]!));
}
