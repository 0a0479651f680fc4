/** What people send by mistake or malice, over HTTP: each is refused with one sentence, and nothing is stored. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toWav } from '../../audio/wav.ts';
import { runningClock } from '../../common/clock.ts';
import { buildApp, type Service } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { projectPath } from '../../server/root.ts';
import { makePdf } from '../fixtures/documents/makePdf.ts';
import { makeWord, paragraph } from '../fixtures/documents/makeZip.ts';
import { client, type Client } from './client.ts';
import { isProblem } from './problem.ts';
import { ADMIN } from './station.ts';

let api: Client;
let service: Service;
let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'loa-test-'));
  const config = readConfig({ PORT: '0', MQTT_PORT: '0', LOG_LEVEL: 'silent', LOA_DATA: data });
  const clock = runningClock(Temporal.Instant.from('2026-06-01T10:00:00+07:00'));
  service = await buildApp(config, { clock });
  api = client(await service.listen());
  await api.post('/api/v1/setup', ADMIN);
});
afterAll(async () => {
  await service.close();
  await rm(data, { recursive: true, force: true });
});

test('letters that can’t be read', async () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['a scan', makePdf([[]], { scan: true }), 'ban-chup.pdf', 'document-no-text'],
    [
      'a password',
      Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'mat-khau.docx',
      'document-encrypted',
    ],
    ['no language', Buffer.from('xqz wkrt jjp zzzq fghw qqq wrtp sdfg'), 'la.txt', 'document-no-language'],
  ];
  for (const [what, bytes, name, code] of cases) {
    const answer = await api.upload('/api/v1/documents', bytes, name);
    expect({ what, status: answer.status, code: answer.body.code }).toEqual({
      what,
      status: 422,
      code,
    });
    isProblem(answer);
  }
  const [none, unknown, blank] = [
    await api.ask('POST', '/api/v1/documents', { body: new FormData() }),
    await api.get('/api/v1/documents/khong-co'),
    await api.post('/api/v1/documents', { text: ' \n ' }),
  ];
  expect([none.body.code, unknown.body.code, blank.body.code]).toEqual([
    'document-missing',
    'document-unknown',
    'document-empty',
  ]);
  for (const answer of [none, unknown, blank]) isProblem(answer);
});

test('a letter is what it holds, not what it is called, and its name leads nowhere', async () => {
  const pdf = await readFile(projectPath('samples', 'cong-van-thue-bao.pdf'));
  const misnamed = await api.upload('/api/v1/documents', pdf, 'thuc-ra-la-pdf.docx');
  expect(misnamed.status).toBe(201);
  expect(misnamed.body.fields.deadline).toMatchObject({ date: '2026-06-15', lastDay: '2026-06-14' });
  const word = makeWord(paragraph('Đề nghị các hộ gia đình nộp thuế đất trước ngày 15/6/2026.'));
  for (const name of ['../../../etc/passwd.docx', '..\\..\\passwd.docx', '/etc/passwd.docx']) {
    const answer = await api.upload('/api/v1/documents', word, name);
    expect(answer.status).toBe(201);
    expect(answer.body.fileName).toBe('passwd.docx');
  }
});

test('letters without a deadline, or with one long past, are letters all the same', async () => {
  const read = async (text: string) => (await api.post('/api/v1/documents', { text })).body;
  expect(
    (await read('Phường tổ chức vệ sinh đường làng. Đề nghị bà con tham gia.')).fields.deadline,
  ).toBeNull();
  const past = await read('Đề nghị các hộ gia đình nộp thuế đất trước ngày 15/6/2019.');
  expect(past.fields.deadline).toMatchObject({ date: '2019-06-15' });
  expect(past.fields.draft.length).toBeGreaterThan(20);
});

test('scripts that nobody can read out', async () => {
  const script = (title: string, text: string) => api.post('/api/v1/scripts', { title, text });
  const long = 'Đề nghị bà con giữ gìn vệ sinh chung. ';
  const answers = [
    await script('Bài', long.repeat(600)),
    await script('Bài', ' … \n'),
    await script('', long),
    await api.post('/api/v1/spoken', { text: long.repeat(600) }),
    await api.post('/api/v1/speech', { text: long.repeat(30) }),
    await api.post('/api/v1/speech', { text: '  ' }),
    await api.post('/api/v1/speech', { text: 'Xin chào.', voice: 'espeak:khong-co' }),
  ];
  for (const answer of answers) isProblem(answer);
  expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
    '422 script-too-long',
    '422 script-empty',
    '400 input-invalid',
    '400 input-invalid',
    '400 input-invalid',
    '400 input-invalid',
    '404 voice-unknown',
  ]);
  expect(answers[0]?.body.title).toContain('20.000');

  // Not too long to write, too long to say: told before a voice begins.
  const whole = (await script('Dài', 'Hạn 15/6/2026. '.repeat(1_300))).body;
  const asked = await api.post('/api/v1/recordings', { scriptId: whole.id, version: 1 });
  isProblem(asked);
  expect(asked).toMatchObject({ status: 413, body: { code: 'script-too-long' } });
  expect((await api.get('/api/v1/recordings')).body.items).toEqual([]);
});

test('sound that is none', async () => {
  const path = '/api/v1/recordings/upload';
  const answers = [
    await api.upload(`${path}?title=Tin`, new Uint8Array(0), 'rong.mp3'),
    await api.upload(`${path}?title=Tin`, Buffer.from('#EXTM3U\nfile:///etc/passwd\n'), '../../a.mp3'),
    await api.upload(path, new Uint8Array(10), 'khong-ten.mp3'),
    await api.ask('POST', `${path}?title=Tin`, { body: new FormData() }),
    await api.post(`${path}?title=Tin`, {}),
  ];
  for (const answer of answers) isProblem(answer);
  expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
    '422 audio-empty',
    '422 audio-unknown',
    '400 input-invalid',
    '422 audio-missing',
    '422 audio-missing',
  ]);
  expect((await api.get('/api/v1/recordings')).body.items).toEqual([]);
  // What only decoding shows is told by the recording.
  const silent = toWav({ sampleRate: 8_000, samples: new Int16Array(24_000) });
  const { id } = (await api.upload(`${path}?title=Im`, silent, 'im.wav')).body;
  const recording = async () => (await api.get(`/api/v1/recordings/${id}`)).body;
  await expect.poll(async () => (await recording()).status, { timeout: 30_000 }).toBe('failed');
  expect((await recording()).failure.code).toBe('audio-silent');
});

test('campaigns that can’t be', async () => {
  const { id: scriptId } = (await api.post('/api/v1/scripts', { title: 'Bài', text: 'Xin chào bà con.' }))
    .body;
  const { id: recordingId } = (await api.post('/api/v1/recordings', { scriptId, version: 1 })).body;
  const recording = async () => (await api.get(`/api/v1/recordings/${recordingId}`)).body;
  await expect.poll(async () => (await recording()).status, { timeout: 30_000 }).toBe('ready');
  const { id: zone } = (await api.post('/api/v1/zones', { name: 'Tổ 1' })).body;
  const good = {
    title: 'Đợt',
    recordingId,
    zones: [zone],
    firstDay: '2026-06-02',
    lastDay: '2026-06-10',
    escalation: [{ daysLeft: 99, perDay: 1 }],
  };
  const refused = async (change: object) => {
    const input = { ...good, ...change };
    const [saved, shown] = [
      await api.post('/api/v1/campaigns', input),
      await api.post('/api/v1/campaigns/preview', input),
    ];
    isProblem(saved);
    isProblem(shown);
    expect(shown.body).toEqual(saved.body);
    return `${saved.status} ${saved.body.code}`;
  };
  expect(await refused({})).toBe('409 script-not-approved');
  await api.post(`/api/v1/scripts/${scriptId}/versions/1/approve`);
  expect(await refused({ firstDay: '2026-06-10', lastDay: '2026-06-02' })).toBe(
    '422 campaign-ends-before-start',
  );
  expect(await refused({ firstDay: '2026-05-01', lastDay: '2026-05-31' })).toBe('422 campaign-over');
  expect(await refused({ zones: [] })).toBe('422 campaign-no-zone');
  expect(await refused({ zones: ['khong-co'] })).toBe('422 campaign-zone-unknown');
  expect(await refused({ recordingId: 'khong-co' })).toBe('404 recording-unknown');
  expect(await refused({ lastDay: '2026-02-30' })).toBe('400 input-invalid');
  expect(await refused({ escalation: [] })).toBe('400 input-invalid');
  expect((await api.get('/api/v1/campaigns')).body.items).toEqual([]);
  expect((await api.post('/api/v1/campaigns', good)).status).toBe(201);
});
