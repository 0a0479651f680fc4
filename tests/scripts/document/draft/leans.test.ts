import { describe, expect, it } from 'vitest';
import { withoutDangling } from '../../../../scripts/document/draft/leans.ts';

const kept = (...texts: readonly (readonly [text: string, at: number])[]): string[] =>
  withoutDangling(texts.map(([text, at]) => ({ place: 'do', text, at }))).map(({ text }) => text);

describe('what points back is told after what it points to', () => {
  it.each([
    ['an hour', 'Báo số lượng trước 15h30 ngày 6/4.', 'Ai báo sau giờ này thì nhận vào hôm sau.'],
    ['whom', 'Xin lưu ý các hộ nuôi ong ven đê.', 'Đề nghị các hộ này che kín thùng ong.'],
    ['a co-operative', 'Hợp tác xã Đồng Tiến mở cống sáng 5/2.', 'HTX sẽ đóng cống trước 18h.'],
    ['a meeting', 'Họp xóm lúc 19h ngày 8/3.', 'Thành phần: mỗi hộ một người.'],
    ['a judgement', 'Trạm bơm sẽ được sửa trong quý tới.', 'Đây cũng là mong muốn của bà con.'],
    ['what they pay', 'Hộ lấn mương bị cưỡng chế.', 'Mọi chi phí do hộ vi phạm chịu.'],
    ['what comes of it', 'Hộ nợ hai kỳ bị khóa nước.', 'Quá 2 tháng thì gỡ đồng hồ.'],
  ])('%s', (_, before, text) => {
    expect(kept([before, 1], [text, 2])).toEqual([before, text]);
    expect(kept(['Sân đình có chỗ gửi xe.', 1], [text, 9])).toEqual(['Sân đình có chỗ gửi xe.']);
  });

  it('and not where another sentence of the letter stands between them', () => {
    const news = 'Đoàn khám 200 người ngày 4/5.';
    expect(kept([news, 1], ['Trước đó, trạm đã phát phiếu.', 4])).toEqual([news]);
  });

  it('and without “in this time” where none was told', () => {
    const news = 'Lớp học mở tại nhà văn hóa thôn Đầm.';
    expect(kept([news, 1], ['Bà con đăng ký với trưởng thôn trong thời gian này.', 5])).toEqual([
      news,
      'Bà con đăng ký với trưởng thôn.',
    ]);
  });

  it('but the letter, its ward and its days need not be named', () => {
    const lines = ['Xe rác đổi giờ trong tuần này.', 'Công ty xin lỗi vì sự bất tiện này.'] as const;
    expect(kept([lines[0], 1], [lines[1], 5])).toEqual(lines);
  });

  it('and when and where go with what they are of', () =>
    expect(
      kept(
        ['Sân đình có chỗ gửi xe.', 1],
        ['HTX sẽ phát giống.', 4],
        ['Thời gian: sáng 6/4.', 4],
        ['Địa điểm: kho đội 2.', 4],
        ['Địa điểm: đình làng.', 5],
      ),
    ).toEqual(['Sân đình có chỗ gửi xe.', 'Địa điểm: đình làng.']));

  it('nor the term, where it is told', () =>
    expect(
      withoutDangling([
        { place: 'until', text: 'Thời hạn nộp phí đến hết ngày 9/9/2026.' },
        { place: 'otherwise', text: 'Sau thời hạn này, ban quản lý khóa sạp.' },
      ]),
    ).toHaveLength(2));
});
