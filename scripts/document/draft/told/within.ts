/** The clauses of a sentence, each with who does what. */
import { IMPERATIVE, PEOPLE, SUBJECT } from '../words/people.ts';
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** “Cho học sinh toàn tỉnh nghỉ học”, ordered to schools: pupils stay at home. */
export const LETS = new RegExp(
  `^cho\\s+(?=(?:trẻ|${PEOPLE})(?!\\p{L})[^,.;]{0,60}(?:,[^,.;]{0,40})?(?<!\\p{L})(?:nghỉ|đi\\s+học|trở\\s+lại)(?!\\p{L}))`,
  'iu',
);

/** A second clause without who does it, after a first that names them. */
export const goesOnWithout = (first: string, clause: string): boolean =>
  beginsWithVerb(clause.replace(/^(?:thậm\s+chí|đồng\s+thời|rồi)\s+/iu, '')) &&
  !beginsWithVerb(first) &&
  !IMPERATIVE.test(first) &&
  !SUBJECT.test(first) &&
  !/^[^;]*(?:đề\s+nghị|yêu\s+cầu|:\s)/iu.test(first);

/** “Chợ A có 332 lô; chợ B 26 lô; chợ C 60 lô”: what goes on without a verb is said in the breath before it. */
export function clausesIn(text: string): string[] {
  const out: string[] = [];
  for (const clause of text.split(/;\s+/u)) {
    const before = out.at(-1);
    const joined = `${before}, ${clause}`;
    if (before !== undefined && !predicates(clause) && !/:/u.test(clause) && wordsIn(joined) <= MOST_WORDS)
      out[out.length - 1] = joined;
    else out.push(before === undefined ? clause : withVerbOf(before, clause));
  }
  return out;
}

/** “… treo cờ chào mừng ngày A từ hôm 1; | ngày B từ hôm 5”: what begins as it did before goes on from there. */
function withVerbOf(before: string, clause: string): string {
  const begins = clause.split(/\s+/u).slice(0, 2).join(' ');
  const at = before.indexOf(begins);
  return at > 10 && /^\p{Lu}/u.test(begins) && predicates(before.slice(0, at))
    ? before.slice(0, at) + clause
    : clause;
}
