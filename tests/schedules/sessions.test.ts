/** Sessions on air: airings of one window that follow each other, each a file of its own, built before its time. */
import { describe, expect, test } from 'vitest';
import {
  addRecording,
  at,
  campaign,
  everyDay,
  recording,
  renditionHash,
  world,
  type World,
} from './world.ts';

const ids = ['rac', 'sim', 'tiem'];

/** Three campaigns in one window of the morning. */
async function threeCampaigns(over: Partial<Parameters<typeof world>[0]> = {}) {
  const w = await world({
    sessions: true,
    start: '2026-06-01T04:00:00+07:00',
    schedule: {
      windows: [{ id: 'sang', days: everyDay, start: '06:00', end: '07:00', maxMinutes: 30 }],
    },
    ...over,
  });
  const saved: string[] = [];
  for (const id of ids) {
    if (id !== 'sim') await addRecording(w, recording(id, { bodySeconds: 50 }));
    else w.recordings.set('sim', recording('sim', { bodySeconds: 50 }));
    const made = await w.service.campaigns.create(
      campaign({
        title: id,
        recordingId: id,
        escalation: [{ daysLeft: 99, perDay: 1 }],
        lastDay: '2026-06-01',
      }),
    );
    saved.push(made.id);
  }
  await w.service.madeAhead();
  return Object.assign(w, { saved });
}

const airingsOf = async ({ service }: Pick<World, 'service'>) =>
  (await service.airings.list({})).items
    .filter(({ status }) => status !== 'cancelled')
    .map(({ title, place, start, end, status }) => ({ title, place, start, end, status }));

const heardBy = ({ output }: Pick<World, 'output'>, zone: string) =>
  output.sounds.filter(({ zoneId }) => zoneId === zone).map(({ audioHash }) => audioHash);

describe('three campaigns in one window', () => {
  test('play first, middle, last, each at its start with its own file and log row', async () => {
    const w = await threeCampaigns();
    const planned = await airingsOf(w);
    expect(planned.map(({ place }) => place)).toEqual(['first', 'middle', 'last']);
    expect(planned[0]!.end).toBe(planned[1]!.start);
    expect(planned[1]!.end).toBe(planned[2]!.start);
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    expect(w.problems).toEqual([]);
    const hashes = planned.map(({ title, place }) =>
      renditionHash({ audioHash: title.padEnd(64, '0'), place, readings: 1 }),
    );
    for (const zone of ['a', 'b']) expect(heardBy(w, zone)).toEqual(hashes);
    const starts = w.output.sounds.filter(({ zoneId }) => zoneId === 'a').map(({ start }) => start);
    expect(starts).toEqual(planned.map(({ start }) => Date.parse(start)));
    const { items } = await w.service.airings.log({ limit: 100 });
    expect(items).toHaveLength(6);
    expect(
      items.every(({ outcome, lateMilliseconds }) => outcome === 'played' && lateMilliseconds === 0),
    ).toBe(true);
    expect(new Set(items.map(({ title }) => title))).toEqual(new Set(ids));
  });

  test('are told to players only when their files are built, with the exact length', async () => {
    const w = await threeCampaigns();
    const orders = w.output.schedules.flat();
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.every(({ audioHash }) => audioHash.includes(' '))).toBe(true);
    const planned = await airingsOf(w);
    const last = w.output.schedules.at(-1)!;
    last.forEach(({ durationSeconds }, i) => {
      const { start, end } = planned[i]!;
      expect(durationSeconds).toBe((Date.parse(end) - Date.parse(start)) / 1000 - 0.25);
    });
  });

  test('stay as they are when the plan is made again, also inside the hour', async () => {
    const w = await threeCampaigns();
    const before = await w.service.airings.list({});
    await w.service.campaigns.change(w.saved[0]!, { title: 'rac' });
    expect(await w.service.airings.list({})).toEqual(before);
    const [first] = before.items;
    await w.clock.runTo(new Date(Date.parse(first!.start) - 30 * 60_000).toISOString());
    await w.service.campaigns.change(w.saved[1]!, { minGapMinutes: 31 });
    const places = async () => (await airingsOf(w)).map(({ title, place, start }) => [title, place, start]);
    expect(await places()).toEqual(before.items.map(({ title, place, start }) => [title, place, start]));
  });

  test('open and close by themselves when the one in the middle is called off at the last minute', async () => {
    const w = await threeCampaigns();
    const before = await airingsOf(w);
    await w.clock.runTo(new Date(Date.parse(before[0]!.start) - 10 * 60_000).toISOString());
    const [, middle] = (await w.service.airings.list({})).items;
    await w.service.airings.cancel(middle!.id);
    await expect.poll(async () => (await airingsOf(w)).map(({ place }) => place)).toEqual(['alone', 'alone']);
    const [one, two] = await airingsOf(w);
    expect(one!.start).toBe(before[0]!.start);
    expect(two!.end).toBe(before[2]!.end);
    expect(Date.parse(two!.start)).toBeLessThan(Date.parse(before[2]!.start));
    await w.service.madeAhead();
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    expect(heardBy(w, 'a').map((hash) => hash.split(' ')[0])).toEqual(['alone', 'alone']);
  });

  test('are built anew when the greeting changes', async () => {
    const w = await threeCampaigns();
    const count = w.built.length;
    w.words = 'lời chào mới';
    w.parts.events.emit({ type: 'settings' });
    await expect.poll(() => w.built.length).toBe(count + 3);
    expect(w.built.slice(count).every(({ session }) => session === 'lời chào mới')).toBe(true);
  });
});

describe('one that can’t be built', () => {
  test('is told while there is time to act, and sounds as its plain recording', async () => {
    const w = await world({ sessions: true });
    w.unbuildable.add(recording('sim').audioHash);
    await w.service.campaigns.create(
      campaign({ lastDay: '2026-06-01', escalation: [{ daysLeft: 9, perDay: 1 }] }),
    );
    await w.service.madeAhead();
    await expect
      .poll(async () => (await w.service.airings.now()).needs.map(({ text }) => text).join('\n'))
      .toMatch(/“Chuẩn hóa thuê bao”: Không ghép được vào buổi phát.*ffmpeg không làm được/);
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    expect(heardBy(w, 'a')).toEqual([recording('sim').audioHash]);
    const { items } = await w.service.airings.log({ limit: 10 });
    expect(items.every(({ outcome }) => outcome === 'played')).toBe(true);
  });

  test('leaves the others their sessions', async () => {
    const w = await threeCampaigns();
    await w.clock.runTo(at('2026-06-01', '05:01:00'));
    w.unbuildable.add(recording('tiem').audioHash);
    // A file that was built is gone from the disk.
    for (const { place } of await airingsOf(w))
      w.broken.add(renditionHash({ audioHash: recording('tiem').audioHash, place, readings: 1 }));
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    const heard = heardBy(w, 'a');
    expect(heard).toHaveLength(3);
    expect(heard).toContain(recording('tiem').audioHash);
    expect(heard.filter((hash) => hash.includes(' '))).toHaveLength(2);
  });

  test('in the middle makes no other late: it sounds with its own chimes where there is room for them', async () => {
    const w = await threeCampaigns();
    await w.clock.runTo(at('2026-06-01', '05:01:00'));
    const middle = (await airingsOf(w))[1]!;
    expect(middle.place).toBe('middle');
    const { audioHash } = recording(middle.title);
    w.unbuildable.add(audioHash);
    w.broken.add(renditionHash({ audioHash, place: 'middle', readings: 1 }));
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    expect(heardBy(w, 'a')).toHaveLength(3);
    expect(heardBy(w, 'a')).toContain(audioHash);
    const { items } = await w.service.airings.log({ limit: 10 });
    expect(items.map(({ outcome, lateMilliseconds }) => [outcome, lateMilliseconds])).toEqual(
      Array(6).fill(['played', 0]),
    );
  });

  test('whose file was lost is built again', async () => {
    const w = await threeCampaigns();
    const [first] = await airingsOf(w);
    const lost = renditionHash({ audioHash: first!.title.padEnd(64, '0'), place: first!.place, readings: 1 });
    const count = w.built.length;
    w.broken.add(lost);
    const start = Date.parse(first!.start);
    await w.clock.runTo(new Date(start - 59 * 60_000).toISOString());
    await expect.poll(() => w.built.length).toBeGreaterThan(count);
    w.broken.delete(lost);
    await w.clock.runTo(at('2026-06-01', '20:00:00'));
    expect(heardBy(w, 'a')).toHaveLength(3);
  });
});

test('a campaign that is read twice says so to the builder, with and without sessions', async () => {
  const w = await world({ sessions: true });
  await w.service.campaigns.create(campaign({ readings: 2, lastDay: '2026-06-01' }));
  await w.service.madeAhead();
  expect(w.built.length).toBeGreaterThan(0);
  expect(w.built.every(({ readings }) => readings === 2)).toBe(true);
  const [first] = await airingsOf(w);
  // 7 s, twice (60 + 1.5) s, 6 s.
  expect(Date.parse(first!.end) - Date.parse(first!.start)).toBe(136_000);
});

test('an airing that is moved by hand opens and closes by itself, and those it leaves close up', async () => {
  const w = await threeCampaigns();
  const [first] = (await w.service.airings.list({})).items;
  expect(first!.place).toBe('first');
  const moved = await w.service.airings.move(first!.id, at('2026-06-01', '06:30:00'));
  expect(moved).toMatchObject({ place: 'alone', pinned: true });
  // As the desk was told before it was dragged.
  const seconds = (Date.parse(moved.end) - Date.parse(moved.start)) / 1000;
  expect(seconds).toBeGreaterThan((Date.parse(first!.end) - Date.parse(first!.start)) / 1000);
  expect([first!.aloneSeconds, moved.aloneSeconds]).toEqual([seconds, seconds]);
  expect((await airingsOf(w)).map(({ place }) => place)).toEqual(['first', 'last', 'alone']);
});
