/** What a browser may do with our pages, and which requests of a browser are ours. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../common/failure.ts';
import type { Config } from '../config.ts';

/** Nothing is loaded from other hosts. Mantine and FullCalendar write style attributes; sound is played from blobs. */
const contentSecurityPolicy = (broker: string | null) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'blob:', 'data:'],
    fontSrc: ["'self'", 'data:'],
    // The player page may have to reach a broker elsewhere.
    connectSrc: ["'self'", 'blob:', ...(broker ? [broker] : [])],
    workerSrc: ["'self'", 'blob:'],
    manifestSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a page of ours sent it. Browsers say where a request comes from (Fetch Metadata, else `Origin`); programs
 * say nothing and carry no one else's cookies.
 */
export function isSameOrigin(request: FastifyRequest, publicUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

export async function secure(app: FastifyInstance, { publicUrl, mqtt }: Config): Promise<void> {
  const broker = mqtt.playerUrl ?? mqtt.url;
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(
      broker && /^wss?:/.test(broker) ? new URL(broker).origin : null,
    ),
    crossOriginEmbedderPolicy: false,
    // Browsers warn about it, and ignore it, where a page came over plain HTTP, as it does inside a ward's network.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
    if (!SAFE.has(request.method) && !isSameOrigin(request, publicUrl))
      throw new Failure('forbidden', 'cross-site', 'Yêu cầu này đến từ một trang khác nên bị từ chối.');
  });
  // Only where a route asks for it: signing in and setting up.
  await app.register(rateLimit, { global: false });
}
