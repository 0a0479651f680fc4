/**
 * Fills a day. Level after level (emergency, priority, normal), every campaign gets its first airing of the day before
 * any gets its second, in the order in which the demands are given. An airing takes the start that scores best: shared by
 * most of its zones, well spread over the day, in the hours when people are home, in the window with most minutes left.
 * Starts are taken from the left edges of what is free, so that what remains free stays whole.
 */
import { takeDay, type Day, type Demand, type DemandZone, type Hint, type Placed, type Way } from './day.ts';
import { bestStart, isOpen, mayStart, openingsOf } from './starts.ts';

export function fill(day: Day, way: Way): Placed[] {
  const placed: Placed[] = [];
  if (way.keep === 'first')
    day.demands.forEach((demand, i) => {
      for (const hint of day.hints[i] ?? []) keep(day, demand, i, hint, demand.wanted, placed);
    });
  for (const level of [0, 1, 2]) {
    const rounds = Math.max(0, ...day.demands.map((demand) => (demand.level === level ? demand.wanted : 0)));
    for (let round = 1; round <= rounds; round++)
      day.demands.forEach((demand, i) => {
        if (demand.level !== level || round > demand.wanted) return;
        if (way.keep === 'by-round')
          for (const hint of day.hints[i] ?? []) keep(day, demand, i, hint, round, placed);
        place(day, demand, i, round, way, placed);
      });
  }
  return placed;
}

/** Puts an airing where it was before, in the zones where that is still allowed and wanted. */
function keep(day: Day, demand: Demand, index: number, hint: Hint, round: number, placed: Placed[]) {
  const zones = demand.zones.filter(
    (at) => at.had < round && hint.zones.has(at.zone.id) && mayStart(day, demand, at, hint.start),
  );
  if (zones.length > 0) put(demand, index, zones, hint.start, placed);
}

/** One more airing of the day for every zone that still lacks it; as few different starts as can be. */
function place(day: Day, demand: Demand, index: number, round: number, way: Way, placed: Placed[]) {
  let waiting: readonly DemandZone[] = demand.zones.filter((at) => !at.shut && at.had < round);
  while (waiting.length > 0) {
    const open = openingsOf(day, demand, waiting);
    if (open.zones.length < waiting.length) shut(waiting, open.zones);
    if (open.zones.length === 0) return;
    const start = bestStart(day, demand, open, way);
    const together: DemandZone[] = [];
    const rest: DemandZone[] = [];
    open.zones.forEach((at, i) => (isOpen(day.bench, open, i, start) ? together : rest).push(at));
    waiting = rest;
    put(demand, index, together, start, placed);
  }
}

/** @param open some of those that wait, in the same order */
function shut(waiting: readonly DemandZone[], open: readonly DemandZone[]): void {
  let next = 0;
  for (const at of waiting)
    if (at === open[next]) next++;
    else at.shut = true;
}

function put(
  demand: Demand,
  index: number,
  zones: readonly DemandZone[],
  start: number,
  placed: Placed[],
): void {
  for (const at of zones) {
    takeDay(at.zone, start, start + demand.duration);
    at.starts = at.starts.concat(start);
    at.had++;
  }
  placed.push({ demand: index, zones, start });
}
