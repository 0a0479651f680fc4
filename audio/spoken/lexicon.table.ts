/** The operators' lexicon as it is stored. */
export interface LexiconEntryTable {
  id: string;
  written: string;
  spoken: string;
  /** Of this script alone; null: of all. A written form stands once for all scripts and once for each. */
  scriptId: string | null;
  createdAt: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    lexiconEntry: LexiconEntryTable;
  }
}
