/** Scripts, and sound that people brought, put where the public can hear them: switched by operators here, served by plugins/publicListening.ts. */
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
    get(id: string): Promise<Publication | null>;
    state(id: string): Promise<{ published: boolean; ready: boolean }>;
    publish(id: string): Promise<void>;
    withdraw(id: string): Promise<void>;
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
    for (const [things, what] of [
      ['/scripts/:id/publication', 'bài này'],
      ['/recordings/:id/publication', 'bản thu do người đọc này'],
    ] as const) {
      app.get(things, { schema }, (request) => stateOf(request.params.id, request));
      app.put(
        things,
        { schema: { ...schema, summary: `Cho mọi người nghe ${what} trên mạng` } },
        async (request) => {
          await publications.publish(request.params.id);
          return stateOf(request.params.id, request);
        },
      );
      app.delete(
        things,
        { schema: { ...schema, summary: `Thôi cho nghe ${what} trên mạng` } },
        async (request) => {
          await publications.withdraw(request.params.id);
          return stateOf(request.params.id, request);
        },
      );
    }
  };
}
