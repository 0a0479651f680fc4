/** Sentences as people talk: clause after clause, each with its own subject or case. */
import { expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { stands } from '../../../../scripts/document/draft/sentences/independent.ts';

it.each([
  [
    'Trạm y tế báo bà con biết các cháu dưới 5 tuổi uống vitamin A tại trạm sáng ngày 1/6, cháu nào ốm thì lùi sang ngày 5/6, phụ huynh nhớ mang theo sổ tiêm chủng và cho cháu ăn no trước khi uống.',
    [
      'Trạm y tế báo bà con biết các cháu dưới 5 tuổi uống vitamin A tại trạm sáng ngày 1/6.',
      'Cháu nào ốm thì lùi sang ngày 5/6, phụ huynh nhớ mang theo sổ tiêm chủng và cho cháu ăn no trước khi uống.',
    ],
  ],
  [
    'Hộ nào có trâu bò chưa tiêm thì dắt ra bãi đầu bản trước 8 giờ sáng ngày 7/5 để thú y tiêm, nhà ở xa quá thì báo trưởng bản để thú y vào tận nơi, tiêm xong nhận giấy để đi chợ.',
    [
      'Hộ nào có trâu bò chưa tiêm thì dắt ra bãi đầu bản trước 8 giờ sáng ngày 7/5 để thú y tiêm.',
      'Nhà ở xa quá thì báo trưởng bản để thú y vào tận nơi, tiêm xong nhận giấy để đi chợ.',
    ],
  ],
  [
    'Trong thời gian này người nào không nhất trí với danh sách, cho rằng bị ghi sót thì gửi đơn có chữ ký, nêu rõ lý do về UBND xã để được xem lại.',
    [
      'Trong thời gian này người nào không nhất trí với danh sách, cho rằng bị ghi sót thì gửi đơn có chữ ký.',
    ],
  ],
  [
    'Như vậy, phiên chợ đầu tiên mở vào Chủ nhật ngày 18/12.',
    ['Phiên chợ đầu tiên mở vào Chủ nhật ngày 18/12.'],
  ],
])('tells it clause by clause: %s', (long, lines) => {
  expect(pared(long, true)).toEqual(lines);
});

it.each([
  ['people named together', 'Đề nghị cán bộ, viên chức, nhân dân từ đủ 18 tuổi đăng ký tham gia'],
  [
    'a list of those who are given something',
    'Xã ưu tiên tặng quà cho người có công, các hộ phải di dời khỏi vùng sạt lở',
  ],
  ['kinds of one thing', 'Trẻ khuyết tật có giấy xác nhận, trẻ ở nước ngoài về được vào học muộn hơn'],
  [
    'one more of what was begun',
    'Đề nghị phụ huynh báo với trạm khi trẻ đang sốt cao, đang uống thuốc thì hoãn tiêm',
  ],
  [
    'several conditions',
    'Về nhà theo dõi 24 giờ, có sốt cao, quấy khóc nhiều, khó thở thì đưa ngay đến trạm',
  ],
  ['who it is of', 'Người nào cho rằng mình bị ghi thiếu, bị ghi sai thì gửi đơn về xã'],
])('keeps together %s', (_, text) => {
  const halves = [...text.matchAll(/, /gu)].map(({ index }) => [text.slice(0, index), text.slice(index + 2)]);
  expect(halves.filter(([head, tail]) => stands(head!, tail!))).toEqual([]);
});
