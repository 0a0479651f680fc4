/**
 * A stream in a page: its MP3 is decoded second by second, each piece with some frames before and after it so that no
 * seam is heard, and set on the audio clock to where its frames belong. Works where pages have no MediaSource for MP3.
 */
import type { StreamedSound } from '../core/parts.ts';
import { keepPlayback, resultOf } from '../core/playback.ts';

/** 64 kbit/s of 24 kHz. */
const FRAME_BYTES = 192;
const FRAME_SECONDS = 0.024;
const PIECE_FRAMES = 40;
/** Decoded with a piece and not played: what comes before it shapes its first samples, what comes after its last. */
const WARM_FRAMES = 4;
const TAIL_FRAMES = 2;
const RAMP_SECONDS = 0.02;

export interface StreamVoice extends StreamedSound {
  end(error?: string): void;
  watch(): void;
}

/**
 * @param offset what makes `performance.now()` seconds the audio clock's
 * @param at milliseconds of `performance.now()` at which the first byte sounds
 */
export function streamVoice(
  context: AudioContext,
  volume: AudioNode,
  offset: number,
  at: number,
  trouble: () => string | null,
  onOver: () => void,
): StreamVoice {
  const begin = offset + at / 1000;
  const gain = new GainNode(context);
  gain.connect(volume);
  /** From frame `first` on. */
  let bytes = new Uint8Array(0);
  let first = 0;
  let next = 0;
  let complete = false;
  let over = false;
  let decoding: Promise<void> = Promise.resolve();
  const pieces: { source: AudioBufferSourceNode; from: number; to: number }[] = [];
  const kept = keepPlayback(() => finish());

  const heard = () =>
    pieces.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(context.currentTime, to) - from), 0);

  function cut(): void {
    for (;;) {
      const there = first + Math.floor(bytes.length / FRAME_BYTES);
      const count = Math.min(PIECE_FRAMES, there - next);
      if (count <= 0 || (!complete && there < next + PIECE_FRAMES + TAIL_FRAMES)) return;
      const from = Math.max(first, next - WARM_FRAMES);
      const until = Math.min(there, next + count + TAIL_FRAMES);
      const piece = bytes.slice((from - first) * FRAME_BYTES, (until - first) * FRAME_BYTES);
      const frame = next;
      next += count;
      const drop = Math.max(0, next - WARM_FRAMES - first);
      bytes = bytes.slice(drop * FRAME_BYTES);
      first += drop;
      decoding = decoding.then(() => put(piece.buffer, frame, (frame - from) * FRAME_SECONDS, count));
    }
  }

  async function put(piece: ArrayBuffer, frame: number, skip: number, count: number): Promise<void> {
    if (over) return;
    try {
      const buffer = await context.decodeAudioData(piece);
      const length = Math.min(count * FRAME_SECONDS, buffer.duration - skip);
      const when = begin + frame * FRAME_SECONDS;
      const late = Math.max(0, context.currentTime + 0.005 - when);
      if (over || length - late <= 0) return;
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(gain);
      source.start(when + late, skip + late, length - late);
      pieces.push({ source, from: when + late, to: when + length });
    } catch {
      // A damaged piece is a second of silence; the next one keeps its time.
    }
  }

  function finish(error?: string): void {
    if (over) return;
    over = true;
    const seconds = heard();
    const silentAt = context.currentTime + (error ? 0 : RAMP_SECONDS);
    gain.gain.setValueAtTime(1, context.currentTime);
    gain.gain.linearRampToValueAtTime(0, silentAt);
    for (const { source } of pieces) source.stop(silentAt);
    onOver();
    if (seconds > 0 && pieces[0]) kept.begin((pieces[0].from - offset) * 1000);
    kept.end(resultOf(seconds, error));
  }

  return {
    playback: kept.playback,
    feed(more) {
      const joined = new Uint8Array(bytes.length + more.length);
      joined.set(bytes);
      joined.set(more, bytes.length);
      bytes = joined;
      cut();
    },
    /** Without an error no more comes and what is there goes out; with one it is over at once. */
    end(error) {
      if (error) return finish(error);
      complete = true;
      cut();
      void decoding.then(() => {
        const left = Math.max(0, ...pieces.map(({ to }) => to - context.currentTime));
        setTimeout(() => finish(), left * 1000 + 20);
      });
    },
    watch() {
      const begun = pieces[0];
      if (begun && context.currentTime >= begun.from) kept.begin((begun.from - offset) * 1000);
      const wrong = trouble();
      if (wrong && performance.now() > at) finish(wrong);
    },
  };
}
