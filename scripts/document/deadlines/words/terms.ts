/** The words around a day by which letters make it a term, or tell that it is none. Linguistic data. */
import { ACTIONS, TAKEN_MEANWHILE } from './acts.ts';
import { B, E, re } from './pattern.ts';

/** Between a cue and its date: “trước (vào) lúc 17h00 ngày …”. */
export const FILLERS = re(
  `(?:${B}(?:vào|lúc|hồi|khoảng|mốc|buổi|các|những|cuối|thời điểm|thời gian|ngày (?:làm việc )?cuối cùng(?: (?:của|trong))?|ngày|khi (?:bước |chuyển )?(?:sang|vào|đến))${E}|[\\s:(“"])+$`,
);
/** What links the first and the last day of a span. */
export const LINKS = re(
  '^\\)?(?:\\s*\\([^)]{1,30}\\))?\\s*,?\\s*(?:(?:cho )?(?:đến|tới)|kéo dài (?:đến|tới)|(?:và )?kết thúc(?: vào)?(?: lúc)?|-|–|—|→|[-=]+>)(?: hết(?: giờ (?:làm việc|hành chính))?)?(?: trước)?\\s*\\(?$',
);
export const BEFORE = re(
  `${B}trước(?: (?:thời (?:điểm|hạn|gian)|mốc|hạn|(?:khi )?(?:hết|kết thúc)(?: (?:giờ|ngày|buổi)(?: (?:làm việc|hành chính|giao dịch))?)?|khi(?: \\p{L}+){1,8} (?:kết thúc|hết hạn|đóng(?: cửa| cổng)?|khóa(?: sổ)?|khép lại)))?$`,
);
/** “Bà con còn máy cũ đem đổi trước ngày này”, where the sentence before names the day. */
export const BEFORE_THAT_DAY = re(
  `^(?![^.]*\\d{1,2}[/.-]\\d)[^.]*${B}(?:${ACTIONS})${E}[^.]*${B}trước (?:ngày|mốc|thời (?:điểm|hạn)) (?:này|đó|ấy|(?:nói |nêu )?trên)${E}`,
);
export const LATEST = re(
  `${B}trước (?:hoặc|và) (?:trong|đúng|muộn nhất(?: là)?)$|${B}(?:chậm|muộn|trễ|chậm trễ) nhất(?: (?:là|vào|đến|tới|hết|trong|lúc|phải|xong))*$`,
);
const SOWN = '(?:xuống giống|gieo|sạ|cấy|trồng|thả)';
/** “Không được quá …”; “không xuống giống sau …”: what may not be done after a day may be done until it. */
export const NOT_AFTER = re(
  `${B}không (?:được |để |nên )*(?:(?:quá|vượt quá|sau)|(?:muộn|chậm(?: trễ)?|trễ) (?:hơn|quá)|(?:${SOWN}|nộp|đăng ký|kê khai)(?: \\p{L}+){0,4} sau)(?: (?:thời hạn|hạn|mốc|thời điểm))?$`,
);
export const TERM = re(
  `${B}deadline(?: \\p{L}+){0,6}\\s*:?$|${B}(?:đợt|lần) cuối(?: cùng)?(?: là| vào)?\\s*:?$|${B}thời gian (?:hoàn thành|kết thúc nhận)(?: [\\p{L} ]{1,40})?\\s*:?$|${B}(?:hạn (?:cuối(?: cùng)?|chót|chậm nhất|chốt|nộp|gửi|nhận|đăng ký|đóng|thu|trả|khai|kê khai|tham gia|dự thi|thanh toán|tiếp nhận)|(?<=, )hết hạn|(?:thời |(?<!(?:đến|tới|quá|hết|ra|đáo|giới|ngắn|dài|ghi|in) ))hạn)(?: (?!sử dụng|dùng|bảo quản|hiệu lực|thuê|hợp đồng|bảo hành|giữ chức|tù|cảnh báo|dự báo|cấm|cách ly|phong tỏa|áp dụng|duy trì|thi công)(?:[\\p{L}, ]|/20\\d\\d| 20\\d\\d|(?<=(?:tháng|quý|kỳ|đợt|lần|lớp|khối|khóa) )\\d{1,2}(?!\\d)){1,90}?)??\\s*(?:(?:sẽ|là|:|đến|tới|vào|trong|hết|cuối cùng|kết thúc|ngày)\\s{0,3}){0,8}$`,
);
/** “Thời hạn nộp … từ ngày”: its first day. */
export const STARTS = re(`${B}từ$`);
/** “mốc cuối 30/6”, where no other word leads to the day. */
export const LAST_MARK = re(
  `(?<!(?:trước|đến|tới|hết|trong|vào) )${B}(?:mốc|ngày|thời điểm) (?:cuối|chót)(?: cùng)?(?: là| vào)?\\s*:?\\s*$`,
);
/** “Ngày …, thí sinh phải đăng ký xong trước 17 giờ”: the hour stands behind what is to be done. */
export const BY_HOUR = re(
  `^[^;.]{0,140}?${B}(?:trước|(?:chậm|muộn) nhất(?: là)?)(?: lúc)? (?<h>\\d{1,2})\\s*(?:h|g|giờ)\\s*(?<min>\\d{2})?(?:\\s*phút)?(?![\\p{L}\\p{N}])(?![^;.]{0,25}\\d{1,2}[/.-]\\d)(?! (?:hằng|hàng|mỗi))`,
);
/** “Ngày kết thúc tiếp nhận hồ sơ: …”, “thời điểm đóng cổng đăng ký là …”. */
export const END_NAMED = re(
  `${B}(?:ngày|thời (?:điểm|gian|hạn)|hạn|mốc|giờ) (?:kết thúc|hết hạn|đóng|chốt|khóa|ngừng nhận|dừng nhận|cuối(?: cùng)?)(?: (?!hiệu lực)[\\p{L}, ]{1,60})?\\s*(?:(?:là|:|vào|lúc)\\s{0,3}){0,3}$`,
);
/** “Gia hạn thời gian kê khai đến ngày …”. */
export const EXTENDED = re(
  `${B}(?:gia hạn|(?:kéo dài|lùi|nới|dời|điều chỉnh)(?: thêm)? (?:thời (?:hạn|gian)|hạn)) (?!(?:sử dụng|hiệu lực|thuê|hợp đồng|hộ chiếu|tạm trú|thẻ|giấy|bảo hành|hoạt động|thi công)${E})[^;.]{0,110}?(?:đến|tới|sang|thành)(?: hết)?$|${B}(?:được )?gia hạn(?: thêm)?(?: (?:đến|tới)(?: hết)?)?$|${B}(?:thời )?hạn(?! (?:mức|chế|hán|sử dụng))[^;.]{0,120}${B}(?:dời|lùi|kéo dài|gia hạn|nới|chuyển)[^;.]{0,30} (?:sang|đến|tới)(?: hết)?$`,
);
/** “Nay gia hạn thời gian nhận bài …”: what was said before it is over; not where people ask for it: “ai xin gia hạn”. */
export const EXTENDS = re(
  `(?<!(?:không|được|không được|phải|chưa|xin|muốn) )(?<![\\p{L}\\p{N}])(?:(?:lùi|kéo dài|dời|điều chỉnh)(?: thêm)? (?:thời (?:gian|hạn|điểm)|hạn)${E}|gia hạn(?: (?:thêm|thời|hạn|nhận|nộp|việc|như sau|đến|tới|cuộc thi|đăng)|${E}$))`,
);
/** “Bài thi cấp tỉnh lùi từ ngày 28/2 sang ngày 13/3”, in a letter that puts a term off. */
export const PUT_OFF = re(`${B}(?:lùi|dời|chuyển|kéo dài)${E}[^;.]{0,60} (?:sang|đến|tới)(?: hết)?$`);
/** “… là ngày nghỉ nên thời hạn được tính sang ngày …” */
const MOVES_ON =
  '(?:được )?(?:tính|chuyển|dời|lùi|kéo dài)(?: \\p{L}+){0,2} (?:sang|tới|thành|cho (?:đến|tới))';
export const MOVED = re(`${B}hạn(?: này| đó| nộp| cuối)* ${MOVES_ON}${E}`);
/** “… đã in 15/8, nay sửa lại là: 18/8”, “…, vì là ngày nghỉ nên thời hạn tính sang 17/8”: what stands before is over. */
export const SET_RIGHT = re(
  `${B}(?:nay )?(?:(?:xin |được )?(?:sửa|đính chính|điều chỉnh|đọc)(?: lại)? (?:thành|là)|thay (?:bằng|thành)|sửa lại)(?: là| thành)?${E}|${B}(?:ngày (?:này|đó|ấy|trên)|hạn(?: này| đó| nộp| cuối)*) ${MOVES_ON}${E}`,
);
/** What is foretold. */
export const FORETOLD = re(
  `${B}(?:theo nhận định|theo (?:bản )?tin (?:của )?(?:đài|trung tâm)|(?<!tham )dự báo)${E}`,
);
/** What an earlier letter asked for: what this one asks for counts more. */
export const REPORTED = re(
  `${B}(?:đã|từng) (?:có|ban hành|gửi|ra|phát hành|thông báo|yêu cầu|đề nghị|hướng dẫn|triển khai|vận động|tuyên truyền|phát động|quy định)${E}|^(?:trước đó|trước đây|theo kế hoạch(?: cũ| ban đầu)?|(?:thời )?hạn cũ|ban đầu)${E}`,
);
/** A part of it, or something else besides: “phần này thu xong trước …”, “Ngoài ra, gian hàng đăng ký …”. */
export const ONLY_PART = re(`${B}(?:(?:phần|khoản)(?: tiền)? này)${E}[^;.]{0,60}$|^\\s*ngoài ra${E}`);
/** “Miễn phí cho hồ sơ nộp trực tuyến đến hết ngày …”. */
export const OFFER_ENDS = re(
  `${B}(?:ưu đãi|miễn (?:phí|giảm)|khuyến mại|giảm (?:phí|giá|lệ phí|\\d+ ?%)|hỗ trợ)${E}[^;.]{0,110}(?:đến|tới)(?: hết)?$`,
);
/** “Giai đoạn 1 (từ ngày … đến ngày …): người dân nộp …”. */
export const PHASE = re(`^[\\s–-]*(?:(?:trong|ở) )?(?:giai đoạn|đợt|bước|lượt)${E}`);
/** Words of the calendar that a bracket with the date explains: “trước thứ Sáu tuần này (ngày …)”. */
const CALENDAR =
  '(?:ngày|thứ|(?<!(?:chậm|muộn|trễ)\\s{1,3})nhất|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tuần|tháng|quý|cuối|cùng|đầu|giữa|này|tới|sau|làm|việc|của|rằm|mùng|mồng|âm|lịch|chạp|giêng|tết|trung|thu|nguyên|đán|hành|chính|giờ|buổi|sáng|chiều|tối|nay|mai|hôm|đêm|\\d{1,2}(?:h(?:\\d{2})?)?|[/,])';
const APPOSED = re(
  `(?:\\s+${CALENDAR}(?=[\\s,(/]))+\\s*(?:\\(\\s*(?:tức(?: là)?|nhằm|tương ứng|dương lịch)?|, ?tức(?: là)?|(?<= mai) ?,)\\s*(?:vào |ngày )*$`,
);
/** The words up to those of the calendar that a bracket explains with a date. */
export const unbracketed = (before: string): string => before.replace(APPOSED, '');
/** “Đợt 2 từ … đến …:”: one of a schedule's steps. */
export const STEP = re(`^[\\s–-]*(?:giai đoạn|đợt|bước|lượt|vòng) (?:\\d+|[IVX]+)${E}[^:;]{0,20}$`);
/** When what grows is sown, or best is: nobody is late for a season. */
export const SEASONS = re(
  `${B}(?:lịch|khung) (?:thời vụ|mùa vụ|gieo (?:trồng|sạ|cấy)|xuống giống)${E}|${B}(?:trồng|gieo|cấy|sạ|xuống giống)(?: \\p{L}+){0,6} (?:tốt|thích hợp|lý tưởng) nhất${E}`,
);
/** … but each group of a timetable has its own days: “Giống ngắn ngày: gieo từ …”. */
export const SOWN_GROUP = re(
  `^[\\s–+-]*(?:giống|trà|nhóm|chân(?: ruộng)?|vùng|cánh đồng|xứ đồng) [^;.]{2,80}:[^;:.]{0,20}${B}${SOWN}${E}`,
);
/** Days between which something can be done. */
export const SPAN = re(
  `${B}từ(?: \\d{1,2}(?:h|g| giờ)\\d{0,2})?(?: ngày)?(?: mùng| mồng)? \\d[^;]{0,60}(?:đến|tới|-|–)`,
);
export const HELD = re(
  `${B}(?:bắt đầu|khai giảng|khai mạc|diễn ra|tổ chức|ra mắt|khánh thành|khởi công|công bố)${E}`,
);
export const UNTIL_END = re(
  `${B}(?:hết(?: (?:giờ|buổi|ngày)(?: (?:làm việc|hành chính|giao dịch|sáng|chiều|chợ))?)?|đến cuối)$`,
);
export const TILL = re(`${B}(?:đến|tới)$`);
/** … where it begins what is said: “Hà Nội - Đến ngày …”. */
export const OPENS_TILL = /(?:^|[-–—:,]|\sthì)\s*(?:đến|tới)$/iu;
export const WITHIN = re(`(?<!dự kiến(?: \\p{L}+){0,4} )${B}(?:trong|ngay trong|xong trong)$`);
export const ENDS = re(
  `${B}(?:kết thúc|hết hạn|khép lại|(?:ngừng|dừng|thôi) (?:nhận|tiếp nhận|thu|bán)|(?:đóng(?! (?:tiền|phí|góp|quỹ|thuế|bảo hiểm|học|nước|cống|kênh|điện|máy))|khóa sổ|chốt)(?!(?: \\p{L}+){7}))(?: (?!sau)\\p{L}+){0,8}$`,
);
/** What people can do till it ends; an office's own work that ends is none: “kết thúc khám tuyển vào ngày …”. */
export const ENDS_OWN = re(
  `${B}kết thúc(?: (?:việc|đợt|vòng|giai đoạn|toàn bộ))* (?:khám|xét|chấm|kiểm tra|thanh tra|rà soát|phúc tra|thi|học|năm học|học kỳ|mùa|vụ|tiêm|phun|sửa chữa|thi công|lắp đặt|xây dựng|thu hoạch|bồi dưỡng|tập huấn|huấn luyện|giao nhận)${E}[^;]*$`,
);
/** No later entry is taken. */
export const CUTS_OFF = re(
  `${B}(?:chốt|khóa (?:sổ|cổng|link|form)|(?:ngừng|dừng|thôi) (?:nhận|tiếp nhận|thu|bán))(?: (?!sau)\\p{L}+){0,3}$`,
);
export const DONE_ON = re(
  `${B}(?:phải|cần|yêu cầu|đề nghị)[^;]{0,80}${B}(?:hoàn thành|xong)(?: (?:xong|dứt điểm|toàn bộ))?$|${B}dứt điểm$`,
);
export const AFTER = re(`${B}(?:sau|quá|qua|hết)(?: (?:thời hạn|hạn|mốc|thời điểm|thời gian))?$`);
/** From when something is forbidden: “Sau ngày 15/9, ai còn đổ rác sẽ bị phạt”; not what has to be gone by then: “hộ nào còn lấn chiếm”. */
export const FORBIDS = re(
  `^(?![^.;]{0,120}${B}(?:không|chưa|tàng trữ|cất giữ|lấn chiếm) )[^.;]{0,90}${B}(?:đổ|vứt|xả|chở|đốt|thả|chăn|phơi|bán|buôn|mua|họp chợ|đỗ|đậu|dừng|đánh bắt|câu|săn|bẫy|chặt|phá|khai thác|xây|cơi nới|chạy|đi|vào|lưu thông|bơi|tắm|giết mổ|vận chuyển|tái phạm|tái diễn|tái chiếm|tổ chức|tụ tập|hát|gây|lấy|cho|nhập)${E}[^.;]{0,120}${B}bị (?:\\p{L}+ ){0,3}(?:phạt|xử (?:lý|phạt)|lập biên bản|tịch thu|tạm giữ|truy cứu)${E}`,
);
const PLACE =
  '(?:[Tt]hôn|[Xx]óm|[Bb]ản|[Ấấ]p|[Kk]hu(?: phố)?|[Tt]ổ(?: dân phố)?|TDP|[Kk]hối|[Bb]uôn|[Ll]àng|[Kk]hóm|[Xx]ã|[Pp]hường|[Cc]ụm)';
/** Only where a row of a schedule is: “Biểu 2: Bản Mòn, Nà Hẻ 12-14/3”, of those who come there. */
export const PLACES_ONLY = new RegExp(
  `^[\\s–+•-]*(?:\\p{Lu}\\p{Ll}{1,10} \\d{0,2}\\s?:\\s*)?(?=${PLACE} [\\p{Lu}\\d]|\\p{Lu}\\p{L}* \\p{Lu})(?:(?:${PLACE}|và|\\p{Lu}\\p{L}*|\\d{1,2})[\\s,:(–-]{1,3}){2,14}(?:từ |ngày )*$`,
  'u',
);
/** Papers and money, as a list of what is to be brought goes on with them. */
export const THINGS_FIRST = re(
  `^[\\s–-]*(?:và |kèm )*(?:\\d+ )?(?:tiền|giấy|bản|đơn|phiếu|ảnh|hồ sơ|căn cước|thẻ|sổ|lệ phí|phí|hóa đơn|biên lai)${E}`,
);
export const TIME_WORD = re(
  `${B}(?:thời (?:gian|hạn|điểm)|hạn|lịch|ngày thi|đợt|vòng|kết quả|danh sách)${E}|:`,
);
/** “Thời gian đóng góp: trong tháng 6”. */
export const TIME_OF = re(`${B}(?:thời gian|thời hạn|hạn)(?: [\\p{L}, ]{1,40})?\\s*:`);
/** What happens or is built by itself: who begins a clause so is asked for nothing. */
export const HAPPENS = re(
  `^[\\s–-]*(?:(?:các|những|toàn bộ|dự kiến|ngày|kết thúc|khai giảng|bắt đầu) )*(?:đại hội|hội nghị|kỳ họp|cuộc họp|phiên họp|năm học|học kỳ|kỳ thi|lễ|ngày hội|dự án|công trình|tuyến (?:đường|phố)|bão|áp thấp|mưa|lũ|không khí|nắng|kết quả(?! (?:\\p{L}+ ){0,6}?(?:gửi|nộp|chuyển) (?:về|cho|qua) (?:ubnd|ủy ban|phòng|sở|ban|công an|đảng ủy|văn phòng|trung tâm|huyện|xã|phường|tỉnh|hội|đoàn)(?![\\p{L}]))|đợt (?:mưa|nắng|rét)|luật|văn bản này|nước (?:sạch|máy)|điện lực|quốc hội|chính phủ|trung ương|nhà thầu|đơn vị thi công|học sinh tựu trường)${E}(?![^;]*${B}(?:người dân|nhân dân|bà con|các hộ|khách hàng|công dân|phụ huynh|góp ý|ý kiến|phản ánh|đăng ký|nộp|tham gia)${E})`,
);
/** “Tổ chức hội nghị xong trước …”: something held. */
export const EVENT_BEFORE = re(
  `${B}(?:tổ chức|khai mạc|tiến hành|họp)(?: (?:các|một|cuộc|buổi|xong))* (?:hội nghị|đại hội|họp|lễ|ngày hội|hội thi|tập huấn|bầu cử|diễn tập|sinh hoạt)${E}[^;,]{0,60} trước$|${B}(?:khai giảng|năm học)[^;)]{0,80} kết thúc trước$`,
);
/** To be somewhere at an hour is no term. */
export const ATTENDS = re(
  `${B}(?:có mặt|tập trung|tập kết|ổn định|tề tựu|tựu trường|đến dự|tham dự)(?: [\\p{L}, ]{1,60})? trước$`,
);
/** “… đến trước 7 giờ ngày … dự lễ” */
export const COMES_BEFORE = re(`${B}(?:đến|tới|về) trước$`);
/** “Link khảo sát sẽ đóng vào …”. */
export const CLOSES = re(
  `${B}(?:link|cổng|form|mẫu|trang|hệ thống|phiếu|đơn|khảo sát|bình chọn|đăng ký|sổ|danh sách)(?: \\p{L}+){0,6} (?:sẽ |được |tự động |tự )*(?:đóng|khóa|chốt|kết thúc|hết hạn)(?: lại| tự động)?(?: sau)?$`,
);
/** “Cổng đăng ký đã đóng hôm …”. */
export const IS_OVER = re(
  `${B}(?:đã|vừa) (?:\\p{L}+ )?(?:đóng|khóa|chốt|kết thúc|khép lại|hết hạn|ngừng|dừng)(?: \\p{L}+){0,6}$`,
);
/** “Không nhận hồ sơ sau …”, “dừng tiếp nhận ủng hộ …, … sau …”. */
export const NO_MORE = re(
  `${B}(?:không|ngừng|dừng|từ chối)(?: \\p{L}+){0,3} (?:nhận|giải quyết|xem xét|thu|xử lý|tính)(?:,? [\\p{L}]+){0,14} sau$`,
);
/** “Sau …, ban vận động sẽ dừng tiếp nhận”. */
export const STOPS_TAKING = re(
  `^[^;.]{0,90}${B}(?:không|ngừng|dừng|kết thúc|thôi|chấm dứt)(?: (?:còn|việc|đợt))? (?:tiếp nhận|nhận|thu|bán|giải quyết|xem xét|vận động)${E}`,
);
/** “Đến ngày …, các hộ phải …”. */
export const MUST_BY_THEN = re(
  `^[\\s,]*(?:(?:tất cả|toàn bộ|các|mọi|mỗi|những|100 ?%) )*(?:\\p{L}+ ){0,10}?(?:phải|cần) (?!chờ)`,
);
/** What goes on without the listeners: its end is no deadline of theirs. */
export const GOES_ON = re(
  `${B}(?:treo (?:cờ|quốc kỳ|băng|khẩu hiệu|pa nô|đèn)|tạm (?:ngừng|dừng|thời cấm|cấm)|hạn chế (?:các )?phương tiện|ngừng (?:cấp|cung cấp|giao dịch|hoạt động)|(?:cắt|mất|cúp|ngừng) (?:điện|nước)|cấm (?:đường|xe|các|phương tiện|lưu thông)|phân luồng|ngoài giờ hành chính|thêm buổi|tăng cường (?:trực|tuần tra|kiểm tra|tiếp nhận|thu nhận|làm việc)|vận hành(?: thử)?|rào chắn|nghỉ (?:lễ|tết|làm|học|hè|bù)|được nghỉ|hoán đổi|diễn ra|khai mạc|hội chợ|lễ hội|phun (?:thuốc|hóa|khử)|diễn tập|bắn đạn|xả (?:lũ|nước)|trạm bơm|bơm (?:nước|tưới)|mở (?:nước|cống|kênh)|mưa|bão|nắng nóng|rét (?:đậm|hại)|không khí lạnh|(?:rầy|sâu|bướm|trứng|ấu trùng|nhện)(?: \\p{L}+){0,5} (?:nở|vũ hóa|rộ|di trú|phát sinh|gây hại)|thi công|sửa chữa|bảo trì|bảo dưỡng|dự báo|dịch bệnh|bệnh dịch|hưởng ứng|đợt cao điểm|giai đoạn|nhiệm kỳ|triển lãm|trưng bày|chiếu phim|kỳ thi|giải (?:bóng|đấu)|tổ chức (?:lễ|hội|giải|tuần|tháng|đợt|ra quân|kiểm tra|các)|ra quân|tuần tra|kiểm tra, xử lý|thời gian (?:thi|làm việc|trực|thi công|ngừng|mất|cắt|cấm)|lịch (?:trực|tiêm|cắt|thi|thu gom|(?:lấy|cấp|mở|đóng mở|điều tiết|tưới) nước|tưới|đóng mở (?:cống|cửa)|bơm|xả))${E}`,
);
/** A contest anybody may enter from home as long as it is open. */
export const OPEN_CONTEST = re(
  `${B}(?:(?:cuộc|hội|tuần|đợt|vòng) thi[^;.]{0,140} (?:trực tuyến|trắc nghiệm|viết|ảnh|clip|video|sáng tác)${E}|bài (?:dự )?thi${E})`,
);
/** … unless it tells of what comes after: “ảnh đoạt giải được trưng bày đến hết …”. */
export const AFTER_CONTEST = re(
  `${B}(?:trưng bày|triển lãm|chấm (?:thi|điểm|bài|ảnh|giải|chọn)|trao giải|đoạt giải|đạt giải|công bố kết quả)${E}`,
);
/** … and a sentence about it. */
export const CONTEST_FIRST = re(
  `^[\\s–-]*(?:(?:theo đó|cụ thể),? )?(?:cuộc|hội) thi${E}|^(?:[-–+*]|\\d{1,2}[.)])?\\s*thời gian (?:(?:dự |tổ chức )?(?:cuộc )?thi|tổ chức|diễn ra)${E}`,
);
/** Closed for a while: its end isn't for people to keep. */
export const SUSPENDED = re(
  `${B}(?:tạm (?:dừng|ngừng|nghỉ)|ngừng|dừng) (?:tiếp nhận|nhận|thu|cấp|giao dịch|làm việc|hoạt động|cung cấp|phục vụ|tiếp)${E}`,
);
/** What people come or send for while it lasts, though it is told as something that takes place: “Việc đăng ký diễn ra từ …”. */
export const TAKES_PLACE = re(
  `^[\\s–-]*(?:(?:theo đó|cụ thể|dự kiến),? )?(?:(?:việc|công tác|hoạt động|đợt|tổ chức) )*(?:${TAKEN_MEANWHILE})${E}[^;.]{0,140}${B}(?:diễn ra|tổ chức|thực hiện|tiến hành|kéo dài)${E}[^;.]{0,60}$`,
);
/** What people are asked to leave alone meanwhile: “Đề nghị bà con không đổ nước ra đường từ …”. */
const ASKED_NOT_TO = re(
  `${B}(?:đề nghị|yêu cầu|vui lòng|xin|mong|mời|khuyến cáo|nghiêm|tuyệt đối|hãy)(?: (?!nào|nếu|ai|chưa|để|vì|do)[\\p{L},]+){0,8}? (?:không|đừng|chớ|cấm|hạn chế|tránh|tạm (?:ngừng|dừng|hoãn))(?! (?:chậm|muộn|trễ|quá|để (?:quá|chậm|muộn)))(?:(?!${B}(?:thì|mà|để|nhưng|trước|quá|chậm|muộn|nhất|nào|nếu|chưa)${E}|,\\s*(?:và |phải |hãy |tự )*(?:${ACTIONS}|khẩn trương|tự)${E})[^;.]){1,200}$`,
);
const NOT_TO = /không|đừng|chớ|cấm|hạn chế|tránh|tạm/iu;
export const asksNotTo = (said: string): boolean => NOT_TO.test(said) && ASKED_NOT_TO.test(said);
/** On show or open for people meanwhile. */
export const SHOWN = re(
  `${B}(?:trưng bày|triển lãm|niêm yết|dán|công khai|ra quân|cao điểm|giai đoạn|hưởng ứng)${E}`,
);
/** What people are told to beware of meanwhile. */
export const WARNS = re(
  `^[^;.]{0,110}${B}(?:không|hạn chế|tránh|chú ý|lưu ý|đề phòng|chủ động|cẩn thận|thông cảm|đi (?:đường|vòng|lối)|tạm|nghỉ|dự|xem|tham quan)${E}`,
);
/** … where the span comes first: “Từ ngày … đến ngày …, phường chưa nhận hồ sơ”. */
export const SUSPENDED_AFTER = re(
  `^[^;.]{0,90}${B}(?:chưa|không|tạm (?:dừng|ngừng)|ngừng|dừng) (?:tiếp nhận|nhận|thu|cấp|giải quyết|giao dịch|làm việc|hoạt động|phục vụ|tiếp)${E}`,
);
/** “… tới ngày 15/6 để nhân dân góp ý” */
export const FOR_PEOPLE = re(
  `^[\\s,]*để (?:các |mọi )*(?:người dân|nhân dân|dân|bà con|cử tri|tổ chức, cá nhân)${E}`,
);
export const MEETS = re(
  `${B}(?:cuộc họp|hội nghị|tập huấn|họp|(?<!(?:ngày|nghỉ|dịp|quầy) )lễ(?! (?:tân|phép|độ|tết)${E}))${E}`,
);
/** “Hết thời gian này, hồ sơ chưa nộp không được giải quyết”: what was said before it was a term. */
export const CLOSING = re(
  `^(?:(?:nếu|khi) )?(?:hết|sau|quá|ngoài) (?:thời (?:gian|hạn)|hạn|mốc|\\d+ ngày)(?: (?!có)\\p{L}+){0,3}? (?:(?:này|(?:nói |nêu )?trên|đó|ấy|quy định)${E}|(?:nêu |nói |ghi )?(?:ở|tại) (?:mục|điểm|khoản|phần) (?<item>\\d{1,2}|[IVX]{1,4})${E}|(?<= ngày )|(?<act>niêm yết|công khai|công bố|dán|đăng (?:tải|tin|báo)|trưng bày|(?:lấy|nhận|hỏi) ý kiến|góp ý|(?:tiếp )?nhận (?:hồ sơ|đơn)|nộp(?: hồ sơ| đơn)?|đăng ký|kê khai|di dời|tháo dỡ)${E})(?=[^.]*${B}(?:không|chưa|chốt|khóa|đóng|xử (?:lý|phạt)|cưỡng chế|coi như|xem như|hiểu là|giải tỏa|cắt|tịch thu|quyết toán|(?:nộp|hoàn|chuyển) trả|nộp lại|hoàn nhập)${E})`,
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
/** What swindlers ask for by a day is no deadline. */
export const FRAUD = re(
  `${B}(?:mạo danh|giả mạo|giả danh|lừa đảo|kẻ (?:gian|xấu)|tự xưng|thủ đoạn|đối tượng (?:xấu|lạ|gọi|lừa)|đối tượng(?: \\p{L}+){0,3} (?:gọi|nhắn|dọa|yêu cầu|giả|dụ|lừa|đe))${E}`,
);
/** What people ask about, or what is rumoured: “hỏi có đúng là phải làm trước ngày …”. */
export const RUMOUR = re(
  `${B}(?:hỏi (?:\\p{L}+ ){0,3}có (?:đúng|phải|thật)|tin đồn|đồn (?:rằng|là|thổi)|tung tin|tin (?:giả|sai sự thật|thất thiệt) (?:rằng|là|nói))${E}[^;.]{0,200}$`,
);
/** A letter that warns of them: what it quotes is what they say. */
export const WARNS_OF_FRAUD = re(
  `${B}(?:cảnh (?:báo|giác)|lừa|lừa đảo|mạo danh|giả mạo|giả danh|kẻ (?:gian|xấu)|chiếm đoạt|bị hại)${E}`,
);
/** … and who speaks so. */
export const STRANGER_SAYS = re(
  `${B}(?:tự nhận|tự xưng|xưng (?:là|tên|danh)|gọi điện|nhắn tin|dọa|hù|người lạ|số (?:máy |điện thoại )?lạ|(?:có|một) (?:\\p{L}+ ){0,2}(?:người|kẻ|nhóm|thanh niên|đối tượng)${E}[^;.]{0,80} (?:nói|bảo|đòi|dọa|yêu cầu|gạ|rủ|mời|thông báo)|tin nhắn|cuộc gọi|(?:giấy|thư|trang|nội dung|văn bản|quyết định|thông báo|hóa đơn|công văn|tài khoản)(?: (?!phép|chứng)\\p{L}+){0,2} giả)${E}[^;.]{0,400}$`,
);
/** A time at which loudspeakers or offices act. */
export const BROADCAST = re(
  `${B}(?:thời gian (?:thực hiện )?(?:tuyên truyền|phát thanh|phát sóng|phát(?! (?:phiếu|thẻ|giấy|quà|hồ sơ|lương|tiền|vé|gạo|hành|sinh|đơn|thuốc|mẫu)))|phát thanh|đài truyền thanh|phát (?:tin|bài|lặp)|(?:thời gian|hình thức) đăng tải|trên (?:hệ thống )?(?:loa|đài) truyền thanh)${E}`,
);
