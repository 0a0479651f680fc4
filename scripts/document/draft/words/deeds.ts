/** What people are asked to do by a certain day, as it can name that day's term: “đăng ký”, “nộp hồ sơ”. Linguistic data. */

const spaced = (words: string): string => words.replaceAll(' ', '\\s+');

/** Say enough without what they are done to. */
export const ALONE = spaced(
  'đăng ký(?: cho (?:con|cháu|trẻ))?(?! (?:quyền|kinh doanh$))|chuyển khoản|kê khai(?! (?:gian|sai|thiếu|không))|khai báo|khai thuế|thanh toán|giao nộp|bàn giao(?: mặt bằng)?|tháo dỡ|di dời|di chuyển|sơ tán|rời (?:khỏi )?nhà|(?:dự |tích )?trữ nước|ủng hộ|quyên góp|đóng góp|ký (?:bản )?cam kết|cam kết|ký (?:lại |kết )?hợp đồng|tiêm (?:phòng|chủng|bổ sung|vét|nhắc lại)|uống (?:vét|bổ sung)|thu hoạch|lắp đặt|cập nhật|điều chỉnh|đối chiếu|xác nhận(?! của)|xác thực|chặt tỉa|cắt tỉa|xuống giống|gieo (?:cấy|sạ|trồng)|vào bờ|lên bờ|khiếu nại|phản ánh|kiến nghị|góp ý|ghi (?:tên|sổ|phiếu)|điền (?:phiếu|form)|thu dọn|quét dọn|tổng vệ sinh|phát quang|chiêu sinh|thực tập phương án|đấu nối|gia hạn|chuyển đổi|chuẩn hóa|cài đặt|kích hoạt|mở tài khoản|liên kết tài khoản|chấm dứt hoạt động|dừng hoạt động|đặt cọc|bốc mộ|(?:hoàn )?trả (?:lại )?mặt bằng|khắc phục|cung cấp thông tin|làm (?:thủ tục|thẻ)|tham gia',
);
/** Say nothing without: “nộp | hồ sơ”. */
export const OPEN = spaced(
  '(?:nộp|gửi|gởi|nhận|lĩnh|lãnh|đóng|bổ sung|trả(?! kết quả)|đổi|khai|mua|đặt mua|cung cấp|hoàn thiện|trồng(?! (?:thủy|trọt))|cấy|gieo|đưa|chuyển(?! (?:khoản|đổi))|dời|gỡ|dọn|mở(?= (?:lối|cửa))|trang bị|lắp|cắt|tỉa|chặt|giằng néo|chằng chống|rắc|phun|treo|xây|sửa|khởi công|thay|trả lại|hoàn trả|xây dựng|khôi phục|báo)(?: (?:lại|nốt|trước|dứt điểm|xong|đủ|bù|tiếp|giúp))?',
);
/** The place where it is brought is part of what is done. */
export const MOVES = spaced('đưa|chuyển|dời|di dời|di chuyển|sơ tán|dọn|bốc mộ');
/** “khiếu nại | về danh sách”, “đổi | sang thẻ nhựa”. */
export const TELLS_ABOUT = spaced('khiếu nại|phản ánh|kiến nghị|góp ý|đổi|chuyển đổi');

/** What hasn't been done, is wished or is let be done; who does it, where, how much of it: none of that is asked. */
export const NOT_DONE = spaced(
  'chưa|không|thể|đã|đang|còn|có|sẽ|được|bị|có nhu cầu|có nguyện vọng|muốn|cho|(?<!bà )con|do|chậm|người|chủ|điểm|nơi|hình thức|cách|mức|ngày|sự|quyền|lớp|quầy|phòng|bộ phận|tổ|đội|ban|hội đồng|văn phòng|đối với|nhắc|đôn đốc|cổng|lịch|đợt|trình|(?<!trong )danh sách',
);
/** … and a noun with what kind it is of: “đơn | đăng ký”; not “viết đơn | gửi về thôn”. */
export const KIND_OF = spaced(
  'hồ sơ|đơn|phiếu|giấy|tờ|mẫu|bản|sổ|thẻ|thủ tục|tiền|(?<!tài )khoản|hợp đồng|phí|biên lai|chứng từ|hóa đơn|bài|giấy tờ|xác|chứng|(?<!trực )tiếp|thu|công|ghi|kiểm|bàn|chi|thông|quảng|dự|xe|máy|nghĩa vụ|phương án|kết quả|tác phẩm|biểu mẫu|tờ khai|nguồn|cây|vật|công trình|nhu cầu|thông tin|nhà|kê',
);

/** What is done has its own verb with it: “đăng ký | mua giống”. */
export const TAKES_VERB = spaced('đăng ký|đăng ký cho con|tham gia|cam kết|đặt mua|làm thủ tục');

/** Where, to whom, how, what for: after what is done. */
export const AFTER_DEED = spaced(
  'tại|ở|cho|với|qua|thông qua|theo|bằng|vào|tới|đến|về|trên|trong|để|nhằm|kèm|khi|nếu|từ|trước|sau|gặp|ngay|ra|sang|lên|xuống|trực tiếp|liên hệ|gọi|nhắn|phải|cần|hãy|vui lòng|chưa|không|được|(?<!(?:giấy|đơn) )đề nghị|cùng với|ngoài|mà|thì|do|là|nhưng|(?<!vắc )xin|quý khách|bà con|thêm|đối với|dứt điểm|xong|(?:chậm|muộn|ít) nhất|một lần|bản chính|bản sao|sao y|có',
);

/** Given or taken at an office's desk: what people do there. The thing comes after. */
export const AT_THE_DESK: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:tiếp|thu)\s+)?nhận\s+(?=(?:đăng\s+ký|ủng\s+hộ|góp\s+ý|kê\s+khai)(?!\p{L}))/iu, ''],
  [/^bán\s+(?=hồ\s+sơ)/iu, 'mua '],
  [
    /^(?:(?:tiếp|thu)\s+)?nhận\s+(?=(?:câu\s+hỏi|ý\s+kiến|bài|tác\s+phẩm|ảnh|sản\s+phẩm|video|phản\s+ánh)(?!\p{L}))/iu,
    'gửi ',
  ],
  [
    /^(?:(?:(?:tiếp|thu)\s+)?nhận|thu)\s+(?=(?:hồ\s+sơ|đơn|phiếu(?!\s+(?:quà|báo|mời|bầu|hẹn))|tờ\s+khai|bản\s+(?:kê|khai|đăng|sao|photo)|báo\s+giá|giấy\s+(?:đề\s+nghị|đăng\s+ký|ủy\s+quyền)|tiền\s+(?:ủng|đóng|đặt|nước|rác|điện|phí|học)|học\s+phí|phí|quỹ|thuế)(?!\p{L}))/iu,
    'nộp ',
  ],
  [/^vận\s+động\s+(?:và\s+tiếp\s+nhận\s+)?(?=(?:ủng\s+hộ|giao\s+nộp|đăng\s+ký)(?!\p{L}))/iu, ''],
  [/^để\s+[^,;]{2,30}?\s+(?=(?:nộp|đóng|gửi|đăng\s+ký|kê\s+khai)(?!\p{L}))/iu, ''],
];
