/** The desk without a mouse, and for eyes that need it large and still. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { ADMIN } from '../server/station.ts';
import { DESKTOP, picture } from './browser.ts';
import { pagesWith } from './pages.ts';
import { expectToFit } from './readable.ts';
import { openWard } from './ward.ts';

const MOST_TABS = 60;

const seat = openWard({ zones: ['Tổ dân phố 1'], script: false, now: '2026-05-26T08:00:00+07:00' });

/** Goes on by the Tab key until what has the focus bears this name, and can be seen to have it. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const [at, marked] = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
      const style = getComputedStyle(element);
      return [
        (element.getAttribute('aria-label') ?? label ?? element.textContent).trim(),
        style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('input, textarea'),
      ] as const;
    });
    if (typeof name === 'string' ? at !== name : !name.test(at)) continue;
    expect(marked, `${at}: where the keyboard is can be seen`).toBe(true);
    return;
  }
  throw new Error(`${String(name)} is not reached within ${MOST_TABS} steps of the Tab key`);
}

test('from the letter to a saved campaign with nothing but the keyboard', { timeout: 240_000 }, async () => {
  const { client, elsewhere } = await seat(DESKTOP);
  const page = await elsewhere({ viewport: DESKTOP });
  const press = async (name: string | RegExp) => {
    await reach(page, name);
    await page.keyboard.press('Enter');
  };

  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').waitFor();
  await reach(page, /^Tên đăng nhập/);
  await page.keyboard.type(ADMIN.username);
  await reach(page, /^Mật khẩu/);
  await page.keyboard.type(ADMIN.password);
  await page.keyboard.press('Enter');
  await page.getByRole('timer').first().waitFor();

  await press('Bài phát thanh');
  await page.getByText('Thả công văn vào đây').waitFor();
  await press('Dán chữ');
  const field = page.getByLabel('Nội dung');
  await field.waitFor();
  await expect.poll(() => field.evaluate((area) => area === document.activeElement)).toBe(true);
  // As from the clipboard.
  await page.keyboard.insertText(await readFile(projectPath('samples', 'cong-van-thue-bao.txt'), 'utf8'));
  await press('Soạn bài từ công văn này');
  await page
    .getByText(/mười bốn tháng sáu|mười lăm tháng sáu/)
    .first()
    .waitFor();

  await press('Nghe thử');
  await page.getByRole('button', { name: 'Tạm dừng', exact: true }).waitFor();
  await press('Duyệt bài');
  const link = page.getByRole('link', { name: 'Lập đợt tuyên truyền', exact: true });
  const anyway = page.getByRole('button', { name: 'Vẫn duyệt', exact: true });
  await link.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await press('Vẫn duyệt');
  await link.waitFor();
  await press('Lập đợt tuyên truyền');
  await page.getByText('Xếp được tất cả').waitFor();
  await press('Lưu và xếp lịch');
  await page.getByText('Đã lưu đợt và xếp lịch.').waitFor();
  expect((await client.get('/api/v1/campaigns')).body.items).toMatchObject([{ lastDay: '2026-06-14' }]);
});

test('twice as large, every page fits, and nothing moves for those who asked for stillness', async () => {
  // 200 % on a screen of 1366 × 768.
  const here = await seat({ width: 683, height: 384 }, { reducedMotion: 'reduce' });
  const { client, page } = here;
  const script = await client.post('/api/v1/scripts', { title: 'Họp', text: 'Mời bà con đến dự.' });
  for (const path of pagesWith({ scriptId: script.body.id as string })) {
    await page.goto(path);
    await page.locator('main :is(h1, h2)').first().waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, `large${path.replace(/\W+/g, '-').slice(0, 30)}`);
    await expectToFit(page, path);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const { duration = 0 } = effect?.getComputedTiming() ?? {};
          return playState === 'running' && Number(duration) > 1;
        })
        .map((animation) => ((animation.effect as KeyframeEffect | null)?.target as Element).className),
    );
    expect(moving, path).toEqual([]);
  }
});
