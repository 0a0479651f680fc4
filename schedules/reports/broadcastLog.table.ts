/** The broadcast log as it is stored: rows are added, never changed, and outlive what they name. */
import type { Outcome } from '../airing/airing.ts';

export interface BroadcastLogTable {
  /** Of the player's report, so that a report sent again adds nothing. */
  id: string;
  airingId: string;
  campaignId: string | null;
  /** null: no player said so, the server concluded it. */
  playerId: string | null;
  playerName: string | null;
  zoneId: string;
  zoneName: string;
  title: string;
  scriptVersion: number | null;
  audioHash: string;
  plannedStart: string;
  startedAt: string | null;
  endedAt: string | null;
  lateMilliseconds: number | null;
  outcome: Outcome;
  reason: string | null;
  receivedAt: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    broadcastLog: BroadcastLogTable;
  }
}
