import { expect, it } from 'vitest';
import { cronParts } from '../../schedules/planning/programmeTimes.ts';
import { cronWords } from '../../web/pages/settings/cronWords.ts';

it.each([
  ['30 17 * * *', 'Lúc 17:30, hằng ngày.'],
  ['30 17 * * 1-5', 'Lúc 17:30, thứ Hai đến thứ Sáu.'],
  ['0 5,17 * * 6,7', 'Lúc 05:00, 17:00, thứ Bảy, Chủ Nhật.'],
  ['0 8 1,15 * *', 'Lúc 08:00, ngày 1, 15 trong tháng.'],
  ['0 8 1-7 * 1', 'Lúc 08:00, ngày 1 đến 7 trong tháng và đúng thứ Hai.'],
  ['*/30 * * * *', 'Mỗi giờ, vào phút 0, 30, hằng ngày.'],
  ['*/15 8-10 * 5,6,7 *', 'Các giờ 8 đến 10, vào phút 0, 15, 30, 45, hằng ngày, tháng 5 đến 7.'],
])('says %s in words', (expression, words) => {
  expect(cronWords(cronParts(expression)!)).toBe(words);
});
