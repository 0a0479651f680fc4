import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';
import { fits } from '../../../../scripts/document/draft/told/labels.ts';
import { saidAbove } from '../../../../scripts/document/draft/told/openers.ts';
import { labelOf } from '../../../../scripts/document/draft/told/signs.ts';

const told = (body: string, title = 'Về việc cấp nước sạch') =>
  readLetter(`UBND PHƯỜNG AN KHÊ\nTHÔNG BÁO\n${title}\nKính gửi: Nhân dân trên địa bàn phường\n${body}`)
    .draft;

describe('what a list is called is said before what it is of', () => {
  it.each([
    ['Đối tượng tiêm', 'Không tiêm cho bò sắp đẻ.', false],
    ['Đối tượng', 'Công dân từ đủ 16 tuổi', true],
    ['Địa điểm chi trả', 'Kiểm đếm tiền ngay tại bàn.', false],
    ['Thời gian', 'Bắt đầu từ 7h30 ngày 4/5', true],
    ['Hồ sơ', 'Các hộ có lợn chết lập hồ sơ gửi xã.', false],
    ['Lưu ý', 'Không tắm biển sau 18 giờ.', true],
  ])('%s: %s', (label, item, yes) => expect(fits(label, item)).toBe(yes));

  it.each([
    ['Thủ đoạn cụ thể:', 'Thủ đoạn'],
    ['Ai được hưởng', 'Người được hưởng'],
    ['UBND xã có ý kiến như sau:', null],
    ['Thực hiện Luật Trẻ em:', null],
  ])('%s', (opener, label) => expect(labelOf(opener)).toBe(label));

  it('and so is what opens a schedule', () =>
    expect(
      saidAbove('Trước tình hình đó, Trạm Y tế xã phun hóa chất diệt muỗi tại các thôn theo lịch:'),
    ).toBe('Trạm Y tế xã phun hóa chất diệt muỗi tại các thôn'));
});

it('tells one of several ways as one of several', () => {
  const draft = told(
    'Cách đăng ký (chọn 1):\na. Trang chăm sóc khách hàng của công ty.\nb. Gửi phiếu cho người ghi chỉ số nước.\nc. Gọi tổng đài 1900 2255.',
  );
  expect(draft).toContain('Bà con chọn một trong ba cách. Cách 1: trang chăm sóc khách hàng của công ty.');
  expect(draft).toContain('Cách 3: gọi tổng đài 1900 2255.');
});

it('leaves to some of those who listen what they alone do', () => {
  const draft = told(
    'Phường đề nghị bà con:\n- Hộ bán hàng rong ven sông tạm nghỉ bán từ 16h; thu dọn bàn ghế gọn gàng.\n- Khóa kỹ cửa khi ra khỏi nhà.',
    'Về việc đón đoàn đua thuyền',
  );
  expect(draft).toContain('các hộ này thu dọn bàn ghế gọn gàng.');
  expect(draft).not.toMatch(/bà con thu dọn/iu);
});

it('tells nothing of where a notice hangs, and no index of insects', () => {
  const draft = told(
    'Bà con diệt lăng quăng mỗi sáng thứ Bảy. Chỉ số BI hiện là 45. Thông báo này được đăng trên trang điện tử của phường.',
    'Về việc phòng sốt xuất huyết',
  );
  expect(draft).toContain('diệt lăng quăng');
  expect(draft).not.toMatch(/chỉ số|trang điện tử/iu);
});

it('says to whom the line above speaks what stands below it', () => {
  const draft = told(
    '1. Đối với chủ nhà trọ\na) Trang bị bình chữa cháy ở mỗi tầng.\nb) Không khóa cửa thoát nạn.\n2. Bà con cất xe máy điện ngoài hiên.',
    'Về việc phòng cháy nhà trọ',
  );
  expect(draft).toMatch(/chủ nhà trọ trang bị bình chữa cháy ở mỗi tầng/iu);
});
