/** Where one goes with what and whom one sees there, and one road after another: each told in a breath of its own. */
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
