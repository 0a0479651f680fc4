/** Where an airing's stream comes from, for the room that relays it. */
import type { Database } from '../../common/database.ts';
import './airing.table.ts';

export interface RelaySource {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** null where it isn't a relay, or was called off. */
export async function relaySource(db: Database, airingId: string): Promise<RelaySource | null> {
  const row = await db
    .selectFrom('airing')
    .select(['relayUrl', 'start', 'end'])
    .where('id', '=', airingId)
    .where('withdrawn', '=', 0)
    .where('status', '!=', 'cancelled')
    .executeTakeFirst();
  if (!row || row.relayUrl === null) return null;
  return { url: row.relayUrl, start: Date.parse(row.start), end: Date.parse(row.end) };
}
