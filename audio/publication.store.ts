/** Which scripts the public may hear and read: what an operator published, in its newest approved version that sounds. */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import '../scripts/script.table.ts';
import './recording.table.ts';

/** One announcement as the public gets it: the text of an approved version and the recording of that same version. */
export interface Publication {
  readonly scriptId: string;
  readonly title: string;
  /** Paragraphs divided by newlines. */
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
  const query = () =>
    db
      .selectFrom('script')
      .innerJoin('scriptVersion', 'scriptVersion.scriptId', 'script.id')
      .innerJoin('recording', 'recording.scriptVersionId', 'scriptVersion.id')
      .select(['script.id as scriptId', 'script.publishedAt', 'recording.title', 'scriptVersion.text'])
      .select(['recording.durationSeconds', 'recording.mp3Hash'])
      .where('script.deletedAt', 'is', null)
      .where('scriptVersion.approvedAt', 'is not', null)
      .where('recording.status', '=', 'ready')
      .orderBy('script.publishedAt', 'desc')
      .orderBy('script.id')
      .orderBy('scriptVersion.number', 'desc')
      .orderBy('recording.createdAt', 'desc');
  type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

  const publicationOf = (row: Row): Publication | null => {
    const { publishedAt, durationSeconds, mp3Hash: audioHash, ...rest } = row;
    if (publishedAt === null || durationSeconds === null || audioHash === null) return null;
    return { ...rest, publishedAt, durationSeconds, audioHash };
  };

  async function mark(scriptId: string, publishedAt: string | null): Promise<void> {
    const { numUpdatedRows } = await db
      .updateTable('script')
      .set({ publishedAt })
      .where('id', '=', scriptId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      throw new Failure(
        'not-found',
        'script-unknown',
        'Bài phát thanh này không còn nữa. Hãy tải lại danh sách bài.',
      );
    events.emit({ type: 'script', id: scriptId });
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
      const rows = await query().where('script.id', 'in', published).execute();
      const best = new Map<string, Publication>();
      for (const row of rows) {
        const publication = publicationOf(row);
        if (publication && !best.has(row.scriptId)) best.set(row.scriptId, publication);
      }
      return [...best.values()];
    },

    /** Null for what the public may not hear. */
    async get(scriptId: string): Promise<Publication | null> {
      const row = await query().where('script.id', '=', scriptId).executeTakeFirst();
      return row ? publicationOf(row) : null;
    },

    /** Whether an operator published it, and whether there is an approved recording to be heard. */
    async state(scriptId: string): Promise<{ published: boolean; ready: boolean }> {
      const script = await db
        .selectFrom('script')
        .select('publishedAt')
        .where('id', '=', scriptId)
        .where('deletedAt', 'is', null)
        .executeTakeFirst();
      const sounding = await query().where('script.id', '=', scriptId).executeTakeFirst();
      return { published: Boolean(script?.publishedAt), ready: sounding !== undefined };
    },

    /** @throws Failure `script-unknown`, `publication-not-ready` */
    async publish(scriptId: string): Promise<void> {
      const { ready } = await this.state(scriptId);
      if (!ready)
        throw new Failure(
          'conflict',
          'publication-not-ready',
          'Bài này chưa có bản đã duyệt kèm bản thu. Hãy nghe thử và duyệt bài trước khi đăng.',
        );
      await mark(scriptId, clock.now().toString());
    },

    /** @throws Failure `script-unknown` */
    withdraw: (scriptId: string): Promise<void> => mark(scriptId, null),
  };
}
