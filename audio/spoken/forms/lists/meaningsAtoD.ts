/** Abbreviations with several meanings, A to D: in order; the last meaning has no condition. */
import { DOCUMENT_NUMBER, NAME, OF_BEASTS, OF_HONOUR, OF_MATCH, type Meaning } from './meaningsAround.ts';

export const MEANINGS_A_TO_D: Readonly<Record<string, readonly Meaning[]>> = {
  AN: [{ said: 'an ninh' }],
  BB: [
    { said: 'bệnh binh', near: OF_HONOUR },
    { said: 'Bắc Bộ', before: /^(?:sào|mẫu|vùng|<measure>)$/u },
    { said: 'biên bản' },
  ],
  BC: [
    { said: 'bầu cử', before: /^ngày$/u, near: /bầu cử|cử tri|hđbc|kvbp/u },
    { said: 'bóng chuyền', before: /^(?:giải|đội|sân|môn|đấu)$/u, next: /^(?!\s?\d)/u },
    { said: 'bầu cử', before: /^(?:ngày|tổ|ban|điểm)$/u, next: /^(?!\s?\d)/u },
    { said: 'báo cáo' },
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
    { said: 'bưu điện', before: /^(?:tại|đến|qua|của|và|hoặc)$/u, next: /^(?!\s?[-–]?[I\d])/u },
    { said: 'bóng đá', before: /^(?:sân|giải|đội|đoàn)$/u },
    { said: 'báo động' },
  ],
  BK: [{ said: 'bán kết', near: OF_MATCH }, { said: 'Bắc Kạn' }],
  BP: [
    { said: 'bộ phận', next: /^\s["“](?:[Mm]ột cửa|TN)/u },
    { said: 'bộ phận', next: /^\s(?:TN|MC|một cửa|tiếp nhận|kế|y tế)/u },
    { said: 'bê pê' },
  ],
  BGĐ: [{ said: 'bảng giá đất', next: /^\s(?:(?:19|20)\d\d|đất|mới)/u }, { said: 'ban giám đốc' }],
  BKS: [{ said: 'biển kiểm soát', next: /^\s?:?\s?(?:\d|[A-ZĐ]{2,3}[ -]?\d)/u }, { said: 'ban kiểm soát' }],
  BS: [
    { said: 'biển số', next: /^\s?:?\s?[1-9]\d[- ]?[A-Z]/u },
    { said: 'bác sĩ', next: /^[.\s]{0,2}\p{Lu}|^C/u },
    { said: 'bổ sung', before: /^(?:sửa|đổi)$/u },
    { said: 'bổ sung', before: /^(?:,|và|-|–|\/)$/u, earlier: /^(?:sđ|đổi)$/u },
    { said: 'bác sĩ' },
  ],
  BT: [
    { said: 'bí thư', after: /^(?:đảng|chi bộ|đoàn|tỉnh|huyện|xã|phường|thành ủy|thứ nhất)/u },
    { said: 'bí thư', before: /^(?:phó|chí|<abbreviation>)$/u },
    { said: 'bê tông', before: /^(?:cột|dầm|sàn|đường|mặt|đổ|mác|cống)$/u },
    { said: 'bồi thường', before: /^(?:tiền|án)$/u },
    { said: 'bê tê' },
  ],
  BX: [
    { said: 'bến xe', next: NAME },
    { said: 'bến xe', before: /^(?:tại|ở|qua|đến|từ|vào|ra|trước|gần|khu|các)$/u },
    { said: 'bê ích' },
  ],
  BV: [
    { said: 'bảo vệ', wrote: /^(?:nv|viên|phòng|chốt|tổ)$/u, next: /^(?!\s\p{Lu}\p{Ll})/u },
    { said: 'bảo vệ', after: /^(?:rừng|môi|tổ quốc|thực)/u },
    { said: 'bệnh viện' },
  ],
  CA: [{ said: 'công an' }],
  CB: [
    { said: 'chi bộ', before: /^(?:thư|cấp|<abbreviation>)$/u, next: /^\s?(?:$|[,;.:)]|TDP|tổ|thôn|\d)/u },
    { said: 'cán bộ' },
  ],
  CC: [
    { said: 'chính chủ', wrote: /^lh$/u },
    { said: 'căn cước', before: /^(?:thẻ|số)$/u },
    { said: 'căn cước', before: /^(?:\/|,|hoặc)$/u, earlier: /^(?:cccd|cmnd)$/u },
    { said: 'chung cư', before: /^(?:tòa|toà|hộ|khu|nhà|bql|trị)$/u, next: NAME },
    { said: 'chung cư', next: NAME, near: /tòa|toà|nhà \p{L}\d|căn hộ|p\.\s?\d{3}/u },
    { said: 'công chức' },
  ],
  CD: [
    { said: 'công dân', before: /^(?:nam|nữ|các|của|mỗi|số|mọi|những|là|cho|và)$/u },
    { said: 'công dân', after: /^(?:nam|nữ|trong độ|từ đủ|đủ|đến|có)(?: |$)/u },
    { said: 'xê đê' },
  ],
  CĐ: [
    { said: 'công điện', next: DOCUMENT_NUMBER },
    { said: 'cao đẳng', after: /^(?:sư|nghề|y|kỹ|cộng|kinh|công nghệ)/u },
    { said: 'cao đẳng', before: /^(?:đh|trường|học|hệ|và)$/u },
    { said: 'cao đẳng', before: /^[,–-]$/u, earlier: /^(?:đh|học)$/u },
    { said: 'cao đẳng', next: /^(?:, |\/)ĐH(?!\p{L})/u },
    { said: 'công đoàn' },
  ],
  CĐN: [{ said: 'cao đẳng nghề' }],
  CHT: [{ said: 'chi hội trưởng', near: /hội|chpn|chccb|chnct|hpn|ccb/u }, { said: 'chỉ huy trưởng' }],
  CLN: [
    { said: 'cuốn lá nhỏ', before: /^(?:sâu|trừ|và|,)$/u, near: /sâu|rầy/u },
    { said: 'đất trồng cây lâu năm' },
  ],
  CL: [{ said: 'cầu lông', near: OF_MATCH, next: /^\s(?:đôi|đơn|nam|nữ)/u }, { said: 'chất lượng' }],
  CK: [
    { said: 'chứng khoán', before: /^(?:mã|sàn|thị|trường|ty|ngành)$/u },
    { said: 'chung kết', near: OF_MATCH },
    { said: 'chuyển khoản', next: /^\s?:/u },
    { said: 'chuyển khoản', before: /^(?:cầu|dung|hình|thức|phí|lệnh|bằng|qua|hoặc|tiền)$/u },
    { said: 'cùng kỳ' },
  ],
  CN: [
    {
      said: 'chi nhánh',
      before: /^[-–]$/u,
      earlier: /^(?:vpđkđđ|nhchs|nhcsxh|agribank|bidv|vietinbank|vietcombank)$/u,
    },
    { said: 'chi nhánh', next: /^\s(?:TP|KV|khu vực)(?!\p{L})/u },
    { said: 'công nhân', before: /^,$/u, near: /tuyển/u, after: /^(?:may|nam|nữ|kỹ|điện|xây|sản)/u },
    { said: 'cận nghèo', before: /^(?:hộ|nghèo)$/u },
    { said: 'cận nghèo', before: /^(?:,|và|-|–|\/)$/u, earlier: /^(?:nghèo|hn)$/u },
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
    { said: 'chủ nhật', before: /^(?:và|,|đến|<sign>|-|–|\/)$/u, next: /^(?:[\s.,;:)]|$)/u },
    { said: 'chi nhánh', next: NAME },
    {
      said: 'công nhân',
      before: /^(?:của|những|nhiều|riêng|mỗi|cho|với|từng|trợ|trả)$/u,
      next: /^(?!\s?[-–(])/u,
    },
    {
      said: 'công nhân',
      after: /^(?:làm|được|có|bị|mất|nghỉ|đang|trong|ngành|trực tiếp|sản xuất|đóng)(?: |$)/u,
    },
    { said: 'công nghiệp' },
  ],
  CP: [
    { said: 'cổ phần', before: /^(?:ty|<abbreviation>|vốn|ngân|hàng)$/u },
    { said: 'chi phí', before: /^(?:các|mọi|khoản)$/u },
    {
      said: 'chi phí',
      after: /^(?:thuốc|vận chuyển|đi lại|điều trị|sản xuất|sinh hoạt|khám|học|mai táng|tổ chức)(?: |$)/u,
    },
    { said: 'Chính phủ' },
  ],
  CS: [
    { said: 'cơ sở', after: /^(?:khám|y|sản|kinh|giáo|vật)/u },
    { said: 'cảnh sát', before: /^(?:lực|đội|phòng)$/u },
    { said: 'cộng sản', before: /^(?:đảng|đoàn|niên)$/u },
    { said: 'cơ sở' },
  ],
  CPCN: [
    { said: 'cổ phần công nghệ', after: /^(?:thông tin|viễn thông|số|cao)/u },
    { said: 'cổ phần cấp nước' },
  ],
  CV: [
    // ông Nghĩa – CV Phòng Văn hóa: what he is
    {
      said: 'chuyên viên',
      before: /^[-–—,(]$/u,
      earlier: /\p{L}/u,
      after: /^(?:phòng|văn phòng|ban|sở|vp)/u,
    },
    { said: 'chuyên viên', before: /^(?:ông|bà|anh|chị|cô|chí|làm|bậc)$/u, next: /^(?!\s?(?:số\s|\d))/u },
    // nộp CV, gửi CV xin việc: who one is and what one can
    {
      said: 'xi vi',
      before: /^(?:gửi|nộp|bản|mẫu|viết|kèm)$/u,
      near: /tuyển dụng|ứng tuyển|ứng viên|xin việc|phỏng vấn/u,
    },
    { said: 'công văn' },
  ],
  CT: [
    { said: 'chỉ thị', next: DOCUMENT_NUMBER },
    { said: 'chỉ thị', next: /^\s\d{1,2}(?![\d/.,%])/u },
    { said: 'chủ tịch', after: /^(?:ubnd|hđnd|nước|hội|ủy|công đoàn|phường|xã)/u },
    { said: 'chủ tịch', before: /^(?:phó|đ\/c|đồng chí)$/u },
    { said: 'công ty', after: /^(?:cp|tnhh|cổ|trách)/u },
    { said: 'chương trình', after: /./u },
    { said: 'chủ tịch' },
  ],
  CTN: [
    { said: 'cấp thoát nước', before: /^(?:ty|<abbreviation>|phần|ngành|mạng|thống)$/u },
    { said: 'Chủ tịch nước' },
  ],
  DL: [{ said: 'dương lịch', before: /^(?:<date>|<number>|ngày|tháng)$/u }, { said: 'du lịch' }],
  DN: [{ said: 'đê nờ', next: /^\s?\d/u }, { said: 'doanh nghiệp' }],
  DS: [{ said: 'danh sách', after: /^(?:cử|học|các|người|hộ)/u }, { said: 'dân số' }],
  DTL: [{ said: 'dịch tả lợn', near: OF_BEASTS }, { said: 'đất thủy lợi' }],
  DT: [
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    { said: 'dân tộc', after: /^(?:thiểu|nội|bán)/u },
    {
      said: 'doanh thu',
      next: /^\s(?:trên|dưới|từ|đạt|quá|không quá)\s[\d.,]{1,14}\s?(?:tr|triệu|tỷ|tỉ|đồng|đ)(?!\p{L})/u,
    },
    { said: 'dự toán', before: /^(?:<percent>|<measure>|giao|trăm)$/u },
    { said: 'diện tích' },
  ],
};
