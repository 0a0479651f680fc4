/** Whether a clause after a comma says by itself of whom it is: with its own subject, or a case of its own. */
import { PEOPLE } from '../words/people.ts';
import { beginsWithVerb, DOES, predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';

/** “…, | chưa có điện thoại thì cứ lấy dấu vân tay”: a case of its own. */
const CASE =
  /^(?!(?:nếu|khi|thì|để|mà|do|vì|nên)(?!\p{L}))(?:[^\s,;:]+\s+){1,10}thì\s+(?:[^\s,;:]+\s+)?[^\s,;:]/iu;
/** “…, | phụ huynh nhớ mang theo sổ”, “…, | các lán bạt phải tự tháo”: somebody or something, and what of it. */
const OF_ITS_OWN = new RegExp(
  `^(?:${PEOPLE}|(?:các|những|mọi|mỗi|toàn\\s+bộ|tất\\s+cả|số\\s+còn|còn\\s+lại|ai|kết\\s+quả|người)\\s)[^;:]{0,70}?(?<!\\p{L})(?:phải|sẽ|được|bị|không|cần|nhớ|vẫn|cứ|tự|chỉ|thôi|đừng|hãy|nên)\\s+\\p{L}`,
  'iu',
);
/** “…, | sang tháng 8 máy chuyển đi xã khác”, “…, | để quá hạn Ban quản lý cho máy xúc dọn”: what comes then. */
const THEN =
  /^(?:sang\s+(?:tháng|tuần|năm|ngày)\s+\S+|sau\s+(?:đó|ngày\s+(?:này|đó|ấy))|(?:để\s+)?(?:quá|hết)\s+(?:(?:thời\s+)?hạn|ngày\s+\S+|giờ)|\p{L}+\s+xong)\s+(?=\p{L})/iu;
/** “Ưu tiên người có công, hộ phải di dời”: what comes is one more of those. */
const LISTS =
  /(?<!\p{L})(?:ưu\s+tiên|gồm|như|là|với|dành\s+cho|đối\s+với|hoặc|của|trong\s+đó\s+có|trừ|đại\s+diện|tặng|khen)\s(?:[^,]*,\s)*[^,]*$|:\s/iu;
/** A condition, a day or a paper: nothing by itself; nor what swindlers say. */
export const OPENS =
  /^(?:nếu|khi|trường\s+hợp|để|nhằm|do|vì|theo|căn\s+cứ|thực\s+hiện|sau|trước|trong|từ|đến|tại|đối\s+với|trừ|hết|quá)(?!\p{L})[^,]*$|(?<!\p{L})(?:hỏi|dọa|đe|gọi\s+bảo|tự\s+xưng|giả)(?!\p{L})/iu;
/** Shorter than a clause of its own. */
const LEAST_LAST = 5;

/** “Trẻ đang sốt, | đang uống thuốc thì hoãn”: one more of what was begun, unless a case was told before. */
const GOES_ON = /^(?:đang|bị|được|đã|có|chưa|không|còn|sẽ)\s/iu;
/** “Đề nghị cán bộ, viên chức, | Nhân dân từ đủ 18 tuổi …”: to do what? */
const ASKS = /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|kính\s+mời|mời|nhắc|kêu\s+gọi)\s+(?<rest>[^:]*)$/iu;
/** “Người dân phát hiện ai có nhà ở nơi khác, | kê khai gian dối thì báo”: what they find goes on. */
const FINDS = /(?<!\p{L})(?:phát\s+hiện|nhìn\s+thấy|thấy)\s/iu;
const firstWord = (text: string): string => /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '';

const lastWords = (head: string): readonly string[] => head.toLowerCase().split(/\s+/u).slice(-4);

/** Whether the second half is a clause of its own. */
export const stands = (head: string, tail: string): boolean => {
  if (beginsWithVerb(tail) && FINDS.test(head)) return false;
  // “chưa có tên trong sổ hộ nghèo, | hộ cận nghèo thì …”: one more of what was just named.
  if (lastWords(head).includes(firstWord(tail))) return false;
  // “…, có sốt cao, quấy khóc nhiều, | khó thở thì đưa ngay đến trạm”: the last of several conditions.
  const last = head.slice(head.lastIndexOf(',') + 1).trim();
  if (CASE.test(tail))
    return (
      /\sthì\s/iu.test(head) || (!GOES_ON.test(tail) && (last === head.trim() || wordsIn(last) > LEAST_LAST))
    );
  const asked = ASKS.exec(head)?.groups?.rest;
  if (asked !== undefined && !DOES.test(asked)) return false;
  // “Trẻ khuyết tật, | trẻ ở nước ngoài về được …”: they are named together.
  if ([head, head.slice(head.lastIndexOf(',') + 1).trim()].some((h) => firstWord(h) === firstWord(tail)))
    return false;
  if (beginsWithVerb(tail) && !THEN.test(tail)) return false;
  const then = THEN.exec(tail)?.[0];
  if (then !== undefined) return predicates(tail.slice(then.length));
  return OF_ITS_OWN.test(tail) && !LISTS.test(head);
};
