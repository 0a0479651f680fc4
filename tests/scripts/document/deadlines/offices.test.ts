import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };
const lastDayOf = (body: readonly string[]) => deadlinesIn(body, context).deadline?.lastDay ?? null;

/** What binds only offices, which is a term where nothing binds the people. */
const OF_OFFICES: readonly [said: string, lastDay: string][] = [
  ['Các cơ quan báo cáo về UBND phường trước ngày 10/6/2026.', '2026-06-09'],
  ['Các đơn vị gửi danh sách về Phòng Văn hóa trước ngày 10/6/2026.', '2026-06-09'],
  ['Phòng Kinh tế tham mưu, hoàn thành trước ngày 15/6/2026.', '2026-06-14'],
  ['Ban công tác Mặt trận đăng ký lịch tổ chức với Ban Thường trực trước ngày 25/10/2026.', '2026-10-24'],
  ['Danh sách cụ tròn 70 tuổi chi hội lập và gửi Hội Người cao tuổi phường trước 25/5.', '2026-05-24'],
  ['Các trường báo cáo số liệu trước 15/6.', '2026-06-14'],
  [
    'UBND phường đề nghị Trưởng ban công tác Mặt trận mời cử tri; tổng hợp ý kiến gửi về phường trước ngày 13/7/2026.',
    '2026-07-12',
  ],
  [
    'Báo cáo gửi về phường trước ngày 10/6/2026 để tổng hợp, báo cáo tỉnh trước ngày 12/6/2026.',
    '2026-06-09',
  ],
  ['Các thôn lập danh sách trước ngày 05/6/2026, báo cáo kết quả về xã trước ngày 20/6/2026.', '2026-06-19'],
];

it.each(OF_OFFICES)('%s → %s, for offices', (said, lastDay) => {
  expect(deadlinesIn([said], context).deadline).toMatchObject({ lastDay, binds: 'offices' });
});

it('takes an office’s term only where none binds the people', () => {
  const office = 'Các trường báo cáo kết quả về Phòng Văn hóa trước ngày 30/6/2026.';
  const people = 'Phụ huynh nộp hồ sơ đến hết ngày 20/6/2026.';
  const { deadline } = deadlinesIn([people, office], context);
  expect(deadline).toMatchObject({ lastDay: '2026-06-20' });
  expect(deadline).not.toHaveProperty('binds');
  expect(deadlinesIn([people, office], context).events.map((e) => e.date)).toContain('2026-06-30');
});

it('takes what all offices are told before what one is', () => {
  const body = [
    'Các xã, phường gửi báo cáo về Sở trước ngày 10/6/2026.',
    'Văn phòng Sở tổng hợp, trình Ban Giám đốc trước ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-09');
});
