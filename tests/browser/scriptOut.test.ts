/** What becomes of a script in a browser: heard while it is written, downloaded, and given to the ward's other channels. */
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { heardOn, PHONE, picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, TITLE, walk } from './ward.ts';

const TEXT = 'Kính thưa bà con.\nThuê bao phải xác thực trước ngày 15/6/2026. Bà con đến VNPT Bắc Kạn.';

const seat = openWard();
const soon = { timeout: 20_000 };

walk(
  'an approved announcement goes out as a post, a picture, a web page and a poster, and is opened to the public',
  seat,
  async (desk, screen) => {
    const { page, url, scriptId, client } = desk;
    await client.put('/api/v1/settings', { publicListening: false });
    await client.delete(`/api/v1/scripts/${scriptId}/publication`);
    const republish = async () => {
      await page.goto(`/bai-phat-thanh/${scriptId}`);
      await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
      await page.getByRole('menuitem', { name: 'Đăng lại nơi khác' }).click();
    };
    const dialog = page.getByRole('dialog', { name: 'Đăng lại nơi khác' });
    const tab = (name: string) => dialog.getByRole('tab', { name }).click();
    const copied = async () => {
      await dialog.getByRole('button', { name: 'Chép' }).click();
      await dialog.getByRole('button', { name: 'Đã chép' }).waitFor();
    };
    await republish();
    await dialog.getByText(TITLE.toUpperCase()).waitFor();
    await dialog.getByText('Ngắn', { exact: true }).click();
    await copied();
    await expectToFit(page, 'post');
    await tab('Ảnh');
    await dialog.getByRole('img', { name: `Ảnh thông báo: ${TITLE}` }).waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải ảnh PNG' }).click();
    const png = await readFile(await (await download).path());
    // Its width, where every PNG has it.
    expect(png.readUInt32BE(16)).toBe(1080);
    await tab('Trang web');
    await dialog.getByText(`<h2>${TITLE}</h2>`).waitFor();
    await copied();
    await tab('Nghe trên mạng');
    await dialog.getByText('Đài chưa mở trang nghe cho người dân.').waitFor();
    await dialog.getByRole('link', { name: 'Mở Cài đặt' }).click();
    await page.getByRole('switch', { name: 'Mở trang nghe cho mọi người' }).click();
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await page.getByText('Đã lưu cài đặt').waitFor();

    await republish();
    await tab('Nghe trên mạng');
    await page.getByRole('switch', { name: 'Cho mọi người nghe bài này' }).click();
    const address = page.getByLabel('Trang nghe của bài này');
    await address.waitFor();
    // This station has no address but its own machine's.
    await dialog.getByText('Địa chỉ này chỉ mở được trong cơ quan').waitFor();
    await picture(page, `publish-listening-${screen}`);
    await expectAccessible(page, 'opened to the public', '[role=dialog]');
    await expectToFit(page, 'opened to the public');
    const link = await address.inputValue();
    expect(link).toBe(`${url}/nghe/${scriptId}`);
    expect(await (await fetch(`${url}/nghe/rss.xml`)).text()).toContain(`${link}.mp3`);
    await tab('Áp phích A4');
    expect(await page.getByLabel('Địa chỉ để nghe hoặc xem thêm').inputValue()).toBe(link);
    await page.frameLocator('iframe').locator('.qr svg').waitFor();

    const phone = await desk.elsewhere({ viewport: PHONE });
    await phone.goto(link);
    await phone.getByRole('heading', { name: TITLE }).waitFor();
    await expect
      .poll(() => phone.evaluate(() => document.querySelector('audio')?.duration ?? 0), soon)
      .toBeGreaterThan(5);
    await expectAccessible(phone);
    await picture(phone, 'public-listening');
  },
);

walk('no word of a long announcement is missing from its poster', seat, async ({ page, client }) => {
  const poster = async (sentences: number) => {
    const text = `${'Bà con mang theo giấy tờ tùy thân. '.repeat(sentences)}\nCâu cuối cùng.`;
    const made = await client.post('/api/v1/scripts', { title: 'Cấp đổi căn cước', text });
    await page.goto(`/bai-phat-thanh/${made.body.id as string}`);
    await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
    await page.getByRole('menuitem', { name: 'Đăng lại nơi khác' }).click();
    await page.getByText('Bài đang viết dở, chưa duyệt.').waitFor();
    await page.getByRole('tab', { name: 'Áp phích A4' }).click();
    const sheet = page.frameLocator('iframe');
    const last = () =>
      sheet.getByText('Câu cuối cùng.').evaluate((one) => one.getBoundingClientRect().bottom);
    const foot = () => sheet.locator('footer').evaluate((one) => one.getBoundingClientRect().top);
    return { last, foot };
  };
  const one = await poster(45);
  await expect.poll(async () => (await one.foot()) - (await one.last()), soon).toBeGreaterThanOrEqual(0);
  expect(await one.foot()).toBeLessThan(1122);
  await page.getByText('In một tờ A4').waitFor();

  const two = await poster(200);
  await page.getByText('Bài dài hơn một tờ A4').waitFor();
  expect((await two.foot()) - (await two.last())).toBeGreaterThanOrEqual(0);
});

walk(
  'a sentence is heard by itself or from the cursor on; how long it all is is told as it is written',
  seat,
  async (desk, screen) => {
    const { page, client } = desk;
    const made = await client.post('/api/v1/scripts', { title: 'Thuê bao', text: TEXT });
    await page.goto(`/bai-phat-thanh/${made.body.id as string}`);
    const sentence = page.getByRole('listitem').filter({ hasText: 'vê nờ pê tê' });
    await sentence.hover();
    await sentence.getByRole('button', { name: /^Nghe câu: / }).click();
    await page.locator('[data-heard]', { hasText: 'vê nờ pê tê' }).waitFor();
    await sentence.getByRole('button', { name: /^Nghe câu: / }).click();

    const area = page.getByRole('textbox', { name: 'Bài viết' });
    await area.evaluate((one: HTMLTextAreaElement) => {
      const at = one.value.indexOf('Thuê bao');
      one.setSelectionRange(at, at);
    });
    await page.getByRole('button', { name: 'Nghe từ con trỏ' }).click();
    // The last sentence follows by itself.
    await page.locator('[data-heard]', { hasText: 'vê nờ pê tê' }).waitFor();
    await picture(page, `heard-from-caret-${screen}`);
    expect((await heardOn(page)).seconds).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Dừng nghe' }).click();
    await page.getByRole('button', { name: 'Nghe từ con trỏ' }).waitFor();

    const length = page.getByLabel('Độ dài khi phát');
    const before = (await length.textContent()) ?? '';
    expect(before).toMatch(/^Khoảng \d+ giây · \d+ chữ$/);
    await area.fill(`${TEXT} ${TEXT}`);
    await expect.poll(() => length.textContent(), soon).not.toBe(before);
  },
);

walk(
  'a recording is downloaded as MP3 and WAV, and another speed asks for another one',
  seat,
  async (desk) => {
    const { page, scriptId } = desk;
    await page.goto(`/bai-phat-thanh/${scriptId}`);
    for (const [item, name, head] of [
      ['MP3 (cho loa, Zalo)', /\.mp3$/, 'ID3'],
      ['WAV (lưu trữ)', /\.wav$/, 'RIFF'],
    ] as const) {
      await page.getByRole('button', { name: 'Tải về' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(name);
      expect((await readFile(await file.path(), 'latin1')).slice(0, head.length)).toBe(head);
    }
    await page.getByRole('button', { name: /^Giọng đọc: / }).click();
    await page.getByText('0,8×', { exact: true }).click();
    await page.getByText('Bản thu đang dùng giọng hoặc tốc độ khác.').waitFor();
    await page.getByRole('button', { name: 'Thu lại' }).waitFor();
  },
);
