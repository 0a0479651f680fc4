import { fromLegacy } from './legacyEncoding.ts';

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

// A base with its marks; everything that isn't a plain letter of Vietnamese or ASCII is looked at by itself.
const PIECE = /\r\n?|[\s\S]\p{M}+|[^]/gu;
const CLEAN =
  /^[\n\x20-\x7EàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ–—“”‘’…²³°•×±≥≤€£]*$/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFE00-\uFE0F]/u;

function piece(written: string): string {
  if (written === '\n') return '\n';
  if (written === '\r' || written === '\r\n' || written === '\u2028' || written === '\u2029') return '\n';
  if (/^\s$/u.test(written)) return ' ';
  if (INVISIBLE.test(written) && written.length <= 2) return '';
  // A mark needs a letter to stand on.
  if (/^\p{M}/u.test(written)) return '';
  if (/^[^\p{L}\p{N}]\p{M}/u.test(written)) return piece(String.fromCodePoint(written.codePointAt(0)!));
  const composed = written.normalize('NFC');
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

export function clean(original: string): Clean {
  const converted = fromLegacy(original);
  const text = converted ? converted.text : original;
  const origin = (at: number): number => (converted ? converted.origin[at]! : at);
  if (CLEAN.test(text)) return { text, origin: converted && Uint32Array.from(converted.origin) };
  const parts: string[] = [];
  const origins: number[] = [];
  for (const found of text.matchAll(PIECE)) {
    const made = piece(found[0]);
    parts.push(made);
    for (let i = 0; i < made.length; i++) origins.push(origin(found.index));
  }
  origins.push(original.length);
  return { text: parts.join(''), origin: Uint32Array.from(origins) };
}
