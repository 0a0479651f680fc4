/** One way or another: “… hoặc gửi văn bản về phường”, the other in a breath of its own with its verb. */
import { predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';
import { quoted, type Pieces } from './pieces.ts';

const PHONE = /\d(?:[ .-]?\d){7,}/u;
/** Where the last “hoặc” begins, with the comma before it; -1 where there is none. */
const lastOr = (text: string): number => [...text.matchAll(/,?\s+hoặc\s+/gu)].at(-1)?.index ?? -1;
const inTwo = (text: string): Pieces => {
  const at = lastOr(text);
  return [text.slice(0, Math.max(at, 0)), text.slice(at).replace(/^,?\s+hoặc\s+/u, '')];
};

/** “liên hệ: ông A, điện thoại: … | hoặc bà B, điện thoại: …”: each with the number. */
export function eachWithNumber(text: string): Pieces | null {
  const [head, tail] = inTwo(text);
  return PHONE.test(head) && PHONE.test(tail) && predicates(head)
    ? [head, `Cũng có thể liên hệ ${tail}`]
    : null;
}

/** How one hands in, asks or signs up. */
const GIVES =
  'gửi|nộp|nhờ|liên\\s+hệ|gọi|nhắn|đăng\\s+ký|đóng|thanh\\s+toán|chuyển\\s+khoản|cung\\s+cấp|ghi\\s+(?:vào|phiếu|tên)|bỏ\\s+(?:vào|phiếu)|truy\\s+cập|quét|kê\\s+khai|khai\\s+báo|phản\\s+ánh|báo(?:\\s+cho)?|cập\\s+nhật';
const ANOTHER_WAY = new RegExp(`^(?:${GIVES})(?!\\p{L})`, 'iu');
const ONE_WAY = new RegExp(`(?<!\\p{L})(?:${GIVES}|đến)(?!\\p{L})`, 'iu');
/** Of a case, of an aim or of both there is no other way; “những hộ chưa nộp | hoặc nộp thiếu”: which of them. */
const NO_CHOICE =
  /(?<!\p{L})(?:nếu|khi|trường\s+hợp|để|nhằm|việc|chưa|không(?!\s+quá)|sẽ|thì|bị|được|đều|ai|nào)(?!\p{L})/iu;
/** “các hộ chưa nộp đến UBND phường, | hoặc nộp qua ứng dụng”: how, not which of them. */
const OF_ITS_OWN = /^,\s+hoặc\s+\S+\s+(?:qua|tại|về|cho|trực\s+tiếp)\s/iu;
/** “gửi đơn | hoặc phản ánh tới phường”: to whom is of both. */
const WANTS_WHOM =
  /(?<!\p{L})(?:gửi|nộp|viết)\s+(?:đơn|ý\s+kiến|hồ\s+sơ|thư)$|(?<!\p{L})(?:trực\s+tiếp|gửi|nộp|liên\s+hệ)$/iu;

/** “Đối tượng: trẻ chưa tiêm | hoặc không rõ đã tiêm”: who is meant, in two breaths. */
const KIND =
  /^(?:đối\s+tượng[^:]{0,30}:\s+)(?:(?:các|những)\s+)?(?<kind>trẻ|người|hộ|học\s+sinh|sinh\s+viên|công\s+dân)(?!\p{L})/iu;
const STATE = /^(?:chưa|không|đang|bị|có)\s[^,]+$/iu;
/** “… hoặc | gia đình không nhớ đã tiêm hay chưa”: whose family. */
const OF_THEIRS = /^(?:gia\s+đình|phụ\s+huynh|bố\s+mẹ|cha\s+mẹ)\s+(?:không|chưa)\s[^,]+$/iu;
const HOW =
  /^(?:hình\s+thức|cách(?:\s+thức)?|phương\s+thức)\s+(?<verb>nộp|đóng|gửi|đăng\s+ký|thanh\s+toán|góp\s+ý|tham\s+gia|kê\s+khai|nhận\s+tiền)[^:]{0,30}:\s/iu;
const THROUGH = /^(?:(?:thông\s+)?qua|tại|bằng|trực\s+tiếp)\s/iu;
/** “Người dân đăng ký với tổ trưởng | hoặc gọi 1900 0000”: the other way in a breath of its own. */
export function orElse(whole: string): Pieces | null {
  const [head, tail] = inTwo(whole.replace(/[.;\s]+$/u, ''));
  const kind = KIND.exec(head)?.groups?.kind;
  if (kind !== undefined)
    return STATE.test(tail) || OF_THEIRS.test(tail)
      ? [
          head,
          `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${STATE.test(tail) ? '' : 'mà '}${tail} cũng thuộc đối tượng này`,
        ]
      : null;
  // “Hình thức nộp: qua ứng dụng, tại ngân hàng | hoặc qua tổ thu của thôn”.
  const verb = HOW.exec(head)?.groups?.verb;
  if (verb !== undefined && THROUGH.test(tail)) return [head, `Cũng có thể ${verb.toLowerCase()} ${tail}`];
  return wordsIn(head) < 6 ||
    wordsIn(tail) < 2 ||
    quoted(head) ||
    !(ONE_WAY.test(head) || whole[head.length] === ',') ||
    !ANOTHER_WAY.test(tail) ||
    NO_CHOICE.test(OF_ITS_OWN.test(whole.slice(head.length)) ? whole.replace(/\schưa\s/iu, ' ') : whole) ||
    WANTS_WHOM.test(head)
    ? null
    : [head, `Cũng có thể ${tail}`];
}

/** The other way of a sentence that needs no other cut then: “…, hoặc nộp qua ứng dụng”. */
export const orBesides = (whole: string): Pieces | null =>
  OF_ITS_OWN.test(whole.slice(lastOr(whole))) ? orElse(whole) : null;
