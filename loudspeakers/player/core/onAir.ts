/** What has the loudspeakers: set to start, started, ended, each step in the journal before or as it happens. */
import type { Order } from '../../protocol.ts';
import { GRACE_MILLISECONDS, type Current } from './decide.ts';
import type { Journal } from './journal.ts';
import { outcomeOf, type Heard } from './outcome.ts';
import type { Playback } from './parts.ts';

/** A sink that is told to stop and doesn't is left alone after this long. */
const STOP_MILLISECONDS = 500;

/** In monotonic milliseconds. */
interface Playing extends Heard {
  readonly zoneId: string;
  readonly startsAt: number;
  readonly endsBy: number;
  readonly playback: Playback;
  startedAt: number | null;
  ending: Heard['ending'];
  /** Set once it is over; awaited by all who end it. */
  finished: Promise<void> | null;
}

export interface OnAirParts {
  /** What an airing plays, taken now. */
  readonly take: (order: Order) => { durationSeconds: number; play(startsAt: number): Playback };
  readonly journal: () => Journal;
  readonly zoneId: () => string;
  readonly clock: { at(monotonic: number): number; monotonicAt(instant: number): number };
  readonly monotonic: () => number;
  /** What is wrong with the output now. */
  readonly trouble: () => string | null;
  /** A report is there to be sent. */
  readonly onReport: () => void;
  readonly onStarted: () => void;
  readonly onEnded: () => void;
}

export type OnAir = ReturnType<typeof openOnAir>;

export function openOnAir(parts: OnAirParts) {
  const { clock, monotonic, journal } = parts;
  let current: Playing | null = null;

  async function silence(playing: Playing): Promise<void> {
    playing.playback.stop();
    const hung = new Promise<{ seconds: number }>((resolve) => {
      const seconds = playing.startedAt === null ? 0 : (monotonic() - playing.startedAt) / 1000;
      setTimeout(() => resolve({ seconds }), STOP_MILLISECONDS);
    });
    const { seconds } = await Promise.race([playing.playback.ended, hung]);
    await over(playing, seconds);
  }

  async function begun(playing: Playing, startedAt: number): Promise<void> {
    if (playing.finished) return;
    playing.startedAt = startedAt;
    await journal().started(playing.order, playing.zoneId, instantText(clock.at(startedAt)));
    parts.onReport();
    parts.onStarted();
  }

  function over(playing: Playing, seconds: number, error?: string): Promise<void> {
    playing.finished ??= finish(playing, seconds, error);
    return playing.finished;
  }

  async function finish(playing: Playing, seconds: number, error: string | undefined): Promise<void> {
    const { order, startedAt, ending } = playing;
    if (ending === 'uncue' && startedAt === null) await journal().undo(order);
    else {
      await journal().ended(order, playing.zoneId, {
        ...outcomeOf(playing, seconds, error ?? parts.trouble() ?? undefined),
        ...(startedAt !== null && {
          startedAt: instantText(clock.at(startedAt)),
          endedAt: instantText(clock.at(startedAt + seconds * 1000)),
        }),
      });
    }
    if (current === playing) current = null;
    parts.onReport();
    parts.onEnded();
  }

  return {
    order: (): Order | null => current?.order ?? null,

    /** In the server's epoch milliseconds, as all that is given out here. */
    current: (): Current | null =>
      current && {
        order: current.order,
        startsAt: clock.at(current.startsAt),
        endsBy: clock.at(current.endsBy),
      },

    sounding: (): { readonly order: Order; readonly startedAt: number } | null =>
      current && current.startedAt !== null
        ? { order: current.order, startedAt: clock.at(current.startedAt) }
        : null,

    async cue(order: Order, at: number): Promise<void> {
      const sound = parts.take(order);
      const zoneId = parts.zoneId();
      // Stored first: whatever happens from now on, it isn't begun a second time.
      await journal().begin(order, zoneId);
      const startsAt = Math.max(clock.monotonicAt(at), monotonic());
      const playback = sound.play(startsAt);
      const slotEnd = order.endBy === undefined ? Infinity : clock.monotonicAt(Date.parse(order.endBy));
      const playing: Playing = {
        order,
        zoneId,
        durationSeconds: sound.durationSeconds,
        startsAt,
        endsBy: Math.min(startsAt + order.durationSeconds * 1000 + GRACE_MILLISECONDS, slotEnd),
        playback,
        startedAt: null,
        ending: null,
        finished: null,
      };
      current = playing;
      playback.started.then(
        (startedAt) => begun(playing, startedAt),
        // That none went out is told by `ended`.
        () => {},
      );
      void playback.ended.then(({ seconds, error }) => over(playing, seconds, error));
    },

    /** Resolves once nothing of it sounds and that is stored. */
    async end(ending: NonNullable<Heard['ending']>): Promise<void> {
      if (!current) return;
      current.ending = ending;
      await silence(current);
    },
  };
}

export const instantText = (epochMilliseconds: number): string =>
  new Date(Math.round(epochMilliseconds)).toISOString();
