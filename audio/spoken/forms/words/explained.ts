/**
 * Abbreviations that a text explains itself: "thủ tục hành chính (TTHC)", "Sở Y tế (SYT)".
 * The bracket is for the eye, it only repeats the words before it, so an announcer says them once. Further on in the
 * text the abbreviation means these words, whatever else it may mean elsewhere. In "viết tắt là TTHC" its letters are
 * what is told, so they are named.
 */
import { spell } from '../../letters.ts';
import { CAPITALS, type Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';
import { SEVERAL } from './meanings.list.ts';

/** The longest full form has so many words: Đoàn Thanh niên Cộng sản Hồ Chí Minh, and more. */
const MOST_WORDS = 16;
const FARTHEST = 130;
const WORDS = /[\p{L}\p{M}]+/gu;

interface Word {
  readonly said: string;
  readonly at: number;
}

/** The words right before, on this line and in this sentence. */
function wordsBefore({ text, at }: Place): Word[] {
  const from = Math.max(0, at - FARTHEST);
  const stretch = text.slice(from, at);
  const begins = Math.max(...['\n', '. ', '; ', ': ', '(', ')'].map((mark) => stretch.lastIndexOf(mark))) + 1;
  return [...stretch.slice(begins).matchAll(WORDS)]
    .map((m) => ({ said: m[0].toLowerCase(), at: from + begins + m.index }))
    .slice(-MOST_WORDS);
}

const LINKS = /^(?:và|của|về)$/u;

/** Where the last of `words` begin that are the words of `full`, links left out; null when they aren't. */
function saidAs(full: string, words: readonly Word[]): number | null {
  const wanted = (full.toLowerCase().match(WORDS) ?? []).filter((w) => !LINKS.test(w));
  let at: number | null = null;
  let left = wanted.length;
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    if (LINKS.test(words[i]!.said)) continue;
    if (words[i]!.said !== wanted[left - 1]) return null;
    at = words[i]!.at;
    left--;
  }
  return left === 0 ? at : null;
}

/** Where the last words begin whose first letters are the abbreviation's: S-Y-T, Sở Y tế. */
function beginAs(written: string, words: readonly Word[]): number | null {
  const letters = [...written.toLowerCase().replace(/[&. \-/]/gu, '')];
  let left = letters.length;
  let at: number | null = null;
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    const { said, at: begins } = words[i]!;
    if (said.startsWith(letters[left - 1]!) || bare(said[0]!) === letters[left - 1]) {
      at = begins;
      left--;
    } else if (!LINKS.test(said)) return null;
  }
  return left === 0 && letters.length >= 2 ? at : null;
}
const bare = (letter: string): string => letter.normalize('NFD')[0]!;

const fullForms = (written: string): string[] => [
  ...(ABBREVIATIONS.has(written) ? [ABBREVIATIONS.get(written)!] : []),
  ...(Object.hasOwn(SEVERAL, written) ? SEVERAL[written]!.map((m) => m.said) : []),
  // Ban Chỉ đạo phòng thủ dân sự (BCĐ PTDS)
  ...(written.includes(' ')
    ? [
        written
          .split(' ')
          .map((p) => ABBREVIATIONS.get(p) ?? SEVERAL[p]?.at(-1)?.said ?? '?')
          .join(' '),
      ]
    : []),
  ...(written.includes('&')
    ? [
        written
          .split('&')
          .map((p) => ABBREVIATIONS.get(p) ?? '?')
          .join(' '),
      ]
    : []),
];

export const explainedRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'sign',
    opens: '([',
    follows: ' AX',
    pattern: sticky('[([]\\s?["“]?(\\p{Lu}[\\p{L}]{1,11}(?:[&. -]\\p{Lu}[\\p{L}]{0,7}){0,2})["”]?\\s?[)\\]]'),
    say: (m, place) => {
      const written = m[1]!;
      if (!/\p{Lu}.*\p{Lu}/u.test(written)) return null;
      const words = wordsBefore(place);
      const from = fullForms(written)
        .map((full) => saidAs(full, words))
        .find((at) => at !== null);
      const begins = from ?? beginAs(written, words);
      if (begins === null) return null;
      return { spoken: '', end: place.at + m[0].length, repeats: { from: begins, explains: written } };
    },
  },
  {
    kind: 'letters',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    // viết tắt là BHYT, gọi tắt: BQL
    pattern: sticky('\\p{Lu}{2,10}(?![\\p{L}\\p{N}&/-])'),
    say: (m, place) => {
      const near = [3, 2, 1].map((n) => place.before(n)).join(' ');
      return /(?:viết|gọi) tắt(?: là| :|:)?$/u.test(near) ? spell(m[0]) : null;
    },
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    pattern: sticky('\\p{Lu}[\\p{L}]{1,11}(?:[&.-]\\p{Lu}[\\p{L}]{0,7}){0,2}(?![\\p{L}\\p{N}/-])'),
    say: (m, place) => (place.explained.size > 0 ? (place.explained.get(m[0]) ?? null) : null),
  },
];
