/** Letters for a closed circle: a firm's shareholders, bidders, officers sent to a course, a union, teams, offices that count. */
import type { Letter } from '../letter.ts';
import { asksPeople, isOfAWard, isSentToOffices } from './toWhom.ts';
import { PEOPLE, VERB } from './words/people.ts';

/** Whoever may be listening. */
const LISTENERS =
  /(?<!(?:ban|đồng|hội\s+đồng|tòa\s+án|quân\s+đội)\s+)nhân\s+dân|người\s+dân|bà\s+con|(?<!\p{L})hộ\s+(?:dân|gia|kinh|nghèo|chăn|nông)|khách\s+hàng|phụ\s+huynh|cử\s+tri|nông\s+dân|tiểu\s+thương|xã\s+viên/iu;
/** “Ngày đăng ký cuối cùng trả cổ tức”. */
const SHARES = /(?<!\p{L})(?:cổ\s+(?:đông|tức|phiếu|phần)|ĐHĐCĐ|HĐQT|trái\s+phiếu|chứng\s+khoán)(?!\p{L})/giu;
const LEAST_SHARES = 3;
/** “Yêu cầu báo giá”, “Kính gửi: Các nhà cung cấp”. */
const BIDDERS =
  /^(?:thư\s+)?(?:yêu\s+cầu|(?:kính\s+)?mời)\s+(?:báo|chào)\s+giá|^kính\s+gửi[^.]{0,30}(?:đơn\s+vị|nhà|công\s+ty|hãng)\s+(?:cung\s+(?:cấp|ứng)|thầu)(?!\p{L})/iu;
const SUPPLIERS =
  /(?<!\p{L})(?:đơn\s+vị|nhà|công\s+ty|hãng)(?:\s+\p{L}+){0,2}?\s+(?:cung\s+(?:cấp|ứng)|thầu)(?!\p{L})/iu;
/** “Cử công chức tham gia lớp bồi dưỡng”, “Hội nghị bồi dưỡng nghiệp vụ công chứng”. */
const OF_OFFICERS =
  /^(?:thông\s+báo\s+)?(?:v\/v\s+|về\s+việc\s+)?[^.:]{0,50}(?<!\p{L})(?:(?:bồi\s+dưỡng|tập\s+huấn|đào\s+tạo)\s[^.;:]{0,40}(?:nghiệp\s+vụ|công\s+chức|viên\s+chức|cán\s+bộ)|(?:bồi\s+dưỡng|tập\s+huấn)\s+nghiệp\s+vụ|cử\s+(?:cán\s+bộ|công\s+chức|viên\s+chức|giáo\s+viên))(?!\p{L})/iu;
const UNION = /^(?:BCH\s+|ban\s+chấp\s+hành\s+)?công\s+đoàn(?!\p{L})/iu;
/** “Rà soát hộ nghèo”, “Phúc tra nguồn công dân nhập ngũ”: offices count people. */
const COUNTS =
  /^(?:(?:tổ\s+chức|thực\s+hiện|kế\s+hoạch|tiếp\s+tục|về\s+việc|đôn\s+đốc)\s+)*(?:rà\s+soát|phúc\s+tra|thống\s+kê|tổng\s+hợp|báo\s+cáo|cung\s+cấp\s+số\s+liệu|hoàn\s+(?:chỉnh|thiện)\s+(?:danh\s+sách|hồ\s+sơ|số\s+liệu|biên\s+bản))(?!\p{L})/iu;
/** “Các hộ gia đình chằng chống nhà cửa”, among what offices do. */
const PEOPLE_DO = new RegExp(`^\\P{L}*${PEOPLE}\\s+${VERB}(?!\\p{L})`, 'iu');
/** “Giải Bơi học sinh các trường”, sent to schools: their teams know. */
const TEAMS = /(?<!\p{L})(?:giải|hội\s+khỏe|hội\s+thao)(?!\p{L})/iu;

/** @param bindsOffices whether the letter's term is one of offices */
export function isForACircle(letter: Letter, bindsOffices: boolean): boolean {
  const { head, body, fields } = letter;
  const title = fields.title ?? '';
  // A page puts its section's name above the letter's title.
  const heads = [title, ...body.slice(0, 2)];
  const work = bindsOffices && (isSentToOffices(letter) || head.kind === 'plan' || head.kind === 'directive');
  if (work && COUNTS.test(title) && !asksPeople(letter) && !body.some((line) => PEOPLE_DO.test(line)))
    return true;
  if (head.recipients.length > 0 && head.recipients.every((to) => /trường/iu.test(to)) && TEAMS.test(title))
    return isSentToOffices(letter) && !asksPeople(letter);
  if (head.recipients.some((to) => SUPPLIERS.test(to)) && isSentToOffices(letter)) return true;
  const text = [title, ...body].join('\n');
  if (LISTENERS.test(text)) return false;
  return (
    (text.match(SHARES)?.length ?? 0) >= LEAST_SHARES ||
    heads.some((line) => BIDDERS.test(line) || OF_OFFICERS.test(line)) ||
    (UNION.test(fields.issuer ?? '') && !isOfAWard(letter))
  );
}
