/** What a bracket says after a comma: nothing where it only gives a short name or a paper, a number with what it is. */
import { wordsIn } from '../words/words.ts';

/** “(Sawaco)”, “(BHXH)”, “(gọi tắt là …)”, “(theo mẫu)”, “(hiệu lực từ …)”: for who reads. */
export const NOTHING_NEW =
  /^(?:sau\s+đây|gọi\s+tắt|viết\s+tắt|kèm|đính\s+kèm|khi\s+có|nếu$|mẫu(?:$|\s(?!giáo|mã))|v[íi]\s+d[ụu]|vd(?!\p{L})|trích$|đã\s+ký|(?:đã\s+|được\s+)*sửa\s+đổi|theo|(?:có\s+)?hiệu\s+lực\s|ban\s+hành|(?:khoản|điều|điểm|luật|nghị\s+định|thông\s+tư|nghị\s+quyết|quyết\s+định|kế\s+hoạch|công\s+văn|thông\s+báo|NĐ|QĐ|NQ|TT|KH|CV)\s(?=.*\d)|từ\s+(?:nguồn|ngân)|có\s+(?:mẫu|danh|phụ|kèm|file|biểu|sơ|bản\s+đồ)|ở\s+(?:nhóm|mục|phần|điểm)\s|\d{1,3}\s+ngày$|\p{Lu}+\.[\d.]+$|\*+$|\d+$|\d[\d.,]*\s?%$|[^()]*(?:%|\d{3})\s?(?:đồng|đ)?\s?[x×*]\s?\d|x\s?\d+$|[“"][^”"]*[”"]$|\p{L}{1,2}$)/iu;
const SHORT_NAME = /^(?:(?=.*\p{Lu})[\p{Lu}\d&.-]{2,}|\p{Lu}[\p{L}\d]*)$/u;
/** A day of the week or of the moon goes with the date before it. */
export const DAY = /^(?:thứ\s+\p{L}+|thứ\s+\d|chủ\s+nhật)$/iu;
const LUNAR =
  /^(?:(?:tức|nhằm)\s+)?(?<day>(?:là\s+)?(?:ngày\s+)?\d[\d\s/.-]*\d)\s+(?:âm\s+lịch|â\.?l\.?)$|^(?<month>(?:ngày\s+|mùng\s+|mồng\s+)?\d{1,2}(?:(?:,|\s+và)\s+\d{1,2})*\s+tháng\s+(?:Giêng|Chạp)(?:\s+năm\s+\p{L}+\s\p{L}+)?)$/iu;
/** “căn cước (bản phô tô)”. */
export const COPY = /^(?:bản\s+(?:sao|chính|gốc|phô|photo|chụp)|phô\s?tô|photo|còn\s+hạn)(?!\p{L})/iu;
/** “từ 2/3 đến 17/3 (giờ hành chính, trừ thứ bảy)”. */
export const HOURS = /^(?:trong\s+)?giờ\s+(?:hành\s+chính|làm\s+việc)/iu;
/** “42 kg (nữ)”. */
export const OF_WHOM = /^(?:nữ|nam|trẻ\s+em|người\s+lớn)$/iu;
/** “Trạm y tế xã (ĐT: 0236 388 888)”. */
const PHONE = /^(?:sđt|đt|số\s+điện\s+thoại|điện\s+thoại)\s*:?\s*(?<number>\d.*)$/iu;
/** An area code. */
const AREA = /^0\d{1,3}$/u;

/** “Trạm (0262 388 555, trực 24/24)”, “báo cho giám sát (anh Vinh 0918 333 027)”: whom to ask. */
export const CALL = /(?<![\d.,])(?:0\d{1,3}[ .]?|\+84|1[89]00\s?)\d[\d .xX]{4,}/u;
export const CALLED = /^(?:(?:sđt|đt|số\s+điện\s+thoại|điện\s+thoại)\s*:?|gặp|qua|gọi)\s+/iu;
export function told(inside: string, goesOn: boolean): string {
  if (AREA.test(inside)) return ` ${inside}`;
  if (inside === '' || NOTHING_NEW.test(inside) || SHORT_NAME.test(inside)) return '';
  if (/^\d/u.test(inside) && CALL.test(inside)) return `, điện thoại ${inside}${goesOn ? ',' : ''}`;
  if (HOURS.test(inside)) return ` trong ${inside.replace(/^trong\s+/iu, '')}${goesOn ? ',' : ''}`;
  if (OF_WHOM.test(inside)) return ` đối với ${inside}`;
  if (COPY.test(inside) && wordsIn(inside) <= 4) return ` ${inside}`;
  const lunar = LUNAR.exec(inside)?.groups;
  const phone = PHONE.exec(inside)?.groups?.number;
  const said =
    lunar !== undefined
      ? `tức ${lunar.month ?? `${lunar.day} âm lịch`}`
      : phone !== undefined
        ? `điện thoại ${phone}`
        : DAY.test(inside) || /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(inside)
          ? inside.slice(0, 1).toLowerCase() + inside.slice(1)
          : inside;
  // “tổ 4 (tổ 9 cũ)”.
  return `, ${/\scũ$/iu.test(said) ? 'tức ' : ''}${said}${goesOn ? ',' : ''}`;
}
