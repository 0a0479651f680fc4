/** What the fault test's two sides agree on: the ward, and what they say to each other. */
import type { AiringOrder, PlayReport } from '../../loudspeakers/outputs/output.ts';

/** How the programmes that relay are called, with their time behind it. */
export const RELAY = 'Tiếp âm';

/** Virtual time runs so many times as fast as the machine's. */
export const SPEED = 120;

export interface Ward {
  readonly databasePath: string;
  readonly zones: readonly { readonly id: string; readonly name: string }[];
  readonly recordings: readonly {
    readonly id: string;
    readonly title: string;
    readonly audioHash: string;
    readonly durationSeconds: number;
  }[];
  readonly windowEnd: string;
  /** Times of the day at which a stream is relayed. */
  readonly relays: readonly string[];
}

export type ToService =
  /** Begin: at `wall` on the machine's clock it is `at`; people stop working at `until`. */
  | {
      readonly say: 'go';
      readonly at: number;
      readonly wall: number;
      readonly until: number;
      readonly seed: number;
    }
  | { readonly say: 'report'; readonly report: PlayReport }
  | { readonly say: 'end' };

export type FromService =
  | { readonly say: 'loaded' }
  | { readonly say: 'schedule'; readonly orders: readonly AiringOrder[] }
  | {
      readonly say: 'stop';
      readonly airingId: string;
      readonly zoneIds: readonly string[];
      readonly reason: string;
    }
  | { readonly say: 'taken'; readonly id: string };

/** Small, seeded, the same everywhere: a failing day can be had again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
