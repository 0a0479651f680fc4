/** A text read line by line, for the command line: as many answers as lines. */
import { read, type ReadOptions } from './reader.ts';
import type { Spoken } from './spoken.ts';

/** @returns one reading for each line of `text`; a last empty line isn't one. */
export function readLines(text: string, options: ReadOptions = {}): Spoken[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) => read(line, options));
}
