/** Abbreviations with several meanings, L to S: in order; the last meaning has no condition. */
import { NAME_ONLY, type Meaning } from './meaningsAround.ts';

export const MEANINGS_L_TO_S: Readonly<Record<string, readonly Meaning[]>> = {
  LĐ: [
    {
      said: 'lãnh đạo',
      next: /^\s(?:UBND|HĐND|ĐU|BCH|BTV|BGH|CA|MTTQ|UBMT|Đảng|Ủy ban|Hội đồng|Sở|Phòng|Ban |VP|Công an|(?:phường|xã|phòng|đơn vị|cơ quan)(?!\p{L}))/u,
    },
    { said: 'lao động' },
  ],
  LS: [
    { said: 'lịch sử', before: /^(?:môn|tích|thi)$/u },
    { said: 'lãi suất', next: /^\s?\d[\d,.–-]{0,8}\s?%/u },
    {
      said: 'lãi suất',
      after: /^(?:vay|cho vay|ưu đãi|huy động|tiền gửi|tiết kiệm|kỳ hạn|ngân hàng|thấp|từ|chỉ)(?: |$)/u,
    },
    { said: 'liệt sĩ' },
  ],
  LQ: [
    { said: 'lũ quét', next: /^[,;]?\s(?:và\s)?(?:sạt|SLĐ|ngập|mưa)/u },
    { said: 'lăng quăng', near: /muỗi|sxh|bọ gậy|sốt xuất huyết|diệt/u },
    { said: 'liên quân', next: /^\s[Mm]obile/u },
    { said: 'lũ quét' },
  ],
  LT: [{ said: 'lưng trắng', wrote: /^rầy$/u }, { said: 'lờ tê' }],
  LL: [{ said: 'liên lạc', wrote: /^ban$/u }, { said: 'lực lượng' }],
  LX: [
    { said: 'lái xe', after: /^hạng/u },
    { said: 'lái xe', before: /^(?:cho|người|khỏe|của|ksk)$/u, near: /khám|sức khỏe|ksk|bằng|gplx/u },
    { said: 'lái xe', near: /tuyển/u, before: /^(?:[,;:]|tuyển|viên|<number>)$/u },
    { said: 'liên xã' },
  ],
  MB: [
    { said: 'miền Bắc', wrote: /^(?:đài|xổ số|số)$/u },
    { said: 'mặt bằng', wrote: /^(?:phí|thuê)$/u },
    { said: 'mặt bằng', next: /^\s?\d[\d.,]*\s?m/u },
    { said: 'mặt bằng', before: /^(?:thuê|giải|phóng|phẳng)$/u },
    { said: 'mờ bê' },
  ],
  MG: [{ said: 'mẫu giáo' }],
  MN: [{ said: 'miền núi', before: /^(?:dtts|và|vùng)$/u }, { said: 'mầm non' }],
  MT: [
    { said: 'mặt tiền', next: /^\s(?:QL|TL|ĐT|đường|phố)/u },
    { said: 'mặt tiền', next: /^\s?:?\s?\d{1,2}(?:[.,]\d{1,2})?\s?m(?![\p{L}\p{N}])/u },
    { said: 'Mặt trận', after: /^(?:tổ quốc|tq)/u },
    { said: 'môi trường' },
  ],
  NC: [
    { said: 'nâng cao', before: /^(?:ntm|tập|trình|và|,|<abbreviation>)$/u, near: /ntm|nông thôn mới/u },
    { said: 'niu cát xơn', near: /gia cầm|gsgc|(?<!\p{L})gà(?!\p{L})|vắc xin|lmlm/u },
    { said: 'nội chính', near: /lưu\s?:|ban nc/u },
    { said: 'nờ xê' },
  ],
  ND: [
    { said: 'nội dung', next: /^\s?CK(?!\p{L})/u },
    { said: 'nội dung', next: /^\s?:/u },
    { said: 'nông dân', before: /^hội$/u },
    { said: 'nhân dân' },
  ],
  NH: [{ said: 'năm học', next: /^\s?(?:19|20)\d\d/u }, { said: 'ngân hàng' }],
  NK: [{ said: 'nhiệm kỳ', next: /^\s?\d/u }, { said: 'nhập khẩu' }],
  NL: [
    { said: 'nguyên liệu', before: /^(?:gạo|lúa|mía|sắn|chè|gỗ|tôm|cá|vùng|giá)$/u },
    { said: 'năng lượng', before: /^(?:kiệm|kiểm)$/u },
    { said: 'năng lượng', after: /^(?:tái tạo|mặt trời|sạch|gió)/u },
    { said: 'nờ lờ' },
  ],
  NN: [
    { said: 'nhà nước', wrote: /^tgpl$/u },
    { said: 'nhà nước', after: /^(?:hỗ trợ|đóng|thu hồi|giao|cấp|quản lý)/u },
    { said: 'nhà nước', before: /^(?:quản|lý|toán|sách)$/u },
    { said: 'nông nghiệp' },
  ],
  NS: [
    { said: 'năng suất', next: /^\s?:?\s?\d[\d,.-]*\s?(?:tạ|tấn|kg)/u },
    { said: 'nghệ sĩ', next: NAME_ONLY },
    { said: 'ngân sách' },
  ],
  NTD: [{ said: 'đất nghĩa trang', near: /đất/u }, { said: 'người tiêu dùng' }],
  NV: [
    { said: 'nguyện vọng', next: /^\s?\d/u },
    {
      said: 'nhiệm vụ',
      before: /^(?:các|đặt|thực|hiện|năng|giao|<number>)$/u,
      next: /^\s(?:trọng|KT-?XH|năm|\d|PT|chính trị|được)/u,
    },
    { said: 'nhân viên' },
  ],
  PA: [
    { said: 'phương án', next: /^\s(?:PCCC|CNCH|PCTT|phòng cháy|chữa cháy|số\s|[12](?!\d))/u },
    { said: 'phương án', before: /^(?:lập|duyệt|theo|có|các|xây|dựng)$/u },
    { said: 'PA' },
  ],
  PB: [{ said: 'phổ biến', next: /^\s(?:KH|NQ|CT|luật|pháp|nội quy|nghị)/u }, { said: 'pê bê' }],
  PC: [
    { said: 'phụ cấp', before: /^<sign>$/u },
    { said: 'phụ cấp', after: /^(?:thâm|khu vực|chức vụ|trách nhiệm|độc hại|ưu đãi)/u },
    { said: 'phòng chống', after: /^(?:tham|ma|tội|thiên|lụt|dịch|bão|covid)/u },
    { said: 'phụ cấp', before: /^(?:hưởng|lương|\+|tiền|mức|và|các)$/u },
    { said: 'pê xê' },
  ],
  PCT: [{ said: 'phó chủ tịch' }],
  PH: [{ said: 'phòng họp', before: /^(?:tại|ở)$/u }, { said: 'phụ huynh' }],
  PN: [{ said: 'phụ nữ' }],
  PT: [
    { said: 'phong trào', before: /^(?:động|hưởng|ứng)$/u },
    { said: 'pê tê', wrote: /^(?:xã|phường|thôn)$/u },
    { said: 'phát triển', before: /^và$/u },
    { said: 'phổ thông' },
  ],
  PV: [
    {
      said: 'phỏng vấn',
      near: /tuyển|ứng viên|lương|hồ sơ|xin việc/u,
      next: /^(?:\s(?:trực|lúc|ngày|tại|từ)|[:,.;)]|$)/u,
    },
    { said: 'phóng viên' },
  ],
  QL: [{ said: 'quốc lộ', next: /^\s?\d/u }, { said: 'quản lý' }],
  QH: [
    { said: 'quy hoạch', next: /^\s1\/\d/u },
    {
      said: 'quy hoạch',
      after:
        /^(?:chi tiết|chung|phân khu|xây dựng|sử dụng|tổng thể|nông thôn|đô thị|treo|đất|giao|mạng|kđt)(?: |$)/u,
    },
    { said: 'quy hoạch', before: /^(?:đồ|vướng|dính|vùng|theo|chỉnh|bộ)$/u },
    { said: 'Quốc hội' },
  ],
  QP: [{ said: 'quốc phòng' }],
  QS: [{ said: 'quân sự' }],
  QU: [{ said: 'Quận ủy' }],
  RPH: [
    { said: 'rừng phòng hộ', wrote: /^(?:bql|khu|quản|lý|giao|vệ|vùng)$/u },
    { said: 'đất rừng phòng hộ' },
  ],
  SA: [{ said: 'siêu âm', near: /4d|ổ bụng|nội soi|mri|x-?q(?!\p{L})|ecg|xét nghiệm|khám/u }, { said: 'SA' }],
  QĐ: [
    {
      said: 'quân đội',
      next: /^(?:[\s:]{1,3}\d{1,4}(?:\s\p{Ll}+)?[,;]?\s(?:và\s)?CA[\s:]{1,3}\d|(?:,|\s?[/&–-]|\svà)\s?(?:CA|công an)(?!\p{L}))/u,
    },
    {
      said: 'quân đội',
      before: /^(?:,|;|\/|và|<number>|người)$/u,
      near: /(?<!\p{L})ca[\s:]{1,3}\d{1,4}[^/]{0,12}qđ/u,
    },
    {
      said: 'quân đội',
      before: /^(?:,|;|:|đó|và|cho|khối|<number>)$/u,
      next: /^[\s:]{1,3}\d{1,4}(?!\s?\/|\d)/u,
      near: /giao quân|nhập ngũ|nvqs|nghĩa vụ quân sự|tuyển quân/u,
    },
    { said: 'quyết định' },
  ],
  SĐ: [{ said: 'sổ đỏ', next: /^\s(?:CC|chính chủ|riêng)/u }, { said: 'sửa đổi' }],
  SH: [
    { said: 'sinh hoạt', after: /^(?:chi bộ|chi đoàn|hè|chuyên|đảng|tập thể|clb|câu lạc|dưới cờ)/u },
    { said: 'sinh hoạt', after: /^(?:vào|định kỳ|hằng|hàng)(?: |$)/u },
    { said: 'sinh hoạt', before: /^(?:nước|rác|thải|điện|câu|phí|giấy)$/u },
    { said: 'ét hát' },
  ],
  SL: [{ said: 'sản lượng', next: /^\s?:?\s?\d[\d,.-]*\s?(?:tạ|tấn|kg|T)/u }, { said: 'số lượng' }],
  SN: [
    { said: 'sinh năm', next: /^[\s:]{0,2}(?:19|20)\d\d(?!\d)/u },
    { said: 'sinh', next: /^[\s:]{0,2}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]/u },
    { said: 'số nhà', next: /^\s?\d/u },
    { said: 'sự nghiệp' },
  ],
  SP: [{ said: 'sư phạm', before: /^(?:đh|cđ|trường|ngành|<abbreviation>)$/u }, { said: 'sản phẩm' }],
  SC: [{ said: 'sơ cấp', after: /^(?:nghề|y|dưới)(?: |$)/u }, { said: 'ét xê' }],
  ST: [{ said: 'siêu thị', next: NAME_ONLY }, { said: 'ét tê' }],
  SS: [{ said: 'sơ sinh', before: /^(?:mũi|trẻ|lọc|lao)$/u }, { said: 'ét ét' }],
  STK: [{ said: 'ét tê ca', before: /^(?:ống|thô|thép|kẽm|sắt|tôn)$/u }, { said: 'số tài khoản' }],
  SV: [{ said: 'sinh viên' }],
  SX: [
    { said: 'sản xuất', next: /^\s(?!(?:19|20)\d\d(?!\d))|^\S/u },
    { said: 'sản xuất năm', next: /^\s\d/u },
    { said: 'sản xuất' },
  ],
  QK: [
    { said: 'quý khách', before: /^(?:nghị|mời|kính|ơn)$/u },
    { said: 'quốc khánh', next: /^\s0?2[/-]0?9(?!\d)/u },
    { said: 'quốc khánh', before: /^(?:lễ|mừng|dịp|tết|ngày|nghỉ)$/u },
    { said: 'quân khu' },
  ],
};
