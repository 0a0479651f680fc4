import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

/** In a letter of 20/5/2026: what it says, and the last day on which people can still act. */
const CASES: readonly [said: string, lastDay: string | null][] = [
  ['Đề nghị người dân hoàn thành trước ngày 15/6/2026.', '2026-06-14'],
  ['Các hộ nộp hồ sơ chậm nhất ngày 15/6/2026.', '2026-06-15'],
  ['Hạn cuối nộp hồ sơ: 15/6/2026.', '2026-06-15'],
  ['Hạn chót đăng ký là 17h00 ngày 15/6/2026.', '2026-06-15'],
  ['Thời hạn nộp phạt: 10 ngày, kể từ ngày 01/6/2026.', '2026-06-11'],
  ['Trong vòng 15 ngày kể từ ngày thông báo, các hộ phải tự tháo dỡ.', '2026-06-04'],
  ['Trong thời hạn 30 ngày kể từ ngày nhận được quyết định, cá nhân phải nộp phạt.', null],
  ['Người dân kê khai đất đai đến hết tháng 7/2026.', '2026-07-31'],
  ['Đề nghị các hộ hoàn thành việc kê khai trong tháng 6.', '2026-06-30'],
  ['Người dân hoàn thành trong quý III/2026.', '2026-09-30'],
  ['Các hộ nộp tiền trước 30/6.', '2026-06-29'],
  ['Thời gian thu: từ ngày 13 đến hết ngày 15 tháng 6.', '2026-06-15'],
  ['Thời gian đăng ký từ 01/6 - 10/6/2026.', '2026-06-10'],
  ['Phụ huynh nộp hồ sơ từ ngày 01 đến 05/7/2026 tại trường.', '2026-07-05'],
  ['Nhận hồ sơ đến 16h30 ngày 12/6/2026.', '2026-06-12'],
  ['Đề nghị bà con nộp hồ sơ không muộn hơn ngày 20/6/2026.', '2026-06-20'],
  ['Người dân xác thực thông tin không quá ngày 20/6/2026.', '2026-06-20'],
  ['Kể từ ngày 15/6/2026, thuê bao chưa xác thực sẽ bị khóa một chiều.', null],
  ['Sau ngày 15/6/2026, thuê bao chưa xác thực sẽ bị khóa hai chiều.', '2026-06-15'],
  ['Công dân sinh trước ngày 01/01/2010 đến làm căn cước.', null],
  ['Tính đến ngày 30/6/2026, người dân đủ 75 tuổi được hưởng trợ cấp.', null],
  ['Quyết định có hiệu lực từ ngày 01/7/2026.', null],
  ['Giấy phép có giá trị đến ngày 31/12/2026.', null],
  ['UBND tổ chức hội nghị vào ngày 15/6/2026.', null],
  ['Hội chợ diễn ra từ ngày 10/6/2026 đến ngày 15/6/2026.', null],
  ['Tạm ngừng cấp điện từ 7h00 đến hết ngày 16/6/2026.', null],
  ['Các hộ dân nộp tiền điện trước ngày 10 hằng tháng.', null],
  ['Người dân nộp hồ sơ trước ngày 10/5/2026 đã được giải quyết.', null],
  ['Theo dự báo, từ ngày 10/6 đến ngày 12/6/2026, khu vực có mưa to.', null],
  ['Kỳ thi diễn ra từ ngày 11/6 đến hết ngày 12/6/2026.', null],
  ['Thời gian bỏ phiếu từ 7 giờ đến 19 giờ ngày 15/6/2026.', null],
  ['Yêu cầu các tổ dân phố hoàn thành rà soát hộ nghèo trước ngày 20/6/2026.', '2026-06-19'],
  ['Thời gian nhận bài dự thi: đến 24h00 ngày 30/6/2026.', '2026-06-30'],
  ['Đăng ký trước 11 giờ 30 phút, thứ Sáu, ngày 12 tháng 6 năm 2026.', '2026-06-12'],
  ['Các thuê bao phải hoàn thành chuẩn hóa trước 0h00 ngày 15/6/2026.', '2026-06-14'],
  ['Lịch tiêm chủng: sáng ngày 10/6/2026 tại Trạm Y tế.', null],
  ['Đảng viên nộp đảng phí quý II/2026.', null],
  ['Trong tháng 6/2026, phường tổ chức Ngày hội đọc sách.', null],
  ['Người dân có thể đóng góp ý kiến từ nay đến ngày 20/6/2026.', '2026-06-20'],
  ['Bà con nhận quà tại nhà văn hóa chậm nhất là vào ngày 12/6/2026 (thứ Sáu).', '2026-06-12'],
  ['Công an phường kiểm tra, xử lý vi phạm từ ngày 01/6 đến ngày 30/6/2026.', null],
  ['Nhà đất được xây dựng trước ngày 01/7/2014 phải kê khai.', null],
  ['Yêu cầu ông Nguyễn Văn A có mặt tại trụ sở lúc 8h00 ngày 12/6/2026.', null],
  ['Kết thúc nhận hồ sơ vào 17h00 ngày 19/6/2026.', '2026-06-19'],
  ['Thời gian hoàn thành: trước ngày 25/6/2026.', '2026-06-24'],
  ['Thời gian hoàn thành: 25/6/2026.', '2026-06-25'],
  ['Thời gian thực hiện: từ ngày 01/6/2026 đến ngày 25/6/2026.', null],
  ['Các chủ xe nộp phí trước khi hết ngày 25/6/2026.', '2026-06-25'],
  ['Người lao động nộp hồ sơ hưởng chính sách chậm nhất đến hết ngày 31/8/2026.', '2026-08-31'],
  ['Sinh viên nộp đơn chậm nhất vào ngày 31-8-2026', '2026-08-31'],
  ['Hồ sơ gửi về Phòng Kinh tế phường trước ngày 30/6/2026 (trong giờ hành chính).', '2026-06-29'],
  ['Mọi ý kiến xin gửi về UBND phường trước ngày 30/6/2026 để tổng hợp.', '2026-06-29'],
  ['Năm học mới bắt đầu trước ngày 05/9/2026.', null],
  ['Đại hội tổ chức trước ngày 30/6/2026.', null],
  ['Bà con nộp hồ sơ trước khi hết giờ làm việc ngày 15/6/2026.', '2026-06-15'],
  ['Hạn chót để bà con đăng ký là ngày 15/6.', '2026-06-15'],
  ['15/6/2026 là ngày cuối cùng nhận hồ sơ của bà con.', '2026-06-15'],
  ['Ngày 15/6/2026 là hạn chót để các hộ nộp tờ khai.', '2026-06-15'],
  ['Ngày cuối cùng nhận đơn là thứ Hai, 15/6/2026.', '2026-06-15'],
  ['Thời điểm khóa cổng đăng ký: 17 giờ ngày 15/6/2026.', '2026-06-15'],
  ['Sau 17 giờ ngày 15/6/2026, hệ thống sẽ tự động khóa, người dân không đăng ký được nữa.', '2026-06-15'],
  ['Việc nộp hồ sơ kết thúc vào lúc 16h30 ngày 15/6/2026.', '2026-06-15'],
  ['Phường tiếp nhận hồ sơ đến 16h30 ngày 15/6/2026.', '2026-06-15'],
  ['Các hộ có thể nộp đơn bất cứ lúc nào cho tới ngày 15/6/2026.', '2026-06-15'],
  ['Đề nghị nhân dân đóng góp xong trong tháng 6/2026.', '2026-06-30'],
  ['Thời gian đóng góp: trong tháng 6/2026.', '2026-06-30'],
  ['Các hộ nộp thuế chậm nhất cuối tháng 6/2026.', '2026-06-30'],
  ['Các hộ nộp thuế trước khi kết thúc quý II/2026.', '2026-06-30'],
  ['Trong 10 ngày tới, các hộ tự tháo dỡ công trình vi phạm.', '2026-05-30'],
  ['Công dân nộp bổ sung giấy tờ trong vòng 3 tuần kể từ ngày 20/5/2026.', '2026-06-10'],
  ['Thời hạn khiếu nại là 01 tháng tính từ ngày 20/5/2026.', '2026-06-20'],
  ['Người lao động gửi đơn về Trung tâm trong thời gian sớm nhất, chậm nhất 19/6.', '2026-06-19'],
  ['Hồ sơ gửi về trước hoặc trong ngày 15/6/2026.', '2026-06-15'],
  ['Bà con lưu ý đến 15/6/2026 là hết hạn chuẩn hóa thuê bao.', '2026-06-15'],
  ['Thuê bao nào chưa chuẩn hóa đến 15/6/2026 sẽ bị khóa hai chiều.', '2026-06-15'],
  ['Qua ngày 15/6/2026, hộ nào chưa kê khai coi như từ chối nhận hỗ trợ.', '2026-06-15'],
  ['Bà con tranh thủ làm xong trước 15/6 kẻo bị khóa SIM.', '2026-06-14'],
  ['Ngày 15/6 chốt sổ, ai chưa nộp thì nộp cho tổ trưởng.', '2026-06-15'],
  ['Hạn: 15/6/2026.', '2026-06-15'],
  ['Thời hạn đăng ký: 15/6/2026', '2026-06-15'],
  ['Thời gian nộp hồ sơ: 01/6/2026 - 15/6/2026', '2026-06-15'],
  ['Nhận đơn từ 01/6 đến hết 15/6 (trừ thứ Bảy, Chủ nhật).', '2026-06-15'],
  ['Nhận đăng ký: từ nay đến khi hết chỉ tiêu, muộn nhất 15/6/2026.', '2026-06-15'],
  ['Chương trình hỗ trợ đổi SIM miễn phí cho người dân chỉ còn đến 15/6/2026.', '2026-06-15'],
  ['Ưu đãi giảm 50% phí cho hồ sơ nộp trực tuyến áp dụng đến hết ngày 15/6/2026.', '2026-06-15'],
  ['Từ 0h ngày 15/6/2026, tuyến đường Trường Chinh đi một chiều.', null],
  ['Đại hội diễn ra trong hai ngày 14 và 15/6/2026.', null],
  ['Dự án phải hoàn thành trước ngày 30/6/2026 theo chỉ đạo của tỉnh.', null],
  ['Nhà thầu cam kết thông xe trước ngày 30/6/2026.', null],
  ['Phường phấn đấu hoàn thành chỉ tiêu trước ngày 30/6/2026.', null],
  ['Kết quả xét tuyển công bố trước ngày 15/6/2026.', null],
  ['UBND xã sẽ trả lời bằng văn bản trước ngày 15/6/2026.', null],
  ['Người sinh trước ngày 15/6/1966 được nhận trợ cấp.', null],
  ['Hợp đồng thuê nhà ký trước ngày 15/6/2026 vẫn có giá trị.', null],
  ['Thẻ BHYT có hạn sử dụng đến ngày 31/12/2026.', null],
  ['Nghỉ lễ từ ngày 30/4 đến hết ngày 03/5/2026.', null],
  ['Bệnh dịch dự báo kéo dài đến hết tháng 6/2026.', null],
  ['Tổ công tác kiểm tra từ ngày 01/6 đến ngày 15/6/2026.', null],
  ['Trạm Y tế khám sức khỏe cho người cao tuổi sáng ngày 15/6/2026.', null],
  ['Hội nghị khai mạc lúc 8h ngày 15/6/2026, đề nghị đại biểu có mặt trước 7h45.', null],
  ['Phí được thu vào ngày 15 hằng tháng.', null],
  ['Chợ họp đến hết ngày 29 tháng Chạp.', null],
  ['Tính đến 15/6/2026 phường còn 120 thuê bao chưa chuẩn hóa.', null],
  ['Đến ngày 15/5/2026, toàn phường đã có 90% hộ hoàn thành kê khai.', null],
  ['Đài Truyền thanh phát tin bài mỗi ngày 2 lần đến hết ngày 15/6/2026.', null],
  ['Luật có hiệu lực kể từ ngày 01/7/2026.', null],
  ['Công ty tạm dừng thu tiền điện từ ngày 01/6 đến hết ngày 05/6/2026.', null],
  ['Giải bóng đá thiếu nhi diễn ra từ nay đến hết tháng 7/2026.', null],
  ['Mưa lớn có thể kéo dài đến ngày 15/6/2026, đề nghị người dân chủ động phòng tránh.', null],
  ['Sở thống nhất gia hạn thời gian kê khai của các hộ chăn nuôi đến ngày 20/7/2026.', '2026-07-20'],
  ['Hết ngày mai, 21/5/2026, thuê bao chưa chuẩn hóa sẽ bị khóa chiều gọi đi.', '2026-05-21'],
  [
    'Công an phường tạm dừng nhận hồ sơ tại trụ sở; trung tâm phục vụ từ ngày 25/5 đến hết ngày 30/6/2026.',
    null,
  ],
  ['Phụ huynh đóng tiếp để thẻ bảo hiểm y tế được liên tục đến hết năm 2026.', null],
  [
    'Ban tổ chức cuộc thi gia hạn thời gian nhận ảnh dự thi đến ngày 31/7/2026 và tiếp tục nhận ảnh.',
    '2026-07-31',
  ],
  ['Tạm cấm, hạn chế phương tiện: từ 7h30 đến hết ngày 19/6/2026.', null],
  [
    'Đối tượng tiêm là trẻ sơ sinh trong khoảng từ ngày 05/4/2025 đến ngày 29/5/2026, chưa tiêm mũi nào.',
    null,
  ],
  ['Việc tuyển dụng hoàn thành trước 30/9/2026.', null],
  ['Các thành phố sẽ phải hoàn thành cấp căn cước cho công dân đủ điều kiện trước ngày 31/8/2026.', null],
  [
    'Các cơ quan, đơn vị và bạn đọc có thể góp ý kiến bằng thư điện tử hoặc gửi bằng văn bản về Vụ Quy hoạch trước ngày 27/9/2026.',
    '2026-09-26',
  ],
  [
    'Hết thời hạn 01 tháng kể từ ngày ra thông báo (20/5/2026), nếu chủ xe không đến giải quyết thì sẽ bị tịch thu xe.',
    '2026-06-20',
  ],
  ['Bà con đăng ký trước 17 giờ chiều nay.', '2026-05-20'],
  ['Chậm nhất thứ Sáu tuần này (ngày 22/5) các hộ phải nộp.', '2026-05-22'],
  ['Người dân nộp tờ khai trước ngày 5 tháng tới.', '2026-06-04'],
  ['Đề nghị các hộ không để rác ra đường trước 18h00 ngày 03/9/2026.', null],
  [
    'Các chi hội nhận đăng ký đến ngày 30/11/2026, gửi danh sách về Hội xã trước ngày 05/12/2026.',
    '2026-11-30',
  ],
  ['Tạm ngưng tiếp nhận hồ sơ trực tiếp từ ngày 01/6/2026 đến hết ngày 15/6/2026.', null],
  ['Các hộ đăng kí với tổ trưởng trước ngày 15/6/2026.', '2026-06-14'],
  ['Chợ hoa diễn ra trong 10 ngày, từ ngày 18.1.2027 (ngày 11.12 năm Bính Ngọ) đến ngày 28.1.2027.', null],
  ['Cuộc thi trắc nghiệm trực tuyến diễn ra từ ngày 01/6 đến ngày 15/6/2026.', '2026-06-15'],
  ['Tin xã - Đến ngày 15/6/2026, tất cả các thuê bao di động đang hoạt động phải đúng tên.', '2026-06-15'],
  ['Thời gian phun: từ ngày 13/7/2026 đến hết ngày 17/7/2026, sáng từ 5h30 đến 8h30.', null],
  ['Trước ngày 01/6/2026: niêm yết danh sách cử tri đại diện hộ gia đình.', null],
  [
    'Mở đợt cao điểm: từ nay đến hết ngày 31/7/2026, người dân giao nộp pháo tại trụ sở Công an xã.',
    '2026-07-31',
  ],
  ['Hạn nộp phí tháng 6: 15/06/2026.', '2026-06-15'],
  [
    'Thông báo đã in: “nộp hồ sơ chậm nhất ngày 15/8/2026”, nay sửa lại là: “nộp chậm nhất ngày 18/8/2026”.',
    '2026-08-18',
  ],
  [
    'Thực hiện Nghị định ngày 04/4/2024, UBND xã yêu cầu các chủ tàu hoàn thành lắp đặt thiết bị trong quý III/2026.',
    '2026-09-30',
  ],
  ['Các hộ phải thu dọn xong hàng hóa chậm nhất là 20 giờ cùng ngày 20/8.', '2026-08-20'],
  ['Điện lực ghi chỉ số ngày 30/6/2026, các tháng sau là ngày cuối cùng của tháng.', null],
  ['Giao bộ phận Văn phòng niêm yết Thông báo này tại trụ sở đến hết ngày 30/9/2026.', null],
  ['Yêu cầu 27 hộ bàn giao mặt bằng cho Trung tâm trước ngày 10 tháng 10 năm 2026.', '2026-10-09'],
  ['Thời gian đăng ký từ ngày 21 - 23.5 tại 3 địa chỉ.', '2026-05-23'],
  ['Các em còn lại hoàn thành thủ tục tại Công an phường trong năm 2026.', '2026-12-31'],
  ['Phòng Kinh tế hoàn thành thủ tục trong năm 2026.', null],
  ['Trung tâm chiêu sinh đến hết thứ Sáu tuần cuối tháng 5 (29/5).', '2026-05-29'],
  ['Theo nhận định của Đài Khí tượng, từ nay đến hết tháng 11/2026 có khoảng 12 cơn bão.', null],
  ['Người chăn nuôi đăng ký chậm nhất là ngày hai mươi lăm tháng chín năm 2026.', '2026-09-25'],
  ['Chủ sở hữu vắng mặt gửi giấy ủy quyền về văn phòng trong ngày 22/5/2026.', '2026-05-22'],
  // What offices do for whoever comes while it lasts
  [
    'Thẻ BHYT mới được phát tại nhà văn hóa từ ngày 22/5 đến hết ngày 31/5, mời bà con tới lấy.',
    '2026-05-31',
  ],
  ['Bưu điện chi lương hưu từ ngày 02 tới ngày 10/6 tại 3 điểm.', '2026-06-10'],
  ['Bến xe bán vé Tết tới hết 20/6.', '2026-06-20'],
  ['Danh sách cử tri niêm yết tới 10/6, ai thấy sai thì khiếu nại.', '2026-06-10'],
  ['Từ 01/6 đến 10/6 hệ thống nâng cấp, phường chưa nhận hồ sơ khai sinh.', null],
  ['Hộ chiếu nộp đơn từ 01/6 được trả trước 10/6.', null],
  // Who acts is the subject of the last verb before the day
  ['Phường thăm các gia đình chính sách; trước 20/7 khu phố báo danh sách.', null],
  [
    'Tổ bình xét gia đình văn hóa xong trong tháng 5, hộ tự chấm điểm nộp phiếu cho tổ trước 27/5.',
    '2026-05-26',
  ],
  ['Mỗi hộ có một người biết dùng dịch vụ công trước 31/12/2026 là mục tiêu của phường.', null],
  // Words that end a term
  ['Đơn mua nhà ở xã hội tiếp nhận trong giờ hành chính, bắt đầu 22/5, ngừng nhận 21/6.', '2026-06-21'],
  ['Quán karaoke chưa đủ điều kiện phải sửa xong, mốc cuối 30/6.', '2026-06-30'],
  ['Chủ chó mèo khai báo với thú y phường trước cuối tháng 6.', '2026-06-30'],
  // What stands open is open for opinions; what only lasts is no term
  [
    'Từ ngày 19/6/2026 đến 17h00 ngày 23/6/2026 các thí sinh nộp bản chính giấy chứng nhận kết quả thi tại trường.',
    '2026-06-23',
  ],
  ['Thời gian lấy ý kiến: 15 ngày (bắt đầu từ ngày 21/5/2026).', '2026-06-05'],
  ['Trong thời gian 15 ngày kể từ ngày 24/5/2026, viên chức làm việc trực tuyến tại nhà.', null],
  ['Ngày 23/5 thành phố đã ban hành Chỉ thị, theo đó giãn cách trong vòng 15 ngày kể từ ngày 24/5.', null],
];

/** … and what only looks like one. */
const MORE: readonly [said: string, lastDay: string | null][] = [
  [
    'Đề nghị Nhân dân nộp hồ sơ từ ngày 18/8 đến hết ngày 20/8 và từ ngày 01/9 đến hết ngày 03/9.',
    '2026-09-03',
  ],
  // A flag hangs for days; nobody can be late for the last of them.
  ['Đề nghị Nhân dân treo cờ từ ngày 18/8 đến hết ngày 20/8 và từ ngày 01/9 đến hết ngày 03/9.', null],
  ['Đề nghị các hộ treo cờ Tổ quốc xong trước ngày 01/9/2026.', '2026-08-31'],
  ['Việc tiếp nhận hồ sơ được thực hiện từ ngày 15-6 đến 15-7-2026.', '2026-07-15'],
  ['Đề nghị các tổ chức, cá nhân đăng ký đại biểu và gửi về Ban Tổ chức trước ngày 10/6/2026.', '2026-06-09'],
  ['Ban quản lý chợ tổ chức cho các hộ đăng ký từ ngày 6/6 - 8/6/2026.', '2026-06-08'],
  ['Ngày kết thúc học kỳ I muộn nhất là ngày 5.1.2027; kết thúc năm học muộn nhất vào ngày 31.5.2027.', null],
  ['Ban tổ chức nhận tác phẩm từ nay đến ngày 20/6/2026.', '2026-06-20'],
  ['Sau khi kết thúc thời gian nhận tác phẩm dự thi (28/6), ban tổ chức chấm giải.', '2026-06-28'],
  ['Được phát động từ ngày 21/5/2026 đến 19h00 ngày 20/6/2026, ban tổ chức đã nhận được 55 tác phẩm.', null],
  ['Phường chi quà cho người dân tại văn phòng khu phố từ ngày 01/6 đến ngày 02/6.', '2026-06-02'],
  [
    'Xã đã trao quà cho 81% người dân, phấn đấu trong tối 31/5 hoàn thành việc phát quà cho từng gia đình.',
    null,
  ],
  ['Sinh viên năm thứ tư nộp 9 tháng, từ ngày 01/6/2026 đến 28/02/2027: 422.415 đồng.', null],
  ['Thời gian công bố công khai: 30 ngày kể từ ngày 22/5/2026.', '2026-06-21'],
  ['Đề nghị góp ý trong thời gian 10 ngày làm việc, kể từ ngày đăng tải.', '2026-06-03'],
  ['Hết ngày mai, 31/5, những thuê bao chưa chuẩn hóa thông tin sẽ bị khóa.', '2026-05-31'],
  ['Việc khám tuyển sẽ được tổ chức trong 3 ngày từ ngày 26/6-28/6/2026.', null],
  ['Các hộ đăng ký từ ngày 26/6-28/6/2026.', '2026-06-28'],
  [
    'Cuộc thi ảnh sẽ được tổ chức trong vòng 30 ngày, bắt đầu từ 0h00 ngày 25/5/2026 đến 24h00 ngày 25/6/2026.',
    '2026-06-25',
  ],
  ['Thí sinh sẽ được thông báo lịch phỏng vấn trước 17h00 ngày 19/6/2026.', null],
  ['Đợt 1 từ 07 đến 09/6/2026: tiêm đại trà toàn phường.', null],
  ['Đợt 1 từ 07 đến 09/6/2026: các hộ đưa chó đến nhà văn hóa để tiêm.', '2026-06-09'],
  ['Công ty trả nốt tiền đền bù cho các hộ trước ngày 30/6/2026.', null],
  ['Việc sắp xếp các tổ dân phố phải xong trước ngày 01/7/2026.', null],
  ['Thời gian nhận hồ sơ: từ ngày ban hành thể lệ đến 17h00 ngày 31/8/2026.', '2026-08-31'],
  ['Trong 7 ngày (từ 7-6 đến hết 13-6), người thân của cụ đến phường nhận.', '2026-06-13'],
  ['Hồ sơ ứng cử được nhận từ ngày 22/6/2026 và kết thúc vào 17 giờ 00 ngày 14/7/2026.', '2026-07-14'],
  ['Ngày cuối nhận hồ sơ: 15/6/2026 (tính theo dấu bưu điện).', '2026-06-15'],
  ['Từ nay đến 15/6/2026, mỗi hộ được đổi miễn phí 5 bóng đèn.', '2026-06-15'],
  ['Sinh viên đóng học phí từ 8h00 ngày 02/6/2026 đến 16h00 ngày 15/6/2026.', '2026-06-15'],
  [
    'Bà con gửi phản hồi trong thời gian 05 ngày làm việc, từ ngày 01/6 đến hết ngày 05/6/2026.',
    '2026-06-05',
  ],
  ['Anh chị nào chưa đóng quỹ thì chuyển khoản cho chị Hoa trong tuần này nhé.', '2026-05-24'],
];

const context = { title: null, date: '2026-05-20', month: null, today: null };
const lastDayOf = (body: readonly string[], more: Partial<Parameters<typeof deadlinesIn>[1]> = {}) =>
  deadlinesIn(body, { ...context, ...more }).deadline?.lastDay ?? null;

it('takes what ends a time for a term where the next sentence says what happens after it', () => {
  const said = 'Các cụ chưa khám đến Trạm Y tế trong tháng 6/2026.';
  expect(lastDayOf([said])).toBeNull();
  expect(lastDayOf([`${said} Hết thời gian này, Trạm chốt danh sách.`])).toBe('2026-06-30');
});

it('takes an aim for a term only where people are spoken to', () => {
  const said = 'Phấn đấu hoàn thành việc gieo cấy xong trước ngày 10/6/2026.';
  expect(lastDayOf([said])).toBeNull();
  expect(lastDayOf(['Bà con xã viên cần tranh thủ gieo cấy.', said])).toBe('2026-06-09');
});

it('lets the title tell what a heading’s bare days are for', () => {
  const body = ['1. Thời gian thực hiện', '- Từ ngày 01/6/2026 đến ngày 15/6/2026'];
  expect(lastDayOf(body, { title: 'Kiểm tra vệ sinh' })).toBeNull();
  expect(lastDayOf(body, { title: 'Tiêm vắc xin cho chó, mèo' })).toBe('2026-06-15');
});

it('takes no longer for a table of days than for as many words', () => {
  const before = process.cpuUsage();
  deadlinesIn([...Array<string>(60).fill('hạn tháng 6 '.repeat(110))], { ...context });
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
});

it('takes what is closed further down for a term', () => {
  const body = [
    'Thời gian thông báo: từ ngày 13/6/2026 đến hết ngày 30/6/2026.',
    'Ai biết tin xin báo cho UBND xã.',
    'Quá thời gian nói trên mà không có người nhận, UBND xã sẽ di chuyển mộ.',
  ];
  expect(lastDayOf(body.slice(0, 2))).toBeNull();
  expect(lastDayOf(body)).toBe('2026-06-30');
});

it('takes the term as it was put off', () => {
  const body = [
    'Theo thể lệ, bài dự thi được nhận đến hết ngày 26/6/2026.',
    'Nay Ban Tổ chức gia hạn như sau:',
    '- Thời gian nhận bài dự thi: đến hết ngày 10/7/2026.',
  ];
  expect(lastDayOf(body.slice(0, 1))).toBe('2026-06-26');
  expect(lastDayOf(body)).toBe('2026-07-10');
  const moved = ['Bài thi cấp xã lùi từ ngày 28/6/2026 sang ngày 13/7/2026.'];
  expect(lastDayOf(moved)).toBeNull();
  expect(lastDayOf(moved, { title: 'Lùi thời gian nhận bài thi viết thư' })).toBe('2026-07-13');
});

it('takes the term for paying before the one for questions', () => {
  const body = [
    '2.Thời gian đóng học phí:',
    'Từ 8h00 ngày 02/6/2026 đến 16h00 ngày 15/6/2026',
    'Hạn cuối nhận thắc mắc về học phí là ngày 06/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
  expect(lastDayOf(body.slice(2))).toBe('2026-06-06');
});

it('reads a table that was pasted a cell a line', () => {
  const days = 'Từ ngày 04/7/2026 đến ngày 24/7/2026';
  const what = 'Thông báo và nhận hồ sơ dự tuyển của trẻ.';
  const step = ['Từ ngày 01/6/2026 đến ngày 10/6/2026', 'Trường lập kế hoạch.'];
  expect(lastDayOf(['Thời gian', 'Nội dung', ...step, days, what])).toBe('2026-07-24');
  expect(lastDayOf(['Nội dung', 'Thời gian', ...step.toReversed(), what, days])).toBe('2026-07-24');
});

it('takes listed days for a term where the next sentence closes it', () => {
  const said = 'Hộ có nhu cầu ghi sổ với thôn trong 3 ngày 3, 4 và 5/12.';
  expect(lastDayOf([`${said} Quá 3 ngày HTX chốt số lượng, không nhận thêm.`])).toBe('2026-12-05');
});

it('takes the title’s year where the text names only days long past', () => {
  const said = 'Người về nước từ ngày 1.1.2010 đến nay đăng ký trước ngày 23/5.';
  const undated = { date: null, title: 'Kiểm tra tiếng Hàn năm 2026' };
  expect(lastDayOf([said], undated)).toBe('2026-05-22');
});

it('takes an office’s move for no term', () => {
  const body = ['Hết ngày 26/6/2026, điểm tiếp nhận số 2 kết thúc việc tiếp nhận hồ sơ.'];
  expect(lastDayOf(body, { title: 'Thay đổi địa điểm tiếp nhận hồ sơ' })).toBeNull();
});

it('keeps a term that ended before a page put the letter up', () => {
  const body = ['Các hộ nộp phí vệ sinh từ ngày 01/5 đến hết ngày 15/5/2026.'];
  expect(lastDayOf(body)).toBeNull();
  expect(lastDayOf(body, { posted: true })).toBe('2026-05-15');
});

it('takes no year from a plan’s far end', () => {
  const said = 'Quy hoạch đến năm 2030 được niêm yết để người dân góp ý từ ngày 6/7 đến hết ngày 14/8.';
  const { deadline } = deadlinesIn([said], { title: null, date: null, month: null, today: '2026-07-01' });
  expect(deadline?.lastDay).toBe('2026-08-14');
});

it('knows a contest that anybody may enter by what the letter said before', () => {
  const body = [
    'Sở mở cuộc thi trực tuyến về pháp luật.',
    'Cuộc thi diễn ra từ ngày 01/6 đến ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
  expect(lastDayOf(body.slice(1))).toBeNull();
});

it('takes spans for told where the title says that it is done', () => {
  const body = ['Từ ngày 01/6 đến hết ngày 05/6/2026, các xã tổ chức khám sơ tuyển cho thanh niên.'];
  expect(lastDayOf(body, { title: 'Các xã hoàn thành khám sơ tuyển' })).toBeNull();
});

it('takes the days on which something is on show for a term', () => {
  const body = [
    'Phường lấy ý kiến về phương án bồi thường:',
    '- Thời gian công khai:',
    '+ Kể từ ngày 07/6 đến hết ngày 27/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-27');
});

it('takes what befell those who were late for told', () => {
  const body = ['Nhà trường thông báo thời hạn đóng học phí từ 24/5/2026 đến 29/6/2026.'];
  expect(lastDayOf(body, { title: 'Hơn 100 sinh viên bị dừng học vì chậm đóng học phí' })).toBeNull();
});

it('takes what one must have done for no term', () => {
  const body = ['Một là, có đóng kinh phí công đoàn trước ngày 30/10/2026.'];
  expect(lastDayOf(body, { title: 'Vé xe Tết: người lao động cần điều kiện gì?' })).toBeNull();
});

it('takes the year of a month where no day has one', () => {
  const body = ['Đề nghị các hộ nộp hồ sơ đến hết ngày 25/9.', 'Đầu tháng 10.2025 sẽ trả kết quả.'];
  const { deadline } = deadlinesIn(body, { title: null, date: null, month: null, today: '2026-07-01' });
  expect(deadline?.lastDay).toBe('2025-09-25');
});

it('takes what a letter asks for, not what its writer asks it for', () => {
  const body = [
    'Để có cơ sở trình Hội đồng xét duyệt, Chi cục Kiểm lâm đề nghị các đơn vị gửi ý kiến trước ngày 10/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-09');
});

it('takes the term that is put off for none where the new one is told', () => {
  const body = [
    'Căn cứ Thông báo số 12/TB-UBND, thời hạn nhận hồ sơ của các hộ trước ngày 15/7/2026.',
    'Nay UBND phường điều chỉnh thời hạn gửi hồ sơ về UBND phường, chậm nhất ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
});

it('knows the words of the south', () => {
  const body = ['Thời gian gởi báo cáo:', '- Kể từ ngày ra Thông tri đến hết ngày 30.6.2026.'];
  expect(lastDayOf(body)).toBe('2026-06-30');
});

it.each([...CASES, ...MORE])('%s → %s', (said, lastDay) => {
  const { deadline } = deadlinesIn([said], { title: null, date: '2026-05-20', month: null, today: null });
  expect(deadline?.lastDay ?? null).toBe(lastDay);
  if (deadline) expect(deadline.quote).toBe(said);
});
