/** What a web page puts around a letter's text is no news. */
import { describe, expect, it } from 'vitest';
import { withoutPage } from '../../../../scripts/document/draft/told/page.ts';

const TEXT =
  'UBND xã Bình Minh báo để bà con trong xã biết, chợ phiên tháng này họp sớm một ngày, vào sáng thứ Bảy 14/3/2026, tại sân vận động xã.';
const MORE =
  'Bà con mang hàng đến trước 5 giờ 30, để xe ở bãi sau nhà văn hóa, không bày hàng ra lòng đường.';

describe('a page around a letter', () => {
  it.each([
    ['counters', 'Số lần xem: 1.204'],
    ['when it was put up, in words, and how many saw it', '14 tháng bảy 2026     205 lượt xem'],
    ['who may write one', 'Vui lòng chờ. Bạn cần đăng nhập để bình luận'],
    ['a record', 'Tình trạng: Còn hiệu lực'],
    ['buttons', '[In trang] [Gửi bài]'],
    ['files', 'lich-cho.pdf so-do_2026.jpg'],
    ['when it was put up', 'Thứ ba - 10/03/2026 08:15 42 0'],
    ['a head within it', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['a trail', 'Trang chủ / Khách hàng / Thông báo /'],
    ['its section', 'Chuyên mục: Thông báo – Chính sách'],
    ['who gave it', 'Nguồn tin: Ban điều hành khu phố'],
    ['how many wrote', 'Số ý kiến đã gửi: 2'],
    ["a window's title", 'Lịch chợ phiên tháng 3 | Trang thông tin xã'],
    ['how many wrote, as an item', '- Phản hồi: 0'],
    ['who made it', 'Người thực hiện: Lê Lan - Đài truyền thanh xã'],
    ['its headline once more', 'UBND xã báo lịch chợ phiên tháng 3 09:02, 16/03/2026'],
    ['when it was put up, and how many saw it', '17/09/2025 07:58 - 2.316 lượt xem'],
    ['when it was put up, and who did', '12/08/2024\tPhòng Nội vụ'],
    ['what readers gave it', 'Tổng số điểm của bài viết là: 0 trong 0 đánh giá'],
    ['whose the page is', 'Bản quyền thuộc UBND xã Bình Minh. Ghi rõ nguồn khi phát hành lại.'],
    ['what readers think of it', 'Đánh giá bài viết: ★★★★☆ (5 lượt)'],
    ['the end of a programme', 'Chương trình phát thanh xã xin được dừng tại đây.'],
    [
      'where it is published',
      'Thông báo này được đăng trên trang thông tin xã, phát 03 kỳ trên đài truyền thanh.',
    ],
    ['when it is on air', 'Đài truyền thanh xã phát từ ngày 11/3 đến ngày 13/3.'],
    ['thanks', 'Ban Vận động trân trọng cảm ơn!'],
    ['its section, and when it was put up', 'Kinh tế 08:40 | 11/03/2026'],
    ['a courtesy', 'Trân trọng thông báo./.'],
    ['another headline', '>> Giá lợn hơi tăng mạnh'],
  ])('is left out: %s', (_, line) => {
    expect(withoutPage([TEXT, line, MORE])).toEqual([TEXT, MORE]);
  });

  it('but not that the loudspeakers are silent', () => {
    const silent = 'Đài truyền thanh xã tạm ngừng phát sóng từ ngày 11/3 để thay cụm loa.';
    expect(withoutPage([TEXT, silent, MORE])).toEqual([TEXT, silent, MORE]);
  });

  it('ends where it says goodbye above who signs', () => {
    expect(withoutPage([TEXT, MORE, 'Trân trọng,', 'Phòng Công tác sinh viên'])).toEqual([TEXT, MORE]);
    expect(withoutPage([TEXT, 'Trân trọng,', MORE])).toEqual([TEXT, MORE]);
  });

  it.each([
    ['Nhập trực tiếp vào ô góp ý cuối trang này; hoặc viết tay gửi Một cửa.', 'viết tay gửi Một cửa.'],
    ['Đăng ký với Ban tổ chức qua email: chophien2026@...', 'Đăng ký với Ban tổ chức'],
    ['Gửi văn bản đến xã hoặc thư điện tử chophien@…gov.vn.', 'Gửi văn bản đến xã.'],
    ['Hoàn thành nghĩa vụ + 2,5 điểm.', 'Hoàn thành nghĩa vụ cộng 2,5 điểm.'],
    ['Thu tiền các lớp, danh sách 31 lớp ở file 1', 'Thu tiền các lớp'],
  ])('is no part of what is heard: %s', (line, said) => {
    expect(withoutPage([TEXT, line])).toEqual([TEXT, said]);
  });

  it('keeps what only begins alike', () => {
    const body = [
      TEXT,
      'Tình trạng: mặt cầu đã nứt, cấm xe tải qua cầu từ ngày 3/4/2026 cho đến khi sửa xong.',
      'Bình luận viên, hội viên đăng ký trước ngày 5/4/2026.',
      'Tin mới về giá nước gửi tận nhà.',
    ];
    expect(withoutPage(body)).toEqual(body);
  });
});
