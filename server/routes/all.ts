/** Every resource under /api/v1. */
import { airingRoutes, type AiringParts } from './airings.ts';
import { campaignRoutes, type CampaignParts } from './campaigns.ts';
import { chimeRoutes, type ChimeParts } from './chimes.ts';
import { documentRoutes, type DocumentParts } from './documents.ts';
import { firstVisitRoutes, type FirstVisitParts } from './firstVisit.ts';
import { groundPlanRoutes, type GroundPlanParts } from './groundPlan.ts';
import { lexiconRoutes, type LexiconParts } from './lexicon.ts';
import { loudspeakerRoutes, type LoudspeakerParts } from './loudspeakers.ts';
import { recordingRoutes, type RecordingParts } from './recordings.ts';
import { reportRoutes, type ReportParts } from './reports.ts';
import { publicationRoutes, type PublicationParts } from './publications.ts';
import type { Routes } from './route.ts';
import { scriptRoutes, type ScriptParts } from './scripts.ts';
import { sessionRoutes, type SessionParts } from './session.ts';
import { settingsRoutes, type SettingsParts } from './settings.ts';
import { userRoutes, type UserParts } from './users.ts';

/** What the routes call; app.ts puts it together from the rooms. */
export type Parts = SessionParts &
  FirstVisitParts &
  UserParts &
  DocumentParts &
  ScriptParts &
  RecordingParts &
  ChimeParts &
  PublicationParts &
  LoudspeakerParts &
  GroundPlanParts &
  CampaignParts &
  AiringParts &
  ReportParts &
  LexiconParts &
  SettingsParts;

export function allRoutes(parts: Parts): Routes {
  return async (app) => {
    for (const routes of [
      sessionRoutes,
      firstVisitRoutes,
      userRoutes,
      documentRoutes,
      scriptRoutes,
      recordingRoutes,
      chimeRoutes,
      publicationRoutes,
      loudspeakerRoutes,
      groundPlanRoutes,
      campaignRoutes,
      airingRoutes,
      reportRoutes,
      lexiconRoutes,
      settingsRoutes,
    ])
      await app.register(routes(parts));
  };
}
