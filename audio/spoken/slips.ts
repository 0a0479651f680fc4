/**
 * What was meant by a word with Vietnamese marks that is no syllable: ngừoi, điệnn, hướg. Tried are the slips that
 * keyboards make: the tone on another vowel, a horn that came too late, a letter twice, n left out of a final ng, a Telex
 * letter that stayed a letter.
 */
import { isSyllable } from './syllable.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWELS = /[aăâeêioôơuưy]+/u;
const SHAPED = /[ăâêôơư]/gu;
const LONGEST = 9;

/** The syllable with its tone where writers put it: on a vowel with a mark of its own, else the last but one. */
function toned(base: string, tone: string): string {
  const onset = /^(?:gi(?=[aăâeêioôơuưy])|qu)/u.exec(base)?.[0] ?? '';
  const found = VOWELS.exec(base.slice(onset.length));
  if (!found || tone === '') return base;
  const [vowels] = found;
  const shaped = [...vowels.matchAll(SHAPED)].at(-1);
  const closed = onset.length + found.index + vowels.length < base.length;
  const plain = vowels.length === 1 || (closed && vowels.length === 2) ? 1 : 2;
  const at = onset.length + found.index + (shaped ? shaped.index : vowels.length - plain);
  return (base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC');
}

/** Marks of tones as letters of the Telex way of typing, left at the end of a word. */
const TELEX: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

const MOST_KEPT = 5000;
const known = new Map<string, string | null>();

/**
 * The one syllable that a slip of typing made of it, or null when it is none or could be several.
 * @example respelled('ngừoi') // 'người'
 */
export function respelled(written: string): string | null {
  let meant = known.get(written);
  if (meant === undefined) {
    meant = respell(written);
    if (known.size > MOST_KEPT) known.clear();
    known.set(written, meant);
  }
  return meant;
}

function respell(written: string): string | null {
  const lower = written.toLowerCase();
  if (written.length > LONGEST || !/[^a-z]/u.test(lower)) return null;
  const split = lower.normalize('NFD');
  const tones = [...new Set(split.match(TONES) ?? [])];
  if (tones.length > 1) return null;
  const base = split.replace(TONES, '').normalize('NFC');
  const letters = [...base];
  const tone = tones[0] ?? '';
  const typed = tone === '' && /^\p{Ll}/u.test(written) ? TELEX[base.at(-1)!] : undefined;
  const tries = [
    [toned(base, tone)],
    [base.replace(/ưo|uơ/u, 'ươ'), base.replace(/([^n])g$/u, '$1ng')].map((b) => toned(b, tone)),
    letters.flatMap((letter, n) =>
      letter === letters[n - 1] ? [toned(base.slice(0, n) + base.slice(n + 1), tone)] : [],
    ),
    typed === undefined ? [] : [toned(base.slice(0, -1), typed)],
  ];
  for (const words of tries) {
    const meant = new Set(words.filter((w) => w.length > 1 && isSyllable(w)));
    if (meant.size > 0) return meant.size === 1 ? like([...meant][0]!, written) : null;
  }
  return null;
}

/** In capitals as `written` is. */
function like(word: string, written: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
