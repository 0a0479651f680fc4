/**
 * Pauses: what the voice needs between the words. A made comma never stands beside another pause, words that a form
 * put together are parted, and every change is made in the tokens, so that their `spoken` joined is the spoken text.
 */
import type { Token } from './scan.ts';

const PAUSE = /^[,;:.!?…]+$/u;
/** Room at an end, or more than a plain space inside. */
const UNEVEN = /^\s|\s$|[^\S\n ]|\s\s/u;
const strength = (mark: string): number => (/[.!?…]/u.test(mark) ? 3 : /[;:]/u.test(mark) ? 2 : 1);
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;
// What most texts hold is seen without the patterns.
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isPause = (spoken: string): boolean =>
  !isSmallLetter(spoken.charCodeAt(spoken.length - 1)) && PAUSE.test(spoken);
const endsInWord = (spoken: string): boolean =>
  isSmallLetter(spoken.charCodeAt(spoken.length - 1)) || ENDS_IN_WORD.test(spoken);
const startsWithWord = (spoken: string): boolean =>
  isSmallLetter(spoken.charCodeAt(0)) || STARTS_WITH_WORD.test(spoken);

/** Puts spaces and pauses right in these tokens, and gives them back. */
export function settlePauses(out: Token[]): Token[] {
  let last: { written: string; spoken: string } | null = null; // what was last said that isn't a space
  let spaces: { spoken: string }[] = [];
  let broken = true; // nothing said since the start of the line
  for (const token of out) {
    const { kind } = token;
    if (kind === 'space' || token.spoken.trim() === '') {
      if (token.spoken.includes('\n')) {
        dropMadeComma(last);
        broken = true;
        last = null;
        spaces.forEach((s) => (s.spoken = ''));
        spaces = [];
      } else if (token.spoken !== '') {
        if (broken || spaces.length > 0) token.spoken = '';
        else spaces.push(token);
      }
      continue;
    }
    if (kind !== 'word' && token.spoken.length > 1 && UNEVEN.test(token.spoken))
      token.spoken = token.spoken.trim().replace(/[^\S\n]+/gu, ' ');
    if (kind !== 'word' && kind !== 'number' && isPause(token.spoken)) {
      spaces.forEach((s) => (s.spoken = ''));
      spaces = [];
      if (broken || !last) {
        token.spoken = '';
      } else if (isPause(last.spoken)) {
        if (strength(token.spoken) > strength(last.spoken)) {
          last.spoken = '';
          last = token;
        } else token.spoken = '';
      } else last = token;
      continue;
    }
    const touching = spaces.length === 0 && last !== null;
    if (touching && parted(last!.spoken, token)) token.spoken = apart(token.spoken);
    last = token;
    spaces = [];
    broken = false;
  }
  dropMadeComma(last);
  spaces.forEach((s) => (s.spoken = ''));
  return out;
}

const withRoom = new Map<string, string>();
/** With a space before it; what is said often is made once. */
function apart(spoken: string): string {
  let said = withRoom.get(spoken);
  if (said === undefined) {
    said = ` ${spoken}`;
    if (withRoom.size < 2000 && spoken.length < 24) withRoom.set(spoken, said);
  }
  return said;
}

/** A pause that a bracket made is none at the end of a line. */
function dropMadeComma(last: { written: string; spoken: string } | null): void {
  if (last?.spoken === ',' && last.written.trim() !== ',') last.spoken = '';
}

/** Whether a space belongs between two neighbours that are written without one. */
function parted(before: string, token: Token): boolean {
  if (!startsWithWord(token.spoken)) return false;
  return endsInWord(before) || isPause(before);
}

/** The spoken text of settled tokens. */
export function spokenText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.spoken).join('');
}
