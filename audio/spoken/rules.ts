/** One class of written forms as a rule, and which rules are worth trying at a place, by what is cheap to see there. */
import type { Place } from './scan.ts';
import type { SpokenKind } from './spoken.ts';

export type Reading = string | { readonly spoken: string; readonly end: number; readonly kind?: SpokenKind };

export type Start = 'digit' | 'letter' | 'sign';

/** One class of written forms. */
export interface Rule {
  readonly kind: SpokenKind;
  /** What the form's first character is; rules of other characters aren't tried. */
  readonly starts: Start;
  /** The characters that the form may begin with. Any of its class when it isn't given. */
  readonly opens?: string;
  /** For `digit`: how many figures stand together at its beginning, from and to. Any number when it isn't given. */
  readonly figures?: readonly [least: number, most: number];
  /**
   * For `digit`: what may stand right after the first figures: the signs themselves, `a` for any letter, a space for
   * space, `x` for the rest and for the end. Anything when it isn't given.
   */
  readonly follows?: string;
  /** Sticky. */
  readonly pattern: RegExp;
  /** The reading, or null when the sentence around says that it is something else. */
  readonly say: (match: RegExpExecArray, place: Place) => Reading | null;
}

export interface Choice {
  /** The rules of a form that begins with so many figures, the first of them `opening`, and `mark` after them. */
  digits(opening: string, figures: number, mark: string): readonly Rule[];
  /** The rules of a form that begins with this letter or sign. */
  others(start: 'letter' | 'sign', opening: string): readonly Rule[];
}

const MOST_KEPT = 2000;
/** More figures than this are all the same. */
const MANY = 20;
const chosen = new WeakMap<readonly Rule[], Choice>();

/** Kept as long as the same list is used. */
export function choiceOf(rules: readonly Rule[]): Choice {
  let kept = chosen.get(rules);
  if (!kept) {
    kept = choice(rules);
    chosen.set(rules, kept);
  }
  return kept;
}

function choice(rules: readonly Rule[]): Choice {
  const kept = new Map<string | number, readonly Rule[]>();
  const once = (key: string | number, fits: (rule: Rule) => boolean): readonly Rule[] => {
    const found = rules.filter(fits);
    if (kept.size < MOST_KEPT) kept.set(key, found);
    return found;
  };
  const opensWith = (rule: Rule, opening: string) => rule.opens === undefined || rule.opens.includes(opening);
  return {
    digits(opening, figures, mark) {
      const count = Math.min(figures, MANY);
      const key = (mark.charCodeAt(0) * 64 + opening.charCodeAt(0)) * 32 + count;
      return (
        kept.get(key) ??
        once(
          key,
          (rule) =>
            rule.starts === 'digit' &&
            opensWith(rule, opening) &&
            (rule.follows === undefined || rule.follows.includes(mark)) &&
            (rule.figures === undefined || (count >= rule.figures[0] && count <= rule.figures[1])),
        )
      );
    },
    others: (start, opening) =>
      kept.get(opening) ?? once(opening, (rule) => rule.starts === start && opensWith(rule, opening)),
  };
}
