/**
 * A stream as something to play: asked for some seconds ahead, begun at its instant, asked for again whenever it breaks
 * off, until it is stopped. Its silences are known by what is missing from `seconds`, and why by `error`.
 */
import type { Playback, PlayerServer, Sink } from './parts.ts';
import { keepPlayback, resultOf } from './playback.ts';
import { reasons } from './texts.ts';

export interface RelayParts {
  readonly server: Pick<PlayerServer, 'stream'>;
  readonly sink: Pick<Sink, 'stream'>;
  /** The server's epoch milliseconds → the player's monotonic ones. */
  readonly monotonicAt: (instant: number) => number;
}

export interface Relay {
  /** From now on its sound goes out. Once. */
  play(): Playback;
  /** Gives it up, also before it was played. */
  stop(): void;
}

const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 5_000;

export function openRelay(airingId: string, { server, sink, monotonicAt }: RelayParts): Relay {
  const stopping = new AbortController();
  const { signal } = stopping;
  let allow: () => void = () => {};
  const allowed = new Promise<void>((resolve) => (allow = resolve));
  let sounding: Playback | null = null;
  let seconds = 0;
  let error: string | undefined;
  const stop = () => {
    stopping.abort();
    sounding?.stop();
  };
  const kept = keepPlayback(stop);
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

  /** One unbroken stretch. */
  async function stretch(): Promise<void> {
    const { startsAt, body } = await server.stream(airingId, signal);
    await Promise.race([allowed, stopped]);
    if (signal.aborted) return;
    const voice = sink.stream(monotonicAt(startsAt));
    sounding = voice.playback;
    voice.playback.started.then(kept.begin, () => {});
    const reader = body.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        voice.feed(value);
      }
    } finally {
      void reader.cancel().catch(() => {});
      voice.end();
      const heard = await voice.playback.ended;
      sounding = null;
      seconds += heard.seconds;
      error = heard.error ?? error;
    }
  }

  async function run(): Promise<void> {
    let pause = FIRST_PAUSE_MILLISECONDS;
    while (!signal.aborted) {
      const before = seconds;
      try {
        await stretch();
        if (!signal.aborted) error ??= reasons.relayBroke;
      } catch (caught) {
        // Said by the outcome; asked for again as long as its time lasts.
        if (!signal.aborted) error = caught instanceof RelayRefused ? caught.message : reasons.relayAway;
      }
      pause = seconds > before ? FIRST_PAUSE_MILLISECONDS : Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
      const rest = new Promise<void>((resolve) => setTimeout(resolve, pause));
      await Promise.race([rest, stopped]);
    }
    kept.end(resultOf(seconds, error));
  }

  void run();
  return {
    play() {
      allow();
      return kept.playback;
    },
    stop,
  };
}

/** The server says why it has no stream. */
export class RelayRefused extends Error {
  override readonly name = 'RelayRefused';
}
