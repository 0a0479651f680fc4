/** What would let in what is missing in a zone on a day, tried on the day as it stands. */
import type { SiteCalendar, Span } from '../windows.ts';
import { cut, type Day, type DayWindow, type Demand, type DemandZone } from './day.ts';
import { openingsOf } from './starts.ts';

/** The window to which minutes would have to be added, how many, and how many airings that lets in. */
export interface MoreMinutes {
  readonly window: DayWindow;
  readonly minutes: number;
  readonly count: number;
}

/** @param missing airings; the window that lets in most of them, of several the longest */
export function moreMinutes(
  day: Day,
  demand: Demand,
  at: DemandZone,
  missing: number,
): MoreMinutes | undefined {
  const { windows, left } = at.zone;
  let best: MoreMinutes | undefined;
  windows.forEach((window, i) => {
    const now = left[i]!;
    if (now === Infinity) return;
    // Tried in place, and put back.
    left[i] = Infinity;
    const count = roomFor(day, demand, at, missing);
    left[i] = now;
    if (count < (best?.count ?? 1)) return;
    if (best?.count === count && lengthOf(window) <= lengthOf(best.window)) return;
    best = { window, count, minutes: Math.ceil((count * demand.duration - now) / 60_000) };
  });
  return best;
}

const lengthOf = ({ start, end }: DayWindow): number => end - start;

/** How many more airings find room, up to `most`. */
function roomFor(day: Day, demand: Demand, from: DemandZone, most: number): number {
  if (openingsOf(day, demand, [from]).zones.length === 0) return 0;
  const at = { ...from, zone: { ...from.zone, free: from.zone.free.slice() } };
  for (let count = 1; count < most; count++) {
    const start = day.bench.spans[0]!;
    cut(at.zone.free, start, start + demand.duration);
    at.starts = at.starts.concat(start);
    if (openingsOf(day, demand, [at]).zones.length === 0) return count;
  }
  return most;
}

const GAPS = [240, 180, 120, 90, 60, 45, 30, 20, 15, 10, 5];

/** Minutes between two airings that would let one more in; less than now. */
export function smallerGap(day: Day, demand: Demand, at: DemandZone): number | undefined {
  if (at.starts.length === 0) return undefined;
  return gapsFor(demand).find(
    (minutes) => openingsOf(day, { ...demand, gap: minutes * 60_000 }, [at]).zones.length > 0,
  );
}

const gapsFor = ({ gap, duration }: Demand): number[] =>
  GAPS.filter((minutes) => minutes * 60_000 < gap && minutes * 60_000 >= duration + 60_000);

/** A smaller gap and more minutes, where only both together let one more in. */
export function smallerGapAndMore(
  day: Day,
  demand: Demand,
  at: DemandZone,
): (MoreMinutes & { readonly gap: number }) | undefined {
  if (at.starts.length === 0) return undefined;
  for (const gap of gapsFor(demand)) {
    const more = moreMinutes(day, { ...demand, gap: gap * 60_000 }, at, 1);
    if (more) return { ...more, gap };
  }
  return undefined;
}

/** Half hours when people are home or awake, in the order in which a ward would take them. */
const HALF_HOURS = [
  '17:00',
  '11:15',
  '06:00',
  '18:00',
  '16:30',
  '05:30',
  '07:00',
  '11:45',
  '18:30',
  '19:00',
  '10:30',
  '14:00',
  '08:00',
  '09:00',
  '15:00',
  '20:00',
  '20:30',
];

/**
 * A window that isn't there yet, in which what is missing would find room.
 * @param hours of the zone on the day
 */
export function newWindow(
  hours: readonly Span[],
  calendar: SiteCalendar,
  index: number,
  day: Day,
  demand: Demand,
  at: DemandZone,
): { start: string; end: string } | undefined {
  for (const start of HALF_HOURS) {
    const opens = calendar.at(index, start);
    const length = Math.max(30, Math.ceil(demand.duration / 60_000));
    const closes = opens + length * 60_000;
    if (at.zone.windows.some((window) => window.start < closes && window.end > opens)) continue;
    const first = Math.max(opens, day.earliest);
    if (first + demand.duration > closes || first > demand.latest) continue;
    if (at.starts.some((other) => other > first - demand.gap && other < first + demand.gap)) continue;
    if (hours.some((open) => open.start <= first && open.end >= first + demand.duration))
      return { start, end: calendar.format(closes).slice(11, 16) };
  }
  return undefined;
}
