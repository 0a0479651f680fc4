import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';
import { apart } from '../../../../scripts/document/deadlines/glued.ts';
import { expectLinear } from '../../../growth.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };

it.each([
  ['Đềnghị các hộ nộphồsơ trướcngày 15/6/2026.', '2026-06-14'],
  ['Hạncuối đăngký hiếnmáu: 15/6/2026.', '2026-06-15'],
  ['UBNDxã tiếpnhận hồ sơ đếnhết ngày 15/6/2026.', '2026-06-15'],
  ['Các hộ nộpquỹ tại trưởngấp từngày 10/6 đếnhết ngày 30/6/2026.', '2026-06-30'],
  ['Giấyphép cógiátrị đếnhết ngày 15/6/2026.', null],
  ['Hộichợ diễnra từngày 10/6 đếnngày 15/6/2026.', null],
  ['Tạmngừng cấpnước từ 7h00 đếnhết ngày 16/6/2026.', null],
])('%s → %s', (said, lastDay) => {
  const { deadline } = deadlinesIn([said], context);
  expect(deadline?.lastDay ?? null).toBe(lastDay);
  if (deadline) expect(deadline.quote).toBe(said);
});

it('takes apart words of syllables that were glued', () => {
  expect(apart('UBNDxã kêkhai nộphồsơ đếnhết trướcngày LuậtChănnuôi')).toBe(
    'UBND xã kê khai nộp hồ sơ đến hết trước ngày Luật Chăn nuôi',
  );
});

it('leaves syllables, names of other tongues and of programs as they are', () => {
  const kept = 'Đắk Lắk, Krông Pắc, Plông, Kađhe, VNeID, PowerPoint; nghiêng, khuỷu, quỳnh, GIẤY PHÉP';
  expect(apart(kept)).toBe(kept);
});

it('takes no longer for a long word than for as many letters', () => {
  expectLinear((letters) => apart(`${'đề'.repeat(letters)} ${'đềnghị '.repeat(letters / 10)}`), 5_000);
});
