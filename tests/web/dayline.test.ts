import { describe, expect, test } from 'vitest';
import { dayLine, sessions, spanOn, windowsOn } from '../../web/pages/today/dayline.ts';
import { byDay } from '../../web/pages/calendar/summary.ts';

const zone = 'Asia/Ho_Chi_Minh';
const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('the day as a line', () => {
  test('windows over midnight sound on both days', () => {
    const windows = [{ days: [1], start: '22:00', end: '00:30' }];
    expect(windowsOn(windows, '2026-11-23')).toEqual([{ start: 79_200, end: 86_400 }]);
    expect(windowsOn(windows, '2026-11-24')).toEqual([{ start: 0, end: 1800 }]);
    expect(windowsOn(windows, '2026-11-25')).toEqual([]);
  });
  test('windows of other zones are left out, overlapping ones are one', () => {
    const windows = [
      { days: everyDay, start: '05:00', end: '06:00', zones: ['to-1'] },
      { days: everyDay, start: '05:30', end: '07:00' },
    ];
    expect(windowsOn(windows, '2026-11-24', 'to-1')).toEqual([{ start: 18_000, end: 25_200 }]);
    expect(windowsOn(windows, '2026-11-24', 'to-2')).toEqual([{ start: 19_800, end: 25_200 }]);
  });
  test('shows the hours in which something happens', () => {
    const line = dayLine('2026-11-24', [{ start: 18_000, end: 64_800 }]);
    expect([line.from / 3600, line.to / 3600]).toEqual([4, 19]);
    expect(line.at(line.from)).toBe(0);
    expect(line.at(line.to)).toBe(1);
    expect(dayLine('2026-11-24', []).hours.length).toBeGreaterThan(5);
  });
  test('an airing over midnight lies on both days', () => {
    const [start, end] = ['2026-11-24T16:59:00Z', '2026-11-24T17:01:00Z'];
    expect(spanOn('2026-11-24', start, end, zone)).toEqual({ start: 86_340, end: 86_400 });
    expect(spanOn('2026-11-25', start, end, zone)).toEqual({ start: 0, end: 60 });
  });
  test('airings near each other are one session', () => {
    const at = (start: string, end: string) => ({
      start: `2026-11-24T${start}:00Z`,
      end: `2026-11-24T${end}:00Z`,
    });
    const found = sessions([at('22:30', '22:32'), at('22:50', '22:52'), at('23:59', '23:59')]);
    expect(found.map((session) => session.airings.length)).toEqual([2, 1]);
  });
});

test('a month gathers its airings by campaign and counts what is wrong', () => {
  const airing = (campaignId: string, start: string, status = 'planned') => ({
    campaignId,
    title: campaignId.toUpperCase(),
    start,
    status,
    priority: 'normal',
  });
  const days = byDay(
    [
      airing('sim', '2026-06-13T22:30:00Z'),
      airing('sim', '2026-06-14T10:00:00Z', 'missed'),
      airing('thue', '2026-06-14T10:05:00Z'),
      airing('thue', '2026-06-14T10:05:00Z', 'cancelled'),
    ],
    [{ day: '2026-06-14', wanted: 4, planned: 3 }],
    zone,
  );
  expect(days.get('2026-06-14')).toMatchObject({ airings: 3, wrong: 1, lacking: 1 });
  expect(days.get('2026-06-14')?.items.map((item) => [item.title, item.count])).toEqual([
    ['SIM', 2],
    ['THUE', 1],
  ]);
});
