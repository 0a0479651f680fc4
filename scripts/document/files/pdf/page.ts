/** Pieces of text on pages → text. Pure; units are PDF points, y grows upwards. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
}

/** Text that stands together on a line. */
interface Run {
  text: string;
  readonly left: number;
  right: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
}

/** A gap this many times the font's size parts two columns; a justified line's blanks stay below it. */
const COLUMN_GAP = 1.8;
const HEAD_OR_FOOT =
  /cộng\s*h[òo]a?\s*xã|độc lập\s*[-–]|đảng cộng sản|nơi nhận|^\s*(?:tm|kt|tl|tuq|q)\.\s*\p{L}/imu;

export function pageText(pages: readonly (readonly Piece[])[]): string {
  const rows = withoutRepeats(pages.map(rowsOf));
  return rows
    .map((page) => linesOf(page).join('\n'))
    .filter((text) => text.trim())
    .join('\n');
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    // Raised and lowered signs stand up to a third of a line off.
    if (group && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.4)
      group.push(piece);
    else groups.push([piece]);
  }
  return groups
    .map((group): Row => ({ y: group[0]!.y, size: median(group.map((p) => p.size)), runs: runsOf(group) }))
    .filter((row) => row.runs.length > 0);
}

function runsOf(group: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { text, x, width, size } of [...group].sort((a, b) => a.x - b.x)) {
    if (!text.trim()) {
      // A blank of its own width: several make a gap, which the next piece's place shows.
      const run = runs.at(-1);
      if (run && x - run.right < size * 0.5 && !/\s$/u.test(run.text) && width < size * COLUMN_GAP)
        run.text += ' ';
      continue;
    }
    const run = runs.at(-1);
    const gap = run ? x - run.right : 0;
    if (!run || gap > size * COLUMN_GAP) runs.push({ text, left: x, right: x + width });
    else {
      run.text += (gap > size * 0.18 && !/\s$/u.test(run.text) && !/^\s/u.test(text) ? ' ' : '') + text;
      run.right = Math.max(run.right, x + width);
    }
  }
  return runs
    .map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ').trim() }))
    .filter((run) => run.text);
}

/** Page numbers, and lines that stand at the top or foot of most pages. */
function withoutRepeats(pages: readonly Row[][]): Row[][] {
  const key = (row: Row) => textOf(row).replace(/\d+/gu, '#');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const k of new Set([...page.slice(0, 2), ...page.slice(-2)].map(key)))
      counts.set(k, (counts.get(k) ?? 0) + 1);
  return pages.map((page) =>
    page.filter((row, i) => {
      const atEdge = i < 2 || i >= page.length - 2;
      if (!atEdge) return true;
      if (/^[-–—\s]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/iu.test(textOf(row))) return false;
      return !(pages.length > 2 && counts.get(key(row))! > pages.length * 0.6);
    }),
  );
}

const textOf = (row: Row): string => row.runs.map((run) => run.text).join('\t');

/** Lines in reading order, with an empty one before each paragraph. */
function linesOf(rows: readonly Row[]): string[] {
  const lines: string[] = [];
  const bodyLeft = commonLeft(rows);
  const bodyRight = Math.max(...rows.map((row) => row.runs.at(-1)!.right));
  const centred = ({ runs, size }: Row) =>
    runs[0]!.left > bodyLeft + size * 1.5 &&
    Math.abs((runs[0]!.left + runs.at(-1)!.right) / 2 - (bodyLeft + bodyRight) / 2) < size * 3;
  let previous: Row | undefined;
  for (let i = 0; i < rows.length;) {
    const end = sideBySide(rows, i);
    if (end > i) {
      const block = rows.slice(i, end);
      const split = gutter(block)!;
      const side = (left: boolean) =>
        block.map((row) =>
          row.runs
            .filter((run) => run.left < split === left)
            .map((r) => r.text)
            .join(' '),
        );
      lines.push('', ...side(true).filter(Boolean), ...side(false).filter(Boolean), '');
      previous = rows[end - 1];
      i = end;
      continue;
    }
    const row = rows[i]!;
    const indented = row.runs[0]!.left > bodyLeft + row.size * 1.2;
    const apart = previous !== undefined && previous.y - row.y > row.size * 2.1;
    // A title in the middle goes on in the middle.
    const together = centred(row) && previous !== undefined && centred(previous);
    if ((indented && !together) || apart) lines.push('');
    lines.push(textOf(row));
    previous = row;
    i++;
  }
  return lines;
}

/** Where the body's lines begin: the leftmost place that more than one line has. */
function commonLeft(rows: readonly Row[]): number {
  const lefts = rows.map((row) => Math.round(row.runs[0]!.left / 3) * 3).sort((a, b) => a - b);
  return lefts.find((left, i) => lefts[i + 1] === left) ?? lefts[0] ?? 0;
}

/** End of the rows from `from` on that are a letter's head or foot: two blocks with a gutter between them. */
function sideBySide(rows: readonly Row[], from: number): number {
  if (rows[from]!.runs.length < 2) return from;
  let end = from;
  let lastTwo = from;
  while (end < rows.length) {
    const row = rows[end]!;
    if (/^kính gửi/iu.test(row.runs[0]!.text) || gutter(rows.slice(from, end + 1)) === null) break;
    end++;
    if (row.runs.length > 1) lastTwo = end;
  }
  const text = rows.slice(from, end).map(textOf).join('\n');
  if (!HEAD_OR_FOOT.test(text.replace(/\t/gu, '\n'))) return from;
  // Rows after the last pair stay in the block: the title's further lines, the signer's name.
  return Math.max(end, lastTwo);
}

/** An x that no run crosses and that has runs on both sides; null when there is none. */
function gutter(rows: readonly Row[]): number | null {
  const runs = rows.flatMap((row) => row.runs);
  const pairs = rows.filter((row) => row.runs.length > 1);
  for (const row of pairs)
    for (let i = 1; i < row.runs.length; i++) {
      const at = (row.runs[i - 1]!.right + row.runs[i]!.left) / 2;
      const low = Math.max(row.runs[i - 1]!.right, ...runs.filter((r) => r.left < at).map((r) => r.right));
      const high = Math.min(row.runs[i]!.left, ...runs.filter((r) => r.left >= at).map((r) => r.left));
      if (low < high) return (low + high) / 2;
    }
  return null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}
