/** What a player has to do at an instant: a pure function of what it knows. player.ts is the hand that does it. */
import type { Order } from '../../protocol.ts';
import { reasons } from './texts.ts';

/** What has the zone's loudspeakers: sounding, or set to start within `CUE_MILLISECONDS`. */
export interface Current {
  readonly order: Order;
  /** Epoch milliseconds of the server's clock, as all instants here. */
  readonly startsAt: number;
  /** It has to be silent by then, whatever happens. */
  readonly endsBy: number;
}

export interface View {
  readonly clockTrusted: boolean;
  readonly orders: readonly Order[];
  /** Airings that were begun or given up: never again. */
  readonly settled: ReadonlySet<string>;
  /** Airings that the server ended or called off, with its reason. */
  readonly stopped: ReadonlyMap<string, string>;
  /** Hashes of sounds that are decoded and can start at once, and of those that can't be decoded. */
  readonly ready: Pick<ReadonlySet<string>, 'has'>;
  readonly broken: Pick<ReadonlySet<string>, 'has'>;
  readonly current: Current | null;
}

export type Outcome = 'played' | 'partly' | 'missed' | 'failed' | 'cancelled';

export type Step =
  /** Set it to start at `at`. */
  | { readonly do: 'cue'; readonly order: Order; readonly at: number }
  /** End what sounds. */
  | { readonly do: 'end'; readonly outcome: Outcome; readonly reason: string }
  /** Take back what is set to start and hasn't yet; it may be set again. */
  | { readonly do: 'uncue' }
  /** It is for other players of the zone: this one plays what it goes on with. */
  | { readonly do: 'pass'; readonly order: Order }
  /** It won't be played. */
  | { readonly do: 'settle'; readonly order: Order; readonly outcome: Outcome; readonly reason: string };

export interface Decision {
  readonly steps: readonly Step[];
  /** When to ask again though nothing else happened; null: no need. */
  readonly wakeAt: number | null;
}

/** A sound is set this long before its start, so that the start itself needs no timer. */
export const CUE_MILLISECONDS = 1_500;
/** An emergency that begins within this time lets nothing else begin before it: it would be cut at its first word. */
export const ROOM_MILLISECONDS = 5_000;
/** What an airing may take beyond its duration: a slow device, not a hanging one. */
export const GRACE_MILLISECONDS = 2_000;

const rank = { normal: 0, priority: 1, emergency: 2 } as const;

/** Order in which due airings get the loudspeakers. */
const firstDue = (a: Order, b: Order): number =>
  rank[b.priority] - rank[a.priority] ||
  Date.parse(a.start) - Date.parse(b.start) ||
  (a.airingId < b.airingId ? -1 : 1);

export function decide(view: View, now: number): Decision {
  const { current } = view;
  const about = current ? aboutCurrent(view, current, now) : null;
  // What has the loudspeakers is seen to first; the hand asks again right after.
  if (about) return { steps: [about], wakeAt: now };
  if (!view.clockTrusted) return { steps: [], wakeAt: current?.endsBy ?? null };

  const steps: Step[] = [];
  const wakeAt: number[] = current ? [current.endsBy] : [];
  const due: Order[] = [];
  const roomFor = comingEmergency(view, now);
  for (const order of view.orders) {
    if (view.settled.has(order.airingId) || order.airingId === current?.order.airingId) continue;
    const stop = view.stopped.get(order.airingId);
    const start = Date.parse(order.start);
    const latestStart = Date.parse(order.latestStart);
    if (stop !== undefined) steps.push({ do: 'settle', order, outcome: 'cancelled', reason: stop });
    else if (current && order.resumes === current.order.airingId) {
      wakeAt.push(start);
      if (start <= now) steps.push({ do: 'pass', order });
    } else if (view.broken.has(order.audioHash) && start <= now)
      steps.push({ do: 'settle', order, outcome: 'failed', reason: reasons.audioBroken });
    else if (latestStart < now) steps.push(tooLate(view, order, roomFor));
    else {
      wakeAt.push(start - CUE_MILLISECONDS, start, latestStart + 1);
      const waits = roomFor !== null && order.priority !== 'emergency';
      if (start - CUE_MILLISECONDS <= now && canStart(view, order) && !waits) due.push(order);
    }
  }

  const best = due.sort(firstDue)[0];
  if (best) {
    const start = Date.parse(best.start);
    if (!current) steps.push({ do: 'cue', order: best, at: Math.max(start, now) });
    else if (rank[best.priority] > rank[current.order.priority] && start <= now)
      steps.push(
        current.startsAt > now
          ? { do: 'uncue' }
          : { do: 'end', outcome: 'partly', reason: reasons.preempted },
      );
  }
  const next = Math.min(...wakeAt.filter((instant) => instant > now));
  return { steps, wakeAt: Number.isFinite(next) ? next : null };
}

function comingEmergency(view: View, now: number): Order | null {
  const coming = view.orders.find(
    (order) =>
      order.priority === 'emergency' &&
      Date.parse(order.start) - ROOM_MILLISECONDS <= now &&
      now <= Date.parse(order.latestStart) &&
      !view.settled.has(order.airingId) &&
      !view.stopped.has(order.airingId) &&
      order.airingId !== view.current?.order.airingId &&
      canStart(view, order),
  );
  return coming ?? null;
}

/** A stream is asked for until it is there. */
const canStart = (view: View, order: Order): boolean =>
  order.stream === true || view.ready.has(order.audioHash);

function aboutCurrent(view: View, current: Current, now: number): Step | null {
  const { order, startsAt, endsBy } = current;
  const sounding = startsAt <= now;
  const stop = view.stopped.get(order.airingId);
  if (stop !== undefined) return { do: 'end', outcome: sounding ? 'partly' : 'cancelled', reason: stop };
  if (endsBy <= now) {
    // A stream has no other end, however the clock was set meanwhile.
    const slotOver = order.endBy !== undefined && (order.stream === true || Date.parse(order.endBy) <= now);
    return { do: 'end', outcome: 'partly', reason: slotOver ? reasons.slotOver : reasons.stuck };
  }
  if (sounding) return null;
  const known = view.orders.find((o) => o.airingId === order.airingId);
  const moved = !known || known.start !== order.start || known.audioHash !== order.audioHash;
  return moved || !view.clockTrusted ? { do: 'uncue' } : null;
}

/** Why nothing was heard by its latest start. */
function tooLate(view: View, order: Order, roomFor: Order | null): Step {
  if (view.broken.has(order.audioHash))
    return { do: 'settle', order, outcome: 'failed', reason: reasons.audioBroken };
  const { current } = view;
  const latestStart = Date.parse(order.latestStart);
  const busy =
    (current && current.startsAt <= latestStart) ||
    (roomFor && Date.parse(roomFor.start) - ROOM_MILLISECONDS <= latestStart);
  if (busy) return { do: 'settle', order, outcome: 'missed', reason: reasons.busy };
  if (!canStart(view, order)) return { do: 'settle', order, outcome: 'failed', reason: reasons.audioMissing };
  return { do: 'settle', order, outcome: 'missed', reason: reasons.off };
}
