/** Acts that only officials and their helpers do, and after what people are no more than spoken of. Linguistic data. */
import { ACTIONS } from './acts.ts';
import { B, E, re } from './pattern.ts';
import { OFFICE_WORDS, PEOPLE_WORDS } from './people.ts';

/** Brought, handed or sent to people, each of them: nobody does that but an office, whatever it is. */
const TO_PEOPLE = `(?:cấp|phát|phân phối|phân phát|giao|trao|chuyển|gửi|đưa|(?<!(?:thông|cảnh) )báo) (?!(?:ý kiến|đơn|hồ sơ|bài|con|trẻ|cháu))(?:[\\p{L}\\d]+ ){1,6}?(?:cho|đến|tới|tận)(?: (?:từng|các|mỗi|những|đại diện|tận tay|\\d+))* (?:${PEOPLE_WORDS}|cửa hàng|gia đình|tổ viên|nhà)(?: (?:${ACTIONS}))?`;
/** What is done and says by itself who does it: nobody hands out summons or calls meetings of residents but an office. */
const OFFICIAL = `${TO_PEOPLE}|tổ chức cho (?:[\\p{L}\\d]+,? ){1,12}?(?:ký (?:bản )?cam kết|ký kết|học tập|ký)|việc (?:mời|phát|gửi|thông báo|vận động|xét|chi|cấp|trao|lắp|đo)|thanh lý|ký (?:\\p{L}+ ){1,3}với (?:(?:các|từng|những|\\d+) )*(?:${PEOPLE_WORDS})|(?:phát|đưa|gửi|chuyển|giao|in|trao) (?:(?:và|đến|tận|\\p{L}+,) )*(?:giấy (?:mời|gọi|báo)(?: (?:${ACTIONS}))?|lệnh gọi|thư (?:mời|ngỏ)|tờ (?:rơi|gấp)|thông báo|biểu mẫu|thẻ cử tri)|phát phiếu|(?:lập|in|duyệt|trình|hoàn thiện|cập nhật) (?:\\p{L}+ )?(?:danh sách|biên bản|tờ trình|báo cáo|hồ sơ trình)|(?:đến|tới|đi) (?:từng|tận|mỗi) (?:nhà|hộ|ngõ|cửa hàng|dãy)|phúc tra|kiểm đếm|đo đạc|cắm mốc|phân loại|họp (?:dân|bản|thôn|tổ|xóm|ấp|xét|bình|hội đồng)|bình xét|tham mưu|(?<!(?:chương|quy|lộ|tiến|công|quá|hành|giáo|tờ|lập|thuyết) )trình (?!độ|bày|tự|diện)\\p{L}+|thẩm (?:định|tra)|xét duyệt|phê duyệt|(?<!ngày )ban hành|nghiệm thu|đối soát|nhập (?:liệu|dữ liệu|phần mềm|số liệu)|tuyên truyền|(?<!ban )vận động(?! viên)|quán triệt|đôn đốc|nhắc nhở|tập huấn|phân công|bố trí|thành lập|kiện toàn|xây dựng (?:kế hoạch|phương án|dự toán|văn bản)|tổng kết|sơ kết|thanh tra|cưỡng chế|ra quân|treo (?:băng rôn|pa nô|áp phích)|phát thanh|mời (?!thầu|tham gia|gọi)(?:[\\p{L}\\d]+ ){1,6}(?:làm việc|lên|tới|đến làm)|chuyển (?:\\p{L}+ ){0,3}(?:về|vào|cho|đến) (?:quỹ|kho bạc|tài khoản của (?:quỹ|ban)|ban|ủy ban|mttq|mặt trận|tỉnh|huyện|thành phố|vùng)|giải ngân|xử lý (?:kết quả|phiếu|số liệu)`;
/** … and what others may be asked for as well, by name. */
const WEAK = `báo (?:về |cho )?(?:${OFFICE_WORDS})|rà soát|thống kê|khảo sát|điều tra(?! viên)|tổng hợp|tập hợp|báo cáo(?! viên)|phổ biến|giám sát|(?:gửi|báo|nộp) (?:danh sách|số liệu|biên bản|báo cáo)|báo (?:cáo )?số \\p{L}+(?: \\p{L}+)?(?: (?:${ACTIONS}))?|kết thúc (?:niêm yết|công khai)`;
/** What officials do by a day, and people come for where it lasts: “chi trả xong trước …”, “chi trả từ … đến …”. */
const SHOWN_OR_GIVEN =
  'niêm yết|công khai|công bố|thông báo|chi trả|cấp phát|hỗ trợ|trao (?!đổi)\\p{L}+|(?:phát|cấp) (?:quà|tiền|gạo|thẻ|sách|sổ|thuốc|giấy|hóa chất|giống)|lấy (?:phiếu|ý kiến)|khám(?! phá)|tiêm|phun';
/** What says nothing of who does it, nor what papers are for: “giấy gọi đăng ký”, “danh sách hộ chưa kê khai”. */
const NEUTRAL = `(?:thời gian|cuộc|đợt|kế hoạch) vận động|hoàn (?:thành|tất|thiện)|(?:phiếu|mẫu|bảng|bản|đợt|kỳ) (?:rà soát|thống kê|khảo sát|điều tra|lấy ý kiến)|thu,? chi|thực hiện|(?:phiếu|giấy(?: \\p{L}+)?|danh sách|kết quả|biểu mẫu|phương án|quyết định|nội dung|công tác|tiến độ|tình hình|số liệu|lệnh|sổ|số lượng|nhu cầu|hội nghị|mục tiêu|chỉ tiêu|kế hoạch|phong trào|đợt|chiến dịch)(?: (?!gửi|nộp)\\p{L}+)? (?!gửi|nộp|báo)(?:${ACTIONS})|(?:chưa|đã|đang|từng|được|không|có nhu cầu|đủ điều kiện|đủ tuổi|thuộc diện)(?: phải)? (?:${ACTIONS})`;

/** The acts of a clause and who is named in it, in their order. */
export const DOINGS = new RegExp(
  re(
    `${B}(?:(?<neutral>${NEUTRAL})|(?<official>${OFFICIAL})|(?<weak>${WEAK})|(?<shown>${SHOWN_OR_GIVEN})|(?<own>${ACTIONS})|(?<office>${OFFICE_WORDS})|(?<people>${PEOPLE_WORDS}))${E}`,
  ).source,
  'giu',
);
const WHO = '(?:(?:các|những|mọi|mỗi|từng|toàn thể|toàn bộ|tất cả|quý|đồng chí|ông|bà|trường hợp|\\d+) )*';
const ASKED = `${B}(?:đề nghị|yêu cầu|buộc|thì|rằng|nếu|nhưng|còn|riêng|đối với|theo đó) `;
/** Where a part of a clause begins, and people who are named there act: at its start, behind a comma, asked or meant. */
export const BEGINS_PART = re(`(?:^|[,:;(“–-]|${ASKED}|${B}(?:để|khi|do|kính mời) )\\s*${WHO}$`);
/** … and offices: behind a comma they only go on with a list, “nộp cho trưởng thôn, tổ trưởng”. */
export const BEGINS_CLAUSE = re(`(?:^|[:;“–-]|${ASKED}|${B}(?:giao|phân công) )\\s*${WHO}$`);
/** “Nộp danh sách người đã mất, | người chuyển đi”: whom a list names. */
export const LISTED = re(`${B}(?:danh sách|số lượng|số liệu|thông tin) [^,;]{2,60},\\s*$`);
/** Before those something is brought, given or told to. */
export const FOR_THEM = re(`${B}(?:cho|đến|tới|với|từng|tận tay|tận) ${WHO}$`);
const CALL =
  'thông báo|đôn đốc|hướng dẫn|vận động|tuyên truyền|nhắc(?: nhở)?|kêu gọi|phổ biến|đề nghị|yêu cầu|mời';
/**
 * Told or helped to do something, which is theirs then: “hướng dẫn nhân dân treo cờ”, “thông báo đến các hộ làm đơn”;
 * not “tuyên truyền cho bà con về …”.
 */
export const CALLED_ON = re(
  `${B}(?:${CALL})(?: (?:cho|để))? ${WHO}(?:${PEOPLE_WORDS})(?! (?:biết|về|làm việc|lên làm|có tên|thuộc|trong|tại|ở|hoàn thành|xong|trước|chậm|hiểu|nắm)${E})(?: \\p{L}+){2}(?![^,;]*, (?:hoàn thành|hoàn tất|xong))|${B}(?:${CALL})(?: (?:cho|để|đến|tới))? ${WHO}(?:${PEOPLE_WORDS})(?: (?!chưa|đã|đang)\\p{L}+){0,6} (?:tự |phải )?(?!hoàn thành|hoàn tất|phản ánh|(?:trồng|dọn|vệ sinh)${E}[^;]*, (?:hoàn thành|xong)${E})(?:${ACTIONS})${E}`,
);
export const HANDED_OUT = new RegExp(re(`${B}(?:${TO_PEOPLE})${E}`).source, 'giu');
/** Nothing more is said of whoever stands before it: the last of a list, “gửi tới các bến, chủ ghe xong trước …”. */
export const ENDS_LIST = re('^(?: (?:xong|hoàn thành|hoàn tất|trước|chậm|muộn|nhất|là|vào|ngày))*\\s*$');
/** “Nhà nào muốn đi thì báo tổ trưởng …”. */
export const WHOEVER_WANTS = re(`^[^,;]{0,40}${B}(?:nào|có nhu cầu|có nguyện vọng|muốn)${E}`);
/** What anybody may be asked for besides. */
export const COMES_OR_SENDS = re(
  `${B}(?:gửi|nộp|nhận|đến|về|tham gia|liên hệ|gọi|mua|đổi|lấy|mang|đem|trả|khai|hạn|thời (?:gian|hạn)|hồ sơ|bài|đơn|góp|ủng hộ|thu|đóng|chốt|bán|vay|lắp|phải|cần|đề nghị|yêu cầu|mời|việc (?:này|trên))${E}`,
);
/** “Các cơ quan, đơn vị và các hộ treo cờ …”: people act too; not “cử người hướng dẫn cô giáo và các cháu”. */
export const TOGETHER = re(
  `^(?![^;.]{0,90}${B}(?:hướng dẫn|cho|cử|giúp|tặng|thăm|đến|tới|với|mời|báo|nhắc|phát|gửi|của|gồm|lập)${E}[^;.]{0,90} (?:và|cùng) )[^;.]{0,90}(?:,| và| cùng) ${WHO}(?:${PEOPLE_WORDS})${E}`,
);
/** What an office does that people have to be in time for. */
export const TAKES = re(
  `${B}(?:gia hạn|lùi|dời|kéo dài|(?:tiếp |thu )?nhận(?! (?:thuốc|hàng|vốn|quà|giống|máy|bàn giao))|mời|(?:tuyển|chiêu) sinh|thu(?! (?:dọn|gom|hồi|hoạch))|bán|lấy ý kiến|mở (?:đợt|lớp|cổng|bán))${E}`,
);
/** Papers that are handed on, whoever heard or signed them: “Danh sách đọc cho bà con nghe, sau đó gửi về Phòng …”. */
export const PAPERS_FIRST = re(
  `^[\\s–-]*(?:(?:các|toàn bộ|bản) )*(?:danh sách|biên bản|báo cáo|kết quả|số liệu|phiếu rà soát|tờ trình)(?! (?:đăng ký|nộp)${E})[^;]*${B}(?:gửi|nộp|chuyển|báo|dán|treo)${E}`,
);
