/** Keeps the operators' lexicon. */
import type { Clock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import type { Events } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import './lexicon.table.ts';
import { checkedEntry, formatLexiconCsv, parseLexiconCsv } from './lexicon.ts';
import type { LexiconEntry } from './spoken.ts';

export interface StoredLexiconEntry extends LexiconEntry {
  readonly id: string;
}

export type LexiconStore = ReturnType<typeof lexiconStore>;

/** One entry a written form: putting it again changes how it is said. */
export function lexiconStore(db: Database, clock: Clock, events?: Events) {
  const changed = () => events?.emit({ type: 'lexicon' });
  const unknown = () =>
    new Failure('not-found', 'lexicon-entry-unknown', 'Mục này không còn trong từ điển đọc.');

  /** All entries by their written form. */
  const list = (): Promise<StoredLexiconEntry[]> =>
    db.selectFrom('lexiconEntry').select(['id', 'written', 'spoken']).orderBy('written').execute();

  async function store(within: Database, entry: LexiconEntry): Promise<StoredLexiconEntry> {
    const { written, spoken } = checkedEntry(entry);
    await within
      .insertInto('lexiconEntry')
      .values({ id: newId(), written, spoken, createdAt: clock.now().toString() })
      .onConflict((c) => c.column('written').doUpdateSet({ spoken }))
      .execute();
    return within
      .selectFrom('lexiconEntry')
      .select(['id', 'written', 'spoken'])
      .where('written', '=', written)
      .executeTakeFirstOrThrow();
  }

  return {
    list,

    /** @throws Failure `lexicon-invalid` */
    async put(entry: LexiconEntry): Promise<StoredLexiconEntry> {
      const stored = await store(db, entry);
      changed();
      return stored;
    },

    /** @throws Failure `lexicon-invalid`, `lexicon-entry-unknown`, `lexicon-entry-taken` */
    async change(id: string, entry: LexiconEntry): Promise<StoredLexiconEntry> {
      const { written, spoken } = checkedEntry(entry);
      await db.transaction().execute(async (within) => {
        const taken = await within
          .selectFrom('lexiconEntry')
          .select('id')
          .where('written', '=', written)
          .where('id', '!=', id)
          .executeTakeFirst();
        if (taken)
          throw new Failure(
            'conflict',
            'lexicon-entry-taken',
            `Từ điển đọc đã có mục “${written}”. Hãy sửa mục đó.`,
          );
        const { numUpdatedRows } = await within
          .updateTable('lexiconEntry')
          .set({ written, spoken })
          .where('id', '=', id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw unknown();
      });
      changed();
      return { id, written, spoken };
    },

    /** @throws Failure `lexicon-entry-unknown` */
    async remove(id: string): Promise<void> {
      const { numDeletedRows } = await db.deleteFrom('lexiconEntry').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) throw unknown();
      changed();
    },

    /** RFC 4180 with a header, as `fromCsv` reads it. */
    toCsv: async (): Promise<string> => formatLexiconCsv(await list()),

    /** Puts every entry, or none when one is wrong. @returns how many were put. @throws Failure `lexicon-invalid` */
    async fromCsv(csv: string): Promise<number> {
      const entries = parseLexiconCsv(csv);
      await db.transaction().execute(async (within) => {
        for (const entry of entries) await store(within, entry);
      });
      changed();
      return entries.length;
    },
  };
}
