/** The letter's own day: with its place, in a digital signature, above or under a web page's headline. */
import { PLACE_DATE } from './signs.ts';

export interface PlaceDate {
  place: string | null;
  date: string | null;
  month: string | null;
  year: number | null;
}

/** Takes the place and date out of a line. */
export function takeDate(line: string, into: PlaceDate): string {
  const found = PLACE_DATE.exec(line);
  if (!found || into.date !== null || into.month !== null) return line;
  const { place, day, month, year } = found.groups as Record<'place' | 'day' | 'month' | 'year', string>;
  // In running text a date has no place before it.
  if (!/^\p{Lu}/u.test(place) || /^(?:Thực|Căn|Theo|Từ|Vào)$/u.test(place)) return line;
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

/** “Bắc Kạn Bắc Kạn”: the end of the title and the place. */
function halved(place: string): string {
  const words = place.split(/\s+/u);
  const half = words.length / 2;
  return words.length % 2 === 0 && words.slice(0, half).join(' ') === words.slice(half).join(' ')
    ? words.slice(0, half).join(' ')
    : place;
}

/** The day of a digital signature, which stands where the letter's own day was left blank. */
export function stampDateOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = /(?:ngày|thời\s+gian)\s+ký\s*:?\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/iu.exec(line);
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}

/** “Thứ Hai, 25/05/2026 08:30” above or under a web page's headline. */
export function webDate(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 8)) {
    if (line.length > 120) continue;
    const long = /^\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu.exec(line);
    const beside =
      /\(\s*(?:ngày\s+đăng|đăng\s+(?:ngày|lúc)|cập\s+nhật)\s*:?\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})[^)]*\)\s*$/iu.exec(
        line,
      );
    const found =
      long ??
      beside ??
      /^\s*[[(]?(?:(?:thứ\s+\p{L}+|chủ\s+nhật|(?:ngày|thời\s+gian)\s+(?:đăng|cập\s+nhật)(?:\s+tin)?|(?:được\s+)?(?:đăng|cập\s+nhật)(?:\s+(?:ngày|lúc|vào))?|ngày)[\s,:–-]{0,4}){0,6}(?:\d{1,2}:\d{2}\s*[-,|]?\s*)?(?:ngày\s+)?(\d{1,2})(?:[-/.]|\s+tháng\s+)(\d{1,2})(?:[-/.]|,?\s+)(\d{4})(?:\s*[-,|]?\s*\d{1,2}[:h]\d{2}.*)?(?:\s*\|.*|\s*\(GMT.*|\s*[\])])?$/iu.exec(
        line,
      );
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}
