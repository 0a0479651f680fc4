/** Runs espeak-ng (WebAssembly) in a worker thread: it computes without a pause, and its data takes 24 MB. */
import loadEspeak, { type EspeakWorker } from '@echogarden/espeak-ng-emscripten';
import type { Speech } from './voice.ts';

export interface EspeakTask {
  readonly voice: string;
  readonly wordsPerMinute: number;
  readonly text: string;
}

let loading: Promise<EspeakWorker> | undefined;

async function load(): Promise<EspeakWorker> {
  const { eSpeakNGWorker: Worker } = await loadEspeak();
  return new Worker();
}

export default async function speak({ voice, wordsPerMinute, text }: EspeakTask): Promise<Speech> {
  const espeak = await (loading ??= load());
  const refused = espeak.set_voice(voice);
  if (refused !== 0) throw new Error(`espeak-ng has no voice ${voice} (${refused}).`);
  espeak.set_rate(wordsPerMinute);
  const pieces: Int16Array[] = [];
  espeak.synthesize(text, (samples) => {
    if (samples && samples.length > 0) pieces.push(samples);
    return false;
  });
  const samples = new Int16Array(pieces.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { sampleRate: espeak.get_samplerate(), samples };
}
