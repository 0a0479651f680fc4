import { fromLegacy } from './legacyEncoding.ts';
import { plainLetters } from './lookalikes.ts';

/**
 * Makes one kind of text of what comes from many programs: composed accents (NFC), plain digits and letters for
 * full-width and mathematical ones, plain spaces, no invisible characters, Unicode for old encodings. Remembers where
 * each character came from.
 */
export interface Clean {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`, and of its end; null when nothing changed. */
  readonly origin: Uint32Array | null;
}

/** What stays as it is: plain letters of Vietnamese and ASCII, and the usual signs. */
const CLEAN =
  '[\\n\\x20-\\x7EàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ–—“”‘’…²³°•×±≥≤€£¼½¾÷·→«»]';
const ALL_CLEAN = new RegExp(`^${CLEAN}*$`, 'u');
/** A run of such, or one base with its marks. */
const RUN = new RegExp(`${CLEAN}+(?!\\p{M})`, 'yu');
const PIECE = /\r\n?|[\s\S]\p{M}+|[^]/uy;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFE00-\uFE0F]/u;

function piece(written: string): string {
  if (written === '\n') return '\n';
  if (written === '\r' || written === '\r\n' || written === '\u2028' || written === '\u2029') return '\n';
  if (/^\s$/u.test(written)) return ' ';
  // the slash of fractions and of division, the hyphens of word processors
  if (written === '\u2044' || written === '\u2215') return '/';
  if (written === '\u2010' || written === '\u2011') return '-';
  if (INVISIBLE.test(written) && written.length <= 2) return '';
  // A mark needs a letter to stand on.
  if (/^\p{M}/u.test(written)) return '';
  if (/^[^\p{L}\p{N}]\p{M}/u.test(written)) return piece(String.fromCodePoint(written.codePointAt(0)!));
  const composed = written.normalize('NFC');
  // A sign that NFC takes apart, as notes of music.
  if (composed !== written && /^[^\p{L}\p{N}]\p{M}/u.test(composed))
    return piece(String.fromCodePoint(composed.codePointAt(0)!));
  if (/^[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}ﬀ-ﬆ]/u.test(composed)) return composed.normalize('NFKC');
  if (/^\p{Nd}/u.test(composed)) return digit(composed).replace(/\p{M}+/gu, '');
  // Islandic and Croatian look-alikes of Đ.
  if (composed === 'Ð' || composed === 'Ɖ') return 'Đ';
  // What no Vietnamese letter carries: a tone on a consonant.
  if (/^[\p{Script=Latin}\p{N}]/u.test(composed)) return composed.replace(/\p{M}+/gu, '');
  return composed;
}

/** Any script's decimal digit as ASCII: Unicode keeps each script's ten digits together, zero first. */
function digit(written: string): string {
  const code = written.codePointAt(0)!;
  if (code < 128) return written;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  const width = code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;
  return String(width) + written.slice(code > 0xffff ? 2 : 1);
}

const MOST_KEPT = 5000;
const pieces = new Map<string, string>();
function cleanPiece(written: string): string {
  let made = pieces.get(written);
  if (made === undefined) {
    made = piece(written);
    if (pieces.size < MOST_KEPT && written.length < 8) pieces.set(written, made);
  }
  return made;
}

export function clean(original: string): Clean {
  const converted = fromLegacy(original);
  const plain = converted ? converted.text : original;
  const text = plainLetters(plain);
  const origin = (at: number): number => (converted ? converted.origin[at]! : at);
  if (ALL_CLEAN.test(text)) {
    const origins = converted?.origin ?? (text === plain ? null : [...Array(text.length + 1).keys()]);
    return { text, origin: origins && new Uint32Array(origins) };
  }
  let made = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length;) {
    RUN.lastIndex = PIECE.lastIndex = at;
    if (RUN.test(text)) {
      made += text.slice(at, RUN.lastIndex);
      for (; at < RUN.lastIndex; at++) origins.push(origin(at));
    } else {
      PIECE.test(text);
      const cleaned = cleanPiece(text.slice(at, PIECE.lastIndex));
      made += cleaned;
      for (let i = 0; i < cleaned.length; i++) origins.push(origin(at));
      at = PIECE.lastIndex;
    }
  }
  if (made === original) return { text: original, origin: null };
  origins.push(original.length);
  return { text: made, origin: new Uint32Array(origins) };
}
