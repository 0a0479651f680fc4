/** Heads that a page broke, and letters that a page only tells of. */
import { expect, test } from 'vitest';
import { readLetter, understood } from '../../../../scripts/document/letter.ts';

const headOf = (text: string) => {
  const { issuer, number, date, title } = readLetter(text);
  return { issuer, number, date, title };
};

test('a table’s cells, with words broken off', () => {
  const text = `UBND\nTỈNH HÀ LÂM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n|\nSố:\n1328/THPT\n|\nHà Lâm, ngày 12 tháng 11 năm 2026\n|\nHƯỚNG DẪN\nVỀ VIỆC CHUYỂN TRƯỜNG CHO HỌC SINH\nKính\ngửi:\n|\n- Hiệu trưởng các trường\n|\nSở Giáo dục và Đào tạo hướng dẫn chuyển trường như sau:`;
  expect(headOf(text)).toEqual({
    issuer: 'Sở Giáo dục và Đào tạo',
    number: '1328/THPT',
    date: '2026-11-12',
    title: 'CHUYỂN TRƯỜNG CHO HỌC SINH',
  });
});

test('“V/v …” above the State’s name, without a number', () => {
  const text =
    'UBND TỈNH HÀ LÂM\nSỞ NÔNG NGHIỆP\nV/v góp ý dự thảo Nghị quyết\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKính gửi: Các sở, ngành.\n\nĐề nghị các sở góp ý trước ngày 10/6/2026.';
  expect(headOf(text)).toMatchObject({ issuer: 'Sở Nông nghiệp', title: 'Góp ý dự thảo Nghị quyết' });
});

test.each([
  ['THÔNG BÁO HÀNG HẢI\nVề hạn chế lưu thông', 'Hạn chế lưu thông'],
  ['THÔNG BÁO CỦA CẢNG VỤ HÀNG HẢI HÀ LÂM\nV/v hạn chế lưu thông', 'Hạn chế lưu thông'],
  ['LỆNH CẤM BIỂN', 'LỆNH CẤM BIỂN'],
])('what stands beside the kind: %s', (kind, title) => {
  const head = 'CỤC HÀNG HẢI VIỆT NAM\nCẢNG VỤ HÀNG HẢI HÀ LÂM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const text = `${head}\nĐộc lập - Tự do - Hạnh phúc\n\n${kind}\n\nCảng vụ Hàng hải Hà Lâm thông báo như sau:`;
  expect(headOf(text)).toMatchObject({ issuer: 'Cảng vụ Hàng hải Hà Lâm', title });
});

test('a chairman’s name is no province', () => {
  const text =
    'Thực hiện nghiêm chế độ báo cáo\n\nChủ tịch UBND tỉnh Lê Văn Thu vừa ký ban hành Công văn số 60 yêu cầu các sở báo cáo.';
  expect(headOf(text).issuer).not.toContain('Lê Văn Thu');
});

test.each([
  [
    'who decides stands below the title',
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ LÂM\nSố: 61/QĐ-UBND\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ TIẾP CÔNG DÂN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ LÂM\nCăn cứ Luật Tiếp công dân;',
    'BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN',
  ],
  [
    'about what, without “việc”',
    'SỞ XÂY DỰNG\nSố: 65/SXD-QLĐT\nVề: góp ý dự thảo quy chế.\n\nKính gửi: Các xã\n\nSở Xây dựng đề nghị các xã góp ý.',
    'Góp ý dự thảo quy chế',
  ],
  [
    'the page’s section stands above the headline',
    'Hoạt động của Sở\n\nThông báo treo cờ Tổ quốc ngày bầu cử\n\n20/05/2026 03:04\n\nUBND tỉnh Hà Lâm thông báo treo cờ.',
    'Thông báo treo cờ Tổ quốc ngày bầu cử',
  ],
  [
    'it quotes what is asked on a line of its own',
    'THỂ LỆ\n\nCuộc thi trực tuyến\n\n“Tìm hiểu pháp luật về đất đai”\n\ntrên trang của Hội\n\nCăn cứ Kế hoạch số 13/KH-BTV, Ban Tổ chức ban hành thể lệ.',
    'Cuộc thi trực tuyến “Tìm hiểu pháp luật về đất đai” trên trang của Hội',
  ],
  [
    'it ends in capitals, and what it is based on begins',
    'BỘ NỘI VỤ\nSố: 2105/HD-BNV\n\nHƯỚNG DẪN\nVIỆC SẮP XẾP CÁC ĐƠN VỊ CẤP XÃ\nCăn cứ Nghị\nquyết số 37/NQ-CP về sắp xếp các đơn vị',
    'VIỆC SẮP XẾP CÁC ĐƠN VỊ CẤP XÃ',
  ],
  [
    'the kind is a ministry’s',
    'BỘ NỘI VỤ\nSố: 13/2026/TT-BNV\n\nTHÔNG TƯ\n\nQuy định việc xác nhận đơn vị\n\nđã được thành lập\n\nCăn cứ Luật Thanh niên;',
    'Quy định việc xác nhận đơn vị đã được thành lập',
  ],
  [
    '“Công văn” stands above it',
    'Công Văn\nV/v tiêm phòng dại cho chó mèo\nKính gửi: Các hộ dân\nUBND xã Đăk Rờ đề nghị các hộ tiêm phòng.',
    'Tiêm phòng dại cho chó mèo',
  ],
])('the title where %s', (_, text, title) => {
  expect(headOf(text).title).toBe(title);
});

test.each([
  [
    'without its year, from the page’s day',
    'Xã Lâm Thượng chi trả trợ cấp tháng 4 (16:08 07/04/2026)\n\nHNP - Ngày 6/4, UBND huyện Lâm Hà ban hành Công văn số 641/UBND-VX về việc chi trả trợ cấp.',
    { number: '641/UBND-VX', date: '2026-04-06' },
  ],
  [
    'before the year in which it was put up',
    'Xã Lâm Thượng chi trả trợ cấp\nĐăng ngày 03/01/2026\n\nNgày 30/12, UBND xã Lâm Thượng ban hành Thông báo số 64/TB-UBND về chi trả trợ cấp.',
    { number: '64/TB-UBND', date: '2025-12-30' },
  ],
  [
    'in words',
    'Công điện khẩn ứng phó bão số 3\n\nTrước diễn biến của bão, chiều nay 18 tháng 8 năm 2026, Chủ tịch UBND tỉnh Hà Lâm đã ký ban hành Công điện số 1408/CĐ-UBND yêu cầu các xã trực bão.',
    { number: '1408/CĐ-UBND', date: '2026-08-18' },
  ],
  [
    'that is the news itself',
    'Hỗ trợ người có công trước Tết\n\nNgày 29/1/2026, UBND tỉnh Hà Lâm đã ban hành văn bản số: 680/HD-UBND hướng dẫn hỗ trợ.',
    { number: '680/HD-UBND', date: '2026-01-29' },
  ],
  [
    'that came before',
    'Tìm chủ xe\n\nTrước đó, ngày 4/1/2026, Công an xã Lâm Thượng đã ra thông báo số 12/TB-CAX lần 1.',
    { number: null, date: null },
  ],
  [
    'at its head, with the hour at which the page was put up on its own line',
    '20/7/2026 16:18\n(lamha.gov.vn) Tại Công văn số 3507/UBND ngày 18/7/2026, UBND huyện đề nghị các xã dọn vệ sinh.',
    { number: '3507/UBND', date: '2026-07-18' },
  ],
  [
    'without “số”',
    'Phúc tra công dân\n\nUBND thành phố Lâm Hà đã có công văn 3501/UBND-BCHQS ngày 31/5/2026 về phúc tra.',
    { number: '3501/UBND-BCHQS', date: '2026-05-31' },
  ],
  [
    'of another body',
    'Công ty Nước sạch Lâm Hà thông báo ngừng cấp nước.\nNgày 28/10/2026, nhà máy có Thông báo số 160/TB-NMĐ về việc cắt điện.',
    { issuer: 'Công ty Nước sạch Lâm Hà', number: null, date: null },
  ],
])('a day and a number told %s', (_, text, head) => {
  expect(headOf(text)).toMatchObject(head);
});

test('an urgent wire, whose sender stands below its number', () => {
  const text =
    'CÔNG ĐIỆN KHẨN\nSố:\n26 CĐ/PCTT hồi 10 giờ 30 ngày 01/8/2026.\nBAN CHỈ HUY PHÒNG CHỐNG\nTHIÊN TAI TỈNH HÀ LÂM\nĐIỆN:\n- Các xã ven biển.\nHồi 07 giờ, tâm bão ở vĩ độ 12.';
  expect(headOf(text)).toEqual({
    issuer: 'Ban Chỉ huy Phòng chống thiên tai tỉnh Hà Lâm',
    number: '26 CĐ/PCTT',
    date: '2026-08-01',
    title: null,
  });
});

test.each([
  [
    'from who decides',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 231/QĐ-UBND | Hà Lâm, ngày 12 tháng 4 năm 2026 |\nQUYẾT ĐỊNH\nVỀ VIỆC CÔNG BỐ THỦ TỤC\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ LÂM\nCăn cứ Luật;',
  ],
  [
    'from the letter’s place',
    'ỦY BAN NHÂN DÂN |\nSố: 235/KH-UBND |\nHà Lâm, ngày 12 tháng 4 năm 2026 |\n1. Quyết định số 9/QĐ-UBND của UBND tỉnh Hà Lâm về tuyển sinh.',
  ],
])('a committee whose place the page left out, %s', (_, text) => {
  expect(headOf(text)).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Hà Lâm', date: '2026-04-12' });
});

test('no day where the letter leaves it blank, though the page has one', () => {
  const text =
    'Thể lệ cuộc thi (08:10 02/10/2026)\n\nHỘI PHỤ NỮ XÃ LÂM THƯỢNG\n\nLâm Thượng, ngày   tháng  năm 2026\n\nTHỂ LỆ\n\nCuộc thi viết\n\nHội tổ chức cuộc thi.';
  expect(headOf(text).date).toBeNull();
});

test('the body that signed, where no head names one', () => {
  const text =
    'Thông báo thu quỹ\n\nCác hộ nộp quỹ trước ngày 30/6/2026.\nKý bởi: Ủy ban nhân dân\n- Cơ quan: UBND xã Chư Lâm - tỉnh Hà Lâm';
  expect(headOf(text).issuer).toBe('Ủy ban nhân dân xã Chư Lâm');
});

test('the day on which a page was put up, not the one on which somebody looked at it', () => {
  const text =
    'Thursday, 18/07/2026\nNgày đăng: 21/01/2026 - Lượt xem: 87\n\nThông báo lịch tiếp công dân quý I';
  expect(headOf(text)).toMatchObject({ date: '2026-01-21', title: 'Thông báo lịch tiếp công dân quý I' });
});

test.each([
  [
    'one that goes on below',
    'Kính gửi: Hiệu trưởng các trường Mầm non,\n   Tiểu học trên địa bàn phường.',
    ['Hiệu trưởng các trường Mầm non, Tiểu học trên địa bàn phường'],
  ],
  [
    'below an empty line, without a dash',
    'Kính gửi:\n\nTrưởng các tổ dân phố trên toàn phường',
    ['Trưởng các tổ dân phố trên toàn phường'],
  ],
  [
    'a list with its signs apart',
    'Kính gửi:\n- Trưởng các thôn ;\n- Đài truyền thanh xã .',
    ['Trưởng các thôn', 'Đài truyền thanh xã'],
  ],
])('to whom: %s', (_, to, recipients) => {
  const text = `UBND PHƯỜNG HÀ LÂM\nSố: 65/UBND-VHXH\nV/v nghỉ học\n\n${to}\n\nDo mưa lớn, UBND phường Hà Lâm cho học sinh nghỉ học.`;
  expect(understood(text).head.recipients).toEqual(recipients);
});

test.each([
  [
    'a page’s hotline above the headline',
    'Đường dây nóng: 0206 3855 111\n\nĐổi biển số nhà trên đường Trần Phú từ 20/5\n\nNhiều biển số nhà bị trùng khiến thư từ hay lạc, nên phường lập bảng số mới cho cả tuyến đường.',
    { title: 'Đổi biển số nhà trên đường Trần Phú từ 20/5' },
  ],
  [
    'a page’s own name for what it shows',
    'Xem chi tiết bài viết - Xã Hà Lâm - Quảng Ninh\n\nChuyển tiền thưởng khuyến học qua tài khoản\n\nUBND xã Hà Lâm chuyển tiền thưởng khuyến học cho 120 em học sinh qua tài khoản của cha mẹ.',
    { title: 'Chuyển tiền thưởng khuyến học qua tài khoản', issuer: 'Ủy ban nhân dân xã Hà Lâm' },
  ],
  [
    'who speaks before a title in quotation marks',
    'THÔNG BÁO\n\nUBND XÃ HÀ LÂM THÔNG BÁO\n“V/v chủ động phòng chống rét cho trâu bò”\n\nUBND xã Hà Lâm thông báo các việc cần làm như sau:\n- Che kín chuồng trại.',
    { title: 'Chủ động phòng chống rét cho trâu bò' },
  ],
  [
    'a headline in capitals that begins with who speaks',
    'UBND XÃ HÀ LÂM THÔNG BÁO LỊCH PHUN THUỐC MUỖI TOÀN XÃ\n02/11/2026 08:12:40\n\nTHÔNG BÁO CỦA UBND XÃ HÀ LÂM\n\nV/v phun thuốc muỗi\n\nKính thưa bà con nhân dân!',
    { issuer: 'Ủy ban nhân dân xã Hà Lâm', title: 'Phun thuốc muỗi' },
  ],
  [
    'what a market’s board reminds of',
    'Tin Tức\n\nBan quản lý chợ lưu ý bà con xếp lại quầy hàng\n\nNgày 16/11, Ban quản lý chợ đã phát giấy báo đến từng quầy.',
    { issuer: 'Ban quản lý chợ' },
  ],
  [
    'the rules of a game that are told of',
    'Giải Kéo co phường Hà Lâm năm 2026\n\nNgày 06/3/2026, Phòng Văn hóa - Xã hội phường Hà Lâm ban hành Điều lệ số 118/ĐL-VHXH về Giải Kéo co phường Hà Lâm năm 2026.',
    { number: '118/ĐL-VHXH', date: '2026-03-06' },
  ],
  [
    'when a store of pages took it, below the headline',
    'Phát quà Tết cho người cao tuổi xã Hà Lâm\n\n date 2026-02-10 Chiều 10/2, xã Hà Lâm bắt đầu phát quà cho các cụ tại nhà văn hóa của 9 thôn.',
    { date: '2026-02-10' },
  ],
])('%s', (_, text, head) => {
  expect(headOf(text)).toMatchObject(head);
});

test.each([
  [
    'a headline that begins with who speaks',
    'CÔNG AN XÃ BÌNH LÃNG NHẮC NHỞ BÀ CON KHÓA XE KHI ĐI CHỢ\n\n05/01/2026 - 08:20\n\nDịp này xã ta đã mất bốn xe máy dựng ở cổng chợ, chiếc nào cũng quên khóa cổ, khóa càng.',
    'Công an xã Bình Lãng',
    'CÔNG AN XÃ BÌNH LÃNG NHẮC NHỞ BÀ CON KHÓA XE KHI ĐI CHỢ',
  ],
  [
    'the same, above a first line that a page broke in its second sentence',
    'CÔNG AN XÃ BÌNH LÃNG KHUYẾN CÁO BÀ CON KHÓA XE KHI ĐI CHỢ\nDịp này xã ta đã mất bốn xe máy ở cổng chợ. Công an xã Bình\nLãng đề nghị bà con khóa cổ, khóa càng trước khi vào chợ.',
    'Công an xã Bình Lãng',
    'CÔNG AN XÃ BÌNH LÃNG KHUYẾN CÁO BÀ CON KHÓA XE KHI ĐI CHỢ',
  ],
  [
    'whose notice it is, on one line with what it is about',
    'THÔNG BÁO CỦA UBND XÃ BÌNH LÃNG VỀ THU GOM RƠM RẠ\n\nTHÔNG BÁO CỦA UBND XÃ BÌNH LÃNG\n\nV/v thu gom rơm rạ sau vụ gặt\n\nUBND xã Bình Lãng đề nghị bà con gom rơm rạ về nhà trước ngày 15/6/2026.',
    'Ủy ban nhân dân xã Bình Lãng',
    'Thu gom rơm rạ sau vụ gặt',
  ],
  [
    'a draft that is put up for opinions',
    'Dự thảo Về việc đặt tên đường ở xã Bình Lãng\n\nUBND xã Bình Lãng mời bà con góp ý trước ngày 15/6/2026.',
    'Ủy ban nhân dân xã Bình Lãng',
    'Đặt tên đường ở xã Bình Lãng',
  ],
])('%s', (_, text, issuer, title) => {
  expect(headOf(text)).toMatchObject({ issuer, title });
});

test('counters and pictures’ names are no lines of a letter', () => {
  const text =
    'anh tin baiimage advertisement\n• Trong tuần: 14\nGieo mạ đúng lịch\nz6612035518873 81bf0d2c95a0e7715caa02be9d77\n\nBà con gieo mạ từ ngày 05/1/2026 đến ngày 10/1/2026, che ni lông khi rét dưới 15 độ, không bón đạm khi rét.';
  const { title, draft } = readLetter(text);
  expect(title).toBe('Gieo mạ đúng lịch');
  expect(draft).not.toMatch(/tin bai|Trong tuần|z66/u);
});
