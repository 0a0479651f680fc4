/** Sound brought and tried out, drafts, emergencies on a real player, reports and the calendar feed, over HTTP. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import mammoth from 'mammoth';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { measure } from '../../audio/mastering.ts';
import { toWav } from '../../audio/wav.ts';
import { runningClock } from '../../common/clock.ts';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { client, type Client } from './client.ts';
import { isProblem } from './problem.ts';
import { folder, staffedStation, type Station } from './station.ts';

const DAY = '2026-06-01';
const soon = { timeout: 30_000, interval: 100 };

const stationAt = (time: string): Promise<Station> =>
  staffedStation({}, runningClock(Temporal.Instant.from(`${DAY}T${time}+07:00`)));

/** Three seconds of a rising tone. */
const sound = (): Buffer =>
  toWav({
    sampleRate: 16_000,
    samples: Int16Array.from({ length: 48_000 }, (_, i) => 9_000 * Math.sin((i * i) / 200_000)),
  });

/** A recording that a person brought, ready to be aired. */
async function brought(api: Client, title: string) {
  const sent = await api.upload(
    `/api/v1/recordings/upload?title=${encodeURIComponent(title)}`,
    sound(),
    '../../tin.wav',
  );
  expect(sent.status).toBe(202);
  const path = `/api/v1/recordings/${sent.body.id}`;
  await expect.poll(async () => (await api.get(path)).body.status, soon).toBe('ready');
  return (await api.get(path)).body;
}

test('sound that a person brings becomes a recording that may be aired and downloaded', async () => {
  const { client: api } = await stationAt('10:00:00');
  const recording = await brought(api, 'Tin tiếng Tày');
  expect(recording).toMatchObject({ kind: 'upload', approved: true, title: 'Tin tiếng Tày', scriptId: null });
  expect(Math.abs(recording.integratedLufs + 16)).toBeLessThanOrEqual(0.5);
  const answer = await fetch(`${api.url}${recording.mp3Url}?download=1`, { headers: { cookie: api.cookie } });
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Tin tiếng Tày.mp3'));
  const mp3 = join(await folder(), 'tin.mp3');
  await writeFile(mp3, Buffer.from(await answer.arrayBuffer()));
  expect(Math.abs((await measure(mp3)).durationSeconds - recording.durationSeconds)).toBeLessThan(0.2);
});

test('a few sentences are heard at once and kept nowhere', async () => {
  const { client: api } = await stationAt('10:00:00');
  const answer = await fetch(`${api.url}/api/v1/speech`, {
    method: 'POST',
    headers: { cookie: api.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'UBND phường họp lúc 8h ngày 15/6.' }),
  });
  expect(answer.headers.get('content-type')).toBe('audio/mpeg');
  const mp3 = join(await folder(), 'nghe-thu.mp3');
  await writeFile(mp3, Buffer.from(await answer.arrayBuffer()));
  expect((await measure(mp3)).durationSeconds).toBeGreaterThan(2);
  expect((await api.get('/api/v1/recordings')).body.items).toEqual([]);
});

test('a letter is drafted as short or as full as is asked for, counting down to its deadline', async () => {
  const { client: api } = await stationAt('10:00:00');
  const text =
    'Đề nghị các hộ gia đình trên địa bàn phường nộp thuế đất phi nông nghiệp trước ngày 15/6/2026 tại trụ sở Ủy ban nhân dân phường.';
  const { id } = (await api.post('/api/v1/documents', { text })).body;
  const draft = async (wish: object) => {
    const answer = await api.post(`/api/v1/documents/${id}/draft`, wish);
    expect(answer.status).toBe(200);
    return answer.body.draft as string;
  };
  const [short, full, today] = [
    await draft({ length: 'short' }),
    await draft({ length: 'full' }),
    await draft({ length: 'short', daysLeft: 0 }),
  ];
  expect(full.length).toBeGreaterThanOrEqual(short.length);
  expect(today).not.toBe(short);
  expect(today).toMatch(/hôm nay/i);
  for (const [path, wish] of [
    [`/api/v1/documents/${id}/draft`, { length: 'dài' }],
    [`/api/v1/documents/${id}/draft`, { daysLeft: -1 }],
    ['/api/v1/documents/khong-co/draft', {}],
  ] as const) {
    const answer = await api.post(path, wish);
    expect(answer.status).toBe(path.includes('khong-co') ? 404 : 400);
    isProblem(answer);
  }
});

test('what a draft leaves out of its letter is told with it, and can be asked of any text', async () => {
  const { client: api } = await stationAt('10:00:00');
  const text = [
    'UBND PHƯỜNG ĐÔNG SƠN',
    'THÔNG BÁO',
    'Về việc tiêm phòng dại cho chó, mèo',
    'Kính gửi: Các hộ gia đình trên địa bàn phường',
    '1. Thời gian: từ ngày 12/10/2026 đến ngày 14/10/2026.',
    '2. Địa điểm: nhà văn hóa các tổ dân phố.',
    '3. Giá tiêm: 25.000 đồng một con.',
  ].join('\n');
  const { id, fields } = (await api.post('/api/v1/documents', { text })).body;
  expect(fields.untold).toEqual([]);
  const { body: short } = await api.post(`/api/v1/documents/${id}/draft`, { length: 'short' });
  expect(short.untold).not.toEqual([]);
  const { body: sentences } = await api.get(`/api/v1/documents/${id}/sentences`);
  expect(sentences.items.map((one: { text: string }) => one.text)).toEqual([
    'Thời gian: từ ngày 12/10/2026 đến ngày 14/10/2026.',
    'Địa điểm: nhà văn hóa các tổ dân phố.',
    'Giá tiêm: 25.000 đồng một con.',
  ]);
  const unknown = await api.get('/api/v1/documents/khong-co/sentences');
  expect(unknown.status).toBe(404);
  isProblem(unknown);
});

test('an emergency sounds at once, is stopped, and the plan goes on; the report counts both', async () => {
  const { client: api, url } = await stationAt('22:30:00');
  const recording = await brought(api, 'Báo động lũ');
  const { id: zone } = (await api.post('/api/v1/zones', { name: 'Tổ dân phố 5' })).body;
  const { token } = (await api.post('/api/v1/players', { name: 'Trụ 1', zoneId: zone })).body;
  const player = await nodePlayer({
    server: url,
    token,
    dataFolder: join(await folder(), 'player'),
    sink: 'null',
    version: 'test',
  });
  onTestFinished(() => player.close());
  await expect.poll(async () => (await api.get('/api/v1/players')).body.items[0].online, soon).toBe(true);

  const called = await api.post('/api/v1/emergencies', {
    recordingId: recording.id,
    zones: [zone],
    repeat: 20,
  });
  expect(called.status).toBe(201);
  expect(called.body.airings).toHaveLength(20);
  await expect.poll(async () => (await api.get('/api/v1/now')).body.onAir.length, soon).toBe(1);
  const ended = async () => (await api.get('/api/v1/log')).body.items as { outcome: string }[];
  await expect.poll(async () => (await ended()).some(({ outcome }) => outcome === 'played'), soon).toBe(true);
  const { stopped } = (await api.post('/api/v1/emergencies/stop')).body;
  expect(stopped).toBeGreaterThan(15);
  await expect.poll(async () => (await ended()).length, soon).toBe(20);
  expect((await api.get('/api/v1/now')).body.onAir).toEqual([]);
  expect((await api.post('/api/v1/emergencies/stop')).body).toEqual({ stopped: 0 });

  const campaign = await api.post('/api/v1/campaigns', {
    title: 'Chuẩn hóa thuê bao',
    recordingId: recording.id,
    zones: [zone],
    firstDay: '2026-06-02',
    lastDay: '2026-06-03',
    escalation: [{ daysLeft: 9, perDay: 2 }],
  });
  expect(campaign.status).toBe(201);
  expect(campaign.body.byDay).toMatchObject([{ planned: 2 }, { planned: 2 }]);

  const query = `from=${DAY}&to=2026-06-03`;
  const report = (await api.get(`/api/v1/report?${query}`)).body;
  const row = (title: string) => report.campaigns.find((one: { title: string }) => one.title === title);
  expect(row('Khẩn cấp: Báo động lũ')).toMatchObject({ campaignId: null });
  expect(row('Khẩn cấp: Báo động lũ').played).toBeGreaterThan(0);
  expect(row('Chuẩn hóa thuê bao')).toMatchObject({ wanted: 4, planned: 4, played: 0 });

  const file = async (kind: string) => {
    const answer = await fetch(`${url}/api/v1/report.${kind}?${query}`, { headers: { cookie: api.cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="bao-cao\\.${kind}"; filename\\*=UTF-8''\\S+\\.${kind}$`),
    );
    return Buffer.from(await answer.arrayBuffer());
  };
  const csv = (await file('csv')).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('Khẩn cấp: Báo động lũ');
  expect((await mammoth.extractRawText({ buffer: await file('docx') })).value).toContain(
    'Chuẩn hóa thuê bao',
  );
  const book = new ExcelJs.Workbook();
  await book.xlsx.load((await file('xlsx')).buffer as ArrayBuffer);
  expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).toContain(
    'Chuẩn hóa thuê bao',
  );

  for (const [wrong, status, code] of [
    ['from=2026-06-03&to=2026-06-01', 422, 'report-period'],
    ['from=2026-02-30', 400, 'input-invalid'],
    ['campaign=khong-co', 404, 'campaign-unknown'],
  ] as const)
    for (const kind of ['', '.csv', '.docx', '.xlsx']) {
      const answer = await api.get(`/api/v1/report${kind}?${wrong}`);
      expect(answer).toMatchObject({ status, body: { code } });
      isProblem(answer);
    }
});

test('the calendar feed is for whoever has its link, until that is changed', async () => {
  const { client: api, url } = await stationAt('04:00:00');
  const recording = await brought(api, 'Chuẩn hóa thuê bao');
  const { id: zone } = (await api.post('/api/v1/zones', { name: 'Tổ dân phố 5' })).body;
  await api.post('/api/v1/campaigns', {
    title: 'Chuẩn hóa thuê bao',
    recordingId: recording.id,
    zones: [zone],
    firstDay: DAY,
    lastDay: DAY,
    escalation: [{ daysLeft: 9, perDay: 3 }],
  });
  // A phone's calendar signs in nowhere.
  const phone = client(url);
  const { path } = (await api.get('/api/v1/calendar')).body;
  expect(path).toMatch(/^\/api\/v1\/calendar\.ics\?key=\S{20,}$/);
  const feed = await phone.get(path);
  expect(feed.status).toBe(200);
  expect(feed.headers.get('content-type')).toMatch(/^text\/calendar/);
  expect(String(feed.body).match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(String(feed.body)).toContain('SUMMARY:Chuẩn hóa thuê bao');

  const renewed = (await api.post('/api/v1/calendar')).body.path as string;
  expect(renewed).not.toBe(path);
  expect((await phone.get(renewed)).status).toBe(200);
  for (const [wrong, status] of [
    [path, 403],
    ['/api/v1/calendar.ics?key=doan-mo', 403],
    ['/api/v1/calendar.ics', 400],
  ] as const) {
    const answer = await phone.get(wrong);
    expect(answer.status).toBe(status);
    isProblem(answer);
  }
  for (const path of [
    '/api/v1/calendar',
    '/api/v1/report',
    '/api/v1/report.csv',
    '/api/v1/emergencies/stop',
  ]) {
    const answer = path.endsWith('stop') ? await phone.post(path) : await phone.get(path);
    expect(answer).toMatchObject({ status: 401 });
    isProblem(answer);
  }
});
