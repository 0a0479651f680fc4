/** What of a letter's text only its writing makes: lines run together, an agency's mark, brackets with points in them. */
import { withoutMarker } from '../../paragraphs.ts';
import { withoutPointers } from '../sentences/eye.ts';

/** “… công trình.Tuyệt đối …”: no space after the point. */
const RUN_ON = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}*\s)/gu;
/** “- Thời gian: … - Địa điểm: …” on one line. */
const MORE_ON_LINE =
  /(?<=\S)\s+[-–+*]\s+(?=(?:Thời gian|Địa điểm|Đối tượng|Hình thức|Lệ phí|Nội dung)[^:.]{0,30}:\s)/gu;
/** The body's lines, those written on one line apart. */
export const linesOf = (body: readonly string[]): string[] =>
  body.flatMap((paragraph) => paragraph.replace(RUN_ON, '. ').split(MORE_ON_LINE));

/** “(TTV) – ”, “TPO - ”, “(GD TP.HCM – Hà Nội): –”: who printed it. */
const AGENCY =
  /^(?:\((?:\p{Lu}|[\s.–-]){2,12}[^()]{0,14}\)\s*[-–:]*(?:\s*[-–:]+)*\s*|\p{Lu}{2,5}\s?[-–]\s+|\p{Lu}{2,5}\.\p{Lu}{2}\s?[-–]\s?)(?=[\p{Lu}\d])/u;
/** A bullet as word processors save it. */
const BULLET = /^o\s+(?=\p{Lu})/u;
/** A sentence without what stands before it. */
export const withoutMarks = (marked: string): string =>
  withoutPointers(withoutMarker(marked))
    .replace(/;(?=\p{Lu})/gu, '; ')
    .replace(AGENCY, '')
    .replace(BULLET, '');

/** “(sáng 8h-10h; chiều 14h-16h)”, “…; địa điểm: thôn 3”: no sentence of their own. */
export const inOneBreath = (text: string): string =>
  text
    .replace(/\([^()]*\)/gu, (bracket) => bracket.replace(/;\s*/gu, ', '))
    // “chiều nay (29/10)”: on air it may be tomorrow.
    .replace(
      /(?<=(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm)\s+)nay\s*\((?:ngày\s+)?(?<day>\d{1,2}\/\d{1,2}(?:\/\d{4})?)\)/giu,
      'ngày $<day>',
    )
    .replace(/hôm\s+(?=ngày\s+\d)/giu, '')
    .replace(/\s+[-–]\s+địa\s+chỉ:\s+/giu, ', địa chỉ: ')
    .replace(/;\s+địa\s+điểm:\s+(?=[^;]*(?<!\p{L})đến\s+(?:kê|đăng|nộp|nhận|làm))/giu, ', ');
