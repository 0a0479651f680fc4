/** The lines at the very top that name who writes, in capitals, where nothing else of a letter's head stands there. */
import { tellsOnlyWhen } from './dates.ts';
import { BODY_WORD, withoutProvince } from './issuer.ts';
import { ABOUT, bare, PLACE_DATE, PLACE_DAY, SMALL_PRINT, TO } from './signs.ts';
import { startsItem } from '../paragraphs.ts';

const LONGEST_NAME = 80;
/** Over how many lines a name goes on at most, and where “Kính gửi:” stands at the latest. */
const MOST_LINES = 4;
/** What a body does makes a headline of its name. */
export const DOES =
  /(?<!\p{L})(?:THÔNG BÁO|TUYỂN|TỔ CHỨC(?! [A-Z]\P{Ll}*\d)(?=\s)|KHUYẾN CÁO|KÊU GỌI|PHÁT ĐỘNG|MỜI|CẢNH BÁO|TÌM|TIẾP NHẬN|TRIỂN KHAI|HƯỚNG DẪN|CÔNG BỐ|TẠM|LẤY Ý KIẾN|ĐỀ NGHỊ|YÊU CẦU|NHẮC(?: NHỞ)?|LƯU Ý)(?!\p{L})|\s[-–]\s(?:TUYÊN TRUYỀN|VẬN ĐỘNG)(?!\p{L})/u;
/** “TP ĐÀ NẴNG” below a school's name. */
const PLACE = /^(?:TP\.?|THÀNH PHỐ|TỈNH|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}+(?: \p{Lu}+){0,3}$/u;
/** “BAN TỔ CHỨC” goes on with what it organises. */
const OPEN = /^(?:BAN TỔ CHỨC|BAN CHỈ ĐẠO|BAN QUẢN LÝ(?: DỰ ÁN)?|TRUNG TÂM|HỘI ĐỒNG)$/u;

const isName = (line: string): boolean =>
  line.length < LONGEST_NAME && BODY_WORD.test(line) && !/\p{Ll}{2}/u.test(line) && !ABOUT.test(line);

/** Where those lines end; `first` where there are none. */
export function nameLines(lines: readonly string[], first: number): number {
  let at = Math.max(first, 0);
  let last = '';
  for (; at < Math.min(first + MOST_LINES, lines.length - 1); at++) {
    const line = bare(withoutProvince(lines[at]!));
    const goesOn = last !== '' && (PLACE.test(line) || (OPEN.test(last) && /^\P{Ll}{5,60}$/u.test(line)));
    if (!goesOn && !(isName(line) && !DOES.test(line))) break;
    last = line;
  }
  return at > first && namesOnly(lines, at) ? at : first;
}

/** Whether what follows shows that those lines were a head and no headline. */
function namesOnly(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at, at + 12);
  const told = below.map(bare).filter((line) => /[\p{L}\d]/u.test(line));
  const next = told.find((line) => !SMALL_PRINT.test(line) && !tellsOnlyWhen(line)) ?? '';
  const [top] = told;
  if (top === undefined) return false;
  // “CẬP NHẬT VNeID” is in capitals too.
  if (/\p{Lu}{3}/u.test(next) && !/\p{Ll}{2}/u.test(next) && !startsItem(next)) return true;
  if (ABOUT.test(next) || PLACE_DATE.test(top) || PLACE_DAY.test(top)) return true;
  if (told.slice(0, MOST_LINES).some((line) => TO.test(line))) return true;
  if (SMALL_PRINT.test(top) && next !== '') return true;
  const after = told[told.indexOf(next) + 1] ?? '';
  if (/^(?:thông\s+báo|lịch|kế\s+hoạch|thể\s+lệ|thư)(?!\p{L})[^.;:]{5,140}$/iu.test(next)) return true;
  const headline = next.length > 20 && next.length <= 160 && !/[.;:]$/u.test(next) && !startsItem(next);
  return headline && (!/[\p{L}\d]/u.test(below[0]!) || tellsOnlyWhen(after));
}
