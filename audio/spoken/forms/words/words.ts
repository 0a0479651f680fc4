/** Words: Vietnamese syllables are said as they are; abbreviations in full; foreign words as people say them; the rest is doubtful. */
import type { Place } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { isBareSyllable, isSyllable } from '../../syllable.ts';
import { inHeading, meaning } from './abbreviations.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';
import { SEVERAL } from './meanings.list.ts';
import { composed } from './composed.ts';
import { ORGANS } from '../codes/organs.list.ts';
import { FOREIGN } from './foreign.list.ts';
import { sayName, syllablesOf } from '../codes/hostNames.ts';

/** Lưu: VT, NC: the offices that keep a letter. */
const FILED = /[Ll]ưu ?:[^.;\n]*$/u;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const VOWEL = /[aeiouyăâêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
const NOT_BEFORE =
  /^(?:được|có|phải|nên|cần|thể|đi|đến|biết|đúng|còn|bị|cho|muốn|thấy|nhận|nộp|dùng|để|đổ|đốt|lấy|tham|mua|bán|tự)(?: |$)/u;
/** A word of capitals that no abbreviation is like follows. */
const MARKED_NEXT = /^\s{1,2}\p{Lu}{0,6}[^\P{Lu}A-ZĐƯ]/u;
/** More consonants than anybody says in a row. */
const CONSONANTS = /^[^AEIOUYĂÂÊÔƠƯ]{3}|[^AEIOUYĂÂÊÔƠƯ]{5}/u;
const IN_HEADING = /(?:XÃ|PHƯỜNG|HUYỆN|TỈNH|THÔN|BUÔN|LÀNG)\s(?:\p{Lu}{2,3}\s)?(?:\p{Lu}['’])?$/u;
const SINGLE = /^[BCDFGHJKLMNPQRSTVWXYZĐ]$/u;

export function word(written: string, place: Place): { spoken: string; kind: string } {
  const end = place.at + written.length;
  const capitals = written.length > 1 && written === written.toUpperCase();
  const syllable = isSyllable(written);
  // As people type: ko, k được
  if (written === 'ko' || (written === 'Ko' && /^(?:|[.!?\n])$/u.test(place.before())))
    return { spoken: written === 'ko' ? 'không' : 'Không', kind: 'abbreviation' };
  if (written === 'k' && NOT_BEFORE.test(place.after(end))) return { spoken: 'không', kind: 'abbreviation' };
  if (written === 'đc') return { spoken: shortened(place.text.slice(end, end + 8)), kind: 'abbreviation' };
  // A lone I would be taken for a numeral, an Ô with a full stop for *ông*.
  if (written === 'I') return { spoken: 'i', kind: 'letters' };
  if (written === 'Ô' && /^[.:]/.test(place.text.slice(end, end + 1)))
    return { spoken: 'ô', kind: 'letters' };
  if (!capitals && syllable) return { spoken: written, kind: 'word' };
  // HOP LUC 19H: capitals typed without their marks are words
  if (capitals && place.unmarked && amongWords(written, place, end)) return { spoken: written, kind: 'word' };
  if (capitals && syllable && !plain(written)) return { spoken: written, kind: 'word' };
  const full =
    meaning(written, place, end) ??
    (capitals && (written.length > 2 || FILED.test(place.text.slice(Math.max(0, place.at - 40), place.at)))
      ? ORGANS[written]
      : undefined);
  const foreign = FOREIGN.get(written.toLowerCase());
  // In small letters, so that nobody takes it for an abbreviation again.
  if (syllable && (full || foreign) && inHeading(place, end))
    return { spoken: written.toLowerCase(), kind: 'word' };
  if (written === 'USD') return { spoken: place.style.dollars, kind: 'abbreviation' };
  if (full) return { spoken: withoutRepeat(full, place), kind: 'abbreviation' };
  if (foreign) return { spoken: foreign, kind: 'foreign' };
  // XI MĂNG stays; elsewhere they would be numerals when the reading is read
  if (/^[VX]I$/.test(written) && !MARKED_NEXT.test(place.text.slice(end, end + 14)))
    return { spoken: written.toLowerCase(), kind: 'word' };
  if (syllable) return { spoken: written, kind: 'word' };
  // UBND P: its ward
  if (/^[PX]$/.test(written) && /^(?:ubnd|hđnd|mttq|ubmttq|ca|đu)$/u.test(place.wrote()))
    return { spoken: written === 'P' ? 'phường' : 'xã', kind: 'abbreviation' };
  if (SINGLE.test(written)) return { spoken: spell(written), kind: 'letters' };
  if (written.length === 1)
    return {
      spoken: LATIN.test(written) ? spell(written) : written,
      kind: LATIN.test(written) ? 'letters' : 'unknown',
    };
  if (!LATIN.test(written)) return { spoken: written, kind: 'unknown' };
  // Bn = 5m: a letter of a drawing
  if (/^\p{Lu}\p{Ll}{1,2}$/u.test(written) && /^\s?[=≥≤]\s?\d/u.test(place.text.slice(end, end + 4)))
    return { spoken: spell(written), kind: 'letters' };
  const upper = written.toUpperCase();
  if (!capitals && ABBREVIATIONS.has(upper))
    return { spoken: ABBREVIATIONS.get(upper)!, kind: 'abbreviation' };
  // gv, sv, ls: as people type
  if (!capitals && Object.hasOwn(SEVERAL, upper) && !VOWEL.test(written))
    return { spoken: meaning(upper, place, end)!, kind: 'abbreviation' };
  // HDND, QD: Đ typed without its stroke
  const stroked = capitals && place.unmarked ? strokedMeaning(written, place, end) : null;
  if (stroked) return { spoken: stroked, kind: 'abbreviation' };
  const together = capitals ? composed(written) : null;
  if (together !== null) return { spoken: withoutRepeat(together, place), kind: 'composed' };
  // NGUYEN VAN: a name typed without its marks
  if (capitals && written.length >= 4 && isBareSyllable(written.toLowerCase()))
    return { spoken: written.toLowerCase(), kind: 'unknown' };
  // XÃ IA GRAI, BUÔN EA KAR: a name of the highlands in a heading
  if (
    capitals &&
    VOWEL.test(written) &&
    IN_HEADING.test(place.text.slice(Math.max(0, place.at - 16), place.at))
  )
    return { spoken: written.toLowerCase(), kind: 'unknown' };
  const named = capitals ? syllablesOf(written) : null;
  if (named !== null) return { spoken: named, kind: 'unknown' };
  if ((capitals && (written.length <= 6 || CONSONANTS.test(written))) || !VOWEL.test(written))
    return { spoken: spell(written), kind: 'spelled' };
  // ThaiNguyen, DucXuanTV: syllables without their spaces
  if (/^(?:[A-Z][a-z]+){2,}[A-Z]*$/u.test(written)) {
    const syllables = written.match(/[A-Z][a-z]+|[A-Z]+$/gu)!;
    if (syllables.every((p) => p === p.toUpperCase() || isBareSyllable(p.toLowerCase())))
      return {
        spoken: `${sayName(
          syllables
            .filter((p) => p !== p.toUpperCase())
            .join('')
            .toLowerCase(),
        )}${/[A-Z]{2,}$/u.test(written) ? ` ${spell(syllables.at(-1)!)}` : ''}`,
        kind: 'unknown',
      };
  }
  return { spoken: written, kind: 'unknown' };
}

const CAPITALS = /^\s([A-Z]{3,8})(?!\p{L})|(?<!\p{L})([A-Z]{3,8})\s$/u;
/** Whether it and a neighbour are syllables in capitals. */
function amongWords(written: string, { text, at }: Place, end: number): boolean {
  const near =
    CAPITALS.exec(text.slice(end, end + 10)) ?? CAPITALS.exec(text.slice(Math.max(0, at - 10), at));
  return (
    near !== null &&
    isBareSyllable(written.toLowerCase()) &&
    isBareSyllable((near[1] ?? near[2])!.toLowerCase())
  );
}

const strokedMeaning = (written: string, place: Place, end: number): string | null => {
  for (let i = written.indexOf('D'); i >= 0; i = written.indexOf('D', i + 1)) {
    const said = meaning(`${written.slice(0, i)}Đ${written.slice(i + 1)}`, place, end);
    if (said) return said;
  }
  return null;
};

/** đất ONT, thủ tục TTHC: what the words before have said isn't said again. */
function withoutRepeat(full: string, place: Place): string {
  const words = full.split(' ');
  // phòng PCCC: an office of its own name
  if (words[0] === 'phòng') return full;
  // trực ban BCH: who is on duty, and whose
  if (words[0] === 'ban' && place.before() === 'ban' && place.before(2) === 'trực') return full;
  for (let said = Math.min(2, words.length - 1); said > 0; said--)
    if (words.slice(0, said).every((w, i) => place.before(said - i) === w.toLowerCase()))
      return words.slice(said).join(' ');
  return full;
}

/** đc: an address, a comrade by his name, else *được*. @param after what follows, as it is written */
function shortened(after: string): string {
  if (/^\s?(?:[:;]|số |\d|nhà |thôn |xóm |tổ )/u.test(after)) return 'địa chỉ';
  return /^\s\p{Lu}\p{Ll}/u.test(after) ? 'đồng chí' : 'được';
}

/** Without any Vietnamese mark: only such a group may be letters. */
const plain = (written: string): boolean => /^[A-ZĐƯ]+$/u.test(written);
