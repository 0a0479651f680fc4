import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const newsOf = (issuer: string, title: string) =>
  readLetter(
    `${issuer}\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title}\nKính gửi: Các hộ gia đình\nThời gian: 8 giờ ngày 20/3/2026.`,
  ).draft.split('\n')[1]!;

it.each([
  [
    'UBND xã An Khê - Thông báo đăng ký gian hàng tại lễ hội đền năm 2026',
    'Ủy ban nhân dân xã An Khê thông báo về việc đăng ký gian hàng',
  ],
  ['UBND PHƯỜNG - TUYÊN TRUYỀN ĐẾN CÁC HỘ KINH DOANH VỀ BỎ THUẾ KHOÁN', 'về việc bỏ thuế khoán'],
  [
    'Ngày 12/3/2026, Công ty Cấp nước An Khê tạm ngừng cấp nước trên địa bàn phường Hòa Đông',
    'Ngày 12/3/2026, Công ty Cấp nước An Khê tạm ngừng cấp nước',
  ],
  [
    'UBND XÃ AN KHÊ THÔNG BÁO “V/v nạo vét kênh N4 trước vụ hè thu”',
    'xã An Khê thông báo về việc nạo vét kênh N4 trước vụ hè thu.',
  ],
  [
    'Ủy ban nhân dân xã tổ chức Hội xuân năm 2026\n\nUBND xã An Khê ra kế hoạch.',
    'xã An Khê tổ chức Hội xuân',
  ],
  [
    'UBND xã An Khê: Dời lịch về việc khám mắt cho người cao tuổi',
    'xã An Khê thông báo về việc dời lịch khám mắt cho người cao tuổi.',
  ],
  [
    'UBND xã An Khê: Thực hiện một số biện pháp chống rét cho trâu bò',
    'xã An Khê thông báo một số biện pháp chống rét cho trâu bò.',
  ],
  ['Công an xã An Khê: Thực hiện thông báo lưu trú', 'Công an xã An Khê nhắc về việc thông báo lưu trú.'],
  // A motto names no matter.
  ['Mỗi giọt máu – một tấm lòng\n\nUBND xã An Khê mời bà con.', 'xã An Khê xin thông báo đến bà con'],
  // Told of it, not done by who tells.
  ['Phường An Khê tiêm vắc xin cúm cho người cao tuổi', 'về việc tiêm vắc xin cúm cho người cao tuổi'],
])('says once who tells: %s', (headline, said) => {
  const { draft } = readLetter(
    `${headline}\n09/03/2026 | 16:45\nTừ 21 giờ ngày 12/3/2026, các hộ kinh doanh, khách hàng trên địa bàn chủ động sắp xếp công việc và liên hệ khi cần, điện thoại 0236.3.555.117.`,
  );
  expect(draft).toContain(said);
});

const said = (head: string, text: string) => readLetter(`${head}\n\n${text}`).draft.split('\n')[1]!;
const WATER =
  'Kính gửi: Quý khách hàng\nĐể đấu nối tuyến ống mới, nước sẽ tạm ngưng từ 22 giờ ngày 11/9/2026 đến 5 giờ ngày 12/9/2026 trên đường Lê Lai.\nĐề nghị quý khách trữ nước trước 20 giờ ngày 11/9/2026.';

describe('what a letter is about is never', () => {
  it.each([
    [
      'who writes it',
      'CÔNG TY CP CẤP NƯỚC SÔNG VỆ\nMenu: Giới thiệu - Lịch cúp nước - Tuyển dụng - Liên hệ',
      WATER,
    ],
    [
      'where and when it was written',
      'CÔNG AN PHƯỜNG AN KHÊ\n\nAn Khê, ngày 12 tháng 9 năm 2026\n\nTHÔNG TIN CẢNH BÁO\nThủ đoạn giả danh nhân viên bưu điện',
      'Vừa qua, nhiều người nhận được cuộc gọi tự xưng là bưu tá, yêu cầu chuyển khoản phí giao hàng. Đề nghị bà con không chuyển tiền cho người lạ.',
    ],
    [
      'to whom it goes',
      'HTX NÔNG NGHIỆP AN KHÊ\n\nTHÔNG BÁO XÃ VIÊN',
      'Hội đồng quản trị HTX thông báo về gieo cấy vụ mùa 2026 như sau:\n- Bà con ngâm ủ giống từ ngày 05/6/2026.',
    ],
  ])('%s', (_, head, text) =>
    expect(said(head, text)).not.toMatch(/về việc (?:công ty|An Khê,|xã viên)|Menu/iu),
  );
});

describe('who tells what', () => {
  it.each([
    [
      'in one sentence, by as short a name as it takes',
      'UBND PHƯỜNG AN KHÊ',
      'thực hiện di dời các bè nuôi trồng thủy sản lấn chiếm đất mặt nước trên sông và kênh',
      'UBND phường thông báo về việc di dời các bè nuôi trồng thủy sản lấn chiếm đất mặt nước trên sông và kênh.',
    ],
    [
      'and in another whom it is for, though they are described at length',
      'UBND PHƯỜNG AN KHÊ',
      'nộp hóa đơn tiền điện đề nghị hỗ trợ quý 1 cho hộ có thành viên hưởng trợ cấp xã hội hằng tháng, không thuộc hộ nghèo',
      'thông báo về việc nộp hóa đơn tiền điện đề nghị hỗ trợ quý 1. Đối tượng: hộ có thành viên hưởng trợ cấp xã hội hằng tháng, không thuộc hộ nghèo.',
    ],
    [
      'by telling it',
      'CÔNG AN PHƯỜNG AN KHÊ',
      'cảnh báo thủ đoạn bán vé xe giả dịp Tết',
      'Công an phường An Khê cảnh báo thủ đoạn bán vé xe giả dịp Tết.',
    ],
    [
      'as a guide',
      'HTX NÔNG NGHIỆP AN KHÊ',
      'hướng dẫn chăm sóc mạ khi trời rét',
      'An Khê hướng dẫn chăm sóc mạ khi trời rét.',
    ],
    [
      'to whom it is open',
      'UBND PHƯỜNG AN KHÊ',
      'mời đăng ký gian hàng hội hoa xuân',
      'Ủy ban nhân dân phường An Khê mời bà con đăng ký gian hàng hội hoa xuân.',
    ],
    [
      'with a town’s kind in full',
      'UBND THỊ TRẤN AN KHÊ',
      'Thị trấn An Khê đóng cửa bãi rác tạm Gò Mả, điều chỉnh giờ và lộ trình thu gom rác thải sinh hoạt',
      'nhân dân thị trấn đóng cửa bãi rác tạm Gò Mả, điều chỉnh giờ và lộ trình',
    ],
    [
      'with its whole list and what makes it true, where the end is left out',
      'UBND PHƯỜNG AN KHÊ',
      'yêu cầu các hộ tự giác tháo dỡ, di dời lều quán, bục bệ, mái tôn, vật liệu xây dựng lấn chiếm hành lang an toàn Quốc lộ 19 đoạn qua địa bàn phường',
      'Nội dung: yêu cầu các hộ tự giác tháo dỡ, di dời lều quán, bục bệ, mái tôn, vật liệu xây dựng lấn chiếm.',
    ],
    [
      'without an end that hangs',
      'UBND PHƯỜNG AN KHÊ',
      'tìm thân nhân, kê khai mồ mả nằm trong phạm vi dự án Nâng cấp, mở rộng tuyến đê Hữu sông Ba kết hợp đường cứu hộ',
      'kê khai mồ mả. Dự án: Nâng cấp, mở rộng tuyến đê',
    ],
    [
      'without a bulletin’s own hour',
      'CÔNG TY THỦY ĐIỆN AN KHÊ',
      'vận hành xả nước qua tràn hồ An Khê, lúc 06 giờ 15 phút ngày 01/3/2026',
      'xả nước qua tràn hồ An Khê.',
    ],
    [
      'a thing by its name',
      'UBND PHƯỜNG AN KHÊ',
      'đợt cao điểm cài đặt tài khoản an sinh xã hội',
      'Ủy ban nhân dân phường An Khê thông báo đợt cao điểm cài đặt tài khoản an sinh xã hội.',
    ],
    [
      'and in another the works',
      'UBND PHƯỜNG AN KHÊ',
      'tiếp nhận hồ sơ đăng ký mua, thuê, thuê mua nhà ở xã hội đợt 2 tại dự án Khu nhà ở xã hội Hồng Lĩnh Xanh phía Đông',
      'hồ sơ đăng ký mua, thuê, thuê mua nhà ở xã hội đợt 2. Dự án: Khu nhà ở',
    ],
    [
      'and in another what is given to them',
      'UBND PHƯỜNG AN KHÊ',
      'lập danh sách người cao tuổi từ đủ 65 tuổi đến dưới 75 tuổi được ngân sách Thành phố hỗ trợ mức đóng bảo hiểm y tế',
      'Những người này được ngân sách Thành phố hỗ trợ mức đóng bảo hiểm y tế.',
    ],
    [
      'without half a title that is told as whom it is for',
      'UBND PHƯỜNG AN KHÊ',
      'tiêm phòng dại đợt 2 cho hộ có chó, mèo nuôi trên hai tháng tuổi và quản lý, giám sát chó thả rông trong các khu dân cư',
      'tiêm phòng dại đợt 2.',
    ],
    [
      'and that a thing is held',
      'UBND PHƯỜNG AN KHÊ',
      'phối hợp tổ chức phiên chợ nông sản',
      'thông báo về việc tổ chức phiên chợ nông sản.',
    ],
    [
      'but not of a headline that praises',
      'UBND PHƯỜNG AN KHÊ',
      'sôi nổi ngày hội đọc sách',
      'Sau đây là thông báo của Ủy ban nhân dân phường An Khê. Nội dung: sôi nổi ngày hội đọc sách.',
    ],
    [
      'a verb before a name in small letters',
      'UBND XÃ AN KHÊ',
      'mất Giấy chứng nhận quyền sử dụng đất',
      'thông báo về việc mất Giấy chứng nhận',
    ],
    [
      'without the verbs of offices',
      'UBND XÃ AN KHÊ',
      'thông tin tuyên truyền về phòng, chống đuối nước trẻ em',
      'thông báo về việc phòng, chống đuối nước trẻ em.',
    ],
  ])('%s', (_, issuer, title, said) => expect(newsOf(issuer, title)).toContain(said));
});
