/** Sound of a page: Web Audio, started to the sample at a planned instant of the audio clock. */
import type { Playback, PreparedSound, Sink, StreamedSound } from '../core/parts.ts';
import { keepPlayback, resultOf } from '../core/playback.ts';
import { NOTE_SECONDS, NOTES } from '../core/testNotes.ts';
import { streamVoice } from './streamVoice.ts';
import { texts } from './texts.ts';

interface Sound extends PreparedSound {
  readonly buffer: AudioBuffer;
}

export interface WebSink extends Sink {
  /** How loud what goes out is now, 0 to 1. */
  level(): number;
}

const WATCH_MILLISECONDS = 100;
/** The audio clock stands still for so long: nothing goes out. */
const STILL_MILLISECONDS = 2_000;
const RAMP_SECONDS = 0.02;

export function webSink(context: AudioContext): WebSink {
  const volume = new GainNode(context);
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  volume.connect(analyser).connect(context.destination);
  // Too low and soft to be heard, enough that neither the browser nor the amplifier falls asleep before the first word.
  const hum = new OscillatorNode(context, { frequency: 25 });
  const whisper = new GainNode(context, { gain: 0.0006 });
  hum.connect(whisper).connect(context.destination);
  hum.start();

  let lastTime = context.currentTime;
  let movedAt = performance.now();
  let voice: { end(error?: string): void; watch(): void } | null = null;
  const samples = new Float32Array(analyser.fftSize);

  function trouble(): string | null {
    if (context.state !== 'running') return texts.soundBlocked;
    return performance.now() - movedAt > STILL_MILLISECONDS ? texts.soundStill : null;
  }

  /** Reads where the audio clock is; asks for sound again where the system took it (a call, another app). */
  function watch(): void {
    if (context.currentTime !== lastTime) {
      lastTime = context.currentTime;
      movedAt = performance.now();
    }
    if (context.state !== 'running') void context.resume().catch(() => {});
    voice?.watch();
  }
  const timer = setInterval(watch, WATCH_MILLISECONDS);

  /** The audio clock's time at which what is played then leaves the loudspeaker at `at`, and back. */
  function shift(): number {
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    if (contextTime > 0 && performanceTime > 0) return contextTime - performanceTime / 1000;
    const latency = context.outputLatency || context.baseLatency || 0;
    return context.currentTime - latency - performance.now() / 1000;
  }

  return {
    async prepare(mp3): Promise<Sound> {
      const buffer = await context.decodeAudioData(mp3.slice().buffer as ArrayBuffer);
      return { buffer, durationSeconds: buffer.duration };
    },

    play(sound, at): Playback {
      voice?.end(texts.madeRoom);
      const { buffer } = sound as Sound;
      const source = new AudioBufferSourceNode(context, { buffer });
      const gain = new GainNode(context);
      source.connect(gain).connect(volume);
      const offset = shift();
      const begin = Math.max(offset + at / 1000, context.currentTime + 0.005);
      const startsAt = (begin - offset) * 1000;
      source.start(begin);

      const kept = keepPlayback(() => voice === own && own.end());
      const heardSeconds = () => Math.min(Math.max(context.currentTime - begin, 0), buffer.duration);
      const own = {
        watch() {
          if (context.currentTime >= begin && performance.now() >= startsAt) kept.begin(startsAt);
          const wrong = trouble();
          if (wrong && performance.now() > startsAt) own.end(wrong);
        },
        /** With an error at once, else by a ramp. */
        end(error?: string) {
          const seconds = heardSeconds();
          const silentAt = context.currentTime + (error ? 0 : RAMP_SECONDS);
          gain.gain.setValueAtTime(1, context.currentTime);
          gain.gain.linearRampToValueAtTime(0, silentAt);
          source.onended = null;
          source.stop(silentAt);
          finish(seconds, error);
        },
      };
      const finish = (seconds: number, error?: string) => {
        if (voice === own) voice = null;
        if (seconds > 0) kept.begin(startsAt);
        kept.end(resultOf(seconds, error));
      };
      source.onended = () => finish(buffer.duration);
      voice = own;
      return kept.playback;
    },

    stream(at): StreamedSound {
      voice?.end(texts.madeRoom);
      const own = streamVoice(context, volume, shift(), at, trouble, () => {
        if (voice === own) voice = null;
      });
      voice = own;
      return own;
    },

    setVolume(value) {
      volume.gain.setTargetAtTime(value, context.currentTime, 0.02);
    },
    trouble,

    level() {
      analyser.getFloatTimeDomainData(samples);
      let sum = 0;
      for (const sample of samples) sum += sample * sample;
      return Math.min(1, Math.sqrt(Math.sqrt(sum / samples.length)) * 1.3);
    },

    test() {
      if (voice || trouble()) return false;
      const now = context.currentTime + 0.05;
      for (const [i, frequency] of NOTES.entries()) {
        const note = new OscillatorNode(context, { frequency });
        const gain = new GainNode(context, { gain: 0 });
        const begin = now + i * NOTE_SECONDS;
        gain.gain.setValueAtTime(0, begin);
        gain.gain.linearRampToValueAtTime(0.35, begin + 0.02);
        gain.gain.exponentialRampToValueAtTime(0.001, begin + 0.6);
        note.connect(gain).connect(volume);
        note.start(begin);
        note.stop(begin + 0.65);
      }
      return true;
    },

    async close() {
      clearInterval(timer);
      await context.close();
    },
  };
}
