/** Emergencies: at once, at any hour, repeated or until stopped. */
import { describe, expect, test } from 'vitest';
import { addRecording, at, campaign, recording, world } from './world.ts';

const ward = async (start: string) => {
  const made = await world({ start });
  await addRecording(made, recording('lu', { title: 'Báo động lũ', durationSeconds: 30 }));
  return made;
};

describe('an emergency', () => {
  test('sounds in quiet hours, outside of every window, as often as it is asked for', async () => {
    const { service, clock, output } = await ward('2026-06-01T02:00:00+07:00');
    const asked = await service.airings.emergency({ recordingId: 'lu', zones: ['a'], repeat: 3 });
    expect(asked).toHaveLength(3);
    await clock.runTo(at('2026-06-01', '02:10:00'));
    const begun = Date.parse(at('2026-06-01', '02:00:00'));
    expect(output.sounds.map(({ zoneId, start, end }) => [zoneId, start - begun, end - begun])).toEqual([
      ['a', 0, 30_000],
      ['a', 32_000, 62_000],
      ['a', 64_000, 94_000],
    ]);
    const { items } = await service.airings.log({ limit: 10 });
    expect(items.map(({ outcome }) => outcome)).toEqual(['played', 'played', 'played']);
  });

  test('is stopped with all its repeats', async () => {
    const { service, clock, output } = await ward('2026-06-01T10:00:00+07:00');
    await service.airings.emergency({ recordingId: 'lu', zones: ['a', 'b'], repeat: 20 });
    await clock.runTo(at('2026-06-01', '10:00:40'));
    expect(await service.airings.stopEmergencies()).toBe(19);
    await clock.runTo(at('2026-06-01', '11:00:00'));
    expect(output.sounds).toHaveLength(4);
    expect(output.sounds[3]).toMatchObject({ end: Date.parse(at('2026-06-01', '10:00:40')) });
    const { items } = await service.airings.log({ limit: 100 });
    expect(items.filter(({ outcome }) => outcome === 'partly').map(({ reason }) => reason)).toEqual([
      'Người trực đã dừng phát khẩn cấp.',
      'Người trực đã dừng phát khẩn cấp.',
    ]);
    expect(await service.airings.stopEmergencies()).toBe(0);
  });

  test('keeps what was planned out of its way: that is played later, in its day', async () => {
    const { service, clock, output } = await ward('2026-06-01T05:00:00+07:00');
    await service.campaigns.create(campaign({ zones: ['a'], escalation: [{ daysLeft: 9, perDay: 1 }] }));
    const [first] = (await service.airings.list({})).items;
    await clock.runTo(new Date(Date.parse(first!.start) - 15_000).toISOString());
    await service.airings.emergency({ recordingId: 'lu', zones: ['a'], repeat: 4 });
    await clock.runTo(at('2026-06-01', '20:00:00'));
    const played = output.sounds.filter(({ audioHash }) => audioHash.startsWith('sim'));
    expect(played).toHaveLength(1);
    expect((await service.campaigns.list(undefined))[0]?.byDay[0]).toMatchObject({ wanted: 1, played: 1 });
  });

  test('takes nothing from the day, and what is planned after it is planned as ever', async () => {
    const { service, clock, problems } = await ward('2026-06-01T05:00:00+07:00');
    await service.airings.emergency({ recordingId: 'lu', zones: ['a'], repeat: 2 });
    await clock.runTo(at('2026-06-01', '05:10:00'));
    const { byDay } = await service.campaigns.create(
      campaign({ zones: ['a'], lastDay: '2026-06-01', escalation: [{ daysLeft: 9, perDay: 2 }] }),
    );
    expect(byDay).toMatchObject([{ wanted: 2, planned: 2 }]);
    // The next day still looks back at it.
    await clock.runTo(at('2026-06-02', '04:00:00'));
    await service.campaigns.create(campaign({ zones: ['b'], firstDay: '2026-06-02' }));
    expect(problems).toEqual([]);
  });

  test.each([
    ['with a script that nobody approved', { recordingId: 'draft', zones: ['a'] }, 'script-not-approved'],
    ['for a zone that is gone', { recordingId: 'lu', zones: ['x'] }, 'emergency-zone-unknown'],
    ['for no zone', { recordingId: 'lu', zones: [] }, 'emergency-no-zone'],
  ])('is refused %s', async (_name, input, code) => {
    const made = await ward('2026-06-01T10:00:00+07:00');
    await addRecording(made, recording('draft', { approved: false }));
    await expect(made.service.airings.emergency({ ...input, repeat: 1 })).rejects.toMatchObject({ code });
  });
});
