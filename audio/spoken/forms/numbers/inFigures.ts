/** What stands in words and again in figures is said once: "mười bảy (17) ngày", "ba mươi nghìn (30.000) đồng". */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { alike } from './inWords.ts';
import { cardinal } from './numbers.ts';

/** The longest number in words that is looked for before its figures. */
const LONGEST_WORDS = 160;

export const inFiguresRules: readonly Rule[] = [
  {
    kind: 'number',
    starts: 'sign',
    opens: '(',
    follows: '0',
    pattern: sticky('\\((\\d{1,3}(?:\\.\\d{3}){0,4}|\\d{1,9})\\)'),
    say: (m, { text, at }) => {
      const said = alike(cardinal(m[1]!.replaceAll('.', '')));
      const before = /[\p{L}\p{M}\s]*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORDS), at))![0];
      const words = [...before.matchAll(/[\p{L}\p{M}]+/gu)];
      const count = said.split(' ').length;
      // what alike leaves out may stand among them
      const first = words
        .slice(-count - 4, words.length - count + 1)
        .find((w) => alike(before.slice(w.index)) === said);
      if (!first) return null;
      return { spoken: '', end: at + m[0].length, repeats: { from: at - before.length + first.index } };
    },
  },
];
