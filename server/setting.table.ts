/** One value by its name: the station's settings, and what the server keeps for itself. */
import type { Database } from '../common/database.ts';

export interface SettingTable {
  key: string;
  /** JSON */
  value: string;
  updatedAt: string;
}

declare module '../common/database.ts' {
  interface Tables {
    setting: SettingTable;
  }
}

/** The stored value, or undefined. */
export async function storedSetting(db: Database, key: string): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row && (JSON.parse(row.value) as unknown);
}

export async function storeSetting(
  db: Database,
  key: string,
  value: unknown,
  updatedAt: string,
): Promise<void> {
  const row = { value: JSON.stringify(value), updatedAt };
  await db
    .insertInto('setting')
    .values({ key, ...row })
    .onConflict((c) => c.column('key').doUpdateSet(row))
    .execute();
}

export async function forgetSetting(db: Database, key: string): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', key).execute();
}

/** The stored text, made and stored when there is none. */
export async function keptSetting(db: Database, key: string, make: () => string): Promise<string> {
  const kept = await storedSetting(db, key);
  if (typeof kept === 'string') return kept;
  const made = make();
  await storeSetting(db, key, made, new Date().toISOString());
  return made;
}
