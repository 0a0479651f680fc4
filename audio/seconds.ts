/** How long a spoken form takes to say, before any voice has said it. */
import { sentences } from './spoken/sentences.ts';

/**
 * espeak-ng’s Vietnamese voice at the station’s ordinary 160 words a minute: 42 syllables in 10.2 s, pauses at commas
 * counted. Announcers of ward stations read much the same.
 */
const SYLLABLES_PER_SECOND = 4.1;
/** What mastering puts between two sentences. */
const PAUSE_SECONDS = 0.5;

/** @param spoken the spoken form, not the written text. @returns seconds, to a tenth */
export const spokenSeconds = (spoken: string): number =>
  Math.round(secondsOfSentences(sentences(spoken), 1) * 10) / 10;

/** @param speed of the voice; 1 is its ordinary one */
export function secondsOfSentences(said: readonly string[], speed: number): number {
  const syllables = said.reduce((sum, s) => sum + (s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return syllables / (SYLLABLES_PER_SECOND * speed) + Math.max(0, said.length - 1) * PAUSE_SECONDS;
}
