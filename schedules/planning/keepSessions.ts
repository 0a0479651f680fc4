/** A day's sessions of the plan before, put where they were as far as every rule still allows it. */
import type { SiteCalendar } from '../windows.ts';
import type { PlanInput } from './planInput.ts';
import type { Board } from './sessionBoard.ts';
import { sessionOf, type Item, type Session, type SessionLengths } from './sessionLayout.ts';
import { variantsOn } from './variants.ts';

/** Airings of one session lie so near each other, even when their lengths have changed since. */
const NEAR_MILLISECONDS = 90_000;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Before {
  readonly item: Item;
  readonly start: number;
  /** Its place in the plan before. */
  readonly at: number;
}

/** @returns what stands on the board now, and what is left of the plan before */
export function keepBefore(
  input: PlanInput & { readonly session: SessionLengths },
  board: Board,
  calendar: SiteCalendar,
): { kept: Session[]; rest: PlanInput['previous'] } {
  const kept: Session[] = [];
  const used = new Set<number>();
  const put = (zones: readonly string[], list: readonly Before[]) => {
    let session: Session | undefined;
    const members: number[] = [];
    for (const { item, start, at } of list) {
      if (session?.items.some(({ campaign }) => campaign === item.campaign)) continue;
      const longer = session
        ? sessionOf(zones, session.start, [...session.items, item])
        : sessionOf(zones, start, [item]);
      if (!board.fits(longer)) continue;
      session = longer;
      members.push(at);
    }
    if (!session) return;
    board.add(session);
    kept.push(session);
    for (const at of members) used.add(at);
  };
  const groups: { zones: string[]; list: Before[] }[] = [];
  for (const { zones, list } of byZones(input, board, calendar).values()) {
    list.sort((a, b) => a.start - b.start || byText(a.item.campaign.id, b.item.campaign.id));
    for (let i = 0; i < list.length;) {
      let end = i + 1;
      while (end < list.length && goesOn(list[end - 1]!, list[end]!, end === i + 1)) end++;
      groups.push({ zones, list: list.slice(i, end) });
      i = end;
    }
  }
  groups.sort(
    (a, b) => a.list[0]!.start - b.list[0]!.start || byText(a.zones.join('\n'), b.zones.join('\n')),
  );
  for (const { zones, list } of groups) put(zones, list);
  return { kept, rest: input.previous.filter((_, at) => !used.has(at)) };
}

/** Whether the later of two airings was of the same session: nearer to where that went on than to where it closed. */
function goesOn(before: Before, later: Before, opens: boolean): boolean {
  if (before.item.campaign.standsAlone || later.item.campaign.standsAlone) return false;
  const { slots } = before.item;
  const apart = (slot: number) => Math.abs(before.start + slot - later.start);
  const on = apart(opens ? slots.first : slots.middle);
  return on <= NEAR_MILLISECONDS && on <= apart(opens ? slots.alone : slots.last);
}

function byZones({ campaigns: all, previous }: PlanInput, board: Board, calendar: SiteCalendar) {
  const campaigns = new Map(all.map((campaign) => [campaign.id, campaign]));
  const groups = new Map<string, { zones: string[]; list: Before[] }>();
  previous.forEach(({ campaign: id, zones: named, start, variant }, at) => {
    const campaign = campaigns.get(id);
    if (!campaign) return;
    const zones = [...new Set(named)].filter((zone) => campaign.zones.includes(zone)).sort(byText);
    const rows = variantsOn(campaign.variants, calendar.index(campaign.lastDay));
    const plays = rows.length > 0 ? rows.some((row) => row.id === variant) : variant === undefined;
    if (zones.length === 0 || !plays) return;
    const entry = { item: board.item(id, variant), start: Date.parse(start), at };
    const group = groups.get(zones.join('\n'));
    if (group) group.list.push(entry);
    else groups.set(zones.join('\n'), { zones, list: [entry] });
  });
  return groups;
}
