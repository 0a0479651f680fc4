/** The same deadline is read wherever papers go and in whatever order a notice says it. */
import { expect, test } from 'vitest';
import { deadlinesIn } from '../../../scripts/document/deadlines/deadlines.ts';

const PLACES = [
  'tại Trung tâm Dịch vụ tổng hợp phường',
  'tại Trung tâm Phục vụ hành chính công',
  'tại Bộ phận Tiếp nhận và Trả kết quả',
  'tại phòng Tổng hợp, tầng 2',
  'tại Chi nhánh Văn phòng đăng ký đất đai',
  'về Ủy ban nhân dân phường',
  'cho tổ trưởng tổ dân phố',
  'tại Ban Chỉ huy quân sự phường',
  'qua Cổng Dịch vụ công quốc gia',
];
const ACTS = [
  ['nộp hồ sơ', 'Hồ sơ nộp'],
  ['đăng ký', 'Việc đăng ký thực hiện'],
  ['kê khai', 'Tờ khai nộp'],
  ['gửi ý kiến góp ý', 'Ý kiến góp ý gửi'],
] as const;
const TERMS = [
  'trước 17h00 ngày 8/12/2026',
  'chậm nhất ngày 8/12/2026',
  'đến hết ngày 8/12/2026',
  'hạn cuối ngày 8/12/2026',
  'từ ngày 1/12 đến hết ngày 8/12/2026',
];

const orders = (act: string, paper: string, place: string, term: string): readonly string[] => [
  `Người dân ${act} ${place} ${term}.`,
  `Đề nghị các hộ dân ${act} ${place}, trong giờ hành chính, ${term}.`,
  `${paper} ${place}, trong giờ hành chính, ${term}.`,
  `${act} ${term} ${place}.`,
  `Thời hạn ${act} ${place}: ${term}.`,
  `Địa điểm ${act}: ${place}. Thời gian: ${term}.`,
  `Từ nay đến ngày 8/12/2026, đề nghị các hộ dân ${act} ${place}.`,
];

const letter = { title: 'Hỗ trợ người dân trên địa bàn', date: '2026-11-27', month: null, today: null };

test.each(PLACES)('%s', (place) => {
  const notices = ACTS.flatMap(([act, paper]) => TERMS.flatMap((term) => orders(act, paper, place, term)));
  const missed = notices.filter((notice) => deadlinesIn([notice], letter).deadline?.lastDay !== '2026-12-08');
  expect(missed).toEqual([]);
});
