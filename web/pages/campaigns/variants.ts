/** Later words of a campaign while they are being chosen. Pure. */
import type { Schemas } from '../../api.ts';

export interface DraftVariant {
  readonly daysLeft: number;
  readonly recordingId: string | null;
}

/** As the server takes them: those whose recording is chosen. */
export const chosenOf = (rows: readonly DraftVariant[]): Schemas['CampaignVariant'][] =>
  rows.flatMap(({ daysLeft, recordingId }) => (recordingId === null ? [] : [{ daysLeft, recordingId }]));
