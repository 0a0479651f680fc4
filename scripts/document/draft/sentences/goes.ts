/** Where one goes with what, what was found there and how many, and one road after another: each told in a breath of its own. */
import { SUBJECT } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { quoted, type Pieces } from './pieces.ts';

/** What is brought in a case isn't always. */
const IN_CASE = /^(?:(?:chú|lưu)\s+ý[^:]{0,4}:\s+)?(?:nếu|khi|hết|quá|sau|trường\s+hợp)(?!\p{L})/iu;

/** “… chủ xe mang căn cước, hóa đơn | đến trụ sở công an”: where to go, then with what papers. */
export function brings(text: string): Pieces | null {
  const found =
    /^(?<who>[^:]{6,160}?)\s+(?:mang|đem)(?:\s+theo)?\s+(?<papers>[^:;]*?,[^:;]*?|[^:;]{30,}?)\s+(?<goes>đến\s+(?!ngày|\d|hết).+)$/iu.exec(
      text,
    )?.groups as Record<'who' | 'papers' | 'goes', string> | undefined;
  return found === undefined ||
    wordsIn(found.papers) > MOST_WORDS - 4 ||
    IN_CASE.test(found.who) ||
    !found.papers.split(/,\s+(?:và\s+)?|\s+và\s+/u).every((paper) => A_PAPER.test(paper))
    ? null
    : [`${found.who} ${found.goes}`, `Giấy tờ mang theo gồm: ${found.papers}`];
}

/** “… đến trụ sở công an, | gặp ông A, điện thoại …, | để nhận lại”: whom to see, told by itself. */
export function sees(text: string): Pieces | null {
  const found =
    /^(?<head>[^:]{20,}?),\s+(?:và\s+)?gặp\s+(?<whom>(?:đ\/c|đồng\s+chí|ông|bà|anh|chị|cô|cán\s+bộ)\s[^;:,]{3,60}(?:,?\s+(?:số\s+)?(?:điện\s+thoại|ĐT|SĐT|số)\s*:?\s*[\dx][\dx. -]{5,})?)(?<rest>,?\s+(?:để|nhằm)\s[^;:]+)?$/iu.exec(
      text.replace(/[.;]$/u, ''),
    )?.groups as Record<'head' | 'whom' | 'rest', string> | undefined;
  return found === undefined || quoted(found.head)
    ? null
    : [`${found.head}${found.rest ?? ''}`, `Bà con gặp ${found.whom}`];
}

/** “Cấm xe trên đường A đoạn từ … đến …, | đường B đoạn từ … đến …”. */
export function roads(text: string): Pieces | null {
  const found =
    /^(?<head>[^:]*?\s(?:trên|tại)\s+(?:các\s+)?(?:tuyến\s+)?(?:đường|phố|cầu)\s[^,]{6,}?),\s+(?:và\s+)?(?<tail>(?:tuyến\s+)?(?:đường|phố|cầu)\s[^:]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || SUBJECT.test(found.tail)
    ? null
    : [found.head, `Việc này cũng áp dụng trên ${found.tail}`];
}

/** “… còn 43 ngôi mộ chưa kê khai và | 17 ngôi đã nhận tiền nhưng chưa bốc dời”: so many, and so many others. */
export function counts(text: string): Pieces | null {
  const found =
    /^(?<head>[^:;]{12,}?\s(?:còn|có)\s+\d[\d.]*\s+\p{Ll}[^,:;]*?\s(?:chưa|đã|đang|bị|được)\s[^:;]*?),?\s+và\s+(?<tail>\d[\d.]*\s+\p{Ll}\p{L}*(?:\s\p{Ll}\p{L}*)?\s+(?:chưa|đã|đang|bị|được)\s[^:;]+)$/u.exec(
      text,
    )?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || IN_CASE.test(found.head)
    ? null
    : [found.head, `Có ${found.tail}`];
}

/** “… phát hiện 02 ngôi mộ đất thuộc xóm 5, | không có bia, không rõ họ tên”: what is said of those that were found. */
export function found(text: string): Pieces | null {
  const says =
    /^(?<head>[^:;]*?(?:phát\s+hiện|gặp)\s+(?:có\s+)?\d[\d.]*\s+(?<what>ngôi\s+mộ|hài\s+cốt|chiếc\s+xe|xe|con\s+\p{L}+)(?!\p{L})[^:;]*?),\s+(?<tail>(?:không|chưa)\s+(?:có|rõ|xác\s+định)\s[^:;]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'what' | 'tail', string> | undefined;
  return says === undefined || quoted(says.head)
    ? null
    : [says.head, `Các ${says.what.toLowerCase()} này ${says.tail}`];
}

/** “Niêm yết phương án bồi thường | đối với 37 hộ tại thôn A, thôn B”: which households, by themselves. */
export function households(text: string): Pieces | null {
  const of =
    /^(?<head>[^:;]*?(?:niêm\s+yết|công\s+khai|công\s+bố|chi\s+trả)\s[^:;]{12,}?)\s+(?:đối\s+với|cho)\s+(?<whom>\d[\d.]*\s+hộ(?!\p{L})[^:;]{10,})$/iu.exec(
      text,
    )?.groups as Record<'head' | 'whom', string> | undefined;
  return of === undefined || quoted(of.head) || TERM.test(of.whom) || IN_CASE.test(of.head)
    ? null
    : [of.head, `Đối tượng: ${of.whom}`];
}
const TERM =
  /(?<!\p{L})(?:thì|từ\s+ngày|kể\s+từ|đến\s+(?:hết\s+)?ngày|trước\s+ngày|trong\s+(?:thời|vòng))(?!\p{L})/iu;

/** “Nội dung: nghe ý kiến về đường thôn, | nước sạch, rác thải”, “Giấy tờ mang theo: căn cước, | 02 ảnh 4x6”: what else. */
export function items(text: string): Pieces | null {
  const list = (TOPICS.exec(text) ?? PAPERS.exec(text) ?? CONDITIONS.exec(text))?.groups as
    Record<'label' | 'list', string> | undefined;
  if (list === undefined || MORE_DONE.test(list.list)) return null;
  const { label } = list;
  const of = text.slice(0, text.length - list.list.length);
  if (
    CONDITIONS.test(text) &&
    !list.list
      .split(/,\s+/u)
      .slice(1)
      .every((item) => A_CONDITION.test(item))
  )
    return null;
  if (PAPERS.test(text) && !list.list.split(/,\s+/u).every((item) => A_PAPER.test(item))) return null;
  // As much of it as a breath holds.
  // “chế độ cho trẻ em, | người khuyết tật”: whom it is for.
  const at = [
    ...list.list.matchAll(/,\s+(?!(?:trẻ|người|hộ|phụ\s+nữ|học\s+sinh|đồng\s+bào)\s)(?=[\p{Ll}\d])/gu),
  ].findLast(({ index }) => wordsIn(of + list.list.slice(0, index)) <= MOST_WORDS);
  if (at === undefined || quoted(of + list.list.slice(0, at.index))) return null;
  const bare = label.replace(/,?\s+(?:(?:bao\s+)?gồm(?:\s+có)?|còn\s+có)$/iu, '');
  return [of + list.list.slice(0, at.index), `${bare} còn có: ${list.list.slice(at.index + at[0].length)}`];
}
const TOPICS =
  /^(?<label>nội\s+dung(?:\s+\p{L}+){0,3}):\s+(?:[^:;]*?\svề\s|(?<=còn\s+có:\s+))(?<list>[^:;]*,[^:;]*)$/iu;
const PAPERS =
  /^(?<label>(?:thành\s+phần\s+)?(?:hồ\s+sơ|giấy\s+tờ)(?:\s+\p{L}+){0,5}):\s+(?<list>[^:;]*,[^:;]*)$/iu;
const CONDITIONS = /^(?<label>(?:điều\s+kiện|tiêu\s+chuẩn)(?:\s+\p{L}+){0,4}):\s+(?<list>[^:;]*,[^:;]*)$/iu;
const A_CONDITION =
  /^(?:và\s+)?(?:có|đủ|đang|đã|chưa|là|không|từ|trong|thuộc|thường\s+trú|cư\s+trú|tuổi|độ\s+tuổi|sức\s+khỏe|lý\s+lịch|trình\s+độ|tốt\s+nghiệp|phẩm\s+chất|tự\s+nguyện)(?!\p{L})/iu;
/** “đơn đề nghị”, “02 ảnh”, “bản sao căn cước”. */
export const A_PAPER =
  /^(?:(?:theo|bản\s+\p{L}+)\s+)?(?:\d|(?:đơn|giấy|bản|phiếu|tờ|sổ|thẻ|căn\s+cước|CCCD|CMND|học\s+bạ|bằng|chứng|hợp\s+đồng|hóa\s+đơn|ảnh|hình|văn\s+bản|bảng|biên|quyết\s+định|sơ\s+yếu|lý\s+lịch|hộ\s+chiếu|tài\s+liệu)(?!\p{L}))/iu;
/** Another thing that is done there. */
const MORE_DONE =
  /(?:^|,\s+)(?:trả\s+lời|giải\s+đáp|thảo\s+luận|bầu|công\s+bố|thông\s+báo|báo\s+cáo|góp\s+ý)\s/iu;

/** “… phải sơ tán xong trước 17 giờ ngày 24/8, | đến: trường A, trạm y tế”: where to. */
export function shelters(text: string): Pieces | null {
  const to =
    /^(?<head>[^:;]*(?<!\p{L})(?<does>sơ\s+tán|di\s+dời|tránh\s+trú)(?!\p{L})[^:;]{6,}?),?\s+(?:đến|về|tới|tại)(?:\s+(?:các|những)\s+(?:điểm|nơi)(?:\s+sau)?)?:\s+(?<where>[^:;]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'does' | 'where', string> | undefined;
  return to === undefined || quoted(to.head)
    ? null
    : [to.head, `Nơi ${to.does.toLowerCase()} đến: ${to.where}`];
}

/** “Thời gian, địa điểm: từ ngày 7/7 đến hết ngày 31/7 | tại Trung tâm A”: when, then where. */
export function whenAndWhere(text: string): Pieces | null {
  const both =
    /^thời\s+gian(?:,|\s+và)\s+địa\s+điểm(?<what>(?:\s+\p{L}+){0,4}):\s+(?<when>[^:]*?\d[^:]*?),?\s+tại\s+(?<where>\p{L}[^:]+)$/iu.exec(
      text,
    )?.groups as Record<'what' | 'when' | 'where', string> | undefined;
  return both === undefined || / tại /u.test(both.where)
    ? null
    : [`Thời gian${both.what}: ${both.when}`, `Địa điểm${both.what}: ${both.where}`];
}

/** “Khi đốt nương phải phát dọn đường băng, | đốt vào lúc gió nhẹ”: then that must be done as well. */
export function mustAsWell(text: string): Pieces | null {
  const must = /^(?<when>khi\s[^,:;]{3,40}?\s(?:phải|cần))\s(?<does>[^:;]+)$/iu.exec(text)?.groups as
    Record<'when' | 'does', string> | undefined;
  if (must === undefined || /(?<!\p{L})(?:để|nhằm|thì|nếu)(?!\p{L})/iu.test(must.does)) return null;
  const at = [...must.does.matchAll(/,\s+/gu)].findLast(
    ({ index, 0: comma }) =>
      wordsIn(`${must.when} ${must.does.slice(0, index)}`) <= MOST_WORDS &&
      beginsWithVerb(must.does.slice(index + comma.length)),
  );
  return at === undefined
    ? null
    : [
        `${must.when} ${must.does.slice(0, at.index)}`,
        `${must.when} ${must.does.slice(at.index + at[0].length)}`,
      ];
}

/** “02 hộ này tự giác chấp hành; | được hỗ trợ …”. */
export function ofThese(before: string, text: string): string | null {
  const who =
    /^(?:\d[\d.]*|các|những)\s+(?:hộ|người|cơ\s+sở|tổ\s+chức|cá\s+nhân)(?:\s+(?:dân|gia\s+đình))?\s+này(?=\s)/iu.exec(
      before,
    )?.[0];
  return who === undefined ? null : `${who} ${text}`;
}

/** “…, trừ các hộ nghèo”: told of all, then of whom it isn't. */
export function except(text: string): Pieces | null {
  const found = /^(?<head>.{20,}?),?\s+(?:ngoại\s+)?trừ\s+(?!vào\s)(?<whom>.+)$/iu.exec(text)?.groups;
  return found === undefined ||
    quoted(found.head!) ||
    /^\S+(?:\s\S+)?,\s/u.test(found.whom!) ||
    /(?<!\p{L})(?:khấu|khai|giảm|loại|bù|phòng|diệt)$/iu.test(found.head!)
    ? null
    : [found.head!, `Ngoại lệ: ${found.whom!}`];
}

/** “Hồ sơ được treo tại A, B | và đăng trên trang web của xã”: shown in one way, and in another. */
export function shown(text: string): Pieces | null {
  const found =
    /^(?<head>(?<what>[^,;:]{3,60}?)\s+được\s+(?:niêm\s+yết|treo|dán|công\s+khai|trưng\s+bày)\s.+?),?\s+(?:và|đồng\s+thời)\s+(?<tail>(?:đăng|gửi|phát|thông\s+báo|phổ\s+biến)\s[^;]+)$/iu.exec(
      text,
    )?.groups as Record<'head' | 'what' | 'tail', string> | undefined;
  return found === undefined ? null : [found.head, `${found.what} cũng được ${found.tail}`];
}
