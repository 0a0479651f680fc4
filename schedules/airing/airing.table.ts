/** Airings, and what became of them in each of their zones, as they are stored. Instants are ISO 8601 UTC. */
import type { Priority } from '../../loudspeakers/outputs/output.ts';
import type { AiringKind, AiringStatus, Outcome } from './airing.ts';
import type { Place } from './rendering.ts';

export interface AiringTable {
  id: string;
  /** What this airing is, once: a second one with the same key can't be stored. */
  key: string;
  kind: AiringKind;
  /** Of the kind `campaign` alone. */
  campaignId: string | null;
  /** Of the kind `programme` alone: its name in the settings. */
  programmeId: string | null;
  /** null: a stream is relayed. */
  recordingId: string | null;
  /** The stream's address, of a relay alone. */
  relayUrl: string | null;
  /** The programme's airing that was cut and goes on with this one. */
  resumes: string | null;
  title: string;
  scriptVersion: number | null;
  /** SHA-256 of the MP3; of a relay, of what names its stream. */
  audioHash: string;
  durationSeconds: number;
  /** Of what is made of the recording for its session; all null when it sounds as it is. */
  place: Place | null;
  readings: number | null;
  session: string | null;
  sourceHash: string | null;
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
