/** Hearing sentences of the script on the desk: from its recording when that says the same, else made on the spot. */
import { useClip } from '../../clip.ts';
import type { Player, PlayerState } from './player.ts';
import { placesIn, type Sentence } from './sentences.ts';
import type { VoiceChoice } from './VoicePicker.tsx';

export interface Recorded {
  readonly spoken: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** What one request for speech may hold. */
const MOST_CHARACTERS = 1000;

export function useHear(on: {
  readonly sentences: readonly Sentence[];
  /** The recording's sentences while it says what stands in the editor. */
  readonly recorded: readonly Recorded[] | null;
  readonly player: Player;
  readonly playerState: PlayerState;
  readonly voice: VoiceChoice;
}) {
  const { sentences, recorded, player, playerState, voice } = on;
  const clip = useClip();
  const places = recorded ? placesIn(sentences, recorded) : [];
  const inRecording = () =>
    sentences.findLastIndex(
      (_, i) => (recorded?.[places[i]!]?.startSeconds ?? Infinity) <= playerState.seconds + 0.05,
    );
  const said = clip.playing === null ? null : Number(clip.playing);
  const heard = playerState.playing && recorded ? inRecording() : said;
  const asking = clip.asking === null ? null : Number(clip.asking);

  function say(index: number, goOn: boolean): void {
    const sentence = sentences[index];
    if (!sentence) return;
    const { id, speed } = voice;
    const text = sentence.spoken.slice(0, MOST_CHARACTERS);
    const words = { text, asSpoken: true, speed, ...(id && { voice: id }) };
    clip.say(String(index), words, goOn ? () => say(index + 1, true) : undefined);
  }

  function stop(): void {
    player.pause();
    clip.stop();
  }

  return {
    /** Which sentence sounds now, and which one is being made. */
    heard,
    asking,

    /** One sentence; pressed again while it sounds, stops. */
    hear(index: number): void {
      if (heard === index) return stop();
      const place = recorded?.[places[index]!];
      if (!place) {
        player.pause();
        return say(index, false);
      }
      stop();
      player.playFrom(place.startSeconds, place.endSeconds);
    },

    /** A sentence and all that follow it. */
    hearFrom(index: number): void {
      const place = recorded?.[places[index]!];
      stop();
      if (place) player.playFrom(place.startSeconds);
      else say(index, true);
    },

    stop,
  };
}
