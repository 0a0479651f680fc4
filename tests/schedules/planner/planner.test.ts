import fc from '../../anything.ts';
import { describe, expect, it } from 'vitest';
import { escalationPresets } from '../../../schedules/escalation.ts';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { plan, wantedByDay } from '../../../schedules/planner.ts';
import { sim } from './sim.ts';
import { broken } from './truths.ts';

const zoneIds = ['a', 'b', 'c', 'd'];
const some = fc.subarray(zoneIds, { minLength: 1 });
const quarter = fc
  .integer({ min: 0, max: 95 })
  .map((q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`);
const day = fc
  .integer({ min: 0, max: 7 })
  .map((d) =>
    `2026-02-${String(24 + d > 28 ? d - 4 : 24 + d).padStart(2, '0')}`.replace(/-02-0(\d)/, '-03-0$1'),
  );
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const ids = <T extends object>(things: T[]) => things.map((thing, i) => ({ ...thing, id: `x${i}` }));

const wards = fc.record({
  timeZone: fc.constant('Asia/Ho_Chi_Minh'),
  from: fc.constant('2026-02-24'),
  to: fc.constant('2026-03-03'),
  zones: fc
    .array(fc.subarray(zoneIds), { minLength: 4, maxLength: 4 })
    .map((hears) =>
      zoneIds.map((id, i) => ({ id, hears: (hears[i] ?? []).filter((other) => other !== id) })),
    ),
  windows: fc
    .array(
      fc.record({
        days: weekdays,
        start: quarter,
        end: quarter,
        maxMinutes: fc.integer({ min: 0, max: 12 }),
        zones: some,
      }),
      { maxLength: 5 },
    )
    .map(ids),
  quietHours: fc.array(fc.record({ start: quarter, end: quarter }), { maxLength: 2 }),
  blackouts: fc.array(
    fc.record({ a: day, b: day, at: quarter, to: quarter, zones: some }).map(({ a, b, at, to, zones }) => ({
      start: `${a < b ? a : b}T${at}`,
      end: `${a < b ? b : a}T${to}`,
      zones,
    })),
    { maxLength: 2 },
  ),
  programmes: fc
    .array(
      fc.record({
        days: weekdays,
        start: quarter,
        durationSeconds: fc.integer({ min: 1, max: 4000 }),
        zones: some,
      }),
      {
        maxLength: 2,
      },
    )
    .map(ids),
  campaigns: fc
    .array(
      fc
        .record({
          priority: fc.constantFrom('normal', 'priority', 'emergency'),
          zones: some,
          a: day,
          b: day,
          durationSeconds: fc.integer({ min: 5, max: 400 }),
          minGapMinutes: fc.integer({ min: 0, max: 200 }),
          escalation: fc.array(
            fc.record({ daysLeft: fc.integer({ min: 0, max: 9 }), perDay: fc.integer({ min: 0, max: 5 }) }),
            { maxLength: 3 },
          ),
        })
        .map(({ a, b, ...rest }) => ({
          ...rest,
          // Two phases for the same day would leave it open which counts.
          escalation: [...new Map(rest.escalation.map((phase) => [phase.daysLeft, phase])).values()],
          firstDay: a < b ? a : b,
          lastDay: a < b ? b : a,
        })),
      { maxLength: 5 },
    )
    .map(ids),
});

describe('a plan', () => {
  it('keeps every truth for any ward', () => {
    fc.assert(
      fc.property(wards, (ward) => {
        const input = parsePlanInput(ward);
        expect(broken(input, plan(input))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same byte for byte, in whatever order zones and campaigns stand', () => {
    fc.assert(
      fc.property(wards, (ward) => {
        const once = JSON.stringify(plan(parsePlanInput(ward)));
        const turned = {
          ...ward,
          zones: [...ward.zones].reverse(),
          campaigns: [...ward.campaigns].reverse(),
        };
        expect(JSON.stringify(plan(parsePlanInput(turned)))).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it('tightens towards 14/6/2026 and plays nothing after it', () => {
    const answer = plan(parsePlanInput(sim()));
    const perDay = new Map<string, number>();
    for (const airing of answer.airings)
      if (airing.zones.includes('to-2'))
        perDay.set(airing.start.slice(0, 10), (perDay.get(airing.start.slice(0, 10)) ?? 0) + 1);
    const counts = [...perDay.values()];
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect([...perDay.keys()].at(-1)).toBe('2026-06-14');
    expect(broken(parsePlanInput(sim()), answer)).toEqual([]);
  });

  it('spreads a day’s airings over its windows, even where one zone lacks a window', () => {
    const day = plan(parsePlanInput(sim())).airings.filter((a) => a.start.startsWith('2026-06-09'));
    expect(day.filter((a) => a.zones.includes('to-2')).map((a) => a.window)).toEqual(['sang', 'chieu']);
    expect(day.filter((a) => a.zones.includes('to-3')).map((a) => a.window)).toEqual(['sang', 'sang']);
  });

  it('plays the same campaign together in zones that hear each other', () => {
    const answer = plan(parsePlanInput(sim()));
    expect(answer.airings.find((airing) => airing.start.startsWith('2026-05-27'))?.zones).toContain('to-2');
    expect(answer.airings.find((airing) => airing.start.startsWith('2026-05-27'))?.zones).toContain('to-1');
  });

  it('says of each airing which of the day’s it is and how far the nearest other is, as the day stands in the end', () => {
    fc.assert(
      fc.property(wards, (ward) => {
        const { airings } = plan(parsePlanInput(ward));
        for (const one of airings) {
          const near = airings.filter(
            (other) =>
              other.campaign === one.campaign && other.zones.some((zone) => one.zones.includes(zone)),
          );
          const sameDay = near.filter((other) => other.start.slice(0, 10) === one.start.slice(0, 10));
          if (sameDay.length > 1) expect(one.why).toContain('cách lượt gần nhất');
          const before = one.zones.map(
            (zone) => sameDay.filter((other) => other.zones.includes(zone) && other.start < one.start).length,
          );
          expect(one.why).toContain(`Lượt ${Math.max(...before) + 1}/`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('plans one airing for all zones that start a campaign together', () => {
    fc.assert(
      fc.property(wards, (ward) => {
        const starts = plan(parsePlanInput(ward)).airings.map((one) => `${one.campaign} ${one.start}`);
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps airings where they were when a campaign comes that finds room beside them', () => {
    const before = plan(parsePlanInput(sim()));
    const other = { ...sim().campaigns[0]!, id: 'bau-cu', lastDay: '2026-06-10' };
    const input = { ...sim(), campaigns: [...sim().campaigns, other], previous: before.airings };
    const after = plan(parsePlanInput(input));
    const starts = (answer: typeof before) =>
      answer.airings
        .filter((a) => a.campaign === 'sim')
        .flatMap((a) => a.zones.map((z) => `${z} ${a.start}`));
    const kept = starts(after).filter((start) => starts(before).includes(start));
    expect(kept.length / starts(before).length).toBeGreaterThan(0.95);
    expect(after.airings.some((a) => a.campaign === 'bau-cu')).toBe(true);
  });

  it('counts what is pinned, and plans nothing over it', () => {
    const pinned = {
      campaign: 'sim',
      zones: ['to-1', 'to-2'],
      start: '2026-06-14T05:31:00+07:00',
      end: '2026-06-14T05:32:15+07:00',
    };
    const answer = plan(parsePlanInput({ ...sim(), fixed: [pinned] }));
    const day = answer.airings.filter((a) => a.start.startsWith('2026-06-14') && a.zones.includes('to-2'));
    const short = answer.unmet.find((u) => u.zone === 'to-2' && u.day === '2026-06-14');
    expect(day.length + 1).toBe(short?.planned ?? 4);
    for (const airing of day)
      expect(airing.end <= pinned.start || airing.start >= '2026-06-14T06:01:00+07:00').toBe(true);
  });

  it('keeps clear of a programme told by a cron expression, in the station’s zone', () => {
    const programmes = [{ id: 'tin', cron: '0 17 * * 1', durationSeconds: 3600 }];
    const input = parsePlanInput({ ...sim(), programmes });
    const evening = plan(input).airings.filter((a) => a.start.slice(11) >= '17');
    // 1 and 8 June 2026 are Mondays.
    expect(evening.some((a) => /2026-06-0[18]/.test(a.start))).toBe(false);
    expect(evening.some((a) => a.start.startsWith('2026-06-09'))).toBe(true);
  });

  it('heeds public holidays where a window says so', () => {
    const [sang, ...rest] = sim().windows;
    const input = parsePlanInput({
      ...sim(),
      windows: [{ ...sang, holidays: 'skip' }, ...rest.map((w) => ({ ...w, holidays: 'only' }))],
      holidays: ['2026-06-13'],
    });
    const days = plan(input).airings.map((a) => [a.start.slice(0, 10), a.window] as const);
    for (const [day, window] of days) expect(window === 'sang').toBe(day !== '2026-06-13');
  });

  it('makes one airing as long as its readings', () => {
    const twice = { ...sim(), campaigns: [{ ...sim().campaigns[0]!, readings: 2 }] };
    const [first] = plan(parsePlanInput(twice)).airings;
    expect(Date.parse(first!.end) - Date.parse(first!.start)).toBe(150_000);
  });

  it('takes a lower level off the air before a higher one goes short', () => {
    const campaign = (id: string, priority: string) => ({
      ...sim().campaigns[0]!,
      id,
      priority,
      zones: ['to-3'],
      firstDay: '2026-06-01',
      lastDay: '2026-06-01',
      durationSeconds: 600,
      minGapMinutes: 0,
      escalation: [{ daysLeft: 9, perDay: 2 }],
    });
    const campaigns = [campaign('a', 'normal'), campaign('b', 'normal'), campaign('z', 'priority')];
    const answer = plan(parsePlanInput({ ...sim(), aired: [], campaigns }));
    expect(answer.airings.map((a) => a.campaign)).toEqual(['z', 'z']);
    expect(answer.unmet.map((u) => [u.campaign, u.planned])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('says why it could not, and what would help', () => {
    const answer = plan(parsePlanInput({ ...sim(), windows: [] }));
    expect(answer.airings).toEqual([]);
    expect(answer.unmet[0]?.why).toMatch(/khung giờ/);
  });

  it.each([
    ['sang', '05:30', '07:00', 'khung sáng 05:30–07:00'],
    ['trua', '11:15', '11:45', 'khung trưa 11:15–11:45'],
    ['x', '16:45', '18:00', 'khung chiều 16:45–18:00'],
    ['x', '18:30', '20:00', 'khung tối 18:30–20:00'],
    ['x', '22:30', '00:30', 'khung đêm 22:30–00:30'],
  ])('names a window by its hours, not by its code (%s %s)', (id, start, end, words) => {
    const windows = [{ id, days: [1, 2, 3, 4, 5, 6, 7], start, end, maxMinutes: 2 }];
    const campaigns = sim().campaigns.map((campaign) => ({ ...campaign, minGapMinutes: 5 }));
    const ward = { ...sim(), quietHours: [], programmes: [], windows, campaigns };
    const { airings, unmet } = plan(parsePlanInput(ward));
    expect(airings[0]?.window).toBe(id);
    expect(unmet.length).toBeGreaterThan(0);
    for (const { why } of unmet) expect(why).not.toContain(`“${id}”`);
    expect(unmet.map(({ why }) => why).join()).toMatch(new RegExp(`thêm \\d+ phút (cho|vào) ${words}`));
  });

  it.each([
    [{ ...sim(), to: '2026-05-01' }, 'to'],
    [{ ...sim(), timeZone: 'Sao/Hoa' }, 'timeZone'],
    [{ ...sim(), zones: [{ id: 'to-1' }] }, 'windows.1.zones'],
    [{ ...sim(), programmes: [{ id: 'x', cron: '61 5 * * *', durationSeconds: 9 }] }, 'programmes.0.cron'],
    [{ ...sim(), programmes: [{ id: 'x', durationSeconds: 9 }] }, 'programmes.0'],
    [{}, 'from'],
  ])('refuses what makes no sense and names the place (%#)', (input, place) => {
    expect(() => parsePlanInput(input)).toThrow(`“${place}”`);
  });
});

describe('an escalation preset', () => {
  it.each(escalationPresets)('$id never falls', ({ phases }) => {
    const wanted = wantedByDay({ firstDay: '2026-01-01', lastDay: '2026-03-01', escalation: [...phases] });
    const counts = wanted.map((entry) => entry.wanted);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  });
});

it('counts the minutes of what has sounded of a campaign that is no more', () => {
  const input = parsePlanInput({
    ...{ from: '2026-06-01', to: '2026-06-01', zones: [{ id: 'a' }] },
    windows: [{ id: 'sang', start: '06:00', end: '07:00', maxMinutes: 5 }],
    campaigns: [
      {
        ...{ id: 'c', zones: ['a'], firstDay: '2026-06-01', lastDay: '2026-06-09', durationSeconds: 60 },
        ...{ minGapMinutes: 0, escalation: [{ daysLeft: 99, perDay: 5 }] },
      },
    ],
    aired: [
      {
        ...{ campaign: 'gone', zone: 'a' },
        ...{ start: '2026-06-01T06:00:00+07:00', end: '2026-06-01T06:03:00+07:00' },
      },
    ],
  });
  const answer = plan(input);
  expect(broken(input, answer)).toEqual([]);
  expect(answer.airings).toHaveLength(2);
});

it('talks over no programme of a zone next door', () => {
  const input = parsePlanInput({
    ...{ from: '2026-06-01', to: '2026-06-01' },
    zones: [{ id: 'a', hears: ['b'] }, { id: 'b' }, { id: 'c' }],
    windows: [{ id: 'sang', start: '06:00', end: '06:20' }],
    programmes: [{ id: 'tiếp âm', start: '06:00', durationSeconds: 900, zones: ['a'] }],
    campaigns: [
      {
        ...{ id: 'c', zones: ['b', 'c'], firstDay: '2026-06-01', lastDay: '2026-06-09', durationSeconds: 60 },
        ...{ minGapMinutes: 0, escalation: [{ daysLeft: 99, perDay: 4 }] },
      },
    ],
  });
  const starts = plan(input)
    .airings.filter(({ zones }) => zones.includes('b'))
    .map(({ start }) => start.slice(11, 16));
  expect(starts.every((start) => start >= '06:15')).toBe(true);
  expect(starts.length).toBeGreaterThan(0);
});
