/** The outline of a sound for the eye: the loudest sample of each short stretch. */
import { open } from 'node:fs/promises';
import { wavLayout } from './wav.ts';

const PER_SECOND = 12;
const MOST = 2_000;

/** Peaks of a 16-bit mono WAV file, 0–1, evenly spread over it; read in pieces so that nothing waits for it. */
export async function peaksOf(wav: string): Promise<number[]> {
  await using file = await open(wav, 'r');
  const head = Buffer.alloc(4096);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const { sampleRate, dataOffset } = wavLayout(head.subarray(0, bytesRead));
  const samples = ((await file.stat()).size - dataOffset) >> 1;
  const count = Math.max(1, Math.min(MOST, Math.round((samples / sampleRate) * PER_SECOND)));
  const peaks = new Array<number>(count).fill(0);
  const piece = new Int16Array(65_536);
  const bytes = new Uint8Array(piece.buffer);
  for (let from = 0; from < samples;) {
    const read = await file.read(bytes, 0, bytes.length, dataOffset + from * 2);
    const got = read.bytesRead >> 1;
    if (got === 0) break;
    for (let i = 0; i < got; i++) {
      const at = Math.min(count - 1, Math.floor(((from + i) / samples) * count));
      const level = Math.abs(piece[i]!);
      if (level > peaks[at]!) peaks[at] = level;
    }
    from += got;
  }
  return peaks.map((p) => Math.round((p / 32_768) * 1000) / 1000);
}
