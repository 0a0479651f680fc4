/** Days before anything is placed in them: what is open in each zone, what is wanted, what stands already. */
import { wantedWith } from '../escalation.ts';
import type { OpenWindow, SiteCalendar, Span, ZoneTime } from '../windows.ts';
import { cut, type Day, type DayZone, type Demand, type DemandZone, type Hint } from './day.ts';
import { precedes, servingOrder, type Hunger } from './hunger.ts';
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
  /** Start, end and index among the entry's windows of each stretch that is free. */
  readonly free: number[][];
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
    const flat = free.map((spans, entry) =>
      spans.flatMap(({ start, end, window }) => [start, end, windows[entry]!.indexOf(window)]),
    );
    zones.set(id, { id, windows, left, free: flat, near: [], starts: new Map() });
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
    // How long a campaign that is no more would have sounded nobody knows.
    if (!campaign && end === undefined) continue;
    const start = Date.parse(text);
    const until =
      end === undefined ? start + millisecondsOf(campaign!, secondsOf(campaign!, variant)) : Date.parse(end);
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
  const end = start + duration;
  // A window of the day before may reach into this day, and what starts in this day may reach into the next.
  for (let entry = Math.max(0, index); entry <= index + 2; entry++) {
    for (const other of zone.near) if (entry < other.free.length) cut(other.free[entry]!, start, end);
    zone.windows[entry]?.forEach((window, i) => {
      if (window.start < end && window.end > start) zone.left[entry]![i]! -= duration;
    });
  }
}

/** Puts a stretch in its place among others, in the order of their starts. */
function put(free: number[], start: number, end: number, window: number): void {
  let at = free.length;
  free.push(start, end, window);
  for (; at > 0 && (free[at - 3]! > start || (free[at - 3] === start && free[at - 1]! > window)); at -= 3)
    for (let i = at; i < at + 3; i++) free[i] = free[i - 3]!;
  free[at] = start;
  free[at + 1] = end;
  free[at + 2] = window;
}

/** Keeps the starts of a campaign in a zone in order. */
export function note(zone: PlanZone, campaign: string, start: number): void {
  const starts = zone.starts.get(campaign);
  if (!starts) {
    zone.starts.set(campaign, [start]);
    return;
  }
  let at = starts.length;
  starts.push(start);
  for (; at > 0 && starts[at - 1]! > start; at--) starts[at] = starts[at - 1]!;
  starts[at] = start;
}

interface Active {
  readonly campaign: PlanCampaign;
  readonly turn: number;
  readonly wanted: number;
  readonly daysLeft: number;
  /** Sorted, each once. */
  readonly zones: readonly string[];
}

const zonesOf = new WeakMap<PlanCampaign, string[]>();

/** In the order in which they are served. */
export function activeOn(
  calendar: SiteCalendar,
  index: number,
  campaigns: readonly PlanCampaign[],
  hungry: Hunger,
): Active[] {
  const day = calendar.day(index);
  const active: Active[] = [];
  const first = precedes(hungry);
  let turn = 0;
  for (const campaign of campaigns.toSorted(servingOrder(hungry))) {
    if (day < campaign.firstDay || day > campaign.lastDay) continue;
    const daysLeft = calendar.index(campaign.lastDay) - index;
    const wanted = wantedWith(campaign.escalation, daysLeft);
    if (wanted === 0) continue;
    let zones = zonesOf.get(campaign);
    if (!zones) zonesOf.set(campaign, (zones = [...new Set(campaign.zones)].sort(byText)));
    const before = active.at(-1)?.campaign;
    if (before && first(before, campaign) !== 0) turn++;
    active.push({ campaign, turn, wanted, daysLeft, zones });
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
    const free: number[] = [];
    for (const entry of [index, index + 1]) {
      zone.windows[entry]?.forEach((window, i) => {
        if (window.end <= midnight) return;
        windows.push(window);
        left.push(zone.left[entry]![i]!);
      });
      const open = zone.free[entry] ?? [];
      for (let i = 0; i < open.length; i += 3) {
        if (open[i + 1]! <= midnight) continue;
        const place = windows.indexOf(zone.windows[entry]![open[i + 2]!]!);
        put(free, Math.max(open[i]!, midnight), open[i + 1]!, place);
      }
    }
    dayZones.set(zone.id, { id: zone.id, index: dayZones.size, free, windows, left, near: [] });
  }
  for (const [id, zone] of dayZones)
    for (const other of zones.get(id)!.near) zone.near.push(dayZones.get(other.id)!);
  const demands = active.map(({ campaign, turn, wanted, daysLeft, zones: ids }): Demand => {
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
      turn,
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
