/**
 * One dispatcher at a time on a data folder. The holder beats in the database; one whose process is gone from this
 * machine, or whose beat has stood still while we watched, is taken over. No clock is compared, so a clock that is
 * set forward or back changes nothing.
 */
import { hostname } from 'node:os';
import { delay } from '../../common/clock.ts';
import type { Database } from '../../common/database.ts';
import { newId } from '../../common/ids.ts';

export interface LeaseTable {
  name: string;
  holder: string;
  host: string;
  pid: number;
  beat: number;
}

declare module '../../common/database.ts' {
  interface Tables {
    lease: LeaseTable;
  }
}

const BEAT_MILLISECONDS = 3_000;
/** A beat that stands still for this long is dead. */
const DEAD_MILLISECONDS = 15_000;
const NAME = 'dispatcher';

/** Leases held by this very process: its pid is no sign that another holder lives. */
const own = new Set<string>();

export interface Lease {
  /** Waits until this is the one dispatcher. Rejects with the signal's reason when aborted. */
  acquire(signal: AbortSignal): Promise<void>;
  held(): boolean;
  /** Lets the next one go on at once. */
  release(): Promise<void>;
}

/** @param onLost called when another has taken over, e.g. after this machine was suspended */
export function dispatcherLease(
  db: Database,
  onLost: (error?: unknown) => void,
  watch = DEAD_MILLISECONDS,
): Lease {
  const holder = newId();
  let held = false;
  let beating: AbortController | undefined;

  const row = () => db.selectFrom('lease').selectAll().where('name', '=', NAME).executeTakeFirst();
  const take = async (from: LeaseTable | undefined): Promise<boolean> => {
    const mine = { holder, host: hostname(), pid: process.pid };
    if (!from) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('lease')
        .values({ name: NAME, ...mine, beat: 0 })
        .onConflict((c) => c.column('name').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    }
    const { numUpdatedRows } = await db
      .updateTable('lease')
      .set({ ...mine, beat: from.beat + 1 })
      .where('name', '=', NAME)
      .where('holder', '=', from.holder)
      .where('beat', '=', from.beat)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };

  async function beat(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(BEAT_MILLISECONDS, signal);
      const { numUpdatedRows } = await db
        .updateTable('lease')
        .set((e) => ({ beat: e('beat', '+', 1) }))
        .where('name', '=', NAME)
        .where('holder', '=', holder)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) {
        held = false;
        onLost();
        return;
      }
    }
  }

  return {
    held: () => held,
    async acquire(signal) {
      let seen: { holder: string; beat: number; since: number } | undefined;
      for (;;) {
        signal.throwIfAborted();
        const current = await row();
        const still = seen && seen.holder === current?.holder && seen.beat === current.beat;
        if (current && !still)
          seen = { holder: current.holder, beat: current.beat, since: performance.now() };
        const stoodStill = seen !== undefined && performance.now() - seen.since >= watch;
        if ((!current || isDead(current) || stoodStill) && (await take(current))) break;
        await delay(Math.min(1_000, watch / 4), signal);
      }
      held = true;
      own.add(holder);
      const controller = (beating = new AbortController());
      beat(controller.signal).catch((error: unknown) => {
        if (controller.signal.aborted) return;
        // The database can't be reached: without a beat another may take over.
        held = false;
        onLost(error);
      });
    },
    async release() {
      beating?.abort();
      own.delete(holder);
      if (!held) return;
      held = false;
      await db.deleteFrom('lease').where('name', '=', NAME).where('holder', '=', holder).execute();
    },
  };
}

/** Whether the holder's process is surely gone; one on another machine can't be asked. */
function isDead({ host, pid, holder }: LeaseTable): boolean {
  if (host !== hostname()) return false;
  // A container's process has the same number after every start.
  if (pid === process.pid) return !own.has(holder);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
