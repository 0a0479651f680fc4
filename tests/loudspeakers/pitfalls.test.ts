/** What broke for others at the loudspeaker itself, each as a test of its own; the rest is in tests/schedules. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFromSound } from '../../audio/make.ts';
import { measure } from '../../audio/mastering.ts';
import { announcement } from '../../audio/timeline.ts';
import { decide } from '../../loudspeakers/player/core/decide.ts';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { pump, type PcmOutput } from '../../loudspeakers/player/node/pump.ts';
import { monotonic } from '../../loudspeakers/player/node/timekeeper.ts';
import { order, temporaryFolder, testStation, tone, until } from './station.ts';

const tonePcm = (peak: number, seconds: number, sampleRate = 24_000): Int16Array =>
  Int16Array.from(
    { length: seconds * sampleRate },
    (_, i) => peak * Math.sin((i * 700 * 2 * Math.PI) / sampleRate),
  );

describe('time', () => {
  test('the clock is stepped at boot of a board without a clock chip: it plays nothing and gives nothing up before a server has told the time', () => {
    const late = order('a', 'a'.repeat(64), -3_600_000);
    const due = order('a', 'a'.repeat(64), 0);
    const view = {
      orders: [late, due],
      settled: new Set<string>(),
      stopped: new Map<string, string>(),
      ready: new Set(['a'.repeat(64)]),
      broken: new Set<string>(),
      current: null,
    };
    expect(decide({ ...view, clockTrusted: false }, Date.now()).steps).toEqual([]);
    expect(decide({ ...view, clockTrusted: true }, Date.now()).steps.map((step) => step.do)).toEqual([
      'settle',
      'cue',
    ]);
  });
});

describe('on air', () => {
  test('the first word is cut off as the sound system sleeps: a lead of silence and the chime come before it', () => {
    const part = { sampleRate: 24_000, samples: tonePcm(9_000, 1), endsParagraph: true };
    const { pieces, parts } = announcement([part]);
    expect(pieces[0]!.every((sample) => sample === 0)).toBe(true);
    expect(pieces[0]!.length / 24_000).toBeGreaterThanOrEqual(0.4);
    expect(Math.max(...pieces[1]!)).toBeGreaterThan(500);
    expect(parts[0]!.startSeconds).toBeGreaterThan(1.5);
  });

  test('the first word is cut off as the device falls asleep: it is given silence all the time, without a gap', async () => {
    let openedAt = NaN;
    const given: Int16Array[] = [];
    const output: PcmOutput = {
      open: (at) => (openedAt = at),
      write: (samples) => void given.push(samples.slice()),
      skip: (count) => void given.push(new Int16Array(count)),
      trouble: () => null,
      idle: () => {},
      close: () => Promise.resolve(),
    };
    const station = await testStation();
    const sink = pump(output);
    onTestFinished(() => sink.close());
    const sound = await sink.prepare(readFileSync(join(station.folder, 'audio', `${tone(station, 1)}.mp3`)));
    const at = monotonic() + 1_500;
    const { started, ended } = sink.play(sound, at);
    expect((await ended).seconds).toBeCloseTo(sound.durationSeconds, 1);
    const all = given.flatMap((samples) => [...samples]);
    const first = all.findIndex((sample) => Math.abs(sample) > 200);
    // Half a second of silence and more, up to the very sample at which it is due.
    expect(first).toBeGreaterThan(24_000);
    expect(Math.abs(openedAt + first / 48 - (await started))).toBeLessThan(60);
  });

  test('loud and soft items stand side by side: whatever comes in, one measured loudness goes out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'loa-pitfalls-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const loudness: number[] = [];
    for (const peak of [400, 30_000]) {
      const made = await makeFromSound(
        { sampleRate: 24_000, samples: tonePcm(peak, 4), endsParagraph: true },
        { folder },
      );
      loudness.push((await measure(made.mp3)).integratedLufs);
    }
    for (const lufs of loudness) expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.5);
  });

  test('the sound card is unplugged or hangs: nobody waits for ever, the log and the desk say why', async () => {
    const station = await testStation();
    const zone = await station.zones.create({ name: 'Tổ 1' });
    const { token } = await station.players.enrol({ name: 'Đầu phát thử', zoneId: zone.id }, station.origin);
    const player = await nodePlayer({
      server: station.origin,
      token,
      dataFolder: join(temporaryFolder(), 'data'),
      sink: 'alsa:hw:99',
      version: 'test',
    });
    onTestFinished(() => player.close());
    await until(() => player.status().now !== null && player.status().trouble !== null);
    const hash = tone(station, 1);
    const airings = [order(zone.id, hash, 500), order(zone.id, hash, 2_500)];
    await station.output.schedule(airings);
    for (const { airingId } of airings)
      expect(await station.report((r) => r.event === 'ended' && r.airingId === airingId)).toMatchObject({
        outcome: 'failed',
        reason: expect.stringContaining('Không phát được ra thiết bị âm thanh “hw:99”') as string,
      });
    await until(async () => (await station.players.list())[0]?.state?.error?.includes('hw:99') === true);
    expect(await station.players.inTrouble(5)).toMatchObject([
      { error: expect.stringContaining('hw:99') as string },
    ]);
  });
});
