/** Sentences as they stand in notices of a ward, by field. */
import { cases } from './case.ts';

export const notices = [
  // Health and vaccination
  ...cases(
    'time',
    `
Trạm Y tế tổ chức tiêm vắc xin sởi cho trẻ từ 6-9 tháng tuổi, bắt đầu từ 7h30 ngày 12/6/2026. => Trạm Y tế tổ chức tiêm vắc xin sởi cho trẻ từ sáu đến chín tháng tuổi, bắt đầu từ bảy giờ ba mươi phút ngày mười hai tháng sáu năm hai nghìn không trăm hai mươi sáu.
Thời gian khám: từ 7h00 đến 11h00, thứ 4 (ngày 17/6). => Thời gian khám: từ bảy giờ đến mười một giờ, thứ tư, ngày mười bảy tháng sáu.
Mời các cụ từ 80 tuổi trở lên có mặt lúc 8h00 tại NVH tổ 4. => Mời các cụ từ tám mươi tuổi trở lên có mặt lúc tám giờ tại nhà văn hóa tổ bốn.
Uống vitamin A liều cao từ 7h30-16h30 ngày 01/6 tại TYT phường. => Uống vi ta min A liều cao từ bảy giờ ba mươi phút đến mười sáu giờ ba mươi phút ngày một tháng sáu tại trạm y tế phường.
`,
  ),
  ...cases(
    'abbreviation',
    `
Khi có dấu hiệu SXH, sốt trên 38,5°C, cần đến TYT hoặc gọi 115. => Khi có dấu hiệu sốt xuất huyết, sốt trên ba mươi tám phẩy năm độ xê, cần đến trạm y tế hoặc gọi một một năm.
Từ ngày 01/7/2026, người tham gia BHYT 5 năm liên tục được hưởng 100% chi phí KCB. => Từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu, người tham gia bảo hiểm y tế năm năm liên tục được hưởng một trăm phần trăm chi phí khám chữa bệnh.
UBND phường đề nghị các TDP phun thuốc diệt muỗi từ 15-20/6. => Ủy ban nhân dân phường đề nghị các tổ dân phố phun thuốc diệt muỗi từ ngày mười lăm đến hai mươi tháng sáu.
`,
  ),
  // Taxes and fees
  ...cases(
    'money',
    `
Hộ kinh doanh có doanh thu trên 200.000.000đ/năm phải kê khai. => Hộ kinh doanh có doanh thu trên hai trăm triệu đồng trên năm phải kê khai.
Phí vệ sinh: 25.000đ/người/tháng, thu trước ngày 10/6. => Phí vệ sinh: hai mươi lăm nghìn đồng trên người trên tháng, thu trước ngày mười tháng sáu.
Nộp chậm bị tính thêm 0,03%/ngày, phạt tới 6.000.000đ. => Nộp chậm bị tính thêm không phẩy không ba phần trăm trên ngày, phạt tới sáu triệu đồng.
Mức đóng: 22% x 1.500.000đ = 330.000đ/tháng. => Mức đóng: hai mươi hai phần trăm nhân một triệu năm trăm nghìn đồng bằng ba trăm ba mươi nghìn đồng trên tháng.
`,
  ),
  ...cases(
    'date',
    `
Hạn nộp thuế sử dụng đất phi nông nghiệp năm 2026: chậm nhất ngày 31/10/2026. => Hạn nộp thuế sử dụng đất phi nông nghiệp năm hai nghìn không trăm hai mươi sáu: chậm nhất ngày ba mươi mốt tháng mười năm hai nghìn không trăm hai mươi sáu.
Hạn cuối nộp hồ sơ là 17h00 ngày 30/6/2026. => Hạn cuối nộp hồ sơ là mười bảy giờ ngày ba mươi tháng sáu năm hai nghìn không trăm hai mươi sáu.
`,
  ),
  // Elections
  ...cases(
    'roman',
    `
Ngày 15/3/2026 là ngày bầu cử ĐBQH khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031. => Ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu là ngày bầu cử đại biểu Quốc hội khóa mười sáu và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm ba mươi mốt.
Kỳ họp thứ 5, HĐND phường khóa II khai mạc lúc 8h00. => Kỳ họp thứ năm, Hội đồng nhân dân phường khóa hai khai mạc lúc tám giờ.
Chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng! => Chào mừng Đại hội đại biểu toàn quốc lần thứ mười bốn của Đảng!
`,
  ),
  ...cases(
    'time',
    `
Cử tri bỏ phiếu từ 7h00 đến 19h00 tại khu vực bỏ phiếu số 5. => Cử tri bỏ phiếu từ bảy giờ đến mười chín giờ tại khu vực bỏ phiếu số năm.
`,
  ),
  // Military service
  ...cases(
    'abbreviation',
    `
Công dân nam sinh năm 2009 đến Ban CHQS phường đăng ký NVQS trước ngày 20/4/2026. => Công dân nam sinh năm hai nghìn không trăm linh chín đến Ban chỉ huy quân sự phường đăng ký nghĩa vụ quân sự trước ngày hai mươi tháng tư năm hai nghìn không trăm hai mươi sáu.
Khi đi mang theo CCCD, 2 ảnh 3x4 và bản sao bằng tốt nghiệp THPT. => Khi đi mang theo căn cước công dân, hai ảnh ba nhân bốn và bản sao bằng tốt nghiệp trung học phổ thông.
`,
  ),
  ...cases(
    'range',
    `
Công dân từ 18-25 tuổi khám sức khỏe từ ngày 01/11 đến ngày 31/12. => Công dân từ mười tám đến hai mươi lăm tuổi khám sức khỏe từ ngày một tháng mười một đến ngày ba mươi mốt tháng mười hai.
`,
  ),
  // Floods and storms
  ...cases(
    'measure',
    `
Bão số 3 mạnh cấp 10-11, giật cấp 13, di chuyển 15-20km/h. => Bão số ba mạnh cấp mười đến mười một, giật cấp mười ba, di chuyển mười lăm đến hai mươi ki lô mét trên giờ.
Lượng mưa phổ biến 100-200mm, có nơi trên 300mm. => Lượng mưa phổ biến một trăm đến hai trăm mi li mét, có nơi trên ba trăm mi li mét.
Hồ chứa xả lũ với lưu lượng 250 m3/s từ 14h00 hôm nay. => Hồ chứa xả lũ với lưu lượng hai trăm năm mươi mét khối trên giây từ mười bốn giờ hôm nay.
Vị trí tâm bão ở khoảng 18,5°B; 110,2°Đ, cách bờ 250km. => Vị trí tâm bão ở khoảng mười tám phẩy năm độ bắc; một trăm mười phẩy hai độ đông, cách bờ hai trăm năm mươi ki lô mét.
`,
  ),
  ...cases(
    'roman',
    `
Mực nước sông Cầu lên mức báo động II, di dời xong trước 18h00. => Mực nước sông Cầu lên mức báo động hai, di dời xong trước mười tám giờ.
Cảnh báo rủi ro thiên tai cấp II do mưa lớn. => Cảnh báo rủi ro thiên tai cấp hai do mưa lớn.
`,
  ),
  // Power and water cuts
  ...cases(
    'time',
    `
Điện lực thông báo tạm ngừng cấp điện từ 6h00 đến 17h30 ngày 14/6 tại TDP 2, 3. => Điện lực thông báo tạm ngừng cấp điện từ sáu giờ đến mười bảy giờ ba mươi phút ngày mười bốn tháng sáu tại tổ dân phố hai, ba.
Cắt điện đường dây 35kV lộ 373 từ 05:00 - 09:30. => Cắt điện đường dây ba mươi lăm ki lô vôn lộ ba trăm bảy mươi ba từ năm giờ đến chín giờ ba mươi phút.
Ngừng cấp nước 24h kể từ 0h00 ngày 5/7. => Ngừng cấp nước hai mươi tư giờ kể từ không giờ ngày năm tháng bảy.
`,
  ),
  ...cases(
    'phone',
    `
Mọi thắc mắc gọi tổng đài 19006769. => Mọi thắc mắc gọi tổng đài một chín không không sáu bảy sáu chín.
Khi có sự cố điện, gọi 0209.3870.123 hoặc 0963.123.456 (trực 24/24h). => Khi có sự cố điện, gọi không hai không chín ba tám bảy không một hai ba hoặc không chín sáu ba một hai ba bốn năm sáu, trực hai mươi tư trên hai mươi tư giờ.
`,
  ),
  // Land
  ...cases(
    'measure',
    `
Thu hồi 1.250,5m2 đất của 12 hộ để làm đường. => Thu hồi một nghìn hai trăm năm mươi phẩy năm mét vuông đất của mười hai hộ để làm đường.
Giá đất vị trí 1 là 5,5 triệu đồng/m2. => Giá đất vị trí một là năm phẩy năm triệu đồng trên mét vuông.
`,
  ),
  ...cases(
    'fraction',
    `
Công khai bản đồ địa chính tỷ lệ 1/1000 tại trụ sở UBND phường. => Công khai bản đồ địa chính tỷ lệ một trên một nghìn tại trụ sở Ủy ban nhân dân phường.
Quy hoạch chi tiết 1/500 khu dân cư tổ 7. => Quy hoạch chi tiết một trên năm trăm khu dân cư tổ bảy.
`,
  ),
  ...cases(
    'document',
    `
Căn cứ Quyết định số 456/QĐ-UBND ngày 02/3/2026 của UBND tỉnh. => Căn cứ Quyết định số bốn trăm năm mươi sáu ngày hai tháng ba năm hai nghìn không trăm hai mươi sáu của Ủy ban nhân dân tỉnh.
Thực hiện Công văn số 5907/UBND-KGVX ngày 26/5/2026 của UBND tỉnh. => Thực hiện Công văn số năm nghìn chín trăm linh bảy, Ủy ban nhân dân, ngày hai mươi sáu tháng năm năm hai nghìn không trăm hai mươi sáu của Ủy ban nhân dân tỉnh.
Theo Nghị định 168/2024/NĐ-CP, vượt đèn đỏ bị phạt nặng. => Theo Nghị định số một trăm sáu mươi tám năm hai nghìn không trăm hai mươi tư của Chính phủ, vượt đèn đỏ bị phạt nặng.
`,
  ),
  // Schools and exams
  ...cases(
    'date',
    `
Tuyển sinh lớp 1 và lớp 6 năm học 2026-2027 từ ngày 01/7 đến ngày 15/7/2026. => Tuyển sinh lớp một và lớp sáu năm học hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm hai mươi bảy từ ngày một tháng bảy đến ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi sáu.
Kỳ thi tốt nghiệp THPT diễn ra trong các ngày 11 và 12/6/2026. => Kỳ thi tốt nghiệp trung học phổ thông diễn ra trong các ngày mười một và mười hai tháng sáu năm hai nghìn không trăm hai mươi sáu.
Học sinh tựu trường ngày 28/8, khai giảng ngày 5/9. => Học sinh tựu trường ngày hai mươi tám tháng tám, khai giảng ngày năm tháng chín.
`,
  ),
  ...cases(
    'number',
    `
Điểm chuẩn vào lớp 10 là 32,75 điểm. => Điểm chuẩn vào lớp mười là ba mươi hai phẩy bảy năm điểm.
Trẻ sinh năm 2020 nộp 01 bản sao giấy khai sinh. => Trẻ sinh năm hai nghìn không trăm hai mươi nộp một bản sao giấy khai sinh.
`,
  ),
  // Traffic
  ...cases(
    'measure',
    `
Trong khu dân cư, xe máy chạy không quá 50km/h. => Trong khu dân cư, xe máy chạy không quá năm mươi ki lô mét trên giờ.
`,
  ),
  ...cases(
    'time',
    `
Cấm xe tải trên 3,5 tấn từ 6h-8h và 16h30-18h30. => Cấm xe tải trên ba phẩy năm tấn từ sáu giờ đến tám giờ và mười sáu giờ ba mươi phút đến mười tám giờ ba mươi phút.
`,
  ),
  ...cases(
    'address',
    `
Sửa chữa QL3 đoạn Km150+200 từ ngày 10/6. => Sửa chữa quốc lộ ba đoạn ki lô mét một trăm năm mươi cộng hai trăm từ ngày mười tháng sáu.
Tai nạn xảy ra trên ĐT254, gần số nhà 12/5A. => Tai nạn xảy ra trên đường tỉnh hai trăm năm mươi tư, gần số nhà mười hai trên năm a.
`,
  ),
  // Insurance
  ...cases(
    'abbreviation',
    `
Đóng BHXH tự nguyện qua VssID hoặc tại BHXH tỉnh, số 5, đường Trường Chinh. => Đóng bảo hiểm xã hội tự nguyện qua vê ét ét ai đi hoặc tại bảo hiểm xã hội tỉnh, số năm, đường Trường Chinh.
Nhà nước hỗ trợ 70% tiền BHYT cho HSSV thuộc hộ cận nghèo. => Nhà nước hỗ trợ bảy mươi phần trăm tiền bảo hiểm y tế cho học sinh, sinh viên thuộc hộ cận nghèo.
`,
  ),
  // Festivals
  ...cases(
    'date',
    `
Lễ hội Lồng Tồng tổ chức ngày 10/1 âm lịch (tức ngày 26/2/2026). => Lễ hội Lồng Tồng tổ chức ngày mười tháng một âm lịch, tức ngày hai mươi sáu tháng hai năm hai nghìn không trăm hai mươi sáu.
Bắn pháo hoa từ 0h00 đến 0h15 ngày 17/02/2026. => Bắn pháo hoa từ không giờ đến không giờ mười lăm phút ngày mười bảy tháng hai năm hai nghìn không trăm hai mươi sáu.
Treo cờ Tổ quốc từ 30/4 đến hết 02/5. => Treo cờ Tổ quốc từ ngày ba mươi tháng tư đến hết ngày hai tháng năm.
`,
  ),
  ...cases(
    'score',
    `
Đội bóng tổ 5 thắng đội tổ 7 với tỷ số 3-2. => Đội bóng tổ năm thắng đội tổ bảy với tỷ số ba hai.
`,
  ),
  // SIM registration, ID cards, scams
  ...cases(
    'sms',
    `
Soạn TTTB [số giấy tờ] gửi 1414 để kiểm tra. => Soạn tê tê tê bê, dấu cách, số giấy tờ, gửi một bốn một bốn để kiểm tra.
`,
  ),
  ...cases(
    'foreign',
    `
Xác thực thuê bao qua VNeID, My Viettel, My VNPT hoặc My MobiFone trước ngày 15/6/2026. => Xác thực thuê bao qua vê nờ e ai đi, mai viết teo, mai vê nờ pê tê hoặc mai mô bi phôn trước ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu.
Không cung cấp mã OTP, số thẻ ATM cho người lạ qua Zalo, Facebook. => Không cung cấp mã ô tê pê, số thẻ a tê em cho người lạ qua da lô, phây búc.
`,
  ),
  ...cases(
    'phone',
    `
Gặp kẻ lừa đảo, báo ngay công an phường, số 0209.3871.113 hoặc 113. => Gặp kẻ lừa đảo, báo ngay công an phường, số không hai không chín ba tám bảy một một một ba hoặc một một ba.
`,
  ),
  // Meetings, fire, farming, the lost and found
  ...cases(
    'time',
    `
Đúng 19h30 tối thứ 7, ngày 20/6, mời bà con TDP số 9 họp tại NVH. => Đúng mười chín giờ ba mươi phút tối thứ bảy, ngày hai mươi tháng sáu, mời bà con tổ dân phố số chín họp tại nhà văn hóa.
Tổng vệ sinh từ 6h30 sáng chủ nhật hằng tuần. => Tổng vệ sinh từ sáu giờ ba mươi phút sáng chủ nhật hằng tuần.
`,
  ),
  ...cases(
    'phone',
    `
Khi có cháy, gọi ngay 114 và báo tổ trưởng. => Khi có cháy, gọi ngay một một bốn và báo tổ trưởng.
`,
  ),
  ...cases(
    'measure',
    `
Bón 8-10kg đạm/sào, phun thuốc 2 lần/vụ. => Bón tám đến mười ki lô gam đạm trên sào, phun thuốc hai lần trên vụ.
Giá lợn hơi 62.000-65.000 đồng/kg. => Giá lợn hơi sáu mươi hai nghìn đến sáu mươi lăm nghìn đồng trên ki lô gam.
`,
  ),
  ...cases(
    'code',
    `
Nhặt được ví và xe máy biển kiểm soát 97B1-234.56, ai mất liên hệ công an phường. => Nhặt được ví và xe máy biển kiểm soát chín bảy bê một hai ba bốn năm sáu, ai mất liên hệ công an phường.
Mạng 4G, 5G đã phủ sóng 100% tổ dân phố. => Mạng bốn gờ, năm gờ đã phủ sóng một trăm phần trăm tổ dân phố.
`,
  ),
];
