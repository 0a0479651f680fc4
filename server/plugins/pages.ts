/** The built pages: the operators' desk at /, the player page at /player. */
import { existsSync, readFileSync } from 'node:fs';
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

/** Of a path of the desk, as a Link header: what its page is going to ask for, so that all of it comes at once. */
function preloads(): (path: string) => string | undefined {
  const file = join(desk, 'preload.json');
  if (!existsSync(file)) return () => undefined;
  const pages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
  const known = Object.entries(pages).map(([path, files]) => ({
    pattern: new RegExp(`^${path.replace(/:\w+/, '[^/]+')}/?$`),
    header: [
      '</api/v1/session>; rel=preload; as=fetch; crossorigin',
      ...files.map((name) =>
        name.endsWith('.css')
          ? `</${name}>; rel=preload; as=style; crossorigin`
          : `</${name}>; rel=modulepreload`,
      ),
    ].join(', '),
  }));
  return (path) => known.find(({ pattern }) => pattern.test(path))?.header;
}

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
  const preload = preloads();
  const sendDesk = (reply: FastifyReply, path: string) => {
    const link = preload(path);
    if (link) void reply.header('link', link);
    return reply.header('cache-control', 'no-cache').sendFile('index.html', desk);
  };
  if (hasDesk) {
    await app.register(fastifyStatic, { ...options(desk, '/'), index: false });
    app.get('/', { schema: { hide: true } }, (_request, reply) => sendDesk(reply, '/'));
  }
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
    return sendDesk(reply, pathname);
  });
}
