/** What plugins/session.ts adds to a request. */
import type { User } from './routes/session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null on routes for anyone or for players. */
    user: User | null;
    /** The player whose token came with the request. */
    player: { readonly id: string; readonly token: string } | null;
  }
}
