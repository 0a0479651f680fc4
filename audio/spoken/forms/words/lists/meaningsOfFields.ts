/** Abbreviations that mean one thing in their own field and another outside it; the last meaning has no condition. */
import { DOCUMENT_NUMBER, type Meaning } from './meaningsAround.ts';

/** Where pupils and schools are spoken of. */
const OF_SCHOOL = /học bạ|học sinh|trường|lớp|tuyển sinh|học phí|(?<!\p{L})(?:hs|hp|gv|thcs|thpt)(?!\p{L})/u;
/** Where posts are filled. */
const OF_POSTS = /tuyển dụng|dự tuyển|viên chức|công chức|thí sinh|phiếu dự/u;
/** Where boats go out to fish. */
const OF_BOATS = /tàu|thuyền|thủy sản|hải sản|ngư|đánh bắt|khai thác|khoáng sản/u;

export const MEANINGS_OF_FIELDS: Readonly<Record<string, readonly Meaning[]>> = {
  TTr: [
    { said: 'tờ trình', next: DOCUMENT_NUMBER },
    {
      said: 'tờ trình',
      before: /^(?:theo|các|thảo|ký|qua|duyệt|xét|tại|và)$/u,
      next: /^(?!\s(?:MT|ĐU|Đảng))/u,
    },
    {
      said: 'thường trực',
      next: /^[\s.]{1,2}(?:MT|UBMT|HĐND|ĐU|HU|TU|QU|Đảng ủy|Đảng uỷ|Tỉnh ủy|Thành ủy|Hội|Mặt trận|BCH|BCĐ|BĐD)/u,
    },
    { said: 'thanh tra', before: /^(?:đoàn|đội|chánh|tác|cuộc|phòng|ban|ngành)$/u },
    { said: 'tờ trình' },
  ],
  HSKT: [
    { said: 'hồ sơ kỹ thuật', after: /^thửa/u },
    { said: 'hồ sơ khai thuế', before: /^(?:nộp|lập|mẫu|bổ|sung)$/u },
    { said: 'học sinh khuyết tật', near: OF_SCHOOL },
    { said: 'hồ sơ khai thuế' },
  ],
  HMTN: [
    { said: 'hạn mức thấu chi', near: /thấu chi/u },
    { said: 'hộ mới thoát nghèo', near: /hộ nghèo|hcn|cận nghèo|nhcsxh/u },
    { said: 'hiến máu tình nguyện' },
  ],
  HSDT: [
    { said: 'hồ sơ dự thầu', after: /^(?:gói|của nhà thầu|của các nhà thầu)/u },
    { said: 'hồ sơ dự tuyển', near: OF_POSTS },
    { said: 'hồ sơ dự tuyển', near: OF_SCHOOL, before: /^(?:nộp|nhận|phát|<number>)$/u },
    { said: 'hồ sơ dự thầu' },
  ],
  ĐKKT: [
    { said: 'đăng ký khai tử', after: /^(?:cho|lưu động|quá hạn|muộn)(?: |$)/u },
    { said: 'điều kiện khai thác', near: OF_BOATS },
    { said: 'đăng ký khai tử' },
  ],
  ĐXT: [{ said: 'đơn xin', before: /^(?:nộp|viết|gửi)$/u, next: /^\s\p{Ll}/u }, { said: 'điểm xét tuyển' }],
  GCV: [{ said: 'giấy chuyển viện', near: /bhyt|khám|bệnh|viện|bn(?!\p{L})/u }, { said: 'giê xê vê' }],
  TD: [
    { said: 'tín dụng', before: /^(?:thẻ|mức|vốn|chức|quỹ|đồng|động|gói|nợ|phòng|nguồn|viên)$/u },
    { said: 'tín dụng', after: /^(?:chính sách|đen|nhân dân|ngân hàng|tiêu dùng|ưu đãi)(?: |$)/u },
    { said: 'tuyển dụng', after: /^(?:viên chức|công chức|lao động|nhân viên|giáo viên)(?: |$)/u },
    { said: 'tuyển dụng', before: /^(?:tin|báo|đồng|nhu|cầu|kỳ|thi)$/u, near: /tuyển|ứng viên|viên chức/u },
    { said: 'tê đê' },
  ],
  HĐT: [
    { said: 'hội đoàn thể', near: /ủy thác|uỷ thác|vay|nhcsxh|(?<!\p{L})ut(?!\p{L})/u },
    { said: 'hội đồng trường', near: OF_SCHOOL },
    { said: 'hát đê tê' },
  ],
  NT: [
    { said: 'nhà trẻ', before: /^(?:nhóm|trẻ|trường|lớp|tuổi)$/u },
    { said: 'nhịp thở', next: /^\s?:?\s?\d{2}\s?(?:l|lần)/u },
    { said: 'nờ tê' },
  ],
  TTCT: [{ said: 'tôm thẻ chân trắng', near: /tôm|nuôi|ao/u }, { said: 'tê tê xê tê' }],
  PCTN: [
    { said: 'phòng chống tham nhũng', before: /^(?:luật|tác|về|và|đạo|án|hoạch)$/u },
    { said: 'phụ cấp thâm niên', near: /lương|hsl|pccv|thâm niên|hưởng pc|phụ cấp/u },
    { said: 'phòng chống tham nhũng' },
  ],
  TĐ: [
    { said: 'thửa đất', next: /^\s(?:số\s)?\d/u, near: /tbđ|tờ bản đồ|gcn|m2|diện tích/u },
    { said: 'tê đê' },
  ],
  RP: [{ said: 'rô phi', before: /^cá$/u }, { said: 'rờ pê' }],
  BG: [{ said: 'bọ gậy', near: /sxh|muỗi|lăng quăng|sốt xuất huyết/u }, { said: 'bê giê' }],
  GCNTN: [{ said: 'giấy chứng nhận tốt nghiệp' }],
  KTĐ: [
    { said: 'kỹ thuật điện', near: /ngành|khoa|chuyên|trung cấp|cao đẳng|đại học/u },
    { said: 'ca tê đê' },
  ],
  LKT: [{ said: 'luật kinh tế', near: /ngành|khoa|chuyên|đại học/u }, { said: 'lờ ca tê' }],
  VĐ: [
    { said: 'vấn đáp', before: /^(?:<number>|thi|vòng|hai|phần)$/u, near: /tuyển|vòng|thi/u },
    { said: 'vận động', after: /^(?:viên|nhân dân|bà con|hội viên|người|các|hiến|ủng hộ)(?: |$)/u },
    { said: 'vê đê' },
  ],
};
