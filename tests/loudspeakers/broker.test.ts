/** Who may say and hear what. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import mqtt, { type MqttClient } from 'mqtt';
import { expect, onTestFinished, test } from 'vitest';
import { liveEvents } from '../../common/events.ts';
import { embeddedBroker, externalBroker } from '../../loudspeakers/broker.ts';
import { topics } from '../../loudspeakers/protocol.ts';
import { need } from '../needs.ts';
import { order, temporaryFolder, testPlayer, testStation, tone, until, type Station } from './station.ts';

/** Connects as a device would; resolves with the client or the reason of refusal. */
function connect(url: string, id: string, password: string): Promise<MqttClient | string> {
  const client = mqtt.connect(url, {
    clientId: id,
    username: id,
    password,
    protocolVersion: 4,
    reconnectPeriod: 0,
  });
  onTestFinished(() => void client.end(true));
  return new Promise((resolve) => {
    client.on('connect', () => resolve(client));
    client.on('error', (error) => resolve(error.message));
    client.on('close', () => resolve('closed'));
  });
}

async function twoPlayers(station: Station) {
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const enrol = (name: string) => station.players.enrol({ name, zoneId: zone.id }, station.origin);
  return { zone, a: await enrol('A'), b: await enrol('B') };
}

const tcp = (station: Station) => `mqtt://127.0.0.1:${(station.broker as { port?: number }).port}`;
const ws = (station: Station) => `${station.origin.replace('http', 'ws')}/mqtt`;

test('over TCP and WebSocket a player signs in with its own token and with no other', async () => {
  const station = await testStation();
  const { a, b } = await twoPlayers(station);
  for (const url of [tcp(station), ws(station)]) {
    expect(typeof (await connect(url, a.player.id, a.token))).toBe('object');
    expect(await connect(url, a.player.id, b.token)).toMatch(/refused|closed/i);
    expect(await connect(url, a.player.id, 'guess')).toMatch(/refused|closed/i);
    expect(await connect(url, 'loa-server', '')).toMatch(/refused|closed/i);
  }
});

test('a player reads and writes below its own topic only', async () => {
  const station = await testStation();
  const { a, b } = await twoPlayers(station);
  const client = (await connect(tcp(station), a.player.id, a.token)) as MqttClient;
  const granted = async (topic: string) => {
    try {
      return (await client.subscribeAsync(topic))[0]?.qos !== 128;
    } catch {
      return false;
    }
  };
  expect(await granted(topics(a.player.id).schedule)).toBe(true);
  expect(await granted(topics(b.player.id).schedule)).toBe(false);
  expect(await granted('loa/1/p/+/schedule')).toBe(false);
  expect(await granted('#')).toBe(false);
  const closed = new Promise<void>((resolve) => client.once('close', resolve));
  client.publish(topics(b.player.id).report, '{}');
  await closed;
  // Nor may it send schedules to itself in the server's name.
  const again = (await connect(tcp(station), a.player.id, a.token)) as MqttClient;
  const closedAgain = new Promise<void>((resolve) => again.once('close', resolve));
  again.publish(topics(a.player.id).schedule, '{}', { retain: true });
  await closedAgain;
});

test('a renewed token and a removed player end the connection at once', async () => {
  const station = await testStation();
  const { a, b } = await twoPlayers(station);
  for (const [player, act] of [
    [a, () => station.players.renewToken(a.player.id, '')],
    [b, () => station.players.remove(b.player.id)],
  ] as const) {
    const client = (await connect(ws(station), player.player.id, player.token)) as MqttClient;
    const closed = new Promise<void>((resolve) => client.once('close', resolve));
    await act();
    await closed;
    expect(await connect(ws(station), player.player.id, player.token)).toMatch(/refused|closed/i);
  }
});

test('a player whose token is refused says so and plays nothing', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const { player } = await testPlayer(station, zone.id, { token: 'not-a-token' });
  await until(() => player.status().link === 'refused');
});

test('an MQTT port that is taken is told in one sentence', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  onTestFinished(() => void holder.close());
  const { port } = holder.address() as AddressInfo;
  const logger = { info() {}, warn() {}, error() {} };
  const broker = embeddedBroker({
    authenticate: async () => null,
    events: liveEvents(),
    logger,
    tcp: { port },
  });
  await expect(broker).rejects.toMatchObject({
    code: 'mqtt-port-taken',
    message: expect.stringContaining(String(port)) as string,
  });
});

test.each(['http://127.0.0.1', 'không phải địa chỉ', ''])('“%s” is no address of a broker', (url) => {
  const logger = { info() {}, warn() {}, error() {} };
  expect(() => externalBroker({ url, logger })).toThrow(/mqtt:\/\/127.0.0.1:1883/);
});

/** A real Mosquitto with the rules of docs/dau-phat.md: players by id and token, each below its own topic. */
async function mosquitto(users: Record<string, string>) {
  const program = need('mosquitto', 'mosquitto');
  const folder = temporaryFolder();
  // As root Mosquitto becomes another user, who has to be able to read what it is given.
  chmodSync(folder, 0o755);
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const passwords = join(folder, 'passwords');
  writeFileSync(
    passwords,
    Object.entries(users)
      .map(([name, word]) => `${name}:${word}\n`)
      .join(''),
  );
  execFileSync(need('mosquitto_passwd', 'mosquitto'), ['-U', passwords]);
  chmodSync(passwords, 0o644);
  writeFileSync(
    join(folder, 'acl'),
    [
      'user may-chu',
      'topic readwrite loa/1/p/#',
      ...['ask', 'report', 'state'].map((name) => `pattern write loa/1/p/%u/${name}`),
      ...['schedule', 'stop', 'time', 'acknowledged'].map((name) => `pattern read loa/1/p/%u/${name}`),
      '',
    ].join('\n'),
  );
  const config = join(folder, 'mosquitto.conf');
  writeFileSync(
    config,
    `listener ${port} 127.0.0.1\nallow_anonymous false\npassword_file ${passwords}\nacl_file ${folder}/acl\nuser root\n`,
  );
  const child = spawn(program, ['-c', config], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  const url = `mqtt://may-chu:bi-mat@127.0.0.1:${port}`;
  await until(async () => {
    const client = await connect(`mqtt://127.0.0.1:${port}`, 'may-chu', 'bi-mat');
    if (typeof client === 'string') return false;
    client.end(true);
    return true;
  });
  return url;
}

test('the same works with Mosquitto as the broker', async () => {
  const token = 'x'.repeat(43);
  const id = 'a27d7a2c-6b1e-4c7e-9c55-0f6c8f1f7a10';
  const url = await mosquitto({ 'may-chu': 'bi-mat', [id]: token });
  const station = await testStation({ mqttUrl: url });
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const { createHash } = await import('node:crypto');
  await station.db
    .insertInto('player')
    .values({
      id,
      name: 'Trụ 1',
      zoneId: zone.id,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      state: null,
      lastSeenAt: null,
      createdAt: new Date().toISOString(),
      deletedAt: null,
    })
    .execute();
  const player = await testPlayer(station, zone.id, { token });
  await until(() => player.player.status().now !== null);
  const airing = order(zone.id, tone(station, 1), 1_500);
  await station.output.schedule([airing]);
  expect(await station.report((r) => r.event === 'ended')).toMatchObject({ outcome: 'played', playerId: id });
  await until(async () => (await station.players.list())[0]?.online === true);
  await player.close();
  await until(async () => (await station.players.list())[0]?.online === false);
  expect(player.heard()).toHaveLength(1);
});
