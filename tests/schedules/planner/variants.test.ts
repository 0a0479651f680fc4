import fc from '../../anything.ts';
import { describe, expect, it } from 'vitest';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { variantsOn } from '../../../schedules/planning/variants.ts';
import { plan, type PlanAnswer } from '../../../schedules/planner.ts';
import { sim } from './sim.ts';
import { broken } from './truths.ts';

const variants = [
  { id: 'dau', daysLeft: 99, durationSeconds: 75 },
  { id: 'nhac-a', daysLeft: 7, durationSeconds: 40 },
  { id: 'nhac-b', daysLeft: 7, durationSeconds: 50 },
  { id: 'cuoi', daysLeft: 1, durationSeconds: 30 },
];
const withVariants = (rows: object[] | undefined, more: object = {}) => {
  const input = sim();
  return parsePlanInput({
    ...input,
    campaigns: input.campaigns.map((campaign) => ({ ...campaign, ...(rows && { variants: rows }) })),
    ...more,
  });
};
const heard = (answer: PlanAnswer) => {
  const counts = new Map<string, number>();
  for (const { zones, variant } of answer.airings)
    for (const zone of zones) {
      const key = `${zone} ${variant ?? 'chinh'}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};

describe('variants by phase', () => {
  it.each([
    [19, ['dau']],
    [8, ['dau']],
    [7, ['nhac-a', 'nhac-b']],
    [2, ['nhac-a', 'nhac-b']],
    [1, ['cuoi']],
    [0, ['cuoi']],
    [100, []],
  ])('with %i days left %j may play', (daysLeft, ids) => {
    expect(variantsOn(variants, daysLeft).map(({ id }) => id)).toEqual(ids);
  });

  it('plays in each phase what is meant for it, and ends when that ends', () => {
    const answer = plan(withVariants(variants));
    for (const airing of answer.airings) {
      const left = Math.round(
        (Date.parse('2026-06-14') - Date.parse(airing.start.slice(0, 10))) / 86_400_000,
      );
      const may = variantsOn(variants, left);
      const row = may.find(({ id }) => id === airing.variant);
      expect(row, `${airing.start} ${airing.variant}`).toBeDefined();
      expect(Date.parse(airing.end) - Date.parse(airing.start)).toBe((row?.durationSeconds ?? 0) * 1000);
    }
  });

  it('plays the main recording where no variant applies', () => {
    const answer = plan(withVariants([{ id: 'cuoi', daysLeft: 1, durationSeconds: 30 }]));
    const seconds = ({ start, end }: { start: string; end: string }) =>
      (Date.parse(end) - Date.parse(start)) / 1000;
    const main = answer.airings.filter(({ variant }) => variant === undefined);
    expect(main.length).toBeGreaterThan(10);
    expect(new Set(main.map(seconds))).toEqual(new Set([75]));
    expect(main.every((airing) => !('variant' in airing))).toBe(true);
    expect(new Set(answer.airings.filter(({ variant }) => variant).map(seconds))).toEqual(new Set([30]));
  });

  it('answers the same bytes as ever without variants', () => {
    expect(JSON.stringify(plan(withVariants([])))).toBe(JSON.stringify(plan(withVariants(undefined))));
  });

  it('rotates the variants of a phase evenly in every zone, over days, on top of what was heard', () => {
    const rows = [
      { id: 'a', daysLeft: 99, durationSeconds: 30 },
      { id: 'b', daysLeft: 99, durationSeconds: 40 },
      { id: 'c', daysLeft: 99, durationSeconds: 50 },
    ];
    const counts = heard(plan(withVariants(rows)));
    for (const zone of ['to-1', 'to-2', 'to-3']) {
      const own = rows.map(({ id }) => counts.get(`${zone} ${id}`) ?? 0);
      expect(Math.max(...own) - Math.min(...own), `${zone}: ${own.join()}`).toBeLessThanOrEqual(1);
    }
    const aired = Array.from({ length: 5 }, (_, i) => ({
      campaign: 'sim',
      zone: 'to-3',
      start: `2026-05-2${i + 1}T05:30:00+07:00`,
      variant: 'a',
    }));
    const after = heard(plan(withVariants(rows, { aired })));
    expect((after.get('to-3 a') ?? 0) + 5).toBeLessThanOrEqual((after.get('to-3 b') ?? 0) + 1);
  });

  it('changes no variant when the plan is made again, and few when one airing has been heard', () => {
    const first = plan(withVariants(variants));
    const previous = first.airings.map(({ campaign, zones, start, variant }) => ({
      campaign,
      zones,
      start,
      variant,
    }));
    expect(plan(withVariants(variants, { previous }))).toEqual(first);
    const [heardOne, ...rest] = previous;
    const aired = heardOne!.zones.map((zone) => ({
      campaign: 'sim',
      zone,
      start: heardOne!.start,
      variant: heardOne!.variant,
    }));
    const again = plan(withVariants(variants, { previous: rest, aired: [...sim().aired, ...aired] }));
    const chosen = new Map(first.airings.map((airing) => [airing.start, airing.variant]));
    const changed = again.airings.filter(({ start, variant }) => chosen.get(start) !== variant);
    expect(changed).toEqual([]);
  });

  it('keeps every truth of a plan, and the balance, whatever the variants', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      daysLeft: fc.integer({ min: 0, max: 20 }),
      durationSeconds: fc.integer({ min: 5, max: 300 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { maxLength: 6, selector: ({ id }) => id }),
        fc.integer({ min: 1, max: 6 }),
        (rows, perDay) => {
          const base = withVariants(rows);
          const input = {
            ...base,
            campaigns: base.campaigns.map((one) => ({ ...one, escalation: [{ daysLeft: 99, perDay }] })),
          };
          const answer = plan(input);
          // The lengths are another than the main recording's: that is what variants are for.
          expect(broken(input, answer).filter((wrong) => !wrong.endsWith('wrong length'))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
