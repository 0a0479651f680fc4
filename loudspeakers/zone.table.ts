/** Zones as they are stored. */
export interface ZoneTable {
  id: string;
  name: string;
  /** The folded name, unique among the zones that stand; null once removed. */
  nameKey: string | null;
  volume: number;
  createdAt: string;
  deletedAt: string | null;
}

export interface ZoneHearsTable {
  zoneId: string;
  hearsZoneId: string;
}

declare module '../common/database.ts' {
  interface Tables {
    zone: ZoneTable;
    zoneHears: ZoneHearsTable;
  }
}
