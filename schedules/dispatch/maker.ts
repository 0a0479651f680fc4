/**
 * Builds ahead what airings sound: those that start next first, one after the other, all that players are told of. One
 * that can't be built sounds as its plain recording, which is told while there is time to act.
 */
import type { Database } from '../../common/database.ts';
import type { Events } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { unsettledAirings } from '../airing/airing.store.ts';
import { reasons, type LiveAiring } from '../airing/airing.ts';
import { isUnbuilt, renderingRow, sameRendering, type SessionSound } from '../airing/rendering.ts';
import type { Logger, RecordingSource } from '../parts.ts';
import type { Serial } from '../serial.ts';
import { instantText } from '../site.ts';
import type { Policy } from './policy.ts';

export interface MakerParts {
  readonly db: Database;
  readonly recordings: RecordingSource;
  readonly serial: Serial;
  readonly events: Events;
  readonly logger: Logger;
  readonly policy: Policy;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface Maker {
  /** Whether airings can be rendered at all. */
  readonly able: boolean;
  /** What sessions sound like; null where there are none, or where what opens and closes them can't be made. */
  session(): Promise<SessionSound | null>;
  /** Why there are no sessions though the station wants them. */
  trouble(): string | null;
  /** Whether what is made of a recording could not be built a while ago: its airings stand alone. */
  failed(sourceHash: string): boolean;
  /** Builds what is missing. @returns resolves when nothing more can be built now */
  run(): Promise<void>;
  /** @param onBuilt players are to be told @param onFailed the plan is to be made anew */
  listen(listener: { onBuilt: () => void; onFailed: () => void }): void;
  close(): Promise<void>;
}

/** After so long it is tried again. */
const AGAIN_MILLISECONDS = 10 * 60_000;

export function maker({ db, recordings, serial, events, logger, policy, now }: MakerParts): Maker {
  const failedAt = new Map<string, number>();
  /** Whose words had changed by the time it was to be built. */
  const overtaken = new Set<string>();
  let listener = { onBuilt: () => {}, onFailed: () => {} };
  let trouble: { text: string; at: number } | null = null;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const lately = (at: number | undefined) => at !== undefined && Math.abs(now() - at) < AGAIN_MILLISECONDS;
  const failed = (sourceHash: string) => lately(failedAt.get(sourceHash));

  async function next(): Promise<LiveAiring | undefined> {
    const at = now();
    const airings = await unsettledAirings(db, instantText(at + policy.toldMilliseconds));
    return airings.find((airing) => isUnbuilt(airing) && airing.latestStart >= at);
  }

  /** Those of the coming days that sound just the same. */
  async function same(airing: LiveAiring): Promise<LiveAiring[]> {
    const airings = await unsettledAirings(db, instantText(now() + policy.toldMilliseconds));
    return airings.filter(
      (other) =>
        isUnbuilt(other) &&
        sameRendering(other.rendering, airing.rendering) &&
        other.end - other.start === airing.end - airing.start,
    );
  }

  async function build(airing: LiveAiring): Promise<void> {
    const rendering = airing.rendering!;
    const { place, readings, session, sourceHash } = rendering;
    try {
      const made = await recordings.rendition!({
        audioHash: sourceHash,
        place,
        readings,
        ...(place === null
          ? {}
          : { session: session ?? undefined, seconds: (airing.end - airing.start) / 1000 }),
      });
      if (closed) return;
      await serial.change(async () => {
        for (const { id } of await same(airing))
          await db.updateTable('airing').set(made).where('id', '=', id).execute();
      });
      failedAt.delete(sourceHash);
      overtaken.delete(sourceHash);
    } catch (error) {
      if (closed) return;
      if (!(error instanceof Failure))
        logger.error({ err: error, airingId: airing.id }, 'a session item failed');
      await giveUp(airing, error instanceof Failure ? error.message : '');
      // Words that have changed since it was planned are no failure: the plan is made anew with theirs.
      const first =
        error instanceof Failure && error.code === 'session-changed' && !overtaken.has(sourceHash);
      if (first) overtaken.add(sourceHash);
      else failedAt.set(sourceHash, now());
      logger.warn(
        { airingId: airing.id, err: error },
        'a session item could not be built: the plain recording plays',
      );
      listener.onFailed();
    }
    events.emit({ type: 'airings' });
    listener.onBuilt();
  }

  /** Dead air is worse: the recording plays as it is, with its own chimes. */
  async function giveUp(airing: LiveAiring, why: string): Promise<void> {
    const { sourceHash } = airing.rendering!;
    const plain = await recordings.playable(airing.recordingId ?? '').catch(() => null);
    const durationSeconds =
      plain?.audioHash === sourceHash ? plain.durationSeconds : (airing.end - airing.start) / 1000;
    const reason = `${reasons.notJoined} ${why}`.trim();
    await serial.change(async () => {
      for (const { id, start, end } of await same(airing))
        await db
          .updateTable('airing')
          .set({
            ...renderingRow(null),
            durationSeconds,
            reason,
            end: instantText(Math.max(end, start + Math.ceil(durationSeconds * 1000))),
          })
          .where('id', '=', id)
          .execute();
    });
  }

  async function work(): Promise<void> {
    do {
      again = false;
      for (let airing = await next(); airing && !closed; airing = await next()) await build(airing);
    } while (again && !closed);
  }

  return {
    able: recordings.rendition !== undefined,
    async session() {
      if (!recordings.sessionSound || !recordings.rendition || lately(trouble?.at)) return null;
      try {
        const sound = await recordings.sessionSound();
        trouble = null;
        return sound;
      } catch (error) {
        trouble = { text: error instanceof Failure ? error.message : '', at: now() };
        logger.warn({ err: error }, 'what opens and closes sessions could not be made: items stand alone');
        return null;
      }
    },
    trouble: () => trouble?.text ?? null,
    failed,
    run() {
      if (!recordings.rendition || closed) return Promise.resolve();
      again = true;
      running ??= work()
        .catch((error: unknown) => {
          if (!closed)
            logger.error({ err: error }, 'building sessions failed; it goes on at the next change');
        })
        .finally(() => (running = undefined));
      return running;
    },
    listen: (next) => void (listener = next),
    async close() {
      closed = true;
      await running;
    },
  };
}
