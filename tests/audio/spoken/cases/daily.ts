/** What ward notices of every day hold: power cuts, weather, sport, money, offices and their short forms. */
import { cases } from './case.ts';

export const daily = [
  ...cases(
    'abbreviation',
    `
Sự cố tại TBA Nà Mày 1, thay MBA 250kVA. => Sự cố tại trạm biến áp Nà Mày một, thay máy biến áp hai trăm năm mươi ki lô vôn am pe.
Phòng KT,HT&ĐT mời các tổ đến họp. => Phòng kinh tế, hạ tầng và đô thị mời các tổ đến họp.
Các CQ, ĐV treo cờ Tổ quốc. => Các cơ quan, đơn vị treo cờ Tổ quốc.
Khai mạc tại SVĐ lúc 15h. => Khai mạc tại sân vận động lúc mười lăm giờ.
Chuyển tiền tại NH Nông nghiệp. => Chuyển tiền tại ngân hàng Nông nghiệp.
Lịch học NH 2026-2027. => Lịch học năm học hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm hai mươi bảy.
Họp ngày 14/6 (CN) tại HT tầng 3. => Họp ngày mười bốn tháng sáu, chủ nhật, tại hội trường tầng ba.
Kính mời TT HĐND, TT TDP số 4. => Kính mời thường trực Hội đồng nhân dân, tổ trưởng tổ dân phố số bốn.
Đài TT phường phát lúc 5h30. => Đài truyền thanh phường phát lúc năm giờ ba mươi phút.
Tổng TL 950kg hàng đông lạnh. => Tổng trọng lượng chín trăm năm mươi ki lô gam hàng đông lạnh.
Tuyển 20 CN may tại xưởng. => Tuyển hai mươi công nhân may tại xưởng.
Kinh phí do NN hỗ trợ. => Kinh phí do nhà nước hỗ trợ.
TP gồm đại diện các hộ. => thành phần gồm đại diện các hộ.
Lúc trưa chỉ số UV rất cao. => Lúc trưa chỉ số u vê rất cao.
Mời các UV BTV dự họp. => Mời các ủy viên ban thường vụ dự họp.
Nhận thẻ tại P.105, tầng 1. => Nhận thẻ tại phòng một trăm linh năm, tầng một.
Người phát ngôn: Ô. Triệu Văn Sơn. => Người phát ngôn: ông Triệu Văn Sơn.
KT. CHỦ TỊCH => ký thay CHỦ TỊCH
`,
  ),
  ...cases(
    'number',
    `
Điểm danh theo Đề án 06. => Điểm danh theo Đề án không sáu.
Thực hiện Nghị quyết số 05 của cấp trên. => Thực hiện Nghị quyết số không năm của cấp trên.
BCĐ 389 kiểm tra các sạp hàng. => ban chỉ đạo ba tám chín kiểm tra các sạp hàng.
Ngồi đúng phòng thi 008. => Ngồi đúng phòng thi không không tám.
Trại bán 15,000 con giống. => Trại bán mười lăm nghìn con giống.
đêm qua âm -3 độ => đêm qua âm ba độ
`,
  ),
  ...cases(
    'code',
    `
STK 1903 6688 2345 của thủ quỹ. => số tài khoản một chín không ba sáu sáu tám tám hai ba bốn năm của thủ quỹ.
MST 4700198765-002 => mã số thuế bốn bảy không không một chín tám bảy sáu năm không không hai
Xe biển 97H-023.45 đỗ sai chỗ. => Xe biển chín bảy hát không hai ba bốn năm đỗ sai chỗ.
Mô tô biển 59X2-345.67. => Mô tô biển năm chín ích hai ba bốn năm sáu bảy.
Xe khách biển số 20B đến từ Thái Nguyên. => Xe khách biển số hai không bê đến từ Thái Nguyên.
Đấu giá lô LK2-07 => Đấu giá lô liền kề hai không bảy
`,
  ),
  ...cases(
    'score',
    `
Tổ 3 thắng tổ 8 2-1. => Tổ ba thắng tổ tám hai một.
Đội nam hòa đội bạn 1-1 (hiệp một 0-1). => Đội nam hòa đội bạn một một, hiệp một không một.
`,
  ),
  ...cases(
    'measure',
    `
Đường dây 35/22kV qua thôn. => Đường dây ba mươi lăm trên hai mươi hai ki lô vôn qua thôn.
MBA 160kVA-22/0,4kV => máy biến áp một trăm sáu mươi ki lô vôn am pe hai mươi hai trên không phẩy bốn ki lô vôn
Cấm xe trên 8T qua cầu tạm. => Cấm xe trên tám tấn qua cầu tạm.
Tải tệp nặng 20Mb. => Tải tệp nặng hai mươi mê ga bai.
`,
  ),
  ...cases(
    'sign',
    `
Miễn vé cho trẻ < 5 tuổi. => Miễn vé cho trẻ dưới năm tuổi.
Tặng quà cụ ≥ 90 tuổi. => Tặng quà cụ từ chín mươi tuổi trở lên.
`,
  ),
  ...cases(
    'punctuation',
    `
Cấm đường từ Km 3+200 - Km 4+100. => Cấm đường từ ki lô mét ba cộng hai trăm đến ki lô mét bốn cộng một trăm.
Mất nước từ 22h ngày 3/7 - 5h ngày 4/7. => Mất nước từ hai mươi hai giờ ngày ba tháng bảy đến năm giờ ngày bốn tháng bảy.
Phạt từ 2.000.000 đồng - 3.000.000 đồng. => Phạt từ hai triệu đồng đến ba triệu đồng.
`,
  ),
  ...cases(
    'time',
    `
Phát 2 lần, 15'/lần. => Phát hai lần, mười lăm phút trên lần.
`,
  ),
  ...cases(
    'fraction',
    `
9/4 => chín phần tư
Ai biết phân số 5/6 lớn hay bé? => Ai biết phân số năm phần sáu lớn hay bé?
1/2 - 1/4 = 1/4 => một phần hai trừ một phần tư bằng một phần tư
`,
  ),
  ...cases(
    'range',
    `
Các em tính 15-6 rồi ghi lại. => Các em tính mười lăm trừ sáu rồi ghi lại.
`,
  ),
  ...cases(
    'money',
    `
Viện trợ 1.000,00 USD. => Viện trợ một nghìn đô la Mỹ.
Máy bơm giá $1,250.75. => Máy bơm giá một nghìn hai trăm năm mươi phẩy bảy năm đô la.
Học phí 80.000đ/HS/tháng. => Học phí tám mươi nghìn đồng trên học sinh trên tháng.
`,
  ),
  ...cases(
    'date',
    `
Chi trả lương hưu ngày 1-3 hàng tháng. => Chi trả lương hưu ngày mùng một đến mùng ba hàng tháng.
Thu tiền rác từ ngày 25 - 30 hằng tháng. => Thu tiền rác từ ngày hai mươi lăm đến ba mươi hằng tháng.
Ngày 1-3 là ngày bầu cử. => Ngày một tháng ba là ngày bầu cử.
`,
  ),
  ...cases(
    'measure',
    `
Tiêm cho trẻ từ 9-14t. => Tiêm cho trẻ từ chín đến mười bốn tuổi.
Chị Lan 25t, anh Hùng 40t. => Chị Lan hai mươi lăm tuổi, anh Hùng bốn mươi tuổi.
Trẻ dưới 6t được miễn phí. => Trẻ dưới sáu tuổi được miễn phí.
Cấm xe trên 5t. => Cấm xe trên năm tấn.
Điểm chuẩn lớp 10 là 24,75đ. => Điểm chuẩn lớp mười là hai mươi tư phẩy bảy năm điểm.
Thí sinh đạt 27đ được tuyển thẳng. => Thí sinh đạt hai mươi bảy điểm được tuyển thẳng.
`,
  ),
  ...cases(
    'money',
    'Tiền điện tăng 24,75đ/kWh. => Tiền điện tăng hai mươi tư phẩy bảy năm đồng trên ki lô oát giờ.',
  ),
  ...cases(
    'sign',
    `
Cúp điện ~5 phút. => Cúp điện khoảng năm phút.
Gọi tổ trưởng (~10 hộ). => Gọi tổ trưởng, khoảng mười hộ.
`,
  ),
  ...cases(
    'letters',
    `
Cần máu O- gấp. => Cần máu O âm gấp.
Nhóm máu AB+ và B-. => Nhóm máu a bê dương và bê âm.
`,
  ),
  ...cases(
    'abbreviation',
    `
Vận động bà con tham gia BHXH TN. => Vận động bà con tham gia bảo hiểm xã hội tự nguyện.
Không đc đốt rác. => Không được đốt rác.
Liên hệ đc: số 5 phố Huế. => Liên hệ địa chỉ: số năm phố Huế.
Mời đc Nam phát biểu. => Mời đồng chí Nam phát biểu.
`,
  ),
  ...cases(
    'date',
    `
Nghỉ lễ 01 ngày (thứ 5 - 30/4/2026). => Nghỉ lễ một ngày, thứ năm, ngày ba mươi tháng tư năm hai nghìn không trăm hai mươi sáu.
Kỷ niệm CMT8 và QK 2/9. => Kỷ niệm Cách mạng Tháng Tám và quốc khánh ngày hai tháng chín.
`,
  ),
  ...cases(
    'abbreviation',
    `
Trưởng xóm: ô. Nông Văn Sáu, phó xóm: b. Triệu Thị Mai. => Trưởng xóm: ông Nông Văn Sáu, phó xóm: bà Triệu Thị Mai.
Khám SK tại trạm, mang VB đã gửi. => Khám sức khỏe tại trạm, mang văn bản đã gửi.
Sinh viên ĐH, CĐ nộp giấy báo nhập học. => Sinh viên đại học, cao đẳng nộp giấy báo nhập học.
Hộ có DT trên 200 triệu phải kê khai. => Hộ có doanh thu trên hai trăm triệu phải kê khai.
Bài thi có 30 câu TN và 3 câu TL. => Bài thi có ba mươi câu trắc nghiệm và ba câu tự luận.
Đo HA miễn phí cho người cao tuổi. => Đo huyết áp miễn phí cho người cao tuổi.
Ngành học cả hệ CĐ/ĐH. => Ngành học cả hệ cao đẳng, đại học.
LH A. Dũng để mua vé. => liên hệ anh Dũng để mua vé.
`,
  ),
  ...cases(
    'letters',
    `
Ông H. bị phạt, bà L. được nhắc nhở. => Ông hát bị phạt, bà lờ được nhắc nhở.
`,
  ),
  ...cases(
    'measure',
    `
Mỗi câu đúng được 0,5đ/câu. => Mỗi câu đúng được không phẩy năm điểm trên câu.
Vay vốn kỳ hạn 24T. => Vay vốn kỳ hạn hai mươi tư tháng.
`,
  ),
  ...cases(
    'fraction',
    `
Tổ 4 đạt 88/100 điểm thi đua. => Tổ bốn đạt tám mươi tám trên một trăm điểm thi đua.
Có 93/100 cử tri ký tên. => Có chín mươi ba trên một trăm cử tri ký tên.
`,
  ),
  ...cases(
    'code',
    `
Lớp 7A-7D tập trung ở sân. => Lớp bảy a đến bảy đê tập trung ở sân.
`,
  ),
  ...cases(
    'phone',
    `
SĐT (0209) 3.870.111 - Fax: 3.870.112. => số điện thoại không hai không chín ba tám bảy không một một một, phắc: ba tám bảy không một một hai.
`,
  ),
  ...cases(
    'url',
    `
Gửi bản mềm dạng .pdf và .xlsx. => Gửi bản mềm dạng chấm pê đê ép và chấm ích lờ ét ích.
`,
  ),
];
