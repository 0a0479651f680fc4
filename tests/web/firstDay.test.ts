/** On which day a new campaign begins unless the operator says otherwise. */
import { expect, test } from 'vitest';
import { firstDayFor } from '../../web/pages/campaigns/draft.ts';

const at = (hours: number, minutes = 0) => ({ day: '2026-05-26', seconds: (hours * 60 + minutes) * 60 });
const window = (start: string, end: string) => ({
  ...{ id: start, days: [1, 2, 3, 4, 5, 6, 7], start, end, maxMinutes: 30 },
});
const windows = [window('05:30', '07:00'), window('17:00', '18:00')];

test('today while a window of today is open or lies ahead', () => {
  expect(firstDayFor(windows, at(4), null)).toBe('2026-05-26');
  expect(firstDayFor(windows, at(12), '2026-06-14')).toBe('2026-05-26');
  expect(firstDayFor(windows, at(17, 30), '2026-06-14')).toBe('2026-05-26');
});

test('tomorrow when the last window is over, or too little of it is left', () => {
  expect(firstDayFor(windows, at(17, 55), '2026-06-14')).toBe('2026-05-27');
  expect(firstDayFor(windows, at(19), null)).toBe('2026-05-27');
});

test('today when the campaign ends with it: its operator is told what can’t be played', () => {
  expect(firstDayFor(windows, at(19), '2026-05-26')).toBe('2026-05-26');
});

test('a window over midnight is still to come in the evening', () => {
  expect(firstDayFor([window('22:00', '01:00')], at(21), null)).toBe('2026-05-26');
});
