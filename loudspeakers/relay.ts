/**
 * Streams that programmes relay: pulled once for all players, a few seconds behind their source, and given to each with
 * the instant at which its first sound is due, so that zones that hear each other relay as one.
 */
import { PassThrough, type Readable } from 'node:stream';
import { delay, type Clock } from '../common/clock.ts';
import { Failure } from '../common/failure.ts';
import type { Logger } from './logger.ts';

export interface RelayDependencies {
  /** null where the airing is no relay. Instants are epoch milliseconds. */
  readonly source: (
    airingId: string,
  ) => Promise<{ readonly url: string; readonly start: number; readonly end: number } | null>;
  /** MP3 of constant frames, as fast as it sounds. */
  readonly pull: (url: string, signal: AbortSignal) => Promise<Readable>;
  readonly bytesAMillisecond: number;
  readonly frameBytes: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface RelayedStream {
  /** Epoch milliseconds at which the first byte's sound is due. */
  readonly startsAt: number;
  /** Ends when the source breaks off (ask again), or with the airing. */
  readonly mp3: Readable;
}

/** Players are so much behind the source: what carries them over a hiccup. */
const BEHIND_MILLISECONDS = 2_000;
/** A player that joins in the middle gets what sounds so much later. */
const JOIN_MILLISECONDS = 600;
const KEPT_MILLISECONDS = 10_000;
/** Before its start a stream may be asked for so much ahead. */
const AHEAD_MILLISECONDS = 30_000;
/** A request waits so long for a source. */
const PATIENCE_MILLISECONDS = 6_000;
/** Nobody listens and nobody asked for so long: the source is let go. */
const IDLE_MILLISECONDS = 20_000;
const STALLED_MILLISECONDS = 12_000;
const LONGEST_PAUSE_MILLISECONDS = 8_000;
/** A player that takes its stream this slowly has lost it. */
const MOST_WAITING_BYTES = 512 * 1024;

/** One unbroken stretch of a source. */
interface Stretch {
  readonly startsAt: number;
  /** Bytes that came before `kept`. */
  before: number;
  kept: Buffer;
}

interface Relay {
  readonly end: number;
  readonly listeners: Set<PassThrough>;
  stretch: Stretch | null;
  trouble: Failure | null;
  askedAt: number;
  changed: () => void;
  /** Resolves at the next beginning or failure of a stretch. */
  change: Promise<void>;
}

export type Relays = ReturnType<typeof relays>;

export function relays({ source, pull, bytesAMillisecond, frameBytes, clock, logger }: RelayDependencies) {
  const closing = new AbortController();
  /** By source and end: what was cut and comes back is heard as one with what goes on elsewhere. */
  const running = new Map<string, Relay>();
  const runs = new Set<Promise<void>>();
  const now = () => clock.now().epochMilliseconds;

  const wait = (relay: Relay) => {
    relay.change = new Promise((resolve) => (relay.changed = resolve));
  };

  function open(name: string, from: { url: string; start: number; end: number }): Relay {
    const relay: Relay = {
      end: from.end,
      listeners: new Set(),
      stretch: null,
      trouble: null,
      askedAt: performance.now(),
      changed: () => {},
      change: Promise.resolve(),
    };
    wait(relay);
    running.set(name, relay);
    const run = keepOn(relay, from).finally(() => {
      if (running.get(name) === relay) running.delete(name);
      runs.delete(run);
      relay.changed();
    });
    runs.add(run);
    return relay;
  }

  /** Pulls until the airing's end, again and again where the source breaks off. */
  async function keepOn(relay: Relay, { url, start, end }: { url: string; start: number; end: number }) {
    let pause = 1_000;
    const idle = () => relay.listeners.size === 0 && performance.now() - relay.askedAt > IDLE_MILLISECONDS;
    while (!closing.signal.aborted && now() < end && !idle()) {
      const stop = new AbortController();
      const signal = AbortSignal.any([closing.signal, stop.signal]);
      let heardAt = performance.now();
      const watch = setInterval(() => {
        if (now() >= end || idle() || performance.now() - heardAt > STALLED_MILLISECONDS) stop.abort();
      }, 200);
      try {
        for await (const chunk of await pull(url, signal)) {
          heardAt = performance.now();
          if (signal.aborted) break;
          if (!relay.stretch) {
            relay.stretch = {
              startsAt: Math.max(start, now() + BEHIND_MILLISECONDS),
              before: 0,
              kept: Buffer.alloc(0),
            };
            relay.trouble = null;
            pause = 1_000;
            add(relay, chunk as Buffer);
            relay.changed();
            wait(relay);
          } else add(relay, chunk as Buffer);
        }
        relay.trouble ??= gone('nguồn đã ngắt');
      } catch (error) {
        if (closing.signal.aborted) return;
        relay.trouble =
          error instanceof Failure && !stop.signal.aborted ? error : gone('nguồn không trả lời');
        if (now() < end) logger.warn({ err: error }, 'a relayed source is out of reach; it is tried again');
      } finally {
        clearInterval(watch);
        stop.abort();
        relay.stretch = null;
        for (const listener of relay.listeners) listener.end();
        relay.listeners.clear();
        relay.changed();
        wait(relay);
      }
      if (now() + pause >= end) return;
      await delay(pause, closing.signal).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
    }
  }

  function add({ stretch, listeners }: Relay, chunk: Buffer): void {
    if (!stretch) return;
    const most = KEPT_MILLISECONDS * bytesAMillisecond;
    const all = Buffer.concat([stretch.kept, chunk]);
    const drop = Math.max(0, Math.floor((all.length - most) / frameBytes)) * frameBytes;
    stretch.kept = all.subarray(drop);
    stretch.before += drop;
    for (const listener of listeners) {
      if (listener.writableLength > MOST_WAITING_BYTES) {
        listeners.delete(listener);
        listener.destroy();
      } else listener.write(chunk);
    }
  }

  function join({ stretch, listeners }: Relay & { stretch: Stretch }): RelayedStream {
    const due = Math.ceil(((now() + JOIN_MILLISECONDS - stretch.startsAt) * bytesAMillisecond) / frameBytes);
    const first = Math.ceil(stretch.before / frameBytes);
    const last = Math.floor((stretch.before + stretch.kept.length) / frameBytes);
    const from = Math.min(Math.max(due, first), last) * frameBytes;
    const mp3 = new PassThrough();
    mp3.write(stretch.kept.subarray(from - stretch.before));
    listeners.add(mp3);
    mp3.on('close', () => listeners.delete(mp3));
    return { startsAt: stretch.startsAt + from / bytesAMillisecond, mp3 };
  }

  return {
    /** @throws Failure `relay-unknown`, `relay-unreachable` */
    async open(airingId: string): Promise<RelayedStream> {
      const from = await source(airingId);
      if (!from || closing.signal.aborted || now() >= from.end || now() < from.start - AHEAD_MILLISECONDS)
        throw new Failure('not-found', 'relay-unknown', 'Chương trình này không tiếp âm vào lúc này.');
      const name = `${from.end} ${from.url}`;
      const relay = running.get(name) ?? open(name, from);
      relay.askedAt = performance.now();
      const until = performance.now() + PATIENCE_MILLISECONDS;
      for (;;) {
        if (relay.stretch) return join(relay as Relay & { stretch: Stretch });
        const left = until - performance.now();
        if (left <= 0 || !running.has(name)) throw relay.trouble ?? gone('nguồn không trả lời');
        const giveUp = new AbortController();
        await Promise.race([relay.change, delay(left, giveUp.signal).catch(() => {})]);
        giveUp.abort();
      }
    },
    /** Ends every pull. */
    async close(): Promise<void> {
      closing.abort(new Error('relays are closed'));
      await Promise.all(runs);
    },
  };
}

const gone = (why: string) =>
  new Failure('unavailable', 'relay-unreachable', `Không kết nối được nguồn tiếp âm: ${why}.`);
