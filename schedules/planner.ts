/**
 * The planner: campaigns with deadlines, windows and zones → airings, denser towards the deadline. Pure.
 *
 * Day after day, level after level (emergency, priority, normal), every campaign gets its first airing of the day
 * before any gets its second, nearer deadlines first. An airing takes the start that most of its zones can
 * share, then the one farthest from its neighbours of the day, then the hours when people are home. What a zone
 * plays is taken from the time of every zone that hears it, so neighbours never talk over each other.
 */
import { wantedWith } from './escalation.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { siteCalendar, without, zoneTime, type SiteCalendar, type ZoneTime } from './windows.ts';

export interface PlannedAiring {
  readonly campaign: string;
  readonly zones: readonly string[];
  /** RFC 3339 with the site's offset. */
  readonly start: string;
  readonly end: string;
  readonly window: string;
  readonly why: string;
}

export interface Unmet {
  readonly campaign: string;
  readonly zone: string;
  readonly day: string;
  readonly wanted: number;
  /** Planned and already aired. */
  readonly planned: number;
  readonly why: string;
}

export interface PlanAnswer {
  readonly airings: readonly PlannedAiring[];
  readonly unmet: readonly Unmet[];
}

interface Zone extends ZoneTime {
  readonly id: string;
  /** Itself and all that hear it or that it hears. */
  readonly near: Zone[];
  /** Starts by campaign, for gaps. */
  readonly starts: Map<string, number[]>;
}

interface Demand {
  readonly campaign: PlanCampaign;
  readonly wanted: number;
  readonly daysLeft: number;
  /** Had on this day, by zone. */
  readonly had: Map<Zone, number>;
}

interface Placed {
  readonly campaign: PlanCampaign;
  readonly zones: Zone[];
  readonly start: number;
  readonly window: string;
  readonly why: string;
}

const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;
const HOUR = 3_600_000;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param input checked by `parsePlanInput`. */
export function plan(input: PlanInput): PlanAnswer {
  const calendar = siteCalendar(input.timeZone, input.from);
  const days = calendar.index(input.to) + 1;
  const zones = layZones(input, calendar, days);
  const campaigns = [...input.campaigns].sort(
    (a, b) => LEVELS[a.priority] - LEVELS[b.priority] || byText(a.lastDay, b.lastDay) || byText(a.id, b.id),
  );
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  for (const past of input.aired) {
    const zone = zones.get(past.zone);
    const campaign = byId.get(past.campaign);
    if (zone && campaign) take(zone, campaign, Date.parse(past.start), durationOf(campaign));
  }
  for (const fixed of input.fixed) {
    const campaign = byId.get(fixed.campaign);
    const start = Date.parse(fixed.start);
    for (const id of fixed.zones) {
      const zone = zones.get(id);
      if (zone && campaign) take(zone, campaign, start, Date.parse(fixed.end) - start);
    }
  }
  const earliest = input.now === undefined ? -Infinity : Date.parse(input.now);
  const placed: Placed[] = [];
  const unmet: Unmet[] = [];
  for (let index = 0; index < days; index++) {
    const demands = demandsOn(calendar, index, campaigns, zones);
    for (const level of Object.values(LEVELS)) {
      const here = demands.filter((demand) => LEVELS[demand.campaign.priority] === level);
      const rounds = Math.max(0, ...here.map((demand) => demand.wanted));
      for (let round = 1; round <= rounds; round++)
        for (const demand of here)
          if (round <= demand.wanted) placed.push(...place(calendar, index, demand, round, earliest));
    }
    for (const demand of demands)
      for (const [zone, had] of demand.had)
        if (had < demand.wanted)
          unmet.push({
            campaign: demand.campaign.id,
            zone: zone.id,
            day: calendar.day(index),
            wanted: demand.wanted,
            planned: had,
            why: whyNot(zone, index, demand, demand.wanted - had),
          });
  }
  placed.sort(
    (a, b) =>
      a.start - b.start ||
      byText(a.campaign.id, b.campaign.id) ||
      byText(a.zones[0]?.id ?? '', b.zones[0]?.id ?? ''),
  );
  unmet.sort((a, b) => byText(a.day, b.day) || byText(a.campaign, b.campaign) || byText(a.zone, b.zone));
  return {
    airings: placed.map((airing) => ({
      campaign: airing.campaign.id,
      zones: airing.zones.map((zone) => zone.id),
      start: calendar.format(airing.start),
      end: calendar.format(airing.start + durationOf(airing.campaign)),
      window: airing.window,
      why: airing.why,
    })),
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

const durationOf = (campaign: PlanCampaign) => Math.ceil(campaign.durationSeconds * 1000);

function layZones(input: PlanInput, calendar: SiteCalendar, days: number): Map<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const { id } of [...input.zones].sort((a, b) => byText(a.id, b.id)))
    zones.set(id, { id, ...zoneTime(input, calendar, id, days), near: [], starts: new Map() });
  const near = new Map([...zones.keys()].map((id) => [id, new Set([id])]));
  for (const { id, hears } of input.zones)
    for (const other of hears) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  for (const zone of zones.values())
    for (const id of [...(near.get(zone.id) ?? [])].sort(byText)) {
      const other = zones.get(id);
      if (other) zone.near.push(other);
    }
  return zones;
}

function demandsOn(
  calendar: SiteCalendar,
  index: number,
  campaigns: readonly PlanCampaign[],
  zones: ReadonlyMap<string, Zone>,
): Demand[] {
  const day = calendar.day(index);
  const start = calendar.midnight(index);
  const end = calendar.midnight(index + 1);
  const demands: Demand[] = [];
  for (const campaign of campaigns) {
    if (day < campaign.firstDay || day > campaign.lastDay) continue;
    const daysLeft = calendar.index(campaign.lastDay) - index;
    const wanted = wantedWith(campaign.escalation, daysLeft);
    if (wanted === 0) continue;
    const had = new Map<Zone, number>();
    for (const id of [...new Set(campaign.zones)].sort(byText)) {
      const zone = zones.get(id);
      if (!zone) continue;
      const starts = zone.starts.get(campaign.id) ?? [];
      had.set(zone, starts.filter((instant) => instant >= start && instant < end).length);
    }
    demands.push({ campaign, wanted, daysLeft, had });
  }
  return demands;
}

/** Takes an airing's time from a zone and from those that hear it, and its minutes from the zone's windows. */
function take(zone: Zone, campaign: PlanCampaign, start: number, duration: number): void {
  const span = { start, end: start + duration };
  for (const other of zone.near)
    for (let i = 0; i < other.free.length; i++) {
      const free = other.free[i];
      if (free?.some((stretch) => stretch.start < span.end && stretch.end > span.start))
        other.free[i] = without(free, span);
    }
  for (const windows of zone.windows)
    for (const window of windows)
      if (window.start < span.end && window.end > span.start) window.left -= duration;
  const starts = zone.starts.get(campaign.id);
  if (starts) starts.push(start);
  else zone.starts.set(campaign.id, [start]);
}

/** Places one more airing of the day for every zone that still lacks it; as few different starts as can be. */
function place(
  calendar: SiteCalendar,
  index: number,
  demand: Demand,
  round: number,
  earliest: number,
): Placed[] {
  const { campaign, had } = demand;
  const duration = durationOf(campaign);
  const dayStart = Math.max(calendar.midnight(index), Math.ceil(earliest / 1000) * 1000);
  const dayEnd = calendar.midnight(index + 1);
  const latest = demand.daysLeft === 0 ? dayEnd - duration : dayEnd - 1;
  const placed: Placed[] = [];
  let waiting = [...had.keys()].filter((zone) => (had.get(zone) ?? 0) < round);
  while (waiting.length > 0) {
    const open = waiting
      .map((zone) => ({ zone, spans: startsOf(zone, index, campaign, duration, dayStart, latest) }))
      .filter((entry) => entry.spans.length > 0);
    const best = bestStart(calendar, index, open, campaign);
    if (best === undefined) break;
    const together = open.filter(({ spans }) => spans.some((s) => s.start <= best && best <= s.end));
    const window = together[0]?.spans.find((s) => s.start <= best && best <= s.end)?.window;
    const zones = together.map(({ zone }) => zone);
    for (const zone of zones) {
      take(zone, campaign, best, duration);
      had.set(zone, (had.get(zone) ?? 0) + 1);
    }
    placed.push({
      campaign,
      zones,
      start: best,
      window: window ?? '',
      why: whyThen(demand, round, zones.length),
    });
    waiting = waiting.filter((zone) => !zones.includes(zone));
  }
  return placed;
}

interface StartSpan {
  readonly start: number;
  readonly end: number;
  readonly window: string;
}

/** When an airing may start in a zone, whole seconds, both ends included. */
function startsOf(
  zone: Zone,
  index: number,
  campaign: PlanCampaign,
  duration: number,
  earliest: number,
  latest: number,
): StartSpan[] {
  let spans: StartSpan[] = [];
  const full: { start: number; end: number }[] = [];
  // Entry i of a zone's time is day i − 1: windows of the day before may reach over midnight.
  for (const at of [index, index + 1]) {
    for (const stretch of zone.free[at] ?? []) {
      if (stretch.window.left < duration) continue;
      const start = Math.ceil(Math.max(stretch.start, earliest) / 1000) * 1000;
      const end = Math.min(stretch.end - duration, latest);
      if (start <= end) spans.push({ start, end, window: stretch.window.id });
    }
    for (const window of zone.windows[at] ?? []) if (window.left < duration) full.push(window);
  }
  // Where windows overlap, an airing counts in each of them.
  for (const window of full) spans = withoutStarts(spans, window.start - duration, window.end);
  const gap = campaign.minGapMinutes * 60_000;
  for (const other of zone.starts.get(campaign.id) ?? [])
    spans = withoutStarts(spans, other - gap, other + gap);
  return spans;
}

/** Starts strictly between `after` and `before` are no longer allowed. */
function withoutStarts(spans: StartSpan[], after: number, before: number): StartSpan[] {
  if (!spans.some((span) => span.start < before && span.end > after)) return spans;
  const left: StartSpan[] = [];
  for (const span of spans) {
    if (span.start >= before || span.end <= after) {
      left.push(span);
      continue;
    }
    if (span.start <= after) left.push({ ...span, end: after });
    const start = Math.ceil(before / 1000) * 1000;
    if (start <= span.end) left.push({ ...span, start });
  }
  return left;
}

function bestStart(
  calendar: SiteCalendar,
  index: number,
  open: readonly { zone: Zone; spans: StartSpan[] }[],
  campaign: PlanCampaign,
): number | undefined {
  const candidates = new Set<number>();
  for (const { spans } of open) for (const span of spans) candidates.add(span.start);
  let best: number | undefined;
  let bestShared = 0;
  let bestScore = -Infinity;
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    let shared = 0;
    let nearest = 4 * HOUR;
    for (const { zone, spans } of open) {
      if (!spans.some((span) => span.start <= candidate && candidate <= span.end)) continue;
      shared++;
      for (const start of zone.starts.get(campaign.id) ?? [])
        nearest = Math.min(nearest, Math.abs(start - candidate));
    }
    if (shared < bestShared) continue;
    const score = nearest / HOUR + atHome((candidate - calendar.midnight(index)) / HOUR);
    if (shared > bestShared || score > bestScore) {
      best = candidate;
      bestShared = shared;
      bestScore = score;
    }
  }
  return best;
}

/** How much likelier people are home, in hours of spreading that it is worth: before work, after work, at noon. */
function atHome(hour: number): number {
  if ((hour >= 5 && hour < 7.5) || (hour >= 16.5 && hour < 19.5)) return 2;
  if (hour >= 11 && hour < 13) return 1;
  return 0;
}

function whyThen(demand: Demand, round: number, zones: number): string {
  const left = demand.daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${demand.daysLeft} ngày đến ngày cuối`;
  const together = zones > 1 ? `; ${zones} cụm loa phát cùng lúc` : '';
  return `Lượt ${round}/${demand.wanted} trong ngày, ${left}${together}.`;
}

function whyNot(zone: Zone, index: number, demand: Demand, missing: number): string {
  const duration = durationOf(demand.campaign);
  const windows = [...(zone.windows[index] ?? []), ...(zone.windows[index + 1] ?? [])];
  const free = [...(zone.free[index] ?? []), ...(zone.free[index + 1] ?? [])];
  if ((zone.windows[index + 1] ?? []).length === 0)
    return 'Ngày này cụm loa không có khung giờ phát; hãy thêm một khung giờ.';
  const minutes = Math.ceil((missing * duration) / 60_000);
  if (windows.every((window) => window.left < duration))
    return `Các khung giờ trong ngày đã đủ số phút; thêm ${minutes} phút cho khung “${windows.at(-1)?.id ?? ''}”.`;
  if (free.some((stretch) => stretch.end - stretch.start >= duration && stretch.window.left >= duration))
    return `Hai lượt phải cách nhau ít nhất ${demand.campaign.minGapMinutes} phút; hãy giảm khoảng cách này hoặc thêm khung giờ vào buổi khác.`;
  return `Không còn khoảng trống ${Math.ceil(duration / 1000)} giây ngoài giờ yên tĩnh, giờ ngừng phát, chương trình cố định và lượt của cụm loa nghe thấy nhau; thêm ${minutes} phút vào khung giờ hoặc mở khung mới.`;
}
