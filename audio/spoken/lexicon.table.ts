/** The operators' lexicon as it is stored. */
export interface LexiconEntryTable {
  id: string;
  written: string;
  spoken: string;
  createdAt: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    lexiconEntry: LexiconEntryTable;
  }
}
