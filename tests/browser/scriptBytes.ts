/** How much script a page brings with it. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes of script, compressed with gzip, that come with the visit to an address; the browser must not know it yet. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weigh = (response: Response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', weigh);
  await page.goto(address);
  // On a busy machine the line is idle before the page has asked for its own part.
  await page.locator('main :is(h1, h2)').first().waitFor();
  await page.waitForLoadState('networkidle');
  // What still comes later comes by itself, not with the visit.
  page.off('response', weigh);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
