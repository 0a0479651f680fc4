/**
 * What is denied or wanted by swindlers, which must never be asked on air: “Công an không yêu cầu người dân cài ứng
 * dụng qua đường link”, “kẻ gian giả danh cán bộ thuế, hướng dẫn bà con quét mã”.
 */
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** Verbs by which somebody is asked. */
const ASKS =
  '(?:vận\\s+động|hướng\\s+dẫn|đề\\s+nghị|yêu\\s+cầu|khuyến\\s+cáo|kêu\\s+gọi|nhắc\\s+nhở|thông\\s+báo|kính\\s+mời|mời|đôn\\s+đốc|bắt(?:\\s+buộc)?|ép)';
const NOT = '(?:không|chưa|chẳng|chả|đừng)';
/** Of whom it is denied that they ask: offices and those who work there. */
const OFFICIAL =
  '(?:công\\s+an|cơ\\s+quan|ngân\\s+hàng|cán\\s+bộ|nhân\\s+viên|công\\s+chức|điện\\s+lực|thuế|bảo\\s+hiểm|BHXH|bưu\\s+điện|UBND|ủy\\s+ban|tòa\\s+án|viện\\s+kiểm\\s+sát|nhà\\s+trường|trường|công\\s+ty|trung\\s+tâm|trạm|nhà\\s+mạng|tổ|chúng\\s+tôi|sở|phường|xã|hội|ban|bệnh\\s+viện)';
/** “Công an không gọi điện, nhắn tin yêu cầu người dân …”, “không có chuyện công an đề nghị bà con …”. */
const DENIED = new RegExp(
  `(?<!\\p{L})${OFFICIAL}(?:\\s(?!(?:hộ|người|bà|dân|ai|thì|nên|nếu|đề|yêu)(?!\\p{L}))[\\p{L}\\d]+){0,6}?\\s${NOT}\\s(?:(?:bao\\s+giờ|hề|được|có)\\s)?(?:${ASKS}(?!\\p{L})|(?:gọi|nhắn|làm\\s+việc|gửi|liên\\s+hệ|thu|kết\\s+bạn|cử|đến|xác\\s+minh|giải\\s+quyết|trao\\s+đổi|hỏi|dùng|sử\\s+dụng|nhận)(?!\\p{L})[^.;]{0,120}?(?<!\\p{L})${ASKS}(?!\\p{L}))`,
  'iu',
);
/** “Không yêu cầu phụ huynh đóng thêm”, “không được vận động hộ nghèo góp tiền”, “nghiêm cấm cán bộ yêu cầu …”. */
const NEVER = new RegExp(
  `(?:^|[,:]\\s|\\s)(?:(?:tuyệt\\s+đối\\s+|hoàn\\s+toàn\\s+)?(?:không|chưa|chẳng|chả)(?:\\s+(?:bao\\s+giờ|hề|được|có|phải|tự\\s+ý|ai|nơi\\s+nào|chuyện|việc|quy\\s+định|chủ\\s+trương|văn\\s+bản|cán\\s+bộ|nào)){0,4}|không\\s+có\\s+(?:chuyện|việc|chủ\\s+trương|quy\\s+định)\\s[^,.;]{2,60}|(?:nghiêm\\s+)?cấm(?:\\s[^,.;]{2,60})?)\\s+${ASKS}(?!\\p{L})`,
  'iu',
);
/** “Thông tin yêu cầu người dân đổi thẻ ngay là sai sự thật”. */
const UNTRUE = new RegExp(
  `(?<!\\p{L})${ASKS}(?!\\p{L})[^.;]{3,160}?(?<!\\p{L})(?:sai\\s+sự\\s+thật|bịa\\s+đặt|không\\s+(?:đúng|chính\\s+xác|có\\s+thật)|tin\\s+giả|(?:là|đều)\\s+(?:giả(?:\\s+mạo)?|lừa\\s+đảo|thủ\\s+đoạn|kẻ\\s+\\p{L}+))(?!\\p{L})|(?<!\\p{L})(?:bác\\s+bỏ|phủ\\s+nhận|tin\\s+giả|tin\\s+đồn)(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})${ASKS}(?!\\p{L})`,
  'iu',
);
/** Those who deceive, or by what they do so. */
const FALSE =
  '(?:đối\\s+tượng(?:\\s+(?:xấu|lạ|lừa\\s+đảo))?\\s+(?=[^.;]*(?:gọi|nhắn|mạo|giả|tự\\s+xưng|lợi\\s+dụng|dụ|lừa|kết\\s+bạn|hù|dọa|doạ))|kẻ\\s+(?:gian|xấu|lừa|lạ|giả)|người\\s+lạ|số\\s+lạ|tội\\s+phạm|tự\\s+xưng|tự\\s+nhận\\s+là|giả\\s+(?:danh|mạo|làm|nhân\\s+viên|cán\\s+bộ|công\\s+an|shipper)|mạo\\s+danh|lừa\\s+đảo|lừa\\s+gạt)';
const BY_SWINDLERS = new RegExp(
  `(?<!\\p{L})${FALSE}(?!\\p{L})[^.;]{0,200}?(?<!\\p{L})${ASKS}(?!\\p{L})`,
  'iu',
);

/** What is asked of people in earnest, in the same breath: “…, đề nghị bà con cảnh giác”. */
const IN_EARNEST =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|kêu\s+gọi|nhắc\s+nhở)\s+(?:(?:toàn\s+thể|các|mọi|quý|tới|đến)\s+)*(?:người\s+dân|nhân\s+dân|bà\s+con|hộ|khách\s+hàng|công\s+dân|phụ\s+huynh|người\s+\p{L}+|hội\s+viên|gia\s+đình)[^.;]{0,60}?(?<!\p{L})(?:cảnh\s+giác|đề\s+phòng|không|tuyệt\s+đối|trình\s+báo|báo\s+(?:ngay|cho|cáo)|tố\s+giác|chia\s+sẻ|lưu\s+ý|bình\s+tĩnh|xác\s+minh)(?!\p{L})/iu;
/** Who says it, before what is said. */
const SAID_BY =
  /^(?!.*(?<!\p{L})không(?!\p{L}).*:)[^:.;]{3,60}\s(?:khẳng\s+định|lưu\s+ý|thông\s+báo|khuyến\s+cáo|cảnh\s+báo|cho\s+biết|xin\s+lưu\s+ý|nhấn\s+mạnh|thông\s+tin)(?:\s+rõ)?:\s+/iu;

/** Longer ones are noise. */
const LONGEST = 900;

/** Whether somebody is said in it not to ask, or asks who deceives. */
export const isDenied = (clause: string): boolean =>
  clause.length <= LONGEST &&
  (NEVER.test(clause) ||
    UNTRUE.test(clause) ||
    ((DENIED.test(clause) || BY_SWINDLERS.test(clause)) && !IN_EARNEST.test(clause)));

/** It, whole, as one sentence; none where that is too long to be heard. */
export function deniedWhole(clause: string): string[] {
  const said = clause.replace(SAID_BY, '').replace(/[\s,.;]+$/u, '');
  const whole = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
  return wordsIn(whole) <= MOST_WORDS && !/:\s*\.$/u.test(whole) ? [whole] : [];
}
