/** What an administrator sets for the whole station, in a browser: hours, programmes, the voice and chimes. */
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { toWav } from '../../audio/wav.ts';
import { heardOn, picture } from './browser.ts';
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
  'what is changed is told by part, and survives a reload, another page and a session that is over',
  seat,
  async (desk) => {
    const { page, client } = desk;
    await keepSettings(desk);
    const parts = page.getByRole('navigation', { name: 'Các phần cài đặt' });
    const unsaved = page.getByRole('status').filter({ hasText: 'Chưa lưu' });
    const name = page.getByLabel('Tên đài');
    await page.goto('/cai-dat');
    const before = await name.inputValue();
    await name.fill('Truyền thanh phường Đức Xuân');
    await page.getByRole('region', { name: 'Khung giờ phát' }).getByLabel('Tối đa').first().fill('25');
    await parts.getByRole('link', { name: 'Khung giờ phát chưa lưu' }).waitFor();
    expect(await unsaved.innerText()).toBe('Chưa lưu: Đài, Khung giờ phát');
    await parts.getByRole('link', { name: 'Nghe trên mạng' }).click();
    await expect
      .poll(() => page.getByRole('region', { name: 'Nghe trên mạng' }).evaluate(inSight), soon)
      .toBe(true);

    await page.reload();
    await unsaved.waitFor();
    expect(await name.inputValue()).toBe('Truyền thanh phường Đức Xuân');
    await page.goto('/tu-dien');
    await page.goBack();
    await unsaved.waitFor();

    // Signed out elsewhere, or too long away: the next save finds the door shut, or what the desk asks by itself before it.
    const cookies = await desk.context.cookies();
    await desk.context.clearCookies();
    const over = page.getByText('Phiên làm việc đã hết.');
    await button(page, 'Lưu cài đặt').or(over).first().click();
    await over.waitFor();
    // It was refused.
    desk.problems.length = 0;
    await desk.context.addCookies(cookies);
    await page.reload();
    await unsaved.waitFor();
    expect(await name.inputValue()).toBe('Truyền thanh phường Đức Xuân');

    // What is wrong, however far away, is marked and reached.
    await name.fill('');
    await button(page, 'Lưu cài đặt').click();
    await parts.getByRole('link', { name: 'Đài có chỗ sai' }).waitFor();
    await expect.poll(() => name.evaluate((field) => field === document.activeElement), soon).toBe(true);
    await button(page, 'Bỏ thay đổi').click();
    await unsaved.waitFor({ state: 'detached' });
    await page.reload();
    await parts.waitFor();
    expect(await unsaved.count()).toBe(0);
    expect(await name.inputValue()).toBe(before);
    expect((await client.get('/api/v1/settings')).body.station.name).toBe(before);
  },
);

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
