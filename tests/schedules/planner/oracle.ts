/**
 * The best possible plan of one day as an integer program, solved by HiGHS: how much of the weighted demand can be
 * served at all. Time goes in steps; durations, gaps and windows of the wards it is asked about are whole steps.
 *
 * x(c,z,t) campaign c starts in zone z at step t; u(e,c,t) it does so in either zone of a pair e that hear each other.
 * At every step at most one x sounds in a zone and one u in a pair, which is what "never talk over each other,
 * the same thing only together" says; starts of a campaign in a zone keep its gap; windows keep their minutes.
 */
import * as highsModule from 'highs';
import { wantedWith } from '../../../schedules/escalation.ts';
import type { PlanInput } from '../../../schedules/planning/planInput.ts';
import type { PlanAnswer } from '../../../schedules/planner.ts';
import { siteCalendar, zoneTime } from '../../../schedules/windows.ts';

type Solve = (problem: string, options: object) => { ObjectiveValue: number; Status: string };
// Its types say that the module itself is the loader; Node gives it as the default export.
const loadHighs = (highsModule as unknown as { default: () => Promise<{ solve: Solve }> }).default;
let solver: Promise<{ solve: Solve }> | undefined;

/** Objective of a problem in CPLEX LP format. @throws where HiGHS neither solves it nor has run out of its time */
export async function solved(problem: string, options: object): Promise<number> {
  solver ??= loadHighs();
  const { ObjectiveValue, Status } = (await solver).solve(problem, options);
  if (Status !== 'Optimal' && Status !== 'Time limit reached') throw new Error(`HiGHS: ${Status}`);
  return ObjectiveValue;
}

/** What an airing is worth: its level, and more for an earlier round of the day. */
export const weightOf = (priority: PlanInput['campaigns'][number]['priority'], round: number): number =>
  ({ emergency: 100, priority: 10, normal: 1 })[priority] * (round === 1 ? 2 : 1);

/** Worth of serving `count` airings of a day. */
export function worth(priority: PlanInput['campaigns'][number]['priority'], count: number): number {
  let sum = 0;
  for (let round = 1; round <= count; round++) sum += weightOf(priority, round);
  return sum;
}

/** Worth of what a plan of one day serves. */
export function servedWorth(input: PlanInput, answer: PlanAnswer): number {
  let sum = 0;
  input.campaigns.forEach((campaign, c) => {
    for (const zone of campaign.zones) {
      const short = answer.unmet.find((u) => u.campaign === campaign.id && u.zone === zone);
      sum += worth(campaign.priority, short?.planned ?? wantedOn(input, c));
    }
  });
  return sum;
}

/**
 * @param input of one day, without `aired` and `fixed`.
 * @returns the optimum; the best that was found when the time ran out.
 */
export async function bestWorth(
  input: PlanInput,
  stepSeconds: number,
  timeLimitSeconds = 20,
): Promise<number> {
  const calendar = siteCalendar(input.timeZone, input.from);
  const step = stepSeconds * 1000;
  const midnight = calendar.midnight(0);
  const objective: string[] = [];
  const rows: string[] = [];
  const binaries: string[] = [];
  const byZoneStep = new Map<string, string[]>();
  const add = (key: string, name: string) => {
    const list = byZoneStep.get(key);
    if (list) list.push(name);
    else byZoneStep.set(key, [name]);
  };
  const pairs = input.zones.flatMap((zone) => zone.hears.map((other) => [zone.id, other] as const));
  const starts = new Map<string, number[]>(); // "c z" → steps
  const budgets = new Map<string, { limit: number; terms: string[] }>();
  for (const zone of input.zones) {
    const time = zoneTime(input, calendar, zone.id, 0, 1);
    input.campaigns.forEach((campaign, c) => {
      const wanted = wantedOn(input, c);
      if (wanted === 0 || !campaign.zones.includes(zone.id)) return;
      const duration = Math.ceil((campaign.durationSeconds * 1000) / step);
      const steps = new Set<number>();
      for (const stretch of time.free[0] ?? [])
        for (
          let t = Math.ceil((stretch.start - midnight) / step);
          midnight + (t + duration) * step <= stretch.end;
          t++
        ) {
          steps.add(t);
          const key = `${stretch.window.id} ${zone.id}`;
          const budget = budgets.get(key) ?? { limit: stretch.window.size / 1000, terms: [] };
          budget.terms.push(`${campaign.durationSeconds} x_${c}_${zone.id}_${t}`);
          budgets.set(key, budget);
        }
      const list = [...steps].sort((a, b) => a - b);
      starts.set(`${c} ${zone.id}`, list);
      if (list.length === 0) return;
      const names = list.map((t) => `x_${c}_${zone.id}_${t}`);
      binaries.push(...names);
      list.forEach((t, i) => {
        for (let s = t; s < t + duration; s++) add(`${zone.id} ${s}`, names[i]!);
      });
      const gap = Math.ceil((campaign.minGapMinutes * 60_000) / step);
      if (gap > 1)
        list.forEach((t, i) => {
          const near = names.filter((_, j) => list[j]! >= t && list[j]! < t + gap);
          if (near.length > 1 && (i === 0 || list.some((o) => o >= list[i - 1]! + gap && o < t + gap)))
            rows.push(`${near.join(' + ')} <= 1`);
        });
      // y(c,z,r): the r-th airing of the day; earlier rounds are worth more, so they fill first.
      const rounds = Array.from({ length: wanted }, (_, r) => `y_${c}_${zone.id}_${r + 1}`);
      rounds.forEach((name, r) => objective.push(`${weightOf(campaign.priority, r + 1)} ${name}`));
      binaries.push(...rounds);
      rows.push(`${names.join(' + ')} - ${rounds.join(' - ')} = 0`);
    });
  }
  for (const [a, b] of pairs)
    input.campaigns.forEach((campaign, c) => {
      const duration = Math.ceil((campaign.durationSeconds * 1000) / step);
      for (const t of new Set([...(starts.get(`${c} ${a}`) ?? []), ...(starts.get(`${c} ${b}`) ?? [])])) {
        const name = `u_${a}_${b}_${c}_${t}`;
        for (const zone of [a, b])
          if (starts.get(`${c} ${zone}`)?.includes(t)) rows.push(`${name} - x_${c}_${zone}_${t} >= 0`);
        for (let s = t; s < t + duration; s++) add(`${a}|${b} ${s}`, name);
      }
    });
  let last = '';
  for (const terms of byZoneStep.values()) {
    const row = terms.join(' + ');
    if (terms.length > 1 && row !== last) rows.push(`${row} <= 1`);
    last = row;
  }
  for (const { limit, terms } of budgets.values())
    if (Number.isFinite(limit)) rows.push(`${terms.join(' + ')} <= ${limit}`);
  if (objective.length === 0) return 0;
  const model = `Maximize\n obj: ${wrapped(objective.join(' + '))}\nSubject To\n${rows
    .map((row, i) => ` r${i}: ${wrapped(row)}`)
    .join('\n')}\nBounds\n${[...byZoneStep.values()]
    .flat()
    .filter((n) => n.startsWith('u'))
    .map((n) => ` ${n} <= 1`)
    .filter((n, i, all) => all.indexOf(n) === i)
    .join('\n')}\nBinary\n ${wrapped(binaries.join(' '))}\nEnd\n`;
  return solved(model, { time_limit: timeLimitSeconds, mip_rel_gap: 0.002 });
}

export function wantedOn(input: PlanInput, campaign: number): number {
  const { firstDay, lastDay, escalation } = input.campaigns[campaign]!;
  if (input.from < firstDay || input.from > lastDay) return 0;
  return wantedWith(escalation, Math.round((Date.parse(lastDay) - Date.parse(input.from)) / 86_400_000));
}

/** LP format bounds the length of a line. */
export const wrapped = (text: string) => text.replace(/(.{180,230}?) (?=\S)/g, '$1\n  ');
