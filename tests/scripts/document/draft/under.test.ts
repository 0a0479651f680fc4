/** What stands under a line, or behind its name on one line: told with that name, each by itself, none of it lost. */
import { expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const told = (body: string, title = 'Về việc thu phí năm 2026') =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;

it.each([
  [
    'what happens on the days',
    'Lịch tiêm (dự kiến)\n- Ngày 23/10: Trường Hoa Sen, điểm chính.\n- Ngày 24/10: Trường Kim Đồng.',
    ['Sau đây là lịch tiêm. Ngày 23/10: Trường Hoa Sen, điểm chính.', 'Ngày 24/10: Trường Kim Đồng.'],
  ],
  [
    'of what the hours are',
    '- Giờ:\n5 giờ 30 đến 9 giờ, mưa to thì lùi sang chiều.\n- Tiền rác:\nVẫn thu như năm ngoái.',
    ['Giờ: 5 giờ 30 đến 9 giờ, mưa to thì lùi sang chiều.'],
  ],
  [
    'the steps one takes',
    'Các bước: mở VNeID - chọn “An sinh xã hội” - nhập mã - xác nhận.',
    ['Các bước: mở VNeID, chọn “An sinh xã hội”, nhập mã, xác nhận.'],
  ],
  [
    'who plays the tricks',
    'Phương thức, thủ đoạn của các đối tượng là:\n- Yêu cầu kết bạn Zalo, gửi tệp có tên lạ.\n- Gọi điện tự xưng là nhân viên điện lực.\nĐề nghị bà con cảnh giác, không làm theo.',
    ['Kẻ gian yêu cầu kết bạn Zalo, gửi tệp có tên lạ.', 'Kẻ gian gọi điện tự xưng là nhân viên điện lực.'],
  ],
  [
    'how many are sought, and for which posts',
    '1. Chỉ tiêu: 06 người, gồm: giáo viên Toán 02; giáo viên Tin học 01; giáo viên Âm nhạc 01; kỹ thuật y (chẩn đoán hình ảnh) 01.\n2. Hồ sơ: 01 Phiếu đăng ký.',
    [
      'Chỉ tiêu 06 người, gồm: giáo viên Toán 02, giáo viên Tin học 01, giáo viên Âm nhạc 01',
      'kỹ thuật y chẩn đoán hình ảnh 01.',
    ],
  ],
  [
    'what a line without a colon opens',
    '1. Nhu cầu: 20 chỉ tiêu, gồm\nGiáo viên mầm non 11\nGiáo viên tiểu học 9\n2. Hồ sơ: 01 Phiếu đăng ký.',
    ['Nhu cầu 20 chỉ tiêu, gồm: giáo viên mầm non 11, giáo viên tiểu học 9.'],
  ],
  [
    'the headings that have only a dash behind them',
    'Yêu cầu - Bài viết tay trên giấy A4. - Mỗi người gửi một bài. Đối tượng dự thi - Mọi công dân đang sống tại phường. Thời gian - Nhận bài: từ ngày 15/8/2026 đến ngày 31/10/2026. - Tổng kết, trao giải: ngày 18/11/2026.',
    [
      'Đối tượng dự thi: mọi công dân đang sống tại phường.',
      'Nhận bài: từ ngày 15/8/2026 đến ngày 31/10/2026.',
      'Tổng kết, trao giải: ngày 18/11/2026.',
    ],
  ],
  [
    'each school with its groups',
    'Tuyến tuyển sinh\n- TH Lê Lợi: tổ 1, 2, 3 - TH Kim Đồng: tổ 5, 6 - THCS Lê Lợi: toàn phường.',
    ['Tuyến tuyển sinh: TH Lê Lợi, tổ 1, 2, 3.', 'TH Kim Đồng: tổ 5, 6.', 'THCS Lê Lợi: toàn phường.'],
  ],
  [
    'each of the places that one name has',
    'Ngừng cấp nước: đường Hồ Thấu (từ ngã tư Lê Huân đến cầu Bàu), các kiệt 145, 167, 201, 233 Hồ Thấu, kiệt 12 Đỗ Bá; khu tập thể Z3; chợ Hòa Sơn.',
    ['khu tập thể Z3, chợ Hòa Sơn.'],
  ],
  [
    'from when to when, and then at which hours',
    'Thời gian: từ ngày 05 tháng 9 năm 2026 đến ngày 20 tháng 9 năm 2026 (tức ngày 24/7 âm lịch), sáng 7g30 - 11g30, chiều 13g30 - 16g30, thứ Bảy làm buổi sáng.',
    [
      'Thời gian: từ ngày 05 tháng 9 năm 2026 đến ngày 20 tháng 9 năm 2026.',
      'Giờ làm việc: sáng 7g30 - 11g30, chiều 13g30 - 16g30, thứ Bảy làm buổi sáng.',
    ],
  ],
  [
    'whose number it is',
    'Tổng đài hỗ trợ: 18008098 (Viettel), 18001091 (VNPT), 18001090 (MobiFone).',
    ['Tổng đài hỗ trợ: Viettel 18008098, VNPT 18001091, MobiFone 18001090.'],
  ],
  [
    'what is stopped, whoever is written to',
    'Sở đề nghị:\n1. Dừng tham quan, lưu trú đêm trên vịnh.\n2. Người dân trên lồng bè lên bờ trước ngày 24/9/2026.',
    ['Dừng tham quan, lưu trú đêm trên vịnh.'],
  ],
  [
    'on which days which fields are sown',
    'Đề nghị bà con gieo đúng lịch:\n- Từ ngày 20-25/5 chân ruộng cuối kênh, giống trung ngày.',
    ['Từ ngày 20-25/5: chân ruộng cuối kênh, giống trung ngày.'],
  ],
  [
    'what happens after the term, however it is written',
    'Đề nghị các hộ nộp hồ sơ trước ngày 15/8/2026.\nQuá hạn hồ sơ bị loại và trả lại.',
    ['Quá hạn, hồ sơ bị loại và trả lại.'],
  ],
  [
    'the other way to pay',
    'Đề nghị bà con ủng hộ.\nTiền mặt nộp tại trụ sở phường. Hoặc chuyển khoản số tài khoản 1500201113838, Ngân hàng Agribank.',
    ['Cũng có thể chuyển khoản số tài khoản 1500201113838, Ngân hàng Agribank.'],
  ],
  [
    'the kinds that have a number each',
    'Đề nghị bà con phân loại rác.\nPhân 3 loại bỏ riêng: (1) tái chế, (2) thực phẩm, (3) còn lại.',
    ['Phân 3 loại bỏ riêng: tái chế, thực phẩm, còn lại.'],
  ],
  [
    'what stands under the second of two parts whose numbers have a dash',
    'I- MỤC ĐÍCH - YÊU CẦU\n1. Các tổ làm đồng loạt.\nII- NỘI DUNG, THỜI GIAN\n1. Nội dung: phát quang bụi rậm; nạo vét rãnh.\n2. Thời gian:\n- Lễ phát động: 6h30 ngày 16/8/2026 tại sân UBND phường.\n- Ngày 23/8 làm tiếp.',
    ['Nội dung: phát quang bụi rậm, nạo vét rãnh.', 'Lễ phát động: 6h30 ngày 16/8/2026 tại sân UBND phường.'],
  ],
  [
    'what offices shall let the people hear, as if it were written to them',
    'UBND phường đề nghị các tổ tuyên truyền đến Nhân dân một số quy định mới như sau:\n1. Mức lương cơ sở mới áp dụng từ ngày 01/7/2026.\n2. Trợ cấp hưu trí chi trả vào ngày 10 hằng tháng.',
    ['Mức lương cơ sở mới áp dụng từ ngày 01/7/2026.', 'Trợ cấp hưu trí chi trả vào ngày 10 hằng tháng.'],
  ],
])('tells %s', (_, body, lines) => {
  const draft = told(body);
  for (const line of lines) expect(draft).toContain(line);
});

it('tells when and where a long sentence says that people meet', () => {
  expect(
    told(
      'Chủ tịch UBND phường sẽ tổ chức Hội nghị đối thoại trực tiếp với hội viên nông dân, phụ nữ các khu phố Nam Tử, Lạc Dục, Tiền Phong, Đông Hải vào 14 giờ 00 phút, ngày 09/4/2026 tại nhà văn hóa khu phố Lạc Dục.\nRất mong bà con thu xếp đến dự.',
    ),
  ).toContain('Thời gian: 14 giờ 00 phút, ngày 09/4/2026. Địa điểm: nhà văn hóa khu phố Lạc Dục.');
});

it('takes no line of the head for the name of what is told', () => {
  const draft = told(
    'ỦY BAN NHÂN DÂN\nPHƯỜNG AN LẠC\n1. Nghiêm cấm đốt pháo nổ, đua xe.\n2. Các hộ kinh doanh kiểm tra bình chữa cháy trước khi ra về.',
  );
  expect(draft).toContain('Nghiêm cấm đốt pháo nổ, đua xe.');
  expect(draft).not.toMatch(/(?:nhân dân|an lạc):/iu);
});

it('makes no name of what only goes on', () => {
  expect(
    told(
      'Do đó trong khoảng thời gian này:\n- Ngừng cấp nước: đường Đỗ Bá, chợ Hòa Sơn.\n- Nước yếu: phố Bàu.',
    ),
  ).not.toContain('Do đó');
});

it('tells rows by their days, and of whom or what they are', () => {
  const draft = told(
    'Lịch hoạt động:\nNội dung\tThời gian\tĐịa điểm\nKhai mạc\t20h00 ngày 30/8\tQuảng trường\nThi gói bánh\t31/8 đến 01/9\tNhà văn hóa\nVị trí\tSố lượng\tTrình độ',
  );
  expect(draft).toContain('Lúc 20h00 ngày 30/8, tại quảng trường: Khai mạc.');
  expect(draft).toContain('Từ ngày 31/8 đến 01/9, tại nhà văn hóa: Thi gói bánh.');
  expect(
    told('Vị trí\tSố lượng\tTrình độ\nBác sĩ\t06\tĐại học Y khoa\nDược sĩ\t02\tCao đẳng Dược\n\t08\t'),
  ).toContain('Vị trí Bác sĩ: số lượng 06, trình độ Đại học Y khoa.');
});

it('says each condition as one', () => {
  const draft = told(
    '2. Điều kiện dự thi\n- Về nước đúng hạn (thời điểm về: từ ngày 05/3/2015 đến nay).\n- Tuổi từ 20 đến hết 35 tuổi.\n- Chưa có án tích.',
  );
  expect(draft).toContain('Điều kiện dự thi: về nước đúng hạn');
  expect(draft).toContain('Điều kiện dự thi: tuổi từ 20 đến hết 35 tuổi, chưa có án tích.');
});

it('says what the days are of, where the line above them tells it', () => {
  expect(
    told(
      'Trạm Y tế phường tổ chức đo mắt, thử kính miễn phí cho người từ 65 tuổi trở lên trong phường:\n- Ngày 12/5: khu 1, 2;\n- Ngày 13/5: khu 3.',
    ),
  ).toContain(
    'Trạm Y tế phường tổ chức đo mắt, thử kính miễn phí cho người từ 65 tuổi trở lên trong phường. Ngày 12/5: khu 1, 2. Ngày 13/5: khu 3.',
  );
});

it('tells the same hours of one day and of another', () => {
  const draft = told(
    'Trạm Y tế thông báo lịch tiêm:\nSáng ngày 12/6/2026: Từ 8 giờ đến 11 giờ\n- Vắc xin sởi: cho trẻ từ 9 tháng tuổi\nSáng ngày 13/6/2026: Từ 8 giờ đến 11 giờ\n- Vắc xin uốn ván: cho phụ nữ mang thai',
  );
  expect(draft).toMatch(/12\/6\/2026.*sởi.*Sáng ngày 13\/6\/2026: Từ 8 giờ đến 11 giờ\. Vắc xin uốn ván/su);
});

it('doesn’t say what is done before who does it, nor a part of the plan before what owners do', () => {
  const draft = told(
    '1. Đăng ký: Người nuôi dê đăng ký số con với thú y xã trước ngày 20/6/2026.\n2. Tổ chức thực hiện\n- Chủ nuôi nhốt dê tại chuồng trong ngày tiêm.',
  );
  expect(draft).toContain('Người nuôi dê đăng ký số con');
  expect(draft).not.toMatch(/Đăng ký: |Tổ chức thực hiện/u);
});

it('tells in which ways something can be done, all of them', () => {
  const draft = told(
    'Phường đề nghị bà con hoàn thành khai báo số người thuê trọ trước ngày 15/6/2026 bằng một trong các cách: cổng dịch vụ công; ứng dụng VNeID, ứng dụng của phường; hoặc đến gặp công an khu vực.',
  );
  expect(draft).toContain(
    'Bà con chọn một trong các cách sau: cổng dịch vụ công; ứng dụng VNeID, ứng dụng của phường.',
  );
  expect(draft).toContain('Cách khác: đến gặp công an khu vực.');
});

it('tells of what each day is, not the list’s name', () => {
  const draft = told(
    '– Thời hạn dự thi\n+ Phát động: Ngày 02/5/2026.\n+ Nhận bài: đến hết ngày 20/6/2026.\n3. Giải thưởng\n- Giải nhóm: 5 giải.',
  );
  expect(draft).toContain('Phát động: Ngày 02/5/2026.');
  expect(draft).not.toMatch(/dự thi: phát động|Giải thưởng: giải nhóm/u);
});

it.each([
  [
    'Quỹ giúp các em mồ côi; các em có cha hoặc mẹ chạy thận; các em là người khuyết tật.',
    ['Quỹ giúp các em có cha hoặc mẹ chạy thận.', 'Quỹ giúp các em là người khuyết tật.'],
  ],
  [
    'Tiền hồ sơ 150.000 đồng/lô với những lô ở dãy trong có diện tích dưới 200 m2; 300.000 đồng/lô với những lô từ 200 m2 trở lên.',
    ['Tiền hồ sơ 300.000 đồng/lô với những lô từ 200 m2 trở lên.'],
  ],
  [
    'Đối tượng được miễn: hộ nghèo, hộ neo đơn; giảm 30% đối với hộ cận nghèo.',
    ['Đối tượng được miễn: hộ nghèo, hộ neo đơn. Giảm 30% đối với hộ cận nghèo.'],
  ],
  [
    'Vắc xin được cấp: dại chó; người nuôi trả công tiêm 8.000 đồng/con.',
    ['Vắc xin được cấp: dại chó. Người nuôi trả công tiêm 8.000 đồng/con.'],
  ],
])('what goes on is said whole: %s', (line, said) => {
  const draft = told(`Phường thông báo:\n1. ${line}`);
  for (const one of said) expect(draft).toContain(one);
});

it.each([
  [
    'each place where something is',
    '1. Về địa điểm bày bán hoa Tết trên địa bàn phường ta năm nay:\n- Vỉa hè đường Nguyễn Du: đoạn từ cầu Gỗ đến ngã ba Bưu điện;\n- Vỉa hè đường Lê Lai: đoạn từ đường Nguyễn Du đến đường Hàm Nghi;',
    [
      'vỉa hè đường Nguyễn Du đoạn từ cầu Gỗ đến ngã ba Bưu điện',
      'vỉa hè đường Lê Lai đoạn từ đường Nguyễn Du đến đường Hàm Nghi',
    ],
  ],
  [
    'the prizes in one breath',
    '3. Giải thưởng\nNhất: 900.000đ; Nhì: 600.000đ; Ba: 300.000đ.',
    ['Giải thưởng: giải nhất 900.000đ, giải nhì 600.000đ, giải ba 300.000đ.'],
  ],
  [
    'what is written on a transfer',
    'Số tài khoản: 1020 3040 55, Agribank.\nNội dung: [Họ tên] ung ho lu',
    ['Nội dung chuyển khoản: họ tên ung ho lu.'],
  ],
  [
    'the same hours on another road',
    'Phường thông báo:\n1. Cấm xe tải trên đường Bến Phà:\n- Ngày 12/9/2026: từ 6h00 đến 18h00\n- Ngày 13/9/2026: từ 6h00 đến 18h00\n2. Cấm mọi phương tiện trên đường vào đình:\n- Ngày 12/9/2026: từ 6h00 đến 18h00',
    ['Cấm mọi phương tiện trên đường vào đình. Thời gian: ngày 12/9/2026, từ 6h00 đến 18h00.'],
  ],
  [
    'where whose people go',
    'Trạm Y tế tổ chức tiêm sởi cho trẻ em trong xã theo lịch sau:\nNgày 10/6/2026 (thứ Tư): buổi sáng\n- Thôn Hạ, thôn Gỗ: tiêm tại nhà văn hóa thôn Hạ\n- Thôn Chùa: tiêm tại Trạm Y tế',
    ['Thôn Hạ, thôn Gỗ: tại nhà văn hóa thôn Hạ. Thôn Chùa: tại Trạm Y tế.'],
  ],
  [
    'when, of a heading that names where too',
    '2. Thời gian, địa điểm\n- Từ ngày 14/5/2026 đến ngày 18/5/2026\n- Điểm tiêm: nhà văn hóa thôn',
    ['Thời gian: từ ngày 14/5/2026 đến ngày 18/5/2026. Điểm tiêm: nhà văn hóa thôn.'],
  ],
  [
    'a round’s days, and who does what then',
    '- Đợt 1: từ ngày 02 tháng 7 năm 2026 đến hết ngày 12 tháng 7 năm 2026, phụ huynh có con trong danh sách của phường vào trang tuyển sinh xác nhận nhập học.',
    [
      'Đợt 1: từ ngày 02 tháng 7 năm 2026 đến hết ngày 12 tháng 7 năm 2026. Phụ huynh có con trong danh sách của phường vào trang tuyển sinh xác nhận nhập học.',
    ],
  ],
])('tells %s', (_, body, said) => {
  const draft = told(body);
  for (const one of said) expect(draft).toContain(one);
});

it.each([
  'Từ ngày 01/6/2026 đến ngày 10/6/2026: Nhà trường xây dựng kế hoạch, trình phê duyệt.',
  'Số lượng hộ chưa đổi công tơ: phường An Lạc 1.210, phường Bến Sỏi 640, phường Gò Me 222.',
  'Trong 6 tháng đầu năm 2026, Trung tâm đã tư vấn 104 vụ việc.',
  'Chỉ tiêu: tiếp nhận 150 đơn vị máu.',
])('tells nothing of an office’s own work and sums: %s', (line) =>
  expect(told(`Phường thông báo:\n1. ${line}\n2. Mức thu: 20.000 đồng/hộ.`)).not.toContain(line.slice(0, 20)),
);
