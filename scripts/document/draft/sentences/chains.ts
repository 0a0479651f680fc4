/** Several things that one does: “A làm X, Y và Z”. */
import { goOn } from './again.ts';
import { predicates, sharesObject } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { beginsVerb } from './clauses.ts';
import { middle, type Pieces } from './pieces.ts';

/** “A làm X, Y và Z”: several things done by the same. */
export function verbs(text: string): Pieces | null {
  const found = middle(
    text,
    /,?\s+và\s+(?=\p{Ll})|,\s+(?=(?:không|chủ\s+động|tích\s+cực|thực\s+hiện|chấp\s+hành|tham\s+gia|liên\s+hệ|mang|báo|thông\s+báo|phối\s+hợp|kiểm\s+tra|giữ\s+gìn|dọn|thu\s+gom|nộp|đăng\s+ký|kê\s+khai|tuân\s+thủ|tránh|hạn\s+chế|bảo\s+đảm|đảm\s+bảo|nâng\s+cao|cập\s+nhật|theo\s+dõi|che|chằng|di\s+chuyển|tố\s+giác|cung\s+cấp|gửi|tự\s+giác|nghiêm|chuẩn\s+bị|tổ\s+chức|hoàn\s+thành|sử\s+dụng|xây\s+dựng|xử\s+lý|vệ\s+sinh|lắp|treo|đưa|tiêm|khai\s+báo|bắt\s+đầu|tiếp\s+tục|đánh|nhặt|rải|cắt|góp\s+ý|liên\s+kết|chọn|trả|xuất\s+trình)(?!\p{L}))/giu,
    (head, tail) => {
      // “… thông báo về việc đăng ký và tiêm chủng” tells of one thing.
      if (/(?<!\p{L})(?:việc|kế\s+hoạch|công\s+tác|để(?:\s+cùng)?|nhằm)\s[^,]*$/iu.test(head)) return false;
      // “hồ sơ cấp, đổi, | cấp lại thẻ”: kinds of one thing.
      if (ENDS_WITH_ONE_WORD.test(head) || sharesObject(head)) return false;
      // “đem căn cước, | đăng ký xe”: papers.
      if (
        /(?<!\p{L})(?:mang|đem|nộp|kèm)\s[^,]*$/iu.test(head) &&
        /^đăng\s+ký\s+(?:xe|kết|kinh)/iu.test(tail)
      )
        return false;
      // “Người dân phát hiện …, | kê khai gian dối thì báo …”: what was begun goes on until “thì”.
      if (/\sthì\s/iu.test(tail) && !/\sthì\s/iu.test(head)) return false;
      const on = goOn(head, tail);
      return on !== null && VERB_FIRST.test(tail);
    },
  );
  return found === null ? null : [found[0], goOn(found[0], found[1])!];
}
/** “Nghiêm cấm mua bán, cất giữ súng tự chế, súng hơi, | roi điện, pháo nổ”: the rest is forbidden as well. */
const FORBIDDEN = /^(?:nghiêm\s+cấm|cấm|tuyệt\s+đối\s+không)\s[^:;]*,\s/iu;
export function forbids(text: string): Pieces | null {
  if (!FORBIDDEN.test(text) || /\s(?:để|nhằm|thì|nếu|khi)\s/iu.test(text)) return null;
  const cuts = [...text.matchAll(/,\s+/gu)].flatMap(({ 0: comma, index }): Pieces[] => {
    const [head, tail] = [text.slice(0, index), text.slice(index + comma.length)];
    // “thả diều, | đèn trời”, “dự báo cấp IV, | cấp V”: of the same verb or noun.
    const [last, first] = [head.slice(head.lastIndexOf(', ') + 2), tail.split(/,\s/u, 1)[0]!];
    return wordsIn(head) > MOST_WORDS ||
      [last, first].some(
        (item) => predicates(item) || beginsVerb(item) || /\d|(?<!\p{L})[IVX]+$/u.test(item),
      ) ||
      sharesObject(head)
      ? []
      : [[head, `Nghiêm cấm cả ${tail}`]];
  });
  return cuts.at(-1) ?? null;
}

/** “… cấp, đổi”. */
export const ENDS_WITH_ONE_WORD = /,\s+\p{Ll}+$/u;
/** With what is done next. */
export const VERB_FIRST =
  /^(?:không|chủ\s+động|tích\s+cực|thực\s+hiện|chấp\s+hành|tham\s+gia|liên\s+hệ|mang|báo|thông\s+báo|phối\s+hợp|kiểm\s+tra|giữ|dọn|thu|nộp|đăng\s+ký|kê\s+khai|tuân|tránh|hạn\s+chế|bảo\s+đảm|đảm\s+bảo|nâng\s+cao|cập\s+nhật|theo\s+dõi|che|chằng|di|tố\s+giác|cung\s+cấp|gửi|tự|nghiêm|chuẩn\s+bị|tổ\s+chức(?!\s+(?:chính|xã|đoàn|cá|kinh|tín))|trở\s+lại|hoàn\s+thành|sử\s+dụng|xử\s+lý|vệ\s+sinh|lắp|treo|đưa|tiêm|khai|làm|đóng|trả|giao(?!\s+(?:lộ|thông|dịch|lưu))|bàn\s+giao|tháo|hướng\s+dẫn|vận\s+động|niêm|tiếp\s+nhận|giải\s+quyết|thu\s+hồi|chi\s+trả|yêu\s+cầu|bồi\s+thường|chịu|bắt\s+đầu|tiếp\s+tục|đánh|nhặt|rải|cắt|góp\s+ý|liên\s+kết|chọn|xuất\s+trình)(?!\p{L})/iu;
