/**
 * Lines typed without Vietnamese marks: "Kinh moi ba con hop luc 7h30 ngay 5/6". Which word is meant can't be told for
 * sure ("ban" is *bạn*, *bàn*, *bán*, *bản* or *ban*), so such words stay as they are and the writer is warned; but the
 * words around figures are few, and with their marks the rules read days, hours, phones and sums there as anywhere.
 */
import { isBareSyllable, isSyllable } from './syllable.ts';

/** Fewer words than this are a name, a heading or a code. */
const LEAST_WORDS = 4;
/** No notice has a longer line without a single mark unless all of it has none. */
const LOOKED_AT = 600;
const MARKED = /[^\P{L}A-Za-z]/u;
const WORDS = /(?<![\p{L}\p{N}@./-])[A-Za-z]{2,8}(?![\p{L}\p{N}@/-]|\.[A-Za-z])/gu;

/** Whether the line of `text` that begins at `from` is Vietnamese typed without its marks. */
export function lacksMarks(text: string, from = 0): boolean {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + LOOKED_AT));
  if (MARKED.test(line)) return false;
  const words = line.match(WORDS) ?? [];
  const bare = words.filter((w) => isBareSyllable(w.toLowerCase()));
  return bare.length >= LEAST_WORDS && bare.length >= words.length * 0.7 && bare.some(needsMarks);
}

/** No word of Vietnamese without a mark: "chieu", and "hop", as -p -t -c -ch take sắc or nặng. */
const needsMarks = (word: string): boolean =>
  word.length > 2 && (!isSyllable(word) || /(?:p|t|c|ch)$/i.test(word));

/** What the words around figures are in a notice, when they have no marks. */
const WITH_MARKS = new Map(
  `ngày sáng chiều tối trưa đêm hôm mùng mồng tháng năm quý tuần thứ từ đến tới trước hết hạn lúc vào hồi giờ phút
dịp lễ tết nhật sinh họp nghỉ khai khám tiêm gọi số điện thoại đài nóng dây nhắn gửi soạn liên hệ đường phố ngõ
ngách hẻm nhà tổ khu thôn xóm lô thửa căn tầng phòng lớp khóa kỳ lần điều khoản mục điểm giá phí tiền lệ đồng nghìn
triệu tỷ người hộ độ tuổi tỷ lệ chiếm đạt tăng giảm khoảng gần hơn nhất thể chậm cuối đầu nghị định quyết thông báo
kế hoạch công văn luật biển cấp và của là tại`
    .split(/\s+/)
    .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), word] as const)
    .reverse(),
);

/** @example withMarks('ngay') // 'ngày' */
export const withMarks = (word: string): string => WITH_MARKS.get(word) ?? word;
