/** Letters of which no announcement can be made: what they say is left to a person, and the draft says so. */
import { datesIn } from '../deadlines/dates.ts';
import type { Letter } from '../letter.ts';
import { isBadlyRead, isWithoutMarks } from '../syllables.ts';
import type { Part, Place } from './parts.ts';
import { callsOff } from './calledOff.ts';
import { isForACircle } from './circles.ts';
import { warns } from './told/warned.ts';
import { invitesPeople, isOfAWard, isSentToOffices, namesPeople, speaksToPeople } from './toWhom.ts';

/** Said to whoever edits, in place of an announcement. */
export const LEFT_TO_A_PERSON =
  'Chưa soạn được bài: văn bản này không có nội dung thông báo cho bà con. Đề nghị người biên tập đọc văn bản và tự viết bài nếu cần phát.';

/** Typed without marks, or read badly from a picture: what a voice would make of it nobody understands. */
const WITHOUT_MARKS =
  'Chưa soạn được bài: văn bản không có dấu tiếng Việt nên không đọc lại chắc chắn được. Đề nghị người biên tập gõ lại có dấu hoặc tự viết bài nếu cần phát.';
const BADLY_READ =
  'Chưa soạn được bài: nhiều chữ trong văn bản bị lỗi, không đọc lại chắc chắn được. Đề nghị người biên tập sửa văn bản hoặc tự viết bài nếu cần phát.';
/** Whether a draft only says that none could be made. */
export const isRefusal = (draft: string): boolean => draft.startsWith('Chưa soạn được bài: ');

export function unreadable({ body }: Letter): string | null {
  const text = body.join('\n');
  if (isWithoutMarks(text)) return WITHOUT_MARKS;
  return isBadlyRead(text) ? BADLY_READ : null;
}

/** What is still to be done, known or hoped for. */
const AHEAD =
  /(?<!\p{L})(?:sẽ|cần(?!\s+thiết)|phải|đề\s+nghị|yêu\s+cầu|mời|hãy|không\s+được|nghiêm\s+cấm|cấm|khuyến\s+cáo|dự\s+kiến|có\s+thể|liên\s+hệ|mong|chậm\s+nhất|trước\s+ngày|đến\s+hết|áp\s+dụng|tạm\s+ngừng|ngừng|niêm\s+yết|đồng\/|từ\s+nay|(?<!sinh\s+)từ\s+(?:ngày\s+)?\d{1,2}[-/]\d{1,2}|hằng|hàng\s+(?:ngày|tuần|tháng)|(?:hồ\s+sơ|đối\s+tượng|điều\s+kiện|mức|lịch)(?:\s+\p{L}+){0,4}:)(?!\p{L})/iu;
/** What was done, or said on an occasion. */
const BEHIND =
  /(?<!\p{L})(?:đã\s+(?!được\s+|có\s+|đăng|nộp|ký)|vừa\s+|đến\s+dự|tham\s+dự\s+(?:có|buổi|hội)|phát\s+biểu|kết\s+thúc\s+đợt|đạt\s+\d|thu\s+được\s+\d|dẫn\s+đầu|tử\s+vong)|^(?:Tại|Trong)\s+(?:buổi|hội\s+nghị|ngày\s+hội|lễ|chương\s+trình|đợt)(?!\p{L})|^(?:Sáng|Chiều|Tối|Ngày)\s+(?:ngày\s+)?\d(?![^.]{0,20}:)/u;

/** “Lịch công tác tuần 32 của Thường trực UBND huyện”. */
const LEADERS_WEEK =
  /(?:lịch|chương\s+trình)\s+(?:công\s+tác|làm\s+việc|họp)\s+(?=.*(?:tuần|tháng|lãnh\s+đạo|thường\s+trực|ban\s+giám))(?!.*(?:tiếp\s+(?:công\s+)?dân|bộ\s+phận|trung\s+tâm|một\s+cửa|trạm|bác\s+sĩ|ngân\s+hàng|cử\s+tri))/iu;

/** Whether nothing is told to the people, or only what has been. */
export function isForNobody(letter: Letter, parts: readonly Part[], bindsOffices: boolean): boolean {
  const { fields, head } = letter;
  const { deadline, date, number } = fields;
  if (head.kind === 'invitation' && !invitesPeople(letter)) return true;
  if (isForACircle(letter, bindsOffices)) return true;
  if (LEADERS_WEEK.test(fields.title ?? '')) return true;
  const toPeople = speaksToPeople(letter) || isOfAWard(letter);
  const told = parts.filter(({ place }) => TELLS.includes(place)).flatMap(({ lines }) => lines);
  // Offices are told, but whom the water reaches has to know.
  if (told.some(warns)) return false;
  if ((bindsOffices || !toPeople) && ![fields.title ?? '', ...told].some(namesPeople)) return true;
  // A term tells something by itself, and so does a title that calls something off; not one of a letter to offices.
  if (told.length === 0)
    return (deadline === null || !toPeople || isSentToOffices(letter)) && !callsOff(fields.title);
  // Offices are told what has been.
  if (
    !toPeople &&
    deadline === null &&
    told.some((text) => BEHIND.test(text)) &&
    !told.some((text) => AHEAD.test(text))
  )
    return true;
  if (deadline !== null || head.recipients.length > 0 || number !== null || head.kind === 'invitation')
    return false;
  const isAhead = (text: string): boolean =>
    AHEAD.test(text) || (date !== null && datesIn(text, { day: date }).some(({ day }) => day > date));
  // “Lịch tiếp xúc cử tri” is of what comes.
  return (
    !/^lịch(?!\p{L})/iu.test(fields.title ?? '') &&
    told.some((text) => BEHIND.test(text)) &&
    !told.some(isAhead)
  );
}
const TELLS: readonly Place[] = ['do', 'where', 'otherwise', 'ask'];
