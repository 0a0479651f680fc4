/**
 * The chimes before and after an announcement, made of sums of sines: our own notes, no borrowed sound.
 * A struck bell: a fundamental with three partials, each dying away faster the higher it is. All notes lie between
 * 520 and 1,050 Hz with partials below 5 kHz, where horn loudspeakers are strongest.
 */
import { dbfs, silence, type Power } from './pcm.ts';

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

interface Melody {
  readonly notes: readonly Note[];
  readonly seconds: number;
}

/** Notes of the pentatonic scale on C. */
const MELODIES = {
  /** C5 D5 G5 C6, rising. */
  'bells-4': {
    notes: [
      { hertz: 523.25, atSeconds: 0 },
      { hertz: 587.33, atSeconds: 0.42 },
      { hertz: 783.99, atSeconds: 0.84 },
      { hertz: 1046.5, atSeconds: 1.26 },
    ],
    seconds: 2.6,
  },
  /** E5 C5 G5, as before a platform announcement. */
  'bells-3': {
    notes: [
      { hertz: 659.26, atSeconds: 0 },
      { hertz: 523.25, atSeconds: 0.5 },
      { hertz: 783.99, atSeconds: 1 },
    ],
    seconds: 2.4,
  },
  /** G5 C5, falling. */
  'bells-2': {
    notes: [
      { hertz: 783.99, atSeconds: 0 },
      { hertz: 523.25, atSeconds: 0.42 },
    ],
    seconds: 1.6,
  },
  /** One bell, C5. */
  'bell-1': { notes: [{ hertz: 523.25, atSeconds: 0 }], seconds: 1.8 },
} as const satisfies Record<string, Melody>;

export type MelodyId = keyof typeof MELODIES;
export const melodyIds = Object.keys(MELODIES) as MelodyId[];
export const isMelody = (id: string): id is MelodyId => Object.hasOwn(MELODIES, id);
export const secondsOfMelody = (id: MelodyId): number => MELODIES[id].seconds;

/** A chime's samples at a rate, as loud as it is to be beside the speech that it frames. */
export type ChimeSound = (sampleRate: number, speech: Power) => Int16Array;

export interface ChimeSounds {
  readonly opening: ChimeSound;
  readonly closing: ChimeSound;
}

export const melody =
  (id: MelodyId): ChimeSound =>
  (sampleRate, speech) =>
    bells(MELODIES[id], sampleRate, peakBeside(speech));

/** What frames an announcement when nobody chose anything else. */
export const USUAL_CHIMES = { opening: 'bells-4', closing: 'bells-2' } as const;
export const usualChimes: ChimeSounds = {
  opening: melody(USUAL_CHIMES.opening),
  closing: melody(USUAL_CHIMES.closing),
};

/** A bell's peak against full scale: about as loud to the ear as the speech. */
const peakBeside = (speech: Power): number => {
  const loudness = dbfs(speech);
  return Number.isFinite(loudness) ? Math.min(0.8, 10 ** ((loudness + 8) / 20)) : 0.3;
};

function bells({ notes, seconds }: Melody, sampleRate: number, level: number): Int16Array {
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
