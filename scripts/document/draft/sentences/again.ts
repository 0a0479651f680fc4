/** Who a sentence's second half is about: said again, as Vietnamese doesn't go on without its subject. */
import { inShort, PEOPLE, SUBJECT, TOLD, VERB } from '../words/people.ts';
import { beforeVerb, governorOf, isNounFirst, sharesObject } from '../words/verbs.ts';
import { lowerFirst, wordsIn } from '../words/words.ts';
import { tearsBan } from './bans.ts';

/** What stands before who is spoken of: a time, a condition. */
const OPENING =
  /^(?:Xin\s+lưu\s+ý,\s+)?(?:(?:Khi|Nếu|Từ|Trong|Sau|Để|Do|Đến|Trước|Vào|Ngày|Hiện|Theo|Tại|Trường hợp|Quá)(?!\p{L})[^,]{2,90},\s+)*/u;
/** An office or a firm that acts. */
const ACTOR =
  /^(?<who>(?:UBND|[UỦ][ỷy]\s+ban|Công\s+an|Ban|Trung\s+tâm|Trạm|Phòng|Điện\s+lực|Công\s+ty|Hội\s+đồng|Xí\s+nghiệp|HTX|Nhà\s+trường|nhà\s+trường|Trường|Đơn\s+vị|đơn\s+vị|Đoàn|Hội|Bưu\s+điện|Chi\s+cục|Cơ\s+quan|Tổ\s+(?:công\s+tác|dân\s+phố)|Bệnh\s+viện|Ngân\s+hàng|Văn\s+phòng|[Cc]hủ\s+đầu\s+tư)(?:\s+(?!(?:hoặc|vào|ngày)\s)[^\s,;:]+){0,9}?)\s+(?=(?:sẽ|đã|đang|không|cũng|bắt\s+đầu|triển\s+khai|làm(?!\s+việc)|nhận|tiến\s+hành|tổ\s+chức|tiếp\s+nhận|thực\s+hiện|thông\s+báo|phối\s+hợp|lập|xử|chi\s+trả|bố\s+trí|cử|mở|hướng\s+dẫn|tạm|ngừng|thu|cấp|giải\s+quyết|kiểm\s+tra|hỗ\s+trợ|xem\s+xét|tổng\s+hợp|niêm\s+yết|phun|tiêm|khám|trao|phát|trả)(?!\p{L}))/u;
export const startsWithActor = (text: string): boolean => ACTOR.test(text);
const FORBIDS = /^(?:không|nghiêm\s+cấm|cấm|tuyệt\s+đối|chỉ)(?!\p{L})/iu;
const IMPERATIVE = new RegExp(`^(?:lưu\\s+ý:\\s*)?(?:nghiêm\\s+cấm|cấm|tiếp\\s+tục|${VERB})(?!\\p{L})`, 'iu');
const ASKS =
  /(?<!\p{L})(?<asks>đề\s+nghị|yêu\s+cầu|kính\s+mời|mời|khuyến\s+cáo|kêu\s+gọi|vận\s+động)(?!\p{L})/iu;
const WHO = new RegExp(`^(?<who>${PEOPLE})(?!\\p{L})`, 'iu');

/** Who deceives. */
const SWINDLER =
  /(?<!\p{L})(?<who>(?:các\s+)?(?:đối\s+tượng|kẻ\s+(?:gian|xấu)))\s(?=[^.;]*(?<!\p{L})(?:gọi|nhắn|mạo|giả|tự\s+xưng|lợi\s+dụng|dụ|lừa)(?!\p{L}))/iu;
/** What they want others to do. */
const DEMANDS =
  /(?<!\p{L})(?:yêu\s+cầu|đề\s+nghị|hướng\s+dẫn|dụ(?:\s+dỗ)?)\s+(?:(?:các|những|cho)\s+)?(?:người|nạn\s+nhân|bà\s+con|khách|chủ|phụ\s+huynh|học\s+sinh|công\s+dân|họ)(?!\p{L})/iu;
export const deceives = (text: string): boolean => SWINDLER.test(text);
/** “UBND xã phát hiện 17 hộ trồng …, | làm hàng rào lấn kênh”: those who were found do it. */
const FOUND =
  /(?<!\p{L})(?:phát\s+hiện|ghi\s+nhận)\s+(?:có\s+)?\d[\d.]*\s+(?<whom>hộ(?:\s+dân)?|cơ\s+sở|trường\s+hợp|cá\s+nhân|tổ\s+chức)\s+(?!vi\s+phạm\s*$)/iu;

/** “17 hộ trồng cây, dựng trụ, | làm hàng rào lấn vào đất công”: all of that is wrong, not the last. */
const WRONG =
  /(?<!\p{L})(?:lấn|chiếm|trái\s+phép|vi\s+phạm|trong\s+(?:phạm\s+vi|hành\s+lang)|trên\s+(?:đất|dải|lòng|vỉa)|không\s+phép)(?!\p{L})/iu;

/** What only belongs to who does it of their own will. */
const MODAL = /^(?:sẽ|đã|được|bị|đang|có|là)(?!\p{L})/iu;

/** “… thông báo để các chủ xe biết, | đến trụ sở”: those who are let know go there. */
const LETS_KNOW =
  /(?<!\p{L})(?:để|cho|đến|tới)\s+(?<who>[^;:]{2,140}?)\s+(?:được\s+)?(?:biết|nắm(?:\s+(?:rõ|được))?)(?:\s+[^,;]{0,20})?$/iu;
/** “Gia đình muốn có chỗ bán hàng, | trông xe xin tới ghi tên”: what they should do comes later. */
const WISHES = /^\s+(?:[^,]{0,30}\s)?(?:muốn|có\s+nhu\s+cầu|có\s+nguyện\s+vọng)\s/iu;
const DOES_LATER = /(?<!\p{L})(?:xin|thì|đề\s+nghị|vui\s+lòng|liên\s+hệ|đăng\s+ký)\s/iu;
/** “Tiêm phòng là cách rẻ nhất”: nobody is told to. */
const STATES = /^(?:\S+\s){1,4}là\s/iu;
/** What is made, and then handed in. */
const MAKES =
  /(?<!\p{L})(?:làm|viết|lập|ghi|điền|photo|chuẩn\s+bị|kê\s+khai)\s(?:[^,;]*\s)?(?<paper>đơn|tờ\s+khai|bản\s+kê|bảng\s+kê|hồ\s+sơ|phiếu|bản\s+tự\s+chấm)(?!\p{L})/iu;
const HANDS_IN = /^(?<verb>nộp|gửi|chuyển|trả)\s+(?=(?:lại\s+)?(?:cho|về|tại|tới|đến)\s)/iu;

/** “… nhận tờ khai tại thôn | và nộp lại cho Tổ công tác”: that form. */
const GETS = /(?<!\p{L})nhận\s+(?<paper>tờ\s+khai|phiếu|mẫu(?:\s+đơn)?|đơn|bản\s+kê\s+khai)(?!\p{L})/iu;
const BACK = /^(?<verb>nộp|gửi)\s+lại\s+(?=(?:cho|về|tại)\s)/iu;

/** “… lập bảng kê, | có xác nhận của trưởng bản”, “Sinh viên chưa muốn thi, | phải làm đơn”: of what was named. */
const OF_WHAT_WAS_NAMED = /^(?:có|phải|cần)(?!\p{L})/iu;

/** “UBND xã nhận được đơn của ông A, | trình báo việc bị mất giấy”: what he wrote. */
const REPORTED =
  /(?<!\p{L})nhận\s+được\s+(?:\p{L}+\s+){0,2}?(?:đơn|tin|phản\s+ánh|trình\s+báo|kiến\s+nghị|khiếu\s+nại|văn\s+bản|công\s+văn|tờ\s+trình|thông\s+báo)(?!\p{L})[^;:]*$/iu;
/** “… đã thành lập Tổ bắt chó thả rông gồm 08 người, | hoạt động các buổi sáng”: what was made does that. */
const MADE =
  /(?<!\p{L})thành\s+lập\s+(?<made>(?:Tổ|Đội|Đoàn|Ban|Chốt|tổ|đội|đoàn|ban|chốt)\s[^,;:]{2,50}?)(?:,?\s+(?:gồm|do|với|có)\s[^;:]*)?$/u;
const ITS_WORK = /^(?:hoạt\s+động|làm\s+việc|trực|thường\s+trực|túc\s+trực|đi)(?!\p{L})/iu;

/** Whether the second half is one more thing done by whoever the first is about. */
export const goesOn = (head: string, tail: string): boolean =>
  !isNounFirst(tail) &&
  !sharesObject(head) &&
  !REPORTED.test(head) &&
  governorOf(head, tail) !== null &&
  (governorOf(head, tail) !== '' || !tearsBan(head, tail));

/**
 * The second half as a sentence with its subject; null where who it is about can't be told.
 * @example goOn('Đề nghị các hộ dọn vệ sinh', 'thả cá ăn bọ gậy') // 'Đề nghị các hộ thả cá ăn bọ gậy'
 */
export function goOn(head: string, rest: string): string | null {
  const tail = rest.replace(/^(?:và|đồng\s+thời|cũng\s+như)\s+/iu, '');
  const governor = governorOf(head, tail);
  if (governor === null || !goesOn(head, tail)) return null;
  if (governor !== '') return `${governor} ${tail}`;
  const made = MADE.exec(head)?.groups?.made;
  if (made !== undefined && ITS_WORK.test(tail)) return `${made} ${tail}`;
  const back = BACK.test(tail) ? GETS.exec(head)?.groups?.paper : undefined;
  if (back !== undefined) return andThen(head, tail.replace(BACK, `$<verb> lại ${back.toLowerCase()} `));
  const paper = HANDS_IN.test(tail) ? MAKES.exec(head)?.groups?.paper : undefined;
  if (paper === undefined) return andThen(head, tail);
  // “làm đơn, | nộp tại phòng Kinh tế”: what was made is handed in, afterwards.
  const said = andThen(head, tail.replace(HANDS_IN, `$<verb> ${paper.toLowerCase()} `));
  return said === null ? andThen(head, tail) : `Sau đó, ${lowerFirst(said)}`;
}

const OTHERS_ACT = /^(?!và\s)(?:[^\s,]+\s+){1,5}?(?:sẽ|đã|đang)\s/u;
const COMES_OF_IT =
  /^(?:làm\s+(?:chậm|cho|ảnh|hư|hỏng|mất|vỡ|tắc|gián)|gây\s|khiến\s|dẫn\s+đến\s|ảnh\s+hưởng\s|kéo\s+theo\s)/iu;
const FREE =
  /^không\s+(?:thu|tính|lấy|mất)\s+(?:bất\s+(?:cứ|kỳ)\s+|thêm\s+)?(?:khoản\s+)?(?:tiền|phí|lệ\s+phí)(?!\p{L})/iu;
function andThen(head: string, tail: string): string | null {
  // “nước có thể đục, | đề nghị quý khách xả bỏ”: says itself who is asked.
  if (/^(?:đề\s+nghị|kính\s+mời|xin\s+mời)\s/iu.test(tail)) return tail;
  // “mới có 12 hộ bàn giao đất, | làm chậm tiến độ”: what comes of it.
  if (COMES_OF_IT.test(tail)) return `Việc này ${tail}`;
  // “…, | đến lúc đó phụ huynh phải chờ”.
  if (/^(?:đến|tới)\s+(?:lúc|khi)\s/iu.test(tail)) return tail;
  const core = head
    .replace(/^(?:Đồng thời|Sau đó),\s+/u, '')
    .replace(/^trường\s+hợp\s+(?=(?:khách\s+hàng|người|hộ|công\s+dân|phụ\s+huynh)\s)/iu, '')
    .replace(OPENING, '')
    // “Quý khách lưu ý: hóa đơn …”.
    .replace(/^[^:]{3,60}\s(?:lưu|chú)\s+ý\s*:\s+(?=\S)/iu, '');
  const know = LETS_KNOW.exec(core)?.groups?.who;
  if (know !== undefined)
    return IMPERATIVE.test(tail) ? `Đề nghị ${wordsIn(know) <= 4 ? know : inShort(know)} ${tail}` : null;
  // “kẻ gian gọi điện, | yêu cầu người dân cài đặt …” is no request.
  const swindler = SWINDLER.exec(core)?.groups?.who;
  if (swindler !== undefined)
    return `${swindler.slice(0, 1).toUpperCase()}${swindler.slice(1)} ${DEMANDS.test(core) && !/^(?:yêu\s+cầu|đề\s+nghị|rồi|sau\s+đó|chiếm|nhằm|để|dụ|hướng\s+dẫn|đe)(?!\p{L})/iu.test(tail) ? 'còn yêu cầu ' : ''}${tail}`;
  const found = FOUND.exec(core)?.groups?.whom;
  if (found !== undefined)
    return WRONG.test(tail) && !WRONG.test(head) ? null : `Các ${found.toLowerCase()} này ${tail}`;
  const last = core.split(/,\s+/u).findLast((part) => ACTOR.test(part));
  const lastActor = core.includes(', ') && last !== undefined ? ACTOR.exec(last)?.groups?.who : undefined;
  if (
    lastActor !== undefined &&
    /^(?:không|sẽ|đã|được|bị|đang|có|là)(?!\p{L})/iu.test(last!.slice(lastActor.length).trim())
  )
    return `${lastActor} ${tail}`;
  // “Hộ còn nợ, HTX lập danh sách, | tạm dừng cấp giống”: it isn't the households.
  if (lastActor !== undefined && SUBJECT.test(core)) return null;
  // “Hộ có dây cũ, thợ điện sẽ thay miễn phí, | không thu tiền”: the last who acts goes on.
  if (core.includes(', ') && OTHERS_ACT.test(core.slice(core.lastIndexOf(', ') + 2))) return null;
  // “Các hộ gửi xe ở bãi chợ, | không thu tiền”: it isn't they who take none.
  if (FREE.test(tail) && SUBJECT.test(core)) return `Việc này ${tail}`;
  const told = TOLD.exec(core)?.groups as Record<'who' | 'asks', string> | undefined;
  const asks = ASKS.exec(core)?.groups?.asks;
  if (told !== undefined && asks !== undefined)
    return MODAL.test(tail) ? null : `${asks} ${named(told.who)} ${tail}`;
  // “Đề nghị UBND các xã …”: no “bà con”.
  if (asks !== undefined && core.toLowerCase().startsWith(asks.toLowerCase()))
    return !SUBJECT.test(core) || MODAL.test(tail) ? null : `${asks} ${inShort(core)} ${tail}`;
  const kind = WHO.exec(core)?.groups?.who;
  const who = kind === undefined ? undefined : withWhich(kind, core);
  if (who !== undefined && OF_WHAT_WAS_NAMED.test(tail)) return null;
  if (who !== undefined && WISHES.test(core.slice(who.length)) && DOES_LATER.test(tail)) return null;
  if (who !== undefined && SUBJECT.test(core))
    return `${(who.match(/,|\svà\s/giu)?.length ?? 0) > 1 ? 'tất cả' : these(who, core)} ${tail}`;
  const actor = ACTOR.exec(core)?.groups?.who;
  if (actor !== undefined) return `${actor} ${tail}`;
  if (/^xin\s+thông\s+báo\s+tới/iu.test(core)) return null;
  if (FORBIDS.test(tail) && (IMPERATIVE.test(core) || FORBIDS.test(core))) return tail;
  if (/^Bà con(?!\p{L})/u.test(core)) return `Bà con ${tail}`;
  // “người nào không đồng ý, cho rằng ghi sót thì gửi đơn, | nêu rõ lý do”: who does is named before.
  if (IMPERATIVE.test(core) && !STATES.test(core) && IMPERATIVE.test(tail) && !/\sthì\s/iu.test(core))
    return /^tiếp\s+tục\s/iu.test(tail) ? `Sau đó, ${tail}` : tail;
  return null;
}

/** “Người nuôi | chó phải …”: which of them, before anything is said of them. */
function withWhich(kind: string, core: string): string {
  const named = beforeVerb(core).trim();
  return NAMED_BY_WHAT_THEY_DO.test(kind) && named.startsWith(kind) && WHICH.test(named.slice(kind.length))
    ? named
    : kind;
}
const NAMED_BY_WHAT_THEY_DO = /(?<!\p{L})người\s+(?!dân|cao|tham)\p{L}+$/iu;
const WHICH = /^(?:\s(?!trong|tại|ở|của|trên|từ|và|với|khi|có|ở|đến|cả)\p{Ll}+){1,2}$/u;

/** “Hộ nghèo …, | không phải làm đơn”, “Các hộ dân trong danh sách phải rời nhà, | đến trường”: not every household. */
const these = (who: string, core: string): string => {
  const after = core.slice(who.length);
  const some = SOME.exec(who)?.groups?.some;
  return some !== undefined &&
    (WHICH_ONES.test(after) || (/^hộ(?:\s+gia\s+đình)?$/iu.test(who) && OF_SOME.test(after)))
    ? `các ${some.toLowerCase().replace(/^hộ\s.*$/u, 'hộ')} này`
    : named(who);
};
const SOME =
  /^(?:(?:các|những)\s+)?(?<some>hộ(?:\s+(?:gia\s+đình|dân|kinh\s+doanh|chăn\s+nuôi))?|gia\s+đình|khách\s+hàng|học\s+sinh|thuê\s+bao)$/iu;
const WHICH_ONES =
  /^\s(?:(?:trong|tại|ở)(?!\s+(?:toàn\s+)?(?:xã|phường|thôn|tổ|khu|ấp|xóm)(?!\p{L}))|có|thuộc|nằm|dọc|ven|chưa|đang|hiện|còn|bị)(?!\p{L})/iu;
const OF_SOME = /^(?:,|\s(?!phải|cần|nên|hãy|được|sẽ|không\s+(?:được|phải)))/iu;
const named = (who: string): string =>
  wordsIn(who) <= 5 ? who.slice(0, 1).toLowerCase() + who.slice(1) : inShort(who);
