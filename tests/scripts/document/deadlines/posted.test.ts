/** Days till which a paper hangs or lies open: a term where people may say or claim something meanwhile. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

type Case = readonly [body: readonly string[], lastDay: string | null, title?: string];

const lastDayOf = ([body, , title]: Case) =>
  deadlinesIn(body, { title: title ?? null, date: '2026-05-20', month: null, today: null }).deadline
    ?.lastDay ?? null;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a time in which something may be said, as the next sentence tells': [
    [
      [
        'Thông báo được dán ở cổng chợ từ ngày 25/5 đến hết ngày 10/6/2026.',
        'Trong thời gian này, ai là chủ số hàng trên thì mang giấy tờ đến Ban quản lý chợ.',
      ],
      '2026-06-10',
    ],
    [
      [
        '2. Thời gian: từ ngày 25/5/2026 đến ngày 08/6/2026.',
        '3. Trong thời gian công khai, hộ nào thấy diện tích đo sai thì gửi đơn về phường.',
      ],
      '2026-06-08',
      'Công khai kết quả đo đạc đất khu phố 3',
    ],
    [
      [
        'Danh sách được niêm yết đến hết ngày 12/6/2026 tại nhà văn hóa. Trong quãng thời gian trên, mọi ý kiến gửi về tổ trưởng.',
      ],
      '2026-06-12',
    ],
    [
      [
        'Đường Lê Lợi sửa mặt từ ngày 25/5 đến hết ngày 10/6/2026.',
        'Trong thời gian trên, bà con đi vòng theo đường Trần Phú.',
      ],
      null,
    ],
    [
      [
        'Phường trưng bày ảnh tư liệu từ ngày 25/5 đến hết ngày 10/6/2026.',
        'Trong thời gian trưng bày, nhà văn hóa mở cửa cả buổi tối.',
      ],
      null,
    ],
  ],
  'a time after which nobody is heard': [
    [
      [
        'Thời gian dán giấy báo: từ 25/5/2026 đến hết ngày 24/6/2026.',
        'Ai biết chủ xe xin báo Công an phường, máy 0915.000.238.',
        'Sau thời gian dán mà không có người nhận, xe được sung công.',
      ],
      '2026-06-24',
    ],
    [
      [
        'Ảnh dự thi được trưng bày từ 25/5/2026 đến 24/6/2026.',
        'Sau thời gian trưng bày, ảnh trả lại tác giả.',
      ],
      null,
    ],
  ],
  'days that are counted': [
    [['Thời gian hỏi ý kiến: 20 ngày kể từ ngày 25/5/2026.'], '2026-06-14'],
    [['Thời gian công khai đồ án và nhận ý kiến của nhân dân: 30 ngày, từ ngày 25/5/2026.'], '2026-06-24'],
    [
      [
        'Thời hạn nhận lại xe: 30 ngày, kể từ ngày thông báo này được đăng lần thứ hai trên báo Hải Dương và đài truyền thanh phường (ngày 01/6/2026).',
      ],
      '2026-07-01',
    ],
    [['Trạm thống nhất khám cho các cụ trong 03 ngày, từ 12 đến 14/6/2026, tại nhà văn hóa.'], '2026-06-14'],
    [['Thời gian bảo hành mặt đường: 12 tháng kể từ ngày 25/5/2026.'], null],
    [['Thời gian thi công dự kiến: 45 ngày kể từ ngày 25/5/2026.'], null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%j → %s', (...said) => {
    expect(lastDayOf(said as unknown as Case)).toBe(said[1]);
  });
});
