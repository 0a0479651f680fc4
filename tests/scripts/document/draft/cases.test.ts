/** If, whoever, too late: a case is told with what follows from it, and of those whom it is about. */
import { expect, it } from 'vitest';
import { goOn } from '../../../../scripts/document/draft/sentences/again.ts';
import { pared } from '../../../../scripts/document/draft/pared.ts';

it.each([
  [
    'Trong thời gian niêm yết, người nào không nhất trí với nội dung niêm yết, cho rằng bị ghi sót thì gửi đơn về UBND xã, công chức địa chính nhận, để được xem lại.',
    ['Người nào không nhất trí với nội dung niêm yết, cho rằng bị ghi sót thì gửi đơn về UBND xã.'],
  ],
  [
    'Hộ nào bận đi chợ xa không gặp được cán bộ trong các ngày này thì tự mang tờ khai đến Trạm ở bến phà, chậm nhất ngày 30 tháng 3.',
    [
      'Hộ nào bận đi chợ xa không gặp được cán bộ trong các ngày này thì tự mang tờ khai đến Trạm ở bến phà.',
      'Thời hạn: chậm nhất ngày 30 tháng 3.',
    ],
  ],
  [
    'Hết ngày 31/3/2026 nếu không có tổ chức, cá nhân nào liên hệ thì UBND xã sẽ phối hợp cùng đơn vị thi công tổ chức cất bốc, quy tập về nghĩa trang nhân dân của xã.',
    [
      'Hết ngày 31/3/2026 nếu không có ai liên hệ thì UBND xã sẽ tổ chức cất bốc, quy tập về nghĩa trang nhân dân.',
    ],
  ],
  [
    'Hết thời gian nói trên mà UBND xã không nhận được ý kiến nào thì lập hồ sơ báo cáo huyện thẩm định, mọi khiếu nại về sau không được giải quyết.',
    [
      'Quá hạn mà UBND xã không nhận được ý kiến nào thì lập hồ sơ báo cáo huyện thẩm định.',
      'Mọi khiếu nại về sau không được giải quyết.',
    ],
  ],
  [
    'Ai nhặt được, đang giữ, đang nhận cầm cố giấy chứng nhận này, hoặc có tranh chấp ranh, tranh chấp thừa kế thì gửi đơn về UBND xã.',
    [
      'Ai nhặt được, đang giữ, đang nhận cầm cố giấy chứng nhận này thì gửi đơn về UBND xã.',
      'Ai có tranh chấp ranh, tranh chấp thừa kế cũng gửi đơn về UBND xã.',
    ],
  ],
  [
    'Các hộ có tên, các chủ sử dụng đất giáp ranh và mọi công dân có ý kiến về nguồn gốc, ranh giới, tình trạng tranh chấp thì gửi bằng văn bản đến UBND phường để được xem xét giải quyết.',
    ['Bà con có ý kiến về nguồn gốc, ranh giới, tình trạng tranh chấp thì gửi bằng văn bản đến UBND phường.'],
  ],
  // What is done with it then is missed least.
  [
    'Hộ nào thấy diện tích ghi trong bảng kê chưa khớp thực tế thì báo trực tiếp với cán bộ địa chính xã hoặc trưởng xóm để được kiểm tra, đo lại.',
    [
      'Hộ nào thấy diện tích ghi trong bảng kê chưa khớp thực tế thì báo với cán bộ địa chính xã hoặc trưởng xóm.',
    ],
  ],
  // What it is about was read out; where and to which mailbox is told behind it.
  [
    'Nếu có ý kiến khác về số cây, diện tích ao và công trình kiểm đếm nêu trên, đề nghị ông/bà ghi vào Phiếu phản hồi (mẫu kèm theo) và gửi về Ban Bồi thường 3, địa chỉ số 8 đường Trần Phú, phường Kim Tân, hoặc hộp thư bbt3@kimtan.gov.vn trước ngày 15/9/2026.',
    [
      'Nếu có ý kiến khác, đề nghị ông bà ghi vào Phiếu phản hồi và gửi về Ban Bồi thường 3 trước ngày 15/9/2026.',
      'Địa chỉ Ban Bồi thường 3: số 8 đường Trần Phú, phường Kim Tân.',
      'Hộp thư điện tử: bbt3@kimtan.gov.vn.',
    ],
  ],
  [
    'Góp ý: Trong những ngày công khai, người nào thấy tên mình bị ghi thiếu trong sổ chia nước thì báo cho tổ thủy nông hoặc trưởng bản để được bổ sung.',
    [
      'Người nào thấy tên mình bị ghi thiếu trong sổ chia nước thì báo cho tổ thủy nông hoặc trưởng bản để được bổ sung.',
    ],
  ],
  [
    'Trường hợp khách hàng đã cài ứng dụng của công ty nước thì chỉ cần mở mục báo số trên điện thoại, chụp mặt đồng hồ, không phải chờ nhân viên đến.',
    [
      'Khách hàng đã cài ứng dụng của công ty nước thì chỉ cần mở mục báo số trên điện thoại, chụp mặt đồng hồ.',
    ],
  ],
  [
    'Hết thời gian công khai mà các hộ gia đình, cá nhân không có ý kiến phản hồi về bảng kê thì Ban quản lý rừng chốt danh sách.',
    [
      'Hết thời gian công khai mà không ai có ý kiến phản hồi về bảng kê thì Ban quản lý rừng chốt danh sách.',
    ],
  ],
  [
    'Sạp nào sang quý không ngồi nữa thì chủ sạp viết giấy báo cho Ban quản lý chợ phiên của xã không muộn hơn ngày 20 của tháng cuối quý.',
    [
      'Sạp nào sang quý không ngồi nữa thì chủ sạp viết giấy báo cho Ban quản lý chợ phiên của xã.',
      'Thời hạn: không muộn hơn ngày 20 của tháng cuối quý.',
    ],
  ],
  // Whom it is about isn't cut from what they shall do.
  [
    'Gia đình neo đơn đột xuất mà chưa có tên trong sổ hộ nghèo, hộ cận nghèo của xã năm nay thì ghi rõ hoàn cảnh trong đơn và có dấu xác nhận của trưởng thôn.',
    [],
  ],
])('tells a case whole: %s', (long, told) => {
  expect(pared(long)).toEqual(told);
});

it.each([
  // Those who are let know, not who lets them know.
  [
    'Công an phường thông báo để các chủ xe biết',
    'đến trụ sở làm thủ tục',
    'Đề nghị các chủ xe đến trụ sở làm thủ tục',
  ],
  // What is made is handed in, afterwards.
  [
    'Đề nghị các hộ bị thiệt hại làm đơn kê khai',
    'nộp tại Phòng Kinh tế',
    'Sau đó, đề nghị các hộ nộp đơn tại Phòng Kinh tế',
  ],
  // It isn't they who take no money.
  [
    'Các hộ gửi xe máy tại sân kho Hợp tác xã',
    'không thu tiền trong những ngày sửa đường',
    'Việc này không thu tiền trong những ngày sửa đường',
  ],
  // Nobody is told to.
  ['Tiêm phòng là cách rẻ nhất giữ đàn gia súc', 'giữ sinh kế của người chăn nuôi', null],
  // The last who was named does it.
  [
    'Bà con nộp tại chỗ, chủ đầu tư không thu tiền giữ chỗ',
    'không uỷ quyền cho sàn nào',
    'chủ đầu tư không uỷ quyền cho sàn nào',
  ],
  [
    'Khi cấp trở lại, nước có thể đục',
    'đề nghị quý khách xả bỏ nước đầu',
    'đề nghị quý khách xả bỏ nước đầu',
  ],
  [
    'Người tham gia giao thông giảm tốc độ',
    'không dừng đỗ tại nút',
    'người tham gia giao thông không dừng đỗ tại nút',
  ],
])('goes on with whoever does it: %s, %s', (head, tail, told) => {
  expect(goOn(head, tail)).toBe(told);
});
