/** Cuts a long text for a voice that takes only so many bytes at a time. Pure. */
import { sentences } from '../spoken/sentences.ts';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** Pieces of at most `most` bytes of UTF-8, cut between sentences; a sentence is never cut (the longest is 400 characters). */
export function splitByBytes(text: string, most: number): string[] {
  if (bytes(text) <= most) return [text];
  const pieces: string[] = [];
  for (const sentence of sentences(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && bytes(last) + 1 + bytes(sentence) <= most)
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    else pieces.push(sentence);
  }
  return pieces;
}
