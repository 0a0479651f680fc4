/** Who acts decides whose term a day is: people who are only named, called or given something have none. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const read = (body: readonly string[], title: string | null = null, posted = false) =>
  deadlinesIn(body, { title, date: '2026-05-04', posted, month: null, today: null }).deadline;
/** The last day of the people's term. */
const ofPeople = (body: readonly string[], title: string | null = null) => {
  const term = read(body, title);
  return term === null || term.binds === 'offices' ? null : term.lastDay;
};

describe('no term of the people is', () => {
  it.each([
    'Đề nghị Trưởng bản mang giấy báo đến từng hộ có tên trong sổ, phát xong trước ngày 20/5/2026.',
    'Cảnh sát khu vực: gửi giấy mời tới các hộ, xong trước ngày 20/5/2026.',
    'Cộng tác viên dân số đi từng nhà ghi tên trẻ, báo số lượng cho Trạm trước ngày 20/5/2026.',
    'Danh sách đọc cho nhân dân nghe tại cuộc họp, sau đó gửi về Phòng Nội vụ trước ngày 20/5/2026.',
    'Họp dân, niêm yết, thông báo công khai: hoàn thành trước ngày 20/5/2026.',
    'Toàn bộ tiền ủng hộ được công khai và chuyển về Quỹ Vì người nghèo chậm nhất ngày 20/5/2026.',
    'Mời 40 hộ lên làm việc, lập biên bản cam kết; hoàn thành trước ngày 20/5/2026.',
    'Tổ trưởng phát phiếu khảo sát tới 60 hộ, thu lại xong trước ngày 20/5/2026.',
    'Trạm Khuyến nông cấp hạt giống cho các hộ nhận trồng, hoàn thành trước ngày 20/5/2026.',
    'Đồn Biên phòng ký cam kết với 30 hộ có thuyền, xong trước ngày 20/5/2026.',
    'Mặt trận xã phân phối hàng cứu trợ đến tận tay bà con, chậm nhất ngày 20/5/2026.',
    'Khu phố vận động các hộ gần trường cho thí sinh nghỉ nhờ, báo Đoàn phường trước ngày 20/5/2026.',
    'Hội sẽ sửa nhà cho một gia đình, bàn giao trước ngày 20/5/2026.',
    'Công ty ký hợp đồng với khách hàng xong trước ngày 20/5/2026.',
    'Đồng hồ cũ tháo về được kiểm định, thanh lý trước ngày 20/5/2026.',
  ])('%s', (said) => {
    expect(ofPeople([said])).toBeNull();
  });
});

describe('the people’s term is', () => {
  it.each([
    'Các hộ rà soát giấy chứng nhận đã cấp, kê khai lại trước ngày 20/5/2026.',
    'Thông báo trên loa, phát tờ rơi: các hộ hai bên đường tự tháo dỡ mái che, xong trước ngày 20/5/2026.',
    'UBND phường yêu cầu các khu phố thông báo đến các hộ bị thiệt hại làm đơn, nộp tại phường trước ngày 20/5/2026.',
    'Trưởng thôn đôn đốc những người trong độ tuổi lao động nộp quỹ trước ngày 20/5/2026.',
    'Chủ nuôi chó kê khai và nộp lại phiếu cho trưởng thôn, tổ trưởng tổ dân phố trước ngày 20/5/2026.',
    'Bà con dự họp mặt báo tên với trưởng nhóm trước ngày 20/5/2026.',
    'Ý kiến bằng văn bản gửi về Phòng Văn hóa trước ngày 20/5/2026.',
    'Công an phường thông báo: ông (bà) phải tự tháo dỡ hàng rào trước ngày 20/5/2026.',
  ])('%s', (said) => {
    expect(ofPeople([said])).toBe('2026-05-19');
  });
  it('that of the households, not the step of the ward before it', () => {
    const body = [
      'Mời 40 hộ làm việc, lập biên bản cam kết; hoàn thành trước ngày 12/5/2026.',
      'Các hộ tự tháo dỡ bục bệ xong trước ngày 22/5/2026.',
    ];
    expect(ofPeople(body)).toBe('2026-05-21');
  });
});

describe('times in which people may come', () => {
  it.each([
    [['Nhận tranh: 06/5 → 24 giờ ngày 20/5']],
    [
      [
        'VI. Thời gian, địa điểm tiếp nhận hồ sơ',
        '1. Thời gian: 15 ngày, từ ngày 06/5/2026 đến hết giờ làm việc (17 giờ 00) ngày 20/5/2026.',
      ],
    ],
    [
      [
        '2. Hộ kinh doanh đăng ký, bốc thăm:',
        'a) Thời gian: từ ngày 06/5/2026 đến ngày 20/5/2026, nghỉ Chủ nhật.',
      ],
    ],
    [
      [
        'Ngân hàng mời các hộ vay đến đối chiếu, ký xác nhận số dư nợ.',
        'Thời gian: trong giờ hành chính từ ngày 06/5/2026 đến ngày 20/5/2026.',
        'Tổ trưởng lập danh sách hộ vắng mặt, gửi Ngân hàng trước ngày 25/5/2026.',
      ],
    ],
    [
      [
        'Thời gian tiếp nhận: từ ngày ra thư đến hết ngày 20/5/2026.',
        'Toàn bộ số tiền được chuyển về Quỹ Cứu trợ tỉnh chậm nhất ngày 25/5/2026.',
      ],
    ],
  ])('%s', (body) => {
    expect(ofPeople(body)).toBe('2026-05-20');
  });
});

describe('what is told of the past is no term', () => {
  it.each([
    'Trước đó, từ ngày 20/4 đến hết ngày 30/4/2026, xã đã lấy ý kiến: 880/909 hộ trả lời.',
    'Theo đăng ký các khu gửi về trước ngày 30/4, có 260 người tham gia.',
    'Các hộ nộp đủ tiền trước ngày 01/5 được trao giấy đợt này.',
  ])('%s', (said) => {
    expect(read([said], null, true)).toBeNull();
  });
});
