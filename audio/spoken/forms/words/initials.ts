/** People whose names aren't told: their initials are letters, and their full stops end no sentence. */
import { spell } from '../../letters.ts';
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';

/** Whether the word before is what people are called by. */
export const namesPerson = (place: Place): boolean =>
  /^(?:ông|bà|anh|chị|em|bé|cháu|cô|chú|bác|cụ|nhân|tượng|bị|can)$/u.test(place.before()) &&
  // anh em Q. 5
  !/^(?:anh|chị)$/u.test(place.before(2));

export const initialRules: readonly Rule[] = [
  {
    kind: 'letters',
    starts: 'letter',
    follows: 'gihru.',
    // chị Th. kể, bệnh nhân Ng. nhập viện: a name that isn't told ends no sentence
    pattern: sticky(
      '(Ch|Gi|Kh|Ng|Nh|Ph|Qu|Th|Tr|[A-ZĐ])\\.(?=[,;:)]|\\s[\\p{Ll}(]|\\s\\d|\\s(?:[A-ZĐ]|Th|Ng)\\.)',
    ),
    say: (m, place) => (namesPerson(place) ? spell(m[1]!) : null),
  },
  {
    kind: 'letters',
    starts: 'letter',
    follows: '.',
    // initials of a name or a country: ông N.T.T, V.I. Lê-nin, Washington D.C.
    pattern: sticky(`\\p{Lu}(?:\\.\\s?\\p{Lu}){1,4}(?:\\.(?=\\s?[\\p{L},;:()]))?${WORD_END}`),
    say: (m) => (/^T\.Ư|^Th\.S/u.test(m[0]) ? null : spell(m[0].replace(/[.\s]/gu, ''))),
  },
];
