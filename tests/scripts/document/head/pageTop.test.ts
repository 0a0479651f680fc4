/** What pages, posts and forwarded messages put above a letter: no part of its title, of who issued it, of its text. */
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const TEXT =
  'Đề nghị bà con trong tổ dọn vật nuôi, xe cộ khỏi lòng đường từ 7 giờ ngày 20/6/2026 để xe vét bùn vào làm việc.';
const titleOf = (top: string) => readLetter(`${top}\n${TEXT}`).title;
const draftOf = (text: string) => readLetter(text).draft;

describe('a title isn’t taken from', () => {
  it.each<[string, string, string]>([
    [
      'buttons of the page',
      'Cổng thông tin điện tử phường Đồng Phú\n[Chế độ tương phản] [Đăng nhập]\nNạo vét cống dọc phố Hàng Bè trước mùa mưa\n16:10 | 12/06/2026   Chia sẻ: Facebook Zalo   Nghe bài: 00:00/01:12\n',
      'Nạo vét cống dọc phố Hàng Bè trước mùa mưa',
    ],
    [
      'a menu in one line',
      'Trang chủ   Giới thiệu   Tin tức   Văn bản   Liên hệ\nLịch nạo vét cống phố Hàng Bè\nCập nhật lúc: 14:10 12/06/2026   Lượt xem: 97   Kích cỡ chữ  A   A\n',
      'Lịch nạo vét cống phố Hàng Bè',
    ],
    [
      'whose page it is, above where on it the letter is kept',
      'Kiểm lâm địa bàn huyện Sơn Hà\nTrang chủ / Thông báo /\nDọn cành khô ven rừng trước mùa hanh\n01/06/2026 09:22:10 AM',
      'Dọn cành khô ven rừng trước mùa hanh',
    ],
    [
      'a section with its day',
      'Trang thông tin điện tử thị trấn Phố Mới\nTin trong ngày                    Thứ 6, 12/06/2026\nNạo vét cống dọc phố Hàng Bè',
      'Nạo vét cống dọc phố Hàng Bè',
    ],
    [
      'who put it up',
      '[Logo] XÃ ĐẢO HÒN MÊ - CỔNG THÔNG TIN\nKinh tế biển > Nghề cá\nĐăng ký neo đậu tàu thuyền tại âu Bãi Nồm\nNgười đăng: vpubnd – 18-04-2026 15:32 – 👁 531\nChia sẻ qua Zalo\n',
      'Đăng ký neo đậu tàu thuyền tại âu Bãi Nồm',
    ],
    [
      'a commune’s news of one kind',
      'XÃ ĐẢO HÒN MÊ - TIN HOẠT ĐỘNG HỘI ĐOÀN\nQuyên góp sách cho thư viện thôn\n',
      'Quyên góp sách cho thư viện thôn',
    ],
    [
      'what happens besides',
      'Sự kiện\n03/06: Trại hè     *    Họp cộng tác viên    *    21/06: Khai giảng lớp bơi\n\nTìm kiếm tin tức\n\nKế hoạch nạo vét cống phố Hàng Bè\nNgày cập nhật 04/06/2026\n',
      'Kế hoạch nạo vét cống phố Hàng Bè',
    ],
    [
      'counters in one line',
      'Hôm nay:  17   Hôm qua: 92   Tổng truy cập: 812.005\n\nLịch nạo vét cống phố Hàng Bè\nNgày cập nhật 12/06/2026\n',
      'Lịch nạo vét cống phố Hàng Bè',
    ],
    [
      'who is invited, above what to',
      'TỔ DÂN PHỐ SỐ 9\nSố: 02/GM-TDP\nHòa An, ngày 11 tháng 6 năm 2026\n\nGIẤY MỜI\n\nTrân trọng kính mời ông (bà): Chủ hộ\nVề việc: họp bàn nạo vét cống ngõ 31\n',
      'Họp bàn nạo vét cống ngõ 31',
    ],
    [
      'how often it was said',
      'TRẠM CẤP NƯỚC HÒA AN\nSố: 6/TB-TCN\nHòa An, ngày 03 tháng 6 năm 2026\n\nTHÔNG BÁO\n(lần 2)\nV/v nạo vét cống phố Hàng Bè\n',
      'Nạo vét cống phố Hàng Bè',
    ],
    [
      'whose appeal it is',
      'LỜI KÊU GỌI\ncủa Ủy ban Mặt trận Tổ quốc xã Hòa An\nủng hộ quỹ Vì người nghèo\n\nKính gửi: Toàn thể nhân dân\n',
      'Ủng hộ quỹ Vì người nghèo',
    ],
    [
      'half of what goes on below the day beside it',
      'BAN CHỈ ĐẠO XÃ HÒA AN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/CV-BCĐ                    Độc lập - Tự do - Hạnh phúc\nV/v cung cấp thông tin          Hòa An, ngày 24 tháng 3 năm 2026\nTổng điều tra nông nghiệp năm 2026\n\nKính gửi: Các hộ trên địa bàn xã\n',
      'Cung cấp thông tin Tổng điều tra nông nghiệp năm 2026',
    ],
    [
      'a letterhead’s address',
      'CÔNG TY CỔ PHẦN NƯỚC SẠCH HÒA AN\nĐ/c: 12 Lê Lợi, phường Đông. ĐT: 0236.3812.000\n\nTHÔNG BÁO NẠO VÉT CỐNG\n\nKính gửi: Quý khách hàng phường Đông\n',
      'THÔNG BÁO NẠO VÉT CỐNG',
    ],
    [
      'a forwarded mail',
      '---------- Forwarded message ---------\nFrom: Van phong <vp@phuong.example>\nDate: Thứ Hai, 8 thg 6, 2026 lúc 08:11\nSubject: Fwd: Nạo vét cống dọc phố Hàng Bè\nTo: Đài truyền thanh <dai@phuong.example>\n',
      'Nạo vét cống dọc phố Hàng Bè',
    ],
    [
      'a paper’s name and who wrote it',
      'BÁO QUẢNG HÀ ONLINE\nXã hội\nNạo vét cống dọc phố Hàng Bè trước mùa mưa\nMinh Thư - 08:30 12/06/2026',
      'Nạo vét cống dọc phố Hàng Bè trước mùa mưa',
    ],
    [
      'a radio’s bulletin',
      'BẢN TIN TRUYỀN THANH XÃ PHÚ LÂM\nSố 18 - Phát ngày 12/6/2026\nHướng dẫn chống nóng cho người già và trẻ nhỏ',
      'Hướng dẫn chống nóng cho người già và trẻ nhỏ',
    ],
  ])('%s', (_, top, title) => expect(titleOf(top)).toBe(title));

  it('nor are the buttons read out', () => {
    const draft = draftOf(
      `Hỗ trợ giống cho hộ trồng chè\nNgày đăng: 03/03/2026 - Lượt xem: 77\nMàu chữ  Cỡ chữ A- A A+   Đọc bài viết\nUBND xã La Hiên hỗ trợ giống cho hộ trồng chè có từ nửa mẫu trở lên. ${TEXT}`,
    );
    expect(draft).not.toMatch(/cỡ chữ|đọc bài|lượt xem/iu);
  });
});

describe('who tells it', () => {
  it.each<[string, string, string | null]>([
    [
      'in whose name it was posted, and no partner',
      'Hội LHPN – Đoàn Thanh niên phường Mỹ Thượng\nFanpage · 3 giờ · 🌏\nNGÀY HỘI “ĐỔI GIẤY LẤY CÂY”\nHưởng ứng Tháng Thanh niên, Hội LHPN phối hợp Đoàn phường, CLB Xanh, Công ty CP Môi trường tổ chức ngày hội vào sáng 08/6/2026.',
      'Hội LHPN – Đoàn Thanh niên phường Mỹ Thượng',
    ],
    [
      'not with whom',
      'Chi trả tiền hỗ trợ đợt 2\n\nUBND xã Hòa Tiến phối hợp Ban Quản lý dự án huyện thông báo lịch chi trả như sau: sáng 16/8/2026 thôn Đông, chiều 16/8/2026 thôn Đoài.',
      'Ủy ban nhân dân xã Hòa Tiến',
    ],
    [
      'of the commune whose page it is, not of a former one',
      'CỔNG THÔNG TIN ĐIỆN TỬ XÃ ĐĂK PLÔ\nHome > Hỏi - đáp\nĐổi giấy tờ sau sắp xếp xã\n\nTrung tâm Phục vụ hành chính công xã tiếp nhận trung bình 40 lượt người mỗi ngày.\nBà con xã Đăk Mốt, xã Đăk Mốt cũ không phải đổi giấy tờ.',
      'Trung tâm Phục vụ hành chính công xã Đăk Plô',
    ],
    [
      'before the colon of a headline',
      'Tin hoạt động\nĐiện lực Hòa Phú: Báo động tình trạng câu cá gần đường dây\n\nBà con tuyệt đối không thả diều, câu cá dưới đường dây điện.',
      'Điện lực Hòa Phú',
    ],
    [
      'above its address',
      'ĐIỆN LỰC CHÂU THÀNH\nĐịa chỉ: 45 Trần Hưng Đạo - ĐT: 0296.3688.100\nTHÔNG BÁO\nV/v sửa chữa lưới điện\n' +
        TEXT,
      'Điện lực Châu Thành',
    ],
  ])('%s', (_, text, issuer) => expect(readLetter(text).issuer).toBe(issuer));
});

it('a message on one line with its greeting is a text', () => {
  const { draft } = readLetter(
    `[Đã chuyển tiếp]\nNhóm Zalo: Tổ dân phố 12\nBác Hòa tổ trưởng\n19:05\nKính gửi bà con tổ 12! ${TEXT}`,
  );
  expect(draft).toContain('Kính thưa toàn thể bà con tổ 12.');
  expect(draft).not.toMatch(/Zalo|Bác Hòa|chuyển tiếp/u);
});

it('takes no title from the group of a messenger in which a message stood', () => {
  const top = '[Nhóm Zalo] TỔ 9 - KHU TÂN LẬP (88 thành viên)\n\nChú Sáu (Tổ trưởng)\nHôm nay 18:06\n';
  expect(titleOf(top)).not.toMatch(/zalo|tân lập|sáu/iu);
});
