/**
 * Measures that the words around them tell: đủ 17t *tuổi*, thời hạn 36T *tháng*, 0,25đ/câu *điểm*, 35/22 kV *trên*,
 * tivi 43" *inh*, 1/2kg *một phần hai*.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { cardinal, NUMBER, number } from '../numbers/numbers.ts';
import { PER, per, unit, UNIT_END } from './per.ts';
import { SIGNS } from '../numbers/signs.ts';
import { UNITS } from './units.list.ts';

/** Before an age. */
export const AGED = /^(?:đủ|tròn)$/u;

/** Months that savings, loans and insurance are told in. */
const TERMS = /^(?:[1-9]|1[0-38]|24|36|48|60)$/;
const OF_TERMS = /^(?:hđlđ|hđ|đồng|kiệm|lãi|vay|góp|hiểm|bhyt|bhxh|đóng|gói|thẻ|hạn|gửi)$/u;
/** What a term earns or costs. */
const RATE = /^\s?[:=(–-]?\s?\d{1,2}(?:[.,]\d{1,3})?\s?%/u;
const OF_DOSES = /^(?:liều|mũi|uống|tiêm|thuốc|trẻ)$/u;
const OF_POSTS = /^(?:tuyển|nam|nữ)$/u;
const OF_LOADS = /^(?:xe|tải|trọng|cầu|tấn|chở|thùng|hàng)$/u;
/** Whether one of the words before, up to a full stop, is such a word. */
function nearBefore(place: Place, words: RegExp, most: number): boolean {
  for (let n = 1; n <= most; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word === '<abbreviation>' ? place.wrote(n) : word)) return true;
  }
  return false;
}

/** What a measure's smaller part is told in. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  ha: ['m2', 'm²'],
  km: ['m'],
  kg: ['g'],
  m: ['cm'],
  tấn: ['kg'],
  tạ: ['kg'],
};

export const shortMeasureRules: readonly Rule[] = [
  // 1/2kg, 3/4 m
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: '/',
    pattern: sticky(`([1-9]\\d?)/([1-9]\\d?)\\s?(kg|g|gam|m|km|cm|m2|m²|m3|m³|l|lít|ha|tấn)${UNIT_END}`),
    say: (m, { style }) =>
      Number(m[1]) < Number(m[2])
        ? `${cardinal(m[1]!, style)} phần ${m[2] === '4' ? 'tư' : cardinal(m[2]!, style)} ${unit(m[3]!, style)}`
        : null,
  },
  // cao trình 62,12/70,00m, 140/90mmHg: so much of so much
  {
    kind: 'measure',
    starts: 'digit',
    follows: '.,/',
    unit: true,
    pattern: sticky(
      `(\\d{1,6}[.,]\\d{1,3}|[1-9]\\d{1,5})/(\\d{1,6}[.,]\\d{1,3}|\\d{2,6})\\s?(m|km|cm|mm|m2|m²|m3|m³|ha|kg|tấn|mmHg)${UNIT_END}`,
    ),
    say: (m, { style }) => `${number(m[1]!, style)} trên ${number(m[2]!, style)} ${unit(m[3]!, style)}`,
  },
  // 2 ,5ha, 1, 5 triệu: a decimal that was typed with room in it; 2, 3 triệu are two or three
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: ' ,',
    pattern: sticky(
      `(\\d{1,3})( ,|, )(\\d{1,2})(?=\\s?(?:triệu|tỷ|tỉ|ha|km|m|m2|m²|m3|m³|kg|tấn|tạ|độ|lần|%)(?![\\p{L}\\p{N}]))`,
    ),
    say: (m, place) =>
      (m[2] === ' ,' ||
        Number(m[3]) <= Number(m[1]) ||
        (Number(m[3]) > Number(m[1]) + 2 && Number(m[1]) < 2)) &&
      !/^(?:,|và|<number>|tổ|thôn|khu|số|điều|lớp|đường|quận|phường)$/u.test(place.before())
        ? `${number(`${m[1]!},${m[3]!}`, place.style)} `
        : null,
  },
  // 1ha500m2, 5km500m, 2kg300g: the whole and its smaller part
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 4],
    follows: 'hkmt ',
    pattern: sticky(`(\\d{1,4})(ha|km|kg|m|tấn|tạ)\\s?(\\d{1,5})\\s?(m2|m²|m|g|cm|kg)${UNIT_END}(?!/)`),
    say: (m, { style }) =>
      SMALLER[m[2]!]?.includes(m[4]!)
        ? `${cardinal(m[1]!, style)} ${unit(m[2]!, style)} ${cardinal(m[3]!, style)} ${unit(m[4]!, style)}`
        : null,
  },
  // 1m2 x 2m: a width, no area
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'm',
    pattern: sticky(`(\\d{1,2})m([23])(?=(\\s?[x×]\\s?\\d{1,2}m(?!\\p{L}))?)(?![\\p{L}\\p{N}])`),
    say: (m, place) =>
      m[3] !== undefined || place.wrote() === 'x'
        ? `${cardinal(m[1]!, place.style)} mét ${cardinal(m[2]!, place.style)}`
        : null,
  },
  // thu được 45.678.000/50.000.000đ
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 3],
    follows: '.',
    pattern: sticky(
      `(\\d{1,3}(?:\\.\\d{3}){1,4})/(\\d{1,3}(?:\\.\\d{3}){1,4})\\s?(đồng|đ|VNĐ|VND)${UNIT_END}(?!/)`,
    ),
    say: (m, { style }) => `${number(m[1]!, style)} trên ${number(m[2]!, style)} đồng`,
  },
  // bản 8/128 GB: two sizes of one kind
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 4],
    follows: '/',
    pattern: sticky(`(\\d{1,4})/(\\d{1,4})\\s?(GB|TB|MB)${UNIT_END}(?!/)`),
    say: (m, { style }) => `${cardinal(m[1]!, style)} trên ${cardinal(m[2]!, style)} ${unit(m[3]!, style)}`,
  },
  // đủ 17t, từ đủ 18t đến 27t, cụ ông 102t: years of age
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 't',
    pattern: sticky(`(\\d{1,2}|1[01]\\d)t${WORD_END}`),
    say: (m, place) =>
      AGED.test(place.before()) ||
      (/^\d{1,2}t$/.test(place.wrote(2)) && AGED.test(place.before(3))) ||
      (m[1]!.length === 3 && /^(?:cụ|ông|bà)$/u.test(place.before()))
        ? `${cardinal(m[1]!, place.style)} tuổi`
        : null,
  },
  // cận thị từ 5D: dioptres
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'd., ',
    pattern: sticky(`(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?D${WORD_END}`),
    say: (m, place) =>
      !/^(?:lớp|phòng|khối|lô)$/u.test(place.before()) &&
      [1, 2, 3, 4].some((n) => /^(?:cận|kính|mắt|loạn|viễn)$/u.test(place.before(n)))
        ? `${number(m[1]!, place.style)} đi ốp`
        : null,
  },
  // thời hạn 36T, kỳ hạn 36T-60T, gửi tiết kiệm 6T: 4,7%, ≥ 12T: 5%, đóng 3T, 6T: months
  ...(['digit', 'sign'] as const).map((starts): Rule => ({
    kind: 'measure',
    starts,
    ...(starts === 'digit' ? { figures: [1, 3], follows: 't -–' } : { opens: '<>≥≤', follows: ' 0' }),
    pattern: sticky(`([<>≥≤]\\s?)?(\\d{1,3})(?:(T?)\\s?[-–]\\s?(\\d{1,3}))?T${WORD_END}`),
    say: (m, place) => {
      const rated = RATE.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 12));
      return /^(?:hạn|kỳ|th)$/u.test(place.wrote()) ||
        (TERMS.test(m[2]!) && (rated || nearBefore(place, OF_TERMS, 9)) && !nearBefore(place, OF_LOADS, 4))
        ? `${m[1] ? `${SIGNS[m[1].trim()]!} ` : ''}${cardinal(m[2]!, place.style)}${m[4] ? `${m[3] && ' tháng'} đến ${cardinal(m[4], place.style)}` : ''} tháng`
        : null;
    },
  })),
  // nhà 2T, xây 3T: floors; xe 16c, 45c: seats
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'tc',
    pattern: sticky(`(\\d{1,2})([Tc])${WORD_END}(?!/)`),
    say: (m, place) =>
      m[2] === 'T' && /^(?:nhà|thự|xây|đúc|lầu|cao)$/u.test(place.before())
        ? `${cardinal(m[1]!, place.style)} tầng`
        : m[2] === 'c' && /^(?:xe|tô|loại|khách)$/u.test(place.before())
          ? `${cardinal(m[1]!, place.style)} chỗ`
          : null,
  },
  // rầy 3.000-5.000c/m2: heads of a pest
  {
    kind: 'measure',
    starts: 'digit',
    follows: '.,c -–',
    unit: true,
    pattern: sticky(`(${NUMBER})(?:\\s?[-–]\\s?(${NUMBER}))?\\s?c/m[2²]${WORD_END}`),
    say: (m, { style }) =>
      `${number(m[1]!, style)}${m[2] ? ` đến ${number(m[2], style)}` : ''} con trên mét vuông`,
  },
  // huyết áp 110-120/65-80
  {
    kind: 'measure',
    starts: 'digit',
    figures: [2, 3],
    follows: '-–',
    pattern: sticky(`(\\d{2,3})[-–](\\d{2,3})/(\\d{2,3})[-–](\\d{2,3})${WORD_END}(?![/.,]\\d)`),
    say: (m, { style }) =>
      `${cardinal(m[1]!, style)} đến ${cardinal(m[2]!, style)} trên ${cardinal(m[3]!, style)} đến ${cardinal(m[4]!, style)}`,
  },
  // liều 0,5ml (>1t), tuyển lao động dưới 35t: years, where a dose or a post is told
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky(`(\\d{1,2})t${WORD_END}`),
    say: (m, place) =>
      /^(?:trên|dưới|từ|<sign>)$/u.test(place.before()) &&
      nearBefore(place, Number(m[1]) < 18 ? OF_DOSES : OF_POSTS, 12) &&
      !nearBefore(place, OF_LOADS, 9)
        ? `${cardinal(m[1]!, place.style)} tuổi`
        : null,
  },
  // từ 6th-5t: months to years of age
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky(`(\\d{1,2})th\\s?[-–]\\s?(\\d{1,2})t${WORD_END}`),
    say: (m, { style }) => `${cardinal(m[1]!, style)} tháng đến ${cardinal(m[2]!, style)} tuổi`,
  },
  // thai 12w
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'w',
    pattern: sticky(`(\\d{1,2})w${WORD_END}`),
    say: (m, place) => (nearBefore(place, /^thai$/u, 3) ? `${cardinal(m[1]!, place.style)} tuần` : null),
  },
  // đóng 6 th/lần
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: ' t',
    pattern: sticky(`(\\d{1,2})\\s?th((?:${PER}){1,2})`),
    say: (m, { style }) => `${cardinal(m[1]!, style)} tháng${per(m[2], style)}`,
  },
  // từ 18t-59t: from one age to another
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky(`(\\d{1,2})t\\s?[-–]\\s?(\\d{2})t${WORD_END}`),
    say: (m, place) =>
      Number(m[1]) >= 14 && Number(m[2]) > Number(m[1]) && !nearBefore(place, OF_LOADS, 5)
        ? `${cardinal(m[1]!, place.style)} đến ${cardinal(m[2]!, place.style)} tuổi`
        : null,
  },
  // 0,25đ/câu: points of a question
  {
    kind: 'measure',
    starts: 'digit',
    follows: '.,đ ',
    pattern: sticky(`(${NUMBER})\\s?đ\\s?/\\s?(câu|ý|bài)${UNIT_END}`),
    say: (m, { style }) => `${number(m[1]!, style)} điểm trên ${m[2]}`,
  },
  // 22/0,4kV, 35/22 kV
  {
    kind: 'measure',
    starts: 'digit',
    follows: ' /-.,',
    unit: true,
    pattern: sticky(
      `(${NUMBER})\\s?([/-])\\s?(${NUMBER})/(${NUMBER})\\s?(kV|KV|V)${UNIT_END}|(${NUMBER})/(${NUMBER})\\s?(kV|KV|V)${UNIT_END}`,
    ),
    say: (m, { style }) =>
      m[1]
        ? `${number(m[1], style)}${m[2] === '/' ? ' trên' : ','} ${number(m[3]!, style)} trên ${number(m[4]!, style)} ${unit(m[5]!, style)}`
        : `${number(m[6]!, style)} trên ${number(m[7]!, style)} ${unit(m[8]!, style)}`,
  },
  // tivi 43", ống 2": inches
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 'X.,',
    pattern: sticky(`(\\d{1,3}(?:[.,]\\d)?)["”″](?=[\\s,.;)]|$)`),
    say: (m, place) =>
      [1, 2, 3].some((n) => /^(?:ti|tivi|vi|tv|hình|lcd|led|ống|mâm|lốp|vành)$/u.test(place.wrote(n)))
        ? `${number(m[1]!, place.style)} ${UNITS.get('inch')!}`
        : null,
  },
];
