/** Where a sentence of the letter goes in the text being written. */
import { expect, test } from 'vitest';
import { placeFor } from '../../web/pages/scripts/addSentence.ts';

const added = (text: string, sentence = 'Mang theo sổ tiêm.'): string => {
  const { at, piece } = placeFor(text, sentence);
  return text.slice(0, at) + piece + text.slice(at);
};

test.each([
  [
    'before the thanks',
    'Kính thưa bà con.\nTiêm ngày 5/6.\nXin cảm ơn.',
    'Kính thưa bà con.\nTiêm ngày 5/6. Mang theo sổ tiêm.\nXin cảm ơn.',
  ],
  [
    'over blank lines',
    'Tiêm ngày 5/6. \n\n  Xin cảm ơn.\n',
    'Tiêm ngày 5/6. Mang theo sổ tiêm. \n\n  Xin cảm ơn.\n',
  ],
  [
    'after a full stop of its own',
    'Tiêm ngày 5/6\nXin cảm ơn.',
    'Tiêm ngày 5/6. Mang theo sổ tiêm.\nXin cảm ơn.',
  ],
  ['after the only paragraph', 'Tiêm ngày 5/6.', 'Tiêm ngày 5/6. Mang theo sổ tiêm.'],
  ['into nothing', '', 'Mang theo sổ tiêm.'],
])('%s', (_, text, then) => {
  expect(added(text)).toBe(then);
});
