/** Players as they are stored. */
export interface PlayerTable {
  id: string;
  name: string;
  zoneId: string;
  /** SHA-256 of the token, hexadecimal; the token itself is kept by nobody but the player. */
  tokenHash: string;
  /** `PlayerState` as JSON: what the player last said of itself. */
  state: string | null;
  lastSeenAt: string | null;
  createdAt: string;
  deletedAt: string | null;
}

declare module '../common/database.ts' {
  interface Tables {
    player: PlayerTable;
  }
}
