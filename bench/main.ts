/**
 * Prints the figures that README quotes, measured on this machine.
 * `npm run bench` for all of them, `npm run bench -- planner reader` for some.
 */
import { availableParallelism, cpus } from 'node:os';
import { readdirSync } from 'node:fs';

const helpers = ['main', 'table', 'deskData'];
const here = new URL('.', import.meta.url);
const known = readdirSync(here)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !helpers.includes(name));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Không có phép đo “${unknown.join(', ')}”. Có: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'CPU'}`);
  for (const name of asked.length > 0 ? asked : known) {
    const { run } = (await import(new URL(`./${name}.ts`, here).href)) as { run?: () => Promise<void> };
    await run?.();
  }
}
