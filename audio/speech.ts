/** A text, said: read by the reader, cut into sentences, each spoken (or taken from the cache), in order. */
import { Failure } from '../common/failure.ts';
import { abortable } from './abortable.ts';
import type { SpeechCache } from './speechCache.ts';
import { secondsOfSentences } from './seconds.ts';
import { read } from './spoken/reader.ts';
import { sentences } from './spoken/sentences.ts';
import type { LexiconEntry } from './spoken/spoken.ts';
import type { Part } from './timeline.ts';
import type { Voices } from './voices/voices.ts';

export const LONGEST_SECONDS = 15 * 60;
/** No voice says more than this in a second, even at speed 2: what is longer is refused before anything is made. */
const CHARACTERS_A_SECOND = 40;
const AT_ONCE = 3;

export interface SpokenSentence {
  readonly spoken: string;
  readonly endsParagraph: boolean;
}

/**
 * Refuses before anything is made what would take too long to say; a voice that is slower than reckoned is stopped
 * while it speaks.
 * @throws Failure `script-too-long`
 */
export function checkLength(spoken: readonly SpokenSentence[], speed: number): void {
  const seconds = secondsOfSentences(
    spoken.map((s) => s.spoken),
    speed,
  );
  if (seconds > LONGEST_SECONDS) throw tooLong(seconds);
}

/** What the voice is given for a text. @throws Failure `script-empty`, `script-too-long` */
export function spokenSentences(text: string, lexicon: readonly LexiconEntry[]): SpokenSentence[] {
  if (text.length > LONGEST_SECONDS * CHARACTERS_A_SECOND) throw tooLong();
  // A line that begins in small letters goes on with the one before.
  const paragraphs = read(text, { lexicon }).spoken.split(/\n+(?![^\S\n]*\p{Ll})/u);
  const spoken = paragraphs.flatMap((paragraph) =>
    sentences(paragraph).map((s, i, all) => ({ spoken: s, endsParagraph: i === all.length - 1 })),
  );
  if (spoken.length === 0)
    throw new Failure('invalid', 'script-empty', 'Bài chưa có chữ nào để đọc. Hãy nhập nội dung bài.');
  if (spoken.reduce((sum, s) => sum + s.spoken.length, 0) > LONGEST_SECONDS * CHARACTERS_A_SECOND)
    throw tooLong();
  return spoken;
}

export interface Speaker {
  readonly voices: Pick<Voices, 'speak' | 'version'>;
  /** Without one every sentence is made. */
  readonly cache?: SpeechCache;
}

export interface HowToSpeak {
  readonly voice: string;
  readonly speed: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Speaks the sentences, a few at once. @throws Failure of the voice, `script-too-long` */
export async function speakSentences(
  { voices, cache }: Speaker,
  spoken: readonly SpokenSentence[],
  { voice, speed, signal, onProgress }: HowToSpeak,
): Promise<Part[]> {
  const engineVersion = voices.version(voice);
  const parts = new Array<Part>(spoken.length);
  let next = 0;
  let done = 0;
  let seconds = 0;
  onProgress?.(0, spoken.length);
  async function work(): Promise<void> {
    while (next < spoken.length) {
      signal?.throwIfAborted();
      const at = next++;
      const { spoken: sentence, endsParagraph } = spoken[at]!;
      // The cache may share one making between two recordings: cancelling one of them mustn't fail the other.
      const say = () => voices.speak(voice, sentence, { speed, ...(!cache && signal ? { signal } : {}) });
      const speech = await abortable(
        cache ? cache.get({ engineVersion, voice, speed, sentence }, say) : say(),
        signal,
      );
      parts[at] = { ...speech, endsParagraph };
      seconds += speech.samples.length / speech.sampleRate;
      if (seconds > LONGEST_SECONDS) throw tooLong();
      onProgress?.(++done, spoken.length);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, spoken.length) }, work));
  return parts;
}

const tooLong = (seconds?: number) =>
  new Failure(
    'too-large',
    'script-too-long',
    `Bài dài quá 15 phút${seconds ? ` (đọc mất khoảng ${Math.ceil(seconds / 60)} phút)` : ''} nên không thu được. Hãy rút ngắn hoặc chia thành nhiều bài.`,
  );
