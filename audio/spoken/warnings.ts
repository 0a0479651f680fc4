/** What is doubtful in a text that was read: words that can't be said, near-misses of known words, long sentences. */
import { FOREIGN_NAMES } from './forms/words/foreign.list.ts';
import type { Token } from './scan.ts';
import { respelled } from './slips.ts';
import type { SpokenWarning } from './spoken.ts';
import { isBareSyllable, isOfSyllables } from './syllable.ts';
import { lacksMarks } from './unmarked.ts';

/** Longer than this a sentence is hard to follow over a loudspeaker. */
const LONG_SENTENCE_SYLLABLES = 45;

/** In one text so many unknown words get a suggestion; more of them are no script, and each look takes a while. */
const MOST_LOOKED_FOR = 1000;

/** @param text what the tokens are the parts of */
export function warningsOf(text: string, tokens: readonly Token[]): SpokenWarning[] {
  const unmarked = unmarkedLines(text);
  const words = wordWarnings(tokens);
  return [
    ...unmarked,
    ...(unmarked.length > 0 ? outsideOf(unmarked, words) : words),
    ...sentenceWarnings(text, tokens),
  ].sort((a, b) => a.offset - b.offset);
}

/** Without the syllables of lines that are told of as a whole; both are in the order of the text. */
function outsideOf(lines: readonly SpokenWarning[], words: readonly SpokenWarning[]): SpokenWarning[] {
  let n = 0;
  return words.filter(({ written, offset }) => {
    while (n < lines.length && lines[n]!.offset + lines[n]!.written.length <= offset) n++;
    return !(n < lines.length && lines[n]!.offset <= offset && isBareSyllable(written.toLowerCase()));
  });
}

/** Lines typed without Vietnamese marks, in runs: one warning tells of all their words. */
function unmarkedLines(text: string): SpokenWarning[] {
  const out: { written: string; message: string; offset: number }[] = [];
  let offset = 0;
  let running = false;
  for (const line of text.split('\n')) {
    const lacks = lacksMarks(line);
    if (lacks && running) {
      const run = out.at(-1)!;
      run.written = text.slice(run.offset, offset + line.length);
    } else if (lacks) out.push({ written: line, message: WITHOUT_MARKS, offset });
    running = lacks;
    offset += line.length + 1;
  }
  return out;
}

const WITHOUT_MARKS =
  'Đoạn này gõ không dấu nên nghe sẽ không hiểu; hãy gõ lại đủ dấu tiếng Việt trước khi thu.';

/** Betaco, Nina: a name that reads as Vietnamese does. */
const NAME = /^[A-Z][a-z]{3,14}$/u;

function wordWarnings(tokens: readonly Token[]): SpokenWarning[] {
  const out: SpokenWarning[] = [];
  let end = 0;
  let lookedFor = 0;
  for (const { kind, written, spoken } of tokens) {
    const offset = end;
    end += written.length;
    if (kind === 'unknown') {
      const helped = lookedFor++ < MOST_LOOKED_FOR;
      const meant = helped ? respelled(written) : null;
      const suggestion = meant ?? (helped ? nearestKnown(written) : null);
      if (!suggestion && NAME.test(written) && isOfSyllables(written.toLowerCase())) continue;
      const message = meant
        ? `Có thể gõ nhầm: “${written}”. Có phải là “${meant}”?`
        : suggestion
          ? `Không có trong từ điển đọc: “${written}”. Có phải là “${suggestion}”?`
          : `Chưa biết đọc “${written}”; hãy thêm cách đọc vào từ điển đọc.`;
      out.push({ written, message, offset, ...(suggestion ? { suggestion } : {}) });
    } else if (kind === 'spelled')
      out.push({
        written,
        message: `Chưa biết chữ viết tắt “${written}”, sẽ đọc từng chữ cái; hãy viết đầy đủ nếu cần.`,
        offset,
      });
    else if (kind === 'composed')
      out.push({
        written,
        message: `Đọc chữ viết tắt “${written}” là “${spoken}”; hãy viết đầy đủ nếu không phải.`,
        offset,
      });
    else if (kind === 'blank')
      out.push({ written, message: `Chỗ “${written}” còn để trống; hãy điền trước khi phát.`, offset });
    else if (kind === 'misdated')
      out.push({ written, message: `Lịch không có ngày “${written}”; hãy xem lại ngày này.`, offset });
    else if (kind === 'unsayable')
      out.push({ written, message: `Ký hiệu “${written}” không đọc được nên bị bỏ qua.`, offset });
  }
  return out;
}

/** Groups between spaces. */
function syllables(spoken: string): number {
  let count = 0;
  for (let i = 0; i < spoken.length; i++)
    if (spoken[i] !== ' ' && (i === 0 || spoken[i - 1] === ' ')) count++;
  return count;
}

/** A word, a number or a plain space never ends a sentence. */
const mayEnd = ({ kind, spoken }: Token): boolean => kind !== 'word' && kind !== 'number' && spoken !== ' ';

function sentenceWarnings(text: string, tokens: readonly Token[]): SpokenWarning[] {
  const out: SpokenWarning[] = [];
  let count = 0;
  let offset = 0;
  let end = 0;
  tokens.forEach((token, i) => {
    if (count === 0) offset = end;
    end += token.written.length;
    if (token.kind !== 'space' && token.kind !== 'punctuation') count += syllables(token.spoken);
    const ends = i === tokens.length - 1 || (mayEnd(token) && /[.!?…;\n]/u.test(token.spoken));
    if (!ends) return;
    if (count > LONG_SENTENCE_SYLLABLES) {
      out.push({
        written: text.slice(offset, end),
        message: `Câu dài ${count} tiếng, khó nghe qua loa; nên tách thành câu ngắn hơn.`,
        offset,
      });
    }
    count = 0;
  });
  return out;
}

const nearest = new Map<string, string | null>();

/** The known name at edit distance 1, or 2 for long words. */
export function nearestKnown(written: string): string | null {
  const kept = nearest.get(written);
  if (kept !== undefined) return kept;
  const lower = written.toLowerCase();
  const most = lower.length >= 8 ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  if (lower.length >= 4 && lower.length <= 24)
    for (const name of FOREIGN_NAMES) {
      // of four letters, another one is another word: Gaza, Gala
      if (
        name.length < 4 ||
        (lower.length === 4 && name.length === 4 && !sameLetters(lower, name.toLowerCase()))
      )
        continue;
      if (Math.abs(name.length - lower.length) >= least) continue;
      const distance = editDistance(lower, name.toLowerCase());
      if (distance > 0 && distance < least) {
        best = name;
        least = distance;
      }
    }
  if (nearest.size > 5000) nearest.clear();
  nearest.set(written, best);
  return best;
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** Insertions, deletions, changes and swapped neighbours (Damerau 1964, optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let value = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
