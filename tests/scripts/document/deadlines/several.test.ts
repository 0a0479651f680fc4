/** Which of several terms binds all to whom a letter speaks. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

type Case = readonly [body: readonly string[], lastDay: string | null, title?: string];

const lastDayOf = ([body, , title]: Case) =>
  deadlinesIn(body, { title: title ?? null, date: '2026-05-20', month: null, today: null }).deadline
    ?.lastDay ?? null;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a term of all and one of few': [
    [
      [
        'Các hộ góp ý phương án từ ngày 25/5/2026 đến hết ngày 20/6/2026.',
        'Hộ số 3, 8 và 11 còn thiếu giấy tờ nộp bản sao trước ngày 05/6/2026.',
      ],
      '2026-06-20',
    ],
    [
      [
        'Phụ huynh nộp hồ sơ từ ngày 25/5 đến ngày 12/6/2026.',
        'Bổ sung hồ sơ (nếu thiếu, theo tin nhắn của trường): chậm nhất 17 giờ ngày 19/6/2026.',
      ],
      '2026-06-12',
    ],
    [
      [
        'Tiểu thương nộp đơn thuê sạp đến hết ngày 15/6/2026.',
        'Các hộ trả lại sạp phải dọn hàng xong trước ngày 10/6/2026.',
      ],
      '2026-06-15',
    ],
    [['Các hộ số 3, 8 và 11 còn thiếu giấy tờ nộp bản sao trước ngày 05/6/2026.'], '2026-06-04'],
    [
      [
        'Sinh viên nộp học phí từ ngày 25/5 đến 16h30 ngày 20/6/2026.',
        'Sinh viên khó khăn xin gia hạn nộp đơn về văn phòng khoa trước ngày 10/6/2026.',
      ],
      '2026-06-20',
    ],
    [['Các hộ khó khăn xin miễn phí nộp đơn trước ngày 10/6/2026.'], '2026-06-09'],
    [['Vài hộ ở ngõ 5 có mái che lấn đường, tổ đã nhắc từ ngày 25/5.'], null],
  ],
  'a term and the days on which people are seen to': [
    [
      [
        'Thời gian tiêm: từ ngày 15/6 đến ngày 19/6/2026.',
        'Nhận đăng ký tiêm đến 17 giờ ngày 08/6/2026 để trạm dự trù thuốc.',
      ],
      '2026-06-08',
    ],
    [['Lịch khám cho các cụ: ngày 15/6 khu 1, ngày 16/6 khu 2.'], null],
  ],
  'a term that tells what befalls who is late': [
    [
      [
        'Bà con làm đất xong trước ngày 10/7/2026.',
        'Thủy lợi phí thu tại trụ sở hợp tác xã đến hết ngày 20/6/2026. Hộ nào không nộp thì vụ sau không được bơm nước.',
      ],
      '2026-06-20',
    ],
    [['Đường trơn, trời mưa đến hết ngày 25/5/2026. Hộ nào không có việc thì không nên ra ngoài.'], null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%j → %s', (...said) => {
    expect(lastDayOf(said as unknown as Case)).toBe(said[1]);
  });
});
