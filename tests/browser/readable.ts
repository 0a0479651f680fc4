/** Whether everybody can read a page and reach what is on it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE } from './browser.ts';

/**
 * No rule of axe is broken. Its results are gathered in the page itself: the other way, meant for frames of other hosts,
 * opens a second page each time.
 * @param within a selector of the part that is looked at
 */
export async function expectAccessible(page: Page, what = '', within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${what} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}

/** By how many pixels a page is wider than its window. */
const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Nothing sticks out of the screen. */
export const expectToFit = async (page: Page, what?: string): Promise<void> =>
  expect(await sticksOut(page), what).toBeLessThanOrEqual(0);

/** A page that came wide gives way when its window is pulled narrow: charts and grids measure themselves once more. */
export async function expectToGiveWay(page: Page, what: string): Promise<void> {
  const wide = page.viewportSize()!;
  await page.setViewportSize(PHONE);
  await expect.poll(() => sticksOut(page), { message: `${what}, narrowed` }).toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
}
