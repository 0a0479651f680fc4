/** Walks from Hôm nay to a saved campaign with one letter, counting what the hands do and how long the machine takes. */
import type { Page } from 'playwright-core';
import { dropFile } from './hands.ts';

declare global {
  interface Window {
    loaTouches?: number;
  }
}

export interface Walk {
  /** Clicks, taps and drops, as the page itself counted them. */
  readonly touches: number;
  /** Seconds in which the person could do nothing but wait. */
  readonly machineSeconds: number;
}

/** The page shows Hôm nay, somebody is signed in, zones are there. */
export async function fromLetterToCampaign(page: Page, letter: Buffer, way: 'drop' | 'paste'): Promise<Walk> {
  await page.evaluate(() => {
    window.loaTouches = 0;
    const count = () => (window.loaTouches = (window.loaTouches ?? 0) + 1);
    // A click by keyboard or script is none of a hand's; a drop is one.
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && count(), true);
    addEventListener('drop', count, true);
  });
  let machine = 0;
  async function wait<T>(what: Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await what;
    machine += performance.now() - from;
    return result;
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });

  const pages = page.getByRole('navigation').getByRole('link', { name: /^Bài( phát thanh)?$/ });
  await pages.filter({ visible: true }).first().click();
  await wait(button('Dán chữ').waitFor());
  if (way === 'drop') await dropFile(page, letter, 'cong-van.docx');
  else {
    await button('Dán chữ').click();
    await wait(page.getByLabel('Nội dung').waitFor());
    await page.getByLabel('Nội dung').fill(letter.toString('utf8'));
    await button('Soạn bài từ công văn này').click();
  }
  await wait(
    page
      .getByText(/mười bốn tháng sáu|mười lăm tháng sáu/)
      .first()
      .waitFor(),
  );
  await button('Nghe thử').click();
  await wait(button('Tạm dừng').waitFor());
  await button('Duyệt bài').click();
  // Where the reader doubts a word it asks once more.
  const anyway = button('Vẫn duyệt');
  await wait(link('Lập đợt tuyên truyền').or(anyway).first().waitFor());
  if (await anyway.isVisible()) await anyway.click();
  await wait(link('Lập đợt tuyên truyền').waitFor());
  await link('Lập đợt tuyên truyền').click();
  await wait(page.getByText('Xếp được tất cả').waitFor());
  await button('Lưu và xếp lịch').click();
  await wait(page.getByText('Đã lưu đợt và xếp lịch.').waitFor());
  return { touches: await page.evaluate(() => window.loaTouches ?? NaN), machineSeconds: machine / 1000 };
}
