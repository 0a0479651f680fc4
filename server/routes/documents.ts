/** Letters in: as a file, or as pasted text. */
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import { DocumentFields } from '../../scripts/document/fields.ts';
import type { Routes } from './route.ts';
import { IdParams, problems } from './shapes.ts';

export const Fields = DocumentFields.meta({ id: 'DocumentFields' });
export const Document = z
  .object({ id: z.string(), fileName: z.string(), text: z.string(), fields: Fields })
  .meta({ id: 'Document' });
export type Document = z.infer<typeof Document>;

export const PastedText = z.object({ text: z.string().max(1_000_000) }).meta({ id: 'PastedText' });

/** Which announcement is wanted of a letter. */
export const DraftWish = z
  .object({
    /** `short` takes 20–30 seconds on air, `standard` 45–120. */
    length: z.enum(['short', 'standard', 'full']).default('standard'),
    /** Days to the deadline's last day, 0 on it; the draft then counts down. */
    daysLeft: z.number().int().min(0).max(365).nullable().default(null),
  })
  .meta({ id: 'DraftWish' });
export const Draft = z
  .object({
    draft: z.string(),
    /** The letter's own sentences to the people that this draft doesn't tell. */
    untold: z.array(z.string()),
  })
  .meta({ id: 'Draft' });
export const LetterSentences = z
  .object({
    items: z.array(
      z.object({
        /** As the letter writes it. */
        text: z.string(),
        /** What of it speaks to the people. */
        says: z.string(),
      }),
    ),
  })
  .meta({ id: 'LetterSentences' });

export interface DocumentParts {
  readonly documents: {
    /** @throws Failure document-* */
    read(bytes: Uint8Array, fileName: string, signal: AbortSignal): Promise<Document>;
    get(id: string): Promise<Document>;
    draft(id: string, wish: z.infer<typeof DraftWish>): Promise<{ draft: string; untold: readonly string[] }>;
    sentences(id: string): Promise<readonly { text: string; says: string }[]>;
  };
}

export function documentRoutes({ documents }: DocumentParts): Routes {
  return async (app) => {
    const tags = ['Văn bản'];
    app.post(
      '/documents',
      {
        schema: {
          tags,
          summary: 'Đọc một văn bản (.docx, .pdf, .txt; tối đa 25 MB) hoặc chữ dán vào ({text})',
          consumes: ['multipart/form-data', 'application/json'],
          response: { 201: Document, ...problems },
        },
      },
      async (request, reply) => {
        const stop = new AbortController();
        reply.raw.once('close', () => stop.abort(new Error('the client went away')));
        if (!request.isMultipart()) {
          const { text } = PastedText.parse(request.body);
          const pasted = await documents.read(Buffer.from(text), 'Văn bản dán vào.txt', stop.signal);
          return reply.code(201).send(pasted);
        }
        const file = await request.file();
        if (!file) throw new Failure('invalid', 'document-missing', 'Hãy chọn một tệp văn bản để gửi lên.');
        const bytes = await file.toBuffer();
        // At times the whole of a cut file comes without the error that says so.
        if (file.file.truncated) throw new app.multipartErrors.RequestFileTooLargeError();
        // Only what stands after the last slash: browsers and scripts may send a whole path.
        const name = file.filename.split(/[/\\]/).at(-1) || 'văn bản';
        return reply.code(201).send(await documents.read(bytes, name, stop.signal));
      },
    );
    app.get(
      '/documents/:id',
      { schema: { tags, params: IdParams, response: { 200: Document, ...problems } } },
      (request) => documents.get(request.params.id),
    );
    app.post(
      '/documents/:id/draft',
      {
        schema: {
          tags,
          summary: 'Soạn lại bài phát thanh: độ dài khác, hoặc cho những ngày cuối',
          params: IdParams,
          body: DraftWish,
          response: { 200: Draft, ...problems },
        },
      },
      async (request) => {
        const { draft, untold } = await documents.draft(request.params.id, request.body);
        return { draft, untold: [...untold] };
      },
    );
    app.get(
      '/documents/:id/sentences',
      {
        schema: {
          tags,
          summary: 'Các câu văn bản nói với người dân, theo thứ tự; để biết bài chưa nói câu nào',
          params: IdParams,
          response: { 200: LetterSentences, ...problems },
        },
      },
      async (request) => ({ items: [...(await documents.sentences(request.params.id))] }),
    );
  };
}
