/** What an administrator keeps in order, in a browser: readings and people. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { client as visitor } from '../server/client.ts';
import { ADMIN } from '../server/station.ts';
import { DESKTOP, heardOn, picture } from './browser.ts';
import { expectAccessible } from './readable.ts';
import { openWard, walk } from './ward.ts';

const seat = openWard({ zones: [], script: false });
/** A voice that nobody has heard yet is woken first. */
const heard = { timeout: 90_000 };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

walk(
  'readings go out as CSV and come in again, and one taken away is had back',
  seat,
  async (desk, screen) => {
    const { page, client } = desk;
    for (const { id } of (await client.get('/api/v1/lexicon')).body.items as { id: string }[])
      await client.delete(`/api/v1/lexicon/${id}`);
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

    // What a file would replace is told first, and what isn't in UTF-8 isn't taken for Vietnamese.
    const bring = (buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name: 'tu-dien.csv', mimeType: 'text/csv', buffer });
    await bring(Buffer.from('Chữ viết;Cách đọc\nĐội Kỳ;đội cờ\n'));
    const asked = page.getByRole('dialog', { name: 'Thay 1 cách đọc đang dùng?' });
    await asked.getByRole('button', { name: 'Thôi' }).click();
    await page.getByText('đội kỳ', { exact: true }).waitFor();
    await bring(Buffer.from('\uFEFFĐội Kỳ\tđội cờ\n', 'utf16le'));
    await asked.getByRole('button', { name: 'Nhập và thay' }).click();
    await page.getByText('đội cờ', { exact: true }).waitFor();
    await bring(Buffer.from('HD,h\xF4i d\xF2ng\n', 'latin1'));
    await page.getByText('không giữ được dấu tiếng Việt').waitFor();
    // Mended and chosen again, the same file is a new one.
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Nhập từ CSV').click();
    expect(await (await chooser).element().inputValue()).toBe('');
    // Only so many messages are shown at once.
    await page.reload();

    await button(page, 'Thêm cách đọc').click();
    const dialog = page.getByRole('dialog', { name: 'Thêm cách đọc' });
    await button(page, 'Lưu cách đọc').click();
    await dialog.getByText('Hãy nhập chữ viết như trong văn bản.').waitFor();
    await dialog.getByLabel('Chữ viết').fill('TTDVTH');
    await dialog.getByLabel('Đọc là').fill('trung tâm');
    await dialog.getByText('“TTDVTH” đang được đọc là “trung tâm dịch vụ tổng hợp”').waitFor();
    await dialog.getByLabel('Chữ viết').fill('KDC');
    await dialog.getByLabel('Đọc là').fill('khu dân cư');
    await expectAccessible(page, 'a reading', '[role=dialog]');
    await button(page, 'Lưu cách đọc').click();
    await page.getByText('3 cách đọc', { exact: true }).waitFor();
    await page.getByLabel('Câu muốn thử').fill('Mời KDC số 5 đến TTDVTH.');
    const tried = page.getByRole('region', { name: 'Thử đọc' });
    await tried.getByText('Mời khu dân cư số năm đến trung tâm dịch vụ tổng hợp.').waitFor();
    await tried.getByRole('button', { name: 'Nghe' }).click();
    await expect.poll(async () => (await heardOn(page)).seconds, heard).toBeGreaterThan(0.5);
    await picture(page, `lexicon-${screen}`);
    await button(page, 'Xóa “KDC”').click();
    await page.getByText('2 cách đọc', { exact: true }).waitFor();

    await button(page, 'Xóa “TTDVTH”').click();
    await page.getByText('1 cách đọc', { exact: true }).waitFor();
    await button(page, 'Hoàn tác').last().click();
    await page.getByText('2 cách đọc', { exact: true }).waitFor();
    await page.getByLabel('Tìm trong từ điển').fill('trung tam');
    await page.getByText('1 cách đọc', { exact: true }).waitFor();
    // What isn't a dictionary is refused in a sentence, and nothing is lost.
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'anh.csv', mimeType: 'text/csv', buffer: Buffer.from('một,hai,ba\n') });
    await page.getByRole('alert').first().waitFor();
    // It was refused.
    desk.problems.length = 0;
    expect((await client.get('/api/v1/lexicon')).body.items).toHaveLength(2);
  },
);

walk(
  'a colleague is added, given another password and role, and removed; signed out at once',
  seat,
  async (desk, screen) => {
    const { page, url, client } = desk;
    for (const { id, username } of (await client.get('/api/v1/users')).body.items as {
      id: string;
      username: string;
    }[])
      if (username !== ADMIN.username) await client.delete(`/api/v1/users/${id}`);
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

    // Mai gives herself another one, that the administrator doesn't know.
    const hers = await desk.elsewhere({ viewport: page.viewportSize() ?? DESKTOP });
    const [name = '', value = ''] = theirs.cookie.split('=');
    await hers.context().addCookies([{ name, value, url }]);
    await hers.goto('/');
    if (screen === 'phone') await button(hers, 'Thêm').click();
    await button(hers, /^Tài khoản: /).click();
    await hers.getByRole('menuitem', { name: 'Đổi mật khẩu' }).click();
    const own = hers.getByRole('dialog', { name: 'Đổi mật khẩu' });
    await own.getByLabel('Mật khẩu hiện tại').first().fill('mat-khau-cua-mai');
    await own.getByLabel('Mật khẩu mới').first().fill('mat-khau-moi-cua-mai');
    // On a phone the drawer that led here lies below, with landmarks of its own.
    if (screen === 'desktop') await expectAccessible(hers, 'own password', '[role=dialog]');
    await own.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await hers.getByText('Đã đổi mật khẩu.').waitFor();

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
