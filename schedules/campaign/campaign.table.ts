/** Campaigns and the zones they are for, as they are stored. */
import type { Priority } from '../../loudspeakers/outputs/output.ts';
import type { CampaignStatus } from './campaign.ts';

export interface CampaignTable {
  id: string;
  title: string;
  recordingId: string;
  priority: Priority;
  /** Days in the station's zone. */
  firstDay: string;
  lastDay: string;
  /** JSON of Phase[]. */
  escalation: string;
  minGapMinutes: number;
  /** How often the script is read in one airing. */
  readings: number;
  /** JSON of Deadline, as the letter puts it. */
  deadline: string | null;
  status: CampaignStatus;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

export interface CampaignZoneTable {
  campaignId: string;
  zoneId: string;
}

/** A recording that plays instead of the campaign's own from so many days left on. */
export interface CampaignVariantTable {
  campaignId: string;
  recordingId: string;
  daysLeft: number;
}

/** What is wanted on a day and could not be planned. */
export interface UnmetTable {
  campaignId: string;
  zoneId: string;
  day: string;
  wanted: number;
  planned: number;
  why: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    campaign: CampaignTable;
    campaignZone: CampaignZoneTable;
    campaignVariant: CampaignVariantTable;
    unmet: UnmetTable;
  }
}
