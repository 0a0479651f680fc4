/** Sentences of notices as wards write them, with days, hours, papers, places and short forms. */
import { cases } from './case.ts';

export const wards = [
  ...cases(
    'date',
    `
UBND phường thông báo lịch cắt điện ngày 22/11: từ 06h00 đến 11h30 tại TDP 4, 5, 6. => Ủy ban nhân dân phường thông báo lịch cắt điện ngày hai mươi hai tháng mười một: từ sáu giờ đến mười một giờ ba mươi phút tại tổ dân phố bốn, năm, sáu.
Nhà máy nước ngừng cấp nước 22h đêm 24/11 đến 4h sáng 25/11. => Nhà máy nước ngừng cấp nước hai mươi hai giờ đêm ngày hai mươi tư tháng mười một đến bốn giờ sáng ngày hai mươi lăm tháng mười một.
Tiêm vắc xin 5 trong 1 mũi 3 và uống OPV cho trẻ 2-4 tháng tuổi ngày 10, 11/12. => Tiêm vắc xin năm trong một mũi ba và uống ô pê vê cho trẻ hai đến bốn tháng tuổi ngày mười, mười một tháng mười hai.
Lịch khám sức khỏe NVQS: 7h00', thứ 3 ngày 02.12.2026. => Lịch khám sức khỏe nghĩa vụ quân sự: bảy giờ, thứ ba ngày hai tháng mười hai năm hai nghìn không trăm hai mươi sáu.
Gọi công dân sinh từ 01/01/2000 đến 31/12/2008 khám sơ tuyển. => Gọi công dân sinh từ ngày một tháng một năm hai nghìn đến ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm linh tám khám sơ tuyển.
Công an phường cấp CCCD lưu động cho người từ đủ 14 tuổi, từ 8h-11h sáng chủ nhật 06/12. => Công an phường cấp căn cước công dân lưu động cho người từ đủ mười bốn tuổi, từ tám giờ đến mười một giờ sáng chủ nhật ngày sáu tháng mười hai.
Ai có CMND 9 số phải đổi sang thẻ căn cước trước 31/12. => Ai có chứng minh nhân dân chín số phải đổi sang thẻ căn cước trước ngày ba mươi mốt tháng mười hai.
Bưu điện chi trả trợ cấp BTXH tháng 12/2026 từ ngày 05-10/12. => Bưu điện chi trả trợ cấp bảo trợ xã hội tháng mười hai năm hai nghìn không trăm hai mươi sáu từ ngày năm đến mười tháng mười hai.
Bầu cử ĐBQH khóa XVI, ngày 15/3/2026, từ 7h đến 19h. => Bầu cử đại biểu Quốc hội khóa mười sáu, ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu, từ bảy giờ đến mười chín giờ.
Nộp hồ sơ từ 8h00 ngày 01/12/2026 đến 17h00 ngày 15/12/2026 (giờ hành chính). => Nộp hồ sơ từ tám giờ ngày một tháng mười hai năm hai nghìn không trăm hai mươi sáu đến mười bảy giờ ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi sáu, giờ hành chính.
Tổng điều tra kinh tế năm 2026 kéo dài 30 ngày, từ 1/7 đến 30/7. => Tổng điều tra kinh tế năm hai nghìn không trăm hai mươi sáu kéo dài ba mươi ngày, từ ngày một tháng bảy đến ngày ba mươi tháng bảy.
Học phí 0 đồng từ năm học 2025 - 2026. => Học phí không đồng từ năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu.
Thi vào lớp 10 THPT ngày 6-7/6, mỗi môn 120'. => Thi vào lớp mười trung học phổ thông ngày sáu đến bảy tháng sáu, mỗi môn một trăm hai mươi phút.
Theo KH số 45/KH-UBND ngày 3/11. => Theo kế hoạch số bốn mươi lăm của Ủy ban nhân dân ngày ba tháng mười một.
Xác thực thuê bao trước 0h00 ngày 15/6. => Xác thực thuê bao trước không giờ ngày mười lăm tháng sáu.
Tang lễ bắt đầu 13h30, đưa tang 7h ngày 29/11 (tức 20/10 âm lịch). => Tang lễ bắt đầu mười ba giờ ba mươi phút, đưa tang bảy giờ ngày hai mươi chín tháng mười một, tức ngày hai mươi tháng mười âm lịch.
Họp tổ dân phố 19g30 tối mai, thứ 7 28-11. => Họp tổ dân phố mười chín giờ ba mươi phút tối mai, thứ bảy ngày hai mươi tám tháng mười một.
Đại hội XIV của Đảng khai mạc ngày 19/01/2026. => Đại hội mười bốn của Đảng khai mạc ngày mười chín tháng một năm hai nghìn không trăm hai mươi sáu.
Văn nghệ chào mừng 20-11 lúc 20h. => Văn nghệ chào mừng ngày hai mươi tháng mười một lúc hai mươi giờ.
Thông báo về việc tạm dừng cấp điện ngày thứ Năm, 03/12: khu vực sau TBA số 3 mất điện 8:00-10:00. => Thông báo về việc tạm dừng cấp điện ngày thứ Năm, ngày ba tháng mười hai: khu vực sau trạm biến áp số ba mất điện tám giờ đến mười giờ.
Ngày 01-02/6: cân đo trẻ dưới 5 tuổi; sáng 7h30', chiều 14h00'. => Ngày một đến hai tháng sáu: cân đo trẻ dưới năm tuổi; sáng bảy giờ ba mươi phút, chiều mười bốn giờ.
Lệnh gọi nhập ngũ có mặt 06h30 ngày 04/3/2027. => Lệnh gọi nhập ngũ có mặt sáu giờ ba mươi phút ngày bốn tháng ba năm hai nghìn không trăm hai mươi bảy.
Người cao tuổi, trợ cấp HTXH nhận qua ATM hoặc tại NVH tổ 9, 8h-16h, ngày 06/12 (CN). => Người cao tuổi, trợ cấp hưu trí xã hội nhận qua a tê em hoặc tại nhà văn hóa tổ chín, tám giờ đến mười sáu giờ, ngày sáu tháng mười hai, chủ nhật.
Hồi 16 giờ ngày 25/9, tâm bão ở 16,2 độ Vĩ Bắc; 114,5 độ Kinh Đông. => Hồi mười sáu giờ ngày hai mươi lăm tháng chín, tâm bão ở mười sáu phẩy hai độ Vĩ Bắc; một trăm mười bốn phẩy năm độ Kinh Đông.
Học sinh nghỉ học 02 ngày (28, 29/9). => Học sinh nghỉ học hai ngày, hai mươi tám, ngày hai mươi chín tháng chín.
Niêm yết danh sách cử tri từ ngày 03/02/2026, khiếu nại trong 30 ngày. => Niêm yết danh sách cử tri từ ngày ba tháng hai năm hai nghìn không trăm hai mươi sáu, khiếu nại trong ba mươi ngày.
Cấm đỗ xe 2 bên đường từ 0h-24h ngày lễ 2/9. => Cấm đỗ xe hai bên đường từ không giờ đến hai mươi tư giờ ngày lễ hai tháng chín.
Tổng điều tra: thời điểm 0 giờ ngày 01/7/2025. => Tổng điều tra: thời điểm không giờ ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm.
Hội nghị trực tuyến 3 cấp, 14h00, 27/11. => Hội nghị trực tuyến ba cấp, mười bốn giờ, ngày hai mươi bảy tháng mười một.
Nộp thuế đất phi nông nghiệp lần 1: 31/5; lần 2: 31/10. => Nộp thuế đất phi nông nghiệp lần một: ngày ba mươi mốt tháng năm; lần hai: ngày ba mươi mốt tháng mười.
Học kỳ I năm học 2026-2027 kết thúc 10/01. => Học kỳ một năm học hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm hai mươi bảy kết thúc ngày mười tháng một.
Lễ hội Xuân Đinh Mùi 2027 khai mạc mùng 10 tháng Giêng (tức 15/02/2027). => Lễ hội Xuân Đinh Mùi hai nghìn không trăm hai mươi bảy khai mạc mùng mười tháng Giêng, tức ngày mười lăm tháng hai năm hai nghìn không trăm hai mươi bảy.
Treo cờ từ 7h ngày 29/4 đến 17h ngày 01/5. => Treo cờ từ bảy giờ ngày hai mươi chín tháng tư đến mười bảy giờ ngày một tháng năm.
Lễ viếng lúc 6h45 ngày 27/7. => Lễ viếng lúc sáu giờ bốn mươi lăm phút ngày hai mươi bảy tháng bảy.
Tuyển sinh CĐ nghề: xét học bạ lớp 12, hạn 30-6. => Tuyển sinh cao đẳng nghề: xét học bạ lớp mười hai, hạn ngày ba mươi tháng sáu.
Bí thư ĐU đối thoại với 120 ĐVTN lúc 8h, 26/3. => Bí thư Đảng ủy đối thoại với một trăm hai mươi đoàn viên thanh niên lúc tám giờ, ngày hai mươi sáu tháng ba.
Sáp nhập 3 xã, phường từ 1-7-2025. => Sáp nhập ba xã, phường từ ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm.
Đề nghị phụ huynh đưa trẻ sinh từ 01/6/2025 đến 30/9/2025 đến tiêm mũi 2. => Đề nghị phụ huynh đưa trẻ sinh từ ngày một tháng sáu năm hai nghìn không trăm hai mươi lăm đến ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi lăm đến tiêm mũi hai.
Công dân đủ 17 tuổi trong năm phải đăng ký nghĩa vụ quân sự lần đầu trước ngày 15/4. => Công dân đủ mười bảy tuổi trong năm phải đăng ký nghĩa vụ quân sự lần đầu trước ngày mười lăm tháng tư.
Hội đồng khám sức khỏe làm việc từ 7h00 - 17h00, ngày 11 và 12/11. => Hội đồng khám sức khỏe làm việc từ bảy giờ đến mười bảy giờ, ngày mười một và mười hai tháng mười một.
Từ 8h ngày 06/12, Bưu điện chi trả cho 312 đối tượng với số tiền 187,2 triệu đồng. => Từ tám giờ ngày sáu tháng mười hai, Bưu điện chi trả cho ba trăm mười hai đối tượng với số tiền một trăm tám mươi bảy phẩy hai triệu đồng.
Thời hạn sử dụng đất 50 năm, kể từ ngày 01/01/2027. => Thời hạn sử dụng đất năm mươi năm, kể từ ngày một tháng một năm hai nghìn không trăm hai mươi bảy.
Từ ngày 1/12 đến ngày 10/12, cấm các phương tiện lưu thông qua đoạn từ số nhà 102 đến số nhà 156. => Từ ngày một tháng mười hai đến ngày mười tháng mười hai, cấm các phương tiện lưu thông qua đoạn từ số nhà một trăm linh hai đến số nhà một trăm năm mươi sáu.
Người dân nộp hồ sơ trực tuyến được giảm 50% lệ phí đến hết 31/12/2026. => Người dân nộp hồ sơ trực tuyến được giảm năm mươi phần trăm lệ phí đến hết ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi sáu.
Ngày hội Đại đoàn kết tổ chức từ 01/11 đến 18/11. => Ngày hội Đại đoàn kết tổ chức từ ngày một tháng mười một đến ngày mười tám tháng mười một.
Trường Tiểu học Sông Cầu tuyển sinh lớp 1 từ ngày 1/7, hồ sơ gồm 01 đơn, 01 bản sao giấy khai sinh. => Trường Tiểu học Sông Cầu tuyển sinh lớp một từ ngày một tháng bảy, hồ sơ gồm một đơn, một bản sao giấy khai sinh.
Tiêm phòng cho đàn gia súc vụ Xuân Hè từ 10/3 - 10/4. => Tiêm phòng cho đàn gia súc vụ Xuân Hè từ ngày mười tháng ba đến ngày mười tháng tư.
Cụ Hoàng Thị Sin, 92 tuổi, từ trần hồi 3h20 ngày 24/11. => Cụ Hoàng Thị Sin, chín mươi hai tuổi, từ trần hồi ba giờ hai mươi phút ngày hai mươi tư tháng mười một.
Lễ truy điệu lúc 7 giờ 00 ngày 26-11-2026. => Lễ truy điệu lúc bảy giờ ngày hai mươi sáu tháng mười một năm hai nghìn không trăm hai mươi sáu.
Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021. => Thực hiện Quyết định số một nghìn bảy trăm mười chín của Thủ tướng Chính phủ ngày mười bốn tháng mười năm hai nghìn không trăm hai mươi mốt.
Theo Luật Căn cước năm 2023, có hiệu lực từ 1/7/2024. => Theo Luật Căn cước năm hai nghìn không trăm hai mươi ba, có hiệu lực từ ngày một tháng bảy năm hai nghìn không trăm hai mươi tư.
Tháng An toàn giao thông (từ 1/9 đến 30/9) phát hiện 37 trường hợp vi phạm. => Tháng An toàn giao thông, từ ngày một tháng chín đến ngày ba mươi tháng chín, phát hiện ba mươi bảy trường hợp vi phạm.
`,
  ),
  ...cases(
    'time',
    `
Xe rác chạy lúc 17h-18h các ngày T2, T4, T6. => Xe rác chạy lúc mười bảy giờ đến mười tám giờ các ngày thứ hai, thứ tư, thứ sáu.
Trực PCTT&TKCN 24/24h, SĐT: 0209 3 870 114. => Trực phòng chống thiên tai và tìm kiếm cứu nạn hai mươi tư trên hai mươi tư giờ, số điện thoại: không hai không chín ba tám bảy không một một bốn.
Phân luồng trên ĐT.257 và QL3B từ 20h. => Phân luồng trên đường tỉnh hai trăm năm mươi bảy và quốc lộ ba bê từ hai mươi giờ.
Mời đ/c Hoàng Văn Tuấn, PCT UBND phường, dự lúc 14h. => Mời đồng chí Hoàng Văn Tuấn, phó chủ tịch Ủy ban nhân dân phường, dự lúc mười bốn giờ.
Lịch thi: môn Toán 90 phút, bắt đầu 7h35. => Lịch thi: môn Toán chín mươi phút, bắt đầu bảy giờ ba mươi lăm phút.
CLB dưỡng sinh tập từ 5h-6h hằng ngày. => câu lạc bộ dưỡng sinh tập từ năm giờ đến sáu giờ hằng ngày.
Chào cờ đầu tháng lúc 7h15 thứ 2. => Chào cờ đầu tháng lúc bảy giờ mười lăm phút thứ hai.
Đổi giờ làm việc mùa đông: sáng 7h30-12h, chiều 13h-16h30. => Đổi giờ làm việc mùa đông: sáng bảy giờ ba mươi phút đến mười hai giờ, chiều mười ba giờ đến mười sáu giờ ba mươi phút.
Áp lực nước yếu từ 6h -> 9h sáng mai. => Áp lực nước yếu từ sáu giờ đến chín giờ sáng mai.
Diễn tập CC&CNCH lúc 9h15-10h45. => Diễn tập chữa cháy và cứu nạn cứu hộ lúc chín giờ mười lăm phút đến mười giờ bốn mươi lăm phút.
Quét mã QR, điền biểu mẫu 10 câu trong 3'. => Quét mã quy rờ, điền biểu mẫu mười câu trong ba phút.
Chung kết bóng đá: Tổ 8 - Tổ 10, 15h30 sân TTVH. => Chung kết bóng đá: Tổ tám, Tổ mười, mười lăm giờ ba mươi phút sân trung tâm văn hóa.
Làm việc thứ 2 - thứ 6, sáng 7:30 – 12:00. => Làm việc thứ hai đến thứ sáu, sáng bảy giờ ba mươi phút đến mười hai giờ.
Đơn vị thu gom rác vào 5 giờ 15 phút sáng, bà con để rác trước cửa trước 15 phút. => Đơn vị thu gom rác vào năm giờ mười lăm phút sáng, bà con để rác trước cửa trước mười lăm phút.
Công an phường làm căn cước vào các buổi tối từ 19h00-21h30, kể cả thứ 7 và chủ nhật. => Công an phường làm căn cước vào các buổi tối từ mười chín giờ đến hai mươi mốt giờ ba mươi phút, kể cả thứ bảy và chủ nhật.
Sơ tán 42 hộ với 168 nhân khẩu trước 17 giờ chiều nay. => Sơ tán bốn mươi hai hộ với một trăm sáu mươi tám nhân khẩu trước mười bảy giờ chiều nay.
Tính đến 11 giờ, đã có 86,35% cử tri đi bầu, 4/12 khu vực đạt 100%. => Tính đến mười một giờ, đã có tám mươi sáu phẩy ba năm phần trăm cử tri đi bầu, bốn trên mười hai khu vực đạt một trăm phần trăm.
Chi hội Cựu chiến binh tổ 6 họp lúc 19 giờ 30 phút ngày mùng 6 tháng 12. => Chi hội Cựu chiến binh tổ sáu họp lúc mười chín giờ ba mươi phút ngày mùng sáu tháng mười hai.
Đoàn thanh niên ra quân lúc 6h sáng Chủ nhật xanh lần thứ III. => Đoàn thanh niên ra quân lúc sáu giờ sáng Chủ nhật xanh lần thứ ba.
Hội chợ mở cửa từ 9h đến 22h, 120 gian hàng, giảm giá 10% - 50%. => Hội chợ mở cửa từ chín giờ đến hai mươi hai giờ, một trăm hai mươi gian hàng, giảm giá mười phần trăm đến năm mươi phần trăm.
Bản tin phát lúc 5h30 và 17h hằng ngày trên 12 cụm loa. => Bản tin phát lúc năm giờ ba mươi phút và mười bảy giờ hằng ngày trên mười hai cụm loa.
Trân trọng kính mời các hộ có tên từ số thứ tự 01 - 45 có mặt lúc 14h00. => Trân trọng kính mời các hộ có tên từ số thứ tự một đến bốn mươi lăm có mặt lúc mười bốn giờ.
`,
  ),
  ...cases(
    'address',
    `
Khu vực bỏ phiếu số 07 đặt tại NVH TDP 11A. => Khu vực bỏ phiếu số bảy đặt tại nhà văn hóa tổ dân phố mười một a.
Hộ ông Nguyễn Văn A, sinh năm 1962, trú tại số 12/5/3, tổ 6. => Hộ ông Nguyễn Văn A, sinh năm một nghìn chín trăm sáu mươi hai, trú tại số mười hai trên năm trên ba, tổ sáu.
Cháy tại số 27/4A đường Thành Công, thiệt hại ~300 triệu. => Cháy tại số hai mươi bảy trên bốn a đường Thành Công, thiệt hại khoảng ba trăm triệu.
Sau khi tiêm, theo dõi tại chỗ ít nhất 30 phút và tại nhà 24-48 giờ. => Sau khi tiêm, theo dõi tại chỗ ít nhất ba mươi phút và tại nhà hai mươi tư đến bốn mươi tám giờ.
`,
  ),
  ...cases(
    'abbreviation',
    `
Không uống rượu bia khi lái xe: phạt 6-8 triệu đồng, tước GPLX 22-24 tháng. => Không uống rượu bia khi lái xe: phạt sáu đến tám triệu đồng, tước giấy phép lái xe hai mươi hai đến hai mươi tư tháng.
Tập huấn PCCC tại P.201, TTDVTH. => Tập huấn phòng cháy chữa cháy tại phòng hai trăm linh một, trung tâm dịch vụ tổng hợp.
BCH Đoàn phường gồm 15 đ/c. => ban chấp hành Đoàn phường gồm mười lăm đồng chí.
Lấy số thứ tự tại quầy 05, TTPVHCC. => Lấy số thứ tự tại quầy năm, trung tâm phục vụ hành chính công.
Đăng ký tài khoản ĐDĐT mức 2 tại CAP. => Đăng ký tài khoản định danh điện tử mức hai tại công an phường.
Họp BCĐ 35 vào sáng T6. => Họp ban chỉ đạo ba mươi lăm vào sáng thứ sáu.
Xử phạt VPHC 03 trường hợp, tổng 4.250.000 đồng. => Xử phạt vi phạm hành chính ba trường hợp, tổng bốn triệu hai trăm năm mươi nghìn đồng.
Điểm chuẩn THPT chuyên: Toán 38,75; Văn 37,5. => Điểm chuẩn trung học phổ thông chuyên: Toán ba mươi tám phẩy bảy năm; Văn ba mươi bảy phẩy năm.
Bỏ cấp huyện, thực hiện CQĐP 2 cấp. => Bỏ cấp huyện, thực hiện chính quyền địa phương hai cấp.
Số hóa 25.000 trang HS hộ tịch. => Số hóa hai mươi lăm nghìn trang hồ sơ hộ tịch.
Khóa TB di động chưa xác thực từ ngày 5/6. => Khóa thuê bao di động chưa xác thực từ ngày năm tháng sáu.
Chào mừng ĐH XIV của Đảng. => Chào mừng đại hội mười bốn của Đảng.
`,
  ),
  ...cases(
    'phone',
    `
Soạn tin: HC CC gửi 8088. => Soạn tin: hát xê, dấu cách, xê xê, gửi tám không tám tám.
Đừng bấm vào http://bocongan.xyz hay gọi lại số +84 28 7300 1234. => Đừng bấm vào bộ công an chấm ích i dét hay gọi lại số cộng tám bốn hai tám bảy ba không không một hai ba bốn.
Trực ban CA: 02093.871.234, Đ/c Nam: 0988.123.456. => Trực ban công an: không hai không chín ba tám bảy một hai ba bốn, Đồng chí Nam: không chín tám tám một hai ba bốn năm sáu.
Soạn TTTB gửi 1414 (miễn phí). => Soạn tê tê tê bê gửi một bốn một bốn, miễn phí.
Khi xảy ra cháy, ngắt cầu dao, báo động cho mọi người và gọi 114 hoặc số trực ban 02093 870 214. => Khi xảy ra cháy, ngắt cầu dao, báo động cho mọi người và gọi một một bốn hoặc số trực ban không hai không chín ba tám bảy không hai một bốn.
Đường dây nóng của Chủ tịch UBND phường: 0912 345 678. => Đường dây nóng của Chủ tịch Ủy ban nhân dân phường: không chín một hai ba bốn năm sáu bảy tám.
`,
  ),
  ...cases(
    'url',
    `
Tra cứu tại https://dichvucong.gov.vn. => Tra cứu tại dịch vụ công chấm gốp chấm vê nờ.
`,
  ),
  ...cases(
    'document',
    `
Đề nghị các hộ kinh doanh kê khai thuế theo NĐ 70/2025/NĐ-CP. => Đề nghị các hộ kinh doanh kê khai thuế theo nghị định số bảy mươi năm hai nghìn không trăm hai mươi lăm của Chính phủ.
Trốn khám phạt từ 25-35 triệu đồng theo Nghị định 218/2025/NĐ-CP. => Trốn khám phạt từ hai mươi lăm đến ba mươi lăm triệu đồng theo Nghị định số hai trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ.
`,
  ),
  ...cases(
    'roman',
    `
UBBC phường công bố 14 người trúng cử HĐND khóa II. => Ủy ban bầu cử phường công bố mười bốn người trúng cử Hội đồng nhân dân khóa hai.
Thi đua 90 ngày đêm chào mừng ĐH Đảng XIV. => Thi đua chín mươi ngày đêm chào mừng đại hội Đảng mười bốn.
`,
  ),
  ...cases(
    'date',
    `
Nghỉ bù dịp lễ 30 / 4 và 01 / 5. => Nghỉ bù dịp lễ ngày ba mươi tháng tư và ngày một tháng năm.
Nhận hồ sơ từ 05 / 8 đến 10 / 8. => Nhận hồ sơ từ ngày năm tháng tám đến ngày mười tháng tám.
`,
  ),
  ...cases(
    'abbreviation',
    `
BQT nhà CT3 báo số CSKH mới. => ban quản trị nhà xê tê ba báo số chăm sóc khách hàng mới.
`,
  ),
  ...cases(
    'fraction',
    `
Bản đồ tỷ lệ 1 / 5 treo ở nhà văn hóa. => Bản đồ tỷ lệ một trên năm treo ở nhà văn hóa.
`,
  ),
  ...cases(
    'document',
    `
Công văn 41/MTTQ-BTT gửi các khu. => Công văn số bốn mươi mốt, Mặt trận Tổ quốc, gửi các khu.
`,
  ),
  ...cases(
    'abbreviation',
    `
Thu thêm quỹ Hội KH của tổ. => Thu thêm quỹ Hội khuyến học của tổ.
Cán bộ hưởng PC hằng tháng. => Cán bộ hưởng phụ cấp hằng tháng.
Nộp hồ sơ theo mã TT đã niêm yết. => Nộp hồ sơ theo mã thủ tục đã niêm yết.
Khai thác rừng, TK 305, khoảnh 2. => Khai thác rừng, tiểu khu ba trăm linh năm, khoảnh hai.
Gỗ keo ĐK 10-14cm bán tại bãi. => Gỗ keo đường kính mười đến mười bốn xăng ti mét bán tại bãi.
`,
  ),
  ...cases(
    'money',
    `
Phí gửi xe 4.000đ/lượt. => Phí gửi xe bốn nghìn đồng trên lượt.
`,
  ),
  ...cases(
    'sign',
    `
Nhà xây cao <= 4 tầng. => Nhà xây cao nhỏ hơn hoặc bằng bốn tầng.
`,
  ),
  ...cases(
    'abbreviation',
    `
Anh Lâm tạm trú tại P.1506, tòa nhà Hoa Sen. => Anh Lâm tạm trú tại phòng một nghìn năm trăm linh sáu, tòa nhà Hoa Sen.
Nộp đơn ở phòng P.302, tầng ba. => Nộp đơn ở phòng ba trăm linh hai, tầng ba.
`,
  ),
  ...cases(
    'fraction',
    `
Số hộ chưa nộp chiếm gần 1/20. => Số hộ chưa nộp chiếm gần một phần hai mươi.
`,
  ),
];
