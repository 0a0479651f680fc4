/** `loa plan FILE.json`: the planner as a pure program. */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Failure } from '../../common/failure.ts';
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
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure('invalid', 'plan-invalid', `Tệp “${file}” không phải là JSON hợp lệ.`, {
      cause: error,
    });
  }
  process.stdout.write(`${JSON.stringify(plan(parsePlanInput(value)), null, 2)}\n`);
}
