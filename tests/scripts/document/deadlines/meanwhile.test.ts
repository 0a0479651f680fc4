/** What is taken in or handed out while it lasts, what happens to who misses it, and what people leave alone meanwhile. */
import { expect, it } from 'vitest';
import { understood } from '../../../../scripts/document/letter.ts';

const dayOf = (about: string) => {
  const [title, body] = about.includes(' @ ') ? about.split(' @ ') : ['một số việc cần biết', about];
  const { deadline } = understood(
    `ỦY BAN NHÂN DÂN\nPHƯỜNG AN KHÊ\nSố: 9/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title}\nKính gửi: Nhân dân phường\n${body}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A`,
    { today: '2026-03-02' },
  ).fields;
  return deadline === null || deadline.binds === 'offices'
    ? null
    : `${deadline.date.slice(5)}${deadline.inclusive ? '' : ' too late'}`;
};

it.each([
  // whatever then happens, the day before which it has to be done is told
  ['Sau ngày 15/3, hộ nào không gửi chỉ số công tơ thì điện lực tạm lấy số của tháng trước.', '03-15'],
  ['Sau ngày 15/3, nếu khách hàng chưa nhắn số, xí nghiệp lấy lượng nước tháng trước để tính tiền.', '03-15'],
  ['Sau ngày 16/3/2026, gia đình nào chưa nhận quà thì xã chuyển phần quà đó cho hộ khác.', '03-16'],
  ['Qua ngày 17/3, người trúng đấu giá chưa nộp tiền thì mất tiền đặt cọc.', '03-17'],
  ['Nếu không làm, đến ngày 15/4 thẻ bị khóa rút tiền.', '04-15 too late'],
  ['Trường hợp không đóng nợ, đến ngày 16/4/2026 công ty cắt nước.', '04-16 too late'],
  ['Ai không cập nhật, ngày 17/4 ví điện tử sẽ bị dừng giao dịch.', '04-17 too late'],
  ['Số máy không cập nhật sẽ bị khóa một chiều vào ngày 18/4.', '04-18 too late'],
  ['Sau 01 tháng kể từ ngày thông báo lần 1 (24/3/2026) mà chủ xe không đến thì xe bị tịch thu.', '04-24'],
  ['Sau ngày 18/3/2026, nếu phường không nhận được ý kiến thì xem như các hộ thống nhất.', '03-18'],
  ['Nếu đến 19/3 không có đơn khiếu nại, xã cấp lại sổ cho ông Tư.', '03-19'],
  ['Quá ngày 20/3/2026, nếu không có người đến nhận, công an phường lập hồ sơ sung công.', '03-20'],
  ['Hết hạn ngày 21/3/2026, ai không nộp coi như không tham gia.', '03-21'],
  ['Hết ngày 22/3, nhà nào chưa gom đồ thì tổ dân phố dọn.', '03-22'],
  ['Sau ngày 23/3 nhà trường không nhận thêm đơn.', '03-23'],
  ['Từ 24/3/2026, thẻ xe chưa đổi sẽ không còn dùng được.', '03-24 too late'],
  ['Quá 30 ngày kể từ ngày ra thông báo này mà không có người đến nhận thì đàn vịt được bán.', '04-01'],
  // what is told as something that takes place
  ['Việc đăng ký hiến máu diễn ra từ ngày 24 đến 28-3-2026 trên trang của hội.', '03-28'],
  ['Hoạt động quyên góp sách cũ diễn ra từ 20/3 đến 27/3 tại thư viện phường.', '03-27'],
  ['Chi trả tiền đền bù cho các hộ diễn ra từ ngày 24 đến 26/3, tại hội trường xã.', '03-26'],
  [
    'Mặt trận xã đã ra kế hoạch vận động nhân dân giúp bà con vùng lũ, ủng hộ tiền, gạo, thời gian vận động từ ngày 05/3 đến hết ngày 18/4/2026.',
    '04-18',
  ],
  // bare times below what asks people to come
  [
    'Kính mời các bác đến phường nhận thẻ, cụ thể:\n1. Địa điểm: bộ phận một cửa.\n2. Thời gian: 24 tháng 3 năm 2026 đến ngày 10 tháng 4 năm 2026.',
    '04-10',
  ],
  ['Mời các cụ đến trạm y tế lấy thuốc như sau:\n- Thời gian: 24/3/2026 - 11/4/2026.', '04-11'],
  [
    'cấp lại thẻ thư viện @ 2. Thời gian: từ ngày 10/3 đến hết ngày 13/3/2026 (giờ hành chính).\n3. Địa điểm: nhà văn hóa.',
    '03-13',
  ],
  [
    'nhận trẻ vào lớp mầm @ 1. Thời gian nhận hồ sơ:\n* Từ ngày 05/3/2026 đến 12/3/2026: Nhận trẻ 5 tuổi.\n* Từ ngày 13/3/2026 đến 19/3/2026: Nhận trẻ 3 tuổi, 4 tuổi nếu còn chỗ.',
    '03-19',
  ],
  [
    'rà soát hộ khó khăn @ Hộ có nhu cầu làm đơn, đề nghị nộp cho trưởng khu.\n- Từ ngày 05/3/2026 đến hết ngày 21/3/2026.',
    '03-21',
  ],
  ['đặt tên đường @ Mời nhân dân góp ý.\nNgày hết hạn lấy ý kiến: 20/3/2026', '03-20'],
  ['Từ nay đến 25/3, tổ trưởng nhận phiếu của các hộ.', '03-25'],
  ['Chương trình đổi chai nhựa lấy cây xanh kéo dài đến hết 26/3/2026, mỗi hộ đổi tối đa 3 cây.', '03-26'],
  ['phát quà cho người cao tuổi @ Thời gian phát: bằng tiền mặt, từ 24/3 đến 12/4/2026.', '04-12'],
])('%s → %s', (line, day) => {
  expect(dayOf(line)).toBe(day);
});

it.each([
  // nobody misses anything
  'Sau ngày 15/3, nếu trời còn mưa thì lịch tưới lùi lại hai ngày.',
  'Sau ngày 15/3, ai chưa hiểu chỗ nào gọi cho tổ dân phố để được giải thích.',
  'Sau ngày 15/3/2026, các lớp chưa thi sẽ thi bù vào tuần sau.',
  'Nếu không mưa, đến ngày 15/4 hồ bị cạn.',
  'Hơn hai nghìn số máy chưa xác thực đã bị nhà mạng khóa chiều gọi đi lúc 23h59 ngày 15/3.',
  'Sau 30 ngày kể từ ngày trồng (24/3/2026), bón thúc lần hai nếu cây không xanh.',
  'Sau ngày 15/3, nếu không có gió thì đội thả diều đổi sân.',
  'Sau ngày 16/3 không có nước, bà con gọi số máy của trạm.',
  'Sau ngày 07/4, ai chưa lĩnh thì đến bưu cục lĩnh trong giờ hành chính.',
  // others do it
  'Việc chấm bài dự thi diễn ra từ ngày 24 đến 28-3-2026.',
  'Việc xét duyệt hồ sơ đăng ký diễn ra từ ngày 24 đến 28-3-2026.',
  'tổ chức hội xuân @ Mời bà con đến dự hội xuân.\nThời gian: 24/3 đến 10/4/2026.',
  'Thời gian xét tuyển: từ 10/3 đến 20/3/2026',
  'tiêm phòng dại @ Thú y đến từng nhà tiêm chó.\nThời gian tiêm: từ ngày 16/3/2026 đến hết ngày 20/3/2026.',
  'giờ thu gom @ Từ ngày 20/3/2026 đến hết ngày 30/9/2026 xe thu rác lúc 18 giờ.',
  'Trạm xá tiếp nhận bệnh nhân ngày đêm từ 14/3 đến hết ngày 22/3.',
  'Đội điện tăng cường trực từ 05/3 đến hết 20/3, khách hàng liên hệ 1900.',
  'Hội chợ hàng quê bán hàng giảm giá từ 05/3 đến hết ngày 20/3/2026.',
  // left alone meanwhile
  'Vui lòng không phơi thóc, rửa máy cày trên đường đê (từ ngày 16/3 đến hết ngày 21/3/2026).',
  'Nghiêm cấm người dân tháo nước vào kênh từ ngày 16/3 đến hết ngày 21/3.',
  'Xin bà con đừng thu hoạch rau trong vùng phun thuốc từ ngày 16/3 đến hết 21/3.',
  'Bướm sâu cuốn lá nở rộ từ ngày 10 đến 20/3, bà con phun khi mật độ cao.',
  // canals that close, seasons, how it stands today
  'Kênh N2, kênh Bàu Đá: Đóng nước hết vụ Hè thu ngày 28.7.2026.',
  'Ngô nếp trồng tốt nhất từ 18/3 - 05/4.',
  'Tới hôm nay 12/3, lúa trong phường đã trỗ gần hết, bà con dọn bờ là vừa.',
])('%s names no term', (line) => {
  expect(dayOf(line)).toBeNull();
});

it.each([
  [
    'Hộ nào không đăng ký được trên mạng thì đến phường đăng ký từ ngày 16/3 đến hết ngày 21/3/2026.',
    '03-21',
  ],
  ['Đề nghị các hộ không để xe ở sân, hoàn thành việc dọn đồ đến hết ngày 22/3.', '03-22'],
  ['Để không bị cắt nước, các hộ nộp tiền đến hết ngày 23/3.', '03-23'],
])('%s still asks for something', (line, day) => {
  expect(dayOf(line)).toBe(day);
});
