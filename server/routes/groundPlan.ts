/** The picture of the ward under its zones. */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import type { Routes } from './route.ts';
import { Nothing, problems } from './shapes.ts';

export const GroundPlan = z
  .object({
    /** Null: the zones stand on a plain grid. */
    picture: z.object({ url: z.string(), width: z.number().int(), height: z.number().int() }).nullable(),
  })
  .meta({ id: 'GroundPlan' });

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface GroundPlanParts {
  readonly groundPlan: {
    get(): Promise<Picture | null>;
    put(bytes: Buffer): Promise<Picture>;
    remove(): Promise<void>;
    path(file: string): Promise<{ path: string; type: 'png' | 'jpg' | 'webp'; bytes: number }>;
  };
}

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;

const shown = (picture: Picture | null): z.infer<typeof GroundPlan> => ({
  picture: picture && {
    url: `/api/v1/ground-plan/picture/${picture.file}`,
    width: picture.width,
    height: picture.height,
  },
});

export function groundPlanRoutes({ groundPlan }: GroundPlanParts): Routes {
  return async (app) => {
    const tags = ['Loa'];
    app.get(
      '/ground-plan',
      {
        schema: {
          tags,
          summary: 'Ảnh sơ đồ đặt dưới các cụm loa',
          response: { 200: GroundPlan, ...problems },
        },
      },
      async () => shown(await groundPlan.get()),
    );
    app.post(
      '/ground-plan/picture',
      {
        schema: {
          tags,
          summary: 'Đặt ảnh sơ đồ (.png .jpg .webp, tối đa 10 MB), thay ảnh trước',
          consumes: ['multipart/form-data'],
          response: { 200: GroundPlan, ...problems },
        },
      },
      async (request) => {
        const file = request.isMultipart() ? await request.file() : undefined;
        if (!file) throw new Failure('invalid', 'picture-missing', 'Hãy chọn một tệp ảnh để gửi lên.');
        const bytes = await file.toBuffer();
        if (file.file.truncated) throw new app.multipartErrors.RequestFileTooLargeError();
        return shown(await groundPlan.put(bytes));
      },
    );
    app.delete(
      '/ground-plan/picture',
      { schema: { tags, summary: 'Bỏ ảnh sơ đồ', response: { 204: Nothing, ...problems } } },
      async (_request, reply) => {
        await groundPlan.remove();
        return reply.code(204).send(null);
      },
    );
    app.get(
      '/ground-plan/picture/:file',
      { schema: { tags, summary: 'Tệp ảnh sơ đồ', params: z.object({ file: z.string().max(80) }) } },
      async (request, reply) => {
        const { path, type, bytes } = await groundPlan.path(request.params.file);
        // A hash names one content for ever.
        return reply
          .type(mediaTypes[type])
          .header('cache-control', 'private, max-age=31536000, immutable')
          .header('content-length', bytes)
          .send(createReadStream(path));
      },
    );
  };
}
