/** What a player tells: to the person who stands before it, and what it has coming. */
import type { Order } from '../../protocol.ts';
import type { LinkState } from './link.ts';
import { instantText } from './onAir.ts';
import type { Hello } from './parts.ts';

/** What a person at the loudspeaker wants to know. Instants are the server's epoch milliseconds. */
export interface PlayerStatus {
  readonly hello: Hello | null;
  readonly link: LinkState;
  readonly stationName: string;
  readonly zoneName: string;
  /** The server's time, null while it isn't known. */
  readonly now: number | null;
  readonly clockErrorMilliseconds: number | null;
  readonly playing: { readonly order: Order; readonly startedAt: number } | null;
  readonly next: readonly Order[];
  readonly prepared: (hash: string) => boolean;
  readonly zoneVolume: number;
  readonly ownVolume: number;
  readonly unsentReports: number;
  readonly trouble: string | null;
}

/** Orders that were neither begun nor given up, in order. */
export const upcoming = (
  orders: readonly Order[],
  settled: ReadonlySet<string>,
  current: Order | null,
): Order[] =>
  orders
    .filter((o) => !settled.has(o.airingId) && o.airingId !== current?.airingId)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));

/**
 * The instant up to which everything that comes can be played; null: nothing comes.
 * @param coming in order
 */
export function preparedUntil(coming: readonly Order[], has: (hash: string) => boolean): string | null {
  const missing = coming.find((order) => !order.stream && !has(order.audioHash));
  const last = coming.at(-1);
  if (missing) return missing.start;
  return last ? instantText(Date.parse(last.start) + last.durationSeconds * 1000) : null;
}
