import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };
const lastDayOf = (body: readonly string[], more: Partial<Parameters<typeof deadlinesIn>[1]> = {}) =>
  deadlinesIn(body, { ...context, ...more }).deadline?.lastDay ?? null;

/** What ends, is aimed at or is done by an hour, after what real letters say. */
const ENDINGS: readonly [said: string, lastDay: string | null][] = [
  ['Sau 24 giờ ngày 30/6/2026, Ban Vận động sẽ dừng tiếp nhận ủng hộ.', '2026-06-30'],
  ['Dừng tiếp nhận quần áo cũ, sách vở quyên góp sau ngày 30/6/2026.', '2026-06-30'],
  ['Ngày 12/6, các thí sinh phải hoàn thành đăng ký trước 17 giờ.', '2026-06-12'],
  ['Theo kế hoạch, xã sẽ kết thúc khám tuyển vào ngày 12/6/2026.', null],
  ['Từ ngày 01/6 đến 05/6/2026, Sở mở cổng thông tin để thí sinh điều chỉnh nguyện vọng.', '2026-06-05'],
  ['Trạm tổ chức tiêm cho trẻ trong độ tuổi này từ ngày 11/6 đến 14/6/2026.', '2026-06-14'],
  [
    'Kế hoạch của Bộ Công an, đến trước ngày 01/7, cả nước sẽ hoàn thành cấp 50 triệu thẻ căn cước công dân.',
    null,
  ],
  [
    'Để hoàn thành cấp thẻ cho công dân đủ điều kiện trước ngày 31/8 năm nay, lực lượng Công an tăng ca buổi tối.',
    null,
  ],
  ['Quận đề nghị những gia tộc có mộ liên hệ đăng ký, hạn chót đến hết ngày 31/12/2026.', '2026-12-31'],
  ['Thời hạn đổi thẻ sang mẫu mới từ ngày 01/6/2026.', null],
  [
    'Thời gian nhận bài dự thi và đăng tải bình chọn: từ ngày 01/6/2026 đến hết ngày 15/6/2026.',
    '2026-06-15',
  ],
];

it.each(ENDINGS)('%s → %s', (said, lastDay) => {
  expect(lastDayOf([said])).toBe(lastDay);
});

it('counts the days in which people may send what they think to a standing council', () => {
  const said =
    'Ý kiến trong vòng 10 ngày làm việc, kể từ ngày 25/5/2026, xin gửi cho Ban (thường trực Hội đồng Thi đua).';
  expect(lastDayOf([said])).toBe('2026-06-08');
});

it('tells the hour that stands behind what is to be done', () => {
  const said = 'Ngày 12/6, các thí sinh phải hoàn thành đăng ký trước 17 giờ.';
  expect(deadlinesIn([said], context).deadline?.time).toBe('17:00');
});

it('takes a season for sowing for no term', () => {
  const body = ['Đậu xanh: trồng từ 20/6 đến 20/7/2026.'];
  expect(lastDayOf(body, { title: 'Lịch thời vụ gieo trồng vụ Hè Thu' })).toBeNull();
});

it('takes a screening for recruits that goes on longer for put off', () => {
  const body = ['Thời gian sơ tuyển kéo dài đến ngày 15/6/2026.'];
  expect(lastDayOf(body, { title: 'Điều chỉnh thời gian sơ tuyển vào trường quân sự' })).toBe('2026-06-15');
});

it('takes the days of a contest from home from a heading of its own', () => {
  const body = [
    'Sở mở cuộc thi trực tuyến về pháp luật.',
    'Thời gian thi:',
    'Từ ngày 01/6 đến hết ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
  expect(lastDayOf(body, { title: 'Ba học sinh đoạt giải cuộc thi trực tuyến' })).toBeNull();
});

it('takes an office that stops receiving at one place for moved', () => {
  const body = ['Hết ngày 26/6/2026, bộ phận một cửa của các sở kết thúc việc tiếp nhận hồ sơ.'];
  expect(lastDayOf(body, { title: 'Ngừng nhận hồ sơ thủ tục tại sở, ngành' })).toBeNull();
});

it('takes a title that hurries for none that tells of what is done', () => {
  const body = ['Sau ngày 30/6/2026, tàu cá chưa lắp đặt thiết bị sẽ bị đình chỉ hoạt động.'];
  expect(lastDayOf(body, { title: 'Ấn định thời gian hoàn thành lắp thiết bị' })).toBe('2026-06-30');
});

it('takes a bare time for that of what the line below tells the place of', () => {
  const body = [
    '3. Thời gian: Từ ngày 02/6/2026 đến 16h30 ngày 15/6/2026.',
    '4. Nơi nộp tranh vẽ: Nhà văn hóa phường.',
  ];
  expect(lastDayOf(body, { title: 'Triển khai Hội thi Em vẽ quê em' })).toBe('2026-06-15');
  expect(lastDayOf(body.slice(0, 1), { title: 'Triển khai Hội thi Em vẽ quê em' })).toBeNull();
});
