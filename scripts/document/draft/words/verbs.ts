/** What says something of somebody: verbs, and the little words before them. Linguistic data. */

const MARKS =
  'sẽ|đã|đang|vẫn|còn|phải|cần|nên|hãy|được|bị|không|chưa|(?<!(?:địa|chứng|kim|chiếu)\\s)chỉ(?!\\s(?:thị|tiêu|số|huy|dẫn|đạo)(?!\\p{L}))|có|là|muốn|xin|vừa|gồm|bao gồm|thuộc|dự kiến|trở lại|trở thành|rất|đều|đừng|chớ|trị giá';
const VERBS =
  'tăng|giảm|lấn|chiếm|gây|nghiên cứu|viết|mở|che|chặt|quét|lắp|giao|mua|bán|khám|tiêm|uống|giải quyết|thông báo|tuyên truyền|nộp|đăng ký|kê khai|khai|báo|chi trả|gửi|mang|giữ|thực hiện|tham gia|phối hợp|kiểm tra|liên hệ|chủ động|tuân thủ|chấp hành|góp|nâng|bảo đảm|đảm bảo|tránh|dọn|thu|cập nhật|hoàn thành|hoàn thiện|làm|đưa|treo|tiếp tục|tiếp nhận|tạo|xử lý|vận động|tổ chức|hướng dẫn|xây dựng|phát hiện|phát|triển khai|cung cấp|chuẩn bị|theo dõi|hạn chế|tháo dỡ|di dời|di chuyển|trả|cấp|nhận|giúp|hỗ trợ|trông|đổi|đóng|ghi|ký|dừng|tắt|rút|cài|dùng|sửa|bố trí|sắp xếp|gặp|gọi|hỏi|nhắn|tìm|xem|chọn|chuyển|trồng|nuôi|cắt|đào|thấy|nghỉ|nằm|dành|kết thúc|bắt đầu|xả|phun|mất|ngừng|ngưng|tạm|khôi phục|rà soát|lập|niêm yết|áp dụng|quay lại|chịu|xử phạt|cưỡng chế|vi phạm|công bố|ban hành|quyết định|diễn ra|xảy ra|đạt|vượt|yêu cầu|đề nghị|mời|khuyến cáo|cảnh báo|thông cảm|mong|chúc|cảm ơn|phục vụ|thu hồi|giải tỏa|sơ tán|bảo vệ|đốt|khai mạc|bế mạc|trao|tặng|ủng hộ|quyên góp|hiến|thay|thi công|đấu nối|cấm|lưu ý|ưu tiên|miễn|hưởng|chấm|bình xét|công nhận|đánh giá|vận hành|cúp|chạy|đỗ|đậu|lưu thông|đi|tập trung|dự|tham dự|kỷ niệm|đẩy|ngăn|xuất trình|điền|truy cập|soạn|tải|chụp|dán|chứng thực|xác nhận|xác thực|đồng ý|bầu|bỏ phiếu|đọc|nghe|học|dạy|tuyển|chữa|điều trị|mắc|lây|nhiễm|gieo|cấy|ngâm|bón|tưới|bơm|dẫn|chặn|đắp|đeo|rửa|ăn|nấu|đun|giết mổ|vận chuyển|bày|họp|bàn|tiếp|đối thoại|trả lời|giải đáp|tư vấn|trợ giúp|cứu|tố giác|nợ|thiếu|phản ánh|kiến nghị|khiếu nại|quan tâm|hưởng ứng|cảnh giác|đề phòng|đề cao|phát huy|góp ý|lấy|bồi thường|chấm dứt|hủy|bỏ|đổ|phân loại|thanh toán|tích hợp|sử dụng|chào mừng|trang trí|ra quân|trực|canh|đo|tính|hạ|ảnh hưởng|hoạt động|làm việc|ổn định|sáp nhập|thành lập|đặt|lựa chọn|vui lòng|khẩn trương|tự|cố|để lại|rời|neo|xuất hiện|dâng|đổ bộ|ảnh hưởng đến|mạo danh|giả danh|lừa|chiếm đoạt|tử vong|chết|cháy|nổ|nhập|tuyên dương|khen|diệt|ngủ|vay|kéo dài|tối đa|tối thiểu|chứa|kiểm soát|phân luồng|rà|kiểm kê|thẩm định|lưu trú|khuyến khích|cho phép|chăm sóc|bảo quản|phơi|(?<!cư\\s)trú|mở rộng|lan|ngập|sạt|đổ|tập luyện|tập huấn|thăm|viếng|dâng hương|biểu diễn|thi đấu|khánh thành|ghi nhận|xin lỗi|rút ngắn|cố gắng|trang bị|che chắn|gia cố|thoát|chữa cháy|dập|gọi|hoãn|lùi|gia hạn|nhốt|xích|thả|chăn|dắt|chôn|vứt|rải|đánh|leo|trèo|bơi|tắm|giặt|mặc|đội|ngồi|đứng|chờ|đợi|xếp|chú ý|để ý|thắp|bật|bấm|khóa|đậy|kê rõ|kê cao|lật|phủ|pha|trộn|tỉa|gặt|thu hoạch|cất|lưu giữ|trình báo|trình bày|phát biểu|thảo luận|biểu quyết|tán thành|thống nhất|nhất trí|ủy quyền|đề cử|giới thiệu|nhờ|bốc thăm|chuyển khoản|nhắc nhở|chia sẻ|dao động|rải rác|để (?:đúng|tại|gọn|riêng|trước|ngoài|ở|vào)|giữ nguyên|qua đời|sinh sống|xin phép|phân công|nêu rõ|thể hiện|căng|buộc|chằng|trữ|tích trữ|dự trữ|mặc|súc|khử trùng|tiêu hủy|tách|gom|bàn giao|giải thích|nhắc|đón(?!\\s+tiếp)|quẹt|dời|chiếu|dán|kéo|khiêng|vác|khoét|gác|giặm|vá|nạo|hàn|sạc|phát quang|lau|quét dọn|nhặt|ủ|chở|đỡ|dìu|cõng|ngăn|cản|giành|mượn|cho mượn|tập kết|trưng bày|biểu dương|khởi công|bàn giao|nghiệm thu|thụ lý|giải ngân|khai giảng|bế giảng|rào chắn|kẹp|đem|loan|chốt|liên kết|nở|tiết kiệm|quàn|mở màn|(?:rộng|cao|dài|nặng|sâu) \\d+|ở số \\d+(?=\\s)|bằng \\d+(?=\\s?%)';
/** Go somewhere, or only lead to a day. */
const MOVES =
  '(?:đến|tới|về|ở)(?!\\s+(?:ngày|lúc|mùng|mồng|rằm|mức|mốc|đỉnh|hết|\\d|nay|khi|sáng|chiều|trưa|tối|cuối|đầu|tháng|năm|thứ|việc|giờ|số))';

const PREDICATE = new RegExp(
  `(?<!\\p{L})(?:${`${MARKS}|${VERBS}`.replaceAll(' ', '\\s+')}|${MOVES})(?!\\p{L})`,
  'u',
);

/** Which office or whom: part of a name. */
const OF_A_NOUN =
  /(?<!\p{L})(?:trực\s+thuộc|thường\s+trực|trực\s+tiếp|(?:có\s+)?liên\s+quan|được\s+giao|có\s+thẩm\s+quyền|được\s+ủy\s+quyền|trở\s+(?:về|lên|xuống)|(?:đại|khoa|trung|tiểu|văn|tin)\s+học|thiếu\s+(?:tá|tướng|úy|niên|nhi)|dự\s+(?:án|thảo|toán|báo|phòng)|địa\s+bàn|trật\s+tự|hạ\s+tầng|giao\s+thông|máy\s+tính|(?:năm|lớp|môn|khóa|cấp)\s+học|học\s+(?:sinh|viên|kỳ|phí|bạ)|(?:các|mức|cấp)\s+cấp|mức\s+thu|(?:giấy|tờ|bản)\s+khai(?:\s+sinh)?|(?:bộ|quân|biên)\s+đội|đội\s+(?:viên|trưởng)|nhà\s+ở|quán\s+ăn|(?:đồ|thức|hàng)\s+ăn|nước\s+uống|bán\s+(?:chuyên\s+trách|kính|trú)|giao\s+(?:lộ|lưu)|thu\s+nhập|khai\s+sinh|nuôi\s+trồng|còn\s+lại|(?<!\d\s)giao\s+thông\s+nông\s+thôn)(?!\p{L})/giu;

/** What is done, by whomever. */
export const DOES = new RegExp(`(?<!\\p{L})(?:${VERBS.replaceAll(' ', '\\s+')}|${MOVES})(?!\\p{L})`, 'u');

/** Whether something is said of something, rather than only named; in capitals stand names. */
export const predicates = (text: string): boolean =>
  PREDICATE.test((text.slice(0, 1).toLowerCase() + text.slice(1)).replace(OF_A_NOUN, ''));

/** “Người | nuôi chó”, “Hộ chưa | đăng ký”: which of them, before anything is said of them. */
const WHICH_OF_THEM = new RegExp(
  `(?:(?<=(?<!\\p{L})người\\s+(?:(?:đã|đang|chưa|không|có|bị|được|còn|mới|vừa|tự|đi|về|làm)\\s+)*)|(?<=(?<!\\p{L})(?:hộ|ai|trẻ|đối\\s+tượng|trường\\s+hợp|chủ|đơn\\s+vị)\\s+(?:(?:đã|đang|chưa|không|có|bị|được|còn|mới|vừa|tự)\\s+)+)|(?<=(?<!\\p{L})(?:hộ|cơ\\s+sở|chủ)\\s+)(?=(?:nuôi|trồng|bán|mua)\\s))(?:${`${MARKS}|${VERBS}`.replaceAll(' ', '\\s+')}|${MOVES})(?!\\p{L})`,
  'giu',
);
/** The same, with what tells which of them made one with their name; as long as it was. */
const namesOnly = (text: string): string =>
  text.replace(WHICH_OF_THEM, (verb) =>
    /^(?:phải|cần|sẽ|nên|hãy|là|xin|thì)$/iu.test(verb) ? verb : 'x'.repeat(verb.length),
  );

/** Whether something is said of somebody, rather than which of them are meant: not in “Học sinh, người đi làm xa”. */
export const saysOfThem = (text: string): boolean => predicates(namesOnly(text));

/** Whoever stands before the first thing said; nothing where nothing is said. */
export function beforeVerb(text: string): string {
  const said = text.slice(0, 1).toLowerCase() + text.slice(1);
  return text.slice(0, (PREDICATE.exec(namesOnly(said)) ?? PREDICATE.exec(said))?.index ?? 0);
}

const BEGINS_WITH_VERB = new RegExp(
  `^(?!dự\\s+(?:kiến|thảo|án|toán|báo|phòng)(?!\\p{L}))(?!(?:học|giao|thu|báo|chấm|trực|đo|lập|cấp|kỷ|chào|thay)\\s+(?:đổi|sinh|niệm|mừng|phí|kỳ|thông|dịch|nhập|cáo|dứt|ban|lường|trường|xã|học)(?!\\p{L}))(?:${VERBS.replaceAll(' ', '\\s+')})(?!\\p{L})`,
  'u',
);
/** Whether something to do stands first. */
export const beginsWithVerb = (text: string): boolean =>
  BEGINS_WITH_VERB.test(text.slice(0, 1).toLowerCase() + text.slice(1)) && !isNounFirst(text);

/** “tổ chức, cá nhân”, “thông báo nộp thuế”, “giao thông nông thôn”: a noun that a verb is part of. */
const NOUN_FIRST =
  /^(?:tổ\s+chức(?=,|$|\s+(?:và|hoặc|hay|cá\s+nhân|hộ|chính\s+trị|xã\s+hội|đoàn|đảng|kinh\s+tế|tín\s+dụng|tôn\s+giáo|trong|ngoài|nước|sử\s+dụng|liên\s+quan|có|nào|này|khác|hành\s+nghề))|thông\s+báo(?=\s+(?:nộp|số|nợ|thuế|kết\s+quả\s+của))|quyết\s+định(?=\s+(?:số|giao|thu|phê|xử|công\s+nhận))|hướng\s+dẫn(?=\s+(?:viên|số))|giao\s+(?:thông|lộ|dịch|lưu)|thu\s+nhập|khai\s+sinh|cấp\s+(?:[IVX]+(?!\p{L})|\d|độ|trên|dưới|ủy|có\s+thẩm)|học\s+(?:sinh|phí|viên|bạ|kỳ)|bán\s+(?:kính|trú|chuyên)|dự\s+(?:án|thảo|toán|báo)|nuôi\s+trồng|sản\s+xuất|đội\s|đăng\s+ký\s+(?:xe|kết\s+hôn|kinh\s+doanh)(?=,|\s+(?:và|hoặc)|$)|vệ\s+sinh\s+(?:môi|an\s+toàn)|báo\s+cáo\s+(?:viên|số)|xét\s+nghiệm\s|tưới\s+tiêu)/iu;
export const isNounFirst = (text: string): boolean => NOUN_FIRST.test(text);

/** What has all that comes after it for its object: “hành vi mua bán, | cất giữ”, “cam kết giữ sạch, | không đốt”. */
const LEAD =
  /^(?<lead>[^,;:]{0,60}?(?<!\p{L})(?:hành\s+vi|cam\s+kết|(?:nghiêm\s+)?cấm(?:\s+(?:mọi\s+)?(?:việc|hành\s+vi))?))\s(?<first>[^;:]+)$/iu;
const LONGEST_LEAD = 9;
/** “chế tạo, | mua bán … súng”: of nothing yet. */
const BARE = /^(?:.*(?:,|\svà)\s+)?\p{L}+(?:\s\p{L}+)?$/iu;
/** What is aimed at, in all that comes after it. */
const AIMED =
  /(?<!\p{L})(?:nhằm|để(?!\s+(?:lại|quá|xe)\s))\s(?![^;:]*\s(?:biết|nắm)(?:\s+(?:rõ|được))?(?:\s+[^,;]{0,20})?$)[^;:]*$/iu;
/** Told of or wished, not done: “thông báo về việc cấp nước, | thu phí”, “hồ sơ đề nghị tịch thu, | bán đấu giá”. */
const TOLD_OF =
  /(?<!\p{L})(?:việc|công\s+tác|kế\s+hoạch|nhu\s+cầu|nguyện\s+vọng|muốn|quyền|thủ\s+tục|biện\s+pháp|hình\s+thức|phương\s+án|dịch\s+vụ|mô\s+hình|(?:hồ\s+sơ|giấy|đơn|văn\s+bản|tờ\s+trình)\s+(?:cấp|xin|đề\s+nghị|đăng\s+ký|đi|vay|chuyển)|(?<!không\s)tránh|phòng\s+(?:chống|tránh|ngừa))\s[^,;:]*$/iu;
/** “…, | mang theo giấy tờ”: done all the same. */
const DONE_ANYWAY =
  /^(?:vẫn|phải|sẽ|đã|không\s+phải|bắt\s+đầu|mang\s+theo|liên\s+hệ|đề\s+nghị|yêu\s+cầu|chậm\s+nhất)(?!\p{L})/iu;

/**
 * After what the next thing done is said again: '' where nothing governs it, null where it can't be told by itself.
 * @example governorOf('Người đăng ký phải ký cam kết bảo đảm an toàn thực phẩm', 'không đốt đồ mã lớn') // 'Người đăng ký phải ký cam kết'
 */
export function governorOf(head: string, tail: string): string | null {
  if (DONE_ANYWAY.test(tail)) return '';
  const found = LEAD.exec(head)?.groups as Record<'lead' | 'first', string> | undefined;
  if (found === undefined || /,\s/u.test(found.lead))
    return AIMED.test(head) || TOLD_OF.test(head) ? null : '';
  return BARE.test(found.first) || AIMED.test(found.first) || found.lead.split(/\s+/u).length > LONGEST_LEAD
    ? null
    : found.lead;
}

/** Verbs that want what they are done to: “tháo dỡ, di dời | tài sản”. */
const TRANSITIVE =
  'tháo dỡ|di dời|phát hiện|giao nộp|thu gom|thu hồi|kiểm tra|rà soát|xây dựng|sửa chữa|cải tạo|lắp đặt|bảo vệ|quản lý|sử dụng|tàng trữ|vận chuyển|sản xuất|kinh doanh|cung cấp|tiếp nhận|giải quyết|xử lý|tuyên truyền|phổ biến|hướng dẫn|vận động|tổ chức|chỉ đạo|đôn đốc|giám sát|nâng cao|phát huy|bảo đảm|đảm bảo|ngăn ngừa|ngăn chặn|chăm sóc|bồi thường|hỗ trợ|công khai|niêm yết|khai thác|giết mổ|bốc|gửi|mang|đem|lập|chặt|phá|tháo|chế tạo|mua bán|cất giữ|tịch thu|thu giữ';
const ENDS_WITH_VERB = new RegExp(`(?<!\\p{L})(?:${TRANSITIVE.replaceAll(' ', '\\s+')})$`, 'iu');

/** Whether what the last verb is done to is still to come. */
export const endsWithVerb = (text: string): boolean => ENDS_WITH_VERB.test(text);

/** “phát hiện, | lập biên bản”: what is done to the same. */
const LAST_OF_SEVERAL = /(?:,|\s+và)\s+(?<last>[^\s,]+(?:\s[^\s,]+){0,2})$/u;
const STUDIES = /(?<!\p{L})nghiên\s+cứu$/iu;
/** “hồ sơ cấp, | đổi thẻ”: papers for both. */
const PAPERS_FOR =
  /(?<!\p{L})(?:hồ\s+sơ|thủ\s+tục|đơn|tờ\s+khai|giấy\s+tờ|dịch\s+vụ|nhu\s+cầu|việc)\s+(?:xin\s+|đề\s+nghị\s+)?(?:cấp|đổi|sửa|làm|mua|bán|thuê|vay|nộp|gia\s+hạn|đăng\s+ký|chuyển|nhận|tách|gộp|xóa|hủy)$/iu;

/** Whether the verbs at its end have their object with what is done next: “nghiên cứu | và ghi phiếu”. */
export function sharesObject(text: string): boolean {
  const found = LAST_OF_SEVERAL.exec(text);
  return (
    endsWithVerb(text) ||
    STUDIES.test(text) ||
    PAPERS_FOR.test(text) ||
    (found !== null && beginsWithVerb(found.groups!.last!) && endsWithVerb(text.slice(0, found.index)))
  );
}
