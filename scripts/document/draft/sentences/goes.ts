/** Where one goes with what, what was found there and how many, and one road after another: each told in a breath of its own. */
import { SUBJECT } from '../words/people.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { quoted, type Pieces } from './pieces.ts';

/** What is brought in a case isn't always. */
const IN_CASE = /^(?:(?:chú|lưu)\s+ý[^:]{0,4}:\s+)?(?:nếu|khi|hết|quá|sau|trường\s+hợp)(?!\p{L})/iu;

/** “… chủ xe mang căn cước, hóa đơn | đến trụ sở công an”: where to go, then with what. */
export function brings(text: string): Pieces | null {
  const found =
    /^(?<who>[^:]{6,160}?)\s+(?:mang|đem)(?:\s+theo)?\s+(?<papers>[^:;]*?,[^:;]*?|[^:;]{30,}?)\s+(?<goes>đến\s+(?!ngày|\d|hết).+)$/iu.exec(
      text,
    )?.groups as Record<'who' | 'papers' | 'goes', string> | undefined;
  return found === undefined || wordsIn(found.papers) > MOST_WORDS - 4 || IN_CASE.test(found.who)
    ? null
    : [`${found.who} ${found.goes}`, `Giấy tờ mang theo gồm: ${found.papers}`];
}

/** “… đến trụ sở công an, | gặp ông A, điện thoại …, | để nhận lại”: whom to see, told by itself. */
export function sees(text: string): Pieces | null {
  const found =
    /^(?<head>[^:]{20,}?),\s+(?:và\s+)?gặp\s+(?<whom>(?:đ\/c|đồng\s+chí|ông|bà|anh|chị|cô|cán\s+bộ)\s[^;:,]{3,60}(?:,?\s+(?:số\s+)?(?:điện\s+thoại|ĐT|SĐT|số)\s*:?\s*[\dx][\dx. -]{5,})?)(?<rest>,?\s+(?:để|nhằm)\s[^;:]+)?$/iu.exec(
      text.replace(/[.;]$/u, ''),
    )?.groups as Record<'head' | 'whom' | 'rest', string> | undefined;
  return found === undefined || quoted(found.head)
    ? null
    : [`${found.head}${found.rest ?? ''}`, `Bà con gặp ${found.whom}`];
}

/** “Cấm xe trên đường A đoạn từ … đến …, | đường B đoạn từ … đến …”. */
export function roads(text: string): Pieces | null {
  const found =
    /^(?<head>[^:]*?\s(?:trên|tại)\s+(?:các\s+)?(?:tuyến\s+)?(?:đường|phố|cầu)\s[^,]{6,}?),\s+(?:và\s+)?(?<tail>(?:tuyến\s+)?(?:đường|phố|cầu)\s[^:]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || SUBJECT.test(found.tail)
    ? null
    : [found.head, `Việc này cũng áp dụng trên ${found.tail}`];
}

/** “… còn 43 ngôi mộ chưa kê khai và | 17 ngôi đã nhận tiền nhưng chưa bốc dời”: so many, and so many others. */
export function counts(text: string): Pieces | null {
  const found =
    /^(?<head>[^:;]{12,}?\s(?:còn|có)\s+\d[\d.]*\s+\p{Ll}[^,:;]*?\s(?:chưa|đã|đang|bị|được)\s[^:;]*?),?\s+và\s+(?<tail>\d[\d.]*\s+\p{Ll}\p{L}*(?:\s\p{Ll}\p{L}*)?\s+(?:chưa|đã|đang|bị|được)\s[^:;]+)$/u.exec(
      text,
    )?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || IN_CASE.test(found.head)
    ? null
    : [found.head, `Có ${found.tail}`];
}

/** “… phát hiện 02 ngôi mộ đất thuộc xóm 5, | không có bia, không rõ họ tên”: what is said of those that were found. */
export function found(text: string): Pieces | null {
  const says =
    /^(?<head>[^:;]*?(?:phát\s+hiện|gặp)\s+(?:có\s+)?\d[\d.]*\s+(?<what>ngôi\s+mộ|hài\s+cốt|chiếc\s+xe|xe|con\s+\p{L}+)(?!\p{L})[^:;]*?),\s+(?<tail>(?:không|chưa)\s+(?:có|rõ|xác\s+định)\s[^:;]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'what' | 'tail', string> | undefined;
  return says === undefined || quoted(says.head)
    ? null
    : [says.head, `Các ${says.what.toLowerCase()} này ${says.tail}`];
}

/** “Niêm yết phương án bồi thường | đối với 37 hộ tại thôn A, thôn B”: which households, by themselves. */
export function households(text: string): Pieces | null {
  const of =
    /^(?<head>[^:;]*?(?:niêm\s+yết|công\s+khai|công\s+bố|chi\s+trả)\s[^:;]{12,}?)\s+(?:đối\s+với|cho)\s+(?<whom>\d[\d.]*\s+hộ(?!\p{L})[^:;]{10,})$/iu.exec(
      text,
    )?.groups as Record<'head' | 'whom', string> | undefined;
  return of === undefined || quoted(of.head) || TERM.test(of.whom) || IN_CASE.test(of.head)
    ? null
    : [of.head, `Đối tượng: ${of.whom}`];
}
const TERM =
  /(?<!\p{L})(?:thì|từ\s+ngày|kể\s+từ|đến\s+(?:hết\s+)?ngày|trước\s+ngày|trong\s+(?:thời|vòng))(?!\p{L})/iu;

/** “Nội dung: nghe ý kiến về đường thôn, | nước sạch, rác thải”: on what else. */
export function topics(text: string): Pieces | null {
  const about =
    /^(?<label>nội\s+dung(?:\s+\p{L}+){0,3}):\s+(?<first>[^:;]*?\svề\s)(?<list>[^:;]*,[^:;]*,[^:;]*)$/iu.exec(
      text,
    )?.groups as Record<'label' | 'first' | 'list', string> | undefined;
  if (about === undefined) return null;
  if (MORE_DONE.test(about.list)) return null;
  const begun = `${about.label}: ${about.first}`;
  // As much of it as a breath holds.
  const at = [...about.list.matchAll(/,\s+(?=\p{Ll})/gu)].findLast(
    ({ index }) => wordsIn(begun + about.list.slice(0, index)) <= MOST_WORDS,
  );
  return at === undefined
    ? null
    : [
        begun + about.list.slice(0, at.index),
        `${about.label} còn có: ${about.list.slice(at.index + at[0].length)}`,
      ];
}
/** Another thing that is done there. */
const MORE_DONE =
  /(?:^|,\s+)(?:trả\s+lời|giải\s+đáp|thảo\s+luận|bầu|công\s+bố|thông\s+báo|báo\s+cáo|góp\s+ý)\s/iu;

/** “… phải sơ tán xong trước 17 giờ ngày 24/8, | đến: trường A, trạm y tế”: where to. */
export function shelters(text: string): Pieces | null {
  const to =
    /^(?<head>[^:;]*(?<!\p{L})(?<does>sơ\s+tán|di\s+dời|tránh\s+trú)(?!\p{L})[^:;]{6,}?),?\s+(?:đến|về|tới|tại)(?:\s+(?:các|những)\s+(?:điểm|nơi)(?:\s+sau)?)?:\s+(?<where>[^:;]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'does' | 'where', string> | undefined;
  return to === undefined || quoted(to.head)
    ? null
    : [to.head, `Nơi ${to.does.toLowerCase()} đến: ${to.where}`];
}
