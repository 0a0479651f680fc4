/**
 * Times of day and durations: 17h30, 17g30, 17 giờ 00, 05:15, 5:20:35, 7h30-11h30, 3p20s, 24/24.
 * Full hours are said without minutes ("17h00" *mười bảy giờ*); minutes take *phút*.
 */
import type { Rule } from '../../rules.ts';
import { MORE_OF_WORD, RANGE_SIGNS, sticky, WORD_END, type Place } from '../../scan.ts';
import type { Style } from '../../style.ts';
import { once } from '../numbers/inWords.ts';
import { cardinal, NUMBER, number } from '../numbers/numbers.ts';

const DASH = '\\s{0,2}(?:[-=]>|-|–|—|−|÷|→|~)\\s{0,2}';
export const HOUR = '([01]?\\d|2[0-4])';
export const MINUTE = '([0-5]\\d)';
/** No minutes but the day: 8h 15/6, 8h 13-15/6, 8h 14 và 15/6, 8h 05-6-2026. */
const NO_DAY =
  '(?!/\\d(?!(?<=[hg]\\d\\d/\\d)\\d?/\\d{1,2}(?!\\d))|(?<=\\s\\d\\d)(?:-\\d{1,2}(?=\\s\\p{L}|[,.;)]|$)|\\s?[-–]\\s?\\d{1,2}/|[-.]\\d{1,2}[-.](?:19|20)|,?\\s(?:và\\s)?\\d{1,2}/))';
/** 17h30, 17 h 30, 17g30, 17 giờ 30, 17h30', 17h30p */
const CLOCK = `${HOUR}(?: ?[hH]| ?g| ?G(?=\\d)| ?giờ) ?(?:${MINUTE}${NO_DAY}(?: ?(?:['’′p]|ph|phút)(?![\\p{L}\\p{N}]))?)?`;
/** 9h2p, 21g26': minutes of one figure only where the unit is written. */
const CLOCK_P = `${HOUR} ?[hg] ?([0-5]?\\d) ?(?:['’′]|p|ph|phút)(?![\\p{L}\\p{N}])`;
const HALF = ' ?([AaPp]\\.[Mm]\\.?|[AaPp][Mm])(?![\\p{L}\\p{N}])';
const COLON = `${HOUR}:${MINUTE}`;
/** Another hour may follow a comma without its space: 7h30-11h30,13h30-17h00. */
const END = `(?!${MORE_OF_WORD}|[:]\\d|/\\d(?!\\d?/\\d)|\\.\\d|,\\d(?!\\d?[hHg:]))`;

export function clock(hour: string, minute: string | undefined, style: Style): string {
  const hours = `${cardinal(hour, style)} giờ`;
  if (!minute || (Number(minute) === 0 && style.minutes !== 'zero')) return hours;
  return `${hours} ${cardinal(minute, style)}${style.minutes === 'unsaid' ? '' : ' phút'}`;
}

/** Hours, minutes and seconds; what is zero goes unsaid (8:00:00 *tám giờ*, 3:00:03 *ba giờ ba giây*). */
function span(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  style: Style,
): string {
  const parts = [
    [hours, 'giờ'],
    [minutes, 'phút'],
    [seconds, 'giây'],
  ] as const;
  const said = parts.flatMap(([n, unit]) => (n && Number(n) > 0 ? [`${cardinal(n, style)} ${unit}`] : []));
  if (hours && Number(hours) === 0) said.unshift('không giờ');
  return said.length > 0 ? said.join(' ') : 'không giây';
}

/** 7:30 AM, 5 PM: the part of the day. */
function half(hour: string, written: string): string {
  const n = Number(hour) % 12;
  if (/^a/iu.test(written)) return n < 4 ? 'đêm' : n < 11 ? 'sáng' : 'trưa';
  return n < 1 ? 'trưa' : n < 6 ? 'chiều' : n < 10 ? 'tối' : 'đêm';
}

/** What may stand after the first figures of a pattern of this file. */
function following(pattern: string): string {
  if (/^(?:24|7)/.test(pattern)) return ' /h';
  if (pattern.startsWith('(\\d{1,2})/24')) return '/';
  if (pattern.startsWith('(\\d{1,2})["')) return 'X';
  if (pattern.startsWith(`${HOUR}${DASH}`)) return RANGE_SIGNS;
  if (pattern.startsWith(`(${NUMBER})${DASH}`)) return `${RANGE_SIGNS}.,`;
  if (pattern.startsWith(`(${NUMBER})`)) return ' hps.,';
  if (pattern.startsWith(COLON) || pattern.startsWith('(2[5-9]')) return ':';
  if (/^\(\\d\{1,3\}\) \?\['’′\]\?/u.test(pattern)) return `${RANGE_SIGNS}'’′=`;
  if (/^\(\\d\{1,3\}\) \?\['/u.test(pattern)) return " '’′";
  if (/^\(\\d\{1,3\}\)\['/u.test(pattern)) return "'’′";
  if (pattern.startsWith('(\\d{1,3})(?:p')) return 'p';
  if (/^\(\\d\{1,3\}\)/u.test(pattern)) return 'hg';
  if (pattern.startsWith(`${HOUR}\\.`)) return '.';
  return pattern.includes('[AaPp]') ? ' aph:' : ' hg:';
}

/** What may stand after that: minutes, where the pattern has them. */
function after(pattern: string): Pick<Rule, 'then'> {
  if (/\[AaPp\]/u.test(pattern)) return { then: '0 .mpha' };
  const minutes =
    pattern.startsWith(CLOCK_P) || pattern.startsWith(COLON) || /^.{0,24}\[hg\] \?/u.test(pattern);
  return minutes ? { then: ' 0:.hg' } : {};
}

/** How many figures a pattern of this file begins with. */
function figures(pattern: string): Pick<Rule, 'figures' | 'opens'> {
  if (pattern.startsWith('24')) return { figures: [2, 2], opens: '2' };
  if (pattern.startsWith('7')) return { figures: [1, 1], opens: '7' };
  if (pattern.startsWith(`(${NUMBER})`)) return {};
  if (pattern.startsWith('(\\d{1,3})')) return { figures: [1, 3] };
  return { figures: [1, 2] };
}

/** “(h|p|s)” at its end. */
const UNIT_LAST = /\((?:h\|)?(?:H\|)?p\|s\)/u;
const rule = (pattern: string, say: Rule['say'], flags = ''): Rule => ({
  kind: 'time',
  starts: 'digit',
  ...figures(pattern),
  follows: following(pattern),
  ...after(pattern),
  ...(UNIT_LAST.test(pattern) ? { unit: true as const } : {}),
  pattern: sticky(pattern, flags),
  say,
});

/** What numbers name. */
const NUMBERED = /^(?:phòng|tổ|lớp|thôn|khu|đợt|ca|bàn|nhóm|đội|số|bản|xóm|phường|tầng|lần|<abbreviation>)$/u;

const UNITS: Readonly<Record<string, string>> = {
  h: 'giờ',
  H: 'giờ',
  g: 'giờ',
  p: 'phút',
  ph: 'phút',
  s: 'giây',
};

export const timeRules: readonly Rule[] = [
  rule(`24\\s?h?\\s?/\\s?24(?: ?(?:h|giờ))?${WORD_END}(?: trên ngày)?`, (m) =>
    /[hg]/u.test(m[0]) ? 'hai mươi tư trên hai mươi tư giờ' : 'hai mươi tư trên hai mươi tư',
  ),
  rule(`24\\s?[hH]?\\s?/\\s?7${WORD_END}(?![/.]\\d)`, (m, place) =>
    /^(?:ngày|từ|đến|sáng|chiều|tối|trước)$/u.test(place.before()) ||
    /^(?:là|đến|hằng|hàng) /u.test(`${place.after(place.at + m[0].length)} `)
      ? null
      : /h/iu.test(m[0])
        ? 'hai mươi tư giờ trên bảy ngày'
        : 'hai mươi tư trên bảy',
  ),
  // 12/24h
  rule(
    `(\\d{1,2})/24 ?(?:h|giờ)${WORD_END}`,
    (m, { style }) => `${cardinal(m[1]!, style)} trên hai mươi tư giờ`,
  ),
  rule(`7\\s?/\\s?7${WORD_END}(?![/.]\\d)`, (m, place) =>
    place.before() === 'ngày' ? null : m && 'bảy trên bảy',
  ),
  // 7:30AM - 5:30PM
  rule(
    `(0?\\d|1[0-2])(?:[:h]${MINUTE})?${HALF}${DASH}(0?\\d|1[0-2])(?:[:h]${MINUTE})?${HALF}`,
    (m, { style }) =>
      `${clock(m[1]!, m[2], style)} ${half(m[1]!, m[3]!)} đến ${clock(m[4]!, m[5], style)} ${half(m[4]!, m[6]!)}`,
  ),
  // 8 AM, 5:30 pm
  rule(`([01]?\\d)(?:(?::| ?h ?)${MINUTE})?${HALF}`, (m, { style }) =>
    Number(m[1]) <= 12 ? `${clock(m[1]!, m[2], style)} ${half(m[1]!, m[3]!)}` : clock(m[1]!, m[2], style),
  ),
  // 9h2p - 9h5p, 9h20p - 10h30
  rule(
    `${CLOCK_P}${DASH}(?:${CLOCK_P}|${CLOCK}${END})`,
    (m, { style }) => `${clock(m[1]!, m[2], style)} đến ${clock((m[3] ?? m[5])!, m[4] ?? m[6], style)}`,
  ),
  // 7h30-11h30, 07:30 - 11:30
  rule(`${CLOCK}${DASH}${CLOCK}${END}`, (m, place) =>
    grams(m, place) ? null : `${clock(m[1]!, m[2], place.style)} đến ${clock(m[3]!, m[4], place.style)}`,
  ),
  rule(
    `${COLON}${DASH}${COLON}${END}`,
    (m, { style }) => `${clock(m[1]!, m[2], style)} đến ${clock(m[3]!, m[4], style)}`,
  ),
  // 7-11h
  rule(`${HOUR}${DASH}${CLOCK}${END}`, (m, place) =>
    // Phòng 12 – 7h15: a name and an hour
    NUMBERED.test(place.before()) || grams(m, place)
      ? null
      : `${cardinal(m[1]!, place.style)}${Number(m[1]) === 0 ? ' giờ' : ''} đến ${clock(m[2]!, m[3], place.style)}`,
  ),
  // 5:20:35
  rule(
    `${HOUR}(?::|[hg] ?)${MINUTE}(?::|[pm'] ?)${MINUTE}${NO_DAY} ?s?(?:${HALF}|${END})(?: giây)?`,
    (m, place) =>
      /^(?:lệ|số)$/u.test(place.before())
        ? null
        : span(m[1], m[2], m[3], place.style) + (m[4] ? ` ${half(m[1]!, m[4])}` : ''),
  ),
  // 1h30p20s, 9h2m2s, 3p20s
  rule(`(\\d{1,3})[hg] ?(\\d{1,2}) ?(?:p|ph|m)(?: ?(\\d{1,2}) ?s)?${WORD_END}`, (m, { style }) =>
    span(m[1], m[2], m[3], style),
  ),
  rule(`(\\d{1,3})(?:p|ph) ?(\\d{1,2})s?${WORD_END}`, (m, { style }) => span(undefined, m[1], m[2], style)),
  // 8h9
  rule(`${HOUR}h([1-9])(?![\\p{L}\\p{N}]|[.,/-]\\d)`, (m, { style }) => clock(m[1]!, m[2], style)),
  // ran in 27:45
  rule(`(2[5-9]|[3-5]\\d):${MINUTE}${END}`, (m, place) =>
    /^(?:tỷ|tỉ|lệ|số|bản)$/u.test(place.before()) ? null : span(undefined, m[1], m[2], place.style),
  ),
  rule(
    `(\\d{1,3})['’′](\\d{1,2})(?:["”″]|''|s)?${WORD_END}`,
    (m, { style }) => `${cardinal(m[1]!, style)} phút ${cardinal(m[2]!, style)} giây`,
  ),
  // về nhất với 11"25, mỗi ván 45'+10"
  rule(
    `(\\d{1,2})["”″](\\d\\d)${WORD_END}`,
    (m, { style }) => `${cardinal(m[1]!, style)} giây ${cardinal(m[2]!, style)}`,
  ),
  rule(
    `(\\d{1,3})['’′]\\s?\\+\\s?(\\d{1,2})["”″]`,
    (m, { style }) => `${cardinal(m[1]!, style)} phút cộng ${cardinal(m[2]!, style)} giây`,
  ),
  // 14h:30, 14h.30, 14.30h
  rule(`${HOUR} ?[hg] ?[:.] ?${MINUTE}${END}`, (m, { style }) => clock(m[1]!, m[2], style)),
  rule(`${HOUR}\\.${MINUTE} ?(?:h|giờ)${END}`, (m, { style }) => clock(m[1]!, m[2], style)),
  rule(`${CLOCK}${END}(?! ?(?:phút|giây))`, (m, place) =>
    grams(m, place)
      ? null
      : m[0].endsWith(' ')
        ? afterHour(m, place)
        : once(afterHour(m, place), place, place.at + m[0].length),
  ),
  rule(`${COLON}(?: ?(?:h|giờ|phút)(?![\\p{L}]))?${END}`, (m, place) =>
    /^(?:tỷ|tỉ|lệ|số|thắng|thua|hòa|bản)$/u.test(place.before()) ? null : clock(m[1]!, m[2], place.style),
  ),
  // 8h15/6/2026: an hour glued to its day
  rule(
    `${HOUR}h(?=(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?:/\\d{4})?(?![\\d/]))`,
    (m, { style }) => `${cardinal(m[1]!, style)} giờ `,
  ),
  // 25h00, 7h75: no hour of a day, said as it is written
  rule(`(\\d{1,3})h([0-9]{2})(?![\\p{L}\\p{N}]|[.,/-]\\d)`, (m, { style }) =>
    m[2] === '00'
      ? `${cardinal(m[1]!, style)} giờ`
      : `${cardinal(m[1]!, style)} giờ ${cardinal(m[2]!, style)} phút`,
  ),
  // 15:3, Thứ Năm; 9:5 ngày 12/6: as machines write the hour of a day
  rule(
    `${HOUR}:(\\d)(?=(?:,|\\s[-–|])?\\s(?:[Tt]hứ\\s|[Cc]hủ nhật|ngày\\s\\d|(?:sáng|trưa|chiều|tối)(?!\\p{L})|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))`,
    (m, { style }) => clock(m[1]!, m[2], style),
  ),
  // 48h, 2,5h, 15p, 30s
  // 5s-7s
  rule(
    `(${NUMBER}) ?(p|s)${DASH}(${NUMBER}) ?\\2${WORD_END}`,
    (m, { style }) => `${number(m[1]!, style)} ${UNITS[m[2]!]} đến ${number(m[3]!, style)} ${UNITS[m[2]!]}`,
  ),
  rule(
    `(${NUMBER})${DASH}(${NUMBER}) ?(h|p|s)${WORD_END}`,
    (m, { style }) => `${number(m[1]!, style)} đến ${number(m[2]!, style)} ${UNITS[m[3]!]}`,
  ),
  rule(`(${NUMBER}) ?(h|H|p|s)${WORD_END}`, (m, { style }) => `${number(m[1]!, style)} ${UNITS[m[2]!]}`),
  // 15'-20', 15 - 20'
  rule(`(\\d{1,3}) ?['’′]?${DASH}(\\d{1,3}) ?['’′]${WORD_END}`, (m, place) =>
    Number(m[1]) < Number(m[2]) &&
    !/(?<!\p{L}\p{M}?|\d)['‘][^'’\n]{0,60}$/u.test(place.text.slice(Math.max(0, place.at - 61), place.at))
      ? `${cardinal(m[1]!, place.style)} đến ${cardinal(m[2]!, place.style)} phút`
      : null,
  ),
  // mỗi môn 120'; after an opening quotation mark it closes it
  rule(
    `(\\d{1,3}) ?['’′]${WORD_END}(?:\\s?/\\s?(tiết|lần|hiệp|câu|bài|buổi|người|ca|trẻ|ngày|lượt)${WORD_END})?`,
    (m, place) =>
      /(?<!\p{L}\p{M}?|\d)['‘][^'’\n]{0,60}$/u.test(place.text.slice(Math.max(0, place.at - 61), place.at))
        ? null
        : `${cardinal(m[1]!, place.style)} phút${m[2] ? ` trên ${m[2]}` : ''}`,
  ),
];

/** 5g is five grams, but "lúc 5g", "5g sáng", "5g ngày 6/6" are hours, as the south writes them. */
function grams(m: RegExpExecArray, place: Place): boolean {
  if (/[hH:]|giờ|g ?\d/u.test(m[0])) return false;
  const hour =
    /^(?:lúc|hồi|vào|từ|đến|tới|trước|sau|hết|gian|sáng|trưa|chiều|tối|đêm|nay|mai|hôm|họp|cửa|việc|vụ|:|<time>|<date>|<weekday>)$/u.test(
      place.before(),
    ) ||
    /^(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|thứ|kém|rưỡi|đúng|chủ nhật|mai|nay|đến|tới|mỗi)(?: |$)/u.test(
      place.after(place.at + m[0].length),
    );
  // 7g-11g, 13g30-17g
  const goesOn = /^[,;]?\s(?:và\s)?\d{1,2}g(?:\d\d|\s?[-–])/u.test(
    place.text.slice(place.at + m[0].length, place.at + m[0].length + 12),
  );
  return !hour && !goesOn;
}

/** "17 giờ 00 phút" drops its zero minutes; "2 giờ" and "2 giờ 30" are read too. */
function afterHour(m: RegExpExecArray, place: Place): string {
  return clock(m[1]!, m[2], place.style) + (m[0].endsWith(' ') ? ' ' : '');
}
