/** Recordings made by the real embedded voice and the real ffmpeg, stored in a real database and folder. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hashOf } from '../../audio/audioFiles.ts';
import { measure } from '../../audio/mastering.ts';
import { recordings, type RecordingsDependencies } from '../../audio/recordings.ts';
import type { LexiconEntry } from '../../audio/spoken/spoken.ts';
import type { VoiceEngine } from '../../audio/voices/voice.ts';
import { espeak } from '../../audio/voices/espeak.ts';
import { voicesOf } from '../../audio/voices/voices.ts';
import { systemClock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import { liveEvents, type LiveEvent } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { testDatabase } from '../database.ts';

const TEXT = 'Kính thưa bà con. Tổ dân phố số 7 họp lúc 19h30. Xin mời bà con đến dự.';

let embedded: VoiceEngine;
/** What the voice was asked for: whether it was asked at all is part of what is tested. */
let said: string[] = [];
let before: (sentence: string, signal?: AbortSignal) => Promise<void> | void = () => {};

beforeAll(() => {
  const real = espeak();
  embedded = {
    ...real,
    async speak(voice, sentence, options) {
      said.push(sentence);
      await before(sentence, options.signal);
      return real.speak(voice, sentence, options);
    },
  };
});
afterAll(() => embedded.close());

async function room(overrides: Partial<RecordingsDependencies> = {}) {
  said = [];
  before = () => {};
  const db = overrides.db ?? (await testDatabase());
  const dataFolder = overrides.dataFolder ?? (await folder());
  const events = liveEvents();
  const heard: LiveEvent[] = [];
  events.listen((event) => heard.push(event));
  const lexicon: LexiconEntry[] = [];
  const made = recordings({
    db,
    clock: systemClock,
    events,
    dataFolder,
    voices: voicesOf([embedded]),
    lexicon: () => Promise.resolve([...lexicon]),
    settings: () =>
      Promise.resolve({ voice: { id: 'espeak:vi', speed: 1 }, station: { name: 'Phường Thử' } }),
    onError: (error) => {
      throw error;
    },
    ...overrides,
  });
  onTestFinished(() => made.close());
  return { db, dataFolder, heard, lexicon, recordings: made };
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'loa-recordings-'));
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return path;
}

async function script(db: Database, text: string, { id = 'bai', number = 1, approved = false } = {}) {
  const at = '2026-06-01T00:00:00Z';
  await db
    .insertInto('script')
    .values({
      id,
      title: 'Họp tổ dân phố',
      documentId: null,
      searchText: '',
      createdAt: at,
      updatedAt: at,
      updatedBy: null,
      deletedAt: null,
    })
    .onConflict((c) => c.doNothing())
    .execute();
  await db
    .insertInto('scriptVersion')
    .values({
      id: `${id}-${number}`,
      scriptId: id,
      number,
      text,
      createdAt: at,
      createdBy: null,
      approvedAt: approved ? at : null,
      approvedBy: null,
    })
    .execute();
  return { scriptId: id, version: number };
}

describe('a recording', () => {
  it('is asked for, made with progress told, measured, stored and handed out', async () => {
    const { db, heard, recordings: r } = await room();
    const asked = await r.request(await script(db, TEXT, { approved: true }));
    expect(asked).toMatchObject({ status: 'waiting', voice: 'espeak:vi', kind: 'voice', mp3Url: null });
    await r.idle();
    const made = await r.get(asked.id);
    expect(made).toMatchObject({ status: 'ready', failure: null, scriptId: 'bai', scriptVersion: 1 });
    expect(made.sentences!.map((s) => s.spoken)).toEqual([
      'Kính thưa bà con.',
      'Tổ dân phố số bảy họp lúc mười chín giờ ba mươi phút.',
      'Xin mời bà con đến dự.',
    ]);
    expect(made.mp3Url).toBe(`/api/v1/recordings/${asked.id}/audio.mp3`);

    const { path, title } = await r.file(asked.id, 'mp3');
    expect(title).toBe('Họp tổ dân phố');
    const measured = await measure(path);
    expect(measured.integratedLufs).toBeCloseTo(made.integratedLufs!, 1);
    expect(Math.abs(made.integratedLufs! + 16)).toBeLessThanOrEqual(0.5);
    expect(made.truePeakDbtp!).toBeLessThanOrEqual(-1.5);

    const playable = await r.playable(asked.id);
    expect(playable).toMatchObject({
      approved: true,
      durationSeconds: made.durationSeconds,
      scriptVersion: 1,
    });
    expect(playable.audioHash).toBe(await hashOf(path));
    expect(r.audioPath(playable.audioHash)).toBe(path);
    expect(await r.verify(playable.audioHash)).toBe(true);

    const told = heard
      .filter((e) => e.type === 'recording')
      .map((e) => `${e.status} ${e.stage ?? ''}`.trim());
    expect(told[0]).toBe('waiting');
    expect(told).toContain('making speech');
    expect(told).toContain('making mastering');
    expect(told.at(-1)).toBe('ready');
  });

  it('is the same when the same is asked for twice, even at once', async () => {
    const { db, recordings: r } = await room();
    const request = await script(db, TEXT);
    const [one, two] = await Promise.all([r.request(request), r.request(request)]);
    await r.idle();
    const three = await r.request(request);
    expect([two.id, three.id]).toEqual([one.id, one.id]);
    expect(three.status).toBe('ready');
    expect(said.length).toBe(3);
    expect(await r.list('bai')).toHaveLength(1);
    const slower = await r.request({ ...request, speed: 0.8 });
    expect(slower.id).not.toBe(one.id);
  });

  it('makes only the changed sentence again after an edit', async () => {
    const { db, recordings: r } = await room();
    await r.request(await script(db, TEXT));
    await r.idle();
    said = [];
    await r.request(await script(db, TEXT.replace('19h30', '20h00'), { number: 2 }));
    await r.idle();
    expect(said).toEqual(['Tổ dân phố số bảy họp lúc hai mươi giờ.']);
  });

  it('follows the lexicon', async () => {
    const { db, lexicon, recordings: r } = await room();
    const request = await script(db, 'Bà con gọi đến TTDV để được giúp.');
    lexicon.push({ written: 'TTDV', spoken: 'trung tâm dịch vụ' });
    const { id } = await r.request(request);
    await r.idle();
    expect((await r.get(id)).sentences![0]!.spoken).toBe('Bà con gọi đến trung tâm dịch vụ để được giúp.');
  });

  it('can be stopped while it waits or is made, and asked for again', async () => {
    const { db, heard, recordings: r } = await room();
    const request = await script(db, TEXT);
    const begun = new Promise<void>((resolve) => {
      before = () => (resolve(), new Promise(() => {}));
    });
    const { id } = await r.request(request);
    await begun;
    await r.cancel(id);
    expect(await r.get(id)).toMatchObject({ status: 'failed', failure: { code: 'recording-cancelled' } });
    expect(heard.at(-1)).toMatchObject({ status: 'failed', id });
    await expect(r.playable(id)).rejects.toMatchObject({ code: 'recording-not-ready' });
    before = () => {};
    const again = await r.request({ ...request, voice: 'espeak:vi-vn-x-south' });
    await r.idle();
    expect(await r.get(again.id)).toMatchObject({ status: 'ready' });
    await expect(r.cancel(again.id)).rejects.toMatchObject({ code: 'recording-finished' });
  });

  it('keeps why it failed, and succeeds when asked again', async () => {
    const { db, recordings: r } = await room();
    const request = await script(db, TEXT);
    before = () => {
      throw new Failure('unavailable', 'voice-unreachable', 'Không nối được tới giọng đọc.');
    };
    const { id } = await r.request(request);
    await r.idle();
    expect((await r.get(id)).failure).toEqual({
      code: 'voice-unreachable',
      message: 'Không nối được tới giọng đọc.',
    });
    before = () => {};
    expect((await r.request(request)).id).toBe(id);
    await r.idle();
    expect(await r.get(id)).toMatchObject({ status: 'ready', failure: null });
  });

  it('is taken up again when the program stopped in the middle', async () => {
    const { db, dataFolder, recordings: first } = await room();
    const begun = new Promise<void>((resolve) => {
      before = () => (resolve(), new Promise(() => {}));
    });
    const { id } = await first.request(await script(db, TEXT));
    await begun;
    await first.close();
    expect((await first.get(id)).status).toBe('making');
    const { recordings: second } = await room({ db, dataFolder });
    await second.idle();
    expect(await second.get(id)).toMatchObject({ status: 'ready' });
  });

  it('is refused for what cannot be spoken', async () => {
    const { db, recordings: r } = await room();
    const ask = async (id: string, text: string, more = {}) =>
      r.request({ ...(await script(db, text, { id })), ...more });
    await expect(ask('trong', ' \n… ')).rejects.toMatchObject({ code: 'script-empty' });
    await expect(ask('dai', 'Mời bà con. '.repeat(4_000))).rejects.toMatchObject({ code: 'script-too-long' });
    // Short enough to keep, but half an hour to say: told at once, not when the voice has spoken for minutes.
    await expect(ask('lau', 'Mời bà con đến dự. '.repeat(1_000))).rejects.toMatchObject({
      code: 'script-too-long',
      message: expect.stringContaining('phút'),
    });
    expect(said).toEqual([]);
    await expect(ask('giong', TEXT, { voice: 'piper:khong-co' })).rejects.toMatchObject({
      code: 'voice-unknown',
    });
    await expect(r.request({ scriptId: 'khong', version: 1 })).rejects.toMatchObject({
      code: 'script-unknown',
    });
    await expect(r.get('khong')).rejects.toMatchObject({ code: 'recording-unknown' });
  });

  it('of more than 15 minutes is stopped while it is spoken', async () => {
    // A voice that drags: what was reckoned at 14 minutes takes it three times as long.
    const slow: VoiceEngine = {
      ...embedded,
      async speak(voice, sentence, options) {
        const { samples, sampleRate } = await embedded.speak(voice, sentence, options);
        return { samples: Int16Array.from([...samples, ...samples, ...samples]), sampleRate };
      },
    };
    const { db, recordings: r } = await room({ voices: voicesOf([slow]) });
    const { id } = await r.request(await script(db, 'Đề nghị toàn thể bà con tham gia. '.repeat(360)));
    await r.idle();
    expect((await r.get(id)).failure?.code).toBe('script-too-long');
  });

  it('whose file was damaged is noticed, and made again when it is gone', async () => {
    const { db, recordings: r } = await room();
    const request = await script(db, TEXT);
    const { id } = await r.request(request);
    await r.idle();
    const { path } = await r.file(id, 'mp3');
    const { audioHash } = await r.playable(id);
    await writeFile(path, (await readFile(path)).fill(0, 100, 200));
    expect(await r.verify(audioHash)).toBe(false);
    await rm(path);
    expect(await r.verify(audioHash)).toBe(false);
    await expect(r.file(id, 'mp3')).rejects.toMatchObject({ code: 'recording-lost' });
    await r.request(request);
    await r.idle();
    expect(await r.verify((await r.playable(id)).audioHash)).toBe(true);
  });

  it('leaves nothing behind in the work folder', async () => {
    const { db, dataFolder, recordings: r } = await room();
    await r.request(await script(db, 'Xin chào.'));
    await r.idle();
    expect(await readdir(join(dataFolder, 'audio', 'making'))).toEqual([]);
  });

  it('tells a folder that cannot be written to', async () => {
    const logged: unknown[] = [];
    const { db, dataFolder, recordings: r } = await room({ onError: (error) => logged.push(error) });
    // Rights don't hold root back; a file where the folder was does.
    await rm(join(dataFolder, 'audio'), { recursive: true, force: true });
    await writeFile(join(dataFolder, 'audio'), '');
    const { id } = await r.request(await script(db, TEXT));
    await r.idle();
    expect((await r.get(id)).failure?.code).toBe('data-read-only');
    // Nor could what was begun be cleared away.
    expect(logged).toMatchObject([{ code: 'ENOTDIR' }]);
  });

  it('tells a missing ffmpeg', async () => {
    const { db, recordings: r } = await room();
    const kept = process.env.LOA_FFMPEG;
    process.env.LOA_FFMPEG = '/khong/co/ffmpeg';
    onTestFinished(() => {
      if (kept === undefined) delete process.env.LOA_FFMPEG;
      else process.env.LOA_FFMPEG = kept;
    });
    const { id } = await r.request(await script(db, TEXT));
    await r.idle();
    expect((await r.get(id)).failure).toMatchObject({
      code: 'ffmpeg-missing',
      message: expect.stringContaining('LOA_FFMPEG'),
    });
  });
});

it('lists the voices with the one to begin with', async () => {
  const { recordings: r } = await room();
  const { items, default: usual } = await r.voices();
  expect(items.map((v) => v.id)).toEqual(['espeak:vi', 'espeak:vi-vn-x-central', 'espeak:vi-vn-x-south']);
  expect(usual).toBe('espeak:vi');
});
