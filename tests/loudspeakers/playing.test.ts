/** A real player over a real broker, measured by its sound. */
import { expect, test } from 'vitest';
import { order, testPlayer, testStation, tone, until, type Station } from './station.ts';

/** For a busy machine that tests share; how exact it is on its own is measured in bench/. */
const NEAR_MILLISECONDS = 1_000;

async function zoneWithPlayer(station: Station, name = 'Tổ 1') {
  const zone = await station.zones.create({ name });
  const player = await testPlayer(station, zone.id);
  await until(() => player.player.status().now !== null);
  return { zone, player };
}

const seconds = (span: { start: number; end: number } | undefined) =>
  span ? (span.end - span.start) / 1000 : 0;

test('an airing sounds at its planned instant and is reported from start to end', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const airing = order(zone.id, tone(station, 1), 2_000);
  await station.output.schedule([airing]);
  const started = await station.report((r) => r.event === 'started');
  const ended = await station.report((r) => r.event === 'ended');
  await until(() => player.player.status().unsentReports === 0);
  await player.close();

  const heard = player.heard();
  expect(heard).toHaveLength(1);
  expect(Math.abs((heard[0]?.start ?? 0) - Date.parse(airing.start))).toBeLessThan(NEAR_MILLISECONDS);
  expect(seconds(heard[0])).toBeGreaterThan(0.9);
  const { airingId, audioHash } = airing;
  expect(started).toMatchObject({ airingId, zoneId: zone.id, playerId: player.id, audioHash });
  expect(ended).toMatchObject({ airingId, outcome: 'played' });
  // What it says it did is what was heard.
  expect(Math.abs(Date.parse(started.startedAt ?? '') - (heard[0]?.start ?? 0))).toBeLessThan(1_000);
});

test('players of one zone sound together', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const second = await testPlayer(station, zone.id);
  await until(() => second.player.status().now !== null);
  await station.output.schedule([order(zone.id, tone(station, 1), 2_500)]);
  for (const id of [player.id, second.id])
    await station.report((r) => r.event === 'ended' && r.playerId === id);
  await Promise.all([player.close(), second.close()]);
  const starts = [player, second].map((p) => p.heard()[0]?.start ?? NaN);
  expect(Math.abs((starts[0] ?? NaN) - (starts[1] ?? NaN))).toBeLessThan(NEAR_MILLISECONDS);
});

test('two items are never audible at once: an emergency cuts what sounds, and says so', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const long = order(zone.id, tone(station, 8), 500, { durationSeconds: 8 });
  await station.output.schedule([long]);
  await station.report((r) => r.event === 'started' && r.airingId === long.airingId);
  const emergency = order(zone.id, tone(station, 1, 440), 0, { priority: 'emergency' });
  const asked = Date.now();
  await station.output.schedule([long, emergency]);
  const cut = await station.report((r) => r.event === 'ended' && r.airingId === long.airingId);
  const done = await station.report((r) => r.event === 'ended' && r.airingId === emergency.airingId);
  await player.close();
  expect(cut).toMatchObject({ outcome: 'partly', reason: 'Nhường cho bản tin ưu tiên cao hơn.' });
  expect(done).toMatchObject({ outcome: 'played' });
  expect(Date.parse(done.startedAt ?? '') - asked).toBeLessThan(10_000);
  expect(Date.parse(cut.endedAt ?? '')).toBeLessThanOrEqual(Date.parse(done.startedAt ?? ''));
  // The cut airing isn't begun again; the server decides what makes up for it.
  expect(player.heard().at(-1)?.end).toBeLessThan(Date.parse(done.endedAt ?? '') + 300);
});

test('a stop ends what sounds and calls off what does not yet', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const hash = tone(station, 8);
  const now = order(zone.id, hash, 300, { durationSeconds: 8 });
  const later = order(zone.id, hash, 60_000, { durationSeconds: 8 });
  await station.output.schedule([now, later]);
  await station.report((r) => r.event === 'started');
  for (const { airingId } of [now, later])
    await station.output.stop(airingId, [zone.id], 'Dừng theo yêu cầu');
  const ended = await station.report((r) => r.event === 'ended' && r.airingId === now.airingId);
  const off = await station.report((r) => r.event === 'ended' && r.airingId === later.airingId);
  await player.close();
  expect(ended).toMatchObject({ outcome: 'partly', reason: 'Dừng theo yêu cầu' });
  expect(off).toMatchObject({ outcome: 'cancelled' });
  expect(seconds(player.heard()[0])).toBeLessThan(7);
});

test('one overrun does not shift the day: what is longer than planned is ended at its maximum duration', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  await station.output.schedule([order(zone.id, tone(station, 8), 300, { durationSeconds: 1 })]);
  const ended = await station.report((r) => r.event === 'ended');
  await player.close();
  expect(ended.outcome).toBe('played');
  expect(seconds(player.heard()[0])).toBeLessThan(5);
});

test('an unplayable file fails alone: the next airing starts', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const { writeFileSync } = await import('node:fs');
  const { hashOf } = await import('../../loudspeakers/player/core/library.ts');
  const noise = Buffer.from('đây không phải là âm thanh'.repeat(100));
  writeFileSync(`${station.folder}/audio/${hashOf(noise)}.mp3`, noise);
  const bad = order(zone.id, hashOf(noise), 1_000);
  const missing = order(zone.id, 'f'.repeat(64), 1_000, { lateMilliseconds: 500 });
  const good = order(zone.id, tone(station, 1), 1_200);
  await station.output.schedule([bad, missing, good]);
  const outcome = async (id: string) =>
    (await station.report((r) => r.event === 'ended' && r.airingId === id)).outcome;
  expect(await outcome(good.airingId)).toBe('played');
  expect(await outcome(bad.airingId)).toBe('failed');
  expect(await outcome(missing.airingId)).toBe('failed');
  await player.close();
  expect(player.heard()).toHaveLength(1);
});

test('loud and soft: the volume of the zone is what its players turn sound to', async () => {
  const station = await testStation();
  const { zone, player } = await zoneWithPlayer(station);
  const hash = tone(station, 1);
  const peak = async (volume: number) => {
    await station.zones.change(zone.id, { volume });
    const airing = order(zone.id, hash, 600);
    await station.output.schedule([airing]);
    await station.report((r) => r.event === 'ended' && r.airingId === airing.airingId);
  };
  await peak(1);
  await peak(0.25);
  await player.close();
  const [loud, soft] = player.heard();
  expect((soft?.peak ?? 0) / (loud?.peak ?? 1)).toBeCloseTo(0.25, 1);
});
