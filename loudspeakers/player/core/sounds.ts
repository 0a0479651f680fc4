/** The sounds that start soon: decoded, or for streams asked for, so that each can begin at its instant. */
import type { Order } from '../../protocol.ts';
import type { Library } from './library.ts';
import type { Playback, PlayerServer, PreparedSound, Sink } from './parts.ts';
import { openRelay, type Relay } from './relay.ts';

export interface SoundParts {
  readonly library: Library;
  readonly sink: Sink;
  readonly server: PlayerServer;
  readonly clock: { monotonicAt(instant: number): number; trusted(): boolean };
  /** Something can start now that couldn't, or never will. */
  readonly onChange: () => void;
}

/** Sound is decoded this long before its start. */
const PREPARE_MILLISECONDS = 90_000;
/** A stream is asked for this long before its start. */
const RELAY_AHEAD_MILLISECONDS = 12_000;
const TRY_BROKEN_AGAIN_MILLISECONDS = 20_000;

export function openSounds({ library, sink, server, clock, onChange }: SoundParts) {
  const prepared = new Map<string, PreparedSound>();
  const preparing = new Set<string>();
  const broken = new Set<string>();
  /** Streams that are asked for and don't sound yet, by airing. */
  const relays = new Map<string, Relay>();
  const relayOf = (airingId: string) =>
    openRelay(airingId, { server, sink, monotonicAt: (instant) => clock.monotonicAt(instant) });

  async function prepare(hash: string): Promise<void> {
    preparing.add(hash);
    try {
      const bytes = await library.read(hash);
      if (bytes) prepared.set(hash, await sink.prepare(bytes));
    } catch {
      // Told by the outcome of each airing that needed it; perhaps only the decoder was in trouble.
      broken.add(hash);
      setTimeout(() => broken.delete(hash), TRY_BROKEN_AGAIN_MILLISECONDS);
    } finally {
      preparing.delete(hash);
    }
    onChange();
  }

  /** Streams that are called off are given up. */
  function askFor(due: readonly Order[], current: Order | null): void {
    for (const [airingId, relay] of relays)
      if (!due.some((order) => order.airingId === airingId)) {
        relay.stop();
        relays.delete(airingId);
      }
    for (const { airingId } of due)
      if (!relays.has(airingId) && clock.trusted() && current?.airingId !== airingId)
        relays.set(airingId, relayOf(airingId));
  }

  return {
    ready: prepared as Pick<ReadonlySet<string>, 'has'>,
    broken: broken as Pick<ReadonlySet<string>, 'has'>,

    /**
     * Gets ready what starts soon and forgets what doesn't.
     * @param open in the order of their starts
     * @param busyUntil when what sounds now ends, if nothing comes between
     */
    prepareSoon(open: readonly Order[], current: Order | null, busyUntil: number, now: number): void {
      const within = (milliseconds: number) => open.filter((o) => Date.parse(o.start) - now < milliseconds);
      // A stream that waits for its turn grows old.
      const soonFree = busyUntil - now < RELAY_AHEAD_MILLISECONDS;
      askFor(
        within(RELAY_AHEAD_MILLISECONDS).filter((o) => o.stream && soonFree),
        current,
      );
      const files = within(PREPARE_MILLISECONDS).filter((o) => !o.stream);
      const soon = new Set(files.map((o) => o.audioHash));
      for (const hash of prepared.keys())
        if (!soon.has(hash) && current?.audioHash !== hash) prepared.delete(hash);
      for (const hash of soon)
        if (library.has(hash) && !prepared.has(hash) && !preparing.has(hash) && !broken.has(hash))
          void prepare(hash);
    },

    /** What an airing plays, taken now: it stays its own whatever is forgotten. */
    take(order: Order): { durationSeconds: number; play(startsAt: number): Playback } {
      if (order.stream) {
        const relay = relays.get(order.airingId) ?? relayOf(order.airingId);
        relays.delete(order.airingId);
        return { durationSeconds: order.durationSeconds, play: () => relay.play() };
      }
      const sound = prepared.get(order.audioHash) as PreparedSound;
      return { durationSeconds: sound.durationSeconds, play: (startsAt) => sink.play(sound, startsAt) };
    },

    close(): void {
      for (const relay of relays.values()) relay.stop();
      relays.clear();
    },
  };
}
