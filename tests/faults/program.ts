/** A ward on the program as users run it: the service on a clock of its own, `loa player`s, and what people ask of them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { freePort, running, type Running } from '../built.ts';
import { liveSource } from '../loudspeakers/sources.ts';
import { client, type Client } from '../server/client.ts';
import { ADMIN, folder } from '../server/station.ts';

export const DAY = '2026-06-01';
export const at = (time: string) => Date.parse(`${DAY}T${time}+07:00`);
/** However busy the machine is: speech for a minute of sound has taken it more than one. */
export const soon = { timeout: 180_000, interval: 200 };

export interface Airing {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly kind: string;
  readonly zones: string[];
  readonly place: string | null;
}
export interface LogRow {
  readonly airingId: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly zoneId: string;
  readonly playerName: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly audioHash: string;
}

export const airings = async (api: Client, zone?: string): Promise<Airing[]> =>
  ((await api.get(`/api/v1/airings?from=${DAY}&to=${DAY}`)).body.items as Airing[])
    .filter(({ zones }) => zone === undefined || zones.includes(zone))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
export const log = async (api: Client, zone?: string): Promise<LogRow[]> =>
  ((await api.get('/api/v1/log?limit=100')).body.items as LogRow[]).filter(
    ({ zoneId }) => zone === undefined || zoneId === zone,
  );
export const onAir = async (api: Client, zone: string): Promise<Airing | undefined> =>
  (await airings(api, zone)).find(({ status }) => status === 'playing');

/** Until nothing of the day is still to be played. */
export const dayIsOver = (api: Client) =>
  expect
    .poll(async () => (await airings(api)).filter(({ status }) => /planned|prepared|playing/.test(status)), {
      timeout: 180_000,
      interval: 500,
    })
    .toEqual([]);

export async function zone(api: Client, name: string): Promise<{ id: string; token: string }> {
  const id = (await api.post('/api/v1/zones', { name, volume: 1 })).body.id as string;
  const { token } = await player(api, id, `Máy ở ${name}`);
  return { id, token };
}

export async function player(
  api: Client,
  zoneId: string,
  name: string,
): Promise<{ id: string; token: string }> {
  const { body } = await api.post('/api/v1/players', { name, zoneId });
  return { id: body.player.id as string, token: body.token as string };
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** A programme that relays `url` from six o'clock on. */
export const relayed = (url: string, zoneId: string, durationSeconds: number) => ({
  ...{ id: 'Tiếp âm Đài tỉnh', days: everyDay, start: '06:00', durationSeconds, zones: [zoneId] },
  relay: { url },
});

export async function changeSchedule(api: Client, change: object): Promise<void> {
  const { schedule } = (await api.get('/api/v1/settings')).body;
  // A busy machine may not hear the station in time; that is told elsewhere.
  const saved = await api.put('/api/v1/settings?unheard=true', { schedule: { ...schedule, ...change } });
  expect(saved.status).toBe(200);
}

/** `loa start`, whose clock was at `clock` when the machine's was at `now`, also when it is started again. */
async function service(folder: string, port: string, clock: number, now = Date.now()): Promise<Running> {
  const program = await running(join(folder, 'data'), {
    ...{ PORT: port, LOA_CLOCK: new Date(clock).toISOString(), LOA_TEST_AHEAD: String(clock - now) },
    NODE_OPTIONS: `--import ${new URL('./clock.mjs', import.meta.url).href}`,
  });
  onTestFinished(() => program.kill());
  return program;
}

/**
 * A ward whose people have prepared its day, on a service that is stopped again; and a station that it can relay.
 * `start` starts the service a little before six o'clock, and whenever it is started again its clock has gone on.
 */
export async function preparedDay<T>(prepare: (api: Client, stationUrl: string) => Promise<T>) {
  const here = await folder();
  const live = await liveSource();
  const port = String(await freePort());
  const api = client(`http://127.0.0.1:${port}`);
  const before = await service(here, port, at('04:00:00'));
  expect((await api.post('/api/v1/setup', ADMIN)).status).toBe(201);
  const prepared = await prepare(api, live.url);
  await before.stop();
  const startedAt = Date.now();
  return { here, live, api, prepared, start: () => service(here, port, at('05:59:05'), startedAt) };
}

/** `loa player`, whose sound goes to a file. */
export function loudspeaker(url: string, token: string, data: string, wav: string): ChildProcess {
  const args = ['player', '--server', url, '--token', token, '--data', data, '--sink', `file:${wav}`];
  const child = spawn(process.execPath, [projectPath('dist', 'server', 'main.js'), ...args], {
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** What a service has logged as an error; that a source is away is a warning. */
export const failures = (program: Running) =>
  program
    .errors()
    .split('\n')
    .filter((line) => line !== '' && (JSON.parse(line) as { level: number }).level >= 50);
