/**
 * Numbers written one after another with bare commas: tổ 1,2; các thôn 3,5 và 7. After a noun that numbers name
 * (and where nothing is measured) the comma parts a list; by the rule it is the decimal point.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { number } from '../numbers/numbers.ts';

/** What numbers name. */
const NAMED =
  /^(?:tổ|khu|thôn|bản|xóm|ấp|phố|tdp|kp|phường|quận|điều|khoản|mục|lớp|khối|ngày|tháng|quý|tuần|cụm|đội|nhóm|câu|bài|lô|tầng|đợt|ngõ|hẻm|ngách|phòng|trang|chương|án|bước|dãy|tuyến|bảng|hình|mẫu|mũi|tiết|thứ|vùng|hạng|nhà|đường)$/u;
/** What is measured takes a decimal point. */
const MEASURED =
  /^(?:giờ|phút|lít|mét|ki|tấn|tạ|kg|km|triệu|tỷ|tỉ|nghìn|ngàn|lần|độ|ha|héc|phần|điểm|đồng|tầng|gian|sào|công|sao|vạn|chỉ|lạng|cân|năm|tháng|tuần|m|m2)(?: |$)/u;

const named = (place: Place): boolean => {
  const word = place.before() === 'số' ? place.wrote(2) : place.wrote();
  return NAMED.test(word);
};

export const listRules: readonly Rule[] = [
  {
    kind: 'number',
    starts: 'digit',
    figures: [1, 3],
    follows: ',',
    pattern: sticky(`[1-9]\\d{0,2}(?:,[1-9]\\d{0,2}){1,12}${WORD_END}(?![.,/%-]\\d|\\s?%)`),
    say: (m, place) => {
      const parts = m[0].split(',');
      const rising = parts.every((p, i) => i === 0 || Number(p) > Number(parts[i - 1]));
      return named(place) && rising && !MEASURED.test(place.after(place.at + m[0].length))
        ? parts.map((p) => number(p, place.style)).join(', ')
        : null;
    },
  },
  {
    kind: 'number',
    starts: 'digit',
    figures: [1, 4],
    follows: ',',
    // 1,23,4: no number has two decimal points
    pattern: sticky(`\\d{1,4}(?:,\\d{1,4}){2,9}${WORD_END}(?![.,]\\d)`),
    say: (m, { style }) => {
      const parts = m[0].split(',');
      return parts.slice(1).every((p) => p.length === 3)
        ? null
        : parts.map((p) => number(p, style)).join(', ');
    },
  },
];
