/** Numbers: cardinals, thousands, decimals, negatives, ordinals, codes, versions, sums. */
import { cases } from './case.ts';

export const numbers = [
  ...cases(
    'number',
    `
0 => không
4 => bốn
10 => mười
11 => mười một
14 => mười bốn
15 => mười lăm
20 => hai mươi
21 => hai mươi mốt
24 => hai mươi tư
25 => hai mươi lăm
31 => ba mươi mốt
45 => bốn mươi lăm
54 => năm mươi tư
55 => năm mươi lăm
91 => chín mươi mốt
100 => một trăm
101 => một trăm linh một
104 => một trăm linh bốn
105 => một trăm linh năm
110 => một trăm mười
115 người => một trăm mười lăm người
121 => một trăm hai mươi mốt
999 => chín trăm chín mươi chín
1000 => một nghìn
1005 hộ => một nghìn không trăm linh năm hộ
1010 => một nghìn không trăm mười
2.024 người => hai nghìn không trăm hai mươi tư người
2024 người => hai nghìn không trăm hai mươi tư người
1.250 cử tri => một nghìn hai trăm năm mươi cử tri
10.000 => mười nghìn
15.300 liều => mười lăm nghìn ba trăm liều
100.005 => một trăm nghìn không trăm linh năm
1.000.000 => một triệu
1.000.001 => một triệu không trăm linh một
1 000 000 => một triệu
12 345 678 => mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám
3 tỷ 2 => ba tỷ hai
3.500.000.000 => ba tỷ năm trăm triệu
1.000.000.000.000 => một nghìn tỷ
2.500.000.000.000.000 => hai triệu năm trăm nghìn tỷ
1,234,567 => một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy
0,5 => không phẩy năm
2,5 => hai phẩy năm
3,14 => ba phẩy một bốn
12,75 => mười hai phẩy bảy năm
0,007 => không phẩy không không bảy
98.765,43 => chín mươi tám nghìn bảy trăm sáu mươi lăm phẩy bốn ba
1.5 lần => một phẩy năm lần
gấp 2,3 lần => gấp hai phẩy ba lần
8,75 điểm => tám phẩy bảy năm điểm
xếp thứ 1 => xếp thứ nhất
thứ 4 hằng tuần => thứ tư hằng tuần
thứ 7 => thứ bảy
đứng thứ 24 cả nước => đứng thứ hai mươi tư cả nước
kỳ họp thứ 10 => kỳ họp thứ mười
lần thứ 1 => lần thứ nhất
lần thứ 4 => lần thứ tư
giải hạng 1 => giải hạng nhất
-12 => âm mười hai
nhiệt độ xuống -3 => nhiệt độ xuống âm ba
(-5) => âm năm
tổ 5 => tổ năm
lớp 10 => lớp mười
10 giây 04 => mười giây không bốn
12345678901234567 đồng => mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám tỷ chín trăm linh một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng
số khung 123456 => số khung một hai ba bốn năm sáu
số 007 => số không không bảy
CCCD số 006085001234 => căn cước công dân số không không sáu không tám năm không không một hai ba bốn
mã số thuế 4700123456 => mã số thuế bốn bảy không không một hai ba bốn năm sáu
số tài khoản 8600205123456 => số tài khoản tám sáu không không hai không năm một hai ba bốn năm sáu
mã bưu chính 23000 => mã bưu chính hai ba không không không
số hộ chiếu 1234567 => số hộ chiếu một hai ba bốn năm sáu bảy
5 + 3 = 8 => năm cộng ba bằng tám
23 - 45 = -22 => hai mươi ba trừ bốn mươi lăm bằng âm hai mươi hai
10^6 => mười mũ sáu
`,
  ),
  ...cases(
    'measure',
    `
3 x 4 => ba nhân bốn
2x3 => hai nhân ba
`,
  ),
  ...cases(
    'code',
    `
phiên bản 2.4.1 => phiên bản hai chấm bốn chấm một
địa chỉ IP 192.168.1.1 => địa chỉ ai pi một chín hai chấm một sáu tám chấm một chấm một
mục 3.2 => mục ba chấm hai
1.1. Đối tượng áp dụng => một chấm một. Đối tượng áp dụng
2.3.1. Kinh phí thực hiện => hai chấm ba chấm một. Kinh phí thực hiện
`,
  ),
  ...cases(
    'range',
    `
5-7 ngày => năm đến bảy ngày
từ 10 - 15 hộ => từ mười đến mười lăm hộ
0,5-0,9 => không phẩy năm đến không phẩy chín
700–900 người => bảy trăm đến chín trăm người
3 – 5 năm => ba đến năm năm
trẻ từ 6-59 tháng tuổi => trẻ từ sáu đến năm mươi chín tháng tuổi
công dân từ 18-25 tuổi => công dân từ mười tám đến hai mươi lăm tuổi
Điều 5-10 => Điều năm đến mười
1.000-1.500 con => một nghìn đến một nghìn năm trăm con
`,
  ),
  ...cases(
    'score',
    `
thắng với tỷ số 2-1 => thắng với tỷ số hai một
tỉ số 4 - 0 => tỉ số bốn không
hòa 1-1 => hòa một một
Việt Nam 2-1 Thái Lan => Việt Nam hai một Thái Lan
đội hình 4-4-2 => đội hình bốn bốn hai
sơ đồ 3-5-1-1 => sơ đồ ba năm một một
`,
  ),
  ...cases(
    'code',
    `
3.2.Yêu cầu => ba chấm hai. Yêu cầu
`,
  ),
  // Codes by their name, near or further on
  ...cases(
    'number',
    `
mã nghề 5480102, 5480105 => mã nghề năm bốn tám không một không hai, năm bốn tám không một không năm
Mã điểm bán hàng của hợp tác xã là 20815 => Mã điểm bán hàng của hợp tác xã là hai không tám một năm
Mật khẩu mạng của phòng đọc: 24681357 => Mật khẩu mạng của phòng đọc: hai bốn sáu tám một ba năm bảy
nộp vào mã chương 560, mã tiểu mục 1052 => nộp vào mã chương năm sáu không, mã tiểu mục một không năm hai
ngành Thú y (7640101) => ngành Thú y, bảy sáu bốn không một không một
Mã giảm 20000 cho 300 khách. => Mã giảm hai mươi nghìn cho ba trăm khách.
Quét mã để nhận 1500 điểm. => Quét mã để nhận một nghìn năm trăm điểm.
SBD 301 đến 324 thi phòng 5 => số báo danh ba không một đến ba hai bốn thi phòng năm
`,
  ),
  // What a lottery has drawn
  ...cases(
    'code',
    `
Xổ số ngày 3/4: giải nhì 40127, 88315; giải bảy 07. => Xổ số ngày ba tháng tư: giải nhì bốn không một hai bảy, tám tám ba một năm; giải bảy không bảy.
Kết quả XSKT, giải 7: 21 - 40 - 66 => Kết quả xổ số kiến thiết, giải bảy: hai một, bốn không, sáu sáu
`,
  ),
  ...cases(
    'number',
    `
Hội thao: giải nhất 500, giải nhì 300. => Hội thao: giải nhất năm trăm, giải nhì ba trăm.
`,
  ),
];
