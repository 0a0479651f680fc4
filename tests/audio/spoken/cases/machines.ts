/** What machines, bills and hurried fingers write: powers, stamps of time, blanks, glued words, sums in short forms. */
import { cases } from './case.ts';

export const machines = [
  ...cases(
    'number',
    `
Sai số đo được là -1.5e-3 đơn vị. => Sai số đo được là âm một phẩy năm nhân mười mũ trừ ba đơn vị.
Hằng số là 6.626e-34. => Hằng số là sáu phẩy sáu hai sáu nhân mười mũ trừ ba mươi tư.
Nồng độ 0.005 là thấp. => Nồng độ không phẩy không không năm là thấp.
Mã OTP 482913 có hiệu lực 2 phút. => Mã ô tê pê bốn tám hai chín một ba có hiệu lực hai phút.
Mua vé số 123456. => Mua vé số một hai ba bốn năm sáu.
Có 489,4 ca mắc/100.000 dân. => Có bốn trăm tám mươi chín phẩy bốn ca mắc trên một trăm nghìn dân.
Nhập mật khẩu 12345678. => Nhập mật khẩu một hai ba bốn năm sáu bảy tám.
10 : 2 = 5 => mười chia hai bằng năm
Dãy số 12-34-56 trên thẻ. => Dãy số mười hai, ba mươi tư, năm mươi sáu trên thẻ.
Đơn hàng #45021 đã gửi. => Đơn hàng thăng bốn năm không hai một đã gửi.
SBD từ 240105 đến 240128 thi => số báo danh từ hai bốn không một không năm đến hai bốn không một hai tám thi
SBD 1234, 1235 và 1236 vắng => số báo danh một hai ba bốn, một hai ba năm và một hai ba sáu vắng
Mã số thuế 0101234567, 1500 hộ => Mã số thuế không một không một hai ba bốn năm sáu bảy, một nghìn năm trăm hộ
2 lít nước sạch/người/ngày; 5 nam/nữ => hai lít nước sạch trên người trên ngày; năm nam, nữ
Zoom ID: 865 1234 5678, Pass: 123456 => dum ai đi: tám sáu năm một hai ba bốn năm sáu bảy tám, pát: một hai ba bốn năm sáu
`,
  ),
  ...cases(
    'date',
    `
Cập nhật 2026-06-15T07:30:00Z. => Cập nhật ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu, bảy giờ ba mươi phút.
Lập lúc 2026-06-15 07:00:05. => Lập lúc ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu, bảy giờ năm giây.
27-02 => ngày hai mươi bảy tháng hai
7/7/2026 => ngày bảy tháng bảy năm hai nghìn không trăm hai mươi sáu
từ ngày1/6đến15/6 => từ ngày một tháng sáu đến ngày mười lăm tháng sáu
2-9 là ngày Quốc khánh. => ngày hai tháng chín là ngày Quốc khánh.
Họp thứ Ba, 2-6; nghỉ. => Họp thứ Ba, ngày hai tháng sáu; nghỉ.
Hạn cuối 30.6; không gia hạn. => Hạn cuối ngày ba mươi tháng sáu; không gia hạn.
Lịch trực: T2, 4, 6 và T3, 5. => Lịch trực: thứ hai, tư, sáu và thứ ba, năm.
Tết Đoan Ngọ (5/5 ÂL). => Tết Đoan Ngọ, ngày năm tháng năm âm lịch.
24/7 là ngày hội. => ngày hai mươi tư tháng bảy là ngày hội.
Quỹ khuyến học 2017-2018-2019 đã chi hết. => Quỹ khuyến học hai nghìn không trăm mười bảy, hai nghìn không trăm mười tám, hai nghìn không trăm mười chín đã chi hết.
Ghi theo dạng dd/MM/yyyy. => Ghi theo dạng ngày, tháng, năm.
Từ 02-03.2000 => Từ tháng hai đến tháng ba năm hai nghìn
Sáng ngày 9 - 9, tại trụ sở xã. => Sáng ngày chín tháng chín, tại trụ sở xã.
`,
  ),
  ...cases(
    'money',
    `
Công ty có vốn 5M, lương 20M một tháng. => Công ty có vốn năm triệu, lương hai mươi triệu một tháng.
Lợi nhuận đạt 1.25B USD. => Lợi nhuận đạt một phẩy hai năm tỷ đô la Mỹ.
Quỹ đầu tư 2B đồng. => Quỹ đầu tư hai tỷ đồng.
Giá đất 2t5, nhà 1t2. => Giá đất hai tỷ năm trăm triệu, nhà một tỷ hai trăm triệu.
Bán đất giá từ 1t-2t. => Bán đất giá từ một tỷ đến hai tỷ.
Giá vé VNĐ 50.000. => Giá vé năm mươi nghìn đồng.
Cộng tiền: 1.000.000,-đ => Cộng tiền: một triệu đồng
`,
  ),
  ...cases(
    'percent',
    `
Tăng mạnh (+12.75%) so với quý trước. => Tăng mạnh, cộng mười hai phẩy bảy năm phần trăm, so với quý trước.
`,
  ),
  ...cases(
    'measure',
    `
Kiện hàng nặng 10lb. => Kiện hàng nặng mười pao.
Nhà 3,5 tầng, đất 1ha2. => Nhà ba phẩy năm tầng, đất một héc ta hai.
Tâm bão ở 23,2N-111,4E. => Tâm bão ở hai mươi ba phẩy hai độ bắc, một trăm mười một phẩy bốn độ đông.
Vĩ tuyến 17,0-22,0°N; kinh tuyến 112,0-117,5°E. => Vĩ tuyến mười bảy phẩy không đến hai mươi hai phẩy không độ bắc; kinh tuyến một trăm mười hai phẩy không đến một trăm mười bảy phẩy năm độ đông.
Uống 3v/ngày, mạch 80 l/p. => Uống ba viên trên ngày, mạch tám mươi lần trên phút.
Diện tích tưới 120/150ha. => Diện tích tưới một trăm hai mươi trên một trăm năm mươi héc ta.
Bón thúc 5-6 kg đạm/sào. => Bón thúc năm đến sáu ki lô gam đạm trên sào.
Bình 2 gallon nước. => Bình hai ga lông nước.
`,
  ),
  ...cases(
    'ratio',
    `
Tỷ lệ pha 1:2.5 là vừa. => Tỷ lệ pha một trên hai phẩy năm là vừa.
`,
  ),
  ...cases(
    'fraction',
    `
Trẻ tiêm nhắc mũi 1/3, mũi 2/3. => Trẻ tiêm nhắc mũi một trên ba, mũi hai trên ba.
Có 05/5 hộ đã nộp. => Có năm trên năm hộ đã nộp.
Có 10/10 tổ chức phần lễ. => Có mười trên mười tổ chức phần lễ.
Bước 1/3: tải ứng dụng. => Bước một trên ba: tải ứng dụng.
Thay dây từ cột 15/3. => Thay dây từ cột mười lăm trên ba.
Xem trang 3/10 của tài liệu. => Xem trang ba trên mười của tài liệu.
Bà con tổ 5/6 khu phố 2. => Bà con tổ năm trên sáu khu phố hai.
`,
  ),
  ...cases(
    'phone',
    `
Số ở nước ngoài +1 (415) 555-0123. => Số ở nước ngoài cộng một bốn một năm năm năm năm không một hai ba.
Ủng hộ qua số 1405: soạn tin theo mẫu. => Ủng hộ qua số một bốn không năm: soạn tin theo mẫu.
Gọi đường dây 1900 để hỏi. => Gọi đường dây một chín không không để hỏi.
`,
  ),
  ...cases(
    'time',
    `
Họp lúc 10 h30am. => Họp lúc mười giờ ba mươi phút sáng.
Mở cửa 7h30-11h30,13h30-17h00. => Mở cửa bảy giờ ba mươi phút đến mười một giờ ba mươi phút, mười ba giờ ba mươi phút đến mười bảy giờ.
Làm việc 8 AM đến 5 PM. => Làm việc tám giờ sáng đến năm giờ chiều.
Về nhất 100m với 11"25. => Về nhất một trăm mét với mười một giây hai mươi lăm.
Mỗi ván 45'+10". => Mỗi ván bốn mươi lăm phút cộng mười giây.
Ghi lúc 8h9 hôm nay. => Ghi lúc tám giờ chín phút hôm nay.
`,
  ),
  ...cases(
    'sms',
    `
Soạn ON_MAXDATA gửi 900 => Soạn ô nờ gạch dưới mờ a ích đê a tê a gửi chín không không
`,
  ),
  ...cases(
    'document',
    `
Kế hoạch liên tịch số 02/KHLT-ĐTN-CA => Kế hoạch liên tịch số hai của Đoàn Thanh niên, Công an
`,
  ),
  ...cases(
    'punctuation',
    `
Trẻ từ 6 tháng - 5 tuổi. => Trẻ từ sáu tháng đến năm tuổi.
`,
  ),
  ...cases(
    'code',
    `
Đổ bê tông BTXM M200. => Đổ bê tông xi măng mác hai trăm.
Số tài khoản: 3761.0.1057842. => Số tài khoản: ba bảy sáu một không một không năm bảy tám bốn hai.
Mất điện sau TBA T3. => Mất điện sau trạm biến áp tê ba.
gói XL-03; gói thầu TV02 => gói xây lắp không ba; gói thầu tư vấn không hai
hệ tọa độ VN-2000; giống OM5451 => hệ tọa độ vê nờ hai nghìn; giống ô mờ năm bốn năm một
Máy Kasta-2E2 => Máy Kasta hai e hai
đường VĐ3, VĐ 3,5 => đường vành đai ba, vành đai ba phẩy năm
gói cước HH01 => gói cước hát hát không một
`,
  ),
  ...cases(
    'address',
    `
Trận chung kết: TDP 5 - TDP 9. => Trận chung kết: tổ dân phố năm, tổ dân phố chín.
Từ km0 đến km2+400 đường ĐT.257. => Từ ki lô mét không đến ki lô mét hai cộng bốn trăm đường tỉnh hai trăm năm mươi bảy.
Họp TDP1-TDP5 tại P1, P2. => Họp tổ dân phố một đến năm tại phường một, phường hai.
`,
  ),
  ...cases(
    'roman',
    `
Bà con tổ V và chi bộ I. => Bà con tổ năm và chi bộ một.
`,
  ),
  ...cases(
    'foreign',
    `
Nhiễm vi rút SARS-CoV-2. => Nhiễm vi rút sát cô vi hai.
`,
  ),
  ...cases(
    'blank',
    `
Số xxx/QĐ-UBND ngày xx tháng xx năm 2026 => Số… quyết định của Ủy ban nhân dân ngày… tháng… năm hai nghìn không trăm hai mươi sáu
Chuyển vào số tài khoản xxx. => Chuyển vào số tài khoản…
`,
  ),
  ...cases(
    'word',
    `
KênhVTV3 phát lại lúc 20h. => Kênh vê tê vê ba phát lại lúc hai mươi giờ.
QuýI/2026 => Quý một năm hai nghìn không trăm hai mươi sáu
Nước ViệtNam => Nước Việt Nam
Côпg aп phường mời пgười dâп. => Công an phường mời người dân.
ßộ Côпg aп thông báo. => Bộ Công an thông báo.
`,
  ),
  ...cases(
    'abbreviation',
    `
Áo No.10 của đội. => Áo số mười của đội.
ĐC: 108 Hùng Vương, P. Bắc Kạn => địa chỉ: một trăm linh tám Hùng Vương, phường Bắc Kạn
Bể ống thô STK 168 tại cầu. => Bể ống thô ét tê ca một sáu tám tại cầu.
Trước ngày BC theo luật định. => Trước ngày bầu cử theo luật định.
TT Văn hóa xã mở cửa. => trung tâm Văn hóa xã mở cửa.
Kế hoạch TS lớp 10, quản lý TS công. => Kế hoạch tuyển sinh lớp mười, quản lý tài sản công.
ĐT Việt Nam giành huy chương. => đội tuyển Việt Nam giành huy chương.
Theo CT 16 của Thủ tướng. => Theo chỉ thị mười sáu của Thủ tướng.
KH sử dụng điện, ĐV mới, HV phụ nữ, HV lớp nghề. => khách hàng sử dụng điện, đảng viên mới, hội viên phụ nữ, học viên lớp nghề.
TTTM thị trấn khai trương. => trung tâm thương mại thị trấn khai trương.
CP điều trị, HK2, BCHPCTT họp. => chi phí điều trị, học kỳ hai, ban chỉ huy phòng, chống thiên tai họp.
BT chi bộ, TB CTMT dự họp. => bí thư chi bộ, trưởng ban công tác mặt trận dự họp.
Thi THPTQG môn KHTN. => Thi trung học phổ thông quốc gia môn khoa học tự nhiên.
Như trên (để t/h); giải ĐB. => Như trên, để thực hiện; giải đặc biệt.
Khám sàng lọc THA, ĐTĐ; 100% ĐV. => Khám sàng lọc tăng huyết áp, đái tháo đường; một trăm phần trăm đảng viên.
Nhà họp TDP 1,2,3. => Nhà họp tổ dân phố một, hai, ba.
Tỉ số USD/EUR tăng. => Tỉ số đô la Mỹ trên ơ rô tăng.
`,
  ),
  ...cases(
    'hashtag',
    `
Nhắn @loa_phuong để hỏi. => Nhắn a còng loa gạch dưới phuong để hỏi.
`,
  ),
  ...cases(
    'measure',
    `
kinh tuyến 109,5-112,0E => kinh tuyến một trăm linh chín phẩy năm đến một trăm mười hai phẩy không độ đông
(Đồng/xe/tháng) => Đồng trên xe trên tháng
`,
  ),
  ...cases(
    'time',
    `
Quang Hải (12', 45+1') lập cú đúp. => Quang Hải, phút mười hai, phút bốn mươi lăm cộng một, lập cú đúp.
`,
  ),
  ...cases(
    'abbreviation',
    `
TT Nội dung Số tiền => thứ tự Nội dung Số tiền
Giá cổ phiếu mã CK tăng. => Giá cổ phiếu mã chứng khoán tăng.
ĐTVN gặp U23. => đội tuyển Việt Nam gặp u hai mươi ba.
`,
  ),
  ...cases(
    'measure',
    `
tăng từ 415 đồng/lít - 620 đồng/lít => tăng từ bốn trăm mười lăm đồng trên lít đến sáu trăm hai mươi đồng trên lít
`,
  ),
  ...cases(
    'foreign',
    `
nồng độ vượt 0,4 miligam/1 lít khí thở => nồng độ vượt không phẩy bốn mi li gam trên một lít khí thở
Về tỉnh ĐắkNông. => Về tỉnh đắc nông.
`,
  ),
  ...cases(
    'number',
    `
Trong mười lăm (15) ngày kể từ ngày nhận. => Trong mười lăm ngày kể từ ngày nhận.
Nộp hai mươi nghìn (20.000) đồng. => Nộp hai mươi nghìn đồng.
Trong mười lăm (13) ngày => Trong mười lăm, mười ba, ngày
Xe buýt 08 đổi bến. => Xe buýt không tám đổi bến.
`,
  ),
  ...cases(
    'address',
    `
Mất nước ở ngõ 5, 12/3 và 20/7/1. => Mất nước ở ngõ năm, mười hai trên ba và hai mươi trên bảy trên một.
`,
  ),
  ...cases(
    'measure',
    `
Trạm 220/110/35kV mất điện. => Trạm hai trăm hai mươi trên một trăm mười trên ba mươi lăm ki lô vôn mất điện.
`,
  ),
  ...cases(
    'time',
    `
Từ 7 giờ 12-8 cấm đường. => Từ bảy giờ ngày mười hai tháng tám cấm đường.
`,
  ),
  ...cases(
    'code',
    `
MBA T1 quá tải. => máy biến áp tê một quá tải.
`,
  ),
  ...cases(
    'composed',
    `
Nộp tại VPĐKQSDĐ huyện. => Nộp tại văn phòng đăng ký quyền sử dụng đất huyện.
`,
  ),
];
