/** Keeps the operators' lexicon. */
import type { Clock } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import './lexicon.table.ts';
import { checkedEntry } from './lexicon.ts';
import type { LexiconEntry } from './spoken.ts';

export interface StoredLexiconEntry extends LexiconEntry {
  readonly id: string;
}

export type LexiconStore = ReturnType<typeof lexiconStore>;

/** One entry a written form: putting it again changes how it is said. */
export function lexiconStore(db: Database, clock: Clock) {
  async function put(entry: LexiconEntry): Promise<StoredLexiconEntry> {
    const { written, spoken } = checkedEntry(entry);
    await db
      .insertInto('lexiconEntry')
      .values({ id: newId(), written, spoken, createdAt: clock.now().toString() })
      .onConflict((c) => c.column('written').doUpdateSet({ spoken }))
      .execute();
    return db
      .selectFrom('lexiconEntry')
      .select(['id', 'written', 'spoken'])
      .where('written', '=', written)
      .executeTakeFirstOrThrow();
  }

  return {
    /** All entries by their written form. */
    list: (): Promise<StoredLexiconEntry[]> =>
      db.selectFrom('lexiconEntry').select(['id', 'written', 'spoken']).orderBy('written').execute(),
    /** @throws Failure `lexicon-invalid` */
    put,
    /** @throws Failure `lexicon-entry-unknown` */
    async remove(id: string): Promise<void> {
      const { numDeletedRows } = await db.deleteFrom('lexiconEntry').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n)
        throw new Failure('not-found', 'lexicon-entry-unknown', 'Mục này không còn trong từ điển đọc.');
    },
    /** Puts every entry, or none when one is wrong. @returns how many were put. @throws Failure `lexicon-invalid` */
    async import(entries: readonly LexiconEntry[]): Promise<number> {
      entries.forEach(checkedEntry);
      await db.transaction().execute(async (transaction) => {
        const store = lexiconStore(transaction, clock);
        for (const entry of entries) await store.put(entry);
      });
      return entries.length;
    },
  };
}
