/** Letters as they are stored: their text and what was read from it, not the file. */
export interface DocumentTable {
  id: string;
  fileName: string;
  /** Of the file's bytes. */
  sha256: string;
  text: string;
  /** `DocumentFields` as JSON. */
  fields: string;
  createdAt: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    document: DocumentTable;
  }
}
