/** Halves of the day as timetables shorten them: S 7h-11h30, C: 13h30-17h, ca S, học ca C. */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';

const NAMES: Readonly<Record<string, string>> = { S: 'sáng', C: 'chiều', T: 'tối' };

export const halfDayRules: readonly Rule[] = [
  {
    kind: 'time',
    starts: 'letter',
    opens: 'SCT',
    follows: ' :',
    pattern: sticky('([SCT])(?=:?\\s(?:từ\\s)?\\d{1,2}\\s?(?:h|g|giờ|:\\d\\d)(?:[^\\p{L}]|\\d|$))'),
    // ông Nguyễn Văn C 7h có mặt: after another word with a capital it is a name
    say: (m, place) =>
      /\p{Lu}\p{Ll}+\s$/u.test(place.text.slice(Math.max(0, place.at - 12), place.at)) ? null : NAMES[m[1]!]!,
  },
  {
    kind: 'time',
    starts: 'letter',
    opens: 'SC',
    follows: 'X,. -',
    pattern: sticky('([SC])(?=[,;.)\\s]|$)'),
    say: (m, place) => (/^(?:ca|buổi)$/u.test(place.before()) ? NAMES[m[1]!]! : null),
  },
];
