/** Blocks that only a reader of the page needs: captions of pictures, headlines, subheadings. */
import { wordsIn } from '../words/words.ts';
import type { Block } from './outline.ts';

export function isForTheEyeAlone(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  return (
    CAPTION.test(block.text) ||
    isSubheading(block) ||
    ASIDE.test(block.text) ||
    WRITTEN_ON.test(block.text) ||
    ATTENDED.test(block.text) ||
    !/\p{Ll}{2}/u.test(block.text.replace(SIGNED, '')) ||
    isOfPicture(blocks, at) ||
    isUnderPicture(blocks, at)
  );
}

/** “Công nhân kiểm tra đường ống. Ảnh: …” */
const CAPTION =
  /(?:^|[\s(])(?:(?:Ảnh|ẢNH|Nguồn ảnh|Hình)\s*:\s*[^:;]{2,40}|(?:Ảnh|Hình)\s+(?:TL|tư\s+liệu|minh\s+h(?:ọa|oạ)))\.?$|^(?:Ảnh|Hình)\s+(?:tư\s+liệu|minh\s+h(?:ọa|oạ))(?!\p{L})[^.]*\.?$|^\[?(?:Ảnh|Hình)\s*:[^.;]*\]$|\s(?:[-–]\s+Ảnh|ảnh)\s+\d{1,2}\.?$/u;
/** “(Bài phát trên loa thôn, sáng 5h30)”: a line said to who reads. */
const ASIDE = /^\((?!(?:trừ|kể\s+cả|nghỉ|lưu\s+ý)(?!\p{L}))[^()]*\)[.;]?$/iu;
/** “Tam Hiệp, ngày 16 tháng 6 năm 2026”, above who signs. */
const WRITTEN_ON = /^\p{Lu}[\p{L}\s’']{2,30},\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\.?$/u;
/** “Dự và chỉ đạo có đồng chí …”, of a meeting that was held. */
const ATTENDED =
  /^(?:(?:đến|tới|cùng|về)\s+)?(?:tham\s+)?dự(?:\s+(?:và|buổi|hội\s+nghị|lễ)(?!\p{L})[^,.;:]{0,40})?\s+có\s+(?:các\s+)?(?:đồng\s+chí|đ\/c|ông|bà)(?!\p{L})/iu;
/** “CHI CỤC TRƯỞNG (đã ký số)”. */
const SIGNED = /\s*\((?:đã\s+ký|ký\s+tên|ký\s+số)[^()]*\)\s*$/iu;
/** “Về thời gian nghỉ lễ”, above what is said of it. */
const ABOUT =
  /^v\s*\/\s*v\s[^:;.]*$|^về\s+(?:việc|thời\s+gian|địa\s+điểm|hồ\s+sơ|nội\s+dung|đối\s+tượng|mức)(?!\p{L})[^:;.]*$/iu;
/** A line between paragraphs that only names what comes: “Trình tự, thủ tục giảm tiền thuê đất”. */
const isSubheading = ({ text, under }: Block): boolean =>
  ABOUT.test(text) ||
  ((under === null || !/:$/u.test(under.text)) &&
    /^(?:trình\s+tự|thủ\s+tục|quy\s+trình|hồ\s+sơ|đối\s+tượng|nội\s+dung|hình\s+thức|lệ\s+phí|thời\s+gian|địa\s+điểm|hội\s+trường|phương\s+thức|điều\s+kiện|cách\s+thức|các\s+bước|một\s+số|những|chi\s+tiết\s+lịch|lịch(?=\s+(?:ngưng|ngừng|cắt|cúp|tiêm|thu|tiếp|họp|thi)\s))(?!\p{L})/iu.test(
      text,
    ) &&
    !/[.:;!?…\d]/u.test(text) &&
    wordsIn(text) <= 12);

/** “Người dân làm thủ tục tại Công an phường” between two paragraphs: says what a picture shows. */
const isOfPicture = (blocks: readonly Block[], at: number): boolean =>
  /^(?:người\s+dân|các\s+nam\s+công\s+dân|(?:các\s+)?đại\s+biểu|các\s+bác\s+sĩ|lãnh\s+đạo|cán\s+bộ|công\s+nhân|lực\s+lượng|quang\s+cảnh|toàn\s+cảnh|hiện\s+trường|logo|đoàn\s+viên)\s[^.:;!?\d]{10,90}$/iu.test(
    blocks[at]!.text,
  ) &&
  [blocks[at - 1], blocks[at + 1]].every((b) => b !== undefined && /[.…]["”]?$/u.test(b.text)) &&
  blocks[at]!.under === null;

const PARAGRAPH = /[.…!]["”]?$/u;
const LEAST_OF_PARAGRAPH = 90;
const MOST_CAPTIONS = 3;
/** “Bác sĩ đo huyết áp cho các cụ”: alone without a point between two long paragraphs that have theirs. */
function isUnderPicture(blocks: readonly Block[], at: number): boolean {
  const { text, under } = blocks[at]!;
  const says =
    /[.:;,!?…]["”)]?$|:\s|\d{1,2}[/.]\d|\d\s?(?:h|giờ|đồng)(?!\p{L})|\d{6}|^(?:\P{L}|(?:đề\s+nghị|kính|mời|xin|yêu\s+cầu|không|cấm)(?!\p{L}))/iu;
  if (under !== null || says.test(text) || wordsIn(text) < 4 || wordsIn(text) > 30) return false;
  const bare = (block: Block): boolean => !PARAGRAPH.test(block.text) && !says.test(block.text);
  const isLong = (block: Block | undefined): boolean =>
    block !== undefined && block.text.length >= LEAST_OF_PARAGRAPH && PARAGRAPH.test(block.text);
  const before = blocks.slice(Math.max(0, at - MOST_CAPTIONS), at).findLast((block) => !bare(block));
  const after = blocks.slice(at + 1, at + 1 + MOST_CAPTIONS).find((block) => !bare(block));
  return isLong(before) && isLong(after);
}
