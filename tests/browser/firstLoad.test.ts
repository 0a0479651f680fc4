/** No page of the desk asks an old laptop on a poor line for more than 300 kB of script, and none asks anybody else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from '../built.ts';
import { ADMIN, staffedStation } from '../server/station.ts';
import { DESKTOP, openPage, startBrowser } from './browser.ts';
import { pagesWith } from './pages.ts';
import { scriptBytes } from './scriptBytes.ts';

const MOST_BYTES = 300_000;

let browser: Browser;
beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test('the first visit to every page', { timeout: 300_000 }, async () => {
  const { client, url } = await staffedStation();
  const script = await client.post('/api/v1/scripts', { title: 'Họp', text: 'Mời bà con đến dự.' });
  for (const path of pagesWith({ scriptId: script.body.id as string })) {
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN', serviceWorkers: 'block' });
    try {
      const page = await openPage(context);
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(http|ws)/.test(protocol) && origin !== url) elsewhere.push(request.url());
      });
      await page.request.post(`${url}/api/v1/session`, {
        data: { username: ADMIN.username, password: ADMIN.password },
        headers: { origin: url },
      });
      const bytes = await scriptBytes(page, url + path);
      expect(bytes, path).toBeGreaterThan(50_000);
      expect(bytes, path).toBeLessThanOrEqual(MOST_BYTES);
      expect(elsewhere, path).toEqual([]);
    } finally {
      await context.close();
    }
  }
});
