/** Points of a game: set 1: 25/20, ván hai 21-18, each pair said as two numbers; the minute of a goal. */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { cardinal } from './numbers.ts';

/** Whether the words before, up to a full stop, speak of a set of a game. */
export function speaksOfSet(place: Place): boolean {
  for (let n = 1; n <= 12; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (/^(?:set|séc|sét|ván)$/u.test(word)) return true;
  }
  return false;
}

export const scoreRules: readonly Rule[] = [
  {
    kind: 'score',
    starts: 'digit',
    figures: [1, 2],
    follows: ' /-–',
    pattern: sticky(`(\\d{1,2})\\s?[-–/]\\s?(\\d{1,2})${WORD_END}(?![/.-]\\d)`),
    say: (m, place) =>
      speaksOfSet(place) && !/^(?:ngày|sáng|chiều|tối|từ|<time>)$/u.test(place.before())
        ? `${cardinal(m[1]!, place.style)} ${cardinal(m[2]!, place.style)}`
        : null,
  },
];

export const placingRules: readonly Rule[] = [
  // cuộc đua "1-2", cú đúp “1-2-3”: the first places, told in a row
  {
    kind: 'score',
    starts: 'digit',
    opens: '1',
    figures: [1, 1],
    follows: '-–',
    pattern: sticky('1[-–]2(?:[-–]3)?(?=["”’»])'),
    say: (m, place) =>
      /["“‘«]$/u.test(place.text.slice(0, place.at).slice(-1)) &&
      [2, 3, 4, 5].some((n) => /^(?:đua|đích|nhất|đúp|chặng|trí|quả|thứ)$/u.test(place.before(n)))
        ? [...m[0].replace(/\D/gu, '')].map((n) => cardinal(n, place.style)).join(' ')
        : null,
  },
];

/** The word before the bracket that is open here, as it is written. */
const lastWord = ({ text, at }: Place): string =>
  /(\p{L}+)\s?\([^()]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? '';

export const goalRules: readonly Rule[] = [
  // Văn Thanh (83'), (45+2'): the minute of a goal
  {
    kind: 'time',
    starts: 'digit',
    figures: [1, 3],
    follows: "'’′+",
    pattern: sticky("(\\d{1,3})(?:\\+(\\d{1,2}))?['’′](?=[,)]|\\s?-\\s?\\d)"),
    say: (m, place) =>
      /^[(,]$/u.test(place.before()) &&
      /\([^()\n]{0,30}$/u.test(place.text.slice(Math.max(0, place.at - 31), place.at)) &&
      /^\p{Lu}/u.test(lastWord(place))
        ? `phút ${cardinal(m[1]!, place.style)}${m[2] ? ` cộng ${cardinal(m[2], place.style)}` : ''}`
        : null,
  },
];
