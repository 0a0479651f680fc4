/** The desk's pages as the server hands them out. */
import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { built } from '../built.ts';
import { station } from './station.ts';

beforeAll(() => built(['web']));

const page = (url: string) => fetch(url, { headers: { accept: 'text/html' } });

test('a page of the desk tells what it is going to ask for, and all of it is there', async () => {
  const { url } = await station();
  for (const path of ['/', '/lich-phat', '/bai-phat-thanh/01ABC', '/dot-tuyen-truyen/moi']) {
    const answer = await page(url + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('cache-control'), path).toBe('no-cache');
    const addresses = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(
      ([, address]) => address,
    );
    const [session, ...files] = addresses;
    expect(session, path).toBe('/api/v1/session');
    expect(files.length, path).toBeGreaterThan(0);
    const known = await answer.text();
    for (const file of files) {
      expect(existsSync(projectPath('dist', 'web', file ?? '')), file).toBe(true);
      expect(known, 'named twice').not.toContain(file);
    }
  }
});

test('an address without a page of its own is the desk’s to explain, and asks for nothing ahead', async () => {
  const { url } = await station();
  const answer = await page(`${url}/khong-co`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('link')).toBeNull();
  expect(await answer.text()).toContain('<div id="root">');
});

test('what is no page is not found', async () => {
  const { url } = await station();
  expect((await page(`${url}/assets/khong-co.js`)).status).toBe(404);
  expect((await fetch(`${url}/khong-co`, { headers: { accept: 'image/png' } })).status).toBe(404);
});
