/**
 * Sound without a gap: samples go out all the time, silence between airings, so that the device stays awake and a
 * sample's place in the stream is its instant. A little ahead of time, as a device wants it.
 */
import type { Playback, PreparedSound, Sink, StreamedSound } from '../core/parts.ts';
import { keepPlayback, resultOf, type KeptPlayback } from '../core/playback.ts';
import { decode, SAMPLES_A_SECOND } from './decode.ts';
import { streamDecoder, wholeSamples, type Samples } from './streamDecode.ts';
import { testSound } from './testSound.ts';
import { monotonic } from './timekeeper.ts';

/** Where samples go. */
export interface PcmOutput {
  /** The first sample that is written sounds at `at` (monotonic milliseconds). */
  open(at: number): void;
  /** 16-bit samples, one channel. */
  write(samples: Int16Array): void;
  /** These many samples were not written in time: what sounds there is silence. */
  skip(count: number): void;
  /** What is wrong with the device, for people; null when it takes what is written. */
  trouble(): string | null;
  /** A moment without sound: time to renew what wears out. */
  idle(): void;
  close(): Promise<void>;
}

const TICK_MILLISECONDS = 20;
const AHEAD_SAMPLES = 0.2 * SAMPLES_A_SECOND;
/** Sound that is cut ends in a short ramp instead of a click. */
const RAMP_SAMPLES = 0.01 * SAMPLES_A_SECOND;
const SAMPLES_A_MILLISECOND = SAMPLES_A_SECOND / 1000;

interface Sound extends PreparedSound {
  readonly samples: Int16Array;
}

interface Voice {
  readonly samples: Samples;
  readonly at: number;
  /** Samples that went out. */
  cursor: number;
  /** Set once it began and once it is over. */
  startsAt: number | null;
  endsAt: number | null;
  stopping: boolean;
  error: string | undefined;
  readonly kept: KeptPlayback;
}

export function pump(output: PcmOutput): Sink {
  const origin = monotonic();
  /** Samples since `origin` that went out or were skipped. */
  let position = 0;
  let gain = 1;
  let voice: Voice | null = null;
  /** Voices that have gone out and sound, or began and wait to be told so. */
  let told: Voice[] = [];
  output.open(origin);

  const timeOf = (sample: number) => origin + sample / SAMPLES_A_MILLISECOND;

  function tick(): void {
    const now = monotonic();
    const target = Math.floor((now - origin) * SAMPLES_A_MILLISECOND + AHEAD_SAMPLES);
    const missed = target - position - AHEAD_SAMPLES;
    if (missed > 0) {
      // The program was held up for longer than it works ahead: that time is gone, the sound goes on after it.
      output.skip(missed);
      position += missed;
      if (voice && voice.startsAt !== null) voice.samples.skip(missed);
    }
    if (target > position) {
      output.write(samplesUntil(target));
      position = target;
    }
    const trouble = output.trouble();
    if (trouble && voice) end(voice, trouble);
    tell(now);
    if (!voice) output.idle();
  }

  function samplesUntil(target: number): Int16Array {
    const block = new Int16Array(target - position);
    if (!voice) return block;
    const first = Math.max(0, Math.round((voice.at - origin) * SAMPLES_A_MILLISECOND) - position);
    if (voice.startsAt === null && first >= block.length) return block;
    const from = voice.startsAt === null ? first : 0;
    if (voice.startsAt === null && voice.samples.left() === 0 && !voice.samples.over() && !voice.stopping) {
      // A stream that isn't there yet: it begins where it should be by now.
      voice.samples.skip(block.length - from);
      return block;
    }
    if (voice.startsAt === null) {
      voice.startsAt = timeOf(position + from);
      told.push(voice);
    }
    const left = voice.samples.left();
    const count = Math.min(block.length - from, voice.stopping ? Math.min(RAMP_SAMPLES, left) : left);
    const samples = voice.samples.take(count);
    for (let i = 0; i < count; i++) {
      const ramp = voice.stopping ? 1 - i / count : 1;
      block[from + i] = Math.round((samples[i] as number) * gain * ramp);
    }
    voice.cursor += count;
    const over = voice.samples.over();
    if (!voice.stopping && !over && count < block.length - from)
      voice.samples.skip(block.length - from - count);
    if (voice.stopping || over) {
      voice.endsAt = timeOf(position + from + count);
      voice = null;
    }
    return block;
  }

  /** What went out is told when it sounds, not when it was handed to the device. */
  function tell(now: number): void {
    for (const one of told) {
      if (one.startsAt !== null && one.startsAt <= now) one.kept.begin(one.startsAt);
      if (one.endsAt !== null && one.endsAt <= now)
        one.kept.end(resultOf(one.cursor / SAMPLES_A_SECOND, one.error));
    }
    told = told.filter((one) => one.endsAt === null || one.endsAt > now);
  }

  /** With an error (or '', to make room) at once, else by a ramp. */
  function end(one: Voice, error?: string): void {
    one.error = error || undefined;
    if (voice === one) {
      if (one.startsAt === null) {
        voice = null;
        one.kept.end(resultOf(0, error));
      } else if (error !== undefined) {
        voice = null;
        one.endsAt = timeOf(position);
      } else one.stopping = true;
    }
  }

  function voiceOf(samples: Samples, at: number): Playback {
    if (voice) end(voice, '');
    const own: Voice = {
      samples,
      at,
      cursor: 0,
      startsAt: null,
      endsAt: null,
      stopping: false,
      error: undefined,
      kept: keepPlayback(() => end(own)),
    };
    voice = own;
    const trouble = output.trouble();
    if (trouble) end(own, trouble);
    return own.kept.playback;
  }

  const timer = setInterval(tick, TICK_MILLISECONDS);

  return {
    async prepare(mp3): Promise<Sound> {
      const samples = await decode(mp3);
      return { samples, durationSeconds: samples.length / SAMPLES_A_SECOND };
    },
    play: (sound, at): Playback => voiceOf(wholeSamples((sound as Sound).samples), at),
    stream(at): StreamedSound {
      const decoder = streamDecoder();
      const playback = voiceOf(decoder, at);
      void playback.ended.then(() => decoder.close());
      return { playback, feed: decoder.feed, end: decoder.end };
    },
    test() {
      if (voice || output.trouble()) return false;
      voiceOf(wholeSamples(testSound()), monotonic());
      return true;
    },
    setVolume: (volume) => void (gain = volume),
    trouble: () => output.trouble(),
    async close() {
      clearInterval(timer);
      await output.close();
    },
  };
}
