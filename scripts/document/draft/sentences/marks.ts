/** Marks between words that only the eye reads, said in words. */

/** “đồng/người”: by the unit, as the reader says it. */
const UNIT =
  '(?:đồng|đ|nghìn|triệu|tr|lần|lượt|người|hộ|khẩu|kg|con|ngày|tháng|năm|giờ|buổi|ha|sào|m|lít|phiếu|suất|liều|mũi|bộ|căn|lô|thửa|xe|tấn|em|cháu|trẻ|vụ|tiết|giải|bài|phòng|quầy|sạp|ki|kiốt)';
const ALTERNATIVE = new RegExp(
  `(?<![\\p{L}\\d./:@_-]|\\d\\s(?:\\p{L}+\\s){0,2})(?<one>(?!${UNIT}(?!\\p{L}))\\p{L}{2,})\\s?/\\s?(?<other>(?!${UNIT}(?!\\p{L}))(?:\\p{Ll}{2,}|\\p{Lu}{3,}))(?![\\p{L}\\d]|[@_-]|\\.\\p{L})`,
  'gu',
);
/** “ông/bà”, “và/hoặc”. */
const BOTH: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(ông|anh|cô|thầy|chú)\s?\/\s?(?=(?:bà|chị|cô|chú|em)(?!\p{L}))/giu, '$1 '],
  [/(?<!\p{L})và\s?\/\s?hoặc(?!\p{L})/giu, 'hoặc'],
];

const PLUS = /(?<=[\p{L}\d)”"])\s+\+\s+(?=[\p{L}“"#]|\d+\s\p{L})/gu;
/** What is typed isn't a sentence. */
const IN_CODE = /^(?:nội\s+dung|cú\s+pháp|tiêu\s+đề|soạn)(?!\p{L})[^:]{0,40}:/iu;

/** What stands between words as a mark: “A + B”, “A/B”, “A > B > C”, “HỌ TÊN_LỚP”, “ck”. */
export function marksSaid(text: string): string {
  return (
    BOTH.reduce((said, [mark, words]) => said.replace(mark, words), text)
      .replace(ALTERNATIVE, '$<one> hoặc $<other>')
      .replace(PLUS, (_, at: number, whole: string) =>
        IN_CODE.test(whole) || whole.slice(at + 3).search(PLUS) >= 0 ? ', ' : ' và ',
      )
      // “Mở ứng dụng > Dịch vụ > Cập nhật”, “đường A > cầu B > đường C”.
      .replace(
        /(?<!\p{L})(?<at>app|ứng\s+dụng|VNeID|Zalo|mục|trang|menu|cổng)(?!\p{L})(?<name>[^,;.>]{0,30}?)\s+>\s+(?<way>[^.;:,]+)/giu,
        (...found) => {
          const { at, name, way } = found.at(-1) as Record<'at' | 'name' | 'way', string>;
          return `${at}${name}, mục ${way.replace(/\s+>\s+/gu, ', mục ')}`;
        },
      )
      .replace(/(?<=\p{L}[”"]?)\s+>\s+(?=[\p{L}“"])/gu, ', ')
      .replace(/(?<![\p{L}\d/.@_-])(?=[^\s@.]*_)[\p{L}\d_[\]]+(?![@.]\p{L}|[\p{L}\d])/gu, (code) =>
        code.replace(/_+/gu, ', ').replace(/^[,\s]+|[,\s]+$/gu, ''),
      )
      .replace(/(?<!\p{L})(?:ck|c\/k)(?!\p{L})/gu, 'chuyển khoản')
      // “gặp c Lan”, “tờ khai theo Mẫu”.
      .replace(/(?<=(?<!\p{L})(?:[Gg]ặp|[Gg]ọi|hệ|cho|hỏi)\s)[Cc]\.?\s+(?=\p{Lu}\p{Ll})/gu, 'chị ')
      .replace(/(?<=(?<!\p{L})(?:[Gg]ặp|[Gg]ọi|hệ|cho|hỏi)\s)[Aa]\.?\s+(?=\p{Lu}\p{Ll})/gu, 'anh ')
      .replace(/(?<=(?<!\p{L})theo\s)Mẫu(?!\p{L})/gu, 'mẫu')
      .replace(/(?<=\p{L})-\s+(?=(?:số|ngõ|ngách|hẻm|kiệt|tổ|đường|phố|thôn|khu|tầng)\s)/gu, ', ')
  );
}

const WHICH_OF = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
/** “ba nhóm: (1) giấy, nhựa; (2) thức ăn; (3) rác khác”: where a comma parts them they have to be counted aloud. */
export function numbersSaid(text: string): string {
  const items = text.split(/[,;]?\s*\((?=[1-6]\)\s)/u).slice(1);
  return items.length > 1 &&
    items.every((item, i) => item.startsWith(`${i + 1})`)) &&
    items.some((item) => item.includes(','))
    ? text.replace(
        /[,;]?\s*\((?<which>[1-6])\)\s+/gu,
        (_, which: string) => `${which === '1' ? ' ' : ', '}${WHICH_OF[Number(which) - 1]!} là `,
      )
    : text;
}
