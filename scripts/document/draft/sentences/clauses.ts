/**
 * Where a long sentence falls into clauses that can each stand alone: both sides say something of somebody. Vietnamese
 * marks what is said by the little words before the verb (“sẽ”, “đã”, “được”, “không”), or a common verb begins it.
 */
import { endsWithVerb, isNounFirst, saysOfThem } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';
import { startsWithActor } from './again.ts';

/** Words before a verb, or that stand for one. */
const MARKS =
  '(?:sẽ|đã|đang|vẫn|còn|phải|cần|nên|hãy|được|bị|không|chưa|(?<!địa\\s)chỉ|có|là|có thể|muốn|xin|vừa|mới)(?!\\p{L})';
/** Verbs with which a second half goes on. */
const VERBS = `(?:${
  'tăng|giảm|lấn|chiếm|gây|nghiên cứu|viết|mở|che|chặt|quét|lắp|giao nộp|mua|bán|khám|tiêm|uống|giải quyết|thông báo|' +
  'tuyên truyền|nộp|đăng ký|kê khai|khai|báo|chi trả|gửi|mang|giữ|thực hiện|tham gia|phối hợp|kiểm tra|đến|liên hệ|chủ động|' +
  'tuân thủ|chấp hành|góp|nâng|bảo đảm|đảm bảo|phòng tránh|tránh|dọn|thu|cập nhật|hoàn thành|hoàn thiện|làm|đưa|treo|' +
  'tiếp tục|tiếp nhận|tạo|xử lý|vận động|tổ chức|hướng dẫn|xây dựng|phát hiện|phát|triển khai|cung cấp|chuẩn bị|theo dõi|' +
  'hạn chế|tháo dỡ|di dời|di chuyển|trả|cấp|nhận|cho|giúp|hỗ trợ|bàn giao|trông|đổi|đóng|ghi|ký|dừng|tắt|rút|cài|dùng|sửa|' +
  'xác nhận|xác thực|đo đạc|kiểm đếm|cam kết|góp ý|phản ánh|trao|tặng|bốc thăm|bố trí|sắp xếp|gặp|gọi|hỏi|nhắn|tìm|xem|chọn|chuyển|lấy|trồng|nuôi|cắt|đào|đi|về|vào|thấy|nghỉ|thi|ở|nằm|đặt|để|' +
  'kết thúc|bắt đầu|xả|phun|mất|ngừng|ngưng|tạm|khôi phục|rà soát|lập|niêm yết|kèm|tính|áp dụng|quay lại'
})`;
const VERB = `(?:${VERBS}(?!\\p{L})|${MARKS})`.replaceAll(' ', '\\s+');
const HAS_VERB = new RegExp(`(?<!\\p{L})${VERB}`, 'u');
const BEGINS_VERB = new RegExp(`^${VERB}`, 'u');
/** Somebody or something, and what it does. */
const CLAUSE = new RegExp(
  `^(?!(?:và|hoặc|hay|của|trong|tại|với|từ|đến|theo|như|về|cùng|bằng|trên|dưới|ở|gồm|kể|thuộc|các)(?!\\p{L}))(?:[^\\s,]+\\s+){1,5}?${VERB}`,
  'u',
);
/** When, why or if: nothing by itself. */
const OPENING =
  /^(?:trong|hết|sau|quá|khi|nếu|muốn|để|nhằm|từ|đến|theo|do|vì|nhân\s+dịp|trường\s+hợp|đối\s+với|trước|khoảng|hồi|vào|lúc|chậm\s+nhất|sáng|trưa|chiều|tối|ngày|tại|thực\s+hiện|căn\s+cứ|xin\s+thông\s+báo\s+tới|ai|(?:\p{L}+\s+){1,3}nào)(?!\p{L})[^,]*$/iu;
/** … in the last words before a comma. */
const OPENS_WITHIN =
  /(?:^|,\s+|(?<!\p{L})(?:cho\s+biết|thông\s+báo|lưu\s+ý)\s+)(?:khi|nếu|sau\s+khi|trước\s+khi|trong\s+(?:thời|trường))(?!\p{L})[^,]*$/iu;
/** What a clause leaves open: a name, a list, a day. */
const UNFINISHED =
  /(?:\d|(?<!\p{L})(?:và|hoặc|hay|của|các|những|ngày|tháng|thứ|số|ông|bà|anh|chị|là|gồm|từ|đến|tại|với|cho|phường|xã|thôn|tổ))$/iu;

/** “… đăng ký trong tháng 01/2026, | hoàn thành việc nộp tiền”: not one more day. */
const goesOnAfterDay = (head: string, tail: string): boolean =>
  /(?:ngày|tháng)\s+\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{4})?$/iu.test(head) && DOES_NEXT.test(tail);
const DOES_NEXT = new RegExp(
  `^(?!đến (?:hết )?(?:ngày|\\d))(?!thời )${VERBS}(?!\\p{L})`.replaceAll(' ', '\\s+'),
  'u',
);

/** “không có trường hợp người vi phạm, | chủ xe đến giải quyết”: the second half alone would say the contrary. */
const NOBODY =
  /(?<!\p{L})không\s+có\s+(?:trường\s+hợp|ai|người|hộ|tổ\s+chức|cá\s+nhân)(?!\p{L})(?:(?!\sthì\s)[^,])*$/iu;

/** “(đến Phòng Cảnh sát,) Công an tỉnh | để …”, “(với UBND,) Ủy ban MTTQ huyện | về …”: named, and does nothing. */
const NAMED_BESIDE = /^\p{Lu}.*\s(?:để|về|ở|vào|cho)$/u;

/** “Chess, | Sutin”: counted up. */
const NAMES_LAST =
  /\p{Lu}[^\s,;:]*(?:\s[\p{Lu}\d][^\s,;:]*){0,3},\s+\p{Lu}[^\s,;:]*(?:\s[\p{Lu}\d][^\s,;:]*){0,3}$/u;

/** “… báo với Tổ bầu cử, | Tổ sẽ mang hòm phiếu đến”: the one just named. */
const SOON = /^\p{Lu}\p{L}*\s(?:sẽ|phải|cần)\s/u;

export interface Clauses {
  readonly head: string;
  readonly tail: string;
  /** The second half goes on with the first one's subject. */
  readonly same: boolean;
}

/** The ways to halve it, best first: where somebody else is spoken of, then where the same one goes on. */
export function clausesOf(text: string, most: number): readonly Clauses[] {
  const found: (Clauses & { readonly off: number })[] = [];
  for (const { 0: comma, index } of text.matchAll(/,\s+(?:và\s+|đồng\s+thời\s+)?/giu)) {
    const head = text.slice(0, index);
    const tail = text.slice(index + comma.length);
    const [before, after] = [wordsIn(head), wordsIn(tail)];
    if (before < 6 || before > most || after < 4 || (UNFINISHED.test(head) && !goesOnAfterDay(head, tail)))
      continue;
    // “Hết hạn mà không ai nhận thì xem như mộ vô chủ” says what follows already.
    if (OPENING.test(head) && !/\sthì\s/iu.test(head)) continue;
    // The condition, or what somebody says, ends where the next begins.
    if (endsWithVerb(head) || OPENS_WITHIN.test(head)) continue;
    // “… phối hợp với HĐND, | UBND phường tổ chức”, “… thì Phòng Cảnh sát, | Công an tỉnh sẽ …”: named together.
    const beside = /\s(?:với|cùng|của|và)\s+(?<named>\p{Lu}[^,]*)$/u.exec(head)?.groups?.named;
    if (beside !== undefined && !HAS_VERB.test(beside) && /^\p{Lu}/u.test(tail) && !SOON.test(tail)) continue;
    const then = /\sthì\s+(?<then>[^,]*)$/iu.exec(head)?.groups?.then;
    if (!HAS_VERB.test(then ?? head)) continue;
    // “thuốc Chess, Sutin, | Titan theo hướng dẫn …”: one more name.
    if (NAMES_LAST.test(head) && /^\p{Lu}/u.test(tail) && !startsWithActor(tail)) continue;
    const same = BEGINS_VERB.test(tail) && !isNounFirst(tail);
    // “Học sinh, người đi làm xa, | người già yếu … đến …”: all of them do.
    if (!same && (!CLAUSE.test(tail) || !saysOfThem(head))) continue;
    if (NOBODY.test(head) || NAMED_BESIDE.test(CLAUSE.exec(tail)?.[0] ?? '')) continue;
    found.push({ head, tail, same, off: Math.abs(before - after) });
  }
  const nearest = (same: boolean) => found.filter((f) => f.same === same).sort((a, b) => a.off - b.off);
  return [nearest(false), nearest(true)].flatMap((ways) => ways.slice(0, 1));
}

/** Whether it goes on with something done. */
export const beginsVerb = (text: string): boolean => BEGINS_VERB.test(text);

/** Whether something is said of something, rather than only named. */
export const says = (text: string): boolean => HAS_VERB.test(text);

/** “Khoảng 1 giờ ngày 3/1, ông … thấy …”: when it was can be told by itself. */
const WHEN =
  /^(?<when>(?:(?:vào\s+)?(?:khoảng|hồi|lúc|sáng|trưa|chiều|tối|đêm)|ngày|từ\s+ngày|từ\s+(?=\d)|trong\s+\d+\s+ngày)(?!\p{L})[^,;:]{2,60}(?:,\s*(?:ngày|từ|đến)\s[^,;:]{2,40})?),\s+(?<rest>\S.*)$/iu;

/** “từ 14h00 | đến 15h30”: nobody goes there. */
const UNTIL = /(?<!\p{L})đến(?=\s+(?:hết\s+|khoảng\s+)?(?:ngày\s+)?\d)/gu;

/**
 * The time that a sentence opens with, and the rest of it; null where it opens otherwise.
 * @param spans also from an hour to an hour
 */
export function whenOf(text: string, spans = false): { when: string; rest: string } | null {
  const found = WHEN.exec(text)?.groups as { when: string; rest: string } | undefined;
  return found !== undefined &&
    /\d/u.test(found.when) &&
    !HAS_VERB.test(spans ? found.when.replace(UNTIL, '') : found.when) &&
    HAS_VERB.test(found.rest)
    ? found
    : null;
}

/** “Vào lúc 8 giờ 00, ngày 21/5/2026”, and no more. */
const ONLY_TIME =
  /^(?:vào\s+)?(?:lúc|hồi)\s[^\p{L}]*(?:giờ|h)[^\p{L}]*(?:(?:phút|sáng|chiều|tối|ngày|thứ\s\p{L}+)[^\p{L}]*)*$/iu;
export const isOnlyTime = (text: string): boolean => ONLY_TIME.test(text);
