/** What bodies that speak to people are called in running text, and what they do there. Linguistic data. */

export const UNIT = '(?:phường|xã|thị trấn|đặc khu|tỉnh|thành phố|TP|quận|huyện|thị xã)';
/** What begins the next sentence where a page left out the point: “UBND xã Đăk Pxi Ngày 12/3 …”. */
const NEXT =
  '(?!(?:Ngày|Quy(?= (?:định|chế))|Số|Về|Theo|Từ(?= ngày| \\d)|Tại|Nơi|(?:Thông|THÔNG) (?:báo|BÁO)|Kính (?:gửi|mời)|[ỦU][ỷy] ban|UBND|CỘNG HÒA|Căn cứ|Thực hiện|Kế hoạch|Điện thoại|Địa chỉ|Đề nghị|Trân trọng)(?!\\p{L}))';
/** A place's or a founder's name: words with a capital, or a ward's number. */
/** “Tổ chuyển về phường 02 ngày/lần”: so many of something, and no ward's number. */
export const COUNTED =
  '(?=\\s*(?:%|(?:lần|buổi|hộ|người|bộ|bản|đợt|căn|triệu|nghìn|đồng|kg|km|con|cháu|em|suất|chỉ tiêu|đồng chí)(?!\\p{L})|(?:ngày|năm|tháng|tuần|giờ)(?!\\p{L}|\\s*\\d)))';
export const NAME = `(?!Phối\\shợp)(?:TP\\.\\s?|TT\\.\\s?)?(?:Bà Rịa - Vũng Tàu|Thừa Thiên ?[-–] ?Huế|${NEXT}\\p{Lu}[\\p{L}’']*|\\d{1,2}(?!\\d|${COUNTED}))(?:[ ]${NEXT}(?:\\p{Lu}[\\p{L}’']*|\\d{1,2}(?!\\d|${COUNTED})))*`;

/** Words no body is called by. */
const NO_NAME =
  '(?:Phó|thành thật|chân thành|rất|buộc|đưa|chi(?= trả)|kịp thời|các|những|mọi|vẫn|chưa|mong|luôn|đề|kính|yêu|đang|được|để|cho|sẽ|đã|chủ trì|là|đọc|trong|từ|với|có|không|nhằm|nên|khi|này|trên|tại|đến|nhận|trả|trao|cần|đặt(?! tên)|thông báo|mời|kêu|tiếp|phối|tổ chức|xin|nay|vừa|và các|nếu|ra|đó|thì|mà|theo|do|như|ngày|gửi|về(?! (?:Phòng|phòng|dân số))|tạm|qua|vào|hoặc|hay|ở|nào|cũng|lại|chỉ(?! (?:huy|đạo))|còn|loại|xét|lùi|gia hạn|kéo dài|dời|kết thúc|đóng|mở|khuyến|thực hiện|hướng dẫn|tuyển|bố trí|triển khai|tiến hành|quyết định|ban hành|công bố|xây dựng (?:kế|phương|lịch|quy)|cùng|rà soát|giao|năm|nhiệm kỳ|dự (?:kiến|báo)|cho phép|kết hợp|lưu ý|nhắc|cử|quy định|chủ động|đăng(?! (?:ký|kiểm)(?! (?:dự|tham|xét|nhu)))|và(?! \\p{Lu}| (?:Công|công) (?:nghệ|trình|cộng|tác|thương)| \\p{Ll}+ (?:xã hội|thể thao|du lịch)))';
/** After a comma, a body of its own. */
const ANOTHER = '(?:Phòng|Sở|Mặt trận|Ban|UBND|Hội|Trung tâm|Trạm|báo)(?!\\p{L})';
/** Up to so many words of a name. */
const called = (most: number): string =>
  `(?:[ ](?:[&–-] )?(?!${NO_NAME}(?!\\p{L}))[\\p{L}\\d&-]+(?:\\.\\p{Lu}{2,})?(?:,(?! ${ANOTHER}))?){1,${most}}?`;

/** Kinds of bodies that have a name of their own after the kind's. */
const WITH_NAME: readonly (readonly [kinds: string, words: number])[] = [
  ['Trung ương(?= (?:Đoàn|Hội))', 8],
  [
    'Bộ(?= (?:\\p{Lu}{2}|Y tế|Công an|Quốc phòng|Tài chính|Nội vụ|Xây dựng|Tư pháp|Công Thương|\\p{Lu}\\p{Ll}+ \\p{Ll}))',
    6,
  ],
  [
    '(?:BCH|BCĐ|Ban (?:[Cc]hỉ (?:huy|đạo)|[Qq]uản lý(?: các(?= (?:khu|cụm|chợ|bến|dự án|di tích|công viên)))?|[Cc]ông tác Mặt trận|[Ll]iên lạc|[Đđ]iều hành|[Vv]ận động|[Đđ]ại diện|[Qq]uản trị|[Cc]hấp hành|[Tt]hanh niên))(?= \\p{L})',
    16,
  ],
  [
    '(?:Ban (?:Tuyển sinh|Thi đua|Dân tộc|Tuyên giáo|Dân vận|Nội chính|Duy tu|Xây dựng Đảng)|Trạm (?:Thú y|Chăn nuôi|Khuyến nông|Trồng trọt))',
    7,
  ],
  ['(?:Liên hiệp(?: các)? [Hh]ội|Đoàn [Đđ]ại biểu Quốc hội)', 7],
  ['Hội đồng [Bb]ồi thường, hỗ trợ(?:,| và) tái định cư(?= dự án)', 16],
  ['(?:Hội đồng(?! [Bb]ồi thường, hỗ trợ)|Ủy ban [Bb]ầu cử|Uỷ ban [Bb]ầu cử)', 16],
  ['(?:Trung tâm|Nhà máy(?= (?:nước|xử lý))|Doanh nghiệp(?= (?:đấu giá|tư nhân)))', 9],
  ['(?:(?:Tổng [Cc]|C)ông ty|CTCP)', 9],
  ['Trường(?!\\s+hợp)', 8],
  ['(?:Phòng (?:Kinh tế|Văn hóa|Cảnh sát)|Phòng(?= \\p{Lu})|Sở(?=\\s\\p{Lu}))', 8],
  [
    '(?:Tổng [Cc]ục|Tổng [Ll]iên đoàn|(?:Tổng )?LĐLĐ|(?:Chi c|C)ục|Vụ|Viện|Tập đoàn|Hiệp hội|Liên đoàn|Bệnh viện|Ngân hàng|Nhà xuất bản|Quỹ|Câu lạc bộ)(?= \\p{Lu})',
    9,
  ],
  ['(?:Chi nhánh|Đội(?= \\p{Lu})|Tổ công nghệ số|Thuế|Kho bạc|Tòa án|Cảng vụ)', 6],
  [
    '(?:(?:Hội(?! (?:thi|nghị|thảo|diễn|trường|chợ|xuân))|Đoàn(?! (?:viên|thể|tàu|xe|kiểm))|Hạt)(?= \\p{Ll}| \\p{Lu}\\p{Ll}+ \\p{Ll}| đồng)|Khoa(?= \\p{Lu})|Xí nghiệp|Chi hội|Hợp tác xã|HTX|Cửa hàng giao dịch|Tổ (?:dịch vụ|quản lý|thu gom|hợp tác|truyền thông)|Bưu điện|Viễn thông|MobiFone|VNPT|Viettel|Thư viện)',
    5,
  ],
];
/** Kinds that are named by their place alone. */
const PLACED =
  '(?:Văn phòng )?UBND|(?:Đoàn Chủ tịch )?[UỦ][ỷy] ban Trung ương (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Thủ tướng Chính phủ|EVN(?: ?\\p{Lu}+)*|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|HĐND|Công an|Đảng ủy|Trạm [Yy] [Tt]ế|Điện lực|Hội đồng bồi thường, hỗ trợ(?:,| và) tái định cư|Ban Chỉ huy [Qq]uân sự|Bảo hiểm xã hội(?: \\(BHXH\\))?|BHXH|CATP|Chi cục Thuế|Tổ dân phố(?: số)? \\d+|Khu phố \\d+|Tổ \\d+|(?:Ban (?:Thường (?:vụ|trực)|thường (?:vụ|trực)) )?(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) [uủ][ỷy]|(?:(?:Ban )?[Tt]hường trực )?(?:UBMTTQ ?(?:VN)?|UB MTTQ(?: ?VN| Việt Nam)?|[UỦ][ỷy] ban (?:MTTQ|Mặt trận Tổ quốc)(?: ?VN| Việt Nam)?)|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội (?:LHPN|CCB|CTĐ|ND)|Hội Chữ thập đỏ|Đoàn Thanh niên|Ban Quản lý|Ban [Cc]ông tác Mặt trận|Ban [Tt]ổ chức(?: (?:(?:[Cc]uộc|[Hh]ội) thi|[Gg]iải(?: \\p{Ll}+){2,3}?|[Ll]ễ hội))?|Thư viện|(?:[Đđ]oàn (?:phường|xã)|(?:Thành|Tỉnh|Quận|Huyện|Thị) ?[Đđ]oàn|CSGT|[Gg]a)(?= \\p{Lu}| \\d)|Thuế cơ sở \\d+|P\\. ?\\p{Lu}{2,6}(?!\\p{L})';

export const BODIES = `(?:${PLACED}|(?:${WITH_NAME.map(([kinds, words]) => `${kinds}${called(words)}`).join('|')}))(?:[ ](?:${UNIT}|Xã|Phường))?(?:[ ]${NAME})?`;

/** Words between a body and what it does. */
const ALSO =
  '(?:(?:xin|rất(?=\\s+mong)|thân|nay|vừa|đã|đang|cũng|sẽ(?!\\s+(?:được|bị|không))|chính\\s+thức|tiếp\\s+tục|kiên\\s+quyết|thống\\s+nhất|trân\\s+trọng|kính|mới)\\s+)*';
/** It tells people something. */
export const TELLS = `${ALSO}(?:[Tt]hông\\s+báo|tuyển\\s+(?:dụng|sinh|chọn|quân|\\d)|vận\\s+động(?!\\s+hiến)|cho\\s+biết|mời|đề\\s+nghị|yêu\\s+cầu|khuyến\\s+cáo|ban\\s+hành|kêu\\s+gọi|phát\\s+(?:động|đi|thông|lệnh)|cảnh\\s+báo|công\\s+bố|ra\\s+(?:lệnh|[Tt]hông|[Vv]ăn|[Cc]ông|[Qq]uyết|[Tt]hể)|có\\s+(?:[Tt]hông|[Vv]ăn|[Kk]ế\\s+hoạch|[Cc]hỉ\\s+thị|[Cc]ông\\s+(?:văn|điện)|lời|thư)|cho\\s+hay|lưu\\s+ý|hướng\\s+dẫn|báo\\s(?!chí|đài|cáo)|thống\\s+nhất\\s+(?:lịch|phương|thời)|đưa\\s+ra\\s|xin\\s+ý\\s+kiến|đổi\\s(?!tên)|điều\\s+chỉnh|nhắc\\s|ký\\s|gia\\s+hạn|lùi\\s|mong\\s|thông\\s+tin|chiêu\\s+sinh|quyết\\s+định|lấy\\s+ý\\s+kiến|tìm\\s|chỉ\\s+đạo|đăng\\s+tin)`;
/** It does something for them. */
export const DOES = `${ALSO}(?:phối\\s+hợp|niêm\\s+yết|mở\\s|trân\\s+trọng|kính\\s|tổ\\s+chức|tiếp\\s+nhận|cần\\s|trả\\s|trao\\s|(?<!Trung\\s|liên\\s)cấp\\s(?!nước|thoát|tỉnh|xã|phường|huyện|quận|thành|trung|trên|cơ|ủy)|đặt\\s(?!tên)|phát\\s|nhận\\s|miễn\\s|biên\\s+tập|hỗ\\s+trợ|chi\\s|phấn\\s+đấu|tạm\\s|ngừng\\s|ngưng\\s|thực\\s+hiện|gửi\\s|cập\\s+nhật|cưỡng\\s+chế|đóng\\s|bố\\s+trí|triển\\s+khai|tiến\\s+hành|thành\\s+lập|xây\\s+dựng\\s+(?:kế|phương)|chủ\\s+trì|làm\\s+(?:thủ\\s+tục|căn\\s+cước)|buộc\\s+phải\\s|phải\\s+(?:tạm|ngừng|ngưng|dừng|cắt)|duy\\s+trì|huy\\s+động|bắt\\s+đầu|áp\\s+dụng|điều\\s+chỉnh|thu\\s|(?:sẽ|đã|đang|vừa|xin|tiếp\\s+tục|chính\\s+thức)(?<!sẽ)\\s|sẽ\\s(?!được|bị|không))`;
