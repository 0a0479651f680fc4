import { expect, it } from 'vitest';
import { vietnamHolidays } from '../../schedules/planning/holidays.ts';

it.each([
  ['2026-02-10', '2026-02-25', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']],
  ['2026-04-20', '2026-05-05', ['2026-04-26', '2026-04-30', '2026-05-01']],
  ['2026-06-01', '2026-06-30', []],
])('knows the public holidays from %s to %s', (from, to, days) => {
  expect(vietnamHolidays(from, to).map((holiday) => holiday.day)).toEqual(days);
});
