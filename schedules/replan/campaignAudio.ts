/** What each campaign plays: its main recording and its variants, as they are now. */
import { Failure } from '../../common/failure.ts';
import type { LiveAiring } from '../airing/airing.ts';
import { sourceOf } from '../airing/rendering.ts';
import type { NewCampaign, StoredCampaign, Variant } from '../campaign/campaign.ts';
import type { RecordingSource } from '../parts.ts';
import { variantsOn } from '../planning/variants.ts';

export interface CampaignAudio {
  readonly title: string;
  readonly scriptVersion: number | null;
  readonly audioHash: string;
  readonly durationSeconds: number;
  readonly bodySeconds?: number | undefined;
}

export interface PlannedVariant extends Variant {
  readonly audio: CampaignAudio;
}

export interface Played {
  readonly recordingId: string;
  readonly audio: CampaignAudio;
}

interface Playing extends Played {
  readonly title: string;
  readonly variants: readonly PlannedVariant[];
}

/** The recording as it is; undefined where it isn't ready or is no more. */
export async function readyAudio(
  recordings: RecordingSource,
  recordingId: string,
): Promise<CampaignAudio | undefined> {
  try {
    return await recordings.playable(recordingId);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The campaign's main audio now; what its stored airings have where the recording can't be had. */
export async function mainAudio(
  recordings: RecordingSource,
  campaign: StoredCampaign,
  open: readonly LiveAiring[],
): Promise<CampaignAudio | undefined> {
  const ready = await readyAudio(recordings, campaign.recordingId);
  if (ready) return ready;
  const stored = open.find(
    (airing) => airing.campaignId === campaign.id && airing.recordingId === campaign.recordingId,
  );
  return stored && { ...stored, audioHash: sourceOf(stored) };
}

/** Where none of a phase's recordings is ready, the main one plays in that phase. */
export async function plannedVariants(
  recordings: RecordingSource,
  campaign: Pick<NewCampaign, 'recordingId' | 'variants'>,
  main: CampaignAudio,
): Promise<PlannedVariant[]> {
  const rows = await Promise.all(
    (campaign.variants ?? []).map(async (row) => ({
      ...row,
      audio: await readyAudio(recordings, row.recordingId),
    })),
  );
  const ready = rows.flatMap(({ audio, ...row }) => (audio ? [{ ...row, audio }] : []));
  const lacking = new Set(rows.map((row) => row.daysLeft));
  for (const { daysLeft } of ready) lacking.delete(daysLeft);
  const instead = [...lacking].map((daysLeft) => ({
    recordingId: campaign.recordingId,
    daysLeft,
    audio: main,
  }));
  return [...ready, ...instead];
}

/**
 * What an airing plays: the recording it has where that may play with so many days left, else the first that may.
 * @param recordingId the one it has, if it has one
 */
export function playedWith(campaign: Playing, daysLeft: number, recordingId?: string | null): Played {
  const rows: readonly Played[] = variantsOn(campaign.variants, daysLeft);
  return rows.find((row) => row.recordingId === recordingId) ?? rows[0] ?? campaign;
}

/** What the log calls it: the campaign, and the words where they aren't its main ones. */
export function titleOf(campaign: Playing, { recordingId, audio }: Played): string {
  return recordingId === campaign.recordingId || audio.title === campaign.title
    ? campaign.title
    : `${campaign.title}: ${audio.title}`;
}
