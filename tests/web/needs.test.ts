/** What waits for a person, said in English by the desk itself. */
import { expect, test } from 'vitest';
import { englishNeed } from '../../web/texts/today.ts';

const of = { text: 'Lời của máy chủ.' };

test.each([
  [{ kind: 'approve', names: ['Họp tổ'] }, '“Họp tổ” is waiting for approval.'],
  [
    { kind: 'doubtful-words', names: ['Họp tổ'], count: 2 },
    '“Họp tổ” is waiting for approval, with 2 doubtful readings.',
  ],
  [{ kind: 'missed', count: 1 }, '1 airing was not played today.'],
  [{ kind: 'unmet', count: 2 }, '2 campaigns lack airings today. The calendar says why.'],
  [{ kind: 'no-zone' }, 'There are no zones yet. Add one.'],
  [{ kind: 'no-player', names: ['A', 'B', 'C', 'D', 'E'] }, 'A, B, C and 2 more: no player yet. Add one.'],
] as const)('%o', (need, words) => {
  expect(englishNeed({ ...of, ...need })).toBe(words);
});
