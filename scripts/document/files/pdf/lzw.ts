/** PDF's LZW packing undone, only as far as a bound allows (ISO 32000-1, 7.4.4). */

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/**
 * Unpacked bytes; null where there are more than `most`. What follows a code that means nothing is left out.
 * @param early how many codes before its table asks for it a code grows by a bit: 1 unless the stream says 0
 */
export function fromLzw(packed: Buffer, most: number, early: 0 | 1 = 1): Buffer | null {
  // A code is its prefix's bytes and one more.
  const prefix = new Uint16Array(MOST_CODES);
  const suffix = new Uint8Array(MOST_CODES);
  const size = new Uint32Array(MOST_CODES).fill(1, 0, CLEAR);
  for (let byte = 0; byte < CLEAR; byte++) suffix[byte] = byte;
  let out = Buffer.alloc(Math.min(most, packed.length * 4) + 1);
  let length = 0;
  let next = END + 1;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xff_ff_ff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [next, width, previous] = [END + 1, 9, -1];
      continue;
    }
    // A code that is only now being made stands for the last one and its own first byte.
    const known = code < next && code !== END;
    if (previous < 0 ? code >= CLEAR : !known && code !== next) break;
    const bytes = known || previous < 0 ? size[code]! : size[previous]! + 1;
    if (length + bytes > most) return null;
    if (length + bytes > out.length) out = Buffer.concat([out], Math.min(most, (length + bytes) * 2));
    let at = length + bytes - 1;
    if (!known && previous >= 0) at--;
    for (let rest = known || previous < 0 ? code : previous; at >= length; rest = prefix[rest]!)
      out[at--] = suffix[rest]!;
    if (!known && previous >= 0) out[length + bytes - 1] = out[length]!;
    if (previous >= 0 && next < MOST_CODES) {
      prefix[next] = previous;
      suffix[next] = out[length]!;
      size[next] = size[previous]! + 1;
      next++;
    }
    length += bytes;
    previous = code;
    if (next + early >= 1 << width && width < 12) width++;
  }
  return out.subarray(0, length);
}
