/** `loa document FILE`: reads a letter and prints its fields and a draft as JSON. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { Failure } from '../../common/failure.ts';
import { readFileApart } from '../../scripts/document/reading.ts';
import { LARGEST_FILE_BYTES, refusal } from '../../scripts/document/refusals.ts';
import { UsageError } from '../usage.ts';

export async function run(args: string[]): Promise<void> {
  const { positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Cách dùng: loa document TỆP (.docx, .pdf, .txt)');
  const bytes = await contentOf(file);
  const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString();
  const { fields } = await readFileApart({ bytes, today }, new AbortController().signal);
  process.stdout.write(`${JSON.stringify(fields, null, 2)}\n`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: {} });
  } catch (error) {
    throw new UsageError('Cách dùng: loa document TỆP (.docx, .pdf, .txt)', { cause: error });
  }
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    // Not read first: a file may be larger than memory.
    if ((await stat(file)).size > LARGEST_FILE_BYTES) throw refusal('document-too-large');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('not-found', 'file-unreadable', `Không đọc được tệp “${file}”. Hãy kiểm tra tên tệp.`, {
      cause: error,
    });
  }
}
