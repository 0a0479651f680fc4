/** Long sentences that say what follows, how many, of what and where to: each of it told, nothing broken. */
import { expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';

it.each([
  [
    'Trường hợp không tự tháo dỡ sẽ bị lập biên bản, xử phạt theo Nghị định 168/2024/NĐ-CP và cưỡng chế tháo dỡ, chủ hộ phải chịu toàn bộ chi phí.',
    'Trường hợp không tự tháo dỡ sẽ bị lập biên bản, xử phạt và cưỡng chế tháo dỡ.',
    'Chủ hộ phải chịu toàn bộ chi phí.',
  ],
  [
    'Hết thời gian trên, mộ không có người đến kê khai được xem là mộ vô chủ, Trung tâm phối hợp cùng UBND phường và Tổ dân phố 6 tổ chức bốc dời.',
    'Quá hạn, mộ không có người đến kê khai được xem là mộ vô chủ.',
  ],
  [
    'Từ ngày 01/4/2025 Công an phường cùng Đội Cảnh sát PCCC tổ chức phúc tra, cơ sở nào chưa thực hiện sẽ bị xử phạt, đình chỉ hoạt động theo quy định.',
    'Từ ngày 01/4/2025 Công an phường cùng Đội Cảnh sát PCCC tổ chức phúc tra.',
    'Cơ sở nào chưa thực hiện sẽ bị xử phạt, đình chỉ hoạt động.',
  ],
  [
    'Trường hợp trời mưa to không thi công được, lịch sẽ chuyển sang ngày 29/3/2026 và thông báo lại qua tin nhắn chăm sóc khách hàng đến từng hộ.',
    'Trường hợp trời mưa to không thi công được, lịch sẽ chuyển sang ngày 29/3/2026.',
  ],
  // Of those who act together the first is told, or all.
  [
    'Quá thời hạn này mà hộ nào không đến kê khai thì Ban quản lý sẽ cùng Tổ dân phố 6, UBND phường và các đơn vị khác lập biên bản kiểm đếm vắng chủ từng thửa đất.',
    'Quá hạn mà hộ nào không đến kê khai thì Ban quản lý sẽ lập biên bản kiểm đếm vắng chủ từng thửa đất.',
  ],
])('tells what happens otherwise: %s', (written, ...said) => {
  expect(pared(written)).toEqual(said);
});

it.each([
  [
    'Trong khu vực xứ đồng Gò Mía thuộc Tổ dân phố 5 còn 43 ngôi mộ chưa có thân nhân đến kê khai và 17 ngôi đã nhận tiền nhưng chưa bốc dời.',
    'Trong khu vực xứ đồng Gò Mía thuộc Tổ dân phố 5 còn 43 ngôi mộ chưa có thân nhân đến kê khai.',
    'Có 17 ngôi đã nhận tiền nhưng chưa bốc dời.',
  ],
  [
    'Ngày 13/9, trong lúc đào móng, nhà thầu phát hiện 02 ngôi mộ đất thuộc xóm 5, cách mố cầu khoảng 60 m về phía hạ lưu, không có bia, không rõ năm mất.',
    'Ngày 13/9, nhà thầu phát hiện 02 ngôi mộ đất thuộc xóm 5, cách mố cầu khoảng 60 m về phía hạ lưu.',
    'Các ngôi mộ này không có bia, không rõ năm mất.',
  ],
  [
    'UBND xã niêm yết công khai dự thảo phương án bồi thường, hỗ trợ, tái định cư đối với 37 hộ gia đình, cá nhân tại thôn Đông, thôn Đoài và thôn Thượng.',
    'UBND xã niêm yết công khai dự thảo phương án bồi thường, hỗ trợ, tái định cư.',
    'Đối tượng: 37 hộ gia đình, cá nhân tại thôn Đông, thôn Đoài và thôn Thượng.',
  ],
  [
    'Nội dung: nghe ý kiến của bà con về đường giao thông nông thôn, nước sạch, cấp giấy chứng nhận đất, thủ tục hành chính, thu gom rác thải và các kiến nghị khác.',
    'Nội dung: nghe ý kiến của bà con về đường giao thông nông thôn, nước sạch, cấp giấy chứng nhận đất, thủ tục hành chính.',
    'Nội dung còn có: thu gom rác thải và các kiến nghị khác.',
  ],
  [
    '214 hộ ngoài đê thôn Đông, thôn Đoài và 37 hộ nhà cấp 4 phải sơ tán xong trước 17 giờ chiều ngày 24/8, đến: Trường THCS, Trạm y tế, nhà thờ xứ.',
    '214 hộ ngoài đê thôn Đông, thôn Đoài và 37 hộ nhà cấp 4 phải sơ tán xong trước 17 giờ ngày 24/8.',
    'Nơi sơ tán đến: Trường THCS, Trạm y tế, nhà thờ xứ.',
  ],
  [
    'Nếu có ý kiến gửi bằng văn bản về UBND xã hoặc ghi vào sổ góp ý tại nơi niêm yết.',
    'Nếu có ý kiến thì gửi bằng văn bản về UBND xã hoặc ghi vào sổ góp ý tại nơi niêm yết.',
  ],
  [
    'Danh sách được niêm yết tại trụ sở UBND xã và nhà văn hóa thôn 2, 5 trong 15 ngày, kể từ ngày 08/3/2026 đến hết ngày 23/3/2026.',
    'Danh sách được niêm yết tại trụ sở UBND xã và nhà văn hóa thôn 2, 5, từ ngày 08/3/2026 đến hết ngày 23/3/2026.',
  ],
  [
    'Giấy tờ mang theo: căn cước công dân (hoặc thẻ căn cước), bản sao giấy khai sinh, bằng tốt nghiệp THCS hoặc giấy xác nhận đang học, 02 ảnh 4x6.',
    'Giấy tờ mang theo: căn cước công dân hoặc thẻ căn cước, bản sao giấy khai sinh.',
    'Giấy tờ mang theo còn có: bằng tốt nghiệp THCS hoặc giấy xác nhận đang học, 02 ảnh 4x6.',
  ],
  [
    'Thời gian, địa điểm: từ ngày 07/7/2026 đến hết ngày 31/7/2026 (giờ hành chính) tại Trung tâm Phục vụ hành chính công phường, cơ sở 1 đối với khối 1 đến khối 9',
    'Thời gian: từ ngày 07/7/2026 đến hết ngày 31/7/2026.',
    'Địa điểm: Trung tâm Phục vụ hành chính công phường, cơ sở 1 đối với khối 1 đến khối 9.',
  ],
  [
    'Đối tượng: công dân từ đủ 75 tuổi trở lên không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng, hoặc đang hưởng nhưng thấp hơn 500.000 đồng/tháng',
    'Đối tượng: công dân từ đủ 75 tuổi trở lên không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng.',
    'Công dân đang hưởng nhưng thấp hơn 500.000 đồng/tháng cũng thuộc đối tượng này.',
  ],
  [
    'Khi đốt nương phải phát dọn đường băng cản lửa rộng từ 6 đến 8 mét, đốt vào lúc gió nhẹ, trước 9 giờ sáng hoặc sau 16 giờ.',
    'Khi đốt nương phải phát dọn đường băng cản lửa rộng từ 6 đến 8 mét.',
    'Khi đốt nương phải đốt vào lúc gió nhẹ, trước 9 giờ sáng hoặc sau 16 giờ.',
  ],
  [
    'Do nhu cầu nâng cấp, sửa chữa chợ thực phẩm xã, UBND xã bố trí các tiểu thương buôn bán tạm tại khu vực cách chợ hơn 400 m (sân vận động cũ).',
    'UBND xã bố trí các tiểu thương buôn bán tạm tại khu vực cách chợ hơn 400 m.',
    'Địa điểm: sân vận động cũ.',
  ],
])('tells how many, whose and where: %s', (written, ...said) => {
  expect(pared(written)).toEqual(said);
});
