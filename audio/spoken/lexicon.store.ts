/** Keeps the operators' lexicon. What belongs to one script goes and comes back with it. */
import type { Clock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import type { Events } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import '../../scripts/script.table.ts';
import { formatLexiconCsv, parseLexiconCsv } from './lexicon.csv.ts';
import { checkedEntry } from './lexicon.ts';
import './lexicon.table.ts';
import type { LexiconEntry } from './spoken.ts';

export interface StoredLexiconEntry {
  readonly id: string;
  readonly written: string;
  readonly spoken: string;
  /** Of this script alone; null: of all. */
  readonly scriptId: string | null;
  readonly scriptTitle: string | null;
}

export type LexiconStore = ReturnType<typeof lexiconStore>;

/** One entry a written form and scope: putting it again changes how it is said. */
export function lexiconStore(db: Database, clock: Clock, events?: Events) {
  const changed = () => events?.emit({ type: 'lexicon' });
  const unknown = () =>
    new Failure('not-found', 'lexicon-entry-unknown', 'Mục này không còn trong từ điển đọc.');

  /** Entries of all scripts and of those that are there, not of deleted ones. */
  const entries = (within: Database = db) =>
    within
      .selectFrom('lexiconEntry')
      .leftJoin('script', 'script.id', 'lexiconEntry.scriptId')
      .select([
        'lexiconEntry.id',
        'lexiconEntry.written',
        'lexiconEntry.spoken',
        'lexiconEntry.scriptId',
        'script.title as scriptTitle',
      ])
      .where('script.deletedAt', 'is', null)
      .orderBy('lexiconEntry.written')
      .orderBy('lexiconEntry.scriptId');

  /** All entries by their written form. */
  const list = (): Promise<StoredLexiconEntry[]> => entries().execute();

  const sameScope = (within: Database, written: string, scriptId: string | null) =>
    within
      .selectFrom('lexiconEntry')
      .select('id')
      .where('written', '=', written)
      .where('scriptId', scriptId === null ? 'is' : '=', scriptId);

  async function checkScript(within: Database, scriptId: string | null): Promise<void> {
    if (scriptId === null) return;
    const script = await within
      .selectFrom('script')
      .select('id')
      .where('id', '=', scriptId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (!script)
      throw new Failure(
        'not-found',
        'script-unknown',
        'Bài phát thanh của cách đọc này không còn nữa. Hãy tải lại trang rồi chọn bài khác hoặc chọn mọi bài.',
      );
  }

  async function store(within: Database, entry: LexiconEntry): Promise<StoredLexiconEntry> {
    const { written, spoken, scriptId } = checkedEntry(entry);
    await checkScript(within, scriptId);
    await within
      .insertInto('lexiconEntry')
      .values({ id: newId(), written, spoken, scriptId, createdAt: clock.now().toString() })
      .onConflict((c) =>
        scriptId === null
          ? c.column('written').where('scriptId', 'is', null).doUpdateSet({ spoken })
          : c.columns(['scriptId', 'written']).doUpdateSet({ spoken }),
      )
      .execute();
    const { id } = await sameScope(within, written, scriptId).executeTakeFirstOrThrow();
    return entries(within).where('lexiconEntry.id', '=', id).executeTakeFirstOrThrow();
  }

  /** The script that a line of a file names by its id or, written by hand, by its title. */
  async function scriptNamed(within: Database, name: string, line: number): Promise<string> {
    const found = await within
      .selectFrom('script')
      .select('id')
      .where(({ eb, or }) => or([eb('id', '=', name), eb('title', '=', name)]))
      .where('deletedAt', 'is', null)
      .limit(2)
      .execute();
    if (found.length === 1) return found[0]!.id;
    throw new Failure(
      'invalid',
      'lexicon-invalid',
      found.length === 0
        ? `Dòng ${line} của tệp từ điển đọc nói tới bài “${name.slice(0, 60)}” không có ở đây; hãy sửa tên bài, hoặc để trống để áp dụng cho mọi bài.`
        : `Dòng ${line} của tệp từ điển đọc nói tới bài “${name.slice(0, 60)}” nhưng có nhiều bài cùng tên; hãy đổi tên bài rồi nhập lại.`,
    );
  }

  return {
    list,

    /** What holds where a script is read: of all scripts, and its own. */
    async readings(scriptId?: string): Promise<LexiconEntry[]> {
      const own = scriptId ?? null;
      return entries()
        .where(({ eb, or }) =>
          or([eb('lexiconEntry.scriptId', 'is', null), eb('lexiconEntry.scriptId', '=', own)]),
        )
        .execute();
    },

    /** @throws Failure `lexicon-invalid`, `script-unknown` */
    async put(entry: LexiconEntry): Promise<StoredLexiconEntry> {
      const stored = await db.transaction().execute((within) => store(within, entry));
      changed();
      return stored;
    },

    /** @throws Failure `lexicon-invalid`, `lexicon-entry-unknown`, `lexicon-entry-taken`, `script-unknown` */
    async change(id: string, entry: LexiconEntry): Promise<StoredLexiconEntry> {
      const { written, spoken, scriptId } = checkedEntry(entry);
      const stored = await db.transaction().execute(async (within) => {
        await checkScript(within, scriptId);
        const taken = await sameScope(within, written, scriptId).where('id', '!=', id).executeTakeFirst();
        if (taken)
          throw new Failure(
            'conflict',
            'lexicon-entry-taken',
            scriptId === null
              ? `Từ điển đọc đã có mục “${written}”. Hãy sửa mục đó.`
              : `Bài này đã có cách đọc riêng cho “${written}”. Hãy sửa mục đó.`,
          );
        const { numUpdatedRows } = await within
          .updateTable('lexiconEntry')
          .set({ written, spoken, scriptId })
          .where('id', '=', id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw unknown();
        return entries(within).where('lexiconEntry.id', '=', id).executeTakeFirstOrThrow();
      });
      changed();
      return stored;
    },

    /** @throws Failure `lexicon-entry-unknown` */
    async remove(id: string): Promise<void> {
      const { numDeletedRows } = await db.deleteFrom('lexiconEntry').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) throw unknown();
      changed();
    },

    /** RFC 4180 with a header, as `fromCsv` reads it. */
    toCsv: async (): Promise<string> => formatLexiconCsv(await list()),

    /**
     * Puts every entry, or none when one is wrong; only looks what it would do when `dryRun`.
     * @returns how many entries the file has, and how many of them say otherwise than the station does now
     * @throws Failure `lexicon-invalid`
     */
    async fromCsv(csv: string, dryRun = false): Promise<{ imported: number; replaced: number }> {
      const lines = parseLexiconCsv(csv);
      let replaced = 0;
      await db.transaction().execute(async (within) => {
        for (const { written, spoken, script, line } of lines) {
          const scriptId = script === null ? null : await scriptNamed(within, script, line);
          const present = await sameScope(within, written, scriptId).select('spoken').executeTakeFirst();
          if (present && present.spoken !== spoken) replaced++;
          if (!dryRun) await store(within, { written, spoken, scriptId });
        }
      });
      if (!dryRun) changed();
      return { imported: lines.length, replaced };
    },
  };
}
