/** Chimes (nhạc hiệu): ours, and music that the station brought. */
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import type { Routes } from './route.ts';
import { IdParams, Name, Nothing, problems } from './shapes.ts';

export const Chime = z
  .object({
    id: z.string(),
    /** null: one of ours, named by its id. */
    title: z.string().nullable(),
    durationSeconds: z.number(),
  })
  .meta({ id: 'Chime' });
type Chime = z.infer<typeof Chime>;

const MOST_CHIME_BYTES = 20_000_000;

export interface ChimeParts {
  readonly chimes: {
    list(): Promise<Chime[]>;
    upload(chime: { stream: Readable; title: string }): Promise<Chime>;
    listen(id: string): Promise<Buffer>;
    remove(id: string): Promise<void>;
  };
}

export function chimeRoutes({ chimes }: ChimeParts): Routes {
  return async (app) => {
    const tags = ['Cài đặt'];
    const admin = { access: 'admin' } as const;
    app.get(
      '/chimes',
      { schema: { tags, response: { 200: z.object({ items: z.array(Chime) }), ...problems } } },
      async () => ({ items: await chimes.list() }),
    );
    app.post(
      '/chimes',
      {
        config: admin,
        schema: {
          tags,
          summary: 'Nhạc hiệu riêng của đài (.mp3 .wav .ogg .m4a; tối đa 30 giây, 20 MB)',
          consumes: ['multipart/form-data'],
          querystring: z.object({ title: Name }),
          response: { 201: Chime, ...problems },
        },
      },
      async (request, reply) => {
        const part = request.isMultipart()
          ? await request.file({ limits: { fileSize: MOST_CHIME_BYTES } })
          : undefined;
        if (!part) throw new Failure('invalid', 'audio-missing', 'Hãy chọn một tệp âm thanh để gửi lên.');
        const chime = await chimes.upload({ stream: part.file, title: request.query.title });
        return reply.code(201).send(chime);
      },
    );
    app.get(
      '/chimes/:id/audio.wav',
      { schema: { tags, params: IdParams, summary: 'Nghe thử nhạc hiệu' } },
      async (request, reply) => {
        const wav = await chimes.listen(request.params.id);
        return reply.type('audio/wav').header('cache-control', 'private, max-age=60').send(wav);
      },
    );
    app.delete(
      '/chimes/:id',
      { config: admin, schema: { tags, params: IdParams, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await chimes.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
  };
}
