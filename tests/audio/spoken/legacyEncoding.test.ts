/** Old encodings: what was typed with .Vn… and VNI-… fonts comes out as Unicode, anything else as it is. */
import { describe, expect, it } from 'vitest';
import { toUnicode } from '../../../audio/spoken/legacyEncoding.ts';
import { read } from '../../../audio/spoken/reader.ts';

describe('Text in an old encoding', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Uû ban nh©n d©n ph­êng B¾c K¹n th«ng b¸o', 'Uỷ ban nhân dân phường Bắc Kạn thông báo'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ngöôøi daân phöôøng ôû ñaây, tröôùc ngaøy 15/6', 'người dân phường ở đây, trước ngày 15/6'],
  ])('%s', (written, unicode) => {
    expect(toUnicode(written)).toBe(unicode);
  });

  it.each([
    'Xin chào các bà, các cô; bé cúi đầu chào',
    'Tháng 5 là mùa hè',
    'café crème à la carte, São Paulo, Müller',
    'Ủy ban nhân dân phường',
    '« Très bien » · ½ ® ©',
    '',
  ])('leaves “%s” as it is', (text) => {
    expect(toUnicode(text)).toBe(text);
  });

  it('is converted beside lines in Unicode', () => {
    expect(toUnicode('Đường lối\nth«ng b¸o vÒ viÖc')).toBe('Đường lối\nthông báo về việc');
  });

  it('is read aloud, with its warnings where they stand', () => {
    const text = 'Tr­íc ngµy 15/6, ®¨ng ký m¹ng Mobifne';
    const { spoken, warnings, tokens } = read(text);
    expect(spoken).toBe('Trước ngày mười lăm tháng sáu, đăng ký mạng Mobifne');
    expect(tokens.map((t) => t.written).join('')).toBe(text);
    expect(warnings.map((w) => text.slice(w.offset, w.offset + w.written.length))).toEqual(['Mobifne']);
  });
});
