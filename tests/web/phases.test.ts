import fc from '../anything.ts';
import { describe, expect, test } from 'vitest';
import { escalationPresets } from '../../schedules/escalation.ts';
import {
  lastDayOf,
  ordered,
  phaseAt,
  samePhases,
  wantedByDay,
  withDaysLeft,
  withOneMore,
  withPerDay,
  without,
  type Phase,
} from '../../web/pages/campaigns/phases.ts';

const medium = escalationPresets[1]?.phases ?? [];

describe('phases of a campaign', () => {
  test('“trước ngày 15/6” means that 14/6 is the last day', () => {
    expect(lastDayOf('2026-06-15', false)).toBe('2026-06-14');
    expect(lastDayOf('2026-06-15', true)).toBe('2026-06-15');
  });
  test('what is wanted grows towards the last day', () => {
    const days = wantedByDay('2026-06-05', '2026-06-14', medium);
    expect(days.map(({ wanted }) => wanted)).toEqual([1, 1, 2, 2, 2, 2, 2, 4, 4, 4]);
    expect(wantedByDay('2026-06-15', '2026-06-14', medium)).toEqual([]);
  });
  test('pulling a phase up takes later ones along, down earlier ones', () => {
    const phases = ordered(medium);
    expect(withPerDay(phases, 0, 3).map((phase) => phase.perDay)).toEqual([3, 3, 4]);
    expect(withPerDay(phases, 2, 1).map((phase) => phase.perDay)).toEqual([1, 1, 1]);
    expect(withPerDay(phases, 2, 99).at(-1)?.perDay).toBe(48);
  });
  test('a phase begins between its neighbours', () => {
    const phases = ordered(medium);
    expect(withDaysLeft(phases, 1, 1)[1]?.daysLeft).toBe(3);
    expect(withDaysLeft(phases, 2, 20)[2]?.daysLeft).toBe(6);
    expect(withDaysLeft(phases, 0, 5)).toEqual(phases);
  });
  test('phases come and go, one always stays', () => {
    const phases = ordered(medium);
    expect(withOneMore(phases, 20).at(-1)).toEqual({ daysLeft: 1, perDay: 5 });
    expect(without(phases, 0)[0]?.daysLeft).toBe(999);
    expect(without([{ daysLeft: 5, perDay: 1 }], 0)).toHaveLength(1);
    expect(samePhases(medium, phases)).toBe(true);
    expect([99, 7, 3, 2, 0].map((left) => phaseAt(phases, left))).toEqual([0, 1, 1, 2, 2]);
  });
  test('whatever is done, nothing ever falls towards the deadline', () => {
    const phase = fc.record({ daysLeft: fc.nat(60), perDay: fc.nat(48) });
    const change = fc.tuple(fc.nat(3), fc.nat(5), fc.integer({ min: -5, max: 70 }));
    fc.assert(
      fc.property(fc.array(phase, { minLength: 1, maxLength: 6 }), fc.array(change), (start, changes) => {
        let phases: Phase[] = ordered(start);
        for (const [kind, at, value] of changes) {
          const index = at % phases.length;
          if (kind === 0) phases = withPerDay(phases, index, value);
          else if (kind === 1) phases = withDaysLeft(phases, index, value);
          else if (kind === 2) phases = withOneMore(phases, 30);
          else phases = without(phases, index);
        }
        const wanted = wantedByDay('2026-05-26', '2026-07-20', phases).map((day) => day.wanted);
        expect(wanted).toEqual([...wanted].sort((a, b) => a - b));
        const days = phases.map(({ daysLeft }) => daysLeft);
        expect(days).toEqual([...new Set(days)].sort((a, b) => b - a));
      }),
    );
  });
});
