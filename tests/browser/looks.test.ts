/** How the desk looks to others than its administrator: in English, to an operator, to a loudspeaker, to the public. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { built } from '../built.ts';
import { staffedStation } from '../server/station.ts';
import { DESKTOP, openPage, PHONE, picture, startBrowser } from './browser.ts';
import { pagesWith } from './pages.ts';
import { expectAccessible, expectToFit, expectToGiveWay } from './readable.ts';

const OPERATOR = { name: 'Lý Thị Mai', username: 'ly.mai', password: 'mat-khau-dai' };
/** Texts that only the Vietnamese catalogue has would show through. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/i;

let browser: Browser;
beforeAll(async () => {
  await built(['web', 'player']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function sound(page: Page, what: string): Promise<void> {
  await picture(page, `looks ${what}`);
  await expectAccessible(page, what);
  await expectToFit(page, what);
}

test.each([
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' as const },
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' as const },
])(
  'an operator finds every page in English, readable and within the screen: $name',
  async ({ name, viewport, colorScheme }) => {
    const { client, url } = await staffedStation({ STATION_NAME: 'Ward station' });
    await client.post('/api/v1/users', { ...OPERATOR, role: 'operator' });
    await client.post('/api/v1/zones', { name: 'Zone 5' });
    const script = await client.post('/api/v1/scripts', { title: 'Meeting', text: 'Xin chào.' });
    const context = await browser.newContext({
      ...{ viewport, colorScheme, locale: 'en-GB', baseURL: url, reducedMotion: 'reduce' },
    });
    onTestFinished(() => context.close());
    await context.addInitScript(() => localStorage.setItem('loa.language', 'en'));
    const page = await openPage(context);
    page.setDefaultTimeout(60_000);
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await sound(page, `sign-in (${name})`);
    await page.getByLabel('Username').fill(OPERATOR.username);
    await page.getByRole('textbox', { name: 'Password' }).fill(OPERATOR.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('timer').first().waitFor();
    for (const path of pagesWith({ scriptId: script.body.id as string })) {
      await page.goto(path);
      await page.locator('main :is(h1, h2)').first().waitFor();
      await page.waitForLoadState('networkidle');
      await sound(page, `en${path.replace(/\W+/g, '-').slice(0, 30)} (${name})`);
      if (viewport === DESKTOP) await expectToGiveWay(page, path);
      const words = await page.locator('main').evaluate((main) => {
        // What is Vietnamese by its nature, a voice's name or what people wrote, is marked so.
        const copy = main.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('[lang=vi]').forEach((own) => own.remove());
        const found: string[] = [];
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
        copy
          .querySelectorAll('[aria-label], [placeholder], [title]')
          .forEach((element) =>
            found.push(
              ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
            ),
          );
        return found;
      });
      expect(
        words.filter((text) => VIETNAMESE.test(text)),
        path,
      ).toEqual([]);
    }
    // Neither the menu nor the address lets an operator to the accounts.
    expect(await page.getByText(OPERATOR.username).count()).toBe(0);
  },
  300_000,
);

test.each([
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' as const },
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' as const },
])(
  'the player’s page and the public’s are readable: $name',
  async ({ name, viewport, colorScheme }) => {
    const { client, url } = await staffedStation();
    await client.put('/api/v1/settings', { publicListening: true });
    const zone = await client.post('/api/v1/zones', { name: 'Tổ dân phố 5' });
    const player = await client.post('/api/v1/players', { name: 'Máy ở chợ', zoneId: zone.body.id });
    const context = await browser.newContext({ viewport, colorScheme, locale: 'vi-VN' });
    onTestFinished(() => context.close());
    const page = await openPage(context);
    page.setDefaultTimeout(60_000);
    await page.goto(player.body.link as string);
    await page.getByRole('button', { name: 'Bật loa' }).waitFor();
    await sound(page, `player off (${name})`);
    await page.getByRole('button', { name: 'Bật loa' }).click();
    await page.getByText('Đã kết nối').waitFor();
    await page.getByText('Giờ chuẩn').waitFor();
    await sound(page, `player on (${name})`);
    await page.goto(`${url}/nghe`);
    await page.getByText('Chưa có thông báo nào.').waitFor();
    // In the desk's own letters, which have all of Vietnamese.
    await page.waitForFunction(() => {
      const loaded: string[] = [];
      document.fonts.forEach(({ family, status }) => status === 'loaded' && loaded.push(family));
      return loaded.some((family) => family.includes('Vietnam'));
    });
    await sound(page, `public list (${name})`);
  },
  180_000,
);
