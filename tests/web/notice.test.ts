/** One announcement as a post, an HTML block and a poster. */
import { expect, test } from 'vitest';
import {
  htmlOf,
  isOfficeOnly,
  posterOf,
  postOf,
  shortened,
} from '../../web/pages/scripts/republish/notice.ts';

const notice = {
  title: 'Xác thực <thuê bao>',
  text: 'Kính thưa bà con.\nThuê bao phải xác thực. Sau hạn sẽ bị dừng dịch vụ.',
  lastDay: '14/6/2026',
  station: 'Đài phường "A" & B',
};

test('a post begins with its title and deadline and names its source', () => {
  expect(postOf(notice, false).split('\n\n')).toEqual([
    'XÁC THỰC <THUÊ BAO>',
    'Hạn cuối: hết ngày 14/6/2026',
    'Kính thưa bà con.',
    'Thuê bao phải xác thực. Sau hạn sẽ bị dừng dịch vụ.',
    'Nguồn: Đài phường "A" & B',
  ]);
  expect(postOf({ ...notice, lastDay: null }, false)).not.toContain('Hạn cuối');
});

test('a short one keeps whole sentences and leaves out the greeting', () => {
  expect(shortened(notice.text, 30)).toBe('Thuê bao phải xác thực.');
  expect(shortened('Một câu rất dài không vừa', 5)).toBe('Một câu rất dài không vừa');
});

test('nothing written in a script becomes markup', () => {
  const hostile = { ...notice, text: '<script>alert(1)</script> & "x"' };
  for (const html of [htmlOf(hostile, 'a"b.mp3'), posterOf(hostile, null, ['/a"b.css'])]) {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('a"b');
  }
});

test.each([
  ['http://127.0.0.1:3000/nghe/1', true],
  ['http://localhost:3000/nghe/1', true],
  ['http://[::1]:3000/nghe/1', true],
  ['http://[2001:ee0::1]/nghe/1', false],
  ['http://may-chu:3000/nghe/1', true],
  ['http://192.168.1.20:3000/nghe/1', true],
  ['http://172.20.1.1/nghe/1', true],
  ['http://172.32.1.1/nghe/1', false],
  ['http://113.160.1.2:3000/nghe/1', false],
  ['https://loa.phuong.example/nghe/1', false],
])('whether %s opens in the office only: %s', (address, officeOnly) => {
  expect(isOfficeOnly(address)).toBe(officeOnly);
});
