/** The program as users run it: compiled, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { projectPath } from '../server/root.ts';
import { build, type Part } from '../bin/build.js';

export type { Part };

/** Builds what is missing or stale; test files that run at once wait for each other. */
export const built = (parts: readonly Part[] = ['server']): Promise<void> => build(parts);

const PROGRAM = projectPath('dist', 'server', 'main.js');

/** Nothing of the machine's own settings reaches the program. */
const cleanEnvironment = (environment: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...environment,
});

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], environment: Record<string, string>, cwd?: string): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', PROGRAM, ...args], {
    env: cleanEnvironment(environment),
    stdio: 'pipe',
    ...(cwd && { cwd }),
  });
}

/** Runs `loa ARGS` to its end. */
export async function loa(
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly input?: string; readonly cwd?: string } = {},
): Promise<Ended> {
  const child = start(args, options.env ?? {}, options.cwd);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin?.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

export interface Running {
  readonly url: string;
  /** What it printed when it started. */
  readonly said: string;
  readonly child: ChildProcess;
  /** What it has said on stderr up to now. */
  errors(): string;
  /** Ends it as a person would. @returns its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** `loa start` on a data folder and a free port, once it is ready to be asked. */
export async function running(dataFolder: string, env: Record<string, string> = {}): Promise<Running> {
  const child = start(['start'], { PORT: '0', MQTT_PORT: '0', LOA_DATA: dataFolder, ...env });
  let said = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /đang chạy tại (\S+)/.exec(said)?.[1];
      if (address && said.includes('Ctrl+C')) resolve(address);
    });
    child.once('close', (code) => reject(new Error(`loa start ended with ${String(code)}: ${errors}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const closed = once(child, 'close');
    child.kill(signal);
    const [code] = (await closed) as [number | null];
    return code;
  };
  return {
    url,
    said,
    child,
    errors: () => errors,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** A port that is free now, for a service that is started again on the same one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
