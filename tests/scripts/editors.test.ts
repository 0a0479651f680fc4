/** Who has a script open. */
import { expect, test } from 'vitest';
import { editors } from '../../scripts/editors.ts';

test('names who has it open elsewhere, each once, and forgets who went away', () => {
  let now = 0;
  const open = editors(() => now);
  expect(open.at('bai-1', 'hoa-1', 'Hoa')).toEqual([]);
  expect(open.at('bai-1', 'nam-1', 'Nam')).toEqual(['Hoa']);
  expect(open.at('bai-1', 'nam-2', 'Nam')).toEqual(['Hoa', 'Nam']);
  expect(open.at('bai-2', 'lan-1', 'Lan')).toEqual([]);
  now = 20_000;
  // She went on to another script.
  expect(open.at('bai-2', 'hoa-1', 'Hoa')).toEqual(['Lan']);
  expect(open.at('bai-1', 'nam-1', 'Nam')).toEqual(['Nam']);
  now = 46_000;
  expect(open.at('bai-1', 'nam-1', 'Nam')).toEqual([]);
});
