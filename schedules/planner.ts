/**
 * The planner: campaigns with deadlines, windows and zones → airings, denser towards the deadline. Pure.
 * Day after day; planning/bestDay.ts says who sounds when. What a zone plays is taken from the time of every zone that hears
 * it, so neighbours never talk over each other; what they share they play together.
 */
import { wantedWith } from './escalation.ts';
import { planDay } from './planning/bestDay.ts';
import type { Day, DayZone, Demand, DemandZone, Hint } from './planning/day.ts';
import type { PlanAnswer, Unmet } from './planning/planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planning/planInput.ts';
import { makeBench, type Bench } from './planning/starts.ts';
import { wallsOf, whyNot, whyThen } from './planning/reasons.ts';
import { planInSessions } from './planning/sessions.ts';
import { chooseVariants, longestSeconds, secondsOf } from './planning/variants.ts';
import {
  siteCalendar,
  without,
  zoneTimes,
  type FreeSpan,
  type OpenWindow,
  type SiteCalendar,
} from './windows.ts';

/** A zone over all days; entry i of its windows and free stretches is day i − 1. */
interface PlanZone {
  readonly id: string;
  readonly windows: OpenWindow[][];
  readonly free: FreeSpan[][];
  /** Itself and all that hear it or that it hears. */
  readonly near: PlanZone[];
  /** Starts by campaign. */
  readonly starts: Map<string, number[]>;
}

/** Tries at making room in full days, nearest days first: what bounds the time of a whole plan. Each costs by zones. */
const triesFor = (zones: number) => Math.min(10_000, Math.max(600, Math.round(100_000 / zones)));
const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;
const NONE: readonly number[] = [];
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type { PlanAnswer, PlannedAiring, Unmet } from './planning/planAnswer.ts';

/** @param input checked by `parsePlanInput`; with `session`, airings say their place in their session. */
export function plan(input: PlanInput): PlanAnswer {
  const { session } = input;
  return session ? planInSessions({ ...input, session }, planAlone) : planAlone(input);
}

function planAlone(input: PlanInput): PlanAnswer {
  const calendar = siteCalendar(input.timeZone, input.from);
  const days = calendar.index(input.to) + 1;
  const zones = layZones(input, calendar, days);
  const campaigns = [...input.campaigns].sort(
    (a, b) => LEVELS[a.priority] - LEVELS[b.priority] || byText(a.lastDay, b.lastDay) || byText(a.id, b.id),
  );
  takePast(input, calendar, zones, campaigns);
  const hints = hintsByDay(input, calendar);
  const overnight = input.windows.some((window) => window.end <= window.start);
  const now = input.now === undefined ? -Infinity : Date.parse(input.now);
  const bench = makeBench();
  const left = { tries: triesFor(zones.size) };
  const walls = wallsOf(input, calendar, days);
  const placed: {
    campaign: PlanCampaign;
    daysLeft: number;
    start: number;
    zones: readonly string[];
    window: string;
    why: string;
  }[] = [];
  const unmet: Unmet[] = [];
  for (let index = 0; index < days; index++) {
    const day = calendar.day(index);
    const active = activeOn(calendar, index, campaigns);
    if (active.length === 0) continue;
    const answer = planDay(layDay(calendar, index, active, zones, hints, now, bench), left);
    for (const placement of answer.placements) {
      const { campaign, daysLeft } = active[placement.demand]!;
      const demand = answer.day.demands[placement.demand]!;
      for (const id of placement.zones) {
        const zone = zones.get(id)!;
        // A day works on copies and is done: only windows that reach into the next day still count.
        if (overnight) take(zone, index, placement.start, demand.duration);
        note(zone, campaign.id, placement.start);
      }
      placed.push({
        campaign,
        daysLeft,
        start: placement.start,
        zones: placement.zones,
        window: placement.window,
        why: whyThen(placement, demand, daysLeft),
      });
    }
    answer.day.demands.forEach((demand, i) => {
      for (const at of demand.zones)
        if (at.had < demand.wanted)
          unmet.push({
            campaign: demand.campaign,
            zone: at.zone.id,
            day,
            wanted: demand.wanted,
            planned: at.had,
            why: whyNot(input, walls, calendar, index, answer.day, demand, at, active[i]!.campaign),
          });
    });
  }
  placed.sort(
    (a, b) => a.start - b.start || byText(a.campaign.id, b.campaign.id) || byText(a.zones[0]!, b.zones[0]!),
  );
  unmet.sort((a, b) => byText(a.day, b.day) || byText(a.campaign, b.campaign) || byText(a.zone, b.zone));
  const variants = chooseVariants(input, placed);
  return {
    airings: placed.map((airing, i) => {
      const variant = variants[i];
      const duration = millisecondsOf(airing.campaign, secondsOf(airing.campaign, variant));
      return {
        campaign: airing.campaign.id,
        zones: airing.zones,
        start: calendar.format(airing.start),
        end: calendar.format(airing.start + duration),
        window: airing.window,
        why: airing.why,
        ...(variant === undefined ? {} : { variant }),
      };
    }),
    unmet,
  };
}

/** Airings wanted on each day of a campaign, for a chart. */
export function wantedByDay(
  campaign: Pick<PlanCampaign, 'firstDay' | 'lastDay' | 'escalation'>,
): { day: string; wanted: number }[] {
  const calendar = siteCalendar('UTC', campaign.firstDay);
  const last = calendar.index(campaign.lastDay);
  return Array.from({ length: last + 1 }, (_, index) => ({
    day: calendar.day(index),
    wanted: wantedWith(campaign.escalation, last - index),
  }));
}

/** Milliseconds that one airing of a campaign takes, of `seconds` a reading. */
const millisecondsOf = (campaign: PlanCampaign, seconds: number) =>
  Math.ceil(seconds * campaign.readings * 1000);

function layZones(input: PlanInput, calendar: SiteCalendar, days: number): Map<string, PlanZone> {
  const zones = new Map<string, PlanZone>();
  const timeOf = zoneTimes(input, calendar, days);
  for (const { id } of [...input.zones].sort((a, b) => byText(a.id, b.id)))
    zones.set(id, { id, ...timeOf(id), near: [], starts: new Map() });
  const near = new Map([...zones.keys()].map((id) => [id, new Set([id])]));
  for (const { id, hears } of input.zones)
    for (const other of hears) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  for (const zone of zones.values())
    for (const id of [...near.get(zone.id)!].sort(byText)) zone.near.push(zones.get(id)!);
  return zones;
}

/** Takes what has sounded already, and what stays as it is. */
function takePast(
  input: PlanInput,
  calendar: SiteCalendar,
  zones: ReadonlyMap<string, PlanZone>,
  campaigns: readonly PlanCampaign[],
): void {
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  for (const past of input.aired) {
    const zone = zones.get(past.zone);
    const campaign = byId.get(past.campaign);
    const start = Date.parse(past.start);
    if (!zone || !campaign) continue;
    const duration =
      past.end === undefined
        ? millisecondsOf(campaign, secondsOf(campaign, past.variant))
        : Date.parse(past.end) - start;
    take(zone, calendar.dayOf(start), start, duration);
    note(zone, campaign.id, start);
  }
  for (const fixed of input.fixed) {
    const start = Date.parse(fixed.start);
    for (const id of fixed.zones) {
      const zone = zones.get(id);
      if (!zone) continue;
      take(zone, calendar.dayOf(start), start, Date.parse(fixed.end) - start);
      note(zone, fixed.campaign, start);
    }
  }
}

/** Takes an airing's time from a zone and from those near it, and its minutes from the zone's windows. */
function take(zone: PlanZone, index: number, start: number, duration: number): void {
  const span = { start, end: start + duration };
  // A window of the day before may reach into this day, and what starts in this day may reach into the next.
  for (let entry = Math.max(0, index); entry <= index + 2; entry++) {
    for (const other of zone.near) {
      const free = other.free[entry];
      if (free?.some((stretch) => stretch.start < span.end && stretch.end > span.start))
        other.free[entry] = without(free, span);
    }
    for (const window of zone.windows[entry] ?? [])
      if (window.start < span.end && window.end > span.start) window.left -= duration;
  }
}

/** Keeps the starts of a campaign in a zone in order. */
function note(zone: PlanZone, campaign: string, start: number): void {
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

function activeOn(calendar: SiteCalendar, index: number, campaigns: readonly PlanCampaign[]): Active[] {
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
function layDay(
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
    const open: FreeSpan[] = [];
    const places = new Map<OpenWindow, number>();
    for (const entry of [index, index + 1]) {
      for (const window of zone.windows[entry] ?? [])
        if (window.end > midnight) places.set(window, windows.push(window) - 1);
      for (const stretch of zone.free[entry] ?? []) if (stretch.end > midnight) open.push(stretch);
    }
    open.sort((a, b) => a.start - b.start);
    const free = open.flatMap(({ start, end, window }) => [
      Math.max(start, midnight),
      end,
      places.get(window)!,
    ]);
    dayZones.set(zone.id, {
      id: zone.id,
      index: dayZones.size,
      free,
      windows,
      left: windows.map((window) => window.left),
      near: [],
    });
  }
  for (const [id, zone] of dayZones)
    for (const other of zones.get(id)!.near) zone.near.push(dayZones.get(other.id)!);
  const demands = active.map(({ campaign, wanted, daysLeft, zones: ids }): Demand => {
    const duration = millisecondsOf(campaign, longestSeconds(campaign, daysLeft));
    const gap = campaign.minGapMinutes * 60_000;
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
      here.push({ zone: dayZones.get(id)!, had, starts });
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

function hintsByDay(input: PlanInput, calendar: SiteCalendar): HintsByDay {
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
