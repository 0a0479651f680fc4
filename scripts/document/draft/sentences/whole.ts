/** Whether a sentence can go on air as it stands: it says something of something, and nothing of it is missing. */
import { PEOPLE } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { isForTheEye } from './eye.ts';
import { isOnlyTime } from './clauses.ts';
import { wordsIn } from '../words/words.ts';

/** No sentence ends with these. */
const UNFINISHED =
  /(?<!\p{L})(?:và|hoặc|hay|của|các|những|mọi|mỗi|(?<!(?:[\d/]|hằng|hàng|mỗi|các|nhiều|cả|hết|trong|trước|sau|cùng|ban)\s?)(?:ngày|tháng)|thứ|là|gồm|bao\s+gồm|từ|đến|tại|ở|với|cho|về|theo|để|nhằm|do|bởi|vì|khi|nếu|mà|thì|sẽ|đã|đang|được|bị|không|chưa|phải|cần|một|trong|(?<!(?:gian|hạn|điểm|nơi|hợp|trường|năm|ngày|tuổi|số|từ|trở\s+lên|quy\s+định|như)\s)trên|(?<!trở\s)dưới|như|(?<!(?:hôm|ngày|tuần|tháng|năm|phía|đợt|lần|báo)\s)sau|bằng|qua|đối|(?<!(?:làm|sự|công)\s)việc|(?<!cuối\s)cùng|kể|cụ|tức|nơi|và\/hoặc|như\s+sau|sau\s+đây|cụ\s+thể|xin|hãy|vui\s+lòng|duy\s+trì|chủ\s+trì|(?<!cùng\s)lúc|(?:theo|tại|vào)\s+địa\s+chỉ|ghi\s+rõ|(?:vui\s+lòng|mời|xin|,)\s+xem|,\s+liên\s+hệ|,\s+địa\s+chỉ|cách\s+tp)$/iu;
/** No sentence begins with these. */
const BEGUN =
  /^(?:tuy\s+nhiên,?\s+(?:nên|thì|mà)|và|hoặc|hay|của|mà|thì|nên|rồi|với(?![^,]*,)|cùng(?!\s+với)|bằng|như|cũng(?!\s+có\s+thể)|là(?=\s))(?!\p{L})/iu;
/** When, why or if: with no comma after it nothing is said. */
const ONLY_OPENS =
  /^(?:khi|nếu|do|vì|để|nhằm|trong\s+(?:thời\s+(?:gian|hạn)|vòng|khi|quá\s+trình|trường\s+hợp)|sau\s+khi|trước\s+khi|đối\s+với|căn\s+cứ|thực\s+hiện|tiếp\s+tục|theo|qua|nhân\s+dịp|trên\s+cơ\s+sở)(?!\p{L})[^,:]*(?:,\s+(?:để|nhằm)\s[^,:]*)?$/iu;
/** What a sentence opens with before it says anything. */
const OPENING =
  /^(?:(?:khi|nếu|do|vì|để|nhằm|trong|sau|trước|đối\s+với|từ|kể\s+từ|đến|theo|qua|nhân|ngày|sáng|chiều|tối|hiện|tại|vào|lúc|khoảng|hết|quá)(?!\p{L})[^,:]*,\s+)+/iu;
/** When, at a sentence's beginning. */
const TIME =
  /^(?:kể\s+)?(?:từ|đến|tới|vào|trong|ngày|lúc|khoảng|sáng|chiều|tối|tính)(?:\s+(?:ngày|hết|tháng|năm|giờ|phút|đến|từ|nay|sáng|chiều|tối|trưa|lúc|khoảng|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|đầu|cuối|[-–]|\d[\d/.:hg]*))*(?!\p{L})\s*/iu;
/** … unless the sentence goes on to say what happens. */
const THEN =
  /(?<!\p{L})(?:thì|sẽ|phải|là|cần|đề\s+nghị|được\s+(?:giải|nhận|cấp|hỗ)|mới|đã|(?<!chuẩn\s)bị)(?!\p{L})/iu;
/** A condition, or whoever it may be … */
const IF =
  /^(?:nếu|trường\s+hợp|quá\s+(?:thời\s+)?hạn|hết\s+thời|sau\s+thời)(?!\p{L})|(?<!\p{L}|(?:bất\s+kỳ|bất\s+cứ|cho|với)\s)(?:ai|người\s+nào|hộ\s+nào|gia\s+đình\s+nào|cá\s+nhân\s+nào|khi\s+nào)(?!\p{L})/iu;
/** … and what follows from it. */
const FOLLOWS =
  /(?<!\p{L})(?:sẽ|bị|thì|không\s+(?:được|giải\s+quyết|tiếp\s+nhận|nhận(?!\s+lại)|xem\s+xét|chịu|nộp\s+phạt)|coi\s+như|xem\s+như|phải|đề\s+nghị|yêu\s+cầu|liên\s+hệ|(?<!thông\s)báo|phản\s+ánh|gọi|gửi|có\s+quyền|tổ\s+công\s+tác|UBND|[UỦ][ỷy]\s+ban|Công\s+an|bà\s+con|được|đến\s+(?:nhận|tại|trụ|UBND|làm|gặp|Công)|xin|hãy|cần|nộp|đăng\s+ký|hẹn)(?!\p{L})/u;
/** “Trường hợp X được Y” and no more. */
const CASE_ALONE =
  /^trường\s+hợp\s(?!này)(?![^,]*(?<!\p{L})(?:thì|phải|sẽ|bị|không\s+được|cần|liên\s+hệ|nộp|gửi|mang)(?!\p{L}))[^,:]*$/iu;
/** A thing only named: “Thời gian các tổ đến thu”. */
const THING =
  /^(?:thời\s+gian|địa\s+điểm|lịch|nội\s+dung|kết\s+quả|danh\s+(?:sách|mục)|kế\s+hoạch)[\s,][^:]*$/iu;
const THING_SAID =
  /(?<!\p{L})(?:là|từ\s+(?:ngày|\d|nay|thứ)|bắt\s+đầu|được|sẽ|đã|diễn\s+ra|kết\s+thúc|đến\s+hết|vào|lúc|hết|chậm|trong|có|gồm|dự\s+kiến|công\s+bố|không)(?!\p{L})/iu;
/** Done by whom? “Tiếp thu và giải trình ý kiến cử tri”, “Được nghỉ nhân ngày lễ”: offices do it, or somebody just named. */
const DOER_MISSING =
  /^(?:động\s+viên|cổ\s+vũ|sửa\s+chữa|cải\s+tạo|trả\s+lời\s+(?:ý\s+kiến|các)|tiếp\s+thu|giải\s+trình|tổng\s+hợp|tổ\s+chức\s+thăm|trao\s+đổi\s+(?:kinh|về)|tạo\s+điều\s+kiện|ảnh\s+hưởng\s+(?:đến|tới)|được\s)[^:]*$|^quá\s+(?:thời\s+)?hạn\s[^,]*\svà\s/iu;
/** “Hồ sơ đề xuất, đăng ký nhiệm vụ năm 2026”: a heading. */
const PAPERS_NAMED =
  /^hồ\s+sơ\s(?![^:]*(?<!\p{L})(?:được|phải|cần|gồm|gửi|nộp|là|nhận|có|lập|không|chỉ|sẽ|đã|làm|xin|về)(?!\p{L}))[^:]*$/iu;
/** “Hội thi được tổ chức”: how, where? */
const HOW_MISSING =
  /^[^,]*(?<!(?:đã|sẽ|vẫn|không|chưa)\s+)được\s+(?:tổ\s+chức|gửi|nộp|sử\s+dụng|thực\s+hiện|tiến\s+hành)$/iu;
/** “Sinh viên, phụ huynh khi nộp tiền”: what of them? */
const WHO_WHEN = new RegExp(`^(?:\\p{L}+\\s\\p{L}+,\\s+)?${PEOPLE}\\s+(?:khi|nếu)\\s[^,]*$`, 'iu');
/** “Bắt đầu từ quý II năm 2026”, “Tại phòng tiếp dân”, “Những điều cần chú ý”. */
const NOTHING_SAID =
  /^(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:(?:ngày|tháng|quý|năm|đầu|cuối)\s+)+[\dIVX/.-]+(?:\s+năm\s+\d+)?$|^(?:tại|ở)\s(?!.*(?<!\p{L})(?:sẽ|đã|đang|được|bị|có|phải|cần|là|không|chưa|cấm|xin|hãy|đề\s+nghị|diễn\s+ra|tổ\s+chức|xảy\s+ra)(?!\p{L}))[^,:]*$|^(?:stt|tt)\s|^(?:tên|mã\s+số)\s(?!.*(?<!\p{L})(?:là|được|phải|gồm|có)(?!\p{L}))[^:]*$|^(?:những|các|một\s+số)\s[^:]*\scần\s+(?:chú\s+ý|lưu\s+ý|biết)$/iu;
/** “Đề nghị các hộ …”: to do what? */
const ASKED_ONLY = new RegExp(
  `^(?:đồng\\s+thời,\\s+)?(?:đề\\s+nghị|yêu\\s+cầu|kính\\s+mời|mời)\\s+${PEOPLE}$`,
  'iu',
);
/** “Đề nghị nhân dân, để bảo đảm lịch thời vụ …”: what is asked is missing. */
const TO_WHOM_AND_WHY = new RegExp(`^(?:đề\\s+nghị|yêu\\s+cầu)\\s+${PEOPLE},\\s+(?:để|nhằm)\\s[^,]*$`, 'iu');
/** “Các sở, ban, ngành thuộc tỉnh”, “Bà con đăng ký”. */
const OFFICES_NAMED =
  /^(?:các|những)\s[^.;:]*\s(?:trực\s+)?thuộc(?:\s+\p{L}+){1,3}$|^đơn\s+vị\s+bầu\s+cử\s+số\s+\d+$|^bà\s+con\s+(?:chủ\s+động\s+)?(?:đăng\s+ký|nộp|kê\s+khai|gửi|lưu\s+ý\s+để\s+thực\s+hiện)$/iu;
/** For what: with whoever acts after it. */
const AIM = /^(?:để|nhằm)(?!\p{L})/iu;
const ACTS_THEN =
  /,\s+(?:\p{Lu}|đề\s+nghị|yêu\s+cầu|các|người|bà\s+con|nhân\s+dân|việc|chúng|không|cần|phải|hãy|mỗi|mọi|phường|xã|trường|tổ|ban|mong|rất)/u;
/** What is celebrated, and nothing of how. */
const OCCASION = /^(?:kỷ\s+niệm|chào\s+mừng|hưởng\s+ứng|hướng\s+tới)\s[^,:]*$/iu;
const FOR_WHOM = /^đối\s+với\s[^,:]*$/iu;
/** A paper, an act of a paper, or a page: no news. */
const OF_PAPERS =
  /(?:nằm|nêu|quy\s+định|ghi|có)\s+(?:rõ\s+)?(?:ở|tại|trong)\s+(?:các\s+)?(?:thông\s+tư|nghị\s+định|luật|quyết\s+định|nghị\s+quyết)|^(?:căn\s+cứ|thực\s+hiện|xét|theo)\s+(?:luật|nghị|công|quyết|kế|thông|chỉ|tờ|đề\s+nghị|văn)/iu;
/** “Về thời gian nghỉ lễ”: what comes is about that. */
const HEADING = /^về\s[^,:]*$/iu;
/** “Hội căn cứ điều kiện của Hội”: and does what? */
const GROUNDS_ALONE = /(?<!\p{L})căn\s+cứ(?!\p{L})(?![^.]*,)[^.]*$/iu;
/** Why, and nothing of what. */
const BECAUSE_ALONE =
  /^(?:[Dd]o|[Vv]ì)\s(?!đó|vậy|thế)(?!.*(?:(?<!\p{L})nên(?!\p{L})|,\s+(?:\p{Lu}|đề\s+nghị|yêu\s+cầu|các|những|người|bà\s+con|nhân\s+dân|việc|công\s+chức|học\s+sinh|không|cần|phải|hãy|mỗi|mọi|phường|xã|trường|tổ|ban|nay|từ|trong|một\s+số|nước|điện)(?!\p{L})))/u;
/** “UBND phường thông báo đến các cá nhân”: of what? */
const LETS_KNOW =
  /(?<!\p{L})thông\s+báo\s+(?:cho|đến|tới)\s+(?:các|những|mọi|toàn\s+thể)\s+(?:\p{L}+\s*){1,3}$/iu;
/** “Chợ A 20 lô, chợ B trên 60 lô”: how many of what, where. */
const COUNTS = /^(?:[^,\d]{3,40}\d[^,]{0,25}(?:,\s+|$)){2,}$/u;
/** “Đã di dời: 10.727 ngôi mộ”: of which? */
const STATE_OF_WHAT = /^(?:đã|chưa|đang)\s[^:]{2,40}:\s/iu;
/** “Một phần nghĩa trang A, B, | thuộc phường C”: where that is, and nothing said of it. */
const BELONGS = /,\s+thuộc\s+(?:phường|xã|huyện|quận|thôn|tỉnh)(?!\p{L})[^,]*$/u;
const LEAST_WORDS = 3;
const OWN_LEAST = 5;

const closed = (text: string): boolean =>
  (text.match(/[“"]/gu)?.length ?? 0) % 2 === (text.match(/”/gu)?.length ?? 0) % 2 &&
  (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);

/** @param own the letter itself closes it with a point: it says something, with whatever verb */
export function isWhole(sentence: string, own = false): boolean {
  const bare = sentence.replace(/[.!?…\s]+$/u, '');
  if (wordsIn(bare) < LEAST_WORDS || UNFINISHED.test(bare) || BEGUN.test(bare) || !closed(bare)) return false;
  if (/[:,;–-]$/u.test(bare) || isForTheEye(sentence) || OF_PAPERS.test(bare)) return false;
  if (!/\p{Ll}{2}/u.test(bare)) return false;
  if (/^\p{Lu}[^,:]{2,50}\svề\s+việc\s/u.test(bare) && !/thông\s+báo|họp|báo|công\s+bố/iu.test(bare))
    return false;
  if (THING.test(bare) && !THING_SAID.test(bare)) return false;
  const value = /:\s+(?<value>\S.*)$/u.exec(bare)?.groups?.value;
  if (value !== undefined && STATE_OF_WHAT.test(bare)) return false;
  if (value !== undefined) return /\d|\S[@.]\p{L}/u.test(value) || wordsIn(value) > 1;
  if (CASE_ALONE.test(bare)) return false;
  if (!own && IF.test(bare) && !FOLLOWS.test(bare)) return false;
  if (AIM.test(bare) && !ACTS_THEN.test(bare)) return false;
  if (ONLY_OPENS.test(bare) && !THEN.test(bare)) return false;
  if (
    OCCASION.test(bare) ||
    (FOR_WHOM.test(bare) && !/(?<!\p{L})(?:thì|sẽ|phải|cần|được)(?!\p{L})/u.test(bare))
  )
    return false;
  if (ASKED_ONLY.test(bare) || TO_WHOM_AND_WHY.test(bare) || OFFICES_NAMED.test(bare)) return false;
  if (HEADING.test(bare) || GROUNDS_ALONE.test(bare) || BECAUSE_ALONE.test(bare) || LETS_KNOW.test(bare))
    return false;
  if (!own && HOW_MISSING.test(bare)) return false;
  if ((WHO_WHEN.test(bare) && !THEN.test(bare)) || NOTHING_SAID.test(bare) || isOnlyTime(bare)) return false;
  if (DOER_MISSING.test(bare) || PAPERS_NAMED.test(bare)) return false;
  if (COUNTS.test(bare) || (own && wordsIn(bare) > OWN_LEAST)) return true;
  return predicates(bare.replace(OPENING, '').replace(TIME, '').replace(BELONGS, ''));
}
