/** Mastered audio on disk, named by the SHA-256 of its MP3: whole or not there, and checked again before it is aired. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFile } from '../common/files.ts';

export type AudioFiles = ReturnType<typeof audioFiles>;

export function audioFiles(dataFolder: string) {
  const path = (hash: string, extension: 'mp3' | 'wav' = 'mp3') => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`Not the name of audio: ${hash}`);
    return join(dataFolder, 'audio', 'recordings', hash.slice(0, 2), `${hash}.${extension}`);
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
    has: (hash: string): Promise<boolean> =>
      access(path(hash)).then(
        () => true,
        () => false,
      ),
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

/** SHA-256 of a file's bytes, hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
