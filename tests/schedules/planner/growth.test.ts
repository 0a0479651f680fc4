/** The planner's work grows as the ward and the plan do: counted, as a busy machine tells nothing by the clock. */
import { expect, it } from 'vitest';
import { standingOf } from '../../../schedules/planning/layDay.ts';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { placeAlone, sharedBy } from '../../../schedules/planning/planAlone.ts';
import { triesFor } from '../../../schedules/planning/tries.ts';
import { ward, type WardSize } from './wards.ts';

/** Looks for the best start of an airing: what a plan with room is made of. */
function looks(size: Partial<WardSize>): number {
  const input = parsePlanInput(
    ward(1, { ...{ zones: 5, campaigns: 12, days: 6, minutes: 300 }, ...{ stepSeconds: 5, ...size } }),
  );
  const shared = sharedBy(input);
  placeAlone(input, standingOf(input, input.campaigns), shared);
  return shared.bench.looks;
}

it.each([
  ['zones', [6, 24, 96]],
  ['days', [6, 24, 96]],
] as const)('four times the %s take about four times the work', (what, sizes) => {
  const [few, more, many] = sizes.map((size) => looks({ [what]: size }));
  expect(more! / few!).toBeLessThan(6.5);
  expect(many! / more!).toBeLessThan(6.5);
});

it('bounds the search for room in full days: each try costs by its zones', () => {
  for (const zones of [20, 50, 100, 160])
    expect(zones * triesFor(zones, 60).left).toBeLessThanOrEqual(200_000);
  expect(500 * triesFor(500, 60).left).toBeLessThanOrEqual(3 * 50 * triesFor(50, 60).left);
  expect(triesFor(50, 400).left).toBeLessThanOrEqual(triesFor(50, 60).left);
});
