/**
 * Takes from a .docx only what text needs, within bounds, and packs it anew: what mammoth then opens holds no
 * pictures, no surprises and no more than was allowed.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { refusal } from '../refusals.ts';

/** Of one part, unpacked. The text of 100 full pages with all its marks takes about 10 MB. */
const LARGEST_PART_BYTES = 40 * 1024 * 1024;
const LARGEST_ALL_BYTES = 60 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Elements inside elements; tables in tables of real letters reach about 40. */
const DEEPEST_XML = 200;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly at: number;
}

const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/** @throws Failure `document-damaged`, `document-kind`, `document-macros`, `document-encrypted`, `document-too-complex` */
export function textParts(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const entries = directory(bytes);
  const names = new Set(entries.map((e) => e.name.toLowerCase()));
  if (!names.has('[content_types].xml') || ![...names].some((n) => n.startsWith('word/')))
    throw refusal('document-kind');
  if (entries.some((e) => /vbaproject\.bin$/i.test(e.name))) throw refusal('document-macros');
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    if (!WANTED.test(entry.name) || parts.has(entry.name)) continue;
    if (entry.encrypted) throw refusal('document-encrypted');
    const content = unpack(bytes, entry);
    total += content.length;
    if (total > LARGEST_ALL_BYTES) throw refusal('document-too-complex');
    checkXml(content);
    if (entry.name === '[Content_Types].xml' && content.includes('macroEnabled'))
      throw refusal('document-macros');
    parts.set(entry.name, content);
  }
  return pack(parts);
}

function directory(bytes: Buffer): Entry[] {
  // The end record, searched from the end: a comment of up to 65,535 bytes may follow it.
  const from = Math.max(0, bytes.length - 65_557);
  const end = bytes.subarray(from).lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || from + end + 22 > bytes.length) throw refusal('document-damaged');
  const count = bytes.readUInt16LE(from + end + 10);
  let at = bytes.readUInt32LE(from + end + 16);
  if (count > MOST_ENTRIES) throw refusal('document-too-complex');
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw refusal('document-damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressedSize: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { at, method, compressedSize }: Entry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw refusal('document-damaged');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) throw refusal('document-damaged');
  if (method === 0) return packed;
  if (method !== 8) throw refusal('document-damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_PART_BYTES });
  } catch (error) {
    const tooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw refusal(tooMuch ? 'document-too-complex' : 'document-damaged', error);
  }
}

/** No entities that could grow, no nesting that could exhaust the stack. */
function checkXml(content: Buffer): void {
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw refusal('document-damaged');
  let depth = 0;
  for (let at = content.indexOf(60); at >= 0; at = content.indexOf(60, at + 1)) {
    const next = content[at + 1];
    if (next === 33 || next === 63) continue; // <! and <?
    if (next === 47) depth--;
    else {
      const close = content.indexOf(62, at);
      if (close < 0) return;
      if (content[close - 1] !== 47) depth++;
      if (depth > DEEPEST_XML) throw refusal('document-too-complex');
    }
  }
}

/** A plain archive, nothing compressed. */
function pack(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\x03\x04'), common, name, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    records.push(Buffer.from('PK\x01\x02\x14\0'), common, tail, name);
    at += 30 + name.length + content.length;
  }
  const directorySize = records.reduce((sum, r) => sum + r.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...records, end]);
}
