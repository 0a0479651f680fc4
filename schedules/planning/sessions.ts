/**
 * Sessions (buổi phát): airings of the same zones that follow each other in one window, heard as one programme. Only the
 * first of them opens with the chime and the greeting, only the last one closes. Pure.
 *
 * Day after day. A day begins as it stood in the plan before, as far as the rules still allow it. What is missing is planned
 * with room for opening and closing around every airing, then gathered behind earlier airings of its zones, and what that
 * saves is planned again. A day that goes short is also made anew, and stays as it stood unless that serves clearly more.
 */
import { wantedWith } from '../escalation.ts';
import { siteCalendar, zoneTimes, type SiteCalendar, type Span } from '../windows.ts';
import { standingOf } from './layDay.ts';
import type { PlanAnswer, PlannedAiring, Unmet } from './planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { sharedBy, unheard } from './planAlone.ts';
import { LEVELS, weightFrom } from './rank.ts';
import { whyThen } from './reasons.ts';
import { draftDay, standingIn, type DayParts, type Draft } from './sessionDay.ts';
import { itemsWith, layOut, slotOf, type SessionLengths } from './sessionLayout.ts';

export type Sounding = PlanInput & { readonly session: SessionLengths };

/** A day is made anew where that serves so much more of the weighted demand. */
const WORTH_MOVING = 0.02;
const DAY = 86_400_000;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function planInSessions(input: Sounding): PlanAnswer {
  const whole = sharedBy(input);
  const { calendar, heard, bench, tries, hungry } = whole;
  const days = calendar.index(input.to) + 1;
  const alone = input.campaigns.map((campaign) => aloneCampaign(campaign, input.session));
  const standing = standingOf(input, alone);
  const byId = new Map(alone.map((campaign) => [campaign.id, campaign]));
  const previous = byDay(input.previous, calendar);
  const reach = Math.max(0, ...input.campaigns.map(({ minGapMinutes }) => minGapMinutes * 60_000));
  const overnight = input.windows.some(({ start, end }) => end <= start);
  const itemFor = itemsWith(input.session);
  const drafts: Draft[] = [];
  for (let index = 0; index < days; index++) {
    const day = calendar.day(index);
    const wanting = input.campaigns.filter((campaign) => wantedOn(campaign, calendar, index) > 0);
    if (wanting.length === 0) continue;
    const [midnight, next] = [calendar.midnight(index), calendar.midnight(index + 1)];
    const around = Math.max(reach, overnight ? DAY : 0);
    const near = ({ start, end }: Span) =>
      end > midnight - Math.max(DAY, around) && start < next + Math.max(DAY, around);
    const earlier = drafts
      .slice(-1 - Math.ceil(around / DAY))
      .flatMap(({ sessions }) => sessions.filter(({ end }) => end > midnight - around).flatMap(standingIn));
    const before = previous.get(index) ?? [];
    const dayInput: Sounding = {
      ...input,
      from: day,
      to: day,
      previous: before,
    };
    const dayCalendar = siteCalendar(input.timeZone, day);
    const parts: DayParts = {
      input: dayInput,
      alone,
      wanting,
      itemFor,
      standing: [...standing.filter(near), ...earlier],
      shared: {
        calendar: dayCalendar,
        timeOf: zoneTimes(dayInput, dayCalendar, 1),
        heard,
        bench,
        tries,
        hungry,
      },
    };
    tries.days = days - index;
    let draft = draftDay(parts);
    if (draft.unmet.length > 0 && before.length > 0) {
      const anew = draftDay(parts, false);
      const wanted = wanting.reduce(
        (sum, campaign) =>
          sum +
          campaign.zones.length *
            weightFrom(LEVELS[campaign.priority], 1, wantedOn(campaign, calendar, index)),
        0,
      );
      if (lossOf(input, draft.unmet) - lossOf(input, anew.unmet) > WORTH_MOVING * wanted) draft = anew;
    }
    for (const { zones, items } of draft.sessions)
      for (const { campaign, variant } of items) heard.count(campaign.id, zones, variant);
    drafts.push(draft);
    hungry.dayEnds(wanting, unheard(draft.unmet, byId, 0, parts.shared.timeOf));
  }
  const unmet = drafts.flatMap((draft) => draft.unmet);
  unmet.sort((a, b) => byText(a.day, b.day) || byText(a.campaign, b.campaign) || byText(a.zone, b.zone));
  return { airings: airingsOf(input, calendar, drafts), unmet };
}

const wantedOn = ({ firstDay, lastDay, escalation }: PlanCampaign, calendar: SiteCalendar, index: number) => {
  const day = calendar.day(index);
  return day < firstDay || day > lastDay ? 0 : wantedWith(escalation, calendar.index(lastDay) - index);
};

/** As the planner takes it where it stands by itself between opening and closing. */
function aloneCampaign(campaign: PlanCampaign, lengths: SessionLengths): PlanCampaign {
  if (campaign.standsAlone) return campaign;
  const { readings, variants } = campaign;
  const seconds = (one: number) => slotOf({ durationSeconds: one, readings }, 'alone', lengths) / 1000;
  return {
    ...campaign,
    readings: 1,
    durationSeconds: seconds(campaign.durationSeconds),
    ...(variants && {
      variants: variants.map((row) => ({ ...row, durationSeconds: seconds(row.durationSeconds) })),
    }),
  };
}

function byDay(previous: PlanInput['previous'], calendar: SiteCalendar): Map<number, PlanInput['previous']> {
  const days = new Map<number, PlanInput['previous']>();
  for (const one of previous) {
    const index = calendar.dayOf(Date.parse(one.start));
    const list = days.get(index);
    if (list) list.push(one);
    else days.set(index, [one]);
  }
  return days;
}

/** Weight of what is missing. */
function lossOf(input: PlanInput, unmet: readonly Unmet[]): number {
  const level = new Map(input.campaigns.map((campaign) => [campaign.id, LEVELS[campaign.priority]]));
  return unmet.reduce(
    (sum, { campaign, planned, wanted }) => sum + weightFrom(level.get(campaign) ?? 2, planned + 1, wanted),
    0,
  );
}

function airingsOf(input: Sounding, calendar: SiteCalendar, drafts: readonly Draft[]): PlannedAiring[] {
  const laid = drafts.flatMap(({ sessions, windows }) =>
    sessions.flatMap((session, i) =>
      layOut(session).map((one) => ({ ...one, zones: session.zones, window: windows[i]! })),
    ),
  );
  laid.sort(
    (a, b) =>
      a.start - b.start || byText(a.item.campaign.id, b.item.campaign.id) || byText(a.zones[0]!, b.zones[0]!),
  );
  const starts = new Map<string, number[]>();
  const note = (campaign: string, zone: string, start: number) => {
    const key = `${campaign}\n${zone}`;
    const list = starts.get(key);
    if (list) list.push(start);
    else starts.set(key, [start]);
  };
  for (const { campaign, zone, start } of input.aired) note(campaign, zone, Date.parse(start));
  for (const { campaign, zones, start } of input.fixed)
    for (const zone of zones) note(campaign, zone, Date.parse(start));
  for (const { item, zones, start } of laid) for (const zone of zones) note(item.campaign.id, zone, start);
  for (const list of starts.values()) list.sort((a, b) => a - b);

  return laid.map(({ item: { campaign, variant }, zones, start, end, place, window }) => {
    const index = calendar.dayOf(start);
    const midnight = calendar.midnight(index);
    let round = 1;
    let distance = Infinity;
    for (const zone of zones) {
      const list = starts.get(`${campaign.id}\n${zone}`)!;
      const at = list.indexOf(start);
      let earlier = at;
      while (earlier > 0 && list[earlier - 1]! >= midnight) earlier--;
      round = Math.max(round, at - earlier + 1);
      distance = Math.min(distance, start - (list[at - 1] ?? -Infinity), (list[at + 1] ?? Infinity) - start);
    }
    const daysLeft = calendar.index(campaign.lastDay) - index;
    const wanted = wantedWith(campaign.escalation, daysLeft);
    return {
      campaign: campaign.id,
      zones,
      start: calendar.format(start),
      end: calendar.format(end),
      window,
      why: whyThen({ round, distance, zones }, { wanted }, daysLeft),
      ...(variant === undefined ? {} : { variant }),
      ...(place === null ? {} : { place }),
    };
  });
}
