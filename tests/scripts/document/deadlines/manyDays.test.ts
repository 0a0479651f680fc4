/** Whole letters in which terms of several people, steps or kinds stand side by side. */
import { expect, it } from 'vitest';
import { understood } from '../../../../scripts/document/letter.ts';

const LETTERS: readonly [text: string, lastDay: string | null][] = [
  [
    `ỦY BAN NHÂN DÂN
XÃ BẢN LẦU
Số: 31/TB-UBND
Bản Lầu, ngày 02 tháng 6 năm 2026
THÔNG BÁO
Về việc kê khai thiệt hại do mưa đá
Trận mưa đá tối 30/5/2026 làm hỏng mái 84 nhà. Hộ bị thiệt hại viết giấy khai theo mẫu, có chữ ký trưởng thôn, nộp về xã xong trong tuần này. Sau khi tổng hợp, xã báo cáo huyện trước ngày 12/6/2026 để xin hỗ trợ tấm lợp; dự kiến cấp trước ngày 30/6/2026.`,
    '2026-06-07',
  ],
  [
    `Hợp tác xã Đồng Tâm
Thông báo cung ứng giống lúa vụ Mùa 2026
Ngày 22/5/2026
Giống TBR225 giá 32.000 đồng/kg. Xã viên đăng ký với đội trưởng, kèm tiền cọc 50%, các đội chốt số lượng gửi HTX ngày 30/5. Giống về kho khoảng 08/6. Lịch gieo mạ từ 10/6 đến 18/6/2026, cấy xong trước 10/7.`,
    '2026-05-30',
  ],
  [
    `BAN QUẢN LÝ CHỢ TRUNG TÂM
THÔNG BÁO
Ngày 02/6/2026
V/v thu tiền thuê điểm kinh doanh quý III
Các hộ nộp tiền thuê quý III/2026 tại phòng kế toán (giờ hành chính). Hạn nộp: 10 ngày đầu quý, tức là đến hết 10/7/2026. Hộ nộp chậm tính lãi 0,03%/ngày. Hợp đồng cũ hết hạn ngày 31/12/2026.`,
    '2026-07-10',
  ],
  [
    `Thông báo về việc cắt tỉa cây xanh đường Trần Phú
Ngày 02/6/2026
Công ty Công viên cắt tỉa cây từ ngày 05/6 đến ngày 09/6/2026, 8h - 16h. Chủ xe không đỗ dưới tán cây trong thời gian này, xe nào đỗ sẽ bị cẩu đi.`,
    null,
  ],
  [
    `Đoàn xã thông báo tuyển quân tình nguyện hè
Ngày 25/5/2026
Thời gian hoạt động: 15/6 - 15/7/2026. Đăng ký qua link, link đóng 20 giờ ngày 05/6. Phỏng vấn: 07/6. Công bố danh sách: 10/6/2026.`,
    '2026-06-05',
  ],
  [
    `Tin buồn
Ngày 02/6/2026
Lễ viếng cụ Trần Văn B từ 8 giờ ngày 03/6 đến 9 giờ ngày 04/6/2026 tại nhà riêng. Lễ truy điệu và đưa tang lúc 9 giờ ngày 04/6/2026.`,
    null,
  ],
  [
    `Công ty Điện lực thông báo lịch tạm ngừng cấp điện
Ngày 02/6/2026
Thôn 1, 2: 7h - 11h ngày 06/6/2026. Thôn 3: 13h - 17h ngày 06/6/2026. Khách hàng có nhu cầu máy phát báo trước ngày 05/6/2026.`,
    '2026-06-04',
  ],
  [
    `Thông báo thu hồi sữa hộp lô A12
Ngày 02/6/2026
Sữa lô A12, hạn sử dụng đến 30/9/2026, bị thu hồi. Ai đã mua trước ngày 01/6/2026 mang trả cửa hàng để được hoàn tiền.`,
    null,
  ],
  [
    `Thông báo họp phụ huynh
Ngày 02/6/2026
Kính mời phụ huynh lớp 9 họp lúc 7 giờ 30 ngày 07/6/2026. Phụ huynh vắng nộp đơn xin phép cho cô chủ nhiệm trước ngày 06/6.`,
    '2026-06-05',
  ],
  [
    `Về việc nhận tiền hỗ trợ lợn bị dịch
Cập nhật: 02/6/2026
Xã chi tiền hỗ trợ cho 62 hộ tại hội trường: thôn 1 - 4 sáng 08/6, thôn 5 - 9 sáng 09/6/2026. Hộ vắng thì nhận tại phòng tài chính đến hết ngày 19/6, quá hạn xã nộp trả ngân sách huyện.`,
    '2026-06-19',
  ],
  [
    `Kho bạc tỉnh tuyên truyền trái phiếu
Ngày 02/6/2026
Trái phiếu phát hành ngày 15/6/2026, đáo hạn ngày 15/6/2031, lãi trả hằng năm.`,
    null,
  ],
  [
    `THONG BAO CUA BAN QUAN TRI
Cu dan dang ky the xe moi tu ngay 05/06/2026 tai sanh toa A. The cu het hieu luc ngay 30/06/2026. Phi lam the 50.000d. Cu dan vui long mang theo can cuoc.`,
    null,
  ],
  [
    `UBND PHƯỜNG AN HÒA
Số: 77/UBND-VHXH
An Hòa, ngày 02 tháng 6 năm 2026
V/v rà soát người cao tuổi để mừng thọ
Kính gửi: Các khu phố
UBND phường đề nghị các khu phố:
1. Rà soát người đủ 70, 75, 80 tuổi tính đến ngày 01/10/2026, lập danh sách theo mẫu.
2. Thông báo cho các gia đình nộp bản sao căn cước của cụ về khu phố trước ngày 20/6/2026.
3. Gửi danh sách về phường (bà Hạnh) trước ngày 30/6/2026.`,
    '2026-06-19',
  ],
  [
    `SỞ Y TẾ
Số: 1200/SYT-NVY
Ngày 02 tháng 6 năm 2026
V/v cung cấp số liệu tiêm chủng
Kính gửi: Các trạm y tế
Căn cứ Quyết định số 55/QĐ-BYT ngày 01/5/2026 (Bộ giao các tỉnh hoàn thành trước ngày 31/8/2026), Sở Y tế đề nghị các trạm gửi số liệu về Trung tâm kiểm soát bệnh tật trước 16 giờ ngày 10/6/2026. Quá thời hạn trên coi như không có số liệu.`,
    '2026-06-10',
  ],
  [
    `Công đoàn phường thông báo
Ngày 02/6/2026
Phát động cuộc thi viết "Bữa cơm gia đình". Bài gửi về hộp thư congdoan@x.vn, thời gian: từ ngày phát động đến hết ngày 25/6/2026. Chấm xong trước ngày 28/6, trao giải ngày 30/6/2026.`,
    '2026-06-25',
  ],
  [
    `Phòng Giáo dục thông báo đính chính
Ngày 02/6/2026
Thông báo trước đã in hạn nộp hồ sơ là ngày 20/6/2026, nay đọc lại là ngày 25/6/2026. Mong quý phụ huynh thông cảm.`,
    '2026-06-25',
  ],
  [
    `Hội Nông dân xã mời tập huấn
Ngày 02/6/2026
Lớp học 3 ngày, từ 15 đến 17/6/2026 tại hội trường xã. Mỗi thôn cử 5 người, trưởng thôn báo tên về Hội trước ngày 11/6. Học viên được hỗ trợ tiền ăn.`,
    '2026-06-10',
  ],
  [
    `Thông báo của Đồn Biên phòng
Ngày 02/6/2026
Đồn bắn đạn thật từ 7 giờ đến 17 giờ các ngày 08, 09/6/2026 tại thao trường Nà Lốc. Bà con không lên nương khu vực này, đưa trâu bò về trước ngày 08/6.`,
    '2026-06-07',
  ],
  [
    `Bảng giá điện áp dụng từ 10/6/2026
Ngày 02/6/2026
Giá bậc 1: 1.984 đồng; bậc 2: 2.050 đồng. Hóa đơn tháng 6 tính hai giá, trước và từ ngày 10/6.`,
    null,
  ],
  [
    `Thông báo đấu giá quyền sử dụng đất
Ngày 02/6/2026
Bán và nhận hồ sơ: từ ngày 03/6 đến 17 giờ ngày 22/6/2026. Nộp tiền đặt trước: từ 22/6 đến 17 giờ ngày 24/6/2026. Tổ chức đấu giá: 8 giờ ngày 25/6/2026.`,
    '2026-06-22',
  ],
  [
    `Trường THCS Nà Tấu gửi phụ huynh lớp 6
Ngày 02/6/2026
Học sinh mặc đồng phục từ ngày 05/9. Phụ huynh đặt may trước 20/7, lấy áo tại trường 25/8 - 28/8/2026.`,
    '2026-07-19',
  ],
  [
    `THÔNG BÁO tìm chủ trâu lạc
Ngày 02/6/2026
Ngày 30/5 dân bản bắt được một con trâu cái. Ai mất trâu đến trụ sở xã nhận. Sau 07 ngày kể từ ngày thông báo, nếu không ai nhận, xã bán theo quy định.`,
    '2026-06-09',
  ],
  [
    `Chi nhánh cấp nước thông báo ghi chỉ số
Ngày 02/6/2026
Nhân viên đến từng nhà ghi chỉ số đồng hồ từ ngày 10/6 đến ngày 15/6/2026. Nhà đi vắng chụp ảnh đồng hồ gửi Zalo.`,
    null,
  ],
];

it.each(LETTERS)('%s → %s', (text, lastDay) => {
  expect(understood(text).fields.deadline?.lastDay ?? null).toBe(lastDay);
});
