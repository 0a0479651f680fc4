/** From a text or a decoded file to mastered audio on disk: the whole way, without any storage of what it is for. */
import { join } from 'node:path';
import { Failure } from '../common/failure.ts';
import type { ChimeSounds } from './chime.ts';
import { master, writeTimeline, type Measured } from './mastering.ts';
import { peaksOf } from './peaks.ts';
import { speakSentences, type HowToSpeak, type Speaker, type SpokenSentence } from './speech.ts';
import { announcement, type Part, type Span, type Timeline } from './timeline.ts';

export interface MadeSentence extends Span {
  readonly spoken: string;
}

export interface Made extends Measured {
  /** In the work folder; whoever asked moves them to where they belong. */
  readonly mp3: string;
  readonly wav: string;
  readonly peaks: number[];
  readonly body: Span;
  /** null for sound whose words nobody has told us. */
  readonly sentences: MadeSentence[] | null;
}

export interface MakingProgress {
  readonly stage: 'speech' | 'mastering' | 'done';
  readonly done: number;
  readonly total: number;
}

export interface HowToMake extends Omit<HowToSpeak, 'onProgress'> {
  /** An empty folder for what is made; the caller removes it. */
  readonly folder: string;
  readonly onProgress?: (progress: MakingProgress) => void;
  /** The usual ones when left out. */
  readonly chimes?: ChimeSounds | undefined;
}

/** @throws Failure of the voice or of ffmpeg, `script-too-long` */
export async function makeFromSentences(
  speaker: Speaker,
  spoken: readonly SpokenSentence[],
  { folder, onProgress, chimes, ...how }: HowToMake,
): Promise<Made & { readonly sentences: MadeSentence[] }> {
  const parts = await speakSentences(speaker, spoken, {
    ...how,
    onProgress: (done, total) => onProgress?.({ stage: 'speech', done, total }),
  });
  onProgress?.({ stage: 'mastering', done: 0, total: 1 });
  const timeline = announcement(parts, undefined, chimes);
  const made = await makeFromTimeline(timeline, folder, how.signal);
  const sentences = timeline.parts.map((span, i) => ({ spoken: spoken[i]!.spoken, ...rounded(span) }));
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return { ...made, sentences };
}

/** Sound that somebody spoke: framed by the chimes and mastered like any other. */
export async function makeFromSound(
  part: Part,
  { folder, signal, chimes }: Pick<HowToMake, 'folder' | 'signal' | 'chimes'>,
): Promise<Made> {
  return makeFromTimeline(announcement([part], undefined, chimes), folder, signal);
}

export async function makeFromTimeline(
  timeline: Timeline,
  folder: string,
  signal?: AbortSignal,
): Promise<Made> {
  if (!Number.isFinite(timeline.speechDbfs))
    throw new Failure('invalid', 'audio-silent', 'Không có tiếng nào được thu. Hãy kiểm tra lại nội dung.');
  const raw = join(folder, 'raw.wav');
  const to = { mp3: join(folder, 'made.mp3'), wav: join(folder, 'made.wav') };
  await writeTimeline(timeline, raw);
  const { speechDbfs, durationSeconds } = timeline;
  const measured = await master({ path: raw, speechDbfs, durationSeconds }, to, { signal });
  return { ...to, ...measured, peaks: await peaksOf(to.wav), body: rounded(timeline.body), sentences: null };
}

const rounded = ({ startSeconds, endSeconds }: Span): Span => ({
  startSeconds: Math.round(startSeconds * 1000) / 1000,
  endSeconds: Math.round(endSeconds * 1000) / 1000,
});
