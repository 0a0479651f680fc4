/** Letters that come in without asking for a place first: dropped beside the zone, pasted onto the page. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWard, walk } from './ward.ts';

const LETTER = 'THÔNG BÁO\nVề việc tạm ngừng cấp nước\nĐề nghị bà con trữ nước trước ngày 15/6/2026.';

const seat = openWard({ script: false });

/** What the system hands the page when somebody lets go of a file, or presses Ctrl+V, over `place`. @returns whether the browser does what it would by itself */
const hand = (page: Page, type: 'drop' | 'paste', place: string, what: { file: string } | { text: string }) =>
  page.locator(place).evaluate(
    (element, [type, what, letter]) => {
      const data = new DataTransfer();
      if ('file' in what) data.items.add(new File([letter], what.file, { type: 'text/plain' }));
      else data.setData('text/plain', what.text);
      const init = { bubbles: true, cancelable: true };
      return element.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data }),
      );
    },
    [type, what, LETTER] as const,
  );

walk('a letter is taken wherever on the page it is dropped or pasted', seat, async ({ page }) => {
  const scripts = async () => {
    await page.goto('/bai-phat-thanh');
    await page.getByRole('button', { name: 'Dán chữ' }).waitFor();
  };
  const drafted = () => page.getByRole('textbox', { name: 'Bài viết' }).waitFor();
  await scripts();
  await hand(page, 'drop', 'h1', { file: 'cap-nuoc.txt' });
  await drafted();
  // Let go over a text that is being written, it doesn't take the desk's place.
  expect(await hand(page, 'drop', 'main', { file: 'cap-nuoc.txt' })).toBe(false);
  await scripts();
  await hand(page, 'paste', 'body', { file: 'cap-nuoc.txt' });
  await drafted();
  await scripts();
  await hand(page, 'paste', 'body', { text: LETTER });
  const dialog = page.getByRole('dialog', { name: 'Dán hoặc soạn văn bản' });
  await expect.poll(() => dialog.getByRole('textbox').inputValue()).toBe(LETTER);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // Where something is being written, Ctrl+V writes.
  await hand(page, 'paste', 'input[type=search]', { text: 'cấp nước' });
  expect(await dialog.count()).toBe(0);
});
