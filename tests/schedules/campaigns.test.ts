/** Campaigns: what is refused and how it is said, what a change would do to others, and their life. */
import { describe, expect, test } from 'vitest';
import { addRecording, at, campaign, recording, world, type World } from './world.ts';

const small = (over = {}) => campaign({ zones: ['a'], ...over });

describe('a campaign is refused', () => {
  const cases: [string, object, string, RegExp][] = [
    ['that ends before it begins', { lastDay: '2026-05-30' }, 'campaign-ends-before-start', /trước ngày đầu/],
    ['whose last day is past', { firstDay: '2026-05-01', lastDay: '2026-05-31' }, 'campaign-over', /đã qua/],
    ['without zones', { zones: [] }, 'campaign-no-zone', /ít nhất một cụm loa/],
    ['for zones that are gone', { zones: ['a', 'x'] }, 'campaign-zone-unknown', /không còn/],
    [
      'that falls towards the deadline',
      {
        escalation: [
          { daysLeft: 9, perDay: 3 },
          { daysLeft: 2, perDay: 1 },
        ],
      },
      'campaign-escalation-falls',
      /giảm/,
    ],
    [
      'with nothing to play',
      { escalation: [{ daysLeft: 9, perDay: 0 }] },
      'campaign-escalation-empty',
      /ít nhất một lượt/,
    ],
    [
      'that plays on a day that "before" leaves out',
      { deadline: { date: '2026-06-03', inclusive: false } },
      'campaign-after-deadline',
      /trước ngày 3\/6\/2026/,
    ],
    ['with a recording that is gone', { recordingId: 'none' }, 'recording-unknown', /./],
    ['with a script that is not approved', { recordingId: 'draft' }, 'script-not-approved', /duyệt/],
  ];
  test.each(cases)('%s', async (_name, over, code, message) => {
    const { service, recordings, db } = await world({ started: false });
    await addRecording({ db, recordings }, recording('draft', { approved: false }));
    await expect(service.campaigns.create(small(over))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
    expect(await service.campaigns.list(undefined)).toEqual([]);
  });
});

describe('a preview', () => {
  /** One zone with five minutes a day. */
  const tight = () =>
    world({
      zones: [{ id: 'a' }],
      schedule: {
        windows: [{ id: 'sang', days: [1, 2, 3, 4, 5, 6, 7], start: '06:00', end: '07:00', maxMinutes: 2 }],
      },
      started: false,
    });

  test('shows the days and what others would lose, and saves nothing', async () => {
    const { service } = await tight();
    const other = await service.campaigns.create(
      small({ title: 'Tiêm chủng', minGapMinutes: 0, escalation: [{ daysLeft: 99, perDay: 2 }] }),
    );
    const preview = await service.campaigns.preview(
      small({ priority: 'priority', escalation: [{ daysLeft: 99, perDay: 1 }] }),
    );
    expect(preview.byDay).toEqual(
      ['2026-06-01', '2026-06-02', '2026-06-03'].map((day) => ({ day, wanted: 1, planned: 1 })),
    );
    expect(preview.effects).toContainEqual({
      campaignId: other.id,
      title: 'Tiêm chủng',
      zone: 'Tổ a',
      day: '2026-06-02',
      lost: 1,
    });
    expect(await service.campaigns.list(undefined)).toHaveLength(1);
    expect((await service.airings.list({ from: '2026-06-02', to: '2026-06-02' })).items).toHaveLength(2);
  });

  test('of a change replaces the campaign as it stands', async () => {
    const { service } = await tight();
    const saved = await service.campaigns.create(small({ minGapMinutes: 0 }));
    const preview = await service.campaigns.preview({
      ...small({ minGapMinutes: 0, escalation: [{ daysLeft: 99, perDay: 2 }] }),
      replaces: saved.id,
    });
    expect(preview.byDay.every(({ planned }) => planned === 2)).toBe(true);
    expect(preview.effects).toEqual([]);
  });

  test('says what does not fit, and why', async () => {
    const { service } = await tight();
    const preview = await service.campaigns.preview(
      small({ minGapMinutes: 0, escalation: [{ daysLeft: 99, perDay: 5 }] }),
    );
    expect(preview.unmet[0]).toMatchObject({ wanted: 5, planned: 2 });
    expect(preview.unmet[0]?.why).toMatch(/phút/);
  });
});

describe('the life of a campaign', () => {
  const planned = async ({ service }: World) =>
    (await service.airings.list({ from: '2026-06-01', to: '2026-06-30' })).items.length;

  test('paused it plays nothing, resumed it plays on, ended it is over', async () => {
    const ward = await world({ started: false });
    const { service } = ward;
    const { id } = await service.campaigns.create(small());
    expect(await planned(ward)).toBe(5);
    await service.campaigns.setStatus(id, 'paused');
    expect(await planned(ward)).toBe(0);
    await service.campaigns.setStatus(id, 'active');
    expect(await planned(ward)).toBe(5);
    await service.campaigns.setStatus(id, 'ended');
    expect(await planned(ward)).toBe(0);
    await expect(service.campaigns.setStatus(id, 'active')).rejects.toMatchObject({ code: 'campaign-over' });
    await expect(service.campaigns.change(id, { title: 'Khác' })).rejects.toMatchObject({
      code: 'campaign-over',
    });
  });

  test('removed it is gone, and what it played stays in the log', async () => {
    const { service, clock } = await world();
    const { id } = await service.campaigns.create(small());
    await clock.runTo(at('2026-06-01', '20:00:00'));
    await service.campaigns.remove(id);
    await expect(service.campaigns.get(id)).rejects.toMatchObject({ code: 'campaign-unknown' });
    expect((await service.airings.log({ limit: 10 })).items).toMatchObject([{ title: 'Chuẩn hóa thuê bao' }]);
  });

  test('airings that stay the same stay the same things when another campaign comes', async () => {
    const { service } = await world({ started: false });
    await service.campaigns.create(small());
    const before = (await service.airings.list({})).items;
    await service.campaigns.create(small({ title: 'Tiêm chủng' }));
    const after = (await service.airings.list({})).items;
    expect(after).toHaveLength(2 * before.length);
    for (const airing of before)
      expect(after.find(({ id }) => id === airing.id)).toMatchObject({ start: airing.start });
  });

  test('a new recording is what the coming airings play', async () => {
    const { service, db, recordings } = await world({ started: false });
    const { id } = await service.campaigns.create(small());
    await addRecording({ db, recordings }, recording('new', { durationSeconds: 90 }));
    await service.campaigns.change(id, { recordingId: 'new' });
    const { items } = await service.airings.list({});
    expect(items.length).toBe(5);
    expect(items.every((airing) => airing.recordingId === 'new')).toBe(true);
    expect(items.every(({ start, end }) => Date.parse(end) - Date.parse(start) === 90_000)).toBe(true);
  });
});
