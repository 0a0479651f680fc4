/** What people may do with airings, and the rule that forbids what they may not. */
import { describe, expect, test } from 'vitest';
import { at, campaign, everyDay, world } from './world.ts';

const ward = async () => {
  const made = await world({
    start: '2026-06-01T04:00:00+07:00',
    schedule: {
      blackouts: [{ start: '2026-06-02T06:30', end: '2026-06-02T08:00', reason: 'lễ tang' }],
      programmes: [{ id: 'tiep-am', days: everyDay, start: '06:00', durationSeconds: 600 }],
    },
  });
  await made.service.campaigns.create(campaign({ zones: ['a'] }));
  const { items } = await made.service.airings.list({ from: '2026-06-02', to: '2026-06-02' });
  return { ...made, airing: items[0]! };
};

describe('moving an airing', () => {
  const forbidden: [string, string, string, RegExp][] = [
    ['into quiet hours', '2026-06-02', '22:00:00', /giờ yên tĩnh/],
    ['out of every window', '2026-06-02', '10:00:00', /khung giờ/],
    ['over the end of its window', '2026-06-02', '17:59:30', /khung giờ/],
    ['into a blackout', '2026-06-02', '06:45:00', /lễ tang/],
    ['into a programme', '2026-06-02', '06:05:00', /tiep-am/],
    ['past the last day', '2026-06-04', '17:10:00', /1\/6\/2026 đến 3\/6\/2026/],
    ['into the past', '2026-06-01', '03:00:00', /đã qua/],
  ];
  test.each(forbidden)('%s is forbidden, with the rule', async (_name, day, time, rule) => {
    const { service, airing } = await ward();
    await expect(service.airings.move(airing.id, at(day, time))).rejects.toMatchObject({
      code: 'airing-move-forbidden',
      kind: 'conflict',
      message: expect.stringMatching(rule) as unknown,
    });
  });

  test('keeps it where it was put, whatever is planned after', async () => {
    const { service, clock, airing } = await ward();
    const moved = await service.airings.move(airing.id, at('2026-06-02', '17:25:00'));
    expect(moved).toMatchObject({ pinned: true, start: at('2026-06-02', '17:25:00') });
    await service.campaigns.create(campaign({ title: 'Tiêm chủng', zones: ['a'], priority: 'priority' }));
    await clock.runTo(at('2026-06-02', '19:00:00'));
    const day = (await service.airings.list({ from: '2026-06-02', to: '2026-06-02' })).items;
    expect(day.find(({ id }) => id === airing.id)).toMatchObject({
      status: 'played',
      start: at('2026-06-02', '17:25:00'),
    });
    expect(day.filter(({ title }) => title === 'Chuẩn hóa thuê bao')).toHaveLength(2);
  });

  test('too near another of its campaign is forbidden once that one is fixed', async () => {
    const { service } = await ward();
    const [first, second] = (await service.airings.list({ from: '2026-06-03', to: '2026-06-03' })).items;
    await service.airings.pin(first!.id);
    const near = new Date(Date.parse(first!.start) + 10 * 60_000).toISOString();
    await expect(service.airings.move(second!.id, near)).rejects.toThrow(/cách nhau ít nhất 30 phút/);
  });
});

describe('cancelling an airing', () => {
  test('before it begins: it is not played, and none is planned in its place', async () => {
    const { service, clock, output, airing } = await ward();
    expect(await service.airings.cancel(airing.id)).toMatchObject({ status: 'cancelled' });
    await clock.runTo(at('2026-06-02', '20:00:00'));
    const day = (await service.airings.list({ from: '2026-06-02', to: '2026-06-02' })).items;
    expect(day.map(({ status }) => status).sort()).toEqual(['cancelled', 'played']);
    expect(output.sounds.some(({ airingId }) => airingId === airing.id)).toBe(false);
    const { items } = await service.airings.log({ limit: 10 });
    expect(items.find(({ airingId }) => airingId === airing.id)).toMatchObject({ outcome: 'cancelled' });
    await expect(service.airings.cancel(airing.id)).rejects.toMatchObject({ code: 'airing-over' });
  });

  test('while it sounds: it is ended, and the log says so', async () => {
    const { service, clock, output, airing } = await ward();
    const start = Date.parse(airing.start);
    await clock.runTo(new Date(start + 10_000).toISOString());
    await service.airings.cancel(airing.id);
    await clock.runTo(new Date(start + 11_000).toISOString());
    expect(output.sounds.at(-1)).toMatchObject({ start, end: start + 10_000 });
    const { items } = await service.airings.log({ limit: 1 });
    expect(items[0]).toMatchObject({ outcome: 'partly', reason: 'Người trực đã hủy.' });
    const day = (await service.airings.list({ from: '2026-06-02', to: '2026-06-02' })).items;
    expect(day).toHaveLength(2);
  });
});

describe('a pinned airing', () => {
  test('that a new rule forbids is called off, with the rule', async () => {
    const { service, settings, parts, clock, airing } = await ward();
    await service.airings.pin(airing.id);
    settings.schedule.blackouts = [
      { start: '2026-06-02T00:00', end: '2026-06-03T00:00', reason: 'mất điện' },
    ];
    parts.events.emit({ type: 'settings' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clock.runTo(at('2026-06-01', '04:10:00'));
    const day = (await service.airings.list({ from: '2026-06-02', to: '2026-06-02' })).items;
    expect(day).toMatchObject([
      { status: 'cancelled', reason: expect.stringContaining('mất điện') as unknown },
    ]);
  });
});
