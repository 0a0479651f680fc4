/** Of a letter that offices carry out: what in it is theirs, and what they shall let people hear. */
import { SUBJECT } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import * as says from './says.ts';
import { FORBIDS } from './signs.ts';

/** “Tuyên truyền 2 lượt/ngày trên hệ thống loa: súc rửa lu, khạp; thả cá”: what people shall do. */
const AIRED =
  /^(?:tuyên\s+truyền|phát(?:\s+thanh)?|thông\s+báo|phổ\s+biến)(?!\p{L})[^:;.]{0,60}(?<!\p{L})(?:loa|đài|truyền\s+thanh)(?!\p{L})[^:;.]{0,60}:\s+(?<what>\p{Ll}.+)$/iu;
/** What is aired, where all of it is for people to do. */
export function airedIn(text: string): string | null {
  const what = AIRED.exec(text)?.groups?.what;
  if (
    what === undefined ||
    !what.split(/;\s+/u).every((one) => beginsWithVerb(one) || SUBJECT.test(one) || WHEN.test(one))
  )
    return null;
  return what.slice(0, 1).toUpperCase() + what.slice(1);
}
/** Where it is said. */
export const ON_AIR = { asked: 'bà con', label: null, under: null, forOffices: false, spread: true } as const;
const WHEN = /^(?:khi|nếu)\s/iu;

/** “Đăng ký bổ sung: công dân mới chuyển đến”: who that is for. */
const OF_WHOM =
  /^[^:;.]{3,40}:\s+(?:(?:các|những|mọi)\s+)*(?:người|hộ|công\s+dân|nam|nữ|trẻ|học\s+sinh|phụ\s+huynh|gia\s+đình|cá\s+nhân|chủ)(?!\p{L})/iu;
/** “Thu hồi cáp cũ xong trước ngày 30/7”, “Gửi hồ sơ xin phép về Phòng”, “Lấy ý kiến hội viên”; not “Trao giải ngày 26/3”. */
const WORKS =
  /(?<!\p{L})(?:xong|hoàn\s+thành|trước\s+ngày|chậm\s+nhất|báo\s+cáo|danh\s+sách|hội\s+viên|lực\s+lượng|cán\s+bộ|nhân\s+viên|hồ\s+sơ|văn\s+bản|phương\s+án|hội\s+thảo|kế\s+hoạch|về\s+phòng|biên\s+bản)(?!\p{L})/iu;
/** “Số liệu gửi cùng văn bản góp ý”. */
const PAPERS = /^(?:văn\s+bản|số\s+liệu|danh\s+sách|báo\s+cáo|biểu\s+mẫu|dự\s+toán|kinh\s+phí)(?!\p{L})/iu;
/** Done by an office, since nobody else is named. */
export const isTheirs = (clause: string): boolean =>
  PAPERS.test(clause) ||
  (beginsWithVerb(clause) &&
    WORKS.test(clause) &&
    !says.OF_ITSELF.test(clause) &&
    !says.SCHEDULED.test(clause) &&
    !says.CHANGES.test(clause) &&
    !OF_WHOM.test(clause) &&
    !FORBIDS.test(clause));
