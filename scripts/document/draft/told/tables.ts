/** A table's rows told, however a file gives its cells: on one line, a line each, or each with its column's name. */
import { sentencesOf } from '../../paragraphs.ts';
import { wordsIn } from '../words/words.ts';
import { cellOf, rowSaid } from './columns.ts';

const cells = (line: string): string[] =>
  line.split('\t').map((cell) => cell.replace(/^[\s|]+|[\s|]+$/gu, ''));

/** “STT Đối tượng Hồ sơ phải nộp”: the head of a table that lost its columns. */
const LOST_HEAD = /^s?tt +\p{Lu}[^\t]*$/iu;
const LOST_ROW = /^(?:\d{1,2}(?:\s+\p{Lu}.*)?|[-+]\s.*|(?:\S+\s+){0,3}\S+)$/u;

/** Without such a table: what is whose can't be told any more. */
function withoutLost(body: readonly string[]): string[] {
  const head = body.findIndex((line) => LOST_HEAD.test(line.trim()));
  if (head < 0) return [...body];
  let end = head + 1;
  // What stands after a number alone is of its row.
  while (end < body.length && (LOST_ROW.test(body[end]!.trim()) || /^\d{1,2}$/u.test(body[end - 1]!.trim())))
    end++;
  return [...body.slice(0, head), ...body.slice(end)];
}

const isName = (cell: string): boolean => !/[\d.:;]/u.test(cell) && cell !== '' && wordsIn(cell) <= 6;

/** A row without its day is of the day above. */
function withDay(row: readonly string[], above: readonly string[]): string[] {
  const [first = ''] = row;
  if (above.length === 0 || cellOf(above[0]!) !== 'day' || cellOf(first) === 'day') return [...row];
  return first === ''
    ? [above[0]!, ...row.slice(1)]
    : row.length < above.length
      ? [above[0]!, ...row]
      : [...row];
}

/** The body with each row of a table as a sentence; rows that can't be told are left out. */
export function rowsTold(lines: readonly string[]): string[] {
  const body = recordsTold(numberedTold(columnsTold(withoutLost(lines))));
  const out: string[] = [];
  let head: string[] | null = null;
  let above: string[] = [];
  for (const line of body) {
    const raw = line.includes('\t') ? cells(line) : [];
    const filled = raw.filter((cell) => cell !== '');
    if (filled.length < 2) {
      head = null;
      if (!line.includes('\t')) out.push(line);
      else if (filled.length === 1) out.push(filled[0]!);
      continue;
    }
    if (head === null && filled.every(isName)) {
      head = raw;
      above = [];
      continue;
    }
    if (head === null) {
      // The page lost the line of names: a day, from when and until when, and last where say what they are.
      head = namesOf(raw);
      if (head !== null) {
        out.push(...rowSaid(head, raw));
        continue;
      }
      // “Ngày 23/10 trường A | 24/10 trường B”: one day after another.
      if (filled.every((cell) => DATED.test(cell))) out.push(...filled.map(dated));
      // Two cells are a name and what it is.
      else if (filled.length === 2 && !/[:.]$/u.test(filled[0]!) && !/^\d+$/u.test(filled[0]!))
        out.push(`${filled[0]}: ${filled[1]}.`);
      continue;
    }
    const row = withDay(raw, above);
    if (row.length > head.length) continue;
    above = row;
    out.push(...rowSaid(head, row));
  }
  return out;
}

function namesOf(row: readonly string[]): string[] | null {
  const kinds = row.map(cellOf);
  const hours = kinds.filter((kind) => kind === 'hour').length;
  if (kinds.filter((kind) => kind === 'day').length !== 1 || hours !== 2 || kinds.at(-1) !== 'text')
    return null;
  let hour = 0;
  return kinds.map((kind, i) =>
    kind === 'day'
      ? 'Ngày'
      : kind === 'hour'
        ? ['Từ', 'Đến'][hour++]!
        : i === kinds.length - 1
          ? 'Khu vực'
          : 'Đơn vị',
  );
}

const DATED = /^(?:ngày\s+)?(?<day>\d{1,2}(?:,\s?\d{1,2})*\/\d{1,2}(?:\/\d{4})?)[\s:–-]+(?<what>\p{L}.+)$/iu;
const dated = (cell: string): string => {
  const { day, what } = DATED.exec(cell)!.groups as Record<'day' | 'what', string>;
  return `Ngày ${day}: ${what.replace(/\s[-–]\s/gu, ', ')}.`;
};

const FIRST_NAME = /^(?:s?tt|ngày(?:\s\p{L}+){0,2}|thứ(?:,?\s+ngày)?|thời\s+gian)$/iu;
const MOST_COLUMNS = 7;

/** Cells that came a line each: names up to the first day or number, then row after row of as many. */
function columnsTold(body: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const found = FIRST_NAME.test(body[at]!.trim()) ? columnsAt(body, at) : null;
    if (found === null) out.push(body[at]!);
    else {
      // “…, đề nghị coi như lưới luôn có điện:”, above rows that say themselves.
      const above = sentencesOf(out.at(-1) ?? '').at(-1) ?? '';
      if (
        /(?<!\p{L})đề\s+nghị\s[^:]*:$/iu.test(above) &&
        !/(?<!\p{L})(?:sau|dưới|này|lịch)(?!\p{L})/iu.test(above)
      )
        out.push(out.pop()!.replace(/:$/u, '.'));
      out.push(...found.said);
      at = found.end - 1;
    }
  }
  return out;
}

function columnsAt(body: readonly string[], at: number): { said: string[]; end: number } | null {
  const cell = (i: number): string => (body[i] ?? '').trim();
  const head: string[] = [];
  let i = at;
  while (head.length <= MOST_COLUMNS && isName(cell(i))) head.push(cell(i++));
  const kinds = head.map((_, n) => cellOf(cell(i + n)));
  if (head.length < 3 || head.length > MOST_COLUMNS || (kinds[0] !== 'day' && kinds[0] !== 'number'))
    return null;
  const said: string[] = [];
  let above: string[] = [];
  while (i < body.length) {
    const without = above.length > 0 && kinds[0] === 'day' && cellOf(cell(i)) !== 'day' ? 1 : 0;
    const row = [...above.slice(0, without), ...head.slice(without).map((_, n) => cell(i + n))];
    if (!row.every((text, n) => text !== '' && fits(cellOf(text), kinds[n]!, n))) break;
    said.push(...rowSaid(head, row));
    above = row;
    i += head.length - without;
  }
  return above.length === 0 ? null : { said, end: i };
}
/** A day, an hour and the first number stand only in their columns. */
const fits = (cell: string, kind: string, n: number): boolean =>
  cell === kind || (n > 0 && kind !== 'day' && kind !== 'hour' && cell !== 'day' && cell !== 'hour');

const COUNTER = /^(?:s?tt|số\s+tt|số\s+thứ\s+tự)$/iu;
const ROW_NUMBER = /^0?(?<n>\d{1,2})\.?$/u;
const numberAt = (body: readonly string[], at: number): number | null => {
  const n = ROW_NUMBER.exec((body[at] ?? '').trim())?.groups?.n;
  return n === undefined ? null : Number(n);
};
/** “Diện tích (m2)”. */
const isNumberedName = (cell: string): boolean => isName(cell.replace(/\s*\([^()]*\)/gu, '').trim());

/** Cells a line each, whose rows begin with “1”, “2”, “3” on lines of their own, whatever the columns are called. */
function numberedTold(body: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const rows = numberAt(body, at) === 1 ? rowsFrom(body, at) : [];
    const step = Math.max(0, ...rows.slice(1).map((row, i) => row - rows[i]!));
    // “STT” and what follows it, though cells were run together.
    const counter = out.slice(-MOST_COLUMNS - 1).findLastIndex((cell) => COUNTER.test(cell.trim()));
    const size = counter < 0 ? step : Math.min(out.length, MOST_COLUMNS + 1) - counter;
    const head = out.slice(-size);
    const above = out.at(-size - 1) ?? '';
    if (
      rows.length < 2 ||
      size < 3 ||
      head.length < size ||
      !head.every((cell) => isNumberedName(cell.trim())) ||
      // One more column than its rows have cells: which is lost can't be known.
      (isNumberedName(above.trim()) && !FIRST_NAME.test(head[0]!.trim()))
    )
      out.push(body[at]!);
    else {
      out.splice(-size);
      const last = rows.at(-1)!;
      let end = last + Math.min(step, size);
      while (end < last + size && isNumberedName((body[end] ?? '').trim())) end++;
      rows.forEach((row, i) => {
        const cells = body.slice(row + 1, rows[i + 1] ?? end).map((cell) => cell.trim());
        // One that lost a cell can't be told.
        if (cells.length === size - 1) out.push(...rowSaid(head.slice(1), cells));
      });
      at = end - 1;
    }
  }
  return out;
}
/** Where the rows begin. */
function rowsFrom(body: readonly string[], at: number): number[] {
  const rows = [at];
  for (let i = at + 1; i <= rows.at(-1)! + MOST_COLUMNS + 1 && i < body.length; i++)
    if (numberAt(body, i) === rows.length + 1 && i - rows.at(-1)! > 1) rows.push(i);
  return rows;
}

const RECORD = /^(?:[-–+*•]\s*)?(?<name>\p{Lu}[\p{L}\s]{2,40}?)\s*:\s*(?<value>\S.*)$/u;
const PLACES = /^(?:khu\s+vực|địa\s+điểm|nơi|phạm\s+vi)(?!\p{L})/iu;

/** “KHU VỰC: … | THỜI GIAN: … | LÝ DO: …”, again and again: rows whose cells carry their columns' names. */
function recordsTold(body: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const size = sizeAt(body, at);
    if (size === 0) out.push(body[at]!);
    for (; size > 0 && isSame(body, at, at + size, size); at += size) out.push(...recordSaid(body, at, size));
    if (size > 0) {
      out.push(...recordSaid(body, at, size));
      at += size - 1;
    }
  }
  return out;
}
const nameAt = (body: readonly string[], at: number): string | undefined =>
  RECORD.exec((body[at] ?? '').trim())?.groups?.name?.toLowerCase();
const isSame = (body: readonly string[], at: number, next: number, size: number): boolean =>
  Array.from({ length: size }, (_, n) => nameAt(body, at + n)).every(
    (name, n) => name !== undefined && name === nameAt(body, next + n),
  );
/** How many lines a record has that begins here and is followed by another; 0 where none does. */
function sizeAt(body: readonly string[], at: number): number {
  const size = [2, 3, 4].find((n) => isSame(body, at, at + n, n)) ?? 0;
  const names = Array.from({ length: size }, (_, n) => nameAt(body, at + n)!);
  return names.some((name) => PLACES.test(name)) && names.some((name) => /^thời\s+gian/u.test(name))
    ? size
    : 0;
}
function recordSaid(body: readonly string[], at: number, size: number): string[] {
  const found = body.slice(at, at + size).map((line) => RECORD.exec(line.trim())!.groups!);
  const said = rowSaid(
    found.map(({ name }) => name!),
    found.map(({ value }) => value!),
  );
  return said.length > 0 ? said : body.slice(at, at + size);
}
