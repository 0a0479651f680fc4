/** Which items of a list say nothing by themselves: those that only name somebody, and those that name nobody who acts. */
import { onlyNames } from '../sentences/audience.ts';
import { deceives } from '../sentences/again.ts';
import { SUBJECT, TOLD } from '../words/people.ts';
import { beginsWithVerb, saysOfThem } from '../words/verbs.ts';
import type { Opener } from './outline.ts';
import * as says from './says.ts';
import { FACT, FORBIDS } from './signs.ts';

/** “Thuộc hộ nghèo”, “Có cha, mẹ mắc bệnh”, “Những sinh viên là con hộ nghèo”: what of them? */
const OF_WHOM = /^(?:thuộc|có(?!\s+(?:thể|hơn|khoảng|\d))|đủ)(?!\p{L})/iu;
const WHO_IS =
  /^(?:(?:các|những)\s+)?(?:(?:sinh|học|đoàn|hội)\s+viên|học\s+sinh|trẻ(?:\s+em)?|người|hộ|gia\s+đình|công\s+dân)\s+(?:là|thuộc|có|mắc|bị)(?!\p{L})/iu;
/** “Mong bà con …”, “Tính đến ngày 12/6, …”: asked, or told of a time. */
const ASKS =
  /^(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|kính|rất|mong|mời|xin|vui\s+lòng|hãy|nhớ|lưu\s+ý|chú\s+ý|tính\s+(?:từ|đến))(?!\p{L})/iu;
/** “Đưa chó ra đường phải có rọ mõm”, “Vi phạm bị phạt”: what is done is spoken of. */
const SPOKEN_OF = /(?<!\p{L})(?:phải|bị|là|thì|sẽ|làm)(?!\p{L})/iu;
/** “Bắt đầu nhận từ ngày 27/7”, “Kéo co: mỗi thôn một đội”. */
const WHEN =
  /(?<!\p{L})(?:từ|ngày|lúc|trước|đến|hết|dịp|sáng|chiều|tối|tháng)\s[^.;]{0,20}\d|^[^:]{2,40}:\s/iu;
const SAYS_ITSELF = [FACT, FORBIDS, ASKS, WHEN, says.FREE, says.OF_ITSELF, says.CHANGES];

/**
 * Whether an item would be taken for something else without what its list is called: “Gửi đường dẫn lạ” of swindlers
 * for a request, “Thuộc hộ nghèo” for half a sentence.
 */
const needsHead = (item: string): boolean =>
  !SAYS_ITSELF.some((sign) => sign.test(item)) &&
  (namesOnly(item) || (beginsWithVerb(item) && !SPOKEN_OF.test(item)));
/** Whether it tells only which of them are meant: “…; thuộc hộ nghèo”. */
export const namesOnly = (item: string): boolean =>
  (OF_WHOM.test(item) && !SPOKEN_OF.test(item)) ||
  (onlyNames(item) && (!saysOfThem(item) || WHO_IS.test(item)));
/** “UBND xã đề nghị:”, “Cần lưu ý:”: what stands below is asked. */
const ASKS_OF_ALL =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|kêu\s+gọi|cần|nên|phải|lưu\s+ý)(?!\p{L})[^:]{0,60}:?\s*$/iu;

/** Which of a list's items need their head: none of a paragraph that named people, whom the next sentence is still of. */
export function listItems(): {
  begin(): void;
  hears(clause: string): void;
  lean(item: string, under: Opener | null): boolean;
} {
  let toThem = false;
  return {
    begin() {
      toThem = false;
    },
    hears(clause) {
      if (SUBJECT.test(clause) || TOLD.test(clause)) toThem = !deceives(clause);
    },
    lean: (item, under) => under !== null && !toThem && !ASKS_OF_ALL.test(under.text) && needsHead(item),
  };
}
