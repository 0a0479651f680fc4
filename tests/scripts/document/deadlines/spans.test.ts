/** Spans counted in days or told from a paper's day, days told by the moon, and lists that close. */
import { expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const deadlineOf = (line: string) =>
  readLetter(
    `ỦY BAN NHÂN DÂN\nPHƯỜNG AN KHÊ\nSố: 9/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc sắp xếp chợ\nKính gửi: Nhân dân phường\n${line}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A`,
  ).deadline;

it.each([
  ['Thời gian lấy ý kiến: 20 ngày, tính từ ngày 10/3/2026 đến hết ngày 30/3/2026.', '2026-03-30'],
  [
    'Thời gian cung cấp giấy tờ: bắt đầu từ ngày ra thông báo này đến 16 giờ ngày 12 tháng 4 năm 2026.',
    '2026-04-12',
  ],
  ['Danh sách đăng ký khóa vào 15h00 ngày 9/4/2026, Ban Quản lý không nhận thêm.', '2026-04-09'],
  ['Phiếu khảo sát đề nghị gửi lại chậm nhất ngày 8/4/2026 tại quầy hướng dẫn của chợ.', '2026-04-08'],
  [
    'Tiểu thương bận việc không đến được thì báo với Ban Quản lý chợ phường và đến bốc thăm bổ sung, đăng ký chậm nhất ngày 6/4/2026.',
    '2026-04-06',
  ],
  ['Tiểu thương đăng ký gian hàng trước ngày mồng 3 tháng Ba (tức 19/4/2026).', '2026-04-19'],
  ['Trách nhiệm của các hộ dân: kê khai trước ngày 5/6/2026.', '2026-06-05'],
  ['Bà con nộp tiền trước ngày 10/3 âm lịch (tức ngày 26/4/2026).', '2026-04-26'],
])('%s is the people’s', (line, date) => {
  expect(deadlineOf(line)).toMatchObject({ date });
  expect(deadlineOf(line)).not.toHaveProperty('binds');
});

it.each([
  'Hồ sơ có giấy hẹn trả kết quả từ ngày 10/4 đến 21/4/2026 được trả qua bưu điện.',
  'Phường duy trì 02 điểm bán tại chợ cũ đến ngày 30/4/2026 để bà con ở xa đỡ đi lại.',
  'Trách nhiệm của nhà thầu: dựng rào chắn trước ngày 10/4/2026; nộp hồ sơ hoàn công trước ngày 20/5/2026.',
  'Công an phường tổ chức cho 30 quán ăn, 12 hộ cho thuê loa ký cam kết, hoàn thành trước ngày 31/3/2026.',
])('%s asks the people nothing by then', (line) => {
  const deadline = deadlineOf(line);
  expect(deadline === null || deadline.binds === 'offices').toBe(true);
});
