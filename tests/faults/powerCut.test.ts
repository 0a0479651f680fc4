/**
 * Power cuts while a broadcast sounds: the program as users run it, its service and then its player killed (SIGKILL) in
 * the middle. The log stays true, nothing plays twice, nothing stays "playing", and the next airing is heard.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { built, freePort, running, type Running } from '../built.ts';
import { spans } from '../loudspeakers/station.base.ts';
import { client, type Client } from '../server/client.ts';
import { ADMIN, folder } from '../server/station.ts';

beforeAll(() => built());

const DAY = '2026-06-01';
const at = (time: string) => Temporal.Instant.from(`${DAY}T${time}+07:00`);
const TEXT =
  'Kính thưa toàn thể Nhân dân phường Bắc Kạn. Đề nghị bà con xác thực thông tin thuê bao di động trước ngày 15/6/2026. Xin cảm ơn.';
/** Long enough between them to start a program again on a busy machine. */
const STARTS = ['06:00:00', '06:00:45', '06:01:30'];
const soon = { timeout: 60_000, interval: 200 };

interface Airing {
  readonly id: string;
  readonly start: string;
  readonly status: string;
}
interface LogRow {
  readonly airingId: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly playerName: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

const airings = async (api: Client): Promise<Airing[]> =>
  ((await api.get(`/api/v1/airings?from=${DAY}&to=${DAY}`)).body.items as Airing[]).sort((a, b) =>
    a.start < b.start ? -1 : 1,
  );
const statusOf = async (api: Client, id: string) => (await airings(api)).find((one) => one.id === id)?.status;
const log = async (api: Client): Promise<LogRow[]> => (await api.get('/api/v1/log')).body.items;
const logOf = async (api: Client, id: string) => (await log(api)).filter(({ airingId }) => airingId === id);

/** The day before it begins: an approved script with its recording, and three airings. @returns the player's token */
async function prepare(api: Client): Promise<{ token: string; seconds: number; ids: string[] }> {
  expect((await api.post('/api/v1/setup', ADMIN)).status).toBe(201);
  const { schedule } = (await api.get('/api/v1/settings')).body;
  const windows = [{ id: 'sang', days: [1, 2, 3, 4, 5, 6, 7], start: '06:00', end: '06:30', maxMinutes: 30 }];
  // Without greetings an airing sounds as long as its recording, and fits between the others.
  const sessions = { enabled: false, greeting: '', thanks: '' };
  expect((await api.put('/api/v1/settings', { schedule: { ...schedule, windows }, sessions })).status).toBe(
    200,
  );
  const script = (await api.post('/api/v1/scripts', { title: 'Chuẩn hóa thuê bao', text: TEXT })).body;
  await api.post(`/api/v1/scripts/${script.id}/versions/1/approve`);
  const { id: recordingId } = (await api.post('/api/v1/recordings', { scriptId: script.id, version: 1 }))
    .body;
  const recording = async () => (await api.get(`/api/v1/recordings/${recordingId}`)).body;
  await expect.poll(async () => (await recording()).status, soon).toBe('ready');
  const zone = (await api.post('/api/v1/zones', { name: 'Tổ dân phố 5' })).body;
  const enrolled = await api.post('/api/v1/players', { name: 'Máy ở nhà văn hóa', zoneId: zone.id });
  const campaign = await api.post('/api/v1/campaigns', {
    title: 'Chuẩn hóa thuê bao',
    recordingId,
    zones: [zone.id],
    firstDay: DAY,
    lastDay: DAY,
    escalation: [{ daysLeft: 9, perDay: STARTS.length }],
    minGapMinutes: 0,
  });
  expect(campaign.status).toBe(201);
  await expect.poll(async () => (await airings(api)).length, soon).toBe(STARTS.length);
  // Out of each other's way first, then where the test wants them.
  const planned = await airings(api);
  for (const [i, { id }] of planned.entries())
    await api.post(`/api/v1/airings/${id}/move`, { start: at(`06:2${i}:00`).toString() });
  for (const [i, { id }] of planned.entries()) {
    const moved = await api.post(`/api/v1/airings/${id}/move`, {
      start: at(STARTS[i] ?? '').toString(),
    });
    expect(moved.status).toBe(200);
  }
  return {
    token: enrolled.body.token,
    seconds: (await recording()).durationSeconds,
    ids: planned.map(({ id }) => id),
  };
}

/** `loa player`, whose sound goes to a file. */
function loudspeaker(url: string, token: string, data: string, wav: string): ChildProcess {
  const args = ['player', '--server', url, '--token', token, '--data', data, '--sink', `file:${wav}`];
  const child = spawn(process.execPath, [projectPath('dist', 'server', 'main.js'), ...args], {
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Seconds of each broadcast that sounded; pauses between sentences don't part it. */
function heard(wav: string): number[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end: until } of spans(wav)) {
    const last = found.at(-1);
    if (last && start - last.end < 5_000) last.end = until;
    else found.push({ start, end: until });
  }
  return found.map(({ start, end: until }) => (until - start) / 1000);
}

test(
  'the service, then the player, killed while a broadcast sounds: a true log, and the next one plays',
  { timeout: 300_000 },
  async () => {
    const here = await folder();
    const port = String(await freePort());
    const start = async (clock: Temporal.Instant): Promise<Running> => {
      const service = await running(join(here, 'data'), { PORT: port, LOA_CLOCK: clock.toString() });
      onTestFinished(() => service.kill());
      return service;
    };
    const before = await start(at('04:00:00'));
    const api = client(before.url);
    const { token, seconds, ids } = await prepare(api);
    const [first = '', second = '', third = ''] = ids;
    expect(await before.stop()).toBe(0);

    let service = await start(at('05:59:45'));
    const player = loudspeaker(service.url, token, join(here, 'player'), join(here, '1.wav'));
    await expect.poll(() => statusOf(api, first), soon).toBe('playing');

    // The service's power is cut; the loudspeaker goes on by itself.
    const now = Temporal.Instant.from((await api.get('/api/v1/now')).body.at);
    const since = performance.now();
    await service.kill();
    const passed = Math.round(performance.now() - since);
    service = await start(now.add({ milliseconds: passed }));
    await expect.poll(() => statusOf(api, first), soon).toBe('played');
    const [whole, ...more] = await logOf(api, first);
    expect(more).toEqual([]);
    expect(whole).toMatchObject({ outcome: 'played', reason: null, playerName: 'Máy ở nhà văn hóa' });
    const logged = Date.parse(whole?.endedAt ?? '') - Date.parse(whole?.startedAt ?? '');
    expect(logged / 1000).toBeGreaterThan(seconds - 1);

    // The loudspeaker's power is cut; it says so itself when it is back.
    await expect.poll(() => statusOf(api, second), soon).toBe('playing');
    await end(player, 'SIGKILL');
    const again = loudspeaker(service.url, token, join(here, 'player'), join(here, '2.wav'));
    await expect.poll(() => statusOf(api, second), soon).toBe('partly');
    expect(await logOf(api, second)).toMatchObject([
      { outcome: 'partly', reason: 'Đầu phát khởi động lại khi đang phát.', playerName: 'Máy ở nhà văn hóa' },
    ]);

    await expect.poll(() => statusOf(api, third), soon).toBe('played');
    expect(await logOf(api, third)).toMatchObject([{ outcome: 'played', reason: null }]);
    expect((await airings(api)).filter(({ status }) => status === 'playing')).toEqual([]);
    expect((await api.get('/api/v1/now')).body.onAir).toEqual([]);
    expect(await log(api)).toHaveLength(3);
    expect(service.errors()).toBe('');

    // What the log says is what the loudspeaker gave.
    await end(again, 'SIGTERM');
    const [all = 0, cut = 0, ...others] = heard(join(here, '1.wav'));
    expect(others).toEqual([]);
    expect(Math.abs(all - seconds)).toBeLessThan(2);
    expect(cut).toBeLessThan(seconds - 1);
    expect(heard(join(here, '2.wav'))).toHaveLength(1);
  },
);
