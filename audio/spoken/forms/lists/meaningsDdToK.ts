/** Abbreviations with several meanings, Đ to K: in order; the last meaning has no condition. */
import { DASHED, DOCUMENT_NUMBER, SOWN, type Meaning } from './meaningsAround.ts';

export const MEANINGS_DD_TO_K: Readonly<Record<string, readonly Meaning[]>> = {
  ĐA: [{ said: 'đề án', next: /^\s(?:\d|số\s)/u }, { said: 'đa', next: /^\s\p{Lu}{2}/u }, { said: 'đề án' }],
  ĐB: [
    { said: 'đánh bạc', before: /^vụ$/u },
    { said: 'đặc biệt', before: /^(?:giải|diện|chế|hợp|loại|số)$/u },
    { said: 'đồng bằng', after: /^(?:sông|bắc|ven)(?: |$)/u },
    { said: 'đại biểu' },
  ],
  ĐC: [
    { said: 'địa chỉ', next: /^\s?:/u },
    { said: 'địa chỉ', next: /^\s(?:số|ngõ|thôn|tổ|\d)/u },
    { said: 'địa chính' },
  ],
  ĐH: [
    { said: 'đại hội', after: /^(?:đảng|chi|đoàn|đại biểu|công đoàn|lần|cổ đông|điểm)/u },
    { said: 'đại hội', next: /^\s[IVX]+(?!\p{L})/u },
    { said: 'đường huyện', next: /^\s{0,1}\d/u },
    { said: 'đại học' },
  ],
  ĐK: [
    { said: 'đa khoa', wrote: /^(?:bv|viện|khám|pk)$/u },
    { said: 'đường kính', next: /^\s?:?\s?\d[\d.,–-]{0,8}\s?(?:cm|mm|m)(?!\p{L})/u },
    { said: 'đăng ký' },
  ],
  ĐT: [
    { said: 'điện tử', before: /^(?:lá|đơn|thư|ví|chữ|cửa|bệnh|sổ)$/u, next: /^(?!\s?[:.]?\s?[+0])/u },
    { said: 'đường tỉnh', next: /^\s?\d{3}(?!\d)/u, before: /^(?!<|số$|sđt$|hệ$|:$)/u },
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    {
      said: 'đội tuyển',
      after: /^(?:việt nam|quốc gia|nữ|nam|bóng|thái lan|bơi|điền kinh|phường|xã|huyện|tỉnh)(?: |$)/u,
    },
    { said: 'đội tuyển', next: /^\s(?:U\d|VN)/u },
    { said: 'đào tạo', before: /^(?:và|dục|gd)$/u },
    { said: 'đầu tư', before: /^(?:dự|chủ|hoạch)$/u },
    { said: 'điện thoại' },
  ],
  ĐTN: [
    { said: 'đào tạo nghề', next: /^\scho\s(?:LĐ|lao động|người|thanh niên)/u },
    { said: 'đoàn thanh niên' },
  ],
  ĐU: [{ said: 'Đảng ủy' }],
  ĐV: [
    { said: 'đảng viên', before: /^<percent>$/u },
    { said: 'đảng viên', after: /^(?:mới|dự bị|chính thức|đang|trẻ|nữ|sinh hoạt|đã|đi|miễn)(?: |$)/u },
    { said: 'đảng viên', before: /^(?:cb|bộ|các|của)$/u },
    { said: 'đơn vị' },
  ],
  ĐX: [
    { said: 'đông xuân', before: SOWN },
    { said: 'đông xuân', next: /^\s?[-–]?\s?(?:(?:19|20)\d\d|HT(?!\p{L})|sớm|muộn|chính vụ)/u },
    { said: 'đường xã', next: /^\s?\d/u },
    { said: 'đề xuất' },
  ],
  GD: [{ said: 'giao dịch', before: /^(?:phòng|điểm|mã)$/u }, { said: 'giáo dục' }],
  GS: [
    { said: 'giám sát', before: /^(?:đoàn|tổ|cuộc|đợt|đề)$/u },
    { said: 'giám sát', after: /^(?:chuyên đề|hđnd|phản biện|đầu tư)/u },
    { said: 'giáo sư' },
  ],
  GV: [{ said: 'giáo viên' }],
  HA: [
    { said: 'huyết áp', before: /^(?:đo|tăng|hạ|chỉ|số)$/u },
    { said: 'huyết áp', next: /^[\s:]{0,2}\d{2,3}\s?\/\s?\d{2,3}/u },
    { said: 'HA' },
  ],
  HD: [{ said: 'hướng dẫn' }],
  HV: [
    { said: 'học viên', before: /^mã$/u },
    { said: 'học viên', before: /^(?:các|lớp|số|bộ)$/u, after: /^(?:lớp|học|trường|tốt|khóa|tham gia lớp)/u },
    { said: 'học viên', after: /^(?:lớp|học|trường|tốt nghiệp|khóa|cao học)(?: |$)/u },
    { said: 'hội viên' },
  ],
  HĐ: [
    { said: 'hóa đơn', before: /^(?:số|xuất|lập)$/u },
    { said: 'hội đồng', after: /^(?:nhân|thi|bầu|xét|nghĩa|thẩm|quản|coi|tuyển)/u },
    { said: 'hoạt động', before: /^(?:các|ngừng|mọi)$/u },
    { said: 'hợp đồng' },
  ],
  GĐ: [
    { said: 'gia đình', before: /^(?:hộ|<number>|các|từng|mỗi|nhiều|mọi|số|theo|nhân|và|hoàn)$/u },
    {
      said: 'gia đình',
      after: /^(?:văn hóa|chính sách|có công|khó khăn|liệt|thương|trẻ|chị|anh|bà|ông)(?: |$)/u,
    },
    { said: 'giám đốc' },
  ],
  HL: [
    { said: 'hương lộ', next: /^\s?\d/u },
    { said: 'học lực', near: /xếp loại|hạnh kiểm|(?<!\p{L})hk(?!\p{L})|điểm/u },
    { said: 'hương lộ' },
  ],
  HN: [
    {
      said: 'hội nghị',
      before: /^(?:dự|chức|chương|trình|sau|trước|vụ|liệu|trong|dung|quả|mời|tham|khai|mạc|tại|các)$/u,
      next: /^(?!,? (?:ngày|tháng))/u,
    },
    {
      said: 'hội nghị',
      after: /^(?:tổng|sơ|triển|cb|công chức|người lao|đại biểu|quán|giao|trực|cử tri|bch|tập)/u,
    },
    { said: 'Hà Nội' },
  ],
  HK: [
    { said: 'học kỳ', next: /^\s?(?:[12I](?![\d/])|II)/u },
    { said: 'hạnh kiểm', after: /^(?:tốt|khá|đạt|yếu|trung bình)(?: |$)/u },
    { said: 'học kỳ', after: /^(?:một|hai|hè|đầu)(?: |$)/u },
    { said: 'hộ khẩu' },
  ],
  HS: [
    { said: 'hồ sơ', before: /^(?:nộp|nhận|bộ|mã|số|trang|trả|hoàn|lập)$/u },
    { said: 'hồ sơ', after: /^(?:hộ tịch|đất|giấy|thủ tục|trực tuyến|đăng ký|vay|địa chính)/u },
    { said: 'học sinh' },
  ],
  HT: [
    { said: 'hiệu trưởng', after: /^(?:nhà )?trường(?: |$)/u },
    { said: 'hiệu trưởng', wrote: /^p\.\s?$/u },
    { said: 'hệ thống', before: /^(?:cấp|lỗi|trì|trên|phục)$/u, next: /^(?!\s(?:UBND|xã|phường|TDP|thôn))/u },
    { said: 'hộ tịch', before: /^[,;]$/u, near: /lĩnh vực|tthc|thủ tục/u },
    { said: 'hè thu', before: /^(?:vụ|lúa|ngô|lạc|trà|thu)$/u },
    { said: 'hè thu', before: DASHED, earlier: /^(?:đx|xuân)$/u },
    { said: 'hoàn thành', next: /^\s?:?\s?\d[\d.,]{0,4}\s?%/u },
    { said: 'hệ thống', after: /^(?:thông|nước|điện|loa|camera|truyền)/u },
    { said: 'hộ tịch', before: /^(?:chức|ký|pháp)$/u },
    { said: 'hộ tịch', before: DASHED, earlier: /^(?:pháp|tp)$/u },
    { said: 'hội trường' },
  ],
  HTXH: [
    { said: 'hưu trí xã hội', near: /trợ cấp|hưu|người cao tuổi|nct/u },
    { said: 'hưu trí xã hội', before: /^(?:cấp|hưởng|nhận|tiền|chế|độ|đối|tượng)$/u },
    { said: 'hạ tầng xã hội' },
  ],
  HU: [{ said: 'Huyện ủy' }],
  KH: [
    { said: 'kết hôn', before: /^[,;/]$/u, earlier: /^(?:kt|ks)$/u },
    { said: 'khuyến học', before: /^(?:hội|quỹ)$/u },
    { said: 'kế hoạch', next: DOCUMENT_NUMBER },
    { said: 'khách hàng', before: /^(?:mã|của|các|quý|cho|với|số)$/u },
    {
      said: 'khách hàng',
      after:
        /^(?:dùng|sử dụng (?:điện|nước|dịch|mạng|internet|thẻ)|cá nhân|doanh nghiệp|thuê|lớn|thân|mua|có nhu cầu|chưa|không|nợ)(?: |$)/u,
    },
    { said: 'khoa học', after: /^(?:công|kỹ|và công|xã hội|tự nhiên)/u },
    { said: 'kế hoạch' },
  ],
  KK: [
    { said: 'kê khai', before: /^(?:phiếu|mẫu|bản|hạn|kỳ|tờ|việc|hồ|sơ|phải|chưa|đã)$/u },
    { said: 'kê khai', after: /^(?:tài sản|thuế|thu nhập|đất|nhân khẩu|đăng ký|hộ)(?: |$)/u },
    { said: 'khuyến khích' },
  ],
  KP: [
    { said: 'kinh phí', next: /^\s?:?\s?\d[\d.,]*\s?(?:tr|triệu|tỷ|tỉ|đ|đồng)(?!\p{L})/u },
    { said: 'khu phố' },
  ],
  KM: [{ said: 'khuyến mại' }],
  KN: [{ said: 'kinh nghiệm', before: /^(?:năm|có|tháng)$/u }, { said: 'ca nờ' }],
  KS: [
    { said: 'khai sinh', next: /^[,;/ ]{1,2}K[TH](?!\p{L})/u },
    { said: 'khai sinh', before: /^(?:ký|giấy|<abbreviation>)$/u, wrote: /^(?:ký|giấy|đk)$/u },
    { said: 'khách sạn', before: /^(?:tại|ở|trong)$/u },
    { said: 'kỹ sư' },
  ],
  KT: [
    { said: 'khai tử', before: /^[,;/]$/u, earlier: /^ks$/u },
    { said: 'kiến thiết', before: /^số$/u, earlier: /^xổ$/u },
    // Lưu: VT, KT.
    { said: 'kinh tế', before: /^[,;]$/u, near: /lưu\s?:/u },
    { said: 'kiểm tra', before: /^(?:đoàn|lịch|buổi|kỳ|đợt|bài|đề)$/u },
    { said: 'kiểm tra', after: /^(?:giữa|cuối|học kỳ|chất lượng|đột xuất|định kỳ|liên ngành)/u },
    { said: 'ký thay', next: /^\s?\./u },
    { said: 'ký thay', next: /^\s(?:CHỦ|CHÁNH|TRƯỞNG|GIÁM|BỘ|HIỆU)/u },
    { said: 'kế toán', before: DASHED, earlier: /^(?:chính|tc|vụ)$/u },
    { said: 'kế toán', before: /^(?:chức|viên|phụ|trách)$/u },
    { said: 'kinh tế' },
  ],
  KTTT: [{ said: 'kinh tế tập thể', before: /^(?:phát|triển|htx|ban)$/u }, { said: 'kinh tế thị trường' }],
};
