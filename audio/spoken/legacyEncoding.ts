/**
 * Text in the encodings from before Unicode, as it looks when it is taken for Latin-1: TCVN3 (fonts .Vn…, one byte a
 * letter, TCVN 5712:1993) and VNI (fonts VNI-…, a letter and then its marks). Own tables: public converters are
 * wrong for VNI ư and ơ with tones, and for TCVN3 capitals, which fonts ending in H draw from small letters.
 */
import { isSyllable } from './syllable.ts';

export interface Converted {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`, and of its end. */
  readonly origin: readonly number[];
}

interface Encoding {
  readonly table: ReadonlyMap<string, string>;
  /** Longest unit of the table, in characters. */
  readonly longest: number;
}

const pairs = (left: readonly string[], right: string): [string, string][] =>
  [...right.normalize('NFC')].map((letter, i) => [left[i]!, letter]);

/** TCVN 5712:1993 VN3: code points in the order of the letters below. */
const TCVN3_CODES =
  'b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb ae cc ce cf d0 d1 aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe a1 a2 a3 a4 a5 a6 a7'
    .split(' ')
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)));
const TCVN3_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

const TCVN3: Encoding = {
  table: new Map([...pairs(TCVN3_CODES, TCVN3_LETTERS), ['\u03bc', 'à'], ['\u2011', 'ư']]),
  longest: 1,
};

/** VNI: a letter, then a mark that carries tone and shape at once. */
const VNI_MARKS: readonly (readonly [letters: string, marks: string, made: readonly string[]])[] = [
  ['a', 'ùøûõïêéèúüëâáàåãä', ['áàảãạăắằẳẵặâấầẩẫậ']],
  ['e', 'ùøûõïâáàåãä', ['éèẻẽẹêếềểễệ']],
  ['o', 'ùøûõïâáàåãä', ['óòỏõọôốồổỗộ']],
  ['ô', 'ùøûõï', ['ớờởỡợ']],
  ['u', 'ùøûõï', ['úùủũụ']],
  ['ö', 'ùøûõï', ['ứừửữự']],
  ['y', 'ùøûõ', ['ýỳỷỹ']],
];
const VNI_ALONE = pairs([...'ôöñíìæóòîÔÖÑÍÌÆÓÒÎ'], 'ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ');

function vniTable(): Map<string, string> {
  const table = new Map<string, string>(VNI_ALONE);
  for (const [letter, marks, [made]] of VNI_MARKS)
    [...marks].forEach((mark, i) => {
      const said = [...made!.normalize('NFC')][i]!;
      table.set(letter + mark, said);
      for (const m of [mark, mark.toUpperCase()]) table.set(letter.toUpperCase() + m, said.toUpperCase());
    });
  return table;
}
const VNI: Encoding = { table: vniTable(), longest: 2 };

/** Letters as either encoding shows them; the soft hyphen is TCVN3's ư. */
const WORD = /[A-Za-z\u00a1-\u00fe\u00ad\u03bc\u2011]+/gu;
const OLD = /[\u00a1-\u00fe\u00ad\u03bc\u2011]/u;
/** Letters that only Unicode has: a text with them needs no help. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}|(?![\0-\u036f\u03bc])\p{L}/u;

/**
 * One word by one encoding; `units` tells how many characters each letter took.
 * In fonts that draw capitals from small letters the marked letters are typed small among `capitals`.
 */
function decodeWord(
  word: string,
  { table, longest }: Encoding,
  capitals = false,
): { letters: string[]; units: number[] } {
  const letters: string[] = [];
  const units: number[] = [];
  for (let i = 0; i < word.length;) {
    let length = longest;
    while (length > 1 && !table.has(word.slice(i, i + length))) length--;
    const unit = word.slice(i, i + length);
    letters.push(table.get(unit) ?? unit);
    units.push(unit.length);
    i += unit.length;
  }
  return { letters: capitals ? letters.map((l) => l.toUpperCase()) : letters, units };
}

/** Whether the word at `at` is written in capitals; a short one goes with the word after it. */
function inCapitals(word: string, text: string, end: number): boolean {
  const plain = word.replace(/[^A-Za-z]/gu, '');
  if (plain !== plain.toUpperCase()) return false;
  return plain.length > 1 || /^[^A-Za-z]{1,3}[A-Z][^a-z\s]/u.test(text.slice(end, end + 6));
}

/** No syllable takes more characters than this in either encoding ("nghieäng" takes eight). */
const LONGEST_WORD = 12;

/** Whether the word is a syllable once it is decoded. */
const becomesSyllable = (word: string, encoding: Encoding | null): boolean =>
  word.length <= LONGEST_WORD && isSyllable(encoding ? decodeWord(word, encoding).letters.join('') : word);

/** How many of the words with old letters become syllables, less those that don't. */
function score(words: readonly string[], encoding: Encoding | null): number {
  let sum = 0;
  for (const word of words) sum += becomesSyllable(word, encoding) ? 1 : -1;
  return sum;
}

const SAMPLE_WORDS = 2000;

function encodingOf(text: string): Encoding | null {
  if (!OLD.test(text) || UNICODE_ONLY.test(text)) return null;
  const words: string[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // 5 µm, 10µg/l: a unit
    if (/^[µμ](?:m3?|g|l|s|A|F|M)$/u.test(word) && /\d\s?$/u.test(text.slice(Math.max(0, index - 2), index)))
      continue;
    if (OLD.test(word) && /[A-Za-z]/u.test(word)) words.push(word);
    if (words.length >= SAMPLE_WORDS) break;
  }
  if (words.length === 0) return null;
  const asItIs = score(words, null);
  const [tcvn3, vni] = [score(words, TCVN3), score(words, VNI)];
  const best = Math.max(tcvn3, vni);
  if (best <= asItIs || best < words.length * 0.4) return null;
  return tcvn3 >= vni ? TCVN3 : VNI;
}

/** The text in Unicode with where each character came from, or null when it is no text in an old encoding. */
export function fromLegacy(text: string): Converted | null {
  const encoding = encodingOf(text);
  if (!encoding) return null;
  const parts: string[] = [];
  const origin: number[] = [];
  const add = (written: string, at: number, same: boolean) => {
    parts.push(written);
    for (let i = 0; i < written.length; i++) origin.push(same ? at + i : at);
  };
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    add(text.slice(at, found.index), at, true);
    at = found.index;
    // A word of signs alone ("· điểm", "«") is no word.
    const { letters, units } =
      /[A-Za-z]/u.test(found[0]) || standsAmongWords(found[0], encoding)
        ? decodeWord(found[0], encoding, inCapitals(found[0], text, at + found[0].length))
        : { letters: [...found[0]], units: [...found[0]].map((c) => c.length) };
    letters.forEach((letter, i) => {
      add(letter, at, false);
      at += units[i]!;
    });
  }
  add(text.slice(at), at, true);
  origin.push(text.length);
  return { text: parts.join(''), origin };
}

/** "®" (đ) or "ë" (ở), "ý": a syllable of marked letters only. */
const standsAmongWords = (word: string, encoding: Encoding): boolean =>
  word !== '·' && becomesSyllable(word, encoding);

/**
 * Vietnamese text in TCVN3 or VNI as Unicode; any other text as it is. Decided for each line that has no letter
 * that only Unicode has, so that one text may hold both.
 * @example toUnicode('Céng hßa x· héi chñ nghÜa ViÖt Nam') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function toUnicode(text: string): string {
  if (!OLD.test(text)) return text;
  if (!UNICODE_ONLY.test(text)) return fromLegacy(text)?.text ?? text;
  return text
    .split('\n')
    .map((line) => fromLegacy(line)?.text ?? line)
    .join('\n');
}
