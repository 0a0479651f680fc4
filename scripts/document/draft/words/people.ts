/** Who is spoken to, and the words by which they are. Linguistic data. */

export const PEOPLE =
  '(?:(?:toàn\\s+thể|toàn\\s+bộ|các|những|mọi|mỗi|quý|tất\\s+cả|đông\\s+đảo|tầng\\s+lớp|cán\\s+bộ|công\\s+chức|viên\\s+chức|nhân\\s+viên|giáo\\s+viên|đảng\\s+viên|hội\\s+viên|người\\s+lao\\s+động|cơ\\s+quan|tổ\\s+chức|tổ\\s+dân\\s+phố|đoàn\\s+thể|công\\s+sở|đơn\\s+vị|trường\\s+học|bệnh\\s+viện|doanh\\s+nghiệp|cơ\\s+sở(?:\\s+(?:sản\\s+xuất|kinh\\s+doanh|dịch\\s+vụ)(?:,\\s+kinh\\s+doanh)?)?|tiểu\\s+thương|nhà\\s+hàng|quán\\s+ăn|cửa\\s+hàng|lực\\s+lượng\\s+vũ\\s+trang|nhà\\s+hảo\\s+tâm|\\d+(?!\\d)|và|,)\\s*)*(?:người\\s+dân|nhân\\s+dân|bà\\s+con(?:\\s+nhân\\s+dân)?|cô\\s+bác|công\\s+dân|cử\\s+tri|hộ\\s+(?:gia\\s+đình|dân|kinh\\s+doanh|chăn\\s+nuôi|nuôi|nông\\s+dân)|tổ\\s+chức,?\\s+(?:và\\s+)?(?:hộ\\s+gia\\s+đình,?\\s+)?cá\\s+nhân|chủ\\s+(?:hộ|nuôi|vật\\s+nuôi|cơ\\s+sở|phương\\s+tiện|xe|nhà|trọ|rừng|tàu|sử\\s+dụng)|phụ\\s+huynh(?:\\s+học\\s+sinh)?|cha\\s+mẹ|thuê\\s+bao|khách\\s+hàng|thân\\s+nhân|thí\\s+sinh|học\\s+sinh|sinh\\s+viên|học\\s+viên|đoàn\\s+viên|hội\\s+viên|người\\s+(?:điều\\s+khiển|tham\\s+gia|nuôi|trồng|hưởng|thụ\\s+hưởng|lái|nộp|sử\\s+dụng)(?:\\s+(?:giao\\s+thông|phương\\s+tiện|(?:mô\\s+tô,?\\s+)?xe(?:\\s+máy)?|đất|thuế|điện|nước|mạng|dịch\\s+vụ|trợ\\s+cấp|lương\\s+hưu|chế\\s+độ|bảo\\s+hiểm)(?!\\p{L}))?(?:\\s+[\\p{L}]+){0,3}?|gia\\s+đình|nhà\\s+hảo\\s+tâm|cộng\\s+đồng\\s+xã\\s+hội|hộ(?!\\s+(?:chiếu|khẩu|tịch)(?!\\p{L})))';
export const WHERE =
  '(?:\\s+trên\\s+địa\\s+bàn(?=\\s+(?:về|biết|nắm|để)\\s)|\\s+(?:trên\\s+địa\\s+bàn|sinh\\s+sống|thuộc|trong|tại|ở|cư\\s+trú|của|khu\\s+vực|vùng|ven|dọc)\\s+(?:(?!\\s?(?<!\\p{L})(?:về|biết|nắm|để)\\s)[^,;.:]){2,60}?)?';
export const VERB =
  '(?:nghỉ|chủ\\s+động|tích\\s+cực|tự\\s+giác|khẩn\\s+trương|nghiêm\\s+túc|thường\\s+xuyên|tuyệt\\s+đối|không|cần|phải|hãy|nên|đến|thực\\s+hiện|kiểm\\s+tra|đăng\\s+ký|kê\\s+khai|nộp|tham\\s+gia|chấp\\s+hành|tuân\\s+thủ|liên\\s+hệ|cập\\s+nhật|xác\\s+thực|thu\\s+gom|tập\\s+kết|thu\\s+dọn|thu\\s+hoạch|dọn|vệ\\s+sinh|treo|mang|đưa|tiêm|theo\\s+dõi|báo|phản\\s+ánh|hưởng\\s+ứng|ủng\\s+hộ|phối\\s+hợp|nâng\\s+cao|giữ|hạn\\s+chế|tránh|di\\s+dời|di\\s+chuyển|tháo\\s+dỡ|thanh\\s+toán|đóng|hoàn\\s+thành|cài\\s+đặt|làm|gửi|bố\\s+trí|sắp\\s+xếp|dự(?!\\s+(?:kiến|thảo|án|toán|báo|phòng))|có\\s+mặt|cảnh\\s+giác|đề\\s+cao|rà\\s+soát|bổ\\s+sung|tạo\\s+điều\\s+kiện|nhanh\\s+chóng|tập\\s+trung|sử\\s+dụng|tắt|dừng|lưu\\s+ý|chuẩn\\s+bị|đổi|chuyển|nhận|góp\\s+ý|cho|tố\\s+giác|cung\\s+cấp|tăng\\s+cường|áp\\s+dụng|vui\\s+lòng|trữ|tích\\s+trữ|kê(?=\\s+cao)|che\\s+chắn|gia\\s+cố|chằng|phân\\s+loại|đổ|bỏ|quản\\s+lý|tìm\\s+hiểu|đọc|truy\\s+cập|khai\\s+báo|ký|trồng|chăm\\s+sóc|phát\\s+hiện|ngừng|thông\\s+báo|thông\\s+cảm|quan\\s+tâm|ngâm|gieo|bón|phun|bảo\\s+vệ|khắc\\s+phục|giám\\s+sát|trả|mua|học|tự|xuất\\s+trình|điều\\s+khiển|đi|giao\\s+nộp|bàn\\s+giao|khai(?!\\s+(?:mạc|giảng|trương))|tổ\\s+chức|bảo\\s+đảm|đảm\\s+bảo|dành|đề\\s+phòng|hợp\\s+tác|đồng\\s+thuận|tổng\\s+vệ\\s+sinh|ra\\s+quân|phát\\s+quang|sơ\\s+tán|neo\\s+đậu|tuyên\\s+truyền|thu\\s+xếp|hạ|tháo|mở|ăn|uống|ngủ|dùng|xem|nghe|tắm|rửa|giảm|lắp|ghi|điền|soạn|gọi|nhắn|gặp|xuống|trông|nêu|xác\\s+nhận|quét|tải|đăng\\s+nhập|tích\\s+hợp|kích\\s+hoạt|chung\\s+tay|tìm|bình\\s+chọn|góp|đóng\\s+góp|trao\\s+đổi|giới\\s+thiệu|nghiên\\s+cứu|kiến\\s+nghị|duy\\s+trì|chấm\\s+dứt|sớm|kịp\\s+thời|hết\\s+sức|luôn|cùng|đồng\\s+loạt|chú\\s+ý|diệt|dẫn|đeo|mặc|súc|cam\\s+kết|chia\\s+sẻ|hỗ\\s+trợ|giúp|lĩnh|lãnh|gởi)';
/** Begins with what is to be done. */
export const IMPERATIVE = new RegExp(`^(?:nghiêm\\s+cấm|cấm|${VERB})(?!\\p{L})`, 'iu');
export const TELLING =
  '(?:vận\\s+động|hướng\\s+dẫn|tuyên\\s+truyền(?:,\\s+vận\\s+động)?|đề\\s+nghị|yêu\\s+cầu|khuyến\\s+cáo|kêu\\s+gọi|nhắc(?:\\s+nhở)?|thông\\s+báo|kính\\s+mời|mời|đôn\\s+đốc)(?:\\s+(?:đến|tới|cho|để))?';
/** “Kẻ gian gọi điện yêu cầu người dân cài đặt …”: what swindlers ask is never asked on air. */
const BY_SWINDLERS =
  '(?<!(?:đối\\s+tượng|kẻ\\s+\\p{L}+|tội\\s+phạm)\\s(?:[^.;:]{0,60}\\s)?(?:gọi|nhắn|mạo|giả|tự\\s+xưng|lợi\\s+dụng|dụ)(?!\\p{L})[^.;:]{0,80})';
/** “… vận động người dân chủ động đến …”: whom, and what they should do. */
export const TOLD = new RegExp(
  `(?<!\\p{L})(?<asks>${TELLING})${BY_SWINDLERS}:?\\s+(?<who>${PEOPLE}${WHERE})(?:\\s+(?:được\\s+)?biết(?:,?\\s+(?:và|để))?|\\s+để(?=\\s+(?:chủ\\s+động|phòng|di\\s)))?,?\\s+(?=${VERB}(?!\\p{L}))(?<what>.+)$`,
  'iu',
);
/** “… thông báo cho các hộ có nhu cầu nộp …” → “các hộ có nhu cầu nộp …”. */
export const TOLD_WHO = new RegExp(
  `(?<!\\p{L})(?!thông\\s+báo\\s+(?:đến|tới|cho)\\s+(?:\\p{L}+\\s+){2,6}?(?<!(?:thực\\s+hiện|hoàn\\s+thành|làm|cho|về)\\s+)(?:việc|danh\\s+sách|kết\\s+quả|thời\\s+gian)\\s)${TELLING}${BY_SWINDLERS}\\s+(?<what>${PEOPLE}(?!\\p{L}|\\s*:)(?!\\s+dân\\s+(?:trên\\s+địa\\s+bàn\\s+)?về\\s)(?!\\s+(?:biết|về|để|được\\s+biết|nắm|trên\\s+địa\\s+bàn|thay\\s+đổi|điều\\s+chỉnh|dự\\s+kiến|tạm|ngừng|lịch|kế\\s+hoạch)(?!\\p{L})).{12,})$`,
  'iu',
);
export const SUBJECT = new RegExp(`^(?:${TELLING}\\s+)?${PEOPLE}(?!\\p{L})`, 'iu');
/** Opens a list of what people should do: “Đề nghị người dân thực hiện các nội dung sau:”, “Người dân cần:”. */
export const ASKS_BELOW = new RegExp(
  `(?:(?<!\\p{L})${TELLING}(?:\\s+đối\\s+với)?\\s+${PEOPLE}(?!\\p{L})|^${PEOPLE}(?!\\p{L})[^:]{0,60}(?<!\\p{L})(?:cần|phải|hãy|nên|thực\\s+hiện|lưu\\s+ý)(?!\\p{L}))[^:]{0,160}:\\s*$`,
  'iu',
);

/** Everybody is told, or offices beside the people: the announcer says “bà con”. */
const EVERYBODY =
  /^(?:(?:toàn\s+thể|toàn\s+bộ|tất\s+cả|các|những|mọi|mỗi|tầng\s+lớp|cán\s+bộ|và|,)\s*)*(?:người\s+dân|nhân\s+dân|bà\s+con|cô\s+bác|công\s+dân|hộ\s+dân|hộ\s+gia\s+đình|gia\s+đình)(?:\s+nhân\s+dân)?(?:\s+(?:trên\s+địa\s+bàn|trong|sinh\s+sống|thuộc|tại|ở|của)(?!\p{L}).*)?$/iu;
const OFFICES = /(?<!\p{L})(?:cơ\s+quan|đơn\s+vị|trường\s+học|cán\s+bộ|công\s+chức|lực\s+lượng)(?!\p{L})/iu;

/** How those who are asked are called on air. */
export const calledOnAir = (who: string): string =>
  EVERYBODY.test(who.trim()) || OFFICES.test(who) || who.split(/\s+/u).length > 8 ? 'bà con' : who.trim();

/** A few words for the same people, to go on with: “hộ kinh doanh trên phố X” → “các hộ kinh doanh”. */
export function inShort(who: string): string {
  // “Các tổ chức, hộ gia đình, cá nhân”: none of them alone.
  if (/(?<!\p{L})(?:tổ\s+chức|cá\s+nhân),?\s+(?:và\s+)?(?:hộ|cá|tổ)\s/iu.test(`${who} `)) return 'bà con';
  const kind =
    /(?<!\p{L})(?:hộ\s+(?:kinh\s+doanh|chăn\s+nuôi|gia\s+đình|dân|vi\s+phạm)|khách\s+hàng|phụ\s+huynh|thí\s+sinh|học\s+sinh|sinh\s+viên|cử\s+tri|công\s+dân|thân\s+nhân|thuê\s+bao|đoàn\s+viên|hội\s+viên|doanh\s+nghiệp|chủ\s+(?:xe|tàu|hộ|nhà|trọ|rừng|nuôi|vật\s+nuôi|cơ\s+sở|phương\s+tiện|sở\s+hữu|bè|ghe)|cơ\s+sở\s+\p{L}+(?:\s+\p{L}+)?|hộ)(?!\p{L})/iu.exec(
      who,
    )?.[0];
  return kind === undefined ? 'bà con' : `các ${kind.toLowerCase()}`;
}
