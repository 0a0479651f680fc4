/** Short forms and lists as clerks type them: sums for each, lists with bare commas, hours with a stray sign, SMS with words. */
import { cases } from './case.ts';

export const typed = [
  ...cases(
    'money',
    `
Tiền ăn 1tr5/cháu/tháng => Tiền ăn một triệu năm trăm nghìn trên cháu trên tháng
hỗ trợ 2tr5/hộ nghèo => hỗ trợ hai triệu năm trăm nghìn trên hộ nghèo
Mức thu 150.000/người => Mức thu một trăm năm mươi nghìn trên người
vé gửi xe 5000/lượt => vé gửi xe năm nghìn trên lượt
phí 30.000 đ/th => phí ba mươi nghìn đồng trên tháng
lương 6-8 triệu đ => lương sáu đến tám triệu đồng
ủng hộ 5 triệuđ => ủng hộ năm triệu đồng
GIẢI NHẤT 10 TRIỆU Đ => GIẢI NHẤT mười triệu đồng
`,
  ),
  ...cases(
    'number',
    `
Bà con tổ 1,2 họp tại nhà văn hóa. => Bà con tổ một, hai họp tại nhà văn hóa.
Các thôn 3,5 và 7 cắt điện. => Các thôn ba, năm và bảy cắt điện.
TDP 1,2 => tổ dân phố một, hai
khoản 1,2 Điều 8 => khoản một, hai Điều tám
Mỗi ngày 1,5 lít nước => Mỗi ngày một phẩy năm lít nước
thu 7.000 đồng /1 khẩu/ 1 tháng => thu bảy nghìn đồng trên một khẩu trên một tháng
tiêm vắc xin 6in1 => tiêm vắc xin sáu trong một
vay từ 5 triệu - 10 triệu => vay từ năm triệu đến mười triệu
mỗi nhóm 5 người - 10 người => mỗi nhóm năm người đến mười người
quá 50 miligam/100 mililít máu => quá năm mươi mi li gam trên một trăm mi li lít máu
Theo Luật Căn cước 2023 => Theo Luật Căn cước hai nghìn không trăm hai mươi ba
`,
  ),
  ...cases(
    'range',
    `
Trẻ từ 1- 5 tuổi uống vitamin A. => Trẻ từ một đến năm tuổi uống vi ta min A.
nghỉ trong 2 -3 ngày => nghỉ trong hai đến ba ngày
`,
  ),
  ...cases(
    'time',
    `
khai mạc 14h:30 => khai mạc mười bốn giờ ba mươi phút
tập trung 6h.45 => tập trung sáu giờ bốn mươi lăm phút
từ 13.30h => từ mười ba giờ ba mươi phút
`,
  ),
  ...cases(
    'measure',
    `
Ngâm thóc giống bằng nước nóng 540C trong 10 phút. => Ngâm thóc giống bằng nước nóng năm mươi tư độ xê trong mười phút.
cấm xe 3,5T => cấm xe ba phẩy năm tấn
lớp mầm non 3-5t => lớp mầm non ba đến năm tuổi
trẻ 6-24th uống vitamin A => trẻ sáu đến hai mươi tư tháng uống vi ta min A
không quá 60 KM/H => không quá sáu mươi ki lô mét trên giờ
điểm đo ở 21°02'N => điểm đo ở hai mươi mốt độ hai phút bắc
`,
  ),
  ...cases(
    'date',
    `
Báo cáo 6T đầu năm => Báo cáo sáu tháng đầu năm
nghỉ mùng 1-3 Tết => nghỉ mùng một đến mùng ba Tết
Cụ thể, từ 1.6 - 20.6, cắt điện luân phiên. => Cụ thể, từ ngày một tháng sáu đến ngày hai mươi tháng sáu, cắt điện luân phiên.
Kết quả 9T/2026 => Kết quả chín tháng năm hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'address',
    `
sửa đường từ Km12+300÷Km15+700 => sửa đường từ ki lô mét mười hai cộng ba trăm đến ki lô mét mười lăm cộng bảy trăm
`,
  ),
  ...cases(
    'abbreviation',
    `
Nhà 12 Đ Trần Hưng Đạo => Nhà mười hai đường Trần Hưng Đạo
Địa chỉ: 5 Đ. 30/4 => Địa chỉ: năm đường ba mươi tháng tư
thủ tục TTHC => thủ tục hành chính
lưu số SĐT của tổ trưởng => lưu số điện thoại của tổ trưởng
HA 140/90 cần đi khám => huyết áp một trăm bốn mươi trên chín mươi cần đi khám
Cục CSQLHC về TTXH => Cục Cảnh sát quản lý hành chính về trật tự xã hội
xã đạt 15/19 TC => xã đạt mười lăm trên mười chín tiêu chí
theo CT 06 của Tỉnh ủy => theo chỉ thị sáu của Tỉnh ủy
sửa ĐZ 35kV => sửa đường dây ba mươi lăm ki lô vôn
đt: (0209) 3.870.115 => điện thoại: không hai không chín ba tám bảy không một một năm
`,
  ),
  ...cases(
    'phone',
    `
Gọi 0912 345 678/0987 654 321 => Gọi không chín một hai ba bốn năm sáu bảy tám, không chín tám bảy sáu năm bốn ba hai một
Tin nhắn gửi tới đầu số 5656 miễn phí. => Tin nhắn gửi tới đầu số năm sáu năm sáu miễn phí.
phản ánh đến đầu số 5656 => phản ánh đến đầu số năm sáu năm sáu
Khi cháy gọi 114/115 => Khi cháy gọi một một bốn, một một năm
113, 114, 115 => một một ba, một một bốn, một một năm
`,
  ),
  ...cases(
    'sms',
    `
Soạn: KB <dấu cách> họ tên gửi 8080 => Soạn: ca bê, dấu cách, họ tên, gửi tám không tám không
nhắn theo cú pháp KTTT gửi 1414 => nhắn theo cú pháp ca tê tê tê gửi một bốn một bốn
soạn TTTB [dấu cách] số CCCD gửi 1414 => soạn tê tê tê bê, dấu cách, số căn cước công dân, gửi một bốn một bốn
thuê bao soạn HUY gửi 9194 => thuê bao soạn huy gửi chín một chín bốn
hoặc nhắn BH THE gửi 8079 => hoặc nhắn bê hát, dấu cách, the, gửi tám không bảy chín
soạn NCT 5 gửi 1408 => soạn nờ xê tê, dấu cách, năm, gửi một bốn không tám
Nhắn tin TC_<mã hồ sơ> gửi 8188 => Nhắn tin tê xê, gạch dưới, mã hồ sơ, gửi tám một tám tám
ví dụ BC_05 gửi 6789 => ví dụ bê xê gạch dưới không năm gửi sáu bảy tám chín
Soạn tin: TT + mã KH gửi 8099 => Soạn tin: tê tê cộng mã khách hàng gửi tám không chín chín
`,
  ),
  ...cases(
    'sign',
    `
vay ≤ 3 triệu => vay không quá ba triệu
`,
  ),
  ...cases(
    'code',
    `
đổ bê tông M250 => đổ bê tông mác hai trăm năm mươi
bê tông nền sân M200 dày 12cm => bê tông nền sân mác hai trăm dày mười hai xăng ti mét
mã số 123-456 => mã số một hai ba bốn năm sáu
giảm phát thải CO₂ => giảm phát thải xê ô hai
gieo giống BC15, HT1 => gieo giống bê xê mười lăm, hát tê một
`,
  ),
  ...cases(
    'roman',
    `
(i) nộp đơn; (ii) nhận kết quả => một, nộp đơn; hai, nhận kết quả
theo mục II.3 của kế hoạch => theo mục hai chấm ba của kế hoạch
`,
  ),
  ...cases(
    'document',
    `
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ => Căn cứ Nghị định số ba mươi năm hai nghìn không trăm hai mươi ngày năm tháng ba năm hai nghìn không trăm hai mươi của Chính phủ
theo Thông tư 07/2016 của Bộ Công an => theo Thông tư bảy năm hai nghìn không trăm mười sáu của Bộ Công an
Quyết định 15/QĐ => Quyết định số mười lăm
Quy định 144-QĐ/TW => Quy định số một trăm bốn mươi tư của Trung ương
Quyết định số 789/QĐ-UB => Quyết định số bảy trăm tám mươi chín của Ủy ban
`,
  ),
  ...cases(
    'score',
    `
Chung cuộc: 3-2 => Chung cuộc: ba hai
Đội tổ 5 vượt qua đội tổ 8 2-1. => Đội tổ năm vượt qua đội tổ tám hai một.
`,
  ),
  ...cases(
    'date',
    `
Doanh thu Q3 của hợp tác xã tăng. => Doanh thu quý ba của hợp tác xã tăng.
Thẻ cấp từ 10-2024 phải đổi. => Thẻ cấp từ tháng mười năm hai nghìn không trăm hai mươi tư phải đổi.
Số liệu đến 2025-09 chưa đủ. => Số liệu đến tháng chín năm hai nghìn không trăm hai mươi lăm chưa đủ.
Sao lưu 2026.03.15 bị lỗi. => Sao lưu ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu bị lỗi.
Ngày 6.4 đến 12.4 thu quỹ. => Ngày sáu tháng tư đến ngày mười hai tháng tư thu quỹ.
Từ 3-9.05 lấy nước đổ ải. => Từ ngày ba đến chín tháng năm lấy nước đổ ải.
Tháng 2-5.2026 phát quang hành lang. => Tháng hai đến tháng năm năm hai nghìn không trăm hai mươi sáu phát quang hành lang.
Họp sáng thứ 5 (19-3), mời đủ. => Họp sáng thứ năm, ngày mười chín tháng ba, mời đủ.
`,
  ),
  ...cases(
    'money',
    `
Góp 3 tr 250 mỗi hộ. => Góp ba triệu hai trăm năm mươi nghìn mỗi hộ.
`,
  ),
  ...cases(
    'code',
    `
Hội người cao tuổi đi tham quan 4N3Đ. => Hội người cao tuổi đi tham quan bốn ngày ba đêm.
`,
  ),
  ...cases(
    'abbreviation',
    `
Lớp tập huấn AT-TT cho cán bộ. => Lớp tập huấn an toàn thông tin cho cán bộ.
Xã lập KH sử dụng đất. => Xã lập kế hoạch sử dụng đất.
Đăng ký qua số 0912 345 678 (c. Thảo). => Đăng ký qua số không chín một hai ba bốn năm sáu bảy tám, chị Thảo.
`,
  ),
  ...cases(
    'measure',
    `
Đứt dây sau aptomat 63A của trạm. => Đứt dây sau áp tô mát sáu mươi ba am pe của trạm.
`,
  ),
  ...cases(
    'address',
    `
Xe tải không vào đường CT.07 giờ cao điểm. => Xe tải không vào đường cao tốc bảy giờ cao điểm.
`,
  ),
  ...cases(
    'composed',
    `
Tiếp thu ý kiến ĐBHĐND phường. => Tiếp thu ý kiến đại biểu Hội đồng nhân dân phường.
`,
  ),
  ...cases(
    'abbreviation',
    `
Khám bệnh cho CN nữ. => Khám bệnh cho công nhân nữ.
Quy hoạch cụm CN phía bắc. => Quy hoạch cụm công nghiệp phía bắc.
Xuất hiện từ năm 208 TCN. => Xuất hiện từ năm hai trăm linh tám trước Công nguyên.
Gọi C.ty cấp nước. => Gọi công ty cấp nước.
Chuẩn nén H.265 => Chuẩn nén hát hai trăm sáu mươi lăm
`,
  ),
  ...cases(
    'code',
    `
Rắc BASUGA 5G quanh gốc. => Rắc ba su ga năm giê quanh gốc.
`,
  ),
  ...cases(
    'foreign',
    `
Bón thêm kali cho cây. => Bón thêm ca li cho cây.
`,
  ),
  ...cases(
    'abbreviation',
    `
Bà Hà, công chức Tư pháp – HT, vắng mặt. => Bà Hà, công chức Tư pháp, hộ tịch, vắng mặt.
Gửi cán bộ VP-TK các xã. => Gửi cán bộ văn phòng thống kê các xã.
Chị Mai làm kế toán kiêm TQ. => Chị Mai làm kế toán kiêm thủ quỹ.
Chuyển vào TK của quỹ. => Chuyển vào tài khoản của quỹ.
Xem VCK U17 tại sân BĐ. => Xem vòng chung kết u mười bảy tại sân bóng đá.
`,
  ),
];
