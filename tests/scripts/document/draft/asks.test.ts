/** Requests too long for one breath: who is asked and what is told in two, or the less important is left out. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { isWhole } from '../../../../scripts/document/draft/sentences/whole.ts';

describe('a long request tells', () => {
  it.each([
    [
      'Các hộ nông dân có nhu cầu mua phân lân trả chậm không lãi đăng ký với đội trưởng sản xuất trong tháng 02/2027, nộp đủ tiền cho thủ quỹ trước ngày 10/03.',
      [/^Xin thông báo tới các hộ nông dân có nhu cầu/u, /^Đề nghị các hộ nông dân này đăng ký/u],
    ],
    [
      'Hình thức đóng: qua ứng dụng ngân hàng, ví điện tử của nhà mạng, tại quầy giao dịch của chi nhánh điện hoặc qua người thu tiền của khu phố.',
      [/^Hình thức đóng: /u, /^Cũng có thể đóng qua người thu tiền của khu phố\.$/u],
    ],
    [
      'Điều kiện: người dân trong xã từ đủ 20 đến 45 tuổi, có sức khỏe tốt, lý lịch rõ ràng, đang cư trú ổn định từ 02 năm trở lên tại thôn.',
      [/^Điều kiện: người dân trong xã/u, /^Điều kiện còn có: đang cư trú/u],
    ],
    [
      'Trạm y tế sẽ tiêm vắc xin cúm miễn phí cho các cụ từ 70 tuổi trở lên trong xã vào sáng thứ Ba 9/11, mũi 2 sau 4 tuần.',
      [/sáng thứ Ba 9\/11\.$/u, /^Mũi 2: sau 4 tuần\.$/u],
    ],
    [
      'Đề nghị bà con không phơi thóc trên lòng đường và lề đường đoạn từ cống Đầm đến ngã tư chợ trong thời gian trên, trông giữ trâu bò.',
      [/^Đề nghị bà con không phơi thóc .* ngã tư chợ, trông giữ trâu bò\.$/u],
    ],
    [
      'Tòa án thông báo bà Lý Thị Mẩy, sinh ngày 03/4/1975, liên hệ với Tòa án trong thời hạn 04 tháng, kể từ ngày đăng, phát thông báo này lần đầu.',
      [/liên hệ với Tòa án trong thời hạn 04 tháng\.$/u],
    ],
  ])('%s', (written, said) => {
    const lines = pared(written);
    for (const line of said) expect(lines).toContainEqual(expect.stringMatching(line));
  });
});

it('does not end in the middle of “cuối cùng”', () =>
  expect(
    pared(
      'Tòa án thông báo ông Vàng A Páo, sinh ngày 01/2/1980, nơi cư trú cuối cùng: thôn Nậm Cang, xã Bản Lầu, liên hệ với Tòa án trong thời hạn 04 tháng.',
    ),
  ).toEqual([
    'Tòa án thông báo ông Vàng A Páo, sinh ngày 01/2/1980, liên hệ với Tòa án trong thời hạn 04 tháng.',
  ]));

it('names all who are meant, or nobody', () =>
  expect(
    pared(
      'Đối tượng: nữ công nhân đang nuôi con nhỏ dưới 24 tháng tuổi, có hợp đồng lao động từ đủ 12 tháng trở lên tại các nhà máy trong khu; lao động thời vụ còn sót.',
    ),
  ).toEqual([]));

it.each([
  'Tiểu thương dãy B dọn hàng sang chợ tạm để bàn giao mặt bằng.',
  'Trẻ từ 9 tháng tuổi được tiêm đủ vắc xin.',
])('is whole, whatever its last syllable: %s', (said) => {
  expect(isWhole(said)).toBe(true);
});

it.each([
  'Ban Quản lý chợ khuyến cáo người dân.',
  'Cấm xe tải qua cầu Đồng Tâm trong các giờ.',
  'Đề nghị các hộ dân có hành vi đổ rác xuống mương.',
  'Muốn lúa kịp chín trước lũ.',
  'Hộ nhận thông báo này phải nộp tiền trong 10 ngày.',
  'Người lao động từ 20 - 40 tuổi, đã làm việc ở nhà máy.',
  'Yêu cầu các quán ăn, cửa hàng.',
])('is none without what is said of it: %s', (said) => {
  expect(isWhole(said)).toBe(false);
});
