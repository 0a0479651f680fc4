/** Relays: a real stream, fetched once by the server, heard from real players; dead, endless and broken off. */
import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf } from '../../loudspeakers/player/core/library.ts';
import { ffmpegPath } from '../../loudspeakers/player/node/decode.ts';
import { order, testPlayer, testStation, until } from './station.ts';

/** A live station of one endless tone, as fast as it sounds. */
async function source() {
  const listeners = new Set<ServerResponse>();
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    const live = spawn(ffmpegPath(), [
      ...['-v', 'error', '-re', '-f', 'lavfi', '-i', 'sine=frequency=880:sample_rate=24000'],
      ...['-af', 'volume=6dB', '-c:a', 'libmp3lame', '-b:a', '128k', '-f', 'mp3', 'pipe:1'],
    ]);
    live.stdout.pipe(response);
    listeners.add(response);
    response.on('close', () => {
      listeners.delete(response);
      live.kill('SIGKILL');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => listeners.forEach((response) => response.destroy());
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/live`,
    cut,
    asked: () => asked,
    listening: () => listeners.size,
  };
}

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
  return { station, players, start, end, ended, close };
}

test('a stream is fetched once, heard at its time in all players together, and ends for certain', async () => {
  const live = await source();
  const { players, start, end, ended, close } = await relaying(live.url, 8, 12_000);
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
  const live = await source();
  const { players, start, end, ended, close } = await relaying(live.url, 24, 12_000);
  await until(() => Date.now() > start + 4_000, 30_000);
  live.cut();
  const reports = await ended();
  await close();
  expect(live.asked()).toBeGreaterThan(1);
  for (const report of reports) expect(['played', 'partly']).toContain(report.outcome);
  for (const player of players) {
    const spans = player.heard();
    expect(spans.at(-1)!.end).toBeGreaterThan(start + 12_000);
    expect(spans.at(-1)!.end - end).toBeLessThan(1_000);
  }
}, 90_000);
