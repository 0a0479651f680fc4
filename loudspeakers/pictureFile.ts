/** What a picture file says of itself in its bytes: PNG, JPEG or WebP, its width and height. Names and types sent along are not believed. */

export type PictureType = 'png' | 'jpg' | 'webp';

export interface PictureFile {
  readonly type: PictureType;
  /** Dots, before a JPEG's own turning. */
  readonly width: number;
  readonly height: number;
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** @returns null when it is none of them, or was cut off on its way */
export function readPicture(bytes: Buffer): PictureFile | null {
  const picture = png(bytes) ?? jpeg(bytes) ?? webp(bytes);
  return picture && picture.width > 0 && picture.height > 0 ? picture : null;
}

/** PNG specification, 5.2 and 11.2.2: signature, IHDR first, IEND last. */
function png(bytes: Buffer): PictureFile | null {
  if (bytes.length < 45 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR' || !bytes.subarray(-64).includes('IEND')) return null;
  return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Start-of-frame markers but for the tables among them: DHT (C4), JPG (C8), DAC (CC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** ITU-T T.81, annex B: segments from SOI on, until a frame tells the size; EOI at the end, if with padding. */
function jpeg(bytes: Buffer): PictureFile | null {
  if (bytes.length < 20 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker))
      return { type: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    // The picture itself has begun without a frame.
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** RFC 9649: RIFF whose length is the file's; one of three kinds of first chunk. */
function webp(bytes: Buffer): PictureFile | null {
  if (bytes.length < 30 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP' || bytes.readUInt32LE(4) + 8 > bytes.length) return null;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X')
    return { type: 'webp', width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8L' && bytes[20] === 0x2f) {
    const packed = bytes.readUInt32LE(21);
    return { type: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (kind === 'VP8 ' && bytes.readUIntBE(23, 3) === 0x9d012a)
    return {
      type: 'webp',
      width: bytes.readUInt16LE(26) & 0x3fff,
      height: bytes.readUInt16LE(28) & 0x3fff,
    };
  return null;
}
