/**
 * Days of the week in figures: T2-T6, T7 - CN, thứ 2-6, thứ 2, 4, 6, tối 3-5-7; and T6/2026, which is a month.
 * The fourth is *thứ tư*.
 */
import type { Rule } from '../../rules.ts';
import { RANGE_SIGNS, sticky, type Place } from '../../scan.ts';
import { month, withMonth, Y } from './calendar.ts';
import { cardinal, year } from '../numbers/numbers.ts';

const DASH = '\\s{0,2}(?:[-=]>|-|–|—|−|÷|→|~)\\s{0,2}';
const END = `(?![\\p{L}\\p{M}\\p{N}]|[/]\\d|[.,]\\d)`;

/** Things that such a code names: TBA T3, nhà ga T2. */
const NAMED_SO =
  /^(?:mba|tba|trạm|máy|áp|tòa|toà|block|nhà|ga|hầm|model|mẫu|xe|cột|trụ|loại|căn|lô|khu|số|cầu|tuyến|mốc|kênh|mương|cống|đập|nhánh)$/u;

/** What is paid or told by months. */
const OF_MONTH = /^(?:lương|hưu|cấp|cước|phí|tiền|hóa|hoá|đơn|thu|chi|phạt|nợ|kỳ|cáo|điện|thưởng|cơm|bill)$/u;
/** Before a day of the week. */
const OF_WEEKDAY =
  /^(?:sáng|trưa|chiều|tối|đêm|ngày|từ|đến|tới|mỗi|vào|nghỉ|hằng|hàng|các|lịch|cuối|trước|sau|lúc|<time>)$/u;

/** từ T6 đến T8, T6, T7, T8: beside what no day of the week has. */
const BESIDE_A_MONTH =
  /^T\d(?:(?:\s?[-–+,]\s?|\s(?:đến|tới|và)\s)T[2-7](?!\d)){0,5}(?:\s?[-–+,]\s?|\s(?:đến|tới|và)\s)T(?:1[0-2]|[189])(?!\d)/u;

/** tiền trợ cấp T6, lương T7, cước T5 + T6: a month, where no day is spoken of. */
function ofMonth(place: Place): boolean {
  const near = place.before();
  if (/^t\d\d?$/u.test(place.wrote(2)) && /^(?:,|và|\+|đến|tới|-|–|<sign>)$/u.test(near))
    return place.before(2) === '<date>';
  if (/^(?:đầu|giữa|trong|hết)$/u.test(near)) return true;
  if (BESIDE_A_MONTH.test(place.text.slice(place.at, place.at + 40))) return true;
  if (OF_WEEKDAY.test(near)) return false;
  for (let n = 1; n <= 5; n++) {
    const word = place.before(n);
    if (word === '' || /^[.;:,\n]$/u.test(word)) return false;
    if (OF_MONTH.test(word))
      return place.before(n + 1) !== 'lịch' && !/^(?:(?:hằng|hàng) )?tuần/u.test(place.after(place.at + 2));
  }
  return false;
}

export const weekdayRules: readonly Rule[] = [
  {
    kind: 'date',
    starts: 'digit',
    opens: '234567',
    figures: [1, 1],
    follows: `${RANGE_SIGNS},`,
    // tối 3-5-7, các ngày thứ 2-4-6: one after another
    pattern: sticky('[2-7](?:\\s?[-–]\\s?[3-7]){2,4}(?![\\p{L}\\p{M}\\p{N}/]|[.,]\\d)'),
    say: (m, place) =>
      /^(?:tối|sáng|chiều|thứ|lịch)$/u.test(place.before())
        ? m[0]
            .match(/\d/g)!
            .map((d) => (d === '4' ? 'tư' : cardinal(d, place.style)))
            .join(', ')
        : null,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // T4 - T6/2026
    pattern: sticky(`T(1[0-2]|0?[1-9])\\s?[-–]\\s?T(1[0-2]|0?[1-9])[/.-]${Y}${END}`),
    say: (m, place) =>
      `${withMonth(month(m[1]!, place.style), place)} đến tháng ${month(m[2]!, place.style)} năm ${year(m[3]!, place.style)}`,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // T12/2025-T3/2026
    pattern: sticky(`T(1[0-2]|0?[1-9])/${Y}\\s?[-–]\\s?T(1[0-2]|0?[1-9])/${Y}${END}`),
    say: (m, place) =>
      `${withMonth(month(m[1]!, place.style), place)} năm ${year(m[2]!, place.style)} đến tháng ${month(m[3]!, place.style)} năm ${year(m[4]!, place.style)}`,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // T6-T8, T1 - T12
    pattern: sticky(`T([1-9])\\s?[-–]\\s?T(1[0-2]|[89])(?![\\p{L}\\p{M}\\p{N}/.]|\\s?[-–])`),
    say: (m, place) =>
      NAMED_SO.test(place.wrote()) || Number(m[1]) >= Number(m[2])
        ? null
        : `${withMonth(month(m[1]!, place.style), place)} đến tháng ${month(m[2]!, place.style)}`,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // từ T2-T6, T7 - CN
    pattern: sticky(`T([2-6])\\s?[-–]\\s?(?:T([3-7])|CN)(?![\\p{L}\\p{M}\\p{N}/.]|\\s?[-–])`),
    say: (m, place) => {
      const { style } = place;
      if (m[2] && ofMonth(place))
        return `tháng ${month(m[1]!, place.style)} đến tháng ${month(m[2], place.style)}`;
      const weekday = (n: string) => `thứ ${n === '4' ? 'tư' : cardinal(n, style)}`;
      if (m[2] && Number(m[1]) >= Number(m[2])) return null;
      return `${weekday(m[1]!)} đến ${m[2] ? weekday(m[2]) : 'chủ nhật'}`;
    },
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // T2, 4, 6; T3,5,7; T2-T4-T6
    pattern: sticky(`T([2-5])((?:, ?[3-7]){1,4}|(?:\\s?[-–]\\s?T[3-7]){2,4})${END}`),
    say: (m, place) => {
      const days = [m[1]!, ...m[2]!.match(/\d/g)!];
      if (days.some((d, i) => i > 0 && d <= days[i - 1]!) || NAMED_SO.test(place.wrote())) return null;
      return `thứ ${days.map((d) => (d === '4' ? 'tư' : cardinal(d, place.style))).join(', ')}`;
    },
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'T',
    follows: '0',
    // T6/2026; T7, CN as days of the week
    pattern: sticky(`T(1[0-2]|0?[1-9])(?:[/.-]${Y})?${END}`),
    say: (m, place) => {
      if (m[2]) return `${withMonth(month(m[1]!, place.style), place)} năm ${year(m[2], place.style)}`;
      if (NAMED_SO.test(place.wrote())) return null;
      const n = Number(m[1]);
      // T4 - T6/2026, T5+T6/2026
      const ofYear = /^\s?[-–+,]\s?T\d{1,2}[/.-](?:19|20)\d\d/u.test(
        place.text.slice(place.at + m[0].length, place.at + m[0].length + 12),
      );
      if (n < 2 || n > 7 || place.before() === 'tháng' || ofYear || ofMonth(place))
        return `tháng ${month(m[1]!, place.style)}`;
      return {
        spoken: `thứ ${n === 4 ? 'tư' : cardinal(m[1]!, place.style)}`,
        end: place.at + m[0].length,
        kind: 'weekday',
      };
    },
  },
  {
    kind: 'date',
    starts: 'digit',
    opens: '234567',
    figures: [1, 1],
    follows: `${RANGE_SIGNS},`,
    // thứ 2 - thứ 6 is read word by word; thứ 2-6, thứ 2, 4, 6
    pattern: sticky(`[2-7](?:${DASH}|, ?)[4-7](?:, ?[5-7]){0,4}${END}`),
    say: (m, place) =>
      place.before() === 'thứ' && !/^(?:lần|kỳ)$/u.test(place.before(2))
        ? m[0]
            .replace(/\d/g, (d) => (d === '4' ? 'tư' : cardinal(d, place.style)))
            .replace(/\s*[-–—−÷→~]\s*/u, ' đến ')
            .replace(/, ?/gu, ', ')
        : null,
  },
];
