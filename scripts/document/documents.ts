/** Letters: read, kept, and found again by the scripts made from them. */
import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import type { Clock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import type { Events } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import './document.table.ts';
import { drafted, sentencesToTell, type Drafted, type DraftOptions } from './draft/draft.ts';
import { isRefusal } from './draft/nothing.ts';
import type { Sentence } from './draft/toldIn.ts';
import { DocumentFields } from './fields.ts';
import { understood, type Letter } from './letter.ts';
import { readFileApart } from './reading.ts';

export interface StoredDocument {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly fields: DocumentFields;
}

export interface DocumentsDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  /** Whose today it is; Vietnam's by default. */
  readonly timeZone?: string;
}

/** A draft is made of what a letter says first; its long tables aren't read out. */
const DRAFT_CHARACTERS = 60_000;
/** Each reading may take a core and 400 MB. */
const READ_AT_ONCE = 2;

export type Documents = ReturnType<typeof documents>;

export function documents({ db, clock, events, timeZone = 'Asia/Ho_Chi_Minh' }: DocumentsDependencies) {
  const queue = new PQueue({ concurrency: READ_AT_ONCE });
  const closing = new AbortController();

  async function get(id: string): Promise<StoredDocument> {
    const row = await db
      .selectFrom('document')
      .select(['id', 'fileName', 'text', 'fields'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row)
      throw new Failure('not-found', 'document-unknown', 'Văn bản này không còn nữa. Hãy gửi lại văn bản.');
    return { ...row, fields: DocumentFields.parse(JSON.parse(row.fields)) };
  }

  const letterOf = ({ text, fields }: StoredDocument): Letter => ({
    ...understood(text.slice(0, DRAFT_CHARACTERS)),
    fields,
  });

  return {
    get,

    /** Reads a file and keeps what was read. @throws Failure `document-*`; the signal's reason when aborted */
    async read(bytes: Uint8Array, fileName: string, signal: AbortSignal): Promise<StoredDocument> {
      const stop = AbortSignal.any([signal, closing.signal]);
      stop.throwIfAborted();
      const today = clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
      const reading = await queue.add(() => readFileApart({ bytes, today }, stop), { signal: stop });
      const document = { id: newId(), fileName: fileName.slice(0, 200), ...reading };
      await db
        .insertInto('document')
        .values({
          ...document,
          fields: JSON.stringify(reading.fields),
          sha256: createHash('sha256').update(bytes).digest('hex'),
          createdAt: clock.now().toString(),
        })
        .execute();
      events.emit({ type: 'document', id: document.id });
      return document;
    },

    /** The announcement again, of another length or for a later phase of its campaign. */
    async draft(id: string, options: DraftOptions): Promise<Drafted> {
      return drafted(letterOf(await get(id)), options);
    },

    /** What of the letter speaks to the people, whatever a script of it has come to say; nothing where no draft is made. */
    async sentences(id: string): Promise<readonly Sentence[]> {
      const document = await get(id);
      return isRefusal(document.fields.draft) ? [] : sentencesToTell(letterOf(document));
    },

    /** Stops what is being read; nothing can be read afterwards. */
    async close(): Promise<void> {
      closing.abort(new Failure('unavailable', 'closed', 'Máy chủ đang dừng. Hãy thử lại sau ít phút.'));
      await queue.onIdle();
    },
  };
}
