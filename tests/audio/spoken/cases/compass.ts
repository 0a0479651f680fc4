/** Points of the compass in forecasts, and the same letters where no wind is spoken of. */
import { cases } from './case.ts';

export const compass = [
  ...cases(
    'compass',
    `
Mưa dông từ hướng TB tràn về. => Mưa dông từ hướng tây bắc tràn về.
bão đi theo hướng TTB, mỗi giờ được 15-20 km => bão đi theo hướng tây tây bắc, mỗi giờ được mười lăm đến hai mươi ki lô mét
Gió ĐB cấp 5, giật cấp 7 => Gió đông bắc cấp năm, giật cấp bảy
Gió Đ-ĐB cấp 3, sau chuyển N rồi TN => Gió đông đông bắc cấp ba, sau chuyển nam rồi tây nam
hướng Tây - TB => hướng Tây, tây bắc
hướng B-TB => hướng bắc tây bắc
gió mùa ĐB tràn về => gió mùa đông bắc tràn về
vùng biển phía ĐN tỉnh => vùng biển phía đông nam tỉnh
Gió ĐB, TB cấp 3 => Gió đông bắc, tây bắc cấp ba
`,
  ),
  ...cases(
    'abbreviation',
    `
Gió cấp 5 và TB về việc nghỉ học => Gió cấp năm và thông báo về việc nghỉ học
hướng dẫn TN đăng ký => hướng dẫn thanh niên đăng ký
ĐT Việt Nam - ĐN => đội tuyển Việt Nam, Đà Nẵng
Ngày 5/6, TB số 12 về gió => Ngày năm tháng sáu, thông báo số mười hai về gió
khu vực BTB và Nam Bộ => khu vực Bắc Trung Bộ và Nam Bộ
`,
  ),
  ...cases(
    'letters',
    `
phía B thanh toán => phía bê thanh toán
Hộ B, tổ N => Hộ bê, tổ nờ
`,
  ),
];
