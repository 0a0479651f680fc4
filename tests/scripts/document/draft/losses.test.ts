/** What a sentence too long for one breath is told without first: with whom, where an office is, whose words they are. */
import { expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { expectLinear } from '../../../growth.ts';

it.each([
  [
    'with whom it is done',
    'Hết thời hạn này mà không có thân nhân nào đến khai báo, nhận tiền di dời thì Ban Quản lý nghĩa trang cùng Tổ dân phố Bình Minh, UBND phường Nam Sơn và các bên liên quan lập hồ sơ, quy tập mộ về nơi quy định.',
    [
      'Quá hạn mà không có thân nhân nào đến khai báo, nhận tiền di dời thì Ban Quản lý nghĩa trang lập hồ sơ.',
    ],
  ],
  [
    'where an office is, told behind',
    'Cơ quan, đoàn thể và bà con có ý kiến xin gửi về Ban Quản lý các cụm công nghiệp (địa chỉ: Số 5 Phan Chu Trinh, phường Hòa An) hoặc UBND phường Hòa An để tổng hợp.',
    [
      'Cơ quan, đoàn thể và bà con có ý kiến xin gửi về Ban Quản lý các cụm công nghiệp hoặc UBND phường Hòa An.',
      'Địa chỉ Ban Quản lý các cụm công nghiệp: Số 5 Phan Chu Trinh, phường Hòa An.',
    ],
  ],
  [
    'whose opinions they are, and where the office is behind a dash',
    'Mọi thắc mắc về việc áp giá bồi thường cây cối, hoa màu xin gửi bằng văn bản về Ban Giải phóng mặt bằng tỉnh - Số 9 đường Hùng Vương, phường Bồ Xuyên, hoặc gọi số 0227.3866.221 trong giờ hành chính.',
    [
      'Mọi thắc mắc xin gửi bằng văn bản về Ban Giải phóng mặt bằng tỉnh trong giờ hành chính.',
      'Địa chỉ Ban Giải phóng mặt bằng tỉnh: Số 9 đường Hùng Vương, phường Bồ Xuyên.',
      'Số điện thoại liên hệ: 0227.3866.221.',
    ],
  ],
  [
    'where it is shown, and how else',
    'Danh sách hộ được vay được niêm yết tại bộ phận một cửa UBND xã, nhà văn hóa các xóm, trụ sở ngân hàng chính sách từ ngày 05/10/2026 và gửi đến từng tổ vay vốn.',
    [
      'Danh sách hộ được vay được niêm yết.',
      'Địa điểm: bộ phận một cửa UBND xã, nhà văn hóa các xóm, trụ sở ngân hàng chính sách.',
      'Thời gian: từ ngày 05/10/2026.',
      'Danh sách hộ được vay cũng được gửi đến từng tổ vay vốn.',
    ],
  ],
  [
    'which plan whoever is silent agrees to',
    'Hết thời gian trên, cơ quan, hộ gia đình, cá nhân nào không gửi ý kiến bằng văn bản coi như đồng ý với hồ sơ điều chỉnh quy hoạch sử dụng đất năm 2028 của phường Tân Lập.',
    ['Hết thời gian này, cơ quan, hộ gia đình, cá nhân nào không gửi ý kiến bằng văn bản coi như đồng ý.'],
  ],
  [
    'what is done with it, of whoever is meant, in one sentence',
    'Trong thời gian công khai, cá nhân, tổ chức nào nhặt được hoặc đang giữ sổ nói trên, hoặc có ý kiến tranh chấp đối với khu vườn, đề nghị báo về UBND xã (gặp ông Lò Văn Thắng, cán bộ địa chính) để giải quyết.',
    [
      'Cá nhân, tổ chức nào nhặt được hoặc đang giữ sổ này, hoặc có ý kiến tranh chấp, đề nghị báo về UBND xã.',
    ],
  ],
  [
    'nothing of whom it isn’t for',
    'Đối tượng: trẻ từ 2 đến dưới 5 tuổi (sinh từ 01/6/2021 đến 31/5/2024) chưa uống hoặc mới uống 1 liều vắc xin bại liệt hoặc gia đình không nhớ rõ đã uống hay chưa (trẻ vừa uống trong tháng 5 năm 2026 thì thôi không uống đợt này).',
    [
      'Đối tượng: trẻ từ 2 đến dưới 5 tuổi sinh từ 01/6/2021 đến 31/5/2024 chưa uống hoặc mới uống 1 liều vắc xin bại liệt.',
      'Trẻ mà gia đình không nhớ rõ đã uống hay chưa cũng thuộc đối tượng này.',
      'Trẻ vừa uống trong tháng 5 năm 2026 thì thôi không uống đợt này.',
    ],
  ],
  [
    'on what occasion',
    'Nhân kỷ niệm 40 năm Ngày thành lập Hội Cựu chiến binh Việt Nam (06/12/1989 - 06/12/2029), UBND xã Bản Lang tổ chức buổi gặp mặt, tặng quà hội viên cao tuổi.',
    ['UBND xã Bản Lang tổ chức buổi gặp mặt, tặng quà hội viên cao tuổi.'],
  ],
  [
    'what it saves from',
    'Các xóm dọn cỏ, khơi rãnh, phát quang hai bên đường liên xã trước ngày 25/8 để tránh rắn rết bò vào nhà trong mùa mưa và giữ cho xóm làng luôn sạch.',
    ['Các xóm dọn cỏ, khơi rãnh, phát quang hai bên đường liên xã trước ngày 25/8.'],
  ],
  [
    'who says it',
    'Cục Thú y cho biết, đàn vịt chưa tiêm đủ hai mũi mà chủ không đưa đi tiêm thì tới ngày 12/8/2026 trạm thú y sẽ lập biên bản.',
    [
      'Đàn vịt chưa tiêm đủ hai mũi mà chủ không đưa đi tiêm thì tới ngày 12/8/2026 trạm thú y sẽ lập biên bản.',
    ],
  ],
  [
    'that it is announced, not what is asked',
    'Đội Quản lý thị trường số 3 thông báo để các chủ hàng nêu trên mang theo hóa đơn, giấy đăng ký kinh doanh, sổ sách (nếu còn) đến Đội Kiểm soát, số 6 đường Lý Thái Tổ, phường Đông Kinh, trong giờ hành chính để giải quyết và nhận lại hàng.',
    [
      'Đề nghị các chủ hàng này đến Đội Kiểm soát, số 6 đường Lý Thái Tổ, phường Đông Kinh, trong giờ hành chính.',
      'Giấy tờ mang theo gồm: hóa đơn, giấy đăng ký kinh doanh, sổ sách nếu còn.',
    ],
  ],
  [
    'nothing of another way to pay',
    'Từ ngày 20/9/2026, các hộ chưa đóng đến quầy thu tại nhà văn hóa khối trong giờ hành chính, hoặc đóng qua ví điện tử, tài khoản ngân hàng.',
    [
      'Từ ngày 20/9/2026, các hộ chưa đóng đến quầy thu tại nhà văn hóa khối trong giờ hành chính.',
      'Cũng có thể đóng qua ví điện tử, tài khoản ngân hàng.',
    ],
  ],
  [
    'nothing of what those do who were just named',
    'Trường hợp người già yếu, khuyết tật không đến được điểm tiêm thì con cháu báo trước với Trạm Y tế, Trạm sẽ cử cán bộ mang thuốc đến tận nhà trong buổi chiều cùng ngày.',
    [
      'Trường hợp người già yếu, khuyết tật không đến được điểm tiêm thì con cháu báo trước với Trạm Y tế.',
      'Trạm sẽ cử cán bộ mang thuốc đến tận nhà trong buổi chiều cùng ngày.',
    ],
  ],
  [
    'nothing of a draw of lots',
    'Tổ chức, cá nhân, hộ kinh doanh có nhu cầu thuê chỗ đăng ký tại phòng Kinh tế phường trước ngày 12/01/2027, bốc thăm chỗ bán ngày 15/01.',
    [
      'Tổ chức, cá nhân, hộ kinh doanh có nhu cầu thuê chỗ đăng ký tại phòng Kinh tế phường trước ngày 12/01/2027.',
      'Bốc thăm chỗ bán: ngày 15/01.',
    ],
  ],
])('leaves out %s', (_, long, told) => {
  expect(pared(long)).toEqual(told);
});

it.each(['1', 'a', 'a, ', 'Ấ', 'hoặc ', 'và '])(
  'takes time that grows with what stands in it: %s',
  (noise) => {
    expectLinear(
      (times) =>
        pared(
          `Nếu có ý kiến khác thì đề nghị bà con gửi về phòng Văn hóa để được xem xét, ${noise.repeat(times)}, bà con biết.`,
        ),
      40,
    );
  },
);
