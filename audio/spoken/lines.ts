/** A text read line by line, for the command line: as many answers as lines. */
import { read } from './reader.ts';
import type { LexiconEntry, Spoken } from './spoken.ts';

/** @returns one reading for each line of `text`; a last empty line isn't one. */
export function readLines(
  text: string,
  options: { readonly lexicon?: readonly LexiconEntry[] } = {},
): Spoken[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) => read(line, options));
}
