/**
 * What no plan of one day can pass, by a small integer program that HiGHS solves at once: how many airings of each campaign
 * lie in each window of each zone, in the window's minutes and with the campaign's gap; when they start, and who hears
 * whom, is left out. So it serves at least as much as the integer program of oracle.ts, and as any plan.
 */
import type { PlanInput } from '../../../schedules/planning/planInput.ts';
import { siteCalendar, zoneTime, type OpenWindow } from '../../../schedules/windows.ts';
import { solved, wantedOn, weightOf, wrapped } from './oracle.ts';

type Priority = PlanInput['campaigns'][number]['priority'];
type WeightOf = (priority: Priority, round: number) => number;

/** What counts first: levels, and inside a level first airings of the day. */
const CLASSES = (['emergency', 'priority', 'normal'] as const).flatMap((priority) =>
  [1, 2].map((round) => ({ priority, round })),
);
/** More than one class has airings in a zone on a day. */
const BASE = 100;

/** @param input of one day, without `aired` and `fixed` */
export async function mostWorth(input: PlanInput): Promise<number> {
  return (await mostByZone(input, weightOf)).reduce((sum, worth) => sum + worth, 0);
}

/** The same where a higher level, and inside a level everyone's first airing, may never give way to more of the others. */
export async function mostFairWorth(input: PlanInput): Promise<number> {
  const levels = new Set(input.campaigns.map(({ priority }) => priority));
  const classes = CLASSES.filter(({ priority }) => levels.has(priority)).reverse();
  const place = (priority: Priority, round: number) =>
    classes.findIndex((one) => one.priority === priority && one.round === Math.min(round, 2));
  const worths = await mostByZone(input, (priority, round) => BASE ** place(priority, round));
  return worths
    .flatMap((worth) =>
      classes.map(
        ({ priority, round }, i) => (Math.floor(worth / BASE ** i) % BASE) * weightOf(priority, round),
      ),
    )
    .reduce((sum, worth) => sum + worth, 0);
}

async function mostByZone(input: PlanInput, weight: WeightOf): Promise<number[]> {
  const calendar = siteCalendar(input.timeZone, input.from);
  const worths: number[] = [];
  // Zones have nothing to do with each other here: each is a program of its own.
  for (const { id } of input.zones) {
    const lengths = new Map<OpenWindow, number>();
    for (const { start, end, window } of zoneTime(input, calendar, id, 0, 1).free[0] ?? [])
      lengths.set(window, (lengths.get(window) ?? 0) + end - start);
    worths.push(Math.round(await mostInZone(input, id, [...lengths], weight)));
  }
  return worths;
}

async function mostInZone(
  input: PlanInput,
  zone: string,
  windows: readonly (readonly [OpenWindow, number])[],
  weight: WeightOf,
): Promise<number> {
  const objective: string[] = [];
  const rows: string[] = [];
  const binaries: string[] = [];
  const wholes: string[] = [];
  const minutes: string[][] = windows.map(() => []);
  input.campaigns.forEach((campaign, c) => {
    const wanted = wantedOn(input, c);
    if (wanted === 0 || !campaign.zones.includes(zone)) return;
    const rounds = Array.from({ length: wanted }, (_, r) => `y_${c}_${r + 1}`);
    rounds.forEach((name, r) => objective.push(`${weight(campaign.priority, r + 1)} ${name}`));
    binaries.push(...rounds);
    const counts = windows.map(([window], w) => {
      const name = `n_${c}_${w}`;
      minutes[w]!.push(`${campaign.durationSeconds} ${name}`);
      const gap = Math.max(campaign.minGapMinutes * 60, campaign.durationSeconds);
      const room = (window.end - window.start) / 1000 - campaign.durationSeconds;
      rows.push(`${name} <= ${room < 0 ? 0 : Math.floor(room / gap) + 1}`);
      return name;
    });
    wholes.push(...counts);
    rows.push(`${[...counts, ...rounds.map((name) => `- ${name}`)].join(' + ').replaceAll('+ -', '-')} >= 0`);
  });
  if (objective.length === 0 || windows.length === 0) return 0;
  windows.forEach(([{ size }, length], w) =>
    rows.push(`${minutes[w]!.join(' + ')} <= ${Math.min(size, length) / 1000}`),
  );
  return solved(
    `Maximize\n obj: ${wrapped(objective.join(' + '))}\nSubject To\n${rows
      .map((row, i) => ` r${i}: ${wrapped(row)}`)
      .join('\n')}\nBinary\n ${wrapped(binaries.join(' '))}\nGeneral\n ${wrapped(wholes.join(' '))}\nEnd\n`,
    { time_limit: 10, mip_rel_gap: 0 },
  );
}
