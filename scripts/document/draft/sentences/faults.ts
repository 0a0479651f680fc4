/** What a sentence wants to be whole: each fault by its pattern, and what makes up for it. Linguistic data. */
import { PEOPLE } from '../words/people.ts';
import { DOES } from '../words/verbs.ts';

export interface Fault {
  readonly of: RegExp;
  /** … unless this is said as well. */
  readonly unless?: RegExp;
  /** Not where the letter itself closes it with a point: whoever wrote it meant it so. */
  readonly butOwn?: true;
}

/** No sentence begins with these. */
const BEGUN =
  /^(?:tuy\s+nhiên,?\s+(?:nên|thì|mà)|và|hoặc(?!\s+(?:nộp|gửi|đăng\s+ký|đóng|gọi|nhắn|cung\s+cấp|thanh\s+toán|quét|liên\s+hệ|kê\s+khai|khai|ghi|điền|đến|trực)\s)|hay|của|mà|thì|nên|rồi|với(?![^,]*,)|cùng(?!\s+với)|bằng|như|cũng(?!\s+có\s+thể)|là(?=\s)|nếu\s+không\s+(?:thì\s+)?(?:sẽ|bị))(?!\p{L})/iu;
/** What is done then, with no comma before it: “Khi có cháy | gọi ngay 114”, “Trước khi tiêm | cho các em ăn sáng”. */
export const CALLS =
  'hãy|nhớ|rồi\\s+(?:đến|gọi|báo|đưa)|vui\\s+lòng|gọi\\s+(?:ngay|điện|số|\\d)|báo\\s+(?:ngay|lại|cho)|huy\\s+động|(?<!(?:không|chưa)\\s+(?:\\p{L}+\\s+)?)mang\\s+theo|cho\\s+(?:trẻ|bé|(?:các\\s+)?(?:em|con|cháu))';
/** Which says what happens. */
const THEN = `(?<!\\p{L})(?:${CALLS}|miễn\\s+(?:phí|hoàn\\s+toàn)|thì|sẽ|phải|là|cần|cũng|đề\\s+nghị|được\\s+(?:giải|nhận|cấp|hỗ)|mới|đã|(?<!(?:chuẩn|nếu|khi|may)\\s)bị)(?!\\p{L})`;
/** What is said of people who were described: “Người chưa có thẻ | đăng ký tại …”. */
const SAID_OF_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:sẽ|phải|được|bị|thì|cần|nên|hãy|không|vẫn|xin|coi|đề\\s+nghị)(?!\\p{L})|^(?:\\S+\\s+){3}.*(?:${DOES.source}|(?<!\\p{L})chưa\\s)`,
  'iu',
);

/** Of whatever is said. */
export const FAULTS: readonly Fault[] = [
  // “(Chưa có) chủ xe nào đến làm việc”: who says that nobody did, or what whoever does shall do?
  {
    of: /^(?!(?:\S+\s+){1,3}nào\s)(?!.*(?<!\p{L})(?:không|chưa|chẳng|đừng|chớ|cấm|nếu|khi|lúc|hễ|bất|mọi|dù|tùy|thế)(?!\p{L}))[^.]*(?<!\p{L})nào(?!\p{L})/iu,
    unless:
      /(?<!\p{L})nào(?!\p{L}).*(?<!\p{L})(?:phải|cần|sẽ|bị|được|mới|thì|xin|hãy|đề\s+nghị|mời|cũng|đều|liên\s+hệ|báo|gọi|nộp|gửi|đăng\s+ký)(?!\p{L})/iu,
  },
  // “Gặp cuộc gọi lạ dọa cắt điện”, “Xin lưu ý trường hợp đó, …”: and then?
  {
    of: /^(?:bà\s+con\s+)?(?:gặp|thấy|phát\s+hiện|nhận\s+được|nghe)\s[^.]*(?:gọi|tin\s+nhắn|người\s+lạ|dấu\s+hiệu|biểu\s+hiện|nghi\s|đường\s+(?:link|dẫn)|khói|lửa|cháy|sự\s+cố|hành\s+vi|trường\s+hợp)|^xin\s+lưu\s+ý\s+trường\s+hợp\s+(?:đó|này)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:thì|hãy|xin(?!\s+lưu)|đề\s+nghị|cần|phải|nhớ|báo|không\s+(?:nên|được)|(?<!cuộc\s)gọi\s+(?:ngay|điện|số|cho|\d)|liên\s+hệ|đến|tắt|đã|có\s+thể)(?!\p{L})|,\s+(?:các\s+)?(?:ngân\s+hàng|công\s+an|cơ\s+quan|cán\s+bộ|nhân\s+viên|bà\s+con|người|UBND)\s/iu,
  },
  // “Các tổ chức, cá nhân”, “Chú ý: học sinh thuộc hộ nghèo”, “Công an phường khuyến cáo bà con”: what of them?
  {
    of: /^(?:(?:chú|lưu)\s+ý:\s+)?(?:(?:các|những|mọi)\s+)?(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|cơ\s+quan|đơn\s+vị)(?:,\s+|$|\s+và\s+)){1,4}$|^(?:(?:chú|lưu)\s+ý:\s+)?[^,:]{2,30}\sthuộc\s+(?:hộ|diện)\s+(?:cận\s+)?\p{L}+(?:\s\p{L}+)?$|^[^,:]{0,80}(?<!\p{L})(?:khuyến\s+cáo|đề\s+nghị|yêu\s+cầu|nhắc(?:\s+nhở)?|lưu\s+ý)\s+(?:(?:các|toàn\s+thể|mọi|quý)\s+)?(?:bà\s+con|người\s+dân|nhân\s+dân|khách\s+hàng|phụ\s+huynh|hộ(?:\s+(?:gia\s+đình|dân))?|công\s+dân|cử\s+tri|mọi\s+người)(?:\s+(?:trên\s+địa\s+bàn|trong)(?:\s+\p{L}+){1,4})?$/iu,
  },
  // “… bằng một trong các cách: gửi thư”, “… theo lịch: tổ 1 sáng 12/10”: where are the others?
  {
    of: /(?<!\p{L})một\s+trong\s+(?:các|những|hai|ba|\d)\s+(?:cách|hình\s+thức|kênh|phương\s+thức)[^:]{0,20}:\s[^,]*$|lịch(?:\s\p{L}+){0,3}:\s+(?:tổ|thôn|xóm|ấp|khu|lớp|khối)\s[^,;]*$/iu,
    unless: /\shoặc\s|^bà\s+con\s+chọn\s/iu,
  },
  // “Nhân kỷ niệm 30 năm ngày thành lập Hội”: and what of it?
  {
    of: /^nhân\s+(?:(?:dịp|ngày|lễ)\s+)?(?:kỷ\s+niệm|ngày|lễ|dịp|tết)\s[^,:]*$/iu,
    unless: /(?<!\p{L})(?:sẽ|tổ\s+chức|được|có|mở|trao|tặng|đề\s+nghị|mời|thì)(?!\p{L})/iu,
  },
  // “Trong những ngày niêm yết”, “Tiếp nhận ý kiến: Trong thời gian công khai”: what is done then?
  {
    of: /^(?!(?:thời|lịch|hạn|khi|thực\s+hiện)(?!\p{L})[^:]*:)(?:[^:,]{2,40}:\s+)?trong\s+(?:(?:những|các|suốt)\s|thời\s+(?:gian|hạn)\s)[^,:\d]*$/iu,
    unless:
      /(?<!\p{L})(?:sẽ|được|phải|là|cần|không|đề\s+nghị|yêu\s+cầu|có|thì|bị|đang|đã|xin|nếu|tạm|cấm|hãy)(?!\p{L})/iu,
  },
  // “thương binh (+7,5), con liệt sĩ (+5)”: what can’t be said stayed in brackets.
  { of: /\((?:[+–-]|(?:đoạn|từ)\s)/u },
  // Only when: “Từ 22h00 ngày 25/2 đến 05h00 và các đêm tiếp theo”.
  {
    of: /^từ\s+\d{1,2}\s?(?:h|giờ)[^\p{L}]*(?:(?:h|giờ|phút|ngày|đến|và|các|đêm|tiếp|theo|hết|tháng|năm|sáng|chiều|tối|trưa|hôm|sau)(?!\p{L})[^\p{L}]*)*$/iu,
  },
  // Nothing but capitals or figures; something is still to come.
  { of: /^(?!.*\p{Ll}{2})|[:,;–-]$/u },
  { of: BEGUN },
  // A paper, an act of a paper, or a page: no news.
  {
    of: /(?<!theo\s)(?:nằm|nêu|quy\s+định|ghi|có)\s+(?:rõ\s+)?(?:ở|tại|trong)\s+(?:các\s+)?(?:thông\s+tư|nghị\s+định|luật|quyết\s+định|nghị\s+quyết)|^(?:căn\s+cứ|thực\s+hiện|xét|theo)\s+(?:luật|nghị|công|quyết|kế|thông|chỉ|tờ|đề\s+nghị|văn)/iu,
  },
  // “Điều 86 Luật Xử lý vi phạm hành chính ngày 20/6/2012”, “Giấy phép thi công số 88 ngày 8/5”: a paper's name.
  {
    of: /^(?:(?:khoản|điều|điểm|mục)\s+\S+\s+(?:của\s+)?)*(?:(?:bộ\s+)?luật|nghị\s+(?:định|quyết)|thông\s+tư|mệnh\s+lệnh|chỉ\s+thị|giấy\s+phép\s+\p{L}+\s+\p{L}+\s+số)\s/iu,
    unless:
      /(?<!\p{L})(?:có\s+(?:hiệu\s+lực|giá\s+trị)|quy\s+định|được|sẽ|đã|không|phải|cho\s+phép|bãi\s+bỏ|thay(?:\s+thế)?|nêu|cấm|yêu\s+cầu|gồm|là|hết)(?!\p{L})/iu,
  },
  // “Chỉ huy trưởng: Trung tá Văn Đình Lực”: who signs.
  {
    of: /^(?:(?:p\.?|phó)\s*)?(?:chỉ\s+huy\s+trưởng|hiệu\s+trưởng|chủ\s+tịch|(?:tổng\s+)?giám\s+đốc|trưởng\s+\p{L}+|tổ\s+trưởng|bí\s+thư)(?:\s[^:\d]{1,40})?:\s+[^\d:]*$/iu,
  },
  // What swindlers ask.
  {
    of: /^(?:yêu\s+cầu|đề\s+nghị)\s.*(?:giả\s+mạo|giả\s+danh|mạo\s+danh)/iu,
    unless: /không|cảnh\s+giác|đề\s+phòng|tránh/iu,
  },
  // “Bộ Công an về việc nâng cấp hệ thống”: the end of a paper's name.
  {
    of: /^\p{Lu}[^,:]{2,50}\svề\s+việc\s/u,
    unless:
      /(?<!\p{L})(?:sẽ|bị|được|phải|không)(?!\p{L})|thông\s+báo|họp|báo|công\s+bố|(?:nói|bàn|hỏi|góp\s+ý|ý\s+kiến|hướng\s+dẫn|tuyên\s+truyền|trao\s+đổi)\s+về\s+việc/iu,
  },
  // A thing only named: “Thời gian các tổ đến thu”.
  {
    of: /^(?:thời\s+gian|địa\s+điểm|lịch|nội\s+dung|kết\s+quả|danh\s+(?:sách|mục)|kế\s+hoạch)[\s,][^:]*$/iu,
    unless:
      /(?<!\p{L})(?:là|từ\s+(?:ngày|\d|nay|thứ)|trước\s+(?:ngày|\d)|bắt\s+đầu|được|sẽ|đã|phải|cần|diễn\s+ra|kết\s+thúc|đến\s+hết|vào|lúc|hết|chậm|trong|có|gồm|dự\s+kiến|công\s+bố|không|do|ghi|giữ|thay\s+đổi|lùi|dời|mở\s+(?:đến|từ)|(?:niêm\s+yết|trả|nhận|gửi|dán|đăng|treo|để)\s+(?:tại|ở|ngày|trước|qua|trên))(?!\p{L})/iu,
  },
  // “Công trình cải tạo vỉa hè đường A”, “Các bước thực hiện”, “Nơi nhận hồ sơ”.
  {
    of: /^(?:(?:quy\s+định|phương\s+(?:án|hướng)|quyết\s+định|tờ\s+(?:khai|trình)|báo\s+cáo(?!\s+(?:ngay|với|cho|về)\s)|biên\s+bản|giải\s+pháp|biện\s+pháp|đề\s+án|đồ\s+án|công\s+tác|công\s+trình|dự\s+án|phương\s+thức|thành\s+phần|chương\s+trình|thể\s+lệ|mục\s+đích|nguyên\s+tắc|trình\s+tự|(?:các\s+)?bước)\s|nơi\s+(?:nhận|nộp|gửi|trả)(?!\p{L}))[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:là|được|sẽ|đã|đang|(?<!chuẩn\s)bị|phải|cần|không|có|gồm|rất|đều|vẫn|còn|do|nhằm|bắt\s+đầu|khởi\s+công|hoàn\s+(?:thành|tất)|khai\s+mạc|diễn\s+ra|tiến\s+hành|kéo\s+dài|kết\s+thúc|dự\s+kiến|đạt|thu\s+hút|mở\s+(?:cửa|màn)|gửi|nộp|cấm|tạm|ngừng|tổ\s+chức\s+(?:vào|ngày|tại|từ|lúc))(?!\p{L})/iu,
    butOwn: true,
  },
];

/** Of a sentence that has no “name: value”. */
export const FAULTS_OF_CLAUSES: readonly Fault[] = [
  // “Theo tính toán thì từ rằm tới mùng mười”: what then?
  {
    of: new RegExp(
      `\\sthì\\s+(?:từ|vào|trong|lúc|khoảng)\\s(?![^,]*(?:${DOES.source}|(?<!\\p{L})(?:sẽ|phải|được|bị|có|không|là)(?!\\p{L})))[^,]*$`,
      'u',
    ),
  },
  // “Trường hợp X được Y” and no more.
  {
    of: /^trường\s+hợp\s(?!này)[^,:]*$/iu,
    unless: new RegExp(
      `(?<!\\p{L})(?:${CALLS}|thì|phải|sẽ|bị|cũng|cần|không\\s+được|liên\\s+hệ|nhờ|nộp|gửi|mang)(?!\\p{L})`,
      'iu',
    ),
  },
  // A condition, or whoever it may be, and nothing that follows from it.
  {
    of: /^(?:nếu|trường\s+hợp|quá\s+(?:thời\s+)?hạn|hết\s+thời|sau\s+thời)(?!\p{L})|(?<!\p{L}|(?:bất\s+kỳ|bất\s+cứ|cho|với|không|chưa|để)\s)(?:ai|người\s+nào|hộ\s+nào|gia\s+đình\s+nào|cá\s+nhân\s+nào|khi\s+nào)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:sẽ|(?<!(?:nếu|khi|may)\s)bị|thì|không\s+(?:được|giải\s+quyết|tiếp\s+nhận|nhận(?!\s+lại)|xem\s+xét|chịu|nộp\s+phạt)|coi\s+như|xem\s+như|phải|đề\s+nghị|yêu\s+cầu|liên\s+hệ|(?<!thông\s)báo|phản\s+ánh|gọi|gửi|có\s+quyền|tổ\s+công\s+tác|UBND|[UỦ][ỷy]\s+ban|Công\s+an|bà\s+con|được|(?:đến|tới)\s+(?:nhận|tại|trụ|UBND|làm|gặp|Công|phường|xã)|xin|hãy|cần|nộp|đăng\s+ký|hẹn|cũng|mang\s+theo)(?!\p{L})|,\s+(?:đơn\s+vị|nhà\s+thầu|phường|xã|ngành\s+điện|điện\s+lực|lực\s+lượng|Trung\s+tâm|tổ|đội)\s/u,
    butOwn: true,
  },
  // For what, without whoever acts after it.
  {
    of: /^(?:để|nhằm)(?!\p{L})/iu,
    unless:
      /,\s+(?:\p{Lu}|đề\s+nghị|yêu\s+cầu|các|người|bà\s+con|nhân\s+dân|việc|chúng|không|cần|phải|hãy|mỗi|mọi|phường|xã|trường|tổ|ban|mong|rất)/u,
  },
  // When, why, if or for whom: with no comma after it nothing is said, unless the sentence goes on to say what happens.
  {
    of: /^(?:khi|nếu|do|vì|để|nhằm|trong\s+(?:thời\s+(?:gian|hạn)|vòng|khi|quá\s+trình|trường\s+hợp)|sau\s+khi|trước\s+khi|đối\s+với|căn\s+cứ|thực\s+hiện|tiếp\s+tục|theo|qua|nhân\s+dịp|trên\s+cơ\s+sở)(?!\p{L})[^,:]*(?:,\s+(?:để|nhằm)\s[^,:]*)?$/iu,
    unless: new RegExp(
      `${THEN}|^(?:vì|do)\\s.*\\snên\\s|^qua\\s[^,]*(?<!\\p{L})(?:còn|có|phát\\s+hiện)(?!\\p{L})|^trong\\s[^,]*\\d\\s+chỉ\\s`,
      'iu',
    ),
  },
  // What is celebrated, and nothing of how.
  { of: /^(?:kỷ\s+niệm|chào\s+mừng|hưởng\s+ứng|hướng\s+tới)\s[^,:]*$/iu },
  {
    of: /^đối\s+với\s[^,:]*$/iu,
    unless: /(?<!\p{L})(?:thì|sẽ|phải|cần|được|miễn\s+(?:phí|hoàn\s+toàn)|giảm\s+\d+)(?!\p{L})/u,
  },
  // “Đề nghị các hộ …”, “Thuế cơ sở nhắc người nộp thuế”: to do what? “Đề nghị nhân dân, để bảo đảm lịch thời vụ …”: what is asked is missing.
  {
    of: new RegExp(
      `^(?:đồng\\s+thời,\\s+|[^,:]{3,60}\\s)?(?:đề\\s+nghị|yêu\\s+cầu|kính\\s+mời|mời|nhắc)\\s+${PEOPLE}(?:,?\\s+(?:để|nhằm)\\s[^,]*)?$`,
      'iu',
    ),
  },
  // “Thông báo nộp thuế của Chi cục Thuế”: a paper; “…, đảm bảo”: of what?
  {
    of: /^thông\s+báo\s+(?:nộp|nợ|số)\s[^,:]*$/iu,
    unless: /(?<!\p{L})(?:được|sẽ|đã|gửi|phải|không|là|có)(?!\p{L})/iu,
  },
  {
    of: /(?:,\s+(?:đảm|bảo)\s+(?:bảo|đảm)|(?<!\p{L})(?:phát\s+thanh|liên\s+hệ\s+công\s+tác|(?:trong|vào)\s+(?:các|những)\s+(?:giờ|ngày|buổi)))$|^vi\s+phạm\s+xử\s+lý$/iu,
  },
  // “Đề nghị các hội viên, các cá nhân, tổ chức trên địa bàn”: to do what?
  {
    of: /^(?:đề\s+nghị|yêu\s+cầu|kính\s+mời)\s[^:]*(?:cá\s+nhân|tổ\s+chức|hộ\s+gia\s+đình|hội\s+viên|đơn\s+vị)(?:\s+(?:trên|trong|tại)\s+(?:địa\s+bàn|toàn|khu\s+vực)(?:\s+\p{L}+){0,4})?$/iu,
    unless: /(?<!\p{L})(?:đến|tới|của|cho|với|cùng|thông\s+báo|hỗ\s+trợ|giúp|phối\s+hợp)(?!\p{L})/iu,
  },
  // “Đề nghị các hộ có hành vi lấn chiếm vỉa hè”: that isn't what is asked.
  {
    of: /^(?:đề\s+nghị|yêu\s+cầu)\s+(?:các\s+|những\s+)?\p{L}+(?:\s\p{L}+){0,3}\s+có\s+hành\s+vi\s[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:(?<!trật\s)tự|phải|đến|chấm\s+dứt|dừng|ngừng|tháo\s+dỡ|thu\s+dọn|di\s+dời|trả\s+lại|khắc\s+phục|liên\s+hệ|nộp|không)(?!\p{L})/iu,
  },
  // “Các sở, ban, ngành thuộc tỉnh”, “Bà con đăng ký”.
  {
    of: /^(?:các|những)\s[^.;:]*\s(?:trực\s+)?thuộc(?:\s+\p{L}+){1,3}$|^đơn\s+vị\s+bầu\s+cử\s+số\s+\d+$|^bà\s+con\s+(?:chủ\s+động\s+)?(?:đăng\s+ký|nộp|kê\s+khai|gửi|lưu\s+ý\s+để\s+thực\s+hiện)$/iu,
  },
  // “Chưa từng bị trục xuất”, “Tuy nhiên, chưa cập nhật số định danh”: who?
  {
    of: /^(?:tuy\s+nhiên,\s+)?(?:chưa(?:\s+(?:từng|có|bị|được|cập\s+nhật|(?:bao\s+)?gồm|kể|tính))|không\s+(?:bị|thuộc|trong\s+thời\s+gian))\s[^:]*$/iu,
    unless: /,\s+(?:phải|đề\s+nghị)(?!\p{L})|\sthì\s/iu,
  },
  // “Người đã liên kết tài khoản trên VNeID”, “Các gia đình có cây nằm ngoài hành lang”: what of them?
  {
    of: /^(?:(?:những|các|mọi|toàn\s+bộ|tất\s+cả)\s+)?(?:người(?:\s+dân)?|trẻ|hộ(?:\s+(?:gia\s+đình|dân|kinh\s+doanh))?|gia\s+đình|công\s+dân|học\s+sinh|khách\s+hàng|thân\s+nhân|cá\s+nhân|tổ\s+chức|cơ\s+sở)\s+(?:đã|có|chưa|đang|còn|thuộc|sinh|từ|đủ|ở|nằm|sống)\s[^:]*$/iu,
    unless: SAID_OF_PEOPLE,
    butOwn: true,
  },
  // “Gia đình khó khăn mà chưa có tên trong sổ hộ nghèo”: what of them?
  {
    of: /^(?:các\s+|những\s+)?(?:gia\s+đình|hộ|người|em|cháu|công\s+dân|khách\s+hàng|cơ\s+sở|trường\s+hợp)\s[^:]*\smà\s+(?:chưa|không|đã|bị|có)\s[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:thì|sẽ|phải|cần|hãy|xin|đề\s+nghị|vui\s+lòng|vẫn|đều|cũng|được\s+(?:hỗ|nhận|cấp|miễn|giải|hưởng|xét|giảm)|bị\s+(?:phạt|xử|thu|cắt|cưỡng))(?!\p{L})|\smà\s[^:]*\sđược\s/iu,
  },
  // “Người lao động từ 18 đến 39 tuổi, đã làm việc ở nước ngoài”: what may they do?
  {
    of: /^(?:những\s+|các\s+)?(?:người\s+lao\s+động|lao\s+động|LĐ|công\s+dân|người)\s+(?:trong\s+độ\s+tuổi\s+|từ\s+(?:đủ\s+)?\d|đủ\s+\d)[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:sẽ|phải|được|bị(?!\s+(?:trục|cấm))|thì|cần|nên|đều|hãy|là|xin|mới|không\s+(?:được|phải)|có\s+(?:thể|nghĩa\s+vụ|trách\s+nhiệm|quyền|nhu\s+cầu)|(?:đến|nộp|đăng\s+ký|liên\s+hệ|tham\s+gia|mang|khám|làm|nhận|đi)\s+(?!việc)[^,]*)(?!\p{L})/iu,
  },
  // “Muốn quà đến tay bà con trước Tết”: what is done for it?
  {
    of: /^muốn\s[^,:]*$/iu,
    unless: /(?<!\p{L})(?:thì|phải|cần|hãy|nên|xin|liên\s+hệ|đăng\s+ký|đề\s+nghị)(?!\p{L})/iu,
  },
  // “Hộ nhận thông báo này phải nộp …”: who listens gets none.
  {
    of: /^(?:các\s+|những\s+)?(?:hộ|người|đơn\s+vị|tổ\s+chức|cá\s+nhân)\s+nhận\s+(?:được\s+)?(?:thông\s+báo|văn\s+bản|giấy)\s+này\s/iu,
  },
  // “Những khách hàng hiện còn dùng thẻ từ”, “Những trường hợp không khai được trên máy”: what of them?
  {
    of: /^những\s+(?:người|hộ|gia\s+đình|khách\s+hàng|trường\s+hợp|em|cháu|học\s+sinh|công\s+dân|cá\s+nhân|ai|chủ\s+\p{L}+)\s(?!này\s)[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:sẽ|phải|thì|cần|nên|hãy|xin|đề\s+nghị|vui\s+lòng|là|đều|cũng|vẫn|mới|bị|được\s+(?:hỗ|nhận|cấp|miễn|giải|hưởng|xét|giảm|ưu|mời))(?!\p{L})|,\s+\p{L}+(?:\s\p{L}+){0,2}\s+(?:liên\s+hệ|đến|nộp|gửi|mang|gọi|đăng\s+ký)\s/iu,
  },
  // “Phải có giấy khám sức khỏe”, “Kèm xử phạt”, “Trả lại cho tổ trưởng”: who, what?
  {
    of: /^(?:phải\s+(?:có|là|đủ|thuộc)|kèm(?!\s+theo\s+(?:đó|hồ))|(?:trả|nộp|gửi)\s+lại\s+(?:cho|về|tại)|trễ\s+lắm)\s[^:]*$|^(?:số\s+)?(?:điện\s+thoại|ĐT|SĐT)\s+\d[^:]*\s(?:để|trước|chậm)\s/iu,
  },
  // “Việc bốc thăm vị trí lô đất tái định cư”: when, how?
  {
    of: /^việc\s(?!này)[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:sẽ|được|bị|là|do|phải|cần|không|có|đã|đang|chỉ|vẫn|nhằm|bắt\s+đầu|kết\s+thúc|diễn\s+ra|kéo\s+dài|thực\s+hiện|tiến\s+hành|làm|gây|giúp|hoàn\s+(?:thành|tất))(?!\p{L})/iu,
  },
  // “Một số điểm mới về thuế năm 2026”: a heading.
  {
    of: /^(?:lưu|chú)\s+ý\s+khi\s[^,:]*$|^một\s+số\s+(?:điểm|nội\s+dung|quy\s+định|vấn\s+đề|lưu\s+ý)(?:\s+mới)?\s+(?:về|của|trong|khi)\s[^:]*$/iu,
    unless: /(?<!\p{L})(?:sẽ|được|phải|đã|là|cần|không|có)(?!\p{L})/iu,
  },
  // “Điều kiện nhà ở, thu nhập”: which?
  {
    of: /^(?:điều\s+kiện|đối\s+tượng|tiêu\s+chuẩn)\s[^:]{0,40}$/iu,
    unless:
      /(?<!\p{L})(?:là|gồm|được|phải|có|không|cần|đủ|chưa|phụ\s+thuộc|áp\s+dụng|tiếp\s+theo|này)(?!\p{L})/iu,
  },
  // “Về thời gian nghỉ lễ”, “Thông báo về việc cắt nước”: what comes is about that.
  { of: /^(?:kính\s+gửi|thông\s+báo\s+về|về)\s[^,:]*$/iu },
  // “Hội căn cứ điều kiện của Hội”: and does what?
  { of: /(?<!(?<!\p{L})làm\s+)(?<!\p{L})căn\s+cứ(?!\p{L})(?![^.]*,)[^.]*$/iu },
  // Why, and nothing of what.
  {
    of: /^(?:do|vì)\s(?!đó|vậy|thế)/iu,
    unless:
      /(?<!\p{L})nên(?!\p{L})|,\s+(?:\p{Lu}|đề\s+nghị|yêu\s+cầu|các|những|người|bà\s+con|nhân\s+dân|việc|công\s+chức|học\s+sinh|không|cần|phải|hãy|mỗi|mọi|phường|xã|trường|tổ|ban|nay|từ|trong|một\s+số|nước|điện)(?!\p{L})/u,
  },
  // “UBND phường thông báo đến các cá nhân”, “Công an xã thông báo lần 2”: of what?
  {
    of: /(?<!\p{L})(?:thông\s+báo\s+lần\s+\d|(?:tiếp\s+tục|xin|lại)\s+thông\s+báo)$|(?<!\p{L})thông\s+báo\s+(?:cho|đến|tới)\s+(?:các|những|mọi|toàn\s+thể)\s+(?:\p{L}+\s*){1,3}$/iu,
  },
  // “Hội thi được tổ chức”: how, where?
  {
    of: /^[^,]*(?<!(?:đã|sẽ|vẫn|không|chưa)\s+)được\s+(?:tổ\s+chức|gửi|nộp|sử\s+dụng|thực\s+hiện|tiến\s+hành)$/iu,
    butOwn: true,
  },
  // “Sinh viên, phụ huynh khi nộp tiền”: what of them?
  {
    of: new RegExp(`^(?:\\p{L}+\\s\\p{L}+,\\s+)?${PEOPLE}\\s+(?:khi|nếu)\\s[^,]*$`, 'iu'),
    unless: new RegExp(THEN, 'iu'),
  },
  // “Bắt đầu từ quý II năm 2026”, “Tại phòng tiếp dân”, “Những điều cần chú ý”.
  {
    of: /^(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:(?:ngày|tháng|quý|năm|đầu|cuối)\s+)+[\dIVX/.-]+(?:\s+năm\s+\d+)?$|^(?:stt|tt)\s|^(?:những|các|một\s+số)\s[^:]*\scần\s+(?:chú\s+ý|lưu\s+ý|biết)$/iu,
  },
  {
    of: /^(?:tại|ở(?!\s+lại\s))\s[^,:]*$/iu,
    unless:
      /(?<!\p{L})(?:sẽ|đã|đang|được|bị|có|phải|cần|là|không|chưa|cấm|xin|hãy|đề\s+nghị|diễn\s+ra|tổ\s+chức|xảy\s+ra)(?!\p{L})/iu,
  },
  {
    of: /^(?:tên|mã\s+số)\s[^:]*$/iu,
    unless: /(?<!\p{L})(?:là|được|phải|gồm|có)(?!\p{L})/iu,
  },
  // Done by whom? “Tiếp thu và giải trình ý kiến cử tri”, “Được nghỉ nhân ngày lễ”: offices do it, or somebody just named.
  {
    of: /^(?:động\s+viên|cổ\s+vũ|sửa\s+chữa|cải\s+tạo|trả\s+lời\s+(?:ý\s+kiến|các)|tiếp\s+thu|giải\s+trình|tổng\s+hợp|tổ\s+chức\s+thăm|trao\s+đổi\s+(?:kinh|về)|tạo\s+điều\s+kiện|ảnh\s+hưởng\s+(?:đến|tới)|được\s)[^:]*$|^quá\s+(?:thời\s+)?hạn\s[^,]*\svà\s/iu,
  },
  // “Địa điểm: địa điểm này”: which?
  {
    of: /^(?:thời\s+gian|địa\s+(?:điểm|chỉ))[^:]{0,30}:\s+(?:tại\s+)?(?:các\s+)?(?:địa\s+điểm|thời\s+gian|nơi|ngày|điểm)\s+(?:này|đó|trên|nêu\s+trên)$/iu,
  },
  // “Khu đồng Trạm bơm Ngày bơm”: the names of a table's columns.
  {
    of: /^(?:[^:]{2,40}:\s+)?[^,:;]{2,40}\s(?:Ngày|Giờ|Thời|Địa|Số|Tên|Trạm|Kỳ|Buổi|Đơn|Mức|Loại|Ghi)\s\p{Ll}+\s(?:\p{Ll}+\s){0,3}(?:Ngày|Giờ|Thời|Địa|Số|Tên|Trạm|Kỳ|Buổi|Đơn|Mức|Loại|Ghi)\s\p{Ll}[^,:;]{0,40}$/u,
  },
  // “Hồ sơ đề xuất, đăng ký nhiệm vụ năm 2026”: a heading.
  {
    of: /^hồ\s+sơ\s[^:]*$/iu,
    unless:
      /(?<!\p{L})(?:được|phải|cần|gồm|gửi|nộp|là|nhận|có|lập|không|chỉ|sẽ|đã|làm|xin|về|giữ\s+nguyên|thay\s+đổi|bắt\s+đầu|thu\s+(?:từ|đến))(?!\p{L})/iu,
  },
];
