/** What a recording is. */
import type { ChimeChoice } from './chimes.ts';
import type { MadeSentence, MakingProgress } from './make.ts';
import type { AudioFormat } from './mastering.ts';
import type { SpokenSentence } from './speech.ts';

/** Read by a voice from a script, or sound that a person brought or spoke into the microphone. */
export type RecordingKind = 'voice' | 'upload';
export type RecordingStatus = 'waiting' | 'making' | 'ready' | 'failed';

/** What a recording is made from, settled when it is asked for: later changes of the text or the lexicon don't reach it. */
export type RecordingSource = (
  | { readonly kind: 'voice'; readonly spoken: readonly SpokenSentence[] }
  | { readonly kind: 'upload'; readonly file: string; readonly format: AudioFormat }
) & { readonly chimes: ChimeChoice };

/** The voice of sound that a person brought. */
export const UPLOADED_VOICE = 'upload';

export interface Recording {
  readonly id: string;
  readonly kind: RecordingKind;
  readonly scriptId: string | null;
  readonly scriptVersion: number | null;
  readonly title: string;
  /** What sound that stands by itself says, as far as somebody wrote it down; else empty. */
  readonly text: string;
  readonly voice: string;
  readonly speed: number;
  readonly status: RecordingStatus;
  readonly approved: boolean;
  readonly audioHash: string | null;
  readonly durationSeconds: number | null;
  readonly integratedLufs: number | null;
  readonly truePeakDbtp: number | null;
  readonly peaks: number[] | null;
  readonly sentences: MadeSentence[] | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly createdAt: string;
}

/** What the desk is shown: with how far the making is, and where to fetch the files. */
export interface RecordingView extends Omit<Recording, 'audioHash'> {
  readonly progress: MakingProgress | null;
  readonly mp3Url: string | null;
  readonly wavUrl: string | null;
}

/** What a campaign needs of a recording. */
export interface PlayableRecording {
  readonly id: string;
  readonly title: string;
  readonly scriptId: string | null;
  readonly scriptVersion: number | null;
  readonly approved: boolean;
  readonly durationSeconds: number;
  /** Between its chimes, from the first word to the last. */
  readonly bodySeconds: number;
  /** SHA-256 of the MP3 file's bytes. */
  readonly audioHash: string;
}

/** The station's name, its usual voice and its chimes. */
export interface StationVoice {
  readonly voice: { readonly id: string; readonly speed: number };
  readonly station: { readonly name: string };
  readonly chimes?: ChimeChoice | undefined;
  /** What is said first and last in a session; the usual words where it isn't set. */
  readonly sessions?:
    | {
        readonly enabled?: boolean;
        readonly greeting?: string | undefined;
        readonly thanks?: string | undefined;
      }
    | undefined;
}

export function viewOf({ audioHash, ...recording }: Recording, progress: MakingProgress | null) {
  const url = (kind: string) =>
    recording.status === 'ready' && audioHash ? `/api/v1/recordings/${recording.id}/audio.${kind}` : null;
  return {
    ...recording,
    progress: recording.status === 'making' ? progress : null,
    mp3Url: url('mp3'),
    wavUrl: url('wav'),
  } satisfies RecordingView;
}
