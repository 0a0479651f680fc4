import { describe, expect, it } from 'vitest';
import { newsLines } from '../../../../scripts/document/draft/news.ts';
import { understood } from '../../../../scripts/document/letter.ts';

const letter = (to: string, invites: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN THỚI\nSố: 12/GM-UBND\n\nAn Thới, ngày 03 tháng 6 năm 2026\n\nGIẤY MỜI\nHọp bàn mở lối ra đồng Cây Da\n\n${to}\n${invites}\nThời gian: 19 giờ 30 phút ngày 12/6/2026.\nĐịa điểm: nhà văn hóa thôn.`;

describe('an invitation says whom it is for', () => {
  it.each([
    [
      'Kính gửi: Các hộ có ruộng ở đồng Cây Da.',
      'UBND xã trân trọng kính mời đại diện các hộ dân tham dự cuộc họp.',
      'đại diện các hộ có ruộng ở đồng Cây Da',
    ],
    [
      'Kính gửi: Hội viên nông dân thôn Hạ.',
      'UBND xã kính mời hội viên đến dự họp:',
      'hội viên nông dân thôn Hạ',
    ],
    ['', 'Kính mời: Đại diện các gia đình xóm 3, xóm 4.', 'đại diện các gia đình xóm 3, xóm 4'],
    // A blank to be filled in by hand names nobody.
    ['Kính gửi: Ông (bà) ………………', 'UBND xã kính mời bà con tới dự cuộc họp.', 'bà con'],
  ])('%s %s', (to, invites, who) => {
    expect(newsLines(understood(letter(to, invites))).join(' ')).toContain(` ${who}`);
  });
});
