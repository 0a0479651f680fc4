/**
 * The operators' own readings, which win over every rule of ours.
 * `written` is a word or several; `{số}` in it stands for a number and `{chữ}` for a word, both may be said again in `spoken`.
 * Written in capitals only, it is an abbreviation and its case counts; otherwise case doesn't.
 */
import { Failure } from '../../common/failure.ts';
import { sticky, WORD_END, type Rule } from './scan.ts';
import type { LexiconEntry } from './spoken.ts';

const invalid = (message: string): Failure => new Failure('invalid', 'lexicon-invalid', message);

/** The entry, trimmed and in NFC. @throws Failure `lexicon-invalid` */
export function checkedEntry(entry: LexiconEntry): LexiconEntry {
  const written = entry.written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const spoken = entry.spoken.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!written) throw invalid('Một mục của từ điển đọc chưa có chữ viết; hãy điền cột thứ nhất.');
  if (!spoken) throw invalid(`Mục “${written}” của từ điển đọc chưa có cách đọc; hãy điền cột thứ hai.`);
  if (written.length > 200 || spoken.length > 400)
    throw invalid(`Mục “${written.slice(0, 40)}…” của từ điển đọc quá dài; hãy rút ngắn.`);
  return { written, spoken };
}

/**
 * Reads RFC 4180 with comma or semicolon; a header line `written,spoken` may be there.
 * @throws Failure `lexicon-invalid` with the line that is wrong
 */
export function parseLexiconCsv(text: string): LexiconEntry[] {
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  const entries: LexiconEntry[] = [];
  rows.forEach(({ cells, line }, i) => {
    if (cells.every((c) => c.trim() === '')) return;
    if (i === 0 && /^written$/iu.test(cells[0]!.trim())) return;
    if (cells.length !== 2)
      throw invalid(
        `Dòng ${line} của tệp từ điển đọc phải có đúng hai cột: chữ viết và cách đọc (chữ có dấu phẩy phải đặt trong ngoặc kép).`,
      );
    entries.push(checkedEntry({ written: cells[0]!, spoken: cells[1]! }));
  });
  return entries;
}

/** The same as RFC 4180 text, with a header and a byte order mark so that Excel shows Vietnamese. */
export function formatLexiconCsv(entries: readonly LexiconEntry[]): string {
  const cell = (text: string) => (/[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = entries.map((e) => `${cell(e.written)},${cell(e.spoken)}`);
  return `\uFEFF${['written,spoken', ...lines].join('\r\n')}\r\n`;
}

function csvRows(text: string): { cells: string[]; line: number }[] {
  const separator = !/^[^\n]*,/u.test(text) && /^[^\n]*;/u.test(text) ? ';' : ',';
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

interface Compiled {
  readonly pattern: RegExp;
  readonly spoken: string;
  readonly length: number;
}

const FIRST = /[\p{L}\p{M}]+|\p{N}+|\S/uy;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/ /gu, '\\s{1,3}');

function compile(written: string, spoken: string): Compiled {
  const parts = written.split(/(\{số\}|\{chữ\})/u);
  const source = parts
    .map((p) =>
      p === '{số}' ? '(?<n>\\d{1,18})' : p === '{chữ}' ? '(?<w>[\\p{L}\\p{M}]{1,40})' : escaped(p),
    )
    .join('');
  // Each placeholder once: a second one of a kind would need a name of its own.
  const once = source.replace(/(\(\?<n>.*?)\(\?<n>/u, '$1(?:').replace(/(\(\?<w>.*?)\(\?<w>/u, '$1(?:');
  const capitals = written === written.toUpperCase();
  const end = /[\p{L}\p{M}\p{N}}]$/u.test(written) ? WORD_END : '';
  return { pattern: sticky(once + end, capitals ? '' : 'i'), spoken, length: written.length };
}

/**
 * Rules that say the lexicon's words. `say` reads what the operators wrote as the reading, so that "số 1" works too.
 */
export function lexiconRules(entries: readonly LexiconEntry[], say: (text: string) => string): Rule[] {
  if (entries.length === 0) return [];
  const byFirst = new Map<string, Compiled[]>();
  for (const entry of entries) {
    const written = entry.written.normalize('NFC').trim();
    if (!written) continue;
    FIRST.lastIndex = 0;
    const first =
      written.startsWith('{số}') || written.startsWith('{chữ}') ? '' : FIRST.exec(written)![0].toLowerCase();
    const list = byFirst.get(first) ?? [];
    list.push(compile(written, entry.spoken.normalize('NFC')));
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const anywhere = byFirst.get('') ?? [];
  const rule = (starts: Rule['starts']): Rule => ({
    kind: 'lexicon',
    starts,
    pattern: FIRST,
    say: (m, { text, at }) => {
      const near = byFirst.get(m[0].toLowerCase());
      for (const entry of near ? [...near, ...anywhere] : anywhere) {
        entry.pattern.lastIndex = at;
        const found = entry.pattern.exec(text);
        if (!found) continue;
        const spoken = entry.spoken
          .replaceAll('{số}', found.groups?.n ?? '')
          .replaceAll('{chữ}', found.groups?.w ?? '');
        return { spoken: say(spoken), end: at + found[0].length };
      }
      return null;
    },
  });
  return [rule('letter'), rule('digit'), rule('sign')];
}
