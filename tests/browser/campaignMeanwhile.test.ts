/** What happens around a campaign while somebody is at it: pressed twice, changed, deleted or left without a zone by others. */
import { expect } from 'vitest';
import { expectAccessible } from './readable.ts';
import { openWard, planCampaign, TITLE, walk, type Desk } from './ward.ts';

const seat = openWard();

const campaignsOf = async ({ client }: Desk) =>
  (await client.get('/api/v1/campaigns')).body.items as object[];
const save = ({ page }: Desk) => page.getByRole('button', { name: 'Lưu và xếp lịch' });
const formFor = ({ recordingId }: Desk) =>
  `/dot-tuyen-truyen/moi?${new URLSearchParams({ recording: recordingId, lastDay: '2026-06-14', title: TITLE })}`;

walk(
  'pressed twice, one campaign is made; a zone that is taken away is chosen no more',
  seat,
  async (desk) => {
    const { page, client, zoneIds } = desk;
    const { id } = (await client.post('/api/v1/zones', { name: 'Tổ dân phố 9' })).body as { id: string };
    await page.goto(formFor(desk));
    await page.getByText('Đã chọn 3/3 cụm loa').waitFor();
    await client.delete(`/api/v1/zones/${id}`);
    await page.getByText('Đã chọn 2/2 cụm loa').waitFor();
    await page.getByText('Xếp được tất cả').waitFor();
    // Of a trial plan that came before the news.
    desk.problems.length = 0;
    await save(desk).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await campaignsOf(desk)).toMatchObject([
      { zones: expect.toSatisfy((zones: string[]) => zones.length === zoneIds.length) as string[] },
    ]);
  },
);

walk('what another changed meanwhile stays; what another deleted says so', seat, async (desk) => {
  const { page, client } = desk;
  const id = (await planCampaign(desk)).body.id as string;
  await page.goto(`/dot-tuyen-truyen/${id}/sua`);
  await page.getByLabel('Tên đợt').fill('Nhắc lần cuối');
  await client.patch(`/api/v1/campaigns/${id}`, { lastDay: '2026-06-20' });
  await save(desk).click();
  await page.getByRole('heading', { name: 'Nhắc lần cuối', level: 1 }).waitFor();
  expect(await campaignsOf(desk)).toMatchObject([{ title: 'Nhắc lần cuối', lastDay: '2026-06-20' }]);

  await client.delete(`/api/v1/campaigns/${id}`);
  await page.getByRole('link', { name: 'Về trang Đợt tuyên truyền' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tạm dừng' }).count()).toBe(0);
  await expectAccessible(page);
  // It was asked for, and not found.
  desk.problems.length = 0;
});

walk('an extension to a day that is too early is told, and isn’t made', seat, async (desk) => {
  const { page } = desk;
  const id = (await planCampaign(desk)).body.id as string;
  await page.goto(`/dot-tuyen-truyen/${id}`);
  await page.getByRole('button', { name: 'Gia hạn' }).click();
  const dialog = page.getByRole('dialog');
  const day = dialog.getByLabel('Ngày phát cuối');
  await day.fill('1/6/2026');
  await day.press('Tab');
  await dialog.getByText('Hãy chọn từ ngày 15/6/2026 trở đi.').waitFor();
  expect(await day.inputValue()).toBe('1/6/2026');
  expect(await dialog.getByRole('button', { name: 'Gia hạn' }).isDisabled()).toBe(true);
  await page.locator('thead').waitFor({ state: 'detached' });
  await expectAccessible(page, 'too early', '[role=dialog]');
});
