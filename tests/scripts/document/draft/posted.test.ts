/** What real notices write that no announcer would read out, or would leave out. */
import { describe, expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { near } from '../../../../scripts/document/draft/told/near.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const ward = (body: string, title = 'Về việc vệ sinh đường làng') =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;

it('asks the people whom a letter asks in one list with offices', () => {
  expect(
    ward(
      'UBND phường An Lạc thông báo và đề nghị các tổ chức, cơ quan, đoàn thể, trường học, tổ dân phố và nhân dân trên địa bàn phường quét dọn ngõ xóm từ ngày 09/5/2026 đến hết ngày 11/5/2026.',
    ),
  ).toContain('Đề nghị bà con quét dọn ngõ xóm từ ngày 09/5/2026 đến hết ngày 11/5/2026.');
});

it.each(['./.', ' ./', ' /.'])('reads no “%s” at a sentence’s end', (end) => {
  expect(short(`Bà con nộp phí vệ sinh tại nhà văn hóa thôn${end}`)).toEqual([
    'Bà con nộp phí vệ sinh tại nhà văn hóa thôn.',
  ]);
});

it('says a currency once', () => {
  expect(short('Giá tiêm: mỗi con chó bằng 25.000đ đồng/lần')).toEqual([
    'Giá tiêm: mỗi con chó bằng 25.000 đồng/lần.',
  ]);
});

it('never ends a sentence between two offices that are named together', () => {
  for (const said of short(
    'Hội đồng nhân dân phường An Lạc đã thống nhất với Đảng ủy phường An Lạc, Ủy ban Mặt trận phường về việc dời buổi tiếp xúc cử tri tháng này sang tuần thứ hai của tháng sau',
  ))
    expect(said).not.toMatch(/Đảng ủy phường An Lạc\.$|^Ủy ban Mặt trận phường về/u);
});

it('takes one day for another in no list', () => {
  expect(near('Ngày 8/6 tiêm tại thôn Đông 6', 'Ngày 6/6 tiêm tại thôn Đông 8')).toBe(false);
  expect(near('Ngày 8/6 tiêm tại thôn Đông 6', 'Ngày 8/6/2026 tiêm tại thôn Đông 6')).toBe(true);
});

describe('what a page shows', () => {
  it.each([
    'Những ngôi nhà ở cuối xóm thuộc diện di dời (Ảnh: Lan Anh).',
    'Cây đổ trước cổng nhà ông Hai ẢNH: H.B.',
    'Việc thu gom sẽ được làm lại từ tháng sau. Ảnh TL',
  ])('is not told: “%s”', (caption) => {
    const draft = ward(`${caption}\nĐề nghị bà con quét dọn ngõ xóm trong ngày 9/5/2026.`);
    expect(draft).not.toMatch(/ngôi nhà|cổng nhà|làm lại/u);
    expect(draft).toContain('quét dọn ngõ xóm');
  });
  it('a heading that only names is no sentence', () => {
    expect(short('Thời gian, địa điểm xem tài sản bán đấu giá.', true)).toEqual([]);
  });
});

describe('speaks to people', () => {
  it('whose vehicles the police keep', () => {
    const { draft } = readLetter(
      'CÔNG AN HUYỆN AN LẠC\nTHÔNG BÁO\nCông an huyện An Lạc đang tạm giữ 12 xe mô tô quá thời hạn quy định.\nVậy Công an huyện An Lạc thông báo ai là chủ xe đến Công an huyện An Lạc để nhận lại xe. Sau 30 ngày kể từ ngày ra thông báo này, Công an huyện An Lạc sẽ xử lý số xe theo quy định.',
    );
    expect(draft).toContain('Ai là chủ xe đến Công an huyện An Lạc để nhận lại xe.');
    expect(draft).toMatch(/Sau 30 ngày/u);
  });
});
