import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysFromTo,
  isDay,
  onDay,
  secondsOf,
  weekday,
} from '../../web/pages/calendar/days.ts';

describe('days of the desk', () => {
  test('count over ends of months and leap days', () => {
    expect(addDays('2026-05-31', 1)).toBe('2026-06-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-05-26', '2026-06-14')).toBe(19);
    expect(daysFromTo('2026-12-30', '2027-01-02')).toHaveLength(4);
    expect(daysFromTo('2026-06-15', '2026-06-14')).toEqual([]);
  });
  test('weeks begin on Monday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
    expect(weekday('1969-12-29')).toBe(1);
  });
  test('an instant lies on the day of the station, not of the machine', () => {
    expect(onDay('2026-06-14T22:30:00Z', 'Asia/Ho_Chi_Minh')).toEqual({
      day: '2026-06-15',
      seconds: 5.5 * 3600,
    });
    expect(onDay('2026-06-14T17:00:00Z', 'Asia/Ho_Chi_Minh')).toEqual({ day: '2026-06-15', seconds: 0 });
  });
  test('tells days from other text', () => {
    expect(isDay('2026-06-14')).toBe(true);
    for (const text of ['14/6/2026', '2026-13-01', '', null, undefined]) expect(isDay(text)).toBe(false);
    expect(secondsOf('05:30')).toBe(19_800);
  });
});
