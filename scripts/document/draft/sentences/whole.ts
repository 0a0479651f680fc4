/** Whether a sentence can go on air as it stands: it says something of something, and nothing of it is missing. */
import { isUnfinished } from '../words/closing.ts';
import { predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';
import { isOnlyTime } from './clauses.ts';
import { isForTheEye } from './eye.ts';
import { CALLS, FAULTS, FAULTS_OF_CLAUSES, type Fault } from './faults.ts';

/** What a sentence opens with before it says anything. */
const OPENING =
  /^(?:(?:khi|nếu|do|vì|để|nhằm|trong|sau|trước|đối\s+với|từ|kể\s+từ|đến|theo|qua|nhân|ngày|sáng|chiều|tối|hiện|tại|vào|lúc|khoảng|hết|quá)(?!\p{L})[^,:]*,\s+)+/iu;
/** When, at a sentence's beginning. */
const TIME =
  /^(?:kể\s+)?(?:từ|đến|tới|vào|trong|ngày|lúc|khoảng|sáng|chiều|tối|tính)(?:\s+(?:ngày|hết|tháng|năm|giờ|phút|đến|từ|nay|sáng|chiều|tối|trưa|lúc|khoảng|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|đầu|cuối|[-–]|\d[\d/.:hg]*))*(?!\p{L})\s*/iu;
/** “Một phần nghĩa trang A, B, | thuộc phường C”: where that is, and nothing said of it. */
const BELONGS = /,\s+thuộc\s+(?:phường|xã|huyện|quận|thôn|tỉnh)(?!\p{L})[^,]*$/u;
/** “Đường A, | đoạn từ ngã tư đến cầu”: nobody goes there. */
const FROM_TO = /(?<!\p{L})từ\s(?!ngày|\d)[^,]{2,40}?\s(?:đến|tới)(?!\p{L})/giu;
/** Said before the first comma. */
const SAID_IN_OPENING = new RegExp(
  `(?<!\\p{L})(?:${CALLS}|thì\\s+(?:phải|cần|được|không|đề\\s+nghị|báo|gọi|nộp|gửi))(?!\\p{L})|^khi\\s\\S+\\s[^,]*\\sphải\\s|^(?:ngày\\s+\\d|sau\\s+(?:ngày|thời\\s+(?:gian|hạn))\\s)[^,]*\\s(?:đã|sẽ|phải|không\\s+được)\\s`,
  'iu',
);

/** “UBND xã thông báo: …”: what comes is a sentence. */
const LETS_HEAR = /(?<!\p{L})(?:thông\s+báo|trả\s+lời|khuyến\s+cáo|đề\s+nghị|yêu\s+cầu):\s+$/iu;
/** “Đã di dời: 10.727 ngôi mộ”: of which? */
const STATE_OF_WHAT = /^(?:đã|chưa|đang)\s[^:]{2,40}:\s/iu;
/** “Chợ A 20 lô, chợ B trên 60 lô”: how many of what, where; “Mức hỗ trợ 62.500 đồng”. */
const COUNTS =
  /^(?:[^,\d]{3,40}\d[\d.]*\s?\p{L}[^,]{0,24}(?:,\s+|$)){2,}$|^mỗi\s[^,]{2,30}\s(?:một|hai|ba|\d+)\s\p{L}|^(?:(?:định\s+)?mức|giá|(?:học|lệ|tiền)?\s?phí|tiền|số\s+tiền)\s[^,:\d]{0,60}\d[\d.,]*\s?(?:(?:đến|-|–)\s?\d[\d.,]*\s?)?(?:đồng|đ|nghìn|triệu|kg|%)(?!\p{L})|^[^,:\d]{3,60}(?:\s\d{1,2})?\s(?:là\s+)?\d[\d.]*\d{3}\s?(?:đồng|đ)(?:\/\p{L}+)*$|^(?:(?:độ\s+)?tuổi|cân\s+nặng|chiều\s+(?:cao|rộng|dài)|diện\s+tích|số\s+lượng|chỉ\s+tiêu)\s[^,:\d]{0,40}\d/iu;
/** “Ngày 28/06/2026, từ 5:00 đến 9:00, khu vực An Hòa”: when, and where. */
const WHEN_WHERE =
  /^ngày\s+\d[\d/.]*,\s+từ\s+\d[^,]*,(?:\s+đến\s+\d[^,]*,)?\s+(?:khu\s+vực|tuyến|đường|thôn|tổ|khu\s+phố)\s/iu;
/** “Đề nghị Mặt trận, các thôn, tổ chức”: to do what? */
const ASKED = /^(?:đồng\s+thời,\s+)?(?:đề\s+nghị|yêu\s+cầu|kính\s+mời|mời)\s+(?<rest>[^:]*,[^:]*)$/iu;
/** “Theo kế hoạch | thời gian treo cờ từ ngày 1/9”. */
const AS_PLANNED = /^theo\s+kế\s+hoạch,?\s+(?!số|của)/iu;
const LEAST_WORDS = 3;
const OWN_LEAST = 5;

const closed = (text: string): boolean =>
  (text.match(/[“"]/gu)?.length ?? 0) % 2 === (text.match(/”/gu)?.length ?? 0) % 2 &&
  (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);

/** @param own the letter itself closes it with a point: it says something, with whatever verb */
export function isWhole(sentence: string, own = false): boolean {
  const bare = sentence.replace(/[.!?…\s]+$/u, '').replace(AS_PLANNED, '');
  const isFaulty = ({ of, unless, butOwn }: Fault): boolean =>
    !(own && butOwn) && of.test(bare) && !(unless?.test(bare) ?? false);
  const value = /:\s+(?<value>\S.*)$/u.exec(bare)?.groups?.value;
  if (
    wordsIn(bare) < LEAST_WORDS ||
    isUnfinished(bare) ||
    !closed(bare) ||
    isForTheEye(sentence) ||
    FAULTS.some(isFaulty)
  )
    return false;
  if (value !== undefined && LETS_HEAR.test(bare.slice(0, -value.length))) return isWhole(value, own);
  if (value !== undefined)
    return (
      !STATE_OF_WHAT.test(bare) &&
      !/^(?:theo\s+)?quy\s+định$/iu.test(value) &&
      (/\d|\S[@.]\p{L}/u.test(value) || wordsIn(value) > 1)
    );
  const asked = ASKED.exec(bare)?.groups?.rest;
  if (asked !== undefined && !predicates(asked)) return false;
  if (isOnlyTime(bare) || FAULTS_OF_CLAUSES.some(isFaulty)) return false;
  if (COUNTS.test(bare) || WHEN_WHERE.test(bare) || (own && wordsIn(bare) > OWN_LEAST)) return true;
  const opens = OPENING.exec(bare)?.[0] ?? '';
  return (
    SAID_IN_OPENING.test(opens) ||
    predicates(bare.slice(opens.length).replace(TIME, '').replace(BELONGS, '').replace(FROM_TO, ''))
  );
}
