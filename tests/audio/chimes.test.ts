/** The station's chimes: ours, music it brought, or none; and what an announcement sounds like with them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { audioFiles } from '../../audio/audioFiles.ts';
import { melodyIds, USUAL_CHIMES } from '../../audio/chime.ts';
import { chimes, type ChimeChoice } from '../../audio/chimes.ts';
import { dbfs, power } from '../../audio/pcm.ts';
import { announcement, BEFORE_CLOSING_SECONDS, LEAD_SECONDS, TAIL_SECONDS } from '../../audio/timeline.ts';
import { parseWav, toWav } from '../../audio/wav.ts';
import { systemClock } from '../../common/clock.ts';
import { testDatabase } from '../database.ts';

const RATE = 22_050;
const tone = (seconds: number, hertz: number, level: number, rate = RATE) =>
  Int16Array.from({ length: seconds * rate }, (_, i) =>
    Math.round(32_767 * level * Math.sin((2 * Math.PI * hertz * i) / rate)),
  );

async function station(chosen: ChimeChoice = USUAL_CHIMES) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'loa-chimes-'));
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
  const db = await testDatabase();
  return chimes({
    db,
    clock: systemClock,
    dataFolder,
    files: audioFiles(dataFolder),
    chosen: () => Promise.resolve(chosen),
  });
}
const music = (seconds: number) =>
  Readable.from([toWav({ sampleRate: 44_100, samples: tone(seconds, 440, 0.05, 44_100) })]);

it('lists ours, and every one of them can be heard', async () => {
  const room = await station();
  expect((await room.list()).map(({ id }) => id)).toEqual(melodyIds);
  for (const { id, durationSeconds } of await room.list()) {
    const { samples, sampleRate } = parseWav(await room.listen(id));
    expect(samples.length / sampleRate).toBeCloseTo(durationSeconds, 2);
    expect(dbfs(power(samples, sampleRate))).toBeGreaterThan(-30);
  }
});

it('music the station brings frames its announcements, as loud as their speech', async () => {
  const room = await station();
  const { id, title, durationSeconds } = await room.upload({ stream: music(6), title: 'Nhạc hiệu Đức Xuân' });
  expect(title).toBe('Nhạc hiệu Đức Xuân');
  expect(durationSeconds).toBeCloseTo(6, 1);
  expect((await room.list()).at(-1)).toMatchObject({ id, title });

  const speech = { samples: tone(4, 300, 0.2), sampleRate: RATE, endsParagraph: true };
  const sounds = await room.sounds({ opening: id, closing: 'none' });
  const line = announcement([speech], undefined, sounds);
  const before = line.body.startSeconds - LEAD_SECONDS;
  expect(before).toBeGreaterThan(6);
  expect(before).toBeLessThan(7);
  const jingle = line.pieces[1]!;
  expect(dbfs(power(jingle, RATE))).toBeCloseTo(dbfs(power(speech.samples, RATE)), 0);
  // Nothing is played at the end, and nothing waits for it.
  expect(line.durationSeconds - line.body.endSeconds).toBeLessThan(TAIL_SECONDS + BEFORE_CLOSING_SECONDS / 2);
});

it('without chimes there is still time for the amplifier to wake up', async () => {
  const sounds = await (await station()).sounds({ opening: 'none', closing: 'none' });
  const line = announcement(
    [{ samples: tone(2, 300, 0.2), sampleRate: RATE, endsParagraph: true }],
    undefined,
    sounds,
  );
  expect(line.body.startSeconds).toBeCloseTo(LEAD_SECONDS, 2);
});

it('refuses what is too long, silent or no sound at all', async () => {
  const room = await station();
  await expect(room.upload({ stream: music(33), title: 'Dài' })).rejects.toMatchObject({
    code: 'chime-too-long',
  });
  const silent = Readable.from([toWav({ sampleRate: RATE, samples: new Int16Array(RATE * 3) })]);
  await expect(room.upload({ stream: silent, title: 'Im' })).rejects.toMatchObject({ code: 'audio-silent' });
  await expect(
    room.upload({ stream: Readable.from([Buffer.from('chỉ là chữ, không phải nhạc')]), title: 'Chữ' }),
  ).rejects.toMatchObject({ code: 'audio-unknown' });
  expect(await room.list()).toHaveLength(melodyIds.length);
});

it('one that is chosen stays; one that is removed still sounds where it was asked for before', async () => {
  const chosen = { opening: 'bells-4', closing: 'bells-2' };
  const room = await station(chosen);
  const { id } = await room.upload({ stream: music(2), title: 'Cũ' });
  await room.check({ opening: id, closing: 'none' });
  chosen.opening = id;
  await expect(room.remove(id)).rejects.toMatchObject({ code: 'chime-in-use' });
  chosen.opening = 'bell-1';
  await room.remove(id);
  await expect(room.check({ opening: id, closing: 'none' })).rejects.toMatchObject({ code: 'chime-unknown' });
  const sounds = await room.sounds({ opening: id, closing: 'none' });
  expect(sounds.opening(RATE, { squares: 0, samples: 0 }).length).toBeGreaterThan(RATE * 1.9);
  await expect(room.remove('nowhere')).rejects.toMatchObject({ code: 'chime-unknown' });
});
