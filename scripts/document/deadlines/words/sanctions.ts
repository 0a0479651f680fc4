/** What is taken from who has not done it, or has to have stopped, on a day: by then it is too late. Linguistic data. */
import { ACTIONS } from './acts.ts';
import { PEOPLE_WORDS } from './people.ts';
import { B, E, re } from './pattern.ts';

const TAKES_AWAY =
  '(?:khóa|cắt|thu hồi|lấy lại|thu lại|ngừng|dừng|tạm (?:ngừng|dừng)|hủy|xóa|thanh lý|cưỡng chế|giải tỏa|tháo dỡ|niêm phong|đình chỉ)';
const LACKING = `(?:chưa|không)(?: được)?(?: \\p{L}+){0,2}? (?:${ACTIONS}|(?:trùng )?khớp|chính chủ|có (?:thẻ|giấy|sổ|mã|hợp đồng)|làm|đóng|trả|đổi|đi \\p{L}+|dọn|dời)`;
/** “Ngày 1/7 | công ty cắt nước của hộ không thanh toán”, “từ ngày 1/7 | sẽ khóa tài khoản chưa xác thực”. */
const CUTS = `(?:(?!đã |vừa )\\p{L}+ ){0,5}?(?:sẽ )?(?:bị )?${TAKES_AWAY}${E}[^;.,]{0,60}${B}${LACKING}${E}`;
const CUT_THEN = re(`^[\\s,]*${CUTS}`);
/** “Từ ngày 1/7, | tài khoản nào chưa xác thực sẽ bị khóa”. */
const LOSES_FROM_THEN = re(
  `^[\\s,]*(?:${CUTS}|(?:\\p{L}+ ){1,8}?${LACKING}${E}[^;.]{0,60}${B}(?:bị (?:\\p{L}+ ){0,2}?${TAKES_AWAY}|không (?:còn |được )+(?:dùng|sử dụng|giá trị|hiệu lực|giao dịch|thanh toán|chuyển tiền|rút tiền|nhận|hưởng|bày|bán|vào|ra))${E})`,
);
/** “Tài khoản chưa xác thực bị khóa | từ ngày 1/7”. */
const LOST_FROM = re(
  `${B}${LACKING}${E}[^;.\\d]{0,60}${B}bị (?:\\p{L}+ ){0,2}?${TAKES_AWAY}${E}[^;.,\\d]{0,40} từ$`,
);
/** “Đến ngày 1/7, | các số chưa xác thực sẽ bị khóa”: that happens on the day. */
export const LOCKED_THEN = re(
  `^[\\s,]*(?:(?:các|những|mọi|toàn bộ) )*(?:số|thuê bao|sim|tài khoản|thẻ)${E}(?: \\p{L}+){0,6}? ${LACKING}${E}[^;.,]{0,60}${B}bị (?:\\p{L}+ ){0,2}?${TAKES_AWAY}${E}`,
);
export const IS_LACKING = re(`${B}${LACKING}${E}`);
/** “Ai chưa nộp thì tới ngày 1/7 | điện lực sẽ cắt điện”, “… | thẻ bị khóa”: who acts on that day is another. */
const OTHER_ACTS =
  '^[\\s,]*(?!(?:thì )?(?:sẽ|bị) |(?:\\p{L}+ ){0,8}(?:chưa|không|nào) )(?:thì )?(?:\\p{L}+ ){1,8}?';
export const IS_TAKEN_THEN = re(`${OTHER_ACTS}(?:sẽ (?:bị )?|bị )(?:\\p{L}+ ){0,2}?${TAKES_AWAY}${E}`);
/** … and without more: “Nếu không trả nợ, đến ngày 1/7 | công ty cắt nước”. */
export const TAKES_THEN = re(`${OTHER_ACTS}${TAKES_AWAY}${E}`);
export const IF_LACKING = re(
  `^[\\s–-]*(?:nếu|trường hợp|ai|(?:\\p{L}+ ){1,3}nào)${E}[^;.]{0,40}?${B}${LACKING}${E}`,
);
/** “Thuê bao không cập nhật sẽ bị khóa vào | ngày 1/7”; not what was: “đã bị khóa hôm 1/7”. */
export const LOST_ON = re(
  `${B}${LACKING}${E}[^;.\\d]{0,60}(?<!(?:đã|vừa|từng) )${B}bị (?:\\p{L}+ ){0,2}?${TAKES_AWAY}${E}(?: (?!đến|tới|từ|trước|sau|quá|hết|trong|cho|do|theo|tính|kể)\\p{L}+){0,6}$`,
);
/** “Sau ngày 1/7, | nhà nào chưa báo số thì công ty tạm tính”, “| nếu chủ xe không đến, …”: whatever happens then. */
export const WHOEVER_LACKS = re(
  `^[\\s,)]*(?:(?:mà|nếu|khi|những|các|mọi|số) )*(?:${PEOPLE_WORDS}|nhà|em|cháu|trường hợp|ông|bà|cô|bác)${E}(?:,? (?!thi|học)\\p{L}+){0,9}? (?:chưa|không) (?!(?:hiểu|rõ|biết|nắm|thấy|thi|học|còn|được hưởng|phải|cần|bị|thể)${E})\\p{L}+(?:(?! thì )[^;.,]){0,90}?(?:,| thì| coi như| xem như)(?! (?:(?:xin|phải|mời|vui lòng|cứ) )*(?:đến|tới|lên|ra|về|qua|sang|gọi|hỏi|liên hệ|chờ|đợi|mang|đem|nhận|lĩnh|lấy|nộp|đăng ký|làm|gửi|báo|nhắn|đề nghị|kính|mời|vẫn|tự)${E})`,
);
const ANYTHING =
  '(?:ai|người|hộ|chủ|tổ chức|cá nhân|đơn|hồ sơ|giấy|ý kiến|phản (?:hồi|ánh|đối)|khiếu nại|kiến nghị|tranh chấp|trả lời|thông tin|đăng ký|yêu cầu)';
/** “Sau ngày 1/7, | nếu không nhận được ý kiến thì …”: nobody has come or said anything. */
export const NOBODY_DID = re(
  `^[\\s,)]*(?:(?:mà|nếu|khi|vẫn|(?:công ty|phường|xã|chúng tôi|cơ quan)(?= (?:không|chưa))) )*(?:không|chưa) (?:(?:có|còn|thấy|nhận(?: được)?|bất kỳ|thêm) )*${ANYTHING}${E}`,
);
/** What isn’t there is nobody’s fault: “không có gió”. */
export const NOTHING_THERE = re(`^[\\s,]*(?:nếu )?không (?:có|còn) (?!${ANYTHING}${E})`);
/** “Đề nghị các hộ ngừng bán ở bãi cũ từ ngày 1/7”; what only pauses is no term. */
const STOPS_FROM = re(
  `${B}(?:đề nghị|yêu cầu|buộc|phải|vận động)${E}[^;.,]{0,80}(?<!tạm )${B}(?:chấm dứt|ngừng|dừng|thôi)(?: hẳn| việc)* (?:kinh doanh|buôn bán|bán|bày bán|họp chợ|chăn nuôi|nuôi|trông giữ|sản xuất|khai thác)${E}[^;.,\\d]{0,60} từ$`,
);
/** What is told of a day stands behind it: “Ngày 1/7, …”. */
const OPENS = /^[\s–-]*$/u;
/** From this day on who hasn’t done it suffers for it, or what is asked to stop has stopped. */
export const tooLateOn = (before: string, after: string): boolean =>
  (OPENS.test(before) && CUT_THEN.test(after)) ||
  (/(?<!\p{L})từ$/iu.test(before) &&
    !/^\s*(?:đến|tới|-|–)/iu.test(after) &&
    (LOSES_FROM_THEN.test(after) || LOST_FROM.test(before) || STOPS_FROM.test(before)));
/** “Đến ngày 1/7, | mọi tàu cá phải được đăng ký”: whose it is does it. */
export const OWNED_MUST = re(
  `^[\\s,]*(?:(?:tất cả|toàn bộ|các|mọi|mỗi|những|100 ?%) )*(?:số (?:điện thoại|thuê bao|máy)|thuê bao|sim|tài khoản|xe|phương tiện|tàu|thuyền|ghe|bè|chó|mèo|trâu|bò|gia súc|gia cầm|giấy phép lái xe|bằng lái|ki ốt|sạp)${E}(?:,? \\p{L}+){0,8}? (?:phải|cần) (?:được )?(?:${ACTIONS}|gắn|dán tem|đăng kiểm)${E}`,
);
