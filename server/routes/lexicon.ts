/** The operators' dictionary of readings. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { IdParams, Nothing, problems } from './shapes.ts';

export const LexiconInput = z
  .object({
    written: z.string().trim().min(1, 'Hãy nhập chữ viết.').max(200),
    spoken: z.string().trim().min(1, 'Hãy nhập cách đọc.').max(400),
    /** Of this script alone, where it wins; null or left out: of all scripts. */
    scriptId: z.string().max(80).nullable().optional(),
  })
  .meta({ id: 'LexiconInput' });
export const LexiconEntry = LexiconInput.extend({
  id: z.string(),
  scriptId: z.string().nullable(),
  scriptTitle: z.string().nullable(),
}).meta({ id: 'LexiconEntry' });
/** `replaced`: those of them that the station read otherwise. With `dryRun` nothing is put. */
const Imported = z.object({ imported: z.number().int(), replaced: z.number().int() });
type LexiconEntry = z.infer<typeof LexiconEntry>;

export interface LexiconParts {
  readonly lexicon: {
    list(): Promise<LexiconEntry[]>;
    put(input: z.infer<typeof LexiconInput>): Promise<LexiconEntry>;
    change(id: string, input: z.infer<typeof LexiconInput>): Promise<LexiconEntry>;
    remove(id: string): Promise<void>;
    /** RFC 4180 with the header `written,spoken,scriptId,scriptTitle`. */
    toCsv(): Promise<string>;
    /** @throws Failure lexicon-invalid */
    fromCsv(csv: string, dryRun?: boolean): Promise<z.infer<typeof Imported>>;
  };
}

export function lexiconRoutes({ lexicon }: LexiconParts): Routes {
  return async (app) => {
    const tags = ['Từ điển đọc'];
    app.get(
      '/lexicon',
      { schema: { tags, response: { 200: z.object({ items: z.array(LexiconEntry) }), ...problems } } },
      async () => ({ items: await lexicon.list() }),
    );
    app.post(
      '/lexicon',
      { schema: { tags, body: LexiconInput, response: { 201: LexiconEntry, ...problems } } },
      async (request, reply) => reply.code(201).send(await lexicon.put(request.body)),
    );
    app.put(
      '/lexicon/:id',
      {
        schema: { tags, params: IdParams, body: LexiconInput, response: { 200: LexiconEntry, ...problems } },
      },
      (request) => lexicon.change(request.params.id, request.body),
    );
    app.delete(
      '/lexicon/:id',
      { schema: { tags, params: IdParams, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await lexicon.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
    app.get('/lexicon.csv', { schema: { tags, summary: 'Tải từ điển (CSV)' } }, async (_request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="tu-dien-doc.csv"')
        .send(await lexicon.toCsv()),
    );
    app.post(
      '/lexicon/import',
      {
        schema: {
          tags,
          summary:
            'Nhập từ điển từ CSV: cột written, spoken; nếu chỉ cho một bài thì thêm scriptId hoặc scriptTitle',
          body: z.object({ csv: z.string().max(2_000_000), dryRun: z.boolean().optional() }),
          response: { 200: Imported, ...problems },
        },
      },
      ({ body }) => lexicon.fromCsv(body.csv, body.dryRun),
    );
  };
}
