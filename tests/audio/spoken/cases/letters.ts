/** What letters to wards write: codes of offices, short words of every field, hours and days side by side, forms without room. */
import { cases } from './case.ts';

export const letters = [
  ...cases(
    'document',
    `
Công văn số 812/SGDĐT-QLT ngày 3/6/2026 => Công văn số tám trăm mười hai, Sở Giáo dục và Đào tạo, ngày ba tháng sáu năm hai nghìn không trăm hai mươi sáu
Công văn số 640/BHXH-QLT => Công văn số sáu trăm bốn mươi, Bảo hiểm xã hội
Kế hoạch số 41/KH-BCĐ389 => Kế hoạch số bốn mươi mốt của Ban Chỉ đạo ba tám chín
Kế hoạch số 41/KH-BCĐ138 của phường => Kế hoạch số bốn mươi mốt của Ban Chỉ đạo một ba tám của phường
Thông báo số 9/TB-CATP-PC07 => Thông báo số chín của Công an thành phố
GPXD số 45/GPXD => giấy phép xây dựng số bốn mươi lăm
các Thông tư số 11, 12/2026/TT-BNV => các Thông tư số mười một, mười hai năm hai nghìn không trăm hai mươi sáu của Bộ Nội vụ
Số:      /TB-UBND => Số: thông báo của Ủy ban nhân dân
Công văn số 77/SYT-NVY => Công văn số bảy mươi bảy, Sở Y tế
`,
  ),
  ...cases(
    'abbreviation',
    `
Trung tâm PVHCC mở cửa => Trung tâm phục vụ hành chính công mở cửa
BCH quân sự phường trực sẵn sàng => ban chỉ huy quân sự phường trực sẵn sàng
BCH đảng bộ khóa II => ban chấp hành đảng bộ khóa hai
TT. HĐND và T.Trực Đảng ủy dự họp => thường trực Hội đồng nhân dân và thường trực Đảng ủy dự họp
Mời TT các TDP và bí thư CB => Mời tổ trưởng các tổ dân phố và bí thư chi bộ
UBND P9 phối hợp Công an P10 => Ủy ban nhân dân phường chín phối hợp Công an phường mười
Q. Trưởng phòng ký, P.Chủ tịch duyệt => quyền Trưởng phòng ký, phó Chủ tịch duyệt
TM/BCĐ và TL/Chủ tịch => thay mặt ban chỉ đạo và thừa lệnh Chủ tịch
Gọi 0912.345.678 gặp A. Hùng hoặc C. Lan => Gọi không chín một hai ba bốn năm sáu bảy tám gặp anh Hùng hoặc chị Lan
nội dung CK: họ tên => nội dung chuyển khoản: họ tên
tăng 5% so với CK => tăng năm phần trăm so với cùng kỳ
tờ BĐ số 32 => tờ bản đồ số ba mươi hai
V/V TỔ CHỨC NGÀY TB-LS => về việc TỔ CHỨC NGÀY thương binh, liệt sĩ
nghỉ T7 & CN => nghỉ thứ bảy và chủ nhật
nước SH và rác SH => nước sinh hoạt và rác sinh hoạt
Ngân hàng TMCP, cổ phiếu CPXD => Ngân hàng thương mại cổ phần, cổ phiếu cổ phần xây dựng
Hộ SXKD chưa có GPKD => Hộ sản xuất kinh doanh chưa có giấy phép kinh doanh
SNNMT và SYT phối hợp => Sở Nông nghiệp và Môi trường và Sở Y tế phối hợp
NHĐKCT ở các thôn => người hoạt động không chuyên trách ở các thôn
giấy XN cư trú, XN máu => giấy xác nhận cư trú, xét nghiệm máu
`,
  ),
  ...cases(
    'composed',
    `
HĐKSK làm việc => hội đồng khám sức khỏe làm việc
PCTMTTQ dự họp => phó chủ tịch Mặt trận Tổ quốc dự họp
`,
  ),
  ...cases(
    'date',
    `
Đề nghị nộp trước 15/6/2026.Quá hạn không nhận => Đề nghị nộp trước ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu. Quá hạn không nhận
15/6/2026Đề nghị bà con => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu Đề nghị bà con
họp lúc 8h 15/6 => họp lúc tám giờ ngày mười lăm tháng sáu
họp lúc 8h 14 và 15/6 => họp lúc tám giờ mười bốn và ngày mười lăm tháng sáu
nộp chậm nhất 05/6 => nộp chậm nhất ngày năm tháng sáu
khai mạc 1/7 => khai mạc ngày một tháng bảy
Hạn nộp: 1/7 => Hạn nộp: ngày một tháng bảy
thứ 2, 1/7 => thứ hai, ngày một tháng bảy
cắt nước các tổ: 5,6,7/6 => cắt nước các tổ: ngày năm, sáu, bảy tháng sáu
giỗ tổ 10-3 ÂL => giỗ tổ ngày mười tháng ba âm lịch
chiều nay, 29-11, có mưa => chiều nay, ngày hai mươi chín tháng mười một, có mưa
khai giảng ngày 5-9 hàng năm => khai giảng ngày năm tháng chín hàng năm
đóng tiền trước 10.12. => đóng tiền trước ngày mười tháng mười hai.
ngày …/…/2026 => ngày… tháng… năm hai nghìn không trăm hai mươi sáu
mực nước lúc 7h/05/6 => mực nước lúc bảy giờ ngày năm tháng sáu
đường 30-4 và phố 19-8 => đường ba mươi tháng tư và phố mười chín tháng tám
15–6–2026 => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'time',
    `
từ 22giờ 00 đến 5giờ => từ hai mươi hai giờ đến năm giờ
lúc 7h30' (bảy giờ ba mươi phút) => lúc bảy giờ ba mươi phút
Làm việc 7g-11g, 13g30-17g => Làm việc bảy giờ đến mười một giờ, mười ba giờ ba mươi phút đến mười bảy giờ
trực 12/24h => trực mười hai trên hai mươi tư giờ
Phòng 12 – 7h15 => Phòng mười hai, bảy giờ mười lăm phút
`,
  ),
  ...cases(
    'fraction',
    `
6/6 huyện đạt chuẩn => sáu trên sáu huyện đạt chuẩn
4/4 tổ đã họp => bốn trên bốn tổ đã họp
thợ bậc 3/7 => thợ bậc ba trên bảy
`,
  ),
  ...cases(
    'phone',
    `
ĐT: 0912.345.678 – 0209 3870 456 => điện thoại: không chín một hai ba bốn năm sáu bảy tám, không hai không chín ba tám bảy không bốn năm sáu
gọi 0912345 678 => gọi không chín một hai ba bốn năm sáu bảy tám
số máy lạ 0823 125 xxx => số máy lạ không tám hai ba một hai năm ích ích ích
SĐT bàn: 3.870.456 => số điện thoại bàn: ba tám bảy không bốn năm sáu
tel 84-209-3870123 => điện thoại tám bốn hai không chín ba tám bảy không một hai ba
`,
  ),
  ...cases(
    'code',
    `
1.1. Hộ nghèo; 1.2. Hộ cận nghèo => một chấm một. Hộ nghèo; một chấm hai. Hộ cận nghèo
mã định danh 000.24.18.H03 => mã định danh không không không chấm hai bốn chấm một tám chấm hát không ba
tờ khai TK1-TS => tờ khai tê ca một tê ét
biến thể BA.5 => biến thể bê a chấm năm
`,
  ),
  ...cases(
    'measure',
    `
uống 5g muối => uống năm gam muối
ngập sâu 1m2 => ngập sâu một mét hai
bụi 10µg/m3 => bụi mười mi cờ rô gam trên mét khối
mưa 200-300MM => mưa hai trăm đến ba trăm mi li mét
Pha 20g thuốc/16 lít nước => Pha hai mươi gam thuốc trên mười sáu lít nước
ắc quy 12V-100Ah => ắc quy mười hai vôn một trăm am pe giờ
uống 1v x 2 lần/ngày => uống một viên nhân hai lần trên ngày
điểm ưu tiên +0,5đ => điểm ưu tiên cộng không phẩy năm điểm
`,
  ),
  ...cases(
    'money',
    `
bằng 20.000đ đồng/lần/con => bằng hai mươi nghìn đồng trên lần trên con
Trong đó: – 200.000 VNĐ phí chung => Trong đó: hai trăm nghìn đồng phí chung
500.000đ/phường, 300.000đ/TDP => năm trăm nghìn đồng trên phường, ba trăm nghìn đồng trên tổ dân phố
`,
  ),
  ...cases(
    'number',
    `
nuôi 3 tháng/lứa => nuôi ba tháng trên lứa
từ thứ 2-thứ 6 => từ thứ hai đến thứ sáu
vàng 9999 => vàng chín chín chín chín
hộ ≤ 6 khẩu => hộ không quá sáu khẩu
`,
  ),
  ...cases(
    'code',
    `
IR 64 giá 6.100 đồng; OM 4900 giá 6.400 đồng => i rờ sáu mươi tư giá sáu nghìn một trăm đồng; ô mờ bốn chín không không giá sáu nghìn bốn trăm đồng
Giống lúa gồm BC15; HT1. => Giống lúa gồm bê xê mười lăm; hát tê một.
`,
  ),
  ...cases('address', `trình độ văn hóa: 10/12 => trình độ văn hóa: mười trên mười hai`),
  ...cases(
    'letters',
    `
anh Tr. trình báo mất xe => anh tê rờ trình báo mất xe
`,
  ),
  ...cases(
    'letters',
    `
bà Ph., 70 tuổi và anh Th. bị thương => bà pê hát, bảy mươi tuổi và anh tê hát bị thương
`,
  ),
  ...cases(
    'letters',
    `
chị H. 41 tuổi và em Q. 12 tuổi đi lạc => chị hát bốn mươi mốt tuổi và em quy mười hai tuổi đi lạc
`,
  ),
  // Codes of tenders
  ...cases(
    'code',
    `
TBMT số IB2500123456-00 => thông báo mời thầu số i bê hai năm không không một hai ba bốn năm sáu không không
kế hoạch số PL2500654321-01 => kế hoạch số pê lờ hai năm không không sáu năm bốn ba hai một không một
`,
  ),
];
