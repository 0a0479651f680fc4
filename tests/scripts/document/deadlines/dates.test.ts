import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../scripts/document/deadlines/dates.ts';

const BASE = { day: '2024-05-20', own: true };
const last = (text: string): string | null => {
  const mention = datesIn(text, BASE).at(-1);
  return mention === undefined ? null : `${mention.day} ${mention.time ?? ''}`.trim();
};

describe('the forms in which days are written', () => {
  it.each([
    'trước ngày 05 – 6 – 2024',
    'trước ngày 05 . 6. 2024',
    'ngày 5 tháng 6, năm 2024',
    'ngày 5 tháng 6/2024',
    'ngày 5-tháng 6-2024',
    'trước 05/06/24',
    'hết ngày 5-6',
    'hết ngày 5.6',
    'hết 5.6',
    'đến 5-6',
    'từ nay đến hết 5-6',
    'chậm nhất 5-6',
    'kéo dài đến 5-6, các hộ',
    'gia hạn tới 5-6',
    'sang 5/6',
    'Hạn: 5-6',
    'hạn chót 5.6',
    'Ngày cuối: 5/6',
    'trước T4 (5/6)',
    'trước thứ Tư 5.6',
    'thứ Tư tuần tới, 5/6',
    'hôm nay (5-6)',
    'ngày mai 5.6',
    'sáng 5-6',
    'chiều 5.6, phường',
    'từ 1 - 5/6',
    'từ ngày 1-5.6',
    'từ 1-6 đến hết 5-6',
    'từ 28/5-5/6',
    '(01/6 - 05/6)',
    'Thời gian: 28/5 - 5/6',
    'ngày 4&5/6',
    'ngày 3,4,5/6',
    'ngày 3; 4; 5/6',
    'ngày 5/6 năm nay',
  ])('reads %s', (text) => {
    expect(last(text)).toBe('2024-06-05');
  });

  it.each([
    'trước 5h chiều thứ Tư (5/6)',
    'trước 05/06/2024 17:00',
    'trước 17:00:00 ngày 05/06/2024',
    'đến 17h 5-6',
    'chậm nhất là 17h 5-6-2024',
  ])('reads day and hour of %s', (text) => {
    expect(last(text)).toBe('2024-06-05 17:00');
  });

  it.each([
    'tỷ lệ 5/6',
    'số 5/6',
    'tổ 5-6',
    '5-6 người',
    'từ 5-6 ngày',
    'đến 5-6 lần',
    'trước 5-6 năm',
    'sau 5-6 giờ',
    'từ 5-6 tháng tuổi',
    'đến 5.6 tỷ',
    'tăng từ 1.2 đến 1.5 triệu',
    'hạn mức 5.6',
    'rằm tháng 6',
  ])('reads no day in %s', (text) => {
    expect(last(text)).toBeNull();
  });
});

it('reads a day that the next word is written against', () => {
  expect(last('từ ngày 5/6/2024đến')).toBe('2024-06-05');
  expect(last('trước ngày 5/6/2024nhằm')).toBe('2024-06-05');
  expect(last('từ ngày 5/6/2024m')).not.toBe('2024-06-05');
});

it('reads a year that was typed with a figure too many', () => {
  expect(last('đến hết ngày 05/6/20244')).toBe('2024-06-05');
  expect(last('số 05/6/202444')).not.toBe('2024-06-05');
});

it.each(['hạn nêu tại mục 5.6', 'thời hạn ở khoản 5.6', 'hạn theo điểm 5-6'])(
  'takes the number of a part for no day: %s',
  (text) => {
    expect(last(text)).toBeNull();
  },
);

it('takes a moment of time for a day', () => {
  expect(last('hạn đến thời điểm 5.6')).toBe('2024-06-05');
});
