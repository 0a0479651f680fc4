/** Lays an announcement out in time: lead of silence, chime, sentences with pauses between them, closing chime. Pure. */
import { usualChimes, type ChimeSounds } from './chime.ts';
import { dbfs, power, silence, sumOfPowers, trimmed } from './pcm.ts';
import type { Speech } from './voices/voice.ts';

/** Amplifiers and players wake up in this time; without it the first sound would be cut off. */
export const LEAD_SECONDS = 0.4;
export const AFTER_CHIME_SECONDS = 0.5;
export const BETWEEN_SENTENCES_SECONDS = 0.5;
export const AFTER_PARAGRAPH_SECONDS = 0.9;
export const BEFORE_CLOSING_SECONDS = 0.6;
export const TAIL_SECONDS = 0.3;

export interface Part extends Speech {
  readonly endsParagraph: boolean;
}

export interface Span {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

export interface Timeline {
  readonly sampleRate: number;
  /** To be played one after the other. */
  readonly pieces: readonly Int16Array[];
  /** Where each part sounds, in the order of the parts. */
  readonly parts: readonly Span[];
  /** From the first word to the last. */
  readonly body: Span;
  readonly durationSeconds: number;
  /** How loud the speech is before anything is done to it, RMS against full scale. */
  readonly speechDbfs: number;
}

export interface Chimes {
  readonly opening: boolean;
  readonly closing: boolean;
}

/** @param parts all of one sample rate, at least one */
export function announcement(
  parts: readonly Part[],
  chimes: Chimes = { opening: true, closing: true },
  sounds: ChimeSounds = usualChimes,
): Timeline {
  const sampleRate = parts[0]!.sampleRate;
  const cut = parts.map((p) => trimmed(p.samples, sampleRate));
  const speech = sumOfPowers(cut.map((samples) => power(samples, sampleRate)));
  const pieces: Int16Array[] = [];
  let at = 0;
  const add = (samples: Int16Array): Span => {
    pieces.push(samples);
    const startSeconds = at / sampleRate;
    at += samples.length;
    return { startSeconds, endSeconds: at / sampleRate };
  };
  if (chimes.opening) {
    add(silence(sampleRate, LEAD_SECONDS));
    const chime = add(sounds.opening(sampleRate, speech));
    if (chime.endSeconds > chime.startSeconds) add(silence(sampleRate, AFTER_CHIME_SECONDS));
  }
  const spans = cut.map((samples, i) => {
    const span = add(samples);
    if (i < cut.length - 1)
      add(silence(sampleRate, parts[i]!.endsParagraph ? AFTER_PARAGRAPH_SECONDS : BETWEEN_SENTENCES_SECONDS));
    return span;
  });
  if (chimes.closing) {
    const chime = sounds.closing(sampleRate, speech);
    if (chime.length > 0) {
      add(silence(sampleRate, BEFORE_CLOSING_SECONDS));
      add(chime);
    }
    add(silence(sampleRate, TAIL_SECONDS));
  }
  return {
    sampleRate,
    pieces,
    parts: spans,
    body: { startSeconds: spans[0]!.startSeconds, endSeconds: spans.at(-1)!.endSeconds },
    durationSeconds: at / sampleRate,
    speechDbfs: dbfs(speech),
  };
}
