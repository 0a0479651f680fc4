/**
 * Whether a day or a place can be told by itself, “Thời gian: …”: only of what people come to or do. Of what was, of
 * where somebody died or where the storm is, it is heard as if they were asked to come there.
 */
import { IMPERATIVE, SUBJECT } from '../words/people.ts';

const HELD =
  /(?<!\p{L})(?:tổ\s+chức|diễn\s+ra|khai\s+mạc|họp|gặp|tiếp(?!\s+nhận\s+\d)|mở|khám|tiêm|phun|phát|chi\s+trả|trả|cấp|thu|nhận|nộp|gửi|bán|đăng\s+ký|kê\s+khai|làm|xét|trực|trao|tặng|bốc\s+thăm|tuyển|lấy|kiểm\s+(?:tra|kê)|đấu\s+giá|chiếu|biểu\s+diễn|thi|niêm\s+yết|công\s+khai|công\s+bố|tạm|ngừng|ngưng|dừng|cắt|cúp|mất|cấm|hạn\s+chế|sửa|đóng|xả|bơm|vận\s+hành|đổ|gom|áp\s+dụng|thực\s+hiện|triển\s+khai|đề\s+nghị|yêu\s+cầu|mời|góp\s+ý|vệ\s+sinh|ra\s+quân|treo|đo|hỗ\s+trợ|bố\s+trí|chấm|xây|lắp|bắt|gieo|đến|về|bầu|bỏ\s+phiếu|viếng|tư\s+vấn|cân|đón|chạy|phân\s+luồng|nghỉ|học|tập\s+huấn|bàn\s+giao|tháo\s+dỡ|cưỡng\s+chế|hiến|xác\s+nhận|quyên\s+góp)(?!\p{L})/iu;
const WAS =
  /(?<!\p{L}|(?:người|dân|hộ|hợp|ai|cháu|trẻ|xe|mộ|sinh|viên|hàng|nếu|khi)\s)(?:đã|vừa)(?!\p{L})|(?<!\p{L})(?:tử\s+vong|chết|xảy\s+ra|ghi\s+nhận|(?<!(?:nếu|khi|ai)\s)phát\s+hiện|nhận\s+được|tiếp\s+nhận\s+\d[\d.]*\s|tâm\s+bão|ca\s+(?:bệnh|mắc)|bị\s+(?:mất|cháy|lừa|chiếm|tai\s+nạn)|tai\s+nạn|trình\s+báo|nhặt\s+được)(?!\p{L})/iu;

/** @example comesTo('Trạm y tế tiêm phòng sởi cho trẻ') // true: “Thời gian: …” may follow */
export const comesTo = (text: string): boolean =>
  !WAS.test(text) && (IMPERATIVE.test(text) || SUBJECT.test(text) || HELD.test(text));
