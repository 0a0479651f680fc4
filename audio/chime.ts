/**
 * The chimes before and after an announcement, made of sums of sines: our own four notes, no borrowed sound.
 * A struck bell: a fundamental with three partials, each dying away faster the higher it is. All notes lie between
 * 520 and 1,050 Hz with partials below 5 kHz, where horn loudspeakers are strongest.
 */
import { silence } from './pcm.ts';

interface Note {
  readonly hertz: number;
  readonly atSeconds: number;
}

const PARTIALS = [
  { ratio: 1, level: 1, decaySeconds: 0.7 },
  { ratio: 2, level: 0.45, decaySeconds: 0.42 },
  { ratio: 3, level: 0.22, decaySeconds: 0.25 },
  { ratio: 4.2, level: 0.1, decaySeconds: 0.14 },
] as const;
const ATTACK_SECONDS = 0.006;
const FADE_SECONDS = 0.25;

/** Four rising notes of the pentatonic scale (C5 D5 G5 C6). */
const OPENING: readonly Note[] = [
  { hertz: 523.25, atSeconds: 0 },
  { hertz: 587.33, atSeconds: 0.42 },
  { hertz: 783.99, atSeconds: 0.84 },
  { hertz: 1046.5, atSeconds: 1.26 },
];
/** Two falling ones. */
const CLOSING: readonly Note[] = [
  { hertz: 783.99, atSeconds: 0 },
  { hertz: 523.25, atSeconds: 0.42 },
];

export const OPENING_SECONDS = 2.6;
export const CLOSING_SECONDS = 1.6;

/** @param level peak against full scale, 0–1 */
export const openingChime = (sampleRate: number, level: number): Int16Array =>
  bells(OPENING, OPENING_SECONDS, sampleRate, level);
/** @param level peak against full scale, 0–1 */
export const closingChime = (sampleRate: number, level: number): Int16Array =>
  bells(CLOSING, CLOSING_SECONDS, sampleRate, level);

function bells(notes: readonly Note[], seconds: number, sampleRate: number, level: number): Int16Array {
  const samples = silence(sampleRate, seconds);
  const sound = new Float64Array(samples.length);
  for (const { hertz, atSeconds } of notes) {
    const from = Math.round(atSeconds * sampleRate);
    for (let i = from; i < sound.length; i++) {
      const t = (i - from) / sampleRate;
      const attack = Math.min(1, t / ATTACK_SECONDS);
      for (const p of PARTIALS)
        sound[i]! +=
          attack * p.level * Math.exp(-t / p.decaySeconds) * Math.sin(2 * Math.PI * hertz * p.ratio * t);
    }
  }
  const peak = sound.reduce((max, s) => Math.max(max, Math.abs(s)), 0);
  const fade = FADE_SECONDS * sampleRate;
  sound.forEach((s, i) => {
    samples[i] = Math.round((s / peak) * level * 32_767 * Math.min(1, (sound.length - i) / fade));
  });
  return samples;
}
