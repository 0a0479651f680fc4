/** `loa plan FILE.json`: the planner as a pure program. */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Failure } from '../../common/failure.ts';
import { doubtsOf, strayFields } from '../../schedules/planning/doubts.ts';
import { parsePlanInput } from '../../schedules/planning/planInput.ts';
import { plan } from '../../schedules/planner.ts';
import { UsageError } from '../usage.ts';

/** `-` reads from stdin. */
export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Hãy cho biết một tệp JSON để lập lịch.');
  let text: string;
  try {
    text = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure('not-found', 'file-unreadable', `Không đọc được tệp “${file}”. Hãy kiểm tra tên tệp.`, {
      cause: error,
    });
  }
  let value: unknown;
  try {
    // Some editors put a byte order mark first.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure('invalid', 'plan-invalid', `Tệp “${file}” không phải là JSON hợp lệ.`, {
      cause: error,
    });
  }
  const strays = strayFields(value);
  const slip = strays.find(({ meant }) => meant !== undefined);
  if (slip)
    throw new Failure(
      'invalid',
      'plan-invalid',
      `Dữ liệu lập lịch không hợp lệ tại “${slip.path}”: không có mục “${slip.field}”, hãy viết “${slip.meant!}”.`,
    );
  const input = parsePlanInput(value);
  // A plan that is given back tells more of each airing than is asked for.
  const strange = strays.filter(({ path }) => !path.startsWith('previous.'));
  for (const field of new Set(strange.map((stray) => stray.field)))
    process.stderr.write(
      `Bỏ qua mục lạ “${field}” tại “${strange.find((stray) => stray.field === field)!.path}”.\n`,
    );
  for (const doubt of doubtsOf(input)) process.stderr.write(`Lưu ý: ${doubt}\n`);
  process.stdout.write(`${JSON.stringify(plan(input), null, 2)}\n`);
}
