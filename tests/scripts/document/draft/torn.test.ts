/** What may never be torn: a ban from what it forbids, a list from its head, a bracket from what it tells of. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { tearsBan } from '../../../../scripts/document/draft/sentences/bans.ts';

describe('a ban', () => {
  it.each([
    ['Tuyệt đối không đốt đồng', 'thả đèn trời'],
    ['Nghiêm cấm xe tải trên 8 tấn', 'xe khách trên 29 chỗ qua cầu'],
    ['Đề nghị bà con không trèo lên cột', 'đến gần dây điện đứt'],
    ['Bà con tránh tắm sông', 'qua lại khu vực sạt lở'],
    ['Không xả rác xuống kênh', 'để vật liệu trên bờ kênh'],
    ['Chớ nghe lời người lạ', 'gọi lại số máy đã gọi'],
  ])('“%s” also governs “%s”', (head, next) => {
    expect(tearsBan(head, next)).toBe(true);
  });
  it.each([
    ['Không đốt đồng', ', không thả đèn trời'],
    ['Cấm xe tải qua cầu', ', xe máy vẫn đi bình thường'],
    ['Không tự ý tháo công tơ', ', báo ngay cho điện lực khi mất điện'],
    ['Nhà không kiên cố', ', thôn Trung sơ tán trước'],
    ['Không quá 3 ngày', ', nộp hồ sơ tại xã'],
    ['Nếu không nộp thì bị phạt', ', nộp chậm phải trả lãi'],
    ['Trong thời gian ngừng điện', ', đề nghị bà con tắt cầu dao'],
  ])('“%s” leaves “%s” free', (head, next) => {
    expect(tearsBan(head, next)).toBe(false);
  });
  it('is told with all that it forbids, or not at all', () => {
    expect(
      pared(
        'Đề nghị bà con tuyệt đối không đốt rẫy, phát rừng làm nương, bẫy chim thú, câu cá bằng điện, dựng lán ven hồ.',
      ),
    ).toEqual([
      'Đề nghị bà con tuyệt đối không đốt rẫy, phát rừng làm nương, bẫy chim thú, câu cá bằng điện, dựng lán ven hồ.',
    ]);
    expect(
      pared(
        'Mọi hành vi xây nhà dưới đường dây; quăng dây kim loại lên lưới điện; đào đất quanh chân cột; neo thuyền vào trụ điện ven sông đều bị nghiêm cấm.',
      ),
    ).toEqual([]);
  });
});

describe('a list', () => {
  it.each([
    [
      'whole or not at all',
      'Các hộ có bè cá bị cuốn trôi trong đợt lũ từ ngày 3/9 đến hết ngày 9/9 lập hồ sơ gồm: đơn đề nghị; bản kê thiệt hại đã được trưởng xóm xác nhận; ảnh chụp bè.',
      [],
    ],
    [
      'with its label',
      'Mức phạt: không mang áo phao từ 200 đến 400 nghìn đồng; không đăng ký phương tiện thủy từ 2 đến 4 triệu đồng; chở quá số người ghi trên giấy phép bị phạt đến 8 triệu đồng.',
      [
        'Mức phạt: không mang áo phao từ 200 đến 400 nghìn đồng, không đăng ký phương tiện thủy từ 2 đến 4 triệu đồng.',
        'Mức phạt: chở quá số người ghi trên giấy phép bị phạt đến 8 triệu đồng.',
      ],
    ],
    [
      'counted aloud where its parts have commas',
      'Đồ cũ được chia làm ba nhóm: (1) quần áo, chăn màn; (2) đồ nhựa; (3) đồ điện hỏng.',
      ['Đồ cũ được chia làm ba nhóm: một là quần áo, chăn màn, hai là đồ nhựa, ba là đồ điện hỏng.'],
    ],
    [
      'after whom it asks',
      'Ủy ban nhân dân xã đề nghị người dân chủ động dọn cỏ quanh nhà, khơi rãnh để nước thoát nhanh; không đổ đất đá xuống mương; kịp thời báo trưởng thôn khi thấy bờ mương sạt.',
      [
        'Ủy ban nhân dân xã đề nghị người dân chủ động dọn cỏ quanh nhà, khơi rãnh để nước thoát nhanh.',
        'Đề nghị người dân không đổ đất đá xuống mương.',
        'Đề nghị người dân kịp thời báo trưởng thôn khi thấy bờ mương sạt.',
      ],
    ],
  ])('is told %s', (_, long, lines) => {
    expect(pared(long, true)).toEqual(lines);
  });
});

describe('those who were named', () => {
  it.each([
    [
      'are “these” where not all are meant',
      'Hộ có người khuyết tật nặng được miễn tiền dịch vụ thu gom rác theo nghị quyết của hội đồng nhân dân phường và không phải nộp đơn hằng năm.',
      [
        'Hộ có người khuyết tật nặng được miễn tiền dịch vụ thu gom rác theo nghị quyết của hội đồng nhân dân phường.',
        'Các hộ này không phải nộp đơn hằng năm.',
      ],
    ],
    [
      'aren’t blamed for what came of it',
      'Toàn thôn mới có 9/31 hộ bàn giao đất cho đơn vị thi công kè sông theo đúng cam kết, làm chậm tiến độ đắp đê trước mùa mưa bão.',
      [
        'Toàn thôn mới có 9/31 hộ bàn giao đất cho đơn vị thi công kè sông theo đúng cam kết.',
        'Việc này làm chậm tiến độ đắp đê trước mùa mưa bão.',
      ],
    ],
    [
      'aren’t the people where offices are asked',
      'Đề nghị Ủy ban nhân dân các xã, thị trấn treo băng rôn tại các trục đường chính, bố trí dân quân giữ trật tự tại các điểm phát quà.',
      ['Đề nghị Ủy ban nhân dân các xã, thị trấn treo băng rôn tại các trục đường chính.'],
    ],
    [
      'aren’t parted from what tells which they are',
      'Các gia đình có nhà nằm sát mép taluy nhưng khi mưa lớn có thể bị đất vùi lấp xin báo trưởng thôn để được bố trí nơi ở tạm.',
      ['Các gia đình có nhà nằm sát mép taluy nhưng khi mưa lớn có thể bị đất vùi lấp xin báo trưởng thôn.'],
    ],
  ])('%s', (_, long, lines) => {
    expect(pared(long, true)).toEqual(lines);
  });
});

describe('a bracket', () => {
  it.each([
    [
      'keeps a sum with what it is for',
      'Phí gửi xe 120.000 đồng/tháng (xe máy), 1.100.000 đồng/tháng (ô tô).',
      ['Phí gửi xe 120.000 đồng/tháng đối với xe máy, 1.100.000 đồng/tháng đối với ô tô.'],
    ],
    [
      'isn’t a place where somebody does it',
      'Phiếu bầu được phát đến từng nhà, xong trước ngày 18/5/2026 (tổ bầu cử phát).',
      ['Phiếu bầu được phát đến từng nhà, xong trước ngày 18/5/2026, tổ bầu cử phát.'],
    ],
    [
      'of a law’s changes is left out with the law',
      'Hộ không kê khai bị xử phạt theo Nghị định số 14/2022/NĐ-CP (sửa đổi, bổ sung).',
      ['Hộ không kê khai bị xử phạt.'],
    ],
    [
      'names what a share is made of',
      'Cơ cấu giống: lúa thuần chiếm 60% (Hương thơm 8, Nàng xuân).',
      ['Cơ cấu giống: lúa thuần chiếm 60%, gồm Hương thơm 8, Nàng xuân.'],
    ],
  ])('%s', (_, written, lines) => {
    expect(pared(written, true)).toEqual(lines);
  });
  it('that points at another part is said as “this time”', () => {
    expect(pared('Hộ không đăng ký trong thời gian nêu tại mục 2 coi như không có nhu cầu.', true)).toEqual([
      'Hộ không đăng ký trong thời gian này coi như không có nhu cầu.',
    ]);
  });
});
