/** Every page with something on it, in light on a desktop and in dark on a phone: read by everybody, within the screen. */
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, picture } from './browser.ts';
import { pagesWith } from './pages.ts';
import { expectAccessible, expectToFit, expectToGiveWay } from './readable.ts';
import { openWard, planCampaign, TITLE, type Desk } from './ward.ts';

const seat = openWard();

/** What each page shows when it has come, beside the desk itself. */
async function pagesOf(desk: Desk): Promise<readonly (readonly [path: string, shows: string])[]> {
  const { client, scriptId } = desk;
  const campaign = (await planCampaign(desk)).body.id as string;
  await client.post('/api/v1/lexicon', { written: 'TTDVTH', spoken: 'trung tâm dịch vụ tổng hợp' });
  const shows: Record<string, string> = {
    '/': 'Ngày phát sóng',
    '/loa': 'Tổ dân phố 1',
    '/nhat-ky': 'Đến ngày',
    '/nhat-ky?tab=report': 'Theo cụm loa',
    '/tu-dien': 'TTDVTH',
    '/cai-dat': 'Khung giờ phát',
    '/nguoi-dung': 'nguyen.an',
    [`/bai-phat-thanh/${scriptId}`]: 'mười lăm tháng sáu',
    '/dot-tuyen-truyen/moi': 'Phát bài nào?',
  };
  return [
    ...pagesWith({ scriptId }).map((path) => [path, shows[path] ?? TITLE] as const),
    [`/dot-tuyen-truyen/${campaign}`, 'Còn 6 ngày'],
    ['/lich-phat?view=list', TITLE],
    ['/lich-phat?view=month', '2 lượt'],
  ];
}

test.each([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('every page can be read and reached, %s', async (colorScheme, viewport) => {
  const desk = await seat(viewport, { colorScheme, reducedMotion: 'reduce' });
  const { page, problems } = desk;
  for (const [path, shows] of await pagesOf(desk)) {
    await page.goto(path);
    const main = page.locator('main');
    await main.getByText(shows).or(main.getByTitle(shows)).filter({ visible: true }).first().waitFor();
    if (path.includes('report')) await page.locator('main canvas').waitFor();
    await expectAccessible(page, path);
    await expectToFit(page, path);
    await picture(page, `${path.replace(/\W+/g, '-').slice(0, 30)}-${colorScheme}`);
    if (viewport === DESKTOP) await expectToGiveWay(page, path);
  }
  expect(problems).toEqual([]);
});
