/**
 * A morning with power cuts, by the program as users run it: in one zone a relay with an emergency in it, in another a
 * session of several items. The player of the session is killed (SIGKILL) in the middle of an item, then the service while
 * both zones sound, and the relayed station goes off the air. The log stays true, nothing plays twice, and what can goes on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { measure } from '../../audio/mastering.ts';
import { toWav } from '../../audio/wav.ts';
import { decode } from '../../loudspeakers/player/node/decode.ts';
import { built } from '../built.ts';
import { until } from '../loudspeakers/station.base.ts';
import type { Client } from '../server/client.ts';
import { findSound, heardIn, pitches } from './morning.ts';
import {
  airings,
  changeSchedule,
  DAY,
  dayIsOver,
  end,
  everyDay,
  failures,
  log,
  loudspeaker,
  onAir,
  preparedDay,
  relayed,
  soon,
  zone,
  type Airing,
} from './program.ts';

beforeAll(() => built());

const RELAY_SECONDS = 100;

/** The longest in the middle: time enough to start a program again on a busy machine. */
const TEXTS = [
  'Đề nghị bà con xác thực thông tin thuê bao di động trước ngày 15/6/2026.',
  ...['Sáng thứ Bảy, các hộ gia đình', 'Chiều Chủ nhật, các tổ dân phố'].map((who) =>
    `${who} ra quân tổng vệ sinh đường làng ngõ xóm, khơi thông cống rãnh và thu gom rác thải. `.repeat(3),
  ),
  'Trạm y tế phường tổ chức tiêm chủng mở rộng vào sáng thứ Năm. Xin cảm ơn.',
];

const ready = (api: Client, id: string) =>
  expect.poll(async () => (await api.get(`/api/v1/recordings/${id}`)).body.status, soon).toBe('ready');

/** The day before it begins: what is relayed, what is read, and the alarm that may have to be given. */
async function prepare(api: Client, url: string) {
  const relaying = await zone(api, 'Nhà văn hóa');
  const reading = await zone(api, 'Tổ dân phố 5');
  await changeSchedule(api, {
    windows: [{ id: 'sang', days: everyDay, start: '06:00', end: '06:02', maxMinutes: 2 }],
    programmes: [relayed(url, relaying.id, RELAY_SECONDS)],
  });
  const samples = Int16Array.from(
    { length: 3 * 16_000 },
    (_, i) => 9_000 * Math.sin((i * 440 * Math.PI) / 8_000),
  );
  const sent = await api.upload(
    '/api/v1/recordings/upload?title=B%C3%A1o%20%C4%91%E1%BB%99ng',
    toWav({ sampleRate: 16_000, samples }),
    'bao-dong.wav',
  );
  const alarm = sent.body.id as string;
  for (const [i, text] of TEXTS.entries()) {
    const script = (await api.post('/api/v1/scripts', { title: `Bài ${i + 1}`, text })).body;
    await api.post(`/api/v1/scripts/${script.id}/versions/1/approve`);
    const { id: recordingId } = (await api.post('/api/v1/recordings', { scriptId: script.id, version: 1 }))
      .body;
    await ready(api, recordingId);
    const made = await api.post('/api/v1/campaigns', {
      title: `Bài ${i + 1}`,
      recordingId,
      zones: [reading.id],
      firstDay: DAY,
      lastDay: DAY,
      escalation: [{ daysLeft: 9, perDay: 1 }],
      minGapMinutes: 0,
    });
    expect(made.status).toBe(201);
  }
  await ready(api, alarm);
  await expect
    .poll(async () => (await airings(api, reading.id)).map(({ place }) => place), soon)
    .toEqual(['first', 'middle', 'middle', 'last']);
  return { relaying, reading, alarm };
}

test(
  'a relay and a session through power cuts: a true log, nothing twice, and what can goes on',
  { timeout: 600_000 },
  async () => {
    const { here, live, api, prepared, start } = await preparedDay(prepare);
    const { relaying, reading, alarm } = prepared;
    const now = async () => Date.parse((await api.get('/api/v1/now')).body.at as string);
    let service = await start();
    const here1 = loudspeaker(service.url, relaying.token, join(here, 'a'), join(here, 'a.wav'));
    const here2 = loudspeaker(service.url, reading.token, join(here, 'b'), join(here, 'b1.wav'));

    // An emergency in the middle of the relay, which comes back after it.
    await until(async () => (await onAir(api, relaying.id))?.kind === 'programme', 60_000);
    const [relay] = await airings(api, relaying.id);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(
      (await api.post('/api/v1/emergencies', { recordingId: alarm, zones: [relaying.id], repeat: 1 })).status,
    ).toBe(201);
    await until(async () => {
      const playing = await onAir(api, relaying.id);
      return playing?.kind === 'programme' && playing.id !== relay?.id;
    }, 60_000);

    // The power of the session's loudspeaker is cut, early in one of its long items.
    const session = await airings(api, reading.id);
    let cut: Airing | undefined;
    await until(async () => {
      const playing = await onAir(api, reading.id);
      if (playing?.place !== 'middle') return false;
      const sinceStart = (await now()) - Date.parse(playing.start);
      if (sinceStart < 4_000 || Date.parse(playing.end) - Date.parse(playing.start) - sinceStart < 8_000)
        return false;
      cut = playing;
      return true;
    }, 90_000);
    await end(here2, 'SIGKILL');
    const again = loudspeaker(service.url, reading.token, join(here, 'b'), join(here, 'b2.wav'));
    await expect
      .poll(async () => (await log(api, reading.id)).map(({ airingId }) => airingId), soon)
      .toContain(cut!.id);

    // The service's power is cut: the session goes on by itself, the relay when the service is back.
    await service.kill();
    service = await start();
    const backAt = Date.now();

    // The relayed station is off the air from now on.
    await until(() => live.listening() > 0, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    live.die();
    const diedAt = Date.now();

    await dayIsOver(api);
    expect((await api.get('/api/v1/now')).body.onAir).toEqual([]);
    expect(failures(service)).toEqual([]);
    await end(here1, 'SIGTERM');
    await end(again, 'SIGTERM');

    // The relay: cut, alarm, taken up again, and in the end the reason why it fell silent.
    const relayed = (await log(api, relaying.id)).sort((a, b) =>
      (a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1,
    );
    expect(relayed).toMatchObject([
      { airingId: relay?.id, outcome: 'partly', reason: 'Nhường cho thông báo khẩn cấp.' },
      { outcome: 'played', reason: null },
      { outcome: 'partly', reason: expect.stringMatching(/nguồn/i) as string },
    ]);
    const tones = pitches(heardIn(join(here, 'a.wav')), { relay: 880, alarm: 440 });
    const [first, second, third, ...rest] = tones.map(({ name }) => name);
    expect([first, second, third]).toEqual(['relay', 'alarm', 'relay']);
    expect(new Set(rest)).toEqual(new Set(['relay']));
    expect(tones.some((tone) => tone.end > backAt + 3_000)).toBe(true);
    expect(tones.at(-1)!.end).toBeLessThan(diedAt + 8_000);

    // The session: each item once, all but the one in which the power was cut heard whole.
    const told = await log(api, reading.id);
    expect(new Set(told.map(({ airingId }) => airingId)).size).toBe(told.length);
    expect(told).toHaveLength(session.length);
    const tellOf = (id: string) => told.find(({ airingId }) => airingId === id);
    expect(tellOf(cut!.id)).toMatchObject({
      outcome: 'partly',
      reason: 'Đầu phát khởi động lại khi đang phát.',
    });
    for (const { id } of session.filter((one) => one.id !== cut?.id))
      expect(tellOf(id)).toMatchObject({ outcome: 'played', reason: null });

    // What the log says is what the loudspeaker gave, sample by sample, one item right behind the other.
    const outputs = [heardIn(join(here, 'b1.wav')), heardIn(join(here, 'b2.wav'))];
    const items = await Promise.all(
      session.map(async ({ id, start: planned }) => {
        const { audioHash } = tellOf(id)!;
        const answer = await fetch(`${service.url}/api/v1/player/audio/${audioHash}.mp3`, {
          headers: { authorization: `Bearer ${reading.token}` },
        });
        const mp3 = Buffer.from(await answer.arrayBuffer());
        writeFileSync(join(here, `${id}.mp3`), mp3);
        const sound = await decode(mp3);
        return { id, planned: Date.parse(planned), found: outputs.map((one) => findSound(one, sound)) };
      }),
    );
    const cutFrom = items.findIndex(({ id }) => id === cut!.id);
    for (const [i, { found }] of items.entries()) {
      const [before, after] = found.map(({ share }) => share);
      if (i < cutFrom) expect([before! > 0.8, after]).toEqual([true, 0]);
      else if (i > cutFrom) expect([before, after! > 0.8]).toEqual([0, true]);
      else expect([before! > 0 && before! < 1, after]).toEqual([true, 0]);
    }
    const apart = items.flatMap(({ planned, found }, i) => {
      const last = items[i - 1];
      if (!last || i === cutFrom + 1) return [];
      const output = i <= cutFrom ? 0 : 1;
      const seconds = found[output]!.starts[0]! - last.found[output]!.starts[0]!;
      return [Math.abs(seconds - (planned - last.planned) / 1000)];
    });
    // The machine may stand still for a moment; not at every seam.
    expect(Math.min(...apart)).toBeLessThan(0.05);
    expect(Math.max(...apart), apart.join(' ')).toBeLessThan(1);
    for (const { id } of items) {
      const { integratedLufs } = await measure(join(here, `${id}.mp3`));
      expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    }
  },
);
