/** What waits for a person on Hôm nay, and the one click that leads to where it is seen to. */
import type { Page } from 'playwright-core';
import { expectToFit } from './readable.ts';

export const needs = (page: Page) => page.getByRole('region', { name: 'Việc cần bạn' });
export const need = (page: Page, words: string | RegExp) =>
  needs(page).getByRole('listitem').filter({ hasText: words });

/** Hôm nay with all that it has to say. */
export async function opened(page: Page): Promise<void> {
  await page.goto('/');
  await needs(page).waitFor();
  const more = page.getByRole('button', { name: /^và \d việc khác$/ });
  if (await more.isVisible()) await more.click();
}

/** Follows what a need offers, and comes back when it has been seen to. */
export async function seenTo(
  page: Page,
  words: string | RegExp,
  offer: string,
  how: () => Promise<unknown>,
): Promise<void> {
  await need(page, words).getByRole('link', { name: offer }).click();
  await how();
  await expectToFit(page, offer);
  await opened(page);
}
