/** Airings of one day gathered into sessions, and what is missing put into these. */
import type { PlanCampaign } from './planInput.ts';
import { LEVELS, rankOf } from './rank.ts';
import type { Board } from './sessionBoard.ts';
import { joinedOf, sessionOf, type Item, type Session } from './sessionLayout.ts';

const MOST_GATHERINGS = 3;
/** Tries at the most to let something of a day give way. */
const MOST_TRIES = 300;

/** Milliseconds by which a session grows with items behind it. */
function growth({ items }: Session, added: readonly Item[]): number {
  const last = items.at(-1)!.slots;
  let sum = items.length === 1 ? last.first - last.alone : last.middle - last.last;
  added.forEach(({ slots }, i) => (sum += i === added.length - 1 ? slots.last : slots.middle));
  return sum;
}

/**
 * Moves airings behind earlier ones of the same zones in the same window, where every rule still holds.
 * @param stay these may be joined, and don't move
 */
export function gather(
  board: Board,
  stay: readonly Session[],
  free: readonly Session[],
): { sessions: Session[]; moved: boolean } {
  const groups = new Map<string, Session[]>();
  const still = new Set(stay);
  for (const session of [...stay, ...free]) {
    const key = `${board.windowKey(session)}\n${session.zones.join('\n')}`;
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  let movedAny = false;
  for (const [key, group] of groups)
    for (let gathering = 1; gathering <= MOST_GATHERINGS; gathering++) {
      let moved = false;
      const left = groups.get(key)!.sort((a, b) => a.start - b.start);
      for (let i = 0; i < left.length; i++) {
        let first = left[i]!;
        if (group.length < 2 || standAlone(first)) continue;
        let room = board.roomBehind(first);
        for (let j = i + 1; j < left.length; j++) {
          const later = left[j]!;
          if (still.has(later) || standAlone(later)) continue;
          const until = later.start === room.by ? room.without : room.until;
          if (first.end + growth(first, later.items) > until) continue;
          const joined = join(board, first, later);
          if (!joined) continue;
          if (still.delete(first)) still.add(joined);
          left[i] = first = joined;
          left.splice(j--, 1);
          room = board.roomBehind(first);
          moved = true;
        }
      }
      groups.set(key, left);
      if (!moved) break;
      movedAny = true;
    }
  return { sessions: [...groups.values()].flat(), moved: movedAny };
}

const standAlone = ({ items }: Session): boolean => items.some(({ campaign }) => campaign.standsAlone);

/** The later session's items behind the earlier one's, or undefined where a rule forbids it. */
function join(board: Board, first: Session, later: Session): Session | undefined {
  if (later.items.some(({ campaign }) => first.items.some((item) => item.campaign === campaign)))
    return undefined;
  const joined = joinedOf(first, later.items);
  if (!board.mayGrow(first, joined, later)) return undefined;
  board.remove(first);
  board.remove(later);
  board.add(joined);
  return joined;
}

/** Zones in which a campaign lacks airings on the day, with how many it has there. */
export type Missing = Map<PlanCampaign, Map<string, number>>;

/** Compares campaigns by who is to be served first. */
export type Order = (a: PlanCampaign, b: PlanCampaign) => number;

/** What is missing, by rank of what comes next. */
export function missingOn(board: Board, campaigns: readonly PlanCampaign[], first: Order): Missing {
  const all: { campaign: PlanCampaign; zones: Map<string, number>; rank: number }[] = [];
  for (const campaign of campaigns) {
    const wanted = board.wantedOn(campaign);
    const zones = new Map<string, number>();
    let rank = Infinity;
    const hadIn = board.hadIn(campaign.id);
    for (const zone of campaign.zones) {
      const had = hadIn.get(zone) ?? 0;
      if (had >= wanted) continue;
      zones.set(zone, had);
      rank = Math.min(rank, rankOf(LEVELS[campaign.priority], had + 1));
    }
    if (zones.size > 0) all.push({ campaign, zones, rank });
  }
  all.sort((a, b) => a.rank - b.rank || first(a.campaign, b.campaign));
  return new Map(all.map(({ campaign, zones }) => [campaign, zones]));
}

/** Whether anything is missing. */
export const lacksAny = (board: Board, campaigns: readonly PlanCampaign[]): boolean =>
  campaigns.some((campaign) => {
    const wanted = board.wantedOn(campaign);
    const hadIn = board.hadIn(campaign.id);
    return campaign.zones.some((zone) => (hadIn.get(zone) ?? 0) < wanted);
  });

/** Which variants of a campaign may play next in zones, the best first; [undefined]: its main recording. */
export type Choice = (campaign: PlanCampaign, zones: readonly string[]) => readonly (string | undefined)[];

/** Puts what is missing behind sessions of its zones, where there is room for it without opening and closing anew. */
export function lengthen(
  board: Board,
  all: readonly Session[],
  missing: Missing,
  choice: Choice,
): { sessions: Session[]; longer: boolean } {
  const sessions = [...all].sort((a, b) => a.start - b.start || (a.zones.join() < b.zones.join() ? -1 : 1));
  const rooms = new Map<Session, number>();
  let longer = false;
  for (const [campaign, zones] of missing) {
    if (campaign.standsAlone) continue;
    const wanted = board.wantedOn(campaign);
    for (let at = 0; at < sessions.length && zones.size > 0; at++) {
      const session = sessions[at]!;
      if (!session.zones.every((zone) => zones.has(zone)) || standAlone(session)) continue;
      if (session.items.some((item) => item.campaign === campaign)) continue;
      let until = rooms.get(session);
      if (until === undefined) rooms.set(session, (until = board.roomBehind(session).until));
      for (const variant of choice(campaign, session.zones)) {
        const item = board.item(campaign.id, variant);
        if (session.end + growth(session, [item]) > until) continue;
        const joined = joinedOf(session, [item]);
        if (!board.mayGrow(session, joined)) continue;
        board.remove(session);
        board.add(joined);
        sessions[at] = joined;
        rooms.clear();
        longer = true;
        for (const zone of session.zones) {
          const had = zones.get(zone)! + 1;
          if (had >= wanted) zones.delete(zone);
          else zones.set(zone, had);
        }
        break;
      }
    }
  }
  return { sessions, longer };
}

/**
 * Puts what is missing in the place of an item that counts less in each zone of its session.
 * @param precedes says who is to be served first
 */
export function giveWay(
  board: Board,
  all: readonly Session[],
  missing: Missing,
  choice: Choice,
  precedes: Order,
): { sessions: Session[]; changed: boolean } {
  const sessions = [...all].sort((a, b) => a.start - b.start);
  let tries = MOST_TRIES;
  let changed = false;
  const ranks = ({ id, priority }: PlanCampaign, zones: readonly string[], more: 0 | 1) =>
    zones.map((zone) => rankOf(LEVELS[priority], board.had(id, zone) + more));
  for (const [campaign, zones] of missing) {
    if (campaign.standsAlone) continue;
    const wanted = board.wantedOn(campaign);
    for (let at = 0; at < sessions.length && zones.size > 0 && tries > 0; at++) {
      const session = sessions[at]!;
      if (!session.zones.every((zone) => zones.has(zone)) || standAlone(session)) continue;
      if (session.items.some((item) => item.campaign === campaign)) continue;
      const mine = ranks(campaign, session.zones, 1);
      const victims = session.items
        .map((item, place) => ({ item, place, ranks: ranks(item.campaign, session.zones, 0) }))
        .filter(({ item, ranks: theirs }) =>
          theirs.every(
            (rank, i) => rank > mine[i]! || (rank === mine[i] && precedes(campaign, item.campaign) < 0),
          ),
        )
        .sort(
          (a, b) =>
            Math.min(...b.ranks) - Math.min(...a.ranks) ||
            precedes(b.item.campaign, a.item.campaign) ||
            (a.item.campaign.id < b.item.campaign.id ? 1 : -1),
        );
      if (victims.length === 0) continue;
      board.remove(session);
      let other: Session | undefined;
      for (const { place } of victims) {
        for (const variant of choice(campaign, session.zones)) {
          tries--;
          const items = session.items.with(place, board.item(campaign.id, variant));
          const candidate = sessionOf(session.zones, session.start, items);
          if (board.fits(candidate)) other = candidate;
          if (other) break;
        }
        if (other) break;
      }
      board.add(other ?? session);
      if (!other) continue;
      sessions[at] = other;
      changed = true;
      for (const zone of session.zones) {
        const had = zones.get(zone)! + 1;
        if (had >= wanted) zones.delete(zone);
        else zones.set(zone, had);
      }
    }
  }
  return { sessions, changed };
}
