/** What broke for others, each as a test of its own: time, and what is on air. What is heard of it: tests/loudspeakers/pitfalls. */
import { describe, expect, test } from 'vitest';
import { addRecording, at, campaign, everyDay, recording, world, type World } from './world.ts';

const outcomes = async ({ service }: World, day: string) =>
  (await service.airings.list({ from: day, to: day })).items.map(({ status }) => status);
const minutesOf = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16);
/** No sound of a zone overlaps another. */
const overlapping = (sounds: World['output']['sounds']) =>
  sounds.filter((a) =>
    sounds.some((b) => a !== b && a.zoneId === b.zoneId && a.start < b.end && b.start < a.end),
  );

describe('time', () => {
  test('a timer fires twice, or skips after the event loop was blocked: each airing plays once all the same', async () => {
    const ward = await world();
    const { service, clock, output, parts } = ward;
    await service.campaigns.create(campaign());
    // Ticks come in heaps, and for a while not at all.
    for (let i = 0; i < 50; i++) parts.events.emit({ type: 'player', id: 'a' });
    await clock.runTo(at('2026-06-01', '08:00:00'));
    await output.sendAgain();
    await clock.jumpTo(at('2026-06-01', '08:03:00'));
    for (let i = 0; i < 50; i++) parts.events.emit({ type: 'player', id: 'a' });
    await clock.runTo(at('2026-06-01', '20:00:00'));
    await output.sendAgain();
    expect(output.sounds).toHaveLength(2);
    expect((await service.airings.log({ limit: 50 })).items).toHaveLength(2);
  });

  test('the clock is stepped forward over airings: what may still start starts, the rest is made up for', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign({ zones: ['a'], lastDay: '2026-06-01' }));
    const [first] = (await service.airings.list({})).items;
    await clock.jumpTo(new Date(Date.parse(first!.start) + 40 * 60_000).toISOString());
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const { byDay } = (await service.campaigns.list(undefined))[0]!;
    expect(byDay).toEqual([{ day: '2026-06-01', wanted: 2, planned: 2, played: 2 }]);
    expect(new Set(output.sounds.map(({ airingId }) => airingId)).size).toBe(output.sounds.length);
  });

  test('the clock is set back: what has sounded does not sound again', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign({ zones: ['a'] }));
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const heard = output.sounds.length;
    await clock.jumpTo(at('2026-06-01', '05:30:00'));
    // The day is planned anew, and what has sounded is still counted.
    await service.campaigns.create(campaign({ zones: ['b'], title: 'Đợt thứ hai' }));
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds.filter(({ zoneId }) => zoneId === 'a')).toHaveLength(heard);
    expect(output.sounds.some(({ zoneId }) => zoneId === 'b')).toBe(true);
  });

  test('shows an hour or a day off: days are those of the station, whatever zone the machine is in', async () => {
    const ward = await world({
      start: '2026-05-31T16:00:00Z', // still 31 May in UTC, 23:00 there
      schedule: {
        windows: [{ id: 'som', days: [1], start: '05:00', end: '06:00', maxMinutes: 30 }],
        quietHours: [],
      },
    });
    const { service } = ward;
    await service.campaigns.create(campaign({ zones: ['a'], escalation: [{ daysLeft: 9, perDay: 1 }] }));
    const { items } = await service.airings.list({ from: '2026-06-01', to: '2026-06-03' });
    expect(items).toHaveLength(1);
    expect(items[0]?.start.slice(0, 10)).toBe('2026-05-31');
    expect(minutesOf(items[0]!.start) >= '05:00').toBe(true);
  });

  test('an overnight window vanishes: it is played on both sides of midnight, each on its own day', async () => {
    const ward = await world({
      schedule: {
        windows: [{ id: 'khuya', days: everyDay, start: '23:30', end: '00:30', maxMinutes: 30 }],
        quietHours: [],
      },
    });
    const { service, clock } = ward;
    await service.campaigns.create(
      campaign({ zones: ['a'], escalation: [{ daysLeft: 9, perDay: 2 }], minGapMinutes: 20 }),
    );
    await clock.runTo(at('2026-06-04', '02:00:00'));
    const { byDay } = (await service.campaigns.list(undefined))[0]!;
    // On the first day only the hour before midnight is left, on the others both ends of the day.
    expect(byDay.map(({ played }) => played)).toEqual([2, 2, 2]);
  });

  test('started minutes early or late: a zone starts at the planned instant', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign());
    await clock.runTo(at('2026-06-03', '20:00:00'));
    const planned = new Map(
      (await service.airings.list({ from: '2026-06-01', to: '2026-06-03' })).items.map(({ id, start }) => [
        id,
        Date.parse(start),
      ]),
    );
    expect(output.sounds.length).toBeGreaterThan(0);
    for (const { airingId, start } of output.sounds) expect(start).toBe(planned.get(airingId));
  });

  test('a month ends: the plan goes on into the next', async () => {
    const ward = await world({ start: '2026-06-29T05:00:00+07:00' });
    const { service, clock } = ward;
    await service.campaigns.create(
      campaign({ firstDay: '2026-06-29', lastDay: '2026-07-02', escalation: [{ daysLeft: 9, perDay: 1 }] }),
    );
    await clock.runTo(at('2026-07-03', '06:00:00'));
    const [saved] = await service.campaigns.list(undefined);
    expect(saved?.byDay.map(({ played }) => played)).toEqual([2, 2, 2, 2]);
    expect(saved?.status).toBe('ended');
  });
});

describe('on air', () => {
  test('dead air until someone re-schedules: a failed airing is closed, and the next one starts', async () => {
    const ward = await world();
    const { service, clock, db, recordings, broken } = ward;
    await addRecording({ db, recordings }, recording('other'));
    await service.campaigns.create(campaign({ zones: ['a'] }));
    await service.campaigns.create(campaign({ zones: ['a'], recordingId: 'other', title: 'Tiêm chủng' }));
    broken.add(recordings.get('other')!.audioHash);
    ward.output.set('a', { mute: true });
    await clock.runTo(at('2026-06-01', '06:40:00'));
    ward.output.set('a', { mute: false });
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const day = await outcomes(ward, '2026-06-01');
    expect(day).toContain('played');
    expect(day).not.toContain('planned');
    expect(day).not.toContain('prepared');
  });

  test('the page says one thing, the loudspeaker another: on air is what players confirmed, with its age', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign());
    const [first] = (await service.airings.list({})).items;
    await ward.connect('b', false);
    await clock.runTo(new Date(Date.parse(first!.start) + 20_000).toISOString());
    expect(output.sounds.map(({ zoneId }) => zoneId)).toEqual(['a', 'b']);
    const { onAir, at: asked } = await service.airings.now();
    expect(onAir).toMatchObject([{ zoneId: 'a', confirmedAt: first!.start, startedAt: first!.start }]);
    expect(Date.parse(asked) - Date.parse(onAir[0]!.confirmedAt)).toBe(20_000);
  });

  test('two items audible at once: one source a zone, and neighbours do not talk over each other', async () => {
    const ward = await world({
      zones: [{ id: 'a', hears: ['b'] }, { id: 'b' }, { id: 'c' }],
    });
    const { service, clock, output, db, recordings } = ward;
    await addRecording({ db, recordings }, recording('other'));
    const busy = { escalation: [{ daysLeft: 9, perDay: 4 }], minGapMinutes: 0, lastDay: '2026-06-01' };
    await service.campaigns.create(campaign({ ...busy, zones: ['a', 'b', 'c'] }));
    await service.campaigns.create(
      campaign({ ...busy, zones: ['b', 'c'], recordingId: 'other', title: 'Khác' }),
    );
    // Its best times are those of the one before: its zone plays nothing else then, but hears it.
    await service.campaigns.create(
      campaign({ ...busy, zones: ['a'], recordingId: 'other', title: 'Hàng xóm' }),
    );
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds).toHaveLength(24);
    expect(overlapping(output.sounds)).toEqual([]);
    const inHearing = output.sounds.filter(({ zoneId }) => zoneId !== 'c');
    for (const one of inHearing)
      for (const other of inHearing)
        if (one.start < other.end && other.start < one.end) expect(one.airingId).toBe(other.airingId);
  });

  test('an emergency mixed into a programme: it cuts what sounds at once, and what was cut is played again', async () => {
    const ward = await world();
    const { service, clock, output, db, recordings } = ward;
    await addRecording({ db, recordings }, recording('lu', { title: 'Báo động lũ', durationSeconds: 30 }));
    await service.campaigns.create(campaign());
    const [first] = (await service.airings.list({})).items;
    const start = Date.parse(first!.start);
    await clock.runTo(new Date(start + 20_000).toISOString());
    const [emergency] = await service.airings.emergency({ recordingId: 'lu', zones: ['a'], repeat: 1 });
    await clock.runTo(new Date(start + 40_000).toISOString());
    const inA = output.sounds.filter(({ zoneId }) => zoneId === 'a');
    expect(inA).toMatchObject([
      { airingId: first!.id, end: start + 20_000 },
      { airingId: emergency!.id, start: start + 20_000 },
    ]);
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(overlapping(output.sounds)).toEqual([]);
    const { items } = await service.airings.log({ limit: 20, zone: 'a' });
    expect(items.find(({ airingId }) => airingId === first!.id)).toMatchObject({
      outcome: 'partly',
      reason: 'Nhường cho thông báo khẩn cấp.',
    });
    expect(
      items
        .filter(({ outcome }) => outcome === 'played')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Báo động lũ', 'Chuẩn hóa thuê bao']);
  });

  test('one overrun shifts the whole day: a stuck airing is ended at its maximum duration', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign());
    output.set('a', { stuck: true });
    const [first] = (await service.airings.list({})).items;
    const start = Date.parse(first!.start);
    await clock.runTo(new Date(start + 200_000).toISOString());
    const stuck = output.sounds.find(({ zoneId }) => zoneId === 'a');
    expect(stuck).toMatchObject({ start, end: start + 80_000 });
    const { items } = await service.airings.log({ limit: 20, zone: 'a' });
    expect(items[0]).toMatchObject({
      outcome: 'partly',
      reason: expect.stringContaining('thời lượng') as unknown,
    });
    await clock.runTo(at('2026-06-02', '20:00:00'));
    expect(overlapping(output.sounds)).toEqual([]);
  });

  test('one missing file blocks sending the whole schedule: the rest goes out', async () => {
    const ward = await world({ start: '2026-06-01T04:30:00+07:00' });
    const { service, clock, db, recordings, parts, output } = ward;
    await addRecording({ db, recordings }, recording('hangs'));
    const hash = recordings.get('hangs')!.audioHash;
    const { verify } = parts.recordings;
    (parts.recordings as { verify: typeof verify }).verify = (asked) =>
      asked === hash ? new Promise(() => {}) : verify(asked);
    await service.campaigns.create(campaign({ zones: ['a'], recordingId: 'hangs', title: 'Hỏng' }));
    await service.campaigns.create(campaign({ zones: ['b'] }));
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds.some(({ zoneId }) => zoneId === 'b')).toBe(true);
    expect(output.schedules.at(-1)).toBeDefined();
  });

  test('an unplayable file at a fixed start time: it is told while there is time to act', async () => {
    const ward = await world({ start: '2026-06-01T04:30:00+07:00' });
    const { service, clock, broken, recordings } = ward;
    broken.add(recordings.get('sim')!.audioHash);
    await service.campaigns.create(campaign({ zones: ['a'] }));
    const [first] = (await service.airings.list({})).items;
    await clock.runTo(new Date(Date.parse(first!.start) - 50 * 60_000).toISOString());
    const { needs } = await service.airings.now();
    expect(needs).toMatchObject([
      { kind: 'recording-failed', text: expect.stringContaining('Hãy làm lại') as unknown },
    ]);
    broken.clear();
    await clock.runTo(first!.start);
    expect((await service.airings.now()).needs).toEqual([]);
    await clock.runTo(new Date(Date.parse(first!.start) + 70_000).toISOString());
    expect((await outcomes(ward, '2026-06-01'))[0]).toBe('played');
  });

  test('a share asked for is not what was played: missed airings are made up for inside the day', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(
      campaign({ lastDay: '2026-06-01', escalation: [{ daysLeft: 9, perDay: 2 }] }),
    );
    output.set('a', { mute: true });
    const morning = (await service.airings.list({})).items[0]!;
    await clock.runTo(new Date(Date.parse(morning.start) + 20 * 60_000).toISOString());
    output.set('a', { mute: false });
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const [saved] = await service.campaigns.list(undefined);
    expect(saved?.byDay).toEqual([{ day: '2026-06-01', wanted: 4, planned: 4, played: 4 }]);
    expect(saved?.pace).toMatchObject({ wanted: 4, played: 4 });
  });

  test('priorities are ignored: where minutes are short the urgent campaign is heard as often as it wants, the other goes without', async () => {
    const ward = await world({
      start: '2026-06-01T04:30:00+07:00',
      schedule: { windows: [{ id: 'sang', days: everyDay, start: '06:00', end: '07:00', maxMinutes: 3 }] },
    });
    const { service, clock, output, db, recordings } = ward;
    await addRecording({ db, recordings }, recording('gap'));
    const often = {
      zones: ['a'],
      lastDay: '2026-06-01',
      escalation: [{ daysLeft: 9, perDay: 3 }],
      minGapMinutes: 5,
    };
    const usual = await service.campaigns.create(campaign(often));
    await service.campaigns.create(
      campaign({ ...often, recordingId: 'gap', title: 'Gấp', priority: 'priority' }),
    );
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds.map(({ audioHash }) => audioHash)).toEqual(
      Array(3).fill(recordings.get('gap')!.audioHash),
    );
    // What is wanted and what was played is counted, and why the rest wasn't is said.
    expect((await service.campaigns.get(usual.id)).byDay).toEqual([
      { day: '2026-06-01', wanted: 3, planned: 0, played: 0 },
    ]);
  });

  test('a zone without any player: missed, and the reason says so', async () => {
    const ward = await world({ zones: [{ id: 'a', players: 0, online: 0 }] });
    const { service, clock, output } = ward;
    await output.connect('a', false);
    await service.campaigns.create(campaign({ zones: ['a'] }));
    const [first] = (await service.airings.list({})).items;
    await clock.runTo(new Date(Date.parse(first!.start) + 1000).toISOString());
    expect((await service.airings.list({})).items[0]).toMatchObject({
      status: 'missed',
      reason: expect.stringContaining('chưa có đầu phát') as unknown,
    });
    expect((await service.airings.now()).needs.map(({ kind }) => kind)).toEqual(['no-player', 'missed']);
  });
});

describe('proof', () => {
  test('plays during an outage are lost, or counted twice: late reports correct the log, once', async () => {
    const ward = await world();
    const { service, clock, output } = ward;
    await service.campaigns.create(campaign({ zones: ['a'] }));
    await clock.runTo(at('2026-06-01', '05:30:00'));
    await ward.connect('a', false);
    await clock.runTo(at('2026-06-01', '09:00:00'));
    const { items } = await service.airings.log({ limit: 20 });
    expect(items[0]).toMatchObject({ outcome: 'missed', reason: 'Không nhận được báo cáo của đầu phát.' });
    await ward.connect('a', true);
    await output.sendAgain();
    await clock.runTo(at('2026-06-01', '09:10:00'));
    const after = (await service.airings.log({ limit: 20 })).items;
    expect(after).toMatchObject([{ outcome: 'played', playerName: 'Đầu a' }]);
    expect(after[0]?.startedAt).toBe(after[0]?.plannedStart);
    // The one that was planned to make up for it is no longer needed.
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(
      output.sounds.filter(({ start }) => start < Date.parse(at('2026-06-01', '20:00:00'))),
    ).toHaveLength(1);
  });
});
