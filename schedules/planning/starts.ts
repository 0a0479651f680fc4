/**
 * Where an airing may start in zones, and which start is best. It is asked for by the ten thousand in a plan, so it works
 * in lists that are made once for a plan.
 */
import { atHome, type Day, type Demand, type DemandZone, type Way } from './day.ts';

const HOUR = 3_600_000;
/** A day with its last hour twice, and what windows add over midnight. */
const SECONDS = 2 * 86_400;

/** What is on the bench is good until something else is laid on it. */
export interface Bench {
  /** First start, last start and index of the window of each span; firsts are whole seconds. */
  spans: Float64Array;
  /** Starts worth trying, in order. */
  candidates: Float64Array;
  /** Of each candidate: in how many zones it is open; the first of them, and its window there. */
  shared: Uint32Array;
  firstZone: Int32Array;
  window: Uint32Array;
  /** By second of the day: the last look that met it. */
  readonly met: Uint32Array;
  looks: number;
}

export const makeBench = (): Bench => ({
  spans: new Float64Array(3 * 256),
  candidates: new Float64Array(256),
  shared: new Uint32Array(256),
  firstZone: new Int32Array(256),
  window: new Uint32Array(256),
  met: new Uint32Array(SECONDS),
  looks: 0,
});

/** Zones in which an airing can start; the spans of zone i lie on the bench from `from[i]` to before `from[i + 1]`. */
export interface Openings {
  readonly zones: readonly DemandZone[];
  readonly from: readonly number[];
}

export function openingsOf(day: Day, demand: Demand, waiting: readonly DemandZone[]): Openings {
  const zones: DemandZone[] = [];
  const from = [0];
  let end = 0;
  for (const at of waiting) {
    const next = laySpans(day, demand, at, end);
    if (next === end) continue;
    zones.push(at);
    from.push((end = next));
  }
  return { zones, from };
}

/** Whether an airing may start then in zone `i`. */
export function isOpen({ spans }: Bench, { from }: Openings, i: number, start: number): boolean {
  for (let s = from[i]!; s < from[i + 1]!; s += 3)
    if (spans[s]! <= start && start <= spans[s + 1]!) return true;
  return false;
}

/** Whether an airing may start then in a zone. */
export function mayStart(day: Day, demand: Demand, at: DemandZone, start: number): boolean {
  return isOpen(day.bench, { zones: [at], from: [0, laySpans(day, demand, at, 0)] }, 0, start);
}

/** @returns the end of what was laid */
function laySpans(day: Day, demand: Demand, { zone, starts }: DemandZone, begin: number): number {
  const { duration, gap } = demand;
  const { free, windows, left } = zone;
  const { bench } = day;
  let fullWindows = 0;
  for (let i = 0; i < left.length; i++) if (left[i]! < duration) fullWindows++;
  if (fullWindows === windows.length) return begin;
  reserve(bench, begin + free.length);
  let end = begin;
  for (let i = 0; i < free.length; i += 3) {
    const last = Math.min(free[i + 1]! - duration, demand.latest);
    const first = Math.ceil(Math.max(free[i]!, day.earliest) / 1000) * 1000;
    if (first > last || left[free[i + 2]!]! < duration) continue;
    bench.spans[end++] = first;
    bench.spans[end++] = last;
    bench.spans[end++] = free[i + 2]!;
  }
  // Where windows overlap, an airing counts in each of them.
  if (fullWindows > 0)
    for (let i = 0; i < left.length; i++)
      if (left[i]! < duration) end = clear(bench, begin, end, windows[i]!.start - duration, windows[i]!.end);
  if (gap > 0)
    for (let i = 0; i < starts.length; i++)
      end = clear(bench, begin, end, starts[i]! - gap, starts[i]! + gap);
  return end;
}

/** Starts strictly between `after` and `before` are no longer allowed. @returns the end of what is left */
function clear(bench: Bench, begin: number, end: number, after: number, before: number): number {
  for (let i = begin; i < end;) {
    const { spans } = bench;
    const first = spans[i]!;
    const last = spans[i + 1]!;
    if (first >= before || last <= after) {
      i += 3;
      continue;
    }
    const later = Math.ceil(before / 1000) * 1000;
    if (first <= after) {
      spans[i + 1] = after;
      if (later <= last) {
        reserve(bench, end + 3);
        bench.spans[end++] = later;
        bench.spans[end++] = last;
        bench.spans[end++] = spans[i + 2]!;
      }
      i += 3;
    } else if (later <= last) {
      spans[i] = later;
      i += 3;
    } else {
      spans.copyWithin(i, i + 3, end);
      end -= 3;
    }
  }
  return end;
}

function reserve(bench: Bench, length: number): void {
  if (length <= bench.spans.length) return;
  const spans = new Float64Array(2 * length);
  spans.set(bench.spans);
  bench.spans = spans;
}

/** The start that scores best, of those with which an opening begins. */
export function bestStart(day: Day, demand: Demand, { zones, from }: Openings, way: Way): number {
  const { bench } = day;
  const { spans } = bench;
  const candidates = layCandidates(day, from.at(-1)!);
  const { shared, firstZone, window } = bench;
  const { length } = candidates;
  shared.fill(0, 0, length);
  for (let z = 0; z < zones.length; z++)
    for (let s = from[z]!; s < from[z + 1]!; s += 3) {
      const last = spans[s + 1]!;
      for (let c = indexOf(candidates, spans[s]!); c < length && candidates[c]! <= last; c++)
        if (shared[c]!++ === 0) {
          firstZone[c] = z;
          window[c] = spans[s + 2]!;
        }
    }
  let most = 0;
  for (let c = 0; c < length; c++) if (shared[c]! > most) most = shared[c]!;
  const others: number[] = [];
  for (const { starts } of zones)
    for (const start of starts) if (others.at(-1) !== start && !others.includes(start)) others.push(start);
  let best = 0;
  let bestScore = -Infinity;
  for (let c = 0; c < length; c++) {
    const start = candidates[c]!;
    let distance = 4 * HOUR;
    for (const other of others) distance = Math.min(distance, Math.abs(other - start));
    const { zone } = zones[firstZone[c]!]!;
    const { size } = zone.windows[window[c]!]!;
    const score =
      (way.together * shared[c]!) / most +
      (way.spread * distance) / HOUR +
      way.home * atHome((start - day.midnight) / HOUR) +
      way.balance * (size === Infinity ? 1 : (zone.left[window[c]!]! - demand.duration) / size);
    if (score > bestScore + 1e-9) {
      best = start;
      bestScore = score;
    }
  }
  return best;
}

/** The first starts of the spans up to `end`, each once and in order. */
function layCandidates({ bench, midnight }: Day, end: number): Float64Array {
  const { spans, met } = bench;
  if (bench.candidates.length < end / 3) {
    bench.candidates = new Float64Array(end);
    bench.shared = new Uint32Array(end);
    bench.firstZone = new Int32Array(end);
    bench.window = new Uint32Array(end);
  }
  const look = ++bench.looks;
  let count = 0;
  for (let s = 0; s < end; s += 3) {
    const second = (spans[s]! - midnight) / 1000;
    if (met[second] === look) continue;
    met[second] = look;
    bench.candidates[count++] = spans[s]!;
  }
  const candidates = bench.candidates.subarray(0, count);
  return count > 1 ? candidates.sort() : candidates;
}

/** Index of a value in a sorted list that has it. */
function indexOf(sorted: Float64Array, value: number): number {
  let low = 0;
  for (let high = sorted.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
