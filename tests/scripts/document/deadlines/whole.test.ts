/** Whole letters and messages, made after real ones in other words and days; half of them name no deadline. */
import { expect, it } from 'vitest';
import { understood } from '../../../../scripts/document/letter.ts';

const LETTERS: readonly [text: string, lastDay: string | null][] = [
  [
    `Lịch chi trả lương hưu tháng 7/2026 trên địa bàn phường
Cập nhật: 01/07/2026
Bưu điện chi trả lương hưu tháng 7 trong hai ngày 06 và 07/7/2026 tại nhà văn hóa các khu. Sau ngày 07/7, ai chưa lĩnh thì đến bưu cục trung tâm lĩnh trong giờ hành chính. Người ủy quyền mang theo giấy ủy quyền có xác nhận của phường.`,
    null,
  ],
  [
    `Công an xã cảnh báo cuộc gọi giả điện lực
Ngày đăng: 12/6/2026
Mấy ngày qua có hai thanh niên tự xưng thợ điện, dọa nhà nào không thay cầu dao trước ngày 20/6 sẽ bị cắt điện. Điện lực khẳng định không thu tiền tại nhà. Bà con gặp trường hợp này gọi ngay công an xã.`,
    null,
  ],
  [
    `THÔNG BÁO
Về việc hoãn tổ chức lớp xóa mù chữ
Nghĩa Lộ, ngày 10 tháng 6 năm 2026
Do thầy giáo đi tập huấn, xã hoãn lớp xóa mù chữ khai giảng ngày 15/6/2026. Học viên đã đăng ký không phải đăng ký lại, lịch mới dự kiến trong tháng 8, xã sẽ báo qua trưởng bản.`,
    null,
  ],
  [
    `THÔNG BÁO
Lịch lấy nước đổ ải vụ Xuân
Ngày 05/01/2026
Đợt 1: từ 0 giờ ngày 12/01 đến 24 giờ ngày 15/01/2026. Đợt 2: từ 0 giờ ngày 25/01 đến 24 giờ ngày 30/01/2026. Các thôn bố trí người trực cống. Bà con be bờ, giữ nước, không để chảy tràn.`,
    null,
  ],
  [
    `THÔNG BÁO
Về việc lấy ý kiến đồ án quy hoạch chi tiết khu trung tâm xã
Ngày 02/6/2026
Đồ án được trưng bày tại trụ sở UBND xã trong 30 ngày kể từ ngày 05/6/2026. Nhân dân góp ý bằng phiếu tại bộ phận một cửa. Hết thời gian lấy ý kiến, xã tổng hợp, không tiếp nhận thêm ý kiến.`,
    '2026-07-05',
  ],
  [
    `THÔNG BÁO
Về việc thu học phí học kỳ II
Ngày 05/01/2026
Kính gửi: Quý phụ huynh
1. Thời gian bắt đầu thu: 10/01/2026
2. Thời gian kết thúc: 25/01/2026
Phụ huynh đã đóng trước ngày 05/01/2026 xin bỏ qua thông báo này.`,
    '2026-01-25',
  ],
  [
    `UBND XÃ MƯỜNG KHƯƠNG
Số: 45/UBND-KT
Mường Khương, ngày 03 tháng 6 năm 2026
V/v báo cáo số liệu gia súc
Kính gửi: Các thôn
Thực hiện Công văn số 210/SNN ngày 28/5/2026 (Sở yêu cầu các xã báo cáo trước ngày 30/6/2026), UBND xã đề nghị các thôn báo cáo về xã trước ngày 20/6/2026. Số trâu bò tiếp tục nuôi đến hết ngày 31/12/2026 ghi vào cột 5.`,
    '2026-06-19',
  ],
  [
    `Phuong Hai Chau thong bao
Ngay 02/6/2026
Phuong se phun thuoc diet muoi tu ngay 05/6 den ngay 08/6/2026 tai cac to dan pho. Ba con mo cua cho can bo vao phun, don dep vat chua nuoc. Xin cam on.`,
    null,
  ],
  [
    `Truong tieu hoc Kim Dong thong bao
Ngay 02/6/2026
Phu huynh co con vao lop 1 nop ho so tu ngay 10/6 den het ngay 20/6/2026 tai van phong truong. Mang theo ban sao khai sinh. Het thoi han tren truong khong nhan ho so.`,
    '2026-06-20',
  ],
  [
    `Kết quả bốc thăm nhà ở xã hội
Ngày đăng: 10/6/2026
Đến ngày 05/6/2026 có 512 hồ sơ hợp lệ, bốc thăm chọn 240 hồ sơ. Chủ đầu tư sẽ ký hợp đồng trong quý III/2026, bàn giao nhà trước ngày 31/12/2026.`,
    null,
  ],
  [
    `Xã gia hạn nhận đơn mua phân bón trợ giá
Ngày đăng: 10/6/2026
Theo thông báo cũ, hạn nhận đơn là ngày 12/6/2026. Do mưa lớn, nhiều bà con chưa ra được, xã kéo dài thời gian nhận đơn tới 17 giờ ngày 19/6/2026 tại hợp tác xã.`,
    '2026-06-19',
  ],
  [
    `THÔNG BÁO
Về việc tạm ngừng cấp nước
Ngày 02/6/2026
Nhà máy nước súc rửa bể chứa, tạm ngừng cấp nước từ 22 giờ ngày 05/6 đến 4 giờ ngày 06/6/2026. Bà con trữ nước trước 21 giờ ngày 05/6. Quá thời gian trên mà chưa có nước, xin gọi tổng đài.`,
    '2026-06-05',
  ],
  [
    `Chung cư Hoa Sen - Thông báo kiểm tra PCCC
Ngày 02/6/2026
Ban quản trị kiểm tra bình chữa cháy từng căn từ 08/6 đến 12/6/2026, mỗi tầng một buổi, lịch dán ở thang máy. Cư dân ở nhà mở cửa cho đội kiểm tra.`,
    null,
  ],
  [
    `Thư gửi phụ huynh lớp 5
Ngày 20/5/2026
Quý phụ huynh thân mến, nhà trường xin ảnh 3x4 của các con để làm kỷ yếu. Phần ảnh thẻ này nộp trước 25/5. Các khoản tiền quỹ lớp và kỷ yếu mong quý phụ huynh hoàn thành chậm nhất thứ Sáu 05/6/2026.`,
    '2026-06-05',
  ],
  [
    `Xã Tân Lập: tiếp tục nhận hồ sơ vay vốn giải quyết việc làm
Cập nhật: 10/6/2026
Theo Công văn số 88/NHCS ngày 01/6/2026 của Ngân hàng Chính sách xã hội huyện (đề nghị các xã gửi danh sách trước ngày 30/6/2026), xã nhận hồ sơ tại tổ tiết kiệm đến hết ngày 22/6/2026.`,
    '2026-06-22',
  ],
  [
    `GIẤY MỜI
Ngày 02/6/2026
Kính mời các hộ có đất thu hồi đến trước 7 giờ 30 ngày 10/6/2026 dự họp tại nhà văn hóa. Ai vắng coi như đồng ý với phương án.`,
    null,
  ],
  [
    `Trường mầm non Sao Mai
Thông báo tuyển sinh
Ngày 02/6/2026
- Phát hồ sơ: từ ngày 08/6/2026
- Nhận hồ sơ: từ ngày 15/6 đến ngày 20/6/2026; trường không nhận hồ sơ sau ngày này
- Xét duyệt: 22/6 - 25/6
- Công bố kết quả trước ngày 30/6/2026; quyết định phê duyệt danh sách trước ngày 05/7/2026`,
    '2026-06-20',
  ],
  [
    `Đội quản lý điện Cẩm Giàng thông báo
Ngày 02/6/2026
Hiện có tin đồn rằng ai chưa lắp công tơ điện tử trước ngày 30/6 sẽ bị cắt điện. Thông tin này sai. Việc thay công tơ do điện lực làm, miễn phí, hoàn thành trước ngày 31/12/2026.`,
    null,
  ],
  [
    `Lịch thu gom rác cồng kềnh
Ngày 02/6/2026
Tổ 1 - 4: ngày 06/6; Tổ 5 - 9: ngày 07/6/2026. Bà con đem ra điểm tập kết trước 6 giờ sáng. Quá ngày trên tổ không gom nữa.`,
    null,
  ],
  [
    `Bảo hiểm xã hội cơ sở Sông Mã
Số: 12/TB-BHXH
Sông Mã, ngày 02 tháng 6 năm 2026
THÔNG BÁO
Về việc thu bảo hiểm y tế hộ gia đình
Thẻ của hộ gia đình hết hạn ngày 30/6/2026. Đề nghị các hộ đóng tiếp trước ngày hết hạn, cụ thể chậm nhất ngày 28/6/2026. Vì ngày này là Chủ nhật nên hạn được tính sang ngày 29/6/2026. Hộ đã đóng trước ngày 01/6/2026 không phải đóng lại.`,
    '2026-06-29',
  ],
  [
    `Cong ty nuoc sach Hoa Lu
PHIEU BAO NO
Quy khach con no tien nuoc ky 05/2026, so tien 212.000d. De nghi quy khach thanh toan tai buu dien xa truoc ngay 15/06/2026. Sau thoi gian tren cong ty se tam ngung cap nuoc. Neu quy khach da nop truoc ngay 10/06/2026 xin bo qua.`,
    '2026-06-14',
  ],
  [
    `Cong an phuong Nam Cuong canh bao
Doi tuong xau goi dien thoai tu xung can bo phuong, yeu cau ba con cap nhat VNeID truoc ngay 15/06/2026, gui duong link la. Ba con khong bam vao link.`,
    null,
  ],
  [
    `Thông báo kết quả tiêm phòng dại
Cập nhật: 20/6/2026
Đến ngày 18/6/2026 toàn xã còn 214 con chó chưa tiêm. Thú y sẽ xuống tận nhà tiêm vét từ 22/6 đến 24/6/2026. Bà con nhốt chó, chuẩn bị rọ mõm.`,
    null,
  ],
];

it.each(LETTERS)('%s → %s', (text, lastDay) => {
  expect(understood(text).fields.deadline?.lastDay ?? null).toBe(lastDay);
});
