/** What is told about an input of `loa plan` beside the plan: fields nobody knows, and what is hardly meant so. */
import { describe, expect, it } from 'vitest';
import { doubtsOf, strayFields } from '../../../schedules/planning/doubts.ts';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { sim } from './sim.ts';

describe('a field that the planner does not know', () => {
  it.each([
    [{ quiet_hours: [] }, 'gốc', 'quiet_hours', 'quietHours'],
    [{ blackout: [] }, 'gốc', 'blackout', 'blackouts'],
    [{ windows: [{ id: 's', maxMinute: 5 }] }, 'windows.0', 'maxMinute', 'maxMinutes'],
    [{ windows: [{ id: 's', MaxMinutes: 5 }] }, 'windows.0', 'MaxMinutes', 'maxMinutes'],
    [{ zones: [{ id: 'a', hear: [] }] }, 'zones.0', 'hear', 'hears'],
    [
      { campaigns: [{ id: 'c', escalation: [{ dayLeft: 3 }] }] },
      'campaigns.0.escalation.0',
      'dayLeft',
      'daysLeft',
    ],
  ])('%j is a slip of the pen', (value, path, field, meant) => {
    expect(strayFields(value)).toEqual([{ path, field, meant }]);
  });

  it.each([
    [{ note: 'của phường' }, 'gốc', 'note'],
    [{ zones: [{ id: 'a', name: 'Tổ 1' }] }, 'zones.0', 'name'],
    [{ previous: [{ campaign: 'c', zones: [], start: '', window: 'sang' }] }, 'previous.0', 'window'],
    // What it resembles is there as well: then it is something else.
    [{ zones: [], zone: 1 }, 'gốc', 'zone'],
  ])('%j only has one more', (value, path, field) => {
    expect(strayFields(value)).toEqual([{ path, field }]);
  });

  it('is in no input that is right, and in nothing that is none', () => {
    for (const value of [sim(), null, 5, [], 'x', { zones: 5, windows: [null] }])
      expect(strayFields(value)).toEqual([]);
  });
});

it('doubts an escalation that falls towards the deadline, and a blackout that ends before it starts', () => {
  const [campaign] = sim().campaigns;
  const input = parsePlanInput({
    ...sim(),
    campaigns: [
      {
        ...campaign,
        escalation: [
          { daysLeft: 2, perDay: 1 },
          { daysLeft: 9, perDay: 4 },
        ],
      },
    ],
    blackouts: [{ start: '2026-06-02T06:00', end: '2026-06-01T06:00' }],
  });
  const [falls, backwards, ...rest] = doubtsOf(input);
  expect(falls).toBe('Đợt “sim” thưa dần khi đến gần hạn: còn 9 ngày thì 4 lượt, còn 2 ngày chỉ 1 lượt.');
  expect(backwards).toMatch(/kết thúc trước khi bắt đầu/);
  expect(rest).toEqual([]);
  expect(doubtsOf(parsePlanInput(sim()))).toEqual([]);
});
