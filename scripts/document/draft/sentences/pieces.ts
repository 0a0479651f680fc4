/** A long sentence in two. */
import { wordsIn } from '../words/words.ts';
import { endsWithVerb } from '../words/verbs.ts';

export type Pieces = readonly [head: string, tail: string];

/** The cut nearest the middle, both sides long enough to stand; never inside a quotation. */
export function middle(
  text: string,
  at: RegExp,
  fits: (head: string, tail: string) => boolean = () => true,
): [string, string] | null {
  let best: [string, string] | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const found of text.matchAll(at)) {
    const head = text.slice(0, found.index);
    const tail = text.slice(found.index + found[0].length);
    if (wordsIn(head) < 4 || wordsIn(tail) < 3 || quoted(head) || endsWithVerb(head)) continue;
    const off = Math.abs(wordsIn(head) - wordsIn(tail));
    if (off < distance && fits(head, tail)) [best, distance] = [[head, tail], off];
  }
  return best;
}
export const quoted = (head: string): boolean =>
  (head.match(/[“"]/gu)?.length ?? 0) >
  (head.match(/”/gu)?.length ?? 0) + 2 * (head.match(/"[^"]*"/gu)?.length ?? 0);
