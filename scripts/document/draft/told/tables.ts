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

/** The body with each row of a table that has a head as a sentence; rows that can't be told are left out. */
export function rowsTold(body: readonly string[]): string[] {
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
