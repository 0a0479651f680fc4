/** What is forbidden stays so: a list that a “không” or “cấm” governs is told with it, or not at all. */
import { IMPERATIVE, SUBJECT } from '../words/people.ts';
import { beginsWithVerb, isNounFirst } from '../words/verbs.ts';

const BAN =
  /(?<!\p{L})(?:nghiêm\s+cấm|cấm|đừng|chớ|chấm\s+dứt|từ\s+chối|(?<!(?:nơi|phòng|việc|lịch|phạm\s+vi|thời\s+gian|khu\s+vực|kế\s+hoạch|thông\s+báo|sẽ|tạm|bị|phải)\s)(?:tránh|hạn\s+chế|ngừng|ngưng|dừng)|không)(?!\p{L})\s*(?<what>.*)$/iu;
/** “không tự ý phá bờ”, “không được đốt”: “không quá 3 ngày”, “nhà không kiên cố”, “không phải nộp” forbid nothing. */
const NO_BAN =
  /^(?:mất\s+(?:tiền|phí)|biết|rõ|chấp\s+hành|thực\s+hiện|đồng\s+ý|nhất\s+trí|kê\s+khai|đăng\s+ký|nộp|hưởng|thuộc)(?!\p{L})/iu;
const NOT_DONE = /^(?:được|nên|tự\s+ý|để|cho|vứt|xả|đốt|thả)(?!\p{L})/iu;
/** Where it ends: “không đốt mà gom lại”, “nếu không nộp thì …”. */
const CLOSED = /(?:^|\s|,)(?:nhưng|mà|thì|thay\s+vào\s+đó|đề\s+nghị|yêu\s+cầu)\s/iu;
/** What isn't of the list: another ban, what is to be done instead, a condition, a place or a time. */
const FREE =
  /^(?:không|đừng|chớ|cấm|nghiêm|tuyệt\s+đối|chỉ|hãy|phải|cần|nên|chủ\s+động|tích\s+cực|chấp\s+hành|tuân\s+thủ|bảo\s+(?:vệ|đảm)|đảm\s+bảo|giữ\s+gìn|nâng\s+cao|kịp\s+thời|thường\s+xuyên|phòng|thông\s+báo|phối\s+hợp|cảnh\s+giác|đề\s+nghị|yêu\s+cầu|kính|mời|xin|vui\s+lòng|đồng\s+thời|báo(?!\s+giá)|gọi\s+(?:ngay|số|điện|\d)|liên\s+hệ(?!\s+với)|nếu|khi|hễ|ai|trường\s+hợp|quá|hết|sau|trước|từ|đến\s+(?:hết|ngày|khi|\d)|vào\s+(?:lúc|ngày|các|sáng|chiều|tối|\d)|lúc|trong|tại|ở(?!\s+lại)|qua(?!\s+lại)|bằng|theo|chậm|muộn|do|vì|nhằm|trừ|kể|riêng|nhất\s+là|đặc\s+biệt|thời|hạn|địa|người\s+nào|hộ\s+nào)(?!\p{L})/iu;
/** What for: “… để bảo đảm an toàn”, but “không xả rác, | để vật liệu trên vỉa hè”. */
const AIM = /^\s+để\s/iu;

export const verbFirst = (text: string): boolean =>
  (beginsWithVerb(text) || IMPERATIVE.test(text)) && !isNounFirst(text) && !/^hợp\s+tác\s+xã/iu.test(text);
const opensBan = (head: string): boolean => {
  const found = BAN.exec(head);
  if (found === null) return false;
  const what = found.groups!.what!;
  if (CLOSED.test(what)) return false;
  return /^không/iu.test(found[0]) && (NO_BAN.test(what) || (!NOT_DONE.test(what) && !beginsWithVerb(what)))
    ? opensBan(what)
    : true;
};
/** “Cấm xe tải qua cầu; | xe máy vẫn đi bình thường”: said of somebody else, and not what they may not do. */
const COSTS = /(?<!\p{L})(?:bị|phạt|sẽ|thì)(?!\p{L})/iu;
const SAID_OF_IT =
  /(?<!\p{L})(?:sẽ|được|bị|phải|không|vẫn|là|như|bình\s+thường|do|có|chịu|chưa|hạn\s+chế|nên|cần)(?!\p{L})/iu;

/**
 * Whether what comes next may be forbidden by the head, so that by itself it would be asked for.
 * @example tearsBan('Tuyệt đối không đốt nương', 'thả đèn trời') // true
 */
export function tearsBan(head: string, next: string): boolean {
  const tail = next.replace(/^[,;\s]*(?:(?:và|hoặc|hay|rồi|cũng\s+như)\s+)?/iu, '');
  return (
    !FREE.test(tail) &&
    !AIM.test(next) &&
    opensBan(head.replace(/[“"][^”"]*[”"]/gu, '')) &&
    (verbFirst(tail) ? !COSTS.test(tail) : !(SUBJECT.test(tail) || SAID_OF_IT.test(tail)))
  );
}
