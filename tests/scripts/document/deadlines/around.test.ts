/** What stands around a day and tells what it is: titles, headings, tables, the sentences before and after. */
import { expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';
import { expectLinear } from '../../../growth.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };
const lastDayOf = (body: readonly string[], more: Partial<Parameters<typeof deadlinesIn>[1]> = {}) =>
  deadlinesIn(body, { ...context, ...more }).deadline?.lastDay ?? null;

it('takes what ends a time for a term where the next sentence says what happens after it', () => {
  const said = 'Các cụ chưa khám đến Trạm Y tế trong tháng 6/2026.';
  expect(lastDayOf([said])).toBeNull();
  expect(lastDayOf([`${said} Hết thời gian này, Trạm chốt danh sách.`])).toBe('2026-06-30');
});

it('takes an aim for a term only where people are spoken to', () => {
  const said = 'Phấn đấu hoàn thành việc gieo cấy xong trước ngày 10/6/2026.';
  expect(lastDayOf([said])).toBeNull();
  expect(lastDayOf(['Bà con xã viên cần tranh thủ gieo cấy.', said])).toBe('2026-06-09');
});

it('lets the title tell what a heading’s bare days are for', () => {
  const body = ['1. Thời gian thực hiện', '- Từ ngày 01/6/2026 đến ngày 15/6/2026'];
  expect(lastDayOf(body, { title: 'Kiểm tra vệ sinh' })).toBeNull();
  expect(lastDayOf(body, { title: 'Tiêm vắc xin cho chó, mèo' })).toBe('2026-06-15');
});

it('takes no longer for a table of days than for as many words', () => {
  expectLinear((days) => deadlinesIn(Array<string>(10).fill('hạn tháng 6 '.repeat(days)), context), 50);
});

it('takes what is closed further down for a term', () => {
  const body = [
    'Thời gian thông báo: từ ngày 13/6/2026 đến hết ngày 30/6/2026.',
    'Ai biết tin xin báo cho UBND xã.',
    'Quá thời gian nói trên mà không có người nhận, UBND xã sẽ di chuyển mộ.',
  ];
  expect(lastDayOf(body.slice(0, 2))).toBeNull();
  expect(lastDayOf(body)).toBe('2026-06-30');
});

it('takes the term as it was put off', () => {
  const body = [
    'Theo thể lệ, bài dự thi được nhận đến hết ngày 26/6/2026.',
    'Nay Ban Tổ chức gia hạn như sau:',
    '- Thời gian nhận bài dự thi: đến hết ngày 10/7/2026.',
  ];
  expect(lastDayOf(body.slice(0, 1))).toBe('2026-06-26');
  expect(lastDayOf(body)).toBe('2026-07-10');
  const moved = ['Bài thi cấp xã lùi từ ngày 28/6/2026 sang ngày 13/7/2026.'];
  expect(lastDayOf(moved)).toBeNull();
  expect(lastDayOf(moved, { title: 'Lùi thời gian nhận bài thi viết thư' })).toBe('2026-07-13');
});

it('takes the term for paying before the one for questions', () => {
  const body = [
    '2.Thời gian đóng học phí:',
    'Từ 8h00 ngày 02/6/2026 đến 16h00 ngày 15/6/2026',
    'Hạn cuối nhận thắc mắc về học phí là ngày 06/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
  expect(lastDayOf(body.slice(2))).toBe('2026-06-06');
});

it('reads a table that was pasted a cell a line', () => {
  const days = 'Từ ngày 04/7/2026 đến ngày 24/7/2026';
  const what = 'Thông báo và nhận hồ sơ dự tuyển của trẻ.';
  const step = ['Từ ngày 01/6/2026 đến ngày 10/6/2026', 'Trường lập kế hoạch.'];
  expect(lastDayOf(['Thời gian', 'Nội dung', ...step, days, what])).toBe('2026-07-24');
  expect(lastDayOf(['Nội dung', 'Thời gian', ...step.toReversed(), what, days])).toBe('2026-07-24');
});

it('takes listed days for a term where the next sentence closes it', () => {
  const said = 'Hộ có nhu cầu ghi sổ với thôn trong 3 ngày 3, 4 và 5/12.';
  expect(lastDayOf([`${said} Quá 3 ngày HTX chốt số lượng, không nhận thêm.`])).toBe('2026-12-05');
});

it('takes the title’s year where the text names only days long past', () => {
  const said = 'Người về nước từ ngày 1.1.2010 đến nay đăng ký trước ngày 23/5.';
  const undated = { date: null, title: 'Kiểm tra tiếng Hàn năm 2026' };
  expect(lastDayOf([said], undated)).toBe('2026-05-22');
});

it('takes an office’s move for no term', () => {
  const body = ['Hết ngày 26/6/2026, điểm tiếp nhận số 2 kết thúc việc tiếp nhận hồ sơ.'];
  expect(lastDayOf(body, { title: 'Thay đổi địa điểm tiếp nhận hồ sơ' })).toBeNull();
});

it('keeps a term that ended before a page put the letter up', () => {
  const body = ['Các hộ nộp phí vệ sinh từ ngày 01/5 đến hết ngày 15/5/2026.'];
  expect(lastDayOf(body)).toBeNull();
  expect(lastDayOf(body, { posted: true })).toBe('2026-05-15');
});

it('takes no year from a plan’s far end', () => {
  const said = 'Quy hoạch đến năm 2030 được niêm yết để người dân góp ý từ ngày 6/7 đến hết ngày 14/8.';
  const { deadline } = deadlinesIn([said], { title: null, date: null, month: null, today: '2026-07-01' });
  expect(deadline?.lastDay).toBe('2026-08-14');
});

it('knows a contest that anybody may enter by what the letter said before', () => {
  const body = [
    'Sở mở cuộc thi trực tuyến về pháp luật.',
    'Cuộc thi diễn ra từ ngày 01/6 đến ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
  expect(lastDayOf(body.slice(1))).toBeNull();
});

it('takes spans for told where the title says that it is done', () => {
  const body = ['Từ ngày 01/6 đến hết ngày 05/6/2026, các xã tổ chức khám sơ tuyển cho thanh niên.'];
  expect(lastDayOf(body, { title: 'Các xã hoàn thành khám sơ tuyển' })).toBeNull();
});

it('takes the days on which something is on show for a term', () => {
  const body = [
    'Phường lấy ý kiến về phương án bồi thường:',
    '- Thời gian công khai:',
    '+ Kể từ ngày 07/6 đến hết ngày 27/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-27');
});

it('takes what befell those who were late for told', () => {
  const body = ['Nhà trường thông báo thời hạn đóng học phí từ 24/5/2026 đến 29/6/2026.'];
  expect(lastDayOf(body, { title: 'Hơn 100 sinh viên bị dừng học vì chậm đóng học phí' })).toBeNull();
});

it('takes what one must have done for no term', () => {
  const body = ['Một là, có đóng kinh phí công đoàn trước ngày 30/10/2026.'];
  expect(lastDayOf(body, { title: 'Vé xe Tết: người lao động cần điều kiện gì?' })).toBeNull();
});

it('takes the year of a month where no day has one', () => {
  const body = ['Đề nghị các hộ nộp hồ sơ đến hết ngày 25/9.', 'Đầu tháng 10.2025 sẽ trả kết quả.'];
  const { deadline } = deadlinesIn(body, { title: null, date: null, month: null, today: '2026-07-01' });
  expect(deadline?.lastDay).toBe('2025-09-25');
});

it('takes what a letter asks for, not what its writer asks it for', () => {
  const body = [
    'Để có cơ sở trình Hội đồng xét duyệt, Chi cục Kiểm lâm đề nghị các đơn vị gửi ý kiến trước ngày 10/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-09');
});

it('takes the term that is put off for none where the new one is told', () => {
  const body = [
    'Căn cứ Thông báo số 12/TB-UBND, thời hạn nhận hồ sơ của các hộ trước ngày 15/7/2026.',
    'Nay UBND phường điều chỉnh thời hạn gửi hồ sơ về UBND phường, chậm nhất ngày 15/6/2026.',
  ];
  expect(lastDayOf(body)).toBe('2026-06-15');
});

it('knows the words of the south', () => {
  const body = ['Thời gian gởi báo cáo:', '- Kể từ ngày ra Thông tri đến hết ngày 30.6.2026.'];
  expect(lastDayOf(body)).toBe('2026-06-30');
});
