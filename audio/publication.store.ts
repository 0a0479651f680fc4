/**
 * What the public may hear and read: what an operator published. A script is heard in its newest approved version that
 * sounds; sound that a person brought, and that belongs to no script, as it is.
 */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import '../scripts/script.table.ts';
import './recording.table.ts';

/** One announcement as the public gets it. */
export interface Publication {
  /** Of the script, or of the recording that stands by itself. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs divided by newlines; empty where nobody wrote down what is said. */
  readonly text: string;
  /** Instant, when it was published. */
  readonly publishedAt: string;
  readonly durationSeconds: number;
  /** SHA-256 of the MP3. */
  readonly audioHash: string;
}

/** What a list or a feed shows, newest first. */
const MOST_LISTED = 50;

export type Publications = ReturnType<typeof publications>;

export function publications({
  db,
  clock,
  events,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
}) {
  /** Newest published first, each script's best recording first. */
  const ofScripts = () =>
    db
      .selectFrom('script')
      .innerJoin('scriptVersion', 'scriptVersion.scriptId', 'script.id')
      .innerJoin('recording', 'recording.scriptVersionId', 'scriptVersion.id')
      .select(['script.id', 'script.publishedAt', 'recording.title', 'scriptVersion.text'])
      .select(['recording.durationSeconds', 'recording.mp3Hash'])
      .where('script.deletedAt', 'is', null)
      .where('scriptVersion.approvedAt', 'is not', null)
      .where('recording.status', '=', 'ready')
      .where('recording.deletedAt', 'is', null)
      .orderBy('script.publishedAt', 'desc')
      .orderBy('script.id')
      .orderBy('scriptVersion.number', 'desc')
      .orderBy('recording.createdAt', 'desc');
  type Row = Awaited<ReturnType<ReturnType<typeof ofScripts>['execute']>>[number];

  /** Sound that stands by itself. */
  const ofPeople = () =>
    db
      .selectFrom('recording')
      .select(['id', 'publishedAt', 'title', 'text', 'durationSeconds', 'mp3Hash'])
      .where('scriptVersionId', 'is', null)
      .where('approvedAt', 'is not', null)
      .where('status', '=', 'ready')
      .where('deletedAt', 'is', null);

  const publicationOf = (row: Row): Publication | null => {
    const { publishedAt, durationSeconds, mp3Hash: audioHash, ...rest } = row;
    if (publishedAt === null || durationSeconds === null || audioHash === null) return null;
    return { ...rest, publishedAt, durationSeconds, audioHash };
  };

  const sounding = async (id: string): Promise<Row | undefined> =>
    (await ofScripts().where('script.id', '=', id).executeTakeFirst()) ??
    (await ofPeople().where('id', '=', id).executeTakeFirst());

  async function mark(id: string, publishedAt: string | null): Promise<void> {
    const script = await db
      .updateTable('script')
      .set({ publishedAt })
      .where('id', '=', id)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (script.numUpdatedRows > 0n) return events.emit({ type: 'script', id });
    const recording = await db
      .updateTable('recording')
      .set({ publishedAt })
      .where('id', '=', id)
      .where('scriptVersionId', 'is', null)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (recording.numUpdatedRows > 0n) return events.emit({ type: 'recording', id, status: 'ready' });
    throw new Failure(
      'not-found',
      'publication-unknown',
      'Bài phát thanh hoặc bản thu này không còn nữa. Hãy tải lại danh sách.',
    );
  }

  async function state(id: string): Promise<{ published: boolean; ready: boolean }> {
    const [script, recording, sound] = await Promise.all([
      db
        .selectFrom('script')
        .select('publishedAt')
        .where('id', '=', id)
        .where('deletedAt', 'is', null)
        .executeTakeFirst(),
      ofPeople().where('id', '=', id).executeTakeFirst(),
      sounding(id),
    ]);
    return { published: Boolean((script ?? recording)?.publishedAt), ready: sound !== undefined };
  }

  return {
    async list(): Promise<Publication[]> {
      const published = db
        .selectFrom('script')
        .select('id')
        .where('publishedAt', 'is not', null)
        .where('deletedAt', 'is', null)
        .orderBy('publishedAt', 'desc')
        .limit(MOST_LISTED);
      const rows = [
        ...(await ofScripts().where('script.id', 'in', published).execute()),
        ...(await ofPeople()
          .where('publishedAt', 'is not', null)
          .orderBy('publishedAt', 'desc')
          .limit(MOST_LISTED)
          .execute()),
      ];
      const best = new Map<string, Publication>();
      for (const row of rows) {
        const publication = publicationOf(row);
        if (publication && !best.has(row.id)) best.set(row.id, publication);
      }
      return [...best.values()]
        .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
        .slice(0, MOST_LISTED);
    },

    /** Null for what the public may not hear. */
    async get(id: string): Promise<Publication | null> {
      const row = await sounding(id);
      return row ? publicationOf(row) : null;
    },

    /** Whether an operator published it, and whether there is an approved recording to be heard. */
    state,

    /** @throws Failure `publication-unknown`, `publication-not-ready` */
    async publish(id: string): Promise<void> {
      const { ready } = await state(id);
      if (!ready)
        throw new Failure(
          'conflict',
          'publication-not-ready',
          'Bài này chưa có bản đã duyệt kèm bản thu. Hãy nghe thử và duyệt bài trước khi đăng.',
        );
      await mark(id, clock.now().toString());
    },

    /** @throws Failure `publication-unknown` */
    withdraw: (id: string): Promise<void> => mark(id, null),
  };
}
