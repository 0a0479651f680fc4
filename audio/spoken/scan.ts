/**
 * The scanner: walks a text once from left to right; at each place the first rule that reads what stands there wins.
 * Patterns are sticky and bounded, so the walk is linear in the length of the text.
 */
import { isDigit, isLetter, isPlain, startOf } from './characters.ts';
import { settlePauses, spokenText } from './pauses.ts';
import { choiceOf, markAt, type Choice, type Held, type Repeat, type Rule } from './rules.ts';
import type { SpokenKind, SpokenToken } from './spoken.ts';
import type { Style } from './style.ts';
import { lacksMarks, withMarks } from './unmarked.ts';

/** Where the scanner stands and what it knows of the sentence around. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly style: Style;
  /** Abbreviations that this text itself has explained so far: written → said. */
  readonly explained: Map<string, string>;
  /** Whether this line was typed without Vietnamese marks; the words that are told of it have theirs all the same. */
  readonly unmarked: boolean;
  /** The n-th word before, lower-case; a form counts as one word `<kind>`, a pause as its mark; '' at the start of a line. */
  before(n?: number): string;
  /** How that word is written, lower-case. */
  wrote(n?: number): string;
  /** The next words after `offset`, lower-case, as they are written on this line. */
  after(offset: number): string;
}

/** A letter or a digit: forms don't end in the middle of a word. */
export const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}]';
/** Pattern of a place that is not followed by more of the same word. */
export const WORD_END = `(?!${WORD_CHARACTER})`;

/** More of the same word, where a word with a capital that was typed without its space is another: 15/6/2026Đề nghị. */
export const MORE_OF_WORD = `(?!(?!Pa|Hz|Wh|Ah)\\p{Lu}\\p{Ll}|đến|và|tại)${WORD_CHARACTER}`;

/** A sticky Unicode pattern from source pieces. */
export const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `yu${flags}`);

const WORD = /[\p{L}\p{M}]+/uy;
const SPACE = 32;
const NEWLINE = 10;
const NEXT_WORDS = /[^\S\n]*([\p{L}\p{M}]+)(?:[^\S\n]+([\p{L}\p{M}]+))?(?:[^\S\n]+([\p{L}\p{M}]+))?/uy;

/**
 * A plain word: small letters (the first may be a capital), at least four or with a Vietnamese mark, and a space or a
 * pause after it. Only the lexicon reads such words otherwise, so that most of a text is walked without the rules.
 */
const PLAIN_WORD = /[\p{L}][\p{Ll}]+(?=[.,;:!?]?(?:\s|$))/uy;
const NUMERAL = /^[ivxlcdm]+$/iu;
function plainWord(text: string, at: number): string | null {
  PLAIN_WORD.lastIndex = at;
  const word = PLAIN_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  // eslint-disable-next-line no-control-regex
  return (word.length >= 4 || /[^\x00-\x7F]/u.test(word)) && !NUMERAL.test(word) ? word : null;
}

/** The dashes and signs of a range, with or without room around it. */
export const RANGE_SIGNS = ' -–—−÷→~';

/** The rules for the figures at `at`. */
function byFigures(choice: Choice, text: string, at: number): readonly Rule[] {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const mark = markAt(text, end);
  return choice.digits(text[at]!, end - at, mark, markAt(text, end + 1), heldFrom(text, end));
}

/** Longer than this no letters of a form are. */
const LONGEST_LETTERS = 64;
/** The rules for the letters at `at`. */
function byLetters(choice: Choice, text: string, at: number, opening: string): readonly Rule[] {
  const second = at + opening.length;
  let end = second;
  const most = second + LONGEST_LETTERS;
  while (end < most && isLetter(text, end)) end++;
  return choice.letters(opening, markAt(text, second), markAt(text, end), markAt(text, end + 1));
}

/** Longer than this no form of figures and signs is: a day and its year, a dash, another day and year. */
const LONGEST_HELD = 32;
const HELD: readonly Held[] = Array.from({ length: 8 }, (_, bits) => ({
  dash: (bits & 1) > 0,
  year: (bits & 2) > 0,
  ends: (bits & 4) > 0,
}));

/** What stands among the figures and signs from `from` on, up to a letter or the end of the line. */
function heldFrom(text: string, from: number): Held {
  const most = Math.min(text.length, from + LONGEST_HELD);
  let figures = 0;
  let held = 0;
  for (let at = from; at < most; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      figures++;
      if (figures === 4) held |= 2;
      continue;
    }
    figures = 0;
    if (code === SPACE || code === 47 || code === 46 || code === 44) continue;
    if (!RANGE_SIGNS.includes(text[at]!) && code !== 61 && code !== 62) {
      held |= 4;
      break;
    }
    held |= 1;
  }
  return HELD[held]!;
}

/** A token while it is made: pauses are settled in it. */
export interface Token extends SpokenToken {
  written: string;
  spoken: string;
}

/** How many words back the rules may look. */
const KEPT = 32;
/** Longer than this no rule looks for a word. */
const LONGEST_LOOKED_FOR = 40;

/** The last words, as Place tells of them; what a rule asks for is made when it asks. */
function lastWords() {
  const kept: Token[] = new Array<Token>(KEPT);
  let count = 0;
  let from = 0;
  const nth = (n: number): Token | undefined =>
    n <= KEPT && count - n >= from ? kept[(count - n) % KEPT] : undefined;
  const lower = ({ written }: Token): string =>
    written.length <= LONGEST_LOOKED_FOR ? written.toLowerCase() : '';
  return {
    add(token: Token): void {
      kept[count % KEPT] = token;
      count++;
    },
    forget(): void {
      from = count;
    },
    before(n: number): string {
      const token = nth(n);
      if (!token) return '';
      if (token.kind === 'word') return lower(token);
      return token.kind === 'punctuation' || token.kind === 'space' ? token.written : `<${token.kind}>`;
    },
    wrote(n: number): string {
      const token = nth(n);
      return token ? lower(token) : '';
    },
  };
}

/** What is done with a plain word and with a single sign that no rule wants. */
export interface Rest {
  readonly word: (word: string, place: Place) => { spoken: string; kind: SpokenKind };
  readonly sign: (sign: string, place: Place) => { spoken: string; kind: SpokenKind };
}

/** Splits and reads all of `text`, whose only spaces are plain ones and line ends; the operators' `own` rules come first. The tokens' `written` joined is `text`. */
export function scan(
  text: string,
  {
    own,
    rules,
    rest,
  }: { readonly own: readonly Rule[]; readonly rules: readonly Rule[]; readonly rest: Rest },
  style: Style,
): Token[] {
  const choice = choiceOf(rules);
  const tokens: Token[] = [];
  const last = lastWords();
  let at = 0;
  let unmarked = lacksMarks(text);
  const place: Place = {
    text,
    style,
    explained: new Map(),
    get at() {
      return at;
    },
    get unmarked() {
      return unmarked;
    },
    before: (n = 1) => (unmarked ? withMarks(last.before(n)) : last.before(n)),
    wrote: (n = 1) => last.wrote(n),
    after(offset) {
      NEXT_WORDS.lastIndex = offset;
      const found = NEXT_WORDS.exec(text);
      const words = found ? found.slice(1).filter(Boolean).join(' ').toLowerCase() : '';
      return unmarked ? words.split(' ').map(withMarks).join(' ') : words;
    },
  };
  const emit: Emit = (end, spoken, kind, repeats) => {
    if (repeats !== undefined) {
      const token = repeated(tokens, text, { from: repeats.from, at, end }, kind);
      if (repeats.explains !== undefined) place.explained.set(repeats.explains, token.spoken);
      tokens.push(token);
      at = end;
      return;
    }
    const token = { written: text.slice(at, end), spoken, kind };
    tokens.push(token);
    if (kind !== 'space') last.add(token);
    else if (token.written === '\n') {
      if (/\n[^\S\n]*$/u.test(text.slice(Math.max(0, at - 9), at))) last.forget();
      else last.add(token);
    }
    at = end;
  };

  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (code === SPACE) {
      let end = at + 1;
      while (text.charCodeAt(end) === SPACE) end++;
      emit(end, ' ', 'space');
      continue;
    }
    if (code === NEWLINE) {
      emit(at + 1, '\n', 'space');
      unmarked = lacksMarks(text, at);
      continue;
    }
    const character = code > 0xffff ? String.fromCodePoint(code) : text[at]!;
    const start = startOf(code, character);
    if (own.length > 0 && tryRules(own, place, emit)) continue;
    if (start === 'letter') {
      const word = plainWord(text, at);
      if (word !== null) {
        const said = rest.word(word, place);
        emit(at + word.length, said.spoken, said.kind);
        continue;
      }
    }
    const worthTrying =
      start === 'digit'
        ? byFigures(choice, text, at)
        : start === 'letter'
          ? byLetters(choice, text, at, character)
          : choice.signs(character, markAt(text, at + character.length));
    if (tryRules(worthTrying, place, emit)) continue;
    if (start === 'letter') {
      WORD.lastIndex = at;
      const word = WORD.exec(text)![0];
      const said = rest.word(word, place);
      emit(at + word.length, said.spoken, said.kind);
    } else {
      const said = rest.sign(character, place);
      emit(at + character.length, said.spoken, said.kind);
    }
  }
  return tokens;
}

type Emit = (end: number, spoken: string, kind: SpokenKind, repeats?: Repeat) => void;

/** Takes the tokens from `from` on away and puts one in their place that says them, and not what repeats them. */
function repeated(
  tokens: Token[],
  text: string,
  { from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
  kind: SpokenKind,
): Token {
  const taken: Token[] = [];
  let start = at;
  while (start > from) {
    const token = tokens.pop()!;
    start -= token.written.length;
    taken.unshift(token);
  }
  return { written: text.slice(start, end), spoken: spokenText(settlePauses(taken)), kind };
}

function tryRules(rules: readonly Rule[], place: Place, emit: Emit): boolean {
  const { text, at } = place;
  const inside = at > 0 && isPlain(text.charCodeAt(at - 1));
  for (const rule of rules) {
    if (inside && rule.apart) continue;
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (!match || match[0] === '') continue;
    const reading = rule.say(match, place);
    if (reading === null) continue;
    if (typeof reading === 'string') emit(at + match[0].length, reading, rule.kind);
    else emit(reading.end, reading.spoken, reading.kind ?? rule.kind, reading.repeats);
    return true;
  }
  return false;
}
