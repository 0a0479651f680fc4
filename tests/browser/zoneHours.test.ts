/** A zone's volume by the hour, set on a phone: softer in the morning, refused where hours overlap, kept. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { built } from '../built.ts';
import { PHONE, picture, startBrowser } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { ward } from './ward.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;

beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test('a zone is made softer in the early morning and in the evening', async () => {
  const { page, client } = await ward(browser, { viewport: PHONE, script: false });
  const edit = async () => {
    await page.getByRole('button', { name: 'Việc khác với Tổ dân phố 1' }).click();
    await page.getByRole('menuitem', { name: 'Sửa' }).click();
  };
  await page.goto('/loa');
  await edit();
  const dialog = page.getByRole('dialog', { name: 'Sửa cụm loa' });
  await dialog.getByRole('button', { name: 'Thêm khoảng giờ' }).click();
  await dialog.getByLabel('Âm lượng, %').fill('40');
  await dialog.getByRole('button', { name: 'Thêm khoảng giờ' }).click();
  await dialog.getByLabel('Từ').last().fill('06:00');
  await expectToFit(page);
  await expectAccessible(page);
  await picture(page, 'zone-hours-phone');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('05:00–06:30 và 06:00–21:30 trùng nhau').waitFor();
  await dialog.getByLabel('Từ').last().fill('20:00');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Theo giờ: 05:00–06:30 40 %, 20:00–21:30 50 %').waitFor();
  const { items } = (await client.get('/api/v1/zones')).body;
  expect(items[0].volumeHours).toEqual([
    { start: '05:00', end: '06:30', volume: 0.4 },
    { start: '20:00', end: '21:30', volume: 0.5 },
  ]);

  await edit();
  await dialog.getByRole('button', { name: 'Bỏ khoảng giờ 20:00–21:30' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Theo giờ: 05:00–06:30 40 %', { exact: true }).waitFor();
});
