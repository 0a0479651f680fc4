/** Numbers on the desk, beside those of the platform. */
import { expect, test } from 'vitest';
import { formatNumber, initialOf } from '../../web/format.ts';

const peer = (value: number, digits: number) =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits }).format(value);

test.each([
  0, 1, 12, 999, 1000, 1234.5, 12_345.67, 999_999.99, 1e6, 7_654_321, 0.05, 0.25, 2.68, -3.5, -1234,
])('%d is written as Vietnamese write it', (value) => {
  for (const digits of [0, 1, 2]) expect(formatNumber(value, digits)).toBe(peer(value, digits));
});

test('thousands of numbers are written as the platform writes them', () => {
  for (let n = 0; n < 3000; n++) {
    const value = (n * 7919 * 1.37) / 64;
    expect(formatNumber(value, n % 4)).toBe(peer(value, n % 4));
  }
});

test.each([
  ['Nguyễn Thị Hoa', 'H'],
  ['  đức ', 'Đ'],
  ['Tổ trực 😀', '😀'],
  ['', ''],
])('the letter of %j is %j', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
