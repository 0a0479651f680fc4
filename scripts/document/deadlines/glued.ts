/** Words that a file’s text has glued together, apart again: “trướcngày”, “UBNDxã”. */
import { isSyllable } from '../../../audio/spoken/syllable.ts';
import { SYLLABLES } from './unmarked.ts';

/** “xã” of “UBNDxã”, “Chăn” of “LuậtChăn”. */
const JOINTS = /(?<=\p{Lu}{2})(?=\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/gu;
const LONGEST = 24;
const LONGEST_SYLLABLE = 7;

/** @example apart('nộphồsơ trướcngày 15/6') // 'nộp hồ sơ trước ngày 15/6' */
export const apart = (text: string): string =>
  text.replace(/\p{L}{4,}/gu, (word) =>
    // Names of other tongues and of programs have no marks.
    word.length > LONGEST || !/[^a-z]/iu.test(word) || isSyllable(word) ? word : split(word),
  );

const split = (word: string): string =>
  word
    .split(JOINTS)
    .map((part) =>
      /^\p{Lu}+$/u.test(part) || isSyllable(part) ? part : (syllables(part)?.join(' ') ?? part),
    )
    .join(' ');

/** The fewest syllables that a word divides into; of as few, those that more often tell of terms. */
function syllables(word: string): string[] | null {
  const best: ({ parts: string[]; known: number } | undefined)[] = [{ parts: [], known: 0 }];
  for (let to = 1; to <= word.length; to++)
    for (let from = Math.max(0, to - LONGEST_SYLLABLE); from < to; from++) {
      const before = best[from];
      const part = word.slice(from, to);
      if (before === undefined || (to - from < 2 && part !== 'ý') || !isSyllable(part)) continue;
      const known = before.known + (SYLLABLES.has(part.toLowerCase()) ? 1 : 0);
      const parts = [...before.parts, part];
      const last = best[to];
      if (last === undefined || parts.length < last.parts.length) best[to] = { parts, known };
      else if (parts.length === last.parts.length && known > last.known) best[to] = { parts, known };
    }
  return best[word.length]?.parts ?? null;
}
