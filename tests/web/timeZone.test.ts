import { describe, expect, test } from 'vitest';
import { IntlTimeZone } from '../../web/pages/calendar/timeZone.ts';

describe('the calendar’s time zone', () => {
  const vietnam = new IntlTimeZone('Asia/Ho_Chi_Minh');
  const paris = new IntlTimeZone('Europe/Paris');

  test('shows an instant as the station’s clock does', () => {
    expect(vietnam.timestampToArray(Date.parse('2026-06-14T22:30:15.250Z'))).toEqual([
      ...[2026, 5, 15, 5, 30, 15, 250],
    ]);
    expect(vietnam.timestampToArray(-1)).toEqual([1970, 0, 1, 7, 59, 59, 999]);
  });
  test('knows how far that clock is ahead, also where it changes twice a year', () => {
    expect(vietnam.offsetForArray([2026, 5, 15, 5, 30, 0, 0])).toBe(420);
    expect(vietnam.offsetForArray([2026, 5, 15])).toBe(420);
    expect(paris.offsetForArray([2026, 2, 29, 1, 59, 0, 0])).toBe(60);
    expect(paris.offsetForArray([2026, 2, 29, 3, 0, 0, 0])).toBe(120);
    expect(paris.offsetForArray([2026, 9, 25, 3, 0, 0, 0])).toBe(60);
  });
});
