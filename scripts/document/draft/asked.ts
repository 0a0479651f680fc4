/** Who is told to do it: whoever the letter names, else “bà con”, and nobody for what an office or a firm does. */
import { sentence } from './sentences/ear.ts';
import type { Told } from './told/kinds.ts';
import { IMPERATIVE, SUBJECT } from './words/people.ts';
import { lowerFirst } from './words/words.ts';

/** What people do without anybody being named. */
const PEOPLE_DO =
  /^(?:mang\s+theo|nộp|gửi|nhận\s+(?:tiền\s+)?(?:hỗ\s+trợ|bồi\s+thường|quà)|liên\s+hệ|đăng\s+ký|kê\s+khai|khai\s+báo|chuẩn\s+bị|xuất\s+trình|hoàn\s+thành|truy\s+cập|cài\s+đặt|chấp\s+hành|phản\s+ánh|khai\s+hồ\s+sơ|đến\s+(?:trụ|UBND|nhà|trung|công|bộ|phòng|trạm|điểm))(?!\p{L})(?![^.]{0,40}(?::|\stừ\s+(?:ngày\s+)?\d))/iu;
/** Said to people, where nobody is named and they can do it. */
export const addressed = (text: string): string =>
  PEOPLE_DO.test(text) && !NOT_ASKED.test(text)
    ? `Bà con ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;

/** Begins with who is meant. */
const NAMED =
  /^(?:(?:toàn\s+thể|toàn\s+bộ|các|những|mọi|mỗi|quý|tất\s+cả|\d+)\s+)*(?:cơ\s+quan|đơn\s+vị|doanh\s+nghiệp|cán\s+bộ|đoàn\s+viên|hội\s+viên|người|nhân\s+dân|bà\s+con|cô\s+bác|công\s+dân|hộ|chủ(?!\s+(?:động|yếu|trương))|phụ\s+huynh|cử\s+tri|khách|tổ\s+chức|cá\s+nhân|gia\s+đình|thuê\s+bao|thân\s+nhân|thí\s+sinh|học\s+sinh|sinh\s+viên)(?!\p{L})/iu;

/** Done at an office's desk, whoever is told of it: “Tạm dừng thu nhận hồ sơ …”. */
const OFFICES_DO =
  /^(?:(?:bắt\s+đầu|tiếp\s+tục|(?:tạm\s+)?(?:dừng|ngừng))\s+)?(?:thu\s+nhận|tiếp\s+nhận|niêm\s+yết|cấp\s+(?:lại|đổi|phát)|thẩm\s+định|phúc\s+tra|chi\s+trả|giải\s+quyết\s+hồ\s+sơ|họp\s+dân|(?:tổ\s+chức\s+)?tiêu\s+hủy)(?!\p{L})/iu;
/** Whom to call, under a name of its own; what comes of doing so. */
const NOT_ASKED =
  /^\p{L}+(?:\s\p{L}+){0,3}:\s[^.]*\d{3}[\d.\s]{4}|^(?!.*(?<!\p{L})(?:nếu|không)(?!\p{L})).*\s(?:thì\s+)?(?:sẽ|thì)\s+(?:bị|được|không|tính)\s/iu;
const CALLS =
  /^(?:hỗ\s+trợ|tư\s+vấn|hướng\s+dẫn|giải\s+đáp)(?:\s\p{Ll}+){0,3}:\s[^.;]{0,80}\d{3}[\d.\s]{4}/iu;
/** “Rà soát viên đến nhà thu thập thông tin”, “nhận đăng ký đến hết ngày …”: done by who works for the ward. */
const OTHERS_COME =
  /^(?:(?:rà\s+soát|điều\s+tra|thú\s+y|cộng\s+tác|nhân)\s+viên|cán\s+bộ|tổ\s+(?:công\s+tác|tiêm|thu|kiểm)|lực\s+lượng|đoàn\s+kiểm)(?!\p{L})|^nhận\s+(?:đăng\s+ký|hồ\s+sơ|đơn|phiếu|bài)(?!\p{L})|^họp\s+(?:thôn|xóm|bản|ấp|khu|tổ)(?!\p{L})/iu;
/** “Đề nghị bà con chủ động …”; whoever is named stays named. */
export function asked({ text, who, invited = false }: Told, first: boolean): string {
  if (who === undefined && (NAMED.test(text) || SUBJECT.test(text)))
    return first || invited ? `${invited ? 'Kính mời' : 'Đề nghị'} ${lowerFirst(text)}` : text;
  const people = who ?? 'bà con';
  // “Hỗ trợ: bà Chi, điện thoại …”: whom to call.
  if (CALLS.test(text)) return sentence(`Cần ${lowerFirst(text.replace(/:\s+/u, ', xin liên hệ '))}`);
  if (/^nghiêm\s+cấm|^cấm(?!\p{L})/iu.test(text)) return text;
  if (people === 'bà con' && (OFFICES_DO.test(text) || OTHERS_COME.test(text))) return sentence(text);
  const said = `${people} ${lowerFirst(text)}`;
  // “Khởi công quý IV/2023”, “Hỗ trợ: bà Chi, ĐT …”, “Nộp 02 nơi trở lên sẽ bị loại”: nobody is asked that.
  if (who === undefined && !invited && (!IMPERATIVE.test(text) || NOT_ASKED.test(text)))
    return sentence(text);
  // Told, not asked.
  if (/^(?:được\s+)?(?:nghỉ|đi\s+học|trở\s+lại)(?!\p{L})/iu.test(text)) return sentence(said);
  if (invited) return `Kính mời ${lowerFirst(said)}`;
  return first && IMPERATIVE.test(text) ? `Đề nghị ${lowerFirst(said)}` : sentence(said);
}
