/** What the voice calls the station. */
import { expect, test } from 'vitest';
import { greetingOf, thanksOf } from '../../audio/greeting.ts';

test.each([
  ['Phường Đức Xuân', 'Đài truyền thanh Phường Đức Xuân'],
  ['Truyền thanh phường Bắc Kạn', 'Đài truyền thanh phường Bắc Kạn'],
  ['Đài truyền thanh xã Nông Thượng', 'Đài truyền thanh xã Nông Thượng'],
])('the station “%s” is called “%s”, nothing said twice', (station, called) => {
  expect(greetingOf(station)).toBe(`Đây là ${called}.`);
  expect(thanksOf(station)).toContain(`của ${called} đến đây là hết`);
});
