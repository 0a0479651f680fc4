import { describe, expect, test } from 'vitest';
import { brokenRule, type Rules } from '../../web/pages/calendar/moveRule.ts';

const airing = (id: string, zones: string[], start: string, campaignId = 'sim') => ({
  id,
  campaignId,
  title: `Bài ${id}`,
  zones,
  start,
  end: new Date(Date.parse(start) + 75_000).toISOString(),
  status: 'planned',
  aloneSeconds: 75,
});
const AFTER = '2026-06-11T09:50:00Z';
const moved = airing('a', ['to-1'], '2026-06-10T22:30:00Z');
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const rules: Rules = {
  now: Date.parse('2026-06-10T00:00:00Z'),
  timeZone: 'Asia/Ho_Chi_Minh',
  airings: [
    moved,
    airing('b', ['to-1'], '2026-06-11T09:50:00Z'),
    airing('c', ['to-2'], '2026-06-11T10:30:00Z', 'thue'),
    airing('d', ['to-2'], '2026-06-11T10:40:00Z'),
  ],
  zones: [
    { id: 'to-1', hears: [] },
    { id: 'to-2', hears: ['to-1'] },
  ],
  campaigns: [{ id: 'sim', firstDay: '2026-06-01', lastDay: '2026-06-14', minGapMinutes: 30 }],
  schedule: {
    windows: [
      { days: everyDay, start: '05:30', end: '06:30' },
      { days: everyDay, start: '16:45', end: '18:00', zones: ['to-1'] },
      { days: everyDay, start: '21:00', end: '22:00' },
    ],
    quietHours: [{ start: '21:30', end: '05:00' }],
    blackouts: [{ start: '2026-06-12T00:00', end: '2026-06-13T00:00', reason: 'kỳ thi' }],
    programmes: [{ id: 'tin', days: everyDay, start: '06:00', durationSeconds: 900 } as never],
  },
};
const at = (start: string) => brokenRule(moved, Date.parse(`${start}:00+07:00`), rules);

describe('while an airing is dragged', () => {
  test.each([
    ['2026-06-11T05:35', undefined],
    ['2026-06-10T05:35', { rule: 'past' }],
    ['2026-06-11T06:20', undefined],
    ['2026-06-11T06:29', { rule: 'window' }],
    ['2026-06-11T12:00', { rule: 'window' }],
    ['2026-06-11T21:29', { rule: 'quiet' }],
    ['2026-06-11T06:05', { rule: 'programme' }],
    ['2026-06-12T05:35', { rule: 'blackout', reason: 'kỳ thi' }],
    ['2026-06-15T05:35', { rule: 'days', firstDay: '2026-06-01', lastDay: '2026-06-14' }],
    ['2026-06-11T16:51', { rule: 'overlap', title: 'Bài b' }],
    ['2026-06-11T17:10', { rule: 'gap', minutes: 30 }],
    ['2026-06-11T17:29', { rule: 'heard', title: 'Bài c' }],
    ['2026-06-11T17:41', { rule: 'heard', title: 'Bài d' }],
    ['2026-06-11T17:40', undefined],
  ])('a start at %s breaks %j', (start, broken) => {
    expect(at(start)).toEqual(broken);
  });

  test('it is as long as it will be by itself, and where it stays as long as it is', () => {
    const first = { ...moved, aloneSeconds: 120 };
    const judged = (start: string) =>
      brokenRule(first, Date.parse(start), { ...rules, airings: [first, airing('b', ['to-1'], AFTER)] });
    // 16:48:30 and two minutes reach into what starts at 16:50; 75 seconds would not.
    expect(judged('2026-06-11T16:48:30+07:00')).toEqual({ rule: 'overlap', title: 'Bài b' });
    expect(judged('2026-06-11T06:28:30+07:00')).toEqual({ rule: 'window' });
    expect(judged('2026-06-11T06:28:00+07:00')).toBeUndefined();
    const last = airing('e', ['to-1'], '2026-06-11T06:28:45+07:00');
    expect(brokenRule({ ...last, aloneSeconds: 120 }, Date.parse(last.start), rules)).toBeUndefined();
  });
});
