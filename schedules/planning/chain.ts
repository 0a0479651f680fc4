/**
 * Makes room for an airing in a full day: it takes the place of one that has somewhere else to go, at most a few such
 * moves deep (an ejection chain; Glover 1996). Where nothing else helps, one that counts less gives way.
 */
import type { Changes, Entry } from './changes.ts';
import type { Day, DayZone, Demand, DemandZone, Way } from './day.ts';
import { rankOf } from './rank.ts';
import { bestStart, isOpen, openingsOf } from './starts.ts';

/** How many moves deep. */
export const DEEPEST = 2;
/** Nothing gives way to it: everything else has to go on being heard. */
export const NONE_GIVES_WAY = Infinity;

/**
 * Puts one airing of a demand into all of `zones`, or leaves everything as it was.
 * @param rank what counts less than it gives way
 */
export type Settle = (index: number, zones: readonly DemandZone[], depth: number, rank: number) => boolean;

/** @param tries what is left of them; what is used is taken off */
export function chains(day: Day, changes: Changes, way: Way, tries: { left: number }): Settle {
  function settle(index: number, zones: readonly DemandZone[], depth: number, rank: number): boolean {
    const demand = day.demands[index]!;
    const mark = changes.mark();
    let waiting = zones;
    while (waiting.length > 0) {
      const open = openingsOf(day, demand, waiting);
      if (open.zones.length === 0) break;
      const start = bestStart(day, demand, open, way);
      const together = open.zones.filter((_, i) => isOpen(day.bench, open, i, start));
      changes.add(index, together, start);
      waiting = waiting.filter((at) => !together.includes(at));
    }
    for (const at of waiting)
      if (depth === 0 || !eject(index, demand, at, depth, rank)) {
        changes.backTo(mark);
        return false;
      }
    return true;
  }

  function eject(index: number, demand: Demand, at: DemandZone, depth: number, rank: number): boolean {
    let room = at.zone.left.reduce((sum, left) => sum + Math.max(0, left), 0);
    for (const entry of changes.in(at.zone)) if (givesWay(entry, [at], rank)) room += entry.end - entry.start;
    if (room < demand.duration) return false;
    for (const [other, part] of inTheWay(at.zone)) {
      if (tries.left <= 0) return false;
      tries.left -= part.length;
      const mark = changes.mark();
      changes.drop(other, part);
      const open = openingsOf(day, demand, [at]);
      if (open.zones.length > 0) {
        changes.add(index, [at], bestStart(day, demand, open, way));
        const gone = givesWay(other, part, rank, 1);
        if (settle(other.demand, part, depth - 1, rank) || gone) return true;
      }
      changes.backTo(mark);
    }
    return false;
  }

  /** Whether an airing counts less than `rank` in each zone; `less` of its airings there are out already. */
  function givesWay(entry: Entry, part: readonly DemandZone[], rank: number, less = 0): boolean {
    const { level, turn, zones } = day.demands[entry.demand]!;
    const here = new Set(part.map((at) => at.zone));
    return zones.every((at) => !here.has(at.zone) || rankOf(level, at.had + less, turn) > rank);
  }

  /** What sounds in a zone or near it, with the zones that would have to move: for the minutes, or for the quiet. */
  function inTheWay(zone: DayZone): [Entry, readonly DemandZone[]][] {
    const moves: [Entry, readonly DemandZone[]][] = [];
    for (const entry of changes.in(zone)) moves.push([entry, entry.zones.filter((at) => at.zone === zone)]);
    for (const entry of new Set(zone.near.flatMap((other) => [...changes.in(other)]))) {
      const heard = entry.zones.filter((at) => zone.near.includes(at.zone));
      if (heard.length > 1 || heard[0]!.zone !== zone) moves.push([entry, heard]);
    }
    return moves;
  }

  return settle;
}
