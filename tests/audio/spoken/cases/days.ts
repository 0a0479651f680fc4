/** Days written with a dash, a full stop or as a list, and what only looks like them. */
import { cases } from './case.ts';

export const days = [
  ...cases(
    'date',
    `
Chợ phiên nghỉ lễ 30-4 và 1-5. => Chợ phiên nghỉ lễ ngày ba mươi tháng tư và ngày một tháng năm.
Hội trại kết thúc 31-5. => Hội trại kết thúc ngày ba mươi mốt tháng năm.
Mức thu mới có hiệu lực từ 1-7 năm 2026. => Mức thu mới có hiệu lực từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu.
Lương cơ sở tăng từ 1-7. => Lương cơ sở tăng từ ngày một tháng bảy.
Sau 1-1, nhiều quy định thay đổi. => Sau ngày một tháng một, nhiều quy định thay đổi.
Kỷ niệm Ngày Quốc tế Lao động 1-5 => Kỷ niệm Ngày Quốc tế Lao động ngày một tháng năm
Chiến thắng 30-4 là mốc son. => Chiến thắng ngày ba mươi tháng tư là mốc son.
Nhận hồ sơ các ngày 5, 6, 9-6 => Nhận hồ sơ các ngày năm, sáu, chín tháng sáu
Dịp 2-9 đồng bào cả nước nô nức. => Dịp ngày hai tháng chín đồng bào cả nước nô nức.
Chiều nay, 22.8, bão vào bờ. => Chiều nay, ngày hai mươi hai tháng tám, bão vào bờ.
Từ tối nay 26.2 đến ngày 28.2 cúp nước. => Từ tối nay ngày hai mươi sáu tháng hai đến ngày hai mươi tám tháng hai cúp nước.
Đêm 14 - 15.8 có mưa to. => Đêm ngày mười bốn đến mười lăm tháng tám có mưa to.
Họp lúc 8h ngày 16.06.26 => Họp lúc tám giờ ngày mười sáu tháng sáu năm hai nghìn không trăm hai mươi sáu
trẻ sinh từ 01/06/ 2019 => trẻ sinh từ ngày một tháng sáu năm hai nghìn không trăm mười chín
tiêm vào ngày 5,6,7/8 => tiêm vào ngày năm, sáu, bảy tháng tám
thu trong tháng 6,7,8/2026 => thu trong tháng sáu, bảy, tám năm hai nghìn không trăm hai mươi sáu
ngày 5;6;7/8/2026 => ngày năm; sáu; bảy tháng tám năm hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'range',
    `
Thang điểm hài lòng từ 1-5. => Thang điểm hài lòng từ một đến năm.
Sáng 2-3 người đến đăng ký. => Sáng hai đến ba người đến đăng ký.
Lễ hội kết thúc 1-2 ngày trước rằm. => Lễ hội kết thúc một đến hai ngày trước rằm.
Cảnh báo lũ cấp độ từ 1-3. => Cảnh báo lũ cấp độ từ một đến ba.
`,
  ),
  ...cases(
    'date',
    `
giá tiêu hôm qua (14.10) giảm => giá tiêu hôm qua, ngày mười bốn tháng mười, giảm
`,
  ),
  ...cases(
    'date',
    `
giỗ tổ (10.3 âm lịch) => giỗ tổ, ngày mười tháng ba âm lịch
`,
  ),
  ...cases(
    'date',
    `
Tiền trợ cấp xã hội T6 chi trả tại nhà văn hóa => Tiền trợ cấp xã hội tháng sáu chi trả tại nhà văn hóa
tiền điện T5, T6 chưa nộp => tiền điện tháng năm, tháng sáu chưa nộp
lương T4-T6/2026 => lương tháng tư đến tháng sáu năm hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'weekday',
    `
Phát lương hưu vào T5 tuần này => Phát lương hưu vào thứ năm tuần này
thu tiền rác T7 hàng tuần => thu tiền rác thứ bảy hàng tuần
`,
  ),
  ...cases(
    'date',
    `
họp thứ bảy, 20.6 => họp thứ bảy, ngày hai mươi tháng sáu
niên vụ 2025/2026 => niên vụ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu
`,
  ),
  ...cases(
    'date',
    `
tức ngày 10/3/Bính Ngọ => tức ngày mười tháng ba năm Bính Ngọ
`,
  ),
  ...cases(
    'weekday',
    `
Trực T3+T7 => Trực thứ ba và thứ bảy
`,
  ),
  ...cases(
    'date',
    `
Thu gom rác T2-T4-T6 => Thu gom rác thứ hai, tư, sáu
Nộp tiền tháng 01+02/2026 => Nộp tiền tháng một và tháng hai năm hai nghìn không trăm hai mươi sáu
từ sáng 15/6 - chiều 16/6 => từ sáng ngày mười lăm tháng sáu đến chiều ngày mười sáu tháng sáu
`,
  ),
  ...cases(
    'date',
    `
khám từ 15 đến 19/6 tại trạm => khám từ ngày mười lăm đến ngày mười chín tháng sáu tại trạm
`,
  ),
  ...cases(
    'money',
    `
lương 7tr-9tr5 => lương bảy triệu đến chín triệu năm trăm nghìn
1tr2-1tr5/tháng => một triệu hai trăm nghìn đến một triệu năm trăm nghìn trên tháng
`,
  ),
  ...cases(
    'date',
    `
tổ 1 - 15/6, tổ 2 - 16/6 => tổ một, ngày mười lăm tháng sáu, tổ hai, ngày mười sáu tháng sáu
họp KP1 15/6 => họp khu phố một ngày mười lăm tháng sáu
từ thứ 2 (15/6)-thứ 6 (19/6) => từ thứ hai, ngày mười lăm tháng sáu, đến thứ sáu, ngày mười chín tháng sáu
giữa T6 => giữa tháng sáu
`,
  ),
  ...cases(
    'time',
    `
triều lên 0-4h => triều lên không giờ đến bốn giờ
`,
  ),
  ...cases(
    'date',
    `
trực từ T6 đến T8 => trực từ tháng sáu đến tháng tám
thu T6-T8 => thu tháng sáu đến tháng tám
T12/2025-T3/2026 => tháng mười hai năm hai nghìn không trăm hai mươi lăm đến tháng ba năm hai nghìn không trăm hai mươi sáu
trong quý 3 và 4/2026 => trong quý ba và bốn năm hai nghìn không trăm hai mươi sáu
báo cáo 6 tháng/2026 => báo cáo sáu tháng năm hai nghìn không trăm hai mươi sáu
sửa thành ngày "10/6" => sửa thành ngày mười tháng sáu
`,
  ),
  ...cases(
    'number',
    `
ở đây từ 1990 - nay => ở đây từ một nghìn chín trăm chín mươi đến nay
`,
  ),
  ...cases(
    'date',
    `
hoàn thành Q.IV/2026 => hoàn thành quý bốn năm hai nghìn không trăm hai mươi sáu
`,
  ),
];
