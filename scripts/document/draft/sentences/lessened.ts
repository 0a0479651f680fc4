/** A sentence that no cut makes short: what may be missing from its end is left out. */
import { endsWithVerb, isBareList, isNounFirst } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { VERB_FIRST } from './chains.ts';
import { sentence } from './ear.ts';
import { quoted } from './pieces.ts';
import { isWhole } from './whole.ts';

/** What may be missing from a sentence's end: why, how, with what. */
const LESS =
  /(?<!(?:^|\s)(?:mang|kèm|tiếp|đi|làm|dựa|tùy|tuỳ|dõi|hưởng|chạy))(?:,?\s+(?:với\s+sự|(?:về|đối\s+với)\s+các\s+(?:vấn\s+đề|nội\s+dung|lĩnh\s+vực)(?:\s+(?:có\s+)?liên\s+quan)?|liên\s+tục\s+từ|từ(?=\s+\d[\d.,]*\s?(?:m|mét|km|cm)\s)|đối\s+với\s+(?:dự\s+thảo|đồ\s+án|quy\s+hoạch|việc)|(?:hoặc|hay)(?=\s+(?:ông|bà|cán|tổ|trưởng|công|UBND|Ủy|Phòng|Ban|Trung|qua|gọi|liên|gửi|nộp|tin|điện|tới|đến|tại|ở|bưu)\s)|(?<!vừa\s)rồi(?=\s+\p{L}+\s)|của\s+(?=\p{Lu})|do\s+(?=\p{Lu})|nhằm|(?<!(?:dùng|sử\s+dụng|đủ))\s*để|theo(?!\s+(?:dõi|chiều|hướng|lộ|tuyến|giờ|khung))|trên\s+cơ\s+sở|với\s+mục\s+đích|qua\s+đó|từ\s+đó|thông\s+qua|làm\s+cơ\s+sở|chào\s+mừng|nhân\s+dịp|kèm\s+(?:theo\s+)?(?:một\s+số|vài))(?!\p{L})|,\s+(?=(?:biển\s+số|số\s+(?:loại|khung|máy)|nhãn\s+hiệu)(?!\p{L}))|,\s+(?=(?:góp\s+phần|tránh|đảm\s+bảo|bảo\s+đảm|phục\s+vụ)(?!\p{L}))|,\s+(?=\p{Ll}))/gu;

/** The sentence without its last adjunct, where it says enough; null where it can't be. */
export function lessened(text: string): string | null {
  if (/\?\s*$/u.test(text)) return null;
  // A day or a number is left out only where nothing else can be.
  return lessenedBy(text, (rest) => !/\d/u.test(rest)) ?? lessenedBy(text, () => true);
}

const EXCEPTION = /(?<!\p{L})(?:ngoại\s+)?trừ\s/iu;
const HOW = /(?<!\p{L})(?:theo|qua)$/iu;
/** Verbs after which something has to come. */
const WANTS_MORE =
  /(?<!\p{L})(?:được\s+(?:tổ\s+chức|thực\s+hiện|tiến\s+hành)|gửi|(?<!đã\s)nộp|thu|chấp\s+hành|phục\s+vụ|tính|áp\s+dụng|quản\s+lý|giải\s+quyết|xử\s+lý|bổ\s+sung|lựa\s+chọn|tuyển\s+chọn|xây\s+dựng|lập|đặt|đưa|lấy|giao|mở|thông\s+báo|tuân\s+thủ|thời\s+gian(?:\s+\p{L}+){0,2}|hạn(?:\s+\p{L}+)?)$/iu;
const OF_SOME =
  /^(?:(?:các|những)\s+)?(?:người|ai|hộ|trường\s+hợp|đối\s+tượng|học\s+viên|tổ\s+chức|cá\s+nhân)(?!\p{L})|(?<!\p{L})(?:khi|nếu|mà)\s[^,]*$/iu;
const SAYS_OF = /(?<!\p{L})(?:sẽ|thì|phải|bị|được)(?!\p{L})/iu;

/** “… trực van suốt đêm | để đưa nước về cuối tuyến”: what for is missed least. */
const AIM =
  /(?:,\s+(?:đảm\s+bảo|bảo\s+đảm))?,?\s+(?<!(?:dùng|sử\s+dụng|đủ|liên\s+hệ)\s+)(?:để|nhằm)\s+(?!lại\s|cho\s)[^,;:]*$/iu;
/** The sentence without its aim, where that makes it short enough; null where it doesn't. */
export function withoutAim(text: string): string | null {
  const head = text.replace(AIM, '');
  return head !== text &&
    wordsIn(head) <= MOST_WORDS &&
    !/\sthì\s|(?<!\p{L})(?:sẽ|phải)\s/u.test(text.slice(head.length)) &&
    !quoted(head) &&
    !/,\s+\S+$/u.test(head) &&
    isWhole(sentence(head))
    ? head
    : null;
}

const OR = /(?:hoặc|hay|rồi)$/iu;
function lessenedBy(text: string, mayMiss: (rest: string) => boolean): string | null {
  for (const found of [...text.matchAll(LESS)].reverse()) {
    const head = text.slice(0, found.index);
    // One of two ways may be missing, but not what is said of either.
    if (OR.test(found[0]) && SAYS_OF.test(text.slice(found.index))) continue;
    // What follows from a condition can't be missing, nor whom it isn't for.
    if (EXCEPTION.test(text.slice(found.index))) continue;
    if (!mayMiss(text.slice(found.index)) || /\sthì\s/u.test(text.slice(found.index))) continue;
    // How, where or by whom it is done is what it says; “chỉ … qua ứng dụng” would forbid all else.
    if (WANTS_MORE.test(head) || (/(?<!\p{L})chỉ(?!\p{L})/iu.test(head) && HOW.test(found[0]))) continue;
    // “Những ai khi …, không …, | … phải đền bù”: what is said of them is in the rest.
    if (OF_SOME.test(head) && SAYS_OF.test(text.slice(found.index))) continue;
    const aim =
      /^,\s+(?:biển\s+số|số\s+(?:loại|khung|máy)|nhãn|góp\s+phần|tránh|đảm\s+bảo|bảo\s+đảm|phục\s+vụ)/u.test(
        text.slice(found.index),
      );
    // After a comma only one more thing that is done may be missing, not one more of what is named.
    if (/^,\s/u.test(found[0]) && (endsWithVerb(head) || isBareList(head))) continue;
    const next = text.slice(found.index + found[0].length);
    if (!aim && /^,\s/u.test(found[0]) && (!VERB_FIRST.test(next) || isNounFirst(next))) continue;
    if (wordsIn(head) <= MOST_WORDS && wordsIn(head) >= 8 && !quoted(head) && isWhole(sentence(head)))
      return head;
  }
  return null;
}
