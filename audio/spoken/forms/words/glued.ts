/**
 * Words that were typed without the space between them: KênhVTV3, QuýI/2026, ViệtNam. A syllable with a mark that only
 * Vietnamese has ends where a capital begins.
 */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { isSyllable } from '../../syllable.ts';

const MARKED = /[^A-Za-z]/u;

export const gluedRules: readonly Rule[] = [
  {
    kind: 'word',
    starts: 'letter',
    follows: 'A',
    pattern: sticky('\\p{Lu}?[\\p{Ll}\\p{M}]{1,6}(?=\\p{Lu})'),
    say: (m) => (MARKED.test(m[0]) && isSyllable(m[0]) ? `${m[0]} ` : null),
  },
];
