/**
 * Airings that each stand by themselves, day after day; bestDay.ts says who sounds when. What a zone plays is taken from the
 * time of every zone that hears it, so neighbours never talk over each other; what they share they play together.
 */
import { planDay } from './bestDay.ts';
import {
  activeOn,
  hintsByDay,
  layDay,
  layZones,
  millisecondsOf,
  note,
  standingOf,
  take,
  takePast,
  type Standing,
} from './layDay.ts';
import type { Placement } from './day.ts';
import type { PlanAnswer, Unmet } from './planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { hunger, type Hunger } from './hunger.ts';
import { whyNot, whyThen } from './reasons.ts';
import { makeBench, type Bench } from './starts.ts';
import { triesFor, type Tries } from './tries.ts';
import { chooseVariants, countHeard, secondsOf, type Heard } from './variants.ts';
import { siteCalendar, zoneTimes, type SiteCalendar, type ZoneTime } from '../windows.ts';

/** What several plans of the same days have in common. */
export interface Shared {
  readonly calendar: SiteCalendar;
  /** A zone's time, anew at each call. */
  readonly timeOf: (zone: string) => ZoneTime;
  /** How often each variant has been heard. */
  readonly heard: Heard;
  readonly bench: Bench;
  readonly tries: Tries;
  /** Who has gone without up to the day. */
  readonly hungry: Hunger;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Placed {
  readonly campaign: PlanCampaign;
  readonly daysLeft: number;
  readonly wanted: number;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly zones: readonly string[];
  readonly placement: Placement;
  readonly variant: string | undefined;
}

export function planAlone(input: PlanInput): PlanAnswer {
  const shared = sharedBy(input);
  const { calendar } = shared;
  const { placed, unmet } = placeAlone(input, standingOf(input, input.campaigns), shared);
  return {
    airings: placed.map(({ campaign, zones, start, daysLeft, wanted, placement, variant }) => ({
      campaign: campaign.id,
      zones,
      start: calendar.format(start),
      end: calendar.format(start + millisecondsOf(campaign, secondsOf(campaign, variant))),
      window: placement.window,
      why: whyThen(placement, { wanted }, daysLeft),
      ...(variant === undefined ? {} : { variant }),
    })),
    unmet,
  };
}

/**
 * @param standing what `aired` and `fixed` say
 * @param shared of plans of the same days that are made one after the other
 * @param explained whether what is missing is told with its reason
 * @returns what is placed, in order, and what is missing
 */
export function placeAlone(
  input: PlanInput,
  standing: readonly Standing[],
  shared: Shared,
  explained = true,
): { placed: Placed[]; unmet: Unmet[] } {
  const { calendar, timeOf, tries, bench, hungry } = shared;
  const days = calendar.index(input.to) + 1;
  const zones = layZones(input, timeOf);
  takePast(standing, calendar, zones);
  const hints = hintsByDay(input, calendar);
  const overnight = input.windows.some((window) => window.end <= window.start);
  const now = input.now === undefined ? -Infinity : Date.parse(input.now);
  const byId = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const placed: Omit<Placed, 'variant'>[] = [];
  const unmet: Unmet[] = [];
  const daysAfter = tries.days - days;
  for (let index = 0; index < days; index++) {
    tries.days = daysAfter + days - index;
    const day = calendar.day(index);
    const active = activeOn(calendar, index, input.campaigns, hungry);
    if (active.length === 0) continue;
    const answer = planDay(layDay(calendar, index, active, zones, hints, now, bench), tries);
    for (const placement of answer.placements) {
      const { campaign, daysLeft } = active[placement.demand]!;
      const demand = answer.day.demands[placement.demand]!;
      for (const id of placement.zones) {
        const zone = zones.get(id)!;
        // A day works on copies and is done: only windows that reach into the next day still count.
        if (overnight) take(zone, index, placement.start, demand.duration);
        note(zone, campaign.id, placement.start);
      }
      const { start, zones: here } = placement;
      placed.push({ campaign, daysLeft, wanted: demand.wanted, start, zones: here, placement });
    }
    const before = unmet.length;
    answer.day.demands.forEach((demand, i) => {
      for (const at of demand.zones)
        if (at.had < demand.wanted)
          unmet.push({
            campaign: demand.campaign,
            zone: at.zone.id,
            day,
            wanted: demand.wanted,
            planned: at.had,
            why: explained
              ? whyNot(
                  input,
                  timeOf(at.zone.id),
                  calendar,
                  index,
                  answer.day,
                  demand,
                  at,
                  active[i]!.campaign,
                )
              : '',
          });
    });
    hungry.dayEnds(
      active.map(({ campaign }) => campaign),
      unheard(unmet.slice(before), byId, index, timeOf),
    );
  }
  placed.sort(
    (a, b) => a.start - b.start || byText(a.campaign.id, b.campaign.id) || byText(a.zones[0]!, b.zones[0]!),
  );
  unmet.sort((a, b) => byText(a.day, b.day) || byText(a.campaign, b.campaign) || byText(a.zone, b.zone));
  const variants = chooseVariants(shared.heard, input.previous, placed);
  return { placed: placed.map((one, i) => ({ ...one, variant: variants[i] })), unmet };
}

/**
 * What had no airing on a day though it would have found room by itself.
 * @param index of the day in the zones' time
 */
export const unheard = (
  unmet: readonly Unmet[],
  campaigns: ReadonlyMap<string, PlanCampaign>,
  index: number,
  timeOf: Shared['timeOf'],
): Unmet[] =>
  unmet.filter(({ campaign: id, zone, planned }) => {
    const campaign = campaigns.get(id);
    if (planned > 0 || !campaign) return false;
    const duration = millisecondsOf(campaign, campaign.durationSeconds);
    return [index, index + 1].some((entry) =>
      timeOf(zone).free[entry]?.some(
        ({ start, end, window }) => Math.min(end - start, window.size) >= duration,
      ),
    );
  });

/** For a plan that shares nothing with another. */
export function sharedBy(input: PlanInput): Shared {
  const calendar = siteCalendar(input.timeZone, input.from);
  const heard = countHeard();
  for (const { campaign, zone, variant } of input.aired) heard.count(campaign, [zone], variant);
  for (const { campaign, zones, variant } of input.fixed) heard.count(campaign, zones, variant);
  return {
    calendar,
    timeOf: zoneTimes(input, calendar, calendar.index(input.to) + 1),
    heard,
    bench: makeBench(),
    tries: triesFor(input.zones.length, calendar.index(input.to) + 1),
    hungry: hunger(),
  };
}
