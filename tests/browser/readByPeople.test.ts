/** Sound that people bring or speak into the microphone, in a browser: sent, written down, published, planned. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { espeak } from '../../audio/voices/espeak.ts';
import { toWav } from '../../audio/wav.ts';
import { picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, walk } from './ward.ts';

const SAID = 'Mời bà con đưa trẻ đi tiêm chủng tại trạm y tế.';
let folder: string;
let spoken: Buffer;
afterAll(() => rm(folder, { recursive: true, force: true }));

const seat = openWard({
  zones: ['Tổ dân phố 1'],
  script: false,
  /** What the microphone hears is this file, over and over. */
  flags: async () => {
    const voice = espeak();
    spoken = toWav(await voice.speak('vi', SAID, { speed: 1 }));
    await voice.close();
    folder = await mkdtemp(join(tmpdir(), 'loa-microphone-'));
    const file = join(folder, 'voice.wav');
    await writeFile(file, spoken);
    return [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}`,
    ];
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

walk(
  'a file is brought with its words, published, and planned like any other',
  seat,
  async (desk, screen) => {
    const { client, page, url } = desk;
    for (const { id } of (await client.get('/api/v1/recordings')).body.items as { id: string }[])
      await client.delete(`/api/v1/recordings/${id}`);
    await client.put('/api/v1/settings', { publicListening: true });
    await page.goto('/bai-phat-thanh');
    await button(page, 'Đưa vào giọng người đọc').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'Tiêm chủng (tiếng Tày).wav', mimeType: 'audio/wav', buffer: spoken });
    await dialog.getByLabel('Lời của bản thu (không bắt buộc)').fill('Mời bà con đưa trẻ đi tiêm chủng.');
    await dialog.getByRole('button', { name: 'Gửi và chỉnh âm lượng' }).click();
    await page.getByText(/Đã sẵn sàng, dài/).waitFor();
    await picture(page, `read-by-people-${screen}`);
    await expectAccessible(page);
    await expectToFit(page, 'brought');

    const more = async (item: string) => {
      await button(page, /^Việc khác với bản thu/).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await more('Sửa tên và lời');
    await dialog.getByLabel('Tên bản thu').fill('Tiêm chủng');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu tên và lời').waitFor();
    await dialog.waitFor({ state: 'detached' });

    await more('Đăng lại nơi khác');
    await page.getByRole('tab', { name: 'Nghe trên mạng' }).click();
    await page.getByRole('switch', { name: 'Cho mọi người nghe' }).click();
    const address = await page.getByLabel('Trang nghe của bài này').inputValue();
    await page.getByRole('tab', { name: 'Áp phích A4' }).click();
    await page.frameLocator('iframe').locator('.qr svg').waitFor();
    const html = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
    expect(html).toContain('<h1>Tiêm chủng</h1>');
    expect(html).toContain('<p>Mời bà con đưa trẻ đi tiêm chủng.</p>');
    expect(await (await fetch(`${url}/nghe/rss.xml`)).text()).toContain(`${address}.mp3`);
    await page.keyboard.press('Escape');

    await page.goto('/dot-tuyen-truyen/moi');
    await page.getByLabel('Bài đã duyệt').first().click();
    await page.getByRole('option', { name: 'Tiêm chủng' }).click();
    await page.getByLabel('Nghe bản thu').or(page.locator('audio')).first().waitFor();

    await page.goto('/bai-phat-thanh');
    await more('Xóa bản thu');
    await button(page, 'Hoàn tác').click();
    await page.getByText('Đã lấy lại bản thu.').waitFor();
    expect((await client.get('/api/v1/recordings')).body.items).toHaveLength(1);
  },
);

walk(
  'a script is read into the microphone in place of the machine, and approved with its reading',
  seat,
  async (desk, screen) => {
    const { client, context, page } = desk;
    await context.grantPermissions(['microphone']);
    const made = await client.post('/api/v1/scripts', {
      title: 'Tiêm chủng',
      text: 'Mời bà con đi tiêm chủng.',
    });
    const id = made.body.id as string;
    await page.goto(`/bai-phat-thanh/${id}`);
    await button(page, 'Việc khác với bài này').click();
    await page.getByRole('menuitem', { name: 'Dùng giọng người đọc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thu bằng micrô' }).click();
    await dialog.getByText(/Đang thu 0:0[3-9]/).waitFor();
    await dialog.getByRole('button', { name: 'Thu xong' }).click();
    await dialog.getByText('Nghe lại trước khi gửi').waitFor();
    await picture(page, `microphone-${screen}`);
    await expectAccessible(page, 'microphone', '[role=dialog]');
    await expectToFit(page, 'microphone');
    await dialog.getByRole('button', { name: 'Dùng bản này cho bài' }).click();
    await page.getByText(/^Giọng người đọc/).waitFor();
    await expect
      .poll(async () => (await client.get(`/api/v1/recordings?scriptId=${id}`)).body.items, {
        timeout: 60_000,
      })
      .toMatchObject([{ kind: 'upload', status: 'ready', approved: false, scriptVersion: 1 }]);
    await button(page, 'Duyệt bài').click();
    await page.getByRole('link', { name: 'Lập đợt tuyên truyền' }).waitFor();
    const [recording] = (await client.get(`/api/v1/recordings?scriptId=${id}`)).body.items;
    expect(recording.approved).toBe(true);
    expect(recording.durationSeconds).toBeGreaterThan(3);
    expect(Math.abs(recording.integratedLufs + 16)).toBeLessThanOrEqual(0.5);

    // What was read is not what is written any more.
    await page.getByRole('textbox', { name: 'Bài viết' }).fill('Mời bà con đi tiêm chủng ngày mai.');
    await page.getByText(/^Giọng người đọc của bản trước/).waitFor();
    await button(page, 'Duyệt bài').click();
    await button(page, 'Duyệt bài').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Lập đợt tuyên truyền' }).count()).toBe(0);
  },
);

walk(
  'what was just recorded isn’t lost by a slip, and a long upload shows how far it is and can be stopped',
  seat,
  async (desk) => {
    const { context, page, client } = desk;
    await context.grantPermissions(['microphone']);
    await page.goto('/bai-phat-thanh');
    await button(page, 'Đưa vào giọng người đọc').click();
    const dialog = page.getByRole('dialog', { name: 'Dùng giọng người đọc' });
    await dialog.getByLabel('Tên bản thu').fill('Lời chúc');
    await dialog.getByRole('button', { name: 'Thu bằng micrô' }).click();
    await dialog.getByText(/Đang thu 0:0[2-9]/).waitFor();
    await dialog.getByRole('button', { name: 'Thu xong' }).click();
    await page.keyboard.press('Escape');
    await page
      .getByRole('dialog', { name: 'Bỏ bản chưa gửi?' })
      .getByRole('button', { name: 'Thôi' })
      .click();
    await dialog.getByText('Nghe lại trước khi gửi').waitFor();

    // A line on which it would take minutes.
    const line = await context.newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 2_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    await dialog.getByRole('button', { name: 'Gửi và chỉnh âm lượng' }).click();
    await dialog.getByText(/^Đã gửi \d+ %$/).waitFor();
    await dialog.getByRole('button', { name: 'Dừng gửi' }).click();
    await dialog.getByText(/^Đã gửi/).waitFor({ state: 'detached' });
    await dialog.getByText('Nghe lại trước khi gửi').waitFor();
    const { items } = (await client.get('/api/v1/recordings')).body as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).not.toContain('Lời chúc');
  },
);
