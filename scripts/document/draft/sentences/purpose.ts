/** What is done so that something else is: “…, nhằm bảo đảm an toàn”, “đến trụ sở để kê khai”. */
import { inShort, TOLD, WHERE, PEOPLE } from '../words/people.ts';
import { wordsIn } from '../words/words.ts';

/** What is aimed at, rather than done next. */
const AIM =
  /^(?:bảo\s+đảm|đảm\s+bảo|phòng|ngăn|bảo\s+vệ|giữ|góp\s+phần|tạo|nâng|kịp\s+thời|hạn\s+chế|giúp|phục\s+vụ|chào\s+mừng|hưởng\s+ứng|tri\s+ân|tránh|giảm|phát\s+huy|xây\s+dựng|đáp\s+ứng|chuẩn\s+bị|không\s+(?:để|làm|gây)|thúc\s+đẩy|tăng|khắc\s+phục|(?:lựa|tuyển)\s+chọn)(?!\p{L})/iu;
/** People who go or ask somewhere, and do there what comes next. */
const GOES = new RegExp(`(?<!\\p{L})(?<verb>liên\\s+hệ|đến|mang|truy\\s+cập|gọi)(?!\\p{L})`, 'iu');
/** Done at a counter or a meeting. */
const THERE =
  /^(?:làm|phối\s+hợp|đo|giải\s+trình|thực\s+hiện|kê\s+khai|đăng\s+ký|nộp|nhận|khai|mở|được|ký|góp|tham\s+gia|hoàn|bổ\s+sung|giải\s+quyết|cung\s+cấp|xác|cùng\s+tham)(?!\p{L})/iu;
const WHO = new RegExp(`^(?:đề\\s+nghị\\s+)?(?<who>${PEOPLE}${WHERE})(?!\\p{L})`, 'iu');

export function purpose(text: string): [string, string] | null {
  for (const found of [
    ...text.matchAll(
      /,?\s+(?:nhằm(?:\s+để)?|để)\s+(?!được\s|không\s+bị|có\s|cho\s|lại\s)|,\s+(?=(?:tránh|góp\s+phần)\s)/giu,
    ),
  ].reverse()) {
    const head = text.slice(0, found.index).replace(/,\s+(?:đảm\s+bảo|bảo\s+đảm)$/iu, '');
    const tail = text.slice(found.index + found[0].length);
    if (wordsIn(head) < 6 || wordsIn(tail) < (/^tránh\s/iu.test(tail) ? 3 : 4)) continue;
    if (/^(?:việc\s+này\s+)?(?:để|nhằm|nếu|khi)(?!\p{L})/iu.test(head)) continue;
    if (/,\s+(?:nộp|gửi|đến|mang)$/iu.test(head)) continue;
    if (AIM.test(tail) && !/(?<!\p{L})(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu)(?!\p{L})|,\s+\p{Lu}/u.test(tail))
      return [head, `Việc này nhằm ${tail.replace(/^để\s+/u, '')}`];
    const who = TOLD.exec(head)?.groups?.who ?? WHO.exec(head)?.groups?.who;
    const verb = GOES.exec(head)?.groups?.verb;
    if (who === undefined || verb === undefined) continue;
    const people = wordsIn(who) <= 3 ? who.toLowerCase() : inShort(who);
    if (verb.toLowerCase() !== 'liên hệ' && !THERE.test(tail)) continue;
    return verb.toLowerCase() === 'đến' || verb.toLowerCase() === 'mang'
      ? [head, `Tại đây, ${people} ${tail}`]
      : [head, `${people.slice(0, 1).toUpperCase()}${people.slice(1)} ${verb.toLowerCase()} để ${tail}`];
  }
  return null;
}
