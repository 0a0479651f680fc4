/** Quantities, codes and days of notices whose signs mean several things: so much by that, falling pairs, versions. */
import { cases } from './case.ts';

export const counted = [
  ...cases(
    'measure',
    `
Chung cư có căn 2PN, 3PN, căn nào cũng có 2WC. => Chung cư có căn hai phòng ngủ, ba phòng ngủ, căn nào cũng có hai vê xê.
Cấm xe 1,5t vào ngõ; xe tải 3t đi đường khác. => Cấm xe một phẩy năm tấn vào ngõ; xe tải ba tấn đi đường khác.
Cháu bé cao 1m05 được miễn vé. => Cháu bé cao một mét không năm được miễn vé.
Mực nước hồ 48,20/52,00m. => Mực nước hồ bốn mươi tám phẩy hai không trên năm mươi hai phẩy không không mét.
`,
  ),
  ...cases(
    'punctuation',
    `
Mỗi năm chọn 3 sản phẩm/xã dự thi. => Mỗi năm chọn ba sản phẩm trên xã dự thi.
Phân công 2 cán bộ/đơn vị bầu cử. => Phân công hai cán bộ trên đơn vị bầu cử.
Có 4 tổ/thôn đăng ký. => Có bốn tổ, thôn đăng ký.
Cây đổ gần cột 374E7.1/48. => Cây đổ gần cột ba trăm bảy mươi tư e bảy chấm một trên bốn mươi tám.
`,
  ),
  ...cases(
    'fraction',
    `
Phường đạt 13/13 chỉ tiêu năm. => Phường đạt mười ba trên mười ba chỉ tiêu năm.
Tỷ lệ 2/3 thành viên tán thành. => Tỷ lệ hai phần ba thành viên tán thành.
Có 12/12 tổ dân phố và 7/9 chi hội nộp quỹ. => Có mười hai trên mười hai tổ dân phố và bảy trên chín chi hội nộp quỹ.
Pha thuốc theo tỷ lệ 1/4. => Pha thuốc theo tỷ lệ một phần tư.
`,
  ),
  ...cases(
    'range',
    `
Mỗi hộ góp 10- 15 nghìn đồng. => Mỗi hộ góp mười đến mười lăm nghìn đồng.
Lớp 5-3 và lớp 5-1 nghỉ học. => Lớp năm ba và lớp năm một nghỉ học.
`,
  ),
  ...cases(
    'score',
    `
Đội phường đè bẹp đội bạn 6-2. => Đội phường đè bẹp đội bạn sáu hai.
Thua 0-2 năm ngoái, năm nay đội quyết gỡ. => Thua không hai năm ngoái, năm nay đội quyết gỡ.
Thắng 3-2 hiệp phụ. => Thắng ba hai hiệp phụ.
`,
  ),
  ...cases(
    'date',
    `
Chiều nay (4-8), điện lực đóng điện lại. => Chiều nay, ngày bốn tháng tám, điện lực đóng điện lại.
Đến 8-8 lượt khách đã tăng. => Đến ngày tám tháng tám lượt khách đã tăng.
Thẻ cũ cấp 07-2019 hết hạn. => Thẻ cũ cấp tháng bảy năm hai nghìn không trăm mười chín hết hạn.
`,
  ),
  ...cases(
    'code',
    `
Chuyển đổi số và cách mạng công nghiệp 4.0. => Chuyển đổi số và cách mạng công nghiệp bốn chấm không.
Ưu tiên người có IELTS 6.5. => Ưu tiên người có ai eo sáu chấm năm.
Cấp giống lúa OM 18 và ngô NK 7328. => Cấp giống lúa ô mờ mười tám và ngô nờ ca bảy ba hai tám.
Giống lúa trồng vụ này là nếp, tẻ thơm và BC15. => Giống lúa trồng vụ này là nếp, tẻ thơm và bê xê mười lăm.
Quét mã 7k3x9m2p4q8t để nhận vé. => Quét mã bảy ca ba ích chín mờ hai pê bốn quy tám tê để nhận vé.
Tàu cá BK 90123-TS về bến an toàn. => Tàu cá bê ca chín không một hai ba tê ét về bến an toàn.
Tìm chủ xe máy BS 97B1-246.80. => Tìm chủ xe máy biển số chín bảy bê một hai bốn sáu tám không.
`,
  ),
  ...cases(
    'roman',
    `
Báo cáo quý III-2026 nộp trước ngày 5. => Báo cáo quý ba năm hai nghìn không trăm hai mươi sáu nộp trước ngày năm.
Thu phí quý II.2026. => Thu phí quý hai năm hai nghìn không trăm hai mươi sáu.
`,
  ),
  ...cases(
    'money',
    `
Quỹ nước ngoài tài trợ $2m cho dự án. => Quỹ nước ngoài tài trợ hai triệu đô la cho dự án.
`,
  ),
  ...cases(
    'abbreviation',
    `
Nhận quà tại đ/c 15 đường Kon Tum. => Nhận quà tại địa chỉ mười lăm đường Kon Tum.
Đ/c BT Đảng ủy và BT chi bộ dự họp. => Đồng chí bí thư Đảng ủy và bí thư chi bộ dự họp.
Họp tại trụ sở T.P Bắc Kạn cũ. => Họp tại trụ sở thành phố Bắc Kạn cũ.
UBMT TQ phường phát động. => Ủy ban Mặt trận Tổ quốc phường phát động.
Các TV Ban Chỉ đạo xem TV lúc 19h. => Các thành viên Ban Chỉ đạo xem ti vi lúc mười chín giờ.
`,
  ),
  ...cases(
    'phone',
    `
Gọi 0209 387 1234, máy lẻ 106. => Gọi không hai không chín ba tám bảy một hai ba bốn, máy lẻ một không sáu.
`,
  ),
  ...cases(
    'punctuation',
    `
Hội người cao tuổi họp một lần/quý, tẩy giun sáu tháng/lần. => Hội người cao tuổi họp một lần trên quý, tẩy giun sáu tháng trên lần.
`,
  ),
  ...cases(
    'date',
    `
Trong các ngày từ 3.8 đến 6.8, trạm bơm dừng. => Trong các ngày từ ngày ba tháng tám đến ngày sáu tháng tám, trạm bơm dừng.
`,
  ),
  ...cases(
    'abbreviation',
    `
Ban tuyển sinh ĐH - CĐ trả lời. => Ban tuyển sinh đại học, cao đẳng trả lời.
TCty điện lực báo giá mới. => tổng công ty điện lực báo giá mới.
`,
  ),
  ...cases(
    'range',
    `
Xe đưa đón có 16- 18 ghế trống. => Xe đưa đón có mười sáu đến mười tám ghế trống.
Mỗi sào cấy 1.100- 1.300 khóm => Mỗi sào cấy một nghìn một trăm đến một nghìn ba trăm khóm
`,
  ),
  ...cases(
    'punctuation',
    `
Số bông/khóm và số quả/cây đều tăng. => Số bông trên khóm và số quả trên cây đều tăng.
`,
  ),
  ...cases(
    'measure',
    `
Trồng 2,5 vạn cây/ha => Trồng hai phẩy năm vạn cây trên héc ta
Gieo 35 hạt/m 2 => Gieo ba mươi lăm hạt trên mét vuông
`,
  ),
  ...cases(
    'fraction',
    `
Bón 1/4P ngay sau cấy. => Bón một phần tư pê ngay sau cấy.
`,
  ),
  ...cases(
    'code',
    `
Mở thầu gói thầu 3.12 vào tuần sau. => Mở thầu gói thầu ba chấm mười hai vào tuần sau.
`,
  ),
  ...cases(
    'number',
    `
Mã vận đơn: 90125577 => Mã vận đơn: chín không một hai năm năm bảy bảy
`,
  ),
  ...cases(
    'document',
    `
Theo TCVN 5575 - 2012 => Theo tiêu chuẩn Việt Nam năm nghìn năm trăm bảy mươi lăm năm hai nghìn không trăm mười hai
`,
  ),
  ...cases(
    'measure',
    `
Huyết sắc tố dưới 11 g/dL là thiếu máu. => Huyết sắc tố dưới mười một gam trên đề xi lít là thiếu máu.
Men gan 40 U/L. => Men gan bốn mươi đơn vị trên lít.
Nồng độ 90 µmol/L. => Nồng độ chín mươi mi cờ rô mon trên lít.
`,
  ),
  ...cases(
    'number',
    `
giá gói thầu 12.345.678.000 đồng => giá gói thầu mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn đồng
trừ điểm 1.991 trường hợp => trừ điểm một nghìn chín trăm chín mươi mốt trường hợp
phần 1.500.000 đồng còn lại => phần một triệu năm trăm nghìn đồng còn lại
Gói thầu số 05: xây lắp => Gói thầu số không năm: xây lắp
theo mẫu số 02 => theo mẫu số không hai
ngày 05 => ngày năm
SBD từ 240105 đến 240128 => số báo danh từ hai bốn không một không năm đến hai bốn không một hai tám
`,
  ),
  ...cases(
    'sign',
    `
Tiền nộp = Giá trúng - Tiền cọc + 2% phí => Tiền nộp bằng Giá trúng trừ Tiền cọc cộng hai phần trăm phí
Tổng thu - tổng chi = số dư cuối kỳ => Tổng thu trừ tổng chi bằng số dư cuối kỳ
Lương = hệ số x mức lương cơ sở => Lương bằng hệ số nhân mức lương cơ sở
Tỷ lệ = số đã tiêm / số đối tượng x 100% => Tỷ lệ bằng số đã tiêm chia số đối tượng nhân một trăm phần trăm
tuyến Hà Nội - Hải Phòng = 120 km => tuyến Hà Nội, Hải Phòng bằng một trăm hai mươi ki lô mét
`,
  ),
  ...cases(
    'range',
    `
1 cán bộ/2-3 thôn => một cán bộ trên hai đến ba thôn
`,
  ),
  ...cases(
    'range',
    `
trẻ 6-dưới 36 tháng => trẻ sáu đến dưới ba mươi sáu tháng
từ 16 - <60 tuổi => từ mười sáu đến dưới sáu mươi tuổi
SBD 1001-1250 => số báo danh một không không một đến một hai năm không
phát 120 - 150 phiếu => phát một trăm hai mươi đến một trăm năm mươi phiếu
`,
  ),
  ...cases(
    'number',
    `
số tiền 12.500.000,00 đồng => số tiền mười hai triệu năm trăm nghìn đồng
`,
  ),
  ...cases(
    'money',
    `
thu được 45.678.000/50.000.000đ => thu được bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn trên năm mươi triệu đồng
`,
  ),
  ...cases(
    'measure',
    `
từ đủ 18t đến 27t => từ đủ mười tám tuổi đến hai mươi bảy tuổi
cụ ông 102t => cụ ông một trăm linh hai tuổi
trẻ < 5t => trẻ dưới năm tuổi
`,
  ),
  ...cases(
    'money',
    `
1.500. 000đ => một triệu năm trăm nghìn đồng
1 .500.000 đồng/hộ => một triệu năm trăm nghìn đồng trên hộ
thuê phòng 250k/đêm => thuê phòng hai trăm năm mươi nghìn trên đêm
`,
  ),
  ...cases(
    'measure',
    `
2 ,5ha lúa => hai phẩy năm héc ta lúa
mua hết 1, 5 triệu => mua hết một phẩy năm triệu
6.000đ x 6 tháng x số khẩu => sáu nghìn đồng nhân sáu tháng nhân số khẩu
`,
  ),
  ...cases(
    'number',
    `
chỉ độ 2, 3 triệu đồng => chỉ độ hai, ba triệu đồng
`,
  ),
  ...cases(
    'number',
    `
Họp tổ 5+6 => Họp tổ năm và sáu
tài khoản từ 500000 đồng => tài khoản từ năm trăm nghìn đồng
`,
  ),
  ...cases(
    'measure',
    `
chạy cự ly 5km - 10km - 21km => chạy cự ly năm ki lô mét, mười ki lô mét, hai mươi mốt ki lô mét
`,
  ),
  ...cases(
    'range',
    `
điểm chuẩn 8.00 - 9.50 => điểm chuẩn tám phẩy không không đến chín phẩy năm không
`,
  ),
];
