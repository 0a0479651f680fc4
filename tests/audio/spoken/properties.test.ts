/** What is true of every reading, whatever the text. */
import fc from '../../anything.ts';
import { describe, expect, it } from 'vitest';
import { read } from '../../../audio/spoken/reader.ts';
import { sentences } from '../../../audio/spoken/sentences.ts';

const pieces = fc.constantFrom(
  ...'ngày tháng năm số tổ khu vực quý lần thứ từ đến gửi khoảng tỷ lệ UBND CCCD TP. Q. QL TT V XV II 1/2 15/6/2026 17h30 30.4 1.500.000đ 3-5% 220 V m2 km/h 0912.345.678 1414 49/2024/NĐ-CP [ ] ( ) , . ; : - – / ./. % + & … “ ” # @ $5 1tr5 50k a) 1. I. ² ½ a@b.vn x.vn Viettel Mobifne H5N1 12/5A 24/7 5:20:35 -5°C 0 00 007 9 ٣ Ⅳ ① 。 漢 ạ #Rác #漢'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u0300',
  '\u200b',
  '\ud800',
);
const notice = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.nat().map(String) }), {
    maxLength: 24,
  })
  .chain((parts) => fc.boolean().map((spaced) => parts.join(spaced ? ' ' : '')));
const any = fc.oneof(
  { weight: 3, arbitrary: notice },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('Every reading', () => {
  const runs = { numRuns: 3000 };
  it('leaves no digit', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(read(text).spoken).not.toMatch(/\p{Nd}/u);
      }),
      runs,
    );
  });
  it('says spoken text as it is', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = read(text).spoken;
        expect(read(once).spoken).toBe(once);
      }),
      runs,
    );
  });
  it('accounts for every character in its tokens', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { written, spoken, tokens } = read(text);
        expect(written).toBe(text);
        expect(tokens.map((t) => t.written).join('')).toBe(text);
        expect(folded(tokens.map((t) => t.spoken).join(''))).toBe(folded(spoken));
      }),
      runs,
    );
  });
  it('drops nothing that can be said', () => {
    fc.assert(
      fc.property(any, (text) => {
        for (const token of read(text).tokens)
          if (/[\p{Script=Latin}0-9]/u.test(token.written) && !/^[oO]\s/.test(token.written))
            expect(token.spoken.trim()).not.toBe('');
      }),
      runs,
    );
  });
  it('warns at the place where the doubtful words stand', () => {
    fc.assert(
      fc.property(any, (text) => {
        for (const { written, offset } of read(text).warnings)
          expect(text.slice(offset, offset + written.length)).toBe(written);
      }),
      runs,
    );
  });
  it('is cut into sentences of at most 400 characters that lose no word', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { spoken } = read(text);
        const cut = sentences(spoken);
        expect(cut.every((s) => s.length <= 400)).toBe(true);
        const letters = (s: string) => s.replace(/[^\p{L}]/gu, '');
        expect(letters(cut.join(''))).toBe(letters(spoken));
      }),
      runs,
    );
  });
});
