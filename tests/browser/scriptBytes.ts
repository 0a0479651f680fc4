/** How much script a page brings with it. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Bytes of script, compressed with gzip, that come with the visit to an address; the browser must not know it yet. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
