/** How to act and whom to ask, as letters write it. */
import { expect, test } from 'vitest';
import { contactsIn } from '../../../scripts/document/contacts.ts';

const of = (kind: string, text: string) =>
  contactsIn(text.split('\n'))
    .contacts.filter((c) => c.kind === kind)
    .map((c) => c.value);

test.each([
  ['a fax beside it', 'Điện thoại: 0209 3870 123 - Fax: 0209 3870 456.', ['0209 3870 123']],
  ['one line for both', 'ĐT/Fax: 0209.3870.123', ['0209.3870.123']],
  ['an account', 'Số tài khoản 0101234567 tại ngân hàng. Hỏi ông Nam 0912 345 678.', ['0912 345 678']],
  ['an account by its short name', 'Chuyển khoản vào TK 0101.2022.118 của Chi nhánh.', []],
  ['papers', 'Ghi CCCD số 001099012345, SĐT 0987.654.321', ['0987.654.321']],
  ['a number within a message', 'Soạn TC BHXH 0123456789 gửi 8079', []],
  [
    'lines of its own',
    '0888 722 567 - Đường dây nóng.\n(0236) 3697222 - Phòng Kinh doanh',
    ['0888 722 567', '(0236) 3697222'],
  ],
])('phones: %s', (_, text, phones) => {
  expect(contactsIn(text.split('\n')).phones).toEqual(phones);
});

test.each([
  ['Soạn TTTB<dấu cách>Số giấy tờ gửi 1414.', ['TTTB<dấu cách>Số giấy tờ gửi 1414']],
  ['Nhắn TTTB [số giấy tờ] gửi đến 1414', ['TTTB [số giấy tờ] gửi 1414']],
])('messages: %s', (text, messages) => {
  expect(of('sms', text)).toEqual(messages);
});

test.each([
  ['Chia sẻ: Facebook Zalo In trang', []],
  ['Tập huấn ứng dụng Trí tuệ nhân tạo cho cán bộ.', []],
  ['Cài ứng dụng Sổ sức khỏe điện tử và VNeID.', ['Sổ sức khỏe điện tử', 'VNeID']],
])('apps: %s', (text, apps) => {
  expect(of('app', text).sort()).toEqual(apps);
});

test.each([
  ['Nơi nhận: - Như trên; - Lưu: VT.', []],
  ['Nơi nhận hồ sơ: Bộ phận một cửa UBND xã Lâm Thượng.', ['Bộ phận một cửa UBND xã Lâm Thượng']],
])('places: %s', (text, places) => {
  expect(of('place', text)).toEqual(places);
});

test.each([
  [
    'Buổi sáng: từ 7 giờ 30 đến 11 giờ.\n+ Buổi chiều: từ 14 giờ đến 16 giờ 30.',
    ['Buổi sáng: từ 7 giờ 30 đến 11 giờ, Buổi chiều: từ 14 giờ đến 16 giờ 30'],
  ],
  ['Sáng 7 - 11 giờ, chiều 13 giờ 30 - 17 giờ; tại trụ sở', ['Sáng 7 - 11 giờ, chiều 13 giờ 30 - 17 giờ']],
  ['Mở cửa từ 7h30 đến 17h00 hằng ngày.', ['từ 7h30 đến 17h00 hằng ngày']],
])('hours: %s', (text, hours) => {
  expect(of('hours', text)).toEqual(hours);
});

test.each([
  ['nộp tại trụ sở (giờ hành chính), mang căn cước', ['giờ hành chính']],
  [
    'Phỏng vấn từ 8h tới 15h tất cả các ngày trừ CN, nhận việc ngay',
    ['từ 8h tới 15h tất cả các ngày trừ CN'],
  ],
  ['Phòng giao dịch mở T2 - T6', ['T2 - T6']],
  ['Cấm xe từ 5 giờ 30 đến 18 giờ các ngày 20, 21/10', []],
])('hours: %s', (text, hours) => {
  expect(of('hours', text)).toEqual(hours);
});

test.each([
  ['Họp tại nhà văn hóa tiểu khu 40, mời bà con đến dự.', ['nhà văn hóa tiểu khu 40']],
  ['Tiêm tại điểm trường Tìa Chí Dùa, bắt đầu 7h30.', ['điểm trường Tìa Chí Dùa']],
  ['Nhận tờ khai tại UBND xã Hiền Lương các ngày 05, 06/3.', ['UBND xã Hiền Lương']],
  ['Thời gian, địa điểm xem tài sản: ngày 03/11 và 04/11/2025.', []],
])('places: %s', (text, places) => {
  expect(of('place', text)).toEqual(places);
});
