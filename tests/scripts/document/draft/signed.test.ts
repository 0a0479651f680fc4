/** What a letter counts from the day it was signed, and other words that only its reader can follow. */
import { expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { withoutCounted } from '../../../../scripts/document/draft/sentences/counted.ts';

it.each([
  ['Các hộ tự dỡ hàng rào trong thời hạn 7 ngày kể từ ngày ký thông báo này.', 'Các hộ tự dỡ hàng rào.'],
  ['Trong vòng 20 ngày kể từ ngày niêm yết, bà con gửi ý kiến về thôn.', 'Bà con gửi ý kiến về thôn.'],
  [
    'Sau 30 ngày kể từ ngày ra thông báo này, Công an xã lập hồ sơ tịch thu.',
    'Sau thời hạn này, Công an xã lập hồ sơ tịch thu.',
  ],
  ['Thời hạn: 15 ngày làm việc kể từ ngày ban hành.', ''],
  // Each knows when he got his, and a day that is said may be counted from.
  ...[
    'Hộ không đồng ý khiếu nại trong 90 ngày kể từ ngày nhận được quyết định.',
    'Bà con góp ý trong 15 ngày kể từ ngày niêm yết (03/8/2026).',
    'Hồ sơ giải quyết trong 5 ngày kể từ ngày nộp đủ giấy tờ.',
  ].map((same) => [same, same]),
])('a term is told by its day: %s', (written, said) => {
  expect(withoutCounted(written!).trim()).toBe(said);
});

it.each([
  [
    'Tuy nhiên, đến nay còn 12 hộ ở xóm Bãi chưa nộp tiền nước.',
    ['Đến nay còn 12 hộ ở xóm Bãi chưa nộp tiền nước.'],
  ],
  [
    'Thời gian nhận bài: từ ngày ban hành thể lệ đến hết ngày 12/9/2026.',
    ['Thời gian nhận bài: từ nay đến hết ngày 12/9/2026.'],
  ],
  [
    'Yêu cầu 18 hộ có tên trên dọn vật liệu khỏi bờ kênh.',
    ['Yêu cầu 18 hộ có tên trong danh sách dọn vật liệu khỏi bờ kênh.'],
  ],
  [
    'Thời gian từ ngày 3/5/2026 đến ngày 9/5/2026 để Ban Quản trị tổng hợp.',
    ['Thời gian: từ ngày 3/5/2026 đến ngày 9/5/2026.'],
  ],
])('and so is what points at the paper: %s', (written, said) => {
  expect(pared(written)).toEqual(said);
});

it.each([
  // Of the same ship, and the same list.
  [
    'Bè không neo quá 3 ngày phải báo trưởng thôn; quá 10 ngày bị kéo về bến.',
    ['Bè không neo quá 3 ngày phải báo trưởng thôn.', 'Bè không neo quá 10 ngày bị kéo về bến.'],
  ],
  [
    'Niêm yết danh sách 40 hộ xin vào chợ, 52 hộ xin đổi chỗ; 61 hộ xin rút tại bảng tin chợ.',
    ['Niêm yết danh sách 40 hộ xin vào chợ, 52 hộ xin đổi chỗ, 61 hộ xin rút tại bảng tin chợ.'],
  ],
  // What is an exception goes with what it is from.
  [
    'Giấy xác nhận được trả ngay trong buổi; nộp sau 16 giờ thì trả vào sáng hôm sau.',
    ['Giấy xác nhận được trả ngay trong buổi.', 'Nộp sau 16 giờ thì trả vào sáng hôm sau.'],
  ],
])('what comes after a semicolon keeps whom it is of: %s', (written, said) => {
  expect(pared(written)).toEqual(said);
});

it('hands back the form that was taken', () =>
  expect(
    pared(
      'Chủ hộ nhận phiếu tại nhà trưởng thôn, tự ghi đủ số người, số phòng, số xe của gia đình và nộp lại cho Tổ rà soát tại trụ sở UBND xã.',
    ).at(-1),
  ).toMatch(/nộp lại phiếu cho Tổ rà soát/u));
