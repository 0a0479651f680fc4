/**
 * Bytes of a text file → text: UTF-8, UTF-16 with or without its mark, Windows-1258, and whatever one-byte text is in
 * TCVN3 or VNI (audio/spoken/legacyEncoding.ts).
 */
import { toUnicode } from '../../../audio/spoken/legacyEncoding.ts';
import { isSyllable } from '../../../audio/spoken/syllable.ts';

export function plainText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return toUnicode(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return oneByteText(bytes);
  }
}

/** UTF-16 by its mark, or by where its zeros stand: letters of Vietnamese text are mostly below 256. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  if (zeros[1]! > head.length / 5 && zeros[0]! < head.length / 50) return 'utf-16le';
  if (zeros[0]! > head.length / 5 && zeros[1]! < head.length / 50) return 'utf-16be';
  return null;
}

/** The reading that makes the most Vietnamese syllables. */
function oneByteText(bytes: Uint8Array): string {
  const windows1258 = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const old = toUnicode(new TextDecoder('latin1').decode(bytes));
  return syllables(old) > syllables(windows1258) ? old : windows1258;
}

/** Share of the words that are Vietnamese syllables, judged on the beginning. */
export function syllables(text: string): number {
  const words = text.slice(0, 50_000).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter(isSyllable).length / words.length;
}
