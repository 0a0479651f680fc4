/** How the rules of days, months and years are made: which figures and signs they begin with, by their pattern. */
import type { Rule } from '../../rules.ts';
import { MORE_OF_WORD, RANGE_SIGNS, sticky } from '../../scan.ts';
import { D, M, Y } from './calendar.ts';

export const DASH = '\\s{0,2}(?:[-=]>|-|–|—|−|÷|→|~)\\s{0,2}';
export const END = `(?!${MORE_OF_WORD}|[/]\\d|[.,]\\d)`;

/** A dash, where the form has one; else its year, where it ends in one. */
const among = (pattern: string): Pick<Rule, 'among'> =>
  pattern.includes(DASH) && !pattern.includes('|/)')
    ? { among: 'dash' }
    : pattern.lastIndexOf(Y) > 0
      ? { among: 'year' }
      : {};

export const dateRule = (pattern: string, say: Rule['say'], then?: string): Rule => ({
  kind: 'date',
  starts: 'digit',
  ...(pattern.startsWith(Y) ? { figures: [4, 4], opens: '12' } : { figures: [1, 2] }),
  follows:
    pattern.startsWith(`${D}/`) || pattern.startsWith(`${M}/`)
      ? '/'
      : pattern.startsWith(`${D}${DASH}`) || pattern.startsWith(`${M}${DASH}`)
        ? RANGE_SIGNS
        : `${RANGE_SIGNS}/.`,
  ...among(pattern),
  ...(then === undefined ? {} : { then }),
  pattern: sticky(pattern),
  say,
});
