/** A player's storage in a folder: one JSON file a key, one MP3 a hash. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storageFailure, writeWhole } from '../../../common/files.ts';
import type { PlayerStorage } from '../core/parts.ts';

/** @throws Failure `data-read-only`, `disk-full` */
export async function diskStorage(folder: string): Promise<PlayerStorage> {
  const audio = join(folder, 'audio');
  try {
    // What the server said includes the player's token.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(audio, { recursive: true });
    await writeWhole(join(folder, 'LOA'), 'Thư mục của đầu phát Loa Phường.\n');
  } catch (error) {
    throw storageFailure(error);
  }
  const pathOf = (hash: string) => join(audio, `${hash}.mp3`);
  return {
    async read(key) {
      const text = await readOrNull(join(folder, `${key}.json`));
      try {
        return text ? (JSON.parse(text.toString('utf8')) as unknown) : null;
      } catch {
        // Files are written whole, so this is a file that somebody else wrote: begin anew.
        return null;
      }
    },
    write: (key, value) => writeWhole(join(folder, `${key}.json`), JSON.stringify(value)),
    async audioHashes() {
      const names = await readdir(audio);
      // What a power cut left half written.
      await Promise.all(names.filter((n) => n.includes('.tmp')).map((n) => rm(join(audio, n))));
      return names.flatMap((name) => /^([0-9a-f]{64})\.mp3$/.exec(name)?.[1] ?? []);
    },
    readAudio: (hash) => readOrNull(pathOf(hash)),
    writeAudio: (hash, bytes) => writeWhole(pathOf(hash), bytes),
    removeAudio: (hash) => rm(pathOf(hash), { force: true }),
  };
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
