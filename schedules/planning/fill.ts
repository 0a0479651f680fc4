/**
 * Fills a day. Level after level (emergency, priority, normal), every campaign gets its first airing of the day before
 * any gets its second, in the order in which the demands are given. An airing takes the start that scores best: shared by
 * most of its zones, well spread over the day, in the hours when people are home, in the window with most minutes left.
 * Starts are taken from the left edges of what is free, so that what remains free stays whole.
 */
import { bestStart, placementOf, spanAt, startSpans, takeDay } from './day.ts';
import type { Day, Demand, DemandZone, Hint, Placement, Way } from './day.ts';

export function fill(day: Day, way: Way): Placement[] {
  const placements: Placement[] = [];
  if (way.keep === 'first')
    day.demands.forEach((demand, i) => {
      for (const hint of day.hints[i] ?? []) keep(day, demand, i, hint, demand.wanted, placements);
    });
  for (const level of [0, 1, 2]) {
    const rounds = Math.max(0, ...day.demands.map((demand) => (demand.level === level ? demand.wanted : 0)));
    for (let round = 1; round <= rounds; round++)
      day.demands.forEach((demand, i) => {
        if (demand.level !== level || round > demand.wanted) return;
        if (way.keep === 'by-round')
          for (const hint of day.hints[i] ?? []) keep(day, demand, i, hint, round, placements);
        place(day, demand, i, round, way, placements);
      });
  }
  return placements;
}

/** Puts an airing where it was before, in the zones where that is still allowed and wanted. */
function keep(day: Day, demand: Demand, index: number, hint: Hint, round: number, placements: Placement[]) {
  const zones = demand.zones.filter(
    (at) =>
      at.had < round && hint.zones.has(at.zone.id) && spanAt(startSpans(day, demand, at), hint.start) >= 0,
  );
  if (zones.length > 0) put(demand, index, zones, hint.start, placements);
}

/** One more airing of the day for every zone that still lacks it; as few different starts as can be. */
function place(day: Day, demand: Demand, index: number, round: number, way: Way, placements: Placement[]) {
  let waiting = demand.zones.filter((at) => at.had < round);
  while (waiting.length > 0) {
    const open: { at: DemandZone; spans: number[] }[] = [];
    for (const at of waiting) {
      const spans = startSpans(day, demand, at);
      if (spans.length > 0) open.push({ at, spans });
    }
    if (open.length === 0) return;
    const start = bestStart(day, demand, open, way);
    const together: DemandZone[] = [];
    waiting = [];
    for (const { at, spans } of open) (spanAt(spans, start) >= 0 ? together : waiting).push(at);
    put(demand, index, together, start, placements);
  }
}

function put(
  demand: Demand,
  index: number,
  zones: readonly DemandZone[],
  start: number,
  placements: Placement[],
): void {
  for (const at of zones) {
    takeDay(at.zone, start, start + demand.duration);
    at.starts.push(start);
    at.had++;
  }
  placements.push(placementOf(demand, index, zones, start));
}
