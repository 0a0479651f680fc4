/**
 * What happens to whoever doesn't, or afterwards: told up to where it says what happens, if it is too long to be told
 * whole; what is done besides is told where it says by itself of whom it is said, or left out.
 */
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { startsWithActor } from './again.ts';
import { sentence } from './ear.ts';
import { quoted } from './pieces.ts';
import { isWhole } from './whole.ts';

/** “…, | cơ sở nào chưa thực hiện sẽ bị xử phạt”: a case after who finds it out. */
const WHOEVER =
  /^(?<head>[^;]{20,}?),\s+(?<tail>(?:ai|(?:hộ|cơ\s+sở|đơn\s+vị|tổ\s+chức|cá\s+nhân|trường\s+hợp|người|gia\s+đình|xe|tàu)\s+nào)\s+(?:[^\s,;]+\s+){1,8}?(?:sẽ|bị|thì|phải)\s.+)$/iu;
const CASE =
  /^(?:trường\s+hợp|nếu|hết|quá|sau|ai|(?:các\s+)?(?:hộ|cơ\s+sở|đơn\s+vị|tổ\s+chức|cá\s+nhân|người)\s+(?:nào|không|chưa|cố\s+tình|vi\s+phạm))(?!\p{L})/iu;
const HAPPENS =
  /(?<!\p{L})(?:sẽ|(?<!(?:nếu|khi|hợp|chuẩn|thiết)\s)bị|(?:được|không)\s+(?:xem|coi)\s+(?:là|như)|không\s+(?:được|giải\s+quyết|xem\s+xét|bồi\s+thường|hỗ\s+trợ|tiếp\s+nhận)|phải\s+chịu|thì\s+(?:\S+\s+){2})/u;
/** One of several verbs with one object: “lập hồ sơ, | thủ tục di dời”. */
const DONE =
  /^(?:xử|tịch|thu|cưỡng|buộc|đình|lập|phải|không|hủy|cắt|quy|tổ|bồi|chịu|mọi|toàn|chủ|thông\s+báo|bị|nộp|hoàn)\s/iu;
/** “Ban quản lý sẽ cùng Tổ dân phố 6, | UBND phường lập biên bản”: named together. */
const NAMED_BESIDE = /(?<!\p{L})(?:với|cùng|của)\s+[^\s,]+(?:\s[^\s,]+){0,6}$/u;
/** Says by itself of what or of whom. */
const BY_ITSELF =
  /^(?:chủ\s+\p{L}+|mọi\s+(?:khiếu\s+nại|chi\s+phí|thắc\s+mắc|trách\s+nhiệm)|toàn\s+bộ\s+chi\s+phí)\s.*(?<!\p{L})(?:phải|sẽ|không|bị)(?!\p{L})/iu;

/**
 * @param rest in shorter sentences; none where it can't be told
 * @example consequence('Trường hợp không tự tháo dỡ sẽ bị lập biên bản và cưỡng chế tháo dỡ, chủ hộ phải chịu toàn bộ chi phí', …)
 * // ['Trường hợp không tự tháo dỡ sẽ bị lập biên bản và cưỡng chế tháo dỡ', 'chủ hộ phải chịu toàn bộ chi phí']
 */
export function consequence(text: string, rest: (tail: string) => string[]): string[] | null {
  const tells = (said: readonly string[]): boolean =>
    said.length > 0 && said.every((s) => wordsIn(s) <= MOST_WORDS && isWhole(sentence(s)));
  const whoever = WHOEVER.exec(text)?.groups as Record<'head' | 'tail', string> | undefined;
  if (whoever !== undefined && !quoted(whoever.head) && !CASE.test(whoever.head)) {
    const [head, tail] = [rest(whoever.head), rest(whoever.tail)];
    if (tells(tail)) return tells(head) ? [...head, ...tail] : tail;
  }
  if (!CASE.test(text)) return null;
  for (const { index, 0: joint } of [
    ...text.matchAll(/,\s+(?:và\s+)?|\s+và\s+(?=(?:thông\s+báo|chịu|phải|bị|bồi|nộp|không|buộc|hoàn)\s)/gu),
  ].reverse()) {
    const head = text.slice(0, index);
    const tail = text.slice(index + joint.length).replace(/[.;\s]+$/u, '');
    if (!(DONE.test(tail) || startsWithActor(tail)) || quoted(head) || NAMED_BESIDE.test(head)) continue;
    // A case that goes on, and says nothing yet.
    if (!HAPPENS.test(head.slice(CASE.exec(text)![0].length)) || !tells([head])) continue;
    const more = BY_ITSELF.test(tail) ? rest(tail) : [];
    return tells(more) ? [head, ...more] : [head];
  }
  return null;
}
