/** What is done may be told without what for. */
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { sentence } from './ear.ts';
import { quoted } from './pieces.ts';
import { isWhole } from './whole.ts';

/** “… trực van suốt đêm | để đưa nước về cuối tuyến”: what for is missed least. */
const AIM =
  /(?:,\s+(?:đảm\s+bảo|bảo\s+đảm))?,?\s+(?<!(?:dùng|sử\s+dụng|đủ|liên\s+hệ)\s+)(?:để|nhằm)\s+(?!lại\s|cho\s)[^;:]*$/iu;
/** More than what for. */
const MORE =
  /\sthì\s|(?<!\p{L})(?:sẽ|phải)\s|,\s+(?:đề\s+nghị|yêu\s+cầu|không|đừng|hoàn\s+thành|xong|nộp|gửi|\p{Lu})|,.*\d/u;
/** “Đối tượng: hộ chiếm vỉa hè | để làm mái hiên”: which of them. */
const NARROWS = /^(?:đối\s+tượng|thành\s+phần|điều\s+kiện|các\s+trường\s+hợp|hành\s+vi)[^:]{0,40}:\s/iu;
/** The sentence without its aim, where that makes it short enough; null where it doesn't. */
export function withoutAim(text: string): string | null {
  if (NARROWS.test(text)) return null;
  const head = text.replace(AIM, '');
  return head !== text &&
    wordsIn(head) <= MOST_WORDS &&
    !MORE.test(text.slice(head.length).replace(/^,\s+/u, '')) &&
    !quoted(head) &&
    !/,\s+\S+$/u.test(head) &&
    isWhole(sentence(head))
    ? head
    : null;
}
