/**
 * Gives up one airing for several short ones, where that serves more of the weighted demand. Nobody's first airing of the
 * day is given up, and nothing for what is of a lower level.
 */
import { chains, DEEPEST, NONE_GIVES_WAY } from './chain.ts';
import { changesTo, type Changes, type Entry } from './changes.ts';
import type { Day, DayZone, DemandZone, Placed, Way } from './day.ts';
import { weightOf } from './rank.ts';
import { shareOf, type Tries } from './tries.ts';

/** What a day may use of a long plan's. */
const USUAL_TRIES = 600;
interface Missing {
  readonly index: number;
  readonly at: DemandZone;
}

/** As `repair`. */
export function trade(day: Day, laid: Day, placed: readonly Placed[], way: Way, whole: Tries): Placed[] {
  if (whole.left <= 0) return [...placed];
  const tries = { left: shareOf(whole, USUAL_TRIES) };
  const before = tries.left;
  const changes = changesTo(day, laid, placed);
  const settle = chains(day, changes, way, tries);

  /** Puts in what is missing, the shortest first. @returns its weight */
  function putIn(missing: readonly Missing[]): number {
    let weight = 0;
    for (const { index, at } of missing) {
      const { level, wanted } = day.demands[index]!;
      while (tries.left > 0 && at.had < wanted) {
        tries.left--;
        if (!settle(index, [at], DEEPEST, NONE_GIVES_WAY)) break;
        weight += weightOf(level, at.had);
      }
    }
    return weight;
  }

  function tradeIn(zone: DayZone): boolean {
    const missing = missingIn(day, zone);
    if (missing.length === 0) return false;
    const shortest = day.demands[missing[0]!.index]!.duration;
    for (const victim of victimsIn(day, changes, zone)) {
      const { level, duration } = day.demands[victim.demand]!;
      if (tries.left <= 0) return false;
      if (duration <= shortest) continue;
      const at = victim.zones.find((one) => one.zone === zone)!;
      if (at.had < 2) continue;
      const mark = changes.mark();
      const lost = weightOf(level, at.had);
      changes.drop(victim, [at]);
      const come = missing.filter(({ index }) => day.demands[index]!.level <= level);
      if (putIn([...come, { index: victim.demand, at }]) > lost) {
        changes.keep();
        return true;
      }
      changes.backTo(mark);
    }
    return false;
  }

  for (let traded = true; traded && tries.left > 0;) {
    traded = false;
    for (const zone of day.zones) while (tries.left > 0 && tradeIn(zone)) traded = true;
  }
  whole.left -= before - Math.max(0, tries.left);
  return [...changes.entries];
}

/**
 * Weight that trading can serve at the most: as if time were all that matters, in any pieces. Cheap, and next to nothing
 * where a day lacks little or all of the same length.
 */
export function mostTraded(day: Day): number {
  let most = 0;
  const rooms = day.zones.map(({ left }) => left.reduce((sum, one) => sum + Math.max(0, one), 0));
  const items = day.zones.map((): { weight: number; duration: number; count: number }[] => []);
  for (const { level, duration, wanted, zones } of day.demands)
    for (const { zone, had } of zones) {
      const later = Math.max(0, had - 1);
      const weight = weightOf(level, 2);
      rooms[zone.index]! += later * duration;
      most -= later * weight;
      const count = Math.max(wanted, had) - Math.min(had, 1);
      if (count > 0) items[zone.index]!.push({ weight, duration, count });
    }
  items.forEach((list, i) => {
    let room = rooms[i]!;
    list.sort((a, b) => b.weight / b.duration - a.weight / a.duration);
    for (const { weight, duration, count } of list) {
      const taken = Math.min(count, room / duration);
      most += taken * weight;
      room -= taken * duration;
    }
  });
  return most;
}

/** The shortest first. */
function missingIn(day: Day, zone: DayZone): Missing[] {
  return day.demands
    .flatMap((demand, index) =>
      demand.zones
        .filter((at) => at.zone === zone && at.had < demand.wanted)
        .map((at) => ({ index, at, demand })),
    )
    .sort((a, b) => a.demand.level - b.demand.level || a.demand.duration - b.demand.duration);
}

/** The longest first, of the lowest level. */
function victimsIn(day: Day, changes: Changes, zone: DayZone): Entry[] {
  const demandOf = (entry: Entry) => day.demands[entry.demand]!;
  return [...changes.in(zone)].sort(
    (a, b) =>
      demandOf(b).level - demandOf(a).level ||
      demandOf(b).duration - demandOf(a).duration ||
      a.start - b.start,
  );
}
