/** In which order an announcement tells, and what it tells first when time is short. */
import { describe, expect, it } from 'vitest';
import { factRank } from '../../../../scripts/document/draft/places.ts';
import { withoutRepeats } from '../../../../scripts/document/draft/repeats.ts';
import type { Part } from '../../../../scripts/document/draft/parts.ts';
import { contactLines } from '../../../../scripts/document/draft/ways.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const ward = (body: string, title: string) =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;

describe('what is told keeps the order of the letter', () => {
  it('so that a consequence amid other tasks is that of the task before it', () => {
    const draft = ward(
      'Bà con trồng xong ngô trên đất hai lúa trước ngày 5/10/2026; hộ trồng sau thời gian này không được hỗ trợ giống.\nKhoai tây: thời vụ tốt nhất từ ngày 20/10 đến ngày 15/11/2026.\nMọi thắc mắc liên hệ Phòng Kinh tế.',
      'Về việc sản xuất vụ đông năm 2026',
    );
    expect(draft).toMatch(/trồng xong ngô.*không được hỗ trợ giống\..*Khoai tây.*Mọi thắc mắc/su);
  });

  it('and what ends the letter ends the announcement', () => {
    const draft = ward(
      'Các hộ tháo dỡ mái che lấn vỉa hè trước ngày 10/5/2026. Quá thời hạn trên, hộ nào không chấp hành sẽ bị xử phạt.',
      'Về việc tháo dỡ mái che',
    );
    expect(draft).toMatch(/tháo dỡ mái che lấn vỉa hè.*\nQuá thời hạn.*xử phạt/su);
  });
});

it('tells nothing that leans on a sentence that isn’t told', () => {
  const part = (line: string): Part => ({ place: 'do', rank: 3, lines: [line] });
  const before = 'Công dân đăng ký trước ngày 5 và ngày 20 hằng tháng.';
  const leans = 'Công dân đăng ký sau các ngày này thì chuyển sang kỳ sau.';
  expect(withoutRepeats([part(before), part(leans)]).flatMap((p) => p.lines)).toEqual([before, leans]);
  expect(withoutRepeats([part(leans)])).toEqual([]);
});

describe('when time is short', () => {
  const rank = (text: string, at = 9) => factRank({ role: 'fact', text, under: null }, at, true);
  it.each([
    'Khi có thắc mắc khách hàng gọi 1900 1006.',
    'Người không nộp đủ tiền đặt trước coi như không đủ điều kiện.',
    'Tiền mua hồ sơ: 200.000 đồng/hồ sơ.',
    'Đấu giá: 8 giờ 30 phút ngày 17/7/2026 tại hội trường huyện.',
    'Nghiêm cấm đốt pháo nổ.',
  ])('comes before what is only good to know: %s', (text) => {
    expect(rank(text)).toBeLessThan(rank('Tuyến đường có nhiều cây xanh, vỉa hè rộng.', 1));
  });
  it('and what was counted comes last', () =>
    expect(rank('Theo rà soát, toàn tỉnh có 5.148 tàu.', 0)).toBeGreaterThan(rank('Xe chạy chậm.', 8)));
});

describe('whom to ask', () => {
  const lines = (body: string) => contactLines([{ kind: 'phone', value: '0988.214.566' }], [], true, [body]);
  it('is told', () =>
    expect(lines('Cần biết thêm, bà con hỏi cô Thủy, 0988.214.566.')).toEqual([
      'Cần hỏi thêm, bà con gọi số điện thoại 0988.214.566.',
    ]));
  it('but not whom offices ask', () =>
    expect(
      lines(
        'UBND phường yêu cầu các đơn vị thực hiện nghiêm túc, vướng mắc phản ánh về Phòng Văn hóa (đ/c Thủy, 0988.214.566).',
      ),
    ).toEqual([]));
  it.each([
    'Các khu phố báo cáo tình hình 2 giờ một lần qua số 0988.214.566.',
    '3. Trạm Y tế: theo dõi người bị chó cắn, bảo đảm vắc xin; số trực 0988.214.566.',
    'Nhân dân góp ý về từng trường hợp với ông Sáu, 0988.214.566, trong thời gian niêm yết.',
  ])('nor the number of something else: %s', (body) => expect(lines(body)).toEqual([]));
});
