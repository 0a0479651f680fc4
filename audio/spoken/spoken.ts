/** What the reader answers. */

export type SpokenKind = string;

export interface SpokenToken {
  /** As it stands in the text. */
  readonly written: string;
  /** As an announcer says it. */
  readonly spoken: string;
  /** Class of the form: `word`, `number`, `date`, `time`, `phone`, … `space`, `punctuation`. */
  readonly kind: SpokenKind;
}

export interface SpokenWarning {
  readonly written: string;
  /** Vietnamese sentence: what is doubtful. */
  readonly message: string;
  readonly suggestion?: string;
  /** UTF-16 offset of `written` in the text that was read. */
  readonly offset: number;
}

/** One text, read. `tokens` in order; their `written` joined is the text, their `spoken` joined (spaces folded) is `spoken`. */
export interface Spoken {
  readonly written: string;
  readonly spoken: string;
  readonly tokens: readonly SpokenToken[];
  readonly warnings: readonly SpokenWarning[];
}

export interface LexiconEntry {
  readonly written: string;
  readonly spoken: string;
  /** Of this script alone, where it wins over what holds for all; without one it holds for every script. */
  readonly scriptId?: string | null | undefined;
}

/** The reader: pure. Implemented by `read` in reader.ts. */
export type Read = (text: string, options?: { readonly lexicon?: readonly LexiconEntry[] }) => Spoken;
