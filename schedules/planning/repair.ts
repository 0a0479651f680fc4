/**
 * Makes room in a full day: what could not be placed takes the place of an airing that has somewhere else to go, at
 * most two such moves deep (an ejection chain; Glover 1996). Where nothing else helps, an airing of a lower level, or of
 * a later round of the same level, gives way.
 */
import {
  cut,
  takeMinutes,
  type Day,
  type DayZone,
  type Demand,
  type DemandZone,
  type Placed,
  type Way,
} from './day.ts';
import { rankOf } from './rank.ts';
import { bestStart, isOpen, openingsOf } from './starts.ts';

interface Entry extends Placed {
  readonly end: number;
}

/** Tries at the most in one day: what bounds the time of a hopeless one. */
const MOST_TRIES = 150;
const DEEPEST = 2;

/**
 * @param laid the day before anything was placed.
 * @param left tries left for the whole plan; what is used is taken off.
 */
export function repair(
  day: Day,
  laid: Day,
  placed: readonly Placed[],
  way: Way,
  left: { tries: number },
): Placed[] {
  if (left.tries <= 0) return [...placed];
  const entries = new Set<Entry>();
  const byZone = new Map<DayZone, Set<Entry>>(day.zones.map((zone) => [zone, new Set()]));
  const trail: (() => void)[] = [];
  let tries = Math.min(MOST_TRIES, left.tries);
  const before = tries;

  const link = (entry: Entry) => {
    entries.add(entry);
    for (const { zone } of entry.zones) byZone.get(zone)!.add(entry);
  };
  const unlink = (entry: Entry) => {
    entries.delete(entry);
    for (const { zone } of entry.zones) byZone.get(zone)!.delete(entry);
  };
  const minutes = ({ zones, start, end }: Entry, times: 1 | -1) => {
    for (const { zone } of zones) takeMinutes(zone, start, end, times);
  };
  const around = (entry: Entry) => new Set(entry.zones.flatMap(({ zone }) => zone.near));

  function add(entry: Entry): void {
    link(entry);
    minutes(entry, 1);
    for (const at of entry.zones) {
      at.starts = at.starts.concat(entry.start);
      at.had++;
    }
    for (const zone of around(entry)) cut(zone.free, entry.start, entry.end);
  }
  function drop(entry: Entry): void {
    unlink(entry);
    minutes(entry, -1);
    for (const at of entry.zones) {
      at.starts = at.starts.filter((start) => start !== entry.start);
      at.had--;
    }
    for (const zone of around(entry)) {
      zone.free.length = 0;
      zone.free.push(...laid.zones[zone.index]!.free);
      for (const other of zone.near)
        for (const { start, end } of byZone.get(other)!) cut(zone.free, start, end);
    }
  }
  const tryAdd = (entry: Entry) => {
    add(entry);
    trail.push(() => drop(entry));
  };
  /** Takes some zones out of an airing. */
  const tryDrop = (entry: Entry, part: readonly DemandZone[]) => {
    const kept = entry.zones.filter((at) => !part.includes(at));
    const gone = { ...entry, zones: part };
    const rest = { ...entry, zones: kept };
    unlink(entry);
    link(gone);
    if (kept.length > 0) link(rest);
    drop(gone);
    trail.push(() => {
      add(gone);
      unlink(gone);
      if (kept.length > 0) unlink(rest);
      link(entry);
    });
  };
  const backTo = (mark: number) => {
    while (trail.length > mark) trail.pop()!();
  };

  /** Puts one airing of a demand into all of `zones`, or leaves everything as it was. */
  function settle(index: number, zones: readonly DemandZone[], depth: number, rank: number): boolean {
    const demand = day.demands[index]!;
    const mark = trail.length;
    let waiting = zones;
    while (waiting.length > 0) {
      const open = openingsOf(day, demand, waiting);
      if (open.zones.length === 0) break;
      const start = bestStart(day, demand, open, way);
      const together = open.zones.filter((_, i) => isOpen(day.bench, open, i, start));
      tryAdd({
        demand: index,
        zones: together,
        start,
        end: start + demand.duration,
      });
      waiting = waiting.filter((at) => !together.includes(at));
    }
    for (const at of waiting)
      if (depth === 0 || !eject(index, demand, at, depth, rank)) {
        backTo(mark);
        return false;
      }
    return true;
  }

  function eject(index: number, demand: Demand, at: DemandZone, depth: number, rank: number): boolean {
    let room = at.zone.left.reduce((sum, left) => sum + Math.max(0, left), 0);
    for (const entry of byZone.get(at.zone)!)
      if (givesWay(entry, [at], rank)) room += entry.end - entry.start;
    if (room < demand.duration) return false;
    for (const [other, part] of inTheWay(at.zone)) {
      if (tries <= 0) return false;
      tries -= part.length;
      const mark = trail.length;
      tryDrop(other, part);
      const open = openingsOf(day, demand, [at]);
      if (open.zones.length > 0) {
        const start = bestStart(day, demand, open, way);
        tryAdd({
          demand: index,
          zones: [at],
          start,
          end: start + demand.duration,
        });
        const gone = givesWay(other, part, rank, 1);
        if (settle(other.demand, part, depth - 1, rank) || gone) return true;
      }
      backTo(mark);
    }
    return false;
  }

  /** Whether an airing counts less than `rank` in each zone; `less` of its airings there are out already. */
  function givesWay(entry: Entry, part: readonly DemandZone[], rank: number, less = 0): boolean {
    const { level, zones } = day.demands[entry.demand]!;
    const here = new Set(part.map((at) => at.zone));
    return zones.every((at) => !here.has(at.zone) || rankOf(level, at.had + less) > rank);
  }

  /** What sounds in a zone or near it, with the zones that would have to move: for the minutes, or for the quiet. */
  function inTheWay(zone: DayZone): [Entry, readonly DemandZone[]][] {
    const moves: [Entry, readonly DemandZone[]][] = [];
    for (const entry of byZone.get(zone)!) moves.push([entry, entry.zones.filter((at) => at.zone === zone)]);
    for (const entry of new Set(zone.near.flatMap((other) => [...byZone.get(other)!]))) {
      const heard = entry.zones.filter((at) => zone.near.includes(at.zone));
      if (heard.length > 1 || heard[0]!.zone !== zone) moves.push([entry, heard]);
    }
    return moves;
  }

  for (const { demand, zones, start } of placed)
    link({ demand, zones, start, end: start + day.demands[demand]!.duration });
  for (let served = true; served && tries > 0;) {
    served = false;
    for (const { index, at } of unmetOf(day)) {
      const { level, wanted } = day.demands[index]!;
      while (tries > 0 && at.had < wanted && settle(index, [at], DEEPEST, rankOf(level, at.had + 1))) {
        trail.length = 0;
        served = true;
      }
    }
  }
  left.tries -= before - Math.max(0, tries);
  return [...entries];
}

/** What is missing, in the order in which it is to be served. */
function unmetOf(day: Day): { index: number; at: DemandZone }[] {
  return day.demands
    .flatMap((demand, index) =>
      demand.zones.filter((at) => at.had < demand.wanted).map((at) => ({ index, at, demand })),
    )
    .sort((a, b) => rankOf(a.demand.level, a.at.had) - rankOf(b.demand.level, b.at.had) || a.index - b.index);
}
