/**
 * A recording as it sounds at its place in a session (buổi phát): the first item behind the opening chime and the
 * station's greeting, those after it without their own chimes, the last one before the thanks and the closing chime. Each
 * item stays a file of its own; played at their exact starts they are one seamless programme. Every part has one loudness by
 * itself, the words without their chimes too, so joining them is putting one after the other. What is asked for twice is
 * built once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { Failure } from '../common/failure.ts';
import { storageFailure, writeWhole } from '../common/files.ts';
import { exists, type AudioFiles } from './audioFiles.ts';
import { USUAL_CHIMES, type ChimeSounds } from './chime.ts';
import type { ChimeChoice } from './chimes.ts';
import { greetingOf, thanksOf } from './greeting.ts';
import { makeFromTimeline } from './make.ts';
import { encodeMp3, levelWords, MASTERING_VERSION } from './mastering.ts';
import type { StationVoice } from './recording.ts';
import { speakSentences, spokenSentences, type Speaker } from './speech.ts';
import { announcement, type Span } from './timeline.ts';
import { secondsOf, startWav } from './wavFile.ts';

/** `null`: by itself, with its own chimes. */
export type Place = 'first' | 'middle' | 'last' | 'alone' | null;

export interface RenditionRequest {
  /** Of the recording. */
  readonly audioHash: string;
  readonly place: Place;
  /** How often it is read, one after the other. */
  readonly readings: number;
  /** `id` of the session's sound that the length was reckoned with. */
  readonly session?: string | undefined;
  /** From its start to the next item's start: the rest is silence. Without it, as long as it takes. */
  readonly seconds?: number | undefined;
}

export interface Rendition {
  /** SHA-256 of the MP3 file's bytes, as of a recording. */
  readonly audioHash: string;
  readonly durationSeconds: number;
}

/** What a session sounds like now, in seconds that the plan makes room for. */
export interface SessionSound {
  /** Another one when anything of it would sound different. */
  readonly id: string;
  readonly openingSeconds: number;
  readonly closingSeconds: number;
  /** After each reading of each item. */
  readonly pauseSeconds: number;
}

export interface RenditionDependencies {
  readonly dataFolder: string;
  readonly files: AudioFiles;
  readonly bodyOf: (audioHash: string) => Promise<Span | null>;
  readonly speaker: Speaker;
  readonly settings: () => Promise<StationVoice>;
  readonly chimes: (choice: ChimeChoice) => Promise<ChimeSounds>;
}

export const PAUSE_SECONDS = 1.5;
/** An item's file ends so long before the next one starts: players turn over in it. */
export const TURN_OVER_SECONDS = 0.25;
/** A rendition that nobody asked for so long is deleted. */
const KEPT_DAYS = 45;

/** Changes when the same items would sound different. */
const VERSION = `3/${MASTERING_VERSION}`;

interface Clip {
  readonly wav: string;
  readonly seconds: number;
}

const lost = () =>
  new Failure(
    'not-found',
    'recording-lost',
    'Tệp âm thanh của bản thu không còn trên đĩa. Hãy làm lại bản thu.',
  );
const changed = () =>
  new Failure('conflict', 'session-changed', 'Lời chào hoặc bản thu vừa đổi. Lịch phát sẽ được lập lại.');

export function renditions(dependencies: RenditionDependencies) {
  const { dataFolder, files, bodyOf, speaker, settings } = dependencies;
  const folder = join(dataFolder, 'audio', 'sessions');
  const underway = new Map<string, Promise<Rendition>>();
  const clips = new Map<string, Promise<Clip>>();
  /** One at a time: making sound yields to playing it. */
  const queue = new PQueue({ concurrency: 1 });
  const keyOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

  async function words() {
    const { voice, station, sessions, chimes = USUAL_CHIMES } = await settings();
    return {
      voice: { id: voice.id, speed: voice.speed, version: speaker.voices.version(voice.id) },
      chimes,
      opening: sessions?.greeting || greetingOf(station.name),
      closing: sessions?.thanks || thanksOf(station.name),
    };
  }
  type Words = Awaited<ReturnType<typeof words>>;
  const idOf = (said: Words) => keyOf([VERSION, PAUSE_SECONDS, TURN_OVER_SECONDS, said]).slice(0, 16);

  /** The greeting with its chime, or the thanks with theirs: mastered, kept, and made once at a time. */
  function clip(which: 'opening' | 'closing', said: Words): Promise<Clip> {
    const key = keyOf([VERSION, which, said.voice, said.chimes[which], said[which]]);
    const made =
      clips.get(key) ?? makeClip(join(folder, `${key}.wav`), which, said).finally(() => clips.delete(key));
    clips.set(key, made);
    return made;
  }

  async function makeClip(wav: string, which: 'opening' | 'closing', { voice, ...said }: Words) {
    if (await exists(wav)) await utimes(wav, new Date(), new Date());
    else
      await inWorkFolder(async (work) => {
        const parts = await speakSentences(speaker, spokenSentences(said[which], []), {
          voice: voice.id,
          speed: voice.speed,
        });
        const framed = { opening: which === 'opening', closing: which === 'closing' };
        const sounds = await dependencies.chimes(said.chimes);
        const made = await makeFromTimeline(announcement(parts, framed, sounds), work);
        await writeWhole(wav, await readFile(made.wav));
      });
    return { wav, seconds: await secondsOf(wav) };
  }

  /** The words of a recording as they sound between others, made once at a time. */
  function wordsOf(audioHash: string, sound: string, body: Span): Promise<Clip> {
    const key = keyOf([VERSION, 'words', audioHash]);
    const made =
      clips.get(key) ?? makeWords(join(folder, `${key}.wav`), sound, body).finally(() => clips.delete(key));
    clips.set(key, made);
    return made;
  }

  async function makeWords(wav: string, sound: string, body: Span): Promise<Clip> {
    if (await exists(wav)) await utimes(wav, new Date(), new Date());
    else
      await inWorkFolder(async (work) => {
        const cut = join(work, 'cut.wav');
        const out = await startWav(cut);
        await out.add(sound, body).finally(() => out.close());
        const levelled = join(work, 'levelled.wav');
        await levelWords(cut, levelled);
        await writeWhole(wav, await readFile(levelled));
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

  async function build(record: string, request: RenditionRequest, said: Words): Promise<Rendition> {
    const known = await kept(record);
    if (known && (await files.verify(known.audioHash))) {
      await utimes(record, new Date(), new Date());
      return known;
    }
    const { audioHash, place, readings, seconds } = request;
    if (!(await files.has(audioHash))) throw lost();
    const sound = await files.wav(audioHash);
    const whole: Span = { startSeconds: 0, endSeconds: await secondsOf(sound) };
    const body = (await bodyOf(audioHash)) ?? whole;
    return inWorkFolder(async (work) => {
      const wav = join(work, 'rendition.wav');
      const out = await startWav(wav);
      try {
        if (place === null) await out.add(sound, { ...body, startSeconds: 0 });
        if (place === 'first' || place === 'alone') {
          await out.add((await clip('opening', said)).wav);
          await out.silence(PAUSE_SECONDS);
        }
        for (let reading = place === null ? 1 : 0; reading < readings; reading++) {
          if (reading > 0) await out.silence(PAUSE_SECONDS);
          await (place === null
            ? out.add(sound, body)
            : out.add((await wordsOf(audioHash, sound, body)).wav));
        }
        if (place === null)
          await out.add(sound, { startSeconds: body.endSeconds, endSeconds: whole.endSeconds });
        if (place === 'last' || place === 'alone') {
          await out.silence(PAUSE_SECONDS);
          await out.add((await clip('closing', said)).wav);
        }
        if (seconds !== undefined) {
          const silence = seconds - TURN_OVER_SECONDS - out.seconds();
          // A recording or a greeting of another length than the plan has made room for.
          if (silence < -0.05) throw changed();
          await out.silence(Math.max(0, silence));
        }
      } finally {
        await out.close();
      }
      const mp3 = join(work, 'rendition.mp3');
      await encodeMp3(wav, mp3, out.seconds());
      const built = { audioHash: await files.keepMp3(mp3), durationSeconds: out.seconds() };
      await writeWhole(record, JSON.stringify(built));
      return built;
    });
  }

  return {
    /** What opens and closes a session, made where it isn't yet; null where the station has none. @throws Failure of the voice or of ffmpeg */
    async sessionSound(): Promise<SessionSound | null> {
      if ((await settings()).sessions?.enabled === false) return null;
      const said = await words();
      const [opening, closing] = await Promise.all([clip('opening', said), clip('closing', said)]);
      return {
        id: idOf(said),
        openingSeconds: opening.seconds + PAUSE_SECONDS,
        closingSeconds: closing.seconds + TURN_OVER_SECONDS,
        pauseSeconds: PAUSE_SECONDS,
      };
    },

    /**
     * One file of a recording for its place in a session.
     * @throws Failure `recording-lost`, `session-changed`, Failure of the voice or of ffmpeg
     */
    async rendition(request: RenditionRequest): Promise<Rendition> {
      const said = await words();
      const { audioHash, place, readings, seconds } = request;
      if (place !== null && request.session !== idOf(said)) throw changed();
      const opens = place === 'first' || place === 'alone' ? said : null;
      const closes = place === 'last' || place === 'alone' ? said : null;
      const key = keyOf([
        VERSION,
        audioHash,
        place,
        readings,
        seconds ?? null,
        opens && [opens.voice, opens.chimes.opening, opens.opening],
        closes && [closes.voice, closes.chimes.closing, closes.closing],
      ]);
      const building =
        underway.get(key) ??
        queue
          .add(() => build(join(folder, `${key}.json`), request, said))
          .finally(() => underway.delete(key));
      underway.set(key, building);
      return building;
    },

    /** Deletes renditions and clips that nobody asked for in `KEPT_DAYS` days. @param now epoch milliseconds */
    async tidyRenditions(now = Date.now()): Promise<void> {
      for (const name of await readdir(folder).catch(() => [] as string[])) {
        const file = join(folder, name);
        const info = await stat(file).catch(() => null);
        if (!info || info.mtimeMs > now - KEPT_DAYS * 86_400_000) continue;
        const old = name.endsWith('.json') ? await kept(file) : null;
        await rm(file, { force: true });
        if (old) await rm(files.path(old.audioHash), { force: true });
      }
    },
  };
}

async function kept(record: string): Promise<Rendition | null> {
  try {
    return JSON.parse(await readFile(record, 'utf8')) as Rendition;
  } catch {
    return null;
  }
}
