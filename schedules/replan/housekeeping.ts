/** What the plan dropped after players were told is kept a while, for players that come back late. */
import type { Database } from '../../common/database.ts';
import { DAY, instantText } from '../site.ts';

const KEPT_DAYS = 30;

export async function forgetWithdrawn(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('airing')
    .where('withdrawn', '=', 1)
    .where('start', '<', instantText(now - KEPT_DAYS * DAY))
    .execute();
}
