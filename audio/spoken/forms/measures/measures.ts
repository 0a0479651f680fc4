/**
 * Quantities: measures, money, percent, each with its ranges and "per" (km/h, tấn/ha, đồng/người/tháng).
 * `/` before what is counted by is *trên*; a range takes *đến*.
 */
import type { Rule } from '../../rules.ts';
import { RANGE_SIGNS, sticky, WORD_END, type Place } from '../../scan.ts';
import { english, withCents } from './money.ts';
import { once } from '../numbers/inWords.ts';
import { NUMBER, number, parseNumber } from '../numbers/numbers.ts';
import { DASH, PER, per, SCALE, unit, UNIT_END } from './per.ts';
import { AGED } from './shortMeasures.ts';
import { SIGN, SIGNS, signed, upwards } from '../numbers/signs.ts';
import { UNIT, UNITS } from './units.list.ts';

const START_CHARACTERS: readonly Rule['starts'][] = ['digit', 'sign'];

const both = (kind: string, pattern: string, say: Rule['say']): Rule[] =>
  START_CHARACTERS.map((starts) => ({
    kind,
    starts,
    ...(starts === 'digit' ? { follows: `${RANGE_SIGNS}A.,X` } : { opens: '-−–+±<>≥≤≈~', follows: ' 0' }),
    pattern: sticky(pattern),
    say,
  }));

const kindOf = (written: string): string =>
  /^(?:%|‰)$/u.test(written)
    ? 'percent'
    : /^(?:đ|Đ|₫|vn[đd]|VN[ĐD]|Vnđ|USD|usd|US\$|\$|€|£|¥|₹|₩|EUR|tr|Tr|trđ|k|K|(?!BTU|CFU|MPN)[A-Z]{3})$/u.test(
          written,
        )
      ? 'money'
      : 'measure';

/** What a unit measures: the last word of its name; weights and areas are one kind each. */
const measured = (written: string): string => {
  if (kindOf(written) === 'money') return 'money';
  const last = (UNITS.get(written) ?? written).split(' ').at(-1)!;
  if (/^(?:gam|tấn|tạ|yến)$/u.test(last)) return 'mass';
  // 38° - 39°C
  if (last === 'xê' && written !== 'cc') return 'độ';
  return /^(?:giờ|phút|giây)$/u.test(last) ? 'time' : last === 'ta' ? 'vuông' : last;
};
/** Whether a range may go from one unit to the other: 12V-100Ah is none. */
const alike = (from: string, to: string): boolean => from === to || measured(from) === measured(to);

/** What is written on both sides. */
const around = ({ text, at }: Place): string =>
  text
    .slice(Math.max(0, at - 40), at + 40)
    .split('\n')
    .join(' ');

/** A single letter after a number is a unit only where the sentence measures (lớp 5A, nhà 12B are names). */
function measures(written: string, place: Place, glued: boolean): boolean {
  const before = place.before();
  if (written === 't' && AGED.test(before)) return false;
  // gửi xe 3.000đ
  if (
    /^[đĐ]$/u.test(written) &&
    glued &&
    /^(?:\d{4}|\d{1,3}\.\d{3})/.test(place.text.slice(place.at, place.at + 8))
  )
    return true;
  // xe 3,5T, xe tải 1,5t
  if (/^[tT]$/.test(written) && /^(?:xe|tải|ben)$/u.test(before)) return true;
  // 15 PN are women, căn hộ 3PN has bedrooms
  if (written === 'PN')
    return glued || /^(?:căn|hộ|nhà|tầng)$/u.test(before) || /WC|căn hộ|\d\s?m[2²]/u.test(around(place));
  // cách nhà 150m, mặt đường 7,5m: houses and roads are told apart by other letters
  if (written === 'm' && before !== 'lớp') return true;
  if (written === 'T' && /^[<>≥≤]/u.test(place.text[place.at]!)) return true;
  // nhà trọ tính theo phòng 30k/phòng
  if (
    /^[kK]$/u.test(written) &&
    /^\d{1,4}[kK]\s?\/\s?\p{Ll}{2}/u.test(place.text.slice(place.at, place.at + 9))
  )
    return true;
  // vé xe 5k
  if (/^[kK]$/u.test(written) && place.before() === 'xe') return true;
  if (
    /^(?:lớp|nhà|ngõ|ngách|hẻm|phòng|lô|tòa|khối|tầng|tổ|đường|lộ|bảng|mẫu|số|khu|block|căn|điều|khoản|mục|biển|xe|vitamin|hạng|chỉ|cột|trụ)$/u.test(
      before,
    ) &&
    written.length === 1
  )
    return false;
  // địa chỉ: 5 Đ. Lê Lợi
  if (/^[đĐ]$/u.test(written) && before === ':' && place.before(2) === 'chỉ') return false;
  if (/^(?:A)$/.test(written))
    return /điện|dòng|áp|cầu|công|tải|sạc|aptomat|át|bình/u.test(
      [1, 2, 3, 4].map((n) => place.wrote(n)).join(' '),
    );
  if (/^[VNKJL]$/.test(written) && glued === false && /^(?:khu|vực|vùng|khóa|loại|hạng)$/u.test(before))
    return false;
  // 2 HP, beside a power
  if (written === 'HP' && /\d\s?k?W(?!\p{L})|máy|suất|lực/u.test(around(place))) return true;
  if (written === 'CV' || written === 'in' || written === 'HP')
    return (
      glued ||
      /^(?:máy|động|suất|công|khoảng|dưới|trên|từ|hơn|màn|hình|lạnh|hòa|bơm|nổ|inverter)$/u.test(before)
    );
  // vàng 24K, 18K
  if (written === 'K' && /^(?:,|và|hoặc|-)$/u.test(before) && /^(?:9|10|14|18|22|24)k$/u.test(place.wrote(2)))
    return false;
  if (/^[kK]$/.test(written) && /^(?:vàng|điệp|mẫu|mã|hệ|khối|phim|tivi|vi)$/u.test(before)) return false;
  if (/^[tT]$/.test(written))
    return /^(?:trên|dưới|tải|trọng|quá|xe|treo|cấm|cầu|hơn|thùng|chịu|nặng|mua|bán|chở|được|góp|nộp)$/u.test(
      before,
    );
  if (written === 'v' || written === 'w') return glued;
  if (written === 'TB') return glued || !/\d{2,}/.test(place.text.slice(place.at, place.at + 4));
  return true;
}

/** Số dư = 500.000 - 200.000đ: what an equation takes away. */
const taken = (m: RegExpExecArray, place: Place): boolean =>
  place.wrote() === '=' &&
  /\s[-–−]\s/u.test(m[0]) &&
  Number(parseNumber(m[2]!).whole) > Number(parseNumber(m[4]!).whole);

/** What people and animals are counted by, how many of it there be. */
const BY = /^(?:giờ|phút|ngày|tuần|tháng|năm|lít|kg|ha|m|ca|buổi|dân|mét|sào)$/u;

export const measureRules: readonly Rule[] = [
  // <= 3 tầng, >=18 tuổi, as keyboards have them
  {
    kind: 'sign',
    starts: 'sign',
    opens: '<>',
    pattern: sticky('([<>])=(?=\\s?\\d)'),
    say: (m) => `${m[1] === '<' ? 'nhỏ hơn' : 'lớn hơn'} hoặc bằng `,
  },
  // tuổi 16-<18
  {
    kind: 'sign',
    starts: 'sign',
    opens: '<',
    pattern: sticky('<(?=\\s?\\d)'),
    say: (_, place) => (place.before() === '<range>' ? 'dưới ' : null),
  },
  // tuổi thọ ≥ 75 năm.
  {
    kind: 'sign',
    starts: 'sign',
    opens: '≥',
    follows: ' 0',
    pattern: sticky(`≥\\s?(${NUMBER})\\s(\\p{Ll}{2,9}(?:\\s\\p{Ll}{2,9})?)(?=\\s?[,;.)\\n]|$)`),
    say: (m, place) => {
      const tail = upwards('≥', place, place.at + m[0].length);
      return tail && !/^(?:trở|và|thì|là)(?:\s|$)|\strở$/u.test(m[2]!)
        ? `từ ${number(m[1]!, place.style)} ${m[2]}${tail}`
        : null;
    },
  },
  // < 6 tuổi, ≥ 60 tuổi: under, from
  {
    kind: 'sign',
    starts: 'sign',
    opens: '<>≥≤',
    pattern: sticky(
      `[<>≥≤](?=\\s?\\d[\\d.,]{0,14}\\s(?!và |hoặc |thì |nên |là |nếu |khi )\\p{Ll}{2}|\\s?\\d{1,2}(?:m\\d|t(?!\\p{L}))|\\s?\\d{2,3}/\\d{2,3}(?!\\d|/))`,
    ),
    say: (m) => `${SIGNS[m[0]]!} `,
  },
  // 3% - 5%, 50.000đ - 100.000đ, 3-5%, 50-100k, 7-8 km/h, 2,5-3 triệu đồng
  ...both(
    'measure',
    `(${SIGN})(${NUMBER})(?:\\s?(${UNIT})${UNIT_END})?${DASH}(${NUMBER})\\s?(?:(${SCALE})(?:\\s(?=\\S)|\\.?(?=[đĐ])))?(${UNIT})${UNIT_END}((?:${PER}){0,3})`,
    (m, place) => {
      const { style } = place;
      const sign = signed(m[1], place, m[0].length);
      const written = m[6]!;
      if (sign === null || (written.length === 1 && !measures(written, place, true))) return null;
      if (m[3] && !alike(m[3], written)) return null;
      // 5km - 10km - 21km: one after another
      if (
        m[3] &&
        (/^\s?[-–]\s?\d/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 4)) ||
          (/^[-–]$/u.test(place.before()) && /^<(?:measure|money|percent)>$/u.test(place.before(2))))
      )
        return null;
      // sóng cao từ 3,0-5,0m: of metres nobody says the tenths that are none
      const length = (n: string) => number(written === 'm' ? n.replace(/,0$/, '') : n, style);
      // điểm chuẩn 24-26,5đ: marks have tenths, sums have none
      const marks = /^[đĐ]$/u.test(written) && /^\d{1,2},\d{1,2}$/.test(m[4]!) && !m[5];
      const from = `${sign}${length(m[2]!)}${m[3] ? ` ${unit(m[3], style)}` : ''}`;
      return {
        spoken: `${from} ${taken(m, place) ? 'trừ' : 'đến'} ${length(m[4]!)}${m[5] ? ` ${unit(m[5], style)}` : ''} ${marks ? 'điểm' : unit(written, style)}${per(m[7], style)}`,
        end: place.at + m[0].length,
        kind: kindOf(written),
      };
    },
  ),
  // 220 V, 5 %, 1.500.000đ, 2,5 tỷ đồng/năm, -5°C, 40 km/h, 300.000đ/người/tháng
  ...both(
    'measure',
    `(${SIGN})(${NUMBER})(\\s?)(?:(${SCALE})(?:\\s(?=\\S)|\\.?(?=[đĐ])))?(?!đ/[cd]${WORD_END})(${UNIT})${UNIT_END}(?:(?<=[đĐ₫])\\s?(?:đồng|VNĐ|VND|vnđ)${UNIT_END})?((?:${PER}){0,3})`,
    (m, place) => {
      const { style } = place;
      const sign = signed(m[1], place, m[0].length);
      const written = m[5]!;
      // 51K in trên tem: printed, no inches
      if (m[4] && written === 'in') return null;
      if (sign === null || !measures(written, place, m[3] === '')) return null;
      const whole = kindOf(written) === 'money' && !/^(?:tr|Tr|k|K)/u.test(written) ? english(m[2]!) : m[2]!;
      const cents = m[4] ? null : withCents(whole, written, style);
      const end = place.at + m[0].length;
      if (cents !== null) return { spoken: `${sign}${cents}${per(m[6], style)}`, end, kind: 'money' };
      const said = `${sign}${number(whole, style)}${m[4] ? ` ${unit(m[4], style)}` : ''} ${unit(written, style)}${per(m[6], style, kindOf(written) === 'money')}${upwards(m[1], place, end)}`;
      return { ...once(said, place, end), kind: kindOf(written) };
    },
  ),
  // 5 tấn/ha, 300 nghìn đồng/người/ngày: the counted thing is a word
  {
    kind: 'measure',
    starts: 'letter',
    opens: 'đĐtynchlsgvqmxbk',
    follows: 'A0/ ',
    pattern: sticky(
      `(đồng|Đồng|tấn|tạ|yến|người|con|hộ|lần|ca|triệu|suất|lượt|ngày|giờ|buổi|tiết|cây|quả|viên|nghìn|ngàn|tỷ|tỉ|lít|gam|mét|điểm|công|xe|bao|cái|chiếc|kg|km|m2|m3|mg|ml|g|kWh|học sinh|trẻ|giường|liều|mũi)((?:${PER}){1,3})`,
    ),
    say: (m, place) => {
      if (
        !place.before().startsWith('<') &&
        !/^(?:đồng|Đồng|tấn|triệu|nghìn|ngàn|tỷ|tỉ|tạ|kg|km|m2|m3|mg|ml|g|kWh)$/u.test(m[1]!)
      )
        return null;
      // 120 hộ/350 khẩu: both are counted, neither by the other; but 10 con/5 m2
      const [, ofThem] = /^\s?\/\s?(?!10+(?:\.000)?\s|1\s)\d[\d.]*\s(\p{Ll}+)/u.exec(m[2]!) ?? [];
      const counted = ofThem !== undefined && ofThem !== m[1] && !BY.test(ofThem);
      if (counted && /^(?:hộ|người|trẻ|con|học sinh)$/u.test(m[1]!)) return null;
      return `${UNITS.get(m[1]!) ?? m[1]!}${per(m[2], place.style)}`;
    },
  },
  // 1 sào/2-3kg, 1 cán bộ/2-3 thôn: so much for one
  {
    kind: 'punctuation',
    starts: 'sign',
    opens: '/',
    follows: '0 ',
    pattern: sticky('\\s?/\\s?(?=\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?\\s?\\p{Ll})'),
    say: (_, place) =>
      [2, 3].some((n) => /^0?1$/.test(place.wrote(n))) && /^\p{Ll}+$/u.test(place.before()) ? ' trên ' : null,
  },
  // km/h, mg/l, m2, m³ without a number before
  {
    kind: 'measure',
    starts: 'letter',
    opens: 'kcdmµhlLg',
    follows: 'mglowa0X /',
    pattern: sticky(
      `((?:k|c|d|m)?m[23²³]|(?<=/)m [23]|km/h|m?mol/[lL]|[lL]/(?:min|phút|ph|s|h)|(?<=\\()[mg](?=\\))|mg/[lLmk]\\w?|kW/?h|mmHg|µg/m[3³]|ha|kg|km|cm|mm|ml|mg)${WORD_END}(?!\\+\\d)((?:${PER}){0,2})`,
    ),
    say: (m, place) => {
      if (m[1] === 'ha' && !place.before().startsWith('<') && !m[2] && place.wrote() !== '/') return null;
      // mục cm, chương mm: numerals
      if (/^(?:mục|chương|phần|khoản|đoạn)$/u.test(place.before())) return null;
      const [first, ...rest] = m[1]!.replace(/^m (?=[23]$)/u, 'm').split('/');
      return `${unit(first!, place.style)}${per(rest.length > 0 ? `/${rest.join('/')}` : undefined, place.style)}${per(m[2], place.style)}`;
    },
  },
  // 22% x 1.500.000đ, 5m × 10m
  ...(['letter', 'sign'] as const).map((starts): Rule => ({
    kind: 'measure',
    starts,
    opens: 'xX×*',
    follows: ' 0',
    pattern: sticky('[xX×*](?=\\s?\\d|\\s\\p{L})'),
    say: (m, place) =>
      (/^<(?:number|measure|money|percent|fraction)>$/u.test(place.before()) && m[0] !== 'X') ||
      // (mức đóng) x 70%
      (place.before() === ')' && /^\s?\d/u.test(place.text.slice(place.at + 1, place.at + 3))) ||
      // 6.000đ x 6 tháng x số khẩu
      (/^\s(?:số|mức|hệ số|tỷ lệ|tỉ lệ|giá|đơn giá|diện tích|tổng)(?!\p{L})/u.test(
        place.text.slice(place.at + 1, place.at + 12),
      ) &&
        /\d[^.;:\n]{0,24}\s$/u.test(place.text.slice(Math.max(0, place.at - 30), place.at))) ||
      // Cmax = C x K
      (around(place).includes('=') &&
        /(?<!\p{L})\p{Lu}\s$/u.test(place.text.slice(Math.max(0, place.at - 3), place.at)) &&
        /^\s\p{Lu}(?!\p{L})/u.test(place.text.slice(place.at + 1, place.at + 4))) ||
      // 10 suất x 2tr, 35 em/lớp x 8 lớp; not 3 lô tại khu X2
      ((m[0] === 'X' ? /^\s\d/u : /^\s?\d/u).test(place.text.slice(place.at + 1, place.at + 3)) &&
        /\d[^\d.,;:\n]{1,20}\s$/u.test(place.text.slice(Math.max(0, place.at - 24), place.at)))
        ? ' nhân '
        : null,
  })),
  // 20x30 cm, 3 x 4
  {
    kind: 'measure',
    starts: 'digit',
    follows: ' mckx.,X',
    pattern: sticky(`(${NUMBER})(?:\\s?(m|cm|mm|km))?\\s?[x×X*]\\s?(?=\\d)`),
    say: (m, { style }) => `${number(m[1]!, style)}${m[2] ? ` ${unit(m[2], style)}` : ''} nhân `,
  },
];
