/** Recordings: asked for, brought, made, heard, downloaded; and a sentence to hear at once. */
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import { sendAudio } from '../sendAudio.ts';
import type { Routes } from './route.ts';
import { IdParams, Nothing, problems } from './shapes.ts';

export const RecordingStatus = z
  .enum(['waiting', 'making', 'ready', 'failed'])
  .meta({ id: 'RecordingStatus' });
export const RecordingProgress = z
  .object({ stage: z.enum(['speech', 'mastering', 'done']), done: z.number(), total: z.number() })
  .meta({ id: 'RecordingProgress' });

export const Recording = z
  .object({
    id: z.string(),
    /** Read by a voice, or brought by a person as a file or through the microphone. */
    kind: z.enum(['voice', 'upload']),
    scriptId: z.string().nullable(),
    scriptVersion: z.number().int().nullable(),
    title: z.string(),
    /** What sound that stands by itself says, as far as somebody wrote it down; else empty. */
    text: z.string(),
    voice: z.string(),
    speed: z.number(),
    status: RecordingStatus,
    /** May be aired: its script's version is approved, or the person who brought it stands for it. */
    approved: z.boolean(),
    progress: RecordingProgress.nullable(),
    durationSeconds: z.number().nullable(),
    integratedLufs: z.number().nullable(),
    truePeakDbtp: z.number().nullable(),
    peaks: z.array(z.number()).nullable(),
    sentences: z
      .array(z.object({ spoken: z.string(), startSeconds: z.number(), endSeconds: z.number() }))
      .nullable(),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    createdAt: z.string(),
    mp3Url: z.string().nullable(),
    wavUrl: z.string().nullable(),
  })
  .meta({ id: 'Recording' });
export type Recording = z.infer<typeof Recording>;

export const NewRecording = z
  .object({
    scriptId: z.string(),
    version: z.number().int().min(1),
    voice: z.string().max(80).optional(),
    speed: z.number().min(0.5).max(2).optional(),
  })
  .meta({ id: 'NewRecording' });

const UploadTitle = z.string().trim().min(1, 'Hãy đặt tên cho bản thu.').max(200, 'Tên dài quá 200 ký tự.');
/** Forms send their lines with carriage returns. */
const Transcript = z
  .string()
  .overwrite((text) => text.replace(/\r\n?/g, '\n'))
  .trim()
  .max(20_000, 'Lời bản thu dài quá 20.000 ký tự.');

export const RecordingDescription = z
  .object({ title: UploadTitle.optional(), text: Transcript.optional() })
  .meta({ id: 'RecordingDescription' });

export const Preview = z
  .object({
    text: z
      .string()
      .trim()
      .min(1, 'Hãy nhập chữ để nghe.')
      .max(1_000, 'Chỉ nghe thử được tối đa 1.000 ký tự.'),
    voice: z.string().max(80).optional(),
    speed: z.number().min(0.5).max(2).optional(),
    /** The script whose own readings count too. */
    scriptId: z.string().max(80).optional(),
    /** Said as it stands, for a reading that is being tried for the lexicon. */
    asSpoken: z.boolean().optional(),
  })
  .meta({ id: 'Preview' });

/** What one upload may be; the domain says in Vietnamese what is too large. */
const MOST_UPLOAD_BYTES = 110_000_000;

const Voices = z.object({
  items: z.array(z.object({ id: z.string(), label: z.string() }).meta({ id: 'Voice' })),
  default: z.string(),
});

export interface AudioFile {
  readonly path: string;
  /** Without extension, as people would call it. */
  readonly title: string;
}

export interface RecordingParts {
  readonly recordings: {
    voices(): Promise<z.infer<typeof Voices>>;
    request(input: z.infer<typeof NewRecording>): Promise<Recording>;
    upload(input: {
      readonly stream: Readable;
      readonly title: string;
      readonly text?: string | undefined;
      readonly script?: { readonly id: string; readonly version: number } | undefined;
      readonly by: string;
    }): Promise<Recording>;
    describe(id: string, input: { title?: string; text?: string }): Promise<Recording>;
    restore(id: string): Promise<Recording>;
    /** A few sentences as MP3, at once and kept nowhere. */
    preview(input: z.infer<typeof Preview>, signal?: AbortSignal): Promise<Buffer>;
    list(scriptId: string | undefined): Promise<Recording[]>;
    get(id: string): Promise<Recording>;
    cancel(id: string): Promise<void>;
    file(id: string, kind: 'mp3' | 'wav'): Promise<AudioFile>;
  };
}

const mediaTypes = { mp3: 'audio/mpeg', wav: 'audio/wav' } as const;

export function recordingRoutes({ recordings }: RecordingParts): Routes {
  return async (app) => {
    const tags = ['Bản thu'];
    const one = { tags, params: IdParams };
    app.get('/voices', { schema: { tags, response: { 200: Voices, ...problems } } }, () =>
      recordings.voices(),
    );
    app.post(
      '/recordings',
      { schema: { tags, body: NewRecording, response: { 202: Recording, ...problems } } },
      async (request, reply) => reply.code(202).send(await recordings.request(request.body)),
    );
    app.post(
      '/recordings/upload',
      {
        schema: {
          tags,
          summary: 'Bản thu từ tệp hoặc micrô (.mp3 .wav .ogg .m4a .webm; tối đa 15 phút, 100 MB)',
          description:
            'Gửi multipart/form-data với một tệp `file`, trước đó có thể có trường `text` là lời của bản thu. Có `scriptId` và `version` thì đó là bản thu của bài ấy và được duyệt cùng bài; không có thì người gửi chịu trách nhiệm duyệt nội dung.',
          consumes: ['multipart/form-data'],
          querystring: z
            .object({
              title: UploadTitle,
              scriptId: z.string().max(80).optional(),
              version: z.coerce.number().int().min(1).optional(),
            })
            .refine(({ scriptId, version }) => (scriptId === undefined) === (version === undefined), {
              error: 'Bản thu của một bài cần cả scriptId và version.',
              path: ['version'],
            }),
          response: { 202: Recording, ...problems },
        },
      },
      async (request, reply) => {
        const part = request.isMultipart()
          ? await request.file({ limits: { fileSize: MOST_UPLOAD_BYTES } })
          : undefined;
        if (!part) throw new Failure('invalid', 'audio-missing', 'Hãy chọn một tệp âm thanh để gửi lên.');
        const { title, scriptId, version } = request.query;
        try {
          const field = part.fields['text'];
          const told = field && 'value' in field ? Transcript.safeParse(field.value) : undefined;
          if (told && !told.success)
            throw new Failure('invalid', 'transcript-too-long', told.error.issues[0]?.message ?? '');
          const recording = await recordings.upload({
            stream: part.file,
            title,
            text: told?.data,
            ...(scriptId !== undefined && version !== undefined && { script: { id: scriptId, version } }),
            by: request.user?.name ?? '',
          });
          return await reply.code(202).send(recording);
        } finally {
          // What was refused unread would hold the connection up.
          part.file.resume();
        }
      },
    );
    app.post(
      '/speech',
      {
        schema: { tags, summary: 'Nghe thử vài câu (MP3, không lưu lại)', body: Preview },
      },
      async (request, reply) => {
        const stop = new AbortController();
        reply.raw.once('close', () => stop.abort(new Error('the client went away')));
        const mp3 = await recordings.preview(request.body, stop.signal);
        return reply.type('audio/mpeg').header('cache-control', 'private, max-age=60').send(mp3);
      },
    );
    app.get(
      '/recordings',
      {
        schema: {
          tags,
          querystring: z.object({ scriptId: z.string().optional() }),
          response: { 200: z.object({ items: z.array(Recording) }), ...problems },
        },
      },
      async (request) => ({ items: await recordings.list(request.query.scriptId) }),
    );
    app.get('/recordings/:id', { schema: { ...one, response: { 200: Recording, ...problems } } }, (request) =>
      recordings.get(request.params.id),
    );
    app.patch(
      '/recordings/:id',
      {
        schema: {
          ...one,
          summary: 'Tên và lời của bản thu do người đọc',
          body: RecordingDescription,
          response: { 200: Recording, ...problems },
        },
      },
      ({ params: { id }, body: { title, text } }) =>
        recordings.describe(id, {
          ...(title !== undefined && { title }),
          ...(text !== undefined && { text }),
        }),
    );
    app.post(
      '/recordings/:id/restore',
      { schema: { ...one, summary: 'Lấy lại bản thu đã xóa', response: { 200: Recording, ...problems } } },
      (request) => recordings.restore(request.params.id),
    );
    app.delete(
      '/recordings/:id',
      {
        schema: {
          ...one,
          summary: 'Dừng làm bản thu; xóa bản thu do người đọc khỏi danh sách',
          response: { 204: Nothing, ...problems },
        },
      },
      async (request, reply) => {
        await recordings.cancel(request.params.id);
        return reply.code(204).send(null);
      },
    );
    app.get(
      '/recordings/:id/audio.:kind',
      {
        schema: {
          tags,
          summary: 'Tệp âm thanh; nhận tiêu đề Range',
          params: IdParams.extend({ kind: z.enum(['mp3', 'wav']) }),
          querystring: z.object({ download: z.string().optional() }),
        },
      },
      async (request, reply) => {
        const { id, kind } = request.params;
        const { path, title } = await recordings.file(id, kind);
        const disposition = request.query.download ? 'attachment' : 'inline';
        const name = encodeURIComponent(`${title}.${kind}`).replace(
          /['()*]/g,
          (c) => `%${c.charCodeAt(0).toString(16)}`,
        );
        void reply
          .type(mediaTypes[kind])
          .header(
            'content-disposition',
            `${disposition}; filename="ban-thu.${kind}"; filename*=UTF-8''${name}`,
          );
        return sendAudio(request, reply, path);
      },
    );
  };
}
