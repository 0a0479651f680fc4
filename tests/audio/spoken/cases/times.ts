/** Times of day and durations. */
import { cases } from './case.ts';

export const times = cases(
  'time',
  `
17h30 => mười bảy giờ ba mươi phút
17h00 => mười bảy giờ
7h => bảy giờ
07h15 => bảy giờ mười lăm phút
8h05 => tám giờ năm phút
17g30 => mười bảy giờ ba mươi phút
17 giờ 00 => mười bảy giờ
17 giờ 30 => mười bảy giờ ba mươi phút
17h30' => mười bảy giờ ba mươi phút
17h30p => mười bảy giờ ba mươi phút
17 h 30 => mười bảy giờ ba mươi phút
05:15 => năm giờ mười lăm phút
14:00 => mười bốn giờ
00:30 => không giờ ba mươi phút
23:59 => hai mươi ba giờ năm mươi chín phút
5:20:35 => năm giờ hai mươi phút ba mươi lăm giây
8:00:00 => tám giờ
03:00:03 => ba giờ ba giây
12:30:45 => mười hai giờ ba mươi phút bốn mươi lăm giây
0h ngày mai => không giờ ngày mai
24h => hai mươi tư giờ
lúc 21h21 => lúc hai mươi mốt giờ hai mươi mốt phút
7h30-11h30 => bảy giờ ba mươi phút đến mười một giờ ba mươi phút
7h30 - 11h => bảy giờ ba mươi phút đến mười một giờ
7h-11h => bảy giờ đến mười một giờ
từ 7h00 đến 11h30 => từ bảy giờ đến mười một giờ ba mươi phút
07:30 - 17:00 => bảy giờ ba mươi phút đến mười bảy giờ
8-11h => tám đến mười một giờ
9h20p - 10h30 => chín giờ hai mươi phút đến mười giờ ba mươi phút
9h2p - 9h5p => chín giờ hai phút đến chín giờ năm phút
sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 17h00 => sáng từ bảy giờ ba mươi phút đến mười một giờ ba mươi phút, chiều từ mười ba giờ ba mươi phút đến mười bảy giờ
24/24 giờ => hai mươi tư trên hai mươi tư giờ
trực 24/24 => trực hai mươi tư trên hai mươi tư
24/24h => hai mươi tư trên hai mươi tư giờ
24/7 => hai mươi tư trên bảy
3p20s => ba phút hai mươi giây
12p03s => mười hai phút ba giây
9h2m2s => chín giờ hai phút hai giây
12h24p30s => mười hai giờ hai mươi tư phút ba mươi giây
48h => bốn mươi tám giờ
trong 72h => trong bảy mươi hai giờ
2,5h => hai phẩy năm giờ
30s => ba mươi giây
15p => mười lăm phút
5-10p => năm đến mười phút
7:30 AM => bảy giờ ba mươi phút sáng
2 PM => hai giờ chiều
8:00 pm => tám giờ tối
7:30AM - 5:30PM => bảy giờ ba mươi phút sáng đến năm giờ ba mươi phút chiều
trước 17h00 ngày mai => trước mười bảy giờ ngày mai
vào hồi 8h30 => vào hồi tám giờ ba mươi phút
lúc 19 giờ 45 phút => lúc mười chín giờ bốn mươi lăm phút
lúc 6h kém 5 => lúc sáu giờ kém năm
mất điện 6h00 - 18h00 => mất điện sáu giờ đến mười tám giờ

Cập nhật 8:5, Chủ nhật => Cập nhật tám giờ năm phút, Chủ nhật
họp lúc 7:5 sáng => họp lúc bảy giờ năm phút sáng
mở cửa từ 5h sáng - 10h đêm => mở cửa từ năm giờ sáng đến mười giờ đêm
7h sáng – 11h trưa, 1h chiều - 5h chiều => bảy giờ sáng đến mười một giờ trưa, một giờ chiều đến năm giờ chiều
hẹn 8h00/15/6/2026 => hẹn tám giờ ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
hẹn 8h15/6 => hẹn tám giờ ngày mười lăm tháng sáu
đến 25h00 => đến hai mươi lăm giờ
chiều 14.00-16.30, ngày 20.6 => chiều mười bốn giờ đến mười sáu giờ ba mươi phút, ngày hai mươi tháng sáu
lúc 8.30, bà con => lúc tám giờ ba mươi phút, bà con
từ 7.30 đến 11.00 sáng => từ bảy giờ ba mươi phút đến mười một giờ sáng
khoảng 20 - 30' đi bộ => khoảng hai mươi đến ba mươi phút đi bộ
`,
);
