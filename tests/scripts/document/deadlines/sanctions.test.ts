/** Days by which something has to be so, or from which it is taken from who has not done it; and days that look so. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const deadlineOf = (sentence: string) => {
  const { deadline } = deadlinesIn([sentence], {
    title: null,
    date: '2026-03-02',
    month: null,
    today: null,
  });
  return deadline === null || deadline.binds === 'offices'
    ? null
    : `${deadline.date}${deadline.inclusive ? '' : ', too late'}`;
};

describe('a day on which it is too late', () => {
  it.each([
    ['Thuê bao nào chưa làm thì đến ngày 10/4/2026 nhà mạng sẽ cắt liên lạc.', '2026-04-10'],
    ['Hộ chưa đóng tiền nước thì tới ngày 12/4/2026 xí nghiệp sẽ ngừng cấp nước.', '2026-04-12'],
    ['Từ ngày 10/4/2026, thẻ nào chưa cập nhật căn cước sẽ bị khóa giao dịch.', '2026-04-10'],
    [
      'Tài khoản ngân hàng chưa cập nhật sinh trắc học sẽ bị tạm dừng giao dịch từ ngày 11/4/2026.',
      '2026-04-11',
    ],
    ['Yêu cầu các hộ chấm dứt họp chợ cóc ở đường Trần Phú từ ngày 04/4/2026.', '2026-04-04'],
    ['Các hộ phải thôi chăn nuôi trong nội thị kể từ ngày 06/4/2026.', '2026-04-06'],
    ['Từ ngày 07/4/2026 sẽ khóa thẻ gửi xe chưa đăng ký lại.', '2026-04-07'],
    ['Ngày 08/4/2026, hợp tác xã ngừng cấp nước tưới với hộ không nộp phí.', '2026-04-08'],
    ['Đến ngày 09/4/2026, các tài khoản chưa cập nhật căn cước sẽ bị khóa giao dịch.', '2026-04-09'],
    ['Từ ngày 10/4/2026, hộ chưa có thẻ tiểu thương sẽ không được bày hàng.', '2026-04-10'],
  ])('%s', (sentence, date) => {
    expect(deadlineOf(sentence)).toBe(`${date}, too late`);
  });
});

describe('a day by which it has to be so', () => {
  it.each([
    ['Đến ngày 15/6/2026, mọi tàu cá phải được gắn thiết bị giám sát.', '2026-06-15'],
    ['Đến ngày 16/6/2026 toàn bộ chó, mèo phải được tiêm phòng dại.', '2026-06-16'],
    ['Nếu tháng 4 không gửi trẻ nữa thì đến 25/3 phụ huynh phải có đơn.', '2026-03-25'],
    ['Danh sách hộ được hỗ trợ dán tại nhà văn hóa từ ngày 05/3/2026 đến hết ngày 20/3/2026.', '2026-03-20'],
    [
      'Điều chỉnh thời gian kết thúc nhận hồ sơ từ 17h00 ngày 10/3/2026 thành 17h00 ngày 25/3/2026.',
      '2026-03-25',
    ],
    ['Hồ sơ đấu giá bán từ ngày 01/3/2026 đến hết ngày 16/3/2026.', '2026-03-16'],
    ['Bà con không gieo mạ sau ngày 22/3/2026.', '2026-03-22'],
    [
      'Hội ban hành thư ngỏ, thời gian quyên góp, ủng hộ từ ngày 05/3/2026 đến hết ngày 24/3/2026.',
      '2026-03-24',
    ],
    ['Các khu, xóm, cá nhân đăng ký gian hàng gửi về Ban tổ chức chậm nhất ngày 21/3/2026.', '2026-03-21'],
  ])('%s', (sentence, date) => {
    expect(deadlineOf(sentence)).toBe(date);
  });
});

describe('nobody’s term', () => {
  it.each([
    // born then
    'Đối tượng: công dân nam sinh từ ngày 01/01/2008 đến hết ngày 31/12/2008, chưa đăng ký lần nào.',
    // what an office aims at for people
    'Phường phấn đấu mọi hộ dân trên địa bàn đều được dùng nước sạch chậm nhất ngày 30/6/2026.',
    'Xã quyết tâm 100% hộ nghèo nhận được quà trước ngày 10/4/2026.',
    // from when a law holds, or a service stops
    'Từ ngày 01/7/2026, người đi xe máy điện không đội mũ sẽ bị phạt tiền.',
    'Từ ngày 10/4/2026, khách hàng chưa có ứng dụng sẽ được cấp tài khoản mới.',
    'Đề nghị các hộ tạm ngừng kinh doanh từ ngày 04/4/2026 đến hết ngày 06/4/2026.',
    // what was done then, or a list of people that offices hand in
    'Ngày 01/3/2026, công ty đã ngừng cấp nước với 12 hộ không nộp tiền.',
    'Phường yêu cầu các khu phố nộp danh sách hộ chuyển đi, người mới đến về công an trước ngày 12/4/2026.',
    'Đến ngày 15/6/2026, mọi hồ sơ phải được số hóa trên hệ thống.',
    'Tranh thiếu nhi được dán tại nhà văn hóa từ ngày 05/3 đến hết ngày 20/3/2026.',
    'Chi hội nhận chăm sóc hàng cây mới trồng đến hết tháng 6/2026.',
  ])('%s', (sentence) => {
    expect(deadlineOf(sentence)).toBeNull();
  });
});
