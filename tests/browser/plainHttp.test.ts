/** The desk from another computer of the office, over plain HTTP: browsers withhold clipboard and microphone there. */
import { expect } from 'vitest';
import { openWard, walk } from './ward.ts';

const seat = openWard({
  script: false,
  flags: () => Promise.resolve(['--host-resolver-rules=MAP may-chu.test 127.0.0.1']),
});

walk('texts are copied all the same, and the microphone says where it works', seat, async (desk) => {
  const { context, page, client, url } = desk;
  const made = await client.post('/api/v1/scripts', { title: 'Cắt nước', text: 'Ngày mai cắt nước.' });
  const [name = '', value = ''] = client.cookie.split('=');
  const office = url.replace('127.0.0.1', 'may-chu.test');
  await context.addCookies([{ name, value, url: office }]);
  await page.goto(`${office}/bai-phat-thanh/${made.body.id as string}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const more = async (item: string) => {
    await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await more('Đăng lại nơi khác');
  await page.getByRole('button', { name: 'Chép', exact: true }).click();
  await page.getByRole('button', { name: 'Đã chép' }).waitFor();
  await page.keyboard.press('Escape');
  const text = page.getByRole('textbox', { name: 'Bài viết' });
  await text.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => text.inputValue()).toMatch(/^CẮT NƯỚC\n\nNgày mai cắt nước\.\n\nNguồn: /);

  await more('Dùng giọng người đọc');
  await page.getByRole('button', { name: 'Thu bằng micrô' }).click();
  await page.getByText('Trình duyệt chỉ mở micrô trên chính máy chủ hoặc ở địa chỉ https://.').waitFor();
});
