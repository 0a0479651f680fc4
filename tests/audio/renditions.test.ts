/** Recordings at their places in a session, with the real voice and ffmpeg: played one after the other, one programme. */
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeOwn, measure, SAMPLE_RATE } from '../../audio/mastering.ts';
import { recordings, type Recordings } from '../../audio/recordings.ts';
import { TURN_OVER_SECONDS, type Place, type SessionSound } from '../../audio/renditions.ts';
import { voices } from '../../audio/voices/voices.ts';
import { parseWav, toWav } from '../../audio/wav.ts';
import { systemClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import { slotOf } from '../../schedules/planning/sessionLayout.ts';
import { openDatabase } from '../../server/database/connection.ts';

const all = voices();
const settings = {
  voice: { id: 'espeak:vi', speed: 1 },
  station: { name: 'phường Đức Xuân' },
  sessions: {} as { enabled?: boolean; greeting?: string; thanks?: string },
};
let dataFolder: string;
let close: () => Promise<void>;
let r: Recordings;
let sound: SessionSound;
let items: { audioHash: string; bodySeconds: number; durationSeconds: number }[];

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'loa-renditions-'));
  const opened = await openDatabase(':memory:');
  close = opened.close;
  r = recordings({
    db: opened.db,
    clock: systemClock,
    events: liveEvents(),
    dataFolder,
    voices: all,
    lexicon: () => Promise.resolve([]),
    settings: () => Promise.resolve(settings),
  });
  items = [];
  for (const text of [
    'Đề nghị bà con giữ gìn vệ sinh chung, bỏ rác đúng giờ.',
    'Trạm y tế tiêm chủng cho trẻ em vào sáng thứ năm.',
    'Điện lực tạm ngừng cấp điện để sửa chữa đường dây.',
  ]) {
    const said = toWav(await all.speak('espeak:vi', text, { speed: 1 }));
    const { id } = await r.upload({ stream: Readable.from([said]), title: text, by: 'Lý Thị Mai' });
    await r.idle();
    items.push(await r.playable(id));
  }
  sound = (await r.sessionSound())!;
}, 60_000);
afterAll(async () => {
  await r.close();
  await all.close();
  await close();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function build(item: number, place: Exclude<Place, null>, readings = 1) {
  const { audioHash, bodySeconds } = items[item]!;
  const seconds = slotOf({ durationSeconds: bodySeconds, readings }, place, sound) / 1000;
  return r
    .rendition({ audioHash, place, readings, session: sound.id, seconds })
    .then((made) => ({ ...made, seconds }));
}

async function samplesOf(audioHash: string): Promise<Int16Array> {
  const wav = join(dataFolder, `${audioHash}.decoded.wav`);
  await decodeOwn(r.audioPath(audioHash), wav);
  return parseWav(await readFile(wav)).samples;
}

/** Seconds of the longest stretch in which nothing sounds, from the first sound to the last. */
function longestSilence(samples: Int16Array): number {
  const frame = SAMPLE_RATE / 50;
  let [longest, quiet, begun] = [0, 0, false];
  for (let at = 0; at + frame <= samples.length; at += frame) {
    const loud = samples.subarray(at, at + frame).some((s) => Math.abs(s) > 300);
    if (loud) {
      if (begun) longest = Math.max(longest, quiet);
      [quiet, begun] = [0, true];
    } else quiet += 1 / 50;
  }
  return longest;
}

describe('a session of three', () => {
  it('is one seamless programme when each is played at its start', async () => {
    const made = [await build(0, 'first'), await build(1, 'middle', 2), await build(2, 'last')];
    const total = made.reduce((sum, { seconds }) => sum + seconds, 0);
    const played = new Int16Array(total * SAMPLE_RATE);
    let at = 0;
    for (const { audioHash, durationSeconds, seconds } of made) {
      expect(durationSeconds).toBeCloseTo(seconds - TURN_OVER_SECONDS, 3);
      const samples = await samplesOf(audioHash);
      // MP3 pads to whole frames; it is still silent before the next one begins.
      expect(samples.length / SAMPLE_RATE).toBeGreaterThan(durationSeconds - 0.01);
      expect(samples.length / SAMPLE_RATE).toBeLessThan(seconds);
      played.set(samples, at * SAMPLE_RATE);
      at += seconds;
    }
    // Rounding a start up to a whole second adds less than one to the pause.
    expect(longestSilence(played)).toBeLessThan(sound.pauseSeconds + 1.1);
    const wav = join(dataFolder, 'session.wav');
    await writeFile(wav, toWav({ sampleRate: SAMPLE_RATE, samples: played }));
    const { integratedLufs, truePeakDbtp } = await measure(wav);
    expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1.5);
    for (const { audioHash } of made) {
      const one = await measure(r.audioPath(audioHash));
      // Four seconds of speech alone, which were levelled together with their chimes.
      expect(Math.abs(one.integratedLufs + 16)).toBeLessThanOrEqual(0.5);
      expect(one.truePeakDbtp).toBeLessThanOrEqual(-1.5);
      expect(await r.verify(audioHash)).toBe(true);
    }
  });

  it('opens and closes once: what is in the middle has neither chime nor greeting', async () => {
    const [middle, alone] = [await build(1, 'middle'), await build(1, 'alone')];
    const { bodySeconds } = items[1]!;
    expect(middle.seconds).toBeLessThan(bodySeconds + sound.pauseSeconds + 1);
    expect(alone.seconds - middle.seconds).toBeGreaterThan(sound.openingSeconds + sound.closingSeconds - 1);
  });

  it('is built once, and again when its words change', async () => {
    const before = await build(0, 'first');
    expect(await build(0, 'first')).toEqual(before);
    const { id } = sound;
    settings.sessions = { greeting: 'Bản tin đặc biệt.' };
    try {
      // What was planned with the old greeting's length is not built with the new one.
      await expect(build(0, 'first')).rejects.toMatchObject({ code: 'session-changed' });
      sound = (await r.sessionSound())!;
      expect(sound.id).not.toBe(id);
      expect((await build(0, 'first')).audioHash).not.toBe(before.audioHash);
    } finally {
      settings.sessions = {};
      sound = (await r.sessionSound())!;
    }
  });
});

it('has no sound where the station has no sessions', async () => {
  settings.sessions = { enabled: false };
  expect(await r.sessionSound()).toBeNull();
  settings.sessions = {};
});

it('reads a recording twice between its own chimes where there are no sessions', async () => {
  const { audioHash, durationSeconds, bodySeconds } = items[0]!;
  const twice = await r.rendition({ audioHash, place: null, readings: 2 });
  expect(twice.durationSeconds).toBeCloseTo(durationSeconds + sound.pauseSeconds + bodySeconds, 1);
});

it('tells which audio is gone, and what is too long for its place', async () => {
  await expect(r.rendition({ audioHash: 'a'.repeat(64), place: null, readings: 2 })).rejects.toMatchObject({
    code: 'recording-lost',
  });
  const { audioHash } = items[0]!;
  await expect(
    r.rendition({ audioHash, place: 'middle', readings: 1, session: sound.id, seconds: 1 }),
  ).rejects.toMatchObject({ code: 'session-changed' });
});

it('is deleted when nobody has asked for it in a long while, and made again when somebody does', async () => {
  const made = await build(2, 'alone');
  const folder = join(dataFolder, 'audio', 'sessions');
  const old = new Date(Date.now() - 60 * 86_400_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), old, old);
  await r.tidyRenditions();
  expect(await readdir(folder)).toEqual([]);
  expect(await r.verify(made.audioHash)).toBe(false);
  expect(await r.verify(items[2]!.audioHash)).toBe(true);
  sound = (await r.sessionSound())!;
  expect((await build(2, 'alone')).seconds).toBe(made.seconds);
});
