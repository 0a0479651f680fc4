/** The life of a campaign at the desk: made, lost sight of and had back; given other words, extended, paused, ended, deleted. */
import { expect, onTestFinished } from 'vitest';
import { delay } from '../../common/clock.ts';
import { picture } from './browser.ts';
import { unnamed } from './hands.ts';
import { expectAccessible } from './readable.ts';
import { openWard, planCampaign, TITLE, walk, type Desk } from './ward.ts';

const seat = openWard();

interface Campaign {
  readonly title: string;
  readonly status: string;
  readonly lastDay: string;
  readonly byDay: readonly { readonly wanted: number }[];
}

const campaignsOf = async ({ client }: Desk) =>
  (await client.get('/api/v1/campaigns')).body.items as Campaign[];

/** Only so many minutes a day may sound, until the test is over. */
async function scarce({ client }: Desk, maxMinutes: number): Promise<() => Promise<unknown>> {
  const { schedule } = (await client.get('/api/v1/settings')).body as { schedule: { windows: object[] } };
  const windows = schedule.windows.slice(-1).map((window) => ({ ...window, maxMinutes }));
  await client.put('/api/v1/settings', { schedule: { ...schedule, windows } });
  const restore = () => client.put('/api/v1/settings', { schedule });
  onTestFinished(async () => void (await restore()));
  return restore;
}

walk(
  'a campaign is made from what its letter says; its chart is pulled, and what others lose is seen before',
  seat,
  async (desk, screen) => {
    const { page, recordingId } = desk;
    const query = new URLSearchParams({
      ...{ recording: recordingId, deadline: '2026-06-15', lastDay: '2026-06-14', title: TITLE },
    });
    await page.goto(`/dot-tuyen-truyen/moi?${query.toString()}`);
    await page.getByText('Ngày phát cuối: Chủ Nhật, 14/6/2026').waitFor();
    await page.getByText('Hạn ghi “trước ngày”').waitFor();
    await page.getByText('Xếp được tất cả').waitFor();
    await expectAccessible(page);

    await planCampaign(desk, { title: 'Tiêm phòng' });
    const plenty = await scarce(desk, 1);
    await page.getByText('Tùy chọn khác').click();
    await page.getByText('Ưu tiên', { exact: true }).click();
    await page
      .getByText(/“Tiêm phòng” mất \d lượt ngày .* ở Tổ dân phố/)
      .first()
      .waitFor();
    await picture(page, `campaign-others-${screen}`);

    const chart = page.getByRole('slider', { name: /Lượt phát mỗi ngày/ });
    const last = async () => Number(await chart.getAttribute('aria-valuenow'));
    await chart.scrollIntoViewIfNeeded();
    // Whatever is found out about the others meanwhile, it stays under the hand.
    const box = (await chart.boundingBox())!;
    await plenty();
    await chart.focus();
    const before = await last();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('radio', { name: /Tự đặt/, checked: true }).waitFor();
    expect(await last()).toBe(before + 1);
    // Pulled from where its bar ends down to the half of the chart.
    await page.mouse.move(box.x + box.width - 6, box.y + 24);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 6, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const pulled = await last();
    expect(pulled).toBeLessThan(before + 1);
    expect(pulled).toBeGreaterThan(1);
    await page.getByText('Xếp được tất cả').waitFor();
    await page.getByText('Không đợt nào khác mất lượt.').waitFor();
    expect(Math.abs((await chart.boundingBox())!.y - box.y)).toBeLessThan(2);
    await picture(page, `campaign-new-${screen}`);
    // However slow the machine is, a page stands: the form until the campaign's own can take its place.
    await page.route(/\/api\/v1\/campaigns\/[^/]{36}$/, async (route) => {
      await delay(1_500);
      await route.continue();
    });
    const blank = await unnamed(page);
    await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await blank()).toBe(0);
    await page.getByText('Còn 6 ngày').first().waitFor();
    await picture(page, `campaign-${screen}`);
    const campaign = (await campaignsOf(desk)).find(({ title }) => title === TITLE)!;
    expect(campaign).toMatchObject({
      ...{ lastDay: '2026-06-14', deadline: { date: '2026-06-15', inclusive: false } },
      zones: expect.objectContaining({ length: 2 }) as object,
    });
    expect(campaign.byDay.at(-1)?.wanted).toBe(2 * pulled);

    await page.goto('/dot-tuyen-truyen');
    await page.getByRole('radio', { name: 'Đang chạy 2', checked: true }).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  },
);

walk(
  'what was filled in survives a reload and a network that dies at the moment of saving',
  seat,
  async (here) => {
    const { page, context, recordingId } = here;
    const query = new URLSearchParams({ recording: recordingId, lastDay: '2026-06-14', title: TITLE });
    await page.goto(`/dot-tuyen-truyen/moi?${query.toString()}`);
    const name = page.getByLabel('Tên đợt');
    await name.fill('Nhắc xác thực thuê bao lần cuối');
    await page.getByText('Đến hết ngày', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Đã mang lại những gì bạn soạn dở.').waitFor();
    expect(await name.inputValue()).toBe('Nhắc xác thực thuê bao lần cuối');
    await expectAccessible(page);
    await picture(page, 'campaign-brought-back');

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
    await page
      .getByRole('alert')
      .getByText('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.')
      .waitFor();
    await expectAccessible(page, 'not saved');
    expect(await campaignsOf(here)).toEqual([]);
    await context.setOffline(false);
    // Of the line that was cut.
    here.problems.length = 0;
    await page.reload();
    await page.getByText('Đã mang lại những gì bạn soạn dở.').waitFor();
    await page.getByText('Xếp được tất cả').waitFor();
    await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
    await page.getByRole('heading', { name: 'Nhắc xác thực thuê bao lần cuối', level: 1 }).waitFor();
    expect(await campaignsOf(here)).toMatchObject([{ title: 'Nhắc xác thực thuê bao lần cuối' }]);

    // Saved means done: the next one begins anew. Left by mistake, it is had back with one press.
    await page.goto(`/dot-tuyen-truyen/moi?${query.toString()}`);
    await name.waitFor();
    expect(await name.inputValue()).toBe(TITLE);
    await name.fill('Đợt khác');
    await page.getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await name.waitFor();
    expect(await name.inputValue()).toBe('Đợt khác');
  },
);

walk(
  'a campaign is extended, paused, run again, ended early and deleted, each asked or told',
  seat,
  async (here) => {
    const { page, client } = here;
    const id = (await planCampaign(here)).body.id as string;
    const planned = async () =>
      (
        (await client.get('/api/v1/airings?from=2026-06-08&to=2026-06-30')).body.items as { status: string }[]
      ).filter(({ status }) => status === 'planned' || status === 'prepared').length;
    await page.goto(`/dot-tuyen-truyen/${id}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    await dialog.getByLabel('Ngày phát cuối').fill('20/6/2026');
    await dialog.getByText('Gia hạn đợt tuyên truyền').click();
    await page.locator('thead').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByText('Đã gia hạn đến hết ngày 20/6/2026.').first().waitFor();
    await page.getByText('Còn 12 ngày').first().waitFor();
    expect(await campaignsOf(here)).toMatchObject([{ lastDay: '2026-06-20' }]);

    const before = await planned();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await dialog.getByText(TITLE).waitFor();
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await campaignsOf(here))[0]?.status).toBe('active');
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await dialog.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByText('Đã tạm dừng.', { exact: true }).first().waitFor();
    await expect.poll(planned).toBe(0);
    await page.getByRole('button', { name: 'Chạy tiếp' }).click();
    await page.getByText('Đợt đang chạy tiếp, lịch đã xếp lại.').first().waitFor();
    await expect.poll(planned).toBe(before);

    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Kết thúc sớm' }).click();
    await dialog.getByText(/Đợt đã kết thúc không chạy lại được/).waitFor();
    await dialog.getByRole('button', { name: 'Kết thúc sớm' }).click();
    await page.getByText('Đã kết thúc đợt.', { exact: true }).first().waitFor();
    await expect.poll(planned).toBe(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Xóa đợt' }).click();
    await dialog.getByRole('button', { name: 'Xóa đợt' }).click();
    await page.getByText('Chưa có đợt tuyên truyền nào').waitFor();
    expect(await campaignsOf(here)).toEqual([]);
  },
);

walk('other words for later days are chosen, kept, changed and taken away', seat, async (here) => {
  const { page, client } = here;
  const id = (await planCampaign(here)).body.id as string;
  const variants = async () => ((await client.get(`/api/v1/campaigns/${id}`)).body as Variants).variants;
  const saved = async () => {
    await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  };
  await page.goto(`/dot-tuyen-truyen/${id}/sua`);
  await page.getByRole('button', { name: 'Bài cho những ngày cuối' }).click();
  await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
  await page.getByText('Hãy chọn bài cho những ngày sau, hoặc bỏ dòng chưa chọn.').first().waitFor();
  const row = page.getByRole('group', { name: /^Bài phát từ khi còn/ });
  await row.getByLabel('Số ngày còn lại').fill('1');
  await row.getByLabel('Bài đã duyệt').click();
  await page.getByRole('option', { name: TITLE }).click();
  await row.getByRole('button', { name: 'Nghe bản thu' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'campaign-variants');
  await saved();
  await page.getByText(`Khi còn 1 ngày: ${TITLE}`).waitFor();
  expect(await variants()).toMatchObject([{ daysLeft: 1, recordingId: here.recordingId }]);

  await page.goto(`/dot-tuyen-truyen/${id}/sua`);
  await row.getByLabel('Số ngày còn lại').fill('0');
  await saved();
  await page.getByText(`Ngày cuối: ${TITLE}`).waitFor();
  await page.goto(`/dot-tuyen-truyen/${id}/sua`);
  await page.getByRole('button', { name: 'Bỏ bài phát từ khi còn 0 ngày' }).click();
  await saved();
  await expect.poll(variants).toEqual([]);
});

interface Variants {
  readonly variants: readonly { readonly daysLeft: number; readonly recordingId: string }[];
}
