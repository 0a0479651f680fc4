/** A poor network at the desk: it is told, nothing written is lost, and the desk comes back by itself. */
import { expect, test } from 'vitest';
import { PHONE, picture } from './browser.ts';
import { unnamed } from './hands.ts';
import { expectAccessible } from './readable.ts';
import { openWard } from './ward.ts';

const seat = openWard({ script: false });

const LOST = /Mất kết nối với máy chủ/;

test('when the network dies the desk says so and opens from what it kept; the words come back with it', async () => {
  const { page, client, context } = await seat(PHONE, { serviceWorkers: 'allow' });
  const id = (await client.post('/api/v1/scripts', { title: 'Lịch cắt nước', text: 'Kính thưa bà con.' }))
    .body.id as string;
  await page.goto(`/bai-phat-thanh/${id}`);
  const text = page.getByRole('textbox', { name: 'Bài viết' });
  await text.waitFor();
  // The first visit came before its keeper, which is told what to keep.
  await page.waitForFunction(async () => (await (await caches.open('loa-shell-1')).keys()).length > 5);

  await context.setOffline(true);
  await page.getByText(LOST).waitFor();
  await text.fill('Kính thưa bà con. Ngày mai cắt nước từ 8 giờ.');
  await expectAccessible(page);
  await picture(page, 'connection-lost');
  await page.reload();
  await page.getByText('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.').first().waitFor();
  await expectAccessible(page);
  await picture(page, 'opened-offline');
  // Asking again, by itself or pressed, takes neither the words nor the button away.
  const bare = await unnamed(page);
  const retry = page.getByRole('main').getByRole('button', { name: /Thử lại|Đang tải/ });
  const asked = () => page.waitForEvent('requestfailed', (request) => request.url().endsWith('/session'));
  await Promise.all([asked(), retry.press('Enter')]);
  await asked();
  await asked();
  await retry.waitFor();
  expect(await retry.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await bare()).toBe(0);

  // Nobody presses anything: it asks again by itself.
  await context.setOffline(false);
  await text.waitFor();
  await expect.poll(() => text.inputValue()).toContain('Ngày mai cắt nước từ 8 giờ.');
  await expect
    .poll(
      async () =>
        ((await client.get(`/api/v1/scripts/${id}`)).body as { versions: { text: string }[] }).versions[0]
          ?.text,
      { timeout: 30_000 },
    )
    .toContain('Ngày mai cắt nước từ 8 giờ.');
  expect(await page.getByText(LOST).count()).toBe(0);
});

test('a piece that the server doesn’t have any more leaves no empty screen: one click brings the newest', async () => {
  const page = await (await seat(PHONE)).elsewhere({ viewport: PHONE });
  await page.route('**/assets/Gate-*', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  const reload = page.getByRole('button', { name: 'Tải lại trang' });
  await reload.waitFor();
  await expectAccessible(page);
  await page.unroute('**/assets/Gate-*');
  await reload.click();
  await page.getByLabel('Tên đăng nhập').waitFor();
});

test('a page kept for “back” lets go of its live line, and asks anew when it is seen again', async () => {
  const { page, client } = await seat(PHONE);
  const line = '**/api/v1/events';
  const opened = page.waitForRequest(line);
  await page.goto('/loa');
  await opened;
  await page.getByText('Tổ dân phố 1').first().waitFor();
  const turn = (name: 'pagehide' | 'pageshow') =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), name);
  const closed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/events'));
  await turn('pagehide');
  await closed;
  await client.post('/api/v1/zones', { name: 'Chợ mới' });
  const again = page.waitForRequest(line);
  await turn('pageshow');
  await again;
  await page.getByText('Chợ mới').first().waitFor();
  expect(await page.getByText(LOST).count()).toBe(0);
});

test('a text that is being pasted or typed outlives a slip, a reload and a dead network', async () => {
  const { page, context, client } = await seat(PHONE);
  await page.goto('/bai-phat-thanh');
  const dialog = page.getByRole('dialog', { name: 'Dán hoặc soạn văn bản' });
  const text = dialog.getByRole('textbox');
  const open = () => page.getByRole('button', { name: 'Dán chữ' }).click();
  await open();
  await text.fill('Mời bà con đi tiêm chủng sáng thứ Bảy.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  await open();
  expect(await text.inputValue()).toBe('Mời bà con đi tiêm chủng sáng thứ Bảy.');

  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Dùng nguyên văn làm bài' }).click();
  await dialog.getByText('Không kết nối được với máy chủ.').first().waitFor();
  await page.keyboard.press('Escape');
  // Nor does the sample come; that is said too.
  await page.getByRole('button', { name: 'Thử với công văn mẫu' }).last().click();
  await page.getByText('Không kết nối được với máy chủ.').first().waitFor();
  await context.setOffline(false);
  await open();
  await dialog.getByRole('button', { name: 'Dùng nguyên văn làm bài' }).click();
  await page.getByRole('textbox', { name: 'Bài viết' }).waitFor();
  expect((await client.get('/api/v1/scripts')).body.items[0]).toMatchObject({
    title: 'Mời bà con đi tiêm chủng sáng thứ Bảy',
  });
  // It has become a script: the next text begins anew.
  await page.goto('/bai-phat-thanh');
  await open();
  expect(await text.inputValue()).toBe('');
});
