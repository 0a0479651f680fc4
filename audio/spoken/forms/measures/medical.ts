/** Signs of tests and of blood: test nhanh (+), PCR (-), nhóm máu O-, AB+, Rh-. */
import { spell } from '../../letters.ts';
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';

/** How far before its sign the test or the blood is named, in words. */
const FAR = 12;
const nearBefore = (place: Place, words: RegExp): boolean => {
  for (let n = 1; n <= FAR; n++) {
    const word = place.before(n).startsWith('<') ? place.wrote(n) : place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word)) return true;
  }
  return false;
};

export const medicalRules: readonly Rule[] = [
  {
    kind: 'letters',
    starts: 'letter',
    opens: 'ABOR',
    follows: 'bh-–−+',
    pattern: sticky('(AB|[ABO]|Rh)([-–−+])(?![\\p{L}\\p{M}\\p{N}])'),
    say: (m, place) =>
      nearBefore(place, /^máu$/u)
        ? `${m[1]!.length === 1 && m[1] !== 'B' ? m[1]! : spell(m[1]!)} ${m[2] === '+' ? 'dương' : 'âm'}`
        : null,
  },
  {
    kind: 'sign',
    starts: 'sign',
    opens: '+-–−',
    follows: 'X',
    pattern: sticky('[-–−+](?=\\))'),
    say: (m, place) =>
      place.before() === '(' && nearBefore(place, /^(?:test|pcr|nghiệm|xn|mẫu|hiv|hbsag|nhanh|tính|quả)$/u)
        ? `${m[0] === '+' ? 'dương' : 'âm'} tính`
        : null,
  },
];
