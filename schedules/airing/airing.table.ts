/** Airings, and what became of them in each of their zones, as they are stored. Instants are ISO 8601 UTC. */
import type { Priority } from '../../loudspeakers/outputs/output.ts';
import type { AiringStatus, Outcome } from './airing.ts';

export interface AiringTable {
  id: string;
  /** What this airing is, once: a second one with the same key can't be stored. */
  key: string;
  /** null: an emergency. */
  campaignId: string | null;
  recordingId: string;
  title: string;
  scriptVersion: number | null;
  audioHash: string;
  durationSeconds: number;
  priority: Priority;
  pinned: number;
  windowId: string | null;
  why: string;
  start: string;
  end: string;
  latestStart: string;
  status: AiringStatus;
  reason: string | null;
  startedAt: string | null;
  endedAt: string | null;
  withdrawn: number;
  createdAt: string;
}

export interface AiringZoneTable {
  airingId: string;
  zoneId: string;
  startedAt: string | null;
  endedAt: string | null;
  outcome: Outcome | null;
  reason: string | null;
  stop: string | null;
  counted: number;
  confirmed: number;
  reportedAt: string | null;
}

declare module '../../common/database.ts' {
  interface Tables {
    airing: AiringTable;
    airingZone: AiringZoneTable;
  }
}
