/** Keeps recordings. */
import type { Insertable } from 'kysely';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import { Failure } from '../common/failure.ts';
import { newId } from '../common/ids.ts';
import '../scripts/script.table.ts';
import type { MadeSentence } from './make.ts';
import type { Recording, RecordingSource } from './recording.ts';
import './recording.table.ts';
import type { RecordingTable } from './recording.table.ts';
import type { Span } from './timeline.ts';

export interface ScriptToRecord {
  readonly versionId: string;
  readonly title: string;
  readonly text: string;
}

/** What a finished recording is. */
export interface Finished {
  readonly mp3Hash: string;
  readonly durationSeconds: number;
  readonly integratedLufs: number;
  readonly truePeakDbtp: number;
  readonly peaks: readonly number[];
  readonly sentences: readonly MadeSentence[] | null;
  readonly body: Span;
}

export type NewRecordingRow = Pick<
  RecordingTable,
  'scriptVersionId' | 'title' | 'text' | 'voice' | 'speed' | 'sourceHash' | 'createdBy' | 'approvedAt'
> & { readonly source: RecordingSource };

export type RecordingStore = ReturnType<typeof recordingStore>;

export function recordingStore(db: Database, clock: Clock) {
  const query = () =>
    db
      .selectFrom('recording')
      .leftJoin('scriptVersion', 'scriptVersion.id', 'recording.scriptVersionId')
      .selectAll('recording')
      .select([
        'scriptVersion.scriptId',
        'scriptVersion.number as scriptVersion',
        'scriptVersion.approvedAt as versionApprovedAt',
      ]);
  type Row = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

  async function one(id: string): Promise<Row> {
    const row = await query().where('recording.id', '=', id).executeTakeFirst();
    if (!row)
      throw new Failure(
        'not-found',
        'recording-unknown',
        'Bản thu này không còn nữa. Hãy tải lại danh sách.',
      );
    return row;
  }

  const recordingOf = (row: Row, withPeaks = true): Recording => ({
    id: row.id,
    kind: row.kind,
    scriptId: row.scriptId,
    scriptVersion: row.scriptVersion,
    title: row.title,
    text: row.text,
    voice: row.voice,
    speed: row.speed,
    status: row.status,
    approved: (row.scriptVersionId === null ? row.approvedAt : row.versionApprovedAt) !== null,
    audioHash: row.mp3Hash,
    durationSeconds: row.durationSeconds,
    integratedLufs: row.integratedLufs,
    truePeakDbtp: row.truePeakDbtp,
    peaks: withPeaks && row.peaks ? (JSON.parse(row.peaks) as number[]) : null,
    sentences: withPeaks && row.sentences ? (JSON.parse(row.sentences) as MadeSentence[]) : null,
    failure:
      row.status === 'failed' ? { code: row.failureCode ?? '', message: row.failureMessage ?? '' } : null,
    createdAt: row.createdAt,
  });

  return {
    /** @throws Failure `recording-unknown` */
    get: async (id: string): Promise<Recording> => recordingOf(await one(id)),

    /** Newest first; of one script with peaks and sentences, of all without. */
    async list(scriptId: string | undefined): Promise<Recording[]> {
      let rows = query()
        .where('recording.deletedAt', 'is', null)
        .orderBy('recording.createdAt', 'desc')
        .orderBy('recording.id')
        .limit(500);
      if (scriptId !== undefined) rows = rows.where('scriptVersion.scriptId', '=', scriptId);
      return (await rows.execute()).map((row) => recordingOf(row, scriptId !== undefined));
    },

    /** @throws Failure `script-unknown` */
    async scriptOf(scriptId: string, version: number): Promise<ScriptToRecord> {
      const row = await db
        .selectFrom('scriptVersion')
        .innerJoin('script', 'script.id', 'scriptVersion.scriptId')
        .select(['scriptVersion.id as versionId', 'script.title', 'scriptVersion.text'])
        .where('script.id', '=', scriptId)
        .where('scriptVersion.number', '=', version)
        .where('script.deletedAt', 'is', null)
        .executeTakeFirst();
      if (!row)
        throw new Failure(
          'not-found',
          'script-unknown',
          'Bài hoặc phiên bản này không còn nữa. Hãy tải lại danh sách bài.',
        );
      return row;
    },

    /** What a recording that isn't finished has to be made from. */
    async unfinished(id: string) {
      const row = await db
        .selectFrom('recording')
        .select(['source', 'voice', 'speed'])
        .where('id', '=', id)
        .where('status', 'in', ['waiting', 'making'])
        .executeTakeFirst();
      return row && { ...row, source: JSON.parse(row.source) as RecordingSource };
    },

    /** Oldest first. */
    async unfinishedIds(): Promise<string[]> {
      const rows = await db
        .selectFrom('recording')
        .select('id')
        .where('status', 'in', ['waiting', 'making'])
        .orderBy('createdAt')
        .execute();
      return rows.map((r) => r.id);
    },

    /** Stores a waiting recording, or finds the one that was made from the same. */
    async add(row: NewRecordingRow): Promise<Recording> {
      const values: Insertable<RecordingTable> = {
        ...row,
        id: newId(),
        kind: row.source.kind,
        source: JSON.stringify(row.source),
        status: 'waiting',
        createdAt: clock.now().toString(),
        mp3Hash: null,
        durationSeconds: null,
        integratedLufs: null,
        truePeakDbtp: null,
        peaks: null,
        sentences: null,
        bodyStartSeconds: null,
        bodyEndSeconds: null,
        failureCode: null,
        failureMessage: null,
        publishedAt: null,
        deletedAt: null,
      };
      await db
        .insertInto('recording')
        .values(values)
        .onConflict((c) => c.columns(['scriptVersionId', 'sourceHash']).doNothing())
        .execute();
      let found = query().where('recording.sourceHash', '=', row.sourceHash);
      found =
        row.scriptVersionId === null
          ? found.where('recording.id', '=', values.id)
          : found.where('recording.scriptVersionId', '=', row.scriptVersionId);
      return recordingOf(await found.executeTakeFirstOrThrow());
    },

    /** Names sound that stands by itself and writes down what it says. @throws Failure `recording-of-script` */
    async describe(id: string, { title, text }: { title?: string; text?: string }): Promise<Recording> {
      const row = await one(id);
      if (row.scriptVersionId !== null)
        throw new Failure(
          'conflict',
          'recording-of-script',
          'Bản thu này thuộc một bài phát thanh. Hãy sửa tên và chữ ở bài đó.',
        );
      await db
        .updateTable('recording')
        .set({ title: title ?? row.title, text: text ?? row.text })
        .where('id', '=', id)
        .execute();
      return recordingOf(await one(id));
    },

    /** Takes it from the lists and from the public, or back. */
    async hide(id: string, hidden: boolean): Promise<void> {
      const deletedAt = hidden ? clock.now().toString() : null;
      await db.updateTable('recording').set({ deletedAt }).where('id', '=', id).execute();
    },

    /** Back to the queue. */
    async wait(id: string): Promise<void> {
      const values = { status: 'waiting', failureCode: null, failureMessage: null } as const;
      await db.updateTable('recording').set(values).where('id', '=', id).execute();
    },

    async making(id: string): Promise<void> {
      await db.updateTable('recording').set({ status: 'making' }).where('id', '=', id).execute();
    },

    async finish(id: string, { body, peaks, sentences, ...made }: Finished): Promise<void> {
      await db
        .updateTable('recording')
        .set({
          ...made,
          status: 'ready',
          peaks: JSON.stringify(peaks),
          sentences: sentences && JSON.stringify(sentences),
          bodyStartSeconds: body.startSeconds,
          bodyEndSeconds: body.endSeconds,
        })
        .where('id', '=', id)
        .execute();
    },

    async fail(id: string, { code, message }: { code: string; message: string }): Promise<void> {
      await db
        .updateTable('recording')
        .set({ status: 'failed', failureCode: code, failureMessage: message })
        .where('id', '=', id)
        .execute();
    },

    /** Where the speech lies in audio of ours, or null when no recording has it. */
    async bodyOf(audioHash: string): Promise<Span | null> {
      const row = await db
        .selectFrom('recording')
        .select(['bodyStartSeconds', 'bodyEndSeconds'])
        .where('mp3Hash', '=', audioHash)
        .where('status', '=', 'ready')
        .executeTakeFirst();
      return row?.bodyStartSeconds !== null && row?.bodyStartSeconds !== undefined
        ? { startSeconds: row.bodyStartSeconds, endSeconds: row.bodyEndSeconds! }
        : null;
    },
  };
}
