/**
 * What a player did, on its own storage: which airings are settled (so that nothing plays twice, even after a power cut)
 * and the reports that the server hasn't acknowledged. Written whole before sound starts.
 */
import { z } from 'zod';
import { Order, ReportMessage } from '../../protocol.ts';
import type { Outcome } from './decide.ts';
import type { PlayerStorage } from './parts.ts';
import { reasons } from './texts.ts';

const KEY = 'journal';
/** An airing is forgotten this long after its latest start: no schedule names it any more. */
const REMEMBERED_MILLISECONDS = 8 * 86_400_000;
/** Months of a busy zone without a server; what is older goes first. */
const MOST_REPORTS = 20_000;

const Stored = z.object({
  /** Airing → epoch milliseconds of its latest start. */
  settled: z.record(z.string(), z.number()),
  outbox: z.array(ReportMessage),
  /** What was begun and not yet ended. */
  open: z.object({ order: Order, zoneId: z.string(), startedAt: z.string().nullable() }).nullable(),
});
type Stored = z.infer<typeof Stored>;

export interface Ending {
  readonly outcome: Outcome;
  readonly startedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly reason?: string | undefined;
}

export type Journal = Awaited<ReturnType<typeof openJournal>>;

/** `onTrouble`: the storage doesn't take what is written; it goes on from memory. */
export async function openJournal(
  storage: PlayerStorage,
  playerId: string,
  onTrouble: (error: unknown) => void,
) {
  const read = Stored.safeParse(await storage.read(KEY));
  const state: Stored = read.success ? read.data : { settled: {}, outbox: [], open: null };
  const settled = new Set(Object.keys(state.settled));
  let writing: Promise<void> = Promise.resolve();

  /** Writes wait for each other; each writes what is true when its turn comes. */
  const save = (): Promise<void> =>
    (writing = writing.then(() => storage.write(KEY, structuredClone(state))).catch(onTrouble));

  function put(report: ReportMessage): void {
    state.outbox = [...state.outbox.filter((r) => r.id !== report.id), report].slice(-MOST_REPORTS);
  }

  function settle(order: Order): void {
    settled.add(order.airingId);
    state.settled[order.airingId] = Date.parse(order.latestStart);
  }

  /** One id an event: however often it is sent, it is one. */
  const reportOf = (
    order: Order,
    zoneId: string,
    event: 'started' | 'ended',
    rest: object,
  ): ReportMessage => ({
    id: `${playerId}:${order.airingId}:${event}`,
    airingId: order.airingId,
    zoneId,
    event,
    audioHash: order.audioHash,
    ...rest,
  });

  const journal = {
    settled: settled as ReadonlySet<string>,
    outbox: (): readonly ReportMessage[] => state.outbox,

    /** Before sound: from now on it is never begun again. */
    begin(order: Order, zoneId: string): Promise<void> {
      settle(order);
      state.open = { order, zoneId, startedAt: null };
      return save();
    },

    /** It never began after all, and may begin another time. */
    undo(order: Order): Promise<void> {
      settled.delete(order.airingId);
      delete state.settled[order.airingId];
      state.open = null;
      return save();
    },

    started(order: Order, zoneId: string, startedAt: string): Promise<void> {
      state.open = { order, zoneId, startedAt };
      put(reportOf(order, zoneId, 'started', { startedAt }));
      return save();
    },

    ended(order: Order, zoneId: string, ending: Ending): Promise<void> {
      settle(order);
      if (state.open?.order.airingId === order.airingId) state.open = null;
      const given = Object.entries(ending).filter(([, value]) => value !== undefined);
      put(reportOf(order, zoneId, 'ended', Object.fromEntries(given)));
      return save();
    },

    /** Never begun here, and nothing to tell: it sounds all the same. */
    pass(order: Order): Promise<void> {
      settle(order);
      return save();
    },

    async acknowledge(ids: readonly string[]): Promise<void> {
      const before = state.outbox.length;
      state.outbox = state.outbox.filter((report) => !ids.includes(report.id));
      if (state.outbox.length !== before) await save();
    },

    async forgetBefore(now: number): Promise<void> {
      const old = Object.entries(state.settled).filter(([, at]) => at < now - REMEMBERED_MILLISECONDS);
      if (old.length === 0) return;
      for (const [id] of old) {
        settled.delete(id);
        delete state.settled[id];
      }
      await save();
    },

    written: () => writing,
  };

  // A power cut while it sounded: nobody knows how much was heard.
  if (state.open) {
    const { order, zoneId, startedAt } = state.open;
    await journal.ended(order, zoneId, {
      outcome: startedAt ? 'partly' : 'failed',
      startedAt: startedAt ?? undefined,
      reason: reasons.restarted,
    });
  }
  return journal;
}
