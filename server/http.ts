/** The web server: Fastify with everything that every request passes, around the routes. */
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Database } from '../common/database.ts';
import { Failure } from '../common/failure.ts';
import type { Config } from './config.ts';
import { answerErrors, notFound, sendProblem } from './plugins/errors.ts';
import { liveChanges } from './plugins/events.ts';
import { health } from './plugins/health.ts';
import { describeApi, showApi } from './plugins/openapi.ts';
import { pages } from './plugins/pages.ts';
import { listenInPublic } from './plugins/publicListening.ts';
import { secure } from './plugins/security.ts';
import { checkAccess, type AccessDependencies } from './plugins/session.ts';
import { allRoutes, type Parts } from './routes/all.ts';

/** A whole letter pasted in: a million characters. */
const MOST_BODY_BYTES = 4 * 1024 * 1024;
export const MOST_FILE_BYTES = 25 * 1024 * 1024;

/** The bare server; routes come with `serve`. */
export function httpServer(config: Config, logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error: FastifyError, _request, reply) => {
      sendProblem(reply as never, notFound());
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const parseJson = app.getDefaultJsonParser('error', 'error');
  // A request that needs no body may still be labelled as JSON.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parseJson(request, body as string, done);
  });
  answerErrors(app);
  return app as unknown as FastifyInstance;
}

export interface ServeDependencies extends AccessDependencies {
  readonly config: Config;
  readonly db: Database;
  readonly parts: Parts;
  readonly isStarted: () => boolean;
  readonly countPlayers: () => Promise<{ players: number; playersOnline: number }>;
}

export async function serve(app: FastifyInstance, dependencies: ServeDependencies): Promise<void> {
  const { config, db, events, parts, isStarted, countPlayers } = dependencies;
  await secure(app, config);
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { fileSize: MOST_FILE_BYTES, files: 1, fields: 20 } });
  await describeApi(app);
  let listening = () => 0;
  health(app, {
    db,
    dataFolder: config.dataFolder,
    metricsToken: config.metricsToken,
    isStarted,
    counts: async () => ({ ...(await countPlayers()), pages: listening() }),
  });
  await app.register(async (guarded) => {
    checkAccess(guarded, dependencies);
    listening = await liveChanges(guarded, events);
    await guarded.register(allRoutes(parts), { prefix: '/api/v1' });
  });
  await listenInPublic(app, parts);
  await showApi(app);
  await pages(app);
  await app.ready();
}

/** @returns the address it listens on. @throws Failure `port-taken`, `port-forbidden`, `host-unknown` */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const say = (code: string, message: string) =>
      new Failure('unavailable', code, message, { cause: error });
    switch ((error as { code?: string }).code) {
      case 'EADDRINUSE':
        throw say(
          'port-taken',
          `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: --port ${port + 1}.`,
        );
      case 'EACCES':
        throw say(
          'port-forbidden',
          `Máy không cho mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên, ví dụ --port 3000.`,
        );
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw say('host-unknown', `Máy này không có địa chỉ “${host}”. Hãy sửa HOST, ví dụ HOST=127.0.0.1.`);
      default:
        throw error;
    }
  }
}
