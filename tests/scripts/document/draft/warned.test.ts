import { describe, expect, it } from 'vitest';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { foretold, warnings } from '../../../../scripts/document/draft/told/warned.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

describe('an order to offices that concerns everybody', () => {
  it.each([
    [
      'Ủy ban nhân dân các xã ven biển kêu gọi tàu thuyền đang đánh bắt vào nơi tránh trú, xong trước 9 giờ ngày 3/10.',
      ['Tàu thuyền đang đánh bắt vào nơi tránh trú, xong trước 9 giờ ngày 3/10.'],
    ],
    [
      'Đưa lao động trên chòi canh, lồng bè vào bờ trước 17 giờ cùng ngày.',
      ['Lao động trên chòi canh, lồng bè vào bờ trước 17 giờ cùng ngày.'],
    ],
    [
      'Rà soát 12 điểm sạt lở, sơ tán xong trước 20 giờ ngày 3/10 đối với các hộ ở thôn Đồng Mua.',
      ['Các hộ ở thôn Đồng Mua sơ tán xong trước 20 giờ ngày 3/10.'],
    ],
    [
      'Sở Giáo dục và Đào tạo quyết định cho học sinh toàn tỉnh nghỉ học ngày 4 và 5/10.',
      ['Học sinh toàn tỉnh nghỉ học ngày 4 và 5/10.'],
    ],
    ['Sở Xây dựng cắm biển cấm qua ngầm khi nước chảy xiết.', ['Cấm qua ngầm khi nước chảy xiết.']],
    [
      'Đề nghị quý cơ quan thông báo cho nhân dân ven sông biết để di chuyển trâu bò lên chỗ cao.',
      ['Đề nghị nhân dân ven sông di chuyển trâu bò lên chỗ cao.'],
    ],
    [
      'Toàn bộ học sinh các điểm trường lẻ tạm dừng đến lớp kể từ sáng thứ Năm ngày 24/9/2026 cho tới lúc Phòng có văn bản gọi học trở lại.',
      [
        'Toàn bộ học sinh các điểm trường lẻ tạm dừng đến lớp kể từ sáng thứ Năm ngày 24/9/2026.',
        'Thời gian nghỉ kéo dài cho tới lúc Phòng có văn bản gọi học trở lại.',
      ],
    ],
    [
      'Đề nghị các khu dân cư phát trên loa mỗi ngày 2 lần để bà con biết, chủ động làm đất.',
      ['Đề nghị bà con chủ động làm đất.'],
    ],
    ['Đưa người lao động đi làm việc ở nước ngoài theo hợp đồng.', []],
    ['Các xã vận động bà con sơ tán đến nhà văn hóa.', []],
  ])('is said to those whom it is about: %s', (clause, said) => {
    expect(warnings(clause)).toEqual(said);
  });

  it('asks many at once by name, then what they do', () => {
    expect(
      warnings(
        'Kính đề nghị quý cơ quan thông báo cho Nhân dân sống ven sông, các bãi cát, chủ lồng cá, người làm rẫy bên kia sông biết để di chuyển người, máy bơm lên chỗ cao, không vớt củi trong thời gian xả.',
      ),
    ).toEqual([
      'Đề nghị Nhân dân sống ven sông, các bãi cát, chủ lồng cá, người làm rẫy bên kia sông chú ý.',
      'Bà con di chuyển người, máy bơm lên chỗ cao, không vớt củi trong thời gian xả.',
    ]);
  });
});

it('keeps the weather that is foretold, not how it comes to it', () => {
  expect(
    foretold(
      'Do không khí lạnh kết hợp hội tụ gió trên cao nên từ chiều 3/10 đến ngày 5/10 trên địa bàn tỉnh có mưa to (80 - 150mm); đề phòng lũ quét ở vùng núi.',
    ),
  ).toEqual(['Từ chiều 3/10 đến ngày 5/10 trên địa bàn tỉnh có mưa to.', 'Đề phòng lũ quét ở vùng núi.']);
  expect(foretold('Từ ngày 3/10, mưa lũ đã làm sập 12 căn nhà.')).toEqual([]);
});

it('makes an announcement of a telegram that closes the sea, though only offices are told', () => {
  const { draft } = readLetter(`ỦY BAN NHÂN DÂN
TỈNH LẠC HẢI
Số: 9/CĐ-UBND
Lạc Hải, ngày 2 tháng 10 năm 2026
CÔNG ĐIỆN
Về việc ứng phó với bão số 9
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
- Các Sở: Xây dựng, Công Thương;
- UBND các xã, phường ven biển.
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Cấm biển kể từ 18 giờ ngày 3/10/2026.
2. Sở Công Thương chỉ đạo các chủ hồ vận hành đúng quy trình.
3. Bộ Chỉ huy Quân sự tỉnh duy trì lực lượng, phương tiện cứu nạn.
Nơi nhận:
- Như trên.`);
  expect(draft).toContain('Cấm biển kể từ 18 giờ ngày 3/10/2026.');
  expect(draft).not.toMatch(/chủ hồ|Bộ Chỉ huy/u);
});

const sent = (to: string, title: string, body: string) =>
  readLetter(
    `SỞ NỘI VỤ\nSố: 18/SNV-CCVC\nV/v ${title}\nTân Lập, ngày 4 tháng 5 năm 2026\nKính gửi: ${to}\n${body}`,
  ).draft;

describe('a letter for a closed circle is left to a person', () => {
  it.each([
    [
      'officers sent to a course',
      'Các sở, ban, ngành cấp tỉnh',
      'cử công chức tham gia lớp bồi dưỡng kỹ năng số',
      '1. Đối tượng: công chức chưa qua bồi dưỡng, mỗi sở cử 02 người.\n2. Thời gian học: từ ngày 15/6/2026.\nDanh sách gửi về Sở trước ngày 1/6/2026 để tổng hợp.',
    ],
    [
      'suppliers',
      'Các nhà cung cấp tại Việt Nam',
      'yêu cầu báo giá vật tư',
      'Nhận trực tiếp tại văn phòng, số 5 đường Lê Lợi.\nThời hạn tiếp nhận báo giá: đến 16 giờ ngày 17/5/2026.',
    ],
    [
      'offices that count',
      'UBND các xã, phường',
      'phúc tra nguồn công dân nhập ngũ',
      '1. Đối tượng: công dân nam đủ 17 tuổi trong năm.\n2. Các xã, phường tổng hợp danh sách báo cáo về Sở trước ngày 18/6/2026.',
    ],
  ])('%s', (_, to, title, body) => {
    expect(sent(to, title, body)).toBe(LEFT_TO_A_PERSON);
  });

  it('shareholders', () => {
    expect(
      readLetter(
        'CÔNG TY CỔ PHẦN GẠCH TÂN LẬP\nTHÔNG BÁO\nVề việc họp Đại hội đồng cổ đông\nCổ đông có tên trong danh sách đăng ký dự họp đến hết ngày 24/4/2026.\nCổ tức được trả bằng tiền từ ngày 8/7/2026.',
      ).draft,
    ).toBe(LEFT_TO_A_PERSON);
  });
});
