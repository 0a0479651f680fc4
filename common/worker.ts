import { fileURLToPath } from 'node:url';

/**
 * Path and Node options of a worker-thread module beside the caller, compiled or not.
 * @example workerFile(import.meta.url, 'espeak.worker')
 */
export function workerFile(callerUrl: string, name: string): { filename: string; execArgv: string[] } {
  const source = callerUrl.endsWith('.ts');
  const filename = fileURLToPath(new URL(`./${name}.${source ? 'ts' : 'js'}`, callerUrl));
  return {
    filename,
    execArgv: source ? ['--import', new URL('./registerTsx.js', import.meta.url).href] : [],
  };
}
