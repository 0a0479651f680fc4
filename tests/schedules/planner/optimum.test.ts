import { expect, it } from 'vitest';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { plan } from '../../../schedules/planner.ts';
import { mostWorth } from './bound.ts';
import { bestWorth, servedWorth } from './oracle.ts';
import { ward } from './wards.ts';

it('serves at least 98 % of what an integer program serves, over wards of growing size', async () => {
  let served = 0;
  let best = 0;
  for (let seed = 1; seed <= 9; seed++) {
    const size = { zones: 1 + (seed % 4), campaigns: 2 + (seed % 6), days: 1, minutes: 10, stepSeconds: 60 };
    const input = parsePlanInput(ward(seed, size));
    served += servedWorth(input, plan(input));
    best += await bestWorth(input, size.stepSeconds);
  }
  expect(served / best).toBeGreaterThanOrEqual(0.98);
  expect(served).toBeLessThanOrEqual(best + 1e-6);
}, 240_000);

it('serves at least 98 % of what no plan can pass in every single ward, of growing size', async () => {
  const short: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const growth = Math.floor(seed / 10);
    const size = { zones: 2 + growth, campaigns: 4 + 2 * growth, minutes: [8, 12, 20][seed % 3]! };
    const input = parsePlanInput(ward(seed, { ...size, days: 1, stepSeconds: 60 }));
    const [mine, most] = [servedWorth(input, plan(input)), await mostWorth(input)];
    expect(mine).toBeLessThanOrEqual(most + 1e-6);
    if (mine < 0.98 * most) short.push(`seed ${seed}: ${mine} of ${most}`);
  }
  expect(short).toEqual([]);
});
