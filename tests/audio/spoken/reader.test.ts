/** The reader's choices, its lexicon, its doubts, and that no text makes it slow. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../common/failure.ts';
import { read } from '../../../audio/spoken/reader.ts';
import { expectLinear } from '../../growth.ts';
import { parseStyle } from '../../../audio/spoken/style.ts';

describe('Styles', () => {
  it.each([
    ['thousand=ngàn', '1.005 hộ', 'một ngàn không trăm linh năm hộ'],
    ['emptyTens=lẻ', '105 hộ', 'một trăm lẻ năm hộ'],
    ['fourAfterTens=bốn', '24 hộ', 'hai mươi bốn hộ'],
    ['years=short', 'năm 2024', 'năm hai nghìn hai mươi tư'],
    ['emptyHundreds=skipped', '1.005 hộ', 'một nghìn linh năm hộ'],
    ['decimals=whole', '2,75 điểm', 'hai phẩy bảy mươi lăm điểm'],
    ['centi=xen ti', '30cm', 'ba mươi xen ti mét'],
    ['minutes=unsaid', '17h30', 'mười bảy giờ ba mươi'],
    ['minutes=zero', '7h00', 'bảy giờ không phút'],
    ['dollars=đô la', '20 USD', 'hai mươi đô la'],
    ['point=chấm', 'đạt 2.5 tấn', 'đạt hai chấm năm tấn'],
    [
      'days=bare',
      'từ 1/6 đến 5/6/2026',
      'từ một tháng sáu đến năm tháng sáu năm hai nghìn không trăm hai mươi sáu',
    ],
    ['firstDays=mung', 'ngày 5/6', 'ngày mùng năm tháng sáu'],
  ])('%s', (choice, written, spoken) => {
    expect(read(written, { style: parseStyle([choice]) }).spoken).toBe(spoken);
  });

  it('are refused by name when there is no such choice', () => {
    expect(() => parseStyle(['thousand=k'])).toThrow(Failure);
    expect(() => parseStyle(['accent=hue'])).toThrow('Các lựa chọn: thousand');
  });
});

describe('The operators’ lexicon', () => {
  it('wins over every rule, plain words included', () => {
    const lexicon = [
      { written: 'UBND', spoken: 'ủy ban' },
      { written: 'Nhân dân', spoken: 'bà con' },
      { written: 'tuyến {số}', spoken: 'tuyến số {số}' },
      { written: '15/6', spoken: 'rằm' },
    ];
    expect(read('UBND và Nhân dân tuyến 5, hạn 15/6', { lexicon }).spoken).toBe(
      'ủy ban và bà con tuyến số năm, hạn rằm',
    );
  });

  it('wins with what is a script’s own over what holds for all, even over more words', () => {
    const own = { written: 'TT', spoken: 'truyền thống', scriptId: 'le-hoi' };
    const general = [
      { written: 'TT', spoken: 'trung tâm' },
      { written: 'TT VH', spoken: 'trung tâm văn hóa' },
    ];
    expect(read('Nhà TT', { lexicon: [...general, own] }).spoken).toBe('Nhà truyền thống');
    expect(read('Nhà TT VH', { lexicon: [own, ...general] }).spoken).toMatch(/^Nhà truyền thống /);
    expect(read('Nhà TT VH', { lexicon: general }).spoken).toBe('Nhà trung tâm văn hóa');
  });

  it('takes every sign that a keyboard has as itself', () => {
    for (const sign of '-.*+?^$()[]|/\\&%#@!,:;~<>=_')
      expect(read(`theo A${sign}B`, { lexicon: [{ written: `A${sign}B`, spoken: 'mẫu' }] }).spoken).toBe(
        'theo mẫu',
      );
  });

  it('takes any number of placeholders; the first of a kind can be said again', () => {
    const lexicon = [{ written: 'ca {số}.{số}.{số}', spoken: 'ca thứ {số}' }];
    expect(read('ca 2.10.30', { lexicon }).spoken).toBe('ca thứ hai');
  });
});

describe('Doubts', () => {
  it('name the place and what may be meant', () => {
    const text = 'điểm giao dịch Mobifne Bắc Kạn';
    expect(read(text).warnings).toEqual([
      expect.objectContaining({
        written: 'Mobifne',
        suggestion: 'MobiFone',
        offset: text.indexOf('Mobifne'),
      }),
    ]);
  });
  it.each([
    ['ngừoi', 'người'],
    ['hướg', 'hướng'],
    ['điệnn', 'điện'],
    ['đinhj', 'định'],
    ['Phườg', 'Phường'],
    ['Srêpôk', undefined],
    ['Búk', undefined],
  ])('offer what was meant by “%s”', (slip, meant) => {
    expect(read(`theo ${slip} này`).warnings[0]?.suggestion).toBe(meant);
  });
  it.each(['Betaco', 'Vincom', 'Nina'])('are none of a name that reads as Vietnamese does: “%s”', (name) => {
    expect(read(`cửa hàng ${name} mở lại`).warnings).toEqual([]);
  });
  it.each([
    ['Viettle', 'Viettel'],
    ['Zaol', 'Zalo'],
    ['Hala', undefined],
    ['Danhsach', undefined],
    ['Routeur', 'Router'],
  ])('suggest no other word of a like length for “%s”', (written, meant) => {
    expect(read(`theo ${written} này`).warnings[0]?.suggestion).toBe(meant);
  });
  it('tell the writer of a day that the calendar hasn’t', () => {
    expect(read('Hạn nộp 30/2/2026.').warnings).toEqual([
      expect.objectContaining({ written: '30/2/2026', offset: 8 }),
    ]);
    expect(read('Hạn nộp ngày 29/2/2028.').warnings).toEqual([]);
  });
  it('tell the writer of a sentence too long for the ear', () => {
    const long = `${'bà con chú ý '.repeat(14)}.`;
    expect(read(long).warnings[0]!.message).toContain('Câu dài');
    expect(read('Bà con chú ý.').warnings).toEqual([]);
  });
  it('tell once of lines typed without marks, and still of a slip in them', () => {
    const text = 'Moi ba con den nha van hoa luc 8h.\nThue bao Mobifne can xac thuc thong tin.';
    expect(read(text).warnings.map(({ offset, suggestion }) => [offset, suggestion])).toEqual([
      [0, undefined],
      [text.indexOf('Mobifne'), 'MobiFone'],
    ]);
    expect(read('Nam, Trung, Long, Quang, Minh; Hai Ba Trung; Minh Khai.').warnings).toEqual([]);
  });
  it('are none for a clean notice', () => {
    expect(read('UBND phường thông báo lịch tiêm từ 7h30 ngày 12/6/2026 tại TDP số 3.').warnings).toEqual([]);
  });
});

describe('No text makes the reader hang', () => {
  const repeated =
    '1 1. 1/ 1- 1, 1h 1: 1đ 1A 1x 12/5A/ - – → + · ① ½ ² A A- A. A& A1 a. a- x@ a.a.vn ( [ < / = TTTB[a] www. đồng/ ^ I. \n- 7, 9/9/ 7k q#âtky .-6·'.split(
      ' ',
    );
  it.each(repeated)('“%s” over and over costs as much more as it is longer', (piece) => {
    expectLinear((characters) => read(piece.repeat(Math.ceil(characters / piece.length))), 5_000);
  });
});
