/** A day tried in several ways, the best one kept. */
import {
  copyDay,
  copyFilled,
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
import { mostTraded, trade } from './trade.ts';
import type { Tries } from './tries.ts';

const TIGHTEST: Way = { keep: 'no', together: 1000, spread: 0, home: 0, balance: 0 };
const WAYS: readonly Way[] = [
  { keep: 'first', together: 6, spread: 1, home: 1, balance: 3 },
  { keep: 'by-round', together: 6, spread: 1, home: 1, balance: 3 },
  { keep: 'by-round', together: 1000, spread: 1, home: 0, balance: 12 },
  TIGHTEST,
];

const TRADING: Way = { keep: 'no', together: 1, spread: 1, home: 1, balance: 3 };

/** Round after round costs a day something; where it costs more of the weighted demand, that is served instead. */
const WORTH_TRADING = 0.005;

/** A day that stood before is made in another way where that serves so much more of the weighted demand. */
const WORTH_MOVING = 0.02;

interface Tried {
  readonly placed: Placed[];
  readonly day: Day;
}

/** The placements of the day that serve most, and how many each demand has in each of its zones after them. */
export function planDay(laid: Day, tries: Tries): { placements: Placement[]; day: Day } {
  const stood = laid.hints.some((hints) => hints.length > 0);
  let best: Tried | undefined;
  let bestServed: number[] = [];
  const tried: Tried[] = [];
  for (const way of WAYS) {
    if (best && way.keep === 'by-round' && way.home === 1 && !stood) continue;
    // Days far ahead are planned again before they come: of the other ways the one that packs most has to do.
    if (best && tries.left <= 0 && way !== TIGHTEST) continue;
    const day = copyDay(laid);
    let placed = fill(day, way);
    if (!metAll(day)) placed = repair(day, laid, placed, way, tries);
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
  // What stood is traded where it stands: that moves less than the best of all.
  const from = stood ? tried[0]! : best!;
  if (!metAll(from.day) && mostTraded(from.day) > WORTH_TRADING * wantedIn(from.day)) {
    const other = copyFilled(from.day, from.placed);
    const traded = { ...other, placed: trade(other.day, laid, other.placed, TRADING, tries) };
    if (gains(from.day, traded.day, WORTH_TRADING)) {
      tried.splice(1, 0, traded);
      if (gains(best!.day, traded.day, 0)) best = traded;
    }
  }
  const chosen = (stood && tried.find(({ day }) => !gains(day, best!.day, WORTH_MOVING))) || best!;
  const { placed, day } = chosen;
  return { placements: together(placed).map((one) => placementOf(day, one)), day };
}

/** Whether the other way serves clearly more. @param share of the day's weighted demand */
const gains = (day: Day, other: Day, share: number): boolean =>
  servedIn(other) - servedIn(day) > share * wantedIn(day);

const wantedIn = (day: Day): number => weightIn(day, (_, wanted) => wanted);

const servedIn = (day: Day): number => weightIn(day, (at, wanted) => Math.min(at.had, wanted));

const weightIn = (day: Day, rounds: (at: DemandZone, wanted: number) => number): number =>
  day.demands.reduce(
    (sum, { level, wanted, zones }) =>
      sum + zones.reduce((part, at) => part + weightFrom(level, 1, rounds(at, wanted)), 0),
    0,
  );

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
