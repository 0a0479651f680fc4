import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';
import { brokenWords, isSyllable, wordsApart } from '../../../scripts/document/syllables.ts';

describe('syllables', () => {
  it.each(['nghiêng', 'quý', 'giếng', 'gìn', 'khuyến', 'ương', 'ủy', 'ngoằn', 'oẻ', 'huơ'])(
    '%s is one',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(['đưc', 'hoc', 'tnh', 'khăc', 'phuờng', 'nạii', 'kếtthúc', 'địlìh'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('words apart', () => {
  it.each([
    ['Bà con đăngký tại nhà vănhóa, nộp hồsơ.', 'Bà con đăng ký tại nhà văn hóa, nộp hồ sơ.'],
    ['Tổchức, cánhân chănnuôi; UBNDxã hỗtrợ', 'Tổ chức, cá nhân chăn nuôi; UBND xã hỗ trợ'],
    ['sông VàmCỏĐông', 'sông Vàm Cỏ Đông'],
    ['ngày15 tháng10 năm2025, thứ6', 'ngày 15 tháng 10 năm 2025, thứ 6'],
    ['nuôi từ 01con, 20con gà', 'nuôi từ 01 con, 20 con gà'],
    ['phuờng Dưong Nội, lôí thoát', 'phường Dương Nội, lối thoát'],
    ['UBND phườ ng họp, đượ c báo', 'UBND phường họp, được báo'],
  ])('%s', (glued, apart) => {
    expect(wordsApart(glued)).toBe(apart);
  });

  it.each([
    'Bà con xã Ea Niê, Đắk Lắk dùng VNeID, Zalo, iPhone, YouTube',
    'Nhà số 12B, 5kg gạo, 100m2, 8h30, 4G, QNg 9051x',
    'Các anh chị em được nghỉ, cần ai nấy đến',
    'Ka-đâk, Ia Grai, Krông Pắc, Plei Kần',
  ])('%s stays', (text) => {
    expect(wordsApart(text)).toBe(text);
  });

  it('finds words that nobody can have meant', () => {
    expect(brokenWords('gửi trưc ngày 5, khăc phục; xã Ia Pnôn')).toEqual(['trưc', 'khăc']);
  });
});

describe('letters that can’t be read for certain', () => {
  it('says that marks are missing', () => {
    const text =
      'DIEN LUC HOA BINH\nKinh gui quy khach hang. Dien luc thong bao ngung cap dien tu 7h den 16h ngay 20/6/2026 tai to 3, to 4 phuong Tan Hoa. De nghi quy khach tat thiet bi dien truoc gio ngung cap, cam on quy khach.';
    expect(readLetter(text).draft).toMatch(/^Chưa soạn được bài: văn bản không có dấu/u);
  });

  it('says that a picture was read badly', () => {
    const text =
      'UBND PHƯỜNG TÂN AN\nTHÔNG BÁO\nVề việc đăng ký thi đấu bóng đá\nĐội bóng đưc đăng ký trưc ngày 5/6/2026. Người chơi mang căn cưc đến nhà văn hóa. Nưc uống do ban tổ chưc lo. Đội nào đưc giải thì nhận cúp.';
    expect(readLetter(text).draft).toMatch(/^Chưa soạn được bài: nhiều chữ trong văn bản bị lỗi/u);
  });
});
