/** A list in two breaths under its own name, other ways with their verb, and a place or a time only where it may stand alone. */
import { describe, expect, it } from 'vitest';
import { listed } from '../../../../scripts/document/draft/sentences/lists.ts';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';

describe('a list goes on', () => {
  it.each([
    [
      'under what has more parts',
      'Hồ sơ lấy ý kiến gồm',
      [
        'dự thảo thuyết minh đồ án quy hoạch của khu dân cư',
        'phiếu xin ý kiến cộng đồng dân cư về đồ án quy hoạch',
      ],
      'Hồ sơ lấy ý kiến còn có: phiếu xin ý kiến cộng đồng dân cư về đồ án quy hoạch.',
    ],
    [
      'under a short label said again',
      'Mất điện một phần',
      [
        'các xã An Lạng, Tân Hương, Hòa Đồng thuộc huyện Hòa Sơn',
        'phường Trung Lễ và xã Thuận Lộc thuộc thị xã Hồng An',
      ],
      'Mất điện một phần: phường Trung Lễ và xã Thuận Lộc thuộc thị xã Hồng An.',
    ],
    [
      'by another way',
      'Cách làm',
      [
        'qua ứng dụng chăm sóc khách hàng, mục Cập nhật thông tin',
        'hoặc tới Phòng giao dịch số 215 đường Trần Phú, từ thứ Hai đến thứ Sáu',
      ],
      'Cách khác: tới Phòng giao dịch số 215 đường Trần Phú, từ thứ Hai đến thứ Sáu.',
    ],
    [
      'with a price by itself',
      'Tài sản',
      [
        'quyền sử dụng 19 thửa đất ở tại thôn Làng Vàng, xã Tân Thành, và thôn Bản Bang',
        'giá khởi điểm từ 312 triệu đồng mỗi thửa',
      ],
      'Giá khởi điểm từ 312 triệu đồng mỗi thửa.',
    ],
    [
      'with a case by itself',
      'Hồ sơ',
      ['đơn kê khai', 'ảnh chụp mộ', 'trường hợp nhiều người cùng nhận một mộ phải có văn bản thống nhất'],
      'Trường hợp nhiều người cùng nhận một mộ phải có văn bản thống nhất.',
    ],
    [
      'after how many they are',
      'Hộ gia đình phải phân loại rác thành 03 nhóm',
      ['chất thải có khả năng tái chế', 'chất thải thực phẩm', 'chất thải sinh hoạt khác'],
      'Đó là: chất thải có khả năng tái chế, chất thải thực phẩm, chất thải sinh hoạt khác.',
    ],
  ])('%s', (_, label, items, last) => {
    expect(listed(label, items).at(-1)).toBe(last);
  });
});

it.each([
  [
    'when and where something is sold',
    'Thu phiếu đăng ký và phiếu trả giá bỏ thùng niêm phong: từ 7 giờ 30 phút ngày 16/11/2026 đến 16 giờ 30 phút ngày 06/12/2026 ở trụ sở UBND xã',
    [
      'Việc thu phiếu đăng ký và phiếu trả giá bỏ thùng niêm phong được thực hiện tại trụ sở UBND xã.',
      'Thời gian: từ 7 giờ 30 phút ngày 16/11/2026 đến 16 giờ 30 phút ngày 06/12/2026.',
    ],
  ],
  [
    'whose account it is, and how one pays otherwise',
    'Ban Thường trực Ủy ban MTTQ phường tiếp nhận ủng hộ theo tài khoản: Ban vận động Quỹ Vì người nghèo phường, số tài khoản 3761.0.9118244 tại kho bạc nhà nước khu vực I, hoặc nộp trực tiếp tại phòng 108',
    [
      'Ban Thường trực Ủy ban MTTQ phường tiếp nhận ủng hộ.',
      'Tài khoản: Ban vận động Quỹ Vì người nghèo phường, số tài khoản 3761.0.9118244 tại kho bạc nhà nước khu vực I.',
      'Cũng có thể nộp trực tiếp tại phòng 108.',
    ],
  ],
  [
    'until when and into which account',
    'Nộp tiền đặt trước: trong giờ hành chính từ ngày 12/7/2026 đến hết ngày 16/7/2026 vào tài khoản số 5011 0000 88 của Trung tâm tại BIDV chi nhánh tỉnh',
    [
      'Nộp tiền đặt trước: trong giờ hành chính từ ngày 12/7/2026 đến hết ngày 16/7/2026 vào tài khoản số 5011 0000 88 của Trung tâm.',
      'Tài khoản này mở tại BIDV chi nhánh tỉnh.',
    ],
  ],
  [
    'what is shown where one parks',
    'Hộ dân trong đoạn rào chắn gửi ô tô không mất tiền tại bãi tạm ngõ 40 phố Nguyễn Khuyến, xuất trình giấy do UBND phường Hồng Hà cấp',
    [
      'Hộ dân trong đoạn rào chắn gửi ô tô không mất tiền tại bãi tạm ngõ 40 phố Nguyễn Khuyến.',
      'Các hộ này xuất trình giấy do UBND phường Hồng Hà cấp.',
    ],
  ],
  [
    'who else takes it',
    'Sản phẩm nộp kèm bản thuyết minh, phiếu đăng ký có xác nhận của trường, video không quá 5 phút tại văn phòng Liên hiệp hội hoặc nhờ Huyện đoàn gom chung',
    [
      'Sản phẩm nộp kèm bản thuyết minh, phiếu đăng ký có xác nhận của trường, video không quá 5 phút.',
      'Địa điểm: văn phòng Liên hiệp hội.',
      'Cũng có thể nhờ Huyện đoàn gom chung.',
    ],
  ],
  [
    'what people shall do once they know',
    'Trước đó 03 ngày, hợp tác xã ra thông báo gửi các đội sản xuất và đọc trên Đài truyền thanh xã để bà con thành viên biết, không chăn thả gia súc, gia cầm',
    [
      'Trước đó 03 ngày, hợp tác xã ra thông báo gửi các đội sản xuất và đọc trên Đài truyền thanh xã.',
      'Đề nghị bà con thành viên không chăn thả gia súc, gia cầm.',
    ],
  ],
])('tells %s', (_, long, told) => {
  expect(short(long)).toEqual(told);
});

it.each([
  [
    'who lives there for one way of two',
    'Công dân tốt nghiệp đại học đã tạm hoãn, sinh từ 01/3/1995 đến 28/02/1997, có hộ khẩu thường trú hoặc tạm trú quá 03 tháng ở địa bàn phường, xã trong tỉnh',
    /Cũng có thể tạm trú/u,
  ],
  [
    'what nobody did in time for a term',
    'Quá hạn, các hộ không tự giác chấp hành, UBND phường phối hợp các cơ quan tiến hành biện pháp cưỡng chế, thực hiện xong trước ngày 30/9/2026',
    /Thời hạn/u,
  ],
  [
    'a name in a title for a list',
    'Nội dung: cảnh báo thủ đoạn giả danh cán bộ thuế, cán bộ phường hướng dẫn đồng bộ địa chỉ của hộ kinh doanh sau sắp xếp đơn vị hành chính',
    /còn có|thuế\.$/u,
  ],
])('never takes %s', (_, long, wrong) => {
  expect(short(long).join(' ')).not.toMatch(wrong);
});

describe('who or what is counted up', () => {
  it('is told with what is done for each', () => {
    expect(
      short(
        'Hội ưu tiên các cháu mồ côi; có bố mẹ đang chữa bệnh dài ngày; ở các bản vùng cao; cháu đạt giải học sinh giỏi cấp xã trở lên.',
      ),
    ).toEqual([
      'Hội ưu tiên các cháu mồ côi.',
      'Hội cũng ưu tiên các cháu có bố mẹ đang chữa bệnh dài ngày.',
      'Hội cũng ưu tiên các cháu ở các bản vùng cao.',
      'Hội cũng ưu tiên cháu đạt giải học sinh giỏi cấp xã trở lên.',
    ]);
  });

  it('is never cut before its last name', () => {
    expect(
      short(
        'Bà con thấy sâu non từ 20 con/m2 trở lên thì phun một trong các loại thuốc Regen, Virtako, Takumi theo hướng dẫn ghi trên vỏ chai.',
      ),
    ).toEqual([
      'Bà con thấy sâu non từ 20 con/m2 trở lên thì phun một trong các loại thuốc Regen, Virtako, Takumi.',
    ]);
  });
});

it('tells where and when papers are shown, each by its name', () => {
  expect(
    short(
      'Bảng giá được niêm yết để lấy ý kiến trong 7 ngày làm việc, từ ngày 02/11/2026 đến ngày 10/11/2026, tại trụ sở UBND xã, nhà văn hóa các thôn và Trang thông tin điện tử của xã.',
    ),
  ).toEqual([
    'Bảng giá được niêm yết để lấy ý kiến trong 7 ngày làm việc, từ ngày 02/11/2026 đến ngày 10/11/2026.',
    'Địa điểm: trụ sở UBND xã, nhà văn hóa các thôn và trang web của xã.',
  ]);
});
