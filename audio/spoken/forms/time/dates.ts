/**
 * Days, months, quarters, years and their ranges.
 * Day before month; an announcer puts *ngày* before a day and *tháng* before a month unless the text already has it.
 * "1/2" is a day only where the sentence speaks of one (see `speaksOfDay`); public holidays are days by themselves.
 */
import type { Rule } from '../../rules.ts';
import { MORE_OF_WORD, sticky, WORD_END, type Place } from '../../scan.ts';
import { speaksOf } from '../codes/letteredCodes.ts';
import { inHouses } from '../codes/addresses.ts';
import {
  BEFORE_DAY,
  D,
  DAY_SAID,
  day,
  dayMonth,
  fullYear,
  HOLIDAYS,
  inList,
  M,
  month,
  named,
  withDay,
  withMonth,
  Y,
} from './calendar.ts';
import { DASH, dateRule as rule, END } from './dateForms.ts';
import { cardinal, year } from '../numbers/numbers.ts';
import { speaksOfSet } from '../numbers/scores.ts';

const AFTER_DAY =
  /^(?:âm lịch|dương lịch|năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)(?: |$)|năm nay|năm ngoái|hằng năm|hàng năm|vừa qua|vừa rồi|sắp tới|tới đây|này|năm sau|al|âl)/u;
/** What is counted after a fraction. */
const AFTER_FRACTION =
  /^(?:số|tổng|diện|dân|trong|hộ|sản|lượng|quãng|chặng|thời|nhiệm|giá|quân|nhân|vốn|chi|mức|công|khối|chiều|trở|của|đại|thành|cử|phiếu|người|tháng|năm|ngày|giờ|thìa|muỗng|cốc|chén|bát|gói|viên|kg|lít|trận|đoạn|lần|là|khu vực|khu dân|đơn vị|cơ sở|tổ|thôn|xóm|bản|xã|phường|ấp|khóm|chi hội|hội viên|đảng viên|học sinh|em|cháu|trẻ|thành viên|đội|nhóm|lớp|môn|nội dung|trường|tiêu chí|chỉ tiêu|hạng mục|dự án|công trình|chi bộ|tổ dân phố|tdp)(?: |$)/u;
/** Places and pieces of land of which a part may be taken: 1/2 tổ 4, 1/3 thôn. */
const PARTED = /^(?:tổ|thôn|xóm|bản|khu|ấp|xã|phường|tuyến|ao|vườn|ruộng|sào|đường)(?: |$)/u;
/** 6/6 huyện: all of what is counted, a noun and nothing that goes on after a day. */
const OF_ALL =
  /^(?!(?:tại|ở|là|và|đến|sẽ|có|được|tổ chức|diễn|này|hằng|hàng|âm|dương|năm|vừa|tới|để|từ|lúc|vào|của|thì|nhưng|do|bà con|các|mọi|nhân|trong|trước|sau|về|cho|bắt|kết|mở|khai|họp)(?: |$))\p{Ll}{2,}/u;
/** What is told by steps of so many. */
const SCALED = /^(?:hệ|độ|hóa|hoá|vấn|bậc|ngạch|khung|chuẩn)$/u;
/** What is held, begun or put off on a day; a common fraction after it is one. */
const HELD =
  /^(?:mạc|thúc|họp|nghỉ|kiến|chót|cuối|lịch|hành|ký|sang|vì|ra|dụng|lại|chức|điện|nước|phát|lực|khai|tiêm|khám|nộp|mừng|giỗ|hai|ba|tư|năm|sáu|bảy)$/u;
const COMMON = /^(?:1\/[2-6]|2\/[35]|3\/[45])$/;
/** Before a colon: what a day is told of. */
const TOLD_OF =
  /^(?:gian|nộp|ngày|hạn|lịch|nhận|trả|phát|họp|chi|chót|cuối|thi|khám|tiêm|<date>|<weekday>)$/u;
const BEFORE_FRACTION =
  /^(?:khoảng|gần|hơn|chiếm|giảm|tăng|bằng|đạt|có|chỉ|được|quá|ít|nhất|tối|thiểu|còn|hưởng|nửa|thêm|lấy|pha)$/u;
const WELL_KNOWN = /^(?:3\/2|8\/3|1\/5|7\/5|1\/6|2\/9)$/;

/** Whether `d/m` here is a day of a month rather than a fraction, a score or a house number. */
function speaksOfDay(d: string, m: string, place: Place, end: number): boolean {
  const before = place.before();
  if (speaksOfSet(place) || inHouses(place) || isGrade(m, place)) return false;
  // KP1 15/6
  if (before === '<address>' && /^(?:kp|tdp)/u.test(place.wrote())) return true;
  if (
    /^(?:nhà|ngõ|ngách|hẻm|kiệt|kiốt|lô|lớp|khu|tỷ|tỉ|lệ|số|<address>|mét|bản|huyết|áp|nhóm|cấp|mức|hạng|lực|mắt|mũi|trang|tập|hiệp|bước|cột|trụ|lộ|hố)$/u.test(
      before,
    )
  )
    return false;
  // tổ 5/6 khu phố 2, but họp tổ 5/6
  const after = place.after(end);
  if (before === 'tổ' && !/^(?:họp|sinh|hoạt|giỗ)$/u.test(place.before(2)) && !AFTER_DAY.test(after))
    return false;
  // trình độ văn hóa: 10/12, bậc 3/9: so far of so many
  if (SCALED.test(before) || (/^(?::|là)$/u.test(before) && SCALED.test(place.before(2)))) return false;
  if (/^(?:ngày|sáng|chiều|tối|trưa|mùng|lễ|dịp|hôm)$/u.test(before) || AFTER_DAY.test(after)) return true;
  if (inList('ngày', place)) return true;
  const proper = Number(d) < Number(m);
  // Có 10/10 tổ dân phố: all of them
  if (before === 'có' && Number(d) === Number(m)) return false;
  // 9/4 and nothing else: only padded figures, a month of two figures or a well-known day tell a date
  if (place.at === 0 && end === place.text.length && /^[1-9]\d?\/[1-9]$/.test(`${d}/${m}`))
    return Number(d) > 15 || WELL_KNOWN.test(`${d}/${m}`);
  if (/^là (?:ngày|lễ|tết)/u.test(after) || (before === '<time>' && /^0|\/0/.test(`${d}/${m}`))) return true;
  if (
    AFTER_FRACTION.test(after) &&
    (proper || (Number(m) <= 10 && Number(d) <= 12) || Number(d) === Number(m)) &&
    !/^(?:từ|đến)$/u.test(before)
  ) {
    return !proper && HOLIDAYS.has(`${Number(d)}/${Number(m)}`);
  }
  if (Number(d) === Number(m) && OF_ALL.test(after) && !BEFORE_DAY.test(before)) return false;
  if (PARTED.test(after) && proper && Number(d) <= 3 && Number(m) <= 5 && /^(?:và|,|của)$/u.test(before))
    return false;
  const limit = before === 'nhất' && /^(?:chậm|muộn|sớm)$/u.test(place.before(2));
  if (!limit && BEFORE_FRACTION.test(before) && (proper || Number(d) === Number(m))) return false;
  if (limit || (HELD.test(before) && !COMMON.test(`${d}/${m}`) && !counts(place))) return true;
  if (afterMark(place)) return true;
  if (BEFORE_DAY.test(before) || HOLIDAYS.has(`${Number(d)}/${Number(m)}`)) return true;
  if (d.startsWith('0') || m.startsWith('0')) return true;
  if (proper) return Number(m) > 10 && Number(d) > 1;
  return true;
}

/** thương binh (hạng) 1/4, 2/4 và 3/4: the grade of a wound. */
export const isGrade = (m: string, place: Place): boolean =>
  m === '4' && GRADED.test(place.text.slice(Math.max(0, place.at - 50), place.at));
const GRADED =
  /(?<!\p{L})(?:thương|bệnh)\s+binh(?:\s+(?:hạng|loại|mức))?\s+(?:[1-4]\/4(?:\s+và\s+|\s*,\s*))*$/iu;

/** hai, ba, năm are days of the week only after *thứ*. */
const counts = (place: Place): boolean =>
  /^(?:hai|ba|tư|năm|sáu|bảy)$/u.test(place.before()) && place.before(2) !== 'thứ';

/** thứ 2, 1/7; hôm nay (1/7); 8h, 1/7; CN 1/7; đợt 1: 1/7; Hạn nộp: 1/7 */
function afterMark(place: Place): boolean {
  if (place.wrote() === 'cn') return true;
  const mark = place.before();
  const [last, earlier] = [place.before(2), place.before(3)];
  if (mark === ':')
    return TOLD_OF.test(last) || (last === '<number>' && /^(?:đợt|lần|vòng|buổi|ca|ngày)$/u.test(earlier));
  if (mark !== ',' && mark !== '(') return false;
  return /^(?:nhật|nay|mai|qua|<weekday>|<time>)$/u.test(last) || earlier === 'thứ';
}

/** tổ 1 - 15/6: who comes, and when. */
const isPlaceAndDay = (m: RegExpExecArray, place: Place): boolean =>
  /\s[-–]\s/u.test(m[0]) && /^(?:tổ|khu|thôn|xóm|bản|ấp|lớp|khối|nhóm|phố|ca|kp|tdp)$/u.test(place.wrote());

/** Scales of maps that would be a month of a year. */
const OF_SCALE = /^1\/(?:1000|2000|5000)$/;

export const dateRules: readonly Rule[] = [
  // 01/6/2026 - 15/6/2026
  rule(`${D}([/.-])${M}\\2${Y}${DASH}(?:ngày )?${D}\\2${M}\\2${Y}${END}`, (m, place) => {
    const { style } = place;
    return `${withDay(dayMonth(m[1]!, m[3]!, style), place)} năm ${year(m[4]!, style)} đến ${named(dayMonth(m[5]!, m[6]!, style), style)} năm ${year(m[7]!, style)}`;
  }),
  // 28/5-03/6/2026
  rule(`${D}([/.])${M}${DASH}(?:ngày )?${D}\\2${M}\\2${Y}${END}`, (m, place) => {
    const { style } = place;
    return `${withDay(dayMonth(m[1]!, m[3]!, style), place)} đến ${named(dayMonth(m[4]!, m[5]!, style), style)} năm ${year(m[6]!, style)}`;
  }),
  // 13–15/5/2019, but thứ 6 - 01/01/2027
  rule(`${D}${DASH}(?:ngày )?${D}([/.])${M}\\3${Y}${END}`, (m, place) => {
    const { style } = place;
    if (place.before() === 'thứ' || isPlaceAndDay(m, place)) return null;
    return `${withDay(day(m[1]!, style), place)} đến ${dayMonth(m[2]!, m[4]!, style)} năm ${year(m[5]!, style)}`;
  }),
  // 13, 14 và 15/5/2019 is read from its parts; 15/6/2026, 15-6-2026, 15.6.2026, 15 / 6 / 2026
  rule(`${D}( ?[/.–-] ?)${M}(?:\\2| ?/ ?)${Y}(?!${MORE_OF_WORD}|[/]\\d|[.,]\\d{2})`, (m, place) =>
    m[0].includes('/') && /[.–-]/u.test(m[0])
      ? null
      : `${withDay(dayMonth(m[1]!, m[3]!, place.style), place)} năm ${year(m[4]!, place.style)}`,
  ),
  // 2026-06-15, as machines write it
  rule(
    `${Y}([-/.])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])${END}`,
    (m, place) => `${withDay(dayMonth(m[4]!, m[3]!, place.style), place)} năm ${year(m[1]!, place.style)}`,
  ),
  // 15/6/26
  rule(`${D}([/-])${M}\\2(\\d\\d)${END}`, (m, place) =>
    // hẻm 6/8/10: an alley of an alley
    /^(?:hẻm|ngõ|ngách|kiệt)$/u.test(place.before())
      ? null
      : `${withDay(dayMonth(m[1]!, m[3]!, place.style), place)} năm ${year(fullYear(m[4]!), place.style)}`,
  ),
  // 10/3/Bính Ngọ
  rule(
    `${D}/${M}/(?=(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\\s\\p{Lu})`,
    (m, place) => `${withDay(dayMonth(m[1]!, m[2]!, place.style), place)} năm `,
  ),
  // 25/8 - 03/9
  rule(`${D}/${M}${DASH}(?:ngày )?${D}/${M}${END}`, (m, place) =>
    speaksOfDay(m[1]!, m[2]!, place, place.at + m[0].length) || Number(m[1]) > 12 || Number(m[3]) > 12
      ? `${withDay(dayMonth(m[1]!, m[2]!, place.style), place)} đến ${named(dayMonth(m[3]!, m[4]!, place.style), place.style)}`
      : null,
  ),
  // 13-15/5
  rule(`${D}${DASH}${D}/${M}${END}`, (m, place) =>
    Number(m[1]) < Number(m[2]) &&
    !/^(?:nhà|ngõ|số|khoảng|thứ)$/u.test(place.before()) &&
    !isPlaceAndDay(m, place)
      ? `${withDay(day(m[1]!, place.style), place)} đến ${dayMonth(m[2]!, m[3]!, place.style)}`
      : null,
  ),
  // 02-03.2000, 1-6.2024
  rule(
    `${M}-${M}\\.${Y}${END}`,
    (m, place) =>
      `${withMonth(month(m[1]!, place.style), place)} đến tháng ${month(m[2]!, place.style)} năm ${year(m[3]!, place.style)}`,
  ),
  // 4-6/2026
  rule(
    `${M}${DASH}${M}/${Y}${END}`,
    (m, place) =>
      `${withMonth(month(m[1]!, place.style), place)} đến tháng ${month(m[2]!, place.style)} năm ${year(m[3]!, place.style)}`,
  ),
  // 9/2025 - 5/2026
  rule(
    `${M}/${Y}${DASH}(?:tháng )?${M}/${Y}${END}`,
    (m, place) =>
      `${withMonth(month(m[1]!, place.style), place)} năm ${year(m[2]!, place.style)} đến tháng ${month(m[3]!, place.style)} năm ${year(m[4]!, place.style)}`,
  ),
  // tháng 6/2026, 06/2026, 6-2026, quý 2/2026
  rule(`${M}( ?[/.-] ?)${Y}${END}`, (m, place) => {
    const { style } = place;
    if (/^(?:quý|kỳ|đợt|lần|khóa|tuần)$/u.test(place.before()) || inList('quý', place))
      return `${cardinal(m[1]!, style)} năm ${year(m[3]!, style)}`;
    if (Number(m[3]) < 1800 && place.before() !== 'tháng') return null;
    // 02-2000, 02.2000: no number begins so; 11-2025, từ 6-2026: no range goes so far
    const alone = m[2] === '-' && (place.at === 0 || BEFORE_DAY.test(place.before()));
    const padded = (m[1]!.startsWith('0') || alone) && Number(m[3]) >= 1900 && m[2]!.length === 1;
    if (
      /^(?:số|lệ|đồ|mã|hiệu)$/u.test(place.before()) ||
      // QH 1/2000, quy hoạch phân khu 1/5000: a scale
      (OF_SCALE.test(m[0]) && speaksOf(/^(?:qh|qhpk|qhct|hoạch|đồ)$/u, place)) ||
      (m[2]!.trim() !== '/' && place.before() !== 'tháng' && !padded)
    )
      return null;
    return `${withMonth(month(m[1]!, style), place)} năm ${year(m[3]!, style)}`;
  }),
  // 30/4-1/5 stands above; 15/6
  rule(`${D}/${M}${END}`, (m, place) =>
    // đường 30/4, phố 19/8: names of streets
    /^(?:đường|phố|trường|cầu|đ\.)$/u.test(place.wrote().trim()) && HOLIDAYS.has(m[0])
      ? dayMonth(m[1]!, m[2]!, place.style)
      : speaksOfDay(m[1]!, m[2]!, place, place.at + m[0].length)
        ? withDay(dayMonth(m[1]!, m[2]!, place.style), place)
        : null,
  ),
  // 02 / 9, 30 / 4: spaced, a day only where nothing else is written so
  rule(
    `${D}(?: / ?| ?/ )${M}${END}`,
    (m, place) => {
      const [d, mo] = [m[1]!, m[2]!];
      const before = place.before();
      // 05 / 10 may be marks
      const padded = d.startsWith('0') || mo.startsWith('0');
      const sure =
        DAY_SAID.test(before) ||
        (padded && (mo !== '10' || BEFORE_DAY.test(before))) ||
        (/^(?:đến|-|–)$/u.test(before) && place.before(2) === '<date>') ||
        (Number(d) > 12 && HOLIDAYS.has(`${d}/${Number(mo)}`));
      return sure && speaksOfDay(d, mo, place, place.at + m[0].length)
        ? withDay(dayMonth(d, mo, place.style), place)
        : null;
    },
    ' /',
  ),
  // 2026-11, 2026/07: a month as machines write it
  rule(`${Y}[-/.](0?[1-9]|1[0-2])${END}`, (m, place) =>
    (m[2]!.length === 2 || m[0].includes('/')) &&
    Number(m[1]) >= 1900 &&
    (place.at === 0 || BEFORE_DAY.test(place.before()) || place.before() === 'tháng')
      ? `${withMonth(month(m[2]!, place.style), place)} năm ${year(m[1]!, place.style)}`
      : null,
  ),
  // từ 15 đến 19/6
  rule(`${D}(?=( (?:đến|tới) (?:hết )?(?:ngày )?)${D}[/.]${M}(?![\\d.,/]\\d))`, (m, place) => {
    const end = place.at + m[0].length + m[2]!.length + m[3]!.length + m[4]!.length + 1;
    return place.before() === 'từ' && Number(m[1]) < Number(m[3]) && !AFTER_FRACTION.test(place.after(end))
      ? named(day(m[1]!, place.style), place.style)
      : null;
  }),
  // ngày 13-15 (tháng 5 follows in words)
  rule(
    `${D}${DASH}${D}${WORD_END}(?=\\s+tháng\\s+\\d)`,
    (m, place) => `${withDay(day(m[1]!, place.style), place)} đến ${day(m[2]!, place.style)}`,
  ),
  {
    kind: 'date',
    starts: 'digit',
    figures: [1, 2],
    follows: ' .,:X',
    pattern: sticky(`${D}${WORD_END}(?![.,/:]\\d)`),
    say: (m, { style, before }) =>
      style.firstDays === 'mung' && before() === 'ngày' ? day(m[1]!, style) : null,
  },
];
