/**
 * One day of a plan as it is worked on, and where an airing may start in it. Instants are epoch milliseconds.
 */
import type { OpenWindow } from '../windows.ts';

/** Instants are epoch milliseconds, durations milliseconds. */
export interface DaySpan {
  start: number;
  end: number;
  readonly window: DayWindow;
}

export interface DayWindow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  left: number;
}

export interface DayZone {
  readonly id: string;
  /** By start; never empty spans. */
  free: DaySpan[];
  readonly windows: DayWindow[];
  /** Itself and all that hear it or that it hears. */
  near: DayZone[];
}

/** What a campaign wants in one zone on this day. */
export interface DemandZone {
  readonly zone: DayZone;
  /** Had already on this day. */
  had: number;
  /** Starts on this day and near it, for the gap. */
  readonly starts: number[];
}

export interface Demand {
  readonly campaign: string;
  /** 0 emergency, 1 priority, 2 normal. */
  readonly level: number;
  readonly wanted: number;
  readonly duration: number;
  readonly gap: number;
  readonly zones: readonly DemandZone[];
  /** Latest start on this day. */
  readonly latest: number;
}

export interface Placement {
  readonly demand: number;
  readonly round: number;
  readonly zones: readonly string[];
  readonly start: number;
  readonly window: string;
  /** To the nearest other airing of the campaign that day; Infinity when it is the only one. */
  readonly distance: number;
}

/** Where things stood in the plan before. */
export interface Hint {
  readonly zones: ReadonlySet<string>;
  readonly start: number;
}

export interface Day {
  readonly midnight: number;
  /** Nothing starts before it. */
  readonly earliest: number;
  readonly zones: readonly DayZone[];
  readonly demands: readonly Demand[];
  /** By demand; in the order of their starts. */
  readonly hints: readonly (readonly Hint[])[];
}

/** How much each reason for a start weighs, in hours of distance between airings. */
export interface Way {
  readonly keep: 'first' | 'by-round' | 'no';
  /** For all zones that wait starting together; a part of them counts for its share. */
  readonly together: number;
  readonly spread: number;
  readonly home: number;
  readonly balance: number;
}

const HOUR = 3_600_000;

/**
 * When an airing may start in a zone: pairs of first and last start, in order, and with them the index of the window.
 * Whole seconds for the first of each pair.
 */
export function startSpans(day: Day, demand: Demand, { zone, starts }: DemandZone): number[] {
  let spans: number[] = [];
  const { duration, gap } = demand;
  let full = false;
  for (const window of zone.windows) if (window.left < duration) full = true;
  for (const free of zone.free) {
    if (free.window.left < duration) continue;
    const first = Math.ceil(Math.max(free.start, day.earliest) / 1000) * 1000;
    const last = Math.min(free.end - duration, demand.latest);
    if (first <= last) spans.push(first, last, zone.windows.indexOf(free.window));
  }
  // Where windows overlap, an airing counts in each of them.
  if (full)
    for (const window of zone.windows)
      if (window.left < duration) spans = withoutStarts(spans, window.start - duration, window.end);
  if (gap > 0) for (const start of starts) spans = withoutStarts(spans, start - gap, start + gap);
  return spans;
}

/** Starts strictly between `after` and `before` are no longer allowed. */
function withoutStarts(spans: number[], after: number, before: number): number[] {
  let touched = false;
  for (let i = 0; i < spans.length; i += 3)
    if (spans[i]! < before && spans[i + 1]! > after) {
      touched = true;
      break;
    }
  if (!touched) return spans;
  const left: number[] = [];
  for (let i = 0; i < spans.length; i += 3) {
    const first = spans[i]!;
    const last = spans[i + 1]!;
    const window = spans[i + 2]!;
    if (first >= before || last <= after) {
      left.push(first, last, window);
      continue;
    }
    if (first <= after) left.push(first, after, window);
    const later = Math.ceil(before / 1000) * 1000;
    if (later <= last) left.push(later, last, window);
  }
  return left;
}

/** Index into `spans` of the span that holds `start`, or −1. */
export function spanAt(spans: readonly number[], start: number): number {
  for (let i = 0; i < spans.length; i += 3) if (spans[i]! <= start && start <= spans[i + 1]!) return i;
  return -1;
}

export function bestStart(
  day: Day,
  demand: Demand,
  open: readonly { at: DemandZone; spans: number[] }[],
  way: Way,
): number {
  const seen = new Set<number>();
  for (const { spans } of open) for (let i = 0; i < spans.length; i += 3) seen.add(spans[i]!);
  const candidates = Float64Array.from(seen).sort();
  const shared = new Uint32Array(candidates.length);
  const first = new Int32Array(candidates.length).fill(-1);
  open.forEach(({ spans }, z) => {
    let c = 0;
    for (let i = 0; i < spans.length; i += 3) {
      const from = spans[i]!;
      const to = spans[i + 1]!;
      while (c < candidates.length && candidates[c]! < from) c++;
      for (let k = c; k < candidates.length && candidates[k]! <= to; k++) {
        shared[k]!++;
        if (first[k] === -1) first[k] = z;
      }
    }
  });
  let most = 0;
  for (const count of shared) if (count > most) most = count;
  const others: number[] = [];
  for (const { at } of open)
    for (const start of at.starts) if (others.at(-1) !== start && !others.includes(start)) others.push(start);
  let best = 0;
  let bestScore = -Infinity;
  for (let c = 0; c < candidates.length; c++) {
    const start = candidates[c]!;
    let distance = 4 * HOUR;
    for (const other of others) distance = Math.min(distance, Math.abs(other - start));
    const { at, spans } = open[first[c]!]!;
    const window = at.zone.windows[spans[spanAt(spans, start) + 2]!]!;
    const left = Number.isFinite(window.size) ? (window.left - demand.duration) / window.size : 1;
    const score =
      (way.together * shared[c]!) / most +
      (way.spread * distance) / HOUR +
      way.home * atHome((start - day.midnight) / HOUR) +
      way.balance * left;
    if (score > bestScore + 1e-9) {
      best = start;
      bestScore = score;
    }
  }
  return best;
}

/** How much likelier people are home, in hours of spreading that it is worth: before work, after work, at noon. */
export function atHome(hour: number): number {
  if ((hour >= 5 && hour < 7.5) || (hour >= 16.5 && hour < 19.5)) return 2;
  if (hour >= 11 && hour < 13) return 1;
  return 0;
}

/** The answer's side of an airing whose start is among those of its zones. */
export function placementOf(
  demand: Demand,
  index: number,
  zones: readonly DemandZone[],
  start: number,
): Placement {
  let distance = Infinity;
  let window: DayWindow | undefined;
  let round = 1;
  for (const at of zones) {
    window ??= at.zone.windows.find((w) => w.start <= start && w.end >= start + demand.duration);
    let earlier = 1;
    for (const other of at.starts) {
      if (other < start) earlier++;
      if (other !== start) distance = Math.min(distance, Math.abs(other - start));
    }
    round = Math.max(round, earlier);
  }
  return {
    demand: index,
    round,
    zones: zones.map((at) => at.zone.id),
    start,
    window: window?.id ?? '',
    distance,
  };
}

/** Takes the time from the zone and from those near it, and the minutes from the zone's windows. */
export function takeDay(zone: DayZone, start: number, end: number): void {
  for (const other of zone.near) other.free = cut(other.free, start, end);
  for (const window of zone.windows) if (window.start < end && window.end > start) window.left -= end - start;
}

export function cut(free: DaySpan[], start: number, end: number): DaySpan[] {
  let touched = false;
  for (const span of free)
    if (span.start < end && span.end > start) {
      touched = true;
      break;
    }
  if (!touched) return free;
  const left: DaySpan[] = [];
  for (const span of free) {
    if (span.start >= end || span.end <= start) {
      left.push(span);
      continue;
    }
    if (span.start < start) left.push({ start: span.start, end: start, window: span.window });
    if (span.end > end) left.push({ start: end, end: span.end, window: span.window });
  }
  return left;
}

/** A window of windows.ts as a day works on it. */
export const dayWindow = (window: OpenWindow): DayWindow => ({
  id: window.id,
  start: window.start,
  end: window.end,
  size: window.size,
  left: window.left,
});
