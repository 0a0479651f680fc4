/** What DESIGN says is always true of a plan, checked by other means than the planner's own. */
import cron from 'node-cron';
import type { PlanCampaign, PlanInput } from '../../../schedules/planning/planInput.ts';
import type { PlanAnswer } from '../../../schedules/planner.ts';

const DAY = 86_400_000;
/** The tests' site has no summer time. */
const OFFSET = 7 * 3_600_000;
const local = (day: string, time: string) => Date.parse(`${day}T00:00:00Z`) - OFFSET + clock(time);
const clock = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
export const dayOf = (instant: number) => new Date(instant + OFFSET).toISOString().slice(0, 10);
export const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const weekday = (day: string) => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** One airing in one zone. */
export interface Play {
  readonly campaign: string;
  readonly zone: string;
  readonly start: number;
  readonly end: number;
  readonly place?: string | undefined;
  readonly variant?: string | undefined;
}

export const playsOf = (answer: PlanAnswer): Play[] =>
  answer.airings.flatMap(({ zones, start, end, ...airing }) =>
    zones.map((zone) => ({ ...airing, zone, start: Date.parse(start), end: Date.parse(end) })),
  );

/** What has sounded and what stays as it is. */
export function standing(input: PlanInput): Play[] {
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  return [
    ...input.aired.map(({ campaign, zone, start, end, variant }) => ({
      campaign,
      zone,
      start: Date.parse(start),
      end:
        end === undefined
          ? Date.parse(start) + lengthOf(input, campaigns.get(campaign), 'alone', variant)
          : Date.parse(end),
    })),
    ...input.fixed.flatMap(({ campaign, zones, start, end }) =>
      zones.map((zone) => ({ campaign, zone, start: Date.parse(start), end: Date.parse(end) })),
    ),
  ];
}

/** Airings wanted on a day in each of a campaign's zones. */
export function wantedOn({ firstDay, lastDay, escalation }: PlanCampaign, day: string): number {
  if (day < firstDay || day > lastDay) return 0;
  const left = (Date.parse(lastDay) - Date.parse(day)) / DAY;
  return escalation.filter((p) => p.daysLeft >= left).sort((a, b) => a.daysLeft - b.daysLeft)[0]?.perDay ?? 0;
}

export const hearing =
  ({ zones }: Pick<PlanInput, 'zones'>) =>
  (a: string, b: string): boolean =>
    zones.some((z) => (z.id === a && z.hears.includes(b)) || (z.id === b && z.hears.includes(a)));

/** Whether windows and walls let a zone sound then, as if nothing else were on air; the windows in which that is. */
export function openFor(input: PlanInput, zone: string, start: number, end: number) {
  const here = (thing: { zones?: string[] | undefined }) => thing.zones?.includes(zone) ?? true;
  const heard = (other: string) => other === zone || hearing(input)(other, zone);
  const day = dayOf(start);
  const wrong: string[] = [];
  const inside: { id: string; key: string; limit: number; start: number; end: number }[] = [];
  for (const window of input.windows.filter(here))
    for (const from of [shift(day, -1), day]) {
      if (!window.days.includes(weekday(from))) continue;
      if (window.holidays === (input.holidays.includes(from) ? 'skip' : 'only')) continue;
      const opens = local(from, window.start);
      const closes = local(window.end > window.start ? from : shift(from, 1), window.end);
      if (start >= closes || end <= opens) continue;
      inside.push({
        id: window.id,
        key: `${window.id} ${from} ${zone}`,
        limit: (window.maxMinutes ?? Infinity) * 60_000,
        start: opens,
        end: closes,
      });
    }
  if (!inside.some((window) => window.start <= start && window.end >= end)) wrong.push('in no window');
  for (const from of [shift(day, -1), day, shift(day, 1)]) {
    for (const quiet of input.quietHours) {
      if (quiet.start === quiet.end) continue;
      const until = local(quiet.end > quiet.start ? from : shift(from, 1), quiet.end);
      if (start < until && end > local(from, quiet.start)) wrong.push('in quiet hours');
    }
    for (const programme of input.programmes.filter(({ zones = [zone] }) => zones.some(heard)))
      for (const begins of startsOf(programme, from))
        if (start < begins + programme.durationSeconds * 1000 && end > begins) wrong.push('over a programme');
  }
  for (const blackout of input.blackouts.filter(here)) {
    const at = (text: string) => local(text.slice(0, 10), text.slice(11, 16));
    if (start < at(blackout.end) && end > at(blackout.start)) wrong.push('in a blackout');
  }
  return { wrong, inside };
}

const cronDays = new Map<string, number[]>();
function startsOf(programme: PlanInput['programmes'][number], day: string): number[] {
  const { cron: expression, days, start = '00:00' } = programme;
  if (expression === undefined) return days.includes(weekday(day)) ? [local(day, start)] : [];
  const key = `${expression} ${day}`;
  let starts = cronDays.get(key);
  if (!starts) {
    const task = cron.createTask(expression, () => undefined, { timezone: 'Asia/Ho_Chi_Minh' });
    starts = Array.from({ length: 24 * 60 }, (_, minute) => local(day, '00:00') + minute * 60_000).filter(
      (at) => task.match(new Date(at)),
    );
    void task.destroy();
    cronDays.set(key, starts);
  }
  return starts;
}

/** Sentences about what is wrong; none when every truth holds. */
export function broken(input: PlanInput, answer: PlanAnswer): string[] {
  const wrong: string[] = [];
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const hears = hearing(input);
  const plays = playsOf(answer);
  const stands = standing(input);
  const used = new Map<string, { limit: number; sum: number }>();
  const nameOf = (play: Play) =>
    `${play.campaign} in ${play.zone} at ${new Date(play.start + OFFSET).toISOString()}`;
  for (const { campaign, zones, start, end, window } of answer.airings) {
    const { inside } = openFor(input, zones[0]!, Date.parse(start), Date.parse(end));
    const named = inside.some(
      (one) => one.id === window && one.start <= Date.parse(start) && one.end >= Date.parse(end),
    );
    if (!named) wrong.push(`${campaign} at ${start}: not in the window that it names`);
  }
  for (const play of plays) {
    const name = nameOf(play);
    const campaign = campaigns.get(play.campaign);
    if (!campaign?.zones.includes(play.zone)) wrong.push(`${name}: not its zone`);
    const day = dayOf(play.start);
    if (!campaign || day < campaign.firstDay || day > campaign.lastDay) wrong.push(`${name}: not its day`);
    if (campaign && dayOf(play.end - 1) > campaign.lastDay) wrong.push(`${name}: ends after its last day`);
    if (day < input.from || day > input.to) wrong.push(`${name}: outside the plan`);
    if (input.now !== undefined && play.start < Date.parse(input.now)) wrong.push(`${name}: before now`);
    if (Math.abs(play.end - play.start - lengthOf(input, campaign, play.place, play.variant)) > 1)
      wrong.push(`${name}: wrong length`);
    const open = openFor(input, play.zone, play.start, play.end);
    wrong.push(...open.wrong.map((what) => `${name}: ${what}`));
    for (const window of open.inside) {
      if (used.has(window.key)) continue;
      let sum = 0;
      for (const other of [...plays, ...stands])
        if (other.zone === play.zone && other.start < window.end && other.end > window.start)
          sum += other.end - other.start;
      used.set(window.key, { limit: window.limit, sum });
      if (sum > window.limit + 1) wrong.push(`${name}: over the minutes of ${window.key}`);
    }
    for (const other of stands) {
      if (other.start >= play.end || other.end <= play.start) continue;
      if (other.zone === play.zone) wrong.push(`${name}: over what stands`);
      else if (
        hears(other.zone, play.zone) &&
        (other.campaign !== play.campaign || other.start !== play.start)
      )
        wrong.push(`${name}: heard over what stands in ${other.zone}`);
    }
  }
  for (const [i, a] of plays.entries())
    for (const b of plays.slice(i + 1)) {
      const overlap = a.start < b.end && b.start < a.end;
      if (overlap && a.zone === b.zone) wrong.push(`${nameOf(a)} and ${nameOf(b)}: two things at once`);
      if (overlap && hears(a.zone, b.zone) && (a.campaign !== b.campaign || a.start !== b.start))
        wrong.push(`${nameOf(a)} and ${nameOf(b)}: talk over each other`);
    }
  for (const campaign of input.campaigns)
    for (const zone of campaign.zones) {
      const here = (play: Play) => play.campaign === campaign.id && play.zone === zone;
      const mine = plays.filter(here);
      const old = stands.filter(here).map(({ start }) => start);
      const starts = [...mine.map(({ start }) => start), ...old].sort((a, b) => a - b);
      for (const [i, play] of [...mine].sort((a, b) => a.start - b.start).entries())
        if (
          i > 0 &&
          mine.some(
            ({ start, end }) =>
              dayOf(start) === dayOf(play.start) && start < play.start && end > play.start - 60_000,
          )
        )
          wrong.push(`${campaign.id} in ${zone}: back to back`);
      for (const { start } of mine)
        if (
          starts.some((other) => other !== start && Math.abs(start - other) < campaign.minGapMinutes * 60_000)
        )
          wrong.push(`${campaign.id} in ${zone}: too close`);
      for (let day = input.from; day <= input.to; day = shift(day, 1)) {
        const wanted = wantedOn(campaign, day);
        const had = starts.filter((start) => dayOf(start) === day).length;
        const planned = mine.filter(({ start }) => dayOf(start) === day);
        const told = answer.unmet.find((u) => u.campaign === campaign.id && u.zone === zone && u.day === day);
        if (had > wanted && planned.length > 0)
          wrong.push(`${campaign.id} in ${zone} on ${day}: more than wanted`);
        if (had < wanted && (told?.wanted !== wanted || told.planned !== had || told.why === ''))
          wrong.push(`${campaign.id} in ${zone} on ${day}: ${had} of ${wanted}, not told`);
        if (had >= wanted && told) wrong.push(`${campaign.id} in ${zone} on ${day}: told unmet, but met`);
      }
    }
  return wrong;
}

/** Milliseconds with what its place in a session adds to it. */
export function lengthOf(
  { session }: Pick<PlanInput, 'session'>,
  campaign: PlanCampaign | undefined,
  place?: string,
  variant?: string,
): number {
  const { readings = 1 } = campaign ?? {};
  const seconds =
    campaign?.variants?.find((row) => row.id === variant)?.durationSeconds ?? campaign?.durationSeconds ?? 0;
  if (!session || campaign?.standsAlone) return Math.ceil(seconds * readings * 1000);
  const opens = place === 'first' || place === 'alone' ? session.openingSeconds : 0;
  const closes = place === 'last' || place === 'alone' ? session.closingSeconds : 0;
  return Math.ceil(opens + readings * (seconds + session.pauseSeconds) + closes - 1e-6) * 1000;
}
