/**
 * The service: how soon it is ready, what it takes at rest, and how the API answers at 200 requests a second while a
 * thousand players are connected and say every 15 s how they are.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { connectAsync, type MqttClient } from 'mqtt';
import { readable, topics, type StateMessage } from '../loudspeakers/protocol.ts';
import { built, running, type Running } from '../tests/built.ts';
import { client, type Client } from '../tests/server/client.ts';
import { median, printFigures } from './table.ts';

const STARTS = 5;
const REST_MILLISECONDS = 5_000;
const PLAYERS = 1_000;
const ZONES = 50;
const SCRIPTS = 200;
const REQUESTS_A_SECOND = 200;
const SECONDS = 20;
const HEARTBEAT_MILLISECONDS = 15_000;
/** Connected at once; each waits for its own answer. */
const CONNECTING = 50;
const ADMIN = { name: 'Đo đạc', username: 'do.dac', password: 'mat-khau-do-dac' };

async function startUp(folder: string): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let i = 0; i <= STARTS; i++) {
    const begun = performance.now();
    const service = await running(folder);
    while ((await fetch(`${service.url}/health/ready`)).status !== 200) await pause(5);
    // The first start makes the tables.
    if (i > 0) milliseconds.push(performance.now() - begun);
    await service.stop();
  }
  return milliseconds;
}

async function megabytesAtRest(service: Running): Promise<number> {
  await pause(REST_MILLISECONDS);
  const status = await readFile(`/proc/${service.child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** Does `work` for 0 … count-1, `CONNECTING` at a time. */
async function each(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: CONNECTING }, worker));
}

async function fill(desk: Client): Promise<string[]> {
  const zones: string[] = [];
  for (let i = 0; i < ZONES; i++)
    zones.push((await desk.post('/api/v1/zones', { name: `Tổ dân phố ${i + 1}` })).body.id as string);
  await each(SCRIPTS, async (i) => {
    await desk.post('/api/v1/scripts', { title: `Thông báo số ${i + 1}`, text: 'Kính thưa bà con.' });
  });
  return zones;
}

/** A player as the broker sees one: signed in, listening, saying how it is. */
async function connectPlayer(desk: Client, zoneId: string, index: number): Promise<MqttClient> {
  const { player, token } = (await desk.post('/api/v1/players', { name: `Đầu phát ${index + 1}`, zoneId }))
    .body;
  const mqtt = await connectAsync(`${desk.url.replace('http', 'ws')}/mqtt`, {
    clientId: player.id,
    username: player.id,
    password: token,
    reconnectPeriod: 0,
    keepalive: 60,
  });
  await mqtt.subscribeAsync([...readable(player.id as string)], { qos: 1 });
  const state: StateMessage = {
    online: true,
    clockTrusted: true,
    playing: null,
    version: 'bench',
    volume: 0.8,
    preparedUntil: null,
  };
  const say = () => mqtt.publish(topics(player.id as string).state, JSON.stringify(state), { qos: 1 });
  say();
  const timer = setInterval(say, HEARTBEAT_MILLISECONDS);
  mqtt.once('close', () => clearInterval(timer));
  return mqtt;
}

/** What a desk asks for, pages and changes mixed. */
const requests = (cookie: string): autocannon.Request[] => {
  const get = (path: string): autocannon.Request => ({ method: 'GET', path, headers: { cookie } });
  return [
    get('/api/v1/now'),
    get('/api/v1/airings'),
    get('/api/v1/scripts?search=thong%20bao'),
    get('/api/v1/campaigns'),
    get('/api/v1/zones'),
    get('/api/v1/settings'),
    get('/api/v1/log'),
    {
      method: 'POST',
      path: '/api/v1/spoken',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Đề nghị bà con xác thực thuê bao trước ngày 15/6/2026, hỏi 1414.' }),
    },
  ];
};

export async function run(): Promise<void> {
  await built();
  const folder = await mkdtemp(join(tmpdir(), 'loa-bench-'));
  const players: MqttClient[] = [];
  let service: Running | undefined;
  try {
    const starts = await startUp(join(folder, 'start'));
    service = await running(join(folder, 'data'));
    const rest = await megabytesAtRest(service);
    const desk = client(service.url);
    await desk.post('/api/v1/setup', ADMIN);
    const zones = await fill(desk);
    await each(PLAYERS, async (i) => {
      players.push(await connectPlayer(desk, zones[i % zones.length] ?? '', i));
    });
    const result = await autocannon({
      url: service.url,
      connections: 20,
      overallRate: REQUESTS_A_SECOND,
      duration: SECONDS,
      requests: requests(desk.cookie),
    });
    printFigures('Service', [
      { what: 'start to ready', measured: `${(median(starts) / 1000).toFixed(2)} s`, target: '< 2 s' },
      { what: 'memory at rest', measured: `${rest.toFixed(0)} MB`, target: '< 250 MB' },
      {
        what: `API at ${REQUESTS_A_SECOND} requests/s, ${players.filter((p) => p.connected).length} players connected`,
        measured: `median ${result.latency.p50} ms, p99 ${result.latency.p99} ms (${result.requests.total} requests, ${result.non2xx + result.errors} not answered well)`,
        target: 'p99 < 100 ms',
      },
    ]);
  } finally {
    await Promise.all(players.map((player) => player.endAsync(true)));
    await service?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
