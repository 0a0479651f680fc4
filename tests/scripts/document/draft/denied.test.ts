import { expect, test } from 'vitest';
import { understood } from '../../../../scripts/document/letter.ts';
import { drafted } from '../../../../scripts/document/draft/draft.ts';
import { isDenied } from '../../../../scripts/document/draft/told/denied.ts';

const DENIED: readonly string[] = [
  'Điện lực không yêu cầu khách hàng chuyển tiền vào tài khoản cá nhân.',
  'Cán bộ thuế không gọi điện, nhắn tin, hướng dẫn người nộp thuế quét mã qua mạng.',
  'Công an xã chưa bao giờ đề nghị bà con gửi ảnh căn cước qua Zalo.',
  'Nhà trường không vận động phụ huynh đóng góp ngoài các khoản đã niêm yết.',
  'Nghiêm cấm cán bộ yêu cầu người dân nộp thêm giấy tờ.',
  'Tuyệt đối không được vận động hộ nghèo góp tiền làm đường.',
  'Ngân hàng chẳng bao giờ yêu cầu khách hàng đọc mã OTP.',
  'Không có chuyện công an mời người dân lên làm việc qua điện thoại.',
  'UBND xã không có chủ trương yêu cầu người dân đổi sổ đỏ trong tháng này.',
  'Kẻ gian giả danh nhân viên bưu điện, yêu cầu người dân nộp phí nhận quà.',
  'Các đối tượng tự xưng cán bộ phường gọi điện, đề nghị bà con cài ứng dụng dịch vụ công.',
  'Thông tin yêu cầu người dân đi đổi thẻ bảo hiểm ngay trong tuần là sai sự thật.',
  'Bảo hiểm xã hội không thu tiền, không thông báo cho người dân nộp thẻ qua mạng.',
  'Người lạ đến nhà hướng dẫn bà con ký giấy vay tiền.',
  'Mọi cuộc gọi yêu cầu khách hàng cung cấp mật khẩu đều là lừa đảo.',
];
test.each(DENIED)('asks nobody for what is denied: %s', (sentence) => {
  expect(isDenied(sentence)).toBe(true);
  const letter = `CÔNG AN XÃ TÂN HÒA\n\nTHÔNG BÁO\nVề việc cảnh báo lừa đảo\n\nCông an xã thông báo đến nhân dân như sau:\n\n1. ${sentence}\n\n2. Đề nghị bà con cảnh giác và báo cho công an xã theo số 0901.234.567.`;
  const { draft } = drafted(understood(letter, { today: '2026-12-01' }));
  for (const line of draft.split(/(?<=\.)\s+/u))
    if (!/cảnh giác|báo cho công an|người thân|truyền thanh|quan tâm/u.test(line))
      expect(line).not.toMatch(/^(?:Đề nghị|Kính mời|Bà con|Khách hàng|Người dân|Phụ huynh)(?! phường| xã)/u);
});

test.each([
  'Trước tình trạng kẻ gian giả danh điện lực, đề nghị bà con cảnh giác.',
  'Đề nghị bà con không cho người lạ vào nhà.',
  'Hiện nhiều hộ chưa nộp quỹ, đề nghị các hộ nộp trước ngày 30/6.',
  'Để không ảnh hưởng đến giao thông, yêu cầu các hộ tháo dỡ mái che.',
  'UBND xã đề nghị bà con không đốt rơm rạ.',
  'Công an xã nhận thấy nhiều hộ chưa khai báo tạm trú, đề nghị các hộ khai báo ngay.',
  'Công an xã tạm dừng thu nhận hồ sơ, đề nghị bà con quay lại sau ngày 30/6.',
  'Trạm không đủ thuốc, đề nghị bà con đến vào ngày mai.',
])('asks what is asked in earnest: %s', (sentence) => {
  expect(isDenied(sentence)).toBe(false);
});

test('leaves out a list that a denial opens', () => {
  const { draft } = drafted(
    understood(
      'CÔNG AN XÃ TÂN HÒA\n\nTHÔNG BÁO\nVề việc cảnh báo lừa đảo\n\nCông an xã thông báo đến nhân dân: Công an xã không yêu cầu người dân thực hiện các việc sau:\n- Chuyển tiền vào tài khoản cá nhân.\n- Cung cấp mật khẩu ngân hàng.\n\nKhi nghi ngờ, đề nghị bà con gọi số 0901.234.567.',
      { today: '2026-12-01' },
    ),
  );
  expect(draft).not.toMatch(/huyển tiền vào|ung cấp mật khẩu/u);
});
