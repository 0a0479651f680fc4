/** The plan of the zones, in a browser: a picture under it, zones put in their place by hand and by keys, lines between them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { iconPng } from '../../web/icons.plugin.ts';
import { built } from '../built.ts';
import { DESKTOP, PHONE, picture, startBrowser } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { ward, type Ward } from './ward.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;

beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

interface Zone {
  readonly name: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly hears: readonly string[];
}

const zonesOf = async ({ client }: Ward) => (await client.get('/api/v1/zones')).body.items as Zone[];
const first = async (of: Ward) => (await zonesOf(of))[0] as Zone;

test('zones are put on a picture of the ward, dragged, moved by keys and joined', async () => {
  const here = await ward(browser, { viewport: DESKTOP, script: false });
  const { page, client, problems, zoneIds } = here;
  await page.goto('/loa');
  await page.getByText('Sơ đồ', { exact: true }).click();
  await page.getByText('Chưa có cụm loa nào trên sơ đồ').waitFor();
  await expectAccessible(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Tải ảnh sơ đồ lên' }).click();
  await (await chooser).setFiles({ name: 'so-do.png', mimeType: 'image/png', buffer: iconPng(400) });
  const background = page.getByRole('img', { name: 'Ảnh sơ đồ của phường' });
  await background.waitFor();
  expect(await background.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);

  await page.getByRole('button', { name: 'Đặt tất cả' }).click();
  await expect.poll(async () => (await zonesOf(here)).every(({ x }) => x !== null)).toBe(true);
  const marker = page.getByRole('button', { name: /^Tổ dân phố 1: Chưa có đầu phát/ });
  const before = await first(here);
  const box = (await marker.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await first(here)).x).toBeGreaterThan(before.x ?? 1);
  const dragged = await first(here);
  expect(dragged.y).toBeGreaterThan(before.y ?? 1);

  await marker.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => first(here))
    .toMatchObject({
      x: expect.closeTo((dragged.x ?? 0) - 0.05, 3) as number,
      y: expect.closeTo((dragged.y ?? 0) - 0.01, 3) as number,
    });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => first(here)).toMatchObject({ x: dragged.x, y: dragged.y });
  await page.getByLabel('Cách trái (%)').fill('25');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await first(here)).x).toBe(0.25);

  await page.getByRole('button', { name: 'Nối với cụm khác' }).click();
  await page.getByRole('button', { name: /^Tổ dân phố 2:/ }).click();
  await page.getByText(/Tổ dân phố 1 và Tổ dân phố 2 nghe thấy nhau/).waitFor();
  expect((await zonesOf(here)).map(({ hears }) => hears)).toEqual([[zoneIds[1]], [zoneIds[0]]]);
  await expectAccessible(page);
  await picture(page, 'plan-arranging');
  await page.getByRole('button', { name: 'Bỏ đường nối Tổ dân phố 1 – Tổ dân phố 2' }).click();
  await expect.poll(async () => (await zonesOf(here)).flatMap(({ hears }) => hears)).toEqual([]);

  await page.getByRole('button', { name: 'Xong' }).click();
  await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] });
  await page.getByRole('button', { name: 'Tổ dân phố 1: Mất kết nối' }).click();
  await page.getByRole('dialog').getByText('Máy ở tổ 1').waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
});

test('on a phone a finger puts a zone on the bare grid and opens its card', async () => {
  const here = await ward(browser, { viewport: PHONE, script: false });
  const { page, problems } = here;
  await page.goto('/loa?xem=so-do');
  await page.getByRole('button', { name: 'Dùng lưới trống' }).click();
  await expect.poll(async () => (await zonesOf(here)).every(({ y }) => y !== null)).toBe(true);
  await expectToFit(page);
  await expectAccessible(page);
  await picture(page, 'plan-phone');
  await page.getByRole('button', { name: 'Xong' }).click();
  await page.getByRole('button', { name: /^Tổ dân phố 2:/ }).click();
  await page.getByRole('dialog').getByRole('slider', { name: 'Âm lượng của Tổ dân phố 2' }).waitFor();
  expect(problems).toEqual([]);
});
