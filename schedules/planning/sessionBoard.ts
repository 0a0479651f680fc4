/** Where sessions stand on one day of a plan, and whether one more may stand somewhere. Instants are epoch milliseconds. */
import { wantedWith } from '../escalation.ts';
import type { FreeSpan, OpenWindow, SiteCalendar, Span, ZoneTime } from '../windows.ts';
import type { Standing } from './layDay.ts';
import { nearBy } from './near.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { layOut, type Item, type ItemFor, type Session } from './sessionLayout.ts';
import { gapOf, variantsOn } from './variants.ts';

interface ZoneBoard {
  readonly id: string;
  /** Of the day and of the day before, as they may reach into it. */
  readonly windows: readonly OpenWindow[];
  /** Milliseconds still to be filled of each window. */
  readonly left: number[];
  readonly free: readonly FreeSpan[];
  /** Sessions in order; never two at once. */
  readonly busy: Span[];
  /** What has sounded and what stays as it is. */
  readonly walls: Span[];
  /** Starts of each campaign in order. */
  readonly starts: Map<string, number[]>;
  /** Itself and all that hear it or that it hears. */
  readonly near: ZoneBoard[];
}

/** When what follows a session has to be over. */
export interface Room {
  readonly until: number;
  /** Start of what bounds it, and the bound if just that went away. */
  readonly by: number;
  readonly without: number;
}

export type Board = ReturnType<typeof boardOf>;

/**
 * A board with what has sounded and what stays as it is.
 * @param input of one day
 * @param calendar from that day on
 */
export function boardOf(
  input: PlanInput,
  calendar: SiteCalendar,
  timeOf: (zone: string) => ZoneTime,
  itemFor: ItemFor,
  standing: readonly Standing[],
) {
  const midnight = calendar.midnight(0);
  const next = calendar.midnight(1);
  const now = input.now === undefined ? -Infinity : Date.parse(input.now);
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const zones = new Map<string, ZoneBoard>();
  for (const { id } of input.zones) {
    const { windows, free } = timeOf(id);
    const made = { busy: [], walls: [], starts: new Map<string, number[]>() };
    const all = windows.flat();
    const left = all.map(({ size }) => size);
    zones.set(id, { id, windows: all, left, free: free.flat(), near: [], ...made });
  }
  for (const [id, near] of nearBy(input))
    for (const other of near) zones.get(id)!.near.push(zones.get(other)!);
  const groups = new WeakMap<readonly string[], ZoneBoard[]>();
  const groupOf = (ids: readonly string[]): readonly ZoneBoard[] => {
    let group = groups.get(ids);
    if (!group) groups.set(ids, (group = ids.map((id) => zones.get(id)!)));
    return group;
  };
  const reaches = new WeakMap<readonly string[], ReadonlySet<ZoneBoard>>();
  const reachOf = (ids: readonly string[]): ReadonlySet<ZoneBoard> => {
    let reach = reaches.get(ids);
    if (!reach) reaches.set(ids, (reach = new Set(groupOf(ids).flatMap((zone) => zone.near))));
    return reach;
  };

  const startsOf = ({ starts }: ZoneBoard, campaign: string): number[] => {
    let list = starts.get(campaign);
    if (!list) starts.set(campaign, (list = []));
    return list;
  };
  /** Airings on the day by campaign and zone. */
  const counts = new Map<string, Map<string, number>>();
  const countsOf = (campaign: string): Map<string, number> => {
    let inZones = counts.get(campaign);
    if (!inZones) counts.set(campaign, (inZones = new Map()));
    return inZones;
  };
  const count = (zone: ZoneBoard, campaign: string, start: number, by: 1 | -1): void => {
    if (start < midnight || start >= next) return;
    const inZones = countsOf(campaign);
    inZones.set(zone.id, (inZones.get(zone.id) ?? 0) + by);
  };
  const noteStart = (zone: ZoneBoard, campaign: string, start: number): void => {
    const list = startsOf(zone, campaign);
    let at = list.length;
    while (at > 0 && list[at - 1]! > start) at--;
    insert(list, at, start);
    count(zone, campaign, start, 1);
  };
  const minutes = ({ windows, left }: ZoneBoard, { start, end }: Span, sign: 1 | -1): void => {
    for (let i = 0; i < windows.length; i++)
      if (windows[i]!.start < end && windows[i]!.end > start) left[i]! -= sign * (end - start);
  };
  /** Where windows overlap, the one that lets a session go on longest. */
  const stretchAt = ({ free }: ZoneBoard, start: number): FreeSpan | undefined => {
    let longest: FreeSpan | undefined;
    for (const span of free)
      if (span.start <= start && start < span.end && span.end > (longest?.end ?? start)) longest = span;
    return longest;
  };

  /** Index of the first session that ends after `instant`. */
  const firstAfter = ({ busy }: ZoneBoard, instant: number): number => {
    let low = 0;
    let high = busy.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (busy[middle]!.end > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  /** @param except start of what is to move away */
  const hears = (zone: ZoneBoard, span: Span, except?: number): boolean => {
    let at = firstAfter(zone, span.start);
    if (zone.busy[at]?.start === except) at++;
    const other = zone.busy[at];
    if (other && other.start < span.end) return true;
    return zone.walls.some((wall) => wall.start < span.end && wall.end > span.start);
  };

  /** @param except its start until now */
  const allowed = (
    campaign: PlanCampaign,
    zone: ZoneBoard,
    start: number,
    end: number,
    except?: number,
  ): boolean => {
    if (start < midnight || start >= next || !campaign.zones.includes(zone.id)) return false;
    const day = calendar.day(0);
    if (day < campaign.firstDay || day > campaign.lastDay) return false;
    if (day === campaign.lastDay && end > next) return false;
    const gap = gapIn(campaign);
    let had = counts.get(campaign.id)?.get(zone.id) ?? 0;
    for (const other of zone.starts.get(campaign.id) ?? [])
      if (other === except) had--;
      else if (Math.abs(other - start) < gap) return false;
    return had < wantedOn(campaign);
  };
  const gaps = new Map<PlanCampaign, number>();
  const gapIn = (campaign: PlanCampaign): number => {
    let gap = gaps.get(campaign);
    if (gap === undefined) {
      const rows = variantsOn(campaign.variants, calendar.index(campaign.lastDay)).map(({ id }) => id);
      const slots = (rows.length > 0 ? rows : [undefined]).map((row) => itemFor(campaign, row).slots.alone);
      gaps.set(campaign, (gap = gapOf(campaign, Math.max(...slots))));
    }
    return gap;
  };
  const wanted = new Map<PlanCampaign, number>();
  const wantedOn = (campaign: PlanCampaign): number => {
    let count = wanted.get(campaign);
    if (count === undefined)
      wanted.set(campaign, (count = wantedWith(campaign.escalation, calendar.index(campaign.lastDay))));
    return count;
  };

  const board = {
    /** Whether every rule lets a session stand where it says, beside what stands on the board. */
    fits(session: Session): boolean {
      const { start, end } = session;
      if (start < now) return false;
      const mine = groupOf(session.zones);
      for (const zone of mine) {
        const free = stretchAt(zone, start);
        if (!free || free.end < end) return false;
        const { windows, left } = zone;
        for (let i = 0; i < windows.length; i++)
          if (windows[i]!.start < end && windows[i]!.end > start && left[i]! < end - start) return false;
      }
      for (const zone of reachOf(session.zones)) if (hears(zone, session)) return false;
      const laid = layOut(session);
      return mine.every((zone) => laid.every((at) => allowed(at.item.campaign, zone, at.start, at.end)));
    },

    /** How long what stands lets a session go on. */
    roomBehind({ zones: ids, start, end }: Session): Room {
      let until = Infinity;
      for (const zone of groupOf(ids)) until = Math.min(until, stretchAt(zone, start)?.end ?? end);
      let by = Infinity;
      let second = Infinity;
      for (const zone of reachOf(ids)) {
        const at = firstAfter(zone, end);
        for (let i = at; i < Math.min(at + 2, zone.busy.length); i++) {
          const other = zone.busy[i]!.start;
          if (other < by) {
            second = by;
            by = other;
          } else if (other > by && other < second) second = other;
        }
        for (const wall of zone.walls) if (wall.end > end) until = Math.min(until, Math.max(end, wall.start));
      }
      return { until: Math.min(until, by), by, without: Math.min(until, second) };
    },

    /**
     * Whether a session may become a longer one.
     * @param from the session of the same zones whose items it takes, where there is one
     */
    mayGrow(session: Session, joined: Session, from?: Session): boolean {
      const mine = groupOf(session.zones);
      const more = joined.end - session.end;
      const span = { start: session.end, end: joined.end };
      for (const zone of mine) {
        const free = stretchAt(zone, session.start);
        if (!free || free.end < span.end) return false;
        for (let i = 0; i < zone.windows.length; i++) {
          const window = zone.windows[i]!;
          if (window.start >= span.end || window.end <= session.start) continue;
          const back = from && window.start < from.end && window.end > from.start ? from.end - from.start : 0;
          if (zone.left[i]! + back < more) return false;
        }
      }
      const moves = new Set(from ? mine : []);
      for (const zone of reachOf(session.zones))
        if (hears(zone, span, moves.has(zone) ? from?.start : undefined)) return false;
      const added = layOut(joined).slice(session.items.length);
      const left = from ? layOut(from) : [];
      return mine.every((zone) =>
        added.every(({ item, start, end }, i) => allowed(item.campaign, zone, start, end, left[i]?.start)),
      );
    },

    add(session: Session): void {
      const laid = layOut(session);
      for (const zone of groupOf(session.zones)) {
        let at = zone.busy.length;
        while (at > 0 && zone.busy[at - 1]!.start > session.start) at--;
        insert(zone.busy, at, session);
        minutes(zone, session, 1);
        for (const { item, start } of laid) noteStart(zone, item.campaign.id, start);
      }
    },

    remove(session: Session): void {
      const laid = layOut(session);
      for (const zone of groupOf(session.zones)) {
        remove(zone.busy, session);
        minutes(zone, session, -1);
        for (const { item, start } of laid) {
          remove(startsOf(zone, item.campaign.id), start);
          count(zone, item.campaign.id, start, -1);
        }
      }
    },

    wantedOn,
    /** Airings that a campaign has on the day in a zone. */
    had: (campaign: string, zone: string): number => counts.get(campaign)?.get(zone) ?? 0,
    /** The same in all its zones; none where nothing is said. */
    hadIn: (campaign: string): ReadonlyMap<string, number> => countsOf(campaign),
    windowId: ({ zones: [zone], start }: Session): string =>
      stretchAt(zones.get(zone!)!, start)?.window.id ?? '',
    /** The same for sessions that lie in the same window. */
    windowKey({ zones: [zone], start }: Session): string {
      const window = stretchAt(zones.get(zone!)!, start)?.window;
      return window ? `${window.id} ${window.start}` : `none ${start}`;
    },
    item: (campaign: string, variant: string | undefined): Item => itemFor(campaigns.get(campaign)!, variant),
  };

  for (const span of standing)
    for (const id of span.zones) {
      const zone = zones.get(id);
      if (!zone) continue;
      noteStart(zone, span.campaign, span.start);
      minutes(zone, span, 1);
      zone.walls.push(span);
    }
  return board;
}

/** Puts `one` at its place. As `splice`, which makes a list of what it takes out. */
function insert<T>(list: T[], at: number, one: T): void {
  list.push(one);
  for (let i = list.length - 1; i > at; i--) list[i] = list[i - 1]!;
  list[at] = one;
}

function remove<T>(list: T[], one: T): void {
  for (let i = list.indexOf(one) + 1; i < list.length; i++) list[i - 1] = list[i]!;
  list.pop();
}
