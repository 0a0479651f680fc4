import { expect, it } from 'vitest';
import { campaign, everyDay, world } from './world.ts';
import { vietnamHolidays } from '../../schedules/planning/holidays.ts';

it.each([
  ['2026-02-10', '2026-02-25', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']],
  ['2026-04-20', '2026-05-05', ['2026-04-26', '2026-04-30', '2026-05-01']],
  ['2027-02-01', '2027-02-28', ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']],
  ['2026-06-01', '2026-06-30', []],
])('knows the public holidays from %s to %s', (from, to, days) => {
  expect(vietnamHolidays(from, to).map((holiday) => holiday.day)).toEqual(days);
});

it('calls the first day of the year Tết and only the day before it its eve', () => {
  expect(vietnamHolidays('2027-02-05', '2027-02-07').map(({ name }) => name)).toEqual([
    'Giao thừa Tết Nguyên Đán',
    'Tết Nguyên Đán',
    'Tết Nguyên Đán',
  ]);
});

it('keeps the stored plan out of windows that rest on holidays, and says so', async () => {
  const window = { days: everyDay, maxMinutes: 30 };
  const { service } = await world({
    start: '2027-02-04T05:00:00+07:00',
    started: false,
    schedule: {
      windows: [
        { ...window, id: 'sang', start: '06:00', end: '07:00', holidays: 'skip' },
        { ...window, id: 'tet', start: '09:00', end: '10:00', holidays: 'only', zones: ['a'] },
      ],
    },
  });
  await service.campaigns.create(
    campaign({ firstDay: '2027-02-04', lastDay: '2027-02-10', escalation: [{ daysLeft: 99, perDay: 1 }] }),
  );
  const { items, unmet } = await service.airings.list({ from: '2027-02-04', to: '2027-02-10' });
  const holidays = vietnamHolidays('2027-02-04', '2027-02-10').map(({ day }) => day);
  for (const airing of items) {
    const local = new Date(Date.parse(airing.start) + 7 * 3_600_000).toISOString();
    const holiday = holidays.includes(local.slice(0, 10));
    expect(local.slice(11, 13)).toBe(holiday ? '09' : '06');
    if (holiday) expect(airing.zones).toEqual(['a']);
  }
  expect(items).toHaveLength(7);
  expect(unmet.map(({ day, zoneId }) => `${day} ${zoneId}`)).toEqual(holidays.map((day) => `${day} b`));
  expect(unmet[0]?.why).toMatch(/Ngày lễ/);
});
