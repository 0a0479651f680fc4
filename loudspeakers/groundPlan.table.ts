/** The picture under the zones, as it is stored: one row, or none when zones stand on a plain grid. */
export interface GroundPlanTable {
  id: string;
  /** SHA-256 of the file, which bears it as its name. */
  hash: string;
  type: string;
  width: number;
  height: number;
  updatedAt: string;
}

declare module '../common/database.ts' {
  interface Tables {
    groundPlan: GroundPlanTable;
  }
}
