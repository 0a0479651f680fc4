/** The letter reader: text → fields and draft. Pure: the same text and day give the same answer. */
import { contactsIn } from './contacts.ts';
import { deadlinesIn } from './deadlines/deadlines.ts';
import { goesToOffices } from './deadlines/binding.ts';
import { drafted, type DraftOptions } from './draft/draft.ts';
import type { DocumentFields } from './fields.ts';
import { readHead, type Head } from './head/head.ts';
import { broken, paragraphs } from './paragraphs.ts';
import { wordsApart } from './syllables.ts';
import { tidied } from './files/tidy.ts';

export interface ReadOptions {
  /** `YYYY-MM-DD`: gives dates their year in texts that name no year at all. Without it such dates are left out. */
  readonly today?: string | null;
}

const LONGEST_LINE = 2500;

/** What was understood of a letter; the draft is made from it. */
export interface Letter {
  readonly head: Head;
  /** Paragraphs between head and foot. */
  readonly body: readonly string[];
  readonly fields: Omit<DocumentFields, 'draft' | 'untold'>;
}

export function understood(text: string, { today = null }: ReadOptions = {}): Letter {
  const lines = wordsApart(tidied(text))
    .split('\n')
    .flatMap((line) => broken(line, LONGEST_LINE));
  const head = readHead(lines.join('\n'));
  const body = paragraphs(head.body);
  const { issuer, number, date, month, title, posted } = head;
  const { contacts, phones } = contactsIn(body);
  const toOffices = head.kind === 'directive' || goesToOffices(head.recipients);
  const days = deadlinesIn(body, { title, date, month, today, posted, toOffices });
  // A report tells what was done and what offices strive for; it asks nobody for anything.
  const { deadline, events } = head.kind === 'report' ? { ...days, deadline: null } : days;
  return { head, body, fields: { issuer, number, date, title, deadline, events, phones, contacts } };
}

/**
 * Reads a letter's text.
 * @example readLetter('…hoàn thành trước ngày 15/6/2026…').deadline?.lastDay // '2026-06-14'
 */
export function readLetter(text: string, options: ReadOptions & DraftOptions = {}): DocumentFields {
  const letter = understood(text, options);
  const { draft, untold } = drafted(letter, options);
  return { ...letter.fields, draft, untold: [...untold] };
}
