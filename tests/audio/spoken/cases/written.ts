/** Forms as wards write them in a hurry: short words, scores of sets, initials, codes, days that the calendar hasn't. */
import { cases } from './case.ts';

export const written = [
  ...cases(
    'misdated',
    `
Hạn nộp 30/2/2026 => Hạn nộp ngày ba mươi tháng hai năm hai nghìn không trăm hai mươi sáu
trước ngày 31/4 => trước ngày ba mươi mốt tháng tư
ngày 32/01/2026 => ngày ba mươi hai tháng một năm hai nghìn không trăm hai mươi sáu
không muộn hơn 29/2/2026 => không muộn hơn ngày hai mươi chín tháng hai năm hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'date',
    `
từ T2-T6 => từ thứ hai đến thứ sáu
ngày 29/2/2028 => ngày hai mươi chín tháng hai năm hai nghìn không trăm hai mươi tám
các tối 3-5-7 hằng tuần => các tối ba, năm, bảy hằng tuần
(tức 19/4 năm Bính Ngọ) => tức ngày mười chín tháng tư năm Bính Ngọ
`,
  ),
  ...cases(
    'score',
    `
Set 1: 25/20, set 3: 15/12 => Set một: hai mươi lăm hai mươi, set ba: mười lăm mười hai
ván 2: 21-18 => ván hai: hai mươi mốt mười tám
`,
  ),
  ...cases(
    'number',
    `
Tổng 1,23,4 => Tổng một, hai mươi ba, bốn
3.2e5 lần => ba phẩy hai nhân mười mũ năm lần
1,5E-3 => một phẩy năm nhân mười mũ trừ ba
Mã đơn #45021 => Mã đơn thăng bốn năm không hai một
`,
  ),
  ...cases(
    'letters',
    `
V. Nguyễn phụ trách khu 3 => vê. Nguyễn phụ trách khu ba
Bị can Lê Văn X. (35t), Trần T.Y. (29t) khai => Bị can Lê Văn ích, ba mươi lăm tuổi, Trần tê i, hai mươi chín tuổi, khai
cô Ng. T. Lan dạy => cô nờ giê tê Lan dạy
Máu O (Rh-) => Máu O, rờ hát âm
Máu O (Rh-); test nhanh (+), PCR (-) => Máu O, rờ hát âm; tét nhanh, dương tính, pê xê rờ, âm tính
cụ Nông T.H. (102t); N.V.B 45T => cụ Nông tê hát, một trăm linh hai tuổi; nờ vê bê bốn mươi lăm tuổi
`,
  ),
  ...cases(
    'abbreviation',
    `
đạt 3 HCV, 2 HCB => đạt ba huy chương vàng, hai huy chương bạc
trả KQ trong ngày => trả kết quả trong ngày
Ko được đổ rác, ko đốt rơm => Không được đổ rác, không đốt rơm
Bác nào k đi được thì báo => Bác nào không đi được thì báo
vào CN, 15/3/2026 => vào chủ nhật, ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu
LS 6,6%/năm => lãi suất sáu phẩy sáu phần trăm trên năm
TL 1.245,5kg => trọng lượng một nghìn hai trăm bốn mươi lăm phẩy năm ki lô gam
LMLM, THT trâu bò => lở mồm long móng, tụ huyết trùng trâu bò
TN CĐ/ĐH, 02 năm KN => tốt nghiệp cao đẳng, đại học, hai năm kinh nghiệm
mùng 9 tháng Giêng ÂL => mùng chín tháng Giêng âm lịch
ONT 100m2, CLN 135,6m2 => đất ở tại nông thôn một trăm mét vuông, đất trồng cây lâu năm một trăm ba mươi lăm phẩy sáu mét vuông
hộ nghèo, 03 SP đạt chuẩn => hộ nghèo, ba sản phẩm đạt chuẩn
Mang CCCD/hộ chiếu; 2 HS/lớp => Mang căn cước công dân hoặc hộ chiếu; hai học sinh trên lớp
số CMND/CCCD => số chứng minh nhân dân hoặc căn cước công dân
`,
  ),
  ...cases(
    'address',
    `
TDP 1-5 => tổ dân phố một đến năm
tuyến 2 gồm TDP 6 - 9 => tuyến hai gồm tổ dân phố sáu đến chín
đoạn Km0+00-Km5+200 => đoạn ki lô mét không cộng không đến ki lô mét năm cộng hai trăm
`,
  ),
  ...cases(
    'measure',
    `
cách tim đường 7,5m => cách tim đường bảy phẩy năm mét
đủ 17t => đủ mười bảy tuổi
Cấm xe >10T => Cấm xe trên mười tấn
10 suất x 2tr => mười suất nhân hai triệu
trẻ 3T, 4T, 5T; xe 3T => trẻ ba tuổi, bốn tuổi, năm tuổi; xe ba tấn
`,
  ),
  ...cases(
    'code',
    `
tờ khai CT01 => tờ khai xê tê không một
20kg NPK 5-10-3/sào => hai mươi ki lô gam nờ pê ca năm mười ba trên sào
lộ 473-E26.1 => lộ bốn trăm bảy mươi ba e hai mươi sáu chấm một
lô LK02, BT05 => lô liền kề không hai, biệt thự không năm
thép BT05 => thép bê tê không năm
biển W.224, P.106a => biển vê kép hai trăm hai mươi tư, pê một trăm linh sáu a
Giải bóng đá: BK1 lúc 15h => Giải bóng đá: bán kết một lúc mười lăm giờ
gian hàng B12-B15 => gian hàng bê mười hai đến bê mười lăm
xăng E5-E10 => xăng e năm e mười
Lớp 1A1-1A5, 12A1 => Lớp một a một đến một a năm, mười hai a một
NPK Lào Cai 5:10:3; DAP 18-46 => nờ pê ca Lào Cai năm mười ba; đê a pê mười tám bốn mươi sáu
gió C6-7, giật C9; hạng C1 => gió cấp sáu đến bảy, giật cấp chín; hạng xê một
đất VT1, VT2 => đất vị trí một, vị trí hai
nhà C4, dãy C4 => nhà cấp bốn, dãy xê bốn
Số seri: CD 123456 => Số seri: xê đê một hai ba bốn năm sáu
Phụ lục IIa, biểu IVb => Phụ lục hai a, biểu bốn bê
thuốc Racumin 0.75TP; đạt 0,75 => thuốc Racumin không phẩy bảy năm tê pê; đạt không phẩy bảy năm
`,
  ),
  ...cases(
    'foreign',
    `
bão YAGI, bão Noru => bão ya ghi, bão nô ru
Quét mã VietQR => Quét mã việt quy rờ
`,
  ),
  ...cases(
    'time',
    `
22h ngày 5/6 – 4h sáng 6/6 => hai mươi hai giờ ngày năm tháng sáu đến bốn giờ sáng ngày sáu tháng sáu
Lịch: S 7h-11h, C: 13h30 => Lịch: sáng bảy giờ đến mười một giờ, chiều: mười ba giờ ba mươi phút
học ca S, ca C. => học ca sáng, ca chiều.
ông Lê Văn C 7h có mặt => ông Lê Văn xê bảy giờ có mặt
`,
  ),
  ...cases('punctuation', 'OCOP đạt 4* => ô cốp đạt bốn sao'),
  ...cases(
    'word',
    `
T H Ô N G   B Á O về nước => THÔNG BÁO về nước
cùng giữ gìn vệ sinh => cùng giữ gìn vệ sinh
`,
  ),
  ...cases(
    'sign',
    `
Vào Cài đặt > Thông báo > Bật => Vào Cài đặt, Thông báo, Bật
nếu A > B thì dừng => nếu A lớn hơn bê thì dừng
`,
  ),
  ...cases(
    'unknown',
    `
XÃ IA GRAI, XÃ CƯ M'GAR => XÃ IA grai, XÃ CƯ mờ gar
`,
  ),
];
