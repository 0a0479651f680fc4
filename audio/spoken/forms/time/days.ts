/**
 * Days of a month written with a dash or a full stop, as newspapers do: 30-4, từ 1-7, sáng 22.8, đêm 14-15.8.
 * They look like ranges, scores and decimals; the words before, what is counted after, the calendar and the public
 * holidays tell them apart.
 */
import type { Rule } from '../../rules.ts';
import { RANGE_SIGNS, sticky, WORD_END, type Place } from '../../scan.ts';
import {
  BEFORE_DAY,
  D,
  DAY_SAID,
  dayMonth,
  day,
  exists,
  fullYear,
  HOLIDAYS,
  inList,
  M,
  month,
  named,
  withDay,
  Y,
} from './calendar.ts';
import { COUNTED } from '../numbers/counted.ts';
import { besideDay } from './daysBeside.ts';
import { cardinal, year } from '../numbers/numbers.ts';

const END = '(?![\\p{L}\\p{M}\\p{N}]|[/]\\d|[.,]\\d|-\\d)';

/** A year after it in figures: "1-7 năm 2025". */
const YEAR_AFTER = /^\sn[aă]m\s\d{4}(?!\d)/u;

/** Words after which a day stands, beside those of BEFORE_DAY: what begins, ends, is held or takes effect. */
const EVENT =
  /^(?:thúc|ra|mạc|giảng|hiệu|lực|dứt|nhập|hành|động|thắng|khánh|phủ|giáo|nữ|nhi|sử|lớn|sĩ|nghỉ|bại|<date>)$/u;
/** Names of places, articles and things that a number follows. */
const NUMBERED =
  /^(?:số|nhà|ngõ|ngách|hẻm|kiệt|lô|thửa|căn|phòng|tầng|tổ|khu|khối|lớp|điều|khoản|mục|trang|bài|câu|cỡ|thước|lệ|áp|mã|hiệu|hình|tuyến|quận|phường|cấp|mức|bảng|<number>|<address>|<abbreviation>)$/u;
/** Between the ends of a scale: thang điểm từ 1-5. */
const SCALE = /^(?:thang|độ|điểm|bậc|cấp|sao|trẻ|tuổi|giá|khoảng)$/u;
const SCALED = /^(?:lớp|khối|hạng|loại|mức|số|tầng|nhóm)$/u;
/** The words around a score. */
const SCORED = /^(?:thắng|thua|hòa|hoà|bại|số|gục|qua|bẹp|hiệp|ván|set|trận|bóng)$/u;
/** What follows a day and no range of small numbers. */
const DAY_ENDS =
  /^\s*(?:$|[\n.,;:!?)]|n[aă]m\s(?:nay|ngoái|sau|\d{4})|đến|tới|và|hàng|hằng|trở|đồng loạt|tại|ở|tới đây)(?!\p{L})/u;

const within = (place: Place, words: RegExp, most: number): boolean => {
  for (let n = 1; n <= most; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word)) return true;
  }
  return false;
};
const rest = (place: Place, end: number, length: number): string => place.text.slice(end, end + length);

/** Whether `d-m` here is a day rather than a range, a score or a code. */
function dashed(d: string, m: string, place: Place, end: number): boolean {
  if (!exists(d, m)) return false;
  const [a, b] = [Number(d), Number(m)];
  const before = place.before();
  const tail = rest(place, end, 24);
  // 27-02: no range falls, and no score has a zero in front
  if (
    /^\d\d0\d$/.test(d + m) &&
    a > b &&
    /^(?:|[,.;:(]|từ|đến|và)$/u.test(before) &&
    !within(place, SCORED, 9)
  )
    return true;
  if (/^\s(?:[âÂ]m lịch|A[Ll]|al|ÂL)(?!\p{L})/u.test(tail)) return true;
  if (/^\s?%/u.test(tail)) return false;
  // 2-9 là ngày Quốc khánh
  if (/^\slà (?:ngày|lễ|tết)(?!\p{L})/iu.test(tail)) return true;
  // thứ Ba, 2-6
  if (
    before === ',' &&
    place.before(3) === 'thứ' &&
    /^(?:hai|ba|tư|năm|sáu|bảy|<number>)$/u.test(place.before(2))
  )
    return true;
  // chiều nay, 29-11, mưa
  if (before === ',' && /^(?:nay|mai|qua|kia)$/u.test(place.before(2)) && /^\s?(?:[,;:.)\n]|$)/u.test(tail))
    return true;
  // hòa 1-1 ở hiệp một
  if (!DAY_SAID.test(before) && /^[^.,;\n]{0,12}(?:hiệp|trận|lượt (?:đi|về))(?!\p{L})/u.test(tail))
    return false;
  // 9-9 is no range, whatever is counted
  const counted = a !== b && COUNTED.test(place.after(end)) && !YEAR_AFTER.test(tail);
  if (counted && a < b) return false;
  // chiều nay (3-7), hôm qua (15-11)
  if (before === '(' && tail.startsWith(')'))
    return /^(?:nay|mai|qua|kia|<weekday>)$/u.test(place.before(2)) || place.before(3) === 'thứ';
  if (a === b && /^(?:lịch|lễ|tết)$/u.test(before)) return true;
  if (/^(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|rằm|lễ|dịp|nhật|<weekday>)$/u.test(before))
    return !counted || a > 12;
  if (/^(?:<number>|tư|hai|ba|năm|sáu|bảy)$/u.test(before) && place.before(2) === 'thứ') return true;
  // ngày 5, 6, 7-6; nghỉ lễ 30-4 và 1-5
  if (inList('ngày', place) || (/^(?:và|,)$/u.test(before) && place.before(2) === '<date>')) return true;
  const holiday = HOLIDAYS.has(`${a}/${b}`);
  // Ngày Quốc tế lao động 1-5, chiến thắng 30-4
  const won = before === 'thắng' && place.before(2) !== 'chiến' && a <= 12;
  if (
    holiday &&
    !counted &&
    !won &&
    (a > 12 || EVENT.test(before)) &&
    !NUMBERED.test(before) &&
    !/\d/.test(before)
  )
    if (within(place, /^(?:ngày|lễ|dịp|mừng|niệm|khánh|tết|nghỉ|thắng|thúc|ra)$/u, 10) && !setOfGame(place))
      return true;
  if (NUMBERED.test(before) || (before !== 'vào' && within(place, SCORED, 5))) return false;
  const told = BEFORE_DAY.test(before) || EVENT.test(before);
  // no range falls: hạn 30-6, kết thúc 31-5
  if (a > b && (a > 12 || told)) return told && !counted;
  if (!told || counted || before === 'và' || before === '<time>') return false;
  if (a === b && !within(place, SCALE, 5)) return true;
  if (/^\s(?:đến|tới)\s\d{1,2}-\d{1,2}\s/u.test(tail)) {
    const second = /^\s(?:đến|tới)\s\d{1,2}-\d{1,2}/u.exec(tail)![0];
    if (COUNTED.test(place.after(end + second.length))) return false;
  }
  return DAY_ENDS.test(tail) && !within(place, SCALE, 5) && !SCALED.test(place.before(2));
}

/** Points of a game: no holiday closes such a phrase. */
const setOfGame = (place: Place): boolean => within(place, /^(?:ván|set|séc|hiệp|số)$/u, 6);

/** Whether `d.m` here is a day rather than a decimal. */
function dotted(d: string, m: string, place: Place, end: number): boolean {
  if (!exists(d, m)) return false;
  const before = place.before();
  if (/^(?:ngày|sáng|trưa|chiều|tối|đêm|lễ|dịp|nhật|<weekday>)$/u.test(before)) return true;
  if (/^(?:<number>|tư|hai|ba|năm|sáu|bảy)$/u.test(before) && place.before(2) === 'thứ') return true;
  const tail = rest(place, end, 24);
  // hôm nay 10.9, chiều nay, 22.8, hôm nay (9.8)
  if (/^\s(?:âm lịch|dương lịch|A[Ll]|ÂL)(?!\p{L})/iu.test(tail)) return true;
  // thứ bảy, 20.6
  if (
    before === ',' &&
    DAY_ENDS.test(tail) &&
    (/^(?:<weekday>|nhật)$/u.test(place.before(2)) ||
      (place.before(3) === 'thứ' && /^(?:<number>|tư|hai|ba|năm|sáu|bảy)$/u.test(place.before(2))))
  )
    return true;
  const today = /^[,(]$/u.test(before) ? place.before(2) : before;
  if (/^(?:nay|mai|qua|kia)$/u.test(today) && DAY_ENDS.test(tail)) return true;
  if (before === 'hôm') return true;
  // ngày 5.3 đến 15.3
  if (/^(?:đến|tới|-|–)$/u.test(before) && place.before(2) === '<date>') return true;
  // 27.02 alone, ngày hẹn là 27.02: a decimal has no such zero
  if (/^[1-3]\d0\d$/.test(d + m)) {
    if (place.at === 0 && end === place.text.length) return true;
    if (DAY_ENDS.test(tail) && within(place, /^(?:ngày|hạn|hẹn|lịch)$/u, 6)) return true;
  }
  if (/^(?:trước|hạn|nhất)$/u.test(before) && DAY_ENDS.test(tail)) return true;
  if (/^hạn (?:cuối|chót|nộp)$/u.test(`${place.before(2)} ${before}`) && DAY_ENDS.test(tail)) return true;
  if (inList('ngày', place)) return true;
  // trong các ngày từ 21.6 đến 24.6
  if (
    before === 'từ' &&
    within(place, /^(?:ngày|đợt|nghỉ|lịch)$/u, 4) &&
    /^\s(?:đến|tới)\s\d{1,2}\.\d{1,2}(?:[,;)\n]|\.\s|\.?$)/u.test(tail)
  )
    return true;
  // ngày 30.4 và 1.5 nghỉ, từ 2.5 mở cửa: beside another day with a dot, where nothing is counted
  if (besideDay(place, end)) return true;
  // từ 15.1 đến ngày 2.2
  return before === 'từ' && /^\s(?:đến|tới)\s(?:hết\s)?ngày\s/u.test(tail);
}

const DAY_BEFORE = /^(?:ngày|sáng|trưa|chiều|tối|đêm)$/u;

const form = (pattern: string, follows: string, say: Rule['say']): Rule => ({
  kind: 'date',
  starts: 'digit',
  figures: [1, 2],
  follows,
  pattern: sticky(pattern),
  say,
});

export const dayRules: readonly Rule[] = [
  // ngày 16.06.26
  form(`${D}\\.${M}\\.(\\d\\d)(?![\\p{L}\\p{N}]|[.,/-]\\d)`, '.', (m, place) =>
    (DAY_SAID.test(place.before()) || /^(?:<weekday>|nhật)$/u.test(place.before())) && exists(m[1]!, m[2]!)
      ? `${withDay(dayMonth(m[1]!, m[2]!, place.style), place)} năm ${year(fullYear(m[3]!), place.style)}`
      : null,
  ),
  // đêm 14 - 15.8, ngày 14-15.8, từ 5-12.07
  form(`${D}\\s?[-–]\\s?${D}\\.${M}${END}`, RANGE_SIGNS, (m, place) =>
    (DAY_BEFORE.test(place.before()) || (place.before() === 'từ' && m[3]!.startsWith('0'))) &&
    Number(m[1]) < Number(m[2]) &&
    exists(m[2]!, m[3]!)
      ? `${withDay(day(m[1]!, place.style), place)} đến ${dayMonth(m[2]!, m[3]!, place.style)}`
      : null,
  ),
  // từ 1.6 - 20.6, with nothing measured after it
  form(`${D}\\.${M}\\s?[-–]\\s?${D}\\.${M}(?=\\s?(?:[,;:)\\n]|\\.\\s|\\.?$))`, '.', (m, place) => {
    const [, d, mo, d2, mo2] = m as unknown as [string, string, string, string, string];
    const later = Number(mo2) * 31 + Number(d2) > Number(mo) * 31 + Number(d);
    return /^(?:từ|ngày|trong|đợt)$/u.test(place.before()) && later && exists(d, mo) && exists(d2, mo2)
      ? `${withDay(dayMonth(d, mo, place.style), place)} đến ${named(dayMonth(d2, mo2, place.style), place.style)}`
      : null;
  }),
  form(`${D}([.-])${M}${END}`, '.-', (m, place) => {
    const end = place.at + m[0].length;
    // đường 30-4, phố 19-8: names of streets
    if (/^(?:đường|phố|cầu|trường)$/u.test(place.before()) && HOLIDAYS.has(`${Number(m[1])}/${Number(m[3])}`))
      return dayMonth(m[1]!, m[3]!, place.style);
    const isDay = m[2] === '.' ? dotted(m[1]!, m[3]!, place, end) : dashed(m[1]!, m[3]!, place, end);
    return isDay ? withDay(dayMonth(m[1]!, m[3]!, place.style), place) : null;
  }),
  // sáng ngày 9 - 9: no range stands still
  form(`${D} [-–] ${M}${END}`, ' ', (m, place) =>
    place.before() === 'ngày' && Number(m[1]) >= Number(m[2]) && exists(m[1]!, m[2]!)
      ? dayMonth(m[1]!, m[2]!, place.style)
      : null,
  ),
  // 5,6,7/6; sáng 3, 4, 5/7: days that share their month
  form(`\\d{1,2}(?:,\\s?\\d{1,2}){1,9}/${M}(?:/${Y})?${END}`, ',', (m, place) => {
    const days = m[0].split('/')[0]!.split(/,\s?/);
    const [mo, y] = [m[1]!, m[2]];
    const rises = days.every((d, i) => i === 0 || Number(d) > Number(days[i - 1]));
    const before = place.before();
    // (15,16/8): two that follow each other, in brackets of their own
    const told =
      days.length > 2
        ? before === '' || /^[:;.(]$/u.test(before)
        : before === '(' &&
          !m[0].includes(' ') &&
          Number(days[1]) === Number(days[0]) + 1 &&
          /^[);,]/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 1));
    if (
      before === 'ngày' ||
      !rises ||
      !days.every((d) => exists(d, mo)) ||
      !(told || /^(?:từ|sáng|chiều|tối|trưa|đêm|vào|các)$/u.test(before))
    )
      return null;
    const said = `${days.map((d) => day(d, place.style)).join(', ')} tháng ${month(mo, place.style)}`;
    return `${named(said, place.style)}${y ? ` năm ${year(y, place.style)}` : ''}`;
  }),
  {
    kind: 'number',
    starts: 'digit',
    figures: [1, 2],
    follows: ',',
    // ngày 5,6,7/8; tháng 6,7,8/2026; ngày 1,2 tháng 3: the first of a list that ends in a day or month
    pattern: sticky(
      `(\\d{1,2})(?=(?:,\\d{1,2}){1,9}(?:/\\d{1,4}|-\\d{1,2}(?![\\d-])|\\s(?:tháng|năm)\\s\\d)${WORD_END})`,
    ),
    say: (m, place) =>
      ['ngày', 'tháng'].some((noun) => place.before() === noun || inList(noun, place))
        ? cardinal(m[1]!, place.style)
        : null,
  },
];
