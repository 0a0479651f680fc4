/** A ward of many zones whose names are long: everything is found, told in whole words and within the screen. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, walk } from './ward.ts';

const NAMES = Array.from({ length: 40 }, (_, at) =>
  at % 9 === 8
    ? `Khu dân cư Bản Nà Pài – Nhà văn hóa tổ dân phố số ${at + 1} (đường Trường Chinh)`
    : `Tổ dân phố ${at + 1}`,
);
const LONG = NAMES[26]!;

const seat = openWard({ zones: NAMES, script: false });

/** Nothing of it is hidden behind an ellipsis or an edge. */
const isWhole = (words: Locator): Promise<boolean> =>
  words.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return element.scrollWidth <= element.clientWidth + 1 && left >= 0 && right <= innerWidth;
  });

/** How many pairs of what can be seen lie on each other. */
const overlaps = (boxes: Locator): Promise<number> =>
  boxes.evaluateAll((elements) => {
    const seen = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    ).length;
  });

walk('zones are put on the plan at once, and no name covers another', seat, async (desk, screen) => {
  const { page } = desk;
  for (const id of desk.zoneIds) await desk.client.patch(`/api/v1/zones/${id}`, { x: null, y: null });
  await page.goto('/loa?xem=so-do');
  await page.getByRole('button', { name: 'Dùng lưới trống' }).click();
  await page.getByRole('button', { name: 'Xong', exact: true }).click();
  const markers = page.getByRole('button', { name: /: Chưa có đầu phát$/ });
  await expect.poll(() => markers.count()).toBe(NAMES.length);
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect.poll(() => overlaps(markers.locator('span'))).toBe(0);
  await picture(page, `many-zones-plan-${screen}`);
});

walk('zones are found without accents, and their names are read to the end', seat, async (desk, screen) => {
  const { page, client, zoneIds } = desk;
  const { schedule } = (await client.get('/api/v1/settings')).body as {
    schedule: { windows: object[] };
  };
  await client.put('/api/v1/settings', {
    schedule: { ...schedule, windows: schedule.windows.map((own) => ({ ...own, zones: zoneIds.slice(8) })) },
  });

  await page.goto('/loa');
  await page.getByRole('textbox', { name: 'Tìm cụm loa' }).fill('ban na pai 27');
  await expect.poll(() => page.getByRole('article').count()).toBe(1);
  expect(await isWhole(page.getByRole('heading', { name: LONG }))).toBe(true);
  await page.getByRole('textbox', { name: 'Tìm cụm loa' }).fill('không có');
  await page.getByText('Không có cụm loa nào khớp').waitFor();

  await page.goto('/lich-phat');
  await page.getByRole('combobox', { name: 'Cụm loa' }).fill('na pai');
  const options = page.getByRole('option');
  await expect.poll(() => options.count()).toBe(4);
  for (const option of await options.all()) expect(await isWhole(option)).toBe(true);
  await picture(page, `many-zones-filter-${screen}`);
  await options.filter({ hasText: LONG }).click();

  await page.goto('/');
  const day = page.getByText(LONG, { exact: true }).filter({ visible: true }).first();
  await day.waitFor();
  expect(await isWhole(day)).toBe(true);

  await page.goto('/cai-dat');
  const windows = page.getByRole('region', { name: 'Khung giờ phát' });
  const pill = windows.getByText(LONG, { exact: true }).first();
  await pill.waitFor();
  if (screen === 'desktop') expect(await isWhole(pill)).toBe(true);
  await pill.scrollIntoViewIfNeeded();
  await picture(page, `many-zones-settings-${screen}`);
  await expectAccessible(page, 'settings of many zones');
  for (const path of ['/loa', '/nhat-ky?tab=report', '/dot-tuyen-truyen/moi']) {
    await page.goto(path);
    await page.locator('main :is(h1, h2)').first().waitFor();
    await expectToFit(page, path);
  }
});
