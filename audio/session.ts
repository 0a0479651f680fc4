/**
 * A broadcasting session as one seamless programme: opening chime and greeting, the items, closing thanks and chime.
 * Every item is mastered to one loudness already, so that joining them is cutting their own chimes off and putting them
 * one after the other; nothing is levelled twice. The same session is built once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../common/failure.ts';
import { storageFailure, writeWhole } from '../common/files.ts';
import type { AudioFiles } from './audioFiles.ts';
import { makeFromTimeline } from './make.ts';
import { decodeOwn, encodeMp3, MASTERING_VERSION, SAMPLE_RATE } from './mastering.ts';
import type { StationVoice } from './recording.ts';
import { speakSentences, spokenSentences, type Speaker } from './speech.ts';
import { announcement, type Span } from './timeline.ts';
import { wavHeader, wavLayout } from './wav.ts';

export interface SessionItem {
  readonly audioHash: string;
  /** How often it is read, one after the other. */
  readonly readings: number;
}

export interface SessionRequest {
  readonly items: readonly SessionItem[];
  /** What is said first and last; usually the station's own greeting and thanks. */
  readonly opening?: string | undefined;
  readonly closing?: string | undefined;
}

export interface BuiltSession {
  /** SHA-256 of the MP3 file's bytes, as of a recording. */
  readonly audioHash: string;
  readonly durationSeconds: number;
  /** Where each item is heard, all its readings together, in the order of the items. */
  readonly items: readonly Span[];
}

export interface SessionDependencies {
  readonly dataFolder: string;
  readonly files: AudioFiles;
  readonly bodyOf: (audioHash: string) => Promise<Span | null>;
  readonly speaker: Speaker;
  readonly settings: () => Promise<StationVoice>;
}

export const AFTER_GREETING_SECONDS = 1;
export const BETWEEN_READINGS_SECONDS = 1.2;
export const BETWEEN_ITEMS_SECONDS = 1.5;

/** Changes when the same items would sound different. */
const SESSION_VERSION = `1/${MASTERING_VERSION}`;

/** @example greetingOf('Phường Đức Xuân') // 'Đây là Đài truyền thanh Phường Đức Xuân.' */
export const greetingOf = (station: string): string =>
  /^đài /iu.test(station) ? `Đây là ${station}.` : `Đây là Đài truyền thanh ${station}.`;
export const thanksOf = (station: string): string =>
  `Chương trình phát thanh của ${/^đài /iu.test(station) ? station : `Đài truyền thanh ${station}`} đến đây là hết. Xin cảm ơn bà con đã lắng nghe.`;

interface Clip {
  readonly wav: string;
  readonly seconds: number;
}

export function sessions({ dataFolder, files, bodyOf, speaker, settings }: SessionDependencies) {
  const folder = join(dataFolder, 'audio', 'sessions');
  const underway = new Map<string, Promise<BuiltSession>>();
  const clips = new Map<string, Promise<Clip>>();
  const keyOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

  async function words({ opening, closing }: Pick<SessionRequest, 'opening' | 'closing'>) {
    const { voice, station } = await settings();
    return {
      voice: { id: voice.id, speed: voice.speed, version: speaker.voices.version(voice.id) },
      opening: opening ?? greetingOf(station.name),
      closing: closing ?? thanksOf(station.name),
    };
  }
  type Words = Awaited<ReturnType<typeof words>>;

  /** The greeting with its chime, or the thanks with theirs: mastered, kept, and made once at a time. */
  function clip(which: 'opening' | 'closing', { voice, ...said }: Words): Promise<Clip> {
    const key = keyOf([SESSION_VERSION, which, voice, said[which]]);
    const made =
      clips.get(key) ??
      makeClip(join(folder, `${key}.wav`), which, said[which], voice).finally(() => clips.delete(key));
    clips.set(key, made);
    return made;
  }

  async function makeClip(wav: string, which: 'opening' | 'closing', text: string, voice: Words['voice']) {
    if (!(await exists(wav)))
      await inWorkFolder(async (work) => {
        const parts = await speakSentences(speaker, spokenSentences(text, []), {
          voice: voice.id,
          speed: voice.speed,
        });
        const chimes = { opening: which === 'opening', closing: which === 'closing' };
        const made = await makeFromTimeline(announcement(parts, chimes), work);
        await writeWhole(wav, await readFile(made.wav));
      });
    return { wav, seconds: await secondsOf(wav) };
  }

  async function inWorkFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
    const path = join(dataFolder, 'audio', 'making', randomUUID());
    await mkdir(path, { recursive: true });
    try {
      return await work(path);
    } catch (error) {
      throw storageFailure(error);
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  }

  async function build(record: string, items: readonly SessionItem[], said: Words): Promise<BuiltSession> {
    const known = await kept(record);
    if (known && (await files.has(known.audioHash))) return known;
    const [opening, closing] = await Promise.all([clip('opening', said), clip('closing', said)]);
    return inWorkFolder(async (work) => {
      const wav = join(work, 'session.wav');
      const spans: Span[] = [];
      const out = await startWav(wav);
      try {
        await out.add(opening.wav);
        await out.silence(AFTER_GREETING_SECONDS);
        for (const [i, { audioHash, readings }] of items.entries()) {
          const body = await bodyOf(audioHash);
          const sound = await wavOf(audioHash, join(work, `${i}.wav`));
          const startSeconds = out.seconds();
          for (let reading = 0; reading < Math.max(1, readings); reading++) {
            if (reading > 0) await out.silence(BETWEEN_READINGS_SECONDS);
            await out.add(sound, body ?? undefined);
          }
          spans.push({ startSeconds, endSeconds: out.seconds() });
          await out.silence(BETWEEN_ITEMS_SECONDS);
        }
        await out.add(closing.wav);
      } finally {
        await out.close();
      }
      const mp3 = join(work, 'session.mp3');
      const { durationSeconds } = await encodeMp3(wav, mp3, out.seconds());
      const audioHash = await files.keep({ mp3, wav });
      const built = { audioHash, durationSeconds, items: spans };
      await writeWhole(record, JSON.stringify(built));
      return built;
    });
  }

  /** The archive's WAV, or the MP3 decoded where only that is left. @throws Failure `recording-lost` */
  async function wavOf(audioHash: string, decoded: string): Promise<string> {
    const wav = files.path(audioHash, 'wav');
    if (await exists(wav)) return wav;
    if (!(await files.has(audioHash)))
      throw new Failure(
        'not-found',
        'recording-lost',
        'Tệp âm thanh của một bản thu trong buổi phát không còn trên đĩa. Hãy làm lại bản thu đó.',
      );
    await decodeOwn(files.path(audioHash), decoded);
    return decoded;
  }

  return {
    /** One programme of the items. @throws Failure `recording-lost`, Failure of the voice or of ffmpeg */
    async buildSession({ items, ...request }: SessionRequest): Promise<BuiltSession> {
      const said = await words(request);
      const key = keyOf([SESSION_VERSION, items.map((i) => [i.audioHash, i.readings]), said]);
      const building =
        underway.get(key) ??
        build(join(folder, `${key}.json`), items, said).finally(() => underway.delete(key));
      underway.set(key, building);
      return building;
    },

    /**
     * What a session takes beside its items' own durations: the plan makes room for it once a session. Pauses between
     * items and readings need none, for they are shorter than the chimes that are cut off.
     */
    async sessionOverheadSeconds(request: Pick<SessionRequest, 'opening' | 'closing'> = {}): Promise<number> {
      const said = await words(request);
      const [opening, closing] = await Promise.all([clip('opening', said), clip('closing', said)]);
      return Math.ceil(opening.seconds + AFTER_GREETING_SECONDS + closing.seconds);
    },
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function kept(record: string): Promise<BuiltSession | null> {
  try {
    return JSON.parse(await readFile(record, 'utf8')) as BuiltSession;
  } catch {
    return null;
  }
}

async function layoutOf(file: FileHandle) {
  const head = Buffer.alloc(4096);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const { sampleRate, dataOffset } = wavLayout(head.subarray(0, bytesRead));
  return { sampleRate, dataOffset, samples: ((await file.stat()).size - dataOffset) >> 1 };
}

async function secondsOf(wav: string): Promise<number> {
  await using file = await open(wav, 'r');
  const { samples, sampleRate } = await layoutOf(file);
  return samples / sampleRate;
}

/** A WAV file that grows by pieces of others, all of our own sample rate. */
async function startWav(path: string) {
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
