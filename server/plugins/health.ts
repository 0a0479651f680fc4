/** For whoever watches the machine: is it alive, can it work, and how busy is it (Prometheus). */
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Database } from '../../common/database.ts';
import { isFromThisMachine } from '../firstAdmin.ts';
import { notFound, sendProblem } from './errors.ts';

export interface HealthDependencies {
  readonly db: Database;
  readonly dataFolder: string;
  readonly metricsToken: string | null;
  readonly isStarted: () => boolean;
  /** What the rooms count now. */
  readonly counts: () => Promise<{ playersOnline: number; players: number; pages: number }>;
}

/** Below this no recording can be counted on. */
const LEAST_FREE_BYTES = 50 * 1024 * 1024;

async function checks({ db, dataFolder, isStarted }: HealthDependencies): Promise<Record<string, boolean>> {
  const works = (attempt: Promise<unknown>) =>
    attempt.then(
      () => true,
      () => false,
    );
  const { bavail, bsize } = await statfs(dataFolder);
  return {
    started: isStarted(),
    database: await works(db.selectFrom('setting').select('key').limit(1).execute()),
    dataFolder: await works(access(dataFolder, constants.W_OK)),
    diskSpace: bavail * bsize > LEAST_FREE_BYTES,
  };
}

function metrics(app: FastifyInstance, { counts }: HealthDependencies): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'loa_http_request_duration_seconds',
    help: 'HTTP requests by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: String(reply.statusCode),
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const players = gauge('loa_players', 'Players enrolled');
  const online = gauge('loa_players_online', 'Players that are connected now');
  const pages = gauge('loa_desk_pages', 'Pages of the desk that follow live changes');
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url !== '/metrics') return;
    const now = await counts();
    players.set(now.players);
    online.set(now.playersOnline);
    pages.set(now.pages);
  });
  return registry;
}

export function health(app: FastifyInstance, dependencies: HealthDependencies): void {
  const hidden = { schema: { hide: true }, logLevel: 'warn' } as const;
  app.get('/health/live', hidden, () => ({ status: 'ok' }));
  app.get('/health/ready', hidden, async (_request, reply) => {
    const found = await checks(dependencies);
    const ready = Object.values(found).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', checks: found });
  });
  const registry = metrics(app, dependencies);
  const mayRead = (request: FastifyRequest) =>
    isFromThisMachine(request) ||
    (dependencies.metricsToken !== null &&
      request.headers.authorization === `Bearer ${dependencies.metricsToken}`);
  app.get('/metrics', hidden, async (request, reply) =>
    mayRead(request)
      ? reply.type(registry.contentType).send(await registry.metrics())
      : sendProblem(reply, notFound()),
  );
}
