/** Keeps scripts and their versions. */
import { Temporal } from 'temporal-polyfill';
import { sql } from 'kysely';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import { Failure } from '../common/failure.ts';
import { newId } from '../common/ids.ts';
import './document/document.table.ts';
import './script.table.ts';
import { checkedText, folded, type Script, type ScriptState, type ScriptSummary } from './script.ts';

export interface ScriptQuery {
  readonly search?: string | undefined;
  readonly state?: ScriptState | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface ScriptPage {
  readonly items: ScriptSummary[];
  readonly nextCursor: string | null;
}

/** Always with milliseconds, so that the order of the texts is the order in time. */
const SORTABLE = { smallestUnit: 'millisecond' } as const;

export type ScriptStore = ReturnType<typeof scriptStore>;

export function scriptStore(db: Database, clock: Clock) {
  /** Now, but later than `before`: the instant of the last change tells two changes apart. */
  function instantAfter(before: string): string {
    const now = clock.now();
    const last = Temporal.Instant.from(before);
    return (Temporal.Instant.compare(now, last) > 0 ? now : last.add({ milliseconds: 1 })).toString(SORTABLE);
  }

  async function get(id: string, { deleted = false } = {}, within: Database = db): Promise<Script> {
    const script = await within
      .selectFrom('script')
      .select(['id', 'title', 'documentId', 'createdAt', 'updatedAt', 'deletedAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!script || (script.deletedAt !== null && !deleted))
      throw new Failure(
        'not-found',
        'script-unknown',
        'Bài phát thanh này không còn nữa. Hãy tải lại danh sách bài.',
      );
    const versions = await within
      .selectFrom('scriptVersion')
      .select(['id', 'number', 'text', 'createdAt', 'createdBy', 'approvedAt', 'approvedBy'])
      .where('scriptId', '=', id)
      .orderBy('number', 'desc')
      .execute();
    const { title, documentId, createdAt, updatedAt } = script;
    return { id, title, documentId, createdAt, updatedAt, versions };
  }

  return {
    get,

    async list({ search, state, cursor, limit }: ScriptQuery): Promise<ScriptPage> {
      const newest = db
        .selectFrom('scriptVersion')
        .select(({ fn }) => [
          'scriptId',
          fn.max('number').as('latestVersion'),
          fn
            .max(sql<number | null>`case when "approvedAt" is null then null else "number" end`)
            .as('approvedVersion'),
        ])
        .groupBy('scriptId')
        .as('newest');
      let query = db
        .selectFrom('script')
        .innerJoin(newest, 'newest.scriptId', 'script.id')
        .select(['id', 'title', 'updatedAt', 'documentId', 'latestVersion', 'approvedVersion'])
        .where('deletedAt', 'is', null);
      for (const word of folded(search ?? '')
        .split(/\s+/u)
        .filter(Boolean))
        query = query.where(
          sql<boolean>`"searchText" like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`,
        );
      if (state === 'approved') query = query.whereRef('latestVersion', '=', 'approvedVersion');
      if (state === 'draft')
        query = query.where(({ eb, or, ref }) =>
          or([eb('approvedVersion', 'is', null), eb('latestVersion', '>', ref('approvedVersion'))]),
        );
      if (cursor !== undefined) {
        const [updatedAt, id] = fromCursor(cursor);
        query = query.where(({ eb, or, and }) =>
          or([eb('updatedAt', '<', updatedAt), and([eb('updatedAt', '=', updatedAt), eb('id', '<', id)])]),
        );
      }
      const rows = await query
        .orderBy('updatedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const items = rows.slice(0, limit).map(({ latestVersion, approvedVersion, ...row }): ScriptSummary => {
        const latest = Number(latestVersion);
        const approved = approvedVersion === null ? null : Number(approvedVersion);
        return {
          ...row,
          state: approved === latest ? 'approved' : 'draft',
          latestVersion: latest,
          approvedVersion: approved,
        };
      });
      return { items, nextCursor: rows.length > limit ? toCursor(items.at(-1)!) : null };
    },

    /** @throws Failure `script-empty`, `script-too-long`, `document-unknown` */
    async create(
      input: { readonly title: string; readonly text: string; readonly documentId?: string | undefined },
      by: string,
    ): Promise<Script> {
      const text = checkedText(input.text);
      const now = clock.now().toString(SORTABLE);
      const id = newId();
      return db.transaction().execute(async (transaction) => {
        if (input.documentId !== undefined) {
          const document = await transaction
            .selectFrom('document')
            .select('id')
            .where('id', '=', input.documentId)
            .executeTakeFirst();
          if (!document)
            throw new Failure(
              'not-found',
              'document-unknown',
              'Văn bản này không còn nữa. Hãy gửi lại văn bản.',
            );
        }
        await transaction
          .insertInto('script')
          .values({
            id,
            title: input.title.trim(),
            documentId: input.documentId ?? null,
            searchText: folded(`${input.title}\n${text}`),
            createdAt: now,
            updatedAt: now,
            updatedBy: by || null,
            deletedAt: null,
          })
          .execute();
        await addVersion(transaction, id, 1, text, now, by);
        return get(id, {}, transaction);
      });
    },

    /**
     * Keeps a draft's new text. Over an approved version, or over what somebody else wrote, it makes the next one, so that
     * theirs can be had back.
     * @throws Failure `script-changed` when somebody saved since `baseUpdatedAt`, `script-empty`, `script-too-long`
     */
    async saveText(
      id: string,
      input: { readonly title?: string | undefined; readonly text: string; readonly baseUpdatedAt: string },
      by: string,
    ): Promise<Script> {
      const text = checkedText(input.text);
      return db.transaction().execute(async (transaction) => {
        const script = await get(id, {}, transaction);
        const latest = script.versions[0]!;
        const title = input.title?.trim() ?? script.title;
        if (!sameInstant(input.baseUpdatedAt, script.updatedAt)) {
          if (title === script.title && text === latest.text) return script;
          throw await changedByOther(transaction, id);
        }
        if (title === script.title && text === latest.text) return script;
        const now = instantAfter(script.updatedAt);
        // What was taken on reading is compared again on writing: two servers may share the database.
        const { numUpdatedRows } = await transaction
          .updateTable('script')
          .set({ title, searchText: folded(`${title}\n${text}`), updatedAt: now, updatedBy: by || null })
          .where('id', '=', id)
          .where('updatedAt', '=', script.updatedAt)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw await changedByOther(transaction, id);
        if (text !== latest.text) {
          if (latest.approvedAt !== null || latest.createdBy !== (by || null))
            await addVersion(transaction, id, latest.number + 1, text, now, by);
          else
            await transaction
              .updateTable('scriptVersion')
              .set({ text })
              .where('id', '=', latest.id)
              .where('approvedAt', 'is', null)
              .execute();
        }
        return get(id, {}, transaction);
      });
    },

    /**
     * Approving what is approved changes nothing.
     * @param baseUpdatedAt what the approver has read; null: whatever stands there now
     * @throws Failure `script-version-unknown`, `script-changed` when somebody saved since `baseUpdatedAt`
     */
    async approve(
      id: string,
      version: number,
      by: string,
      baseUpdatedAt: string | null = null,
    ): Promise<Script> {
      return db.transaction().execute(async (transaction) => {
        const script = await get(id, {}, transaction);
        const wanted = script.versions.find((v) => v.number === version);
        if (!wanted)
          throw new Failure(
            'not-found',
            'script-version-unknown',
            `Bài này không có bản số ${version}. Hãy tải lại trang để xem các bản hiện có.`,
          );
        if (wanted.approvedAt !== null) return script;
        if (baseUpdatedAt !== null && !sameInstant(baseUpdatedAt, script.updatedAt))
          throw await changedByOther(transaction, id, READ_AGAIN);
        const now = instantAfter(script.updatedAt);
        const { numUpdatedRows } = await transaction
          .updateTable('script')
          .set({ updatedAt: now, updatedBy: by || null })
          .where('id', '=', id)
          .where('updatedAt', '=', script.updatedAt)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw await changedByOther(transaction, id, READ_AGAIN);
        await transaction
          .updateTable('scriptVersion')
          .set({ approvedAt: now, approvedBy: by || null })
          .where('id', '=', wanted.id)
          .execute();
        return get(id, {}, transaction);
      });
    },

    /** Hides the script; `restore` brings it back whole. */
    async remove(id: string): Promise<void> {
      await get(id);
      await db
        .updateTable('script')
        .set({ deletedAt: clock.now().toString(SORTABLE) })
        .where('id', '=', id)
        .execute();
    },

    async restore(id: string): Promise<Script> {
      await get(id, { deleted: true });
      await db.updateTable('script').set({ deletedAt: null }).where('id', '=', id).execute();
      return get(id);
    },
  };
}

async function addVersion(
  db: Database,
  scriptId: string,
  number: number,
  text: string,
  now: string,
  by: string,
): Promise<void> {
  await db
    .insertInto('scriptVersion')
    .values({
      id: newId(),
      scriptId,
      number,
      text,
      createdAt: now,
      createdBy: by || null,
      approvedAt: null,
      approvedBy: null,
    })
    .execute();
}

const SAVE_AGAIN = 'Hãy xem bản mới rồi lưu lại, chữ bạn đang viết vẫn còn nguyên.';
const READ_AGAIN = 'Hãy đọc lại bản mới rồi hãy duyệt.';

async function changedByOther(db: Database, id: string, whatToDo = SAVE_AGAIN): Promise<Failure> {
  const last = await db.selectFrom('script').select('updatedBy').where('id', '=', id).executeTakeFirst();
  const who = last?.updatedBy ?? 'Một người khác';
  return new Failure('conflict', 'script-changed', `${who} vừa sửa bài này. ${whatToDo}`);
}

function sameInstant(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return Temporal.Instant.compare(a, b) === 0;
  } catch {
    return false; // not an instant: nothing that was ever handed out
  }
}

const toCursor = ({ updatedAt, id }: ScriptSummary): string =>
  Buffer.from(JSON.stringify([updatedAt, id])).toString('base64url');

function fromCursor(cursor: string): [updatedAt: string, id: string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string')
      return [value[0], value[1]];
  } catch {
    // said below
  }
  throw new Failure('invalid', 'cursor-invalid', 'Không tìm được trang tiếp theo. Hãy tải lại danh sách.');
}
