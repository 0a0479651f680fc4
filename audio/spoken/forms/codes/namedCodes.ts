/** Codes whose letters are words where such things are spoken of: gói thầu XL-03, đường VĐ3, trận BK1, biển W.224. */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { figures, speaksOf } from './letteredCodes.ts';
import { OF_MATCH } from '../words/lists/meaningsAround.ts';
import { cardinal, number } from '../numbers/numbers.ts';
import { unit } from '../measures/per.ts';
import { romanValue } from '../numbers/romans.ts';

const ROUNDS: Readonly<Record<string, string>> = { BK: 'bán kết', TK: 'tứ kết', CK: 'chung kết' };
const TENDERS: Readonly<Record<string, string>> = {
  XL: 'xây lắp',
  TV: 'tư vấn',
  HH: 'hàng hóa',
  PTV: 'phi tư vấn',
};

/** What stands in rows under such codes. */
const ROWS =
  /^(?:tòa|toà|số|gian|hàng|lô|mốc|cột|trụ|cọc|phòng|bàn|quầy|nhà|ô|dãy|từ|điểm|ghế|khu|tuyến|hố|ga|cống|mương|kênh|giếng|căn|chuồng|<abbreviation>|,|:)$/u;

export const namedCodeRules: readonly Rule[] = [
  {
    kind: 'code',
    starts: 'letter',
    opens: 'K',
    follows: 'v',
    // KV2-NT: where a candidate lives (Quy chế tuyển sinh đại học)
    pattern: sticky(`KV\\s?([123])\\s?-\\s?NT${WORD_END}`),
    say: (m, { style }) => `khu vực ${cardinal(m[1]!, style)} nông thôn`,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'DHLBR',
    follows: '0',
    // cây D10-12cm, D8cm: how thick, how high
    pattern: sticky(`([DHLBR])(\\d{1,3})(?:\\s?[-–]\\s?(\\d{1,3}))?\\s?(mm|cm|m)${WORD_END}(?!/)`),
    say: (m, { style }) =>
      `${spell(m[1]!)} ${cardinal(m[2]!, style)}${m[3] ? ` đến ${cardinal(m[3], style)}` : ''} ${unit(m[4]!, style)}`,
  },
  {
    kind: 'code',
    starts: 'letter',
    follows: '0',
    // gian hàng B12-B15, mốc M1 - M25, khu A1-A3: from one to the other
    pattern: sticky(`([A-ZĐ])(\\d{1,3})\\s?[-–]\\s?\\1(\\d{1,3})${WORD_END}(?![.,/+-]\\d)`),
    say: (m, place) => {
      if (Number(m[2]) >= Number(m[3]) || !(ROWS.test(place.before()) || place.wrote() === 'block'))
        return null;
      const called = (n: string) => `${spell(m[1]!)} ${figures(n, place.style)}`;
      return `${called(m[2]!)} đến ${called(m[3]!)}`;
    },
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'IVX',
    follows: 'ivxabcd',
    // Phụ lục IIa, biểu IVb
    pattern: sticky(`([IVX]{1,4})([a-e])${WORD_END}`),
    say: (m, place) => {
      const value = /^(?:lục|mục|phần|nhóm|biểu|loại|cấp|chương|mẫu|số)$/u.test(place.before())
        ? romanValue(m[1]!)
        : null;
      return value === null ? null : `${cardinal(String(value), place.style)} ${spell(m[2]!)}`;
    },
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'C',
    follows: '0',
    // gió C6-7, giật C9; nhà C4: a force, a grade
    pattern: sticky(`C(\\d{1,2})(?:\\s?[-–]\\s?C?(\\d{1,2}))?${WORD_END}(?![.,/+]\\d)`),
    say: (m, { before, style }) =>
      /^(?:gió|giật|bão|mạnh)$/u.test(before()) || (before() === 'nhà' && m[1] === '4')
        ? `cấp ${cardinal(m[1]!, style)}${m[2] ? ` đến ${cardinal(m[2], style)}` : ''}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'Đ',
    follows: 'a',
    // Tổ công tác ĐA06
    pattern: sticky(`ĐA[\\s-]?(\\d{1,4})${WORD_END}(?![./]\\d)`),
    say: (m, { style }) => `đề án ${figures(m[1]!, style)}`,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'V',
    follows: 't',
    // đất VT1, VT2: where along a road it lies (bảng giá đất)
    pattern: sticky(`VT\\s?([1-6])${WORD_END}(?![.,/]\\d)`),
    say: (m, place) =>
      speaksOf(/^(?:đất|giá|bgđ)$/u, place) ? `vị trí ${cardinal(m[1]!, place.style)}` : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'V',
    follows: 'đ',
    // đường VĐ3, VĐ 2,5: a ring road
    pattern: sticky(`VĐ[.\\s-]?(\\d(?:[.,]5)?)${WORD_END}(?![.,/]\\d)`),
    say: (m, { style }) => `vành đai ${number(m[1]!.replace('.', ','), style)}`,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'DEIPRSW',
    follows: '.',
    // biển báo W.224, P.106a, R.411 (QCVN 41:2024/BGTVT)
    pattern: sticky(`([DEIPRSW])\\.(\\d{3})([a-z])?${WORD_END}`),
    say: (m, place) =>
      speaksOf(/^(?:biển|báo|cấm)$/u, place)
        ? [spell(m[1]!), cardinal(m[2]!, place.style), ...(m[3] ? [spell(m[3])] : [])].join(' ')
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'BTC',
    follows: 'k',
    // TDP 5 - TDP 7: BK1 lúc 15h, TK2
    pattern: sticky(`(BK|TK|CK)([1-4])${WORD_END}(?![.,/]\\d)`),
    say: (m, place) =>
      OF_MATCH.test(place.text.slice(Math.max(0, place.at - 90), place.at + 90).toLowerCase())
        ? `${ROUNDS[m[1]!]!} ${cardinal(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'code',
    starts: 'letter',
    opens: 'XTHP',
    follows: 'lvht',
    // gói thầu XL-03, TV02, HH-01: works, advice, goods (Luật Đấu thầu 22/2023/QH15, điều 4)
    pattern: sticky(`(XL|TV|HH|PTV)[-.\\s]?(\\d{1,2})${WORD_END}(?![.,/]\\d)`),
    say: (m, place) =>
      /^(?:gói|thầu)$/u.test(place.before()) ? `${TENDERS[m[1]!]!} ${figures(m[2]!, place.style)}` : null,
  },
];
