/**
 * A small station for tests and measurements: the real HTTP routes, broker, stores and output on free ports, without the rest of the
 * server. It can be taken down and put up again on the same port.
 */
import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { relay, RELAY_BYTES_A_MILLISECOND, RELAY_FRAME_BYTES } from '../../audio/relay.ts';
import { systemClock, type Clock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import { liveEvents } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import {
  embeddedBroker,
  externalBroker,
  type Broker,
  type EmbeddedBroker,
} from '../../loudspeakers/broker.ts';
import { mqttOutput } from '../../loudspeakers/outputs/mqtt.ts';
import type { AiringOrder, Output, PlayReport } from '../../loudspeakers/outputs/output.ts';
import { hashOf } from '../../loudspeakers/player/core/library.ts';
import { ffmpegPath } from '../../loudspeakers/player/node/decode.ts';
import { relays } from '../../loudspeakers/relay.ts';
import { players, type Players } from '../../loudspeakers/player.store.ts';
import { zones, type Zones } from '../../loudspeakers/zone.store.ts';
import '../../server/request.ts';
import { loudspeakerRoutes } from '../../server/routes/loudspeakers.ts';
import { zoneTest } from '../../server/zoneTest.ts';
import { openDatabase } from '../../server/database/connection.ts';

const silent = { info() {}, warn() {}, error() {} };
const failing = { ...silent, error: (context: object) => console.error(context) };

export interface Up {
  readonly origin: string;
  readonly broker: Broker & { readonly port?: number | null };
  readonly output: Output;
  down(): Promise<void>;
}

export interface Station {
  readonly folder: string;
  readonly db: Database;
  readonly zones: Zones;
  readonly players: Players;
  readonly events: ReturnType<typeof liveEvents>;
  readonly reports: PlayReport[];
  readonly origin: string;
  readonly output: Output;
  readonly broker: Up['broker'];
  /** Resolves with the first report for which `wanted` is true. */
  report(wanted: (report: PlayReport) => boolean, withinMilliseconds?: number): Promise<PlayReport>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Called with what has to be undone at the end, last first. */
export type OnEnd = (undo: () => void | Promise<void>) => void;

export function temporaryFolderUntil(onEnd: OnEnd): string {
  const folder = mkdtempSync(join(tmpdir(), 'loa-players-'));
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

export interface StationOptions {
  /** Of an external broker; without it the embedded one runs. */
  readonly mqttUrl?: string;
  readonly clock?: Clock;
  readonly extra?: (app: FastifyInstance) => void;
  /** What airings relay. */
  readonly relay?: (airingId: string) => { url: string; start: number; end: number } | null;
}

export async function makeStation(options: StationOptions, onEnd: OnEnd): Promise<Station> {
  const { mqttUrl, clock = systemClock } = options;
  const folder = temporaryFolderUntil(onEnd);
  const audioFolder = join(folder, 'audio');
  mkdirSync(audioFolder);
  const { db, close: closeDatabase } = await openDatabase(':memory:');
  onEnd(closeDatabase);
  const events = liveEvents((error) => console.error(error));
  const settings = () => Promise.resolve({ station: { name: 'Đài truyền thanh phường Thử' } });
  const zoneStore = zones({ db, clock, events });
  let current: Up | null = null;
  const playerStore = players({
    db,
    clock,
    events,
    settings,
    timeZone: 'Asia/Ho_Chi_Minh',
    broker: { signIn: (...args) => (current as Up).broker.signIn(...args) },
    audioPath: (hash) => join(audioFolder, `${hash}.mp3`),
    logger: failing,
  });
  const reports: PlayReport[] = [];
  const waiting = new Set<() => void>();
  let port = 0;

  const relayed = relays({
    source: (airingId) => Promise.resolve(options.relay?.(airingId) ?? null),
    pull: relay,
    bytesAMillisecond: RELAY_BYTES_A_MILLISECOND,
    frameBytes: RELAY_FRAME_BYTES,
    clock,
    logger: silent,
  });
  onEnd(() => relayed.close());

  async function up(): Promise<void> {
    const broker = mqttUrl
      ? externalBroker({ url: mqttUrl, logger: silent })
      : await embeddedBroker({
          authenticate: playerStore.authenticate,
          events,
          logger: silent,
          tcp: { port: 0 },
        });
    const app = Fastify({ forceCloseConnections: true }).withTypeProvider<ZodTypeProvider>();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) =>
      reply
        .code(error instanceof Failure ? 404 : (error.statusCode ?? 500))
        .send({ message: error.message, title: error.message }),
    );
    app.decorateRequest('player', null);
    app.addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.config.access !== 'player') return;
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      const player = await playerStore.authenticate(token);
      if (!player) {
        const refusal = { type: 'about:blank', title: 'Mã không đúng', status: 401, code: 'token-unknown' };
        return reply.code(401).send(refusal);
      }
      request.player = { id: player.id, token };
    });
    options.extra?.(app as unknown as FastifyInstance);
    const testZone = zoneTest({
      zones: zoneStore,
      players: playerStore,
      settings: () =>
        Promise.resolve({ schedule: { windows: [], quietHours: [], blackouts: [], programmes: [] } }),
      clock,
      timeZone: 'Asia/Ho_Chi_Minh',
      sound: (playerIds) => output.test(playerIds),
    });
    const parts = { zones: zoneStore, players: playerStore, relays: relayed, testZone };
    await app.register(loudspeakerRoutes(parts), { prefix: '/api/v1' });
    if ('attach' in broker) (broker as EmbeddedBroker).attach(app.server);
    const origin = await app.listen({ port, host: '127.0.0.1' });
    port = Number(new URL(origin).port);
    const output = await mqttOutput({
      broker,
      players: playerStore,
      zones: zoneStore,
      settings,
      clock,
      events,
      logger: failing,
    });
    output.onReport(async (report) => {
      reports.push(report);
      for (const check of waiting) check();
    });
    current = {
      origin,
      broker,
      output,
      async down() {
        await output.close();
        await broker.close();
        await app.close();
      },
    };
  }

  async function down(): Promise<void> {
    const was = current;
    current = null;
    await was?.down();
  }

  await up();
  onEnd(async () => {
    await down();
    await playerStore.close();
  });
  return {
    folder,
    db,
    zones: zoneStore,
    players: playerStore,
    events,
    reports,
    // Also while it is down: it comes back there.
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    get output() {
      return (current as Up).output;
    },
    get broker() {
      return (current as Up).broker;
    },
    report: (wanted, within = 15_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`no such report within ${within} ms; there are: ${JSON.stringify(reports)}`));
        }, within);
        const check = () => {
          const found = reports.find(wanted);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    down,
    up,
  };
}

/** A tone of this many seconds as the MP3 that the station serves. @returns its hash */
export function tone(station: Pick<Station, 'folder'>, seconds: number, hertz = 880): string {
  const path = join(station.folder, `${randomUUID()}.mp3`);
  const source = `sine=frequency=${hertz}:sample_rate=48000:duration=${seconds}`;
  execFileSync(ffmpegPath(), [
    ...['-v', 'error', '-f', 'lavfi', '-i', source, '-af', 'volume=6dB'],
    ...['-c:a', 'libmp3lame', '-b:a', '64k', '-ac', '1', path],
  ]);
  const bytes = readFileSync(path);
  const hash = hashOf(bytes);
  execFileSync('cp', [path, join(station.folder, 'audio', `${hash}.mp3`)]);
  return hash;
}

/** An order that starts `inMilliseconds` from now. */
export function order(
  zoneId: string,
  audioHash: string,
  inMilliseconds: number,
  rest: Partial<AiringOrder> & { lateMilliseconds?: number } = {},
): AiringOrder {
  const { lateMilliseconds = 60_000, ...given } = rest;
  const start = Date.now() + inMilliseconds;
  return {
    airingId: randomUUID(),
    zoneIds: [zoneId],
    title: 'Xác thực thông tin thuê bao',
    priority: 'normal',
    start: new Date(start).toISOString(),
    latestStart: new Date(start + lateMilliseconds).toISOString(),
    durationSeconds: 1,
    audioHash,
    ...given,
  };
}

const RATE = 48_000;

/** Where a WAV of a file sink is louder than silence; gaps below 300 ms don't count: the machine may be busy. */
export function spans(wav: string): { start: number; end: number; peak: number }[] {
  const bytes = readFileSync(wav);
  const { epochMilliseconds } = JSON.parse(readFileSync(`${wav}.json`, 'utf8')) as {
    epochMilliseconds: number;
  };
  const found: { start: number; end: number; peak: number }[] = [];
  for (let i = 44; i + 1 < bytes.length; i += 2) {
    const level = Math.abs(bytes.readInt16LE(i));
    if (level < 200) continue;
    const at = epochMilliseconds + ((i - 44) / 2 / RATE) * 1000;
    const last = found.at(-1);
    if (last && at - last.end < 300) {
      last.end = at;
      last.peak = Math.max(last.peak, level);
    } else found.push({ start: at, end: at, peak: level });
  }
  return found;
}

/** Waits until `condition` holds. */
export async function until(condition: () => boolean | Promise<boolean>, within = 15_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
