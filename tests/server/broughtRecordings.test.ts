/** Sound that people bring, over HTTP: named, written down, planned, published, taken away and had back like any other. */
import { expect, test } from 'vitest';
import { espeak } from '../../audio/voices/espeak.ts';
import { toWav } from '../../audio/wav.ts';
import type { Client } from './client.ts';
import { isProblem } from './problem.ts';
import { staffedStation } from './station.ts';

const UPLOAD = '/api/v1/recordings/upload';
const TITLE = 'Tiêm chủng (tiếng Tày)';
const TEXT = 'Mời bà con đưa trẻ đi tiêm chủng.\nChiều thứ Bảy, tại Trạm Y tế phường.';

async function speech(): Promise<Buffer> {
  const voice = espeak();
  try {
    return toWav(await voice.speak('vi', 'Mời bà con đưa trẻ đi tiêm chủng.', { speed: 1 }));
  } finally {
    await voice.close();
  }
}

function bring(client: Client, bytes: Uint8Array, { query = '', text }: { query?: string; text?: string }) {
  const form = new FormData();
  if (text !== undefined) form.append('text', text);
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'tin.wav');
  return client.ask('POST', `${UPLOAD}?title=${encodeURIComponent(TITLE)}${query}`, { body: form });
}

async function ready(client: Client, id: string): Promise<void> {
  await expect
    .poll(async () => (await client.get(`/api/v1/recordings/${id}`)).body.status, {
      timeout: 60_000,
      interval: 200,
    })
    .toBe('ready');
}

test('a recording by a person is named, written down, planned, published, taken away and had back', async () => {
  const { client, url } = await staffedStation({ PUBLIC_URL: 'https://loa.example.vn' });
  await client.put('/api/v1/settings', { publicListening: true });
  const brought = await bring(client, await speech(), { text: TEXT });
  expect(brought).toMatchObject({ status: 202, body: { kind: 'upload', title: TITLE, text: TEXT } });
  const id = brought.body.id as string;
  const one = `/api/v1/recordings/${id}`;
  expect((await client.put(`${one}/publication`)).body.code).toBe('publication-not-ready');
  await ready(client, id);

  expect((await client.patch(one, { title: 'Tiêm chủng' })).body).toMatchObject({
    title: 'Tiêm chủng',
    text: TEXT,
  });
  const wav = await fetch(`${url}${one}/audio.wav?download=1`, { headers: { cookie: client.cookie } });
  expect(wav.headers.get('content-type')).toBe('audio/wav');
  expect(decodeURIComponent(wav.headers.get('content-disposition') ?? '')).toContain('Tiêm chủng.wav');

  const { id: zone } = (await client.post('/api/v1/zones', { name: 'Tổ 1' })).body;
  const campaign = {
    ...{ title: 'Tiêm chủng', recordingId: id, zones: [zone], firstDay: '2030-06-01', lastDay: '2030-06-03' },
    escalation: [{ daysLeft: 9, perDay: 1 }],
  };
  const planned = await client.post('/api/v1/campaigns', campaign);
  expect(planned.status).toBe(201);

  expect((await client.put(`${one}/publication`)).body).toMatchObject({
    published: true,
    url: `https://loa.example.vn/nghe/${id}`,
  });
  const page = async () => {
    const answer = await fetch(`${url}/nghe/${id}`, { headers: { accept: 'text/html' } });
    return answer.ok ? await answer.text() : answer.status;
  };
  expect(await page()).toContain('<p>Chiều thứ Bảy, tại Trạm Y tế phường.</p>');
  expect((await fetch(`${url}/nghe/${id}.mp3`)).headers.get('content-type')).toBe('audio/mpeg');
  const feed = await (await fetch(`${url}/nghe/rss.xml`)).text();
  expect(feed).toContain(`<enclosure url="https://loa.example.vn/nghe/${id}.mp3"`);
  expect(feed).toContain('Mời bà con đưa trẻ đi tiêm chủng.');

  const listed = async () =>
    ((await client.get('/api/v1/recordings')).body.items as { id: string }[]).map((item) => item.id);
  expect(await listed()).toEqual([id]);
  const refused = await client.delete(one);
  isProblem(refused);
  expect(refused).toMatchObject({ status: 409, body: { code: 'recording-in-use' } });
  expect(refused.body.title).toContain('“Tiêm chủng”');
  expect(await listed()).toEqual([id]);
  await client.delete(`/api/v1/campaigns/${planned.body.id as string}`);
  expect((await client.delete(one)).status).toBe(204);
  expect(await listed()).toEqual([]);
  expect(await page()).toBe(404);
  await client.post(`${one}/restore`);
  expect(await listed()).toEqual([id]);
  expect(await page()).toContain('Tiêm chủng');
  await client.delete(`${one}/publication`);
  expect(await page()).toBe(404);
}, 180_000);

test('a person’s reading of a script is approved and published with it', async () => {
  const { client, url } = await staffedStation();
  await client.put('/api/v1/settings', { publicListening: true });
  const script = (await client.post('/api/v1/scripts', { title: 'Họp tổ dân phố', text: TEXT })).body
    .id as string;
  const { body } = await bring(client, await speech(), { query: `&scriptId=${script}&version=1` });
  const id = body.id as string;
  expect(body).toMatchObject({ title: 'Họp tổ dân phố', scriptId: script, approved: false, text: '' });
  await ready(client, id);
  expect((await client.put(`/api/v1/scripts/${script}/publication`)).body.code).toBe('publication-not-ready');
  await client.post(`/api/v1/scripts/${script}/versions/1/approve`);
  expect((await client.get(`/api/v1/recordings/${id}`)).body.approved).toBe(true);
  await client.put(`/api/v1/scripts/${script}/publication`);
  const html = await (await fetch(`${url}/nghe/${script}`)).text();
  expect(html).toContain('<h1>Họp tổ dân phố</h1>');

  // Its words are the script's.
  const named = await client.patch(`/api/v1/recordings/${id}`, { title: 'Khác' });
  isProblem(named);
  expect(named.body.code).toBe('recording-of-script');
  expect((await bring(client, await speech(), { query: `&scriptId=${script}` })).status).toBe(400);
  expect((await bring(client, await speech(), { query: '&scriptId=khong&version=1' })).body.code).toBe(
    'script-unknown',
  );
}, 180_000);

test('a file of more than 100 MB is refused in a sentence, and nothing of it is kept', async () => {
  const { client } = await staffedStation();
  const large = Buffer.alloc(100_000_001);
  large.write('RIFF\0\0\0\0WAVEfmt ', 0, 'latin1');
  const answer = await bring(client, large, {});
  isProblem(answer);
  expect(answer).toMatchObject({ status: 413, body: { code: 'audio-too-large' } });
  expect(answer.body.title).toContain('100 MB');
  expect((await client.get('/api/v1/recordings')).body.items).toEqual([]);
}, 180_000);
