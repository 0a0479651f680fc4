/** Heads that a page broke, and letters that a page only tells of. */
import { expect, test } from 'vitest';
import { readLetter, understood } from '../../../../scripts/document/letter.ts';

const headOf = (text: string) => {
  const { issuer, number, date, title } = readLetter(text);
  return { issuer, number, date, title };
};

test('a table’s cells, with words broken off', () => {
  const text = `UBND\nTỈNH HÀ LÂM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n|\nSố:\n1328/THPT\n|\nHà Lâm, ngày 12 tháng 11 năm 2026\n|\nHƯỚNG DẪN\nVỀ VIỆC CHUYỂN TRƯỜNG CHO HỌC SINH\nKính\ngửi:\n|\n- Hiệu trưởng các trường\n|\nSở Giáo dục và Đào tạo hướng dẫn chuyển trường như sau:`;
  expect(headOf(text)).toEqual({
    issuer: 'Sở Giáo dục và Đào tạo',
    number: '1328/THPT',
    date: '2026-11-12',
    title: 'CHUYỂN TRƯỜNG CHO HỌC SINH',
  });
});

test.each([
  [
    'who decides stands below the title',
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ LÂM\nSố: 61/QĐ-UBND\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ TIẾP CÔNG DÂN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ LÂM\nCăn cứ Luật Tiếp công dân;',
    'BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN',
  ],
  [
    'about what, without “việc”',
    'SỞ XÂY DỰNG\nSố: 65/SXD-QLĐT\nVề: góp ý dự thảo quy chế.\n\nKính gửi: Các xã\n\nSở Xây dựng đề nghị các xã góp ý.',
    'Góp ý dự thảo quy chế',
  ],
  [
    'the page’s section stands above the headline',
    'Hoạt động của Sở\n\nThông báo treo cờ Tổ quốc ngày bầu cử\n\n20/05/2026 03:04\n\nUBND tỉnh Hà Lâm thông báo treo cờ.',
    'Thông báo treo cờ Tổ quốc ngày bầu cử',
  ],
])('the title where %s', (_, text, title) => {
  expect(headOf(text).title).toBe(title);
});

test.each([
  [
    'without its year, from the page’s day',
    'Xã Lâm Thượng chi trả trợ cấp tháng 4 (16:08 07/04/2026)\n\nHNP - Ngày 6/4, UBND huyện Lâm Hà ban hành Công văn số 641/UBND-VX về việc chi trả trợ cấp.',
    { number: '641/UBND-VX', date: '2026-04-06' },
  ],
  [
    'before the year in which it was put up',
    'Xã Lâm Thượng chi trả trợ cấp\nĐăng ngày 03/01/2026\n\nNgày 30/12, UBND xã Lâm Thượng ban hành Thông báo số 64/TB-UBND về chi trả trợ cấp.',
    { number: '64/TB-UBND', date: '2025-12-30' },
  ],
  [
    'in words',
    'Công điện khẩn ứng phó bão số 3\n\nTrước diễn biến của bão, chiều nay 18 tháng 8 năm 2026, Chủ tịch UBND tỉnh Hà Lâm đã ký ban hành Công điện số 1408/CĐ-UBND yêu cầu các xã trực bão.',
    { number: '1408/CĐ-UBND', date: '2026-08-18' },
  ],
  [
    'that is the news itself',
    'Hỗ trợ người có công trước Tết\n\nNgày 29/1/2026, UBND tỉnh Hà Lâm đã ban hành văn bản số: 680/HD-UBND hướng dẫn hỗ trợ.',
    { number: '680/HD-UBND', date: '2026-01-29' },
  ],
  [
    'that came before',
    'Tìm chủ xe\n\nTrước đó, ngày 4/1/2026, Công an xã Lâm Thượng đã ra thông báo số 12/TB-CAX lần 1.',
    { number: null, date: null },
  ],
])('a day and a number told %s', (_, text, head) => {
  expect(headOf(text)).toMatchObject(head);
});

test.each([
  [
    'one that goes on below',
    'Kính gửi: Hiệu trưởng các trường Mầm non,\n   Tiểu học trên địa bàn phường.',
    ['Hiệu trưởng các trường Mầm non, Tiểu học trên địa bàn phường'],
  ],
  [
    'below an empty line, without a dash',
    'Kính gửi:\n\nTrưởng các tổ dân phố trên toàn phường',
    ['Trưởng các tổ dân phố trên toàn phường'],
  ],
  [
    'a list with its signs apart',
    'Kính gửi:\n- Trưởng các thôn ;\n- Đài truyền thanh xã .',
    ['Trưởng các thôn', 'Đài truyền thanh xã'],
  ],
])('to whom: %s', (_, to, recipients) => {
  const text = `UBND PHƯỜNG HÀ LÂM\nSố: 65/UBND-VHXH\nV/v nghỉ học\n\n${to}\n\nDo mưa lớn, UBND phường Hà Lâm cho học sinh nghỉ học.`;
  expect(understood(text).head.recipients).toEqual(recipients);
});
