/** Lists for the ear: what they are of, a few items in a breath, what they are of again. */
import { forTheEar } from './ear.ts';
import { IMPERATIVE } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** An item longer than this is told as a sentence of its own. */
const LONGEST_ITEM = 13;
const LONGEST_NAME = 22;

const small = (item: string): string =>
  /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}|$|,)|^\p{Lu}{2}|^\P{L}/u.test(item)
    ? item
    : item.slice(0, 1).toLowerCase() + item.slice(1);

const bare = (item: string): string => item.replace(/^[\s–-]+|[\s.;,:]+$/gu, '');

/** Whether items can be told one after another in one breath. */
export const areShort = (items: readonly string[]): boolean =>
  items.every((i) => !/:\s|[.!?]\s+\p{Lu}/u.test(i)) &&
  (items.every((i) => wordsIn(i) <= LONGEST_ITEM) ||
    // Names that say nothing by themselves, however long.
    (items.every((i) => wordsIn(i) <= LONGEST_NAME) && items.some((i) => !predicates(i))));

/** A day, an hour or what is said of somebody is said of the label again. */
const DATED =
  /^(?:\d|(?:từ|ngày|lúc|sáng|chiều|tối|thứ|vào|có|không|đủ|được|nếu|khi|trong|tại|là|phải|đã|chưa|đang|theo|do|đối)(?!\p{L}))/iu;

/** “Hồ sơ gồm” → “Hồ sơ còn có”, and then other words for more. */
function goesOn(label: string, times: number): string {
  const more = label.replace(/,?\s+(?:bao\s+)?(?:gồm)(?:\s+có)?$/iu, ' còn có');
  if (times === 1) return more !== label && wordsIn(more) < 6 ? more : 'Ngoài ra còn có';
  return times === 2 && more !== label && wordsIn(more) < 6 ? 'Ngoài ra còn có' : 'Tiếp theo là';
}

/** Shorter than most labels. */
const MORE = 'Ngoài ra còn có';

/**
 * The list in sentences of at most 25 words.
 * @example listed('Hồ sơ gồm', ['đơn', 'Căn cước']) // ['Hồ sơ gồm: đơn, Căn cước.']
 */
export function listed(label: string, items: readonly string[]): string[] {
  const out: string[] = [];
  let head = label;
  let open: string[] = [];
  const close = (item?: string) => {
    if (open.length > 0) out.push(`${head}: ${open.join(', ')}.`);
    head = !DATED.test(item ?? '') ? goesOn(label, out.length) : wordsIn(label) <= 6 ? label : 'Ngoài ra';
    open = [];
  };
  for (const item of items.map((i) => small(bare(forTheEar(i)))).filter(Boolean)) {
    if (wordsIn([head, ...open, item].join(' ')) > MOST_WORDS) close(item);
    if (wordsIn(`${head} ${item}`) <= MOST_WORDS) open.push(item);
    else if (out.length > 0 && wordsIn(`${MORE} ${item}`) <= MOST_WORDS) out.push(`${MORE}: ${item}.`);
  }
  close();
  return out;
}

/** “… thành 03 nhóm: rác tái chế”: where are the others? */
export function isCutShort(sentence: string): boolean {
  const found =
    /(?<!\p{L}|\d)0?(?<count>[2-9])\s+(?:nhóm|loại|hình\s+thức|cách|bước|điểm|khu\s+vực)[^:,\d]{0,30}:\s+(?<items>.+)$/iu.exec(
      sentence,
    )?.groups;
  return found !== undefined && !/,\s|\s(?:và|hoặc)\s/u.test(found.items!);
}

/** “Hồ sơ gồm: đơn; ảnh”, “Hình thức: trực tiếp; qua ứng dụng”: a list on one line. */
export function inlineList(text: string): { label: string; items: string[] } | null {
  const found = /^(?<label>\p{Lu}[^:;.]{2,60}):\s+(?<items>[^:]*;[^:]*)$/u.exec(text)?.groups;
  if (found === undefined || (IMPERATIVE.test(found.label!) && !/\d/u.test(found.items!))) return null;
  const items = found.items!.split(/;\s+/u);
  // What the first is of has to be said with it.
  return items.length > 1 && wordsIn(`${found.label} ${forTheEar(items[0]!)}`) <= MOST_WORDS
    ? { label: found.label!.trim(), items }
    : null;
}
