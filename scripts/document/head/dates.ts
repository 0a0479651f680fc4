/** The letter's own day: with its place, in a digital signature, above or under a web page's headline. */
import { PLACE_DATE, PLACE_DAY, SMALL_PRINT } from './signs.ts';

export interface PlaceDate {
  place: string | null;
  date: string | null;
  month: string | null;
  year: number | null;
}

/** Takes the place and date out of a line. */
export function takeDate(line: string, into: PlaceDate): string {
  const found = PLACE_DATE.exec(line) ?? PLACE_DAY.exec(line.trim());
  if (!found || into.date !== null || into.month !== null) return line;
  const { place, day, month, year } = found.groups as Record<'place' | 'day' | 'month' | 'year', string>;
  // In running text a date has no place before it.
  if (
    !/^\p{Lu}/u.test(place) ||
    /^(?:Thực|Căn|Theo|Từ|Vào|Đăng|Ngày|Sáng|Chiều|Tối|Trưa|Đến|Hết|Hạn|Trước|Sau|Ký)$/u.test(place)
  )
    return line;
  into.place = halved(place);
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (/\d/u.test(month) && m >= 1 && m <= 12 && /^\d{4}$/u.test(year)) {
    into.month = `${y}-${String(m).padStart(2, '0')}`;
    if (/\d/u.test(day) && d >= 1 && d <= 31) into.date = `${into.month}-${String(d).padStart(2, '0')}`;
  }
  if (/^\d{4}$/u.test(year)) into.year = y;
  const kept = into.place === place ? '' : into.place;
  return line.replace(found[0], kept).trim();
}

/** … out of a head's lines; one that was nothing else leaves no gap: “V/v cung cấp thông tin | … | Tổng điều tra kinh tế”. */
export const takeDates = (lines: readonly string[], into: PlaceDate): string[] =>
  lines.flatMap((line) => {
    const left = takeDate(line, into);
    return left.trim() === '' && line.trim() !== '' ? [] : [left];
  });

/** “Bắc Kạn Bắc Kạn”: the end of the title and the place. */
function halved(place: string): string {
  const words = place.split(/\s+/u);
  const half = words.length / 2;
  return words.length % 2 === 0 && words.slice(0, half).join(' ') === words.slice(half).join(' ')
    ? words.slice(0, half).join(' ')
    : place;
}

/** The day of a digital signature, which stands where the letter's own day was left blank; or what a page's record tells. */
export function stampDateOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found =
      /(?:(?:ngày|thời\s+gian)\s+ký\s*:?|^ngày\s+ban\s+hành\s*:)\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/iu.exec(
        line,
      );
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}

/** The body whose digital signature it bears: “Cơ quan: UBND xã … - tỉnh …”. */
export const stampIssuerOf = (lines: readonly string[]): string | null =>
  lines
    .map(
      (line) =>
        /^\s*-?\s*cơ\s+quan\s*:\s*(?<body>\p{Lu}[^,]{4,80}?)(?:,|\s[-–]\s|$)/iu.exec(line)?.groups?.body,
    )
    .find((body) => body !== undefined)
    ?.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân') ?? null;

/** “Số: 02/CĐ-TW hồi 10 giờ 00 ngày 01/02/2014”: an urgent letter's day beside its number, or “14h40 ngày 29/10/2025” in its other column. */
export const besideNumber = (line: string): string | null =>
  /\shồi\s.{1,30}?ngày\s|^\d{1,2}(?:h|:)\d{2}(?:,?\s+ngày)?\s+[\d/.-]{8,10}$/u.test(line)
    ? dayIn(line)
    : null;

const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
/** “2025-10-02T15:40:11+07:00” and “11 Tháng Sáu 2026” as other pages write them. */
const inFigures = (line: string): string =>
  line
    .replace(/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)(?:T[\d:.+Z-]{5,30})?/gu, '$3/$2/$1')
    .replace(
      /(?<=\d\s+)tháng\s+(\p{L}+(?:\s(?:một|hai))?)(?=,?\s+20\d\d(?!\d))/giu,
      (words, month: string) =>
        MONTHS.includes(month.toLowerCase()) ? `tháng ${MONTHS.indexOf(month.toLowerCase()) + 1}` : words,
    );
const DATE =
  /(?<![\d/.-])(?<d>\d{1,2})(?:\s?[-/.]\s?|\s(?=\d{2}\s20)|\s+tháng\s+|,?\s+tháng\s+)(?<m>\d{1,2})(?:\s?[-/.]\s?|,?\s+(?:năm\s+)?)(?<y>20\d{2})(?!\d)/iu;
/** Words and signs beside a day that only tell when a page was put up and how often it was read. */
const BESIDE =
  /\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*(?:sáng|chiều|tối|SA|CH|AM|PM)(?!\p{L}))?|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\(\s*)?GMT\s*[+-]?\s*\d*(?:\s*\))?|(?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc)\s*:?\s*[\d.]*|view\s*count\s*:?\s*\d*|^báo\s[\p{L}\s]{2,30}(?=[-–|])|(?<!\p{L})bởi\s[\p{L}\s]{2,30}$|(?:đăng\s+bởi|người\s+đăng|tác\s+giả|nguồn)\s*:[^|\d]{0,40}(?=[|\d]|$)|(?<!\p{L})(?:date|dự\s+thảo|ngày|thời\s+gian|đăng|cập\s+nhật|xuất\s+bản|được|tin|bài|lúc|vào|hồi|hôm\s+nay)(?!\p{L})|[\s,.:;|/()[\]•–-]/giu;
/** “… trên Pháp luật TP.HCM 02/02/2026 06:11”: when it was put up, at the headline's end. */
export const HEADLINE_END =
  /(?<=^\p{Lu}[^:]{10,200}(?<!(?:ngày|lúc|từ|đến|trước|hết|hạn|vào|là)))\s+(?:(?:[-–]\s+)?(?:ngày\s+)?(?:cập\s+nhật|đăng)(?:\s+lúc)?\s*:?\s+(?:\d{1,2}[:h]\d{2},?\s+)?(?:\d{1,2}\/){2}20\d{2}|(?:\d{1,2}\/){2}20\d{2}\s+\d{1,2}:\d{2})$/iu;

const LONGEST_LINE = 120;

/** “- Thời gian: 13h30, thứ Bảy ngày 26/9/2026”: when something is held. */
const HELD_ON =
  /^\s*(?:[-–+*•]\s*thời\s+gian|thời\s+gian\s*:\s*(?:.*(?<!\p{L})(?:ngày|thứ|chủ\s+nhật)(?!\p{L})))/iu;
/** “Người đăng: …”, “Đời sống” beside a day. */
const isOfPage = (cell: string): boolean =>
  /^\s*(?:người\s+đăng|đăng\s+bởi|(?:số\s+)?lượt\s+xem)/iu.test(cell) || SMALL_PRINT.test(cell.trim());
/** A line in which nothing is left without its day, its hour and words of a page's own. */
export function tellsOnlyWhen(line: string): boolean {
  if (line.length > LONGEST_LINE || line.endsWith('.') || HELD_ON.test(line)) return false;
  const [first, ...cells] = line.split('\t');
  return isDay(line) || (cells.length > 0 && cells.every(isOfPage) && isDay(first!));
}
function isDay(text: string): boolean {
  const told = inFigures(text).replace(/(?<=20\d{2}.{0,12})\|.*$/u, '');
  return DATE.test(told) && told.replace(DATE, '').replace(BESIDE, '') === '';
}

const webDay = (line: string): string | null => (tellsOnlyWhen(line) ? dayIn(line) : null);

function dayIn(line: string): string | null {
  const { d, m, y } = DATE.exec(inFigures(line))?.groups ?? {};
  if (d === undefined || m === undefined || Number(d) > 31 || Number(m) > 12) return null;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** “Thứ Hai, 25/05/2026 08:30” above or under a web page's headline: a line that tells nothing but when. */
export function webDate(lines: readonly string[]): string | null {
  const top = lines.slice(0, 8);
  // Before the day on which somebody looked at the page; some pages tell theirs below the text.
  const put = putUp(top);
  if (put !== null) return put;
  for (const [i, line] of top.entries()) {
    const beside =
      /\(\s*(?:(?:ngày\s+đăng|đăng\s+(?:ngày|lúc)|cập\s+nhật)\s*:?\s*[^)]*|\d{1,2}[:h]\d{2}\s+(?:\d{1,2}\/){2}20\d{2})\)\s*$/iu.exec(
        line,
      )?.[0] ?? (i < 2 && lines.length > 2 ? HEADLINE_END.exec(line)?.[0] : undefined);
    const told = beside ?? (tellsOnlyWhen(line) ? line : '');
    const day = dayIn(told);
    if (day !== null) return day;
  }
  return putUp(lines);
}
/** “Hotline | Gói cước | Ngày đăng 06/03/2023” */
function putUp(lines: readonly string[]): string | null {
  for (const line of lines.filter((other) => other.length <= LONGEST_LINE))
    for (const part of line.split(/[|\t]/u))
      if (/^\s*(?:ngày\s+)?(?:đăng|cập\s+nhật)/iu.test(part)) {
        const day = webDay(part);
        if (day !== null) return day;
      }
  return null;
}
