/**
 * Refuses a PDF whose packed streams would unpack to far more than any letter holds, before it is opened: the library
 * that reads it unpacks whole streams without a limit.
 */
import { constants, inflateSync } from 'node:zlib';
import { filtersIn, unpackerOf, type Filter } from './filters.ts';
import { refusal } from '../../refusals.ts';

/** Pages' contents, fonts and tables of a hundred pages unpack to a tenth of this. */
const MOST_UNPACKED_BYTES = 128 * 1024 * 1024;
/** Packed once more inside: real files do so twice at most. */
const DEEPEST = 8;
/** As far back as a stream's own dictionary is looked for. */
const LONGEST_DICTIONARY = 4096;

/** @throws Failure `document-too-complex` */
export function boundPdf(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const objectOf = objectsOf(file);
  let left = MOST_UNPACKED_BYTES;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const from = dataAfter(file, at + 6);
    const dictionary = dictionaryBefore(file, at);
    // A scan's pictures may be large; reading text leaves them packed.
    if (from === null || isPicture(dictionary)) continue;
    const filters = filtersIn(dictionary, objectOf);
    // Nobody packs the name of how something is packed.
    if (filters === null) throw refusal('document-too-complex');
    left -= unpackedBytes(file.subarray(from), filters, left);
  }
}

/** How much a stream unpacks to in all its layers, 0 where it isn't packed. */
function unpackedBytes(packed: Buffer, filters: readonly Filter[], most: number): number {
  let data = packed;
  let sum = 0;
  for (let depth = 0; ; depth++) {
    const unpack = unpackerOf(filters[depth]);
    // Whatever its dictionary says, what looks packed is.
    if (unpack === null && !looksPacked(data)) return sum;
    if (depth === DEEPEST) throw refusal('document-too-complex');
    const unpacked = unpack === null ? inflated(data, most - sum) : unpack(dataOf(data), most - sum);
    if (unpacked === null) {
      if (unpack === null) return sum;
      throw refusal('document-too-complex');
    }
    sum += unpacked.length;
    data = unpacked;
  }
}

/** Up to the word that ends a stream; what is inside of another ends with it. */
function dataOf(data: Buffer): Buffer {
  const end = data.indexOf('endstream');
  return end < 0 ? data : data.subarray(0, end);
}

function inflated(data: Buffer, most: number): Buffer | null {
  if (most <= 0) throw refusal('document-too-complex');
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw refusal('document-too-complex', error);
    // Damaged, or encrypted: for the library to judge.
    return null;
  }
}

/** The two bytes with which packed data begins. */
const looksPacked = (data: Buffer): boolean =>
  data.length > 2 && (data[0]! & 0x0f) === 8 && data.readUInt16BE(0) % 31 === 0;

/** Where data begins after the word `stream`, which ends its line. */
function dataAfter(file: Buffer, at: number): number | null {
  if (file[at] === 0x0a) return at + 1;
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1;
  return null;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** What the objects of a file hold, by their number; null for one that isn't there just once. Read when first asked. */
function objectsOf(file: Buffer): (id: number) => string | null {
  let places: Map<number, number | null> | undefined;
  return (id) => {
    places ??= placesIn(file);
    const from = places.get(id) ?? null;
    if (from === null) return null;
    const held = file.toString('latin1', from, from + LONGEST_DICTIONARY);
    return held.split('endobj', 1)[0]!;
  };
}

function placesIn(file: Buffer): Map<number, number | null> {
  const places = new Map<number, number | null>();
  for (const found of file.toString('latin1').matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj(?!\w)/gu)) {
    const id = Number(found[1]);
    places.set(id, places.has(id) ? null : found.index + found[0].length);
  }
  return places;
}

const isPicture = (dictionary: string): boolean => /\/Subtype\s*\/Image(?![A-Za-z])/u.test(dictionary);
