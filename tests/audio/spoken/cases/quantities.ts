/** Money, measures, percent, fractions and ratios. */
import { cases } from './case.ts';

export const quantities = [
  ...cases(
    'money',
    `
1.500.000đ => một triệu năm trăm nghìn đồng
1.500.000 đ => một triệu năm trăm nghìn đồng
50.000đ => năm mươi nghìn đồng
500.000 VNĐ => năm trăm nghìn đồng
4,680,000 VNĐ => bốn triệu sáu trăm tám mươi nghìn đồng
200.000 VND => hai trăm nghìn đồng
50k => năm mươi nghìn
giá 250k => giá hai trăm năm mươi nghìn
1tr5 => một triệu năm trăm nghìn
2tr350 => hai triệu ba trăm năm mươi nghìn
1tr5 vnd => một triệu năm trăm nghìn đồng
3tr => ba triệu
10k-20k => mười nghìn đến hai mươi nghìn
2tr-5tr => hai triệu đến năm triệu
100 USD => một trăm đô la Mỹ
2,5 tỷ USD => hai phẩy năm tỷ đô la Mỹ
$50 => năm mươi đô la
10$ => mười đô la
10€ => mười ơ rô
€3,5 => ba phẩy năm ơ rô
500 EUR => năm trăm ơ rô
1.000 JPY => một nghìn yên Nhật
10₹ => mười ru pi
50.000đ-100.000đ => năm mươi nghìn đồng đến một trăm nghìn đồng
10$-20$ => mười đô la đến hai mươi đô la
25.000đ/lít => hai mươi lăm nghìn đồng trên lít
300.000đ/người/tháng => ba trăm nghìn đồng trên người trên tháng
50.000đ/ngày => năm mươi nghìn đồng trên ngày
1.800.000đ/tháng => một triệu tám trăm nghìn đồng trên tháng
200k/buổi => hai trăm nghìn trên buổi
12.000đ/kg => mười hai nghìn đồng trên ki lô gam
lệ phí 1.234.567₫ => lệ phí một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng
25 trđ => hai mươi lăm triệu đồng
`,
  ),
  ...cases(
    'measure',
    `
2,5 tỷ đồng/năm => hai phẩy năm tỷ đồng trên năm
5 tấn/ha => năm tấn trên héc ta
2-3 triệu đồng/tháng => hai đến ba triệu đồng trên tháng
10 nghìn đồng/người => mười nghìn đồng trên người
3 lần/ngày => ba lần trên ngày
2.500 con/hộ => hai nghìn năm trăm con trên hộ
60km/h => sáu mươi ki lô mét trên giờ
40 km/h => bốn mươi ki lô mét trên giờ
50-60km/h => năm mươi đến sáu mươi ki lô mét trên giờ
3,4m/giây => ba phẩy bốn mét trên giây
15 m/s => mười lăm mét trên giây
120,5 m2 => một trăm hai mươi phẩy năm mét vuông
120,5m² => một trăm hai mươi phẩy năm mét vuông
20m3 => hai mươi mét khối
15 m³ => mười lăm mét khối
500m => năm trăm mét
2 km => hai ki lô mét
30cm => ba mươi xăng ti mét
5mm => năm mi li mét
100-150mm => một trăm đến một trăm năm mươi mi li mét
mưa 50 mm/24h => mưa năm mươi mi li mét trên hai mươi tư giờ
1,5 ha => một phẩy năm héc ta
75kg => bảy mươi lăm ki lô gam
3kg-6kg => ba ki lô gam đến sáu ki lô gam
500g => năm trăm gam
250 mg => hai trăm năm mươi mi li gam
5 mg/l => năm mi li gam trên lít
250ml => hai trăm năm mươi mi li lít
2l => hai lít
1/2kg => một phần hai ki lô gam
3/4m => ba phần tư mét
220 V => hai trăm hai mươi vôn
220V => hai trăm hai mươi vôn
điện áp 35kV => điện áp ba mươi lăm ki lô vôn
đường dây 110 kV => đường dây một trăm mười ki lô vôn
trạm biến áp 250kVA => trạm biến áp hai trăm năm mươi ki lô vôn am pe
5 kWh => năm ki lô oát giờ
bóng đèn 20W => bóng đèn hai mươi oát
máy bơm 2 kW => máy bơm hai ki lô oát
tần số 98,5 MHz => tần số chín mươi tám phẩy năm mê ga héc
50Hz => năm mươi héc
16GB => mười sáu gi ga bai
100Mbps => một trăm mê ga bít trên giây
37,5°C => ba mươi bảy phẩy năm độ xê
38oC => ba mươi tám độ xê
-5°C => âm năm độ xê
nhiệt độ từ 22-28°C => nhiệt độ từ hai mươi hai đến hai mươi tám độ xê
cao 1m75 => cao một mét bảy mươi lăm
nặng 3kg2 => nặng ba ki lô gam hai
phòng họp 5m x 10m => phòng họp năm mét nhân mười mét
khổ 20x30 cm => khổ hai mươi nhân ba mươi xăng ti mét
kích thước 5×10 m2 => kích thước năm nhân mười mét vuông
80 dBA => tám mươi đề xi ben
120/80 mmHg => một trăm hai mươi trên tám mươi mi li mét thủy ngân
`,
  ),
  ...cases(
    'percent',
    `
5% => năm phần trăm
92,5% => chín mươi hai phẩy năm phần trăm
100 % => một trăm phần trăm
3-5% => ba đến năm phần trăm
3% - 5% => ba phần trăm đến năm phần trăm
giảm 15,4% xuống còn 8,3% => giảm mười lăm phẩy bốn phần trăm xuống còn tám phẩy ba phần trăm
lãi suất -0,5% => lãi suất âm không phẩy năm phần trăm
lãi suất 6,6%/năm => lãi suất sáu phẩy sáu phần trăm trên năm
0,03%/ngày => không phẩy không ba phần trăm trên ngày
2‰ => hai phần nghìn
tăng từ 20% lên 25% => tăng từ hai mươi phần trăm lên hai mươi lăm phần trăm
trên 95% hộ dân => trên chín mươi lăm phần trăm hộ dân
`,
  ),
  ...cases(
    'fraction',
    `
1/2 số hộ => một phần hai số hộ
3/4 diện tích => ba phần tư diện tích
2/3 tổng số đại biểu => hai phần ba tổng số đại biểu
quá 1/2 số phiếu => quá một phần hai số phiếu
hơn 4/5 cử tri => hơn bốn phần năm cử tri
giảm 1/3 => giảm một phần ba
-3/4 => âm ba phần tư
1 1/2 => một và một phần hai
23 1/5 => hai mươi ba và một phần năm
37/40 đại biểu => ba mươi bảy trên bốn mươi đại biểu
tỷ lệ 1/500 => tỷ lệ một trên năm trăm
bản đồ tỷ lệ 1/1000 => bản đồ tỷ lệ một trên một nghìn
đạt 15/20 tiêu chí => đạt mười lăm trên hai mươi tiêu chí
huyết áp 120/80 => huyết áp một trăm hai mươi trên tám mươi
điểm 7,5/10 => điểm bảy phẩy năm trên mười
19/19 tiêu chí => mười chín trên mười chín tiêu chí
8/10 hộ => tám phần mười hộ
`,
  ),
  ...cases('score', `tỷ lệ 1:50.000 => tỷ lệ một trên năm mươi nghìn`),
  ...cases('ratio', `pha theo tỉ lệ 1:2:3 => pha theo tỉ lệ một trên hai trên ba`),
  ...cases(
    'measure',
    `
bán 12 US cent/pound => bán mười hai xu Mỹ trên pao
pha 25 gram/10 lít nước => pha hai mươi lăm gam trên mười lít nước
thu 90.000đ/trẻ 4T, lớp 3-4T => thu chín mươi nghìn đồng trên trẻ bốn tuổi, lớp ba đến bốn tuổi
50 suất (quà Tết) x 300.000đ => năm mươi suất, quà Tết, nhân ba trăm nghìn đồng
`,
  ),
  ...cases(
    'number',
    `
đạt 912 tiêu chí/48 xã, mỗi xã 19 tiêu chí/1 năm => đạt chín trăm mười hai tiêu chí trên bốn mươi tám xã, mỗi xã mười chín tiêu chí trên một năm
có 45 bản/60 bản; 12 lớp/310 học sinh => có bốn mươi lăm bản trên sáu mươi bản; mười hai lớp, ba trăm mười học sinh
ngập 85 hộ/340 khẩu => ngập tám mươi lăm hộ, ba trăm bốn mươi khẩu
`,
  ),
  ...cases(
    'measure',
    `
nhóm trẻ 24-36T nộp 30.000đ; trẻ 5 T nộp 40.000đ => nhóm trẻ hai mươi tư đến ba mươi sáu tháng nộp ba mươi nghìn đồng; trẻ năm tuổi nộp bốn mươi nghìn đồng
`,
  ),
  ...cases(
    'number',
    `
bốc thăm 14 đại biểu/15 đại biểu; cấp 60 hộ/4 tổ; pha 1 lọ/20 lít => bốc thăm mười bốn đại biểu trên mười lăm đại biểu; cấp sáu mươi hộ, bốn tổ; pha một lọ trên hai mươi lít
`,
  ),
  ...cases(
    'fraction',
    `
Thương binh hạng 1/4 và 3/4 được khám trước => Thương binh hạng một trên bốn và ba trên bốn được khám trước
thương binh 2/4, 4/4 nộp sổ trước ngày 2/4 => thương binh hai trên bốn, bốn trên bốn nộp sổ trước ngày hai tháng tư
`,
  ),
  // Terms by their rate; what is at least so much
  ...cases(
    'measure',
    `
Gửi 3T: 4,1%, 9T: 4,8%, ≥ 18T: 5,2%. => Gửi ba tháng: bốn phẩy một phần trăm, chín tháng: bốn phẩy tám phần trăm, từ mười tám tháng: năm phẩy hai phần trăm.
Cấm xe >18T qua cầu. => Cấm xe trên mười tám tấn qua cầu.
sân rộng ≥ 6 m, cổng cao. => sân rộng từ sáu mét trở lên, cổng cao.
sâu ≥ 2 m so với mặt đường => sâu từ hai mét so với mặt đường
`,
  ),
  ...cases(
    'sign',
    `
bảo hành ≥ 24 tháng. => bảo hành từ hai mươi tư tháng trở lên.
dùng được ≥ 5 năm nếu giữ khô => dùng được từ năm năm nếu giữ khô
đàn bò đực/cái = 1/25 => đàn bò đực trên cái bằng một trên hai mươi lăm
`,
  ),
];
