/** Thử loa, from the desk to the sound: a click on Loa, three notes from the page at the loudspeaker. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { built } from '../built.ts';
import { DESKTOP, heardOn, openPage, startBrowser } from './browser.ts';
import { ward } from './ward.ts';

let browser: Browser;
beforeAll(async () => {
  await built(['web', 'player']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test('a zone’s loudspeaker is tried from the desk, and sounds', { timeout: 180_000 }, async () => {
  const { page, client, zoneIds } = await ward(browser, { viewport: DESKTOP, script: false });
  const { link } = (await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] }))
    .body as {
    link: string;
  };
  const own = await browser.newContext({ locale: 'vi-VN' });
  onTestFinished(() => own.close());
  const loudspeaker = await openPage(own);
  await page.goto('/loa');
  const tryIt = async () => {
    await page.getByRole('button', { name: 'Việc khác với Tổ dân phố 1' }).click();
    await page.getByRole('menuitem', { name: 'Thử loa' }).click();
  };
  await tryIt();
  await page.getByText('Cụm loa chưa có đầu phát nào đang nối.').waitFor();

  await loudspeaker.goto(link);
  await loudspeaker.getByRole('button', { name: 'Bật loa' }).click();
  await page.getByText('Đang nối', { exact: true }).waitFor();
  expect((await heardOn(loudspeaker)).peak).toBeLessThan(0.01);
  await tryIt();
  await page.getByText('Đầu phát ở “Tổ dân phố 1” vừa kêu ba nốt nhạc.').waitFor();
  await expect
    .poll(async () => (await heardOn(loudspeaker)).seconds, { timeout: 20_000 })
    .toBeGreaterThan(0.3);
});
