/** A big plan is made in a thread of its own, and is the same plan. */
import { expect, onTestFinished, test } from 'vitest';
import { bigPlanner } from '../../schedules/replan/bigPlan.ts';
import { parsePlanInput } from '../../schedules/planning/planInput.ts';
import { plan } from '../../schedules/planner.ts';

test('a plan made in a worker is the one made here', async () => {
  const planner = bigPlanner();
  onTestFinished(() => planner.close());
  const zones = Array.from({ length: 12 }, (_, i) => ({ id: `z${i}` }));
  const input = parsePlanInput({
    from: '2026-06-01',
    to: '2026-06-20',
    zones,
    windows: [{ id: 'sang', start: '05:30', end: '07:00', maxMinutes: 30 }],
    campaigns: Array.from({ length: 10 }, (_, i) => ({
      id: `c${i}`,
      zones: zones.map((zone) => zone.id),
      firstDay: '2026-06-01',
      lastDay: '2026-06-20',
      durationSeconds: 60,
      escalation: [{ daysLeft: 99, perDay: 1 }],
    })),
  });
  expect(await planner.plan(input)).toEqual(plan(input));
});
