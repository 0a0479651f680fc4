/** The station's own chimes: music that somebody brought. */
export interface ChimeTable {
  id: string;
  title: string;
  /** Of the MP3 file's bytes; names the files. */
  audioHash: string;
  durationSeconds: number;
  createdAt: string;
  deletedAt: string | null;
}

declare module '../common/database.ts' {
  interface Tables {
    chime: ChimeTable;
  }
}
