/** Lines of a letter → its paragraphs and their sentences. Files wrap lines where the paper ended; people don't. */

/** What begins a new paragraph: `1.`, `1.2.`, `a)`, `II.`, `-`, `+`, `Điều 3.`, `Bước 1:`. */
const STARTER =
  /^(?:[-–—+*•▪■●o✓✔➢_]\s+\S|[-–—+*•]\p{Lu}|\(?\d{1,2}(?:\.\d{1,2})*[.)/]\s*\p{L}|\d{1,2}(?:\.\d{1,2})+\.?\s|[IVX]{1,4}[.)]\s|[a-zđ]\)\s*\S|[a-zđ]\.\s+\p{Lu}|(?:điều|bước|đợt|phần|mục|chương)\s+\d+[.:]|\*+\s*\S|\(\*+\))/iu;
const ENDED = /[.!?…:;]["”’)\]]*$/u;
const SENTENCE_ENDED = /[.!?…]["”’)\]]*$/u;
const BEGINS_SMALL = /^[\p{Ll}(]/u;
/** Words no sentence ends with. */
const UNFINISHED =
  /(?<!\p{L})(?:thứ|(?<!(?:hàng|hằng|mỗi|từng)\s)(?:ngày|tháng|năm)|và|của|từ|đến|tại|các|cho|với|trước|trong|theo|những|để|vào|hoặc|trên|giờ)$|(?<=.{40})\s[-–]$|(?<=.{45}),$/u;
/** … in a text whose lines are broken anywhere: “Khi có điện lại, | Công ty …”, “Đề nghị | Quý khách …”, “02083 … - | Chi nhánh …”. */
const BROKEN_OFF = /(?:(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|kính\s+(?:mời|báo)|xin)|,|\d\s[-–])$/iu;
/** “theo số 0208 3861 | 220” */
const HALF_NUMBER = /(?<![\d.])0\d{2,3}(?:[. ]\d{3,4})?$/u;
/** What a sentence of its own begins with; any other capital on the next line is a name's: “phường | Minh Khai”. */
const OPENS =
  /^(?:theo|căn\s+cứ|thực\s+hiện|để|nhằm|khi|sau|trước|từ|ngày|sáng|chiều|tối|lúc|tại|về|vì|do|nếu|đề\s+nghị|yêu\s+cầu|kính|mời|trân\s+trọng|xin|cần|thời\s+gian|địa\s+điểm|thông\s+báo|lý\s+do|mọi|các|những|tất\s+cả|nhân\s+dân|bà\s+con|ghi\s+chú|lưu\s+ý|ảnh|tin|nguồn|tác\s+giả|nơi\s+nhận|ông|bà)(?!\p{L})/iu;
/** An hour alone, as in a table. */
const CELL = /^\d{1,2}(?:h|g|:)\d{2}$/iu;
/** A line that stands for itself: `Thời gian:`, `Địa điểm:`, the letter's foot. */
const LABEL = /^(?:\p{Lu}[\p{L}\s/]{1,30}:|Nơi nhận|Kính gửi|Lưu:)/u;

/** Longer ones aren't writing; what looks for words in a sentence must not look through a megabyte. */
const LONGEST_PARAGRAPH = 4000;
const LONGEST_SENTENCE = 1200;
/** Breaks at a blank what is longer than anybody writes. */
export const broken = (text: string, longest: number): string[] =>
  text.length <= longest
    ? [text]
    : (text.match(new RegExp(`[\\s\\S]{1,${longest}}(?=\\s|$)|[\\s\\S]{1,${longest}}`, 'gu')) ?? []);

export const startsItem = (line: string): boolean => STARTER.test(line.trim());

/** “1. Địa bàn1.1. Tổng số 4 lớp. 1.2. Địa bàn tuyển:- Trẻ …”: a page's items that lost their line ends. */
const GLUED =
  /(?<=[\p{L}\d)][.;:]?)(?<!\d|\d\.)(?=\d{1,2}\.(?:\d{1,2}\.)?\s?\p{Lu}\p{Ll}*[\s:])|(?<=(?:\d{2}|\/\d)\.)(?=\d\.\s?\p{Lu}\p{Ll}*[\s:])|(?<=[.;]\s)(?=\d{1,2}\.\d{1,2}\.\s?\p{Lu})/gu;
const GLUED_DASH =
  /(?<=[\p{Ll}\d][.;:])(?=[-–+]\s?\p{Lu}\p{Ll}+\s)|(?<=[.;:])\s+(?=[-–+]\s\p{Lu}\p{Ll}+\s)/gu;
const LEAST_GLUED = 3;
const unglued = (line: string): string[] => {
  const parts = line.split(GLUED);
  return parts.length > LEAST_GLUED ? parts.flatMap((part) => part.split(GLUED_DASH)) : [line];
};

/** Joins wrapped lines; an empty line ends a paragraph unless the sentence goes on in small letters. */
export function paragraphs(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const anywhere = isBrokenAnywhere(lines);
  const out: string[] = [];
  let last = '';
  let apart = false;
  for (const raw of lines.flatMap(unglued)) {
    // Cells of a table that was pasted stand between bars.
    const line = raw
      .replace(/(?<=\p{L}\)\.)(?=\p{Lu}\p{Ll}+\s)/gu, ' ')
      .replace(/[^\S\t]+/gu, ' ')
      // “A | B | C |”: the bar that closes a row parts no cells.
      .replace(/^(.*\S \| \S.*?) ?\|$/u, '$1')
      // “Vùng cấm:Mọi tàu, thuyền …”
      .replace(/(?<=\p{L}):(?=\p{Lu}\p{Ll})/gu, ': ')
      // “0977.000. 618”: a telephone number that was broken.
      .replace(/(?<=(?<![\d.])0\d{2,3}\.\d{3}\.) (?=\d{3}(?![\d.]))/gu, '')
      .replace(/(?<=\S) \| (?=\S)/gu, '\t')
      .replace(/^.*\|.*\|.*$/u, (row) => row.replace(/ ?\| ?/gu, '\t'))
      .trim();
    if (!line) {
      apart = true;
      continue;
    }
    const open = out.at(-1);
    if (open !== undefined && goesOn(open, last, line, apart, width, anywhere))
      out[out.length - 1] = `${open} ${line}`;
    else out.push(line);
    last = line;
    apart = false;
  }
  return out;
}

function goesOn(
  open: string,
  last: string,
  line: string,
  apart: boolean,
  width: number,
  anywhere: boolean,
): boolean {
  if (open.length > LONGEST_PARAGRAPH) return false;
  if (startsItem(line) || /\t/u.test(line) || /\t/u.test(open) || /\.\/\.$/u.test(open)) return false;
  if (BEGINS_SMALL.test(line) && !ENDED.test(open)) return true;
  if (!apart && UNFINISHED.test(open)) return true;
  if (CELL.test(line)) return false;
  if (anywhere && !apart && !LABEL.test(line)) {
    if (BROKEN_OFF.test(last) || (HALF_NUMBER.test(last) && /^\d{3}/u.test(line))) return true;
    const isText = [last, line].every((one) => /\p{Ll}{2}/u.test(one));
    if (isText && last.length > LEAST_BROKEN && !ENDED.test(last) && !OPENS.test(line)) return true;
  }
  // Not “PHẦN III. HỒ SƠ VÀ THỜI GIAN NHẬN” with “01 bộ gồm …” below it.
  if (!apart && /^\d/u.test(line) && !ENDED.test(open) && last.length > 30 && /\p{Ll}{2}/u.test(last))
    return true;
  if (apart || width === 0) return false;
  // Only a line that is full was wrapped.
  if (last.length < width * 0.75 || LABEL.test(line)) return false;
  return !SENTENCE_ENDED.test(open) || last.length > width * 0.9;
}

/** Length of full lines in a text that was wrapped; 0 when each line is a paragraph. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((n) => n > 30);
  if (lengths.length < 4) return 0;
  const sorted = [...lengths].sort((a, b) => b - a);
  const longest = sorted[Math.floor(sorted.length * 0.05)]!;
  if (longest > 140) return 0;
  return lengths.filter((n) => n > longest * 0.8).length > lengths.length * 0.4 ? longest : 0;
}

/** Shorter ones may be a paragraph's last or a heading. */
const LEAST_BROKEN = 25;
/** Whether a narrow page broke sentences at any length: of its lines many go on in small letters in the next. */
function isBrokenAnywhere(lines: readonly string[]): boolean {
  const below = lines.map((line, i) => [line.trim(), lines[i + 1]?.trim() ?? ''] as const);
  const pairs = below.filter(([line, next]) => line !== '' && next !== '');
  const broken = pairs.filter(
    ([line, next]) => !ENDED.test(line) && /^\p{Ll}/u.test(next) && !startsItem(next),
  );
  return broken.length >= 3 && broken.length >= pairs.length * 0.2;
}

/** Abbreviations whose point ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:TP|Tp|TT|TX|Q|P|H|T|X|Đ|Ths|ThS|TS|PGS|GS|BS|CN|KS|Ông|Bà|đ\/c|Đ\/c|ĐT|SĐT|Tel|tr|v\.v|Số|số|St|No|KT|TM|TL)$/u;

/** Sentences of one paragraph; `;` doesn't end one. */
export function sentencesOf(paragraph: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const end of paragraph.matchAll(/[.!?…]+["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\d])|\t+/gu)) {
    const before = paragraph.slice(from, end.index);
    // "1. Việc", "TP. Bắc Kạn" and "12. 5" are no ends.
    if (SHORTENED.test(before) || /^\s*(?:\d{1,2}(?:\.\d+)*|[IVXa-zđ]{1,4})$/u.test(before)) continue;
    if (
      end[0].startsWith('.') &&
      /\d$/u.test(before) &&
      /^\d/u.test(paragraph.slice(end.index + end[0].length)) &&
      before.length < 6
    )
      continue;
    const sentence = paragraph.slice(from, end.index + end[0].length).trim();
    if (sentence) out.push(...broken(sentence, LONGEST_SENTENCE));
    from = end.index + end[0].length;
  }
  const rest = paragraph.slice(from).trim();
  if (rest) out.push(...broken(rest, LONGEST_SENTENCE));
  return out;
}

/** Without its bullet or number. @example withoutMarker('- Các hộ') // 'Các hộ' */
export function withoutMarker(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < 2; i++)
    rest = rest
      .replace(
        /^(?:[-–—+*•▪■●✓✔➢]+\s*|_+\s*|\(?\d{1,2}(?:\.\d{1,2})*[.)](?:\s+|(?=\p{L}))|\d{1,2}(?:\.\d{1,2})+\.?\s+|\(?[a-zđ]\)\s*|[IVX]{1,4}[.)]\s+|[a-zđ]\.\s+(?=\p{Lu}))/u,
        '',
      )
      .trim();
  return rest;
}
