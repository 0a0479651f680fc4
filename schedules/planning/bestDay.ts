/** A day tried in several ways, the best one kept. */
import {
  copyDay,
  placementOf,
  type Day,
  type DemandZone,
  type Placed,
  type Placement,
  type Way,
} from './day.ts';
import { fill } from './fill.ts';
import { weightFrom } from './rank.ts';
import { repair } from './repair.ts';

const WAYS: readonly Way[] = [
  { keep: 'first', together: 6, spread: 1, home: 1, balance: 3 },
  { keep: 'by-round', together: 6, spread: 1, home: 1, balance: 3 },
  { keep: 'by-round', together: 1000, spread: 1, home: 0, balance: 12 },
  { keep: 'no', together: 1000, spread: 0, home: 0, balance: 0 },
];

/** A day that stood before is made in another way where that serves so much more of the weighted demand. */
const WORTH_MOVING = 0.02;

/** The placements of the day that serve most, and how many each demand has in each of its zones after them. */
export function planDay(laid: Day, left: { tries: number }): { placements: Placement[]; day: Day } {
  const stood = laid.hints.some((hints) => hints.length > 0);
  let best: { placed: Placed[]; day: Day } | undefined;
  let bestServed: number[] = [];
  const tried: { placed: Placed[]; day: Day }[] = [];
  for (const way of WAYS) {
    if (best && way.keep === 'by-round' && way.home === 1 && !stood) continue;
    const day = copyDay(laid);
    let placed = fill(day, way);
    if (!metAll(day)) placed = repair(day, laid, placed, way, left);
    const served = servedOf(day);
    tried.push({ placed, day });
    if (!best || more(served, bestServed)) {
      best = { placed, day };
      bestServed = served;
    }
    if (metAll(day)) break;
    // Where nothing finds room in one way, it does so in none.
    if (placed.length === 0) break;
  }
  // The first ways move least.
  const chosen = (stood && tried.find(({ day }) => !worthMoving(day, best!.day))) || best!;
  const { placed, day } = chosen;
  return { placements: together(placed).map((one) => placementOf(day, one)), day };
}

function worthMoving(kept: Day, other: Day): boolean {
  const weight = (day: Day, of: (at: DemandZone, wanted: number) => number) =>
    day.demands.reduce(
      (sum, { level, wanted, zones }) =>
        sum + zones.reduce((part, at) => part + weightFrom(level, 1, of(at, wanted)), 0),
      0,
    );
  const served = (day: Day) => weight(day, (at, wanted) => Math.min(at.had, wanted));
  return served(other) - served(kept) > WORTH_MOVING * weight(kept, (_, wanted) => wanted);
}

/** Zones that start the same thing at the same time play one airing, whichever way they came to it. */
function together(placed: readonly Placed[]): Placed[] {
  const airings = new Map<string, Placed>();
  for (const one of placed) {
    const key = `${one.demand} ${one.start}`;
    const same = airings.get(key);
    const zones = same && [...same.zones, ...one.zones].sort((a, b) => a.zone.index - b.zone.index);
    airings.set(key, zones ? { ...one, zones } : one);
  }
  return [...airings.values()];
}

const metAll = (day: Day): boolean =>
  day.demands.every((demand) => demand.zones.every((at) => at.had >= demand.wanted));

/** Airings served, by level and round. */
function servedOf(day: Day): number[] {
  const rounds = Math.max(1, ...day.demands.map((demand) => demand.wanted));
  const served = new Array<number>(3 * rounds).fill(0);
  for (const { level, wanted, zones } of day.demands)
    for (const { had } of zones)
      for (let round = 0; round < Math.min(had, wanted); round++) served[level * rounds + round]!++;
  return served;
}

/** Whether more is served: at a higher level, and inside a level in an earlier round, first. */
function more(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! > (b[i] ?? 0);
  return false;
}
