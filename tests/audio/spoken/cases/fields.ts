/** Abbreviations of a field: schools, health, banks, fishery, personnel, land; and what tells them from others. */
import { cases } from './case.ts';

export const fields = cases(
  'abbreviation',
  `
các trường MN - MG (CL - NCL) => các trường mầm non, mẫu giáo, công lập, ngoài công lập
trường CL cao; nâng cao CL => trường chất lượng cao; nâng cao chất lượng
ngành QTKD, TCNH; ngành KTĐ => ngành quản trị kinh doanh, tài chính ngân hàng; ngành kỹ thuật điện
TTr MTTQ xã phối hợp; TTr HĐND => thường trực Mặt trận Tổ quốc xã phối hợp; thường trực Hội đồng nhân dân
theo TTr của xã; TTr số 15; Đoàn TTr tỉnh => theo tờ trình của xã; tờ trình số mười lăm; Đoàn thanh tra tỉnh
mục QHCĐ: cổ tức 800 đ/CP, thưởng 500 CP => mục quan hệ cổ đông: cổ tức tám trăm đồng trên cổ phiếu, thưởng năm trăm cổ phiếu
Nghị quyết của CP; 300 đ/KH => Nghị quyết của Chính phủ; ba trăm đồng trên khách hàng
giá CP tăng, cổ đông mua 100 CP => giá cổ phiếu tăng, cổ đông mua một trăm cổ phiếu
KSK cho LX; đường LX => khám sức khỏe cho lái xe; đường liên xã
CBCT, HĐCT xem MTCT; PKĐKKV => cán bộ coi thi, hội đồng coi thi xem máy tính cầm tay; phòng khám đa khoa khu vực
đất SKK, SKN, DCH, MNC => đất khu công nghiệp, đất cụm công nghiệp, đất chợ, đất có mặt nước chuyên dùng
Đại học Y, có CCHN; HSKT lớp 5 => Đại học Y, có chứng chỉ hành nghề; học sinh khuyết tật lớp năm
nộp HSKT; HSKT thửa đất => nộp hồ sơ khai thuế; hồ sơ kỹ thuật thửa đất
bà Linh, CVC, Sở NV; Phòng TP => bà Linh, chuyên viên chính, Sở Nội vụ; Phòng Tư pháp
tuyển 2 NV; cơ sở TC; TP Huế => tuyển hai nhân viên; cơ sở tổ chức; thành phố Huế
Tàu cá (CS ≥ 90CV); tàu 400 CV => Tàu cá, công suất từ chín mươi mã lực trở lên; tàu bốn trăm mã lực
CS y tế; CV số 15 => cơ sở y tế; công văn số mười lăm
ngạch CVC, CV, CS => ngạch chuyên viên chính, chuyên viên, cán sự
nộp 05 HSDT viên chức; HSDT gói thầu => nộp năm hồ sơ dự tuyển viên chức; hồ sơ dự thầu gói thầu
ĐKKT của tàu; ĐKKT cho người mất => điều kiện khai thác của tàu; đăng ký khai tử cho người mất
Tiêm VX, UV, VGB; UV Ban Chấp hành => Tiêm vắc xin, uốn ván, viêm gan bê; ủy viên Ban Chấp hành
vốn TD chính sách; TD viên chức => vốn tín dụng chính sách; tuyển dụng viên chức
BN nộp GCV, GRV, thẻ BHYT => bệnh nhân nộp giấy chuyển viện, giấy ra viện, thẻ bảo hiểm y tế
01 BS, 02 YS, 01 DS; DS cử tri => một bác sĩ, hai y sĩ, một dược sĩ; danh sách cử tri
thi môn NV, ĐL, TA; 02 NV, NV2 => thi môn Ngữ văn, Địa lý, Tiếng Anh; hai nhân viên, nguyện vọng hai
TTr. Đảng ủy xã, CN UBKT => thường trực Đảng ủy xã, chủ nhiệm Ủy ban Kiểm tra
TB TGDV, TB số 5 => trưởng ban tuyên giáo và dân vận, thông báo số năm
PCCV, PCTN theo lương; Luật PCTN => phụ cấp chức vụ, phụ cấp thâm niên theo lương; Luật phòng chống tham nhũng
LS vay 6%; hộ LS => lãi suất vay sáu phần trăm; hộ liệt sĩ
trẻ SDD, BP; nhóm NT 24 tháng => trẻ suy dinh dưỡng, béo phì; nhóm nhà trẻ hai mươi tư tháng
diệt LQ, BG phòng SXH; LQ, sạt lở => diệt lăng quăng, bọ gậy phòng sốt xuất huyết; lũ quét, sạt lở
ao nuôi TTCT bị bệnh ĐT; sổ ĐT => ao nuôi tôm thẻ chân trắng bị bệnh đốm trắng; sổ điện tử
HĐT nhận UT vốn vay; diện UT => hội đoàn thể nhận ủy thác vốn vay; diện ưu tiên
học lực, HK cả năm; sổ HK => học lực, hạnh kiểm cả năm; sổ hộ khẩu
TBĐ số 12, TĐ số 45; liên hệ: đ/c Hạnh => tờ bản đồ số mười hai, thửa đất số bốn mươi lăm; liên hệ: đồng chí Hạnh
`,
);

export const besideDays = cases(
  'date',
  `
Ngày 30.4 và 1.5 nghỉ; từ 2.5 mở cửa => Ngày ba mươi tháng tư và ngày một tháng năm nghỉ; từ ngày hai tháng năm mở cửa
sáng 10.3 mưa, từ 11.3 nắng => sáng ngày mười tháng ba mưa, từ ngày mười một tháng ba nắng
ngày 12.5 và 1.5 tấn gạo => ngày mười hai tháng năm và một phẩy năm tấn gạo
ngày 20.4 giá tăng từ 2.5 lên 3.1 triệu => ngày hai mươi tháng tư giá tăng từ hai phẩy năm lên ba phẩy một triệu
ngày 5.6 cân từ 2.5 đến 3.5 kg => ngày năm tháng sáu cân từ hai phẩy năm đến ba phẩy năm ki lô gam
`,
);

export const paths = cases(
  'sign',
  `
hướng chợ Đầm > cầu Rào 2 > ngã tư => hướng chợ Đầm, cầu Rào hai, ngã tư
QL1A > ĐT 254 > UBND xã => quốc lộ một a, đường tỉnh hai trăm năm mươi tư, Ủy ban nhân dân xã
cung > cầu; 5 > 3 => cung lớn hơn cầu; năm lớn hơn ba
`,
);

export const plants = cases(
  'address',
  `
gieo giống ĐT100; đường ĐT100 => gieo giống đê tê một trăm; đường tỉnh một trăm
giống OM18, TL6; chở lúa qua QL3 => giống ô mờ mười tám, tê lờ sáu; chở lúa qua quốc lộ ba
`,
);

export const endings = cases(
  'url',
  `
không tải tệp .apk, vneid.apk => không tải tệp chấm a pê ca, vê nờ e ai đi chấm a pê ca
`,
);
