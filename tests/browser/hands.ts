/** What a person's hands do in the browser. */
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Signs in on the page that comes first, and waits for Hôm nay. */
export async function signIn(
  page: Page,
  url: string,
  who: { readonly username: string; readonly password: string },
): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Tên đăng nhập').fill(who.username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(who.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('timer').first().waitFor();
}

/** Counts, from now on, the pictures on which the page had no heading. @returns how many they were */
export async function unnamed(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const seen = { unnamed: 0 };
    const look = () => {
      if (!document.querySelector('main h1')) seen.unnamed++;
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  return () => seen.evaluate(({ unnamed }) => unnamed);
}

/** Lets go of a file over the page's drop zone, as a mouse does. */
export async function dropFile(page: Page, bytes: Buffer, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([base64 = '', fileName = '']) => {
      const transfer = new DataTransfer();
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([data], fileName));
      return transfer;
    },
    [bytes.toString('base64'), basename(name)],
  );
  const zone = page.locator('input[type=file]').first().locator('xpath=..');
  for (const type of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(type, { dataTransfer });
}
