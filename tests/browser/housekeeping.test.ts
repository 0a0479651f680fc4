/** What an administrator keeps in order, in a browser: readings, settings and people. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { toWav } from '../../audio/wav.ts';
import { client as visitor } from '../server/client.ts';
import { ADMIN } from '../server/station.ts';
import { heardOn, picture } from './browser.ts';
import { expectAccessible } from './readable.ts';
import { openWard, walk, type Desk } from './ward.ts';

const seat = openWard({ zones: [], script: false });
const soon = { timeout: 30_000 };
/** A voice that nobody has heard yet is woken first. */
const heard = { timeout: 90_000 };

/** As the station was before, when the test is over. */
async function keepSettings({ client }: Desk): Promise<void> {
  const { schedule, station, voice, chimes, sessions } = (await client.get('/api/v1/settings'))
    .body as Record<string, object>;
  onTestFinished(async () => {
    await client.put('/api/v1/settings', { schedule, station, voice, chimes, sessions });
  });
}

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

    await button(page, 'Thêm cách đọc').click();
    const dialog = page.getByRole('dialog', { name: 'Thêm cách đọc' });
    await button(page, 'Lưu cách đọc').click();
    await dialog.getByText('Hãy nhập chữ viết như trong văn bản.').waitFor();
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
  'each part of the settings is changed, kept and bounded; what is wrong is said before it is sent',
  seat,
  async (desk) => {
    const { page, client } = desk;
    await keepSettings(desk);
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
  seat,
  async (desk, screen) => {
    const { page, client } = desk;
    await keepSettings(desk);
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
    await picture(page, `settings-relay-unheard-${screen}`);
    // It was refused.
    desk.problems.length = 0;
    await button(page, 'Vẫn lưu').click();
    await button(page, 'Vẫn lưu').waitFor({ state: 'detached' });
    expect(await kept()).toMatchObject([
      {
        ...{ id: 'Tiếp âm buổi sáng', days: [1, 2, 3, 4, 5, 6], start: '05:00' },
        relay: { url: 'https://dai.example/live.m3u8' },
      },
      { id: 'Bản tin chiều', cron: '0 17 * * 1-5' },
    ]);
    await picture(page, `settings-programmes-${screen}`);

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
  'the voice is heard, chimes are chosen, brought and heard, and sessions get their greeting',
  seat,
  async (desk, screen) => {
    const { page, client } = desk;
    await keepSettings(desk);
    await page.goto('/cai-dat');
    const part = (name: string) => page.getByRole('region', { name });
    const seconds = async () => (await heardOn(page)).seconds;
    const voice = part('Giọng đọc mặc định');
    await voice.getByText('0,9×', { exact: true }).click();
    await voice.getByRole('button', { name: 'Nghe giọng này' }).click();
    await expect.poll(seconds, heard).toBeGreaterThan(0.5);

    const chimes = part('Nhạc hiệu');
    const chooser = page.waitForEvent('filechooser');
    await chimes.getByRole('button', { name: 'Tải lên nhạc hiệu của đài' }).click();
    await (await chooser).setFiles({ name: 'Chuông chùa.wav', mimeType: 'audio/wav', buffer: bell() });
    await page.getByText('Đã thêm nhạc hiệu và chọn làm mở đầu. Hãy lưu cài đặt.').waitFor();
    const before = await seconds();
    await chimes.getByRole('button', { name: 'Nghe thử nhạc hiệu: Mở đầu' }).click();
    await expect.poll(seconds, soon).toBeGreaterThan(before + 0.3);
    await chimes.getByRole('combobox', { name: 'Kết thúc' }).click();
    await page.getByRole('option', { name: 'Không có nhạc hiệu' }).click();
    expect(await chimes.getByRole('button', { name: 'Nghe thử nhạc hiệu: Kết thúc' }).isDisabled()).toBe(
      true,
    );
    await part('Buổi phát').getByLabel('Lời cảm ơn kết thúc').fill('Xin cảm ơn bà con.');
    await part('Khung giờ phát')
      .getByText(/ngày nghỉ lễ, tết sắp tới$/)
      .click();
    await part('Khung giờ phát').getByText('Quốc khánh').first().waitFor();
    await picture(page, `settings-sound-${screen}`);
    await button(page, 'Lưu cài đặt').click();
    await page.getByText('Đã lưu cài đặt').waitFor();
    const { body } = await client.get('/api/v1/settings');
    expect(body).toMatchObject({
      voice: { speed: 0.9 },
      chimes: { closing: 'none' },
      sessions: { enabled: true, thanks: 'Xin cảm ơn bà con.' },
    });

    await chimes.getByRole('combobox', { name: 'Mở đầu' }).click();
    await page.getByRole('option', { name: /Bốn tiếng chuông/ }).click();
    await button(page, 'Lưu cài đặt').click();
    await button(page, 'Lưu cài đặt').waitFor({ state: 'detached' });
    await chimes.getByRole('button', { name: 'Xóa nhạc hiệu “Chuông chùa”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa', exact: true }).click();
    await chimes.getByText('Chuông chùa').first().waitFor({ state: 'detached' });
  },
);

/** A second of 440 Hz. */
function bell(): Buffer {
  const sampleRate = 16_000;
  const samples = Int16Array.from({ length: sampleRate }, (_, at) =>
    Math.round(12_000 * Math.sin((2 * Math.PI * 440 * at) / sampleRate)),
  );
  return toWav({ sampleRate, samples });
}

walk(
  'a colleague is added, given another password and role, and removed; signed out at once',
  seat,
  async (desk) => {
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
