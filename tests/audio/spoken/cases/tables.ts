/** What tables, price lists, results and filled-in forms hold: places in a row, sizes, marks, rooms, budget lines. */
import { cases } from './case.ts';

export const tables = [
  // Of forms and tables
  ...cases(
    'abbreviation',
    `
Hồ bơi: T2-T7 6h-20h; CN nghỉ từ 12h. => Hồ bơi: thứ hai đến thứ bảy sáu giờ đến hai mươi giờ; chủ nhật nghỉ từ mười hai giờ.
KH: PA05020012345 nợ hai kỳ => khách hàng: pê a không năm không hai không không một hai ba bốn năm nợ hai kỳ
Vụ ĐX 2026 cấy xong => Vụ đông xuân hai nghìn không trăm hai mươi sáu cấy xong
Trời nắng, RH 60-70%. => Trời nắng, độ ẩm sáu mươi đến bảy mươi phần trăm.
CK qua số tài khoản của trường => chuyển khoản qua số tài khoản của trường
Cần người TN CĐ, ĐH. => Cần người tốt nghiệp cao đẳng, đại học.
Xã nông thôn mới còn nợ TC số 5, 13. => Xã nông thôn mới còn nợ tiêu chí số năm, mười ba.
mã ĐBHC 20114 => mã địa bàn hành chính hai không một một bốn
Dự toán chi phí XL đã duyệt. => Dự toán chi phí xây lắp đã duyệt.
`,
  ),
  ...cases(
    'code',
    `
GCN: DK 318045 cấp năm ngoái => giấy chứng nhận: đê ca ba một tám không bốn năm cấp năm ngoái
rãnh B30xH40 => rãnh bê ba mươi nhân hát bốn mươi
Bán 5 nền tại khu X3. => Bán năm nền tại khu ích ba.
cọc tre D6-8cm; ống D9cm => cọc tre đê sáu đến tám xăng ti mét; ống đê chín xăng ti mét
Dãy số trúng thưởng hôm nay gồm: 04 - 12 - 26 - 31 => Dãy số trúng thưởng hôm nay gồm: không bốn, một hai, hai sáu, ba một
Vietlott 5/35: 03 - 11 - 19 => Vietlott năm trên ba mươi lăm: không ba, một một, một chín
`,
  ),
  ...cases(
    'address',
    `
Thi tại P.101-P.106. => Thi tại phòng một trăm linh một đến phòng một trăm linh sáu.
họp ở P301-305 => họp ở phòng ba trăm linh một đến ba trăm linh năm
`,
  ),
  ...cases(
    'number',
    `
cầu thủ số áo 09 => cầu thủ số áo không chín
nộp vào tiểu mục 1757 => nộp vào tiểu mục một bảy năm bảy
`,
  ),
  ...cases(
    'fraction',
    `
xã xếp thứ 4/26 => xã xếp thứ tư trên hai mươi sáu
mỗi nơi bầu 2/4 người => mỗi nơi bầu hai trên bốn người
`,
  ),
  ...cases(
    'phone',
    `
máy nội bộ 118 => máy nội bộ một một tám
báo qua Zalo hoặc 1022 => báo qua da lô hoặc một không hai hai
`,
  ),
  ...cases(
    'measure',
    `
Cần nữ may, dưới 40t. => Cần nữ may, dưới bốn mươi tuổi.
`,
  ),
  ...cases(
    'letters',
    `
nền đường Bn = 3,5m => nền đường bê nờ bằng ba phẩy năm mét
`,
  ),
  ...cases(
    'punctuation',
    `
sinh 115 nam/100 nữ => sinh một trăm mười lăm nam trên một trăm nữ
`,
  ),
  ...cases(
    'money',
    `
vé 40k/NL => vé bốn mươi nghìn trên người lớn
`,
  ),
  // Of schools, budgets and wards
  ...cases(
    'abbreviation',
    `
SGK bộ KNTT; sách GK cũ => sách giáo khoa bộ kết nối tri thức; sách giáo khoa cũ
nộp thuế vào chương 757, TM 1704 => nộp thuế vào chương bảy trăm năm mươi bảy, tiểu mục một bảy không bốn
Số TT 12: bà Lan => Số thứ tự mười hai: bà Lan
thửa 18, BT 42,5 trđ => thửa mười tám, bồi thường bốn mươi hai phẩy năm triệu đồng
khám ở khoa Nội TH => khám ở khoa Nội tổng hợp
lợn 120, GC 900 con => lợn một trăm hai mươi, gia cầm chín trăm con
có 6 ƯCV => có sáu ứng cử viên
`,
  ),
  ...cases(
    'number',
    `
vàng miếng 999 => vàng miếng chín chín chín
`,
  ),
  ...cases(
    'code',
    `
TK 9523.3.1098765 => tài khoản chín năm hai ba ba một không chín tám bảy sáu năm
`,
  ),
  ...cases(
    'date',
    `
Nhận lớp: 16/8 khối 1, 17/8 khối 2. => Nhận lớp: ngày mười sáu tháng tám khối một, ngày mười bảy tháng tám khối hai.
`,
  ),
  ...cases(
    'measure',
    `
Căn 70 m2, 2 PN, 2 WC => Căn bảy mươi mét vuông, hai phòng ngủ, hai vê xê
`,
  ),
  // Terms, ranks and loads
  ...cases(
    'measure',
    `
Lãi vay: 7-11T 5,9%; 13T-18T 6,4%. => Lãi vay: bảy đến mười một tháng năm phẩy chín phần trăm; mười ba tháng đến mười tám tháng sáu phẩy bốn phần trăm.
Xếp hạng: thôn 4: 10đ; thôn 2: 6đ. => Xếp hạng: thôn bốn: mười điểm; thôn hai: sáu điểm.
nắp cống chịu 25T => nắp cống chịu hai mươi lăm tấn
xe tải 3-5T => xe tải ba đến năm tấn
`,
  ),
  ...cases(
    'number',
    `
Mã nộp tiền điện của trường là 2045713 => Mã nộp tiền điện của trường là hai không bốn năm bảy một ba
`,
  ),
  ...cases(
    'code',
    `
KV2-NT được cộng 0,5 => khu vực hai nông thôn được cộng không phẩy năm
vé số trúng 2 số cuối 47 => vé số trúng hai số cuối bốn bảy
`,
  ),
  ...cases(
    'abbreviation',
    `
Lò Thị Pâng, NS 12/8/1979 => Lò Thị Pâng, sinh ngày mười hai tháng tám năm một nghìn chín trăm bảy mươi chín
cây cao 2m, ĐK thân 6cm => cây cao hai mét, đường kính thân sáu xăng ti mét
`,
  ),
];
