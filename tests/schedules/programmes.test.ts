/** Fixed programmes sound: once at their time, in their zones, never over anything that may not be disturbed. */
import { describe, expect, test } from 'vitest';
import { addRecording, at, campaign, recording, world, type ScheduleShape } from './world.ts';

type Programme = ScheduleShape['programmes'][number];

const bulletin: Programme = {
  id: 'Bản tin phường',
  start: '06:10',
  durationSeconds: 600,
  play: { recordingId: 'tin' },
};
const relay: Programme = {
  id: 'Tiếp âm Đài tỉnh',
  start: '05:30',
  durationSeconds: 900,
  relay: { url: 'http://127.0.0.1:9/live' },
};

async function ward(programmes: Programme[], options: Parameters<typeof world>[0] = {}) {
  const made = await world({
    ...options,
    schedule: { programmes, ...options.schedule },
    started: false,
  });
  await addRecording(made, recording('tin', { durationSeconds: 240, scriptVersion: 2 }));
  await made.service.start();
  const list = async (from = '2026-06-01', to = from) =>
    (await made.service.airings.list({ from, to })).items.filter(({ kind }) => kind === 'programme');
  return { ...made, list };
}

describe('a programme that plays a recording', () => {
  test('is stored for the coming days, sounds once each day, and stands in the log by its name', async () => {
    const { list, clock, output, service, problems } = await ward([bulletin]);
    const coming = await list('2026-06-01', '2026-06-10');
    expect(coming.map(({ start }) => start)).toEqual(
      Array.from({ length: 10 }, (_, i) => at(`2026-06-${String(i + 1).padStart(2, '0')}`, '06:10:00')),
    );
    expect(coming[0]).toMatchObject({
      title: 'Bản tin phường',
      programmeId: 'Bản tin phường',
      campaignId: null,
      zones: ['a', 'b'],
      end: at('2026-06-01', '06:20:00'),
      why: 'Chương trình cố định. Bản thu ngắn hơn khung 6 phút.',
    });
    await clock.runTo(at('2026-06-02', '12:00:00'));
    expect(problems).toEqual([]);
    expect(output.sounds.map(({ zoneId, start, end }) => `${zoneId} ${start} ${end - start}`)).toEqual(
      ['2026-06-01', '2026-06-02'].flatMap((day) =>
        ['a', 'b'].map((zone) => `${zone} ${Date.parse(at(day, '06:10:00'))} 240000`),
      ),
    );
    const { items } = await service.airings.log({ limit: 10 });
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({ title: 'Bản tin phường', outcome: 'played', scriptVersion: 2 });
    const report = await service.reports.get({ from: '2026-06-01', to: '2026-06-02' });
    expect(report.campaigns[0]).toMatchObject({
      title: 'Chương trình: Bản tin phường',
      planned: 4,
      played: 4,
    });
  });

  test('that is longer than its time says so, and ends at the end of its time', async () => {
    const { list, output } = await ward([{ ...bulletin, durationSeconds: 120 }]);
    const [first] = await list();
    expect(first).toMatchObject({ why: expect.stringMatching(/dài hơn khung 2 phút nên ngừng/) as string });
    expect(output.schedules.at(-1)?.[0]).toMatchObject({
      durationSeconds: 120,
      endBy: at('2026-06-01', '06:12:00'),
    });
  });

  test('has the time for itself, in zones that hear it too, and is cut by an emergency alone', async () => {
    const { service, clock, output } = await ward([{ ...bulletin, zones: ['a'] }], {
      zones: [{ id: 'a' }, { id: 'b', hears: ['a'] }, { id: 'c' }],
    });
    await service.campaigns.create(
      campaign({ zones: ['a', 'b', 'c'], escalation: [{ daysLeft: 99, perDay: 12 }], minGapMinutes: 1 }),
    );
    const { items } = await service.airings.list({ from: '2026-06-01', to: '2026-06-01' });
    const during = items.filter(
      ({ kind, start, end }) =>
        kind === 'campaign' &&
        Date.parse(start) < Date.parse(at('2026-06-01', '06:20:00')) &&
        Date.parse(end) > Date.parse(at('2026-06-01', '06:10:00')),
    );
    expect(during.flatMap(({ zones }) => zones).filter((zone) => zone !== 'c')).toEqual([]);
    await clock.runTo(at('2026-06-01', '06:11:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '06:12:30'));
    const cut = output.sounds.find(({ audioHash }) => audioHash.startsWith('tin'));
    expect(cut!.end - cut!.start).toBe(60_000);
    const log = (await service.airings.log({ limit: 50 })).items.find(({ title }) => title === bulletin.id);
    expect(log).toMatchObject({ outcome: 'partly', reason: 'Nhường cho thông báo khẩn cấp.' });
  });

  test('is neither in a blackout nor in quiet hours, and no other begins over it', async () => {
    const programmes = [
      bulletin,
      { ...bulletin, id: 'Chồng lên', start: '06:15' },
      { ...bulletin, id: 'Đêm', start: '22:00' },
    ];
    const { list } = await ward(programmes, {
      schedule: { blackouts: [{ start: '2026-06-02T06:00', end: '2026-06-02T07:00', zones: ['a'] }] },
    });
    expect((await list()).map(({ title }) => title)).toEqual(['Bản tin phường']);
    expect((await list('2026-06-02')).map(({ title, zones }) => [title, zones])).toEqual([
      ['Bản tin phường', ['b']],
    ]);
  });

  test('follows the settings: moved, dropped, and not put back where a person called it off', async () => {
    const { list, service, settings, parts } = await ward([bulletin]);
    const [first] = await list();
    await service.airings.cancel(first!.id);
    settings.schedule.programmes = [{ ...bulletin, durationSeconds: 300 }];
    parts.events.emit({ type: 'settings' });
    await expect.poll(async () => (await list('2026-06-02'))[0]?.end).toBe(at('2026-06-02', '06:15:00'));
    expect((await list()).map(({ status }) => status)).toEqual(['cancelled']);
    await expect(service.airings.move(first!.id, at('2026-06-01', '08:00:00'))).rejects.toThrow();
    const [second] = await list('2026-06-02');
    await expect(service.airings.move(second!.id, at('2026-06-02', '08:00:00'))).rejects.toThrow(
      /theo giờ trong Cài đặt/,
    );
    settings.schedule.programmes = [];
    parts.events.emit({ type: 'settings' });
    await expect.poll(async () => (await list('2026-06-02', '2026-06-10')).length).toBe(0);
  });

  test('survives a restart in the middle without a second one', async () => {
    const { clock, output, restart, list } = await ward([bulletin]);
    await clock.runTo(at('2026-06-01', '06:11:00'));
    await restart();
    await clock.runTo(at('2026-06-01', '08:00:00'));
    expect(output.sounds).toHaveLength(2);
    expect((await list()).map(({ status }) => status)).toEqual(['played']);
  });
});

describe('a programme that relays', () => {
  test('is told to players as a stream, with when it has to be silent', async () => {
    const { output, list } = await ward([relay]);
    expect((await list())[0]).toMatchObject({ recordingId: null, why: 'Chương trình cố định, tiếp âm.' });
    expect(output.schedules.at(-1)?.[0]).toMatchObject({
      title: 'Tiếp âm Đài tỉnh',
      stream: true,
      start: at('2026-06-01', '05:30:00'),
      endBy: at('2026-06-01', '05:45:00'),
      durationSeconds: 900,
    });
  });

  test('by a cron expression comes on its days alone', async () => {
    const { start: _start, ...byCron } = relay;
    const { list } = await ward([{ ...byCron, cron: '30 5 * * 1,5' }]);
    expect((await list('2026-06-01', '2026-06-14')).map(({ start }) => start)).toEqual(
      ['01', '05', '08', '12'].map((day) => at(`2026-06-${day}`, '05:30:00')),
    );
  });
});

describe('a relay that ends while the service is down', () => {
  const down = async (players: 'report' | 'gone') => {
    const made = await ward([relay]);
    await made.clock.runTo(at('2026-06-01', '05:40:00'));
    if (players === 'gone') for (const zone of ['a', 'b']) made.output.set(zone, { mute: true });
    for (const zone of ['a', 'b']) await made.connect(zone, false);
    await made.service.close();
    await made.clock.runTo(at('2026-06-01', '05:50:00'));
    await made.restart();
    if (players === 'report') for (const zone of ['a', 'b']) await made.connect(zone, true);
    await made.clock.runTo(at('2026-06-01', '06:30:00'));
    return made;
  };

  test('is played when its players have told so', async () => {
    const { list, output } = await down('report');
    expect(await list()).toMatchObject([{ status: 'played', reason: null }]);
    expect(output.sounds).toHaveLength(2);
  });

  test('is settled also when nobody ever tells', async () => {
    const { list, service } = await down('gone');
    expect(await list()).toMatchObject([
      { status: 'partly', reason: expect.stringMatching(/không báo/) as string },
    ]);
    expect((await service.airings.now()).onAir).toEqual([]);
  });
});

describe('a programme that was cut', () => {
  const times = (sounds: readonly { zoneId: string; start: number; end: number }[], zone: string) =>
    sounds
      .filter(({ zoneId }) => zoneId === zone)
      .map(({ start, end }) => [start, end].map((instant) => new Date(instant).toISOString().slice(11, 19)));

  test('comes back after an emergency when it relays, for the rest of its time, and alone there', async () => {
    const { clock, output, service, list, problems } = await ward([relay]);
    await clock.runTo(at('2026-06-01', '05:35:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 2 });
    await clock.runTo(at('2026-06-01', '06:00:00'));
    expect(problems).toEqual([]);
    expect(times(output.sounds, 'a')).toEqual([
      ['22:30:00', '22:35:00'],
      ['22:35:00', '22:36:00'],
      ['22:36:02', '22:37:02'],
      ['22:37:04', '22:45:00'],
    ]);
    expect(times(output.sounds, 'b')).toEqual([['22:30:00', '22:45:00']]);
    const again = (await list()).find(({ why }) => why === 'Tiếp âm trở lại vì bị ngắt lúc đang phát.');
    expect(again).toMatchObject({ title: relay.id, zones: ['a'], status: 'played', recordingId: null });
    // Players are told what it goes on with: one that was not cut has nothing to do with it.
    const [first] = await list();
    expect(output.schedules.flat().find(({ airingId }) => airingId === again?.id)).toMatchObject({
      resumes: first!.id,
    });
    const { items } = await service.airings.log({ limit: 10, zone: 'a' });
    expect(items.filter(({ title }) => title === relay.id).map(({ outcome }) => outcome)).toEqual([
      'played',
      'partly',
    ]);
    // One programme, whose minutes are those of both its parts.
    const { campaigns } = await service.reports.get({ from: '2026-06-01', to: '2026-06-01' });
    const row = campaigns.find(({ title }) => title === `Chương trình: ${relay.id}`);
    expect(row).toMatchObject({ wanted: 2, planned: 2, played: 2, missed: 0, minutesPlanned: 30 });
    expect(row?.minutesPlayed).toBe(27.9);
  });

  test('comes back at once when the emergency is stopped by hand', async () => {
    const { clock, output, service } = await ward([relay]);
    await clock.runTo(at('2026-06-01', '05:35:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a', 'b'], repeat: 9 });
    await clock.runTo(at('2026-06-01', '05:35:20'));
    await service.airings.stopEmergencies();
    await clock.runTo(at('2026-06-01', '06:00:00'));
    for (const zone of ['a', 'b'])
      expect(times(output.sounds, zone).at(-1)).toEqual(['22:35:20', '22:45:00']);
    expect(output.sounds).toHaveLength(6);
  });

  test('comes back as often as it is cut, and not where its time is over or a person ended it', async () => {
    const { clock, output, service, list } = await ward([relay]);
    await clock.runTo(at('2026-06-01', '05:32:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '05:40:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '05:43:50'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['b'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '05:44:00'));
    const sounding = (await list()).filter(({ status }) => status === 'playing');
    expect(sounding).toHaveLength(1);
    await service.airings.cancel(sounding[0]!.id);
    await clock.runTo(at('2026-06-01', '06:00:00'));
    expect(times(output.sounds, 'a').map(([start]) => start)).toEqual([
      '22:30:00',
      '22:32:00',
      '22:33:02',
      '22:40:00',
      '22:41:02',
    ]);
    expect(times(output.sounds, 'a').at(-1)?.[1]).toBe('22:44:00');
    expect(times(output.sounds, 'b')).toHaveLength(2);
  });

  test('is forgotten neither by a restart nor by new settings in the middle', async () => {
    const made = await ward([relay]);
    const { clock, output, service, parts, settings } = made;
    await clock.runTo(at('2026-06-01', '05:35:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 2 });
    await clock.runTo(at('2026-06-01', '05:35:10'));
    await made.restart();
    settings.schedule.programmes = [...settings.schedule.programmes, bulletin];
    parts.events.emit({ type: 'settings' });
    await clock.runTo(at('2026-06-01', '06:00:00'));
    // After the pause that follows an emergency, whether the plan is made before or after that was heard to be over.
    expect(times(output.sounds, 'a').at(-1)).toEqual(['22:37:04', '22:45:00']);
  });

  test('keeps its pause also when the plan is made in the very moment in which the emergency is over', async () => {
    const { clock, output, service, parts } = await ward([relay]);
    await clock.runTo(at('2026-06-01', '05:35:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '05:36:00'));
    parts.events.emit({ type: 'settings' });
    await clock.runTo(at('2026-06-01', '06:00:00'));
    expect(times(output.sounds, 'a').at(-1)).toEqual(['22:36:02', '22:45:00']);
  });

  test('plays its recording again from the beginning, where it may sound as late as that', async () => {
    const { clock, output, service, list } = await ward([bulletin]);
    await clock.runTo(at('2026-06-01', '06:11:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '08:00:00'));
    expect(times(output.sounds, 'a').at(-1)).toEqual(['23:12:02', '23:16:02']);
    expect(times(output.sounds, 'b')).toHaveLength(1);
    expect((await list()).map(({ why }) => why)).toContain('Phát lại vì bị ngắt lúc đang phát.');
  });

  test('plays its recording after its time when that is too short, while others make room', async () => {
    const { clock, output, service } = await ward([{ ...bulletin, durationSeconds: 240 }]);
    await service.campaigns.create(
      campaign({ zones: ['a'], escalation: [{ daysLeft: 99, perDay: 9 }], minGapMinutes: 1 }),
    );
    await clock.runTo(at('2026-06-01', '06:12:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const bulletins = output.sounds.filter(
      ({ zoneId, audioHash }) => zoneId === 'a' && audioHash.startsWith('tin'),
    );
    expect(times(bulletins, 'a').at(-1)).toEqual(['23:13:02', '23:17:02']);
    const inA = output.sounds.filter(({ zoneId }) => zoneId === 'a');
    for (const one of inA)
      for (const other of inA)
        if (one !== other) expect(one.end <= other.start || other.end <= one.start).toBe(true);
    expect((await service.campaigns.list(undefined))[0]?.byDay[0]).toMatchObject({ wanted: 9, played: 9 });
  });

  test('does not play its recording again into another programme or quiet hours', async () => {
    const late = { ...bulletin, start: '21:25', durationSeconds: 300 };
    const next = { ...bulletin, id: 'Tin sau', start: '06:20' };
    const { clock, output, service } = await ward([
      { ...bulletin, durationSeconds: 600 },
      next,
      { ...late, id: 'Tin tối' },
    ]);
    await clock.runTo(at('2026-06-01', '06:13:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 4 });
    await clock.runTo(at('2026-06-01', '21:27:00'));
    await service.airings.emergency({ recordingId: 'sim', zones: ['a'], repeat: 1 });
    await clock.runTo(at('2026-06-01', '23:00:00'));
    const bulletins = output.sounds.filter(
      ({ zoneId, audioHash }) => zoneId === 'a' && audioHash.startsWith('tin'),
    );
    expect(times(bulletins, 'a').map(([start]) => start)).toEqual(['23:10:00', '23:20:00', '14:25:00']);
  });
});

test('a programme that plays nothing keeps its time free and is no airing', async () => {
  const { list } = await ward([{ id: 'Tiếp âm bằng máy khác', start: '06:10', durationSeconds: 600 }]);
  expect(await list('2026-06-01', '2026-06-07')).toEqual([]);
});
