/** What forbids an airing at a time, said so that an operator understands; and how late it may still start. */
import { PlanInput } from '../planning/planInput.ts';
import type { Policy } from '../dispatch/policy.ts';
import { DAY, type Site } from '../site.ts';
import { siteCalendar, zoneTime } from '../windows.ts';

export type Schedule = Pick<PlanInput, 'windows' | 'quietHours' | 'blackouts' | 'programmes'>;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Rules {
  /** The rule that keeps a zone from sounding from `start` to `end`, or null. */
  broken(zone: string, start: number, end: number): string | null;
  /** End of the free stretch of a window in which `start` to `end` lies, or null where there is none. */
  freeUntil(zone: string, start: number, end: number): number | null;
  /** The window in which `start` to `end` lies. */
  windowAt(zone: string, start: number, end: number): string | null;
  /** Instants of a window that holds `start`. */
  windowSpan(zone: string, windowId: string, start: number): Span | null;
}

/** @param input whose schedule and zones count; its days don't matter. */
export function rulesOf(input: PlanInput, site: Site): Rules {
  const days = new Map<string, ReturnType<typeof zoneTime>>();
  /** A zone's time on the day of `start` and the days beside it, remembered. */
  const around = (schedule: PlanInput, name: string, zone: string, start: number) => {
    const from = site.addDays(site.day(start), -1);
    const key = `${name} ${zone} ${from}`;
    let time = days.get(key);
    if (!time) {
      if (days.size > 5000) days.clear();
      const to = site.addDays(from, 2);
      time = zoneTime({ ...schedule, from, to }, siteCalendar(site.timeZone, from), zone, 0, 3);
      days.set(key, time);
    }
    return time;
  };
  const stretch = (schedule: PlanInput, name: string, zone: string, start: number, end: number) =>
    around(schedule, name, zone, start)
      .free.flat()
      .find((span) => span.start <= start && end <= span.end);
  const bare: PlanInput = { ...input, quietHours: [], blackouts: [], programmes: [] };

  return {
    freeUntil: (zone, start, end) => stretch(input, 'all', zone, start, end)?.end ?? null,
    windowAt: (zone, start, end) => stretch(input, 'all', zone, start, end)?.window.id ?? null,
    windowSpan: (zone, windowId, start) =>
      around(input, 'all', zone, start)
        .windows.flat()
        .find((window) => window.id === windowId && window.start <= start && start < window.end) ?? null,
    broken(zone, start, end) {
      if (stretch(input, 'all', zone, start, end)) return null;
      for (const quiet of input.quietHours) {
        const always = { ...bare, windows: allDay, quietHours: [quiet] };
        if (!stretch(always, `quiet ${quiet.start} ${quiet.end}`, zone, start, end))
          return `Đây là giờ yên tĩnh (${quiet.start}–${quiet.end}); chỉ tin khẩn cấp được phát.`;
      }
      for (const [i, blackout] of input.blackouts.entries())
        if (!stretch({ ...bare, windows: allDay, blackouts: [blackout] }, `blackout ${i}`, zone, start, end))
          return `Cụm loa ngừng phát trong khoảng này${blackout.reason ? ` (${blackout.reason})` : ''}.`;
      for (const programme of input.programmes)
        if (
          !stretch(
            { ...bare, windows: allDay, programmes: [programme] },
            `programme ${programme.id}`,
            zone,
            start,
            end,
          )
        )
          return `Trùng chương trình cố định “${programme.id}”${programme.start ? ` lúc ${programme.start}` : ''}.`;
      return 'Nằm ngoài khung giờ phát của cụm loa.';
    },
  };
}

/** A day and the next, so that nothing is cut at midnight. */
const allDay = PlanInput.shape.windows.parse(
  ['00:00', '12:00'].map((time) => ({ id: time, start: time, end: time })),
);

export interface Occupied extends Span {
  readonly zones: readonly string[];
}

/**
 * How late an airing may start: so much after its time, while it still ends inside its free stretch of each zone and
 * before the next airing in those zones or in zones that hear them; but by the tolerance in any case.
 */
export function latestStart(
  rules: Rules,
  airing: Occupied,
  { lateMilliseconds, toleranceMilliseconds }: Pick<Policy, 'lateMilliseconds' | 'toleranceMilliseconds'>,
  next: number | undefined,
): number {
  const duration = airing.end - airing.start;
  let latest = Math.min(airing.start + lateMilliseconds, (next ?? Infinity) - duration);
  for (const zone of airing.zones) {
    const until = rules.freeUntil(zone, airing.start, airing.end);
    if (until !== null) latest = Math.min(latest, until - duration);
  }
  return Math.max(airing.start + toleranceMilliseconds, latest);
}

/** For each airing, the start of the first other that comes after it in its zones or in those near them. */
export function nextStarts(
  airings: readonly (Occupied & { readonly id: string })[],
  near: (zone: string) => readonly string[],
): Map<string, number> {
  const byStart = new Map<number, (Occupied & { readonly id: string })[]>();
  for (const airing of airings) {
    const same = byStart.get(airing.start);
    if (same) same.push(airing);
    else byStart.set(airing.start, [airing]);
  }
  const upcoming = new Map<string, number>();
  const next = new Map<string, number>();
  for (const [start, same] of [...byStart].sort(([a], [b]) => b - a)) {
    for (const { id, zones } of same) {
      let first = Infinity;
      for (const zone of zones)
        for (const other of [zone, ...near(zone)]) first = Math.min(first, upcoming.get(other) ?? Infinity);
      if (first < start + DAY) next.set(id, first);
    }
    for (const { zones } of same) for (const zone of zones) upcoming.set(zone, start);
  }
  return next;
}
