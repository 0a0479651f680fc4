/** Words that want something after them, and after which words they end a sentence nevertheless. Linguistic data. */

const NEVER_LAST =
  'và|hoặc|hay|và/hoặc|của|các|những|mọi|mỗi|là|gồm|bao gồm|với|cho|để|nhằm|bởi|vì|khi|nếu|mà|thì|đã|đang|' +
  'như|như sau|sau đây|tức là|trong (?:số )?đó|hãy|vui lòng|duy trì|tiếp tục|ghi rõ|(?:theo|tại|vào) địa chỉ|(?:vui lòng|mời|xin) xem|' +
  'cách tp';

/** “từ ngày” wants a day, “hằng ngày” none; “để bị”, but “trang thiết bị”. */
const LAST_AFTER: readonly (readonly [words: string, after: string])[] = [
  [
    'ngày|tháng',
    '[\\d/]|hằng|hàng|mỗi|các|nhiều|cả|hết|trong|trước|sau|cùng|ban|trên|một|theo|từng|vài|mấy|(?<!thứ )(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|của|đầu|giữa|cuối|đúng|nguyên|số|dài|ngắn|trung',
  ],
  [
    'trên',
    'gian|hạn|điểm|nơi|hợp|trường|năm|ngày|tuổi|số|từ|trở lên|quy định|như|tuyến|khoản|định|mức|việc|trở|phía|bên|cấp',
  ],
  ['thứ', 'lượng|tha'],
  ['từ', 'bếp|thẻ|nam|danh|động|ngôn|đền'],
  ['dưới', 'trở|bên|phía|cấp'],
  ['trong', 'bên|phía|vòng'],
  ['sẽ', 'sạch'],
  [
    'sau',
    'hôm|ngày|tuần|tháng|năm|phía|đợt|lần|báo|lần \\p{L}+ \\p{L}+|gửi|nộp|đến|trả|làm|về|hoạt|sung|tính|thu|đóng|tiêm|khám|ký|lấy|bơm|lịch|lại|nhắn',
  ],
  ['qua', 'vừa|trải|bỏ|gian|tối|chiều|sáng|trưa|tuần|tháng|năm|ngày|hôm|đêm|đợt|kỳ'],
  ['việc', 'làm|sự|công|vụ|nghỉ|xin|giải quyết|đầu|xong|tìm|thôi'],
  ['cùng', 'cuối|đi|kèm|theo|về|vô'],
  ['lúc', 'cùng|đúng|kịp|mọi|một'],
  ['bị', 'thiết|trang|dự|(?:động|để|trước|việc) chuẩn'],
  ['được', '(?:không|chưa)(?: \\p{L}+){1,5}|(?:cũng|vẫn|đều)(?: \\p{L}+){0,3}|nắm|làm|thấy'],
  ['bằng', 'văn|công|cấp|cân|san|thăng|mặt|đồng|có'],
  // “tiêm đủ vắc xin”.
  ['xin', 'vắc|vac|văc|van|cầu|đơn'],
  ['do', 'lý|tự'],
  ['đối', 'tuyệt|phản|cân|chống'],
  ['ở', 'nhà|nơi|chỗ|đất|ăn|không|chưa|đang|người|về'],
  ['tại', 'hiện|tồn'],
  ['theo', 'làm|nghe|tiếp'],
  ['về', 'trở|quay|đi|ra|mang|đưa|chạy|tan|kéo|mới|hãy|rồi'],
  ['đến', '(?:không|chưa)(?: \\p{L}+){0,4}|kéo|sắp'],
  ['kể', 'đáng'],
  ['cụ', 'dụng|công|các|nông|ngư|đạo|quân'],
  ['tức', 'tin|lập'],
  ['nơi', 'khắp|nhiều|mọi|đúng|tận|số'],
  ['phải', 'bên|tay|vừa|lề'],
  ['cần', 'khi|nếu|đang'],
  ['không', 'hay|hàng|có|số'],
  ['chưa', 'hay'],
  ['một', 'lớp|khối|cấp|loại|số|mồng|mùng|hạng|khu|tổ|thứ'],
  ['cụ thể', 'tin|gian|dẫn|báo|hợp|định|lịch|hoạch|từng|điểm|chỉ'],
  ['chủ trì', '(?<!\\p{L})do(?: [^\\s,]+){1,8}'],
];

const spaced = (words: string): string => words.replaceAll(' ', '\\s+');
/** Also “…, giá”, “… công khai để cơ quan”, “Khoảng 10 giờ, bà N.T.H”. */
const UNFINISHED = new RegExp(
  `(?<!\\p{L})(?:${[
    spaced(NEVER_LAST),
    ...LAST_AFTER.map(([words, after]) => `(?<!(?:${spaced(after)})\\s?)(?:${spaced(words)})`),
  ].join(
    '|',
  )})$|,\\s+(?:xem|liên\\s+hệ|địa\\s+chỉ|giá|mức|số|phí|hạn)$|(?<!\\p{L})(?:để|nhằm)\\s+(?:các\\s+)?(?:cơ\\s+quan|tổ\\s+chức|cá\\s+nhân|hộ|người\\s+dân|bà\\s+con|nhân\\s+dân)$|\\s\\p{Lu}(?:\\.\\p{Lu}){1,3}$|(?<!\\p{L})(?:Mrs?|Ms|ThS|BS|KS|đ\\/c|(?:nợ|với|nộp|trả)\\s+số\\s+tiền)$`,
  'iu',
);

/** Whether something has to come after its last word. */
export const isUnfinished = (text: string): boolean => UNFINISHED.test(text);
