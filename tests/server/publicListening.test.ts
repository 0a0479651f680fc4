/** What the public can hear at /nghe: nothing until the station says so, and then only what was approved and published. */
import { expect, test } from 'vitest';
import { escaped } from '../../server/publicListening/markup.ts';
import type { Client } from './client.ts';
import { staffedStation, station } from './station.ts';

const TITLE = 'Tiêm phòng dại <chó & mèo>';

async function approvedScript(client: Client, title = TITLE): Promise<string> {
  const text = 'Kính thưa bà con.\nMời bà con đưa chó, mèo đi tiêm phòng.';
  const id = (await client.post('/api/v1/scripts', { title, text })).body.id as string;
  await client.post(`/api/v1/scripts/${id}/versions/1/approve`);
  const asked = await client.post('/api/v1/recordings', { scriptId: id, version: 1 });
  await expect
    .poll(async () => (await client.get(`/api/v1/recordings/${asked.body.id as string}`)).body.status, {
      timeout: 60_000,
      interval: 200,
    })
    .toBe('ready');
  return id;
}

const publicly = (url: string, path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers: { accept: 'text/html', ...headers } });

const switchedOn = (client: Client, on = true) => client.put('/api/v1/settings', { publicListening: on });

test(
  'what was published is on a page, in a feed and to be heard, until it is withdrawn',
  { timeout: 90_000 },
  async () => {
    const { client, url } = await staffedStation({ PUBLIC_URL: 'https://loa.example.vn' });
    const id = await approvedScript(client);
    const state = `/api/v1/scripts/${id}/publication`;
    expect((await client.put(state)).body).toEqual({
      published: true,
      ready: true,
      enabled: false,
      url: `https://loa.example.vn/nghe/${id}`,
      feedUrl: 'https://loa.example.vn/nghe/rss.xml',
    });
    const addresses = ['/nghe', '/nghe/rss.xml', `/nghe/${id}`, `/nghe/${id}.mp3`];
    for (const path of addresses) expect((await publicly(url, path)).status, path).toBe(404);
    expect(await (await publicly(url, `/nghe/${id}`)).text()).toContain('<h1>Không có thông báo này</h1>');
    expect(await (await fetch(`${url}/nghe/rss.xml`)).json()).toMatchObject({ code: 'not-public' });

    await switchedOn(client);
    for (const path of addresses) expect((await publicly(url, path)).status, path).toBe(200);
    const page = await publicly(url, `/nghe/${id}`);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    expect(html).toContain(`<h1>${escaped(TITLE)}</h1>`);
    expect(html).toContain('<p>Mời bà con đưa chó, mèo đi tiêm phòng.</p>');
    expect(html).toContain(`src="/nghe/${id}.mp3"`);
    expect(html).not.toMatch(/<script|<chó/);
    expect(await (await publicly(url, '/nghe')).text()).toContain(`href="/nghe/${id}"`);

    const sound = await publicly(url, `/nghe/${id}.mp3`);
    expect(sound.headers.get('content-type')).toBe('audio/mpeg');
    const bytes = (await sound.arrayBuffer()).byteLength;
    const part = await publicly(url, `/nghe/${id}.mp3`, { range: 'bytes=0-99' });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);

    const feed = await publicly(url, '/nghe/rss.xml');
    expect(feed.headers.get('content-type')).toMatch(/^application\/rss\+xml/);
    const xml = await feed.text();
    expect(xml).toContain(`<title>${escaped(TITLE)}</title>`);
    expect(xml).toContain(
      `<enclosure url="https://loa.example.vn/nghe/${id}.mp3" length="${bytes}" type="audio/mpeg"/>`,
    );

    expect((await client.delete(state)).body).toMatchObject({ published: false });
    expect((await publicly(url, `/nghe/${id}`)).status).toBe(404);
    expect(await (await publicly(url, '/nghe')).text()).toContain('Chưa có thông báo nào.');
    await client.put(state);
    await client.delete(`/api/v1/scripts/${id}`);
    for (const path of [`/nghe/${id}`, `/nghe/${id}.mp3`])
      expect((await publicly(url, path)).status).toBe(404);
  },
);

test(
  'what is not approved or has no recording cannot be published, and a later draft is not shown',
  { timeout: 90_000 },
  async () => {
    const { client, url } = await staffedStation();
    await switchedOn(client);
    const draft = (await client.post('/api/v1/scripts', { title: 'Nháp', text: 'Chưa xong.' })).body
      .id as string;
    expect(await client.put(`/api/v1/scripts/${draft}/publication`)).toMatchObject({
      status: 409,
      body: { code: 'publication-not-ready' },
    });
    expect(await client.put('/api/v1/scripts/khong-co/publication')).toMatchObject({ status: 409 });

    const id = await approvedScript(client, 'Đã duyệt');
    expect((await publicly(url, `/nghe/${id}`)).status).toBe(404);
    await client.put(`/api/v1/scripts/${id}/publication`);
    const { body } = await client.get(`/api/v1/scripts/${id}`);
    await client.put(`/api/v1/scripts/${id}/text`, {
      text: 'Chữ chưa duyệt.',
      baseUpdatedAt: body.updatedAt,
    });
    const html = await (await publicly(url, `/nghe/${id}`)).text();
    expect(html).toContain('Kính thưa bà con.');
    expect(html).not.toContain('Chữ chưa duyệt.');
  },
);

test('only people of the station publish, and only an administrator opens the pages', async () => {
  const { client } = await station();
  expect((await client.put('/api/v1/scripts/mot/publication')).status).toBe(401);
  expect((await client.put('/api/v1/settings', { publicListening: true })).status).toBe(401);
});

test('no text breaks out of the markup', () => {
  expect(escaped('<a href="x">&\'\u0000\ud800</a>')).toBe(
    '&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#60;/a&#62;',
  );
  expect(escaped('Tiếng Việt 😀')).toBe('Tiếng Việt 😀');
});
