/**
 * Vietnamese syllables: an opening, a rime, a tone. What can't be one is a slip, and often only one thing can have been
 * meant: words run together (“hỗtrợ”), a horn left off (“phuờng”), a tone on the wrong letter (“lôí”).
 */
const OPENINGS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ' +
    'ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay ' +
    'oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng ' +
    'uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyp uyu uơ ư ưa ưc ưi ưm ' +
    'ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONED_PLAIN = /[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/u;
const LONGEST_SYLLABLE = 7;

/** @param word in small letters, composed */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONE, '').normalize('NFC');
  // “lối”, not “lôí”.
  if (/[ăâêôơư]/u.test(bare) && TONED_PLAIN.test(word)) return false;
  // “học”, “sách”: what is cut off at its end rises or drops.
  const cut = /(?:c|ch|p|t)$/u.test(bare);
  if (cut && bare.length > 1 && !/[\u0301\u0323]/u.test(tones[0] ?? '')) return false;
  return OPENINGS.some((opening) => bare.startsWith(opening) && RIMES.has(bare.slice(opening.length)));
}

/** A letter that only Vietnamese writes so. */
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** All ways to read a run of letters as at most four syllables; of one letter is only “ô” in “ô tô”. */
function splits(run: string, most: number): string[][] {
  if (run === '') return [[]];
  if (most === 0) return [];
  const out: string[][] = [];
  for (let n = Math.min(run.length, LONGEST_SYLLABLE); n > 0; n--)
    if ((n > 1 || run.startsWith('ô')) && isSyllable(run.slice(0, n)))
      for (const rest of splits(run.slice(n), most - 1)) out.push([run.slice(0, n), ...rest]);
  return out;
}
const MOST_TOGETHER = 4;

/** “kếtthúc” → “kết thúc”, “cánhân” → “cá nhân”, “VàmCỏ” → “Vàm Cỏ”; what can't be read so stays. */
function apart(word: string, known: ReadonlySet<string>): string {
  const small = word.toLowerCase();
  if (isSyllable(small) || !MARKED.test(word) || !/\p{Ll}/u.test(word)) return word;
  const capitals = /^\p{Lu}{2,}(?=\p{Ll})/u.exec(word)?.[0];
  if (capitals !== undefined) {
    const rest = word.slice(capitals.length);
    return isSyllable(rest) && MARKED.test(rest) ? `${capitals} ${rest}` : word;
  }
  const ways = splits(small, MOST_TOGETHER);
  const fewest = Math.min(...ways.map((way) => way.length));
  const better = (one: string[], other: string[]): number =>
    other.filter((s) => known.has(s)).length - one.filter((s) => known.has(s)).length ||
    // “cá nhân”, not “cán hân”: consonants go with what follows.
    one[0]!.length - other[0]!.length;
  const way = ways.filter((w) => w.length === fewest).sort(better)[0];
  if (way === undefined) return word;
  let at = 0;
  return way.map((syllable) => word.slice(at, (at += syllable.length))).join(' ');
}

/** “phuờng”, “Dưong”: of ư and ơ one lost its horn; “lôí”: the tone stands a letter too late. */
const HORNLESS = /u(?=[ơờớởỡợ]\p{L})|(?<=[ưừứửữự])o(?=\p{L})/giu;
const HORNS: Readonly<Record<string, string>> = { u: 'ư', U: 'Ư', o: 'ơ', O: 'Ơ' };
function restored(word: string): string {
  if (isSyllable(word.toLowerCase()) || !MARKED.test(word)) return word;
  const horned = word.replace(HORNLESS, (letter) => HORNS[letter]!);
  if (isSyllable(horned.toLowerCase())) return horned;
  const late = /^(?<before>.*[ăâêôơư])(?<after>[ìíỉĩịùúủũụỳýỷỹỵ])$/iu.exec(word)?.groups;
  if (late === undefined) return word;
  const [letter = '', tone = ''] = late.after!.normalize('NFD');
  const moved = `${(late.before! + tone).normalize('NFC')}${letter}`;
  return isSyllable(moved.toLowerCase()) ? moved : word;
}

const WORD = /\p{L}{3,40}/gu;
/** “ngày15”, “thứ6”, “01con”. */
const BEFORE_NUMBER = /(?<!\p{L})(ngày|tháng|năm|thứ|lúc|từ|đến|trước|hơn|gần)(?=\d)/giu;
const AFTER_NUMBER = /(?<![\p{L}\d.,/-])(\d{1,4})(?=(\p{Ll}{3,7})(?!\p{L}))/gu;

/** “phườ ng”, “đượ c”: broken by a space. */
const BROKEN_OFF = /(?<!\p{L})(\p{L}{2,6})[ ](c|ch|m|n|ng|nh|p|t)(?!\p{L})/giu;
const together = (found: string, begun: string, end: string): string =>
  MARKED.test(begun) && !isSyllable(begun.toLowerCase()) && isSyllable((begun + end).toLowerCase())
    ? begun + end
    : found;

/** The text with its words apart and whole, as far as that is certain. */
export function wordsApart(text: string): string {
  const known = new Set((text.toLowerCase().match(WORD) ?? []).filter(isSyllable));
  return text
    .replace(BROKEN_OFF, together)
    .replace(WORD, (word) => apart(restored(word), known))
    .replace(BEFORE_NUMBER, '$1 ')
    .replace(AFTER_NUMBER, (number: string, _: string, word: string) =>
      isSyllable(word) ? `${number} ` : number,
    );
}

/** Of so few words nothing can be told. */
const LEAST_WORDS = 25;
const LEAST_MARKED = 0.15;
/** Whether it was typed without any marks: “De nghi ba con dong tien nuoc”. */
export function isWithoutMarks(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{L}?\p{Ll}+(?!\p{L})/gu) ?? [];
  return (
    words.length >= LEAST_WORDS &&
    words.filter((word) => MARKED.test(word)).length < words.length * LEAST_MARKED
  );
}

/** Words that no one can have meant: “đưc”, “khăc”, “nạii”; names and foreign words aren't. */
export const brokenWords = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d.@/_-])\p{Ll}{3,12}(?![\p{L}\d@/_-])/gu) ?? []).filter(
    (word) => MARKED.test(word) && !/[kwzfj]/u.test(word.slice(1)) && !isSyllable(word),
  );
/** So many show that a picture of the letter was read badly, and that words were lost besides. */
const MANY_BROKEN = 5;
export const isBadlyRead = (text: string): boolean => brokenWords(text).length >= MANY_BROKEN;
