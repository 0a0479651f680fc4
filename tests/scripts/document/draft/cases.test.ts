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
