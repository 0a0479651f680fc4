/** Abbreviations with several meanings, told apart by the words around them. */

export interface Meaning {
  readonly said: string;
  /** The word before, lower-case. */
  readonly before?: RegExp;
  /** What follows, lower-case words. */
  readonly after?: RegExp;
  /** What follows as it is written. */
  readonly next?: RegExp;
}

/** Place names begin with a capital; numbers name wards and districts of cities. */
const NAME = /^\.?\s{0,2}(?:\p{Lu}\p{Ll}|\d)/u;
const DOCUMENT_NUMBER = /^\s{0,2}(?:số\s|\d+\/)/u;

/** In order; the last meaning has no condition. */
export const SEVERAL: Readonly<Record<string, readonly Meaning[]>> = {
  TT: [
    { said: 'tổ trưởng', next: /^\s(?:các\s)?(?:TDP|tổ)(?!\p{L})/u },
    { said: 'Thừa Thiên', next: /^\s?[-.]?\s?Huế/u },
    { said: 'thường trực', next: /^[\s.](?:HĐND|ĐU|HU|TU|Đảng ủy|Tỉnh ủy|Hội đồng|UBMT|MT|BCĐ|BCH)/u },
    { said: 'truyền thanh', before: /^(?:đài|loa|trạm)$/u },
    { said: 'thông tư', next: DOCUMENT_NUMBER },
    { said: 'thông tư', before: /^(?:theo|cứ|định|và)$/u, next: /^\s{0,2}\d/u },
    { said: 'thị trấn', next: NAME },
    {
      said: 'trung tâm',
      after: /^(?:y tế|văn hóa|dịch vụ|giáo dục|phục vụ|học tập|hội nghị|hành chính|khuyến nông)/u,
    },
    { said: 'thông tin', before: /^(?:hệ|cung|tờ|ngành)$/u },
    { said: 'trung tâm', after: /./u },
    { said: 'thị trấn' },
  ],
  CT: [
    { said: 'chỉ thị', next: DOCUMENT_NUMBER },
    { said: 'chỉ thị', next: /^\s0\d(?!\d)/u },
    { said: 'chủ tịch', after: /^(?:ubnd|hđnd|nước|hội|ủy|công đoàn|phường|xã)/u },
    { said: 'chủ tịch', before: /^(?:phó|đ\/c|đồng chí)$/u },
    { said: 'công ty', after: /^(?:cp|tnhh|cổ|trách)/u },
    { said: 'chương trình', after: /./u },
    { said: 'chủ tịch' },
  ],
  CP: [
    { said: 'cổ phần', before: /^(?:ty|<abbreviation>|vốn|ngân|hàng)$/u },
    { said: 'chi phí', before: /^(?:các|mọi|khoản)$/u },
    { said: 'Chính phủ' },
  ],
  PCT: [{ said: 'phó chủ tịch' }],
  KH: [
    { said: 'kế hoạch', next: DOCUMENT_NUMBER },
    { said: 'khách hàng', before: /^(?:mã|của|các|quý|cho|với|số)$/u },
    { said: 'khoa học', after: /^(?:công|kỹ|và công|xã hội|tự nhiên)/u },
    { said: 'kế hoạch' },
  ],
  TB: [
    { said: 'thông báo', next: DOCUMENT_NUMBER },
    { said: 'thương binh', before: /^(?:gia|bệnh|hạng|đình)$/u },
    { said: 'trung bình', before: /^(?:điểm|loại|mức|nhiệt|học)$/u },
    {
      said: 'thuê bao',
      after: /^(?:di động|điện thoại|trả|viettel|vinaphone|mobifone|chưa|không chính|bị khóa)/u,
    },
    { said: 'thuê bao', before: /^(?:chủ|khóa|thực|nghìn|triệu|mỗi|số|<number>)$/u },
    { said: 'thông báo' },
  ],
  HD: [{ said: 'hướng dẫn' }],
  ĐH: [
    { said: 'đại hội', after: /^(?:đảng|chi|đoàn|đại biểu|công đoàn|lần|cổ đông|điểm)/u },
    { said: 'đại hội', next: /^\s[IVX]+(?!\p{L})/u },
    { said: 'đường huyện', next: /^\s{0,1}\d/u },
    { said: 'đại học' },
  ],
  CĐ: [
    { said: 'công điện', next: DOCUMENT_NUMBER },
    { said: 'cao đẳng', after: /^(?:sư|nghề|y|kỹ|cộng|kinh|công nghệ)/u },
    { said: 'cao đẳng', before: /^(?:đh|trường|học|hệ|và)$/u },
    { said: 'công đoàn' },
  ],
  CN: [
    {
      said: 'công nhân',
      before: /^(?:<number>|tuyển|nam|nữ)$/u,
      after: /^(?:may|nam|nữ|lao|kỹ|điện|xây|lái|vận|làm)/u,
    },
    { said: 'chủ nhật', before: /^\($/u, next: /^\s?\)/u },
    { said: 'chủ nhật', before: /^(?:cả|trừ|nghỉ)$/u },
    { said: 'chủ nhật', next: /^,?\s?(?:\(|ngày )?\s?\d{1,2}\s?[/-]\s?\d/u },
    { said: 'chủ nhật', before: /^(?:<date>|<weekday>|<time>|sáng|chiều|tối|ngày|thứ|bảy|sáu|hai)$/u },
    { said: 'chủ nhật', after: /^(?:hàng|hằng|tuần|ngày)/u },
    { said: 'chủ nhật', before: /^(?:và|,|đến|<sign>|-|–|\/)$/u, next: /^(?:[\s.,;)]|$)/u },
    { said: 'chi nhánh', next: NAME },
    { said: 'công nghiệp' },
  ],
  CĐN: [{ said: 'cao đẳng nghề' }],
  CS: [
    { said: 'cơ sở', after: /^(?:khám|y|sản|kinh|giáo|vật)/u },
    { said: 'cảnh sát', before: /^(?:lực|đội|phòng)$/u },
    { said: 'cộng sản', before: /^(?:đảng|đoàn|niên)$/u },
    { said: 'cơ sở' },
  ],
  BCH: [
    {
      said: 'ban chỉ huy',
      after: /^(?:quân|qs|pctt|phòng|thống|chiến|cứu|pccc|bộ đội|bđbp|công trường|khu vực|ptkv)/u,
    },
    { said: 'ban chấp hành' },
  ],
  BĐ: [
    {
      said: 'bản đồ',
      before: /^(?:tờ|số|thửa|mảnh|trích|vẽ|<number>)$/u,
      next: /^(?!\s?[IV\d]+(?!\p{L})\s?(?:là|:|=))/u,
    },
    { said: 'bưu điện', before: /^(?:tại|đến|qua|của|và)$/u, next: /^\s(?!\d)/u },
    { said: 'báo động' },
  ],
  CK: [
    { said: 'chuyển khoản', next: /^\s?:/u },
    { said: 'chuyển khoản', before: /^(?:dung|hình|thức|phí|lệnh|bằng|qua|hoặc|tiền)$/u },
    { said: 'cùng kỳ' },
  ],
  CB: [
    { said: 'chi bộ', before: /^(?:thư|cấp|<abbreviation>)$/u, next: /^\s?(?:$|[,;.:)]|TDP|tổ|thôn|\d)/u },
    { said: 'cán bộ' },
  ],
  CC: [{ said: 'công chức' }],
  VC: [{ said: 'viên chức' }],
  CA: [{ said: 'công an' }],
  BS: [
    { said: 'biển số', next: /^\s?:?\s?[1-9]\d[- ]?[A-Z]/u },
    { said: 'bác sĩ', next: /^[.\s]{0,2}\p{Lu}|^C/u },
    { said: 'bổ sung', before: /^(?:sửa|đổi)$/u },
    { said: 'bác sĩ' },
  ],
  BV: [{ said: 'bảo vệ', after: /^(?:rừng|môi|tổ quốc|thực)/u }, { said: 'bệnh viện' }],
  PC: [{ said: 'phòng chống', after: /^(?:tham|ma|tội|thiên|lụt|dịch|bão|covid)/u }, { said: 'pê xê' }],
  TP: [
    { said: 'thành phần', after: /^(?:gồm|dự|tham dự|mời)/u },
    { said: 'thực phẩm', before: /^(?:toàn|sinh|phụ)$/u },
    { said: 'thành phố' },
  ],
  TX: [{ said: 'thị xã' }],
  TH: [
    { said: 'tiểu học', before: /^trường$/u },
    { said: 'trường hợp', before: /^(?:các|một|mọi|những|số)$/u },
    { said: 'tiểu học' },
  ],
  MN: [{ said: 'miền núi', before: /^(?:dtts|và|vùng)$/u }, { said: 'mầm non' }],
  MG: [{ said: 'mẫu giáo' }],
  ĐT: [
    { said: 'đường tỉnh', next: /^\s?\d{3}(?!\d)/u, before: /^(?!<|số$|sđt$|hệ$|:$)/u },
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    { said: 'đào tạo', before: /^(?:và|dục|gd)$/u },
    { said: 'đầu tư', before: /^(?:dự|chủ|hoạch)$/u },
    { said: 'điện thoại' },
  ],
  DT: [
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    { said: 'dân tộc', after: /^(?:thiểu|nội|bán)/u },
    { said: 'dự toán', before: /^(?:<percent>|<measure>|giao|trăm)$/u },
    { said: 'diện tích' },
  ],
  DS: [{ said: 'danh sách', after: /^(?:cử|học|các|người|hộ)/u }, { said: 'dân số' }],
  HS: [
    { said: 'hồ sơ', before: /^(?:nộp|nhận|bộ|mã|số|trang|trả|hoàn|lập)$/u },
    { said: 'hồ sơ', after: /^(?:hộ tịch|đất|giấy|thủ tục|trực tuyến|đăng ký|vay|địa chính)/u },
    { said: 'học sinh' },
  ],
  HTXH: [
    { said: 'hưu trí xã hội', before: /^(?:cấp|hưởng|nhận|tiền|chế|độ|đối|tượng)$/u },
    { said: 'hạ tầng xã hội' },
  ],
  UV: [{ said: 'u vê', before: /^(?:số|tia)$/u }, { said: 'ủy viên' }],
  PH: [{ said: 'phòng họp', before: /^(?:tại|ở)$/u }, { said: 'phụ huynh' }],
  KT: [
    { said: 'ký thay', next: /^\s?\./u },
    { said: 'ký thay', next: /^\s(?:CHỦ|CHÁNH|TRƯỞNG|GIÁM|BỘ|HIỆU)/u },
    { said: 'kinh tế' },
  ],
  NH: [{ said: 'năm học', next: /^\s?(?:19|20)\d\d/u }, { said: 'ngân hàng' }],
  XN: [
    { said: 'xét nghiệm', after: /^(?:máu|nước|nhanh|covid|hiv|pcr|đường|định)/u },
    { said: 'xí nghiệp', before: /^(?:công|các|ty)$/u },
    { said: 'xác nhận' },
  ],
  LX: [{ said: 'liên xã' }],
  HT: [
    { said: 'hoàn thành', next: /^\s?:?\s?\d[\d.,]{0,4}\s?%/u },
    { said: 'hệ thống', after: /^(?:thông|nước|điện|loa|camera|truyền)/u },
    { said: 'hội trường' },
  ],
  DL: [{ said: 'dương lịch', before: /^(?:<date>|<number>|ngày|tháng)$/u }, { said: 'du lịch' }],
  KS: [{ said: 'khách sạn', before: /^(?:tại|ở|trong)$/u }, { said: 'kỹ sư' }],
  SV: [{ said: 'sinh viên' }],
  GV: [{ said: 'giáo viên' }],
  NV: [{ said: 'nguyện vọng', next: /^\s?\d/u }, { said: 'nhân viên' }],
  HĐ: [
    { said: 'hóa đơn', before: /^(?:số|xuất|lập)$/u },
    { said: 'hội đồng', after: /^(?:nhân|thi|bầu|xét|nghĩa|thẩm|quản|coi|tuyển)/u },
    { said: 'hoạt động', before: /^(?:các|ngừng|mọi)$/u },
    { said: 'hợp đồng' },
  ],
  ND: [{ said: 'nội dung', next: /^\s?:/u }, { said: 'nông dân', before: /^hội$/u }, { said: 'nhân dân' }],
  QS: [{ said: 'quân sự' }],
  QP: [{ said: 'quốc phòng' }],
  AN: [{ said: 'an ninh' }],
  NN: [
    { said: 'nhà nước', after: /^(?:hỗ trợ|đóng|thu hồi|giao|cấp|quản lý)/u },
    { said: 'nhà nước', before: /^(?:quản|lý|toán|sách)$/u },
    { said: 'nông nghiệp' },
  ],
  VH: [{ said: 'văn hóa' }],
  XH: [{ said: 'xã hội' }],
  GD: [{ said: 'giao dịch', before: /^(?:phòng|điểm|mã)$/u }, { said: 'giáo dục' }],
  YT: [{ said: 'y tế' }],
  DN: [{ said: 'đê nờ', next: /^\s?\d/u }, { said: 'doanh nghiệp' }],
  TC: [
    { said: 'trung cấp', after: /^(?:nghề|chuyên|y |kỹ|chính trị|lý luận)/u },
    { said: 'tiêu chí', before: /^(?:<number>|<fraction>|đạt)$/u },
    { said: 'tổ chức' },
  ],
  TV: [
    { said: 'thành viên', next: /^\s(?:UB|HĐ|BC|BT|Ban |Hội|Ủy|Tổ|TT)/u },
    { said: 'thành viên', before: /^(?:các|là|những|số|mỗi|và|,|-|;|<number>)$/u },
    { said: 'ti vi' },
  ],
  TQ: [
    { said: 'Tổ quốc', before: /^(?:<abbreviation>|trận)$/u },
    { said: 'toàn quốc', before: /^(?:giải|hội|đại)$/u },
    { said: 'tê quy' },
  ],
  BT: [
    { said: 'bí thư', after: /^(?:đảng|chi bộ|đoàn|tỉnh|huyện|xã|phường|thành ủy|thứ nhất)/u },
    { said: 'bí thư', before: /^(?:phó|chí|<abbreviation>)$/u },
    { said: 'bê tông', before: /^(?:cột|dầm|sàn|đường|mặt|đổ|mác|cống)$/u },
    { said: 'bồi thường', before: /^(?:tiền|án)$/u },
    { said: 'bê tê' },
  ],
  LS: [{ said: 'lãi suất', next: /^\s?\d[\d,.]{0,4}\s?%/u }, { said: 'liệt sĩ' }],
  BB: [{ said: 'Bắc Bộ', before: /^(?:sào|mẫu|vùng|<measure>)$/u }, { said: 'biên bản' }],
  HA: [{ said: 'huyết áp', next: /^[\s:]{0,2}\d{2,3}\s?\/\s?\d{2,3}/u }, { said: 'HA' }],
  TK: [{ said: 'thế kỷ', next: /^\s?[XVI]/u }, { said: 'tài khoản' }],
  TL: [
    { said: 'trọng lượng', before: /^(?:tổng|có)$/u },
    { said: 'trọng lượng', next: /^:?\s?\d[\d,.]{0,8}\s?(?:kg|tạ|tấn|g)(?!\p{L})/u },
    { said: 'tỉnh lộ', next: /^\s?\d{1,3}[A-Z]?(?![\d.,])/u },
    { said: 'thừa lệnh' },
  ],
  QL: [{ said: 'quốc lộ', next: /^\s?\d/u }, { said: 'quản lý' }],
  HL: [{ said: 'hương lộ' }],
  ĐX: [{ said: 'đường xã', next: /^\s?\d/u }, { said: 'đề xuất' }],
  UB: [{ said: 'Ủy ban' }],
  MT: [{ said: 'Mặt trận', after: /^(?:tổ quốc|tq)/u }, { said: 'môi trường' }],
  VP: [{ said: 'vi phạm', before: /^(?:hành vi|các|bị)$/u }, { said: 'văn phòng' }],
  VT: [{ said: 'văn thư', before: /^(?:lưu|:|,)$/u }, { said: 'vận tải' }],
  PT: [{ said: 'phát triển', before: /^và$/u }, { said: 'phổ thông' }],
  NS: [{ said: 'nghệ sĩ', next: NAME }, { said: 'ngân sách' }],
  BKS: [{ said: 'biển kiểm soát', next: /^\s?:?\s?(?:\d|[A-ZĐ]{2,3}[ -]?\d)/u }, { said: 'ban kiểm soát' }],
  SN: [
    { said: 'sinh năm', next: /^[\s:]{0,2}(?:19|20)\d\d(?!\d)/u },
    { said: 'sinh', next: /^[\s:]{0,2}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]/u },
    { said: 'số nhà', next: /^\s?\d/u },
    { said: 'sự nghiệp' },
  ],
  KM: [{ said: 'khuyến mại' }],
  SX: [{ said: 'sản xuất' }],
  SH: [{ said: 'sinh hoạt', before: /^(?:nước|rác|thải|điện|câu|phí|giấy)$/u }, { said: 'ét hát' }],
  ĐU: [{ said: 'Đảng ủy' }],
  TU: [{ said: 'Tỉnh ủy' }],
  QU: [{ said: 'Quận ủy' }],
  HU: [{ said: 'Huyện ủy' }],

  ĐV: [{ said: 'đảng viên', before: /^(?:cb|bộ|các|của)$/u }, { said: 'đơn vị' }],
  TN: [
    { said: 'Thái Nguyên', before: /^tỉnh$/u },
    { said: 'tốt nghiệp', next: /^\s(?:CĐ|ĐH|TC|THPT|THCS|đại học|cao đẳng|trung cấp)/u },
    { said: 'thanh niên' },
  ],
  THT: [
    { said: 'tụ huyết trùng', after: /^(?:trâu|bò|lợn|gia súc|gia cầm|trên)/u },
    { said: 'tụ huyết trùng', before: /^(?:<abbreviation>|bệnh|phòng)$/u },
    { said: 'tổ hợp tác' },
  ],
  KN: [{ said: 'kinh nghiệm', before: /^(?:năm|có|tháng)$/u }, { said: 'ca nờ' }],
  SP: [{ said: 'sư phạm', before: /^(?:đh|cđ|trường|ngành|<abbreviation>)$/u }, { said: 'sản phẩm' }],
  PN: [{ said: 'phụ nữ' }],
  NK: [{ said: 'nhiệm kỳ', next: /^\s?\d/u }, { said: 'nhập khẩu' }],

  KTTT: [{ said: 'kinh tế tập thể', before: /^(?:phát|triển|htx|ban)$/u }, { said: 'kinh tế thị trường' }],
};
