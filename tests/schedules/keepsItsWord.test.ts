/** The plan is kept: what campaigns ask for is heard, once, when it was planned, and the log says so. */
import { describe, expect, test } from 'vitest';
import { at, campaign, world } from './world.ts';

describe('a campaign', () => {
  test('is planned when it is saved and heard until its last day, denser towards it', async () => {
    const { service, clock, output, problems } = await world();
    const saved = await service.campaigns.create(campaign());
    expect(saved.byDay.map(({ planned }) => planned)).toEqual([2, 4, 4]);
    await clock.runTo(at('2026-06-04', '08:00:00'));
    expect(problems).toEqual([]);
    const heard = await service.campaigns.get(saved.id);
    expect(heard.byDay.map(({ wanted, played }) => [wanted, played])).toEqual([
      [2, 2],
      [4, 4],
      [4, 4],
    ]);
    expect(heard.status).toBe('ended');
    expect(output.sounds).toHaveLength(10);
    expect(new Set(output.sounds.map(({ zoneId, airingId }) => `${zoneId} ${airingId}`)).size).toBe(10);
    const { items } = await service.airings.log({ limit: 100 });
    expect(items).toHaveLength(10);
    expect(items.every((row) => row.outcome === 'played' && row.lateMilliseconds === 0)).toBe(true);
    expect(items[0]).toMatchObject({ title: 'Chuẩn hóa thuê bao', scriptVersion: 1, playerName: 'Đầu b' });
  });

  test('zones play an airing together, and the airing goes through its states', async () => {
    const { service, clock } = await world({ start: '2026-06-01T04:00:00+07:00' });
    await service.campaigns.create(campaign());
    const [first] = (await service.airings.list({})).items;
    expect(first).toMatchObject({ status: 'planned', zones: ['a', 'b'] });
    const start = Date.parse(first?.start ?? '');
    await clock.runTo(new Date(start - 60_000).toISOString());
    expect((await service.airings.list({})).items[0]?.status).toBe('prepared');
    await clock.runTo(new Date(start + 10_000).toISOString());
    expect((await service.airings.list({})).items[0]?.status).toBe('playing');
    const now = await service.airings.now();
    expect(now.onAir.map(({ zoneId }) => zoneId)).toEqual(['a', 'b']);
    expect(now.onAir[0]?.confirmedAt).toBe(first?.start);
    await clock.runTo(new Date(start + 61_000).toISOString());
    expect((await service.airings.list({})).items[0]).toMatchObject({
      status: 'played',
      reason: null,
      lateMilliseconds: 0,
    });
  });
});
