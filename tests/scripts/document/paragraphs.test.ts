import { expect, it } from 'vitest';
import { paragraphs } from '../../../scripts/document/paragraphs.ts';

it('takes items apart that lost their line ends', () => {
  expect(
    paragraphs([
      '1. Địa bàn1.1. Tổng số 4 lớp. 1.2. Tuyển:- Trẻ ở tổ Đông.2. Tuổi:- Sinh năm 2016. Không nhận trước tuổi.3. Hồ sơ: đơn, bản sao khai sinh, nộp trước 05/9.4. Thu: không thu.',
    ]),
  ).toEqual([
    '1. Địa bàn',
    '1.1. Tổng số 4 lớp.',
    '1.2. Tuyển:',
    '- Trẻ ở tổ Đông.',
    '2. Tuổi:',
    '- Sinh năm 2016. Không nhận trước tuổi.',
    '3. Hồ sơ: đơn, bản sao khai sinh, nộp trước 05/9.',
    '4. Thu: không thu.',
  ]);
});

it.each([
  'Giá vàng 9.500.000 đồng, nhà số 4.Đường Hai Bà Trưng.',
  'Nộp hồ sơ trước 05/9. Mức thu 4.500 đồng. Điểm thu: - Nhà văn hóa tổ 3 - Bưu điện xã.',
])('leaves one line: %s', (line) => {
  expect(paragraphs([line])).toEqual([line]);
});

it('joins no heading in capitals with figures below it', () => {
  const lines = ['PHẦN III. HỒ SƠ VÀ THỜI GIAN NHẬN', '01 bộ gồm đơn viết tay, bản sao văn bằng, 2 ảnh.'];
  expect(paragraphs(lines)).toEqual(lines);
});
