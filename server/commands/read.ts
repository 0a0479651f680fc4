/** `loa read [FILE] [--json] [--lexicon FILE.csv] [--style name=value]`: what an announcer says, line by line. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { toUnicode } from '../../audio/spoken/legacyEncoding.ts';
import { forAnyText, parseLexiconCsv } from '../../audio/spoken/lexicon.csv.ts';
import { readLines } from '../../audio/spoken/lines.ts';
import { parseStyle, type Style } from '../../audio/spoken/style.ts';
import { Failure } from '../../common/failure.ts';
import { UsageError } from '../usage.ts';

/** Longer texts are no notice; a reading keeps them in memory several times over. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** Standard input when no file (or `-`) is named. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lexicon: { type: 'string' },
      style: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length > 1) throw new UsageError('Chỉ đọc được một tệp mỗi lần.');
  const style = styleOf(values.style);
  const lexicon =
    values.lexicon === undefined ? [] : forAnyText(parseLexiconCsv(decode(await bytesOf(values.lexicon))));
  const text = decode(await bytesOf(positionals[0]));
  if (text === '') return;
  const lines = readLines(text, { lexicon, style });
  const out = values.json
    ? lines.map((line) => JSON.stringify(line))
    : lines.map(({ spoken }) => spoken.replace(/\s+/gu, ' ').trim());
  process.stdout.write(`${out.join('\n')}\n`);
  if (!values.json)
    lines.forEach(({ warnings }, i) => {
      for (const w of warnings) process.stderr.write(`Dòng ${i + 1}: ${w.message}\n`);
    });
}

/** A choice that isn't there is a slip of the command line, not of the text. */
function styleOf(pairs: readonly string[]): Partial<Style> {
  try {
    return parseStyle(pairs);
  } catch (error) {
    throw error instanceof Failure ? new UsageError(error.message, { cause: error }) : error;
  }
}

async function bytesOf(file: string | undefined): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = file === undefined || file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new Failure('not-found', 'file-unreadable', `Không đọc được tệp “${file}”. Hãy kiểm tra tên tệp.`, {
      cause: error,
    });
  }
  if (bytes.length > LARGEST_BYTES)
    throw new Failure(
      'too-large',
      'text-too-large',
      'Văn bản lớn quá 64 MB; hãy chia nhỏ rồi đọc từng phần.',
    );
  if (bytes.subarray(0, 4).join() === '80,75,3,4' || bytes.subarray(0, 5).join() === '37,80,68,70,45')
    throw new Failure(
      'invalid',
      'text-not-plain',
      'Tệp này không phải văn bản thuần; với .docx và .pdf hãy dùng lệnh “document”.',
    );
  return bytes;
}

/** UTF-8, UTF-16 with its mark, or the bytes of TCVN3 and VNI. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return toUnicode(Buffer.from(bytes).toString('latin1'));
  }
}
