/** Sums, sales and what one goes somewhere with: how much, for whom, until when, where, and whom one sees there. */
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const told = (body: string, title = 'Về việc thu phí năm 2026') =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;
const says = (body: string, ...lines: string[]) => {
  const draft = told(body);
  for (const line of lines) expect(draft).toContain(line);
};

describe('what is paid', () => {
  it.each([
    [
      'each of a list under its own name',
      'Học phí khối 10: 245.000đ/tháng; khối 11: 255.000đ/tháng; khối 12: 265.000đ/tháng.',
      ['Học phí khối 10: 245.000đ/tháng.', 'Khối 11: 255.000đ/tháng.', 'Khối 12: 265.000đ/tháng.'],
    ],
    [
      'what it comes to, not how it was reckoned',
      '- Người thứ nhất 1.263.600 đ/năm (4,5% x 2.340.000 x 12).\n- Mức đóng người thứ hai 3,15% x 2.340.000 = 73.710đ/tháng.',
      ['Người thứ nhất 1.263.600 đ/năm.', 'Mức đóng người thứ hai 73.710đ/tháng.'],
    ],
    [
      'shares',
      'Người thứ 2, 3, 4 lần lượt bằng 70%, 60%, 50% người thứ nhất.',
      ['Người thứ 2, 3, 4 lần lượt bằng 70%, 60%, 50% người thứ nhất.'],
    ],
    [
      'on which condition',
      'Trường hợp đóng sau thì thẻ có giá trị kể từ ngày đóng tiền (nếu gián đoạn dưới 03 tháng), gián đoạn từ 03 tháng trở lên thì sau 30 ngày mới có giá trị.',
      [
        'thẻ có giá trị kể từ ngày đóng tiền nếu gián đoạn dưới 03 tháng.',
        'Gián đoạn từ 03 tháng trở lên thì sau 30 ngày mới có giá trị.',
      ],
    ],
    [
      'every part under one name, also where offices pass it on',
      'Mức đóng: người thứ nhất 4,5% mức lương cơ sở; người thứ hai, thứ ba, thứ tư lần lượt bằng 70%, 60%, 50% mức đóng của người thứ nhất.',
      ['Mức đóng: người thứ nhất', 'Mức đóng: người thứ hai, thứ ba, thứ tư lần lượt bằng 70%, 60%, 50%'],
    ],
    [
      'line after line of places and hours',
      'Tuyến / Giờ / Thứ:\nNguyễn Sinh Cung (Đập Đá đến chợ) 18h15 - 18h40 hàng ngày\nPhạm Văn Đồng 19h00-19h45 hàng ngày\nLâm Hoằng, Cao Xuân Dục 17h30-18h10 các ngày 2,4,6',
      ['Phạm Văn Đồng: 19h00-19h45 hàng ngày.', 'Lâm Hoằng, Cao Xuân Dục: 17h30-18h10 các ngày 2,4,6.'],
    ],
    [
      'no number of a paper',
      'Đổ rác ra bờ sông phạt 500.000 - 1.000.000đ theo NĐ 45/2022/NĐ-CP ngày 07/7/2022.',
      ['Đổ rác ra bờ sông phạt 500.000 - 1.000.000đ.'],
    ],
  ])('tells %s', (_, body, lines) => says(body, ...lines));
});

describe('sales', () => {
  it('tells what the hours are of', () => {
    const draft = told(
      'Bán hồ sơ và tiếp nhận hồ sơ đăng ký tham gia: từ 07h30 ngày 20/10/2026 đến 17 giờ 00 ngày 07/11/2026 tại trụ sở Trung tâm; riêng tại UBND phường chỉ nhận 02 ngày 06-07/11.',
    );
    expect(draft).toContain(
      'Việc bán hồ sơ và tiếp nhận hồ sơ đăng ký tham gia được thực hiện tại trụ sở Trung tâm. Thời gian: từ 07h30 ngày 20/10/2026',
    );
    expect(draft).not.toContain('Ngoài ra: từ');
  });

  it('tells the hours of what is too long for one breath', () =>
    says(
      'Bán, tiếp nhận hồ sơ tham gia đấu giá và thu tiền đặt trước: trong giờ hành chính, kể từ ngày thông báo đến 17 giờ 00 ngày 13/11/2026 tại Chi nhánh Trung tâm.',
      'Việc bán, tiếp nhận hồ sơ tham gia đấu giá và thu tiền đặt trước được thực hiện tại Chi nhánh Trung tâm.',
      'Thời gian: trong giờ hành chính',
    ));

  it('tells what is sold, also above its table, without the papers that approved it', () =>
    says(
      '1. Người có tài sản: UBND phường.\n2. Tài sản: quyền sử dụng 19 thửa đất ở tại khu phố 4 theo quy hoạch số 21/QH đã được UBND huyện phê duyệt ngày 15/5/2026; giá khởi điểm từ 312 triệu đồng/thửa, chi tiết:\n3. Xem tài sản: ngày 28/11/2026 tại thửa đất.',
      'Tài sản: quyền sử dụng 19 thửa đất ở tại khu phố 4. Giá khởi điểm từ 312 triệu đồng/thửa.',
      'Xem tài sản: ngày 28/11/2026 tại thửa đất.',
    ));

  it('takes no receipt for what a term is of', () =>
    expect(
      told(
        'Yêu cầu các hộ nộp bản sao giấy tờ chuyển nhượng, biên lai nộp thuế cho Phòng Kinh tế trước ngày 12/11/2026.',
      ),
    ).not.toContain('Thời hạn nộp thuế'));

  it('tells of those who find something nothing that others do', () =>
    expect(
      told(
        'Người dân phát hiện người có tên trong danh sách không đúng đối tượng, có nhà đất ở nơi khác, kê khai gian dối thì phản ánh đến Sở Xây dựng hoặc UBND xã trong vòng 15 ngày kể từ ngày công khai.',
      ),
    ).not.toMatch(/người dân kê khai|Kê khai gian dối/u));

  it('leaves out tables of numbers, and the line that opened them', () => {
    const draft = told(
      'Mời chủ xe đến nhận lại xe trước ngày 20/6/2026.\nBảng kê (rút gọn):\nSTT/BIỂN SỐ/NHÃN HIỆU/SỐ KHUNG/SỐ MÁY\n1/62P1-04x.xx/Wave/mờ/HC12E-33210\n2/không/Sirius/tẩy xóa/5C64-7718\nĐiện thoại trực ban: 0272 385 123.',
    );
    expect(draft).not.toMatch(/Sirius|Bảng kê/u);
    expect(draft).toContain('0272 385 123');
  });
});

describe('going somewhere', () => {
  it('tells where to, with what, and whom to see', () =>
    says(
      'Công an phường đề nghị ai là chủ các xe có tên trong danh sách đính kèm mang giấy chứng nhận đăng ký xe, hóa đơn mua bán, căn cước, quyết định tạm giữ đến trụ sở số 5 đường 3 Tháng 2, gặp đồng chí Nguyễn Hữu Lộc, điện thoại 0272 385 123, để nhận lại hoặc giải quyết.',
      'chủ xe có tên trong danh sách đến trụ sở số 5 đường 3 Tháng 2',
      'Giấy tờ mang theo gồm: giấy chứng nhận đăng ký xe, hóa đơn mua bán, căn cước',
      'gặp đồng chí Nguyễn Hữu Lộc, điện thoại 0272 385 123.',
    ));

  it('tells how one goes instead below the days', () =>
    says(
      '1. Cấm tất cả phương tiện (trừ xe ưu tiên, xe cứu hỏa đang làm nhiệm vụ) trên đường Lê Duẩn đoạn từ bến Nghinh Lương đến cầu Dã Viên, đường Kim Long đoạn từ cầu Bạch Yến đến chùa Thiên Mụ, thời gian:\n+ Ngày 27/5/2026: Từ 12h30 đến 21 giờ\n+ Ngày 28/5/2026: Từ 5h00 đến 11h30\n2. Hướng đi thay thế: Quốc lộ 1A → cầu An Cựu → đường tránh Huế.',
      'Ngày 27/5/2026',
      'Quốc lộ 1A, cầu An Cựu, đường tránh Huế',
    ));

  it.each([
    ['Đúng tuyến → nộp hồ sơ giấy tại văn phòng từ ngày 06/7/2026.', 'Đúng tuyến thì nộp hồ sơ giấy'],
    ['Phòng tin học của trường mở cửa sáng T2 -> T6 để giúp phụ huynh.', 'T2 đến T6'],
    ['Đề nghị ông (bà) nộp tiền trước ngày 25/12/2026.', 'ông bà nộp tiền'],
    [
      'Sở KHÔNG uỷ quyền cho bất kỳ cá nhân nào nhận tiền đặt chỗ.',
      'Sở không uỷ quyền cho bất kỳ cá nhân nào nhận tiền đặt chỗ.',
    ],
    [
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022, Kế hoạch 38/KH-UBND ngày 29/9/2025 về tiếp xúc, đối thoại với Nhân dân, Chủ tịch UBND phường sẽ đối thoại với bà con khu phố 2 lúc 13 giờ 30 phút ngày 30/10/2026 tại nhà văn hóa.',
      'Chủ tịch UBND phường sẽ đối thoại với bà con khu phố 2 lúc 13 giờ 30 phút ngày 30/10/2026',
    ],
  ])('%s', (body, line) => says(body, line));
});
