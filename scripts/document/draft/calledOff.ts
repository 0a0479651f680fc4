/** What a letter calls off or puts off is never told as if it took place. */

const CALLED_OFF =
  /(?<!\p{L})(?:không\s+(?:tổ\s+chức|tiếp(?=\s)|mở)|(?:tạm\s+)?(?:hoãn|dừng)(?:\s+tổ\s+chức)?|hủy(?:\s+bỏ)?|huỷ(?:\s+bỏ)?)\s+(?:việc\s+)?(?<what>\p{L}.{6,})$/iu;
const SAYS_SO =
  /(?<!\p{L})(?:không|chưa|hoãn|dừng|ngừng|hủy|huỷ|lùi|thay|chuyển|lại|sau\s+khi|khi\s+có)(?!\p{L})/iu;
/** So many words of what is called off name it. */
const NAMING = 3;

/** Whether the title itself is the news. */
export const callsOff = (title: string | null): boolean => CALLED_OFF.test(title ?? '');

/** “Chủ tịch tiếp công dân vào ngày 15/5”, in a letter titled “Không tổ chức tiếp công dân tháng 5”. */
export function isCalledOff(text: string, title: string | null): boolean {
  const what = CALLED_OFF.exec(title ?? '')?.groups?.what;
  if (what === undefined) return false;
  const named = what.toLowerCase().split(/\s+/u).slice(0, NAMING).join(' ');
  return text.toLowerCase().includes(named) && !SAYS_SO.test(text);
}
