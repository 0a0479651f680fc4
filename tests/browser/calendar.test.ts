/** Lịch phát in a browser: seen by day, week, month and zone; airings moved, pinned and called off; printed and subscribed to. */
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { DESKTOP, PHONE, picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, planCampaign, TITLE, walk, type Desk } from './ward.ts';

const seat = openWard();

interface Airing {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly start: string;
  readonly pinned: boolean;
}

const airingsOn = async ({ client }: Desk, day: string) =>
  (await client.get(`/api/v1/airings?from=${day}&to=${day}`)).body.items as Airing[];
const pinnedOn = async (desk: Desk, day: string) =>
  (await airingsOn(desk, day)).filter(({ pinned }) => pinned);

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

test('an airing is told the rules while it is dragged, and is pinned where it was let go', async () => {
  const desk = await seat(DESKTOP);
  const { page, problems } = desk;
  await planCampaign(desk);
  await page.goto('/lich-phat');
  const airing = page.locator('.fc-day-tue .fc-event').first();
  await airing.waitFor();
  await expectAccessible(page);
  const box = await airing.boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 };
  // Escape gives it up: let go, it is back where it was.
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 25, { steps: 3 });
  const allowed = page.getByText('Đặt được ở đây', { exact: true });
  await allowed.waitFor();
  await page.keyboard.press('Escape');
  await allowed.waitFor({ state: 'detached' });
  await page.mouse.up();
  await expect.poll(async () => (await airing.boundingBox())?.y).toBe(box?.y);
  expect(await pinnedOn(desk, '2026-06-09')).toEqual([]);
  await dragged(page, at, { ...at, y: at.y + 180 }, { ...at, y: at.y + 25 });
  await page.getByText(/Đã chuyển sang/).waitFor();
  expect(await pinnedOn(desk, '2026-06-09')).toHaveLength(1);

  // Out of a full session it is pulled from the list of its block, under the same rules.
  for (const title of ['Tiêm phòng', 'Cắt điện', 'Tổng vệ sinh']) await planCampaign(desk, { title });
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
    .poll(() => pinnedOn(desk, '2026-06-11'), { timeout: 30_000 })
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
  expect(await pinnedOn(desk, '2026-06-10')).toMatchObject([{ title: 'Tiêm phòng' }]);
  expect(problems).toEqual([]);
});

test('on a phone an airing is found in the list of days, moved under the same rules, and called off', async () => {
  const desk = await seat(PHONE);
  const { page, problems } = desk;
  await planCampaign(desk);
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
  expect(await pinnedOn(desk, '2026-06-09')).toHaveLength(1);

  await tuesday.first().click();
  await dialog.getByRole('button', { name: 'Hủy lượt phát' }).click();
  await page
    .getByRole('dialog', { name: 'Hủy lượt phát này?' })
    .getByRole('button', { name: 'Hủy lượt phát' })
    .click();
  await page.getByText('Đã hủy lượt phát.').waitFor();
  expect((await airingsOn(desk, '2026-06-09')).filter(({ status }) => status === 'cancelled')).toHaveLength(
    1,
  );
  expect(problems).toEqual([]);
});

walk(
  'the plan is seen by month, day and zone; why it airs then is told, and what is pinned is warned of where it can’t stay',
  seat,
  async (desk, screen) => {
    const { page, client, zoneIds } = desk;
    // What was pinned stays on the station's plan, called off, when its campaign goes: each screen has its own.
    const power = `Cắt điện (${screen})`;
    await planCampaign(desk, { zones: zoneIds.slice(0, 1), title: power });
    await planCampaign(desk, { zones: zoneIds.slice(1), title: 'Tiêm phòng' });
    await page.goto('/lich-phat?view=month');
    await page
      .locator('[data-date="2026-06-10"]')
      .getByText('4 lượt')
      .or(page.getByTitle('Mở ngày 10/6/2026, 4 lượt'))
      .first()
      .waitFor();
    await page.locator('[data-date="2026-06-10"]').first().click();
    await page.getByRole('heading', { name: 'Thứ Tư, 10/6/2026' }).waitFor();
    const airings = (title: string) =>
      screen === 'desktop'
        ? page.locator('.fc-event', { hasText: title })
        : page.getByRole('region', { name: /Thứ Tư/ }).getByRole('button', { name: title });
    await airings(power).first().waitFor();
    await airings('Tiêm phòng').first().waitFor();
    await page.getByRole('combobox', { name: 'Cụm loa' }).click();
    await page.getByRole('option', { name: 'Tổ dân phố 1' }).click();
    await airings('Tiêm phòng').first().waitFor({ state: 'detached' });
    expect(await airings(power).count()).toBe(2);

    await airings(power).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Vì sao phát lúc này').waitFor();
    await dialog.getByText('Tổ dân phố 1', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Ghim giờ này' }).click();
    await page.getByText('Đã ghim lượt phát.').waitFor();
    expect((await pinnedOn(desk, '2026-06-10')).map(({ title }) => title)).toContain(power);

    // What sounds beside it at the same time was pinned too, and then those zones are said to hear each other.
    const beside = (await airingsOn(desk, '2026-06-10')).find(({ title }) => title === 'Tiêm phòng')!;
    await client.post(`/api/v1/airings/${beside.id}/pin`);
    const heard = (hears: readonly string[]) => client.patch(`/api/v1/zones/${zoneIds[0]}`, { hears });
    onTestFinished(async () => void (await heard([])));
    await heard(zoneIds.slice(1));
    const words = 'Vướng: cụm loa gần đó đang phát “Tiêm phòng”';
    const why = page.getByText(words);
    if (screen === 'desktop') {
      const block = page.locator('.airing-conflict');
      await block.getByText('▲ Vướng').waitFor();
      await page.mouse.move(1, 1);
      await block.hover();
      await why.waitFor();
      await page.mouse.move(1, 1);
      await why.waitFor({ state: 'detached' });
      while (!(await block.evaluate((one) => one.matches(':focus-visible'))))
        await page.keyboard.press('Tab');
      await why.waitFor();
      expect(await block.getAttribute('aria-description')).toContain(words);
    }
    // A finger reads it where it stands.
    else await airings(power).filter({ has: why }).waitFor();
    await picture(page, `calendar-conflict-${screen}`);
    await expectAccessible(page);
    await airings(power).filter({ hasText: 'Vướng' }).click();
    await dialog.getByText(`▲ ${words}`).waitFor();
    await expectAccessible(page, 'conflict', '[role=dialog]');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await heard([]);
    await why.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Liên kết iCalendar' }).click();
    const link = dialog.getByRole('textbox', { name: 'Liên kết iCalendar' });
    await expect.poll(() => link.inputValue()).toMatch(/^http/);
    const feed = await fetch(await link.inputValue());
    expect(await feed.text()).toContain(`SUMMARY:${power}`);
    await expectAccessible(page, 'feed', '[role=dialog]');
    await page.keyboard.press('Escape');

    // Paper takes the list, whatever is on the screen; it is white and wide.
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.getByRole('button', { name: 'In lịch' }).click();
    await page
      .getByRole('region', { name: /Thứ Tư/ })
      .getByText(power)
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { width, height } = page.viewportSize()!;
    await page.setViewportSize({ width: 1123, height: 794 });
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    expect(await title.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 0, 0)');
    expect((await page.locator('main').boundingBox())?.width).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.setViewportSize({ width, height });
  },
);
