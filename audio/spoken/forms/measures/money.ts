/**
 * Money as people type it: 1tr5 (a million and five hundred thousand), $5, 500.000/người; sums grouped as in English.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import type { Style } from '../../style.ts';
import { withMarks } from '../../unmarked.ts';
import { cardinal, digits, NUMBER, number } from '../numbers/numbers.ts';
import { DASH, PER, per, SCALE, unit } from './per.ts';

/** What money is called, earned or asked. */
const PAID = /^(?:vốn|lương|giá|thưởng|thu|phí|tiền|quỹ|lãi|lỗ|nợ|vay|đầu tư|phạt)$/u;
const PRICED = /^(?:giá|bán|mua|tiền|vốn|vay|nợ|cọc)$/u;
/** Whether one of the last words speaks of a price; alone, a span of such sums is one too. */
function ofPrice(place: Place): boolean {
  if (place.at === 0) return true;
  for (let n = 1; n <= 6; n++) if (PRICED.test(place.before(n))) return true;
  return place.before() === '<money>' || place.before(2) === '<money>' || place.before(3) === '<money>';
}

export const moneyRules: readonly Rule[] = [
  // (ngàn đ/kg), giá (đ/lít): what a price is told in
  {
    kind: 'money',
    starts: 'letter',
    opens: 'đ',
    follows: ' /',
    pattern: sticky(`đ(?!/c(?!\\p{L}))(${PER})${WORD_END}`),
    say: (m, place) =>
      /^(?:nghìn|ngàn|triệu|tỷ|giá|tính|[(:])$/u.test(place.before())
        ? `đồng${per(m[1], place.style, true)}`
        : null,
  },
  // lương 7tr-9tr5, 1tr2-1tr5/tháng
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 3],
    follows: ' t',
    pattern: sticky(
      `(\\d{1,3})\\s?tr(\\d{1,3})?${DASH}(\\d{1,3})\\s?tr(\\d{1,3})?${WORD_END}((?:${PER}){0,3})`,
    ),
    say: (m, { style }) => {
      if (!m[2] && !m[4]) return null;
      const sum = (whole: string, rest: string | undefined) =>
        `${cardinal(whole, style)} triệu${rest ? ` ${cardinal(rest.padEnd(3, '0'), style)} ${style.thousand}` : ''}`;
      return `${sum(m[1]!, m[2])} đến ${sum(m[3]!, m[4])}${per(m[5], style, true)}`;
    },
  },
  // 1tr5, 2tr350, 1 triệu 2 is read from its parts; 3tỷ2
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 4],
    follows: ' tknmh',
    pattern: sticky(
      `(\\d{1,4})\\s?(tr|triệu|tỷ|tỉ|k|nghìn|kg|ha|m(?![23](?!\\d)))(\\d{1,3})(?:k|\\s?(đồng|đ|vnđ|vnd))?${WORD_END}((?:${PER}){0,3})`,
      'i',
    ),
    say: (m, place) => {
      const { style } = place;
      const scale = m[2]!.toLowerCase();
      // 1m05 is a metre and five: *một mét năm* would be half a metre more
      const more = /^0\d$/.test(m[3]!) ? digits(m[3]!) : cardinal(m[3]!, style);
      if (scale === 'm' || scale === 'kg' || scale === 'ha')
        return {
          spoken: `${cardinal(m[1]!, style)} ${unit(scale, style)} ${more}${per(m[5], style)}`,
          end: place.at + m[0].length,
          kind: 'measure',
        };
      const money = m[4] ? ' đồng' : '';
      const lower = /^t[ỷỉ]$/u.test(scale) ? 'triệu' : scale.startsWith('tr') ? style.thousand : '';
      const rest = m[3]!.padEnd(3, '0');
      return `${cardinal(m[1]!, style)} ${unit(scale === 'triệu' ? 'tr' : scale, style)} ${cardinal(rest, style)}${lower ? ` ${lower}` : ''}${money}${per(m[5], style, true)}`;
    },
  },
  // 2 tr 450: and so many thousand
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 3],
    follows: ' t',
    pattern: sticky(
      `(\\d{1,3}) ?tr (\\d{3})${WORD_END}(?![.,/]\\d|\\s?(?:k|nghìn|ngàn|đồng|đ|người|hộ)(?!\\p{L}))`,
    ),
    say: (m, { style }) => `${cardinal(m[1]!, style)} triệu ${cardinal(m[2]!, style)} ${style.thousand}`,
  },
  // vốn 5M, 2B đồng, 1.25B USD: millions and billions as English shortens them
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 4],
    follows: 'mb.,',
    pattern: sticky(
      `(\\d{1,4}(?:[.,]\\d{1,2})?)([MB])(?![\\p{L}\\p{N}])(?=(\\s?(?:USD|EUR|VN[ĐD]|đồng|đô|\\$|người|lượt|view))?)`,
    ),
    say: (m, place) =>
      m[3] || PAID.test(place.before())
        ? `${number(m[1]!, place.style)} ${m[2] === 'M' ? 'triệu' : 'tỷ'}`
        : null,
  },
  // giá đất 2t5, từ 1t - 2t: billions beside prices
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky(`(\\d{1,2})t(?:([1-9])|\\s?[-–]\\s?(\\d{1,2})t)${WORD_END}`),
    say: (m, place) => {
      if (!ofPrice(place)) return null;
      const from = `${cardinal(m[1]!, place.style)} tỷ`;
      return m[2]
        ? `${from} ${cardinal(m[2], place.style)} trăm triệu`
        : `${from} đến ${cardinal(m[3]!, place.style)} tỷ`;
    },
  },
  // 1.500. 000đ, 1 .500.000 đồng: a sum that was typed with room in it
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 3],
    follows: '. ',
    pattern: sticky(
      `(?=[\\d.]{0,14} )([1-9]\\d{0,2}(?: ?\\. ?\\d{3}){1,4})\\s?(đồng|đ|VNĐ|VND)${WORD_END}((?:${PER}){0,3})`,
    ),
    say: (m, { style }) =>
      m[1]!.includes(' ')
        ? `${number(m[1]!.replaceAll(' ', ''), style)} đồng${per(m[3], style, true)}`
        : null,
  },
  // 1.000.000,-đ: as bills write a whole sum
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 3],
    follows: '.',
    pattern: sticky(`(\\d{1,3}(?:\\.\\d{3}){1,4}),?[-–]{1,2}\\s?(?:đồng|đ|VNĐ)${WORD_END}`),
    say: (m, { style }) => `${number(m[1]!, style)} đồng`,
  },
  // 250.000 d, 150.000d/ho/thang in a line typed without marks
  {
    kind: 'money',
    starts: 'digit',
    follows: '. d',
    unit: true,
    pattern: sticky(`(${NUMBER})\\s?d${WORD_END}((?:\\s?/\\s?[a-z]{2,6}${WORD_END}){0,3})`),
    say: (m, { style, unmarked }) =>
      unmarked
        ? `${number(m[1]!, style)} đồng${m[2]!.replace(/\s?\/\s?([a-z]+)/g, (_, by: string) => ` trên ${withMarks(by)}`)}`
        : null,
  },
  // VNĐ 500.000: the currency before its sum
  {
    kind: 'money',
    starts: 'letter',
    opens: 'V',
    follows: 'n',
    pattern: sticky(`VN[ĐD]\\s?(${NUMBER})(?!\\s?(?:đồng|đ|VN))(${PER})?`),
    say: (m, { style }) => `${number(english(m[1]!), style)} đồng${per(m[2], style, true)}`,
  },
  // $5, US$ 100, € 2,5 triệu
  ...(['sign', 'letter'] as const).map((starts): Rule => ({
    kind: 'money',
    starts,
    ...(starts === 'sign' ? { opens: '$€£¥₫₹₩', follows: ' 0' } : { opens: 'U', follows: 's' }),
    pattern: sticky(
      `(US\\$|[$€£¥₫₹₩])\\s?(${NUMBER})(?:${DASH}[$€£¥]?(${NUMBER}))?(?:\\s?(${SCALE}|m|M|bn|b)${WORD_END})?(${PER})?`,
    ),
    say: (m, { style }) => {
      // $5m, $2bn
      const scale = m[4] && ({ m: 'tr', M: 'tr', bn: 'tỷ', b: 'tỷ' }[m[4]] ?? m[4]);
      const to = m[3] ? ` đến ${number(m[3], style)}` : '';
      const cents = to || scale ? null : withCents(english(m[2]!), m[1]!, style);
      if (cents !== null) return `${cents}${per(m[5], style)}`;
      return `${number(english(m[2]!), style)}${to}${scale ? ` ${unit(scale, style)}` : ''} ${unit(m[1]!, style)}${per(m[5], style)}`;
    },
  })),
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 9],
    follows: './ ',
    // 500.000/người, 20000/vé: so much for each, its đồng left out
    pattern: sticky(
      `(\\d{1,3}(?:\\.\\d{3})+|\\d{3,9})(\\s?/\\s?(?:1\\s?)?(?:người|hộ|khẩu|nhân khẩu|con|suất|lượt|xe|cháu|em|học sinh|trẻ|lao động|chuyến|buổi|ngày|tháng|năm|vé|phòng|cái|chiếc|bộ|quyển|bản)${WORD_END}(?:${PER})?)`,
    ),
    say: (m, { style }) => `${number(m[1]!, style)}${per(m[2], style, true)}`,
  },
];

/** 10,000 USD and $1,200.50 are grouped as in English; 1.000,00 is a whole sum. */
export function english(written: string): string {
  const plain = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/.test(written)
    ? written.replaceAll(',', '').replace('.', ',')
    : written;
  return plain.replace(/,00?$/, '');
}

/** 5,99$ by choice as *năm đô la chín mươi chín xu*; null where it isn't chosen or has no cents. */
export function withCents(written: string, symbol: string, style: Style): string | null {
  const m = style.cents === 'said' ? /^(\d+)[.,](\d{1,2})$/.exec(written) : null;
  if (!m || !/^(?:\$|US\$|€|£|USD|usd|EUR|GBP)$/u.test(symbol)) return null;
  const cents = `${cardinal(m[2]!.padEnd(2, '0'), style)} xu`;
  return Number(m[1]) === 0 ? cents : `${cardinal(m[1]!, style)} ${unit(symbol, style)} ${cents}`;
}
