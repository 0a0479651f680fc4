import { expect, it } from 'vitest';
import { scripts } from '../../scripts/scripts.ts';
import { uses } from '../../schedules/campaign/uses.ts';
import { addRecording, at, campaign, recording, world } from './world.ts';

const escalation = [{ daysLeft: 99, perDay: 1 }];
const variants = [
  { recordingId: 'nhac', daysLeft: 2 },
  { recordingId: 'cuoi', daysLeft: 0 },
];

/** The day of the month in Vietnam. */
const dayIn = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(8, 10);

async function ward() {
  const made = await world({ zones: [{ id: 'a' }] });
  await addRecording(made, recording('nhac', { title: 'Nhắc lại', durationSeconds: 40, scriptVersion: 3 }));
  await addRecording(made, recording('cuoi', { title: 'Ngày cuối', durationSeconds: 30 }));
  const { id } = await made.service.campaigns.create(
    campaign({ zones: ['a'], lastDay: '2026-06-05', escalation, variants }),
  );
  const plan = async () => {
    const { items } = await made.service.airings.list({ from: '2026-06-01', to: '2026-06-05' });
    return items.map(({ start, recordingId }) => `${dayIn(start)} ${recordingId}`);
  };
  return { ...made, id, plan };
}

it('stores for each day the words of its phase, with their own length, hash and version', async () => {
  const { db, plan } = await ward();
  expect(await plan()).toEqual(['01 sim', '02 sim', '03 nhac', '04 nhac', '05 cuoi']);
  const rows = await db.selectFrom('airing').selectAll().orderBy('start').execute();
  expect(rows[2]).toMatchObject({
    title: 'Chuẩn hóa thuê bao: Nhắc lại',
    scriptVersion: 3,
    audioHash: recording('nhac').audioHash,
    durationSeconds: 40,
  });
  expect(Date.parse(rows[2]!.end) - Date.parse(rows[2]!.start)).toBe(40_000);
  expect(rows[0]).toMatchObject({ title: 'Chuẩn hóa thuê bao', durationSeconds: 60 });
});

it('says on the campaign what it plays when, and keeps or changes that', async () => {
  const { service, id, plan } = await ward();
  expect((await service.campaigns.get(id)).variants).toEqual([
    { recordingId: 'nhac', daysLeft: 2, title: 'Nhắc lại', durationSeconds: 40, ready: true },
    { recordingId: 'cuoi', daysLeft: 0, title: 'Ngày cuối', durationSeconds: 30, ready: true },
  ]);
  await service.campaigns.change(id, { title: 'Tên khác' });
  expect((await service.campaigns.get(id)).variants).toHaveLength(2);
  await service.campaigns.change(id, { variants: [] });
  expect(await plan()).toEqual(['01 sim', '02 sim', '03 sim', '04 sim', '05 sim']);
});

it('plays the main recording while a variant is not ready, says so, and the variant once it is', async () => {
  const { service, recordings, parts, plan } = await ward();
  const cuoi = recordings.get('cuoi')!;
  recordings.delete('cuoi');
  await service.campaigns.change((await service.campaigns.list(undefined))[0]!.id, { minGapMinutes: 20 });
  expect(await plan()).toEqual(['01 sim', '02 sim', '03 nhac', '04 nhac', '05 sim']);
  const { needs } = await service.airings.now();
  expect(needs.map(({ text }) => text)).toContainEqual(expect.stringMatching(/còn 0 ngày chưa có bản thu/));
  recordings.set('cuoi', cuoi);
  parts.events.emit({ type: 'recording', id: 'cuoi', status: 'ready' });
  await expect.poll(plan).toContain('05 cuoi');
});

it('refuses a variant of a recording that is not there, and one chosen twice', async () => {
  const { service } = await ward();
  const make = (rows: typeof variants) =>
    service.campaigns.create(campaign({ zones: ['a'], escalation, variants: rows }));
  await expect(make([{ recordingId: 'none', daysLeft: 1 }])).rejects.toThrow(/Không có bản thu/);
  await expect(make([variants[0]!, variants[0]!])).rejects.toThrow(/hai lần cho lúc còn 2 ngày/);
});

it('lets variants of one phase take turns over the days, and goes on from what was heard', async () => {
  const made = await world({ zones: [{ id: 'a' }] });
  for (const id of ['x', 'y']) await addRecording(made, recording(id));
  await made.service.campaigns.create(
    campaign({
      zones: ['a'],
      lastDay: '2026-06-08',
      escalation,
      variants: ['x', 'y'].map((recordingId) => ({ recordingId, daysLeft: 99 })),
    }),
  );
  for (let day = 1; day <= 8; day++) await made.clock.runTo(at(`2026-06-0${day}`, '20:00:00'));
  const heard = made.output.sounds.map(({ audioHash }) => audioHash.charAt(0));
  expect(heard.join('')).toMatch(/^(xy){4}$|^(yx){4}$/);
});

it('names in the log what was played', async () => {
  const { clock, service } = await ward();
  await clock.runTo(at('2026-06-05', '20:00:00'));
  await expect
    .poll(async () => (await service.airings.log({ limit: 50 })).items.map(({ title }) => title).sort())
    .toEqual([
      'Chuẩn hóa thuê bao',
      'Chuẩn hóa thuê bao',
      'Chuẩn hóa thuê bao: Ngày cuối',
      'Chuẩn hóa thuê bao: Nhắc lại',
      'Chuẩn hóa thuê bao: Nhắc lại',
    ]);
});

it('keeps a script that a campaign plays as a variant, or a programme, from being removed, naming it', async () => {
  const { db, clock, parts, service, id, settings } = await ward();
  const room = scripts({
    db,
    clock,
    events: parts.events,
    lexicon: () => Promise.resolve([]),
    checkUnused: uses({ db, settings: () => Promise.resolve(settings) }).checkScript,
  });
  const script = await room.create({ title: 'Nhắc lại', text: 'Chỉ còn hai ngày.' }, 'An');
  const version = await db
    .selectFrom('scriptVersion')
    .select('id')
    .where('scriptId', '=', script.id)
    .executeTakeFirstOrThrow();
  await db.updateTable('recording').set({ scriptVersionId: version.id }).where('id', '=', 'nhac').execute();
  await expect(room.remove(script.id)).rejects.toThrow(
    /đang phát trong đợt tuyên truyền: “Chuẩn hóa thuê bao”/,
  );
  await service.campaigns.setStatus(id, 'paused');
  await expect(room.remove(script.id)).rejects.toMatchObject({ code: 'script-in-use' });
  await service.campaigns.setStatus(id, 'ended');
  settings.schedule.programmes = [
    { id: 'Ca khúc sáng', start: '06:10', durationSeconds: 60, play: { recordingId: 'nhac' } },
  ];
  await expect(room.remove(script.id)).rejects.toThrow(
    /chương trình cố định: “Ca khúc sáng”.*trong Cài đặt trước khi xóa/,
  );
  settings.schedule.programmes = [];
  await room.remove(script.id);
});

it('keeps a recording that a campaign or a programme plays, and no other', async () => {
  const { db, service, id, settings } = await ward();
  const { checkRecording } = uses({ db, settings: () => Promise.resolve(settings) });
  for (const used of ['sim', 'nhac'])
    await expect(checkRecording(used)).rejects.toThrow(
      'Bản thu này đang phát trong đợt tuyên truyền: “Chuẩn hóa thuê bao”. ' +
        'Hãy chọn bản thu khác cho đợt đó hoặc kết thúc đợt trước khi xóa.',
    );
  await checkRecording('khong');
  await service.campaigns.setStatus(id, 'ended');
  await checkRecording('sim');
  settings.schedule.programmes = [
    { id: 'Ca khúc sáng', start: '06:10', durationSeconds: 60, play: { recordingId: 'sim' } },
  ];
  await expect(checkRecording('sim')).rejects.toMatchObject({ code: 'recording-in-use' });
});
