/** Which campaigns still count on a script, so that nobody takes it away from under them. */
import '../../audio/recording.table.ts';
import type { Database } from '../../common/database.ts';
import '../../scripts/script.table.ts';
import './campaign.table.ts';

/** Titles of the campaigns that aren't over and play a recording of this script, mainly or as a variant. */
export async function campaignsPlaying(db: Database, scriptId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('campaign')
    .select(['campaign.id', 'campaign.title'])
    .where('campaign.deletedAt', 'is', null)
    .where('campaign.status', '!=', 'ended')
    .where((e) => {
      const recordings = e
        .selectFrom('recording')
        .innerJoin('scriptVersion', 'scriptVersion.id', 'recording.scriptVersionId')
        .select('recording.id')
        .where('scriptVersion.scriptId', '=', scriptId);
      return e.or([
        e('campaign.recordingId', 'in', recordings),
        e(
          'campaign.id',
          'in',
          e.selectFrom('campaignVariant').select('campaignId').where('recordingId', 'in', recordings),
        ),
      ]);
    })
    .orderBy('campaign.createdAt')
    .execute();
  return rows.map((row) => row.title);
}
