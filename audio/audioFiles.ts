/**
 * Mastered audio on disk, named by the SHA-256 of its MP3: whole or not there, and checked again before it is aired. The
 * MP3 stays; the WAV beside it, ten times as large, is made again from it when it is asked for after a while.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFile } from '../common/files.ts';
import { decodeOwn } from './mastering.ts';

export type AudioFiles = ReturnType<typeof audioFiles>;

/** A WAV that nobody asked for so long is deleted. */
const WAV_KEPT_DAYS = 30;

export function audioFiles(dataFolder: string) {
  const folder = join(dataFolder, 'audio', 'recordings');
  const path = (hash: string, extension: 'mp3' | 'wav' = 'mp3') => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`Not the name of audio: ${hash}`);
    return join(folder, hash.slice(0, 2), `${hash}.${extension}`);
  };
  return {
    path,
    /** Takes made files over into the store. @returns the name. @throws Failure `disk-full`, `data-read-only` */
    async keep(made: { readonly mp3: string; readonly wav: string }): Promise<string> {
      const hash = await hashOf(made.mp3);
      await makeFile(path(hash, 'wav'), (temporary) => rename(made.wav, temporary));
      await makeFile(path(hash), (temporary) => rename(made.mp3, temporary));
      return hash;
    },
    /** The same for an MP3 alone. @returns the name. @throws Failure `disk-full`, `data-read-only` */
    async keepMp3(mp3: string): Promise<string> {
      const hash = await hashOf(mp3);
      await makeFile(path(hash), (temporary) => rename(mp3, temporary));
      return hash;
    },
    has: (hash: string): Promise<boolean> => exists(path(hash)),
    /** The WAV, decoded from the MP3 where it was deleted. @throws Failure `disk-full`, `data-read-only` */
    async wav(hash: string): Promise<string> {
      const wav = path(hash, 'wav');
      if (await exists(wav)) await utimes(wav, new Date(), new Date());
      else await makeFile(wav, (temporary) => decodeOwn(path(hash), temporary));
      return wav;
    },
    /**
     * Deletes the WAVs that nobody asked for in `WAV_KEPT_DAYS` days, where the MP3 is there to make them again, and
     * what a power cut left under a temporary name.
     * @param now epoch milliseconds
     */
    async tidy(now = Date.now()): Promise<void> {
      const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
      for (const name of names) {
        const file = join(folder, name);
        const hash = /([0-9a-f]{64})\.wav$/.exec(name)?.[1];
        const leftover = /\.tmp\.(?:mp3|wav)$/.test(name);
        if (!leftover && !(hash && (await exists(path(hash))))) continue;
        const info = await stat(file).catch(() => null);
        const keptDays = leftover ? 1 : WAV_KEPT_DAYS;
        if (info && info.mtimeMs < now - keptDays * 86_400_000) await rm(file, { force: true });
      }
    },
    /** Whether the file is there and its bytes are still those it is named after. */
    async verify(hash: string): Promise<boolean> {
      try {
        return (await hashOf(path(hash))) === hash;
      } catch {
        return false;
      }
    },
  };
}

export const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** SHA-256 of a file's bytes, hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
