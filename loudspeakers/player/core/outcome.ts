/** What became of an airing that had the loudspeakers. Pure. */
import type { Order } from '../../protocol.ts';
import type { Outcome } from './decide.ts';
import { reasons } from './texts.ts';

/** What may be missing at the end of a sound that was played whole: a device's last buffer. */
const WHOLE_WITHIN_SECONDS = 0.5;
/** A relay is whole with a hiccup or two. */
const WHOLE_RELAY_WITHIN_SECONDS = 5;

export interface Heard {
  readonly order: Order;
  /** Of the sound itself, which may be another than was ordered. */
  readonly durationSeconds: number;
  readonly startedAt: number | null;
  /** How it was ended before its time. */
  readonly ending: { readonly outcome: Outcome; readonly reason: string } | 'uncue' | null;
}

/** @param seconds that went out. @param error what went wrong meanwhile */
export function outcomeOf(
  { order, durationSeconds, startedAt, ending }: Heard,
  seconds: number,
  error: string | undefined,
): { outcome: Outcome; reason?: string | undefined } {
  const missing = order.stream ? WHOLE_RELAY_WITHIN_SECONDS : WHOLE_WITHIN_SECONDS;
  const whole = seconds >= Math.min(order.durationSeconds, durationSeconds) - missing;
  const heard = startedAt !== null && seconds > 0;
  if (heard && whole) return { outcome: 'played' };
  if (ending === null || ending === 'uncue') return { outcome: heard ? 'partly' : 'failed', reason: error };
  const { outcome, reason } = ending;
  if (reason === reasons.slotOver) return { outcome: heard ? 'partly' : 'failed', reason: error ?? reason };
  return { outcome: heard || outcome === 'cancelled' ? outcome : 'missed', reason };
}
