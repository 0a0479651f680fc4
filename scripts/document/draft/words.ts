/** How many words a sentence has, and how many it may have on air. */

export const MOST_WORDS = 25;

export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
