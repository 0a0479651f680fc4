/** The guided first visit: a new station is led from nothing to a plan, nothing sounds by accident, and it never comes back. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { built } from '../built.ts';
import { ADMIN, staffedStation, station } from '../server/station.ts';
import { DESKTOP, openPage, PHONE, picture, startBrowser } from './browser.ts';
import { signIn } from './hands.ts';
import { expectAccessible, expectToFit } from './readable.ts';

let browser: Browser;
beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function screen(viewport: typeof DESKTOP, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({
    ...{ viewport, colorScheme, locale: 'vi-VN', reducedMotion: 'reduce' },
  });
  onTestFinished(() => context.close());
  const page = await openPage(context);
  page.setDefaultTimeout(90_000);
  return page;
}

test.each([
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' as const },
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' as const },
])(
  'from the first administrator to a plan that nobody has to save: $name',
  async ({ name, viewport, colorScheme }) => {
    const { url, client } = await station();
    const page = await screen(viewport, colorScheme);
    const look = async (what: string) => {
      await picture(page, `first-visit ${what} (${name})`);
      await expectAccessible(page, what);
      await expectToFit(page, what);
    };
    await page.goto(url);
    await page.getByRole('heading', { name: 'Chào mừng đến với Loa Phường' }).waitFor();
    await look('0 set-up');
    await page.getByLabel('Họ và tên').fill(ADMIN.name);
    await page.getByLabel('Tên đăng nhập').fill(ADMIN.username);
    await page.getByLabel('Mật khẩu').first().fill(ADMIN.password);
    await page.getByRole('button', { name: 'Tạo tài khoản và bắt đầu' }).click();

    await page.getByRole('heading', { name: 'Làm quen trong năm phút' }).waitFor();
    await look('1 zone');
    const whole = page.getByRole('region', { name: 'Làm quen trong năm phút' });
    await whole.getByRole('link', { name: 'Thêm cụm loa' }).click();
    const strip = page.getByRole('region', { name: 'Hướng dẫn lần đầu' });
    await strip.getByText('Bước 1/4').waitFor();
    await client.post('/api/v1/session', ADMIN);
    await client.post('/api/v1/zones', { name: 'Tổ dân phố 5' });
    // The desk hears of the zone by itself.
    await strip.getByText('Bước 2/4').waitFor();
    await look('2 letter');
    await strip.getByRole('button', { name: 'Thử với công văn mẫu' }).click();
    await page.getByRole('textbox', { name: 'Bài viết' }).waitFor();
    await strip.getByText('Bước 3/4').waitFor();
    await look('3 approve');
    await page.getByRole('button', { name: 'Nghe thử', exact: true }).click();
    await page.getByRole('button', { name: 'Tạm dừng' }).waitFor();
    await page.getByRole('button', { name: 'Duyệt bài' }).click();
    const anyway = page.getByRole('button', { name: 'Vẫn duyệt' });
    await strip.getByText('Bước 4/4').or(anyway).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await strip.getByRole('link', { name: 'Lập đợt thử' }).click();
    await page.getByText('Xếp được tất cả').waitFor();
    await look('4 plan');

    // Nobody saved: nothing is planned, so nothing can sound.
    expect((await client.get('/api/v1/campaigns')).body.items).toEqual([]);
    await strip.getByRole('button', { name: 'Xong, tôi đã rõ' }).click();
    await strip.waitFor({ state: 'detached' });
    await page.goto(url);
    await page.getByRole('timer').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Làm quen trong năm phút').count()).toBe(0);
    expect((await client.get('/api/v1/first-visit')).body).toEqual({ done: true });
  },
  240_000,
);

test('it is waved off for the whole station, is over with the first campaign, and isn’t for operators', async () => {
  const { url, client } = await staffedStation();
  const operator = { name: 'Lý Thị Mai', username: 'ly.mai', password: 'mat-khau-dai', role: 'operator' };
  await client.post('/api/v1/users', operator);
  const theirs = await screen(DESKTOP);
  await signIn(theirs, url, operator);
  await theirs.waitForLoadState('networkidle');
  expect(await theirs.getByText('Làm quen trong năm phút').count()).toBe(0);

  const page = await screen(PHONE);
  await signIn(page, url, ADMIN);
  await page.getByRole('button', { name: 'Bỏ qua hướng dẫn' }).click();
  await page.getByText('Làm quen trong năm phút').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('timer').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Làm quen trong năm phút').count()).toBe(0);
}, 120_000);

test('the guide comes with the page: nothing is pushed down when it is there', async () => {
  const { url } = await staffedStation();
  const page = await screen(PHONE);
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await signIn(page, url, ADMIN);
  for (const path of ['/', '/loa']) {
    await page.goto(url + path);
    await page.getByRole('button', { name: 'Bỏ qua hướng dẫn' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate<number>('shifted'), path).toBeLessThan(0.02);
  }
}, 120_000);
