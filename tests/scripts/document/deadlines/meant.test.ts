/** Days that only tell who is meant, what is held or what it is all for, beside those that are terms. */
import { describe, expect, it } from 'vitest';
import { understood } from '../../../../scripts/document/letter.ts';

type Case = readonly [text: string, lastDay: string | null, binds?: 'offices'];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'is none that befalls people by itself': [
    [
      'V/v cử cán bộ học lớp trung cấp\nKính gửi: Các chi bộ\nKhông giới thiệu người sẽ hết tuổi lao động trước ngày 01/01/2028. Danh sách gửi về Đảng ủy xã trước ngày 12/6/2026.',
      '2026-06-11',
      'offices',
    ],
    [
      'Mỗi cổ đông có tên trong danh sách chốt ngày 23/7/2026 được cấp một mã. Thời gian đăng ký bắt đầu từ 8 giờ ngày 25/7/2026 và kết thúc vào lúc 16 giờ ngày 30/7/2026.',
      '2026-07-30',
    ],
    ['Ban quản lý chợ tuyển 2 bảo vệ, không lấy người đủ 55 tuổi trước ngày 31/12/2026.', null],
    ['Xã mời hộ có người ra quân trước ngày 30/6/2026 dự gặp mặt lúc 8h ngày 12/7/2026.', null],
    ['Người sẽ nghỉ hưu trước ngày 31/12/2026 nộp sổ bảo hiểm trước ngày 15/7/2026.', '2026-07-14'],
    ['Thanh niên đủ tuổi trước ngày 31/12/2026 phải đăng ký trước ngày 15/6/2026.', '2026-06-14'],
  ],
  'is none of what others do it for': [
    [
      'Nhằm giảm tải mùa nóng và bảo đảm điện trước 25/6, Công ty Điện lực cải tạo lưới. Mất điện: từ 5h đến 17h ngày 07/6/2026. Nếu mưa, lịch dời sang ngày 14/6/2026.',
      null,
    ],
    [
      'Nhằm hoàn thành chỉ tiêu thu trước ngày 25/6/2026, đề nghị khách hàng nộp tiền điện trước ngày 20/6/2026.',
      '2026-06-19',
    ],
  ],
  'is none while somebody comes to each house': [
    [
      'THÔNG BÁO tiêm phòng dại đàn chó\nThời gian tiến hành: từ ngày 08/6 đến ngày 12/6/2026. Thú y viên của xã cùng công an viên đi tới từng hộ, chủ chó xích sẵn.',
      null,
    ],
    [
      'THÔNG BÁO phun thuốc muỗi\nThời gian tiến hành: từ ngày 08/6 đến ngày 12/6/2026. Đội phun của trạm cùng tổ trưởng vào từng nhà.',
      null,
    ],
    [
      'Thú y viên đến từng nhà tiêm từ ngày 15/6 đến ngày 20/6/2026. Hộ nuôi chó đăng ký số lượng với trưởng thôn trước ngày 10/6/2026.',
      '2026-06-09',
    ],
  ],
  'is none of matches and sittings, whatever their heading names': [
    [
      'I. Đăng ký và thời gian:\na, Đội bóng nộp danh sách cho anh Hải trước ngày 10/6/2026.\nb, Vòng bảng: 15/6 đến 20/6/2026. Chung kết: 22/6.',
      '2026-06-09',
    ],
    ['Đăng ký và lịch:\n- Thi đấu: 15/6 đến 20/6/2026 tại nhà văn hóa.\n- Trao giải: tối 20/6.', null],
    [
      'Nhận hồ sơ: từ ngày 05/6 đến ngày 20/6/2026. Phỏng vấn: từ ngày 25/6 đến ngày 27/6/2026.',
      '2026-06-20',
    ],
  ],
  'is one where money goes back afterwards, further down too': [
    [
      'Thông báo chi trả tiền hỗ trợ bão\n1. Thời gian: từ ngày 08/6 đến ngày 12/6/2026.\n2. Địa điểm: bưu điện xã.\n3. Mức hỗ trợ:\n- Nhà sập: 20 triệu đồng.\n- Tốc mái: 5 triệu đồng.\nMang căn cước.\nNgười nhận thay có giấy ủy quyền.\nQuá thời gian nêu trên, số tiền chưa lĩnh chuyển trả ngân sách.',
      '2026-06-12',
    ],
    ['Phường đã chi quà từ ngày 01/6 đến ngày 10/6/2026 cho 120 cụ.', null],
    [
      'THÔNG BÁO treo cờ\nThời gian: từ ngày 30/8 đến ngày 03/9/2026.\nSau thời gian trên, các hộ cất cờ, không để cờ rách.',
      null,
    ],
    [
      'THÔNG BÁO thi công mặt đường\nThời gian: từ ngày 05/6 đến ngày 10/6/2026.\nSau thời gian trên, đường thông xe, không còn cấm.',
      null,
    ],
  ],
  'is the offices’ where they are named behind a label, or work at their desks': [
    [
      'V/v kiểm kê đất đai\nKính gửi: UBND các xã\nThời gian: các xã rà soát từ ngày 08/6 đến hết tháng 6/2026. Kết quả gửi về Phòng Tài nguyên trước ngày 10/7/2026.',
      '2026-07-09',
      'offices',
    ],
    [
      'KẾ HOẠCH bình xét\n1. Lập danh sách hộ cần xét: xong trước ngày 10/6/2026.\n2. UBND các xã gửi kết quả về Phòng Văn hóa: trước ngày 30/6/2026.\n3. Phòng Văn hóa tổng hợp, báo cáo Sở: trước ngày 10/7/2026.',
      '2026-06-29',
      'offices',
    ],
    ['Thời gian: ban quản lý chợ thu phí quý III từ ngày 10/6 đến hết ngày 20/6/2026.', '2026-06-20'],
    ['Lập danh sách hộ xin vay vốn, bà con nộp trưởng thôn trước ngày 15/6/2026.', '2026-06-14'],
  ],
  'is the one that nobody is let off': [
    [
      'Tuyển sinh lớp 10\n- Khối A đăng ký: từ ngày 10/6 đến hết ngày 12/6/2026.\n- Nộp bản giấy: từ ngày 16/6 đến hết ngày 18/6/2026, mọi em trúng tuyển đều phải nộp.',
      '2026-06-18',
    ],
    [
      'Hội chợ xuân\nTất cả gian hàng đều phải có bình cứu hỏa. Hội chợ mở từ ngày 10/6 đến hết ngày 14/6/2026.',
      null,
    ],
  ],
  'is one between which what is sent in counts': [
    [
      'THỂ LỆ cuộc thi clip “Phố tôi”\nClip đăng trên nhóm của phường được tính từ 0h ngày 06/6/2026 đến 22h ngày 26/6/2026. Người đạt giải trả lời trong 3 ngày kể từ ngày nhận tin nhắn.',
      '2026-06-26',
    ],
    ['Cuộc thi ảnh “Phố tôi”\nLượt thích được tính từ ngày 21/6 đến hết ngày 25/6/2026.', null],
    ['Tiền nước kỳ này được tính từ ngày 01/6 đến ngày 30/6/2026. Mời bà con xem hóa đơn.', null],
  ],
  'is one at a desk on holidays too, not at a feast': [
    ['Cư dân đổi thẻ tại quầy lễ tân từ ngày 05/6 đến ngày 15/6/2026, kể cả ngày lễ.', '2026-06-15'],
    ['Lễ hội diễn ra từ ngày 05/6 đến ngày 15/6/2026, phật tử về dự lễ.', null],
  ],
};

describe.each(Object.entries(CASES))('a day %s', (_, cases) => {
  it.each(cases)('%s → %s', (text, lastDay, binds) => {
    const { deadline } = understood(`THÔNG BÁO\nNgày 02/6/2026\n${text}`).fields;
    expect(deadline?.lastDay ?? null).toBe(lastDay);
    if (binds) expect(deadline?.binds).toBe(binds);
  });
});
