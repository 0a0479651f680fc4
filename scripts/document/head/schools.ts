/** Schools that a text names. */
import { capitalised } from './issuer.ts';

/** Second syllables of the subjects that schools are named after. */
const SECOND =
  '(?:học|hội|nghệ|lý|thương|văn|tế|thuật|phạm|nghiệp|dục|hóa|thao|lực|chính|mại|hàng|dựng|tin|khoa|lợi|sản)';

const SCHOOL = new RegExp(
  `[Tt]rường (?:Đại học|ĐH|CĐ|Cao đẳng|THPT|THCS|Tiểu học|TH|Mầm non|Mẫu giáo|Trung cấp|Chính trị)(?: (?:[-–](?= \\p{Lu})|và(?= \\p{Lu})|(?<=\\p{Lu}\\p{Ll}+ )${SECOND}(?!\\p{L})|\\p{Lu}[\\p{L}]*(?:\\.\\p{Lu}+)?)){1,10}`,
  'gu',
);

/** The one school that the text names in full; what begins another's name is short for it. */
export function onlySchool(text: string): string | null {
  const named = [...new Set([...text.matchAll(SCHOOL)].map(([name]) => capitalised(name)))].sort(
    (a, b) => b.length - a.length,
  );
  return named[0] !== undefined && named.every((name) => named[0]!.startsWith(name)) ? named[0] : null;
}
