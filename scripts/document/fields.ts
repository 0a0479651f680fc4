/** What the letter reader answers (`loa document`). */
import { z } from 'zod';

const day = z.iso.date();

export const Deadline = z.object({
  /** The day the letter names. */
  date: day,
  /** `HH:MM` when the letter names a time of day. */
  time: z.string().nullable(),
  /** Whether the named day itself still counts: `trước ngày` no, `đến hết ngày` yes. */
  inclusive: z.boolean(),
  /** The last day on which one can still act. */
  lastDay: day,
  /**
   * Only where it binds nobody but offices, as in most letters between them: whoever reads one has to know by when,
   * but an office's term is never said on air.
   */
  binds: z.literal('offices').optional(),
  /** The sentence it was read from. */
  quote: z.string(),
});
export type Deadline = z.infer<typeof Deadline>;

export const Contact = z.object({
  kind: z.enum(['app', 'sms', 'phone', 'place', 'web', 'email', 'hours']),
  /** What people call it: `VNeID`, `TTTB [số giấy tờ] gửi 1414`, `Viettel Khu vực Bắc Kạn`. */
  value: z.string(),
});
export type Contact = z.infer<typeof Contact>;

export const DocumentFields = z.object({
  issuer: z.string().nullable(),
  /** With a blank figure left out: `UBND-VHXH`. */
  number: z.string().nullable(),
  /** The letter's own date; null where its day is blank. */
  date: day.nullable(),
  title: z.string().nullable(),
  deadline: Deadline.nullable(),
  events: z.array(z.object({ date: day, time: z.string().nullable(), what: z.string(), quote: z.string() })),
  phones: z.array(z.string()),
  contacts: z.array(Contact),
  /** The announcement, ready to be edited: paragraphs divided by newlines. */
  draft: z.string(),
  /**
   * The letter's own sentences to the people that the draft doesn't tell, or not all of: too long to be cut surely, or
   * no time. Letters read before this was kept have none.
   */
  untold: z.array(z.string()).default([]),
});
export type DocumentFields = z.infer<typeof DocumentFields>;
