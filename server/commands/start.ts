/** `loa start`: the service, until it is told to stop. */
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildApp, type Service } from '../app.ts';
import { clockOf, loadEnvironmentFile, readConfig, type Config } from '../config.ts';
import { projectPath } from '../root.ts';

/** What doesn't end by itself in this time is left behind. */
const LONGEST_CLOSE_MILLISECONDS = 10_000;
/** First things first: pages and players come back at once after a start. */
const WARM_UP_AFTER_MILLISECONDS = 1_000;

/** Addresses of this machine in its network, when others can reach it there. */
function neighbours({ host }: Config, address: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  const { port } = new URL(address);
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((face) =>
      face && face.family === 'IPv4' && !face.internal ? `http://${face.address}:${port}` : [],
    );
}

function announce(config: Config, address: string, setupCode: string | null): void {
  const { port } = new URL(address);
  const local = ['0.0.0.0', '::'].includes(config.host) ? `http://127.0.0.1:${port}` : address;
  const lines = [`Loa Phường đang chạy tại ${config.publicUrl ?? local}`];
  for (const other of neighbours(config, address)) lines.push(`  từ máy khác trong mạng: ${other}`);
  if (setupCode !== null)
    lines.push(
      'Lần đầu: mở địa chỉ trên ở máy này để tạo quản trị viên;',
      `  từ máy khác thì dùng mã thiết lập ${setupCode}`,
    );
  lines.push('Nhấn Ctrl+C để dừng.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * The very first reading takes the reader 0.4 s; so it reads the sample letter, line by line, before anybody waits.
 * @param signal ends it early
 */
async function warmUp(service: Service, signal: AbortSignal): Promise<void> {
  await pause(WARM_UP_AFTER_MILLISECONDS, undefined, { signal });
  const letter = await readFile(projectPath('samples', 'cong-van-thue-bao.txt'), 'utf8');
  for (const line of letter.split('\n')) {
    await service.parts.scripts.spoken(line);
    await pause(0, undefined, { signal });
  }
}

/** Resolves when the service has ended after SIGINT or SIGTERM; a second signal ends the process at once. */
function untilStopped(service: Service): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = () => {
      if (stopping) process.exit(1);
      stopping = true;
      const late = setTimeout(() => {
        process.stderr.write('Có việc chưa kết thúc được; dừng luôn.\n');
        process.exit(1);
      }, LONGEST_CLOSE_MILLISECONDS);
      late.unref();
      service.close().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' } } });
  loadEnvironmentFile();
  const config = readConfig(process.env, values);
  const service = await buildApp(config, { clock: clockOf(config) });
  const stopped = new AbortController();
  try {
    announce(config, await service.listen(), service.setupCode);
    // Nothing depends on it.
    warmUp(service, stopped.signal).catch(() => {});
    await untilStopped(service);
  } finally {
    stopped.abort();
    await service.close();
  }
}
