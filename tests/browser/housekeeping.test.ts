/** What an administrator keeps in order, in a browser: readings, settings, people, zones, and earlier versions of a text. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { built } from '../built.ts';
import { client as visitor } from '../server/client.ts';
import { ADMIN, staffedStation, type Station } from '../server/station.ts';
import { DESKTOP, openPage, PHONE, picture, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const LIMIT = 180_000;
const soon = { timeout: 30_000 };

/** On the screens that people have. */
const walk = (name: string, way: (viewport: typeof DESKTOP) => Promise<void>) =>
  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)(`${name} (%s)`, (_screen, viewport) => way(viewport), LIMIT);

async function desk(viewport: typeof DESKTOP): Promise<Station & { page: Page }> {
  const station = await staffedStation();
  const context = await browser.newContext({
    ...{ viewport, locale: 'vi-VN', baseURL: station.url, acceptDownloads: true },
  });
  onTestFinished(() => context.close());
  const page = await openPage(context);
  page.setDefaultTimeout(60_000);
  await page.request.post('/api/v1/session', {
    data: { username: ADMIN.username, password: ADMIN.password },
    headers: { origin: station.url },
  });
  return { ...station, page };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

walk('readings go out as CSV and come in again, and one taken away is had back', async (viewport) => {
  const { page, client } = await desk(viewport);
  await client.post('/api/v1/lexicon', { written: 'TTDVTH', spoken: 'trung tâm dịch vụ tổng hợp' });
  await page.goto('/tu-dien');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải về CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('TTDVTH');

  await page.locator('input[type=file]').setInputFiles({
    name: 'tu-dien.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${csv.trim()}\nĐội Kỳ,đội kỳ,\n`),
  });
  await page.getByText('2 cách đọc', { exact: true }).waitFor();
  await page.getByText('Đội Kỳ', { exact: true }).waitFor();

  await button(page, 'Xóa “TTDVTH”').click();
  await page.getByText('1 cách đọc', { exact: true }).waitFor();
  await button(page, 'Hoàn tác').click();
  await page.getByText('2 cách đọc', { exact: true }).waitFor();
  await page.getByLabel('Tìm trong từ điển').fill('trung tam');
  await page.getByText('1 cách đọc', { exact: true }).waitFor();
  // What isn't a dictionary is refused in a sentence, and nothing is lost.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'anh.csv', mimeType: 'text/csv', buffer: Buffer.from('một,hai,ba\n') });
  await page.getByRole('alert').first().waitFor();
  expect((await client.get('/api/v1/lexicon')).body.items).toHaveLength(2);
});

walk(
  'each part of the settings is changed, kept and bounded; what is wrong is said before it is sent',
  async (viewport) => {
    const { page, client } = await desk(viewport);
    await page.goto('/cai-dat');
    await page.getByLabel('Tên đài').fill('Truyền thanh phường Đức Xuân');
    const windows = page.getByRole('region', { name: 'Khung giờ phát' });
    await windows.getByLabel('Tối đa').first().fill('25');
    const quiet = page.getByRole('region', { name: 'Giờ yên tĩnh' }).getByLabel('Từ', { exact: true });
    await quiet.fill('2230');
    await quiet.blur();
    expect(await quiet.inputValue()).toBe('22:30');
    await button(page, 'Thêm đợt tạm ngừng').click();
    await page.getByLabel('Lý do').fill('Thi tốt nghiệp');
    await button(page, 'Thêm chương trình').click();
    const programmes = page.getByRole('region', { name: 'Chương trình cố định' });
    await button(page, 'Lưu cài đặt').click();
    await page.getByText('Hãy nhập tên chương trình.').first().waitFor();
    await programmes.getByLabel('Tên chương trình').fill('Tiếp âm');
    await button(page, 'Lưu cài đặt').click();
    await page.getByText('Đã lưu cài đặt').waitFor();
    const { body } = await client.get('/api/v1/settings');
    expect(body).toMatchObject({
      station: { name: 'Truyền thanh phường Đức Xuân' },
      schedule: {
        quietHours: [{ start: '22:30', end: '05:00' }],
        blackouts: [{ reason: 'Thi tốt nghiệp' }],
        programmes: [{ id: 'Tiếp âm' }],
      },
    });
    expect(body.schedule.windows[0].maxMinutes).toBe(25);

    await button(page, 'Bỏ chương trình Tiếp âm').click();
    await button(page, 'Lưu cài đặt').click();
    await expect
      .poll(async () => (await client.get('/api/v1/settings')).body.schedule.programmes, soon)
      .toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Tên đài').inputValue()).toBe('Truyền thanh phường Đức Xuân');
  },
);

walk(
  'programmes come by weekdays and by a cron expression, relay a stream, and are changed and removed',
  async (viewport) => {
    const { page, client } = await desk(viewport);
    const kept = async () => (await client.get('/api/v1/settings')).body.schedule.programmes as object[];
    const saved = async () => {
      await button(page, 'Lưu cài đặt').click();
      await button(page, 'Lưu cài đặt').waitFor({ state: 'detached' });
    };
    await page.goto('/cai-dat');
    const programmes = page.getByRole('region', { name: 'Chương trình cố định' });
    await button(page, 'Thêm chương trình').click();
    await programmes.getByLabel('Tên chương trình').fill('Tiếp âm buổi sáng');
    await programmes.getByRole('button', { name: 'Chủ Nhật' }).click();
    await programmes.getByText('Tiếp âm', { exact: true }).click();
    await button(page, 'Lưu cài đặt').click();
    await programmes.getByText('Hãy nhập địa chỉ bắt đầu bằng http:// hoặc https://.').waitFor();
    await programmes.getByLabel('Địa chỉ luồng').fill('https://dai.example/live.m3u8');

    await button(page, 'Thêm chương trình').click();
    await programmes.getByLabel('Tên chương trình').nth(1).fill('Bản tin chiều');
    await programmes.getByText('Biểu thức cron', { exact: true }).nth(1).click();
    const cron = programmes.getByRole('textbox', { name: 'Biểu thức cron' });
    await cron.fill('99 17 * * *');
    await programmes.getByText(/không phải là biểu thức cron/).waitFor();
    await cron.fill('0 17 * * 1-5');
    await programmes.getByText('Lúc 17:00, thứ Hai đến thứ Sáu.').waitFor();
    // Nothing is heard at that address, which a person knows better.
    await button(page, 'Lưu cài đặt').click();
    await page.getByText(/“Tiếp âm buổi sáng”: Không kết nối được nguồn tiếp âm dai\.example/).waitFor();
    await picture(page, 'settings relay unheard');
    await button(page, 'Vẫn lưu').click();
    await button(page, 'Vẫn lưu').waitFor({ state: 'detached' });
    expect(await kept()).toMatchObject([
      {
        ...{ id: 'Tiếp âm buổi sáng', days: [1, 2, 3, 4, 5, 6], start: '05:00' },
        relay: { url: 'https://dai.example/live.m3u8' },
      },
      { id: 'Bản tin chiều', cron: '0 17 * * 1-5' },
    ]);
    await picture(page, 'settings programmes');

    await page.reload();
    await expect.poll(() => cron.inputValue(), soon).toBe('0 17 * * 1-5');
    // From cron to weekdays: nothing of the expression stays behind.
    await programmes.getByText('Theo tuần', { exact: true }).nth(1).click();
    await button(page, 'Bỏ chương trình Tiếp âm buổi sáng').click();
    await saved();
    const [left, ...others] = await kept();
    expect(others).toEqual([]);
    expect(left).toMatchObject({ id: 'Bản tin chiều', days: [1, 2, 3, 4, 5, 6, 7] });
    expect(left).not.toHaveProperty('cron');
  },
);

walk(
  'a colleague is added, given another password and role, and removed; signed out at once',
  async (viewport) => {
    const { page, url } = await desk(viewport);
    const theirs = visitor(url);
    const enter = async (password: string) =>
      (await theirs.post('/api/v1/session', { username: 'ly.mai', password })).status;
    await page.goto('/nguoi-dung');
    await button(page, 'Thêm người').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Lý Thị Mai');
    await dialog.getByLabel('Tên đăng nhập').fill('ly.mai');
    await dialog.getByLabel('Mật khẩu').first().fill('ngan');
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click();
    // Too short: said at the field, nothing sent.
    await dialog.getByLabel('Mật khẩu').first().fill('mat-khau-cua-mai');
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await page.getByText('Đã tạo tài khoản cho Lý Thị Mai.').waitFor();
    expect(await enter('mat-khau-cua-mai')).toBe(200);

    const more = async (item: string) => {
      await button(page, 'Sửa hoặc xóa Lý Thị Mai').click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await more('Sửa');
    await dialog.getByLabel('Mật khẩu mới').first().fill('mat-khau-dat-lai');
    await dialog.getByRole('radio', { name: /Quản trị viên/ }).check();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await enter('mat-khau-cua-mai')).toBe(401);
    expect(await enter('mat-khau-dat-lai')).toBe(200);
    expect((await theirs.get('/api/v1/users')).status).toBe(200);

    await more('Xóa tài khoản');
    await dialog.getByRole('button', { name: 'Xóa tài khoản' }).click();
    await page.getByText('Đã xóa tài khoản của Lý Thị Mai.').waitFor();
    expect((await theirs.get('/api/v1/scripts')).status).toBe(401);
    expect(await enter('mat-khau-dat-lai')).toBe(401);
    // Nobody deletes the account they sit at.
    await button(page, `Sửa hoặc xóa ${ADMIN.name}`).click();
    await page.getByRole('menuitem', { name: 'Sửa' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Xóa tài khoản' }).count()).toBe(0);
  },
);

walk(
  'an earlier version is compared and brought back; what a colleague changed meanwhile isn’t approved unread',
  async (viewport) => {
    const { page, client } = await desk(viewport);
    const made = await client.post('/api/v1/scripts', { title: 'Họp', text: 'Họp lúc 19 giờ thứ Hai.' });
    const id = made.body.id as string;
    const approved = await client.post(`/api/v1/scripts/${id}/versions/1/approve`);
    await client.put(`/api/v1/scripts/${id}/text`, {
      text: 'Họp lúc 20 giờ thứ Ba.',
      baseUpdatedAt: approved.body.updatedAt,
    });
    await page.goto(`/bai-phat-thanh/${id}`);
    const editor = page.getByRole('textbox', { name: 'Bài viết' });
    await editor.waitFor();
    await button(page, 'Việc khác với bài này').click();
    await page.getByRole('menuitem', { name: 'Các bản đã lưu' }).click();
    const drawer = page.getByRole('dialog', { name: 'Các bản đã lưu' });
    await drawer.getByRole('button', { name: /Bản 1/ }).click();
    await drawer.locator('del, ins').first().waitFor();
    await drawer.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect.poll(() => editor.inputValue(), soon).toBe('Họp lúc 19 giờ thứ Hai.');
    await page.getByText('Đã lưu', { exact: true }).waitFor();

    // The desk hears of nothing while its live line is cut; the server still knows.
    await page.route('**/api/v1/events', (route) => route.abort());
    await page.reload();
    await editor.waitFor();
    await page.getByText('giờ thứ Hai', { exact: false }).first().waitFor();
    const before = (await client.get(`/api/v1/scripts/${id}`)).body as { updatedAt: string };
    await client.put(`/api/v1/scripts/${id}/text`, {
      text: 'Họp lúc 21 giờ thứ Tư.',
      baseUpdatedAt: before.updatedAt,
    });
    await button(page, 'Duyệt bài').click();
    await page
      .getByText(/vừa sửa bài này/)
      .first()
      .waitFor();
    await expect.poll(() => editor.inputValue(), soon).toBe('Họp lúc 21 giờ thứ Tư.');
    const { versions } = (await client.get(`/api/v1/scripts/${id}`)).body as {
      versions: { number: number; approvedAt: string | null }[];
    };
    expect(versions[0]).toMatchObject({ number: 2, approvedAt: null });
  },
);

walk('a zone is removed only when it is meant', async (viewport) => {
  const { page, client } = await desk(viewport);
  await client.post('/api/v1/zones', { name: 'Chợ Bắc Kạn' });
  await page.goto('/loa');
  const remove = async () => {
    await button(page, 'Việc khác với Chợ Bắc Kạn').click();
    await page.getByRole('menuitem', { name: 'Xóa cụm loa' }).click();
  };
  const dialog = page.getByRole('dialog', { name: 'Xóa cụm loa này?' });
  await remove();
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  expect((await client.get('/api/v1/zones')).body.items).toHaveLength(1);
  await remove();
  await dialog.getByRole('button', { name: 'Xóa cụm loa' }).click();
  await page.getByText('Đã xóa cụm loa.').waitFor();
  expect((await client.get('/api/v1/zones')).body.items).toEqual([]);
});
