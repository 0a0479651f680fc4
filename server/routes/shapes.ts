/** Shapes that several resources share. Every shape with an id is a named schema of the OpenAPI document. */
import { z } from 'zod';

/** RFC 9457 problem details with a stable `code`; `title` is a Vietnamese sentence for people. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export const IdParams = z.object({ id: z.string().min(1).max(64) });
export const Nothing = z.null().meta({ description: 'Không có nội dung' });
export const Day = z.iso.date();
/** An instant, ISO 8601 with its offset. */
export const Instant = z.iso.datetime({ offset: true });
export const Priority = z.enum(['normal', 'priority', 'emergency']).meta({ id: 'Priority' });

/** A short name that people give to a thing. */
export const Name = z.string().trim().min(1, 'Hãy nhập tên.').max(120, 'Tên dài quá 120 ký tự.');

/** What every route may answer when it doesn't succeed. */
export const problems = { '4xx': Problem, '5xx': Problem } as const;
