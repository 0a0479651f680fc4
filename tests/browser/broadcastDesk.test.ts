/** The pages around the plan, in a browser: a campaign made, its airings moved, an emergency that has to be meant. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { built } from '../built.ts';
import type { Client } from '../server/client.ts';
import { DESKTOP, PHONE, picture, startBrowser } from './browser.ts';
import { expectAccessible, expectToFit, expectToGiveWay } from './readable.ts';
import { planCampaign, TITLE, ward } from './ward.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;

beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const pinnedOn = async (client: Client, day: string) =>
  (
    (await client.get(`/api/v1/airings?from=${day}&to=${day}`)).body.items as {
      title: string;
      pinned: boolean;
    }[]
  ).filter(({ pinned }) => pinned);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Takes hold of an airing, holds it where it may not be, and lets it go where it may; each is said. */
async function dragged(page: Page, from: Point, forbidden: Point, allowed: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(forbidden.x, forbidden.y, { steps: 3 });
  await page.getByText('Không đặt được ở đây: ngoài khung giờ phát').waitFor();
  await page.mouse.move(allowed.x, allowed.y, { steps: 3 });
  await page.getByText('Đặt được ở đây', { exact: true }).waitFor();
  await page.mouse.up();
}

test('a campaign is made from what its letter says, and its chart can be pulled', async () => {
  const { page, client, problems, recordingId } = await ward(browser, { viewport: DESKTOP });
  const query = new URLSearchParams({
    recording: recordingId,
    deadline: '2026-06-15',
    lastDay: '2026-06-14',
    title: TITLE,
  });
  await page.goto(`/dot-tuyen-truyen/moi?${query.toString()}`);
  await page.getByText(/Ngày phát cuối: Chủ Nhật, 14\/6\/2026/).waitFor();
  await page.getByText('Hạn ghi “trước ngày”').waitFor();
  await page.getByText('Xếp được tất cả').waitFor();
  await expectAccessible(page);

  const chart = page.getByRole('slider', { name: /Lượt phát mỗi ngày/ });
  await chart.focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('radio', { name: /Tự đặt/, checked: true }).waitFor();
  await page.getByText('Xếp được tất cả').waitFor();
  await picture(page, 'campaign-new');
  await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByText('Còn 6 ngày').first().waitFor();
  await picture(page, 'campaign');
  const [campaign] = (await client.get('/api/v1/campaigns')).body.items;
  expect(campaign).toMatchObject({
    lastDay: '2026-06-14',
    deadline: { date: '2026-06-15', inclusive: false },
    zones: expect.objectContaining({ length: 2 }),
  });
  const wanted = (campaign.byDay as { wanted: number }[]).map((day) => day.wanted);
  expect(wanted).toEqual([...wanted].sort((a, b) => a - b));
  expect(wanted.at(-1)).toBe(2 * 5);
  expect(problems).toEqual([]);
});

test('an airing is told the rules while it is dragged, and is pinned where it was let go', async () => {
  const here = await ward(browser, { viewport: DESKTOP });
  const { page, client, problems } = here;
  await planCampaign(here);
  await page.goto('/lich-phat');
  const airing = page.locator('.fc-day-tue .fc-event').first();
  await airing.waitFor();
  await expectAccessible(page);
  const box = await airing.boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 };
  await dragged(page, at, { ...at, y: at.y + 180 }, { ...at, y: at.y + 25 });
  await page.getByText(/Đã chuyển sang/).waitFor();
  expect(await pinnedOn(client, '2026-06-09')).toHaveLength(1);

  // Out of a full session it is pulled from the list of its block, under the same rules.
  for (const title of ['Tiêm phòng', 'Cắt điện', 'Tổng vệ sinh']) await planCampaign(here, { title });
  const block = page.locator('.fc-day-wed .bundle').first();
  await block.click();
  const panel = page.getByRole('dialog', { name: /Thứ Tư 10\/6\/2026/ });
  const row = panel.getByRole('button', { name: 'Cắt điện' }).first();
  await row.waitFor();
  await expectAccessible(page, 'session', '[role=dialog]');
  await picture(page, 'calendar-session');
  const [from, thursday] = [
    await row.boundingBox(),
    await page.locator('.fc-timegrid-col.fc-day-thu').boundingBox(),
  ];
  const over = { x: (thursday?.x ?? 0) + 60, y: thursday?.y ?? 0 };
  await dragged(
    page,
    { x: (from?.x ?? 0) + 90, y: (from?.y ?? 0) + 12 },
    { ...over, y: over.y + 200 },
    { ...over, y: over.y + 85 },
  );
  await expect
    .poll(() => pinnedOn(client, '2026-06-11'), { timeout: 30_000 })
    .toMatchObject([{ title: 'Cắt điện' }]);
  expect(await panel.count()).toBe(0);

  // What the mouse does the keyboard does.
  await block.press('Enter');
  await panel.getByRole('button', { name: 'Tiêm phòng' }).first().press('Enter');
  await page.getByRole('button', { name: 'Đổi giờ' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9h');
  await page.getByText('Không đặt được ở đây: ngoài khung giờ phát').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1755');
  await page.getByText('✓ Đặt được ở đây').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Đã chuyển sang 17:55.').waitFor();
  expect(await pinnedOn(client, '2026-06-10')).toMatchObject([{ title: 'Tiêm phòng' }]);
  expect(problems).toEqual([]);
});

test('on a phone an airing is found in the list of days, moved under the same rules, and called off', async () => {
  const here = await ward(browser, { viewport: PHONE });
  const { page, client, problems } = here;
  await planCampaign(here);
  await page.goto('/lich-phat');
  const tuesday = page.getByRole('region', { name: /Thứ Ba/ }).getByRole('button', { name: TITLE });
  await tuesday.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Đổi giờ' }).click();
  const time = dialog.getByLabel('Giờ mới');
  await time.fill('9h');
  await page.getByText('Không đặt được ở đây: ngoài khung giờ phát').waitFor();
  await expectAccessible(page, 'move on a phone', '[role=dialog]');
  await expectToFit(page, 'move on a phone');
  await picture(page, 'calendar-move-phone');
  await time.fill('1755');
  await page.getByText('✓ Đặt được ở đây').waitFor();
  await time.press('Enter');
  await page.getByText('Đã chuyển sang 17:55.').waitFor();
  expect(await pinnedOn(client, '2026-06-09')).toHaveLength(1);

  await tuesday.first().click();
  await dialog.getByRole('button', { name: 'Hủy lượt phát' }).click();
  await page
    .getByRole('dialog', { name: 'Hủy lượt phát này?' })
    .getByRole('button', { name: 'Hủy lượt phát' })
    .click();
  await page.getByText('Đã hủy lượt phát.').waitFor();
  const { items } = (await client.get('/api/v1/airings?from=2026-06-09&to=2026-06-09')).body as {
    items: { status: string }[];
  };
  expect(items.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('an emergency has to be meant: a click does nothing, holding the button plays it, one more stops it', async () => {
  const { page, client, problems, zoneIds } = await ward(browser, { viewport: PHONE });
  await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] });
  await page.goto('/');
  await page.getByRole('button', { name: 'Phát khẩn cấp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bài đã duyệt').first().click();
  await page.getByRole('option', { name: TITLE }).click();
  await dialog.getByRole('checkbox', { name: 'Tổ dân phố 1' }).click();
  await dialog.getByText('10 lần', { exact: true }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByText(new RegExp(`“${TITLE}”`)).waitFor();
  const hold = dialog.getByRole('button', { name: 'Giữ nút để phát ngay' });
  await hold.click();
  const emergencies = async () =>
    ((await client.get('/api/v1/airings')).body.items as { priority: string }[]).filter(
      ({ priority }) => priority === 'emergency',
    );
  expect(await emergencies()).toEqual([]);

  await hold.hover();
  await page.mouse.down();
  const stop = page.getByRole('button', { name: 'Dừng phát khẩn cấp' });
  await stop.waitFor();
  await page.mouse.up();
  expect(await emergencies()).not.toEqual([]);
  await picture(page, 'emergency');
  await stop.click();
  await dialog.getByRole('button', { name: 'Dừng phát khẩn cấp' }).click();
  await page.getByText('Đã dừng phát khẩn cấp.', { exact: true }).first().waitFor();
  expect(problems).toEqual([]);
});

test.each([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('every page around the plan is accessible and fits, %s', async (colorScheme, viewport) => {
  const here = await ward(browser, { viewport });
  const { page, problems } = here;
  await planCampaign(here);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const [path, seen] of [
    ['/', 'Ngày phát sóng'],
    ['/dot-tuyen-truyen', TITLE],
    ['/lich-phat?view=list', TITLE],
    ['/lich-phat?view=month', '2 lượt'],
    ['/loa', 'Tổ dân phố 1'],
    ['/nhat-ky', 'Đến ngày'],
    ['/nhat-ky?tab=report', 'Theo cụm loa'],
  ] as const) {
    await page.goto(path);
    await page.getByText(seen).first().waitFor();
    await expectAccessible(page, path);
    await expectToFit(page, path);
    await picture(page, `${path.replace(/\W+/g, '-')}-${colorScheme}`);
    if (path.includes('report')) await page.locator('main canvas').waitFor();
    await expectToGiveWay(page, path);
  }
  await page.goto('/lich-phat?view=month');
  await page.locator('[data-date="2026-06-10"]').first().click();
  await page
    .getByRole('heading', { name: /10\/6\/2026|8\/6 – 14\/6\/2026/ })
    .first()
    .waitFor();
  // Paper is white and wide, whatever the screen is.
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.setViewportSize({ width: 1123, height: 794 });
  const title = page.getByRole('heading', { level: 1 });
  await title.waitFor();
  expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(0, 0, 0)');
  expect((await page.locator('main').boundingBox())?.width).toBeGreaterThan(1000);
  expect(problems).toEqual([]);
});
