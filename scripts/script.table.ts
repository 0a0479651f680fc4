/** Scripts and their versions as they are stored. Instants are ISO 8601 in UTC. */
export interface ScriptTable {
  id: string;
  title: string;
  documentId: string | null;
  /** Title and newest text without accents and in small letters, for the search. */
  searchText: string;
  createdAt: string;
  updatedAt: string;
  /** Who changed it last. */
  updatedBy: string | null;
  deletedAt: string | null;
  /** Since when the public may hear it; null: not public. */
  publishedAt: string | null;
}

export interface ScriptVersionTable {
  id: string;
  scriptId: string;
  /** 1, 2, 3, … within the script. */
  number: number;
  text: string;
  createdAt: string;
  createdBy: string | null;
  approvedAt: string | null;
  approvedBy: string | null;
}

declare module '../common/database.ts' {
  interface Tables {
    script: ScriptTable;
    scriptVersion: ScriptVersionTable;
  }
}
