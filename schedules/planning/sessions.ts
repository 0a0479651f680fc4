/**
 * Sessions (buổi phát): airings of the same zones that follow each other in one window, heard as one programme. Only the
 * first of them opens with the chime and the greeting, only the last one closes. Pure.
 *
 * The plan is made with room for opening and closing around every airing; then airings are gathered behind earlier ones of
 * their zones, and what that saves is planned again. Sessions of the plan as it stood are kept whole where that serves as much.
 */
import { wantedWith } from '../escalation.ts';
import { siteCalendar } from '../windows.ts';
import type { PlanAnswer, PlannedAiring, Unmet } from './planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { whyThen } from './reasons.ts';
import { variantsOn } from './variants.ts';
import {
  boardOf,
  layOut,
  slotAt,
  slotOf,
  type Board,
  type Item,
  type Session,
  type SessionLengths,
} from './sessionBoard.ts';

type Sounding = PlanInput & { readonly session: SessionLengths };
type PlanAlone = (input: PlanInput) => PlanAnswer;

/** Plans at the most that use what gathering has saved. */
const MOST_ROUNDS = 2;
/** Airings of one session in the plan before lie so near each other, even when their lengths have changed since. */
const NEAR_MILLISECONDS = 90_000;
const MOST_GATHERINGS = 3;
const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Draft {
  readonly sessions: readonly Session[];
  readonly unmet: readonly Unmet[];
}

/** @param planAlone the planner, for airings that stand alone */
export function planInSessions(input: Sounding, planAlone: PlanAlone): PlanAnswer {
  const kept = draftOf(input, planAlone, true);
  const draft =
    kept.unmet.length > 0 && kept.hadSessions ? better(input, draftOf(input, planAlone, false), kept) : kept;
  return { airings: airingsOf(input, draft.sessions), unmet: draft.unmet };
}

const better = (input: PlanInput, a: Draft, b: Draft): Draft =>
  losesLess(lossOf(input, a.unmet), lossOf(input, b.unmet)) ? a : b;

function draftOf(input: Sounding, planAlone: PlanAlone, keep: boolean): Draft & { hadSessions: boolean } {
  const board = boardOf(input);
  const { sessions: before, rest } = keep
    ? sessionsBefore(input, board)
    : { sessions: [] as Session[], rest: input.previous };
  let hints = rest;
  let sessions: Session[] = before;
  let unmet: readonly Unmet[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const whole = sessions.filter((session) => session.items.length > 1);
    const answer = planAlone(aloneInput(input, whole, hints));
    if (round > 1 && !losesLess(lossOf(input, answer.unmet), lossOf(input, unmet))) break;
    for (const session of sessions) if (session.items.length === 1) board.remove(session);
    const added = answer.airings.map((airing) => board.alone(airing));
    for (const session of added) board.add(session);
    const gathered = gather(board, [...whole, ...added]);
    const longer = lengthen(input, board, gathered.sessions, answer.unmet);
    sessions = longer.sessions;
    unmet = longer.unmet;
    if (unmet.length === 0 || !gathered.moved) break;
    hints = [...input.previous, ...previousOf(sessions.filter((session) => session.items.length === 1))];
  }
  return { sessions, unmet, hadSessions: before.length > 0 };
}

/** The input for airings that all stand alone, with the sessions as they are. */
function aloneInput(input: Sounding, whole: readonly Session[], previous: PlanInput['previous']): PlanInput {
  const { session: lengths, ...rest } = input;
  return {
    ...rest,
    campaigns: input.campaigns.map((campaign) =>
      campaign.standsAlone ? campaign : { ...campaign, ...aloneSeconds(campaign, lengths), readings: 1 },
    ),
    fixed: [
      ...input.fixed,
      ...whole.flatMap((session) =>
        layOut(session, lengths).map(({ item, start, end }) => ({
          campaign: item.campaign.id,
          zones: [...session.zones],
          start: new Date(start).toISOString(),
          end: new Date(end).toISOString(),
          variant: item.variant,
        })),
      ),
    ],
    previous,
  };
}

/** Of a campaign and its variants, in the place of the seconds of one reading. */
function aloneSeconds({ variants, durationSeconds, readings }: PlanCampaign, lengths: SessionLengths) {
  const seconds = (one: number) => slotOf({ durationSeconds: one, readings }, 'alone', lengths) / 1000;
  return {
    durationSeconds: seconds(durationSeconds),
    ...(variants && {
      variants: variants.map((row) => ({ ...row, durationSeconds: seconds(row.durationSeconds) })),
    }),
  };
}

const previousOf = (sessions: readonly Session[]): PlanInput['previous'] =>
  sessions.flatMap(({ items, zones, start }) =>
    items.map(({ campaign, variant }) => ({
      campaign: campaign.id,
      variant,
      zones: [...zones],
      start: new Date(start).toISOString(),
    })),
  );

/** Moves airings behind earlier ones of the same zones in the same window, where every rule still holds. */
function gather(board: Board, all: readonly Session[]): { sessions: Session[]; moved: boolean } {
  const groups = new Map<string, Session[]>();
  for (const session of all) {
    const key = `${board.windowKey(session)} ${session.zones.join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  let movedAny = false;
  for (let gathering = 1; gathering <= MOST_GATHERINGS; gathering++) {
    let moved = false;
    for (const [key, group] of groups) {
      const left = [...group].sort((a, b) => a.start - b.start);
      for (let i = 0; i < left.length; i++)
        for (let j = i + 1; j < left.length; j++) {
          const joined = join(board, left[i]!, left[j]!);
          if (!joined) continue;
          left[i] = joined;
          left.splice(j--, 1);
          moved = true;
        }
      groups.set(key, left);
    }
    if (!moved) break;
    movedAny = true;
  }
  return { sessions: [...groups.values()].flat(), moved: movedAny };
}

/** Puts what is missing behind sessions of its zones, where there is room for it without opening and closing anew. */
function lengthen(
  input: Sounding,
  board: Board,
  all: readonly Session[],
  unmet: readonly Unmet[],
): { sessions: Session[]; unmet: Unmet[] } {
  const sessions = [...all].sort((a, b) => a.start - b.start || byText(a.zones.join(' '), b.zones.join(' ')));
  const rank = rankIn(input);
  const byDay = new Map<string, number[]>();
  sessions.forEach((session, at) => {
    const day = board.dayOf(session);
    const list = byDay.get(day);
    if (list) list.push(at);
    else byDay.set(day, [at]);
  });
  const groups = new Map<string, Map<string, Unmet>>();
  for (const miss of [...unmet].sort((a, b) => rank(a) - rank(b))) {
    const key = `${miss.campaign}\n${miss.day}`;
    const group = groups.get(key);
    if (group) group.set(miss.zone, miss);
    else groups.set(key, new Map([[miss.zone, miss]]));
  }
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  for (const [key, missing] of groups) {
    const [id = '', day = ''] = key.split('\n');
    const campaign = campaigns.get(id);
    if (!campaign || campaign.standsAlone) continue;
    for (const at of byDay.get(day) ?? []) {
      const session = sessions[at]!;
      if (!session.zones.every((zone) => missing.has(zone))) continue;
      if (session.items.some((item) => item.campaign === campaign || item.campaign.standsAlone)) continue;
      const rows = variantsOn(campaign.variants, board.daysLeft(campaign, session.start));
      const item = { campaign, variant: rows[0]?.id };
      if (!board.fitsBehind(session, [item])) continue;
      const longer = { ...session, items: [...session.items, item] };
      board.remove(session);
      board.add(longer);
      sessions[at] = longer;
      for (const zone of session.zones) {
        const miss = missing.get(zone)!;
        if (miss.planned + 1 >= miss.wanted) missing.delete(zone);
        else missing.set(zone, { ...miss, planned: miss.planned + 1 });
      }
      if (missing.size === 0) break;
    }
  }
  const left = unmet.flatMap((miss) => groups.get(`${miss.campaign}\n${miss.day}`)?.get(miss.zone) ?? []);
  return { sessions, unmet: left };
}

/** The later session's items behind the earlier one's, or undefined where a rule forbids it. */
function join(board: Board, first: Session, later: Session): Session | undefined {
  if ([first, later].some(({ items }) => items.some(({ campaign }) => campaign.standsAlone)))
    return undefined;
  const here = new Set(first.items.map(({ campaign }) => campaign.id));
  if (later.items.some(({ campaign }) => here.has(campaign.id))) return undefined;
  const joined: Session = { ...first, items: [...first.items, ...later.items] };
  if (!board.sameDays(first, later, joined)) return undefined;
  if (!board.fitsBehind(first, later.items, later)) return undefined;
  board.remove(first);
  board.remove(later);
  board.add(joined);
  return joined;
}

/** The sessions of the plan before, put whole where every rule still allows it, and what is left of that plan. */
function sessionsBefore(input: Sounding, board: Board): { sessions: Session[]; rest: PlanInput['previous'] } {
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const byZones = new Map<string, { item: Item; zones: string[]; start: number; at: number }[]>();
  input.previous.forEach(({ campaign: id, zones: all, start, variant }, at) => {
    const campaign = campaigns.get(id);
    if (!campaign || campaign.standsAlone) return;
    const zones = [...new Set(all)].filter((zone) => campaign.zones.includes(zone)).sort(byText);
    const rows = variantsOn(campaign.variants, board.daysLeft(campaign, Date.parse(start)));
    if (
      zones.length === 0 ||
      (rows.length > 0 ? !rows.some((row) => row.id === variant) : variant !== undefined)
    )
      return;
    const key = zones.join(' ');
    const entry = { item: { campaign, variant }, zones, start: Date.parse(start), at };
    const list = byZones.get(key);
    if (list) list.push(entry);
    else byZones.set(key, [entry]);
  });
  const sessions: Session[] = [];
  const used = new Set<number>();
  for (const list of byZones.values()) {
    list.sort((a, b) => a.start - b.start || byText(a.item.campaign.id, b.item.campaign.id));
    for (let i = 0; i < list.length;) {
      const head = list[i]!;
      let next = head.start + slotAt(head.item, 'first', input.session);
      let end = i + 1;
      while (end < list.length && Math.abs(list[end]!.start - next) <= NEAR_MILLISECONDS) {
        next = list[end]!.start + slotAt(list[end]!.item, 'middle', input.session);
        end++;
      }
      let session: Session | undefined;
      const members: number[] = [];
      for (const { item, zones, start, at } of end > i + 1 ? list.slice(i, end) : []) {
        if (session?.items.some(({ campaign }) => campaign.id === item.campaign.id)) continue;
        const longer: Session = session
          ? { ...session, items: [...session.items, item] }
          : { zones, start, items: [item] };
        if (!board.fits(longer)) continue;
        session = longer;
        members.push(at);
      }
      if (session && session.items.length > 1) {
        board.add(session);
        sessions.push(session);
        for (const at of members) used.add(at);
      }
      i = end;
    }
  }
  return { sessions, rest: input.previous.filter((_, at) => !used.has(at)) };
}

/** Airings that are missing, by level and round: what is missing from a higher level and an earlier round weighs more. */
function lossOf(input: PlanInput, unmet: readonly Unmet[]): Map<number, number> {
  const rank = rankIn(input);
  const loss = new Map<number, number>();
  for (const miss of unmet)
    for (let planned = miss.planned; planned < miss.wanted; planned++) {
      const weight = rank({ ...miss, planned });
      loss.set(weight, (loss.get(weight) ?? 0) + 1);
    }
  return loss;
}

/** Of the first airing that is missing; smaller counts more. */
function rankIn(input: PlanInput): (miss: Unmet) => number {
  const level = new Map(input.campaigns.map((campaign) => [campaign.id, LEVELS[campaign.priority]]));
  return ({ campaign, planned }) => (level.get(campaign) ?? 2) * 1000 + planned + 1;
}

function losesLess(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  for (const rank of [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => x - y)) {
    const more = (a.get(rank) ?? 0) - (b.get(rank) ?? 0);
    if (more !== 0) return more < 0;
  }
  return false;
}

function airingsOf(input: Sounding, sessions: readonly Session[]): PlannedAiring[] {
  const calendar = siteCalendar(input.timeZone, input.from);
  const board = boardOf(input);
  for (const session of sessions) board.add(session);
  const airings = sessions.flatMap((session) =>
    layOut(session, input.session).map(({ item: { campaign, variant }, start, end, place }) => {
      const { round, distance } = board.standing(campaign.id, session.zones, start);
      const daysLeft = calendar.index(campaign.lastDay) - calendar.dayOf(start);
      const wanted = wantedWith(campaign.escalation, daysLeft);
      return {
        start,
        airing: {
          campaign: campaign.id,
          zones: session.zones,
          start: calendar.format(start),
          end: calendar.format(end),
          window: board.windowId(session),
          why: whyThen({ round, distance, zones: session.zones }, { wanted }, daysLeft),
          ...(variant === undefined ? {} : { variant }),
          ...(place === null ? {} : { place }),
        },
      };
    }),
  );
  airings.sort(
    (a, b) =>
      a.start - b.start ||
      byText(a.airing.campaign, b.airing.campaign) ||
      byText(a.airing.zones[0]!, b.airing.zones[0]!),
  );
  return airings.map(({ airing }) => airing);
}
