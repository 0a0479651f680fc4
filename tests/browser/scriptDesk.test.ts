/** The clerk's pages in a browser: nothing written is lost, two writers are told, and everybody can read and reach it all. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { built } from '../built.ts';
import { ADMIN, staffedStation, type Station } from '../server/station.ts';
import { DESKTOP, heardOn, openPage, PHONE, picture, startBrowser } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';

const TEXT =
  'Kính thưa bà con.\nThuê bao di động phải xác thực trước ngày 15/6/2026. Bà con đến VNPT hoặc Mobifne Bắc Kạn.';

let browser: Browser;

beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

interface Desk extends Station {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly scriptId: string;
}

/** A station with one script, its administrator signed in. */
async function desk(
  look: { viewport: typeof DESKTOP; colorScheme: 'light' | 'dark' } = {
    viewport: DESKTOP,
    colorScheme: 'light',
  },
): Promise<Desk> {
  const station = await staffedStation();
  const made = await station.client.post('/api/v1/scripts', { title: 'Xác thực thuê bao', text: TEXT });
  const context = await browser.newContext({ ...look, locale: 'vi-VN', reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await openPage(context);
  await page.goto(`${station.url}/bai-phat-thanh`);
  await page.getByLabel('Tên đăng nhập').fill(ADMIN.username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: /Xác thực thuê bao/ }).waitFor();
  return { ...station, context, page, scriptId: (made.body as { id: string }).id };
}

/** Saving waits for a pause in writing, and the machine may be busy. */
const soon = { timeout: 20_000 };

const editor = (page: Page) => page.getByRole('textbox', { name: 'Bài viết' });

async function textOnServer({ client, scriptId }: Desk): Promise<string> {
  const { body } = await client.get(`/api/v1/scripts/${scriptId}`);
  return (body as { versions: { text: string }[] }).versions[0]?.text ?? '';
}

test('unsaved text survives a dead network and a reload', async () => {
  const at = await desk();
  const { context, page, url, scriptId } = at;
  await page.goto(`${url}/bai-phat-thanh/${scriptId}`);
  await editor(page).waitFor();
  await context.setOffline(true);
  await editor(page).fill('Chữ viết lúc mất mạng.');
  await page.getByText('chữ vẫn giữ trên máy này').waitFor();
  await context.setOffline(false);
  await page.reload();
  await expect.poll(() => editor(page).inputValue(), soon).toBe('Chữ viết lúc mất mạng.');
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ viết lúc mất mạng.');
});

test('two people who write at once are told, see both texts, and choose', async () => {
  const at = await desk();
  const { context, page, url, scriptId, client } = at;
  await page.goto(`${url}/bai-phat-thanh/${scriptId}`);
  await editor(page).waitFor();
  await context.setOffline(true);
  await editor(page).fill('Chữ của tôi.');
  const { body } = await client.get(`/api/v1/scripts/${scriptId}`);
  await client.put(`/api/v1/scripts/${scriptId}/text`, {
    text: 'Chữ của đồng nghiệp.',
    baseUpdatedAt: (body as { updatedAt: string }).updatedAt,
  });
  await context.setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Có người vừa sửa bài này' });
  await dialog.waitFor();
  await dialog.locator('del', { hasText: 'đồng nghiệp' }).waitFor();
  await picture(page, 'two-writers');
  await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ của tôi.');
});

test('a doubtful word is mended by one click, a reading taught by a few, and a deleted script had back', async () => {
  const at = await desk();
  const { page, url, scriptId, client } = at;
  await page.goto(`${url}/bai-phat-thanh/${scriptId}`);
  await page.getByText('Có 1 chỗ cần xem lại').waitFor();
  await page.getByRole('button', { name: 'Sửa thành “MobiFone”' }).click();
  await expect.poll(() => textOnServer(at), soon).toContain('MobiFone Bắc Kạn');

  await page.getByRole('button', { name: 'vê nờ pê tê', exact: true }).click();
  await page.getByLabel('Đọc là').fill('vi en pi ti');
  await page.getByRole('button', { name: 'Lưu cách đọc' }).click();
  await page.getByRole('button', { name: 'vi en pi ti', exact: true }).waitFor();

  await page.getByRole('button', { name: 'vi en pi ti', exact: true }).click();
  await page.getByLabel('Đọc là').fill('mạng nhà mình');
  await page.getByText('Chỉ bài này').click();
  await picture(page, 'reading-of-one-script');
  await page.getByRole('button', { name: 'Lưu cách đọc' }).click();
  await page.getByRole('button', { name: 'mạng nhà mình', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Từ điển đọc' }).first().click();
  await page.getByText('vi en pi ti').waitFor();
  await page.getByText('Riêng từng bài').click();
  await page.getByText('vi en pi ti').waitFor({ state: 'detached' });
  await picture(page, 'lexicon-of-one-script');
  await page.getByRole('link', { name: /^Riêng bài/ }).click();
  await page.getByRole('button', { name: 'mạng nhà mình', exact: true }).waitFor();

  await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
  await page.getByRole('menuitem', { name: 'Xóa bài' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await editor(page).waitFor();
  expect((await client.get(`/api/v1/scripts/${scriptId}`)).status).toBe(200);
});

test('a letter is drafted again shorter or as a reminder; what a person wrote is asked for first and can be had back', async () => {
  const { page, url, client } = await desk();
  const bytes = await readFile(projectPath('samples', 'cong-van-thue-bao.docx'));
  const letter = (await client.upload('/api/v1/documents', bytes, 'cong-van.docx')).body as {
    id: string;
    fields: { draft: string };
  };
  const made = await client.post('/api/v1/scripts', {
    title: 'Từ công văn',
    text: letter.fields.draft,
    documentId: letter.id,
  });
  await page.goto(`${url}/bai-phat-thanh/${made.body.id as string}`);
  await editor(page).waitFor();
  const length = async () => (await editor(page).inputValue()).length;
  const whole = await length();
  const again = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Soạn lại bài' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await again(/Ngắn/);
  await expect.poll(length, soon).toBeLessThan(whole);

  await editor(page).fill('Chữ tôi tự viết.');
  await again(/Đầy đủ/);
  await page.getByRole('button', { name: 'Soạn lại', exact: true }).click();
  await expect.poll(length, soon).toBeGreaterThan(whole / 2);
  await page
    .getByRole('status')
    .filter({ hasText: 'đầy đủ' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect.poll(() => editor(page).inputValue(), soon).toBe('Chữ tôi tự viết.');
});

test('an announcement is opened to the public: heard without signing in, and pointed to by the poster', async () => {
  const { page, url, scriptId, client } = await desk();
  await client.post(`/api/v1/scripts/${scriptId}/versions/1/approve`);
  const asked = await client.post('/api/v1/recordings', { scriptId, version: 1 });
  await expect
    .poll(async () => (await client.get(`/api/v1/recordings/${asked.body.id as string}`)).body.status, {
      timeout: 60_000,
    })
    .toBe('ready');
  await page.goto(`${url}/cai-dat`);
  await page.getByRole('switch', { name: 'Mở trang nghe cho mọi người' }).click();
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await page.getByText('Đã lưu cài đặt').waitFor();

  await page.goto(`${url}/bai-phat-thanh/${scriptId}`);
  await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
  await page.getByRole('menuitem', { name: 'Đăng lại nơi khác' }).click();
  await page.getByRole('tab', { name: 'Nghe trên mạng' }).click();
  await page.getByRole('switch', { name: 'Cho mọi người nghe bài này' }).click();
  const address = page.getByLabel('Trang nghe của bài này');
  await address.waitFor();
  await picture(page, 'publish-listening');
  await expectAccessible(page, 'opened to the public', '[role=dialog]');
  const link = await address.inputValue();
  expect(link).toBe(`${url}/nghe/${scriptId}`);
  await page.getByRole('tab', { name: 'Áp phích A4' }).click();
  expect(await page.getByLabel('Địa chỉ để nghe hoặc xem thêm').inputValue()).toBe(link);
  await page.frameLocator('iframe').locator('.qr svg').waitFor();

  const anyone = await browser.newContext({ viewport: PHONE, locale: 'vi-VN' });
  onTestFinished(() => anyone.close());
  const phone = await openPage(anyone);
  await phone.goto(link);
  await phone.getByRole('heading', { name: 'Xác thực thuê bao' }).waitFor();
  await expect
    .poll(() => phone.evaluate(() => document.querySelector('audio')?.duration ?? 0), soon)
    .toBeGreaterThan(5);
  await expectAccessible(phone);
  await picture(phone, 'public-listening');
});

test('what follows the cursor is heard at once, sentence after sentence, until it is stopped', async () => {
  const { page, url, scriptId } = await desk();
  await page.goto(`${url}/bai-phat-thanh/${scriptId}`);
  await page.getByRole('button', { name: 'vê nờ pê tê', exact: true }).waitFor();
  await editor(page).evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('Thuê bao');
    area.setSelectionRange(at, at);
  });
  await page.getByRole('button', { name: 'Nghe từ con trỏ' }).click();
  // The last sentence follows by itself.
  await page.locator('[data-heard]', { hasText: 'vê nờ pê tê' }).waitFor({ timeout: 60_000 });
  await picture(page, 'heard-from-caret');
  expect((await heardOn(page)).seconds).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Dừng nghe' }).click();
  await page.getByRole('button', { name: 'Nghe từ con trỏ' }).waitFor();
});

test.each([
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' as const },
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' as const },
])(
  'every page of the clerk can be read and reached: $name',
  async ({ name, ...look }) => {
    const { page, url, scriptId, client } = await desk(look);
    await client.post('/api/v1/lexicon', { written: 'TTDVTH', spoken: 'trung tâm dịch vụ tổng hợp' });
    const pages = [
      ['bai-phat-thanh', page.getByRole('link', { name: /Xác thực thuê bao/ })],
      [`bai-phat-thanh/${scriptId}`, page.getByRole('button', { name: 'vê nờ pê tê' })],
      ['tu-dien', page.getByText('TTDVTH')],
      ['cai-dat', page.getByLabel('Tên đài')],
      ['nguoi-dung', page.getByText(ADMIN.username)],
    ] as const;
    for (const [path, there] of pages) {
      await page.goto(`${url}/${path}`);
      await there.first().waitFor();
      await expectAccessible(page, path);
      await expectToFit(page, path);
      await picture(page, `${path.replace(/\/.*/, '-one')} (${name})`);
    }
  },
  240_000,
);
