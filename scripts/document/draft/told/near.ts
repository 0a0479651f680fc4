import { lowerFirst } from '../words/words.ts';
import type { Told } from './kinds.ts';
import type { Opener } from './outline.ts';

const labelIn = (text: string): string | undefined => /^[^:.]{2,60}(?=:\s)/u.exec(text)?.[0].toLowerCase();

/** Whether two say the same in nearly the same words. */
export function near(a: string, b: string): boolean {
  const set = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [set(a), set(b)];
  // Other numbers are other news, and so are other days: “11/11” isn't in “8/11”.
  const numbers = (words: Set<string>) => [...words].filter((w) => /\d/u.test(w));
  const days = (text: string): string[] => text.match(/\d+[/.]\d+/gu) ?? [];
  const [[fewer, brief], [others, full]] =
    x.size < y.size
      ? ([
          [x, a],
          [y, b],
        ] as const)
      : ([
          [y, b],
          [x, a],
        ] as const);
  if (numbers(fewer).some((n) => !others.has(n)) || days(brief).some((d) => !full.includes(d))) return false;
  // “xã Phước Dinh” isn't “xã Phước Hữu”.
  const names = brief.match(/(?<=[\p{L}\d,]\s)\p{Lu}\p{Ll}+/gu) ?? [];
  if (names.some((name) => !others.has(name.toLowerCase()))) return false;
  const [one, other] = [labelIn(a), labelIn(b)];
  if (one !== undefined && other !== undefined && one !== other) return false;
  const common = [...x].filter((w) => y.has(w)).length;
  const [less, more] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  return common / more > 0.75 || (common / less > 0.85 && more - less <= 4);
}

/** “Ngày 12/9/2026: từ 6h00 đến 18h00”, and nothing of what. */
const DAY_HOURS =
  /^(?:sáng|chiều|tối)?\s?ngày\s[\d/]+:\s+từ\s+\d[\d\shgiờphút:]*\sđến\s+\d[\d\shgiờphút:]*\.?$/iu;
/** What is told, unless it was: the same hours once more, of another road, are said otherwise. */
export function notSaidYet(said: string, under: Opener | null, all: readonly Told[]): string | null {
  const before = all.find((told) => near(told.text, said));
  if (before === undefined) return said;
  return under !== null && before.under !== under && DAY_HOURS.test(said)
    ? `Thời gian: ${lowerFirst(said).replace(/:\s+/u, ', ')}`
    : null;
}
