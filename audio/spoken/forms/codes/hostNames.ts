/**
 * Names of hosts and boxes, "hochiminhcity", "ubndphuongbackan", as the words they are made of: names of places and
 * known words with their marks, foreign words as people say them, else syllables as they are typed; letters that stand
 * before or after them are spelled, and so is a name that isn't made of such.
 */
import { spell } from '../../letters.ts';
import { isBareSyllable } from '../../syllable.ts';
import { FOREIGN } from '../words/foreign.list.ts';
import { HOST_WORDS } from './hostWords.ts';

/** Typed letter by letter before a place or a name, though a vowel is among them. */
const LETTERS = /^(?:ubnd|ttyt|tyt|gddt|byt|syt|e|i)$/u;
const CONSONANTS = /^[bcdfghjklmnpqrstvwxz]{1,6}$/u;
/** Shorter foreign words are only looked for at the beginning: they would be found inside of others. */
const LEAST_FOREIGN = 4;
const LONGEST_PART = 18;
/** Letters that Vietnamese doesn't write, by those that sound like them. */
const ALIKE: Readonly<Record<string, string>> = { f: 'ph', j: 'gi', z: 'd' };

interface Part {
  readonly said: string;
  readonly cost: number;
}

/** What stands between `from` and `to`, and how unlikely it is there; null for no part of a name. */
function part(name: string, from: number, to: number): Part | null {
  const written = name.slice(from, to);
  const foreign = written.length >= (from === 0 ? 3 : LEAST_FOREIGN) ? FOREIGN.get(written) : undefined;
  const known = HOST_WORDS.get(written) ?? foreign;
  if (known !== undefined) return { said: known, cost: 0.9 };
  // an onset inside is rare: "tra cuu", not "trac uu"
  if (written.length <= 6 && isBareSyllable(written))
    return { said: written, cost: from > 0 && /^[aeiouy]/u.test(written) ? 2 : 1 };
  const alike = written.replace(/^[fjz]/u, (c) => ALIKE[c]!);
  if (written.length <= 6 && alike !== written && isBareSyllable(alike)) return { said: alike, cost: 1.5 };
  const letters = from === 0 ? LETTERS.test(written) || CONSONANTS.test(written) : CONSONANTS.test(written);
  const atEdge = (from === 0) !== (to === name.length);
  return letters && atEdge ? { said: spell(written), cost: 2 + written.length / 2 } : null;
}

/** What spelling the whole name counts: a syllable among letters isn't heard as one. */
const spelledCost = (name: string): number => 0.5 + 0.75 * name.length;

/** VIBASU, VINACOMIN: a name in capitals that is said in syllables, each an onset and a vowel. @example syllablesOf('VIBASU') // 'vi ba su' */
export const syllablesOf = (name: string): string | null =>
  name.length >= 5 &&
  /^(?:(?:[BDGHKLMNPRSTVX]|C(?=[AOU])|NH|PH|TH|CH)[AEIOUY]){1,}(?:[BDGHKLMNPRSTVX]|C(?=[AOU])|NH|PH|TH|CH)[AEIOUY](?:N|M)?$/u.test(
    name,
  )
    ? sayName(name.toLowerCase())
    : null;

/** @param name small letters without marks @example sayName('caonguyenfood') // 'cao nguyên phút' */
export function sayName(name: string): string {
  if (name.length > 40) return spell(name);
  // From the end: the best way to go on from each place, what it costs and where its first part ends.
  const best: { readonly cost: number; readonly said: readonly string[] }[] = [];
  best[name.length] = { cost: 0, said: [] };
  for (let at = name.length - 1; at >= 0; at--) {
    for (let to = Math.min(name.length, at + LONGEST_PART); to > at; to--) {
      const rest = best[to];
      if (!rest) continue;
      const found = part(name, at, to);
      if (found && found.cost + rest.cost < (best[at]?.cost ?? Infinity))
        best[at] = { cost: found.cost + rest.cost, said: [found.said, ...rest.said] };
    }
  }
  const whole = best[0];
  return whole && whole.cost <= spelledCost(name) ? whole.said.join(' ') : spell(name);
}
