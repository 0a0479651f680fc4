/**
 * Quantities: measures, money, percent, each with its ranges and "per" (km/h, tấn/ha, đồng/người/tháng).
 * `/` before what is counted by is *trên*; a range takes *đến*; 1tr5 is a million and five hundred thousand.
 */
import type { Rule } from '../rules.ts';
import { RANGE_SIGNS, sticky, WORD_CHARACTER, WORD_END, type Place } from '../scan.ts';
import { spell } from '../letters.ts';
import type { Style } from '../style.ts';
import { isSyllable } from '../syllable.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';
import { FOREIGN } from './foreign.list.ts';
import { SEVERAL } from './meanings.list.ts';
import { cardinal, NUMBER, number, once } from './numbers.ts';
import { UNIT, UNITS } from './units.list.ts';

const DASH = '\\s{0,2}(?:[-=]>|-|–|—|−|÷|→|~)\\s{0,2}';
const SIGN = '[-−–+±<>≥≤≈~]?\\s?';
/** Words that multiply: 2,5 tỷ, 300 nghìn. */
const SCALE = '(?:nghìn tỷ|ngàn tỷ|nghìn tỉ|triệu tỷ|nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|vạn|tr|k|K)';
/** After a slash: what is counted by. */
const PER = `\\s?/\\s?(?:\\d{1,4}\\s?)?(?:(?:${UNIT})${WORD_END}|[\\p{L}\\p{M}]{1,12}(?: (?:dân|tháng|năm|ngày|gia đình|nghèo|khẩu|học|sinh))?${WORD_END})`;
const UNIT_END = `(?!${WORD_CHARACTER})`;
const START_CHARACTERS: readonly Rule['starts'][] = ['digit', 'sign'];

const SIGNS: Readonly<Record<string, string>> = {
  '-': 'âm',
  '−': 'âm',
  '–': 'âm',
  '+': 'cộng',
  '±': 'cộng trừ',
  '<': 'dưới',
  '>': 'trên',
  '≥': 'từ',
  '≤': 'không quá',
  '≈': 'xấp xỉ',
  '~': 'khoảng',
};

function unit(written: string, style: Style): string {
  const said = UNITS.get(written) ?? written;
  return said === 'nghìn' ? style.thousand : said.replace('xen ti', style.centi);
}

/** A word after the slash that is no unit. */
const sayable = (written: string): string =>
  FOREIGN.get(written.toLowerCase()) ??
  (written.split(' ').every((w) => w.length > 1 && isSyllable(w)) ? written : spell(written));

/** "/người/tháng", "/100.000 dân" after a quantity; after money, by choice, *một ki lô gam*. */
function per(written: string | undefined, style: Style, priced = false): string {
  if (!written) return '';
  return written
    .split('/')
    .map((p) => p.trim())
    .filter(Boolean)
    .map((p) => {
      const m = /^(\d{1,4})?\s?(.*)$/su.exec(p)!;
      const counted =
        UNITS.get(m[2]!)?.replace('xen ti', style.centi) ??
        ABBREVIATIONS.get(m[2]!) ??
        SEVERAL[m[2]!]?.at(-1)?.said ??
        sayable(m[2]!);
      const over = priced && style.priceOf === 'một' && !m[1] ? 'một' : 'trên';
      return ` ${over} ${m[1] ? `${cardinal(m[1], style)} ` : ''}${counted}`;
    })
    .join('');
}

/** N is *nam* beside Đ and T, north beside E and W. */
function direction(letter: string, place: Place): string {
  const near = place.text.slice(Math.max(0, place.at - 30), place.at + 45);
  if (letter === 'N') return /[°º'’′"”″]\s?[EW](?!\p{L})/u.test(near) ? 'bắc' : 'nam';
  return { S: 'nam', E: 'đông', W: 'tây', B: 'bắc', Đ: 'đông', T: 'tây' }[letter]!;
}

function signed(sign: string | undefined, place: Place): string | null {
  const mark = sign?.trim();
  if (!mark) return '';
  const { at, text } = place;
  if (/^[-−–]$/u.test(mark) && place.before() === 'âm') return '';
  // "lãi suất -0,5%" has a sign, "5 - 7%" and "Quận 3 -5%" a dash
  if (mark === '-' && /\d/.test(text[at + 1] ?? '') && /\p{L}\s$/u.test(text.slice(Math.max(0, at - 2), at)))
    return 'âm ';
  if (
    (mark === '-' || mark === '–') &&
    /[\p{L}\p{N})]\s?$/u.test(place.text.slice(Math.max(0, place.at - 2), place.at))
  )
    return null;
  return `${SIGNS[mark]} `;
}

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
    : /^(?:đ|Đ|₫|vn[đd]|VN[ĐD]|Vnđ|USD|usd|US\$|\$|€|£|¥|₹|₩|EUR|tr|Tr|trđ|k|K|[A-Z]{3})$/u.test(written)
      ? 'money'
      : 'measure';

const AGED = /^(?:đủ|tròn)$/u;

/** A single letter after a number is a unit only where the sentence measures (lớp 5A, nhà 12B are names). */
function measures(written: string, place: Place, glued: boolean): boolean {
  const before = place.before();
  if (written === 't' && AGED.test(before)) return false;
  // cách nhà 150m, mặt đường 7,5m: houses and roads are told apart by other letters
  if (written === 'm' && before !== 'lớp') return true;
  if (written === 'T' && /^[<>≥≤]/u.test(place.text[place.at]!)) return true;
  // vé xe 5k
  if (/^[kK]$/u.test(written) && place.before() === 'xe') return true;
  if (
    /^(?:lớp|nhà|ngõ|ngách|hẻm|phòng|lô|tòa|khối|tầng|tổ|đường|lộ|bảng|mẫu|số|khu|block|căn|điều|khoản|mục|biển|xe|vitamin|hạng)$/u.test(
      before,
    ) &&
    written.length === 1
  )
    return false;
  if (/^(?:A)$/.test(written))
    return /điện|dòng|áp|cầu|công|tải|sạc|aptomat|át|bình/u.test(
      [1, 2, 3, 4].map((n) => place.before(n)).join(' '),
    );
  if (/^[VNKJL]$/.test(written) && glued === false && /^(?:khu|vực|vùng|khóa|loại|hạng)$/u.test(before))
    return false;
  if (written === 'CV' || written === 'in' || written === 'HP')
    return glued || /^(?:máy|động|suất|công|khoảng|dưới|trên|từ|hơn|màn|hình)$/u.test(before);
  if (/^[kK]$/.test(written) && /^(?:điệp|mẫu|mã|hệ|khối|phim|tivi|vi)$/u.test(before)) return false;
  if (/^[tT]$/.test(written))
    return /^(?:trên|dưới|tải|trọng|quá|xe|hơn|thùng|mua|bán|chở|được|góp|nộp)$/u.test(before);
  if (written === 'v' || written === 'w') return glued;
  if (written === 'TB') return glued || !/\d{2,}/.test(place.text.slice(place.at, place.at + 4));
  return true;
}

export const measureRules: readonly Rule[] = [
  // 1tr5, 2tr350, 1 triệu 2 is read from its parts; 3tỷ2
  {
    kind: 'money',
    starts: 'digit',
    figures: [1, 4],
    follows: ' tknm',
    pattern: sticky(
      `(\\d{1,4})\\s?(tr|triệu|tỷ|tỉ|k|nghìn|kg|m(?![23](?!\\d)))(\\d{1,3})(?:k|\\s?(đồng|đ|vnđ|vnd))?${WORD_END}`,
      'i',
    ),
    say: (m, place) => {
      const { style } = place;
      const scale = m[2]!.toLowerCase();
      if (scale === 'm' || scale === 'kg')
        return {
          spoken: `${cardinal(m[1]!, style)} ${unit(scale, style)} ${cardinal(m[3]!, style)}`,
          end: place.at + m[0].length,
          kind: 'measure',
        };
      const money = m[4] ? ' đồng' : '';
      const lower = /^t[ỷỉ]$/u.test(scale) ? 'triệu' : scale.startsWith('tr') ? style.thousand : '';
      const rest = m[3]!.padEnd(3, '0');
      return `${cardinal(m[1]!, style)} ${unit(scale === 'triệu' ? 'tr' : scale, style)} ${cardinal(rest, style)}${lower ? ` ${lower}` : ''}${money}`;
    },
  },
  // 18,5°B, 110,2°Đ, 10°46'37"N: latitude and longitude
  {
    kind: 'measure',
    starts: 'digit',
    follows: ' .,X',
    pattern: sticky(
      `(${NUMBER})\\s?[°º]\\s?(?:(\\d{1,2})\\s?['’′]\\s?)?(?:(${NUMBER})\\s?["”″]\\s?)?([NSEWBĐT])${WORD_END}`,
    ),
    say: (m, place) => {
      const { style } = place;
      const minutes = m[2] ? ` ${cardinal(m[2], style)} phút` : '';
      const seconds = m[3] ? ` ${number(m[3], style)} giây` : '';
      return `${number(m[1]!, style)} độ${minutes}${seconds} ${direction(m[4]!, place)}`;
    },
  },
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
  // đủ 17t: years of age
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky(`(\\d{1,2})t${WORD_END}`),
    say: (m, place) => (AGED.test(place.before()) ? `${cardinal(m[1]!, place.style)} tuổi` : null),
  },
  // 22/0,4kV, 35/22 kV
  {
    kind: 'measure',
    starts: 'digit',
    follows: ' /-.,',
    pattern: sticky(
      `(${NUMBER})\\s?[/-]\\s?(${NUMBER})/(${NUMBER})\\s?(kV|KV|V)${UNIT_END}|(${NUMBER})/(${NUMBER})\\s?(kV|KV|V)${UNIT_END}`,
    ),
    say: (m, { style }) =>
      m[1]
        ? `${number(m[1], style)}, ${number(m[2]!, style)} trên ${number(m[3]!, style)} ${unit(m[4]!, style)}`
        : `${number(m[5]!, style)} trên ${number(m[6]!, style)} ${unit(m[7]!, style)}`,
  },
  // < 6 tuổi, ≥ 60 tuổi: under, from
  {
    kind: 'sign',
    starts: 'sign',
    opens: '<>≥≤',
    pattern: sticky(
      `[<>≥≤](?=\\s?\\d[\\d.,]{0,9}\\s(?:tuổi|độ|tháng|ngày|năm|người|hộ|điểm|lần|con|trẻ|giờ|phút|học sinh|em|cháu|ca|lao động|thành viên)(?![\\p{L}]))`,
    ),
    say: (m) => `${SIGNS[m[0]]!} `,
  },
  // $5, US$ 100, € 2,5 triệu
  ...(['sign', 'letter'] as const).map((starts): Rule => ({
    kind: 'money',
    starts,
    ...(starts === 'sign' ? { opens: '$€£¥₫₹₩', follows: ' 0' } : { opens: 'U', follows: 's' }),
    pattern: sticky(
      `(US\\$|[$€£¥₫₹₩])\\s?(${NUMBER})(?:${DASH}[$€£¥]?(${NUMBER}))?(?:\\s(${SCALE})${WORD_END})?(${PER})?`,
    ),
    say: (m, { style }) => {
      const to = m[3] ? ` đến ${number(m[3], style)}` : '';
      const cents = to || m[4] ? null : withCents(english(m[2]!), m[1]!, style);
      if (cents !== null) return `${cents}${per(m[5], style)}`;
      return `${number(english(m[2]!), style)}${to}${m[4] ? ` ${unit(m[4], style)}` : ''} ${unit(m[1]!, style)}${per(m[5], style)}`;
    },
  })),
  // 3% - 5%, 50.000đ - 100.000đ, 3-5%, 50-100k, 7-8 km/h, 2,5-3 triệu đồng
  ...both(
    'measure',
    `(${SIGN})(${NUMBER})(?:\\s?(${UNIT})${UNIT_END})?${DASH}(${NUMBER})\\s?(${UNIT})${UNIT_END}((?:${PER}){0,3})`,
    (m, place) => {
      const { style } = place;
      const sign = signed(m[1], place);
      const written = m[5]!;
      if (sign === null || (written.length === 1 && !measures(written, place, true))) return null;
      const from = `${sign}${number(m[2]!, style)}${m[3] ? ` ${unit(m[3], style)}` : ''}`;
      return {
        spoken: `${from} đến ${number(m[4]!, style)} ${unit(written, style)}${per(m[6], style)}`,
        end: place.at + m[0].length,
        kind: kindOf(written),
      };
    },
  ),
  // 220 V, 5 %, 1.500.000đ, 2,5 tỷ đồng/năm, -5°C, 40 km/h, 300.000đ/người/tháng
  ...both(
    'measure',
    `(${SIGN})(${NUMBER})(\\s?)(?:(${SCALE})\\s(?=\\S))?(?!đ/c${WORD_END})(${UNIT})${UNIT_END}((?:${PER}){0,3})`,
    (m, place) => {
      const { style } = place;
      const sign = signed(m[1], place);
      const written = m[5]!;
      if (sign === null || !measures(written, place, m[3] === '')) return null;
      const whole = kindOf(written) === 'money' && !/^(?:tr|Tr|k|K)/u.test(written) ? english(m[2]!) : m[2]!;
      const cents = m[4] ? null : withCents(whole, written, style);
      const end = place.at + m[0].length;
      if (cents !== null) return { spoken: `${sign}${cents}${per(m[6], style)}`, end, kind: 'money' };
      const said = `${sign}${number(whole, style)}${m[4] ? ` ${unit(m[4], style)}` : ''} ${unit(written, style)}${per(m[6], style, kindOf(written) === 'money')}`;
      return { ...once(said, place, end), kind: kindOf(written) };
    },
  ),
  // 5 tấn/ha, 300 nghìn đồng/người/ngày: the counted thing is a word
  {
    kind: 'measure',
    starts: 'letter',
    opens: 'đtynchlsgvqmxbk',
    follows: 'A0/ ',
    pattern: sticky(
      `(đồng|tấn|tạ|yến|người|con|hộ|lần|ca|triệu|suất|lượt|ngày|giờ|buổi|tiết|cây|quả|viên|nghìn|tỷ|lít|gam|mét|điểm|công|xe|bao|cái|chiếc|kg|km|m2|m3|mg|ml|g|kWh|học sinh|trẻ|giường)((?:${PER}){1,3})`,
    ),
    say: (m, place) => {
      if (
        !place.before().startsWith('<') &&
        !/^(?:đồng|tấn|triệu|nghìn|tỷ|tạ|kg|km|m2|m3|mg|ml|g|kWh)$/u.test(m[1]!)
      )
        return null;
      return `${UNITS.get(m[1]!) ?? m[1]!}${per(m[2], place.style)}`;
    },
  },
  // km/h, mg/l, m2, m³ without a number before
  {
    kind: 'measure',
    starts: 'letter',
    opens: 'kcdmµh',
    follows: 'mglowa0X',
    pattern: sticky(
      `((?:k|c|d|m)?m[23²³]|km/h|m?mol/[lL]|mg/[lLmk]\\w?|kW/?h|mmHg|µg/m[3³]|ha|kg|km|cm|mm|ml|mg)${WORD_END}((?:${PER}){0,2})`,
    ),
    say: (m, place) => {
      if (m[1] === 'ha' && !place.before().startsWith('<') && !m[2]) return null;
      // mục cm, chương mm: numerals
      if (/^(?:mục|chương|phần|khoản|đoạn)$/u.test(place.before())) return null;
      const [first, ...rest] = m[1]!.split('/');
      return `${unit(first!, place.style)}${per(rest.length > 0 ? `/${rest.join('/')}` : undefined, place.style)}${per(m[2], place.style)}`;
    },
  },
  // 22% x 1.500.000đ, 5m × 10m
  ...(['letter', 'sign'] as const).map((starts): Rule => ({
    kind: 'measure',
    starts,
    opens: 'xX×*',
    follows: ' 0',
    pattern: sticky('[xX×*](?=\\s?\\d)'),
    say: (_, place) =>
      /^<(?:number|measure|money|percent|fraction)>$/u.test(place.before()) ||
      // 10 suất x 2tr, 35 em/lớp x 8 lớp
      /\d[^\d.,;:\n]{1,20}\s$/u.test(place.text.slice(Math.max(0, place.at - 24), place.at))
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

/** 10,000 USD and $1,200.50 are grouped as in English; 1.000,00 is a whole sum. */
function english(written: string): string {
  const plain = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/.test(written)
    ? written.replaceAll(',', '').replace('.', ',')
    : written;
  return plain.replace(/,00?$/, '');
}

/** 5,99$ by choice as *năm đô la chín mươi chín xu*; null where it isn't chosen or has no cents. */
function withCents(written: string, symbol: string, style: Style): string | null {
  const m = style.cents === 'said' ? /^(\d+)[.,](\d{1,2})$/.exec(written) : null;
  if (!m || !/^(?:\$|US\$|€|£|USD|usd|EUR|GBP)$/u.test(symbol)) return null;
  const cents = `${cardinal(m[2]!.padEnd(2, '0'), style)} xu`;
  return Number(m[1]) === 0 ? cents : `${cardinal(m[1]!, style)} ${unit(symbol, style)} ${cents}`;
}
