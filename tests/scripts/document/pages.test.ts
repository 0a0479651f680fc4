/** Letters that a page only tells of: its menu left out, and who, when and which number read from what is told. */
import { expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';

const headOf = (text: string) => {
  const { issuer, number, date, title } = readLetter(text);
  return { issuer, number, date, title };
};

it('leaves out a menu above the headline', () => {
  const text = `Trang chủ
Giới thiệu
Thông báo
Liên hệ

Đăng ký chỗ ở ký túc xá học kỳ 1
Được đăng: Thứ năm, 08 Tháng 06 2026 14:49
Phòng Công tác Sinh viên thông báo: sinh viên đăng ký trước ngày 20/6/2026.`;
  expect(headOf(text)).toMatchObject({ title: 'Đăng ký chỗ ở ký túc xá học kỳ 1', date: '2026-06-08' });
});

it('leaves out a menu on one line, and what a page calls itself', () => {
  const menu = 'Trang chủ   Giới thiệu   Tin tức   Liên hệ';
  const site = 'Sở Văn hóa và Thể thao tỉnh Long An - Thông báo';
  const headline = 'Mời dự thi thiết kế biểu trưng huyện';
  expect(headOf(`${menu}\n\n${headline}\n\nNhận tác phẩm đến ngày 28/6/2026.`).title).toBe(headline);
  expect(headOf(`${site}\n\n${headline}\n\nNhận tác phẩm đến ngày 28/6/2026.`)).toMatchObject({
    title: headline,
    issuer: 'Sở Văn hóa và Thể thao tỉnh Long An',
  });
});

it.each([
  ['Bổ sung hồ sơ dự tuyển [20/06/2026 15:51]', 'Bổ sung hồ sơ dự tuyển'],
  ['Thông báo cúp nước toàn khu (Ngày đăng: 19/06/2026)', 'Thông báo cúp nước toàn khu'],
  ['Thông báo nhập học năm 2026 - HUIT', 'Thông báo nhập học năm 2026'],
])('cuts what a page adds to a headline: %s', (line, title) => {
  expect(headOf(`${line}\n\nBà con theo dõi và thực hiện.`).title).toBe(title);
});

it('reads number and day from a headline that names the letter', () => {
  const line = 'Thông báo số 933/TB-ĐHKH ngày 27/06/2026 của Hiệu trưởng về việc học trực tuyến';
  expect(headOf(`${line}\n\nSinh viên xem lịch học kèm theo.`)).toMatchObject({
    number: '933/TB-ĐHKH',
    date: '2026-06-27',
  });
});

it('reads who issued which letter when from the news of it', () => {
  const text = `Thể lệ cuộc thi tìm hiểu pháp luật

Thực hiện Kế hoạch số 177/KH-UBND ngày 16 tháng 5 năm 2026, ngày 06/6/2026 Ban Tổ chức ra Văn bản số 74/TL-BTC về thể lệ cuộc thi.`;
  expect(headOf(text)).toMatchObject({ issuer: 'Ban Tổ chức', number: '74/TL-BTC', date: '2026-06-06' });
  const lost =
    'Hết 01 tháng kể từ ngày ra thông báo (16/6/2026) mà không có người đến, Phòng sẽ tịch thu xe.';
  expect(headOf(`Tìm chủ xe\n\n${lost}`).date).toBe('2026-06-16');
});

it.each([
  ['Sở Y tế Tuyên Quang vừa ra Thông báo khẩn tìm người.', 'Sở Y tế Tuyên Quang'],
  ['Công an TP.HCM thông báo tạm ngừng cấp thẻ.', 'Công an TP.HCM'],
  ['UBND huyện Long Điền cưỡng chế các chòi tạm.', 'Ủy ban nhân dân huyện Long Điền'],
  ['EVN HANOI đề nghị khách hàng chủ động.', 'EVN HANOI'],
  ['Techcombank thông báo: khách hàng cập nhật giấy tờ.', 'Techcombank'],
  ['Bộ GD-ĐT công bố lịch thi.', 'Bộ GD-ĐT'],
  ['Thủ tướng Chính phủ ký công điện về bão.', 'Thủ tướng Chính phủ'],
  [
    'Để nhập học Trường Đại học Quản lý và Công nghệ Hải Phòng, thí sinh làm thủ tục.',
    'Trường Đại học Quản lý và Công nghệ Hải Phòng',
  ],
  ['Thí sinh vào Trường qua link dưới đây.', null],
  ['Ban Tổ chức loại các bài giống nhau.', null],
])('hears who speaks in: %s', (said, issuer) => {
  expect(headOf(`Tin trong ngày của địa phương\n\n${said}`).issuer).toBe(issuer);
});
