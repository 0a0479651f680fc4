/** Live changes for the desk: server-sent events at /api/v1/events. */
import { fastifySSE } from '@fastify/sse';
import type { FastifyInstance } from 'fastify';
import type { Events } from '../../common/events.ts';

/** Below the minute after which proxies cut a silent connection. */
const HEARTBEAT_MILLISECONDS = 20_000;
/** A page that reads nothing (a sleeping laptop) is let go; it asks for everything again when it is back. */
const MOST_UNREAD_BYTES = 64 * 1024;

/** @returns how many pages listen now. */
export async function liveChanges(app: FastifyInstance, events: Events): Promise<() => number> {
  const open = new Set<() => void>();
  await app.register(fastifySSE, { heartbeatInterval: HEARTBEAT_MILLISECONDS });
  app.get('/api/v1/events', { sse: { kind: 'only' }, schema: { hide: true } }, async (_request, reply) => {
    reply.sse.keepAlive();
    // Each unread event waits with a listener of its own; their number is bounded below.
    reply.raw.setMaxListeners(0);
    // Tells the page that it is connected, and how soon to try again when it isn't.
    await reply.sse.send({ data: { type: 'hello' }, retry: 2000 });
    const stopListening = events.listen((event) => {
      if (reply.raw.writableLength > MOST_UNREAD_BYTES) reply.raw.destroy();
      else reply.sse.send({ data: event }).catch(() => reply.raw.destroy());
    });
    const close = () => reply.sse.close();
    open.add(close);
    reply.raw.once('close', () => {
      open.delete(close);
      stopListening();
    });
  });
  app.addHook('preClose', async () => {
    for (const close of open) close();
  });
  return () => open.size;
}
