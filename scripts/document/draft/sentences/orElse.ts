/** One way or another: “… hoặc gửi văn bản về phường”, the other in a breath of its own with its verb. */
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';
import { beginsVerb } from './clauses.ts';
import { DOES } from './named.ts';
import { quoted, type Pieces } from './pieces.ts';

/** “Trẻ chưa tiêm | hoặc không rõ đã tiêm”: who is meant, in two breaths. */
const KIND =
  /^(?:đối\s+tượng[^:]{0,30}:\s+)(?:(?:các|những)\s+)?(?<kind>trẻ|người|hộ|học\s+sinh|sinh\s+viên|công\s+dân)(?!\p{L})/iu;
const STATE = /^(?:chưa|không|đang|bị|có)(?!\p{L})/iu;
const PHONE = /\d(?:[ .-]?\d){7,}/u;
const OF_BOTH = /(?<!\p{L})(?:không\s+được|sẽ|thì|phải|bị|đều)(?!\p{L})/iu;

/** Whom or where one can turn to. */
const SOMEWHERE =
  /^(?:(?:các|qua)\s+)?(?:\p{Lu}|\d|trụ\s+sở|nhà|bộ\s+phận|văn\s+phòng|trạm|điểm|cơ\s+quan|tổ\s|trưởng|số\s|công\s+an|phòng|ban\s)/u;
/** Where the last “hoặc” begins, with the comma before it; -1 where there is none. */
const lastOr = (text: string): number => [...text.matchAll(/,?\s+hoặc\s+/gu)].at(-1)?.index ?? -1;

/** “liên hệ: ông A, điện thoại: … | hoặc bà B, điện thoại: …”: each with the number. */
export function eachWithNumber(text: string): Pieces | null {
  const at = lastOr(text);
  const [head, tail] = [text.slice(0, Math.max(at, 0)), text.slice(at).replace(/^,?\s+hoặc\s+/u, '')];
  return PHONE.test(head) && PHONE.test(tail) && predicates(head)
    ? [head, `Cũng có thể liên hệ ${tail}`]
    : null;
}

/** “… gửi Cổng thông tin, số 66 phố A hoặc Ủy ban huyện”: the other way in a breath of its own. */
export function orElse(whole: string): Pieces | null {
  const text = whole.replace(/[.;\s]+$/u, '');
  const at = lastOr(text);
  if (at < 0) return null;
  const head = text.slice(0, at);
  const tail = text.slice(at).replace(/^,?\s+hoặc\s+/u, '');
  const verb = [
    ...head.matchAll(
      /(?<!\p{L})(?:gửi|nộp|đến(?!\s+\d)|liên\s+hệ|(?<!kêu\s+)gọi|đăng\s+ký|trình\s+báo|(?<!(?:thông|cảnh|dự|tình)\s+)báo)(?!\p{L})/giu,
    ),
  ].at(-1)?.[0];
  if (wordsIn(head) < 6 || wordsIn(tail) < 2 || quoted(head)) return null;
  // “…, không thu qua Zalo”: more than the other way; “gửi đơn | hoặc phản ánh trực tiếp tới”: to whom is of both.
  if (/,\s+(?:không|phải|được|sẽ|cần)\s/iu.test(tail) || IS.test(tail) || WANTS_WHOM.test(head)) return null;
  const does =
    (beginsVerb(tail) || beginsWithVerb(tail)) &&
    !/^(?:có|bị|được|là|đã|không|chưa|đang)(?!\p{L})/iu.test(tail);
  if (
    does &&
    !OF_BOTH.test(tail) &&
    (!head.includes(': ') || text[at] === ',') &&
    !/(?<!\p{L})(?:\p{L}+\s+)?(?:để|được|việc)\s[^,]*$/iu.test(head)
  )
    return [head, `Cũng có thể ${tail}`];
  // What is said of both ways comes after the second; of two names after one “qua” the second has none.
  if (OF_BOTH.test(tail)) return null;
  if (/(?<!\p{L})trực\s+tiếp$/iu.test(head) || (verb !== undefined && head.endsWith(verb))) return null;
  if (
    /^(?:qua|theo|tại|bằng|trên)(?!\p{L})/u.test(tail) ||
    (verb !== undefined && /^(?:tới|đến|về)\s+\p{Lu}/u.test(tail))
  )
    return [head, `Cũng có thể ${verb?.toLowerCase() ?? 'làm'} ${tail}`];
  if (/(?<!\p{L})(?:qua|bằng|theo)\s[^,]{2,40}$/iu.test(head)) return null;
  // “đăng ký trên ứng dụng A hoặc Cổng B”: on both.
  const on =
    /(?<!\p{L})(?<on>trên|qua|tại|với|về|cho|tới)\s(?:(?!\s(?:trên|qua|tại|với|về|cho|tới)\s)[^,])*$/iu.exec(
      head,
    )?.groups?.on;
  const kind = KIND.exec(head)?.groups?.kind;
  if (kind !== undefined && STATE.test(tail) && !DOES.test(head) && !/,|\.\s/u.test(tail))
    return [head, `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${tail} cũng thuộc đối tượng này`];
  // Of what something is like there is no other way.
  if (head.includes(': ') || /^(?:có|bị|được|là|đã|không|chưa|đang)(?!\p{L})/iu.test(tail)) return null;
  if (does) return [head, `Cũng có thể ${tail}`];
  return verb === undefined || !SOMEWHERE.test(tail)
    ? null
    : [head, `Cũng có thể ${verb.toLowerCase()} ${on === undefined ? '' : `${on} `}${tail}`];
}
/** What somebody is, or one more paper: “hộ khẩu thường trú | hoặc tạm trú”, “giấy kết hôn | hoặc xác nhận độc thân”. */
const IS = /^(?:tạm\s+trú|thường\s+trú|cư\s+trú|sinh|xác\s+nhận)(?!\p{L})/iu;
const WANTS_WHOM = /(?<!\p{L})(?:gửi|nộp|viết)\s+(?:đơn|ý\s+kiến|hồ\s+sơ|thư)$/iu;
