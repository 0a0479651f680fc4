/** What a clause says by its shape: when something is, how it is, what it costs, that something is to be known. */
import { IMPERATIVE, VERB } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { ASKED_OF_THEM, NAMES_WAY } from './signs.ts';

/** “… thông báo để khách hàng dùng điện được biết”: nothing is asked. */
export const TO_KNOW = /(?<!\p{L})được\s+biết(?!\p{L})/iu;
export const KNOW_AND = new RegExp(`\\s+biết,?\\s+(?:và\\s+|để\\s+)?(?=${VERB}(?!\\p{L}))`, 'iu');
/** “Khai mạc: từ 7h30 ngày 29/10”: when something is, not what is asked. */
export const SCHEDULED = /^[^:]{3,40}:\s+(?:từ|ngày|bắt\s+đầu|dự\s+kiến|lúc|vào|\d)/iu;
/** What the issuer does: “Thay đổi ngày ghi chỉ số”; or until when: “Cho đến khi …”. */
export const CHANGES =
  /^(?:hỗ\s+trợ\s+(?:\d|kinh\s+phí|chi\s+phí|tiền|một\s+phần|toàn\s+bộ)|miễn(?:\s+phí|\s+giảm)?\s|cho\s+đến|dự\s+kiến|thay\s+đổi|điều\s+chỉnh|giữ\s+nguyên|gia\s+hạn)(?!\p{L})/iu;
/** “Tiêm không mất tiền”, “Không phải nộp lại hồ sơ”: how it is, not what is asked. */
export const OF_ITSELF =
  /^(?:không\s+(?:thu(?!\s+(?:gom|hái|mua))|mất|tốn|tính|phải|cần|giải\s+quyết|tiếp\s+nhận|nhận\s+(?:hồ\s+sơ|đơn|trẻ|học\s+sinh)|xét|hỗ\s+trợ|áp\s+dụng)(?!\p{L})|\p{L}+(?:\s+\p{L}+){0,5}?\s+(?:không\s+(?:mất|tốn|thu|tính|phải\s+(?:trả|đóng|nộp))|là\s+(?:tự\s+nguyện|miễn|bắt\s+buộc))(?!\p{L})|\p{L}+(?:\s+\p{L}+){0,5}?\s+miễn\s+phí[.;]?$)/iu;
/** “Không thu tiền.”, “Miễn phí.” */
export const FREE = /^(?:hoàn\s+toàn\s+)?(?:không\s+(?:thu|mất)\s+(?:tiền|phí|lệ\s+phí)|miễn\s+phí)\.?$/iu;
/** “Hình thức góp ý: gửi văn bản về Phòng Kinh tế”: no report of an office. */
const OPINION_BY =
  /^(?:hình\s+thức|cách\s+thức|phương\s+thức|nơi|địa\s+chỉ)[^:]{0,20}(?:góp\s+ý|ý\s+kiến|nộp|gửi|đăng\s+ký|tham\s+gia|tiếp\s+nhận)[^:]*:/iu;
/** “Mọi thắc mắc về danh sách, công dân gửi về phòng …”: what people send; not “ý kiến của các đơn vị”. */
const OPINIONS =
  /^(?:(?:nếu|trường\s+hợp)\s+)?(?:(?:mọi|các|những|có)\s+)*(?:ý\s+kiến|thắc\s+mắc|khiếu\s+nại|phản\s+ánh|kiến\s+nghị|góp\s+ý|câu\s+hỏi|vướng\s+mắc(?=[^.;]*\d{3}))(?!\p{L})(?![^.;]*(?<!\p{L})(?:của|từ)\s+(?:các\s+)?(?:đơn\s+vị|cơ\s+quan|phòng|ban|ngành|địa\s+phương|sở|ubnd|thôn|khu\s+phố|tổ|xã|phường|trường)(?!\p{L}))/iu;
/** “… để tổng hợp, báo cáo UBND tỉnh”: what is done with them then. */
const TO_SUM_UP = /[,\s–-]+để\s+(?:được\s+)?tổng\s+hợp(?!\p{L})[^.;]*(?=[.;]?$)/iu;
export const withoutSum = (text: string): string =>
  OPINIONS.test(text) ? text.replace(TO_SUM_UP, '') : text;
/** Whether a clause about papers is of what people send, and no report of an office. */
export const sentByThem = (text: string, byOffices: boolean): boolean =>
  ASKED_OF_THEM.test(text) || OPINION_BY.test(text) || (!byOffices && OPINIONS.test(text));
/** “… có vị trí: 2280325.6866; 603340.3104”, “… khoảng 16,9 độ Vĩ Bắc, 110,6 độ Kinh Đông”. */
export const ON_A_MAP =
  /độ\s+kinh\s+\p{L}+[.;]?$|(?<![\d.])\d{6,7}\.\d{2,}|(?<!\p{L})to[ạa]\s+độ[^.]*\d{5}/iu;
/** “Xe còn lại | sau thời điểm này sẽ bị cẩu dời”: to whom or what it happens. */
export const BEFALLS = /^(?!.*(?<!\p{L})(?:và|hoặc|thì|nên|mà|nếu)\s*$)[\p{L}\s]{3,40}\s$/iu;
export const AFTERWARDS = /^(?:sau|quá|hết)\s/iu;
/** “… thực hiện (tốt) các nội dung”: what is asked comes below. */
export const ONLY_FOLLOWS =
  /^(?:(?:nghiêm\s+túc|chủ\s+động|phối\s+hợp|tích\s+cực|cần|hãy|khẩn\s+trương|tăng\s+cường)\s+)*(?:thực\s+hiện|lưu\s+ý|chú\s+ý|chấp\s+hành|triển\s+khai|quan\s+tâm|biết|làm|áp\s+dụng)(?:\s+(?:nghiêm\s+túc|nghiêm|tốt|đúng|ngay))*(?:\s+(?:một\s+số|các|những|\d+)(?:\s+(?:nội\s+dung|việc|biện\s+pháp|công\s+việc|quy\s+định|vấn\s+đề|điểm|yêu\s+cầu|khuyến\s+cáo|bước)).*)?$/iu;
/** “Trung tâm A thông báo đấu giá tài sản vào ngày 18/6/2021 như sau:” */
export const ON_DAY =
  /(?<!\p{L})thông\s+báo\s+(?:về\s+việc\s+)?(?<what>\p{Ll}[^,;:]{6,40}?)\s+vào\s+ngày\s+(?<day>\d{1,2}\/\d{1,2}\/\d{4})[^.]*:\s*$/iu;
/** “Sinh viên hội đủ các điều kiện sau đây được xét tốt nghiệp:” is said before them. */
export const CONDITIONS_BELOW = /(?:các|những)\s+điều\s+kiện\s+sau(?:\s+đây)?\s+\p{L}+\s+\p{L}+/iu;
/** “Để …, Trung tâm đề nghị VNPT cập nhật …”: the aim of that alone. */
export const ASKS_SOMEBODY = /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu)\s[^:]*[^:\s]\s*$/iu;
/** Kinds, not a group of officers. */
export const GROUPED = /^nhóm\s+(?:giống|tuổi|đối\s+tượng|trẻ|học\s+sinh|người|hộ)(?!\p{L})/iu;
/** A sentence that tells what the letter is for, rather than what one of its rules is for. */
export const AIMS = /^(?:để|nhằm|việc|với\s+mục)(?!\p{L})/iu;
export const CAPITAL_TO_POINT = /^\p{Lu}.*[.!?…]$/u;
export const LONGEST_BEFALLEN = 6;
export const INVITES = /mời\s*$/iu;
/** What the issuer hopes or thanks for; “Không khai báo bị phạt tiền”, what befalls who does so. */
const NO_REQUEST =
  /^(?:(?:rất|kính)\s+)*(?:mong|chúc|hy\s+vọng|c[ảá]m\s+ơn|xin\s+lỗi)(?!\p{L})|(?<!\p{L})bị\s+(?:phạt|xử\s+(?:phạt|lý)|truy\s+cứu|tịch\s+thu)(?!\p{L})/iu;
/** “Vận động hội viên | nhốt giữ gia súc”: what everybody has to do, as members too. */
export const MEMBERS =
  /^(?:vận\s+động|tuyên\s+truyền)[\p{L}\s,]*?\s(?:các\s+)?(?:đoàn\s+viên|hội\s+viên)(?:,\s+(?:đoàn|hội)\s+viên)?$/iu;

/** Whether what a clause says is done by whoever is asked. */
export const isAsked = (clause: string): boolean =>
  (IMPERATIVE.test(clause) || beginsWithVerb(clause)) &&
  ![NAMES_WAY, SCHEDULED, OF_ITSELF, NO_REQUEST, CHANGES].some((sign) => sign.test(clause));
