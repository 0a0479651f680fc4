/**
 * The operators' own readings, which win over every rule of ours.
 * `written` is a word or several; `{số}` in it stands for a number and `{chữ}` for a word, both may be said again in `spoken`.
 * Written in capitals only, it is an abbreviation and its case counts; otherwise case doesn't.
 */
import { Failure } from '../../common/failure.ts';
import type { Rule } from './rules.ts';
import { sticky, WORD_END } from './scan.ts';
import type { LexiconEntry } from './spoken.ts';

export const invalidEntry = (message: string): Failure => new Failure('invalid', 'lexicon-invalid', message);

/** The entry, trimmed and in NFC. @throws Failure `lexicon-invalid` */
export function checkedEntry(entry: LexiconEntry) {
  const written = entry.written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const spoken = entry.spoken.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!written) throw invalidEntry('Một mục của từ điển đọc chưa có chữ viết; hãy điền cột thứ nhất.');
  if (!spoken) throw invalidEntry(`Mục “${written}” của từ điển đọc chưa có cách đọc; hãy điền cột thứ hai.`);
  if (/^(?:\{(?:số|chữ)\}\s?)+$/u.test(written))
    throw invalidEntry(
      `Mục “${written.slice(0, 40)}” của từ điển đọc hợp với mọi chỗ; hãy ghi thêm chữ đứng cạnh.`,
    );
  if (written.length > 200 || spoken.length > 400)
    throw invalidEntry(`Mục “${written.slice(0, 40)}…” của từ điển đọc quá dài; hãy rút ngắn.`);
  return { written, spoken, scriptId: entry.scriptId ?? null };
}

interface Compiled {
  readonly pattern: RegExp;
  readonly spoken: string;
  /** What is tried first: a script's own before what holds for all, known beginnings before any, the longer before the shorter. */
  readonly rank: number;
}

const FIRST = /[\p{L}\p{M}]+|\p{N}+|\S/uy;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s{1,3}');
const PLACEHOLDERS: Readonly<Record<string, readonly [name: string, pattern: string]>> = {
  '{số}': ['n', '\\d{1,18}'],
  '{chữ}': ['w', '[\\p{L}\\p{M}]{1,40}'],
};
const BEGINS_ANYHOW = /^\{(?:số|chữ)\}/u;

function compile({ written, spoken, scriptId }: LexiconEntry): Compiled {
  const parts = written.split(/(\{số\}|\{chữ\})/u);
  const source = parts.map((part, i) => {
    const [name, pattern] = PLACEHOLDERS[part] ?? [];
    if (name === undefined) return escaped(part);
    // The first of a kind is the one that can be said again.
    return parts.indexOf(part) === i ? `(?<${name}>${pattern})` : `(?:${pattern})`;
  });
  const capitals = written === written.toUpperCase();
  const end = /[\p{L}\p{M}\p{N}}]$/u.test(written) ? WORD_END : '';
  return {
    pattern: sticky(source.join('') + end, capitals ? '' : 'i'),
    spoken,
    rank: (scriptId ? 2000 : 0) + (BEGINS_ANYHOW.test(written) ? 0 : 1000) + written.length,
  };
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
    const first = BEGINS_ANYHOW.test(written) ? '' : FIRST.exec(written)![0].toLowerCase();
    const list = byFirst.get(first) ?? [];
    list.push(compile({ ...entry, written, spoken: entry.spoken.normalize('NFC') }));
    byFirst.set(first, list);
  }
  const byRank = (list: Compiled[]) => list.sort((a, b) => b.rank - a.rank);
  const anywhere = byRank(byFirst.get('') ?? []);
  byFirst.delete('');
  for (const list of byFirst.values()) {
    list.push(...anywhere);
    byRank(list);
  }
  const rule: Rule = {
    kind: 'lexicon',
    starts: 'letter', // whatever it starts with
    pattern: FIRST,
    say: (m, { text, at }) => {
      for (const entry of byFirst.get(m[0].toLowerCase()) ?? anywhere) {
        entry.pattern.lastIndex = at;
        const found = entry.pattern.exec(text);
        if (!found) continue;
        const spoken = entry.spoken
          .replaceAll('{số}', () => found.groups?.n ?? '')
          .replaceAll('{chữ}', () => found.groups?.w ?? '');
        return { spoken: say(spoken), end: at + found[0].length };
      }
      return null;
    },
  };
  return [rule];
}
