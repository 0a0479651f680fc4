/** The clerk's writing in a browser: nothing written is lost, two writers are told, and every text is found again. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, TITLE, walk, type Desk } from './ward.ts';

const TEXT =
  'Kính thưa bà con.\nThuê bao di động phải xác thực trước ngày 15/6/2026. Bà con đến VNPT hoặc Mobifne Bắc Kạn.';

const seat = openWard({ script: false });

/** A script of their own is open, and nothing has been taught yet. */
async function writing(desk: Desk): Promise<Desk> {
  const { client, page } = desk;
  for (const { id } of (await client.get('/api/v1/lexicon')).body.items as { id: string }[])
    await client.delete(`/api/v1/lexicon/${id}`);
  const made = await client.post('/api/v1/scripts', { title: 'Xác thực thuê bao', text: TEXT });
  const scriptId = made.body.id as string;
  await page.goto(`/bai-phat-thanh/${scriptId}`);
  await editor(page).waitFor();
  return { ...desk, scriptId };
}

/** Saving waits for a pause in writing, and the machine may be busy. */
const soon = { timeout: 20_000 };

const editor = (page: Page) => page.getByRole('textbox', { name: 'Bài viết' });

async function textOnServer({ client, scriptId }: Desk): Promise<string> {
  const { body } = await client.get(`/api/v1/scripts/${scriptId}`);
  return (body as { versions: { text: string }[] }).versions[0]?.text ?? '';
}

walk('unsaved text survives a dead network and a reload', seat, async (desk) => {
  const at = await writing(desk);
  const { context, page } = at;
  await context.setOffline(true);
  await editor(page).fill('Chữ viết lúc mất mạng.');
  await page.getByText('chữ vẫn giữ trên máy này').waitFor();
  await context.setOffline(false);
  // Of the line that was cut, and of the refusal.
  desk.problems.length = 0;
  await page.reload();
  await expect.poll(() => editor(page).inputValue(), soon).toBe('Chữ viết lúc mất mạng.');
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ viết lúc mất mạng.');
});

walk('who has the same script open elsewhere is told before anything is written', seat, async (desk) => {
  const { client, page, scriptId } = await writing(desk);
  const told = page.getByText('Bạn cũng đang mở bài này ở một cửa sổ khác');
  const asked = page.waitForResponse((response) => response.url().includes('/editors/'));
  await page.reload();
  await asked;
  await editor(page).waitFor();
  // The window that was loaded anew is no other.
  expect(await told.count()).toBe(0);
  await client.put(`/api/v1/scripts/${scriptId}/editors/another-window`);
  await told.waitFor({ timeout: 20_000 });
  await expectToFit(page, 'also-open');
});

walk('two people who write at once are told, see both texts, and choose', seat, async (desk) => {
  const at = await writing(desk);
  const { context, page, scriptId, client } = at;
  await context.setOffline(true);
  await editor(page).fill('Chữ của tôi.');
  const { body } = await client.get(`/api/v1/scripts/${scriptId}`);
  await client.put(`/api/v1/scripts/${scriptId}/text`, {
    text: 'Chữ của đồng nghiệp.',
    baseUpdatedAt: (body as { updatedAt: string }).updatedAt,
  });
  await context.setOffline(false);
  // Of the line that was cut, and of the refusal.
  desk.problems.length = 0;
  const dialog = page.getByRole('dialog', { name: 'Có người vừa sửa bài này' });
  await dialog.waitFor();
  // It was refused.
  desk.problems.length = 0;
  await dialog.locator('del', { hasText: 'đồng nghiệp' }).waitFor();
  await picture(page, 'two-writers');
  await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ của tôi.');
  // The choice can be taken back: neither text is lost by it.
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ của đồng nghiệp.');
});

walk('whose session ended while writing signs in and finds every word', seat, async (desk) => {
  const at = await writing(desk);
  const { context, page } = at;
  // No question that the desk asks by itself is what finds out: only the saving.
  await page.route('**/api/v1/spoken', (route) => route.abort());
  const cookies = await context.cookies();
  await context.clearCookies();
  await editor(page).fill('Chữ viết khi phiên đã hết.');
  await page.getByLabel('Tên đăng nhập').waitFor();
  await context.addCookies(cookies);
  desk.problems.length = 0;
  await page.unroute('**/api/v1/spoken');
  await page.reload();
  await expect.poll(() => editor(page).inputValue(), soon).toBe('Chữ viết khi phiên đã hết.');
  await expect.poll(() => textOnServer(at), soon).toBe('Chữ viết khi phiên đã hết.');
});

walk('what the server won’t take as it is says why, and stays on the desk', seat, async (desk) => {
  const at = await writing(desk);
  const { page } = at;
  const tooLong = 'Xin mời bà con. '.repeat(1300);
  await editor(page).fill(tooLong);
  await page.getByText(/Chưa lưu, chữ vẫn giữ trên máy này\. Bài dài 20\.\d+ ký tự/).waitFor();
  desk.problems.length = 0;
  await page.reload();
  await expect.poll(() => editor(page).inputValue(), soon).toBe(tooLong);
  await editor(page).fill('Xin mời bà con.');
  await expect.poll(() => textOnServer(at), soon).toBe('Xin mời bà con.');
  // It was refused.
  desk.problems.length = 0;
});

walk(
  'a doubtful word is mended by one click, a reading taught by a few, and a deleted script had back',
  seat,
  async (desk) => {
    const at = await writing(desk);
    const { page, scriptId, client } = at;
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
    await page.goto('/tu-dien');
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
  },
);

walk(
  'a letter is drafted again shorter or as a reminder; what a person wrote is asked for first and can be had back',
  seat,
  async (desk) => {
    const { page, url, client } = await writing(desk);
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
  },
);

walk(
  'an earlier version is compared and brought back; what a colleague changed meanwhile isn’t approved unread',
  seat,
  async (desk) => {
    const { page, client } = desk;
    const made = await client.post('/api/v1/scripts', { title: 'Họp', text: 'Họp lúc 19 giờ thứ Hai.' });
    const id = made.body.id as string;
    const approved = await client.post(`/api/v1/scripts/${id}/versions/1/approve`);
    await client.put(`/api/v1/scripts/${id}/text`, {
      text: 'Họp lúc 20 giờ thứ Ba.',
      baseUpdatedAt: approved.body.updatedAt,
    });
    await page.goto(`/bai-phat-thanh/${id}`);
    await editor(page).waitFor();
    await page.getByRole('button', { name: 'Việc khác với bài này' }).click();
    await page.getByRole('menuitem', { name: 'Các bản đã lưu' }).click();
    const drawer = page.getByRole('dialog', { name: 'Các bản đã lưu' });
    await drawer.getByRole('button', { name: /Bản 1/ }).click();
    await drawer.locator('del, ins').first().waitFor();
    await drawer.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect.poll(() => editor(page).inputValue(), soon).toBe('Họp lúc 19 giờ thứ Hai.');
    await page.getByText('Đã lưu', { exact: true }).waitFor();

    // The desk hears of nothing while its live line is cut; the server still knows.
    await page.route('**/api/v1/events', (route) => route.abort());
    await page.reload();
    await editor(page).waitFor();
    await page.getByText('giờ thứ Hai', { exact: false }).first().waitFor();
    const before = (await client.get(`/api/v1/scripts/${id}`)).body as { updatedAt: string };
    await client.put(`/api/v1/scripts/${id}/text`, {
      text: 'Họp lúc 21 giờ thứ Tư.',
      baseUpdatedAt: before.updatedAt,
    });
    await page.getByRole('button', { name: 'Duyệt bài' }).click();
    await page
      .getByText(/vừa sửa bài này/)
      .first()
      .waitFor();
    await expect.poll(() => editor(page).inputValue(), soon).toBe('Họp lúc 21 giờ thứ Tư.');
    // The line that was cut, and the refusal.
    desk.problems.length = 0;
    const { versions } = (await client.get(`/api/v1/scripts/${id}`)).body as {
      versions: { number: number; approvedAt: string | null }[];
    };
    expect(versions[0]).toMatchObject({ number: 2, approvedAt: null });
  },
);

walk(
  'a letter is chosen as a file; scripts are found with and without accents, and by their state',
  seat,
  async (desk) => {
    const { page, client } = desk;
    for (const { id } of (await client.get('/api/v1/scripts')).body.items as { id: string }[])
      await client.delete(`/api/v1/scripts/${id}`);
    const made = await client.post('/api/v1/scripts', { title: TITLE, text: TEXT });
    await client.post(`/api/v1/scripts/${made.body.id as string}/versions/1/approve`);
    await page.goto('/bai-phat-thanh');
    const chooser = page.waitForEvent('filechooser');
    await page.getByText('Chọn tệp', { exact: true }).click();
    await (await chooser).setFiles(projectPath('samples', 'cong-van-thue-bao.docx'));
    await page.getByRole('region', { name: 'Đọc được từ công văn' }).waitFor();
    await editor(page).waitFor();
    await expectAccessible(page, 'letter');
    await expectToFit(page, 'letter');

    await page.goto('/bai-phat-thanh');
    const list = page.getByRole('list', { name: 'Các bài phát thanh' });
    const titles = () => list.getByRole('link').count();
    await expect.poll(titles, soon).toBe(2);
    const search = page.getByRole('searchbox', { name: 'Tìm bài' });
    for (const [words, found] of [
      ['thue bao', 2],
      ['chuyện hoang đường', 0],
      ['Thuê bao', 2],
      ['chuyen hoang duong', 0],
    ] as const) {
      await search.fill(words);
      await expect.poll(titles, { ...soon, message: words }).toBe(found);
    }
    await page.getByText('Không có bài nào khớp').waitFor();
    await page.getByRole('button', { name: 'Bỏ tìm kiếm và lọc' }).click();
    await page.getByText('Nháp', { exact: true }).first().click();
    await expect.poll(titles, soon).toBe(1);
    await list.getByText('Từ công văn').waitFor();
    await page.getByText('Đã duyệt', { exact: true }).first().click();
    await list.getByRole('link', { name: TITLE }).waitFor();
    await expect.poll(titles, soon).toBe(1);
  },
);

const OF_DOGS = [
  'UBND PHƯỜNG ĐÔNG SƠN',
  'THÔNG BÁO',
  'Về việc tiêm phòng dại cho chó, mèo',
  'Kính gửi: Các hộ gia đình trên địa bàn phường',
  '1. Thời gian: từ ngày 12/10/2026 đến ngày 14/10/2026.',
  '2. Địa điểm: nhà văn hóa các tổ dân phố.',
  '3. Giá tiêm: 25.000 đồng một con.',
].join('\n');

walk(
  'what the text doesn’t tell of its letter is listed, added by a button and taken out again',
  seat,
  async (desk) => {
    const { client, page } = desk;
    const { id: documentId } = (await client.post('/api/v1/documents', { text: OF_DOGS })).body as {
      id: string;
    };
    const text =
      'Kính thưa bà con.\nTừ ngày 12/10/2026 đến ngày 14/10/2026, phường tiêm phòng dại.\nXin cảm ơn.';
    const { id } = (await client.post('/api/v1/scripts', { title: 'Tiêm phòng dại', text, documentId }))
      .body as { id: string };
    await page.goto(`/bai-phat-thanh/${id}`);
    const fold = (count: number) => page.getByRole('button', { name: `Bài chưa nói (${count})` });
    const add = (sentence: string) => page.getByRole('button', { name: `Thêm vào bài: ${sentence}` });
    await fold(2).click();
    await add('Giá tiêm').waitFor();
    await expectAccessible(page, 'untold');
    await expectToFit(page, 'untold');
    await add('Địa điểm').press('Enter');
    await fold(1).waitFor();
    const withPlace = text.replace('dại.', 'dại. Địa điểm: nhà văn hóa các tổ dân phố.');
    expect(await editor(page).inputValue()).toBe(withPlace);
    await expect.poll(() => textOnServer({ ...desk, scriptId: id }), soon).toBe(withPlace);
    // By keyboard the next one is at hand.
    await page.keyboard.press('Enter');
    await fold(1).waitFor({ state: 'detached' });
    // The editor’s own undo, and the one that is offered.
    await editor(page).press('ControlOrMeta+z');
    await fold(1).waitFor();
    expect(await editor(page).inputValue()).toBe(withPlace);
    await page.reload();
    await fold(1).click();
    await add('Giá tiêm').click();
    await fold(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await fold(1).waitFor();
    expect(await editor(page).inputValue()).toBe(withPlace);
  },
);
