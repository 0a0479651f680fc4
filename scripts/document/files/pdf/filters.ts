/** PDF's ways to pack a stream other than Flate, unpacked only as far as a bound allows (ISO 32000-1, 7.4). */

import { fromLzw } from './lzw.ts';

export interface Filter {
  readonly name: string;
  /** LZW's `EarlyChange`. */
  readonly early: 0 | 1;
}

/** Unpacked bytes; null where there are more than `most`. */
export type Unpack = (packed: Buffer, most: number, early?: 0 | 1) => Buffer | null;

const within = (data: Buffer, most: number): Buffer | null => (data.length > most ? null : data);

function fromHex(packed: Buffer, most: number): Buffer | null {
  const end = packed.indexOf('>');
  const digits = packed.toString('latin1', 0, end < 0 ? packed.length : end).replace(/[^0-9a-f]/giu, '');
  return within(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), most);
}

function fromBase85(packed: Buffer, most: number): Buffer | null {
  const end = packed.indexOf('~');
  const out = Buffer.alloc(Math.min(most, packed.length * 4) + 4);
  let length = 0;
  let value = 0;
  let digits = 0;
  for (const byte of packed.subarray(0, end < 0 ? packed.length : end)) {
    if (length > most) return null;
    if (byte === 0x7a && digits === 0) length = out.writeUInt32BE(0, length);
    if (byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + byte - 0x21;
    if (++digits < 5) continue;
    length = out.writeUInt32BE(value % 2 ** 32, length);
    value = digits = 0;
  }
  return within(out.subarray(0, length), most);
}

function fromRuns(packed: Buffer, most: number): Buffer | null {
  const size = (n: number) => (n < 128 ? n + 1 : 257 - n);
  const next = (at: number, n: number) => at + (n < 128 ? n + 2 : 2);
  let length = 0;
  for (let at = 0; at < packed.length && packed[at] !== 128; at = next(at, packed[at]!)) {
    length += size(packed[at]!);
    if (length > most) return null;
  }
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = 0; at < packed.length && packed[at] !== 128; at = next(at, packed[at]!)) {
    const n = packed[at]!;
    if (n < 128) packed.copy(out, to, at + 1, at + n + 2);
    else out.fill(packed[at + 1] ?? 0, to, to + size(n));
    to += size(n);
  }
  return out;
}

const UNPACK: readonly (readonly [name: RegExp, unpack: Unpack])[] = [
  [/^(?:ASCIIHexDecode|AHx)$/u, fromHex],
  [/^(?:ASCII85Decode|A85)$/u, fromBase85],
  [/^(?:RunLengthDecode|RL)$/u, fromRuns],
  [/^(?:LZWDecode|LZW)$/u, fromLzw],
];

/** A stream's dictionary without comments, and with letters that are written by their number (`/LZW#44ecode`). */
const plainly = (dictionary: string): string =>
  dictionary
    .replace(/%[^\r\n]*/gu, ' ')
    .replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A filter, a list of them, or an object elsewhere that holds one or the other. */
const FILTER = /\/Filter\s*(?<one>\/\w+|\[[^\]]*\]|\d+\s+\d+\s+R(?!\w))/u;
const ELSEWHERE = /(\d+)\s+\d+\s+R(?!\w)/u;

/**
 * The filters of a stream's dictionary, in the order in which they are undone.
 * @param objectOf what an object of the file holds; null where it isn't found once
 * @returns null where they stand in an object that isn't found
 */
export function filtersIn(dictionary: string, objectOf: (id: number) => string | null): Filter[] | null {
  const plain = plainly(dictionary);
  let lost = false;
  const named = (FILTER.exec(plain)?.groups?.one ?? '').replaceAll(
    new RegExp(ELSEWHERE, 'gu'),
    (_, id: string) => {
      const held = objectOf(Number(id));
      if (held === null || ELSEWHERE.test(held)) lost = true;
      return plainly(held ?? '');
    },
  );
  if (lost) return null;
  const early = /\/EarlyChange\s+0(?!\d)/u.test(plain) ? 0 : 1;
  return [...named.matchAll(/\/(\w+)/gu)].map(([, name]) => ({ name: name!, early }));
}

/** How a filter is undone; null for Flate and those that leave text alone. */
export function unpackerOf(filter: Filter | undefined): Unpack | null {
  const unpack = filter && UNPACK.find(([name]) => name.test(filter.name))?.[1];
  return unpack ? (packed, most) => unpack(packed, most, filter.early) : null;
}
