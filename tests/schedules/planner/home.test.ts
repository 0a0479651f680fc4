/** Airings favour the hours when people are home: before work, after work, and somewhat at noon. */
import fc from '../../anything.ts';
import { describe, expect, it } from 'vitest';
import { atHome, type Way } from '../../../schedules/planning/day.ts';
import { fill } from '../../../schedules/planning/fill.ts';
import { activeOn, layDay, layZones } from '../../../schedules/planning/layDay.ts';
import { parsePlanInput, type PlanInput } from '../../../schedules/planning/planInput.ts';
import { sharedBy } from '../../../schedules/planning/planAlone.ts';
import { plan } from '../../../schedules/planner.ts';
import { sessionLengths } from './anyWard.ts';

const DAY = '2026-06-01';
const hourOf = (instant: number) => (instant - Date.parse(`${DAY}T00:00:00+07:00`)) / 3_600_000;

describe('people are home', () => {
  it.each([
    [4.9, 0],
    [5, 2],
    [7.4, 2],
    [7.5, 0],
    [10.9, 0],
    [11, 1],
    [12.9, 1],
    [13, 0],
    [16.4, 0],
    [16.5, 2],
    [19.4, 2],
    [19.5, 0],
    [22, 0],
  ])('at %f o’clock: %i', (hour, much) => {
    expect(atHome(hour)).toBe(much);
  });
});

const ward = (windows: readonly (readonly [string, string])[], perDay: number, more: object = {}) =>
  parsePlanInput({
    from: DAY,
    to: DAY,
    zones: [{ id: 'a' }],
    windows: windows.map(([start, end], i) => ({ id: `w${i}`, start, end })),
    campaigns: [
      {
        ...{ id: 'x', zones: ['a'], firstDay: DAY, lastDay: '2026-06-20', durationSeconds: 60 },
        escalation: [{ daysLeft: 30, perDay }],
      },
    ],
    ...more,
  });
const hoursIn = (input: PlanInput) => plan(input).airings.map(({ start }) => hourOf(Date.parse(start)));

describe.each([
  ['by itself', {}],
  ['in a session', { session: sessionLengths }],
])('an airing %s', (_, more) => {
  it.each([
    ['08:00', '10:00', '17:00', '18:00'],
    ['13:30', '15:30', '16:45', '18:00'],
    ['06:00', '07:00', '08:00', '11:00'],
    ['11:15', '11:45', '14:00', '16:00'],
  ])('of %s–%s and %s–%s takes the window in which people are home', (start, end, second, until) => {
    const [hour] = hoursIn(
      ward(
        [
          [start, end],
          [second, until],
        ],
        1,
        more,
      ),
    );
    const wanted = start === '06:00' || start === '11:15' ? start : second;
    expect(hour).toBe(hourOf(Date.parse(`${DAY}T${wanted}:00+07:00`)));
  });

  it('twice a day is heard before and after work', () => {
    const hours = hoursIn(
      ward(
        [
          ['05:30', '06:30'],
          ['08:00', '11:00'],
          ['14:00', '16:00'],
          ['17:00', '18:00'],
        ],
        2,
        more,
      ),
    );
    expect(hours.map(atHome)).toEqual([2, 2]);
    expect(Math.max(...hours) - Math.min(...hours)).toBeGreaterThan(9);
  });
});

/** Parts of a day, some of them with people at home. */
const PARTS = [
  ['05:00', '07:30'],
  ['07:30', '11:00'],
  ['11:00', '13:00'],
  ['13:00', '16:30'],
  ['16:30', '19:30'],
  ['19:30', '21:30'],
] as const;

const roomyWard = fc
  .record({
    parts: fc.subarray([...PARTS], { minLength: 2 }),
    hears: fc.boolean(),
    campaigns: fc.array(
      fc.record({
        zones: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
        durationSeconds: fc.integer({ min: 10, max: 150 }),
        minGapMinutes: fc.constantFrom(0, 15, 30, 60),
        perDay: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ parts, hears, campaigns }) =>
    parsePlanInput({
      ...ward(parts, 1),
      zones: [{ id: 'a', hears: hears ? ['b'] : [] }, { id: 'b' }, { id: 'c' }],
      campaigns: campaigns.map(({ perDay, ...one }, i) => ({
        ...{ ...one, id: `c${i}`, firstDay: DAY, lastDay: '2026-06-20' },
        escalation: [{ daysLeft: 30, perDay }],
      })),
    }),
  );

/** Plays by how likely people are to be home, in a plan that spreads a day and doesn't care for that. */
function uncaring(input: PlanInput, way: Way): { sum: number; count: number } {
  const { calendar, timeOf, bench, hungry } = sharedBy(input);
  const active = activeOn(calendar, 0, input.campaigns, hungry);
  const zones = layZones(input, timeOf);
  const day = layDay(calendar, 0, active, zones, new Map(), -Infinity, bench);
  return sumOf(fill(day, way).flatMap((placed) => placed.zones.map(() => placed.start)));
}
const sumOf = (starts: readonly number[]) => ({
  sum: starts.reduce((sum, start) => sum + atHome(hourOf(start)), 0),
  count: starts.length,
});

it('has no fewer airings in such hours than a plan that doesn’t care, where windows leave room', () => {
  const total = { caring: 0, uncaring: 0 };
  fc.assert(
    fc.property(roomyWard, (input) => {
      const { airings, unmet } = plan(input);
      fc.pre(unmet.length === 0);
      const caring = sumOf(airings.flatMap(({ zones, start }) => zones.map(() => Date.parse(start))));
      const other = uncaring(input, { keep: 'no', together: 6, spread: 1, home: 0, balance: 3 });
      fc.pre(other.count === caring.count);
      expect(caring.sum).toBeGreaterThanOrEqual(other.sum);
      total.caring += caring.sum;
      total.uncaring += other.sum;
    }),
    { numRuns: 200 },
  );
  expect(total.caring).toBeGreaterThan(1.1 * total.uncaring);
});
