/** What waits for a person, said in English by the desk itself. */
import { expect, test } from 'vitest';
import { englishNeed, todayWords } from '../../web/texts/today.ts';

const of = { text: 'Lời của máy chủ.', link: '/' };

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

test.each([
  [{ kind: 'no-zone', link: '/loa' }, 'Thêm cụm loa'],
  [{ kind: 'no-zone', link: '/dot-tuyen-truyen/d1/sua' }, 'Sửa đợt'],
  [{ kind: 'recording-failed', link: '/bai-phat-thanh/b1' }, 'Mở bài'],
  [{ kind: 'recording-failed', link: '/cai-dat' }, 'Mở cài đặt'],
] as const)('what is offered for %o is where it leads', (need, words) => {
  expect(todayWords.act(need)).toBe(words);
});
