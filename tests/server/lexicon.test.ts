/** A reading of one script over HTTP: said and recorded there, elsewhere not, gone and back with its script. */
import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { staffedStation } from './station.ts';

const TEXT = 'Mời bà con đến Nhà TT.';

const script = async (client: Client, title: string) =>
  (await client.post('/api/v1/scripts', { title, text: TEXT })).body.id as string;

async function recorded(client: Client, scriptId: string) {
  const { id } = (await client.post('/api/v1/recordings', { scriptId, version: 1 })).body as { id: string };
  const recording = async () => (await client.get(`/api/v1/recordings/${id}`)).body;
  await expect.poll(async () => (await recording()).status, { timeout: 60_000, interval: 100 }).toBe('ready');
  const { sentences } = (await recording()) as { sentences: { spoken: string }[] };
  return { id, said: sentences.map((s) => s.spoken).join(' ') };
}

test('a reading of one script is said and recorded there, and a changed one makes a new recording', async () => {
  const { client } = await staffedStation();
  const [festival, water] = [await script(client, 'Lễ hội'), await script(client, 'Cắt nước')];
  await client.post('/api/v1/lexicon', { written: 'TT', spoken: 'trung tâm' });
  const own = await client.post('/api/v1/lexicon', {
    written: 'TT',
    spoken: 'truyền thống',
    scriptId: festival,
  });
  expect([own.status, own.body.scriptTitle]).toEqual([201, 'Lễ hội']);

  const said = async (scriptId?: string) =>
    (await client.post('/api/v1/spoken', { text: TEXT, scriptId })).body.spoken as string;
  expect(await said(festival)).toContain('Nhà truyền thống');
  expect(await said(water)).toContain('Nhà trung tâm');
  expect(await said()).toContain('Nhà trung tâm');

  const first = await recorded(client, festival);
  expect(first.said).toContain('Nhà truyền thống');
  expect((await recorded(client, water)).said).toContain('Nhà trung tâm');
  expect((await recorded(client, festival)).id).toBe(first.id);
  const entry = `/api/v1/lexicon/${own.body.id as string}`;
  await client.put(entry, { written: 'TT', spoken: 'thể thao', scriptId: festival });
  const second = await recorded(client, festival);
  expect(second.said).toContain('Nhà thể thao');
  expect(second.id).not.toBe(first.id);

  await client.delete(`/api/v1/scripts/${festival}`);
  const listed = async () => (await client.get('/api/v1/lexicon')).body.items as unknown[];
  expect(await listed()).toHaveLength(1);
  await client.post(`/api/v1/scripts/${festival}/restore`);
  expect(await listed()).toHaveLength(2);
  expect((await client.get('/api/v1/lexicon.csv')).body).toContain('TT,thể thao,' + festival + ',Lễ hội');
});

test('a reading for a script that isn’t there is refused in a sentence', async () => {
  const { client } = await staffedStation();
  const refused = await client.post('/api/v1/lexicon', { written: 'TT', spoken: 'x', scriptId: 'khong' });
  expect([refused.status, refused.body.code]).toEqual([404, 'script-unknown']);
  expect(refused.body.title).toContain('không còn');
});
