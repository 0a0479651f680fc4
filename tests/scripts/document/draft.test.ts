import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../audio/spoken/reader.ts';
import { readLetter } from '../../../scripts/document/letter.ts';
import { spokenSeconds } from '../../../scripts/seconds.ts';
import { heldOut } from '../../fixtures/documents/heldout/all.ts';
import { asText, letters } from '../../fixtures/documents/letters/all.ts';

const SAMPLE = readFileSync(new URL('../../../samples/cong-van-thue-bao.txt', import.meta.url), 'utf8');
const seconds = (draft: string) => spokenSeconds(read(draft).spoken);
const sentences = (draft: string) => draft.split(/(?<=[.!?])\s+/u);
/** A letter that asks offices for a report has nothing for the people. */
const forPeople = letters.filter((l) => l.name !== 'cong-van-bao-cao-noi-bo');

describe('the sample letter’s announcement', () => {
  const { draft } = readLetter(SAMPLE);
  it('greets, tells what, until when, what to do, how to check, what happens otherwise, and thanks', () => {
    const order = [
      'Kính thưa toàn thể Nhân dân phường Bắc Kạn.',
      'xác thực, chuẩn hóa thông tin thuê bao di động',
      'trước ngày 15/6/2026',
      'các điểm giao dịch Viettel Khu vực Bắc Kạn',
      'VNeID, My Viettel, My VNPT và My MobiFone',
      'TTTB [số giấy tờ] gửi 1414',
      'bị tạm dừng dịch vụ',
      'Xin nhắc lại',
      'cảm ơn bà con',
    ].map((words) => draft.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
  });
  it('tells no orders to offices and no numbers of papers', () => {
    expect(draft).not.toMatch(/Trung tâm Dịch vụ tổng hợp|5907|UBND-|Giao các|tăng cường thời lượng/iu);
  });
});

describe.each(forPeople.map((l) => [l.name, l] as const))('%s', (_, letter) => {
  const text = asText(letter);
  it('has sentences of at most 25 words, and takes 45 to 120 seconds', () => {
    const { draft } = readLetter(text);
    for (const sentence of sentences(draft))
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(25);
    expect(seconds(draft)).toBeGreaterThanOrEqual(45);
    expect(seconds(draft)).toBeLessThanOrEqual(120);
  });
  it('names the deadline at the start and again at the end', () => {
    const { draft, deadline } = readLetter(text);
    if (!deadline) return;
    const [y, m, d] = deadline.date.split('-').map(Number);
    expect(draft.split(`${d}/${m}/${y}`).length).toBeGreaterThan(2);
  });
  it('has a spot of at most 30 seconds, with how many days are left', () => {
    const { draft, deadline } = readLetter(text, { length: 'short', daysLeft: 3 });
    expect(seconds(draft)).toBeLessThanOrEqual(30);
    if (deadline) expect(draft).toContain('Chỉ còn 3 ngày nữa');
  });
});

it('counts down to the last day', () => {
  expect(readLetter(SAMPLE, { daysLeft: 1 }).draft).toContain('Ngày mai là ngày cuối cùng.');
  expect(readLetter(SAMPLE, { daysLeft: 0 }).draft).toContain('Hôm nay là ngày cuối cùng.');
});

describe.each(
  [...letters, ...heldOut.flatMap((set) => set.letters)].map((l) => [l.name, asText(l)] as const),
)('whatever the letter, %s', (_, text) => {
  it.each(['short', 'standard', 'full'] as const)('is told in whole, short sentences: %s', (length) => {
    const { draft } = readLetter(text, { length });
    expect(draft).not.toMatch(/Cùng với đó|\.\/\.|\(|kính gửi|nơi nhận:/iu);
    for (const sentence of draft.split(/(?<=[.!?])\s+|\n/u)) {
      expect(sentence).toMatch(/^["“]?[\p{Lu}\d].*[.!?…]["”]?$/u);
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(25);
    }
    expect(seconds(draft)).toBeLessThanOrEqual(length === 'full' ? 185 : length === 'short' ? 30 : 120);
  });
});
