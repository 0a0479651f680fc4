/** A disk that is full or can't be written to: one sentence of what and what to do, and nothing is lost. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { built, loa, running } from '../built.ts';
import { client } from './client.ts';
import { isProblem } from './problem.ts';
import { ADMIN, folder } from './station.ts';

beforeAll(() => built());

const oneLine = /^[^\n]+\n$/;
const MOST_BYTES = 8 * 1024 * 1024;

interface Disk {
  readonly path: string;
  /** Leaves no byte free. */
  fill(): void;
  free(): void;
  writable(yes: boolean): void;
}

/** A small disk of its own; null where this machine lets nobody mount one. */
async function smallDisk(): Promise<Disk | null> {
  const path = join(await folder(), 'disk');
  await mkdir(path);
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${MOST_BYTES}`, 'tmpfs', path);
  } catch {
    return null;
  }
  onTestFinished(() => void run('umount', '-l', path));
  const filler = join(path, 'phim.mp4');
  return {
    path,
    fill() {
      // Down to the last page.
      for (const size of [MOST_BYTES, 65_536, 4096])
        for (let i = 0; i < MOST_BYTES / size; i++)
          try {
            writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
          } catch (error) {
            expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
            break;
          }
    },
    free: () => rmSync(filler),
    writable: (yes) => void run('mount', '-o', `remount,${yes ? 'rw' : 'ro'}`, path),
  };
}

const start = (data: string) => loa(['start'], { env: { PORT: '0', MQTT_PORT: '0', LOA_DATA: data } });

test('a folder that nobody may write to', async () => {
  // Not even root may make a folder there.
  const { code, stdout, stderr } = await start('/sys/loa-phuong');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain('thư mục');
});

test('a disk that refuses to be written', async () => {
  // The shell lets no file grow beyond this many blocks.
  const command = `ulimit -f 100; exec "${process.execPath}" "${projectPath('dist', 'server', 'main.js')}" start`;
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    MQTT_PORT: '0',
    LOA_DATA: join(await folder(), 'data'),
  };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Ổ đĩa báo lỗi[^\n]+\n$/);
});

test('a disk that fills up, and one that turns read-only, lose nothing', { timeout: 180_000 }, async () => {
  const disk = await smallDisk();
  if (!disk) throw new Error('This test mounts a small disk: run it as root on Linux.');
  const data = join(disk.path, 'data');
  const service = await running(data, { LOG_LEVEL: 'error' });
  onTestFinished(() => service.kill());
  const api = client(service.url);
  await api.post('/api/v1/setup', ADMIN);
  const text = 'Đề nghị bà con giữ gìn vệ sinh chung. '.repeat(400);
  const script = (title: string) => api.post('/api/v1/scripts', { title, text });
  expect((await script('Bài một')).status).toBe(201);

  // While it runs: what can't be stored is refused, what is stored can be read, and it goes on once there is room.
  disk.fill();
  let refused = await script('Bài đầy');
  for (let i = 0; i < 400 && refused.status === 201; i++) refused = await script('Bài đầy');
  expect(refused, service.errors()).toMatchObject({ status: 503, body: { code: 'disk-full' } });
  isProblem(refused);
  const titles = async () =>
    ((await api.get('/api/v1/scripts?limit=200')).body.items as { title: string }[]).map(
      ({ title }) => title,
    );
  expect(await titles()).toContain('Bài một');
  disk.free();
  expect((await script('Bài hai')).status).toBe(201);
  expect(await service.stop()).toBe(0);

  // At the start.
  disk.writable(false);
  const readOnly = await start(data);
  disk.writable(true);
  disk.fill();
  const full = await start(data);
  disk.free();
  expect(readOnly).toMatchObject({ code: 1, stdout: '' });
  expect(readOnly.stderr).toMatch(/^Không ghi được vào thư mục dữ liệu[^\n]+\n$/);
  expect(full).toMatchObject({ code: 1, stdout: '' });
  expect(full.stderr).toMatch(/^Ổ đĩa đã đầy[^\n]+\n$/);

  const again = await running(data);
  onTestFinished(() => again.kill());
  const later = client(again.url);
  await later.post('/api/v1/session', ADMIN);
  const kept = (await later.get('/api/v1/scripts?limit=200')).body.items as { title: string }[];
  expect(kept.map(({ title }) => title)).toEqual(expect.arrayContaining(['Bài một', 'Bài hai']));
});
