/** The network or the server is gone, or the player itself was: what still plays, and what is told afterwards. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { order, testPlayer, testStation, tone, until } from './station.ts';

test('plays during an outage are neither lost nor counted twice', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const player = await testPlayer(station, zone.id);
  const hash = tone(station, 1);
  await until(() => player.player.status().now !== null);
  const airings = [order(zone.id, hash, 2_500), order(zone.id, hash, 5_000)];
  await station.output.schedule(airings);
  await until(() => player.player.status().next.length === 2 && player.player.status().prepared(hash));

  await station.down();
  await until(() => player.player.status().unsentReports === 4, 20_000);
  expect(station.reports).toEqual([]);
  await station.up();
  // Whoever plans tells the whole again after a start, also what was played meanwhile and isn't known of.
  await station.output.schedule(airings);
  for (const { airingId } of airings)
    expect(await station.report((r) => r.event === 'ended' && r.airingId === airingId, 40_000)).toMatchObject(
      {
        outcome: 'played',
      },
    );
  await until(() => player.player.status().unsentReports === 0);
  await player.close();

  expect(player.heard()).toHaveLength(2);
  const ids = station.reports.map((report) => report.id);
  expect(new Set(ids).size).toBe(4);
});

test('a report that could not be stored is kept and sent again', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const player = await testPlayer(station, zone.id);
  await until(() => player.player.status().now !== null);
  let refusals = 0;
  station.output.onReport(async () => {
    if (refusals++ < 2) throw new Error('the disk is full');
  });
  await station.output.schedule([order(zone.id, tone(station, 1), 500)]);
  await until(() => refusals >= 2);
  expect(player.player.status().unsentReports).toBe(2);
  await station.down();
  await station.up();
  await until(() => player.player.status().unsentReports === 0, 40_000);
});

test('a player that was switched off and on without a server goes on by what it kept', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const first = await testPlayer(station, zone.id);
  const hash = tone(station, 1);
  await until(() => first.player.status().now !== null);
  const airing = order(zone.id, hash, 6_000);
  await station.output.schedule([airing]);
  await until(() => first.player.status().next.length === 1 && first.player.status().prepared(hash));
  await first.close();
  await station.down();

  const again = await testPlayer(station, zone.id, {
    token: first.token,
    folder: first.folder,
  });
  // Within one boot of the machine the clock it learnt still counts.
  expect(again.player.status().now).not.toBe(null);
  await until(() => again.player.status().unsentReports === 2, 20_000);
  await again.close();
  expect(again.heard()).toHaveLength(1);
});

test('clock stepped at boot, server not there: a player that does not know the time plays nothing and says so', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const first = await testPlayer(station, zone.id);
  const hash = tone(station, 1);
  await until(() => first.player.status().now !== null);
  const airing = order(zone.id, hash, 2_000);
  await station.output.schedule([airing]);
  await until(() => first.player.status().next.length === 1 && first.player.status().prepared(hash));
  await first.close();
  // As after a power cut: another boot, another origin of the machine's monotonic clock.
  const path = join(first.folder, 'data', 'clock.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), span: 'another boot' }));
  await station.down();

  const again = await testPlayer(station, zone.id, {
    token: first.token,
    folder: first.folder,
  });
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  expect(again.player.status()).toMatchObject({ now: null, playing: null, unsentReports: 0 });
  await station.up();
  // With the server comes the time, and what isn't too late yet is played.
  await station.output.schedule([airing]);
  expect(await station.report((r) => r.event === 'ended', 40_000)).toMatchObject({ outcome: 'played' });
  await again.close();
  expect(again.heard()).toHaveLength(1);
});

test('a power cut while it sounds: not begun again, and told as partly', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const first = await testPlayer(station, zone.id);
  const hash = tone(station, 8);
  await until(() => first.player.status().now !== null);
  const airing = order(zone.id, hash, 300, { durationSeconds: 8 });
  await station.output.schedule([airing]);
  await station.report((r) => r.event === 'started');
  const journal = join(first.folder, 'data', 'journal.json');
  await until(() => readFileSync(journal, 'utf8').includes('startedAt'));
  const atTheCut = readFileSync(journal);
  await first.close();
  writeFileSync(journal, atTheCut);
  station.reports.length = 0;

  const again = await testPlayer(station, zone.id, { token: first.token, folder: first.folder });
  expect(await station.report((r) => r.event === 'ended')).toMatchObject({
    outcome: 'partly',
    reason: 'Đầu phát khởi động lại khi đang phát.',
  });
  await again.close();
  expect(again.heard()).toEqual([]);
});
