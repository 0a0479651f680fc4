/** The kinds of letters by the word that stands above their title. */

const KINDS = {
  'thông báo': 'notice',
  'kế hoạch': 'plan',
  'giấy mời': 'invitation',
  'thư mời': 'invitation',
  'công điện': 'urgent',
  'quyết định': 'decision',
  'nghị quyết': 'decision',
  'thông tư': 'decision',
  'công văn': 'letter',
  'tờ trình': 'letter',
  'chỉ thị': 'directive',
  'hướng dẫn': 'guide',
  'báo cáo': 'report',
  'thông cáo': 'notice',
  'thông tin': 'notice',
  'tin báo': 'notice',
  'giấy báo': 'notice',
  'giấy nhắc': 'notice',
  'lời nhắn': 'notice',
  'bài phát thanh': 'notice',
  'bài tuyên truyền phát thanh': 'notice',
  'thông tin tuyên truyền': 'notice',
  'thông tin cảnh báo': 'notice',
  'lời kêu gọi': 'appeal',
  'thư ngỏ': 'appeal',
  'thư kêu gọi': 'appeal',
  'phương án': 'plan',
  'chương trình': 'plan',
  'thể lệ': 'notice',
  'điều lệ': 'notice',
  'nội quy': 'notice',
  lịch: 'notice',
  'đề cương tuyên truyền': 'notice',
  'bài tuyên truyền': 'notice',
} as const;
export type LetterKind = (typeof KINDS)[keyof typeof KINDS] | 'letter';

export function kindOf(line: string): LetterKind | null {
  const words = line
    .replace(/[.:;*\s]+$/u, '')
    // “GIẤY BÁO (đọc trên loa sáng và chiều)”
    .replace(/\s*\([^()]{0,60}(?:đọc|phát|gửi)(?!\p{L})[^()]{0,60}\)$/iu, '')
    .replace(/^[*\s]+/u, '')
    .replace(/\s+(?:hỏa\s+tốc|hoả\s+tốc|khẩn)$/iu, '')
    // “THÔNG BÁO QUAN TRỌNG”, “THÔNG BÁO CỦA UBND XÃ …”, “THÔNG BÁO SỐ 2”, “THÔNG BÁO (LẦN 2)”
    .replace(
      /\s+(?:QUAN TRỌNG|KHẨN CẤP|HÀNG HẢI|NHANH|CHUNG|SỐ \d{1,2}|\(?LẦN (?:THỨ )?\d{1,2}\)?|CỦA (?!.*(?:\sVỀ\s|V\/V|:))\P{Ll}{3,80})$/u,
      '',
    );
  if (
    words !== words.toUpperCase() &&
    !/^(?:giấy mời|thông báo|kế hoạch|công điện|thư mời|thư ngỏ|công văn)$/iu.test(words)
  )
    return null;
  const lower = words.toLowerCase().replace(/\s+/gu, ' ').replace('hoả', 'hỏa');
  const exact = KINDS[lower as keyof typeof KINDS];
  return exact ?? null;
}
