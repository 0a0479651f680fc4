/** What the parts of a letter's head and foot look like: patterns shared by those who read them. */

export const STATE =
  /(?:nước\s+)?cộng\s+h[oò][àa]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|đảng\s+cộng\s+sản\s+việt\s+nam/giu;
export const MOTTO = /độc\s+lập\s*[-–—.]?\s*tự\s+do\s*[-–—.]?\s*hạnh\s+phúc/giu;
const BLANK = '[.…_\\s]*';
const NAME = "\\p{Lu}[\\p{Ll}’'][\\p{L}’']*";
const PLACE = `(?:TP\\.?\\s*)?${NAME}(?:(?:\\s|\\s[-–]\\s)(?:${NAME}|\\d{1,2}(?=,)))*`;
export const PLACE_DATE = new RegExp(
  `(?<![-/])(?<place>${PLACE})\\s*,?\\s*(?:hồi\\s+[\\dh:giờphút ]{2,20}?,?\\s*)?ngày\\s*(?<day>\\d{1,2}|${BLANK})\\s*(?:tháng|[-/.])\\s*(?<month>\\d{1,2}|${BLANK})\\s*(?:năm|[-/.])\\s*(?<year>(?:19|20)\\d{2}(?!\\d)|20${BLANK}|${BLANK})\\.?`,
  'u',
);
/** Nothing but where and when it was written. */
export const isPlaceDate = (line: string): boolean =>
  PLACE_DATE.exec(line)?.[0] === line || PLACE_DAY.test(line);
export const NUMBER =
  /(?:^|\s)(?:Số|SỐ)\s*[:.]?\s*(?<code>(?:[\d.…_ ]{0,40}(?:\s?[/-]\s?)?(?:20\d\d\s?\/\s?)?\p{Lu}[\p{L}\d&]*(?:\s?[-–/&.]\s?\p{Lu}[\p{L}\d]*)*|\d+(?:\/\d{4})?\/[\p{L}\d&/.–-]+)(?:\(\p{L}{2,8}\))?)(?=\s|$|,|;)/u;
export const ABOUT =
  /^(?:v\s*\/?\s*v(?=[\s:.])|về\s+việc(?!\s+(?:này|đó|trên)(?!\p{L}))|về(?=:))\s*[:.]?\s*/iu;
export const TO = /^kính\s+(?:gửi|mời)\s*:?/iu;
/** A line that is nothing but its place and day: “Trảng Bàng, 22/10/2025”. */
export const PLACE_DAY = new RegExp(
  `^(?<place>${PLACE})\\s*,\\s*(?<day>\\d{1,2})\\s?[-/.]\\s?(?<month>\\d{1,2})\\s?[-/.]\\s?(?<year>20\\d{2})\\.?$`,
  'u',
);
export const URGENT = /^(?:hỏa|hoả)\s+tốc(?:\s+hẹn\s+giờ)?[\s.:]*$|^(?:thượng\s+)?khẩn[\s.:]*$/iu;
export const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s*[./]\s*\p{L}|Q\.\s*\p{L}|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG (?:PHÒNG|BAN|CÔNG AN|TRẠM)|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|TỔ TRƯỞNG)(?:\s|$)|NGƯỜI (?:KÝ|THÔNG BÁO|VIẾT)|BAN TỔ CHỨC$|TRƯỞNG BAN)/u;
/** “Nơi nhận:” and its list; “Nơi nhận hồ sơ: …”, “Nơi nhận: Phòng Nội vụ (tầng 2), điện thoại …” is where people go. */
export const FOOT =
  /^(?:[Nn]ơi\s+[Nn]hận|NƠI\s+NHẬN)(?!\s+\p{Ll})(?!\s*:\s+(?!như\s)\p{Ll})(?!\s*:\s+\p{Lu}.*(?:điện\s+thoại|hotline|tầng\s+\d|trong\s+giờ\s+hành|từ\s+ngày\s+\d))/u;
/** What a digital signature prints on the page. */
export const STAMP =
  /^\s*(?:(?:được\s+)?ký\s+(?:bởi|số)|người\s+ký|thời\s+gian\s+ký|ngày\s+ký|cơ\s+quan|chức\s+vụ|signature|signed\s+by|date)\s*:/iu;
export const BODY_BEGINS =
  /^(?:căn\s+cứ|thực\s+hiện|nhân\s+(?:dịp|kỷ)|hòa\s+chung|để\s|nhằm|theo\s|hiện\s+nay|trong\s+(?:thời|những)|qua\s|về\s+việc\s+(?:này|đó|trên)(?!\p{L})|(?:sáng|trưa|chiều|tối|đêm)\s+(?:nay|qua|ngày|\d)|vừa\s+qua|ngày\s+\d|xét\s|trên\s+cơ\s+sở|tiếp\s+(?:theo|nhận)|sau\s+khi|(?:ủy|uỷ)\s+ban|ubnd|hđnd|công\s+an|trân\s+trọng|kính\s+(?:gửi|mời|thưa)|được\s+sự|phát\s+huy|hưởng\s+ứng|chấp\s+hành|nay\s|từ\s+ngày|do\s)/iu;

export const NUMBERED =
  /^(?:[Ss][ốô]|S[ỐÔ])\s*(?:[:.]|\d+\s*-\s*\p{L}|\d{1,5}(?:\s?\/\s?\d{4})?\s?\/\s?\p{Lu}{2})/u;
/** Lines above a web page's headline. */
export const SMALL_PRINT =
  /^(?:[-–]\s*)?(?:(?:(?:xã\s+hội|đời\s+sống|thời\s+sự|pháp\s+luật|kinh\s+tế|văn\s+h[oó][áa]|giáo\s+dục|y\s+tế|chính\s+trị|môi\s+trường|an\s+ninh(?:\s*[-–]?\s*trật\s+tự)?|quốc\s+phòng|du\s+lịch|thể\s+thao|khoa\s+học|công\s+nghệ|trong\s+nước|địa\s+phương|sự\s+kiện)(?:\s*[-–,&]\s*|\s+và\s+|$)){1,3}|(?:tiêu\s+điểm|chủ\s+đề)\s*:.{0,40}|trang\s+chủ(?!\p{L}).{0,120}|tin\s+(?:tức|nổi\s+bật|mới)(?:\s+chỉ\s+đạo\s+điều\s+hành)*(?:\s+tin\s+tức)?(?:\s+chỉ\s+đạo\s+điều\s+hành)*|(?:skip\s+to|nhảy\s+đến|chuyển\s+đến|bỏ\s+qua)\s+.{3,40}|\p{L}|(?:tin|bài)(?:\s+(?:tức|viết))?\s+(?:khác|liên\s+quan|cùng\s+.{3,20})|(?:image|anh\s+tin).{0,60}|chào\s+mừng\s+.{0,20}đến\s+với.{0,90}|trang\s+(?:thông\s+tin\s+điện\s+tử|ttđt).{0,60}|cổng\s+(?:thông\s+tin|ttđt).{0,60}|(?:>+|»)\s*.{2,80}|(?:ảnh|hình)(?:\s+ảnh)?\s+(?:minh\s+h[oọ][aạ]|chỉ).{0,80}|(?:ảnh|nguồn\s+ảnh)\s*:.{0,40}|https?:\/\/\S+|20\d\d-\d\d-\d\dT[\d:.+Z-]+|date\s+20\d\d-.{0,40}|(?:xem\s+)?chi\s+tiết\s+(?:tin|bài\s+viết)(?:\s+[-–|]\s.{0,60})?|(?:đường\s+dây\s+nóng|hotline)\s*:.{0,40}|thông\s+báo(?:\s+thông\s+báo)?|\[?chuyên\s+mục(?:\s*:[^\].]{0,80})?\]?|\p{Lu}.{5,90}\s[-–|]\s(?:thông\s+báo|tin\s+tức)|(?:image|site|top|header)\s+banner|truy\s+cập|xuất\s+bản\s+thông\s+tin|liên\s+kết\s+website|thông\s+tin\s+(?:tuyên\s+truyền|điều\s+hành|cần\s+biết|nội\s+bộ)|\d{1,2}\s+(?:giờ|phút|ngày|tuần)(?:\s+trước)?\s*·?|[^›»>]{2,40}(?:\s[›»>]\s[^›»>]{2,25}){1,4}|[^-–]{4,60}\s[-–]\s(?:trang|cổng)\s+(?:thông\s+tin|ttđt).{0,30}|sở,\s+ban,\s+ngành.{0,30}|print\s.{0,60}|[|\s]+|truy\s+cập\s+nội\s+dung.*|người\s+ký(?:\s+văn\s+bản)?\s*:.{0,40}|nội\s+dung(?:\s+thông\s+báo)?\s*:|(?:đã\s+xem|lượt\s+xem|số\s+lượt\s+xem|tác\s+giả|nguồn)\s*:.{0,60}|[^|]{2,40}(?:\s\|\s[^|]{2,40}){2,}|tìm\s+kiếm(?:\s+(?:tin\s+tức|thông\s+tin))?|tin\s+tức\s+mới\s+nhất|thống\s+kê\s+truy\s+cập|in\s+(?:bài\s+viết|trang)|-?\s*(?:đang\s+online|hôm\s+nay|hôm\s+qua)\s*:\s*[\d.]+|chiến\s+lược,\s+định\s+hướng,\s+quy\s+hoạch(?:,\s+kế\s+hoạch)?|văn\s+hóa\s*[-–]\s*xã\s+hội|(?:đã\s+)?(?:ngày\s+(?:đăng|cập\s+nhật)|đăng\s+(?:ngày|lúc)|cập\s+nhật).{0,60}|\(?\d{1,2}[:/.-]\d.{0,40}|(?:(?:thứ\s+|t\.)\p{L}+|chủ\s+nhật)\s*(?:,.{0,40}|[-–]\s*\d.{0,60}))$/iu;

export const bare = (line: string): string => line.replace(STATE, '').replace(MOTTO, '').trim();

export const SPEAKS =
  /(?<!\p{L})(?:thông\s+báo|kính\s+mời|đề\s+nghị|yêu\s+cầu|chỉ\s+thị|tổ\s+chức|như\s+sau)(?!\p{L})/iu;
