/** Small sums over samples: how loud they are, and where the sound in them begins and ends. */

const FRAME_SECONDS = 0.01;
/** Quieter than this beside the loudest part is silence. */
const SILENCE_BELOW_PEAK = 0.02;
const FLOOR = 60;
const KEPT_SECONDS = 0.03;

export const silence = (sampleRate: number, seconds: number): Int16Array =>
  new Int16Array(Math.round(seconds * sampleRate));

/**
 * The same samples without the silence before and after; a view, not a copy. All silent: empty.
 */
export function trimmed(samples: Int16Array, sampleRate: number): Int16Array {
  const frame = Math.max(1, Math.round(FRAME_SECONDS * sampleRate));
  let peak = 0;
  for (const s of samples) if (Math.abs(s) > peak) peak = Math.abs(s);
  const threshold = Math.max(FLOOR, peak * SILENCE_BELOW_PEAK);
  if (peak <= FLOOR) return samples.subarray(0, 0);
  const sounds = (from: number) => {
    const to = Math.min(samples.length, from + frame);
    for (let i = from; i < to; i++) if (Math.abs(samples[i]!) > threshold) return true;
    return false;
  };
  let start = 0;
  while (!sounds(start)) start += frame;
  let last = Math.floor((samples.length - 1) / frame) * frame;
  while (!sounds(last)) last -= frame;
  const kept = Math.round(KEPT_SECONDS * sampleRate);
  return samples.subarray(Math.max(0, start - kept), Math.min(samples.length, last + frame + kept));
}

/** The same sound at another rate, by straight lines between samples: good enough for what horns can carry. */
export function resampled(samples: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return samples;
  const out = new Int16Array(Math.floor((samples.length * to) / from));
  for (let i = 0; i < out.length; i++) {
    const at = (i * from) / to;
    const before = samples[Math.floor(at)] ?? 0;
    const after = samples[Math.floor(at) + 1] ?? before;
    out[i] = Math.round(before + (after - before) * (at % 1));
  }
  return out;
}

/** Power of what sounds (frames near silence not counted): sum of squares and how many samples were summed. */
export interface Power {
  readonly squares: number;
  readonly samples: number;
}

export function power(samples: Int16Array, sampleRate: number): Power {
  const frame = Math.max(1, Math.round(0.05 * sampleRate));
  const frames: { squares: number; samples: number }[] = [];
  for (let from = 0; from < samples.length; from += frame) {
    const to = Math.min(samples.length, from + frame);
    let squares = 0;
    for (let i = from; i < to; i++) squares += samples[i]! * samples[i]!;
    frames.push({ squares, samples: to - from });
  }
  const loudest = Math.max(0, ...frames.map((f) => f.squares / f.samples));
  const heard = frames.filter((f) => f.squares / f.samples > loudest * 0.003);
  return sumOfPowers(heard);
}

export const sumOfPowers = (powers: readonly Power[]): Power => ({
  squares: powers.reduce((sum, p) => sum + p.squares, 0),
  samples: powers.reduce((sum, p) => sum + p.samples, 0),
});

/** Root mean square against full scale, in decibels; −Infinity for nothing. */
export const dbfs = ({ squares, samples }: Power): number =>
  samples === 0 || squares === 0 ? -Infinity : 10 * Math.log10(squares / samples / 32_768 ** 2);
