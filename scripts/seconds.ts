/** How long a spoken form takes to say, before any voice has said it. */
import { sentences } from '../audio/spoken/sentences.ts';

/**
 * espeak-ng’s Vietnamese voice at the station’s ordinary 160 words a minute: 42 syllables in 10.2 s, pauses at commas
 * counted. Announcers of ward stations read much the same.
 */
const SYLLABLES_PER_SECOND = 4.1;
/** What mastering puts between two sentences. */
const PAUSE_SECONDS = 0.5;

/** @param spoken the spoken form, not the written text. @returns seconds, to a tenth */
export function spokenSeconds(spoken: string): number {
  const said = sentences(spoken);
  const syllables = said.reduce((sum, s) => sum + (s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const pauses = Math.max(0, said.length - 1) * PAUSE_SECONDS;
  return Math.round((syllables / SYLLABLES_PER_SECOND + pauses) * 10) / 10;
}
