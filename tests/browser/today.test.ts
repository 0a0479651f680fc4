/** Hôm nay in a browser: each need met by its one click, an emergency that has to be meant, and what the log tells of it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heardOn, picture } from './browser.ts';
import { need, opened, seenTo } from './needs.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, planCampaign, TITLE, walk, type Desk } from './ward.ts';

const seat = openWard({ parts: ['web', 'player'] });

async function noPlayers({ client }: Desk): Promise<void> {
  for (const { id } of (await client.get('/api/v1/players')).body.items as { id: string }[])
    await client.delete(`/api/v1/players/${id}`);
}

/** A player never seen, a zone without one, a campaign for which there is too little room, texts to approve. */
async function trouble(desk: Desk): Promise<{ readonly spoken: string; readonly doubtful: string }> {
  const { client, zoneIds } = desk;
  await noPlayers(desk);
  await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] });
  for (const { id } of (await client.get('/api/v1/scripts')).body.items as { id: string }[])
    if (id !== desk.scriptId) await client.delete(`/api/v1/scripts/${id}`);
  const script = async (title: string, text: string) => {
    await client.post('/api/v1/scripts', { title, text });
    return title;
  };
  await planCampaign(desk, { escalation: [{ daysLeft: 30, perDay: 40 }] });
  return {
    doubtful: await script('Nhà mạng', 'Bà con đến Mobifne để xác thực.'),
    spoken: await script('Họp tổ', 'Mời bà con đến họp.'),
  };
}

/** The zone gets its player by its QR code, and the player its page. */
async function enrolled(desk: Desk): Promise<void> {
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  await page
    .getByRole('article')
    .filter({ hasText: 'Tổ dân phố 2' })
    .getByRole('button', { name: 'Thêm đầu phát' })
    .click();
  await dialog.getByLabel('Tên đầu phát').fill('Máy ở tổ 2');
  await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
  const code = dialog.getByRole('img', { name: 'Mã QR của liên kết' });
  await code.waitFor();
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page, 'enrolled', '[role=dialog]');
  await expectToFit(page, 'enrolled');
  const link =
    (await dialog
      .getByText(/\/player#token=/)
      .first()
      .textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await loudspeakerAt(desk, link);
  await page.getByText('Đang nối', { exact: true }).waitFor();
}

async function loudspeakerAt(desk: Desk, link: string): Promise<Page> {
  const loudspeaker = await desk.elsewhere();
  await loudspeaker.goto(link);
  await loudspeaker.getByRole('button', { name: 'Bật loa' }).click();
  return loudspeaker;
}

/** Held it plays, clicked it doesn't; on the page and at the loudspeaker it is there until it is stopped. */
async function emergency(desk: Desk, loudspeaker: Page, screen: string): Promise<void> {
  const { page, client } = desk;
  const emergencies = async () =>
    ((await client.get('/api/v1/airings')).body.items as { priority: string; status: string }[]).filter(
      ({ priority, status }) => priority === 'emergency' && ['prepared', 'playing'].includes(status),
    );
  await page.getByRole('button', { name: 'Phát khẩn cấp', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bài đã duyệt').first().click();
  await page.getByRole('option', { name: TITLE }).click();
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByText('Hãy chọn ít nhất một cụm loa.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Tổ dân phố 2' }).click();
  await dialog.getByText('10 lần', { exact: true }).click();
  await expectAccessible(page, 'emergency', '[role=dialog]');
  await expectToFit(page, 'emergency');
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByText(new RegExp(`“${TITLE}”`)).waitFor();
  const hold = dialog.getByRole('button', { name: 'Giữ nút để phát ngay' });
  await hold.click();
  expect(await emergencies()).toEqual([]);

  await hold.hover();
  await page.mouse.down();
  const running = page.getByRole('alert').filter({ hasText: `Đang phát khẩn cấp “${TITLE}” ở 1 cụm loa` });
  await running.waitFor();
  await page.mouse.up();
  expect(await emergencies()).not.toEqual([]);
  await expect.poll(async () => (await heardOn(loudspeaker)).seconds, { timeout: 30_000 }).toBeGreaterThan(1);
  // On air is what the loudspeaker confirms, with its progress.
  await page.getByRole('progressbar', { name: `Đang phát “${TITLE}” ở Tổ dân phố 2` }).waitFor();
  await expectAccessible(page, 'on air');
  await picture(page, `emergency-${screen}`);
  await running.getByRole('button', { name: 'Dừng phát khẩn cấp' }).click();
  await dialog.getByRole('button', { name: 'Dừng phát khẩn cấp' }).click();
  await page.getByText('Đã dừng phát khẩn cấp.', { exact: true }).first().waitFor();
  await running.waitFor({ state: 'detached' });
}

/** The log tells what was heard, of one zone or all, and the report can be taken along. */
async function toldInLog(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.goto('/nhat-ky');
  await page.getByRole('radiogroup').getByText('Hôm nay', { exact: true }).click();
  const heard = page.getByRole('row').filter({ hasText: 'Máy ở tổ 2' });
  await heard.first().getByText('Phát một phần').waitFor();
  const zone = async (name: string) => {
    await page.getByRole('combobox', { name: 'Cụm loa' }).click();
    await page.getByRole('option', { name }).click();
  };
  await zone('Tổ dân phố 1');
  await page.getByText('Không có lượt nào khớp với khoảng ngày và bộ lọc.').waitFor();
  await zone('Tổ dân phố 2');
  await heard.first().waitFor();

  await page.getByText('Báo cáo', { exact: true }).click();
  await page
    .getByRole('table', { name: 'Theo cụm loa' })
    .getByRole('row', { name: /Tổ dân phố 1/ })
    .waitFor();
  await page.locator('main canvas').waitFor();
  for (const [name, head] of [
    ['Văn bản Word để ký', 'PK'],
    ['Bảng Excel', 'PK'],
    ['Bảng CSV', '\uFEFF'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await readFile(await (await download).path(), 'utf8')).slice(0, head.length), name).toBe(head);
  }
}

walk('each need is met by its one click', seat, async (desk, screen) => {
  const { page } = desk;
  const { spoken, doubtful } = await trouble(desk);
  await opened(page);
  await picture(page, `needs-${screen}`);
  await expectAccessible(page, 'needs');

  await seenTo(page, doubtful, 'Xem chỗ ngờ', async () => {
    await page.getByText('Có 1 chỗ cần xem lại').waitFor();
    await page.getByRole('button', { name: 'Sửa thành “MobiFone”' }).click();
    await page.getByText('Máy đọc được mọi chữ trong bài.').waitFor();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
  });
  await need(page, `“${doubtful}” chờ duyệt.`).waitFor();
  await seenTo(page, spoken, 'Mở bài để duyệt', async () => {
    await page.getByRole('button', { name: 'Duyệt bài' }).click();
    await page.getByText('Đã duyệt. Bản này sẽ giữ nguyên').waitFor();
  });
  await seenTo(page, 'không xếp đủ lượt', 'Xem lịch', async () => {
    await page.getByRole('button', { name: /lượt chưa xếp được/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Chưa xếp được' });
    await dialog
      .getByText(/cần 40 lượt, xếp được/)
      .first()
      .waitFor();
    await expectAccessible(page, 'lacking', '[role=dialog]');
  });
  await seenTo(page, 'Tổ dân phố 2 chưa có đầu phát', 'Thêm đầu phát', () => enrolled(desk));
  await seenTo(page, 'Tổ dân phố 1 có đầu phát mất kết nối', 'Xem loa', () =>
    page.getByText('Chưa nối lần nào').waitFor(),
  );
  expect(await need(page, spoken).count()).toBe(0);
  expect(await need(page, 'chưa có đầu phát').count()).toBe(0);
});

walk('an emergency is meant, heard, stopped and told in the log', seat, async (desk, screen) => {
  const { page, client, zoneIds } = desk;
  await noPlayers(desk);
  const { link } = (await client.post('/api/v1/players', { name: 'Máy ở tổ 2', zoneId: zoneIds[1] })).body;
  const loudspeaker = await loudspeakerAt(desk, link as string);
  await planCampaign(desk);
  await page.goto('/');
  await emergency(desk, loudspeaker, screen);
  await toldInLog(desk);
});
