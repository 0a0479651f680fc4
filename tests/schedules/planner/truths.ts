/** What DESIGN says is always true of a plan, checked by other means than the planner's own. */
import type { PlanInput } from '../../../schedules/planning/planInput.ts';
import type { PlanAnswer } from '../../../schedules/planner.ts';

const DAY = 86_400_000;
/** The tests' site has no summer time. */
const OFFSET = 7 * 3_600_000;
const local = (day: string, time: string) => Date.parse(`${day}T00:00:00Z`) - OFFSET + clock(time);
const clock = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
const dayOf = (instant: number) => new Date(instant + OFFSET).toISOString().slice(0, 10);
const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const weekday = (day: string) => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** Sentences about what is wrong; none when every truth holds. */
export function broken(input: PlanInput, answer: PlanAnswer): string[] {
  const wrong: string[] = [];
  const campaigns = new Map(input.campaigns.map((campaign) => [campaign.id, campaign]));
  const hears = (a: string, b: string) =>
    input.zones.some((z) => (z.id === a && z.hears.includes(b)) || (z.id === b && z.hears.includes(a)));
  const plays = answer.airings.flatMap((airing) =>
    airing.zones.map((zone) => ({
      campaign: airing.campaign,
      zone,
      start: Date.parse(airing.start),
      end: Date.parse(airing.end),
      place: airing.place,
    })),
  );
  const used = new Map<string, number>();
  for (const play of plays) {
    const name = `${play.campaign} in ${play.zone} at ${new Date(play.start + OFFSET).toISOString()}`;
    const here = (thing: { zones?: string[] | undefined }) => thing.zones?.includes(play.zone) ?? true;
    const campaign = campaigns.get(play.campaign);
    if (!campaign?.zones.includes(play.zone)) wrong.push(`${name}: not its zone`);
    const day = dayOf(play.start);
    if (!campaign || day < campaign.firstDay || day > campaign.lastDay) wrong.push(`${name}: not its day`);
    if (day < input.from || day > input.to) wrong.push(`${name}: outside the plan`);
    if (Math.abs(play.end - play.start - lengthOf(input, campaign, play.place)) > 1)
      wrong.push(`${name}: wrong length`);
    let inside = false;
    for (const window of input.windows.filter(here))
      for (const from of [shift(day, -1), day]) {
        if (!window.days.includes(weekday(from))) continue;
        const start = local(from, window.start);
        const end = local(window.end > window.start ? from : shift(from, 1), window.end);
        if (play.start < start || play.end > end) continue;
        inside = true;
        if (window.maxMinutes === undefined) continue;
        const key = `${window.id} ${from} ${play.zone}`;
        used.set(key, (used.get(key) ?? 0) + play.end - play.start);
        if ((used.get(key) ?? 0) > window.maxMinutes * 60_000)
          wrong.push(`${name}: over the window's minutes`);
      }
    if (!inside) wrong.push(`${name}: in no window`);
    for (const from of [shift(day, -1), day, shift(day, 1)]) {
      for (const quiet of input.quietHours) {
        if (quiet.start === quiet.end) continue;
        const end = local(quiet.end > quiet.start ? from : shift(from, 1), quiet.end);
        if (play.start < end && play.end > local(from, quiet.start)) wrong.push(`${name}: in quiet hours`);
      }
      for (const programme of input.programmes.filter(here)) {
        const start = local(from, programme.start ?? '00:00');
        if (!programme.days.includes(weekday(from))) continue;
        if (play.start < start + programme.durationSeconds * 1000 && play.end > start)
          wrong.push(`${name}: over a programme`);
      }
    }
    for (const blackout of input.blackouts.filter(here)) {
      const at = (text: string) => local(text.slice(0, 10), text.slice(11, 16));
      if (play.start < at(blackout.end) && play.end > at(blackout.start))
        wrong.push(`${name}: in a blackout`);
    }
  }
  for (const [i, a] of plays.entries())
    for (const b of plays.slice(i + 1)) {
      const overlap = a.start < b.end && b.start < a.end;
      if (overlap && a.zone === b.zone) wrong.push(`${a.zone} plays two things`);
      if (overlap && hears(a.zone, b.zone) && (a.campaign !== b.campaign || a.start !== b.start))
        wrong.push(`${a.zone} and ${b.zone} talk over each other`);
    }
  for (const campaign of input.campaigns)
    for (const zone of campaign.zones) {
      const starts = [
        ...plays.filter((p) => p.campaign === campaign.id && p.zone === zone).map((p) => p.start),
        ...input.aired
          .filter((p) => p.campaign === campaign.id && p.zone === zone)
          .map((p) => Date.parse(p.start)),
      ].sort((a, b) => a - b);
      starts.forEach((start, i) => {
        const before = starts[i - 1];
        if (before !== undefined && start - before < campaign.minGapMinutes * 60_000)
          wrong.push(`${campaign.id} in ${zone}: too close`);
      });
      for (let day = input.from; day <= input.to; day = shift(day, 1)) {
        const within = day >= campaign.firstDay && day <= campaign.lastDay;
        const left = (Date.parse(campaign.lastDay) - Date.parse(day)) / DAY;
        const phases = campaign.escalation
          .filter((p) => p.daysLeft >= left)
          .sort((a, b) => a.daysLeft - b.daysLeft);
        const wanted = within ? (phases[0]?.perDay ?? 0) : 0;
        const had = starts.filter((start) => dayOf(start) === day).length;
        const planned = plays.filter(
          (p) => p.campaign === campaign.id && p.zone === zone && dayOf(p.start) === day,
        );
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
function lengthOf(
  { session }: PlanInput,
  campaign: PlanInput['campaigns'][number] | undefined,
  place?: string,
) {
  const { durationSeconds = 0, readings = 1 } = campaign ?? {};
  if (!session || campaign?.standsAlone) return durationSeconds * readings * 1000;
  const opens = place === 'first' || place === 'alone' ? session.openingSeconds : 0;
  const closes = place === 'last' || place === 'alone' ? session.closingSeconds : 0;
  return Math.ceil(opens + readings * (durationSeconds + session.pauseSeconds) + closes) * 1000;
}
