/** What a web page puts below a letter: other headlines with their own days and terms, readers' comments, counters. */
import { FOOT, SIGNATURE } from './signs.ts';

/** Above other headlines: “Các tin khác”, “Tin đã đưa (12)”, “Bài viết mới nhất:”, “Có thể bạn quan tâm”. */
const OTHERS =
  '(?:(?:(?:các|những|một\\s+số)\\s+)?(?:tin(?:\\s*,?\\s*bài)?|bài(?:\\s+viết)?|tin\\s+tức|thông\\s+báo|bài\\s+đăng)\\s+(?:khác|mới(?:\\s+(?:nhất|hơn|đăng|cập\\s+nhật))?|cũ(?:\\s+hơn)?|liên\\s+quan|cùng\\s+(?:chuyên\\s+mục|thể\\s+loại|loại|chủ\\s+đề|lĩnh\\s+vực|ngày)|đã\\s+(?:đưa|đăng)|(?:được\\s+)?(?:đọc|xem|quan\\s+tâm)\\s+nhiều(?:\\s+nhất)?|nổi\\s+bật|gần\\s+đây|trước\\s+đó|trước(?=\\s*:)|sau(?=\\s*:)|kế\\s+tiếp|tiếp\\s+theo)|đừng\\s+bỏ\\s+lỡ|(?:đọc|xem)\\s+(?:thêm|nhiều(?:\\s+nhất)?|tiếp)|(?:có\\s+thể\\s+bạn|bạn\\s+có\\s+thể)\\s+(?:(?:cũng\\s+|sẽ\\s+)?quan\\s+tâm|chưa\\s+đọc|thích))';
/** Above what readers wrote, and what the page counts. */
const READERS =
  '(?:(?:(?:gửi|viết|xem\\s+thêm|để\\s+lại|các)\\s+)?(?:bình\\s+luận|ý\\s+kiến(?:\\s+(?:của\\s+bạn|bạn\\s+đọc|độc\\s+giả)|(?=\\s*\\(\\d)))|thăm\\s+dò\\s+ý\\s+kiến|(?:thống\\s+kê|lượt)\\s+truy\\s+cập|đang\\s+(?:truy\\s+cập|trực\\s+tuyến|online)|liên\\s+kết(?:\\s+(?:website|web|trang)|(?=\\s*:?\\s*$)))';
const LABEL = new RegExp(
  `^[-–»›«><|*\\s]{0,6}(?:(?<others>${OTHERS})|(?<readers>${READERS}))\\s*(?:\\(\\d*\\)\\s*)?(?:$|[:›»▼|…(]|\\.{3}|\\s(?=(?:gửi|viết)\\s))`,
  'iu',
);
/** … on the line of something else: “In trang | Quay lại | CÁC TIN KHÁC: …”, “… biết, thực hiện./. Tin liên quan: …”. */
const BESIDE = new RegExp(
  `(?<=[|\\]›»\\t.!?]\\s{0,3}|\\s{2})(?=(?:${OTHERS}|${READERS})\\s*(?:\\(\\d*\\)\\s*)?(?::|$))`,
  'giu',
);
/** What readers did: “❤ 214    63 bình luận”, “Thích · Bình luận · Chia sẻ”. */
const REACTIONS =
  /^[^\p{L}\d]*(?:(?:[\d.,]+[km]?\s+(?:lượt\s+)?(?:thích|chia\s+sẻ|bình\s+luận|cảm\s+xúc)|[\d.,]+(?=\s{2}))[\s·,|–-]*){1,4}$|^thích\s*[·|,-]\s*(?:bình\s+luận|phản\s+hồi|trả\s+lời)(?!\p{L}).{0,30}$/iu;
const LONGEST_HEADLINE = 120;
/** Below a page's letter: buttons, who wrote it. */
const BUTTONS =
  /^(?:\[?(?:in\s+(?:trang|bài|tin)|bản\s+in|quay\s+lại|trở\s+về|trở\s+lại|(?:về|lên)\s+đầu\s+trang|gửi\s+(?:mail|email|bài)|chia\s+sẻ|tags?|từ\s+khóa|người\s+(?:đăng|viết)|tác\s+giả|(?:nguồn|tin|bài|ảnh|tin,\s+ảnh|bài,\s+ảnh|tin,\s+bài)\s*:|ban\s+biên\s+tập)(?!\p{Ll}))|^#\p{L}/iu;
/** “Minh Tâm”, “Hoàng Lan - Đài Truyền thanh xã” */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:\s*[-–(]\s*\p{Lu}[^.;:]{2,40})?$/u;
const isOver = (line: string): boolean =>
  /\.\/\.\s*$/u.test(line) ||
  (line.length <= LONGEST_HEADLINE && BUTTONS.test(line)) ||
  FOOT.test(line) ||
  NAME.test(line) ||
  (SIGNATURE.test(line) && line === line.toUpperCase());
/** A headline with the day on which it was put up: “Lịch cắt điện tuần 3 (12/05)”, “Thông báo thu quỹ - 12/05/2026 09:30”. */
const DATED =
  /^(?!.*[.;:]\s*$)\D.{8,170}?(?:[([]\s*(?:\d{1,2}:\d{2},?\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d{2})?(?:[\s,|–-]+\d{1,2}[:h]\d{2}(?::\d{2})?)?\s*[)\]]|\s[–|-]\s\d{1,2}\/\d{1,2}\/20\d\d(?:\s+\d{1,2}:\d{2})?)\s*$/u;

/** Longer than a headline, or a whole sentence: of the letter. */
const isText = (line: string): boolean =>
  (line.length > LONGEST_HEADLINE || (line.length > 60 && /[.!]$|\.\/\.$/u.test(line))) && !DATED.test(line);

/** “Xem thêm: mẫu đơn kèm theo” may be the letter's own; below it may stand more of the letter. */
const ONE_MORE = /^(?:đọc|xem)\s+(?:thêm|tiếp)\s*:\s*\S/iu;
/** So many dated headlines below a page's end are other letters', without a label too. */
const FEWEST_DATED = 2;

/** A line and what of the page's tail stands on it. A sentence that only speaks of “các tin khác” goes on in small letters. */
function apart(line: string): string[] {
  const at = [...line.matchAll(BESIDE)].find(({ index }) => /\p{Lu}/u.test(line[index]!))?.index;
  return at === undefined || at === 0
    ? [line]
    : [line.slice(0, at).replace(/[\s|[›»]+$/u, ''), line.slice(at)].filter((part) => part !== '');
}

const isMore = (told: readonly string[], rest: readonly string[]): boolean =>
  told.join('').length > rest.join('').length;

/** @param lines of the whole page @returns them without what stands below the letter */
export function withoutTail(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => isText(line.trim()));
  const all = lines.flatMap((line, at) => (first >= 0 && at >= first ? apart(line) : [line]));
  const out: string[] = [];
  let begun = false;
  let over = false;
  for (let at = 0; at < all.length; at++) {
    const line = all[at]!.trim();
    const rest = all.slice(at + 1);
    const label = begun ? LABEL.exec(line) : null;
    const reacted = begun && REACTIONS.test(line);
    const listed =
      over && DATED.test(line) && rest.filter((l) => DATED.test(l.trim())).length + 1 >= FEWEST_DATED;
    if (label !== null && !over && ONE_MORE.test(line)) continue;
    if (label !== null || reacted || listed) {
      const goesOn = over ? -1 : rest.findIndex((l) => isText(l.trim()) || FOOT.test(l.trim()));
      if (goesOn < 0 || (label?.groups?.readers !== undefined && isMore(out, rest))) return out;
      // A box in the middle: the text goes on after its headlines.
      if (label?.groups?.others !== undefined) {
        at += goesOn;
        continue;
      }
    }
    begun ||= isText(line);
    over ||= begun && isOver(line);
    out.push(all[at]!);
  }
  return out;
}
