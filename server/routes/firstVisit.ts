/** Whether the desk still offers its guided first visit. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Nothing, problems } from './shapes.ts';

export const FirstVisit = z.object({ done: z.boolean() }).meta({ id: 'FirstVisit' });

export interface FirstVisitParts {
  readonly firstVisit: {
    /** True for good once a campaign was made or the visit was waved off. */
    isDone(): Promise<boolean>;
    finish(): Promise<void>;
  };
}

export function firstVisitRoutes({ firstVisit }: FirstVisitParts): Routes {
  return async (app) => {
    const tags = ['Cài đặt'];
    app.get(
      '/first-visit',
      {
        schema: {
          tags,
          summary: 'Đã xem hướng dẫn lần đầu chưa',
          response: { 200: FirstVisit, ...problems },
        },
      },
      async () => ({ done: await firstVisit.isDone() }),
    );
    app.delete(
      '/first-visit',
      {
        config: { access: 'admin' },
        schema: {
          tags,
          summary: 'Bỏ qua hướng dẫn lần đầu, cho mọi người',
          response: { 204: Nothing, ...problems },
        },
      },
      async (_request, reply) => {
        await firstVisit.finish();
        return reply.code(204).send(null);
      },
    );
  };
}
