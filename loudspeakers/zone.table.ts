/** Zones as they are stored. */
export interface ZoneTable {
  id: string;
  name: string;
  /** The folded name, unique among the zones that stand; null once removed. */
  nameKey: string | null;
  volume: number;
  /** JSON of `VolumeHours[]`; null where it is the same all day. */
  volumeHours: string | null;
  /** Place on the ground plan, 0 to 1 of its width and height; both null while it has none. */
  x: number | null;
  y: number | null;
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
