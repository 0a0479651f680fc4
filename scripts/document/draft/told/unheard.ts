/** Tables that no one hears out: rows of numbers between strokes, and the line that opened a table which lost its columns. */
import { isForTheEye } from '../sentences/eye.ts';
import { predicates } from '../words/verbs.ts';
import { ON_A_MAP } from './says.ts';
import { COURTESY, EMPTY } from './signs.ts';

/** “STT/Biển số/Nhãn hiệu”. */
const STROKES = /^s?tt\s*(?<mark>[/;])\s*\p{L}[^/;]*[/;]/iu;
/** “STT Ký hiệu Diện tích”: its columns can't be told apart. */
const LOST_HEAD = /^s?tt\s+\p{Lu}/iu;
/** “Bảng kê (rút gọn):” */
const OPENS_TABLE = /^(?:\P{L}*)(?:bảng|danh\s+sách|biểu)(?!\p{L})[^.;]{0,60}:$/iu;

/** “13/2 ; 26 ; 8h ; 12h ; xả lúc nước bình”: one of several rows. */
const ROW = /^\d[^;]{0,20};(?:[^;]{0,20};){2}/u;
const LEAST_ROWS = 3;

/** “STT / Thời gian / Khu vực” above “1 / từ 5h đến 11h / tổ 12 2 / …”: a table as any other, its rows run together. */
const STROKES_APART = /^s?tt\s+\/\s/iu;
const ROW_BEGINS = /(?:^|\s+)(?=\d{1,2}\s+\/\s)/u;
function cellsApart(body: readonly string[]): readonly string[] {
  const head = body.findIndex((line) => STROKES_APART.test(line.trim()));
  if (head < 0) return body;
  const cells = (line: string): string[] => line.trim().split(/\s+\/\s+/u);
  const names = cells(body[head]!);
  const rows: string[][] = [];
  let end = head + 1;
  for (; end < body.length; end++) {
    const more = body[end]!.trim().split(ROW_BEGINS).map(cells);
    if (!more.every((row) => row.length === names.length)) break;
    rows.push(...more);
  }
  return rows.length === 0
    ? body
    : [...body.slice(0, head), ...[names, ...rows].map((row) => row.join('\t')), ...body.slice(end)];
}

/** The lines without them. */
export function withoutUnheard(paragraphs: readonly string[]): string[] {
  const body = cellsApart(paragraphs);
  const out: string[] = [];
  let mark: string | null = null;
  const rows = body.filter((paragraph) => ROW.test(paragraph.trim())).length;
  for (const paragraph of body) {
    const line = paragraph.trim();
    if (rows >= LEAST_ROWS && ROW.test(line)) continue;
    const opens = STROKES.exec(line)?.groups?.mark;
    if (opens !== undefined) mark = opens;
    else if (mark !== null && line.split(mark).length < 4) mark = null;
    if ((opens !== undefined || LOST_HEAD.test(line)) && OPENS_TABLE.test(out.at(-1)?.trim() ?? ''))
      out.pop();
    if (mark === null) out.push(paragraph);
  }
  return out;
}

/** What tells a listener nothing: where the notice is published, a gauge's or an insect count's index, who sat on the platform. */
const NO_USE: readonly RegExp[] = [
  /^(?:thông\s+báo|văn\s+bản|nội\s+dung|tin|bản\s+tin)(?:\s+này)?\s+(?:này\s+)?(?:được|sẽ\s+được)\s+(?:đăng|phát|gửi|niêm\s+yết(?![^.]*\d))(?!\p{L})/iu,
  /(?<!\p{L})[Cc]hỉ\s+số\s+(?:BI|DI|CI|HI)(?!\p{L})/u,
  /(?<!\p{L})(?:MNDBT|mực\s+nước\s+dâng\s+bình\s+thường|MNGC)(?!\p{L})/u,
  /cập\s+nhật\s+số\s+liệu[^.;]*(?<!\p{L})(?:website|trang|nhóm|hệ\s+thống)(?!\p{L})/iu,
  /^(?:đến\s+|tham\s+)?dự\s+(?:và\s+chỉ\s+đạo\s+|buổi\s+|hội\s+nghị\s+|lễ\s+|có\s+|họp\s+)+[^.]{0,40}(?:đồng\s+chí|đ\/c|ông|bà)(?!\p{L})/iu,
  // What was counted up to now: “Tính đến ngày 31/10, đã có 5.927 người tham gia, đạt 74,5%”, “Đến nay mới có 4/15 hộ chấp hành”.
  /^(?:tính\s+)?đến\s+(?:nay|ngày\s+\d)[^.;]*(?:đạt\s+(?:tỷ\s+lệ\s+)?\d[\d.,]*\s?%|\smới\s+có\s+\d)/iu,
  /^(?:đánh\s+giá|tình\s+hình|kết\s+quả)\s[^:;.]{0,50}:\s+tính\s+đến\s/iu,
  /^kết\s+quả\s[^.;:]*\sđạt\s+(?:tỷ\s+lệ\s+)?\d[\d.,]*\s?%/iu,
  /^trong\s+\d+\s+tháng\s+đầu\s+năm[^.;]*\sđã\s/iu,
  // “UBND phường phối hợp với Công ty cây xanh khảo sát cây cần chặt”.
  /^(?:UBND|[UỦ][ỷy]\s+ban)[^.;,]{0,40}?\sphối\s+hợp\s[^.;]{3,60}\skhảo\s+sát\s/iu,
  // How this is said: “Loa truyền thanh phát liên tục nội dung này”.
  /^(?:công\s+điện|thông\s+báo|nội\s+dung)\s+này\s+được\s+phát|(?:^|:\s+)(?:loa|đài)\s+truyền\s+thanh\s(?:[^.;]*\s)?phát\s|(?<!\p{L})thông\s+báo\s+qua\s+(?:hệ\s+thống\s+)?loa\s/iu,
  // “Điện thoại: 0258.3550.xxx.”: a number without all its figures, and nothing else.
  /^\D{2,90}\d[\d. ]{0,12}x{2,}[\dx. ]*$/iu,
  // A form's blanks: “số nhân khẩu có định mức: …..”.
  /:\s*(?:\.{3,}|…{2,}|_{3,})\s*(?:[;.]|$)/u,
  // Rows of what a school or an office does for itself, sums of a period, how many there are where, what organizers aim at.
  /^(?:từ\s+)?ngày\s[^:]{3,60}:\s+(?:nhà\s+trường|trường|UBND|phòng|ban)\s[^.]{0,60}?(?:đăng\s+ký\s+chỉ\s+tiêu|xây\s+dựng\s+kế\s+hoạch|trình\s+(?:phê\s+)?duyệt|báo\s+cáo)(?!\p{L})/iu,
  /^(?:trong\s+\d+\s+tháng|trong\s+năm|tính\s+đến|(?:6|9)\s+tháng)\s[^;:]{3,140}?(?:đã\s+(?:tư\s+vấn|tiếp\s+nhận|giải\s+quyết|tham\s+gia|hòa\s+giải|vận\s+động)(?!\p{L})[^;:]{0,40}\d|(?<!\p{L})đạt\s+(?:trên\s+)?\d)/iu,
  /^số(?:\s+lượng)?\s+(?:khách\s+hàng|hộ|người|thuê\s+bao|trường\s+hợp)\s[^:]{3,80}:\s+\p{L}[^:;,\d]{2,40}\s\d[\d.]*[,;]\s/iu,
  /^chỉ\s+tiêu:\s+(?:tiếp\s+nhận|vận\s+động|phấn\s+đấu|đạt|huy\s+động)\s/iu,
  /^(?:số\s+thông\s+báo|mã\s+(?:KH|khách\s+hàng)|số\s+hợp\s+đồng|tên\s+KH)\s*:/iu,
];
/** Too short, empty, a courtesy, what a page says of itself, or a point on a map. */
export const saysNothing = (said: string): boolean =>
  said.length <= 8 ||
  [EMPTY, COURTESY, ON_A_MAP].some((sign) => sign.test(said)) ||
  (isForTheEye(said) && !tellsOtherwise(said));
/** “Người muốn hiến máu đăng ký ở trạm hoặc quét mã QR dưới đây”: its end alone is for the eye; whoever edits sees it. */
const tellsOtherwise = (said: string): boolean =>
  /\p{Ll}[.;]?$/u.test(said) &&
  predicates(said) &&
  !isForTheEye(said.split(/\s+/u, OPENING).join(' ')) &&
  !/\t|\||\s=\s/u.test(said);
const OPENING = 5;
export const isOfNoUse = (text: string): boolean => NO_USE.some((sign) => sign.test(text));
