/** The three notes as samples: each swells at once and fades, the next one over it. */
import { NOTE_SECONDS, NOTES } from '../core/testNotes.ts';
import { SAMPLES_A_SECOND } from './decode.ts';

const LOUDNESS = 0.35;
const SWELL_SECONDS = 0.02;
const FADE_SECONDS = 0.6;

export function testSound(): Int16Array {
  const between = Math.round(NOTE_SECONDS * SAMPLES_A_SECOND);
  const long = Math.round(FADE_SECONDS * SAMPLES_A_SECOND);
  const samples = new Float32Array(between * (NOTES.length - 1) + long);
  for (const [i, frequency] of NOTES.entries())
    for (let at = 0; at < long; at++) {
      const seconds = at / SAMPLES_A_SECOND;
      const swell = Math.min(1, seconds / SWELL_SECONDS);
      const fade = 1 - seconds / FADE_SECONDS;
      samples[i * between + at]! += Math.sin(2 * Math.PI * frequency * seconds) * swell * fade * fade;
    }
  return Int16Array.from(samples, (sample) => Math.round(sample * LOUDNESS * 0x7fff));
}
