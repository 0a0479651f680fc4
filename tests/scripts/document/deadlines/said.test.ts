import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };

/** As wards and schools say it among neighbours. */
const SAID: readonly [said: string, lastDay: string | null][] = [
  ['Qua ngày 15/6/2026 là hợp tác xã không nhận đơn nữa.', '2026-06-15'],
  ['Trưởng thôn chỉ nhận danh sách đăng ký giống đến hết ngày 15/6/2026.', '2026-06-15'],
  ['Ai cần mua giống thì ghi tên với trưởng bản trước thứ Sáu 12/6/2026.', '2026-06-11'],
  ['Ngày 15/6/2026 khóa sổ, bà con tranh thủ ra xã làm căn cước.', '2026-06-15'],
  [
    'Bà con tranh thủ đi làm trước 16h30 ngày 12/6/2026 vì sau đó tổ lưu động chuyển sang xã khác.',
    '2026-06-12',
  ],
  [
    'Tổ lưu động làm căn cước tại nhà văn hóa thôn từ 8h ngày 10/6 đến 17h ngày 12/6/2026, ai chưa có thẻ thì ra làm.',
    '2026-06-12',
  ],
  ['Hồ sơ nộp sau ngày 15/6/2026 không được xét.', '2026-06-15'],
  ['Những đơn gửi tới sau 17 giờ ngày 15/6/2026 coi như không hợp lệ.', '2026-06-15'],
  ['Học phí hè: 500.000 đồng, đóng một lần, hạn 15/6.', '2026-06-15'],
  ['Bà con gửi ảnh dự thi qua Zalo, đóng cổng lúc 22 giờ ngày 15/6/2026.', '2026-06-15'],
  [
    'Thời hạn: 15 ngày (từ ngày 01/6/2026 đến ngày 15/6/2026), hộ nào có tranh chấp gửi đơn về xã.',
    '2026-06-15',
  ],
  ['Hạn chót là mồng 10 tháng 6 năm 2026, hộ nào chưa dời chuồng trại thì xã dời.', '2026-06-10'],
  ['Đề nghị hộ bà Lò Thị Mai tự tháo dỡ xong trong 7 ngày kể từ ngày nhận được thông báo này.', null],
  ['Hợp đồng thuê ki ốt của các hộ hết hạn ngày 30/6/2026.', null],
  ['Thẻ bảo hiểm y tế của học sinh hết hạn ngày 30/6/2026.', null],
  ['Ông A đã nộp đơn khiếu nại trước ngày 15/6/2026.', null],
  ['Từ ngày 15/6/2026, bà con nộp thuế đất qua ngân hàng.', null],
  ['Nhà máy nước thay đường ống, dự kiến xong trước ngày 15/6/2026.', null],
  ['Cầu treo cấm xe tải đến hết ngày 15/6/2026, bà con đi đường vòng.', null],
  ['Khai mạc hè ngày 01/6/2026, bế mạc ngày 15/8/2026, các cháu tham gia đông đủ.', null],
  ['Hộ nghèo được miễn tiền điện đến hết tháng 12/2026.', null],
  ['Trường sẽ công bố danh sách lớp trước ngày 15/7/2026, phụ huynh theo dõi trên trang của trường.', null],
  ['Giếng khoan được nghiệm thu trước ngày 15/6/2026 và đưa vào sử dụng.', null],
  ['Trạm y tế khám cho người cao tuổi ngày 10, 11 và 12/6/2026 theo từng thôn.', null],
  ['Sốt xuất huyết tăng, từ đầu năm đến ngày 15/6/2026 phường có 42 ca, mọi nhà cần diệt bọ gậy.', null],
  ['Xe buýt số 5 tạm đổi lộ trình từ ngày 10/6 đến hết ngày 20/6/2026, hành khách đón xe ở bến tạm.', null],
  ['Gạo hỗ trợ được cấp trước ngày 15/6/2026, bà con không phải nộp tiền.', null],
  ['Người dân không nên đốt nương từ nay đến hết ngày 30/6/2026.', null],
  ['Công trình cấp nước tổ 5 đến ngày 15/6/2026 mới xong, bà con thông cảm.', null],
];

it.each(SAID)('%s → %s', (said, lastDay) => {
  expect(deadlinesIn([said], context).deadline?.lastDay ?? null).toBe(lastDay);
});
