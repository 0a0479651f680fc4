/** Scripts put where the public can hear them: switched by operators here, served by plugins/publicListening.ts. */
import { z } from 'zod';
import type { Publication } from '../../audio/publication.store.ts';
import type { Routes } from './route.ts';
import { IdParams, problems } from './shapes.ts';

export const PublicationState = z
  .object({
    /** An operator wants it public. */
    published: z.boolean(),
    /** There is an approved version with a finished recording. */
    ready: z.boolean(),
    /** The station's setting; nothing is public without it. */
    enabled: z.boolean(),
    /** Where the public hears it, and all announcements as a feed. */
    url: z.string(),
    feedUrl: z.string(),
  })
  .meta({ id: 'PublicationState' });

export interface PublicationParts {
  readonly publications: {
    list(): Promise<Publication[]>;
    get(scriptId: string): Promise<Publication | null>;
    state(scriptId: string): Promise<{ published: boolean; ready: boolean }>;
    publish(scriptId: string): Promise<void>;
    withdraw(scriptId: string): Promise<void>;
  };
  readonly publicListening: {
    enabled(): Promise<boolean>;
    /** `PUBLIC_URL`, else the address under which the caller reached the server. */
    origin(caller: { readonly protocol: string; readonly host: string }): string;
    station(): Promise<{ readonly name: string; readonly timeZone: string }>;
    audioPath(hash: string): string;
  };
}

export function publicationRoutes({ publications, publicListening }: PublicationParts): Routes {
  return async (app) => {
    const tags = ['Đăng lại'];
    const schema = { tags, params: IdParams, response: { 200: PublicationState, ...problems } };
    const stateOf = async (id: string, caller: { protocol: string; host: string }) => {
      const origin = publicListening.origin(caller);
      return {
        ...(await publications.state(id)),
        enabled: await publicListening.enabled(),
        url: `${origin}/nghe/${encodeURIComponent(id)}`,
        feedUrl: `${origin}/nghe/rss.xml`,
      };
    };
    app.get('/scripts/:id/publication', { schema }, (request) => stateOf(request.params.id, request));
    app.put(
      '/scripts/:id/publication',
      { schema: { ...schema, summary: 'Cho mọi người nghe bài này trên mạng' } },
      async (request) => {
        await publications.publish(request.params.id);
        return stateOf(request.params.id, request);
      },
    );
    app.delete(
      '/scripts/:id/publication',
      { schema: { ...schema, summary: 'Thôi cho nghe bài này trên mạng' } },
      async (request) => {
        await publications.withdraw(request.params.id);
        return stateOf(request.params.id, request);
      },
    );
  };
}
