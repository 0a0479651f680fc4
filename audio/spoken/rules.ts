/** One class of written forms as a rule, and which rules are worth trying at a place, by what is cheap to see there. */
import type { Place } from './scan.ts';
import type { SpokenKind } from './spoken.ts';

export type Reading =
  | string
  | {
      readonly spoken: string;
      readonly end: number;
      readonly kind?: SpokenKind;
      /** Where the words begin that the form only repeats: they and the form are one token, said once. */
      readonly repeats?: Repeat;
    };

export interface Repeat {
  readonly from: number;
  /** The abbreviation that means these words from here on. */
  readonly explains?: string;
}

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
   * What may stand right after the first figures, or after the first letter or sign: signs and small letters stand for
   * themselves (and for their capitals), `A` for any letter, `0` for a figure, a space for space, `X` for the rest and
   * for the end. Anything when it isn't given.
   */
  readonly follows?: string;
  /** For `letter`: what may stand right after all the letters that begin here, in the same letters. */
  readonly ends?: string;
  /** In the same letters: for `digit` what may stand right after that mark, for `letter` what after the space that `ends`. */
  readonly then?: string;
  /** For `digit`: what must stand among the figures and signs that begin here: a year's four figures, or a dash. */
  readonly among?: Among;
  /** For `digit`: whether figures and signs alone are no such form: a letter or another sign has to end them. */
  readonly unit?: true;
  /** Whether no letter or figure of ASCII may stand right before. */
  readonly apart?: true;
  /** Sticky. */
  readonly pattern: RegExp;
  /** The reading, or null when the sentence around says that it is something else. */
  readonly say: (match: RegExpExecArray, place: Place) => Reading | null;
}

export type Among = 'year' | 'dash';
/** What stands among the figures and signs at a place. */
export type Held = Readonly<Record<Among | 'ends', boolean>>;

export interface Choice {
  /** The rules of a form that begins with so many figures, the first of them `opening`, `mark` and `next` after them. */
  digits(opening: string, figures: number, mark: string, next: string, held: Held): readonly Rule[];
  /** The rules of a form that begins with this letter, `mark` after it; `ended` after all its letters, then `next`. */
  letters(opening: string, mark: string, ended: string, next: string): readonly Rule[];
  /** The rules of a form that begins with this sign, and `mark` after it. */
  signs(opening: string, mark: string): readonly Rule[];
}

/** For `opens`: the capitals of a Vietnamese text. */
export const CAPITALS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';

const OWN_MARKS = new Set(` -–—−÷→~/.,:'’′+`);
/** What `mark` is for any letter that no rule names. */
const OTHER_LETTER = 'ă';
const MARKS = [...OWN_MARKS, ...'0X', ...'abcdefghijklmnopqrstuvwxyzđ', OTHER_LETTER].join('');
const NO_LETTER = /[^\p{L}\p{M}]/u;

/** The class of the character at `at`, as `follows` names it; a letter by itself. */
export function markAt(text: string, at: number): string {
  if (at >= text.length) return 'X';
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return text[at]!;
  if (code >= 48 && code <= 57) return '0';
  if (code >= 65 && code <= 90) return String.fromCharCode(code | 32);
  const c = text[at]!;
  if (OWN_MARKS.has(c)) return c;
  if (c === 'đ' || c === 'Đ') return 'đ';
  return code < 128 || NO_LETTER.test(c) ? 'X' : OTHER_LETTER;
}

const isLetterMark = (mark: string): boolean => mark >= 'a';
const allows = (marks: string | undefined, mark: string): boolean =>
  marks === undefined || marks.includes(mark) || (isLetterMark(mark) && marks.includes('A'));

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
  const kept = new Map<number, readonly Rule[]>();
  const once = (key: number, fits: (rule: Rule) => boolean): readonly Rule[] => {
    const found = rules.filter(fits);
    kept.set(key, found);
    return found;
  };
  // Letters and signs that no rule names are all the same, so that what is kept stays small.
  const named = new Map<string, number>();
  for (const { starts, opens } of rules)
    if (starts !== 'digit') for (const c of opens ?? '') if (!named.has(c)) named.set(c, named.size + 2);
  const opensWith = (rule: Rule, opening: string) => rule.opens === undefined || rule.opens.includes(opening);
  return {
    digits(opening, figures, mark, next, held) {
      const count = Math.min(figures, MANY);
      const marks =
        (MARKS.indexOf(mark) * 64 + MARKS.indexOf(next)) * 8 +
        (held.ends ? 4 : 0) +
        (held.year ? 2 : 0) +
        (held.dash ? 1 : 0);
      const key = -1 - ((marks * 10 + Number(opening)) * 32 + count);
      return (
        kept.get(key) ??
        once(
          key,
          (rule) =>
            rule.starts === 'digit' &&
            opensWith(rule, opening) &&
            allows(rule.follows, mark) &&
            allows(rule.then, next) &&
            (rule.among === undefined || held[rule.among]) &&
            (rule.unit === undefined || held.ends) &&
            (rule.figures === undefined || (count >= rule.figures[0] && count <= rule.figures[1])),
        )
      );
    },
    letters(opening, mark, ended, next) {
      const spaced = ended === ' ';
      const marks =
        (MARKS.indexOf(mark) * 64 + MARKS.indexOf(ended)) * 64 + (spaced ? MARKS.indexOf(next) : 0);
      const key = (named.get(opening) ?? 0) * 64 ** 3 + marks;
      return (
        kept.get(key) ??
        once(
          key,
          (rule) =>
            rule.starts === 'letter' &&
            opensWith(rule, opening) &&
            allows(rule.follows, mark) &&
            allows(rule.ends, ended) &&
            (!spaced || allows(rule.then, next)),
        )
      );
    },
    signs(opening, mark) {
      const key = (named.get(opening) ?? 1) * 64 ** 3 + MARKS.indexOf(mark) * 64 ** 2 + 63;
      return (
        kept.get(key) ??
        once(key, (rule) => rule.starts === 'sign' && opensWith(rule, opening) && allows(rule.follows, mark))
      );
    },
  };
}
