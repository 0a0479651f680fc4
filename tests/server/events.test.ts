import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { expect, test } from 'vitest';
import type { LiveEvent } from '../../common/events.ts';
import { staffedStation } from './station.ts';

/** A page that follows the live changes. */
async function follow(url: string, cookie: string) {
  const stop = new AbortController();
  const answer = await fetch(`${url}/api/v1/events`, { headers: { cookie }, signal: stop.signal });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const heard: (LiveEvent | { type: 'hello' })[] = [];
  const ended = (async () => {
    let text = '';
    if (!answer.body) return;
    for await (const chunk of Readable.fromWeb(answer.body as ReadableStream)) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages)
        for (const line of message.split('\n'))
          if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as LiveEvent);
    }
  })().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return { heard, ended, stop: () => stop.abort() };
}

test('many pages hear of every change, and closing the service ends them', async () => {
  const { service, url, client } = await staffedStation();
  const pages = await Promise.all(Array.from({ length: 40 }, () => follow(url, client.cookie)));
  await expect.poll(() => pages.every(({ heard }) => heard.length === 1), { timeout: 10_000 }).toBe(true);
  expect(pages[0]?.heard).toEqual([{ type: 'hello' }]);

  pages[1]?.stop();
  await client.put('/api/v1/settings', { station: { name: 'Đài phường Bắc Kạn' } });
  const { id } = (await client.post('/api/v1/zones', { name: 'Tổ 1' })).body;
  const last = pages.at(-1);
  await expect.poll(() => last?.heard.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
  expect(last?.heard).toContainEqual({ type: 'settings' });
  expect(last?.heard).toContainEqual({ type: 'zone', id });
  expect(pages[1]?.heard).toEqual([{ type: 'hello' }]);

  await service.close();
  await Promise.all(pages.map(({ ended }) => ended));
});

test('who is not signed in hears nothing', async () => {
  const { url } = await staffedStation();
  expect((await fetch(`${url}/api/v1/events`)).status).toBe(401);
});
