/** Which sentences can go on air as they stand. */
import { describe, expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { isWhole } from '../../../../scripts/document/draft/sentences/whole.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

describe('is whole', () => {
  it.each([
    // What is done then follows without a comma.
    'Khi đi khám mang theo căn cước, thẻ bảo hiểm y tế.',
    'Khi có cháy gọi ngay 114 hoặc báo qua ứng dụng Báo cháy 114.',
    'Sau khi phun 30 phút hãy vào nhà.',
    'Trước khi tiêm cho các em ăn sáng đầy đủ.',
    'Trường hợp không đồng ý cũng ghi rõ lý do vào phiếu.',
    'Trường hợp bỏ vé báo lại trước ngày đi 03 ngày.',
    'Trong thời gian từ 01/4 đến hết ngày 30/6/2026 chỉ nhắc nhở.',
    'Qua rà soát toàn xã còn 52 cụ đủ tuổi nhưng chưa có hồ sơ.',
    'Sau thời gian này không được hỗ trợ giống, 80.000 đồng/sào.',
    // Its last word ends here what it opens elsewhere.
    'Các hộ được hỗ trợ làm nhà ở.',
    'Bà con nêu rõ lý do.',
    'Mỗi hộ cử một người mang dụng cụ.',
    'Cảm ơn bà con đã hợp tác trong thời gian qua.',
    'Các em dưới 14 tuổi có cha hoặc mẹ đi cùng.',
    'Phụ huynh không phải đưa trẻ đến.',
    'Ý kiến gửi sau sẽ được ghi nhận cho lần sửa đổi sau.',
    'Hồ sơ: đơn xin tham gia, bản sao văn bằng.',
    'Phòng Kinh tế xã sẽ hướng dẫn cụ thể.',
    'Bà con lắp aptomat riêng cho điều hòa, bếp từ.',
    'Tuyệt đối không ai ở lại trên tàu, chòi canh, lồng bè.',
    'Người giao nộp không bị truy cứu về việc cất giữ.',
    'Nếu dùng điện ngoài trời thì phải có aptomat, dây bọc hai lớp.',
    // How much, when and where.
    'Mức hỗ trợ 62.500 đồng trên tháng.',
    'Định mức 15 kg/khẩu.',
    'Ngày 24/06/2026, từ 8:30, đến 13:30, khu vực khu phố 7, đường Huỳnh Văn Lũy.',
    'Kết quả niêm yết ngày 31/7.',
    'Địa điểm phải bảo đảm an toàn.',
    'Theo kế hoạch thời gian treo băng rôn, khẩu hiệu từ ngày 10/01/2026.',
    // Said of a paper, done with it.
    'Xã có văn bản nói về việc dừng công nghệ di động cũ.',
    'Bà con nộp hóa đơn tiền điện để UBND xã làm căn cứ đề nghị hỗ trợ.',
    'Các hộ nhốt chó, mèo, gia cầm trong thời gian đánh bả.',
    'Rác để đúng nơi quy định.',
    'Người sinh sau ngày 30/6/1956 chưa thuộc đối tượng đợt này.',
    'Các hộ đã khởi công huy động anh em, dòng họ giúp ngày công.',
    'Luật Căn cước có hiệu lực từ ngày 01/7/2024.',
    'Công an phường khuyến cáo: không cung cấp mã OTP.',
    'Chợ nghỉ hai ngày.',
    'Thẻ cũ vẫn dùng được.',
    'Thủ tục rất đơn giản.',
    'Xin bà con lượng thứ.',
    'Bà con đừng tụ tập đông người.',
    'Cân nặng ít nhất 42 kg đối với nữ.',
    'Lịch phun dán tại bảng tin khu phố.',
    'Lịch cụ thể do Trạm Thú y thông báo tới từng thôn.',
    'Đối với hộ nghèo miễn hoàn toàn.',
    'Công trình khởi công ngày 20/6/2026.',
    'Thời gian từ ngày ra thông báo đến ngày 25/9/2026.',
    'Mức phạt từ 1 đến 2 triệu đồng.',
    'Mỗi nhà một cây xanh.',
    'Trụ sở mới ở số 10 đường Hùng Vương.',
    'Khi bị chó cắn rửa vết thương bằng xà phòng rồi đến trạm y tế.',
  ])('“%s”', (text) => {
    expect(isWhole(text)).toBe(true);
  });
});

describe('isn’t whole', () => {
  it.each([
    // Which? Names of a table's columns.
    'Địa điểm: địa điểm nêu trên.',
    'Khu ruộng Trạm tưới Ngày tưới.',
    'Khi không mang theo giấy tờ.',
    'Khi đi khám tại trạm y tế phường.',
    'Trường hợp xin hoãn khám sức khỏe.',
    'Bà con mang theo.',
    'Các hộ được hỗ trợ xây nhà ở tại.',
    'Theo dõi 30 phút ở trạm và tiếp tục.',
    'Bộ Công an về việc nâng cấp hệ thống.',
    'Mức giá từ ngày 01/8/2026.',
    'Trung tá Văn Đình Lực.',
    'Nguyễn Thị Cẩm Vân.',
    'STT / Thời gian / Khu vực.',
    'Đồn Biên phòng, Công an xã, Ban CHQS xã.',
    'Các chủ rừng, Trưởng 23 bản.',
    'Luật Giá ngày 19 tháng 6 năm 2023.',
    'Đối với các phần diện tích đang có ngao, chòi và cọc quây.',
    // Names of papers, pages and those who sign.
    'Điều 86 Luật Xử lý vi phạm hành chính ngày 20/6/2012.',
    'Giấy phép thi công số 88/GPTC ngày 08/5/2026.',
    'Chỉ huy trưởng: Trung tá Văn Đình Lực.',
    'Số: 86/TB-UBND Bồ Đề, ngày 5 tháng 5 năm 2026.',
    'Thống kê: 128.346.',
    'Ban Quản lý dự án.',
    'Một số điểm mới về thuế đối với hộ kinh doanh từ năm 2026.',
    'Công trình cải tạo vỉa hè đường Lê Lợi.',
    'Công tác chuẩn bị bầu cử.',
    'Thông báo về việc cắt nước.',
    'Kính gửi các hộ dân.',
    'Phương án bồi thường, hỗ trợ, tái định cư.',
    'Đường Nguyễn Trãi, đoạn từ ngã tư đến cầu.',
    'Thửa đất số 15, tờ bản đồ số 3.',
    'Nếu không may bị rắn cắn.',
    'Nơi nhận hồ sơ.',
    'Các bước thực hiện.',
    'Lưu ý khi đi tiêm.',
    'Giấy khai sinh, căn cước, ảnh thẻ.',
    // Who? What of them? Of what?
    'Chưa từng bị trục xuất khỏi Hàn Quốc.',
    'Tuy nhiên, chưa cập nhật số định danh cá nhân, đã chuyển chủ.',
    'Người đã liên kết tài khoản an sinh xã hội trên VNeID.',
    'Trẻ sinh năm 2020, cư trú tại các tổ 12 đến 24.',
    'Công an xã thông báo lần 2.',
    'Thuế cơ sở 9 nhắc người nộp thuế.',
    'Nay UBND xã thông báo: trong thời hạn 05 ngày kể từ ngày ra thông báo.',
    'Điểm trông giữ xe: 04 điểm, giá.',
    // Asked by swindlers.
    'Yêu cầu người dân cài đặt ứng dụng giả mạo.',
    // It leans on what was asked before.
    'Nếu không sẽ bị khóa tài khoản.',
  ])('“%s”', (text) => {
    expect(isWhole(text)).toBe(false);
  });
});

it('has no paper to look it up in', () => {
  expect(short('Hồ sơ và điều kiện giữ nguyên như Thông báo số 1044/TB-UBND ngày 2/9/2026.')).toEqual([
    'Hồ sơ và điều kiện giữ nguyên.',
  ]);
  expect(
    short(
      'Người không đăng ký bị phạt theo Nghị định số 120/2013/NĐ-CP, sửa đổi bởi Nghị định số 37/2022/NĐ-CP',
    ),
  ).toEqual(['Người không đăng ký bị phạt.']);
  expect(
    short('Hộ kinh doanh không còn nộp thuế khoán (Nghị quyết số 198/2025/QH15 ngày 17/5/2025)'),
  ).toEqual(['Hộ kinh doanh không còn nộp thuế khoán.']);
  expect(short('UBND phường lấy ý kiến về đặt tên 14 tuyến đường, danh mục kèm theo')).toEqual([
    'UBND phường lấy ý kiến về đặt tên 14 tuyến đường.',
  ]);
});

it('says again who was named before the semicolon', () => {
  const { draft } = readLetter(
    'UBND XÃ AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\nVề việc tái đàn lợn sau dịch\nHộ chăn nuôi chỉ tái đàn khi bảo đảm an toàn sinh học; thực hiện kê khai hoạt động chăn nuôi với UBND xã.',
  );
  expect(draft).toContain('Hộ chăn nuôi thực hiện kê khai hoạt động chăn nuôi với UBND xã.');
});
