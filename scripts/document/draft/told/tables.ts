/** A table's rows told: each cell after the name of its column. */
import { wordsIn } from '../words/words.ts';

const LONGEST_ROW = 24;
const cells = (line: string): string[] =>
  line
    .split('\t')
    .map((cell) => cell.replace(/^[\s|]+|[\s|]+$/gu, ''))
    .filter((cell) => cell !== '');
/** A row's number tells nothing. */
const COUNTER = /^(?:stt|tt|số\s+tt|số\s+thứ\s+tự)$/iu;

/** “STT Đối tượng Hồ sơ phải nộp”: the head of a table that lost its columns. */
const LOST_HEAD = /^s?tt\s+\p{Lu}/iu;
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

/** The body with each row of a table that has a head as a sentence; rows that can't be told are left out. */
export function rowsTold(lines: readonly string[]): string[] {
  const body = withoutLost(lines);
  const out: string[] = [];
  let head: string[] | null = null;
  for (const line of body) {
    const row = line.includes('\t') ? cells(line) : [];
    if (row.length < 2) {
      head = null;
      if (!line.includes('\t')) out.push(line);
      else if (row.length === 1) out.push(row[0]!);
      continue;
    }
    if (head === null && row.every((cell) => !/\d/u.test(cell) && wordsIn(cell) <= 6)) {
      head = row;
      continue;
    }
    if (head === null || head.length !== row.length) {
      // Two cells are a name and what it is.
      if (row.length === 2 && !/[:.]$/u.test(row[0]!) && !/^\d+$/u.test(row[0]!))
        out.push(`${row[0]}: ${row[1]}.`);
      continue;
    }
    const said = head.flatMap((name, i) =>
      COUNTER.test(name)
        ? []
        : [
            i === 0 || (COUNTER.test(head![0]!) && i === 1)
              ? `${name} ${row[i]}`
              : `${name.toLowerCase()} ${row[i]}`,
          ],
    );
    const sentence = `${said.join(', ')}.`;
    if (wordsIn(sentence) <= LONGEST_ROW) out.push(sentence);
  }
  return out;
}
