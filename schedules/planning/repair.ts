/**
 * Makes room in a full day, for what counts most first. Where nothing has somewhere else to go, an airing of a lower
 * level, or of a later round of the same level, gives way.
 */
import { chains, DEEPEST } from './chain.ts';
import { changesTo } from './changes.ts';
import type { Day, DemandZone, Placed, Way } from './day.ts';
import { rankOf } from './rank.ts';
import { shareOf, type Tries } from './tries.ts';

/** What a day may use of a long plan's: bounds the time of a hopeless one. */
const USUAL_TRIES = 150;

/**
 * @param laid the day before anything was placed.
 * @param whole tries left for the whole plan; what is used is taken off.
 */
export function repair(day: Day, laid: Day, placed: readonly Placed[], way: Way, whole: Tries): Placed[] {
  if (whole.left <= 0) return [...placed];
  const tries = { left: shareOf(whole, USUAL_TRIES) };
  const before = tries.left;
  const changes = changesTo(day, laid, placed);
  const settle = chains(day, changes, way, tries);
  for (let served = true; served && tries.left > 0;) {
    served = false;
    for (const { index, at } of unmetOf(day)) {
      const { level, turn, wanted } = day.demands[index]!;
      while (
        tries.left > 0 &&
        at.had < wanted &&
        settle(index, [at], DEEPEST, rankOf(level, at.had + 1, turn))
      ) {
        changes.keep();
        served = true;
      }
    }
  }
  whole.left -= before - Math.max(0, tries.left);
  return [...changes.entries];
}

/** What is missing, in the order in which it is to be served. */
function unmetOf(day: Day): { index: number; at: DemandZone }[] {
  return day.demands
    .flatMap((demand, index) =>
      demand.zones.filter((at) => at.had < demand.wanted).map((at) => ({ index, at, demand })),
    )
    .sort((a, b) => rankOf(a.demand.level, a.at.had) - rankOf(b.demand.level, b.at.had) || a.index - b.index);
}
