/** WAV files of 16-bit mono PCM (RIFF): what voices answer, what is cached, and what goes into the archive. */
import type { Speech } from './voices/voice.ts';

const HEADER_BYTES = 44;

/** The header before `dataBytes` of mono 16-bit samples. */
export function wavHeader(sampleRate: number, dataBytes: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

/** The bytes of samples, without copying them. */
export const bytesOf = (samples: Int16Array): Buffer =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

export const toWav = ({ sampleRate, samples }: Speech): Buffer =>
  Buffer.concat([wavHeader(sampleRate, samples.byteLength), bytesOf(samples)]);

/** Where the samples lie in a WAV file, read from its first bytes. @throws Error when it isn't 16-bit mono PCM */
export function wavLayout(head: Buffer): { sampleRate: number; dataOffset: number; dataBytes: number } {
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('Not a WAV file.');
  let sampleRate = 0;
  for (let at = 12; at + 8 <= head.length;) {
    const name = head.toString('latin1', at, at + 4);
    const size = head.readUInt32LE(at + 4);
    if (name === 'fmt ') {
      const [channels, bits] = [head.readUInt16LE(at + 10), head.readUInt16LE(at + 22)];
      if (channels !== 1 || bits !== 16) throw new Error(`A WAV of ${channels} channels and ${bits} bits.`);
      sampleRate = head.readUInt32LE(at + 12);
    }
    if (name === 'data' && sampleRate > 0) return { sampleRate, dataOffset: at + 8, dataBytes: size };
    at += 8 + size + (size % 2);
  }
  throw new Error('A WAV file without samples.');
}

/** @throws Error when it isn't 16-bit mono PCM */
export function parseWav(bytes: Uint8Array): Speech {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { sampleRate, dataOffset, dataBytes } = wavLayout(file);
  // A stream's header may say 0xFFFFFFFF: then the samples go on to the end.
  const end = Math.min(file.length, dataOffset + dataBytes);
  const samples = new Int16Array((end - dataOffset) >> 1);
  bytesOf(samples).set(file.subarray(dataOffset, dataOffset + samples.byteLength));
  return { sampleRate, samples };
}
