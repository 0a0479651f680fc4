/** Relays: a real stream, fetched once by the server, heard from real players; as HLS, dead, endless, broken off and cut. */
import { expect, test } from 'vitest';
import { relay } from '../../audio/relay.ts';
import { checkRelay } from '../../loudspeakers/relayCheck.ts';
import { hashOf } from '../../loudspeakers/player/core/library.ts';
import { hlsSource, liveSource, pageSource, silentSource } from './sources.ts';
import { order, testPlayer, testStation, tone, until } from './station.ts';

async function relaying(url: string, slotSeconds: number, inMilliseconds: number) {
  const start = Date.now() + inMilliseconds;
  const end = start + slotSeconds * 1000;
  const station = await testStation({ relay: () => ({ url, start, end }) });
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const players = [await testPlayer(station, zone.id), await testPlayer(station, zone.id)];
  await until(() => players.every(({ player }) => player.status().now !== null));
  const airing = order(zone.id, hashOf(new TextEncoder().encode(url)), 0, {
    title: 'Tiếp âm',
    durationSeconds: slotSeconds,
    start: new Date(start).toISOString(),
    latestStart: new Date(end - 1_000).toISOString(),
    endBy: new Date(end).toISOString(),
    stream: true,
  });
  await station.output.schedule([airing]);
  const ended = async () => {
    for (const { id } of players)
      await station.report(
        (r) => r.event === 'ended' && r.playerId === id,
        inMilliseconds + slotSeconds * 1000 + 20_000,
      );
    return station.reports.filter((r) => r.event === 'ended');
  };
  const close = () => Promise.all(players.map((player) => player.close()));
  return { station, zone, airing, players, start, end, ended, close };
}

test('a stream is fetched once, heard at its time in all players together, and ends for certain', async () => {
  const live = await liveSource();
  const { players, start, end, ended, close } = await relaying(live.url, 8, 6_000);
  const reports = await ended();
  await close();
  expect(live.asked()).toBe(1);
  await until(() => live.listening() === 0);
  for (const report of reports) expect(report).toMatchObject({ outcome: 'played' });
  const heard = players.map((player) => player.heard());
  for (const spans of heard) {
    expect(spans.length).toBeGreaterThan(0);
    // The machine may be busy; how exact it is on its own is measured in bench/.
    expect(spans[0]!.start - start).toBeGreaterThan(-300);
    expect(spans[0]!.start - start).toBeLessThan(4_000);
    expect(spans.at(-1)!.end - end).toBeLessThan(1_000);
  }
}, 60_000);

test('a source that is out of reach is silence with its reason, tried until the end of its time', async () => {
  const { players, ended, close } = await relaying('http://127.0.0.1:9/live', 5, 3_000);
  const reports = await ended();
  await close();
  for (const report of reports)
    expect(report).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/Không kết nối được nguồn tiếp âm/) as string,
    });
  for (const player of players) expect(player.heard()).toEqual([]);
}, 60_000);

test('a source that breaks off in the middle is taken up again within its time', async () => {
  const live = await liveSource();
  const { players, start, end, ended, close } = await relaying(live.url, 18, 6_000);
  await until(() => Date.now() > start + 4_000, 30_000);
  live.cut();
  const reports = await ended();
  await close();
  expect(live.asked()).toBeGreaterThan(1);
  for (const report of reports) expect(['played', 'partly']).toContain(report.outcome);
  for (const player of players) {
    const spans = player.heard();
    expect(spans.at(-1)!.end).toBeGreaterThan(start + 9_000);
    expect(spans.at(-1)!.end - end).toBeLessThan(1_000);
  }
}, 90_000);

test('an HLS address is relayed like any other', async () => {
  const live = await hlsSource();
  // Until its first segments are there.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const { players, start, end, ended, close } = await relaying(live.url, 10, 6_000);
  const reports = await ended();
  await close();
  for (const report of reports) expect(report).toMatchObject({ outcome: 'played' });
  for (const player of players) {
    const spans = player.heard();
    expect(spans[0]!.start - start).toBeLessThan(4_000);
    expect(spans.at(-1)!.end).toBeGreaterThan(end - 3_000);
    expect(spans.at(-1)!.end - end).toBeLessThan(1_000);
  }
}, 60_000);

test.each([
  ['a web page', async () => (await pageSource()).url],
  ['a playlist that names a file of this machine', async () => (await hlsSource()).thief],
])('%s is no source, and the reason says so', async (_name, source) => {
  const url = await source();
  const pulled = async () => {
    for await (const chunk of await relay(url, AbortSignal.timeout(20_000))) expect(chunk).toHaveLength(0);
  };
  await expect(pulled()).rejects.toThrow(
    /Không kết nối được nguồn tiếp âm .*: địa chỉ không phải là luồng âm thanh/,
  );
});

test('an address is heard when it is saved: a stream is, a page isn’t, one that says nothing isn’t waited for', async () => {
  const live = await liveSource();
  await checkRelay(relay, live.url);
  await until(() => live.listening() === 0);
  await expect(checkRelay(relay, (await pageSource()).url)).rejects.toThrow(/không phải là luồng âm thanh/);
  await expect(checkRelay(relay, 'http://127.0.0.1:9/live')).rejects.toThrow(/từ chối kết nối/);
  await expect(checkRelay(relay, (await silentSource()).url, 1_500)).rejects.toThrow(/không trả lời/);
}, 60_000);

test('an emergency in the middle of a relay: cut, heard alone, and the relay goes on with the same fetch', async () => {
  const live = await liveSource();
  const { station, zone, airing, players, start, end, close } = await relaying(live.url, 24, 5_000);
  await until(() => Date.now() > start + 3_000, 30_000);
  const emergency = order(zone.id, tone(station, 2, 440), 0, { priority: 'emergency', durationSeconds: 2 });
  const repeat = order(zone.id, emergency.audioHash, 4_000, { priority: 'emergency', durationSeconds: 2 });
  const again = {
    ...airing,
    airingId: 'tro-lai',
    start: new Date(Date.now() + 6_500).toISOString(),
    durationSeconds: (end - Date.now() - 6_500) / 1000,
  };
  await station.output.schedule([airing, emergency, repeat, again]);
  for (const { id } of players)
    await station.report((r) => r.airingId === 'tro-lai' && r.event === 'ended' && r.playerId === id, 45_000);
  await close();
  expect(live.asked()).toBe(1);
  for (const player of players) {
    const told = station.reports
      .filter(({ playerId, event }) => playerId === player.id && event === 'ended')
      .map(({ airingId, outcome }) => [airingId, outcome]);
    expect(told).toEqual([
      [airing.airingId, 'partly'],
      [emergency.airingId, 'played'],
      [repeat.airingId, 'played'],
      ['tro-lai', 'played'],
    ]);
    // Nothing but the emergency sounds from its first to its last word.
    const spans = player.heard();
    const between = spans.filter(
      (span) => span.start > Date.parse(emergency.start) + 2_500 && span.end < Date.parse(repeat.start) - 500,
    );
    expect(between).toEqual([]);
    expect(spans.at(-1)!.end).toBeGreaterThan(end - 3_000);
    expect(spans.at(-1)!.end - end).toBeLessThan(1_000);
  }
}, 90_000);
