/** Tables that no one hears out: rows of numbers between strokes, and the line that opened a table which lost its columns. */

/** “STT/Biển số/Nhãn hiệu”. */
const STROKES = /^s?tt\s*(?<mark>[/;])\s*\p{L}[^/;]*[/;]/iu;
/** “STT Ký hiệu Diện tích”: its columns can't be told apart. */
const LOST_HEAD = /^s?tt\s+\p{Lu}/iu;
/** “Bảng kê (rút gọn):” */
const OPENS_TABLE = /^(?:\P{L}*)(?:bảng|danh\s+sách|biểu)(?!\p{L})[^.;]{0,60}:$/iu;

/** The lines without them. */
export function withoutUnheard(body: readonly string[]): string[] {
  const out: string[] = [];
  let mark: string | null = null;
  for (const paragraph of body) {
    const line = paragraph.trim();
    const opens = STROKES.exec(line)?.groups?.mark;
    if (opens !== undefined) mark = opens;
    else if (mark !== null && line.split(mark).length < 4) mark = null;
    if ((opens !== undefined || LOST_HEAD.test(line)) && OPENS_TABLE.test(out.at(-1)?.trim() ?? ''))
      out.pop();
    if (mark === null) out.push(paragraph);
  }
  return out;
}
