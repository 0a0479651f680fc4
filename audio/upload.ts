/**
 * Sound from outside as a recording: a file that was brought, or what a person spoke into the microphone. In languages
 * that no voice speaks (Tày, Dao, Mông) it is the only way, so it is mastered, measured and planned like any other.
 *
 * A file is what its first bytes say, not what its name says; only that one demuxer is let at it.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../common/failure.ts';
import { storageFailure } from '../common/files.ts';
import { makeFromSound, type HowToMake, type Made } from './make.ts';
import { decodeUntrusted, type AudioFormat } from './mastering.ts';
import type { RecordingSource } from './recording.ts';
import { LONGEST_SECONDS } from './speech.ts';
import { parseWav } from './wav.ts';

export const MOST_UPLOAD_BYTES = 100_000_000;
const SHORTEST_SECONDS = 1;

const text = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);

/**
 * Which of the formats that we take the first bytes belong to; null for anything else.
 * @example sniffAudio(Buffer.from('OggS…')) // 'ogg'
 */
export function sniffAudio(head: Buffer): AudioFormat | null {
  if (head.length < 12) return null;
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WAVE') return 'wav';
  if (text(head, 0, 4) === 'OggS') return 'ogg';
  if (text(head, 0, 4) === 'fLaC') return 'flac';
  if (text(head, 4, 8) === 'ftyp') return 'mov';
  if (head.readUInt32BE(0) === 0x1a45dfa3) return 'matroska';
  if (text(head, 0, 3) === 'ID3') return 'mp3';
  const sync = head.readUInt16BE(0);
  // ADTS: layer bits 00; MPEG audio layer III: 01.
  if ((sync & 0xfff6) === 0xfff0) return 'aac';
  if ((sync & 0xffe6) === 0xffe2) return 'mp3';
  return null;
}

const tooLarge = () =>
  new Failure(
    'too-large',
    'audio-too-large',
    'Tệp âm thanh lớn quá 100 MB. Hãy lưu lại ở dạng .mp3 hoặc cắt ngắn rồi thử lại.',
  );

/**
 * Takes a file in, as far as it is allowed to be large.
 * @returns its format. @throws Failure `audio-too-large`, `audio-unknown`, `audio-empty`, `disk-full`, `data-read-only`
 */
export async function takeIn(stream: Readable, path: string): Promise<AudioFormat> {
  let bytes = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > MOST_UPLOAD_BYTES ? tooLarge() : null, chunk);
    },
  });
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(stream, bounded, createWriteStream(path));
    return await formatOf(path);
  } catch (error) {
    await rm(path, { force: true });
    throw storageFailure(error);
  }
}

async function formatOf(path: string): Promise<AudioFormat> {
  await using file = await open(path, 'r');
  const head = Buffer.alloc(16);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  if (bytesRead === 0)
    throw new Failure('invalid', 'audio-empty', 'Tệp âm thanh trống. Hãy chọn tệp khác hoặc thu lại.');
  const format = sniffAudio(head.subarray(0, bytesRead));
  if (!format)
    throw new Failure(
      'invalid',
      'audio-unknown',
      'Đây không phải là tệp âm thanh mà phần mềm đọc được. Hãy chọn tệp .mp3, .wav, .ogg, .m4a hoặc .webm.',
    );
  return format;
}

type Upload = Extract<RecordingSource, { kind: 'upload' }>;

type HowToMakeUpload = Pick<HowToMake, 'folder' | 'signal' | 'onProgress' | 'chimes'>;

/**
 * Decodes and masters. A file that turns out to be no recording is not kept.
 * @throws Failure `audio-unreadable`, `audio-too-long`, `audio-too-short`, `audio-silent`
 */
export async function makeFromUpload(upload: Upload, how: HowToMakeUpload): Promise<Made> {
  try {
    return await decodeAndMaster(upload, how);
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'invalid' || error.kind === 'too-large'))
      await rm(upload.file, { force: true });
    throw error;
  }
}

async function decodeAndMaster(
  { file, format }: Upload,
  { folder, signal, onProgress, chimes }: HowToMakeUpload,
): Promise<Made> {
  onProgress?.({ stage: 'mastering', done: 0, total: 2 });
  const decoded = join(folder, 'decoded.wav');
  await decodeUntrusted(file, format, decoded, { longestSeconds: LONGEST_SECONDS, signal });
  onProgress?.({ stage: 'mastering', done: 1, total: 2 });
  const speech = parseWav(await readFile(decoded));
  const seconds = speech.samples.length / speech.sampleRate;
  if (seconds > LONGEST_SECONDS)
    throw new Failure(
      'too-large',
      'audio-too-long',
      'Âm thanh dài quá 15 phút. Hãy cắt ngắn hoặc chia thành nhiều bản thu.',
    );
  if (seconds < SHORTEST_SECONDS)
    throw new Failure('invalid', 'audio-too-short', 'Âm thanh ngắn hơn một giây. Hãy thu lại.');
  const made = await makeFromSound({ ...speech, endsParagraph: true }, { folder, signal, chimes });
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return made;
}
