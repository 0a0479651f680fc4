/** Draws the desk's PNG icons (the shapes of public/icon.svg) when it is built: no picture files to keep. */
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

type Point = readonly [x: number, y: number];

/** In the units of the SVG's 32 × 32 view. */
const HORN: readonly Point[] = [
  [7.5, 13.2],
  [11.1, 13.2],
  [18.5, 9],
  [18.5, 23],
  [11.1, 18.8],
  [7.5, 18.8],
];
const CENTRE: Point = [18.06, 16];
const WAVES = [4.92, 8.78];
const WAVE_WIDTH = 2;
const JADE = [0x07, 0x6b, 0x5b] as const;

function inHorn(x: number, y: number): boolean {
  let inside = false;
  HORN.forEach(([x1, y1], index) => {
    const [x2, y2] = HORN[(index + 1) % HORN.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function isWhite(x: number, y: number): boolean {
  if (inHorn(x, y)) return true;
  const [dx, dy] = [x - CENTRE[0], y - CENTRE[1]];
  // Waves leave to the right, 45° up and down.
  return (
    Math.abs(dy) <= dx && WAVES.some((radius) => Math.abs(Math.hypot(dx, dy) - radius) <= WAVE_WIDTH / 2)
  );
}

/** A filled square, because platforms cut their own corners. Each dot is the mean of 3 × 3 samples. */
export function iconPng(side: number): Buffer {
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let white = 0;
      for (const v of [1 / 6, 3 / 6, 5 / 6])
        for (const h of [1 / 6, 3 / 6, 5 / 6])
          if (isWhite(((column + h) * 32) / side, ((row + v) * 32) / side)) white += 1 / 9;
      JADE.forEach((colour, channel) => {
        rows[row * (1 + side * 3) + 1 + column * 3 + channel] = Math.round(colour + (255 - colour) * white);
      });
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8); // 8 bits, true colour
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** CRC-32 of the PNG specification; Node 20.19 has none of its own. */
function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export const icons = (): Plugin => ({
  name: 'loa-icons',
  generateBundle() {
    for (const side of [180, 192, 512])
      this.emitFile({ type: 'asset', fileName: `icon-${side}.png`, source: iconPng(side) });
  },
});
