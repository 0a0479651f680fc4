/** WAV files put together from pieces of others, without holding any of them in memory. */
import { open, type FileHandle } from 'node:fs/promises';
import { SAMPLE_RATE } from './mastering.ts';
import type { Span } from './timeline.ts';
import { wavHeader, wavLayout } from './wav.ts';

async function layoutOf(file: FileHandle) {
  const head = Buffer.alloc(4096);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const { sampleRate, dataOffset } = wavLayout(head.subarray(0, bytesRead));
  return { sampleRate, dataOffset, samples: ((await file.stat()).size - dataOffset) >> 1 };
}

export async function secondsOf(wav: string): Promise<number> {
  await using file = await open(wav, 'r');
  const { samples, sampleRate } = await layoutOf(file);
  return samples / sampleRate;
}

/** A WAV file that grows by pieces of others, all of our own sample rate. */
export async function startWav(path: string) {
  const file = await open(path, 'w');
  await file.write(wavHeader(SAMPLE_RATE, 0));
  let samples = 0;
  const write = async (bytes: Uint8Array) => {
    await file.writeFile(bytes);
    samples += bytes.length >> 1;
  };
  return {
    seconds: () => samples / SAMPLE_RATE,
    silence: (seconds: number) => write(new Uint8Array(Math.round(seconds * SAMPLE_RATE) * 2)),
    async add(wav: string, span?: Span): Promise<void> {
      await using source = await open(wav, 'r');
      const layout = await layoutOf(source);
      const from = Math.round((span?.startSeconds ?? 0) * SAMPLE_RATE);
      const to = Math.min(layout.samples, span ? Math.round(span.endSeconds * SAMPLE_RATE) : layout.samples);
      const piece = Buffer.alloc(Math.max(0, to - from) * 2);
      const { bytesRead } = await source.read(piece, 0, piece.length, layout.dataOffset + from * 2);
      await write(piece.subarray(0, bytesRead));
    },
    async close(): Promise<void> {
      await file.write(wavHeader(SAMPLE_RATE, samples * 2), 0, 44, 0);
      await file.close();
    },
  };
}
