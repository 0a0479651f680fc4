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

const NARROW = [
  'Theo lịch bảo dưỡng, Xí nghiệp Nước sạch',
  'Đồng Quang xin báo để quý khách biết thời',
  'gian tạm ngừng cấp nước như sau:',
  '- Khu vực: các tổ 2, 4 và 7 phường',
  'Vĩnh Trại, một phần phường Chi Lăng',
  'cũ.',
  'Khi có nước lại,',
  'Xí nghiệp xả cặn ở cuối các tuyến, nhà ở trên',
  'cao có thể chờ thêm vài giờ mới có nước và',
  'lúc đầu nước hơi đục.',
  'Đề nghị',
  'Quý khách trữ nước đủ dùng trong ngày.',
  'Công nhân mở van xả ở đầu ngõ',
  'Sau khi thay xong, nước chảy mạnh hơn',
  'trước.',
  '0206 3855 112 -',
  'Phòng Khách hàng',
];

it('joins what a narrow page broke before a name, and nothing to what begins anew', () => {
  expect(paragraphs(NARROW)).toEqual([
    'Theo lịch bảo dưỡng, Xí nghiệp Nước sạch Đồng Quang xin báo để quý khách biết thời gian tạm ngừng cấp nước như sau:',
    '- Khu vực: các tổ 2, 4 và 7 phường Vĩnh Trại, một phần phường Chi Lăng cũ.',
    'Khi có nước lại, Xí nghiệp xả cặn ở cuối các tuyến, nhà ở trên cao có thể chờ thêm vài giờ mới có nước và lúc đầu nước hơi đục.',
    'Đề nghị Quý khách trữ nước đủ dùng trong ngày.',
    'Công nhân mở van xả ở đầu ngõ',
    'Sau khi thay xong, nước chảy mạnh hơn trước.',
    '0206 3855 112 - Phòng Khách hàng',
  ]);
});

it('joins no names of a list that stands on whole lines', () => {
  const lines = [
    'Danh sách các thôn được hỗ trợ giống',
    'Thôn Bản Mạ xã Lương Minh',
    'Thôn Khe Nhinh xã Lương Minh',
  ];
  expect(paragraphs(lines)).toEqual(lines);
});

it.each([
  ['Giờ đóng đường:Từ 22 giờ đêm nay.', 'Giờ đóng đường: Từ 22 giờ đêm nay.'],
  ['Điện thoại 0977.214. 618 gặp anh Pá.', 'Điện thoại 0977.214.618 gặp anh Pá.'],
  ['Cả xã thu 12.500. 618 hộ đã nộp.', 'Cả xã thu 12.500. 618 hộ đã nộp.'],
])('mends what was set without its blank, or with one: %s', (line, mended) => {
  expect(paragraphs([line])).toEqual([mended]);
});
