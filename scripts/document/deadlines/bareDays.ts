/**
 * Whether a day and a month without a year are one: “5/6” may be a fraction or a house number, “5-6” a range, “5.6” a
 * decimal. Offices and papers write days with any of the three signs, so words around them tell: one that names a day
 * or a part of it, or one that leads to days; after the looser signs, nothing may be counted.
 */
import type { DateMention } from './dates.ts';

/** Nouns after a fraction. */
const PARTS_OF = /^\s*(?:số\s+|tổng\s+|diện\s+tích|hộ|người|đại\s+biểu|thành\s+viên|mức)/iu;
/** “ngày”, “hôm”, “mùng”; “ngày 3, 4 và”. */
const DAY_WORD = /(?<!\p{L})(?:ngày|mùng|mồng|hôm)\s*(?:\d{1,2}\s*(?:,|;|&|-|–|và|đến)\s*)*$/iu;
/** “thứ Sáu tuần cuối tháng 5 (29/5)” */
const CALENDAR =
  /(?<!\p{L})(?:thứ|tuần|tháng|chủ\s+nhật|tết|rằm|(?:thời\s+)?(?:gian|hạn|điểm))(?!\p{L})[^();.]{0,30}\(\s*$/iu;
const NEAR = /(?<!\p{L})(?:hôm|ngày|sáng|trưa|chiều|tối|đêm)\s+(?:nay|mai|qua)\s*[,(]?\s*$/iu;
const WEEKDAY =
  /(?<!\p{L})(?:(?:thứ\s*(?:\p{L}+|\d)|chủ\s*nhật|CN)(?:\s+tuần\s+(?:này|tới|sau))?|T[2-7])[\s,(]*$/iu;
const HOUR = /(?:\d\s*(?:h|g|giờ|:)\s*\d{0,2}\s*(?:phút)?|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm))[\s,(]*$/iu;
/** Words that a term ends with, which lead to nothing but a day. */
const TERM =
  '(?:trước|hết|deadline(?:\\s+\\p{L}+){0,6}|(?:chậm|muộn|trễ)\\s+nhất|(?:muộn|chậm|trễ)\\s+(?:hơn|quá)|hạn(?!\\s+mức)(?:\\s+(?!hán|mức)\\p{L}+){0,6}|kết\\s+thúc|chốt|dứt\\s+điểm|xong|khép\\s+lại|(?:ngừng|dừng)\\s+nhận|(?:ngày|giờ|mốc)\\s+(?:cuối|chót)(?:\\s+cùng)?|gia\\s+hạn[^;.]{0,40}(?:đến|tới)|nay\\s*(?:đến|tới|-|–)|(?:lùi|dời|kéo\\s+dài)[^;.]{0,40}\\s(?:đến|tới|sang))';
const AND_THEN = '(?:\\s+(?:hết|là|vào))?\\s*:?\\s*$';
const ENDS_AT = new RegExp(`(?<![\\p{L}\\p{N}])${TERM}${AND_THEN}`, 'iu');
const LEADS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TERM}|đến|từ|tới|sang|vào|lúc|sau|qua|không\\s+quá|dịp|là|thời\\s+gian(?:\\s+\\p{L}+){0,5}\\s*:)${AND_THEN}`,
  'iu',
);
/** “từ 1 - ”, “Thời gian: 1-”: the day of the same month that it began on. */
const FIRST_DAY = /(?<!\p{L})(?:từ|gian\s*:|hạn\s*:)\s*\d{1,2}\s*(?:-|–|—|đến|tới)\s*(?:hết\s+)?$/iu;
/** What may follow a day, and not a number of something. */
const NOTHING_COUNTED =
  /^\s*(?:$|[,;:.()”"!?…–-]|(?:đến|tới|hết|tại|ở|để|và|hoặc|theo|nếu|thì|sẽ|là|các|mọi|những|bằng|qua|cho|phải|mới|năm\s+(?:nay|20\d\d)|này|tới|lúc|vào|trở|do|của|trước|sau|khi|mà|với|trong|như|cụ\s+thể|bộ|sở|ubnd|phường|nhà\s+trường|ban|công\s+an)(?!\p{L}))/iu;

/** Where houses, plots, classes and a letter’s parts are numbered so: “hạn nêu ở mục 6.1”. */
const NUMBERED =
  /(?<!\p{L})(?:số|nhà|ngõ|ngách|hẻm|kiệt|đường|lô|thửa|tờ|căn|phòng|tổ|khu|ấp|lộ|lớp|áp|(?<!thời\s+)điểm|mục|khoản|điều|phần|trang)\s*$/iu;
/** More parts than the whole has: “30/5” is no fraction; what is open “24/7” is. */
function isNoFraction(written: string): boolean {
  const [day, month] = written.split('/').map(Number) as [number, number];
  return day > month && written !== '24/7';
}

/** “từ 25/8 - 03/9”: what a day is linked to is one. */
const LINKED = /^\s*(?:(?:cho\s+)?(?:đến|tới)|-|–|—|→|[-=]+>)(?:\s+hết)?\s*$/iu;
/** … and so is what is linked to one that tells its year, or stands at the head of a span. */
const LINKS_ON =
  /^\s*(?:đến|tới|-|–|—|→|[-=]+>)(?:\s+hết)?\s*(?:\d{1,2}\s*(?:h|g|giờ)\s*\d{0,2}\s*)?(?:ngày\s+)?\d{1,2}([/.-])\d{1,2}\1(?:20)?\d{2}(?!\d)/iu;
const LINKS_ON_BARE =
  /^\s*(?:đến|tới|-|–|—|→|[-=]+>)(?:\s+hết)?\s*(?:\d{1,2}\s*(?:h|g|giờ)\s*\d{0,2}\s*)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?![\d/%]|\s*\p{L})/iu;
const HEAD_OF_SPAN = /(?:[(:]|^)\s*$/u;
/** “từ 7-1 đến hết 13-1”, where no unit tells that it is a number of something. */
const LINKS_LIKE =
  /^\d{1,2}(?<s>[.-])\d{1,2}\s+(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?\d{1,2}\k<s>\d{1,2}(?![\d%]|\s*\p{L})/u;

export interface BareDay {
  readonly sentence: string;
  /** Where it stands. */
  readonly at: number;
  readonly end: number;
  readonly separator: string;
  /** The words of the calendar and the clock right before it. */
  readonly lead: string;
  /** What stands before it, up to the day before. */
  readonly before: string;
  readonly previous: DateMention | undefined;
}

export function isBareDay({ sentence, at, end, separator, lead, before, previous }: BareDay): boolean {
  const after = sentence.slice(end, end + 60);
  // “tháng 5 (29/5)”
  if (previous !== undefined && previous.unit !== 'day' && /^\s*\(\s*$/u.test(before)) return true;
  if (previous?.unit === 'day' && LINKED.test(sentence.slice(previous.end, at))) return true;
  if (separator === '/' && LINKS_ON.test(after)) return true;
  if (/(?<!\p{L})từ\s*$/iu.test(before) && LINKS_LIKE.test(sentence.slice(at))) return true;
  if (PARTS_OF.test(after)) return false;
  if (DAY_WORD.test(lead) || DAY_WORD.test(before) || CALENDAR.test(before) || NEAR.test(before)) return true;
  if (separator === '/' && HEAD_OF_SPAN.test(before) && LINKS_ON_BARE.test(after)) return true;
  if (separator !== '/' && (!NOTHING_COUNTED.test(after) || NUMBERED.test(before))) return false;
  if (WEEKDAY.test(before) || HOUR.test(before) || FIRST_DAY.test(before)) return true;
  if (separator === '/' && isNoFraction(sentence.slice(at, end)) && NOTHING_COUNTED.test(after))
    return !NUMBERED.test(before);
  return separator === '.' ? ENDS_AT.test(before) : LEADS.test(before);
}
