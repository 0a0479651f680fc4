/** The lexicon as a file for Excel: RFC 4180, `written,spoken` and, for what belongs to one script, `scriptId,scriptTitle`. */
import { invalidEntry as invalid, checkedEntry } from './lexicon.ts';
import type { LexiconEntry } from './spoken.ts';

export interface LexiconLine {
  readonly written: string;
  readonly spoken: string;
  /** The script it belongs to, by id or title; null: all scripts. */
  readonly script: string | null;
  readonly line: number;
}

/** What other encodings leave of Vietnamese letters: the replacement sign, or Excel's “?” within a word. */
const DAMAGED = /\uFFFD|\?\p{L}|\p{L}\?\p{L}/u;

/**
 * Reads comma, semicolon or tab, two columns or, under a header that says so, a third and fourth. A header line may be there.
 * @throws Failure `lexicon-invalid` with the line that is wrong
 */
export function parseLexiconCsv(text: string): LexiconLine[] {
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  const headed = /^(?:written|(?:chữ )?viết)$/iu.test(rows[0]?.cells[0]?.trim().normalize('NFC') ?? '');
  const columns = headed ? rows[0]!.cells.length : 2;
  const lines: LexiconLine[] = [];
  const known = new Map<string, LexiconLine>();
  rows.forEach(({ cells, line }, i) => {
    if (cells.every((c) => c.trim() === '')) return;
    if (i === 0 && headed) return;
    // Excel leaves out empty cells at a line's end.
    if (cells.length < 2 || cells.length > columns)
      throw invalid(
        `Dòng ${line} của tệp từ điển đọc phải có ${columns === 2 ? 'đúng hai cột: chữ viết và cách đọc' : `${columns} cột như dòng đầu`} (chữ có dấu phẩy phải đặt trong ngoặc kép).`,
      );
    const { written, spoken } = checkedEntry({ written: cells[0]!, spoken: cells[1]! });
    const script = cells[2]?.trim() || cells[3]?.trim() || null;
    const entry: LexiconLine = { written, spoken, script, line };
    if (DAMAGED.test(`${written} ${spoken}`))
      throw invalid(
        `Dòng ${line} của tệp từ điển đọc có chữ đã hỏng dấu. Trong Excel, hãy lưu tệp dạng “CSV UTF-8” rồi nhập lại.`,
      );
    const key = JSON.stringify([written, script]);
    const before = known.get(key);
    if (before?.spoken === spoken) return;
    if (before)
      throw invalid(
        `Dòng ${line} của tệp từ điển đọc đọc “${written.slice(0, 60)}” khác dòng ${before.line}; hãy bỏ một trong hai dòng.`,
      );
    known.set(key, entry);
    lines.push(entry);
  });
  return lines;
}

/** What of a file holds for a text that is no script of the station's: the entries of all scripts. */
export const forAnyText = (lines: readonly LexiconLine[]): LexiconEntry[] =>
  lines.filter((l) => l.script === null).map(({ written, spoken }) => ({ written, spoken }));

type Row = Pick<LexiconEntry, 'written' | 'spoken' | 'scriptId'> & { readonly scriptTitle?: string | null };

/** With a header, and a byte order mark so that Excel shows Vietnamese. */
export function formatLexiconCsv(entries: readonly Row[]): string {
  const cell = (text: string) => (/[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = entries.map(({ written, spoken, scriptId, scriptTitle }) =>
    [written, spoken, scriptId ?? '', scriptTitle ?? ''].map(cell).join(','),
  );
  return `\uFEFF${['written,spoken,scriptId,scriptTitle', ...lines].join('\r\n')}\r\n`;
}

function csvRows(text: string): { cells: string[]; line: number }[] {
  const [head = ''] = text.split('\n', 1);
  const separator = head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
  const rows: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let started = 1;
  const endRow = () => {
    rows.push({ cells: [...cells, cell], line: started });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (c === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') {
      endRow();
      started = line;
    } else if (c !== '\r') cell += c;
  }
  if (quoted) throw invalid(`Dòng ${started} của tệp từ điển đọc thiếu dấu ngoặc kép đóng.`);
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
