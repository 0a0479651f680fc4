/** What a file is, by its content: names lie. */
import { wideEncoding } from './plain.ts';
import { refusal } from '../refusals.ts';

export type FileKind = 'docx' | 'pdf' | 'text';

const starts = (bytes: Uint8Array, signature: string, at = 0): boolean => {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
};
const has = (bytes: Uint8Array, words: string, encoding: BufferEncoding = 'latin1'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, encoding));

const IMAGES: readonly string[] = ['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', 'BM'];

/** @throws Failure `document-empty`, `document-old-word`, `document-encrypted`, `document-image`, `document-kind` */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw refusal('document-empty');
  if (starts(bytes, 'PK\x03\x04') || starts(bytes, 'PK\x05\x06')) return 'docx';
  // Some programs write a few bytes before the header; readers take it within the first kilobyte.
  if (has(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    throw refusal(has(bytes, 'EncryptedPackage', 'utf16le') ? 'document-encrypted' : 'document-old-word');
  if (
    IMAGES.some((signature) => starts(bytes, signature)) ||
    (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8))
  )
    throw refusal('document-image');
  if (starts(bytes, 'ftyphei', 4) || starts(bytes, 'ftypmif1', 4)) throw refusal('document-image');
  if (starts(bytes, '{\\rtf') || looksBinary(bytes)) throw refusal('document-kind');
  return 'text';
}

/** Control characters that no text has, unless it is UTF-16, where every other byte of plain letters is zero. */
function looksBinary(bytes: Uint8Array): boolean {
  if (starts(bytes, '\xff\xfe') || starts(bytes, '\xfe\xff')) return false;
  const head = bytes.subarray(0, 65_536);
  let zeros = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  // In UTF-16 the zeros stand in every other place only.
  if (zeros > 0) return wideEncoding(head) === null || controls > head.length * 0.3;
  return controls > head.length * 0.05;
}
