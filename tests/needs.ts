/** Programs that tests run for real. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps servers where ordinary users don't look. */
const ALSO = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

function find(programs: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ALSO];
  for (const path of programs.flatMap((program) => folders.map((folder) => join(folder, program)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there.
    }
  }
  return null;
}

/**
 * Path of the program, or of the first there is of several that will do; as root on Debian it is installed when missing.
 * @throws Error with one line of what to install
 */
export function need(program: string | readonly string[], aptPackage: string): string {
  const programs = [program].flat();
  const found = find(programs);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = {
      stdio: 'pipe' as const,
      timeout: 300_000,
      // A daemon that the package brings isn't to be started.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    };
    const install = () =>
      execFileSync(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=240', aptPackage],
        options,
      );
    try {
      install();
    } catch {
      try {
        execFileSync('apt-get', ['update', '-qq'], options);
        install();
      } catch (error) {
        throw new Error(`${programs.join(' or ')} is missing and apt-get could not install ${aptPackage}`, {
          cause: error,
        });
      }
    }
    const installed = find(programs);
    if (installed) return installed;
  }
  throw new Error(`${programs.join(' or ')} is missing: install it, e.g. "apt-get install ${aptPackage}".`);
}
