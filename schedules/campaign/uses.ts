/** What still plays a script or a recording, so that nobody takes it away from under a campaign or a programme. */
import '../../audio/recording.table.ts';
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import '../../scripts/script.table.ts';
import { programmesOf } from '../replan/programmes.ts';
import './campaign.table.ts';

export interface UsesParts {
  readonly db: Database;
  readonly settings: () => Promise<{ readonly schedule: { readonly programmes: readonly object[] } }>;
}

/** Both refuse while a campaign that isn't over, mainly or as a variant, or a programme of the settings plays it. */
export function uses({ db, settings }: UsesParts) {
  async function campaignTitles(recordingIds: readonly string[]): Promise<string[]> {
    const rows = await db
      .selectFrom('campaign')
      .select('campaign.title')
      .where('campaign.deletedAt', 'is', null)
      .where('campaign.status', '!=', 'ended')
      .where((e) =>
        e.or([
          e('campaign.recordingId', 'in', recordingIds),
          e(
            'campaign.id',
            'in',
            e.selectFrom('campaignVariant').select('campaignId').where('recordingId', 'in', recordingIds),
          ),
        ]),
      )
      .orderBy('campaign.createdAt')
      .execute();
    return rows.map((row) => row.title);
  }

  async function programmeNames(recordingIds: readonly string[]): Promise<string[]> {
    const { schedule } = await settings();
    return programmesOf(schedule.programmes)
      .filter(({ play }) => play && recordingIds.includes(play.recordingId))
      .map(({ id }) => id);
  }

  async function refuse(recordingIds: readonly string[], what: string, code: string): Promise<void> {
    if (recordingIds.length === 0) return;
    const campaigns = await campaignTitles(recordingIds);
    if (campaigns.length > 0)
      throw new Failure(
        'conflict',
        code,
        `${what} này đang phát trong đợt tuyên truyền: ${quoted(campaigns)}. ` +
          `Hãy chọn ${what.toLowerCase()} khác cho đợt đó hoặc kết thúc đợt trước khi xóa.`,
      );
    const programmes = await programmeNames(recordingIds);
    if (programmes.length > 0)
      throw new Failure(
        'conflict',
        code,
        `${what} này đang phát trong chương trình cố định: ${quoted(programmes)}. ` +
          `Hãy chọn ${what.toLowerCase()} khác cho chương trình đó trong Cài đặt trước khi xóa.`,
      );
  }

  return {
    /** @throws Failure `script-in-use` */
    async checkScript(scriptId: string): Promise<void> {
      const recordings = await db
        .selectFrom('recording')
        .innerJoin('scriptVersion', 'scriptVersion.id', 'recording.scriptVersionId')
        .select('recording.id')
        .where('scriptVersion.scriptId', '=', scriptId)
        .execute();
      await refuse(
        recordings.map(({ id }) => id),
        'Bài',
        'script-in-use',
      );
    },

    /** @throws Failure `recording-in-use` */
    checkRecording: (recordingId: string): Promise<void> =>
      refuse([recordingId], 'Bản thu', 'recording-in-use'),
  };
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('; ');
