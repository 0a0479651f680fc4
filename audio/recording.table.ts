/** Recordings as they are stored. Instants are ISO 8601 in UTC. */
import type { RecordingKind, RecordingStatus } from './recording.ts';

export interface RecordingTable {
  id: string;
  kind: RecordingKind;
  /** null: sound that stands by itself. */
  scriptVersionId: string | null;
  title: string;
  /** `engine:name`; `upload` for sound that somebody brought. */
  voice: string;
  speed: number;
  /** JSON of RecordingSource: what it is made from. */
  source: string;
  /** SHA-256 of all that it is made from: the same request finds the same recording. */
  sourceHash: string;
  status: RecordingStatus;
  /** Of the MP3 file's bytes; names the files. */
  mp3Hash: string | null;
  durationSeconds: number | null;
  integratedLufs: number | null;
  truePeakDbtp: number | null;
  /** JSON of numbers from 0 to 1. */
  peaks: string | null;
  /** JSON of MadeSentence[]. */
  sentences: string | null;
  /** Where the first word begins and the last one ends, between the chimes. */
  bodyStartSeconds: number | null;
  bodyEndSeconds: number | null;
  failureCode: string | null;
  failureMessage: string | null;
  createdAt: string;
  createdBy: string | null;
  /** Of sound that stands by itself; what belongs to a script is approved with it. */
  approvedAt: string | null;
  /** What sound that stands by itself says, as far as somebody wrote it down; else empty. */
  text: string;
  /** Since when the public may hear sound that stands by itself; null: not public. */
  publishedAt: string | null;
  /** Taken from the lists; what was planned with it still plays. */
  deletedAt: string | null;
}

declare module '../common/database.ts' {
  interface Tables {
    recording: RecordingTable;
  }
}
