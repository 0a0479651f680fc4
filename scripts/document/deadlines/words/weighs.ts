/** What makes a term weigh more or less than another of the same letter. Linguistic data. */
import { B, E, re } from './pattern.ts';

const WHOEVER =
  '(?:hộ|ai|người|em|nhà|gia đình|trường hợp|cơ sở|hồ sơ|bài|đơn vị|tổ chức|cá nhân|chủ \\p{L}+)';
/** What befalls who isn't in time: “Hộ không nộp thì vụ sau không được …”, “quá hạn, …”. */
export const THREATENS = re(
  `^[\\s,;.)–-]*(?:(?:và|nếu|khi|mọi|các|những) )*(?:(?:quá|hết|sau) (?:thời )?(?:hạn|gian|ngày|mốc)(?= (?:này|trên|nói|nêu|đó|ấy|mà|nếu|coi|sẽ)${E}|\\s*,)|${WHOEVER}(?: \\p{L}+){0,3}? (?:không|chưa|chậm|trễ|muộn)${E}[^;.]{0,80}${B}(?:thì|sẽ|bị|coi như|xem như|phải|không (?:được|còn))${E})`,
);
/** What something else is asked for: “Nhằm hoàn thành chỉ tiêu trước 25/6, đề nghị khách hàng nộp trước 20/6”. */
export const PURPOSE = re('^[\\s–-]*(?:để|nhằm)(?![\\p{L}\\p{N}])[^,;]*$');
/** What nobody is let off: “cả em đã đăng ký trên mạng cũng phải đến nộp”. */
export const ALL_MUST = re(
  `${B}(?:cả|tất cả|mọi|kể cả|toàn bộ)${E}[^;.]{0,90}${B}(?:cũng|đều|vẫn)(?: đều)? phải${E}`,
);
/** A term of some of those whom the letter speaks to: told by their numbers, by what they lack, by being called. */
export const FEW = re(
  `${B}(?:hộ|nhà|thửa|lô|ki ốt|sạp|quầy|căn|mộ|gian hàng|xe|hồ sơ) số \\d+\\s*(?:,|và|;)\\s*\\d+|${B}(?:vài|mấy|một số|0?[1-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:hộ|nhà|gia đình|người|em|cháu|bè|trường hợp)${E}(?= (?:còn|chưa|bị|được|có|trả|thiếu|nằm|ở|số|này))|${B}bổ sung${E}[^;.]{0,60}${B}(?:nếu (?:thiếu|còn thiếu|cần|chưa)|theo (?:tin nhắn|giấy báo|yêu cầu)|khi (?:được|có) (?:nhắn|báo|gọi|yêu cầu|tin nhắn))|${B}(?:ai|người|hộ|em|hồ sơ|trường hợp)(?: nào)? (?:được|bị) (?:nhắn|nhắc|gọi|báo|yêu cầu|trả)${E}[^;.]{0,60}${B}(?:bổ sung|sửa|nộp (?:bù|thêm|lại))|^[\\s–+-]*(?:riêng|chỉ) (?:(?:đối )?với |có )?(?:các |những |số |\\d+ )*(?:hộ|nhà|gia đình|người|em|cháu|trường hợp|ai|chủ)${E}|^[\\s–+-]*(?:(?:các|những) )*(?:trường hợp|hộ|người|em) (?:trúng|thuộc danh sách \\d+)${E}|^[\\s–+-]*(?:(?:các|những) )?(?:trường hợp|hộ|người|em|học sinh|sinh viên|học viên|phụ huynh|gia đình|khách hàng|ai)${E}[^;.]{0,80} xin (?:gia hạn|lùi|hoãn|miễn|giảm)${E}|^[\\s–+-]*(?:các|những) (?:trường hợp|hộ|người|em)(?: \\p{L}+){0,3} (?:trả lại|xin (?:rút|thôi|lùi|hoãn)|vắng|bị trả|nộp thiếu|đăng ký bổ sung)${E}`,
);
/** One of several times for the same: “Lượt A: …”, “Từ ngày … đến ngày …: nhận trẻ ngoài xã”. */
export const ROUND = re(
  '^[\\s–+-]*(?:lượt|đợt|vòng|lần) (?:\\d{1,2}|[IVX]{1,3}|[A-E]|một|hai|ba|cuối)(?![\\p{L}\\p{N}])|^[\\s–+*-]*từ (?:ngày )?\\d[^:;]{3,40} (?:đến|tới) [^:;]{3,30}: (?:tiếp nhận|nhận|thu|nộp) |^[\\s–+*-]*(?:giống|trà|nhóm|chân|vùng) [^;.]{2,80}:[^;:.]{0,20} từ ',
);
/** What a letter that takes people or papers in is about. */
export const TAKES_IN_TITLE = re(
  `${B}(?:(?:tiếp )?nhận (?:trẻ|học sinh|các (?:cháu|em)|hồ sơ|đơn)|tuyển sinh|chiêu sinh|thu hồ sơ|nộp hồ sơ|đăng ký|cấp đổi|đổi (?:thẻ|giấy))${E}`,
);
/** What the days below a heading are when people only attend, or others work. */
export const ATTENDED = re(
  `^[^\\p{L}]*(?:(?:[IVX]{1,4}|[a-zđ])[.)/] )?(?:(?:thời gian|lịch|ngày|buổi|tổ chức|việc) )*(?:khai giảng|khai mạc|tựu trường|học|thi|họp|khám|tiêm|xét|chấm|kết quả|công bố|phát|trả|nghỉ|bốc thăm|phúc khảo)${E}`,
);
/** What is only held in those days: “Thi đấu dự kiến: 12/10 đến 18/10”. */
export const HELD_FIRST = re(
  `^[\\s–+-]*(?:[a-zđ][,.)] )?(?:(?:dự kiến|thời gian|ngày) )*(?:thi đấu|thi tuyển|xét (?:tuyển|duyệt|chọn)|sát hạch|phỏng vấn|tập luyện|tập huấn|biểu diễn|trình diễn|tổng duyệt|vòng (?:loại|bảng|bán kết|chung kết)|bán kết|chung kết|khai mạc|bế mạc|trao giải|chấm (?:thi|điểm|bài|giải))${E}(?![^:;]{0,60}${B}(?:nộp|gửi|đăng ký|nhận)${E})`,
);
/** Who is called up comes on the day that the call names, not within a time of their own choice. */
export const CALLED_UP = re(`${B}(?:lệnh gọi|nghĩa vụ quân sự|nvqs|nhập ngũ|tuyển quân)${E}`);
export const EXAMINED = re(`${B}(?:khám|sơ tuyển)${E}(?![^;:]{0,60}${B}(?:đăng ký|nộp|khai)${E})`);
/** Days on which people are seen to one after another: who comes late to them has missed nothing that was asked. */
export const SESSION = re(
  `${B}(?:thời gian|lịch|ngày|đợt|buổi)(?: tổ chức)? (?:khám|tiêm|uống|cân đo|lấy mẫu|thi|tập huấn|học)${E}`,
);
