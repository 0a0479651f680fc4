/** One kind of text, whatever program it comes from. */
import { expect, test } from 'vitest';
import { tidied } from '../../../../scripts/document/files/tidy.ts';

test.each([
  ['💢THÔNG BÁO TIÊM PHÒNG💢', 'THÔNG BÁO TIÊM PHÒNG'],
  ['☝️Đối tượng tiêm: chó, mèo', '- Đối tượng tiêm: chó, mèo'],
  ['👉🏻 Mời bà con ❤️ đến', '- Mời bà con đến'],
  ['Gọi ☎️ 0912 345 678', 'Gọi 0912 345 678'],
  ['Lớp 1, 2 và 3 #covid *', 'Lớp 1, 2 và 3 #covid *'],
])('pictures: %s', (written, tidy) => {
  expect(tidied(written)).toBe(tidy);
});
