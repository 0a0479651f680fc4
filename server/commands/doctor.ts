/** `loa doctor`: what this machine lacks, and what to do about it. */
import { parseArgs } from 'node:util';
import { examine, type Finding } from '../doctor/examine.ts';
import { loadEnvironmentFile, readConfig, type Config } from '../config.ts';
import { Failure } from '../../common/failure.ts';

const line = ({ ok, name, says }: Finding) => `${ok ? '✓' : '✗'} ${name}: ${says}\n`;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' } } });
  loadEnvironmentFile();
  let config: Config;
  try {
    config = readConfig(process.env, values);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stdout.write(line({ ok: false, name: 'Cấu hình', says: error.message }));
    process.exitCode = 1;
    return;
  }
  let wrong = 0;
  for await (const finding of examine(config)) {
    if (!finding.ok) wrong += 1;
    process.stdout.write(line(finding));
  }
  process.stdout.write(wrong === 0 ? 'Máy sẵn sàng.\n' : `Có ${wrong} việc cần sửa.\n`);
  if (wrong > 0) process.exitCode = 1;
}
