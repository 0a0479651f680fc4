/**
 * Fractions, ratios and scores of plain numbers; their ranges are read by ranges.ts.
 * 1/2 số hộ *một phần hai*, 3/4 *ba phần tư*, 120/80 *một trăm hai mươi trên tám mươi*, tỷ số 2-1 *hai một*.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { afterCodeWord } from '../codes/codes.ts';
import { COUNTED } from './counted.ts';
import { isGrade } from '../time/dates.ts';
import { atLineStart, cardinal, digits, NUMBER, number, standsAlone } from './numbers.ts';
import { NUMBERED } from './ranges.ts';

const SCORE = /^(?:số|thắng|thua|hòa|hoà|bại|dẫn|cuộc|trước|là|với|lớn|đậm|:)$/u;

/** What a ward has a small number of. */
const UNITS_OF_WARD =
  /^(?:tổ|thôn|xóm|bản|ấp|khu|xã|phường|chi bộ|chi hội|đơn vị|cơ sở|trường|tiêu chí|chỉ tiêu|đồng chí|đại biểu|nhà văn)(?: |$)/u;
const TEAM = '(?:TDP|KP|[Tt]ổ|[Kk]hu|[Tt]hôn|[Bb]ản|[Xx]óm|[Đđ]ội|U)';
const NUMBERED_TEAM = new RegExp(`${TEAM}\\s?\\d{1,2}[A-Z]?\\s$`, 'u');

const lineFrom = (place: Place): string => place.text.slice(place.at, place.at + 40).split('\n')[0]!;
/** A dash before a fraction is a sign, save where it marks an item of a list. */
const negative = (place: Place): boolean =>
  standsAlone(place) &&
  !/^<(?!sign)/u.test(place.before()) &&
  (!atLineStart(place) || /^[-−]\d[ \d/]*(?: \p{L}{1,8})?\s*$/u.test(lineFrom(place)));

export const fractionRules: readonly Rule[] = [
  {
    kind: 'fraction',
    starts: 'sign',
    opens: '-−',
    follows: '0',
    // -3/4, -5 2/3
    pattern: sticky(`[-−](?:(\\d{1,3})\\s)?([1-9]\\d?)/([1-9]\\d?)${WORD_END}(?![/.,]\\d)`),
    say: (m, place) =>
      negative(place)
        ? `âm ${m[1] ? `${cardinal(m[1], place.style)} và ` : ''}${fraction(m[2]!, m[3]!, place)}`
        : null,
  },
  {
    kind: 'fraction',
    starts: 'sign',
    opens: '-−–',
    follows: ' ',
    // 1/2 - 1/3 = …: a minus between fractions of a sum
    pattern: sticky('[-–−](?=\\s[1-9]\\d?/[1-9]\\d?\\s?=)'),
    say: (_, place) => (place.before() === '<fraction>' ? 'trừ' : null),
  },
  {
    kind: 'score',
    starts: 'digit',
    figures: [1, 1],
    follows: '-',
    // 4-4-2, 3-5-1-1: how a team stands
    pattern: sticky('\\d(?:-\\d){2,4}(?![\\p{L}\\p{N}/-])'),
    say: (m, place) =>
      [...m[0].replaceAll('-', '')].reduce((sum, n) => sum + Number(n), 0) === 10 ||
      /^(?:đồ|hình|trận)$/u.test(place.before())
        ? digits(m[0])
        : null,
  },
  {
    kind: 'score',
    starts: 'digit',
    figures: [1, 2],
    follows: ' -–',
    // Việt Nam 2-1 Thái Lan, TDP 1 2-0 TDP 4: between two names
    pattern: sticky(`(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})(?=\\s(?:\\p{Lu}\\p{Ll}|${TEAM}\\s\\d))`),
    say: (m, place) =>
      (/\p{Lu}[\p{L}\p{M}]*\s$/u.test(place.text.slice(Math.max(0, place.at - 12), place.at)) &&
        !NUMBERED.test(place.before())) ||
      NUMBERED_TEAM.test(place.text.slice(Math.max(0, place.at - 14), place.at))
        ? `${cardinal(m[1]!, place.style)} ${cardinal(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'fraction',
    starts: 'digit',
    figures: [1, 3],
    follows: ' ',
    // 1 1/2, 2 3/4
    pattern: sticky(`(\\d{1,3})\\s([1-9])/([2-9]|10)${WORD_END}(?![/.,]\\d)`),
    say: (m, place) =>
      Number(m[2]) < Number(m[3]) && !/^(?:ngày|từ|đến|tháng|năm|số|tổ|nhà|ngõ)$/u.test(place.before())
        ? `${cardinal(m[1]!, place.style)} và ${fraction(m[2]!, m[3]!, place)}`
        : null,
  },
  {
    kind: 'fraction',
    starts: 'digit',
    follows: ' /.,',
    pattern: sticky(`(${NUMBER})\\s?/\\s?(${NUMBER})${WORD_END}(?!/\\d|[.,]\\d)`),
    say: (m, place) => {
      // 05/5 hộ: counted, so that its zero goes unsaid
      const following = place.after(place.at + m[0].length);
      const counts = COUNTED.test(following) || UNITS_OF_WARD.test(following);
      const padded = (n: string) =>
        /^0\d$/.test(n) && !counts ? digits(n) : number(n.replace(/^0(?=\d$)/, ''), place.style);
      const ordinal =
        place.before() === 'thứ' ? ({ '1': 'nhất', '4': 'tư' } as Record<string, string>)[m[1]!] : undefined;
      const first = ordinal ?? padded(m[1]!);
      const over = `${first} trên ${padded(m[2]!)}`;
      if (!/^\d+$/.test(m[1]!) || !/^\d+$/.test(m[2]!)) return over;
      const [a, b] = [Number(m[1]), Number(m[2])];
      const proper = a < b && b <= 1000 && a > 0 && !m[1]!.startsWith('0');
      // 32/01: no such day, and no fraction
      if (m[2]!.startsWith('0')) return over;
      if (proper && place.before() === 'số' && place.before(2) === 'phân')
        return fraction(m[1]!, m[2]!, place);
      if (
        /^(?:nhà|ngõ|ngách|hẻm|kiệt|số|tầng|lô|lớp|khu|<address>|áp|tổ|lực|mắt|cấp|hạng|vòng|buổi|chặng|đợt|tiết|bậc|ngạch|độ|hóa|hoá|vấn|mũi|trang|tập|hiệp|tờ|bước|cột|trụ|lộ|hố|bầu)$/u.test(
          place.before(),
        )
      )
        return over;
      if (isGrade(m[2]!, place)) return over;
      // tỷ lệ 1/3, but tỷ lệ 1/500 of a map and 2/4 of a vote
      if (place.before() === 'lệ' && (b > 5 || divides(a, b) || ofMap(place))) return over;
      // 8/10 tổ dân phố, 4/5 chi hội: so many of so many, 2/3 thành viên a part
      if (b >= 5 && b <= 10 && UNITS_OF_WARD.test(place.after(place.at + m[0].length))) return over;
      // 96/100 điểm, 98/100 đại biểu: of so many
      if (/^điểm(?: |$)/u.test(following) || (b >= 100 && COUNTED.test(following))) return over;
      // chiếm 1/15, chiếm gần 1/20: a share
      if (a === 1 && proper && [place.before(), place.before(2)].includes('chiếm'))
        return fraction(m[1]!, m[2]!, place);
      // 15/20 hộ, 37/40 đại biểu: so many of so many
      const alone = place.at === 0 && m[0].length === place.text.length;
      if ((proper || (alone && a < 100 && !m[1]!.startsWith('0'))) && (b <= 10 || b === 100 || b === 1000))
        return fraction(m[1]!, m[2]!, place);
      return over;
    },
  },
  {
    kind: 'score',
    starts: 'digit',
    figures: [1, 3],
    follows: ' :–-',
    pattern: sticky(`(\\d{1,3})\\s?([:–-])\\s?(\\d{1,4}(?:\\.\\d{3}){0,4})${WORD_END}(?![:.,]\\d|[/-]\\d)`),
    say: (m, place) => {
      // tỷ số "1-2"
      const before = /^["“‘«]$/u.test(place.before()) ? place.before(2) : place.before();
      const words = [5, 4, 3, 2, 1].map((n) => place.before(n)).join(' ');
      const scored = SCORE.test(before) && /tỷ số|tỉ số|thắng|thua|hòa|hoà|bại|dẫn|chung cuộc/u.test(words);
      const ended =
        /^\s*(?:[.,;)(]|$|ở hiệp|hiệp|trận|lượt|trước|sau|trên sân|ngay|năm (?:ngoái|nay|trước))/u.test(
          place.text.slice(place.at + m[0].length, place.at + m[0].length + 12),
        );
      // thua kiện 2-3 lần: counted, so a range
      const counts =
        /^\s(?:lần|năm(?! nay| ngoái| trước| \d)|tháng|ngày|tuần|gói|trận|người|đợt|điểm|nhiệm kỳ)(?!\p{L})/u.test(
          place.text.slice(place.at + m[0].length, place.at + m[0].length + 12),
        );
      if (counts && Number(m[1]) < Number(m[3])) return null;
      const falls = Number(m[1]) >= Number(m[3]);
      if (m[2] !== ':' && (ended || falls) && m[3]!.length <= 2 && speaksOfMatch(place))
        return `${cardinal(m[1]!, place.style)} ${cardinal(m[3]!, place.style)}`;
      if (scored) return `${cardinal(m[1]!, place.style)} ${cardinal(m[3]!, place.style)}`;
      // 1:50.000, tỷ lệ 2 : 1; "TDP 3: 15 hộ" has a pause
      const ratio = before === 'lệ' || (m[2] === ':' && !/\d:\s/.test(m[0]));
      // 10 : 2 = 5
      if (m[2] === ':' && /^\s?=/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 2)))
        return `${cardinal(m[1]!, place.style)} chia ${number(m[3]!, place.style)}`;
      if (ratio) return `${cardinal(m[1]!, place.style)} trên ${number(m[3]!, place.style)}`;
      return null;
    },
  },
  {
    kind: 'ratio',
    starts: 'digit',
    figures: [1, 3],
    follows: ':.,',
    // 1:2.5, 1,5:1
    pattern: sticky(`(\\d{1,3}(?:[.,]\\d{1,2})?):(\\d{1,3}(?:[.,]\\d{1,2})?)${WORD_END}(?![:.,]\\d)`),
    say: (m, { style }) =>
      /[.,]/.test(m[0]) ? `${number(m[1]!, style)} trên ${number(m[2]!, style)}` : null,
  },
  {
    kind: 'number',
    starts: 'digit',
    figures: [1, 3],
    follows: '-–',
    // 07-12-25-33: a row of numbers, neither a day nor a range
    pattern: sticky(`\\d{1,3}(?:-\\d{1,3}){2,9}${WORD_END}(?![./,-]\\d)`),
    say: (m, place) =>
      afterCodeWord(place)
        ? digits(m[0])
        : m[0]
            .split('-')
            .map((n) => (n.startsWith('0') ? digits(n) : cardinal(n, place.style)))
            .join(', '),
  },
  {
    kind: 'ratio',
    starts: 'digit',
    figures: [1, 3],
    follows: ':',
    // 1:2:3
    pattern: sticky(`\\d{1,3}(?::\\d{1,3}){2,4}${WORD_END}`),
    say: (m, { style }) =>
      m[0]
        .split(':')
        .map((n) => cardinal(n, style))
        .join(' trên '),
  },
];

/** U15 phường A thắng U15 phường B 3-1 (hiệp một 1-0): a score closes the phrase. */
function speaksOfMatch(place: Place): boolean {
  let words = '';
  for (let n = 1; n <= 14; n++) words = `${place.before(n)} ${words}`;
  return /(?:^| )(?:thắng|thua|hòa|hoà|bại|tỷ số|tỉ số|chung cuộc|trận đấu|lượt đi|lượt về|vượt qua|hiệp một|hiệp hai|hiệp <number>|hạ gục|đè bẹp|đánh bại|cầm chân|gỡ hòa|dẫn trước|chung kết|bán kết)(?: |$)/u.test(
    words,
  );
}

/** bản đồ tỷ lệ 1/5, tỷ lệ bản đồ 1/2 */
const ofMap = (place: Place): boolean =>
  [2, 3, 4, 5].some((n) => /^(?:đồ|vẽ|thiết|hình)$/u.test(place.before(n)));

/** Whether the two have a common part: 2/4 is no fraction that anybody means. */
const divides = (a: number, b: number): boolean => (b === 0 ? a > 1 : divides(b, a % b));

/** a/b: một phần hai, ba phần tư. */
function fraction(a: string, b: string, { style }: Place): string {
  return `${cardinal(a, style)} phần ${b === '4' ? 'tư' : cardinal(b, style)}`;
}
