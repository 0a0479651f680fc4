/** The guided first visit: offered to a station that has never planned anything, until somebody has walked it or waved it off. */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import '../schedules/campaign/campaign.table.ts';
import type { FirstVisitParts } from './routes/firstVisit.ts';
import { storedSetting, storeSetting } from './setting.table.ts';

const KEY = 'firstVisit';

export function firstVisit({
  db,
  clock,
}: {
  readonly db: Database;
  readonly clock: Clock;
}): FirstVisitParts['firstVisit'] {
  const finish = () => storeSetting(db, KEY, 'done', clock.now().toString());
  return {
    async isDone() {
      if ((await storedSetting(db, KEY)) === 'done') return true;
      const planned = await db.selectFrom('campaign').select('id').limit(1).executeTakeFirst();
      if (!planned) return false;
      // Remembered, so that a station whose campaigns are gone isn't taught again.
      await finish();
      return true;
    },
    finish,
  };
}
