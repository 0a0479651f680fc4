/** What a loudspeaker gave on a morning, read from the WAV of its file sink. */
import { readFileSync } from 'node:fs';

const RATE = 48_000;
const BLOCK = RATE / 10;

export interface Heard {
  /** Epoch milliseconds of this machine at which its first sample sounded. */
  readonly since: number;
  readonly samples: Int16Array;
}

export function heardIn(wav: string): Heard {
  const bytes = readFileSync(wav);
  const whole = (bytes.length - 44) & ~1;
  const samples = new Int16Array(bytes.buffer.slice(bytes.byteOffset + 44, bytes.byteOffset + 44 + whole));
  const { epochMilliseconds } = JSON.parse(readFileSync(`${wav}.json`, 'utf8')) as {
    epochMilliseconds: number;
  };
  return { since: epochMilliseconds, samples };
}

/** Stretches of one pitch, in order, by tenths of a second; those of less than half a second are left out. */
export function pitches(
  { since, samples }: Heard,
  named: Readonly<Record<string, number>>,
): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (let from = 0; from + BLOCK <= samples.length; from += BLOCK) {
    let crossings = 0;
    let peak = 0;
    for (let i = from + 1; i < from + BLOCK; i++) {
      peak = Math.max(peak, Math.abs(samples[i]!));
      if (samples[i]! > 0 !== samples[i - 1]! > 0) crossings++;
    }
    if (peak < 500) continue;
    const hertz = (crossings * RATE) / 2 / BLOCK;
    const name = Object.keys(named).find((one) => Math.abs(named[one]! - hertz) < 40);
    if (!name) continue;
    const at = since + (from / RATE) * 1000;
    const last = found.at(-1);
    // A hiccup of a busy machine parts nothing.
    if (last?.name === name && at - last.end < 500) last.end = at + 100;
    else found.push({ name, start: at, end: at + 100 });
  }
  return found.filter(({ start, end }) => end - start >= 500);
}

const WINDOW_SECONDS = 1.5;

/**
 * How much of a sound is there, sample by sample, and from which second on it would be whole. It is looked for in pieces: a
 * machine that stood still for a moment parts it by silence.
 */
export function findSound({ samples }: Heard, sound: Int16Array): { share: number; starts: number[] } {
  const length = WINDOW_SECONDS * RATE;
  const starts: number[] = [];
  let windows = 0;
  for (let from = 0; from + length <= sound.length; from += length) {
    // Where it is loud, so that silence isn't taken for it.
    const probes = Array.from({ length: 200 }, (_, i) => from + Math.floor((i / 200) * length)).filter(
      (at) => Math.abs(sound[at]!) > 100,
    );
    if (probes.length < 40) continue;
    windows++;
    const last = samples.length - (from + length);
    for (let at = -from; at <= last; at++)
      if (probes.every((probe) => samples[at + probe] === sound[probe])) {
        starts.push(at / RATE);
        break;
      }
  }
  return { share: starts.length / windows, starts };
}
