/** The planner: how fast by size, and how near the best possible that an integer program finds. */
import { parsePlanInput } from '../schedules/planning/planInput.ts';
import { plan } from '../schedules/planner.ts';
import { bestWorth, servedWorth } from '../tests/schedules/planner/oracle.ts';
import { ward } from '../tests/schedules/planner/wards.ts';
import { median, printFigures, timed } from './table.ts';

const SIZES = [
  [10, 20],
  [50, 100],
  [125, 100],
  [250, 100],
  [500, 100],
] as const;
/** Wards for the optimum; `BENCH_WARDS` for more. */
const WARDS = Number(process.env.BENCH_WARDS ?? 200);

export async function run(): Promise<void> {
  const speed = SIZES.map(([zones, campaigns]) => {
    const input = parsePlanInput(ward(1, { zones, campaigns, days: 60, minutes: 40, stepSeconds: 5 }));
    const milliseconds = median(timed(3, () => plan(input)));
    const answer = plan(input);
    const plays = answer.airings.reduce((sum, airing) => sum + airing.zones.length, 0);
    return {
      what: `plan: 60 days, ${campaigns} campaigns, ${zones} zones (${plays} plays in a zone)`,
      measured: `${(milliseconds / 1000).toFixed(2)} s`,
      ...(zones === 50 ? { target: '< 1 s' } : {}),
    };
  });
  let served = 0;
  let best = 0;
  let least = 1;
  for (let seed = 1; seed <= WARDS; seed++) {
    const growth = Math.floor(((seed - 1) / WARDS) * 4);
    const size = {
      zones: 2 + growth,
      campaigns: 4 + 2 * growth,
      days: 1,
      minutes: [8, 12, 20][seed % 3]!,
      stepSeconds: 60,
    };
    const input = parsePlanInput(ward(seed, size));
    const mine = servedWorth(input, plan(input));
    const optimum = Math.max(mine, await bestWorth(input, size.stepSeconds));
    served += mine;
    best += optimum;
    if (optimum > 0) least = Math.min(least, mine / optimum);
  }
  printFigures('Planner', [
    ...speed,
    {
      what: `weighted demand served, of the best possible (${WARDS} wards of growing size; HiGHS)`,
      measured: `${((100 * served) / best).toFixed(1)} % (least ${(100 * least).toFixed(1)} %)`,
      target: '≥ 98 %',
    },
  ]);
}
