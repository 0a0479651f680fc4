/**
 * Sentences that were spoken already, kept on disk by what made them (engine version, voice, speed, words): an edit
 * makes only the changed sentences again. Bounded in size; what was used longest ago goes first.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../common/files.ts';
import type { Speech } from './voices/voice.ts';
import { parseWav, toWav } from './wav.ts';

export interface Said {
  readonly engineVersion: string;
  readonly voice: string;
  readonly speed: number;
  readonly sentence: string;
}

export type SpeechCache = ReturnType<typeof speechCache>;

const DEFAULT_BYTES = 300_000_000;
/** After a clearing this share of the bound is left, so that clearing is rare. */
const LEFT_AFTER_CLEARING = 0.8;
const NAME = /^[0-9a-f]{64}\.wav$/;

export const saidKey = ({ engineVersion, voice, speed, sentence }: Said): string =>
  createHash('sha256')
    .update(JSON.stringify([engineVersion, voice, speed, sentence]))
    .digest('hex');

export function speechCache(folder: string, mostBytes = DEFAULT_BYTES) {
  let bytes: Promise<number> | undefined;
  const making = new Map<string, Promise<Speech>>();
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.wav`);

  async function kept(key: string): Promise<Speech | null> {
    const path = pathOf(key);
    let file: Buffer;
    try {
      file = await readFile(path);
    } catch {
      return null;
    }
    try {
      const speech = parseWav(file);
      // When it was used last; a read-only disk only makes the order worse.
      await utimes(path, new Date(), new Date()).catch(() => {});
      return speech;
    } catch {
      // Damaged: made again.
      await rm(path, { force: true });
      return null;
    }
  }

  async function keep(key: string, speech: Speech): Promise<void> {
    const before = await (bytes ??= filesIn(folder).then((files) =>
      files.reduce((sum, f) => sum + f.bytes, 0),
    ));
    const wav = toWav(speech);
    await writeWhole(pathOf(key), wav);
    const now = before + wav.length;
    bytes = Promise.resolve(now);
    if (now > mostBytes) bytes = clear(folder, mostBytes * LEFT_AFTER_CLEARING);
    await bytes;
  }

  return {
    /** The sentence's sound: kept, being made for somebody else, or made now by `speak`. */
    async get(said: Said, speak: () => Promise<Speech>): Promise<Speech> {
      const key = saidKey(said);
      const found = making.get(key) ?? (await kept(key));
      if (found) return found;
      const underway = making.get(key);
      if (underway) return underway;
      const made = speak().then(async (speech) => {
        await keep(key, speech);
        return speech;
      });
      making.set(key, made);
      try {
        return await made;
      } finally {
        making.delete(key);
      }
    },
  };
}

interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  readonly usedAt: number;
}

async function filesIn(folder: string): Promise<KeptFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const files = await Promise.all(
    names
      .filter((name) => NAME.test(name.slice(-68)))
      .map(async (name) => {
        const path = join(folder, name);
        const info = await stat(path).catch(() => null);
        return info && { path, bytes: info.size, usedAt: info.mtimeMs };
      }),
  );
  return files.filter((f) => f !== null);
}

/** Deletes the files used longest ago until `left` bytes are left. @returns how many bytes are left */
async function clear(folder: string, left: number): Promise<number> {
  const files = (await filesIn(folder)).sort((a, b) => a.usedAt - b.usedAt);
  let bytes = files.reduce((sum, f) => sum + f.bytes, 0);
  for (const file of files) {
    if (bytes <= left) break;
    await rm(file.path, { force: true });
    bytes -= file.bytes;
  }
  return bytes;
}
