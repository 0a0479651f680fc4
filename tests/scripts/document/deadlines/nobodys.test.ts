/** Days by which others act, till which a thing holds or on which somebody comes: no term of the people; and terms that look so. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const bindsOf = (body: readonly string[], title: string | null = null) => {
  const { deadline } = deadlinesIn(body, { title, date: '2026-05-20', month: null, today: null });
  return deadline === null || deadline.binds === 'offices' ? null : deadline.lastDay;
};

describe('nobody’s term', () => {
  it.each([
    // until when a warning holds
    'Thời hạn cảnh báo từ ngày 01/6 đến hết ngày 05/6/2026, sau đó xét lại.',
    'Thời gian cảnh báo: từ 19h ngày 02/6 đến 07h ngày 04/6/2026; người dân không qua ngầm.',
    'Thời hạn áp dụng: từ 0 giờ ngày 03/6/2026 đến hết ngày 17/6/2026.',
    // what a crew finishes
    'Đề nghị Công ty Hạ tầng Minh Phát lấp ổ gà, hoàn trả mặt đường xong trước ngày 20/6/2026.',
    'HTX Đồng Tâm huy động máy nạo vét tuyến N3, hoàn thành trong tháng 6/2026.',
    'Tổ bầu cử viết và phát thẻ cử tri trước ngày 12/6/2026.',
    '9 chi hội mỗi chi hội cử 2 chị trực quầy, gửi tên về chị Hoa trước ngày 05/6/2026.',
    'Phiếu khảo sát lập xong chậm nhất ngày 12/6/2026 (do trưởng khu thực hiện).',
    'Phiếu mời được phát đến từng hộ, hoàn thành chậm nhất ngày 10/6/2026.',
    'Phụ huynh đóng tiền ở lớp, cô nộp danh sách về văn phòng trước ngày 12/6/2026.',
    'Công ty thay đồng hồ miễn phí cho 200 hộ từ 05/6 đến 20/6/2026.',
    // until when a paper holds, a thing may be eaten, or what is paid for lasts
    'Thời hạn của giấy phép xây dựng là đến ngày 22/6/2027.',
    'Hợp đồng thuê đất có thời hạn từ 01/01/2026 đến 31/12/2030.',
    'Lô sữa có hạn dùng đến ngày 31/8/2026.',
    'Thịt lợn đóng khay ghi hạn 20/6/2026.',
    'Hạn mức giao đất ở trước ngày 22/6/2026 là 200 m2.',
    'Cổng đăng ký giải chạy đã đóng hôm 15/6/2026.',
    // brought to people, shown after a contest, said of who stood in a list
    'Quà Tết được chuyển đến tay các cụ chậm nhất ngày 15/6/2026.',
    'Công trình nhà văn hóa dự kiến bàn giao cho nhân dân sử dụng trước ngày 20/6/2026.',
    'Ảnh đoạt giải được trưng bày đến hết ngày 31/12/2026 tại nhà văn hóa.',
    'Vận động viên phải có tên trong danh sách đăng ký trước ngày 25/6/2026.',
    // from when it is forbidden
    'Sau ngày 15/6/2026, ai còn đổ rác ở bãi cũ sẽ bị phạt 2 triệu đồng.',
    'Quá ngày 15/6/2026, tàu nào còn vào hút cát sẽ bị tạm giữ.',
  ])('%s', (sentence) => {
    expect(bindsOf([sentence])).toBeNull();
  });

  it.each([
    [
      'Có người gọi điện, xưng tên cán bộ điện lực, đọc đúng số nhà rồi bảo phải nộp nợ trước ngày 10/6/2026.',
    ],
    ['Một số hộ nhận giấy mời giả ghi phải nộp phí đo đạc chậm nhất ngày 09/6/2026.'],
  ])('a swindler’s: %s', (sentence) => {
    expect(bindsOf([sentence], 'Cảnh báo lừa đảo')).toBeNull();
  });

  it('a row of a schedule', () => {
    const rows = ['2. Thời gian tiêm', 'Biểu 01: Bản Mòn 15-17/6 | Nà Hẻ 18-20/6/2026'];
    expect(
      bindsOf(
        rows.map((row) => row.replace(/ \| /gu, '\t')),
        'Tiêm phòng cho trâu, bò',
      ),
    ).toBeNull();
  });
});

describe('the people’s', () => {
  it.each([
    [
      'Các trường nội trú, khu trọ có nhu cầu lấy nước xin báo về số máy trực, chậm nhất là ngày 10/6/2026.',
      '2026-06-10',
    ],
    [
      'Nay kêu gọi cán bộ, nhân dân ai còn giữ pháo thì đem nộp hoặc gọi để lực lượng chức năng đến nhận, thời gian đến hết ngày 15/6/2026.',
      '2026-06-15',
    ],
    ['Ban quản trị chung cư, quý cư dân cần xe bồn xin gọi tổng đài trước 17h ngày 05/6/2026.', '2026-06-05'],
    ['Xã tiếp nhận ý kiến cho đến hết giờ làm việc ngày 21/6/2026.', '2026-06-21'],
    ['Nhận góp ý cho tới hết giờ hành chính ngày 20/6/2026.', '2026-06-20'],
    ['Thời gian phát hành và thu nhận hồ sơ: từ 10/6 đến hết 20/6/2026 (trừ chiều thứ bảy).', '2026-06-20'],
    ['Công ty tặng ống nước cho khách hàng đăng ký lắp trước ngày 20/6/2026.', '2026-06-19'],
    ['Đề nghị các công ty trên địa bàn khai báo lao động trước ngày 15/6/2026.', '2026-06-14'],
    ['Toàn HTX phải cấy xong trước ngày 28/6/2026.', '2026-06-27'],
    ['Sau ngày 20/6/2026, các hộ còn lấn chiếm kênh sẽ bị xử lý.', '2026-06-20'],
    ['Sau ngày 30/6/2026, thuê bao sai thông tin sẽ bị khóa.', '2026-06-30'],
    [
      'Mọi thắc mắc về số tiền bồi thường xin gửi văn bản về Trung tâm Quỹ đất trước 20/6/2026.',
      '2026-06-19',
    ],
    ['Sau ngày 18/6/2026 các hộ không tự tháo mái che thì phường tháo dỡ.', '2026-06-18'],
    [
      'Trạm phát thuốc diệt chuột cho các hộ từ ngày 05 đến ngày 15/6/2026, bà con mang sổ đến nhận.',
      '2026-06-15',
    ],
    [
      'Cư dân muốn vào Ban quản trị nhiệm kỳ 2026 - 2029 gửi đơn ở quầy lễ tân đến 17h ngày 10/6.',
      '2026-06-10',
    ],
    ['Các gia đình tự chấm điểm, nộp tổ trưởng; thời gian từ 01/6 đến 15/6/2026.', '2026-06-15'],
  ])('%s', (sentence, lastDay) => {
    expect(bindsOf([sentence])).toBe(lastDay);
  });

  it.each([
    [
      'Từ ngày 30/6/2026, loại bếp cũ không được dùng ở chợ.',
      'Bà con đổi sang bếp điện, đăng ký tại ban quản lý trước ngày này.',
      '2026-06-29',
    ],
    [
      'Bản vẽ trưng bày tại sảnh từ ngày 25/5/2026 đến ngày 24/6/2026.',
      'Tổ chức, cá nhân ghi ý kiến vào sổ tại chỗ hoặc gửi qua bưu điện trong thời gian trên.',
      '2026-06-24',
    ],
    ['Thông báo nhập học.', 'Phụ huynh đến trường xác nhận trong các ngày 03, 04, 05/6/2026.', '2026-06-05'],
    [
      'Kính mời các nhà hảo tâm.',
      'Gạo xin mang đến nhà ông Sáu chậm nhất rằm tháng Tư (31/5/2026).',
      '2026-05-31',
    ],
  ])('what is said of the day in the next sentence: %s %s', (first, second, lastDay) => {
    expect(bindsOf([`${first} ${second}`])).toBe(lastDay);
  });

  it('the day of paying, beside the months that are paid for', () => {
    expect(
      bindsOf([
        'Các hộ nộp tiền thuê đất kỳ 2 năm 2026 (từ ngày 01/7/2026 đến 31/12/2026).',
        'Thời hạn nộp: chậm nhất là ngày 28/6/2026.',
      ]),
    ).toBe('2026-06-28');
  });

  it('who complains about a list, beside what the team hands out', () => {
    expect(
      bindsOf([
        'Cử tri thấy sai sót có quyền khiếu nại từ ngày 01/6 đến hết ngày 12/6/2026.',
        'Thẻ cử tri được phát đến từng nhà, hoàn thành chậm nhất ngày 18/6/2026.',
      ]),
    ).toBe('2026-06-12');
  });
});
