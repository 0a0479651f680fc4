/** Days before anything is placed in them: what is open in each zone, what is wanted, what stands already. */
import { wantedWith } from '../escalation.ts';
import {
  without,
  type FreeSpan,
  type OpenWindow,
  type SiteCalendar,
  type Span,
  type ZoneTime,
} from '../windows.ts';
import type { Day, DayZone, Demand, DemandZone, Hint } from './day.ts';
import { nearBy } from './near.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { LEVELS } from './rank.ts';
import type { Bench } from './starts.ts';
import { gapOf, longestSeconds, secondsOf } from './variants.ts';

/** A zone over all days; entry i of its windows and free stretches is day i − 1. */
export interface PlanZone {
  readonly id: string;
  readonly windows: ZoneTime['windows'];
  /** Milliseconds still to be filled of each window. */
  readonly left: number[][];
  readonly free: (readonly FreeSpan[])[];
  /** Itself and all that hear it or that it hears. */
  readonly near: PlanZone[];
  /** Starts by campaign. */
  readonly starts: Map<string, number[]>;
}

const NONE: readonly number[] = [];
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Milliseconds that one airing of a campaign takes, of `seconds` a reading. */
export const millisecondsOf = (campaign: PlanCampaign, seconds: number) =>
  Math.ceil(seconds * campaign.readings * 1000);

export function layZones(input: PlanInput, timeOf: (zone: string) => ZoneTime): Map<string, PlanZone> {
  const zones = new Map<string, PlanZone>();
  for (const { id } of [...input.zones].sort((a, b) => byText(a.id, b.id))) {
    const { windows, free } = timeOf(id);
    const left = windows.map((day) => day.map(({ size }) => size));
    zones.set(id, { id, windows, left, free: [...free], near: [], starts: new Map() });
  }
  for (const [id, near] of nearBy(input))
    for (const other of [...near].sort(byText)) zones.get(id)!.near.push(zones.get(other)!);
  return zones;
}

/** What has sounded already, or stays as it is. */
export interface Standing extends Span {
  readonly campaign: string;
  readonly zones: readonly string[];
}

/** @param campaigns as long as they sound where nothing says when an airing ended */
export function standingOf(input: PlanInput, campaigns: readonly PlanCampaign[]): Standing[] {
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const standing: Standing[] = [];
  for (const { campaign: id, zone, start: text, end, variant } of input.aired) {
    const campaign = byId.get(id);
    if (!campaign) continue;
    const start = Date.parse(text);
    const until =
      end === undefined ? start + millisecondsOf(campaign, secondsOf(campaign, variant)) : Date.parse(end);
    standing.push({ campaign: id, zones: [zone], start, end: until });
  }
  for (const { campaign, zones, start, end } of input.fixed)
    standing.push({ campaign, zones, start: Date.parse(start), end: Date.parse(end) });
  return standing;
}

export function takePast(
  standing: readonly Standing[],
  calendar: SiteCalendar,
  zones: ReadonlyMap<string, PlanZone>,
): void {
  for (const { campaign, zones: ids, start, end } of standing) {
    const index = calendar.dayOf(start);
    for (const id of ids) {
      const zone = zones.get(id);
      if (!zone) continue;
      take(zone, index, start, end - start);
      note(zone, campaign, start);
    }
  }
}

/** Takes an airing's time from a zone and from those near it, and its minutes from the zone's windows. */
export function take(zone: PlanZone, index: number, start: number, duration: number): void {
  const span = { start, end: start + duration };
  // A window of the day before may reach into this day, and what starts in this day may reach into the next.
  for (let entry = Math.max(0, index); entry <= index + 2; entry++) {
    for (const other of zone.near) {
      const free = other.free[entry];
      if (free?.some((stretch) => stretch.start < span.end && stretch.end > span.start))
        other.free[entry] = without(free, span);
    }
    zone.windows[entry]?.forEach((window, i) => {
      if (window.start < span.end && window.end > span.start) zone.left[entry]![i]! -= duration;
    });
  }
}

/** Keeps the starts of a campaign in a zone in order. */
export function note(zone: PlanZone, campaign: string, start: number): void {
  const starts = zone.starts.get(campaign);
  if (!starts) {
    zone.starts.set(campaign, [start]);
    return;
  }
  let at = starts.length;
  while (at > 0 && starts[at - 1]! > start) at--;
  starts.splice(at, 0, start);
}

interface Active {
  readonly campaign: PlanCampaign;
  readonly wanted: number;
  readonly daysLeft: number;
  /** Sorted, each once. */
  readonly zones: readonly string[];
}

const zonesOf = new WeakMap<PlanCampaign, string[]>();

export function activeOn(
  calendar: SiteCalendar,
  index: number,
  campaigns: readonly PlanCampaign[],
): Active[] {
  const day = calendar.day(index);
  const active: Active[] = [];
  for (const campaign of campaigns) {
    if (day < campaign.firstDay || day > campaign.lastDay) continue;
    const daysLeft = calendar.index(campaign.lastDay) - index;
    const wanted = wantedWith(campaign.escalation, daysLeft);
    if (wanted === 0) continue;
    let zones = zonesOf.get(campaign);
    if (!zones) zonesOf.set(campaign, (zones = [...new Set(campaign.zones)].sort(byText)));
    active.push({ campaign, wanted, daysLeft, zones });
  }
  return active;
}

/** One day before anything is placed in it. */
export function layDay(
  calendar: SiteCalendar,
  index: number,
  active: readonly Active[],
  zones: ReadonlyMap<string, PlanZone>,
  hints: HintsByDay,
  now: number,
  bench: Bench,
): Day {
  const midnight = calendar.midnight(index);
  const next = calendar.midnight(index + 1);
  const dayZones = new Map<string, DayZone>();
  for (const zone of zones.values()) {
    const windows: OpenWindow[] = [];
    const left: number[] = [];
    const open: FreeSpan[] = [];
    for (const entry of [index, index + 1]) {
      zone.windows[entry]?.forEach((window, i) => {
        if (window.end <= midnight) return;
        windows.push(window);
        left.push(zone.left[entry]![i]!);
      });
      for (const stretch of zone.free[entry] ?? []) if (stretch.end > midnight) open.push(stretch);
    }
    open.sort((a, b) => a.start - b.start);
    const free: number[] = [];
    for (const { start, end, window } of open)
      free.push(Math.max(start, midnight), end, windows.indexOf(window));
    dayZones.set(zone.id, { id: zone.id, index: dayZones.size, free, windows, left, near: [] });
  }
  for (const [id, zone] of dayZones)
    for (const other of zones.get(id)!.near) zone.near.push(dayZones.get(other.id)!);
  const demands = active.map(({ campaign, wanted, daysLeft, zones: ids }): Demand => {
    const duration = millisecondsOf(campaign, longestSeconds(campaign, daysLeft));
    const gap = gapOf(campaign, duration);
    const here: DemandZone[] = [];
    for (const id of ids) {
      const zone = zones.get(id);
      if (!zone) continue;
      let starts: readonly number[] = NONE;
      let had = 0;
      const all = zone.starts.get(campaign.id);
      for (let i = (all?.length ?? 0) - 1; i >= 0; i--) {
        const start = all![i]!;
        if (start < midnight - gap) break;
        if (start >= next + gap) continue;
        starts = starts.concat(start);
        if (start >= midnight && start < next) had++;
      }
      here.push({ zone: dayZones.get(id)!, had, starts, shut: false });
    }
    // On its last day an airing ends before the day does.
    const latest = daysLeft === 0 ? next - duration : next - 1;
    return {
      campaign: campaign.id,
      level: LEVELS[campaign.priority],
      wanted,
      duration,
      gap,
      zones: here,
      latest,
    };
  });
  return {
    midnight,
    earliest: Math.max(midnight, now),
    zones: [...dayZones.values()],
    demands,
    hints: demands.map((demand) => hints.get(`${index} ${demand.campaign}`) ?? []),
    bench,
  };
}

type HintsByDay = ReadonlyMap<string, readonly Hint[]>;

export function hintsByDay(input: PlanInput, calendar: SiteCalendar): HintsByDay {
  const hints = new Map<string, Hint[]>();
  for (const { campaign, zones, start } of input.previous) {
    const instant = Date.parse(start);
    const key = `${calendar.dayOf(instant)} ${campaign}`;
    const list = hints.get(key) ?? [];
    list.push({ zones: new Set(zones), start: instant });
    hints.set(key, list);
  }
  for (const list of hints.values()) list.sort((a, b) => a.start - b.start);
  return hints;
}
