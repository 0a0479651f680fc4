/** Sound that people bring, and previews: with the real voice and ffmpeg. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFfmpeg } from '../../audio/ffmpeg.ts';
import { measure } from '../../audio/mastering.ts';
import { recordings, type Recordings } from '../../audio/recordings.ts';
import { voices } from '../../audio/voices/voices.ts';
import { toWav } from '../../audio/wav.ts';
import { systemClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import { openDatabase } from '../../server/database/connection.ts';

const run = promisify(execFile);
const all = voices();
let dataFolder: string;
let close: () => Promise<void>;
let r: Recordings;
/** Twelve seconds of a voice. */
let speech: Buffer;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'loa-uploads-'));
  const opened = await openDatabase(':memory:');
  close = opened.close;
  r = recordings({
    db: opened.db,
    clock: systemClock,
    events: liveEvents(),
    dataFolder,
    voices: all,
    lexicon: () => Promise.resolve([{ written: 'TTDV', spoken: 'trung tâm dịch vụ' }]),
    settings: () =>
      Promise.resolve({ voice: { id: 'espeak:vi', speed: 1 }, station: { name: 'phường Đức Xuân' } }),
    onError: (error) => {
      throw error;
    },
  });
  const said = await all.speak('espeak:vi', 'Đề nghị bà con giữ gìn vệ sinh chung, bỏ rác đúng giờ.', {
    speed: 1,
  });
  speech = toWav(said);
});
afterAll(async () => {
  await r.close();
  await all.close();
  await close();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function converted(...args: string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(dataFolder, 'converted-'));
  const [from, to] = [join(folder, 'in.wav'), join(folder, `out.${args.pop()}`)];
  await writeFile(from, speech);
  await run(await findFfmpeg(), ['-v', 'error', '-i', from, ...args, to]);
  return readFile(to);
}

async function upload(bytes: Buffer) {
  const { id } = await r.upload({ stream: Readable.from([bytes]), title: 'Tin tiếng Tày', by: 'Lý Thị Mai' });
  await r.idle();
  return r.get(id);
}

describe('an upload', () => {
  it.each([
    ['.wav', []],
    ['.mp3', ['-ar', '44100', '-ac', '2']],
    ['.ogg', ['-c:a', 'libvorbis']],
    ['.m4a', ['-c:a', 'aac']],
    ['.webm', ['-c:a', 'libopus']],
  ])('of %s becomes a recording like any other', async (extension, args) => {
    const made = await upload(extension === '.wav' ? speech : await converted(...args, extension.slice(1)));
    expect(made).toMatchObject({ status: 'ready', failure: null });
    expect(made).toMatchObject({ kind: 'upload', approved: true, scriptId: null, title: 'Tin tiếng Tày' });
    expect(Math.abs(made.integratedLufs! + 16)).toBeLessThanOrEqual(0.5);
    expect(made.truePeakDbtp!).toBeLessThanOrEqual(-1.5);
    expect(made.durationSeconds!).toBeGreaterThan(8);
    expect(await r.playable(made.id)).toMatchObject({ approved: true, scriptVersion: null });
  });

  it.each([
    ['empty', 'audio-empty', Buffer.alloc(0)],
    ['a play list', 'audio-unknown', Buffer.from('#EXTM3U\nhttp://127.0.0.1/secret\n')],
    ['a script of ffmpeg', 'audio-unknown', Buffer.from('ffconcat version 1.0\nfile /etc/passwd\n')],
  ])('that is %s is refused at once', async (_what, code, bytes) => {
    await expect(upload(bytes)).rejects.toMatchObject({ code });
  });

  it.each([
    [
      'garbage behind a good name',
      'audio-unreadable',
      Buffer.concat([Buffer.from('OggS'), Buffer.alloc(999, 7)]),
    ],
    ['nothing but silence', 'audio-silent', toWav({ sampleRate: 8_000, samples: new Int16Array(24_000) })],
    [
      'shorter than a second',
      'audio-too-short',
      toWav({ sampleRate: 8_000, samples: new Int16Array(2_000).fill(999) }),
    ],
    [
      'longer than 15 minutes',
      'audio-too-long',
      toWav({ sampleRate: 8_000, samples: new Int16Array(8_000 * 905).fill(999) }),
    ],
  ])('of %s fails with a clear sentence and isn’t kept', async (_what, code, bytes) => {
    const before = (await readdir(join(dataFolder, 'audio/uploads'))).length;
    expect(await upload(bytes)).toMatchObject({ status: 'failed', failure: { code } });
    expect((await readdir(join(dataFolder, 'audio/uploads'))).length).toBe(before);
  });
});

describe('a preview', () => {
  it('says a sentence at once, by the lexicon', async () => {
    const mp3 = await r.preview({ text: 'TTDV họp lúc 8h.', speed: 1.2 });
    const file = join(dataFolder, 'preview.mp3');
    await writeFile(file, mp3);
    const { durationSeconds, integratedLufs, truePeakDbtp } = await measure(file);
    expect(durationSeconds).toBeGreaterThan(1);
    expect(durationSeconds).toBeLessThan(5);
    expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(3);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
  });
});
