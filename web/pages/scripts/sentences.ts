/** The spoken form cut into sentences, so that each can be heard, and found in a recording. Pure. */
import type { Schemas } from '../../api.ts';

export type Token = Schemas['Spoken']['tokens'][number];

export interface Sentence {
  /** The first of its tokens, counted over the whole text. */
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly spoken: string;
  /** The next one starts a new paragraph. */
  readonly endsParagraph: boolean;
}

const ENDS = /[.!?…]$/u;
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  let taken: Token[] = [];
  const end = (next: number, endsParagraph: boolean) => {
    const spoken = taken
      .map((token) => token.spoken)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (lettersIn(spoken) > 0) out.push({ first, tokens: taken, spoken, endsParagraph });
    else if (endsParagraph && out.length > 0) out[out.length - 1] = { ...out.at(-1)!, endsParagraph };
    taken = [];
    first = next;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'space' && /\n/.test(token.written)) {
      end(index + 1, true);
      return;
    }
    if (taken.length === 0 && token.written.trim() === '') {
      first = index + 1;
      return;
    }
    taken.push(token);
    if (ENDS.test(token.spoken.trim()) && token.kind !== 'abbreviation') end(index + 1, false);
  });
  end(tokens.length, true);
  return out;
}

/** Which sentence stands at a place of the written text: the last one that begins there or before. */
export function sentenceAt(sentences: readonly Sentence[], tokens: readonly Token[], offset: number): number {
  const starts: number[] = [];
  let sum = 0;
  for (const { written } of tokens) {
    starts.push(sum);
    sum += written.length;
  }
  return Math.max(
    0,
    sentences.findLastIndex(({ first }) => (starts[first] ?? Infinity) <= offset),
  );
}

/** Whether a recording says these sentences: the same letters, whatever the pauses. */
export function sameWords(
  sentences: readonly { spoken: string }[],
  recorded: readonly { spoken: string }[],
): boolean {
  const letters = (all: readonly { spoken: string }[]) =>
    all
      .map(({ spoken }) => spoken)
      .join(' ')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters(sentences) === letters(recorded);
}

/** For each sentence of the text, which one of the recording it starts in; by counting letters. */
export function placesIn(sentences: readonly Sentence[], recorded: readonly { spoken: string }[]): number[] {
  const starts: number[] = [];
  let sum = 0;
  for (const { spoken } of recorded) {
    starts.push(sum);
    sum += lettersIn(spoken);
  }
  let at = 0;
  return sentences.map(({ spoken }) => {
    const place = starts.findLastIndex((start) => start <= at);
    at += lettersIn(spoken);
    return Math.max(0, place);
  });
}

/** Read otherwise than written: what the page tints. Capitals and pauses don't count. */
export const isChanged = (token: Token): boolean =>
  token.kind !== 'space' &&
  token.kind !== 'punctuation' &&
  token.kind !== 'word' &&
  token.spoken.trim() !== '' &&
  token.spoken.trim().toLowerCase() !== token.written.trim().toLowerCase();
