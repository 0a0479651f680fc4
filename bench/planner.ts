/** The planner: how fast by size, by itself and in sessions, and how near to what no plan can pass. */
import { parsePlanInput } from '../schedules/planning/planInput.ts';
import { plan } from '../schedules/planner.ts';
import { mostFairWorth, mostWorth } from '../tests/schedules/planner/bound.ts';
import { servedWorth } from '../tests/schedules/planner/oracle.ts';
import { ward, type WardSize } from '../tests/schedules/planner/wards.ts';
import { median, printFigures, type Figure } from './table.ts';

const SIZES = [
  [10, 20],
  [50, 100],
  [125, 100],
  [250, 100],
  [500, 100],
] as const;
/** Bigger ones take as long again for each time their size. */
const LARGEST_IN_SESSIONS = 125;
const session = { openingSeconds: 7.5, closingSeconds: 8.25, pauseSeconds: 1.5 };
/** Wards for the optimum; `BENCH_WARDS` for more. */
const WARDS = Number(process.env.BENCH_WARDS ?? 200);
const LARGE_WARDS = WARDS / 5;

/** On the clock, and in processor time, which what else the machine does leaves alone; collecting garbage is in both. */
function speed(zones: number, campaigns: number, inSessions: boolean): Figure {
  const size = { zones, campaigns, days: 60, minutes: 40, stepSeconds: 5 };
  const input = parsePlanInput({ ...ward(1, size), ...(inSessions ? { session } : {}) });
  let plays = 0;
  const clock: number[] = [];
  const seconds = Array.from({ length: zones > 50 ? 1 : 4 }, () => {
    const before = process.cpuUsage();
    const begun = performance.now();
    const { airings } = plan(input);
    clock.push((performance.now() - begun) / 1000);
    const { user, system } = process.cpuUsage(before);
    plays = airings.reduce((sum, airing) => sum + airing.zones.length, 0);
    return (user + system) / 1e6;
  });
  const target = zones === 50 ? (inSessions ? '< 2 s' : '< 1 s') : undefined;
  return {
    what: `plan${inSessions ? ' in sessions' : ''}: 60 days, ${campaigns} campaigns, ${zones} zones (${plays} plays in a zone)`,
    measured: `${median(clock).toFixed(2)} s, ${median(seconds).toFixed(2)} s of CPU`,
    ...(target ? { target } : {}),
  };
}

async function optimum(what: string, sizes: readonly WardSize[]): Promise<Figure[]> {
  const inputs = sizes.map((size, i) => parsePlanInput(ward(i + 1, size)));
  const served = inputs.map((input) => servedWorth(input, plan(input)));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const figure = (who: string, did: readonly number[], of: string, most: readonly number[]): Figure => {
    const shares = did.map((mine, i) => (most[i] ? mine / most[i] : 1));
    return {
      what: `${who}, of the most that ${of} (HiGHS): ${what}`,
      measured: `${percent(sum(did) / sum(most))} (least ${percent(Math.min(...shares))}, median ${percent(median(shares))})`,
    };
  };
  const [any, fair] = ['an integer program allows', 'one allows that keeps levels and first airings'];
  const [most, mostFair] = [await each(inputs, mostWorth), await each(inputs, mostFairWorth)];
  return [
    { ...figure('weighted demand served', served, any, most), target: '≥ 98 %' },
    { ...figure('weighted demand served', served, fair, mostFair), target: '≥ 98 %' },
    // Where it is less than 98 %, no fair plan reaches that.
    figure('most that any plan serves which keeps levels and first airings', mostFair, any, most),
  ];
}

async function each<T, R>(list: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const one of list) answers.push(await ask(one));
  return answers;
}

export async function run(): Promise<void> {
  const minutes = (i: number) => [8, 12, 20][i % 3]!;
  const small = Array.from({ length: WARDS }, (_, i) => {
    const growth = Math.floor((i / WARDS) * 4);
    const size = { zones: 2 + growth, campaigns: 4 + 2 * growth, minutes: minutes(i + 1) };
    return { ...size, days: 1, stepSeconds: 60 };
  });
  const large = Array.from({ length: LARGE_WARDS }, (_, i) => {
    const zones = Math.round(6 + (44 * i) / LARGE_WARDS);
    return { zones, campaigns: 10, minutes: minutes(i), days: 1, stepSeconds: 60 };
  });
  printFigures('Planner', [
    ...SIZES.map(([zones, campaigns]) => speed(zones, campaigns, false)),
    ...SIZES.filter(([zones]) => zones <= LARGEST_IN_SESSIONS).map(([zones, campaigns]) =>
      speed(zones, campaigns, true),
    ),
    ...(await optimum(`${WARDS} wards of 2 to 5 zones`, small)),
    ...(await optimum(`${LARGE_WARDS} wards of 6 to 50 zones`, large)),
  ]);
}
