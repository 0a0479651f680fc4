/** What recordings are asked for. */
import type { Readable } from 'node:stream';

export interface RecordingRequest {
  readonly scriptId: string;
  readonly version: number;
  readonly voice?: string | undefined;
  readonly speed?: number | undefined;
}

/** Sound that a person brings: for a version of a script, or to stand by itself under a title. */
export interface UploadRequest {
  readonly stream: Readable;
  readonly title: string;
  /** What it says, where that is written down. */
  readonly text?: string | undefined;
  readonly script?: { readonly id: string; readonly version: number } | undefined;
  readonly by: string;
}

export interface PreviewRequest {
  readonly text: string;
  /** The script whose own readings count too. */
  readonly scriptId?: string | undefined;
  readonly voice?: string | undefined;
  readonly speed?: number | undefined;
  /** Said as it stands: the lexicon isn't asked. */
  readonly asSpoken?: boolean | undefined;
}
