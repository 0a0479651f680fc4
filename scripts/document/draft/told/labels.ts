/** Whether what a list is called is said before an item: where it fits, and the item doesn't say itself what it is. */
import { SUBJECT } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { FACT } from './signs.ts';

/** Who is meant. */
const WHOM = /^(?:đối\s+tượng|thành\s+phần|người)(?!\p{L})/iu;
const NOT_THEY =
  /^(?:không(?!\s+(?:giới\s+hạn|phân\s+biệt|hưởng|có|thuộc|quá))|tạm\s+hoãn|ưu\s+tiên|đề\s+nghị|yêu\s+cầu|nếu|trường\s+hợp\s[^.]*\s(?:thì|phải))(?!\p{L})/iu;
/** A place, a time or papers. */
const THING = /^(?:địa\s+(?:điểm|chỉ)|điểm|nơi|khu\s+vực|phạm\s+vi|thời\s+gian|hồ\s+sơ|giấy\s+tờ)(?!\p{L})/iu;
const MUST =
  /(?<!\p{L})(?:thì|phải|cần|lập\s+hồ|nộp\s+(?:hồ|đơn|tại|về|cho)|gửi|liên\s+hệ|đề\s+nghị|mong)(?!\p{L})/iu;
/** “Nơi công khai: | treo tại nhà văn hóa; | đăng trên trang của xã”. */
const PUT_UP = /^(?:treo|đăng|dán|niêm\s+yết)(?:\s+\p{L}+)?\s+(?:tại|trên|ở)\s/iu;
export const isWherePutUp = (label: string, item: string): boolean =>
  /^(?:nơi|địa\s+điểm|hình\s+thức)(?!\p{L})/iu.test(label) && PUT_UP.test(item);
const CHECKS = /^kiểm\s+(?:đếm|tra)(?!\p{L})/iu;

/** Not “Đối tượng tiêm: không tiêm cho chó ốm”. */
export function fits(label: string, item: string): boolean {
  if (WHOM.test(label)) return !NOT_THEY.test(item);
  if (!THING.test(label) || isWherePutUp(label, item)) return true;
  return (
    !(SUBJECT.test(item) && MUST.test(item)) &&
    (!(beginsWithVerb(item) || CHECKS.test(item)) || /[\d:]/u.test(item))
  );
}
/** Nothing said of those whom it names is told without saying who they are. */
export const namesWhom = (label: string): boolean => WHOM.test(label);

/** “Đợt 1”, above what is done then. */
const STAGE = /^(?:đợt|giai\s+đoạn|vòng)\s+(?:\d+|[IVX]+)(?!\p{L})/iu;
/** “Thời gian bán hồ sơ”. */
const WHEN_OF = /^(?:thời\s+gian|địa\s+điểm)\s+(?!,|và\s)\p{L}+\s+\p{L}+/iu;
const SCHEDULE = /^lịch\s+(?!,|và\s|cụ\s)\p{L}+/iu;
const A_DAY = /^(?:ngày\s+\d|thứ\s|chủ\s+nhật|từ\s+(?:ngày\s+)?\d|(?:buổi\s+)?(?:sáng|chiều|tối)\s|đợt\s)/iu;
/** Names all that a letter tells. */
const OF_ALL =
  /^(?:thời\s+gian|địa\s+điểm|nội\s+dung|kế\s+hoạch|quy\s+trình|thông\s+tin|hình\s+thức|lịch|một\s+số|các|những|về)(?!\p{L})/iu;
/** Whether an item names what it is of itself: “Thời gian: …”, or the label's own words. */
export function tellsItself(label: string, item: string): boolean {
  // “Giờ: | 5 giờ 30 đến 9 giờ”, “Lịch tiêm: | ngày 23/10: trường A”.
  if (STAGE.test(label) || /^\d/u.test(item) || (SCHEDULE.test(label) && A_DAY.test(item))) return false;
  // Who is meant or what is asked of them isn't said by its words alone.
  if (/^(?:đối\s+tượng|điều\s+kiện|tiêu\s+chuẩn|hồ\s+sơ)(?!\p{L})/iu.test(label))
    return /^\p{Lu}[^:;.]{2,40}:\s/u.test(item);
  if (
    /^\p{Lu}[^:;.]{2,40}:\s/u.test(item) &&
    (FACT.test(item) || /,\s/u.test(label) || (OF_ALL.test(label) && !WHEN_OF.test(label)))
  )
    return true;
  const content = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter(
      (w) => !/^(?:và|các|của|về|cho|tại|theo|đối|với)$/u.test(w),
    );
  const own = new Set(content(item));
  const of = content(label);
  return of.filter((w) => own.has(w)).length >= of.length * 0.6;
}
