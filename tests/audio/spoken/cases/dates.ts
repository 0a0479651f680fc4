/** Days, months, quarters, years, with their ranges and partial forms. */
import { cases } from './case.ts';

export const dates = cases(
  'date',
  `
15/6/2026 => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
ngày 15/6/2026 => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
ngày 01/01/2024 => ngày một tháng một năm hai nghìn không trăm hai mươi tư
ngày 04/4/2025 => ngày bốn tháng tư năm hai nghìn không trăm hai mươi lăm
ngày 02-9-1945 => ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm
ngày 30.4.1975 => ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm
ngày 24 - 7 - 2002 => ngày hai mươi tư tháng bảy năm hai nghìn không trăm linh hai
ngày 05 / 6 / 2026 => ngày năm tháng sáu năm hai nghìn không trăm hai mươi sáu
2026-06-15 => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
ngày 15/6/26 => ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
sinh ngày 20/10/98 => sinh ngày hai mươi tháng mười năm một nghìn chín trăm chín mươi tám
trước ngày 15/6 => trước ngày mười lăm tháng sáu
sáng 8/3 => sáng ngày tám tháng ba
chiều ngày 5/6 => chiều ngày năm tháng sáu
đêm 31/12 => đêm ngày ba mươi mốt tháng mười hai
ngày 30.4 => ngày ba mươi tháng tư
ngày 29-12 => ngày hai mươi chín tháng mười hai
ngày 1/2 => ngày một tháng hai
ngày 5/6 => ngày năm tháng sáu
ngày 10/10 => ngày mười tháng mười
mùng 1/1 âm lịch => mùng một tháng một âm lịch
mùng 10/3 => mùng mười tháng ba
nghỉ lễ 30/4 và 1/5 => nghỉ lễ ngày ba mươi tháng tư và ngày một tháng năm
chào mừng 2/9 => chào mừng ngày hai tháng chín
kỷ niệm 27/7 => kỷ niệm ngày hai mươi bảy tháng bảy
mít tinh 20/11 => mít tinh ngày hai mươi tháng mười một
từ 25/8 đến 03/9 => từ ngày hai mươi lăm tháng tám đến ngày ba tháng chín
từ ngày 13 đến hết ngày 15/5/2026 => từ ngày mười ba đến hết ngày mười lăm tháng năm năm hai nghìn không trăm hai mươi sáu
13-15/5/2019 => ngày mười ba đến mười lăm tháng năm năm hai nghìn không trăm mười chín
13–15/5/2019 => ngày mười ba đến mười lăm tháng năm năm hai nghìn không trăm mười chín
từ ngày 20-30/4 => từ ngày hai mươi đến ba mươi tháng tư
ngày 25-26/12 => ngày hai mươi lăm đến hai mươi sáu tháng mười hai
28/5-03/6/2026 => ngày hai mươi tám tháng năm đến ngày ba tháng sáu năm hai nghìn không trăm hai mươi sáu
01/6/2026 - 15/6/2026 => ngày một tháng sáu năm hai nghìn không trăm hai mươi sáu đến ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
từ ngày 28/12/2025 đến ngày 02/01/2026 => từ ngày hai mươi tám tháng mười hai năm hai nghìn không trăm hai mươi lăm đến ngày hai tháng một năm hai nghìn không trăm hai mươi sáu
ngày 8, 9 và 10/6/2026 => ngày tám, chín và mười tháng sáu năm hai nghìn không trăm hai mươi sáu
ngày 13-15 tháng 5 => ngày mười ba đến mười lăm tháng năm
tháng 5, 6, 7/2026 => tháng năm, sáu, bảy năm hai nghìn không trăm hai mươi sáu
1/6 là ngày Quốc tế Thiếu nhi => ngày một tháng sáu là ngày Quốc tế Thiếu nhi
đường 3/2 => đường ba tháng hai
tháng 6/2026 => tháng sáu năm hai nghìn không trăm hai mươi sáu
tháng 04/2026 => tháng tư năm hai nghìn không trăm hai mươi sáu
tháng 12-2025 => tháng mười hai năm hai nghìn không trăm hai mươi lăm
06/2026 => tháng sáu năm hai nghìn không trăm hai mươi sáu
từ 01/2025 đến 12/2025 => từ tháng một năm hai nghìn không trăm hai mươi lăm đến tháng mười hai năm hai nghìn không trăm hai mươi lăm
từ tháng 9/2025 - 5/2026 => từ tháng chín năm hai nghìn không trăm hai mươi lăm đến tháng năm năm hai nghìn không trăm hai mươi sáu
tháng 4-6/2026 => tháng tư đến tháng sáu năm hai nghìn không trăm hai mươi sáu
quý 2/2026 => quý hai năm hai nghìn không trăm hai mươi sáu
Q4/2025 => quý bốn năm hai nghìn không trăm hai mươi lăm
đợt 1/2026 => đợt một năm hai nghìn không trăm hai mươi sáu
năm học 2025-2026 => năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu
năm học 2025 - 2026 => năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu
nhiệm kỳ 2021 - 2026 => nhiệm kỳ hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu
nhiệm kỳ 2025–2030 => nhiệm kỳ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi
giai đoạn 2021-2025 => giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm
mùa giải 2025/26 => mùa giải hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu
vụ Xuân 2026, gieo trước 5/2 => vụ Xuân hai nghìn không trăm hai mươi sáu, gieo trước ngày năm tháng hai
T6/2026 => tháng sáu năm hai nghìn không trăm hai mươi sáu
hạn nộp: 31/3/2026 => hạn nộp: ngày ba mươi mốt tháng ba năm hai nghìn không trăm hai mươi sáu
thứ Hai (15/6) => thứ Hai, ngày mười lăm tháng sáu
thứ 2, ngày 15/6/2026 => thứ hai, ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu
Bắc Kạn, ngày 26/5/2026 => Bắc Kạn, ngày hai mươi sáu tháng năm năm hai nghìn không trăm hai mươi sáu
đến hết 31/12/2026 => đến hết ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi sáu
rằm 15/7 => rằm mười lăm tháng bảy
lúc 8h ngày 1/6 => lúc tám giờ ngày một tháng sáu
tối 24/12 => tối ngày hai mươi tư tháng mười hai
hôm 21/6 => hôm hai mươi mốt tháng sáu
trước 20/5/2026 => trước ngày hai mươi tháng năm năm hai nghìn không trăm hai mươi sáu
sau 10/8 => sau ngày mười tháng tám
vào 19/5 => vào ngày mười chín tháng năm
25/12/2020 => ngày hai mươi lăm tháng mười hai năm hai nghìn không trăm hai mươi
10.05.2000 => ngày mười tháng năm năm hai nghìn
05/05/2005 => ngày năm tháng năm năm hai nghìn không trăm linh năm
`,
).concat(
  cases(
    'number',
    `
năm 2026 => năm hai nghìn không trăm hai mươi sáu
năm 1945 => năm một nghìn chín trăm bốn mươi lăm
năm 2000 => năm hai nghìn
năm 2010 => năm hai nghìn không trăm mười
sinh năm 1985 => sinh năm một nghìn chín trăm tám mươi lăm
tháng 4 => tháng tư
tháng 4 năm 2026 => tháng tư năm hai nghìn không trăm hai mươi sáu
ngày 4 tháng 4 => ngày bốn tháng tư
ngày 05 tháng 6 năm 2026 => ngày năm tháng sáu năm hai nghìn không trăm hai mươi sáu
tháng 1 2024 => tháng một năm hai nghìn không trăm hai mươi tư
ngày 15 tháng 6 => ngày mười lăm tháng sáu
ngày 21 hằng tháng => ngày hai mươi mốt hằng tháng
các năm 2024, 2025 => các năm hai nghìn không trăm hai mươi tư, hai nghìn không trăm hai mươi lăm
thập niên 90 => thập niên chín mươi
quý 1 => quý một
tuần 3 tháng 6 => tuần ba tháng sáu
`,
  ),
  cases(
    'weekday',
    `
T2 => thứ hai
T7 hàng tuần => thứ bảy hàng tuần
từ T2 đến T6 => từ thứ hai đến thứ sáu
`,
  ),
  cases(
    'abbreviation',
    `
nghỉ T7 và CN => nghỉ thứ bảy và chủ nhật
T7, CN => thứ bảy, chủ nhật
`,
  ),
);
