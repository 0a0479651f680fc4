/** The built pages: the operators' desk at /, the player page at /player. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectPath } from '../root.ts';
import { notFound, sendProblem } from './errors.ts';

const desk = projectPath('dist', 'web');
const player = projectPath('dist', 'player');

/** Vite names what is under assets/ by its content; everything else is asked for again. */
const cacheControl = (path: string) =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const options = (root: string, prefix: string) => ({
  root,
  prefix,
  wildcard: false,
  cacheControl: false,
  setHeaders: (reply: FastifyReply, path: string) => {
    void reply.header('cache-control', cacheControl(path));
  },
});

/** An address that nothing else answers is a page of the desk, which has its own routes; or nothing. */
export async function pages(app: FastifyInstance): Promise<void> {
  const hasDesk = existsSync(join(desk, 'index.html'));
  if (hasDesk) await app.register(fastifyStatic, options(desk, '/'));
  if (existsSync(join(player, 'index.html'))) {
    await app.register(fastifyStatic, { ...options(player, '/player/'), decorateReply: !hasDesk });
    app.get('/player', { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', player),
    );
  }
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://host');
    const isPage =
      hasDesk &&
      (request.method === 'GET' || request.method === 'HEAD') &&
      (request.headers.accept ?? '').includes('text/html') &&
      !/^\/(?:api|assets|health|metrics|mqtt)(?:\/|$)/.test(pathname);
    if (!isPage) return sendProblem(reply, notFound());
    return reply.header('cache-control', 'no-cache').sendFile('index.html', desk);
  });
}
