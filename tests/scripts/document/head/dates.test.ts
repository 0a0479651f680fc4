/** When a page put a letter up: lines that tell nothing else. */
import { expect, test } from 'vitest';
import { webDate } from '../../../../scripts/document/head/dates.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

test.each([
  ['Thứ Hai, 25/05/2026 08:30', '2026-05-25'],
  ['Đăng lúc: 07:54:42 16/04/2026 (GMT+7)', '2026-04-16'],
  ['Thứ Sáu, 04-11-2026 / 1:13:15 Sáng', '2026-11-04'],
  ['Cập nhật lúc 09:51, Thứ Ba, 15/05/2026 (GMT+7)', '2026-05-15'],
  ['Đăng ngày 19 - 10 - 2026', '2026-10-19'],
  ['Ngày đăng 26/06/2026 | 16:02 | View count: 98', '2026-06-26'],
  ['02/10/2026 - 20:28', '2026-10-02'],
  ['• Cập nhật: 31/10/2026', '2026-10-31'],
  ['date 2026-10-31 | Đời sống', '2026-10-31'],
  ['2026-10-31T15:40:11+07:00', '2026-10-31'],
  ['UPCoM | Ngày cập nhật: Thứ Năm, 29 Tháng Mười 2026 09:12:00', '2026-10-29'],
  ['Đăng bởi: biên tập | Cập nhật lúc 14:52 31/10/2026', '2026-10-31'],
  ['Ngày đăng dự thảo: 31/10/2026', '2026-10-31'],
  ['31/10/2026\tThôn 1\t7h30', null],
  ['Hạn nộp: 31/10/2026', null],
  ['Từ ngày 31/10/2026', null],
  ['Đợt 2, 31/10/2026', null],
])('%s', (line, day) => {
  expect(webDate([line])).toBe(day);
});

test('at the end of a headline, which is the title without it', () => {
  const { date, title } = readLetter(
    'Nhiều giải thưởng của cuộc thi tìm hiểu pháp luật 02/02/2026 06:11\n(PLO)- Cuộc thi tạo điều kiện để công dân tham gia.\nMọi công dân có thể dự thi.',
  );
  expect([date, title]).toEqual(['2026-02-02', 'Nhiều giải thưởng của cuộc thi tìm hiểu pháp luật']);
});

test('a day that stands alone in the text is no such line', () => {
  const { deadline } = readLetter(
    'Thông báo nhận hồ sơ vay vốn\n01/03/2026\nUBND xã Phúc Lộc nhận hồ sơ vay vốn.\nĐối tượng: hộ nghèo.\nNơi nhận hồ sơ: nhà văn hóa các thôn.\nHồ sơ gồm đơn và giấy xác nhận.\nMỗi hộ nộp một bộ.\nHạn nộp hồ sơ:\n15/3/2026',
  );
  expect(deadline?.lastDay).toBe('2026-03-15');
});
