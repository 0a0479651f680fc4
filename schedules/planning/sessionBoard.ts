/** Where sessions stand in a plan, and whether one more may stand somewhere. Instants are epoch milliseconds. */
import { wantedWith } from '../escalation.ts';
import { siteCalendar, zoneTimes, type Span, type ZoneTime } from '../windows.ts';
import type { Place, PlannedAiring } from './planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { secondsOf } from './variants.ts';

/** Seconds of what a session adds to its items: before the first, after the last, after each reading of each. */
export interface SessionLengths {
  readonly openingSeconds: number;
  readonly closingSeconds: number;
  readonly pauseSeconds: number;
}

/**
 * Milliseconds from an airing's start to the start of what follows it, whole seconds.
 * @example slotOf({ durationSeconds: 60, readings: 1 }, 'alone', { openingSeconds: 7, closingSeconds: 6, pauseSeconds: 1.5 }) // 75_000
 */
export function slotOf(
  { durationSeconds, readings }: { readonly durationSeconds: number; readonly readings: number },
  place: Place,
  { openingSeconds, closingSeconds, pauseSeconds }: SessionLengths,
): number {
  const opens = place === 'first' || place === 'alone' ? openingSeconds : 0;
  const closes = place === 'last' || place === 'alone' ? closingSeconds : 0;
  return Math.ceil(opens + readings * (durationSeconds + pauseSeconds) + closes - 1e-6) * 1000;
}

/** @returns the place of item `index` of `count` */
export const placeOf = (index: number, count: number): Place =>
  count === 1 ? 'alone' : index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle';

export interface Item {
  readonly campaign: PlanCampaign;
  readonly variant: string | undefined;
}

/** Milliseconds that an item takes at its place; `null`: by itself with its own chimes. */
export function slotAt({ campaign, variant }: Item, place: Place | null, lengths: SessionLengths): number {
  const one = { durationSeconds: secondsOf(campaign, variant), readings: campaign.readings };
  return place === null ? Math.ceil(one.durationSeconds * one.readings * 1000) : slotOf(one, place, lengths);
}

export interface Session {
  /** Sorted. */
  readonly zones: readonly string[];
  readonly start: number;
  readonly items: readonly Item[];
}

export interface Laid extends Span {
  readonly item: Item;
  /** null: by itself with its own chimes. */
  readonly place: Place | null;
}

export function layOut({ start, items }: Session, lengths: SessionLengths): Laid[] {
  let at = start;
  return items.map((item, i) => {
    const place = item.campaign.standsAlone ? null : placeOf(i, items.length);
    const laid = { item, place, start: at, end: at + slotAt(item, place, lengths) };
    at = laid.end;
    return laid;
  });
}

export type Board = ReturnType<typeof boardOf>;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const LONGEST_MILLISECONDS = 86_400_000;

/** A board with what has sounded and what is fixed. */
export function boardOf(input: PlanInput & { readonly session: SessionLengths }) {
  const lengths = input.session;
  const calendar = siteCalendar(input.timeZone, input.from);
  const days = calendar.index(input.to) + 1;
  const timeOf = zoneTimes(input, calendar, days);
  const now = input.now === undefined ? -Infinity : Date.parse(input.now);
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const times = new Map<string, ZoneTime>(input.zones.map(({ id }) => [id, timeOf(id)]));
  const near = nearBy(input);
  /** What sounds in each zone, in order; never two at once. */
  const busy = new Map<string, Span[]>(input.zones.map(({ id }) => [id, []]));
  const walls = new Map<string, Span[]>(input.zones.map(({ id }) => [id, []]));
  const starts = new Map<string, Map<string, number[]>>();
  const reaches = new WeakMap<readonly string[], readonly string[]>();

  /** In order. */
  const startsOf = (campaign: string, zone: string): number[] => {
    let byZone = starts.get(campaign);
    if (!byZone) starts.set(campaign, (byZone = new Map()));
    let list = byZone.get(zone);
    if (!list) byZone.set(zone, (list = []));
    return list;
  };
  const noteStart = (list: number[], start: number): void => {
    let at = list.length;
    while (at > 0 && list[at - 1]! > start) at--;
    list.splice(at, 0, start);
  };

  function reachOf(zones: readonly string[]): readonly string[] {
    let reach = reaches.get(zones);
    if (!reach) reaches.set(zones, (reach = [...new Set(zones.flatMap((zone) => near.get(zone) ?? []))]));
    return reach;
  }

  /** Entries of a zone's time whose windows may hold or touch an instant. */
  const entriesAt = (start: number) => {
    const index = calendar.dayOf(start);
    return [index, index + 1, index + 2].filter((entry) => entry >= 0);
  };

  function minutes(zone: string, { start, end }: Span, sign: 1 | -1): void {
    const time = times.get(zone);
    for (const entry of entriesAt(start))
      for (const window of time?.windows[entry] ?? [])
        if (window.start < end && window.end > start) window.left -= sign * (end - start);
  }

  /** The free stretch that holds an instant. */
  function stretchAt(zone: string, start: number) {
    const time = times.get(zone);
    for (const entry of entriesAt(start))
      for (const free of time?.free[entry] ?? []) if (free.start <= start && start < free.end) return free;
    return undefined;
  }

  function insert(list: Span[], span: Span): void {
    let at = list.length;
    while (at > 0 && list[at - 1]!.start > span.start) at--;
    list.splice(at, 0, span);
  }
  function take(list: Span[], start: number): void {
    const at = list.findIndex((span) => span.start === start);
    if (at >= 0) list.splice(at, 1);
  }
  /** @param except start of what is to move away */
  function hears(zone: string, span: Span, except?: number): boolean {
    const list = busy.get(zone) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.end > span.start) high = middle;
      else low = middle + 1;
    }
    if (list[low]?.start === except) low++;
    if (low < list.length && list[low]!.start < span.end) return true;
    return walls.get(zone)?.some((wall) => wall.start < span.end && wall.end > span.start) ?? false;
  }

  const spanOf = (session: Session): Span => ({
    start: session.start,
    end: layOut(session, lengths).at(-1)?.end ?? session.start,
  });

  /** @param except its start until now */
  function allowed(campaign: PlanCampaign, zone: string, { start, end }: Span, except?: number): boolean {
    const index = calendar.dayOf(start);
    const day = calendar.day(index);
    if (!campaign.zones.includes(zone) || day < campaign.firstDay || day > campaign.lastDay) return false;
    if (index < 0 || index >= days) return false;
    const daysLeft = calendar.index(campaign.lastDay) - index;
    const [midnight, next] = [calendar.midnight(index), calendar.midnight(index + 1)];
    if (daysLeft === 0 && end > next) return false;
    const gap = campaign.minGapMinutes * 60_000;
    const list = startsOf(campaign.id, zone);
    const [first, last] = [Math.min(midnight, start - gap), Math.max(next, start + gap)];
    let had = 0;
    for (let i = firstAfter(list, first); i < list.length && list[i]! < last; i++) {
      const other = list[i]!;
      if (other === except) continue;
      if (Math.abs(other - start) < gap) return false;
      if (other >= midnight && other < next) had++;
    }
    return had < wantedWith(campaign.escalation, daysLeft);
  }

  const board = {
    alone({ campaign, zones, start, variant }: PlannedAiring): Session {
      return {
        zones: [...zones].sort(byText),
        start: Date.parse(start),
        items: [{ campaign: campaigns.get(campaign)!, variant }],
      };
    },

    /** Whether every rule lets a session stand where it says, beside what stands on the board. */
    fits(session: Session): boolean {
      const span = spanOf(session);
      if (span.start < now) return false;
      const laid = layOut(session, lengths);
      for (const zone of session.zones) {
        const free = stretchAt(zone, span.start);
        if (!free || free.end < span.end) return false;
        for (const entry of entriesAt(span.start))
          for (const window of times.get(zone)?.windows[entry] ?? [])
            if (window.start < span.end && window.end > span.start && window.left < span.end - span.start)
              return false;
        for (const { item, ...at } of laid) if (!allowed(item.campaign, zone, at)) return false;
      }
      return !reachOf(session.zones).some((zone) => hears(zone, span));
    },

    /**
     * Whether items fit behind a session that stands on the board.
     * @param from the session of the same zones that they would leave, where there is one
     */
    fitsBehind(session: Session, items: readonly Item[], from?: Session): boolean {
      const before = spanOf(session);
      const laid = layOut({ ...session, items: [...session.items, ...items] }, lengths);
      const added = laid.slice(session.items.length);
      const left = from ? layOut(from, lengths) : [];
      const span = { start: before.end, end: laid.at(-1)!.end };
      const saved = from ? spanOf(from).end - from.start : 0;
      for (const zone of session.zones)
        for (const [i, { item, ...at }] of added.entries())
          if (!allowed(item.campaign, zone, at, left[i]?.start)) return false;
      for (const zone of session.zones) {
        const free = stretchAt(zone, before.start);
        if (!free || free.end < span.end) return false;
        const more = span.end - before.end;
        for (const entry of entriesAt(before.start))
          for (const window of times.get(zone)?.windows[entry] ?? [])
            if (window.start < span.end && window.end > before.start) {
              const back = from && window.start < from.start + saved && window.end > from.start ? saved : 0;
              if (window.left + back < more) return false;
            }
      }
      return !reachOf(session.zones).some((zone) =>
        hears(zone, span, from && session.zones.includes(zone) ? from.start : undefined),
      );
    },

    add(session: Session): void {
      const span = spanOf(session);
      for (const zone of session.zones) {
        insert(busy.get(zone)!, span);
        minutes(zone, span, 1);
        for (const { item, start } of layOut(session, lengths))
          noteStart(startsOf(item.campaign.id, zone), start);
      }
    },

    remove(session: Session): void {
      const span = spanOf(session);
      for (const zone of session.zones) {
        take(busy.get(zone)!, span.start);
        minutes(zone, span, -1);
        for (const { item, start } of layOut(session, lengths)) {
          const list = startsOf(item.campaign.id, zone);
          list.splice(list.indexOf(start), 1);
        }
      }
    },

    /** Whether the later one's items stay on their days behind the earlier one's. */
    sameDays(first: Session, later: Session, joined: Session): boolean {
      const days = (session: Session) => layOut(session, lengths).map(({ start }) => calendar.dayOf(start));
      return [...days(first), ...days(later)].join() === days(joined).join();
    },

    daysLeft: (campaign: PlanCampaign, start: number): number =>
      calendar.index(campaign.lastDay) - calendar.dayOf(start),

    /** The day on which it starts, `YYYY-MM-DD`. */
    dayOf: ({ start }: Session): string => calendar.day(calendar.dayOf(start)),

    windowId: ({ zones, start }: Session): string => stretchAt(zones[0]!, start)?.window.id ?? '',
    /** The same for sessions that lie in the same window on the same day. */
    windowKey({ zones, start }: Session): string {
      const window = stretchAt(zones[0]!, start)?.window;
      return window ? `${window.id} ${window.start}` : `none ${start}`;
    },

    /** Which of the day's airings one is, and how far the nearest other of its campaign is. */
    standing(campaign: string, zones: readonly string[], start: number) {
      const midnight = calendar.midnight(calendar.dayOf(start));
      let round = 1;
      let distance = Infinity;
      for (const zone of zones) {
        let earlier = 1;
        for (const other of startsOf(campaign, zone)) {
          if (other >= midnight && other < start) earlier++;
          const apart = Math.abs(other - start);
          if (apart > 0 && apart < LONGEST_MILLISECONDS) distance = Math.min(distance, apart);
        }
        round = Math.max(round, earlier);
      }
      return { round, distance };
    },
  };

  for (const past of input.aired) {
    const campaign = campaigns.get(past.campaign);
    const start = Date.parse(past.start);
    if (!campaign || !times.has(past.zone)) continue;
    noteStart(startsOf(past.campaign, past.zone), start);
    const slot = slotAt({ campaign, variant: past.variant }, 'alone', lengths);
    const end = past.end === undefined ? start + slot : Date.parse(past.end);
    minutes(past.zone, { start, end }, 1);
  }
  for (const fixed of input.fixed) {
    const span = { start: Date.parse(fixed.start), end: Date.parse(fixed.end) };
    for (const zone of fixed.zones) {
      const list = walls.get(zone);
      if (!list) continue;
      list.push(span);
      minutes(zone, span, 1);
      noteStart(startsOf(fixed.campaign, zone), span.start);
    }
  }
  return board;
}

/** Each zone with those that hear it or that it hears, itself among them. */
function nearBy({ zones }: PlanInput): Map<string, string[]> {
  const near = new Map<string, Set<string>>(zones.map(({ id }) => [id, new Set([id])]));
  for (const { id, hears } of zones)
    for (const other of hears) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  return new Map([...near].map(([id, others]) => [id, [...others]]));
}

/** Index of the first that is not before `instant`. */
function firstAfter(list: readonly number[], instant: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! >= instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
