import { expect, it } from 'vitest';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { plan } from '../../../schedules/planner.ts';
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
