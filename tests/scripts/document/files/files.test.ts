import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromLzw } from '../../../../scripts/document/files/pdf/lzw.ts';
import { readFileApart } from '../../../../scripts/document/reading.ts';
import { textOfFile } from '../../../../scripts/document/files/text.ts';
import {
  assembled,
  bodyPages,
  makePackedPdf,
  makePdf,
  packedBlanks,
  runsOfBlanks,
} from '../../../fixtures/documents/makePdf.ts';
import { makeWord, makeZip, paragraph } from '../../../fixtures/documents/makeZip.ts';

const SAMPLE = new URL('../../../../samples/cong-van-thue-bao', import.meta.url).pathname;
const sample = (extension: string) => readFileSync(`${SAMPLE}.${extension}`);
const refused = (bytes: Uint8Array) =>
  textOfFile(bytes).then(
    () => 'read',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const SENTENCE = 'Đề nghị các hộ gia đình nộp thuế đất trước ngày 15/6/2026.';

const inHex = (bytes: Buffer): Buffer => Buffer.from(`${bytes.toString('hex')}>`);
function inBase85(bytes: Buffer): Buffer {
  let out = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    let value = bytes.readUInt32BE(at);
    let digits = '';
    for (let i = 0; i < 5; i++, value = Math.floor(value / 85))
      digits = String.fromCharCode(33 + (value % 85)) + digits;
    out += value === 0 && digits === '!!!!!' ? 'z' : digits;
  }
  return Buffer.from(`${out}~>`);
}
/** LZW of one byte over and over: each code is the last one and a byte more, until the table is full. */
function inLzw(byte: number, tables: number): Buffer {
  const bits: string[] = [];
  for (let table = 0; table < tables; table++) {
    const width = (next: number) => Math.min(12, (next + 1).toString(2).length);
    bits.push((256).toString(2).padStart(table === 0 ? 9 : 12, '0'), byte.toString(2).padStart(9, '0'));
    for (let next = 258; next < 4096; next++) bits.push(next.toString(2).padStart(width(next), '0'));
  }
  bits.push((257).toString(2).padStart(12, '0'));
  return Buffer.from(
    bits
      .join('')
      .match(/.{1,8}/gu)!
      .map((b) => Number.parseInt(b.padEnd(8, '0'), 2)),
  );
}
const layers = (n: number): Buffer =>
  Array.from({ length: n }).reduce<Buffer>((data) => deflateSync(data), Buffer.from('BT ET'));

const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>';
const EMPTY = '<< /Length 0 >>\nstream\n\nendstream';
const drawing = (content: string, next: number): string =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length ${content.length} /Resources << /XObject << /X ${next} 0 R >> >> >>\nstream\n${content}\nendstream`;
/** A catalogue, one page and what it leads to: objects 3, 4, … */
const looped = (objects: readonly string[], trailer = ''): Buffer =>
  assembled(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', ...objects],
    1,
    trailer,
  );

describe('a file that can’t be read is refused for what is wrong with it', () => {
  const nothing = Buffer.alloc(0);
  it.each<[string, Buffer, string]>([
    ['0 bytes', nothing, 'document-empty'],
    ['blanks only', Buffer.from(' \n\n '), 'document-empty'],
    ['26 MB', Buffer.alloc(26 * 1024 * 1024, 'a'), 'document-too-large'],
    ['a scan', makePdf([[]], { scan: true }), 'document-no-text'],
    [
      '500 pages',
      makePdf(Array.from({ length: 500 }, () => [{ text: SENTENCE, x: 80, y: 700 }])),
      'document-too-many-pages',
    ],
    ['half a PDF', makePdf(bodyPages([SENTENCE])).subarray(0, 300), 'document-damaged'],
    ['a Word file without text', makeWord('<w:p/>'), 'document-blank'],
    ['half a Word file', makeWord(paragraph(SENTENCE)).subarray(0, 400), 'document-damaged'],
    ['a Word file with a wrong XML', makeWord('<w:p><w:r>'), 'document-damaged'],
    ['a macro file', makeWord(paragraph(SENTENCE), { 'word/vbaProject.bin': 'x' }), 'document-macros'],
    [
      'a .docm without its macros',
      makeWord(paragraph(SENTENCE), {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'document-macros',
    ],
    ['another archive', makeZip({ 'a.txt': 'a' }), 'document-kind'],
    [
      'an old Word file',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0', 'latin1'),
      'document-old-word',
    ],
    [
      'a Word file with a password',
      Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'document-encrypted',
    ],
    [
      'an encrypted archive',
      makeZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }, 1),
      'document-encrypted',
    ],
    ['a photograph', Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1'), 'document-image'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0>\0\x01\0\0\0', 'latin1'), 'document-kind'],
    ['RTF', Buffer.from('{\\rtf1 Xin}'), 'document-kind'],
    ['noise', Buffer.from('xqz wkrt jjp zzzq fghw qqq wrtp sdfg'), 'document-no-language'],
    ['figures and signs', Buffer.from('$$$ ### 12 = 3 + 4 ~~~ ^^^ a b c |||'), 'document-no-language'],
    ['over a million characters', Buffer.from('bà con '.repeat(150_000)), 'document-too-long'],
  ])('%s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code);
  });

  it('a zip bomb', async () => {
    const bomb = makeWord(paragraph('a'.repeat(100)), {
      'word/footnotes.xml': Buffer.alloc(200 * 1024 * 1024, 32),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toBe('document-too-complex');
  });

  it.each<[string, Buffer, string[]]>([
    ['60 layers of Flate', layers(60), Array<string>(60).fill('FlateDecode')],
    ['hexadecimal over Flate', inHex(packedBlanks(256)), ['ASCIIHexDecode', 'FlateDecode']],
    ['base 85 over Flate', inBase85(packedBlanks(256)), ['ASCII85Decode', 'FlateDecode']],
    ['runs', runsOfBlanks(256), ['RunLengthDecode']],
    ['runs within Flate', deflateSync(runsOfBlanks(256)), ['FlateDecode', 'RunLengthDecode']],
    ['LZW', inLzw(32, 32), ['LZWDecode']],
    ['LZW within LZW’s other name', inHex(inLzw(32, 32)), ['AHx', 'LZW']],
    ['LZW, its name spelled by numbers', inLzw(32, 32), ['LZ#57#44ecode']],
  ])('a PDF bomb of %s', async (_, contents, filters) => {
    expect(contents.length).toBeLessThan(5_000_000);
    expect(await refused(makePackedPdf(contents, filters))).toBe('document-too-complex');
  });

  it.each([
    ['4 0 R', `4 0 R`, inLzw(32, 32), '/LZWDecode'],
    ['[4 0 R]', `[4 0 R]`, inLzw(32, 32), '[ /LZWDecode ]'],
    ['an object that isn’t there', `9 0 R`, Buffer.from('BT ET'), ''],
  ])('a PDF whose way of packing is said elsewhere: %s', async (_, filter, contents, held) => {
    const stream = Buffer.concat([
      Buffer.from(`<< /Length ${contents.length} /Filter ${filter} >>\nstream\n`),
      contents,
      Buffer.from('\nendstream'),
    ]);
    const pages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
    const page = PAGE.replace('/Contents 4 0 R', '/Contents 5 0 R');
    expect(await refused(assembled([...pages, page, held, stream], 1))).toBe('document-too-complex');
  });

  it('undoes LZW', () => {
    // The standard's own example.
    const packed = Buffer.from('800B6050220C0C8501', 'hex');
    expect(fromLzw(packed, 100)).toEqual(Buffer.from([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]));
    expect(fromLzw(packed, 9)).toBeNull();
    const long = inLzw(32, 2);
    expect(fromLzw(long, 1e9)!.equals(Buffer.alloc(3839 * 3840, 32))).toBe(true);
  });

  it.each<[string, Buffer, string]>([
    ['whose table of objects follows itself', looped([PAGE, EMPTY], '/Prev AT'), 'document-no-text'],
    ['whose pages are their own', looped(['<< /Type /Pages /Kids [2 0 R 3 0 R] >>']), 'document-damaged'],
    ['whose contents are their own', looped([PAGE, '[4 0 R 4 0 R]']), 'document-no-text'],
    ['whose stream is as long as itself', looped([PAGE, EMPTY.replace('0', '4 0 R')]), 'document-no-text'],
    [
      'that draws itself within itself',
      looped([PAGE, drawing('/X Do /X Do', 5), drawing('/X Do /X Do', 5)]),
      'document-no-text',
    ],
    [
      'that draws ten times ten times, ten times over',
      looped([PAGE, ...Array.from({ length: 10 }, (_, i) => drawing('/X Do '.repeat(10), i + 5)), EMPTY]),
      'document-no-text',
    ],
    [
      'with two billion objects in a stream',
      looped([PAGE, EMPTY.replace('/Length 0', '/Type /ObjStm /N 2000000000 /First 9 /Length 0')]),
      'document-no-text',
    ],
    ['nested 100,000 deep', looped([PAGE, '['.repeat(100_000) + ']'.repeat(100_000)]), 'document-damaged'],
  ])('a PDF %s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code);
  });

  it('XML nested 100,000 deep, or with entities that grow', async () => {
    const deep = '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000);
    expect(await refused(makeWord(deep))).toBe('document-too-complex');
    const growing = makeZip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>',
    });
    expect(await refused(growing)).toBe('document-damaged');
  });

  it('says each in one Vietnamese sentence or two', async () => {
    await expect(textOfFile(nothing)).rejects.toThrow('Tệp rỗng');
  });
});

describe('a file is what its content says', () => {
  it('Word, PDF and text of the same letter hold the same words', async () => {
    const words = async (extension: string) => (await textOfFile(sample(extension))).match(/\p{L}+/gu)!;
    const docx = new Set(await words('docx'));
    expect((await words('pdf')).every((w) => docx.has(w))).toBe(true);
    expect((await words('txt')).every((w) => docx.has(w))).toBe(true);
  });

  it.each(['tcvn', 'windows-1258', 'utf-16le', 'utf-16be'] as const)('text in %s', async (encoding) => {
    const text = `Kính gửi: Các hộ gia đình\n${SENTENCE}`;
    expect(await textOfFile(encoded(text, encoding))).toBe(text);
  });

  it('text in VNI', async () => {
    const vni = Buffer.from('Ñeà nghò baø con noäp thueá ñaát tröôùc ngaøy 15/6/2026.', 'latin1');
    expect(await textOfFile(vni)).toBe('Đề nghị bà con nộp thuế đất trước ngày 15/6/2026.');
  });

  it('Word with a picture whose file is missing, footnotes, a list and a table', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Tổ 1')}</w:tc><w:tc>${paragraph('ngày 12/6/2026')}</w:tc></w:tr></w:tbl>`;
    expect(
      await textOfFile(makeWord(paragraph('Lịch thu thuế') + table + paragraph('Xin cảm ơn &amp; chào.'))),
    ).toBe('Lịch thu thuế\nTổ 1\tngày 12/6/2026\nXin cảm ơn & chào.');
  });
});

describe('reading in a worker', () => {
  const letter = { bytes: sample('txt'), today: '2026-05-26' };

  it('answers text and fields', async () => {
    const { text, fields } = await readFileApart(letter, new AbortController().signal);
    expect(text).toContain('TTTB [số giấy tờ] gửi 1414');
    expect(fields.deadline?.lastDay).toBe('2026-06-14');
  });

  it('stops when nobody waits any more', async () => {
    const stop = new AbortController();
    const reading = readFileApart(letter, stop.signal);
    stop.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });

  it.each([
    ['once', packedBlanks(2048), ['FlateDecode']],
    ['twice', deflateSync(packedBlanks(2048)), ['FlateDecode', 'FlateDecode']],
  ])(
    'ends with a PDF whose page, packed %s, unpacks to 2 GB, and reads the next letter',
    async (_, contents, filters) => {
      const signal = new AbortController().signal;
      const bomb = makePackedPdf(contents, filters);
      expect(bomb.length).toBeLessThan(3_000_000);
      const before = process.memoryUsage.rss();
      await expect(readFileApart({ ...letter, bytes: bomb }, signal)).rejects.toMatchObject({
        name: 'Failure',
        code: 'document-too-complex',
        message: expect.stringMatching(/^Tệp phình quá lớn khi mở ra nên đã dừng lại\. Hãy /u) as string,
      });
      expect(process.memoryUsage.rss() - before).toBeLessThan(700 * 1024 * 1024);
      expect((await readFileApart(letter, signal)).fields.deadline?.lastDay).toBe('2026-06-14');
    },
    30_000,
  );

  it('tells why a file is refused', async () => {
    const scan = { ...letter, bytes: makePdf([[]], { scan: true }) };
    await expect(readFileApart(scan, new AbortController().signal)).rejects.toMatchObject({
      code: 'document-no-text',
    });
  });
});

function encoded(text: string, encoding: 'tcvn' | 'windows-1258' | 'utf-16le' | 'utf-16be'): Buffer {
  if (encoding === 'utf-16le')
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  if (encoding === 'utf-16be')
    return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  return execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding === 'tcvn' ? 'TCVN5712-1' : 'CP1258'], {
    input: text,
  });
}
