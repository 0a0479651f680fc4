/** Whether a plan is fair, by brute force: who goes without although something that counts less could give way. */
import type { PlanCampaign, PlanInput } from '../../../schedules/planning/planInput.ts';
import type { PlanAnswer } from '../../../schedules/planner.ts';
import { dayOf, hearing, lengthOf, openFor, playsOf, standing, wantedOn, type Play } from './truths.ts';

const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;

/** Milliseconds of the longest variant that may play on a day: the room that is made for any of them. */
function longestOn(input: PlanInput, campaign: PlanCampaign, day: string): number {
  const rows = (campaign.variants ?? []).filter(
    ({ daysLeft }) => daysLeft >= (Date.parse(campaign.lastDay) - Date.parse(day)) / 86_400_000,
  );
  const least = Math.min(...rows.map((row) => row.daysLeft));
  const lengths = rows
    .filter((row) => row.daysLeft === least)
    .map((row) => lengthOf(input, campaign, 'alone', row.id));
  return Math.max(...(lengths.length > 0 ? lengths : [lengthOf(input, campaign, 'alone')]));
}

/** Whether a campaign finds room in a zone on a day beside what sounds; the start it could have. */
export function roomFor(
  input: PlanInput,
  sounding: readonly Play[],
  campaign: PlanCampaign,
  zone: string,
  day: string,
): number | undefined {
  const hears = hearing(input);
  const duration = longestOn(input, campaign, day);
  // Nothing is read back to back.
  const gap = Math.max(campaign.minGapMinutes * 60_000, duration + 60_000);
  const near = sounding.filter((play) => play.zone === zone || hears(play.zone, zone));
  const mine = sounding.filter((play) => play.campaign === campaign.id && play.zone === zone);
  if (mine.filter((play) => dayOf(play.start) === day).length >= wantedOn(campaign, day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00+07:00`);
  const candidates = new Set([midnight, ...(input.now ? [Date.parse(input.now)] : [])]);
  // Walls and windows begin and end on whole minutes, but for the lengths of programmes.
  for (let minute = 0; minute < 24 * 60; minute += 5) candidates.add(midnight + minute * 60_000);
  for (const programme of input.programmes)
    for (let minute = 0; minute < 24 * 60; minute += 15)
      candidates.add(midnight + minute * 60_000 + programme.durationSeconds * 1000);
  for (const play of near) candidates.add(play.end);
  for (const play of mine) candidates.add(play.start + gap);
  for (const raw of [...candidates].sort((a, b) => a - b)) {
    const start = Math.ceil(raw / 1000) * 1000;
    const end = start + duration;
    if (dayOf(start) !== day || (input.now !== undefined && start < Date.parse(input.now))) continue;
    if (day === campaign.lastDay && end > midnight + 86_400_000) continue;
    if (near.some((play) => play.start < end && play.end > start)) continue;
    if (mine.some((play) => Math.abs(play.start - start) < gap)) continue;
    const { wrong, inside } = openFor(input, zone, start, end);
    if (wrong.length > 0) continue;
    const full = inside.some((window) => {
      const sum = sounding
        .filter((play) => play.zone === zone && play.start < window.end && play.end > window.start)
        .reduce((total, play) => total + play.end - play.start, 0);
      return sum + duration > window.limit;
    });
    if (!full) return start;
  }
  return undefined;
}

const DAY = 86_400_000;
/** After so many days in a row without an airing nobody waits for nearer deadlines any more. */
const PATIENCE_DAYS = 3;

/**
 * Whether a campaign has gone without in a zone for the days before.
 * @param able only where it would have found room there by itself on each of them
 */
function starves(
  input: PlanInput,
  sounding: readonly Play[],
  campaign: PlanCampaign,
  day: string,
  able: boolean,
): boolean {
  const before = Array.from({ length: PATIENCE_DAYS }, (_, i) =>
    new Date(Date.parse(day) - (i + 1) * DAY).toISOString().slice(0, 10),
  );
  return campaign.zones.some((zone) =>
    before.every(
      (one) =>
        one >= input.from &&
        wantedOn(campaign, one) > 0 &&
        !sounding.some(
          (play) => play.campaign === campaign.id && play.zone === zone && dayOf(play.start) === one,
        ) &&
        (!able || roomFor(input, [], campaign, zone, one) !== undefined),
    ),
  );
}

/**
 * Sentences about who is treated unfairly.
 * - idle: room was left for what is missing;
 * - rank: something of a lower level, or a later round of the same level, sounds in the place of what is missing;
 * - turn: so does the same round of a campaign of the same level whose last day is later, or that doesn't starve as the
 *   one that is missing does.
 */
export function unfair(input: PlanInput, answer: PlanAnswer): string[] {
  const wrong: string[] = [];
  const hears = hearing(input);
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const plays = playsOf(answer).map((play) => ({
    ...play,
    end: play.start + longestOn(input, campaigns.get(play.campaign)!, dayOf(play.start)),
  }));
  const stands = standing(input);
  const all = [...plays, ...stands];
  const had = (campaign: string, zone: string, day: string) =>
    all.filter((play) => play.campaign === campaign && play.zone === zone && dayOf(play.start) === day)
      .length;
  for (const miss of answer.unmet) {
    const campaign = campaigns.get(miss.campaign)!;
    const name = `${miss.campaign} in ${miss.zone} on ${miss.day}, ${miss.planned} of ${miss.wanted}`;
    if (roomFor(input, all, campaign, miss.zone, miss.day) !== undefined) {
      wrong.push(`idle: ${name}`);
      continue;
    }
    const rank = LEVELS[campaign.priority] * 1000 + miss.planned + 1;
    for (const victim of answer.airings) {
      if (dayOf(Date.parse(victim.start)) !== miss.day || victim.campaign === miss.campaign) continue;
      const out = victim.zones.filter((zone) => zone === miss.zone || hears(zone, miss.zone));
      if (out.length === 0) continue;
      const other = campaigns.get(victim.campaign)!;
      const ranks = out.map((zone) => LEVELS[other.priority] * 1000 + had(other.id, zone, miss.day));
      const lower = ranks.every((one) => one > rank);
      const later =
        out.length === 1 &&
        ranks.every((one) => one >= rank) &&
        !starves(input, all, other, miss.day, false) &&
        (other.lastDay > campaign.lastDay || starves(input, all, campaign, miss.day, true));
      if (!lower && !later) continue;
      const start = Date.parse(victim.start);
      const rest = all.filter(
        (play) => !(play.campaign === other.id && play.start === start && out.includes(play.zone)),
      );
      if (roomFor(input, rest, campaign, miss.zone, miss.day) !== undefined)
        wrong.push(
          `${lower ? 'rank' : 'turn'}: ${name}, but ${other.id} at ${victim.start} in ${out.join()}`,
        );
    }
  }
  return wrong;
}

/** What is served, as a text that is greater the more is served of a higher level and, inside it, of an earlier round. */
export function servedByRank(input: PlanInput, answer: PlanAnswer, zone?: string, on?: string): string {
  const counts = new Array<number>(3 * 96).fill(0);
  const level = new Map(input.campaigns.map(({ id, priority }) => [id, LEVELS[priority]]));
  for (const miss of answer.unmet)
    if ((zone === undefined || miss.zone === zone) && (on === undefined || miss.day === on))
      for (let round = miss.planned; round < miss.wanted; round++)
        counts[level.get(miss.campaign)! * 96 + round]!++;
  return counts.map((count) => String(9999 - count)).join(' ');
}

/**
 * Sentences about items of sessions that sound where something lies missing that counts more in all their zones: of a
 * higher level, an earlier round, or the same round and a nearer deadline; and that is no longer and could sound there.
 */
export function replaceable(input: PlanInput, answer: PlanAnswer): string[] {
  const wrong: string[] = [];
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const plays = playsOf(answer);
  const count = (id: string, zone: string, day: string) =>
    plays.filter((play) => play.campaign === id && play.zone === zone && dayOf(play.start) === day).length;
  const sessionOf = (one: PlanAnswer['airings'][number]): PlanAnswer['airings'] => {
    const same = answer.airings.filter(
      (other) => other.zones.join() === one.zones.join() && other.place !== undefined,
    );
    const items = [one];
    while (items[0]!.place === 'middle' || items[0]!.place === 'last')
      items.unshift(same.find((other) => other.end === items[0]!.start)!);
    while (items.at(-1)!.place === 'middle' || items.at(-1)!.place === 'first')
      items.push(same.find((other) => other.start === items.at(-1)!.end)!);
    return items;
  };
  for (const victim of answer.airings) {
    const day = dayOf(Date.parse(victim.start));
    const other = campaigns.get(victim.campaign)!;
    if (other.standsAlone) continue;
    const session = sessionOf(victim);
    for (const campaign of input.campaigns) {
      if (campaign.standsAlone || (campaign.variants ?? []).length > 0) continue;
      if (session.some((item) => item.campaign === campaign.id)) continue;
      const mine = LEVELS[campaign.priority] * 1000;
      const counts = victim.zones.every((zone) => {
        const miss = answer.unmet.find(
          (one) => one.campaign === campaign.id && one.zone === zone && one.day === day,
        );
        const rank = mine + (miss?.planned ?? 0) + 1;
        const theirs = LEVELS[other.priority] * 1000 + count(other.id, zone, day);
        const later = other.lastDay > campaign.lastDay && !starves(input, plays, other, day, false);
        return miss && (theirs > rank || (theirs === rank && later));
      });
      if (!counts) continue;
      const [start, end] = [Date.parse(victim.start), Date.parse(victim.end)];
      const length = lengthOf(input, campaign, victim.place);
      if (length > end - start) continue;
      const gap = Math.max(campaign.minGapMinutes * 60_000, longestOn(input, campaign, day) + 60_000);
      // What follows would start earlier: only where that is nothing, or as long, it is plain that all else stays right.
      if (length < end - start && session.at(-1) !== victim) continue;
      if (
        victim.zones.some((zone) =>
          plays.some(
            (play) =>
              play.campaign === campaign.id && play.zone === zone && Math.abs(play.start - start) < gap,
          ),
        )
      )
        continue;
      wrong.push(`${campaign.id} could sound for ${other.id} at ${victim.start} in ${victim.zones.join()}`);
    }
  }
  return wrong;
}
