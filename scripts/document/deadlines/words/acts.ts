/** What is done by a day: what people do, what an office offers, what only lasts. Linguistic data. */
import { B, E, re } from './pattern.ts';

/** “Thu” as in collecting money or papers, not “thu gom”, “thu hoạch”. */
const COLLECTED =
  '(?!gom|rác|hoạch|hồi|hút|nhập|thập|âm|phục|hẹp|xếp|ngân|mua|nhỏ|đạt|đông|hình|dọn|được|khoảng|trên)\\p{L}+';
/**
 * What an office does for whoever comes while it lasts: takes in, hands out, sells, exchanges. Told by its verb and what
 * stands after it, for the same verbs tell of other things: “nhận định”, “phát động”, “bán đấu giá”.
 */
const SERVES =
  '(?<!(?:xác|công|ghi|chứng|cảm|thừa|đón|bệnh|đã|được|giao) )nhận (?!bệnh|cấp cứu|định|xét|thức|diện|biết|thấy|dạng|nhiệm|lời|thêm|ra|về|chức|lệnh|được|nhiều|sự|làm|là|từ|chăm sóc|đỡ đầu|bảo trợ|phụ trách|quản lý|trông|lại(?! (?:hồ sơ|đơn|phiếu|bài))|bởi|trong|tại|đến|tới|kết quả xét|\\d)\\p{L}+|(?:cấp )?phát (?:quà|tiền|gạo|thẻ|giấy|phiếu|sách|vé|thuốc|lương|sổ|hồ sơ|tận|miễn phí|cho|tại|ở)|chi (?:lương|quà|tiền|trợ cấp)|bán (?!hàng|đấu|kính|cầu|nguyệt|trú|kết|đảo|thời|công|đất|nhà|buôn|lẻ)\\p{L}+|đổi (?:giấy|thẻ|bằng|tiền|sổ|vé|máy|SIM|mẫu|sang|(?:\\p{L}+ ){1,4}lấy)|gom (?:sách|quần|đồ|pin|rác điện)|(?:cổng|quỹ|link|sổ|đơn) (?:\\p{L}+ ){0,3}mở';
/** An office that speaks of what it offers, rather than one that is told what to do. */
export const OFFERS = re(
  `${B}(?:thống nhất|gia hạn|lùi|dời|kéo dài|tiếp nhận|thu nhận|${SERVES}|thu ${COLLECTED}|lấy ý kiến|mở (?:đợt|lớp|cổng|bán)|hỗ trợ|miễn (?:phí|giảm)|tuyển sinh|chiêu sinh|mời|chi trả|(?:chi|phát|cấp phát) (?:quà|tiền|gạo)|(?<!(?:gửi|ra|có|giấy) )thông báo)${E}`,
);
/** … and of what it takes in, which ends before a day too. */
export const TAKES_IN = re(
  `${B}(?:gia hạn|lùi|dời|kéo dài|tiếp nhận|thu nhận|${SERVES}|thu ${COLLECTED}|lấy ý kiến|mời|tuyển sinh|chiêu sinh)${E}`,
);
/** … with nothing handed out, which has its own end: “tổ bầu cử phát thẻ trước ngày …”. */
export const TAKES_ONLY = re(`${B}(?:gia hạn|lùi|dời|kéo dài|(?:tiếp |thu )?nhận|mời|tuyển sinh)${E}`);
/** Laid open: whoever has something to say may say it till then. */
export const OPEN_TO_ALL = re(`${B}(?:niêm yết|lấy ý kiến|tiếp nhận|thu nhận|nhận hồ sơ|thu hồ sơ)${E}`);
/** “Ngày hết hạn lấy ý kiến: …”: of whoever has something to say or hand in. */
export const OPEN_LABEL = re(
  `^[\\s–-]*(?:ngày|thời (?:hạn|điểm|gian)|hạn|mốc)(?: (?:hết hạn|kết thúc|cuối(?: cùng)?|chót|đóng|ngừng|chậm nhất))* (?:lấy ý kiến|góp ý|(?:tiếp |thu )?nhận|niêm yết)${E}`,
);
/** Papers that are put where all may read them. */
export const LAID_OPEN = re(
  `${B}(?:tài liệu|hồ sơ|dự thảo|đồ án|phương án|danh sách|nội dung|quy hoạch|kế hoạch|bản đồ)${E}[^;.]{0,80}${B}(?:đưa lên|đăng|đăng tải|công bố|công khai|niêm yết|trưng bày|đặt)${E}`,
);
/** What asks for opinions. */
export const OPINIONS = re(`${B}(?:góp ý|ý kiến|tham vấn)${E}`);
/** Asked for, so that an open end is a deadline. */
export const WANTS = re(
  `${B}(?:đề nghị|yêu cầu|buộc(?= (?:các|mọi|những|chủ|hộ|\\d))|mong|(?<!(?:không|chưa|khỏi) )(?:phải|cần)|hãy|mời|vận động|khẩn trương|có trách nhiệm|(?:thời )?hạn(?! (?:mức|chế|hán|dùng|sử dụng)))${E}`,
);
/** Asked for in words that address somebody. */
export const ASKS = re(`${B}(?:đề nghị|yêu cầu|phải|hãy|mời|vận động|vui lòng)${E}`);
/** What people do by a day. */
export const ACTIONS = `${SERVES}|nộp|cung cấp (?:giấy|thông tin|bản (?:sao|chụp|phô)|hồ sơ)|thời gian cung cấp|đóng góp|nhận (?:đơn|đăng ký|phiếu)|(?:gửi|làm) đơn|thu ${COLLECTED}|ghi tên|chốt (?:danh sách|số lượng|sổ|đơn)|chuyển (?:xe|máy|đổi|khẩu|khoản)|điền (?:form|phiếu|đơn|mẫu|link)|nhắn tin|báo (?:cho|với|lại|tên)|đấu nối|lắp đặt|ghi danh|xác nhận|hoàn tất|di chuyển|sơ tán|phát quang|chặt tỉa|nhận tác phẩm|khai (?:thuế|báo)|đối chiếu|ký (?:cam kết|hợp đồng|nhận)|trả lại|đăng ký|đăng kí|kê khai|khai báo|xác thực|chuẩn hóa|chuẩn hoá|cập nhật|thanh toán|đóng (?:\\p{L}+ )?(?:tiền|phí|thuế|quỹ|bảo hiểm)|hoàn thành|hoàn thiện|tháo dỡ|di dời|làm thủ tục|bổ sung|góp ý|ý kiến|giao nộp|bàn giao|tiếp nhận(?! (?:bệnh|người bệnh|cấp cứu))|thu hồ sơ|nhận hồ sơ|(?:nhận|thu|gửi|nộp) bài|(?:bài|ảnh|clip|video) gửi|thu nhận|phát hành hồ sơ|dự thi|bài thi|tác phẩm|(?:tuyển|chiêu) sinh|ứng tuyển|dự tuyển|xét tuyển|ủng hộ|quyên góp|tích hợp|chuyển đổi|đổi (?:giấy|thẻ|bằng)|cấp (?:đổi|thẻ|căn cước)|làm (?:căn cước|thẻ)|trả kết quả|nhận (?:tiền|quà|hỗ trợ|chế độ|kinh phí|kết quả|giấy|thẻ|bằng)|chi trả|(?:tới|đến|lên|ra) (?:lấy|lĩnh|nhận|làm)|đưa cho|lĩnh|xuống giống|khiếu nại|điều chỉnh (?:nguyện vọng|thông tin|hồ sơ|đăng ký)|phản ánh|khiếu nại|kiến nghị|trả lời|quyết toán|khắc phục|tiêm|rà soát|kiểm định|thu hoạch|thu dọn|dọn|(?<!(?:mới|đã|vừa) )trồng|niêm yết|thời gian (?:công khai|công bố|trưng bày)|lấy ý kiến|bình chọn|thời gian thu(?! (?:thập|gom|hoạch|hồi|âm))|uống (?:vắc xin|vitamin|thuốc|vét|bổ sung)|thi (?:trực tuyến|trắc nghiệm)|khám|tháo nước|gieo cấy|đổ ải|vệ sinh|hồ sơ (?:\\p{L}+ ){0,3}?(?:được )?(?:tiếp nhận|nhận|nộp|gửi|bán)|(?<!(?:mùa|vụ|hè|doanh|nguồn|trung) )thu(?=\\s*$)`;
export const ACTS = re(
  `${B}(?:${ACTIONS}|thực hiện|tham gia|gửi|liên hệ|kiểm tra|chấp hành|(?:đến|về)(?! (?:\\d|ngày|hết|khi|lúc|nay|cuối|thứ|tháng|việc|công tác))|nhận(?! (?:bệnh|cấp cứu|định|xét|thức|diện|biết|thấy|dạng|chăm sóc|đỡ đầu|bảo trợ)))${E}`,
);
export const STRONG_ACTS = re(`${B}(?:${ACTIONS}|thời hạn|hạn nộp)${E}`);
/** What people come, send or pay for as long as it is taken in or handed out. */
export const TAKEN_MEANWHILE = `(?:tiếp |thu )?nhận|${SERVES}|đăng ký|ghi danh|nộp|đóng (?:\\p{L}+ )?(?:tiền|phí|quỹ|thuế)|kê khai|quyên góp|ủng hộ|chi trả|bán hồ sơ|thu ${COLLECTED}|góp ý|lấy ý kiến|bình chọn|cấp đổi|trả (?:thẻ|giấy|kết quả|bằng)`;
/** What a title puts off. */
export const PUT_OFF_ACTS = re(`${B}(?:${ACTIONS}|thời hạn|hạn nộp|(?:sơ|xét|thi) tuyển)${E}`);
export const DONE = re(
  `(?<!(?:không|chưa|khỏi)(?: phải| cần)? )${B}(?:hoàn thành|xong|dứt điểm|hoàn tất|phải nộp|nộp|nốt)${E}`,
);
/** What people are given, without anything to do for it. */
export const BENEFITS = re(`${B}được (?:hưởng|hỗ trợ|miễn|giảm|chi trả|trợ cấp)${E}`);
/** “…, mỗi hộ được đổi miễn phí”. */
export const FREE_FOR = re(
  `^[\\s,]*(?:\\p{L}+ ){1,6}được (?!miễn|hưởng|giảm)\\p{L}+(?: \\p{L}+){0,3} miễn phí${E}`,
);
/** What people have or go through for as long as it lasts. */
export const LASTS = re(
  `${B}(?:được (?:hưởng|hỗ trợ|nghỉ|miễn|giảm|bảo đảm|chi trả|trợ cấp)|hưởng|nghỉ|thi(?! đua)|học|họp|dự|sinh hoạt|điều dưỡng|tham quan|biểu diễn|thi đấu|tập huấn|tập luyện|(?<!thường )trực|canh|gác|hạn chế|không|tránh|đề phòng|chấp hành án|cảnh giác|theo dõi|duy trì|tiếp tục|vẫn|đã|đi (?:đường|theo|lối)|lưu thông|sử dụng|vui chơi|bơi|ở(?! (?:quầy|trụ sở|nhà|phường|xã|trạm|trường|bộ phận|tổ|thôn|ban|văn phòng|phòng|chỗ|nơi|cổng))|sống|làm việc|vận hành|phục vụ|bị|sẽ được)${E}`,
);
/** What people are given by then, with nothing to do for it: “thí sinh sẽ được thông báo lịch thi trước ngày …”. */
export const GIVEN = re(`${B}sẽ (?:\\p{L}+ )?được (?!(?:[^;.]* )?(?:nếu|khi|phải|cần)${E})[^;.]{0,90}$`);
/** “… được trả trước ngày …”. */
export const GIVEN_BACK = re(
  `${B}được (?:hoàn trả|trả|chi trả|(?:cấp )?phát|cấp|nghiệm thu|lắp(?: đặt)?|bàn giao|giao|trao|chuyển|gửi|thông báo|công bố|hoàn tiền)(?: (?!nếu|khi|để)\\p{L}+){0,4} trước$|${B}(?:thẻ|giấy|phiếu|tiền|quà|sổ|sách|kết quả|giấy chứng nhận|danh sách|kinh phí)(?: \\p{L}+){0,5} được (?:phát|cấp|cấp phát|trả|chi trả|trao|niêm yết|công bố|thông báo)(?: (?!nếu|khi|để)\\p{L}+){0,6}(?:,(?: và)?|,? và)?(?: (?:phải|cần|việc \\p{L}+))?(?: (?:hoàn thành|hoàn tất|xong))? (?:trước|(?:chậm|muộn) nhất(?: là| vào)?|trong)$|${B}(?:quà|tiền|thẻ|lương|sách|gạo|kết quả)(?: \\p{L}+){0,5} được (?:chuyển|giao|gửi|trao|đưa) (?:đến|tới|tận|cho)(?: (?!nếu|khi|để)\\p{L}+){0,6} (?:trước|(?:chậm|muộn) nhất(?: là| vào)?|trong)$`,
);
/** What is told of a span that is over: “…, ban tổ chức đã nhận 55 tác phẩm”, “…, có 260 người tham gia”. */
export const TOLD_AS_PAST = re(
  `^[\\s,)]+(?![^;.,]{0,70}${B}(?:nào|ai|nếu|những)${E})[^;.,]{2,70}? đã (?:được )?(?:nhận|tiếp nhận|thu|thu hút|cấp|tổ chức|tích cực|có|hoàn thành|lấy|vận động|quyên góp|tiến hành|triển khai|phát|trao|tặng|ra quân|hỗ trợ|xử lý|tuyên truyền|kiểm tra|giải ngân|trồng|khám|tiêm|mở|xây|sửa|đến|phối hợp)${E}|^[\\s,)]+(?:đã |toàn \\p{L}+ )*(?:có|thu|thu được|nhận được|ghi nhận|đạt)(?: (?:gần|hơn|trên|khoảng|tổng số|được))* \\d[\\d.,]* (?:người|hộ|lượt|phiếu|ý kiến|đơn|hồ sơ|tác phẩm|bài|suất|phần|em|cháu|tấn|triệu|tỷ|đơn vị|đại biểu|gia đình|cử tri)${E}(?![^;.]{0,80}${B}(?:sẽ|phải|cần|còn)${E})`,
);
/** Narrated, with what came of it: “Trước đó, … đã lấy ý kiến: 80/90 hộ trả lời”. */
export const NARRATED = re(
  `^[\\s–-]*trước đó${E}[^.]*${B}đã${E}|${B}(?:đã|vừa) (?!đến|tới|quá|hết|có thể)\\p{L}|${B}(?:có|thu|thu được|thu hút|nhận được|với|đạt|vượt)(?: (?:gần|hơn|trên|khoảng|được|sự tham gia của))* \\d[\\d.,/]* ?(?:%|người|hộ|lượt|phiếu|ý kiến|đơn vị|hồ sơ|tác phẩm|bài|em|đại biểu|gia đình|cử tri)`,
);
/** “Phường đã chi quà từ ngày … đến ngày …”. */
export const GAVE = re(`${B}(?:đã|vừa) (?:chi|phát|trao|tặng|cấp phát) [^;.]{0,80}$`);
/** “Đến ngày …, xã còn 120 hộ chưa …”, “ai đến ngày … chưa thấy tiền thì gọi”: how it stands on that day. */
export const TOLD_OF = re(
  `^ (?:thì )?mới (?:bắt đầu|làm|mở|nhận|thu|cấp|phát|triển khai|tổ chức)${E}|^[^;.]{0,40}?${B}(?:còn|mới|mới (?:có|đạt|được)|đạt|chỉ có) (?:gần |hơn |trên |khoảng |tới )?\\d(?![^;.]{0,160}${B}(?:sẽ|phải|bị)${E})|^ (?:mà |vẫn |còn )*chưa (?:thấy|nhận|có|được)${E}[^;.]{0,60}${B}(?:gọi|báo|hỏi|liên hệ|phản ánh)${E}`,
);
/** “… trước ngày … là mục tiêu của phường” */
export const TOLD_AS_AIM = re(`^[^;.]{0,30}${B}là (?:một )?(?:mục tiêu|chỉ tiêu|quyết tâm|phấn đấu)${E}`);
/** A title that tells of what is over. */
export const ENDED = re(
  `(?<!(?:phải|cần|để|nộp|hãy|gian|hạn|sớm|cầu|trương|đấu|tâm|chưa|nghị|mốc|độ) )${B}(?:hoàn thành(?! (?:trước|trong|hồ sơ|thủ tục|nghĩa vụ|việc (?:nộp|đăng|kê)))|tổng kết|sơ kết|bế mạc|trao (?:giải|thưởng)|(?:đoạt|đạt|giành) giải|công bố kết quả)${E}|${B}bị (?:\\p{L}+ ){1,4}vì (?:chậm|không|chưa|quá)${E}`,
);
/** A term for questions, beside which the one for the thing itself counts. */
export const QUESTIONS = re(`${B}(?:thắc mắc|phúc khảo|giải đáp)${E}`);
/** Handed out to whoever comes for it. */
const HANDING_OUT =
  '(?:(?:cấp )?phát|chi|chi trả|trả) (?:quà|tiền|gạo|thẻ|giấy|sổ|lương|trợ cấp|chế độ|thuốc|phiếu)';
/** What a title asks for, so that “Thời gian: từ … đến …” is a term. */
export const TOPIC_ACTS = re(
  `^(?:tổ chức |triển khai )?thu (?!gom|hồi|hoạch|nhận)|${B}(?:nộp|giao nộp|di dời|tháo dỡ|đăng ký|kê khai|khai báo|xác thực|cập nhật|thu (?:các (?:loại|khoản) )?(?:quỹ|phí|tiền|thuế|hồ sơ)|(?:tiếp )?nhận hồ sơ|(?:tiếp )?nhận (?:trẻ|học sinh|các (?:cháu|em))|tuyển sinh|chiêu sinh|miễn phí|tiêm (?:phòng|vắc xin|vác xin|chủng)|cấp (?:lại )?(?:chữ ký|căn cước|thẻ|mã|đổi)|lấy ý kiến|góp ý|đổi (?:giấy|thẻ|tiền)|cấp đổi|quyên góp|ủng hộ|thi (?:trực tuyến|trắc nghiệm)|${HANDING_OUT})${E}`,
);
/** … which is no reading on loudspeakers: “Thời gian phát: bằng tiền mặt, từ … đến …”. */
export const HANDS_OUT = re(`${B}(?:${HANDING_OUT})${E}`);
