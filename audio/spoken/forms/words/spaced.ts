/** A heading whose letters stand apart: T H Ô N G   B Á O. Words are parted by more than one space. */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { isSyllable } from '../../syllable.ts';

const SPACED = '\\p{Lu}(?: \\p{Lu}){1,6}';

export const spacedRules: readonly Rule[] = [
  {
    kind: 'word',
    starts: 'letter',
    follows: ' ',
    pattern: sticky(`${SPACED}(?: {2,6}${SPACED}){1,12}(?![\\p{L}\\p{M}\\p{N}])`),
    say: (m) => {
      const words = m[0].split(/ {2,}/u).map((word) => word.replaceAll(' ', ''));
      return words.every((word) => isSyllable(word)) ? words.join(' ') : null;
    },
  },
];
