/** Tables that no one hears out: rows of numbers between strokes, and the line that opened a table which lost its columns. */

/** “STT/Biển số/Nhãn hiệu”. */
const STROKES = /^s?tt\s*(?<mark>[/;])\s*\p{L}[^/;]*[/;]/iu;
/** “STT Ký hiệu Diện tích”: its columns can't be told apart. */
const LOST_HEAD = /^s?tt\s+\p{Lu}/iu;
/** “Bảng kê (rút gọn):” */
const OPENS_TABLE = /^(?:\P{L}*)(?:bảng|danh\s+sách|biểu)(?!\p{L})[^.;]{0,60}:$/iu;

/** “13/2 ; 26 ; 8h ; 12h ; xả lúc nước bình”: one of several rows. */
const ROW = /^\d[^;]{0,20};(?:[^;]{0,20};){2}/u;
const LEAST_ROWS = 3;

/** The lines without them. */
export function withoutUnheard(body: readonly string[]): string[] {
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
  // A form's blanks: “số nhân khẩu có định mức: …..”.
  /:\s*(?:\.{3,}|…{2,}|_{3,})\s*(?:[;.]|$)/u,
  /^(?:số\s+thông\s+báo|mã\s+(?:KH|khách\s+hàng)|số\s+hợp\s+đồng|tên\s+KH)\s*:/iu,
];
export const isOfNoUse = (text: string): boolean => NO_USE.some((sign) => sign.test(text));
