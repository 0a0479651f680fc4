/** The WAV beside an MP3 is only kept while it is asked for; what is aired is never touched. */
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { audioFiles } from '../../audio/audioFiles.ts';
import { encodeMp3, SAMPLE_RATE } from '../../audio/mastering.ts';
import { wavHeader } from '../../audio/wav.ts';

const DAY = 86_400_000;

async function kept() {
  const folder = await mkdtemp(join(tmpdir(), 'loa-audio-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const samples = Int16Array.from({ length: SAMPLE_RATE * 2 }, (_, i) => Math.round(9000 * Math.sin(i / 20)));
  const wav = join(folder, 'a.wav');
  const mp3 = join(folder, 'a.mp3');
  await writeFile(
    wav,
    Buffer.concat([wavHeader(SAMPLE_RATE, samples.byteLength), Buffer.from(samples.buffer)]),
  );
  await encodeMp3(wav, mp3, 2);
  const files = audioFiles(folder);
  return { files, hash: await files.keep({ mp3, wav }), folder };
}

it('a WAV nobody asked for in a month goes, its MP3 stays, and it is made again when asked for', async () => {
  const { files, hash } = await kept();
  await files.tidy(Date.now() + 29 * DAY);
  const before = (await stat(files.path(hash, 'wav'))).size;
  await files.tidy(Date.now() + 31 * DAY);
  await expect(stat(files.path(hash, 'wav'))).rejects.toThrow('ENOENT');
  expect(await files.verify(hash)).toBe(true);

  const again = await readFile(await files.wav(hash));
  // What an MP3 adds at its ends, and the headers, may differ.
  expect(Math.abs(again.length - before)).toBeLessThan(SAMPLE_RATE * 2 * 0.1);
});

it('what a power cut left half made is cleared away a day later', async () => {
  const { files, hash, folder } = await kept();
  const rooms = join(folder, 'audio', 'recordings', hash.slice(0, 2));
  await writeFile(join(rooms, `${hash}.wav.1b4e28ba.tmp.wav`), 'half');
  await files.tidy();
  expect(await readdir(rooms)).toHaveLength(3);
  await files.tidy(Date.now() + 2 * DAY);
  expect((await readdir(rooms)).sort()).toEqual([`${hash}.mp3`, `${hash}.wav`]);
});
