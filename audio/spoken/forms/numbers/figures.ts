/**
 * Figures by the sentence around: a sum, a code said figure by figure, a version or a paragraph with its points, the
 * number of a paper with its zero.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { afterCodeWord } from '../codes/codes.ts';
import { COUNTED } from './counted.ts';
import { once } from './inWords.ts';
import { english } from '../measures/money.ts';
import {
  atLineStart,
  cardinal,
  decimals,
  digits,
  fillsLine,
  NUMBER,
  number,
  PLAIN_FIGURES,
  standsAlone,
  year,
} from './numbers.ts';
import { NUMBERED_ONE_BY_ONE } from './ranges.ts';

/** Papers known by their number, said with its zero. */
const NAMED_BY_NUMBER =
  /(?:^| )(?:(?:biểu )?mẫu|gói thầu)$|^(?:đề án|chỉ thị|nghị quyết|nghị định|thông tư|quyết định|chương trình|kế hoạch|công điện|dự án|chuyên đề|kết luận)$/u;

/** Ungrouped, this long and not round: a code rather than a quantity. */
const CODE_LENGTH = 10;
const SUMMED = /^(?:đồng|vnđ|vnd|người|hộ|tấn|cái|con|lượt|usd|đô|triệu|tỷ|tỉ|thuê|trường)/u;

/** Words before a number with a point in it that isn't a decimal one. */
const VERSIONED =
  /^(?:ngạch|bản|mục|điểm|khoản|điều|tiết|version|ver|ios|android|windows|ip|v|hình|bảng|phần|thầu)$/u;

/** Of these, what three figures behind the point don't make a sum: ngạch 13.095, IP 192.168.100.200. */
const NEVER_SUMMED = /^(?:ngạch|version|ver|ios|android|windows|ip|v)$/u;

/** Examinations whose marks are written with a point, and what has versions. */
const MARKED = /^(?:ielts|toefl|toeic|gpa|hsk|python|java|usb|bluetooth|wifi|html)$/u;

export const figureRules: readonly Rule[] = [
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 12],
    follows: '.',
    // 192.168.1.1, 2.4.1, mục 3.2: neither thousands nor decimals
    pattern: sticky(`\\d{1,12}(?:\\.\\d{1,12}){1,6}(?![\\p{L}\\p{N}%]|[.,]\\d)`),
    say: (m, place) => {
      // số tài khoản 3761.0.1057842.91046
      const account = [1, 2, 3, 4].some((n) => /^(?:khoản|stk)$/u.test(place.wrote(n)));
      if ((account && afterCodeWord(place)) || place.wrote() === 'tk') return digits(m[0]);
      const parts = m[0].split('.');
      // CK: 1024.5678.9012: an account, in fours
      if (/^\d{4}(?:\.\d{4}){2,4}$/.test(m[0])) return digits(m[0]);
      const end = place.at + m[0].length;
      // gói thầu 12.345.678.000 đồng, trừ điểm 1.991 GPLX: a sum, whatever stands before
      const named = place.before() === ':' ? place.wrote(2) : place.wrote();
      const grouped = parts.slice(1).every((p) => p.length === 3) && !NEVER_SUMMED.test(named);
      // công nghiệp 4.0, IELTS 6.5: a version or a mark, which is no decimal of ours
      const version = /^\d{1,2}\.0$/.test(m[0]) ? !SUMMED.test(place.after(end)) : MARKED.test(place.wrote());
      if (parts.length === 2 && version) return parts.map((p) => cardinal(p, place.style)).join(' chấm ');
      const heads =
        (atLineStart(place) || /^[.:;]$/u.test(place.before())) &&
        /^(?:(?:\.?\s{1,3}|\.)\p{Lu}|\.\s?(?:\n|$))/u.test(place.text.slice(end, end + 6));
      // mã thủ tục 1.004227
      const procedure = parts.length === 2 && /^[1-9]\.\d{6}$/.test(m[0]);
      if (procedure) return `${cardinal(parts[0]!, place.style)} chấm ${digits(parts[1]!)}`;
      if (
        grouped ||
        (parts.length === 2 && !VERSIONED.test(place.before()) && !(heads && parts[1]!.length < 3))
      )
        return null;
      const address =
        place.before() === 'ngạch' ||
        parts.some((p) => p.length > 3) ||
        (parts.length === 4 && parts.some((p) => p.length === 3));
      return parts
        .map((p) => (address || /^0\d/.test(p) ? digits(p) : cardinal(p, place.style)))
        .join(' chấm ');
    },
  },
  // figures alone, and grouped or with decimals
  ...[{ follows: "0A/:-–—−÷→~'’′+X", pattern: sticky('\\d+') }, { pattern: sticky(NUMBER) }].map(
    (form): Rule => ({
      kind: 'number',
      starts: 'digit',
      ...form,
      say: (m, place) => {
        const end = place.at + m[0].length;
        const decimal =
          m[0].length > 4 &&
          /^[1-9]\d{0,2},000$/.test(m[0]) &&
          !/^\s\p{L}/u.test(place.text.slice(end, end + 2));
        // by the rule a decimal, unless something is counted ("12,000 người")
        const said = decimal
          ? `${cardinal(m[0].split(',')[0]!, place.style)} phẩy ${decimals('000', place.style)}`
          : inSentence(
              /^\s?đồng(?!\p{L})/u.test(place.text.slice(end, end + 6)) ? english(m[0]) : m[0],
              place,
            );
        return once(said, place, end);
      },
    }),
  ),
  {
    kind: 'number',
    starts: 'sign',
    opens: '-−–',
    follows: '0',
    pattern: sticky(`[-−–](${NUMBER})${WORD_END}`),
    say: (m, place) => {
      const negative = standsAlone(place) && (!atLineStart(place) || fillsLine(place, m[0].length));
      if (!negative || /^<(?!sign)/u.test(place.before())) return null;
      return `${/^(?:âm|giảm)$/u.test(place.before()) ? '' : 'âm '}${number(m[1]!, place.style)}`;
    },
  },
];

/** SBD từ 240105 đến 240128, số báo danh 1001 đến 1250: both ends figure by figure. */
function inSpanOfCodes(place: Place, end: number): boolean {
  if (COUNTED.test(place.after(end))) return false;
  const from = place.before() === 'từ' ? 2 : /^(?:đến|tới|-|–)$/u.test(place.before()) ? 3 : 0;
  if (from === 0 || (from === 3 && place.before(2) !== '<number>')) return false;
  return [0, 1, 2].some((n) => NUMBERED_ONE_BY_ONE.test(place.wrote(from + n)));
}

/** A number by the words before it. */
function inSentence(written: string, place: Place): string {
  const { style } = place;
  const end = place.at + written.length;
  if (PLAIN_FIGURES.test(written)) {
    const { before } = ordinalWords(place);
    if (before) {
      if (Number(written) === 1 && before !== 'tháng') return 'nhất';
      if (Number(written) === 4 && before !== 'hạng') return 'tư';
    }
    if (written[0] === '0' && written.length === 2) {
      // xe buýt 01, số áo 07: the name of a line, of a player
      if (
        /^(?:giây|buýt|áo)$/u.test(place.before()) ||
        /^(?:buýt|áo) số$/u.test(`${place.before(2)} ${place.before()}`)
      )
        return digits(written);
      // Đề án 06, Chỉ thị 04, Nghị quyết số 05: the zero is part of the name
      const named =
        place.before() === 'số'
          ? `${place.before(3)} ${place.before(2)}`
          : `${place.before(2)} ${place.before()}`;
      if (NAMED_BY_NUMBER.test(named) && !COUNTED.test(place.after(place.at + 2))) return digits(written);
    }
    if (written.length >= 3 && inSpanOfCodes(place, end)) return digits(written);
    // tiểu mục 1052 of the state's budget
    if (
      written.length === 4 &&
      (`${place.before(2)} ${place.before()}` === 'tiểu mục' || place.wrote() === 'tm')
    )
      return digits(written);
    // Ban Chỉ đạo 389: by its figures
    if (
      written.length === 3 &&
      (place.wrote() === 'bcđ' || `${place.before(3)} ${place.before(2)} ${place.before()}` === 'ban chỉ đạo')
    )
      return digits(written);
    if (written.length >= 4 && place.wrote() === '#') return digits(written);
    if (/^9{3,4}$/.test(written) && [1, 2].some((n) => place.before(n) === 'vàng')) return digits(written);
    // Luật Căn cước 2023: no such number has four figures
    const dated = place.before() === 'cước' && /^(?:19|20)\d\d$/.test(written);
    const paid = /^(?:đồng|đ|vnđ|vnd|nghìn|triệu|tỷ)(?: |$)/u.test(place.after(end));
    if ((written.length >= 3 || written[0] === '0') && !dated && !paid && afterCodeWord(place))
      return digits(written);
    // ngành Luật (7380101)
    const bracketed = written.length >= 6 && place.text[place.at - 1] === '(' && place.text[end] === ')';
    if (
      (written.length >= CODE_LENGTH || bracketed) &&
      !written.endsWith('000') &&
      place.before() !== '' &&
      !SUMMED.test(place.after(end))
    )
      return digits(written);
    // giấy phép số 1234567: sums of this size are grouped
    if (
      written.length >= 6 &&
      /^(?:số|hiệu|phép)$/u.test(place.before()) &&
      !written.endsWith('000') &&
      (/^\sngày/u.test(place.text.slice(end, end + 5)) || !COUNTED.test(place.after(end)))
    )
      return digits(written);
    if (written.length === 4 && /^[12]\d{3}$/.test(written)) {
      if (place.before() === 'năm') return year(written, style);
      // tháng 1 2024
      if (place.before() === '<number>' && place.before(2) === 'tháng') return `năm ${year(written, style)}`;
    }
  }
  return number(written, style);
}

/** thứ 4, tháng 4, lần thứ 4 take *tư*; thứ 1 and hạng 1 take *nhất*. */
function ordinalWords(place: Place): { before: string | null } {
  const last = place.before();
  return { before: /^(?:tháng|thứ|hạng)$/u.test(last) ? last : null };
}
