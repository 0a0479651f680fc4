/**
 * What stands in brackets and says which: a condition, a stretch of road, for whom a day is. Said right behind the
 * noun it is written behind, without a comma, so that in a list it isn't heard as one more item.
 */
import { beginsWithVerb } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';

/** “ông (bà)”, “cha (mẹ)”. */
const OR_SHE = /(?<!\p{L})(?:ông|anh|chú|thầy|cha|bố|vợ|chồng)$/iu;
const SHE = /^(?:bà|chị|em|cô|mẹ|vợ|chồng)$/iu;
/** “Công an thị trấn (cũ)”, “thông báo (lần 2)”, “bản khai (2 mặt)”, “chợ A (khu cũ)”. */
const PART_OF_NAME =
  /^(?:cũ|mới|(?:lần|đợt|kỳ|khóa|tập)(?:\s+thứ)?\s+(?:\d{1,3}|[IVX]+|hai|ba|tư|cuối)|\d{1,2}\s+(?:chữ\s+)?(?:số|mặt)|(?:khu|điểm|cơ\s+sở)\s+(?:cũ|mới|chính|phụ|lẻ))$/iu;
/** “giấy khám sức khỏe (đối với hạng B1)”, “phiếu lĩnh (nếu có)”, “nhà văn hóa thôn A (phục vụ thôn A, B)”, “đơn (có xác nhận của xã)”, “vật tư (trong phạm vi 5 m)”. */
const CONDITION =
  /^(?:(?:chỉ\s+)?(?:áp\s+dụng\s+(?:cho|với|đối\s+với)|đối\s+với|dành\s+(?:cho|riêng\s+cho)|phục\s+vụ(?=\s+(?:các\s+)?(?:thôn|xóm|tổ|khu|ấp|bản|khối|khóm|TDP|người|hộ|bà))|có\s+(?:xác\s+nhận|chứng\s+thực|công\s+chứng)|không\s+quá(?=\s+\d)|trong\s+phạm\s+vi)\s|nếu\s(?!.*(?:,|\s(?:thì|sẽ)\s)))/iu;
/** “Mọi thắc mắc (nếu có) xin gửi về …”: who has none sends none; who has no paper brings none, and must hear that. */
const IF_ANY = /^nếu\s+(?:có|được)$/iu;
const PAPER =
  /(?<!\p{L})(?:giấy|thẻ|sổ|bản|đơn|phiếu|chứng\s+\p{L}+|quyết\s+định|hóa\s+đơn|văn\s+bằng|hợp\s+đồng|biên\s+lai|(?:hình\s+)?ảnh|tài\s+liệu)(?!\p{L})[^;:]{0,50}$/iu;
/** “các cháu lớp 1 (sinh năm 2020)”, “nam thanh niên (sinh từ 01/01/2007 đến 31/12/2007)”. */
const BORN = /^(?:sinh|sn\.?)\s+(?:năm\s+|từ\s+|trước\s+|sau\s+|trong\s+)*\d/iu;
const NAME = /\p{Lu}\p{Ll}*$/u;
/** “đường A (từ ngã tư B đến cầu C)”, “khu A (phía đông cầu B)”, “sân bóng (cạnh chợ)”. */
const STRETCH =
  /^(?:đoạn\s|từ\s+(?!ngày|tháng|năm|nay|sáng|chiều|tối|thứ|nguồn|ngân|\d)[^,]*?\s(?:đến|tới|vào|ra|lên|xuống)\s|(?:cạnh|bên\s+cạnh|gần|đối\s+diện|sau\s+lưng|phía)\s)/iu;
/** “mộ chưa phân hủy (dưới 4 năm)”. */
const SO_MUCH = /^(?:trên|dưới|hơn)\s+\d[\d.,]*\s+\p{L}[^,]*$/iu;
/** “nộp phạt (1 – 2 triệu đồng)”. */
const FROM_TO =
  /^(?<from>\d[\d.,]*(?:\s?(?:nghìn|ngàn|triệu|đồng|đ))?)\s*[-–]\s*(?<to>\d[\d.,]*\s?(?:(?:nghìn|ngàn|triệu)(?:\s+đồng)?|đồng|đ)(?:\/\p{L}+)?)$/iu;
/** “thôn A (sáng), thôn B (chiều)”. */
const SESSION = /^(?:buổi\s+)?(?<part>sáng|trưa|chiều|tối)$/iu;
/** “nhà trưởng thôn (hoặc bộ phận một cửa)”. */
const OR = /^(?:hoặc|hay)\s/iu;
/** “làng Bua, làng Chan (nhà rông)”: where people come there. */
const VENUE =
  /^(?:nhà\s+(?:rông|dài|văn\s+h[óo]a|sinh\s+hoạt|cộng\s+đồng|ông|bà)|hội\s+trường|trường|trạm\s+y\s+tế|trụ\s+sở|sân|đình)(?!\p{L})/iu;
const VILLAGE =
  /(?<!\p{L})(?:thôn|xóm|ấp|bản|làng|buôn|bon|khóm|tổ|khu\s+phố|tổ\s+dân\s+phố|TDP|khối|điểm)\s+(?:\d+\p{L}?|(?:\p{Lu}[\p{L}’']*\s?){1,4}\d?)$/u;
const AT_PLACE = /(?<!\p{L})(?:tại|ở)\s[^,;:]*$/iu;
/** “Đơn (lấy ở bảo vệ)”. */
const TO_BE_HAD = /^(?:lấy|nhận|mua|phát)\s+(?:tại|ở)\s/iu;
/** “14 giờ ngày 10/3 (cá nhân)”, “chiều 17/6/2026 (cánh đồng A)”: for whom a time is, or where. */
const TIME = /(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d\s?(?:h|giờ)(?:\s?\d{2})?)$/iu;
const WHOM =
  /^(?:các\s+|những\s+)?(?:tổ\s+chức|cá\s+nhân|hộ|doanh\s+nghiệp|nam|nữ|học\s+sinh|sinh\s+viên|lớp|khối|người|trẻ|cháu|giáo\s+viên|phụ\s+huynh)(?!\p{L})/iu;
const PLACE =
  /^(?:(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]ản|[Bb]uôn|[Ll]àng|[Tt]ổ|[Kk]hu|[Kk]hối|[Cc]ánh\s+đồng|[Xx]ứ\s+đồng|[Đđ]ồng|[Tt]rường|[Cc]hợ|[Đđ]ường)\s+(?:\p{Ll}+\s+){0,2}(?:\d|\p{Lu})|(?:[Nn]hà\s+văn\s+hóa|[Hh]ội\s+trường|[Tt]rụ\s+sở|[Ss]ân)\s)/u;
/** “41.000 đồng/hộ (mặt đường), 33.000 đồng/hộ (ngõ hẻm)”: for whom or where the sum is. */
const SUM = /\d\s?(?:nghìn|ngàn|triệu|tr)?\s?(?:đồng|đ)(?:\/[\p{L}\d]+){0,3}$/u;
const FOR_WHICH =
  /^(?:đối\s+)?với\s+[^,;]+$|^(?:(?:các|những)\s+)?(?:khu\s+vực|ngõ|hẻm|mặt|hộ|người|trẻ|nam|nữ|lớp|khối|loại|xe|nhà|đất|ô|lô|dãy|cơ\s+sở|tổ\s+chức|cá\s+nhân|doanh\s+nghiệp|học\s+sinh|phường|xã|thôn)(?!\p{L})[^,;]*$|^\d+\s?(?:ml|lít|kg|m2|m²)$/iu;
/** “BC15 (42.000đ/kg), TBR225 (45.000đ/kg)”: what each costs. */
const PRICE = /^\d[\d.,]*\s?(?:đồng|đ|nghìn|ngàn)(?:\s+đồng)?\/\p{L}+$/iu;
/** “tụ huyết trùng (trâu, bò)”: for which animals. */
const DISEASE =
  /(?<!\p{L})(?:vắc[\s-]?xin|lở\s+mồm\s+long\s+móng|LMLM|tụ\s+huyết\s+trùng|dịch\s+tả(?:\s+\p{L}+){0,3}|(?:tụ|đóng)\s+dấu|tai\s+xanh|viêm\s+da\s+nổi\s+cục|nhiệt\s+thán|phó\s+thương\s+hàn|niu[\s-]?cát[\s-]?xơn|cúm|dại)$/iu;
/** “trường A (xe máy), sân B (ô tô)”: what is left where. */
const VEHICLES = /^(?:(?:xe\s+(?:máy|đạp|tải|con|khách|điện)|ô\s*tô)(?:,\s*|\s+và\s+|$)){1,4}$/iu;
const ANIMALS =
  /^(?:(?:trâu|bò|lợn|heo|dê|cừu|ngựa|chó|mèo|gà|vịt|ngan|ngỗng|gia\s+súc|gia\s+cầm)(?:,\s*|\s+và\s+|$)){1,6}$/iu;
export const isOfSum = (inside: string, noun: string): boolean => SUM.test(noun) && FOR_WHICH.test(inside);
/** “phiếu lĩnh lương (thẻ nhận lương), căn cước”: the same paper. */
export const A_PAPER = /^(?:thẻ|giấy|sổ|đơn|phiếu|tờ)\s/iu;
/** “06/10 trạm A (7h30 - 11h), 08/10 trạm B (13h - 15h)”. */
const HOURS =
  /^(?:từ\s+)?(?<from>\d{1,2}\s?(?:h|giờ|g)\s?\d{0,2})\s*(?:[-–]|đến)\s*(?<to>\d{1,2}\s?(?:h|giờ|g)\s?\d{0,2})$/iu;
/** “học lực Khá (THCS), hoàn thành tốt (tiểu học)”. */
const LEVEL = /^(?:THCS|THPT|tiểu\s+học|mầm\s+non|mẫu\s+giáo)$/iu;
const SCHOOL = /(?<!\p{L})(?:trường|cấp|học\s+sinh|giáo\s+viên|trẻ|bậc)(?!\p{L})[^,;:]*$/iu;
/** “ký biên bản (các hộ chưa kiểm đếm)”: who of those that were named. */
export const THOSE =
  /^(?:(?:các|những)\s+)?(?:hộ|người|trường\s+hợp|mộ|xe|tàu|trẻ|cháu)\s+(?:đã|chưa|không|mới|còn)\s(?!.*\sthì\s)/iu;
/** “Các hộ … ký biên bản (các hộ chưa kiểm đếm)”: if they haven't. */
const OF_THEM = /^(?:(?:các|những)\s+)?(?:hộ|người)\s+(?<state>(?:đã|chưa|không)\s(?!.*[,;]).+)$/iu;
/** “0912 345 678 (anh Quý)”, “18001091 (VinaPhone)”: whose number it is. */
const NUMBER = /\d[\d .x-]{2,}\d\.?$|\d{3}$/u;
const PERSON = /^(?:gặp\s+)?(?=(?:ông|bà|anh|chị|cô|chú|thầy|đ\/c|đồng\s+chí)\s+\p{L})/iu;
const CARRIER = /^(?:Viettel|Vina[Pp]hone|Mobi[Ff]one|Vietnamobile|VNPT|FPT|Gmobile)$/iu;
/** Nobody waits through more before the noun's sentence goes on. */
const MOST_ATTACHED = 12;

/** “chiều các ngày 17/6 (cánh đồng A) và 18/6 (cánh đồng B)”: what each day has. */
export const isOfDay = (inside: string, before: string): boolean =>
  TIME.test(before.trimEnd()) && (WHOM.test(inside) || PLACE.test(inside));

/** What is said behind the noun, with the space before it; null where the bracket says no such thing. */
export function attached(inside: string, before: string): string | null {
  const noun = before.trimEnd();
  if (OR_SHE.test(noun) && SHE.test(inside)) return ` ${inside}`;
  if (PART_OF_NAME.test(inside)) return ` ${inside}`;
  if (NUMBER.test(noun)) {
    if (PERSON.test(inside)) return ` gặp ${inside.replace(PERSON, '').replace(/\s+[-–]\s+|:\s+/u, ', ')}`;
    if (CARRIER.test(inside)) return ` của ${inside}`;
    if (/^zalo$/iu.test(inside)) return '';
  }
  if (wordsIn(inside) > MOST_ATTACHED) return null;
  if (IF_ANY.test(inside) && !PAPER.test(noun)) return '';
  if (BORN.test(inside)) return NAME.test(noun) ? '' : ` ${inside.replace(/^sn\.?\s+/iu, 'sinh năm ')}`;
  if (TIME.test(noun)) {
    if (WHOM.test(inside)) return ` đối với ${inside}`;
    if (PLACE.test(inside)) return ` tại ${inside}`;
  }
  if (isOfSum(inside, noun)) return ` ${/^(?:đối\s+)?với\s/iu.test(inside) ? '' : 'đối với '}${inside}`;
  if (PRICE.test(inside)) return ` giá ${inside}`;
  if (VEHICLES.test(inside)) return ` cho ${inside}`;
  if (ANIMALS.test(inside) && DISEASE.test(noun)) return ` cho ${inside}`;
  const part = SESSION.exec(inside)?.groups?.part;
  if (part !== undefined) return ` buổi ${part.toLowerCase()}`;
  const sum = FROM_TO.exec(inside)?.groups;
  if (sum !== undefined) return ` từ ${sum.from} đến ${sum.to}`;
  const hours = HOURS.exec(inside)?.groups;
  if (hours !== undefined) return ` từ ${hours.from} đến ${hours.to}`;
  if (LEVEL.test(inside) && !SCHOOL.test(noun) && !NAME.test(noun)) return ` đối với ${inside}`;
  const state = OF_THEM.exec(inside)?.groups?.state;
  const done = noun.split(/[,;:]\s+|\s+và\s+/u).slice(-2);
  if (state !== undefined && done.some((what) => beginsWithVerb(what))) return ` nếu ${state}`;
  if (THOSE.test(inside)) return ` đối với ${inside}`;
  if (VENUE.test(inside) && VILLAGE.test(noun) && !AT_PLACE.test(noun)) return ` tại ${inside}`;
  return CONDITION.test(inside) ||
    STRETCH.test(inside) ||
    TO_BE_HAD.test(inside) ||
    OR.test(inside) ||
    SO_MUCH.test(inside)
    ? ` ${inside}`
    : null;
}
