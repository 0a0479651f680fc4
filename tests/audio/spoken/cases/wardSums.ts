/** Sentences of notices as wards write them, with sums, measures, shares, scores and codes. */
import { cases } from './case.ts';

export const wardSums = [
  ...cases(
    'measure',
    `
Điện lực tạm ngừng cấp điện từ 7g30 - 16g30 để sửa chữa TBA Nà Mày 2 (250kVA-35/0,4kV). => Điện lực tạm ngừng cấp điện từ bảy giờ ba mươi phút đến mười sáu giờ ba mươi phút để sửa chữa trạm biến áp Nà Mày hai, hai trăm năm mươi ki lô vôn am pe ba mươi lăm trên không phẩy bốn ki lô vôn.
Giá nước sinh hoạt từ 01/12/2026: 0-10m3 là 7.500đ/m3; trên 30m3 là 12.300 đồng/m3. => Giá nước sinh hoạt từ ngày một tháng mười hai năm hai nghìn không trăm hai mươi sáu: không đến mười mét khối là bảy nghìn năm trăm đồng trên mét khối; trên ba mươi mét khối là mười hai nghìn ba trăm đồng trên mét khối.
Mức chuẩn trợ giúp xã hội là 500.000 đồng/tháng; người từ 75 tuổi không lương hưu được 500k. => Mức chuẩn trợ giúp xã hội là năm trăm nghìn đồng trên tháng; người từ bảy mươi lăm tuổi không lương hưu được năm trăm nghìn.
NCT từ 80t trở lên nhận quà mừng thọ 300 nghìn đồng/cụ. => người cao tuổi từ tám mươi tuổi trở lên nhận quà mừng thọ ba trăm nghìn đồng trên cụ.
Bão số 12 giật cấp 14-15, cách bờ ~120km lúc 4h00. => Bão số mười hai giật cấp mười bốn đến mười lăm, cách bờ khoảng một trăm hai mươi ki lô mét lúc bốn giờ.
Mưa 150-250mm, cục bộ có nơi >400mm. => Mưa một trăm năm mươi đến hai trăm năm mươi mi li mét, cục bộ có nơi trên bốn trăm mi li mét.
Mực nước tại cầu Thác Giềng lúc 13h là 132,45m, dưới BĐ2 0,3m. => Mực nước tại cầu Thác Giềng lúc mười ba giờ là một trăm ba mươi hai phẩy bốn năm mét, dưới báo động hai không phẩy ba mét.
Đấu giá QSDĐ 12 lô tại khu LK5, giá khởi điểm 18,5 triệu/m2, tiền đặt trước 20%. => Đấu giá quyền sử dụng đất mười hai lô tại khu liền kề năm, giá khởi điểm mười tám phẩy năm triệu trên mét vuông, tiền đặt trước hai mươi phần trăm.
Thửa số 125, tờ bản đồ số 32, diện tích 97,6m². => Thửa số một trăm hai mươi lăm, tờ bản đồ số ba mươi hai, diện tích chín mươi bảy phẩy sáu mét vuông.
Cấm xe >2,5T qua cầu từ Km2+300 đến Km2+450. => Cấm xe trên hai phẩy năm tấn qua cầu từ ki lô mét hai cộng ba trăm đến ki lô mét hai cộng bốn trăm năm mươi.
Nồng độ cồn vượt 0,4 mg/l khí thở bị phạt tới 40 triệu. => Nồng độ cồn vượt không phẩy bốn mi li gam trên lít khí thở bị phạt tới bốn mươi triệu.
Tuyển 35 trẻ 3t, 30 trẻ 4t vào MN Sông Cầu. => Tuyển ba mươi lăm trẻ ba tuổi, ba mươi trẻ bốn tuổi vào mầm non Sông Cầu.
Giải chạy 5km xuất phát 6h tại quảng trường. => Giải chạy năm ki lô mét xuất phát sáu giờ tại quảng trường.
Từ 1/1/2026 bỏ thuế khoán, doanh thu dưới 500 triệu đồng/năm không chịu thuế. => Từ ngày một tháng một năm hai nghìn không trăm hai mươi sáu bỏ thuế khoán, doanh thu dưới năm trăm triệu đồng trên năm không chịu thuế.
Trồng 1.000 cây keo trên 0,8ha đồi. => Trồng một nghìn cây keo trên không phẩy tám héc ta đồi.
Gieo mạ từ 20/1-5/2, bón 15kg lân/sào. => Gieo mạ từ ngày hai mươi tháng một đến ngày năm tháng hai, bón mười lăm ki lô gam lân trên sào.
Phun thuốc khi mật độ 3-5 con/m2. => Phun thuốc khi mật độ ba đến năm con trên mét vuông.
Giá vé 40k/lượt, trẻ em dưới 1m2 miễn phí. => Giá vé bốn mươi nghìn trên lượt, trẻ em dưới một mét hai miễn phí.
Tìm trẻ lạc: cháu trai khoảng 6 tuổi, cao 1m15, mặc áo đỏ. => Tìm trẻ lạc: cháu trai khoảng sáu tuổi, cao một mét mười lăm, mặc áo đỏ.
Phí chứng thực 2.000 đồng/trang, từ trang thứ 3 thu 1.000 đồng/trang. => Phí chứng thực hai nghìn đồng trên trang, từ trang thứ ba thu một nghìn đồng trên trang.
Huyết áp từ 140/90 mmHg là cao. => Huyết áp từ một trăm bốn mươi trên chín mươi mi li mét thủy ngân là cao.
Hiến máu: mỗi đơn vị 250-350ml. => Hiến máu: mỗi đơn vị hai trăm năm mươi đến ba trăm năm mươi mi li lít.
Do thay MBA 400 kVA, tổ 2, tổ 3 và 1/2 tổ 4 mất điện khoảng 45'. => Do thay máy biến áp bốn trăm ki lô vôn am pe, tổ hai, tổ ba và một phần hai tổ bốn mất điện khoảng bốn mươi lăm phút.
Bậc 1: 0-50 kWh, giá 1.984 đ/kWh. => Bậc một: không đến năm mươi ki lô oát giờ, giá một nghìn chín trăm tám mươi tư đồng trên ki lô oát giờ.
Súc rửa bể 500 m³, nước đục trong 2-3h. => Súc rửa bể năm trăm mét khối, nước đục trong hai đến ba giờ.
Trẻ <24 tháng uống 1/2 viên tẩy giun 400mg. => Trẻ dưới hai mươi tư tháng uống một phần hai viên tẩy giun bốn trăm mi li gam.
Làm căn cước cho trẻ dưới 6t qua DVC, không thu phí. => Làm căn cước cho trẻ dưới sáu tuổi qua dịch vụ công, không thu phí.
Chi trả tiền hỗ trợ bão số 10: 2 triệu/hộ sập nhà, 500 nghìn/hộ tốc mái. => Chi trả tiền hỗ trợ bão số mười: hai triệu trên hộ sập nhà, năm trăm nghìn trên hộ tốc mái.
Sức gió cấp 11-12 (103-133km/h). => Sức gió cấp mười một đến mười hai, một trăm linh ba đến một trăm ba mươi ba ki lô mét trên giờ.
Lũ trên sông Cầu dưới BĐ3: 0,5m. => Lũ trên sông Cầu dưới báo động ba: không phẩy năm mét.
Xả lũ 02 cửa, lưu lượng 1.200m³/s từ 3h. => Xả lũ hai cửa, lưu lượng một nghìn hai trăm mét khối trên giây từ ba giờ.
Đấu giá 05 lô đất ở, diện tích từ 90m2-120m2, bước giá 50.000.000đ/lô. => Đấu giá năm lô đất ở, diện tích từ chín mươi mét vuông đến một trăm hai mươi mét vuông, bước giá năm mươi triệu đồng trên lô.
Hạn chế tốc độ 40km/h đoạn Km0-Km3. => Hạn chế tốc độ bốn mươi ki lô mét trên giờ đoạn ki lô mét không đến ki lô mét ba.
Cầu treo chỉ cho xe dưới 0,5 tấn qua, cách nhau ≥10m. => Cầu treo chỉ cho xe dưới không phẩy năm tấn qua, cách nhau từ mười mét trở lên.
Bật đèn pin, bò thấp cách sàn 30-50cm, dùng khăn ướt. => Bật đèn pin, bò thấp cách sàn ba mươi đến năm mươi xăng ti mét, dùng khăn ướt.
Giá lợn hơi 58-60 nghìn đồng/kg, gà ta 120k/kg. => Giá lợn hơi năm mươi tám đến sáu mươi nghìn đồng trên ki lô gam, gà ta một trăm hai mươi nghìn trên ki lô gam.
Rét đậm dưới 13°C, vùng cao 3-5oC, không thả trâu bò. => Rét đậm dưới mười ba độ xê, vùng cao ba đến năm độ xê, không thả trâu bò.
Che phủ ni lông cho mạ 3 lá, giữ nước 2-3 cm. => Che phủ ni lông cho mạ ba lá, giữ nước hai đến ba xăng ti mét.
Tiêm LMLM và tụ huyết trùng đợt II, 2ml/con. => Tiêm lở mồm long móng và tụ huyết trùng đợt hai, hai mi li lít trên con.
Hóa đơn điện tử khởi tạo từ máy tính tiền áp dụng cho hộ doanh thu từ 1 tỷ đồng/năm. => Hóa đơn điện tử khởi tạo từ máy tính tiền áp dụng cho hộ doanh thu từ một tỷ đồng trên năm.
Lắp wifi miễn phí ở 15 NVH, tốc độ 100Mbps. => Lắp oai phai miễn phí ở mười lăm nhà văn hóa, tốc độ một trăm mê ga bít trên giây.
Bể bơi mở 5-7h và 16-19h, vé 20k/lượt, trẻ dưới 1m3 nửa giá. => Bể bơi mở năm đến bảy giờ và mười sáu đến mười chín giờ, vé hai mươi nghìn trên lượt, trẻ dưới một mét ba nửa giá.
Vô địch kéo co nam hạng 560kg. => Vô địch kéo co nam hạng năm trăm sáu mươi ki lô gam.
Đường bê tông dài 350m, rộng 3m, dày 16cm, Nhà nước và nhân dân theo tỷ lệ 70/30. => Đường bê tông dài ba trăm năm mươi mét, rộng ba mét, dày mười sáu xăng ti mét, Nhà nước và nhân dân theo tỷ lệ bảy mươi trên ba mươi.
Hiến 1.520m2 đất, 3.000 ngày công. => Hiến một nghìn năm trăm hai mươi mét vuông đất, ba nghìn ngày công.
Trong thời gian mất điện, bà con tắt các thiết bị trên 1.000W. => Trong thời gian mất điện, bà con tắt các thiết bị trên một nghìn oát.
Phí vệ sinh hộ 1-2 người là 20.000 đồng, hộ từ 3 người là 35.000 đồng/tháng. => Phí vệ sinh hộ một đến hai người là hai mươi nghìn đồng, hộ từ ba người là ba mươi lăm nghìn đồng trên tháng.
Áp thấp nhiệt đới cách Hoàng Sa 320km về phía Đông, di chuyển theo hướng Tây Tây Bắc, mỗi giờ 15-20km. => Áp thấp nhiệt đới cách Hoàng Sa ba trăm hai mươi ki lô mét về phía Đông, di chuyển theo hướng Tây Tây Bắc, mỗi giờ mười lăm đến hai mươi ki lô mét.
Dự báo đêm 26 và ngày 27/9 có mưa to, lượng mưa từ 70 - 120 mm/24 giờ. => Dự báo đêm hai mươi sáu và ngày hai mươi bảy tháng chín có mưa to, lượng mưa từ bảy mươi đến một trăm hai mươi mi li mét trên hai mươi tư giờ.
Tổ chức đấu giá 16 thửa đất tại khu tái định cư số 2, giá khởi điểm từ 1,2 tỷ đến 1,8 tỷ đồng/thửa. => Tổ chức đấu giá mười sáu thửa đất tại khu tái định cư số hai, giá khởi điểm từ một phẩy hai tỷ đến một phẩy tám tỷ đồng trên thửa.
Trừ 2 điểm giấy phép lái xe nếu chạy quá tốc độ từ 10 đến 20 km/h. => Trừ hai điểm giấy phép lái xe nếu chạy quá tốc độ từ mười đến hai mươi ki lô mét trên giờ.
Mỗi hộ trang bị ít nhất 1 bình chữa cháy 4-8kg, 2 mặt nạ và 1 búa phá dỡ. => Mỗi hộ trang bị ít nhất một bình chữa cháy bốn đến tám ki lô gam, hai mặt nạ và một búa phá dỡ.
Giá bán nước sạch bình quân 9.045 đồng/m3, chưa gồm 5% thuế giá trị gia tăng. => Giá bán nước sạch bình quân chín nghìn không trăm bốn mươi lăm đồng trên mét khối, chưa gồm năm phần trăm thuế giá trị gia tăng.
Hội Phụ nữ vận động mỗi hội viên tiết kiệm 5.000 đồng/ngày. => Hội Phụ nữ vận động mỗi hội viên tiết kiệm năm nghìn đồng trên ngày.
Học sinh đi xe đạp điện dưới 16 tuổi phải có mũ bảo hiểm; xe trên 50cm3 bị cấm. => Học sinh đi xe đạp điện dưới mười sáu tuổi phải có mũ bảo hiểm; xe trên năm mươi xăng ti mét khối bị cấm.
Bón thúc lần 1 khi lúa 3-4 lá: 5kg urê + 3kg kali/sào. => Bón thúc lần một khi lúa ba đến bốn lá: năm ki lô gam u rê cộng ba ki lô gam ca li trên sào.
Nhà nước hỗ trợ 50 triệu đồng/nhà xây mới, 25 triệu đồng/nhà sửa chữa. => Nhà nước hỗ trợ năm mươi triệu đồng trên nhà xây mới, hai mươi lăm triệu đồng trên nhà sửa chữa.
Mặt đường sạt lở dài 25m, sâu 4-6m tại Km 148+700, quốc lộ 3. => Mặt đường sạt lở dài hai mươi lăm mét, sâu bốn đến sáu mét tại ki lô mét một trăm bốn mươi tám cộng bảy trăm, quốc lộ ba.
Cầu yếu, cấm ô tô dưới 5t dừng đỗ. => Cầu yếu, cấm ô tô dưới năm tấn dừng đỗ.
Tổ 6 mua 5t xi măng làm ngõ. => Tổ sáu mua năm tấn xi măng làm ngõ.
Người từ 80t trở lên được mừng thọ. => Người từ tám mươi tuổi trở lên được mừng thọ.
Giải chạy 3K, 5K vì sức khỏe. => Giải chạy ba ki lô mét, năm ki lô mét vì sức khỏe.
`,
  ),
  ...cases(
    'code',
    `
Mất điện do sự cố đường dây 22kV, lộ 471 E26.1. => Mất điện do sự cố đường dây hai mươi hai ki lô vôn, lộ bốn trăm bảy mươi mốt e hai mươi sáu chấm một.
Tắt sóng 2G, dùng máy 4G/5G trước 15/10. => Tắt sóng hai gờ, dùng máy bốn gờ, năm gờ trước ngày mười lăm tháng mười.
Xe máy BKS 97B1-123.45 bị mất trộm. => Xe máy biển kiểm soát chín bảy bê một một hai ba bốn năm bị mất trộm.
Tiếp nhận hồ sơ mức độ 4, mã thủ tục 1.004227. => Tiếp nhận hồ sơ mức độ bốn, mã thủ tục một chấm không không bốn hai hai bảy.
Đơn vị bầu cử số 2 gồm TDP: 1A, 1B, 2 và Nà Mày. => Đơn vị bầu cử số hai gồm tổ dân phố: một a, một bê, hai và Nà Mày.
Sổ đỏ số BM 123456 bị mất. => Sổ đỏ số bê mờ một hai ba bốn năm sáu bị mất.
Đổi SIM 4G, giữ nguyên số, lệ phí 25k. => Đổi sim bốn gờ, giữ nguyên số, lệ phí hai mươi lăm nghìn.
Lớp 1A3 có 35 HS, phòng học 48m2. => Lớp một a ba có ba mươi lăm học sinh, phòng học bốn mươi tám mét vuông.
Gặp mặt 22/12 tại hội trường A2, tầng 3. => Gặp mặt ngày hai mươi hai tháng mười hai tại hội trường a hai, tầng ba.
Giải bóng đá thiếu niên U13 khởi tranh ngày 1-6. => Giải bóng đá thiếu niên u mười ba khởi tranh ngày một tháng sáu.
Xuống giống lúa J02 và Bao thai trước 20/6. => Xuống giống lúa gi không hai và Bao thai trước ngày hai mươi tháng sáu.
Nhà văn hóa tổ 10B cho mượn sách từ thứ 2 đến thứ 6. => Nhà văn hóa tổ mười bê cho mượn sách từ thứ hai đến thứ sáu.
`,
  ),
  ...cases(
    'number',
    `
Trẻ sốt ≥ 38,5 độ thì hoãn tiêm. => Trẻ sốt từ ba mươi tám phẩy năm độ thì hoãn tiêm.
Danh sách có 05 người ứng cử, bầu 03 đại biểu. => Danh sách có năm người ứng cử, bầu ba đại biểu.
Chỉ số AQI lên tới 165, hạn chế ra ngoài. => Chỉ số a quy i lên tới một trăm sáu mươi lăm, hạn chế ra ngoài.
Chi bộ 3 kết nạp 02 đảng viên mới. => Chi bộ ba kết nạp hai đảng viên mới.
Xét nghiệm HIV miễn phí cho 100 người đầu tiên. => Xét nghiệm hát i vê miễn phí cho một trăm người đầu tiên.
Xuất khẩu lao động Nhật: 140.000 yên/tháng, đi Hàn theo chương trình EPS. => Xuất khẩu lao động Nhật: một trăm bốn mươi nghìn yên trên tháng, đi Hàn theo chương trình e pê ét.
Tiếp công dân định kỳ ngày 15 và 30 hằng tháng. => Tiếp công dân định kỳ ngày mười lăm và ba mươi hằng tháng.
Trạm Y tế phường tổ chức tiêm chủng vào sáng ngày 10, 11 và 12 hằng tháng. => Trạm Y tế phường tổ chức tiêm chủng vào sáng ngày mười, mười một và mười hai hằng tháng.
Số ca sốt xuất huyết tăng 2,5 lần so với cùng kỳ năm 2025. => Số ca sốt xuất huyết tăng hai phẩy năm lần so với cùng kỳ năm hai nghìn không trăm hai mươi lăm.
Năm nay phường được giao 18 chỉ tiêu, gồm 15 quân sự, 3 công an. => Năm nay phường được giao mười tám chỉ tiêu, gồm mười lăm quân sự, ba công an.
Thẻ căn cước đổi khi đủ 14, 25, 40 và 60 tuổi. => Thẻ căn cước đổi khi đủ mười bốn, hai mươi lăm, bốn mươi và sáu mươi tuổi.
Người chậm đổi thẻ có thể bị phạt từ 300.000 đến 500.000 đồng. => Người chậm đổi thẻ có thể bị phạt từ ba trăm nghìn đến năm trăm nghìn đồng.
Ai vắng mặt đến nhận trước ngày 25, tại số nhà 18, ngõ 25. => Ai vắng mặt đến nhận trước ngày hai mươi lăm, tại số nhà mười tám, ngõ hai mươi lăm.
Ngày bầu cử là Chủ nhật, ngày 15 tháng 3 năm 2026. => Ngày bầu cử là Chủ nhật, ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu.
Cử tri mang theo thẻ cử tri đến khu vực bỏ phiếu số 01 đến số 12. => Cử tri mang theo thẻ cử tri đến khu vực bỏ phiếu số một đến số mười hai.
Quỹ Vì người nghèo thu được 68 triệu 500 nghìn đồng. => Quỹ Vì người nghèo thu được sáu mươi tám triệu năm trăm nghìn đồng.
Điều 8, khoản 2, điểm a quy định mức phạt gấp 2 lần với tổ chức. => Điều tám, khoản hai, điểm a quy định mức phạt gấp hai lần với tổ chức.
Giá trúng là 3.000.000.000 đồng (bằng chữ: Ba tỷ đồng chẵn). => Giá trúng là ba tỷ đồng.
Nộp trong 05 ngày (năm ngày) làm việc. => Nộp trong năm ngày làm việc.
Thu 20.000 đồng (hai mươi lăm nghìn đồng). => Thu hai mươi nghìn đồng, hai mươi lăm nghìn đồng.
`,
  ),
  ...cases(
    'money',
    `
Thu tiền rác quý IV/2026: 30.000đ/hộ/tháng. => Thu tiền rác quý bốn năm hai nghìn không trăm hai mươi sáu: ba mươi nghìn đồng trên hộ trên tháng.
Hộ nghèo có thu nhập dưới 1,5tr/người/tháng. => Hộ nghèo có thu nhập dưới một phẩy năm triệu trên người trên tháng.
Vay vốn NHCSXH lãi suất 0,55%/tháng, tối đa 100tr/hộ. => Vay vốn Ngân hàng Chính sách xã hội lãi suất không phẩy năm năm phần trăm trên tháng, tối đa một trăm triệu trên hộ.
Tiêm phòng dại: 20.000đ/mũi, chó mèo từ 2 tháng tuổi. => Tiêm phòng dại: hai mươi nghìn đồng trên mũi, chó mèo từ hai tháng tuổi.
BHXH tự nguyện: đóng thấp nhất 330.000đ/tháng, Nhà nước hỗ trợ 10-30%. => bảo hiểm xã hội tự nguyện: đóng thấp nhất ba trăm ba mươi nghìn đồng trên tháng, Nhà nước hỗ trợ mười đến ba mươi phần trăm.
BHYT hộ gia đình người thứ 1: 4,5% lương cơ sở 2.340.000đ. => bảo hiểm y tế hộ gia đình người thứ nhất: bốn phẩy năm phần trăm lương cơ sở hai triệu ba trăm bốn mươi nghìn đồng.
Quyên góp được 125.400.000đ (Một trăm hai mươi lăm triệu bốn trăm nghìn đồng). => Quyên góp được một trăm hai mươi lăm triệu bốn trăm nghìn đồng.
Xây 02 nhà ĐĐK, mỗi nhà 60tr. => Xây hai nhà đại đoàn kết, mỗi nhà sáu mươi triệu.
Xe buýt 10.000đ/lượt, 15'/chuyến. => Xe buýt mười nghìn đồng trên lượt, mười lăm phút trên chuyến.
Nhà xe thu 150k/khách. => Nhà xe thu một trăm năm mươi nghìn trên khách.
Tiêm vắc xin HPV cho nữ 9-14 tuổi, giá 790.000 đ/mũi. => Tiêm vắc xin hát pê vê cho nữ chín đến mười bốn tuổi, giá bảy trăm chín mươi nghìn đồng trên mũi.
Rác cồng kềnh thu thứ 7 tuần 1 và tuần 3 hằng tháng, 50.000đ/m3. => Rác cồng kềnh thu thứ bảy tuần một và tuần ba hằng tháng, năm mươi nghìn đồng trên mét khối.
Phân loại rác thành 3 nhóm; vi phạm phạt 500.000đ - 1.000.000đ. => Phân loại rác thành ba nhóm; vi phạm phạt năm trăm nghìn đồng đến một triệu đồng.
Tiền mua hồ sơ 200.000đ/bộ, tiền đặt trước 412.500.000 đồng (Bốn trăm mười hai triệu năm trăm nghìn đồng). => Tiền mua hồ sơ hai trăm nghìn đồng trên bộ, tiền đặt trước bốn trăm mười hai triệu năm trăm nghìn đồng.
Xe khách 29 chỗ chạy 2 chuyến/ngày, vé 120k/lượt. => Xe khách hai mươi chín chỗ chạy hai chuyến trên ngày, vé một trăm hai mươi nghìn trên lượt.
Công ty CP may tuyển 200 LĐ nữ, tuổi 18-45, lương 7-12tr/tháng. => Công ty cổ phần may tuyển hai trăm lao động nữ, tuổi mười tám đến bốn mươi lăm, lương bảy đến mười hai triệu trên tháng.
Bán 50 tấn mơ, giá 8-10k/kg. => Bán năm mươi tấn mơ, giá tám đến mười nghìn trên ki lô gam.
Giải cờ tướng: giải Nhất 1,5tr, Nhì 1tr, Ba 500k. => Giải cờ tướng: giải Nhất một phẩy năm triệu, Nhì một triệu, Ba năm trăm nghìn.
Phí cấp bản sao: 8.000đ/bản; chứng thực chữ ký 10.000đ/trường hợp. => Phí cấp bản sao: tám nghìn đồng trên bản; chứng thực chữ ký mười nghìn đồng trên trường hợp.
Ai nhặt được ví da màu nâu, trong có 2.300.000đ và giấy tờ tên Lò Văn Păng, xin liên hệ 0987.654.321. => Ai nhặt được ví da màu nâu, trong có hai triệu ba trăm nghìn đồng và giấy tờ tên Lò Văn Păng, xin liên hệ không chín tám bảy sáu năm bốn ba hai một.
Vé gửi xe 5K/lượt. => Vé gửi xe năm nghìn trên lượt.
Dự án trị giá US$ 100 triệu. => Dự án trị giá một trăm triệu đô la Mỹ.
Hỗ trợ 12.500.000đ (Mười hai triệu năm trăm nghìn đồng) cho hộ bị cháy. => Hỗ trợ mười hai triệu năm trăm nghìn đồng cho hộ bị cháy.
`,
  ),
  ...cases(
    'fraction',
    `
Điều tra viên đeo thẻ, hỏi 1.230 hộ ở 15/15 TDP. => Điều tra viên đeo thẻ, hỏi một nghìn hai trăm ba mươi hộ ở mười lăm trên mười lăm tổ dân phố.
Kính mời 20/20 bí thư chi bộ về dự. => Kính mời hai mươi trên hai mươi bí thư chi bộ về dự.
Mổ mắt miễn phí cho người có thị lực dưới 3/10. => Mổ mắt miễn phí cho người có thị lực dưới ba phần mười.
Người dân tộc thiểu số chiếm hơn 1/2 dân số. => Người dân tộc thiểu số chiếm hơn một phần hai dân số.
GĐVH đạt 93,4%; 13/15 TDP đạt chuẩn. => gia đình văn hóa đạt chín mươi ba phẩy bốn phần trăm; mười ba trên mười lăm tổ dân phố đạt chuẩn.
Tỷ lệ hộ dùng nước sạch đạt 1.874/1.902 hộ. => Tỷ lệ hộ dùng nước sạch đạt một nghìn tám trăm bảy mươi tư trên một nghìn chín trăm linh hai hộ.
Mất nước ở tổ 5 và 1/2 tổ 4. => Mất nước ở tổ năm và một phần hai tổ bốn.
Đến nay, 4/12 khu vực bỏ phiếu đạt 100%. => Đến nay, bốn trên mười hai khu vực bỏ phiếu đạt một trăm phần trăm.
`,
  ),
  ...cases(
    'percent',
    `
Nước sạch hợp vệ sinh đạt 98,7% số hộ, tăng 1,2 điểm %. => Nước sạch hợp vệ sinh đạt chín mươi tám phẩy bảy phần trăm số hộ, tăng một phẩy hai điểm phần trăm.
100% hộ ký cam kết không đốt pháo dịp Tết 2027. => một trăm phần trăm hộ ký cam kết không đốt pháo dịp Tết hai nghìn không trăm hai mươi bảy.
Đảng phí 1%/tháng. => Đảng phí một phần trăm trên tháng.
Cho vay hộ mới thoát nghèo 100 triệu, 8,25%/năm. => Cho vay hộ mới thoát nghèo một trăm triệu, tám phẩy hai năm phần trăm trên năm.
Hộ nghèo giảm từ 4,1% (2025) xuống 2,9%. => Hộ nghèo giảm từ bốn phẩy một phần trăm, hai nghìn không trăm hai mươi lăm, xuống hai phẩy chín phần trăm.
Khuyến mại nạp thẻ 20% ngày 20 hằng tháng cho thuê bao trả trước. => Khuyến mại nạp thẻ hai mươi phần trăm ngày hai mươi hằng tháng cho thuê bao trả trước.
`,
  ),
  ...cases(
    'score',
    `
Giải bóng chuyền: TDP 1 thắng TDP 4 3-1. => Giải bóng chuyền: tổ dân phố một thắng tổ dân phố bốn ba một.
Tổ 8 thắng 4-3 sau loạt luân lưu (hòa 1-1). => Tổ tám thắng bốn ba sau loạt luân lưu, hòa một một.
Kết quả: TDP 1 2-0 TDP 4. => Kết quả: tổ dân phố một hai không tổ dân phố bốn.
`,
  ),
  ...cases(
    'range',
    `
Hẹn trả kết quả sau 3-5 ngày làm việc. => Hẹn trả kết quả sau ba đến năm ngày làm việc.
Nhà máy nước sẽ cấp nước luân phiên: ngày chẵn cho tổ 1-4, ngày lẻ cho tổ 5-9. => Nhà máy nước sẽ cấp nước luân phiên: ngày chẵn cho tổ một đến bốn, ngày lẻ cho tổ năm đến chín.
Xe máy không đội mũ bảo hiểm bị phạt 400.000 - 600.000 đồng. => Xe máy không đội mũ bảo hiểm bị phạt bốn trăm nghìn đến sáu trăm nghìn đồng.
Điều tra viên sẽ đến từng nhà trong 3 tuần, mỗi phiếu mất khoảng 20-25 phút. => Điều tra viên sẽ đến từng nhà trong ba tuần, mỗi phiếu mất khoảng hai mươi đến hai mươi lăm phút.
Trời rét, nhiệt độ thấp nhất 8-10 độ C, có nơi dưới 5 độ. => Trời rét, nhiệt độ thấp nhất tám đến mười độ xê, có nơi dưới năm độ.
`,
  ),
  ...cases(
    'measure',
    `
Vòi chữa cháy cách nhà 150m, trụ số 15. => Vòi chữa cháy cách nhà một trăm năm mươi mét, trụ số mười lăm.
Thuê đất 49 năm, đơn giá 12.500 đồng/m2/năm. => Thuê đất bốn mươi chín năm, đơn giá mười hai nghìn năm trăm đồng trên mét vuông trên năm.
Nước sông dâng 1m20 chỉ trong 3 tiếng. => Nước sông dâng một mét hai mươi chỉ trong ba tiếng.
`,
  ),
  ...cases(
    'number',
    `
Mỗi hộ dự trữ lương thực 3 ngày, 20 lít nước/người. => Mỗi hộ dự trữ lương thực ba ngày, hai mươi lít nước trên người.
Học bổng 5 suất x 2.000.000 đồng. => Học bổng năm suất nhân hai triệu đồng.
`,
  ),
  ...cases(
    'measure',
    `
Mua tivi 55", ống 2". => Mua ti vi năm mươi lăm inh, ống hai inh.
Máy lạnh 12.000BTU => Máy lạnh mười hai nghìn bê tê u
`,
  ),
  ...cases(
    'sign',
    `
Huyết áp ≥150/95mmHg phải khám. => Huyết áp từ một trăm năm mươi trên chín mươi lăm mi li mét thủy ngân phải khám.
`,
  ),
  ...cases(
    'abbreviation',
    `
Mỗi hộ GĐ nộp một bản. => Mỗi hộ gia đình nộp một bản.
Mời GĐ trung tâm dự họp. => Mời giám đốc trung tâm dự họp.
Nhà có MT 4,5m, giá TL. => Nhà có mặt tiền bốn phẩy năm mét, giá thương lượng.
Giữ vệ sinh MT chung. => Giữ vệ sinh môi trường chung.
`,
  ),
  ...cases(
    'measure',
    `
Bơm 3,7kW, tức 5 HP. => Bơm ba phẩy bảy ki lô oát, tức năm mã lực.
Chiều dài (m): 25 => Chiều dài, mét: hai mươi lăm
`,
  ),
  ...cases(
    'punctuation',
    `
Lưu lượng tính bằng mét khối/ngày. => Lưu lượng tính bằng mét khối trên ngày.
Vòng loại: Tổ 2 - Tổ 6 (8h00), Tổ 4 - Tổ 8 (9h00) => Vòng loại: Tổ hai, Tổ sáu, tám giờ, Tổ bốn, Tổ tám, chín giờ
`,
  ),
  ...cases(
    'date',
    `
Lễ giỗ tổ 10/3 âm lịch. => Lễ giỗ tổ ngày mười tháng ba âm lịch.
`,
  ),
  ...cases(
    'measure',
    `
Cận thị 3D trở lên. => Cận thị ba đi ốp trở lên.
Bể chứa 35 ft3. => Bể chứa ba mươi lăm phít khối.
`,
  ),
  ...cases(
    'document',
    `
Thông tư số /2026/TT-BTC => Thông tư số năm hai nghìn không trăm hai mươi sáu của Bộ Tài chính
`,
  ),
  ...cases(
    'measure',
    `
Tính P = A x B => Tính pê bằng A nhân bê
`,
  ),
  ...cases(
    'fraction',
    `
Liều: 1/2 gói mỗi ngày. => Liều: một phần hai gói mỗi ngày.
Hạn trả: 1/2 ngày làm việc. => Hạn trả: một phần hai ngày làm việc.
`,
  ),
  ...cases(
    'address',
    `
Địa chỉ: 1/2 ngõ 5 => Địa chỉ: một trên hai ngõ năm
`,
  ),
  ...cases(
    'abbreviation',
    `
Ông Nam, PCT. HĐND xã, và bà Hà, BT. Đảng ủy. => Ông Nam, phó chủ tịch Hội đồng nhân dân xã, và bà Hà, bí thư Đảng ủy.
Khám tại P. khám số 5. => Khám tại phòng khám số năm.
`,
  ),
  ...cases(
    'score',
    `
về đích “1-2-3” ở nội dung chạy vượt rào => về đích một hai ba ở nội dung chạy vượt rào
`,
  ),
  ...cases(
    'score',
    `
kết thúc với tỷ số "1-3" => kết thúc với tỷ số một ba
`,
  ),
];
