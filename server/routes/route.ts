/** What route files share: their type, and who may call them. */
import '../request.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

export type Routes = FastifyPluginAsyncZod;

/**
 * Who may call a route: anyone, whoever is signed in (default), an administrator, or a player with its token.
 * Checked by plugins/session.ts before the handler runs.
 */
export type Access = 'anyone' | 'operator' | 'admin' | 'player';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}
