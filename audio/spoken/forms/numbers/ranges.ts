/** Ranges of plain numbers: 5 - 7 *năm đến bảy*, 6-dưới 36, 23 - 45 = … *trừ*; a pair that falls is a room or a score. */
import type { Rule } from '../../rules.ts';
import { RANGE_SIGNS, sticky, type Place } from '../../scan.ts';
import { afterCodeWord } from '../codes/codes.ts';
import { COUNTED } from './counted.ts';
import { cardinal, digits, NUMBER, number, parseNumber } from './numbers.ts';

const DASH = '(?:\\s?[–—−÷→~]\\s?|-| - )';
/** trẻ từ 1- 5 tuổi: room on one side only, as it is typed */
const UNEVEN = '(?:- | -)';

/** Words that a number follows as a name, so that "Điều 5-10 Luật" is no score. */
export const NUMBERED =
  /^(?:điều|khoản|mục|điểm|chương|trang|bài|tiết|lớp|khối|tổ|số|quý|tháng|ngày|năm|thứ|từ|khu|phố|nhóm|loại|hạng|cấp|phần|tập)$/u;

/** What has a number of its own that no one counts with. */
export const NUMBERED_ONE_BY_ONE = /^(?:sbd|danh|thẻ|seri|phiếu|serial)$/u;

/** SBD 1001-1250: both ends figure by figure; they rise and are of one length. */
export const isSpanOfCodes = (written: string, place: Place): boolean => {
  const [, from, to] = /^(\d{3,8})\s?[-–]\s?(\d{3,8})$/u.exec(written) ?? [];
  return (
    from !== undefined &&
    from.length === to!.length &&
    from < to! &&
    [1, 2, 3].some((n) => NUMBERED_ONE_BY_ONE.test(place.wrote(n)))
  );
};

export const rangeRules: readonly Rule[] = [
  {
    kind: 'range',
    starts: 'digit',
    figures: [1, 3],
    follows: ' -',
    pattern: sticky(`(\\d{1,3})${UNEVEN}(\\d{1,3})(?=\\s\\p{Ll})(?![\\p{L}\\p{N}]|[.,/-]\\d)`),
    say: (m, place) =>
      Number(m[1]) < Number(m[2]) &&
      (COUNTED.test(place.after(place.at + m[0].length)) ||
        // có 40- 44 chuyến, but not Hoằng Vinh 3- 5 hộ
        (Number(m[2]) <= 3 * Number(m[1]) &&
          !NUMBERED.test(place.before()) &&
          /\p{Ll}\s$/u.test(place.text.slice(Math.max(0, place.at - 2), place.at)) &&
          !/\p{Lu}\p{Ll}*\s$/u.test(place.text.slice(Math.max(0, place.at - 9), place.at))) ||
        /^(?:từ|trong|khoảng|trẻ|đến|cấp|sau|trước|mỗi|chừng|gần|trên|dưới)$/u.test(place.before()))
        ? `${cardinal(m[1]!, place.style)} đến ${cardinal(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'range',
    starts: 'digit',
    figures: [1, 3],
    follows: ' -–.,',
    // trẻ 6-dưới 36 tháng, từ 16 - <60 tuổi
    pattern: sticky('(\\d{1,3}(?:,\\d)?)\\s?[-–]\\s?(?=(?:dưới\\s|<|≤)\\s?\\d)'),
    say: (m, { style }) => `${number(m[1]!, style)} đến `,
  },
  {
    kind: 'range',
    starts: 'digit',
    follows: '.0 -',
    // 2.900- 3000 cây
    pattern: sticky(
      `(\\d{1,3}(?:\\.\\d{3})+|\\d{4,6})${UNEVEN}(\\d{1,3}(?:\\.\\d{3})+|\\d{4,6})(?=\\s?\\p{Ll})(?!\\.\\d)`,
    ),
    say: (m, place) =>
      Number(parseNumber(m[1]!).whole) < Number(parseNumber(m[2]!).whole) && !afterCodeWord(place)
        ? `${number(m[1]!, place.style)} đến ${number(m[2]!, place.style)} `
        : null,
  },
  {
    kind: 'range',
    starts: 'digit',
    follows: `${RANGE_SIGNS}.,`,
    pattern: sticky(`(${NUMBER})${DASH}(${NUMBER})(?![\\p{L}\\p{N}]|[-–/]\\d)`),
    say: (m, place) => {
      if (
        /^(?:số|biển|mã|cccd|khoản|hiệu|seri)$/u.test(place.before()) &&
        m[0].includes('-') &&
        !m[0].includes(' ')
      ) {
        const [a, b] = [parseNumber(m[1]!), parseNumber(m[2]!)];
        if (a.whole.length > 3 || Number(a.whole) >= Number(b.whole)) return null;
      }
      if (isSpanOfCodes(m[0], place)) return `${digits(m[1]!)} đến ${digits(m[2]!)}`;
      // mã số 123-456, hợp đồng số 12-2024
      const code =
        m[0].includes('-') &&
        !m[0].includes(' ') &&
        (/^mã(?: số)?$/u.test(`${place.before(2) === 'mã' ? 'mã ' : ''}${place.before()}`) ||
          (place.before() === 'số' && /^\d{1,3}-(?:19|20)\d\d$/.test(m[0])));
      if (code) return null;
      // Tổ 1 - 15 hộ: a dash between a name and a count
      if (
        /\s[-–]\s/u.test(m[0]) &&
        /^(?:tổ|khu|thôn|bản|lớp|nhóm|đội|phố|xóm|tdp)$/u.test(place.wrote()) &&
        /^(?:hộ|người|học sinh|em|cháu|nhân khẩu|cử tri|đảng viên)/u.test(place.after(place.at + m[0].length))
      )
        return null;
      // 23 - 45 = -22
      const sum =
        /^\s?=/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 2)) ||
        (place.wrote() === '=' &&
          m[0].includes(' ') &&
          Number(parseNumber(m[1]!).whole) > Number(parseNumber(m[2]!).whole)) ||
        // tính 12-4, bằng 10-3
        (/^(?:tính|bằng|quả|phép|lấy|hiệu)$/u.test(place.before()) &&
          Number(parseNumber(m[1]!).whole) > Number(parseNumber(m[2]!).whole));
      const [from, to] = [number(m[1]!, place.style), number(m[2]!, place.style)];
      // a range rises: 6-3, 1-1 are a score, a room or a class
      const falls = /^\d{1,3}-\d{1,3}$/.test(m[0]) && Number(m[1]) >= Number(m[2]) && !sum;
      return falls ? `${from} ${to}` : `${from} ${sum ? 'trừ' : 'đến'} ${to}`;
    },
  },
];
