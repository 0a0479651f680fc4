/** Phones, hotlines, short codes, SMS syntax. */
import { cases } from './case.ts';

export const phones = [
  ...cases(
    'phone',
    `
0912345678 => không chín một hai ba bốn năm sáu bảy tám
0912 345 678 => không chín một hai ba bốn năm sáu bảy tám
0912.345.678 => không chín một hai ba bốn năm sáu bảy tám
091-234-5678 => không chín một hai ba bốn năm sáu bảy tám
0912.34.56.78 => không chín một hai ba bốn năm sáu bảy tám
+84912345678 => cộng tám bốn chín một hai ba bốn năm sáu bảy tám
+84 912 345 678 => cộng tám bốn chín một hai ba bốn năm sáu bảy tám
(+84) 912 345 678 => cộng tám bốn chín một hai ba bốn năm sáu bảy tám
(024) 3825 1234 => không hai bốn ba tám hai năm một hai ba bốn
024 3825 1234 => không hai bốn ba tám hai năm một hai ba bốn
0209.3870.123 => không hai không chín ba tám bảy không một hai ba
02093 870 123 => không hai không chín ba tám bảy không một hai ba
1900 8198 => một chín không không tám một chín tám
tổng đài 1800.1090 => tổng đài một tám không không một không chín không
tổng đài 1900545454 => tổng đài một chín không không năm bốn năm bốn năm bốn
1800 6601 => một tám không không sáu sáu không một
ĐT: 0209 3 870 123 => điện thoại: không hai không chín ba tám bảy không một hai ba
gọi 113 => gọi một một ba
gọi 114 khi có cháy => gọi một một bốn khi có cháy
cấp cứu 115 => cấp cứu một một năm
số 111 => số một một một
gọi 113, 114, 115 => gọi một một ba, một một bốn, một một năm
gửi 1414 => gửi một bốn một bốn
gửi đến 8079 => gửi đến tám không bảy chín
tổng đài 1022 => tổng đài một không hai hai
gọi 18001091 => gọi một tám không không một không chín một
ĐT: 0209.3812.345 => điện thoại: không hai không chín ba tám một hai ba bốn năm
Hotline: 0868 123 456 => hót lai: không tám sáu tám một hai ba bốn năm sáu
SĐT 0977.123.456 => số điện thoại không chín bảy bảy một hai ba bốn năm sáu
Zalo 0388 111 222 => da lô không ba tám tám một một một hai hai hai
gọi số 18008000 nhánh 2 => gọi số một tám không không tám không không không nhánh hai
số máy 0912 345 678 hoặc 0987 654 321 => số máy không chín một hai ba bốn năm sáu bảy tám hoặc không chín tám bảy sáu năm bốn ba hai một
đường dây nóng 0969.82.82.82 => đường dây nóng không chín sáu chín tám hai tám hai tám hai
bấm *101# => bấm sao một không một thăng
tổng đài 19009095 => tổng đài một chín không không chín không chín năm
`,
  ),
  ...cases(
    'sms',
    `
Soạn TTTB [số giấy tờ] gửi 1414 => Soạn tê tê tê bê, dấu cách, số giấy tờ, gửi một bốn một bốn
TTTB [dấu cách] [số CCCD] gửi 1414 => tê tê tê bê, dấu cách, số căn cước công dân, gửi một bốn một bốn
BHXH <mã số> gửi 8079 => bê hát ích hát, dấu cách, mã số, gửi tám không bảy chín
`,
  ),
  ...cases(
    'phone',
    `
Phòng trực ban – 3856114. => Phòng trực ban, ba tám năm sáu một một bốn.
Điện thoại trạm y tế: 3878219 => Điện thoại trạm y tế: ba tám bảy tám hai một chín
`,
  ),
  ...cases(
    'number',
    `
Tổng số thí sinh dự thi: 412 thí sinh => Tổng số thí sinh dự thi: bốn trăm mười hai thí sinh
Số điện thoại đã chuẩn hóa: 915 hồ sơ. => Số điện thoại đã chuẩn hóa: chín trăm mười lăm hồ sơ.
Giấy phép lái xe số 790163 hết hạn. => Giấy phép lái xe số bảy chín không một sáu ba hết hạn.
Thu về 790163 đồng. => Thu về bảy trăm chín mươi nghìn một trăm sáu mươi ba đồng.
`,
  ),
  ...cases(
    'sms',
    `
Cú pháp ủng hộ là: QG "dấu cách" 5 => Cú pháp ủng hộ là: quy giê dấu cách năm
Soạn TD dấu cách mã hồ sơ => Soạn tê đê dấu cách mã hồ sơ
Nhắn theo cú pháp “VN X5”, gửi 1409. => Nhắn theo cú pháp vê nờ, dấu cách, ích năm, gửi một bốn không chín.
`,
  ),
  ...cases(
    'phone',
    `
Liên hệ: (+84-236) 3 822 115 => Liên hệ: cộng tám bốn hai ba sáu ba tám hai hai một một năm
phản ánh qua kênh 1022 hoặc đường dây 1022 => phản ánh qua kênh một không hai hai hoặc đường dây một không hai hai
nhắn tin gởi 5157 => nhắn tin gởi năm một năm bảy
Số điện thoại trực: 3.7654321 => Số điện thoại trực: ba bảy sáu năm bốn ba hai một
`,
  ),
  ...cases(
    'number',
    `
đào kênh 1500 mét => đào kênh một nghìn năm trăm mét
`,
  ),
  ...cases(
    'sms',
    `
soạn “S(0977123456) goi rac” gởi 5656 => soạn ét, không chín bảy bảy một hai ba bốn năm sáu, dấu cách, goi rac, gởi năm sáu năm sáu
`,
  ),
  ...cases(
    'phone',
    `
nhấn 1022 hoặc vào cổng 1022 => nhấn một không hai hai hoặc vào cổng một không hai hai
`,
  ),
  ...cases(
    'phone',
    `
số lạ đầu +375, +563 nháy máy => số lạ đầu cộng ba bảy năm, cộng năm sáu ba nháy máy
đầu số +224, +231 và +247 => đầu số cộng hai hai bốn, cộng hai ba một và cộng hai bốn bảy
`,
  ),
  ...cases(
    'phone',
    `
điện thoại:0912.345.678-0987654321 => điện thoại: không chín một hai ba bốn năm sáu bảy tám, không chín tám bảy sáu năm bốn ba hai một
ĐT: 0203.3825.123-3825.124 => điện thoại: không hai không ba ba tám hai năm một hai ba, ba tám hai năm một hai bốn
Đt: 84-912-345-678 => điện thoại: tám bốn chín một hai ba bốn năm sáu bảy tám
soạn tin rồi gửi 8x88 => soạn tin rồi gửi tám ích tám tám
`,
  ),
  ...cases(
    'code',
    `
BKS 92A.123.45 => biển kiểm soát chín hai a một hai ba bốn năm
tàu QNg 90123 TS => tàu quy nờ giê chín không một hai ba tê ét
`,
  ),
  ...cases(
    'code',
    `
CK: 1024.5678.9012 => chuyển khoản: một không hai bốn năm sáu bảy tám chín không một hai
`,
  ),
];
