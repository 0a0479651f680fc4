/** What an office does that people have to know: what it gives them, and what it does on a day or at a place. */
import * as words from '../../deadlines/words/all.ts';
import { VERB } from '../words/people.ts';
import { ORDERS } from './signs.ts';

/** The issuer tells on a day what it does: “Công ty sẽ xả lũ lúc 11h00 …”. */
export const issuerActs = (text: string): boolean =>
  /\d|thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|hằng\s+(?:ngày|tuần)/iu.test(text) &&
  /(?:^|,\s)(?:công\s+ty|điện\s+lực|xí\s+nghiệp|bưu\s+điện|trạm\s+y\s+tế|công\s+an|trung\s+tâm|htx|ban\s+(?:quản\s+lý|tổ\s+chức)|(?:các\s+)?trường|sở|ubnd|[uủ][ỷy]\s+ban|thành\s+phố|hội|nhà\s+thầu|đơn\s+vị\s+(?:thi\s+công|cấp\s+nước|tổ\s+chức(?:\s+đấu\s+giá)?)|khu\s+phố|tổ\s+công\s+tác|cán\s+bộ|bộ\s+phận|đoàn\s+khám|hạt\s+kiểm\s+lâm|đại\s+lý|bệnh\s+viện|ngân\s+hàng)(?!\p{L})[^;:]{0,60}?(?<!\p{L})(?:sẽ|tổ\s+chức|tiến\s+hành|tạm\s+ngừng|ngừng|chi\s+trả|tiếp\s+nhận|thi\s+công|mở|khám|tiêm|tựu\s+trường|công\s+bố|xét|khai\s+giảng|trao|tặng|cấm|hoàn\s+thành|thông\s+xe|khôi\s+phục|khắc\s+phục|có\s+mặt|đến\s+(?:thu|đo|tiêm|khám)|đo|miễn\s+phí|hỗ\s+trợ|thu\s+mua|phát\s+hành|(?:bán|nhận)(?:\s+lại)?\s+hồ\s+sơ)(?!\p{L})/iu.test(
    text,
  ) &&
  !words.REPORT.test(text) &&
  !ORDERS.test(text);

/** An office that does something for the people, rather than is told to. */
export const DOES_FOR_PEOPLE =
  /(?<!\p{L})(?:sẽ|đã|đưa|mời|niêm\s+yết|tiếp\s+nhận|chi\s+trả|công\s+khai|mở)(?!\p{L})/iu;

/** “Công an không làm việc qua điện thoại”: whoever says so is a swindler. */
const NEVER =
  /^(?:các\s+)?(?:cơ\s+quan|công\s+an|ngân\s+hàng|điện\s+lực|cán\s+bộ|ubnd|sở|trường|công\s+ty|trung\s+tâm|chủ\s+đầu\s+tư|bảo\s+hiểm)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})không\s+(?:bao\s+giờ\s+)?(?:làm\s+việc|yêu\s+cầu|gọi|hỏi|thu|[uủ][ỷy]\s+quyền)(?!\p{L})/iu;
/** “Ngân hàng miễn 100% phí thẻ”, “HTX thu mua đuôi chuột”: given to whoever comes. */
const GIVES =
  /^(?:ngân\s+hàng|htx|hợp\s+tác\s+xã|công\s+ty|bưu\s+điện|doanh\s+nghiệp|nhà\s+mạng|hội|trung\s+tâm|bệnh\s+viện|trạm\s+y\s+tế|cơ\s+quan\s+thuế|cán\s+bộ\s+thuế|ban\s+tổ\s+chức|xã|phường|ubnd|vnpt|viettel)(?!\p{L})[^,;:]{0,50}?(?<!\p{L})(?:miễn(?:\s+phí)?|tặng|thu\s+mua|hỗ\s+trợ(?:\s+100|\s+miễn|\s+\d|\s+toàn\s+bộ)|giảm(?:\s+giá|\s+\d)|cung\s+cấp\s+miễn\s+phí)(?!\p{L})/iu;
export const gives = (text: string): boolean => GIVES.test(text) || NEVER.test(text);

/** “Tổ công tác nhận tờ khai từ ngày 4/5”, “Trường không nhận trẻ chưa đủ tuổi”: open to whoever comes, or not. */
const SERVES =
  /^[^,;:]{2,50}?\s(?:(?:không|chỉ|bắt\s+đầu|vẫn)\s+)?(?:(?:tiếp\s+)?nhận(?:\s+lại)?\s+(?:tờ\s+khai|hồ\s+sơ|đơn|giấy|phiếu|ý\s+kiến|góp\s+ý|đăng\s+ký|trẻ|học\s+sinh|tiền|ủng\s+hộ|phản\s+ánh|khách|bệnh\s+nhân|chuyển\s+khoản)|làm\s+việc(?=\s+(?:cả|từ|buổi|sáng|chiều|vào|đến|ngày|thứ|giờ))|trực\s+hướng\s+dẫn|trực\s+(?:tiếp\s+)?hỗ\s+trợ|miễn\s+(?:phí|lệ\s+phí|giảm)|cấp\s+(?:mới|đổi|lại)|mở\s+cửa|trả\s+kết\s+quả)(?!\p{L})/iu;
const WHEN =
  /\d|(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật|sáng|chiều|buổi|hằng\s+(?:ngày|tuần)|không|chỉ|miễn)(?!\p{L})/iu;
export const serves = (text: string): boolean =>
  words.OFFICE_FIRST.test(text) &&
  SERVES.test(text) &&
  WHEN.test(text) &&
  !words.REPORT.test(text) &&
  !ORDERS.test(text);

/** “Kiên quyết không cho người dân vớt củi, đánh cá khi nước lớn”: to those who hear it, “không vớt củi …”. */
const KEEPS_OFF =
  /^(?:(?:kiên\s+quyết|tuyệt\s+đối|cương\s+quyết)\s+)?không\s+(?:cho(?:\s+phép)?|để)\s+(?:người\s+dân|nhân\s+dân|bà\s+con|các\s+hộ(?:\s+dân)?)\s+(?:tự\s+ý\s+)?(?<what>(?:vớt|đánh|bắt|ra|vào|đi|qua|quay|ở\s+lại|xuống|tắm|đốt|tập\s+trung)(?!\p{L}).+)$/iu;
/** “Thông báo liên tục trên loa để | nhân dân kê cao tài sản”: what is said there. */
const ON_AIR = new RegExp(
  `^(?:thông\\s+(?:báo|tin)|phát|tuyên\\s+truyền)\\s[^.;:]{0,30}?(?<!\\p{L})(?:loa|đài|truyền\\s+thanh)(?!\\p{L})[^.;:]{0,20}?\\sđể\\s+(?<who>(?:các\\s+)?(?:nhân\\s+dân|người\\s+dân|bà\\s+con|hộ)(?:\\s+(?:có|nuôi|chưa)\\s[^.;:,]{2,30}?)?)\\s+(?=${VERB}(?!\\p{L}))(?<what>(?!biết|nắm|được)\\p{Ll}.+)$`,
  'iu',
);
export const keptOff = (clause: string): string =>
  clause
    .replace(KEEPS_OFF, 'Bà con không $<what>')
    .replace(ON_AIR, (_, who: string, what: string) =>
      /^(?:nhân|người|bà)/iu.test(who)
        ? `Bà con ${what}`
        : `${who.slice(0, 1).toUpperCase()}${who.slice(1)} ${what}`,
    );
