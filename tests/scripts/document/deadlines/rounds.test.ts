/** Terms told as bare spans, in rounds, in brackets, in lists that go on; and spans that are none. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

type Case = readonly [body: readonly string[], lastDay: string | null, title?: string];

const lastDayOf = ([body, , title]: Case) =>
  deadlinesIn(body, { title: title ?? null, date: '2026-05-20', month: null, today: null }).deadline
    ?.lastDay ?? null;

const INTAKE = 'Tuyển sinh vào lớp 6 năm học 2026 - 2027';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the last of the rounds in which people are taken in': [
    [
      ['- Vòng 1: từ 01/6/2026 đến 05/6/2026.', '- Vòng 2: từ 15/6/2026 đến 19/6/2026.'],
      '2026-06-19',
      INTAKE,
    ],
    [
      ['2. Nộp tại trường:', '- Ngày 15/6/2026 đến ngày 19/6/2026, trừ Chủ nhật.'],
      '2026-06-19',
      'Nhận trẻ vào lớp mẫu giáo',
    ],
    [
      ['- Trà sớm: gieo từ ngày 01/6 - 05/6/2026.', '- Trà muộn: gieo từ ngày 15/6 - 20/6/2026.'],
      '2026-06-20',
      'Lịch thời vụ lúa mùa',
    ],
    [
      ['Bản vẽ treo từ ngày 01/6/2026 đến ngày 12/6/2026.', 'Bà con gửi ý kiến trước ngày 12/6/2026.'],
      '2026-06-11',
      'Lấy ý kiến về làm đường ngõ',
    ],
    [['2. Nghỉ hè:', '- Ngày 15/6/2026 đến ngày 19/8/2026.'], null, INTAKE],
    [['Công bố kết quả:', '- Đợt 1: 20/6/2026 đến 22/6/2026.'], null, INTAKE],
    [['- Đợt 1: từ 01/6/2026 đến 05/6/2026.', '- Đợt 2: từ 15/6/2026 đến 19/6/2026.'], null, 'Lịch trực hè'],
    [['Dành cho em ghi tên tạm trú trong lúc từ 25/5/2026 tới 10/6/2026.'], null, INTAKE],
  ],
  'what a bracket says of others or leaves out': [
    [
      ['Thời gian nhận đơn: 25/5/2026 - 20/6/2026 (trừ ngày lễ từ 30/5 đến hết 01/6, bà con thông cảm).'],
      '2026-06-20',
    ],
    [
      [
        'Bà con góp ý trong 15 ngày, từ ngày 25/5/2026, hoặc nói tại buổi họp (các tổ họp xong thì gửi biên bản về phường chậm nhất ngày 05/6/2026).',
      ],
      '2026-06-09',
    ],
  ],
  'a list of what is to be brought, over semicolons': [
    [
      [
        'Người thuê nộp đơn, bản sao căn cước; tiền đặt cọc 2.000.000 đồng mỗi sạp tại phòng quản lý chợ từ ngày 25/5 đến 16 giờ ngày 10/6/2026.',
      ],
      '2026-06-10',
    ],
    [['Người thuê nộp đơn, bản sao căn cước; lễ khai trương chợ từ ngày 25/5 đến ngày 10/6/2026.'], null],
  ],
  'any verb that people are obliged to': [
    [['Xã buộc các chủ bè phải nhổ cọc, kéo neo khỏi khu thi công cầu trước ngày 12/6/2026.'], '2026-06-11'],
    [['Phường mong các hộ cuốn gọn dây phơi ngoài ngõ đến hết ngày 12/6/2026.'], '2026-06-12'],
    [['Trạm khóa van buộc nước chảy qua kênh phụ đến ngày 12/6/2026.'], null],
    [['Việc ghi tên học hè thì tới tháng 7/2026 mới làm.'], null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%j → %s', (...said) => {
    expect(lastDayOf(said as unknown as Case)).toBe(said[1]);
  });
});
