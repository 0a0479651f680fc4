/** Programs that tests run for real. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps servers where ordinary users don't look. */
const ALSO = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

function find(program: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ALSO];
  for (const folder of folders) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * Path of `program`; as root on Debian it is installed when missing.
 * @throws Error with one line of what to install
 */
export function need(program: string, aptPackage: string): string {
  const found = find(program);
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
        throw new Error(`${program} is missing and apt-get could not install ${aptPackage}`, {
          cause: error,
        });
      }
    }
    const installed = find(program);
    if (installed) return installed;
  }
  throw new Error(`${program} is missing: install it, e.g. "apt-get install ${aptPackage}".`);
}
