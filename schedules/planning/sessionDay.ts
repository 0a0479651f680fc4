/** One day of a plan in sessions: what stood before, what is missing planned, gathered and planned again. */
import { gather, giveWay, lacksAny, lengthen, missingOn, type Choice, type Missing } from './gather.ts';
import { asItStands, precedes, servingOrder } from './hunger.ts';
import { keepBefore } from './keepSessions.ts';
import type { Standing } from './layDay.ts';
import type { Unmet } from './planAnswer.ts';
import { placeAlone, type Shared } from './planAlone.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { LEVELS, rankOf } from './rank.ts';
import { boardOf, type Board } from './sessionBoard.ts';
import { layOut, sessionOf, type ItemFor, type Session, type SessionLengths } from './sessionLayout.ts';
import { countHeard, rotation, variantsOn } from './variants.ts';

export interface DayParts {
  /** Of this one day. */
  readonly input: PlanInput & { readonly session: SessionLengths };
  /** All campaigns as they are where each airing stands by itself. */
  readonly alone: PlanCampaign[];
  /** Campaigns that want something on the day. */
  readonly wanting: readonly PlanCampaign[];
  readonly itemFor: ItemFor;
  /** What has sounded and what stays as it is, of this day and near it. */
  readonly standing: readonly Standing[];
  readonly shared: Shared;
}

export interface Draft {
  readonly sessions: readonly Session[];
  readonly unmet: readonly Unmet[];
  /** Of each of them, in their order: the window in which it stands. */
  readonly windows: readonly string[];
}

/** @param keep whether sessions stay where they stood; else that only tells where airings might go */
export function draftDay(parts: DayParts, keep = true): Draft {
  const { input, alone, wanting, itemFor, standing, shared } = parts;
  const board = boardOf(input, shared.calendar, shared.timeOf, itemFor, standing);
  const { kept, rest } = keep
    ? keepBefore(input, board, shared.calendar)
    : { kept: [], rest: input.previous };
  const plan = (sessions: readonly Session[], previous: PlanInput['previous'], explained: boolean) => {
    const { session: _, ...plain } = input;
    const heard = heardWith(shared, sessions);
    const answer = placeAlone(
      { ...plain, campaigns: alone, previous },
      [...standing, ...sessions.flatMap(standingIn)],
      { ...shared, heard, hungry: asItStands(shared.hungry) },
      explained,
    );
    const added = answer.placed.map(({ campaign, zones, start, variant }) =>
      sessionOf([...zones].sort(), start, [board.item(campaign.id, variant)]),
    );
    return { added, unmet: answer.unmet };
  };
  const order = servingOrder(shared.hungry);
  const missing = () => missingOn(board, wanting, order);
  const fill = (all: readonly Session[]) =>
    lengthen(board, all, missing(), choiceOf(wanting, shared, all)).sessions;

  const first = plan(kept, rest, false);
  for (const session of first.added) board.add(session);
  const gathered = gather(board, kept, first.added);
  let { sessions } = gathered;
  const short = () => lacksAny(board, wanting);
  if (first.unmet.length > 0) sessions = fill(sessions);
  if (gathered.moved && short()) sessions = again(sessions);
  if (short()) {
    const changed = giveWay(
      board,
      sessions,
      missing(),
      choiceOf(wanting, shared, sessions),
      precedes(shared.hungry),
    );
    sessions = changed.changed ? fill(changed.sessions) : changed.sessions;
  }
  let unmet: readonly Unmet[] = [];
  if (short()) {
    const last = plan(sessions, [], true);
    for (const session of last.added) board.add(session);
    sessions = [...sessions, ...last.added];
    unmet = last.unmet;
  }
  return { sessions, unmet, windows: sessions.map(board.windowId) };

  /** Plans once more what is new and stands by itself, with what gathering has saved; or leaves it as it is. */
  function again(all: Session[]): Session[] {
    const before = new Set(kept);
    const loose = all.filter((session) => session.items.length === 1 && !before.has(session));
    const whole = all.filter((session) => session.items.length > 1 || before.has(session));
    const lost = lossOn(board, missing());
    for (const session of loose) board.remove(session);
    const { added } = plan(whole, previousOf(loose), false);
    for (const session of added) board.add(session);
    if (losesLess(lossOn(board, missing()), lost)) return fill(gather(board, whole, added).sessions);
    for (const session of added) board.remove(session);
    for (const session of loose) board.add(session);
    return all;
  }
}

/** Airings that are missing, by rank. */
function lossOn(board: Board, missing: Missing): Map<number, number> {
  const loss = new Map<number, number>();
  for (const [campaign, zones] of missing)
    for (const had of zones.values())
      for (let round = had + 1; round <= board.wantedOn(campaign); round++) {
        const rank = rankOf(LEVELS[campaign.priority], round);
        loss.set(rank, (loss.get(rank) ?? 0) + 1);
      }
  return loss;
}

function losesLess(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  for (const rank of [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => x - y)) {
    const more = (a.get(rank) ?? 0) - (b.get(rank) ?? 0);
    if (more !== 0) return more < 0;
  }
  return false;
}

function heardWith({ heard }: Shared, sessions: readonly Session[]) {
  const with_ = countHeard(heard);
  for (const { zones, items } of sessions)
    for (const { campaign, variant } of items) with_.count(campaign.id, zones, variant);
  return with_;
}

/** What may play next, beside what the sessions play. */
function choiceOf(wanting: readonly PlanCampaign[], shared: Shared, sessions: readonly Session[]): Choice {
  const rows = new Map(
    wanting.map((campaign) => [
      campaign,
      variantsOn(campaign.variants, shared.calendar.index(campaign.lastDay)),
    ]),
  );
  const main = [undefined];
  const several = [...rows.values()].some((some) => some.length > 1);
  const heard = several ? heardWith(shared, sessions) : shared.heard;
  return (campaign, zones) => {
    const may = rows.get(campaign) ?? [];
    if (may.length === 0) return main;
    if (may.length === 1) return [may[0]!.id];
    return rotation(may, campaign.id, zones, heard).map(({ id }) => id);
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

/** A session's airings as what stays as it is. */
export const standingIn = (session: Session): Standing[] =>
  layOut(session).map(({ item, start, end }) => ({
    campaign: item.campaign.id,
    zones: session.zones,
    start,
    end,
  }));
