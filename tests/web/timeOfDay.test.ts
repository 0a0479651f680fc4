/** A time of day, as a clerk types it. */
import { expect, test } from 'vitest';
import { parseTime, turnTime } from '../../web/components/timeOfDay.ts';

test.each([
  ['17:30', '17:30'],
  ['17h30', '17:30'],
  ['17g30', '17:30'],
  ['17 giờ 30 phút', '17:30'],
  ['17 giờ', '17:00'],
  ['17.30', '17:30'],
  ['1730', '17:30'],
  ['530', '05:30'],
  ['5', '05:00'],
  [' 05:05 ', '05:05'],
  ['00:00', '00:00'],
])('%s is %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

test.each(['', '24:00', '17:60', '17:3', '5 PM', 'sáng', '-1', '17301'])('%s is no time of day', (typed) => {
  expect(parseTime(typed)).toBeNull();
});

test.each([
  ['17:30', 5, '17:35'],
  ['17:33', 5, '17:35'],
  ['17:33', -5, '17:30'],
  ['23:57', 5, '00:00'],
  ['00:00', -5, '23:55'],
])('%s turned by %i minutes is %s', (time, by, turned) => {
  expect(turnTime(time, by)).toBe(turned);
});
