/** Figures of bulletins and offices: places on the map, ratios, elements in water, towns at the ends of a line. */
import { cases } from './case.ts';

export const maps = [
  ...cases(
    'measure',
    `
Vùng nguy hiểm từ vĩ tuyến 17,50N đến 19,00N. => Vùng nguy hiểm từ vĩ tuyến mười bảy phẩy năm không độ bắc đến mười chín phẩy không không độ bắc.
Phía tây kinh tuyến 112,5E có gió mạnh. => Phía tây kinh tuyến một trăm mười hai phẩy năm độ đông có gió mạnh.
`,
  ),
  ...cases(
    'sign',
    `
Hấp tiệt trùng ở 250℉. => Hấp tiệt trùng ở hai trăm năm mươi độ ép.
`,
  ),
  ...cases(
    'punctuation',
    `
thu gom sáng từ 5h; + Chiều từ 16h => thu gom sáng từ năm giờ; Chiều từ mười sáu giờ
Tỷ lệ nợ/vốn của hợp tác xã giảm. => Tỷ lệ nợ trên vốn của hợp tác xã giảm.
Tỷ giá EUR/VND hôm nay tăng. => Tỷ giá ơ rô trên đồng Việt Nam hôm nay tăng.
Cắt điện từ cột 14B/35 đến cột 14B/60. => Cắt điện từ cột mười bốn bê trên ba mươi lăm đến cột mười bốn bê trên sáu mươi.
`,
  ),
  ...cases(
    'abbreviation',
    `
Giếng khoan có hàm lượng Fe, Mn và As cao. => Giếng khoan có hàm lượng sắt, măng gan và a sen cao.
Hàm lượng chì (Pb) trong rau vượt ngưỡng. => Hàm lượng chì, pê bê, trong rau vượt ngưỡng.
Ra HN khám bệnh trước ngày 4/5. => Ra Hà Nội khám bệnh trước ngày bốn tháng năm.
Mời dự HN sơ kết quý 1. => Mời dự hội nghị sơ kết quý một.
`,
  ),
  ...cases(
    'foreign',
    `
Phường có món ăn vào Top 20 của tỉnh. => Phường có món ăn vào tốp hai mươi của tỉnh.
`,
  ),
  ...cases(
    'address',
    `
Tuyến xe khách BK - HN tăng chuyến. => Tuyến xe khách Bắc Kạn Hà Nội tăng chuyến.
`,
  ),
  ...cases(
    'composed',
    `
Theo DBKTTV, chiều nay có giông. => Theo dự báo khí tượng thủy văn, chiều nay có giông.
Công điện của PCLBTW đã gửi về xã. => Công điện của phòng chống lụt bão Trung ương đã gửi về xã.
`,
  ),
  ...cases(
    'phone',
    `
Gọi tổng đài 0209.1022 hoặc 024.1080. => Gọi tổng đài không hai không chín một không hai hai hoặc không hai bốn một không tám không.
`,
  ),
  ...cases(
    'document',
    `
Công văn số 77/UBND-PNV về tuyển dụng. => Công văn số bảy mươi bảy, Ủy ban nhân dân, về tuyển dụng.
Luật No. 45/2019/QH14 về lao động. => Luật số bốn mươi lăm năm hai nghìn không trăm mười chín của Quốc hội khóa mười bốn về lao động.
Quyết định 9/2025/QD-TTg có hiệu lực. => Quyết định số chín năm hai nghìn không trăm hai mươi lăm của Thủ tướng Chính phủ có hiệu lực.
`,
  ),
  ...cases(
    'date',
    `
Ngày trả kết quả là 18.06. => Ngày trả kết quả là ngày mười tám tháng sáu.
`,
  ),
  ...cases(
    'number',
    `
Pha .25 kg vôi bột với nước. => Pha không phẩy hai năm ki lô gam vôi bột với nước.
`,
  ),
  ...cases(
    'address',
    `
sạt lở từ K7+150-Km7+300 => sạt lở từ ki lô mét bảy cộng một trăm năm mươi đến ki lô mét bảy cộng ba trăm
`,
  ),
  ...cases(
    'address',
    `
tuyến đê K8-K11 và Km 20 - 22 => tuyến đê ki lô mét tám đến ki lô mét mười một và ki lô mét hai mươi đến hai mươi hai
`,
  ),
  ...cases(
    'measure',
    `
mất liên lạc tại 16o30'N - 110o15'E => mất liên lạc tại mười sáu độ ba mươi phút bắc, một trăm mười độ mười lăm phút đông
kinh tuyến trục 105o45', múi chiếu 3o => kinh tuyến trục một trăm linh năm độ bốn mươi lăm phút, múi chiếu ba độ
nhiệt độ từ 25o - 30oC => nhiệt độ từ hai mươi lăm độ đến ba mươi độ xê
bão ở 18,5oN; 112,3oE => bão ở mười tám phẩy năm độ bắc; một trăm mười hai phẩy ba độ đông
cồn 70o => cồn bảy mươi độ
sóng biển cao từ 3,0-5,0m => sóng biển cao từ ba đến năm mét
bản 8/128 GB => bản tám trên một trăm hai mươi tám gi ga bai
tốc độ 58,6 Mb/s => tốc độ năm mươi tám phẩy sáu mê ga bít trên giây
ảnh dưới 5MB => ảnh dưới năm mê ga bai
10-15mg/kg cân nặng/lần => mười đến mười lăm mi li gam trên ki lô gam cân nặng trên lần
1 sào/2-3kg nilon => một sào trên hai đến ba ki lô gam ni lông
`,
  ),
  ...cases(
    'measure',
    `
vĩ độ 18.5N-20.5N => vĩ độ mười tám phẩy năm đến hai mươi phẩy năm độ bắc
`,
  ),
  ...cases(
    'letters',
    `
tọa độ X:2345678 => tọa độ ích: hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám
`,
  ),
  ...cases(
    'address',
    `
đỉnh lũ ở BĐ2-BĐ3 => đỉnh lũ ở báo động hai đến báo động ba
`,
  ),
  ...cases(
    'measure',
    `
1ha500m2 => một héc ta năm trăm mét vuông
tấm 1m2 x 2m => tấm một mét hai nhân hai mét
thuê 1m2 đất => thuê một mét vuông đất
sai số +/- 2mm => sai số cộng trừ hai mi li mét
`,
  ),
  ...cases(
    'fraction',
    `
nguy cơ cháy cấp 5/5 => nguy cơ cháy cấp năm trên năm
`,
  ),
  ...cases(
    'measure',
    `
-50kg gạo và mì => năm mươi ki lô gam gạo và mì
+ 5kg đường mỗi hộ => năm ki lô gam đường mỗi hộ
-3°C vào ban đêm => âm ba độ xê vào ban đêm
`,
  ),
  ...cases(
    'percent',
    `
giảm -10% => giảm mười phần trăm
`,
  ),
  ...cases(
    'fraction',
    `
thi vòng 2/3 => thi vòng hai trên ba
`,
  ),
  ...cases(
    'measure',
    `
từ 18t-59t: đăng ký ngày 21/6 => từ mười tám đến năm mươi chín tuổi: đăng ký ngày hai mươi mốt tháng sáu
xe 5t-10t => xe năm tấn đến mười tấn
vay kỳ hạn 36T-60T => vay kỳ hạn ba mươi sáu tháng đến sáu mươi tháng
gửi tiết kiệm 6T: 4,7%/năm => gửi tiết kiệm sáu tháng: bốn phẩy bảy phần trăm trên năm
đóng 6 th/lần => đóng sáu tháng trên lần
`,
  ),
  ...cases(
    'address',
    `
nhà bà Tư, 12/5/3 Lê Lợi => nhà bà Tư, mười hai trên năm trên ba Lê Lợi
họp các dãy 1/2/3 => họp các dãy một, hai, ba
nút QL1A-QL5 => nút quốc lộ một a, quốc lộ năm
Km số 5 => ki lô mét số năm
cao tốc CT.01 => cao tốc một
`,
  ),
  ...cases(
    'number',
    `
bán lô 5-7-9 => bán lô năm, bảy, chín
`,
  ),
  ...cases(
    'measure',
    `
1 liều/con/6 tháng => một liều trên con trên sáu tháng
`,
  ),
  ...cases(
    'code',
    `
vàng 24K, 18K => vàng hai mươi tư ca, mười tám ca
`,
  ),
  ...cases(
    'measure',
    `
sốt 38⁰ - 39⁰C => sốt ba mươi tám độ đến ba mươi chín độ xê
`,
  ),
  ...cases(
    'abbreviation',
    `
điểm b, k.3, Điều 6 => điểm bê, khoản ba, Điều sáu
nhà ở k.5 => nhà ở khu năm
`,
  ),
  ...cases(
    'measure',
    `
huyết áp 110-120/65-80 => huyết áp một trăm mười đến một trăm hai mươi trên sáu mươi lăm đến tám mươi
liều 0,1ml (dưới 1t) => liều không phẩy một mi li lít, dưới một tuổi
xe dưới 5t => xe dưới năm tấn
`,
  ),
  ...cases(
    'fraction',
    `
thị lực 10/10 => thị lực mười trên mười
`,
  ),
  ...cases(
    'measure',
    `
độ mặn 2-4%o => độ mặn hai đến bốn phần nghìn
rầy 3.000-5.000c/m2 => rầy ba nghìn đến năm nghìn con trên mét vuông
`,
  ),
];
