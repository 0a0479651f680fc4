/** The words by which letters tell a deadline from other days, and people from offices. Linguistic data. */

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const re = (source: string): RegExp => new RegExp(source.replace(/ /g, '\\s+'), 'iu');

/** Between a cue and its date: “trước (vào) lúc 17h00 ngày …”. */
export const FILLERS = re(
  `(?:${B}(?:vào|lúc|hồi|khoảng|mốc|buổi|các|những|cuối|thời điểm|thời gian|ngày (?:làm việc )?cuối cùng(?: (?:của|trong))?|ngày|khi (?:bước |chuyển )?(?:sang|vào|đến))${E}|[\\s:(“"])+$`,
);
/** What links the first and the last day of a span. */
export const LINKS = re(
  '^\\)?(?:\\s*\\([^)]{1,30}\\))?\\s*,?\\s*(?:(?:cho )?(?:đến|tới)|kéo dài (?:đến|tới)|(?:và )?kết thúc(?: vào)?(?: lúc)?|-|–|—|→|[-=]+>)(?: hết)?(?: trước)?\\s*$',
);

export const BEFORE = re(
  `${B}trước(?: (?:thời (?:điểm|hạn|gian)|mốc|hạn|(?:khi )?(?:hết|kết thúc)(?: (?:giờ|ngày|buổi)(?: (?:làm việc|hành chính|giao dịch))?)?|khi(?: \\p{L}+){1,8} (?:kết thúc|hết hạn|đóng(?: cửa| cổng)?|khóa(?: sổ)?|khép lại)))?$`,
);
export const LATEST = re(
  `${B}trước (?:hoặc|và) (?:trong|đúng|muộn nhất(?: là)?)$|${B}(?:chậm|muộn|trễ|chậm trễ) nhất(?: (?:là|vào|đến|tới|hết|trong|lúc|phải|xong))*$`,
);
export const NOT_AFTER = re(
  `${B}không (?:được |để |nên )*(?:(?:quá|vượt quá|sau)|(?:muộn|chậm(?: trễ)?|trễ) (?:hơn|quá))(?: (?:thời hạn|hạn|mốc|thời điểm))?$`,
);
export const TERM = re(
  `${B}deadline\\s*:?$|${B}(?:đợt|lần) cuối(?: cùng)?(?: là| vào)?\\s*:?$|${B}thời gian (?:hoàn thành|kết thúc nhận)(?: [\\p{L} ]{1,40})?\\s*:?$|${B}(?:hạn (?:cuối(?: cùng)?|chót|chậm nhất|chốt|nộp|gửi|nhận|đăng ký|đóng|thu|trả|khai|kê khai|tham gia|dự thi|thanh toán|tiếp nhận)|(?<=, )hết hạn|(?:thời |(?<!(?:đến|tới|quá|hết|ra) ))hạn)(?: (?!sử dụng|dùng|bảo quản|hiệu lực|thuê|hợp đồng|bảo hành|giữ chức|tù)(?:[\\p{L}, ]|/20\\d\\d| 20\\d\\d|(?<=(?:tháng|quý|kỳ|đợt|lần|lớp|khối|khóa) )\\d{1,2}(?!\\d)){1,90}?)??\\s*(?:(?:là|:|đến|tới|vào|trong|hết|cuối cùng|kết thúc|ngày)\\s{0,3}){0,8}$`,
);
/** “Ngày kết thúc tiếp nhận hồ sơ: …”, “thời điểm đóng cổng đăng ký là …”. */
export const END_NAMED = re(
  `${B}(?:ngày|thời (?:điểm|gian|hạn)|hạn|mốc|giờ) (?:kết thúc|hết hạn|đóng|chốt|khóa|ngừng nhận|dừng nhận|cuối cùng)(?: (?!hiệu lực)[\\p{L}, ]{1,60})?\\s*(?:(?:là|:|vào|lúc)\\s{0,3}){0,3}$`,
);
/** “Gia hạn thời gian kê khai đến ngày …”. */
export const EXTENDED = re(
  `${B}(?:gia hạn|(?:kéo dài|lùi|nới|dời)(?: thêm)? (?:thời (?:hạn|gian)|hạn)) (?!(?:sử dụng|hiệu lực|thuê|hợp đồng|hộ chiếu|tạm trú|thẻ|giấy|bảo hành|hoạt động|thi công)${E})[^;.]{0,110}?(?:đến|tới|sang)(?: hết)?$|${B}(?:được )?gia hạn(?: thêm)?(?: (?:đến|tới)(?: hết)?)?$|${B}(?:thời )?hạn[^;.]{0,60}${B}(?:dời|lùi|kéo dài|gia hạn|nới|chuyển)[^;.]{0,30} (?:sang|đến|tới)(?: hết)?$`,
);
/** “… đã in 15/8, nay sửa lại là: 18/8”: what stands before this is set right. */
export const SET_RIGHT = re(
  `${B}(?:nay )?(?:(?:xin |được )?(?:sửa|đính chính|điều chỉnh|đọc)(?: lại)? (?:thành|là)|thay (?:bằng|thành)|sửa lại)(?: là| thành)?${E}`,
);
/** An office that only goes elsewhere ends nothing for people. */
export const MOVES = re(
  `${B}(?:thay đổi|chuyển|di chuyển|dời|đổi|di dời) (?:địa điểm|trụ sở|nơi)(?: \\p{L}+){0,3} ?(?:làm việc|tiếp nhận|tiếp công dân|giao dịch|tiếp dân|trụ sở)?`,
);
/** What is foretold. */
export const FORETOLD = re(`${B}(?:theo (?:nhận định|dự báo)|dự báo)${E}`);
/** What an earlier letter asked for: what this one asks for counts more. */
export const REPORTED = re(
  `${B}(?:đã|từng) (?:có|ban hành|gửi|ra|phát hành|thông báo|yêu cầu|đề nghị|hướng dẫn|triển khai|vận động|tuyên truyền|phát động|quy định)${E}|^(?:trước đó|trước đây|theo kế hoạch(?: cũ| ban đầu)?|(?:thời )?hạn cũ|ban đầu)${E}`,
);
/** “Miễn phí cho hồ sơ nộp trực tuyến đến hết ngày …”. */
export const OFFER_ENDS = re(
  `${B}(?:ưu đãi|miễn (?:phí|giảm)|khuyến mại|giảm (?:phí|giá|lệ phí|\\d+ ?%)|hỗ trợ)${E}[^;.]{0,110}(?:đến|tới)(?: hết)?$`,
);
/** Where the last part of a clause begins that names its own people: “danh sách niêm yết tại …, | bà con phản hồi”. */
export const lastActor = (clause: string): number =>
  [
    ...clause.matchAll(/,\s+(?=(?:đề nghị |mời |ai |người dân|nhân dân|bà con|các hộ|hộ |công dân|mọi ))/giu),
  ].at(-1)?.index ?? 0;
/** Where the last part of a clause begins that an office acts in: “…, các hộ không chấp hành, | UBND phường …”. */
export const lastOffice = (clause: string): number =>
  [
    ...clause.matchAll(
      /,\s+(?=(?:UBND|[UỦ][ỷy] ban|Công an|Ban |Hội đồng|Phòng |Đoàn |Tổ công tác)(?![\p{L}]))/gu,
    ),
  ].at(-1)?.index ?? 0;
/** What the issuer or a builder does by a day: results, papers, works. */
export const BY_OTHERS = re(
  `${B}(?:dự kiến|(?<!ký )cam kết|khởi công|thi công|công trình(?! (?:vi phạm|lấn|trái|xây|không|nhà))|nhà thầu|thông xe|dự án|giải ngân|nghiệm thu|bàn giao mặt bằng cho)${E}|${B}(?:công bố|thông báo|niêm yết|gửi|trả|báo|cấp) (?:kết quả|danh sách|giấy báo|giấy chứng nhận trúng)${E}|(?<!(?:với|về|theo|xem|từ) )${B}(?:kết quả|danh sách|tiền|kinh phí|giải thưởng|giấy mời|lịch)(?: \\p{L}+){0,6} (?:sẽ |được )*(?:công bố|thông báo|niêm yết|trả|chi trả|gửi|trao|chuyển)${E}|${B}(?:trả lại|hoàn trả)(?: cho)? (?:phụ huynh|người|học sinh|khách|các hộ)|${B}(?:xét duyệt|thẩm định|phê duyệt|chấm (?:điểm|thi|bài)|chi trả xong|hoàn thành (?:việc )?(?:chi trả|cấp phát|xét|thẩm định|lắp đặt|xây dựng|sửa chữa|thi công))${E}|${B}(?:tuyển dụng|bổ nhiệm|điều động|kiện toàn|sáp nhập)(?: \\p{L}+){0,6} (?:phải |cần )?(?:hoàn thành|xong)${E}|${B}(?:thành phố|tỉnh|địa phương|công an|quận|huyện)(?: \\p{L}+){0,6} (?:sẽ |phải |cần )*hoàn thành (?:việc )?(?:cấp|thu nhận)${E}`,
);
/** “Giai đoạn 1 (từ ngày … đến ngày …): người dân nộp …”. */
export const PHASE = re(`^[\\s–-]*(?:(?:trong|ở) )?(?:giai đoạn|đợt|bước|lượt)${E}`);
/** Words of the calendar that a bracket with the date explains: “trước thứ Sáu tuần này (ngày …)”. */
const CALENDAR =
  '(?:ngày|thứ|nhất|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tuần|tháng|quý|cuối|cùng|đầu|giữa|này|tới|sau|làm|việc|của|rằm|mùng|mồng|âm|lịch|chạp|giêng|tết|trung|thu|nguyên|đán|hành|chính|giờ|buổi|sáng|chiều|tối|nay|mai|hôm|đêm|\\d{1,2}(?:h(?:\\d{2})?)?|[/,])';
const APPOSED = re(
  `(?:\\s+${CALENDAR}(?=[\\s,(/]))+\\s*(?:\\(\\s*(?:tức(?: là)?|nhằm|tương ứng|dương lịch)?|, ?tức(?: là)?|(?<= mai) ?,)\\s*(?:vào |ngày )*$`,
);
/** The words up to those of the calendar that a bracket explains with a date. */
export const unbracketed = (before: string): string => before.replace(APPOSED, '');
/** “Đợt 2 từ … đến …:”: one of a schedule's steps. */
export const STEP = re(`^[\\s–-]*(?:giai đoạn|đợt|bước|lượt|vòng) (?:\\d+|[IVX]+)${E}[^:;]{0,20}$`);
/** Days between which something can be done. */
export const SPAN = re(`${B}từ(?: \\d{1,2}(?:h|g| giờ)\\d{0,2})?(?: ngày)? \\d[^;]{0,60}(?:đến|tới|-|–)`);
/** “Thu” as in collecting money or papers, not “thu gom”, “thu hoạch”. */
const COLLECTED =
  '(?!gom|hoạch|hồi|hút|nhập|thập|âm|phục|hẹp|xếp|ngân|mua|nhỏ|đạt|đông|hình|dọn|được|khoảng|trên)\\p{L}+';
/** An office that speaks of what it offers, rather than one that is told what to do. */
export const OFFERS = re(
  `${B}(?:thống nhất|gia hạn|lùi|dời|kéo dài|tiếp nhận|thu nhận|nhận (?:hồ sơ|đơn|đăng ký|bài)|thu ${COLLECTED}|lấy ý kiến|mở (?:đợt|lớp|cổng|bán)|hỗ trợ|miễn (?:phí|giảm)|tuyển sinh|chiêu sinh|mời|(?<!(?:gửi|ra|có|giấy) )thông báo)${E}`,
);
/** … and of what it takes in, which ends before a day too. */
export const TAKES_IN = re(
  `${B}(?:gia hạn|lùi|dời|kéo dài|tiếp nhận|thu nhận|nhận (?:hồ sơ|đơn|đăng ký|bài)|thu ${COLLECTED}|lấy ý kiến|mời|tuyển sinh|chiêu sinh)${E}`,
);
/** Laid open: whoever has something to say may say it till then. */
export const OPEN_TO_ALL = re(`${B}(?:niêm yết|lấy ý kiến|tiếp nhận|thu nhận|nhận hồ sơ|thu hồ sơ)${E}`);
export const HELD = re(
  `${B}(?:bắt đầu|khai giảng|khai mạc|diễn ra|tổ chức|ra mắt|khánh thành|khởi công|công bố)${E}`,
);
export const UNTIL_END = re(
  `${B}(?:(?:đến|tới|cho đến) hết|hết|đến cuối|đến hết giờ hành chính|hết giờ hành chính)$`,
);
export const TILL = re(`${B}(?:đến|tới)$`);
/** … where it begins what is said: “Hà Nội - Đến ngày …”. */
export const OPENS_TILL = /(?:^|[-–—:,])\s*(?:đến|tới)$/iu;
export const WITHIN = re(`${B}(?:trong|ngay trong|xong trong)$`);
export const ENDS = re(`${B}(?:kết thúc|đóng|khóa sổ|chốt)(?: (?!sau)\\p{L}+){0,6}$`);
/** No later entry is taken. */
export const CUTS_OFF = re(`${B}(?:chốt|khóa (?:sổ|cổng|link|form))(?: (?!sau)\\p{L}+){0,3}$`);
export const DONE_ON = re(
  `${B}(?:phải|cần|yêu cầu|đề nghị)[^;]{0,80}${B}(?:hoàn thành|xong)(?: (?:xong|dứt điểm|toàn bộ))?$`,
);
export const AFTER = re(`${B}(?:sau|quá|qua|hết)(?: (?:thời hạn|hạn|mốc|thời điểm|thời gian))?$`);
export const CONSEQUENCE = re(
  `${B}(?:sẽ|không (?:được )?(?:giải quyết|tiếp nhận|nhận|hỗ trợ|xem xét)|bị (?:khóa|cắt|xử|tạm|thu hồi|cưỡng chế)|điều chuyển|coi như|xem như|chuyển sang|phải chờ|mất quyền|không (?:còn|đến|có|nộp|đăng ký|thực hiện|kê khai|chấp hành))`,
);

/** What an office does to who hasn’t: the term before it is people's. */
export const PUNISHES = re(
  `${B}sẽ (?:\\p{L}+ ){0,4}(?:xử (?:lý|phạt)|tịch thu|cưỡng chế|khóa|cắt|ngừng|tháo dỡ|di dời|giải tỏa|thu hồi|thanh lý|lập (?:biên bản|hồ sơ|thủ tục))${E}`,
);

/** Who hasn’t done it by then. */
export const LACKS = re(`${B}(?:chưa|không) \\p{L}`);

/** … or what befalls who hasn’t. */
export const LACKS_OR_SUFFERS = re(`${B}(?:chưa|không|bị|coi như|xem như|phải chờ) \\p{L}`);

/** “Thời gian đóng góp: trong tháng 6”. */
export const TIME_OF = re(`${B}(?:thời gian|thời hạn|hạn)(?: [\\p{L}, ]{1,40})?\\s*:`);
/** Asked for, so that an open end is a deadline. */
export const WANTS = re(
  `${B}(?:đề nghị|yêu cầu|phải|cần|hãy|mời|vận động|khẩn trương|có trách nhiệm|thời hạn|hạn)${E}`,
);
/** What people do by a day. */
const ACTIONS = `nộp|đóng góp|nhận (?:đơn|đăng ký|phiếu)|(?:gửi|làm) đơn|thu ${COLLECTED}|ghi tên|chốt (?:danh sách|số lượng|sổ|đơn)|chuyển (?:xe|máy|đổi|khẩu|khoản)|điền (?:form|phiếu|đơn|mẫu|link)|nhắn tin|báo (?:cho|với|lại)|đấu nối|lắp đặt|ghi danh|xác nhận|hoàn tất|di chuyển|sơ tán|phát quang|chặt tỉa|nhận tác phẩm|khai (?:thuế|báo)|đối chiếu|ký (?:cam kết|hợp đồng|nhận)|trả lại|đăng ký|đăng kí|kê khai|khai báo|xác thực|chuẩn hóa|chuẩn hoá|cập nhật|thanh toán|đóng (?:\\p{L}+ )?(?:tiền|phí|thuế|quỹ|bảo hiểm)|hoàn thành|hoàn thiện|tháo dỡ|di dời|làm thủ tục|bổ sung|góp ý|ý kiến|giao nộp|bàn giao|tiếp nhận|thu hồ sơ|nhận hồ sơ|(?:nhận|thu|gửi|nộp) bài|thu nhận|phát hành hồ sơ|dự thi|bài thi|tác phẩm|(?:tuyển|chiêu) sinh|ứng tuyển|dự tuyển|xét tuyển|ủng hộ|quyên góp|treo cờ|treo quốc kỳ|tích hợp|chuyển đổi|đổi (?:giấy|thẻ|bằng)|cấp (?:đổi|thẻ|căn cước)|làm (?:căn cước|thẻ)|trả kết quả|nhận (?:tiền|quà|hỗ trợ|chế độ|kinh phí|kết quả|giấy|thẻ|bằng)|chi trả|phản ánh|khiếu nại|kiến nghị|trả lời|quyết toán|khắc phục|tiêm|rà soát|kiểm định|thu hoạch|thu dọn|dọn|trồng|niêm yết|lấy ý kiến|bình chọn|thời gian thu(?! (?:thập|gom|hoạch|hồi|âm))|uống (?:vắc xin|vitamin|thuốc|vét|bổ sung)|thi (?:trực tuyến|trắc nghiệm)|khám|tháo nước|gieo cấy|đổ ải|vệ sinh|hồ sơ (?:được )?(?:tiếp nhận|nhận|nộp|gửi)|(?<!(?:mùa|vụ|doanh|nguồn|trung) )thu(?=\\s*$)`;
export const ACTS = re(
  `${B}(?:${ACTIONS}|thực hiện|tham gia|gửi|liên hệ|kiểm tra|chấp hành|(?:đến|về)(?! (?:\\d|ngày|hết|khi|lúc|nay|cuối|thứ|tháng|việc|công tác))|nhận(?! (?:định|xét|thức|diện|biết|thấy|dạng)))${E}`,
);
export const STRONG_ACTS = re(`${B}(?:${ACTIONS}|thời hạn|hạn nộp)${E}`);
export const DONE = re(`${B}(?:hoàn thành|xong|dứt điểm|hoàn tất|phải nộp|nộp|nốt)${E}`);
/** What happens or is built by itself: who begins a clause so is asked for nothing. */
export const HAPPENS = re(
  `^[\\s–-]*(?:(?:các|những|toàn bộ|dự kiến) )*(?:đại hội|hội nghị|kỳ họp|cuộc họp|phiên họp|năm học|học kỳ|kỳ thi|lễ|ngày hội|dự án|công trình|tuyến (?:đường|phố)|bão|áp thấp|mưa|lũ|không khí|nắng|kết quả|đợt (?:mưa|nắng|rét)|luật|văn bản này|nước (?:sạch|máy)|điện lực|quốc hội|chính phủ|trung ương|nhà thầu|đơn vị thi công|học sinh tựu trường)${E}(?![^;]*${B}(?:người dân|nhân dân|bà con|các hộ|khách hàng|công dân|phụ huynh|góp ý|ý kiến|phản ánh|đăng ký|nộp|tham gia)${E})`,
);
/** “Tổ chức hội nghị xong trước …”: something held. */
export const EVENT_BEFORE = re(
  `${B}(?:tổ chức|khai mạc|tiến hành|họp)(?: (?:các|một|cuộc|buổi|xong))* (?:hội nghị|đại hội|họp|lễ|ngày hội|hội thi|tập huấn|bầu cử|diễn tập|sinh hoạt)${E}[^;,]{0,60} trước$|${B}(?:khai giảng|năm học)[^;)]{0,80} kết thúc trước$`,
);
/** To be somewhere at an hour is no term. */
export const ATTENDS = re(
  `${B}(?:có mặt|tập trung|tập kết|ổn định|tề tựu|tựu trường|đến dự|tham dự)(?: [\\p{L}, ]{1,60})? trước$`,
);
/** What people are given, without anything to do for it. */
export const BENEFITS = re(`${B}được (?:hưởng|hỗ trợ|miễn|giảm|chi trả|trợ cấp)${E}`);
/** What people have or go through for as long as it lasts. */
export const LASTS = re(
  `${B}(?:được (?:hưởng|hỗ trợ|nghỉ|miễn|giảm|bảo đảm|chi trả|trợ cấp)|hưởng|nghỉ|thi|học|họp|dự|sinh hoạt|điều dưỡng|tham quan|biểu diễn|thi đấu|tập huấn|tập luyện|trực|canh|gác|hạn chế|không|tránh|đề phòng|chấp hành án|cảnh giác|theo dõi|duy trì|tiếp tục|vẫn|đã|đi (?:đường|theo|lối)|lưu thông|sử dụng|vui chơi|bơi|ở|sống|làm việc|vận hành|phục vụ|bị|sẽ được)${E}`,
);
/** “Link khảo sát sẽ đóng vào …”. */
export const CLOSES = re(
  `${B}(?:link|cổng|form|hệ thống|phiếu|đơn|khảo sát|bình chọn|đăng ký|sổ|danh sách)(?: \\p{L}+){0,6} (?:sẽ |được |tự động )*(?:đóng|khóa|khoá|chốt|kết thúc|hết hạn)(?: lại| tự động)?$`,
);
/** “Không nhận hồ sơ sau …”. */
export const NO_MORE = re(
  `${B}(?:không|ngừng|dừng|từ chối)(?: \\p{L}+){0,3} (?:nhận|giải quyết|xem xét|thu|xử lý|tính)(?: [\\p{L}]+){0,6} sau$`,
);
/** “Đến ngày …, các hộ phải …”. */
export const MUST_BY_THEN = re(
  `^[\\s,]*(?:(?:tất cả|toàn bộ|các|mọi|mỗi|những|100 ?%) )*(?:\\p{L}+ ){1,10}?(?:phải|cần) (?!chờ)`,
);
/** What goes on without the listeners: its end is no deadline of theirs. */
export const GOES_ON = re(
  `${B}(?:tạm (?:ngừng|dừng|thời cấm|cấm)|hạn chế (?:các )?phương tiện|ngừng (?:cấp|cung cấp|giao dịch|hoạt động)|(?:cắt|mất|cúp|ngừng) (?:điện|nước)|cấm (?:đường|xe|các|phương tiện|lưu thông)|phân luồng|ngoài giờ hành chính|thêm buổi|tăng cường (?:tiếp nhận|thu nhận|làm việc)|vận hành(?: thử)?|rào chắn|nghỉ (?:lễ|tết|làm|học|hè|bù)|được nghỉ|hoán đổi|diễn ra|khai mạc|hội chợ|lễ hội|phun (?:thuốc|hóa|khử)|diễn tập|bắn đạn|xả (?:lũ|nước)|mưa|bão|nắng nóng|rét (?:đậm|hại)|không khí lạnh|thi công|sửa chữa|bảo trì|bảo dưỡng|dự báo|dịch bệnh|bệnh dịch|hưởng ứng|đợt cao điểm|giai đoạn|nhiệm kỳ|triển lãm|trưng bày|chiếu phim|kỳ thi|giải (?:bóng|đấu)|tổ chức (?:lễ|hội|giải|tuần|tháng|đợt|ra quân|kiểm tra|các)|ra quân|tuần tra|kiểm tra, xử lý|thời gian (?:thi|làm việc|trực|thi công|ngừng|mất|cắt|cấm)|lịch (?:trực|tiêm|cắt|thi|thu gom|lấy nước|cấp nước|bơm|xả))${E}`,
);
/** A contest anybody may enter from home as long as it is open. */
export const OPEN_CONTEST = re(
  `${B}(?:(?:cuộc|hội|tuần|đợt|vòng) thi[^;.]{0,140} (?:trực tuyến|trắc nghiệm|viết|ảnh)${E}|bài (?:dự )?thi${E})`,
);
/** Closed for a while: its end isn't for people to keep. */
export const SUSPENDED = re(
  `${B}(?:tạm (?:dừng|ngừng|nghỉ)|ngừng|dừng) (?:tiếp nhận|nhận|thu|cấp|giao dịch|làm việc|hoạt động|cung cấp|phục vụ|tiếp)${E}`,
);
export const MEETS = re(`${B}(?:cuộc họp|hội nghị|tập huấn|họp|lễ)${E}`);
/** The letter says that this is what people must be told. */
export const ANNOUNCED = re(
  `${B}(?:nội dung tuyên truyền|nhấn mạnh|(?:tuyên truyền|thông báo|phổ biến|vận động|hướng dẫn|khuyến cáo|đề nghị|mời|yêu cầu)[^;.]{0,90}(?:người dân|nhân dân|các hộ|công dân|bà con|hộ gia đình|hộ dân|chủ hộ))`,
);

/** What people are given by then, with nothing to do for it: “thí sinh sẽ được thông báo lịch thi trước ngày …”. */
export const GIVEN = re(`${B}sẽ (?:\\p{L}+ )?được (?!(?:[^;.]* )?(?:nếu|khi|phải|cần)${E})[^;.]{0,90}$`);
/** A term for questions, beside which the one for the thing itself counts. */
export const QUESTIONS = re(`${B}(?:thắc mắc|phúc khảo|giải đáp)${E}`);

/** “Hết thời gian này, hồ sơ chưa nộp không được giải quyết”: what was said before it was a term. */
export const CLOSING = re(
  `^(?:(?:nếu|khi) )?(?:hết|sau|quá|ngoài) (?:thời (?:gian|hạn)|hạn|mốc|\\d+ ngày)(?: (?!có)\\p{L}+){0,3}? (?:(?:này|(?:nói |nêu )?trên|đó|ấy|quy định)${E}|(?<= ngày ))(?=[^.]*${B}(?:không|chưa|chốt|khóa|đóng|xử (?:lý|phạt)|cưỡng chế|coi như|xem như|hiểu là|giải tỏa|cắt|tịch thu)${E})`,
);
/** Whom an office tells to do something: what stands after the last of these. */
export const DIRECTS =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|giao(?!\s+(?:nộp|dịch|thông|lưu|nhận|đất|hàng))|phân\s+công|chỉ\s+đạo)\s+/giu;
/** What is done with forms and figures, by those who made them. */
export const CLERKS = re(
  `${B}(?:kinh phí|nguồn vốn|mục tiêu|đặt ra|dự toán|(?:hoàn thành|đạt|vượt) (?:các )?chỉ tiêu|trả lời bằng|nhập liệu|nhập dữ liệu|nghiệm thu|làm sạch|số hóa|tổng hợp|đối soát|thẩm tra|phúc tra|xử lý số liệu|thu thập thông tin)${E}`,
);
/** Aims: of offices, unless people are spoken to. */
export const AIMS = re(`${B}phấn đấu${E}`);
/** The letter speaks to people itself. */
export const SPEAKS_TO = re(
  `${B}(?:(?:kính )?thưa (?:quý|các|toàn thể|bà con|nhân dân|cử tri)|bà con|quý (?:phụ huynh|khách|cư dân|vị))${E}`,
);
const PEOPLE_WORDS =
  'người dân|nhân dân|công dân|dân cư|hộ (?:gia đình|dân|kinh doanh|nghèo|cận nghèo|chăn nuôi|nuôi|sản xuất|nông dân)|các hộ|hộ|chủ (?!tịch|trì|trương|động|yếu|đề|quản|nhật|nghĩa|thể|quyền|đạo|chốt|lực|nhiệm|tọa|biên|quan)\\p{L}+|bà con|cá nhân|phụ huynh|cha mẹ|học sinh|thanh niên|nam công dân|thí sinh|người(?! (?:đứng đầu|phát ngôn|phụ trách|đại diện|ký|thông báo|viết|lập))|thuê bao|doanh nghiệp|tổ chức,? (?:và )?(?:hộ gia đình,? )?cá nhân|các tổ chức|khách hàng|hội viên|cử tri|đối tượng|tác giả|xã viên|đoàn viên|sinh viên|các bạn|bạn nào|học viên|đại biểu|chủ rừng|cơ sở (?:sản xuất|kinh doanh)|tiểu thương|thân nhân|gia đình|nông dân|ứng viên|quý (?:vị|khách|phụ huynh)|mọi ý kiến|ý kiến (?:góp ý|đóng góp|tham gia)|mọi người|các (?:em|cháu|cụ)|bà mẹ|cư dân|nhà mình|cả nhà|bạn đọc|độc giả|cộng đồng dân cư|ai';
export const PEOPLE = re(`${B}(?:${PEOPLE_WORDS})${E}`);
/** After a span: “…, người dân đổi giấy phép …”. */
export const PEOPLE_ACT = re(
  `^[\\s,):–-]*(?:các |mọi |toàn thể )*(?:${PEOPLE_WORDS})${E}[^;]{0,110}${B}(?:${ACTIONS}|đến)${E}`,
);
/** After a span: “…, trường tiếp nhận hồ sơ”. */
export const RECEIVES = re(
  `^[^;.]{0,80}${B}(?:tiếp nhận|thu nhận|nhận|thu) (?:hồ sơ|đơn|đăng ký|phiếu|bài dự thi|tác phẩm)${E}`,
);
/** What a title asks for, so that “Thời gian: từ … đến …” is a term. */
export const TOPIC_ACTS = re(
  `^(?:tổ chức |triển khai )?thu (?!gom|hồi|hoạch|nhận)|${B}(?:nộp|giao nộp|di dời|tháo dỡ|đăng ký|kê khai|khai báo|xác thực|cập nhật|thu (?:các (?:loại|khoản) )?(?:quỹ|phí|tiền|thuế|hồ sơ)|(?:tiếp )?nhận hồ sơ|tuyển sinh|chiêu sinh|miễn phí|tiêm (?:phòng|vắc xin|vác xin|chủng)|cấp (?:chữ ký|căn cước|thẻ|mã|đổi)|lấy ý kiến|góp ý|treo cờ|treo quốc kỳ|đổi (?:giấy|thẻ|tiền)|cấp đổi|quyên góp|ủng hộ|thi (?:trực tuyến|trắc nghiệm))${E}`,
);
/** “Đến 17h ngày … là hết hạn”. */
export const IS_TERM = re(
  `^[\\s,)]*(?:là |sẽ )?(?:(?:tổ|phường|xã|thôn|trường|ban|cổng|hệ thống|link|form|\\p{L}+ \\p{L}+) (?:sẽ )?(?=chốt|khóa|đóng|ngừng|dừng))?(?:hết hạn|(?:là )?(?:thời )?hạn (?:cuối|chót|chậm nhất)|(?:ngày|hạn|mốc|thời điểm) cuối(?: cùng)?|hết thời hạn|đóng (?:cổng|link|form|đơn)|khóa (?:cổng|link|form)|ngừng nhận|dừng nhận|kết thúc (?:nhận|thu|đăng ký|tiếp nhận)|khóa sổ|chốt (?:danh sách|sổ|đơn|số)|là thời gian (?:để |vận động |tự giác |cho )*(?:các hộ|nhân dân|bà con|người dân|tự))`,
);
/** “Bà con không gieo cấy trước ngày …”: the day on which it may begin. */
export const NOT_BEFORE = re(
  `${B}(?:đề nghị|yêu cầu|khuyến cáo|bà con|người dân|nhân dân|nông dân|các hộ|tuyệt đối|nghiêm)(?: \\p{L}+){0,3} (?:không|cấm)(?: được)?(?! (?:quá|muộn|chậm|trễ|để (?:quá|muộn|chậm|trễ|sau)))(?: \\p{L}+){1,6} trước$`,
);
/** “Từ nay đến …”, “đến ngày …, hộ nào chưa nộp sẽ bị …”. */
export const FROM_NOW = re(
  `${B}(?:từ (?:nay|bây giờ|hôm nay)|từ (?:\\p{L}+ ){0,3}này)(?: cho)? (?:đến|tới)$`,
);
/** Offices handing in to the office above. */
export const HANDS_IN = re(
  `${B}(?:nộp|gửi|chuyển|(?<!(?:thông|cảnh|tờ) )báo|đăng ký (?:số lượng|danh sách|nhu cầu|chỉ tiêu|lịch))${E}[^;]{0,90}${B}(?:về|cho|đến|với) (?:(?:văn phòng )?(?:đảng ủy|hđnd|ubnd|ủy ban nhân dân)|hội|đoàn|xã|phường|huyện|tỉnh|phòng|sở|công an|trung tâm|ban|chi cục)${E}`,
);
/** What swindlers ask for by a day is no deadline. */
export const FRAUD = re(
  `${B}(?:mạo danh|giả mạo|giả danh|lừa đảo|kẻ gian|tự xưng|thủ đoạn|đối tượng (?:xấu|lạ|gọi|lừa)|đối tượng(?: \\p{L}+){0,3} (?:gọi|nhắn|dọa|yêu cầu|giả|dụ|lừa|đe))${E}`,
);
/** A time at which loudspeakers or offices act. */
export const BROADCAST = re(
  `${B}(?:thời gian (?:thực hiện )?(?:tuyên truyền|phát thanh|phát sóng|phát(?! (?:phiếu|thẻ|giấy|quà|hồ sơ|lương|tiền|vé|gạo)))|phát thanh|đài truyền thanh|phát (?:tin|bài|lặp)|đăng tải|trên (?:hệ thống )?(?:loa|đài) truyền thanh)${E}`,
);
export const PEOPLE_FIRST = re(
  `^[\\s–-]*(?:[\\p{L} ]{1,30}: ?)?(?:(?:đề nghị|yêu cầu|mời|kính mời|vận động|thông báo|toàn thể|toàn bộ|tất cả|các|những|mỗi|đối với|quý|\\d+) )*(?:${PEOPLE_WORDS})${E}`,
);
/** Nobody says so to an office below. */
export const POLITE = re(`${B}(?:vui lòng|quý (?:vị|khách|phụ huynh)|bà con|xin mời)${E}`);
export const PEOPLE_TOLD = re(
  `${B}(?:tuyên truyền|vận động|hướng dẫn|(?<!(?:gửi|ra|có|giấy) )thông báo|nhắc nhở|đôn đốc|phổ biến|yêu cầu|đề nghị|mời)[^;]{0,60}${B}(?:${PEOPLE_WORDS})${E}`,
);
/** “Các cơ quan, đơn vị và toàn thể các hộ gia đình treo cờ …”: people too. */
export const WITH_PEOPLE = re(
  `^[^;.]{0,90}(?:,|;| và| cùng) (?:toàn thể |toàn bộ |tất cả |mọi |các |những |từng |mỗi )*(?:${PEOPLE_WORDS})${E}`,
);
export const OFFICE_FIRST = re(
  `^[\\s–-]*(?:(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|ubnd (?:phường|xã|thị trấn|tỉnh) (?:yêu cầu|đề nghị|giao|chỉ đạo)) )*(?:(?:các|mỗi|từng|đồng chí|ông|bà|thủ trưởng|lãnh đạo|người đứng đầu) )*(?:cơ quan|đơn vị|phòng|ban(?! ngày)|bộ phận|đội|đoàn(?! (?:viên|thể))|tổ công tác|nhóm|lực lượng|trung ương|quốc hội|chính phủ|nhà thầu|phường|xã(?! hội| viên)|chi (?:hội|đoàn)|cơ quan thuế|nhà trường|tổ dân phố|tổ trưởng|các tổ|tổ công nghệ|trưởng (?:các )?(?:thôn|bản|ban|phòng|xóm|khu|tiểu khu|ấp|buôn)|công an|trường(?! hợp)|trạm|trung tâm|văn phòng|mttq|mặt trận|ủy ban|ubnd|thủ trưởng|cán bộ|công chức|đoàn thanh niên|hội (?:phụ nữ|nông dân|liên hiệp|cựu)|bí thư|chi bộ|sở|ngành|địa phương|thôn|xóm|khu phố|bản(?! (?:sao|gốc|phô|chụp|kê|khai|cam|tự|thân|chính|quyền))|tiểu khu|ấp|buôn|khóm|ban chỉ huy|ban chỉ đạo)${E}`,
);
export const REPORT = re(
  `${B}(?:(?:danh sách|biên bản|báo cáo|kết quả|số liệu|dữ liệu)[^;.]{0,20} (?:gửi|nộp|chuyển) (?:về|cho|qua|đến) |báo cáo (?!viên|sai)|báo cáo$|(?:gửi|nộp|chuyển) (?:\\p{L}+ ){0,6}?(?:kết quả|danh sách|báo cáo|số liệu|biểu mẫu|kế hoạch|(?<!bằng )văn bản|dự thảo|phiếu rà soát|đăng ký thi đua)[^;]{0,80}(?:về|cho|đến|qua|tại|để) |(?:lập|chốt) danh sách[^;]{0,80} (?:gửi|nộp|báo cáo|trình)|tổng hợp(?:,)? (?:báo cáo(?! viên)|gửi|trình|danh sách)|tổng hợp [^;,.]{3,60} (?:gửi|báo cáo|nộp|trình|chuyển)|tham mưu|trình (?:ubnd|chủ tịch|hđnd))`,
);
/** Papers to an office, unless people are the ones who send them. */
export const REPORT_TO = re(
  `${B}(?:để tổng hợp|(?:về|gửi|cho) (?:ubnd|ủy ban nhân dân|phòng|văn phòng|sở) [^;]{0,60}(?:để|\\(qua)|\\(qua (?:phòng|văn phòng|trung tâm|công chức|bộ phận|ban|đồng chí))`,
);

const DOCUMENTS =
  'công văn|văn bản|quyết định|thông báo|kế hoạch|nghị định|nghị quyết|thông tư|chỉ thị|luật|pháp lệnh|tờ trình|báo cáo|giấy mời|hướng dẫn|công điện|hợp đồng|biên bản|kết luận|chương trình|đề án|quy chế|quy định|giấy phép|giấy chứng nhận|đơn|thư|phiếu|hóa đơn|bản án|điều lệ';
const SIGNED =
  '(?:\\s*,)?(?: (?:ký|ban hành|lập|đề|được ban hành|của [\\p{L} ]{2,60}?))?\\s*[,(]?\\s*(?:ngày)?\\s*$';
const REFERENCE = re(
  `${B}(?:${DOCUMENTS})(?: liên tịch)?(?: số\\s*:?\\s*[^\\s;]+(?: [A-Z]{2} ?\\d+)?)?${SIGNED}|${B}(?:luật|bộ luật|pháp lệnh|hiến pháp)(?: [\\p{L},]+){1,14}\\s*(?:ngày)?\\s*$|${B}số\\s*:?\\s*[\\d.…]*[/-]?[^\\s;]*\\d*[/-][^\\s;]+${SIGNED}|${B}(?:ký|ban hành|lập|cấp|đề)(?: ngày)?\\s*$`,
);
/** “Công văn số 5907/UBND-KGVX ngày …”: the day of another paper. `before`: the clause up to the date. */
export const isReference = (before: string): boolean => REFERENCE.test(before.slice(-160));

/** “sinh” as in birth, not in “an sinh”, “học sinh”, “sinh hoạt”. */
const BORN =
  '(?<!(?:an|học|vệ|phát|thí|tuyển|chiêu|hộ|dân|nhân|hy|sản|giáng|mưu|tái|thú|môn|khai|phục|sơ) )sinh(?! (?:viên|hoạt|kế|lợi|sản|sống|thái|trưởng|học|con|nhật|khí|trắc))';
const BIRTH = re(
  `${B}(?:${BORN}|${BORN} năm|tuổi)(?: (?:từ|trước|sau|đến|trong|ngày))*\\s*$|${B}(?:${BORN}|(?<!cao )tuổi)${E}[^;,]{0,40}(?:từ|trước|đến|hết|tính)$|${B}sơ sinh(?: trong)?(?: khoảng)? (?:từ|trước|sau|đến)$`,
);
const COUNTED = re(
  `${B}(?:(?<!máy )tính|lũy kế|luỹ kế|số liệu|thống kê|cộng dồn|so với|cùng kỳ)(?: [\\p{L}]+){0,3}? ?(?:đến|tới|từ|trước|hết|trong)(?: (?:hết|trước|thời điểm))?$|${B}(?:số liệu|dữ liệu|kết quả|tổng hợp|theo dõi)(?: được)? ?(?:cập nhật )?(?:đến|tới|từ|hết)(?: (?:hết|thời điểm))?$`,
);
const VALID = re(
  `${B}(?:(?:hiệu lực|giá trị|được (?:tiếp tục )?sử dụng|hạn sử dụng|(?<!, )hết hạn(?! (?:nộp|đăng ký|nhận|thu|tiếp nhận))|áp dụng|bảo hành)(?: (?:thi hành|sử dụng|kể|từ|đến|tới|trước|hết|trong|ngày|là))*|thời hạn (?:sử dụng|hiệu lực|thuê|hợp đồng|bảo hành)[^;,]{0,50}|thẻ[^;,]{0,40} liên tục (?:đến|tới)(?: hết)?)$`,
);
const WAS = re(
  `${B}(?:được (?:cấp|xây dựng|kích hoạt|ban hành|tuyển dụng|sử dụng|công nhận|phê duyệt|giao|đăng ký)|cấp|xây dựng|sử dụng(?: ổn định)?|kích hoạt|hòa mạng|hoà mạng|thành lập|cư trú|thường trú|nghỉ hưu|nhập ngũ|tốt nghiệp|kết hôn|mất|hy sinh|từ trần|phát hành|khởi công|tuyển dụng|ký kết|có hiệu lực|ban hành|hoạt động|phát sinh|mua|thực hiện|hưởng)(?: [^;,]{0,40})?(?:trước|từ trước|đến|hết)$`,
);
const ALREADY = re(`${B}(?:đã|từng|vừa|chưa từng)${E}[^;]{0,90}$`);
/** “Từ ngày ban hành Thể lệ đến …”: the act only begins the span. */
const SINCE_ACT = re(`${B}từ (?:ngày|khi|lúc)(?: (?!\\d)[^\\s;,]+){1,8} (?:đến|tới)(?: hết)?$`);
const MUST = re(`${B}(?:phải|cần|đề nghị|yêu cầu|hoàn thành|xong|chậm nhất|hạn|vận động|mời|hãy)${E}`);
const PLANS = re(
  `${B}(?:giai đoạn|nhiệm kỳ|năm học|gia hạn từ)(?: [\\p{L}]+){0,4}? ?(?:đến|từ|sang|tới|trong)?$|${B}(?:lùi|dời|hoãn|chuyển)(?: [\\p{L}]+){0,6}? (?:sang|từ|đến|tới)$`,
);
/** “Hằng năm, trước ngày 15/12”. */
const RECURS_BEFORE = re(`${B}(?:hằng|hàng|mỗi|định kỳ) (?:năm|tháng|quý|tuần)(?:,? \\p{L}+){0,5},?\\s*$`);
/** “Hợp đồng ký trước ngày … vẫn có giá trị”. */
const STILL = re('^[\\s,]*(?:thì )?(?:vẫn|đã|được (?:áp dụng|giải quyết|tính|hưởng|coi))(?![\\p{L}\\p{N}])');
const RECURS = re(
  '^\\s*(?:(?:hằng|hàng|mỗi) (?:năm|tháng|tuần|quý)|của (?:(?:mỗi|hằng|hàng) )?(?:năm|tháng|quý))',
);

/**
 * @param opening the clause up to the date, or up to the span that it ends
 * @param before the clause up to the date, without fillers
 */
export function never(
  opening: string,
  before: string,
  after: string,
  day: string,
  floor: string | null,
  guessedYear: boolean,
): boolean {
  if (RECURS.test(after) || (guessedYear && RECURS_BEFORE.test(before))) return true;
  const o = opening.replace(FILLERS, '').trimEnd();
  if (BIRTH.test(before) || BIRTH.test(o) || COUNTED.test(before) || COUNTED.test(o)) return true;
  if (VALID.test(o) || VALID.test(before)) return true;
  if (PLANS.test(o)) return true;
  if (WAS.test(before) && (floor === null || day < floor) && !MUST.test(before) && !SINCE_ACT.test(before))
    return true;
  if (BEFORE.test(before) && STILL.test(after)) return true;
  return ALREADY.test(o) && !MUST.test(o) && BEFORE.test(before);
}
