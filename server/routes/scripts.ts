/** Announcement scripts, their versions and their spoken form. */
import { z } from 'zod';
import { Fields } from './documents.ts';
import type { Routes } from './route.ts';
import { IdParams, Nothing, problems } from './shapes.ts';

const Title = z.string().trim().min(1, 'Hãy nhập tên bài.').max(200, 'Tên bài dài quá 200 ký tự.');
/** The store says in Vietnamese what is too long; this only bounds what is taken in. */
const Text = z.string().max(200_000);
export const ScriptState = z.enum(['draft', 'approved']).meta({ id: 'ScriptState' });

export const ScriptSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    updatedAt: z.string(),
    state: ScriptState,
    latestVersion: z.number().int(),
    approvedVersion: z.number().int().nullable(),
    documentId: z.string().nullable(),
  })
  .meta({ id: 'ScriptSummary' });

export const ScriptVersion = z
  .object({
    id: z.string(),
    number: z.number().int(),
    text: z.string(),
    createdAt: z.string(),
    createdBy: z.string().nullable(),
    approvedAt: z.string().nullable(),
    approvedBy: z.string().nullable(),
  })
  .meta({ id: 'ScriptVersion' });

export const Script = z
  .object({
    id: z.string(),
    title: z.string(),
    documentId: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    /** Newest first. */
    versions: z.array(ScriptVersion),
  })
  .meta({ id: 'Script' });
export type Script = z.infer<typeof Script>;

export const ScriptDetail = Script.extend({
  document: z.object({ id: z.string(), fileName: z.string(), fields: Fields }).nullable(),
}).meta({ id: 'ScriptDetail' });

export const ScriptList = z.object({ items: z.array(ScriptSummary), nextCursor: z.string().nullable() });
export const ScriptQuery = z.object({
  search: z.string().max(200).optional(),
  state: ScriptState.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const NewScript = z
  .object({ title: Title, text: Text, documentId: z.string().optional() })
  .meta({ id: 'NewScript' });
export const ScriptText = z
  .object({ title: Title.optional(), text: Text, baseUpdatedAt: z.string() })
  .meta({ id: 'ScriptText' });

/** `updatedAt` of what the approver has read. */
export const ScriptApproval = z.object({ baseUpdatedAt: z.string() }).meta({ id: 'ScriptApproval' });

/** Names of those who have the same script open. */
export const Others = z.object({ others: z.array(z.string()) });

export const Spoken = z
  .object({
    written: z.string(),
    spoken: z.string(),
    tokens: z.array(z.object({ written: z.string(), spoken: z.string(), kind: z.string() })),
    warnings: z.array(
      z.object({
        written: z.string(),
        message: z.string(),
        suggestion: z.string().optional(),
        offset: z.number().int(),
      }),
    ),
    /** How long it takes to say. */
    seconds: z.number(),
  })
  .meta({ id: 'Spoken' });
export type Spoken = z.infer<typeof Spoken>;

export interface ScriptParts {
  readonly scripts: {
    list(query: z.infer<typeof ScriptQuery>): Promise<z.infer<typeof ScriptList>>;
    get(id: string): Promise<z.infer<typeof ScriptDetail>>;
    create(input: z.infer<typeof NewScript>, by: string): Promise<Script>;
    /** @throws Failure script-changed */
    saveText(id: string, input: z.infer<typeof ScriptText>, by: string): Promise<Script>;
    /** @throws Failure script-changed */
    approve(id: string, version: number, by: string, baseUpdatedAt?: string | null): Promise<Script>;
    remove(id: string): Promise<void>;
    restore(id: string): Promise<Script>;
    spoken(text: string, scriptId?: string): Promise<Spoken>;
    readonly editors: { at(scriptId: string, desk: string, name: string): string[] };
  };
}

export function scriptRoutes({ scripts }: ScriptParts): Routes {
  return async (app) => {
    const tags = ['Bài phát thanh'];
    const one = { tags, params: IdParams };
    app.post(
      '/spoken',
      {
        schema: {
          tags,
          summary: 'Lời đọc của một văn bản',
          body: z.object({
            text: z.string().max(20_000, 'Bài dài quá 20.000 ký tự.'),
            /** Its own readings count too. */
            scriptId: z.string().max(80).optional(),
          }),
          response: { 200: Spoken, ...problems },
        },
      },
      (request) => scripts.spoken(request.body.text, request.body.scriptId),
    );
    app.get(
      '/scripts',
      { schema: { tags, querystring: ScriptQuery, response: { 200: ScriptList, ...problems } } },
      (request) => scripts.list(request.query),
    );
    app.post(
      '/scripts',
      { schema: { tags, body: NewScript, response: { 201: Script, ...problems } } },
      async (request, reply) => {
        return reply.code(201).send(await scripts.create(request.body, request.user?.name ?? ''));
      },
    );
    app.get('/scripts/:id', { schema: { ...one, response: { 200: ScriptDetail, ...problems } } }, (request) =>
      scripts.get(request.params.id),
    );
    app.put(
      '/scripts/:id/text',
      { schema: { ...one, body: ScriptText, response: { 200: Script, ...problems } } },
      (request) => scripts.saveText(request.params.id, request.body, request.user?.name ?? ''),
    );
    app.put(
      '/scripts/:id/editors/:desk',
      {
        schema: {
          tags,
          summary: 'Cửa sổ này đang mở bài; trả lời tên những người khác cũng đang mở',
          params: IdParams.extend({ desk: z.string().min(1).max(80) }),
          response: { 200: Others, ...problems },
        },
      },
      ({ params: { id, desk }, user }) => ({ others: scripts.editors.at(id, desk, user?.name ?? '') }),
    );
    app.post(
      '/scripts/:id/versions/:number/approve',
      {
        schema: {
          tags,
          summary: 'Duyệt một bản; có baseUpdatedAt thì chỉ duyệt đúng bản mà người duyệt đã đọc',
          params: IdParams.extend({ number: z.coerce.number().int().min(1) }),
          body: ScriptApproval.nullish(),
          response: { 200: Script, ...problems },
        },
      },
      ({ params: { id, number }, user, body }) =>
        scripts.approve(id, number, user?.name ?? '', body?.baseUpdatedAt ?? null),
    );
    app.post(
      '/scripts/:id/restore',
      { schema: { ...one, response: { 200: Script, ...problems } } },
      (request) => scripts.restore(request.params.id),
    );
    app.delete(
      '/scripts/:id',
      { schema: { ...one, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await scripts.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
  };
}
