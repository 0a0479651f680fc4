/** The checks of `loa doctor`, each of which tries the real thing. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../common/failure.ts';
import { storageFailure, writeWhole } from '../../common/files.ts';
import { newId } from '../../common/ids.ts';
import { USUAL_MQTT_PORT, type Config } from '../config.ts';
import { DATABASE_FILE } from '../dataFolder.ts';
import { projectPath } from '../root.ts';

export interface Finding {
  readonly ok: boolean;
  readonly name: string;
  /** What was found; when it is wrong, what to do. */
  readonly says: string;
}

const LEAST_NODE = [20, 19] as const;
const LEAST_FREE_BYTES = 500e6;
/** The product's first days: a clock that shows less has lost its battery. */
const EARLIEST = Date.parse('2026-01-01T00:00:00Z');
const run = promisify(execFile);

type Check = (config: Config) => Promise<string>;

/** Thrown by a check: what is wrong and what to do. */
const wrong = (says: string) => new Failure('unavailable', 'doctor', says);

const gigabytes = (bytes: number) => `${(bytes / 1e9).toLocaleString('vi', { maximumFractionDigits: 1 })} GB`;

async function node(): Promise<string> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!enough)
    throw wrong(`phiên bản ${process.versions.node} đã cũ. Hãy cài Node.js 20.19 trở lên từ nodejs.org.`);
  return process.versions.node;
}

async function pages(): Promise<string> {
  for (const part of ['web', 'player'])
    if (!existsSync(projectPath('dist', part, 'index.html')))
      throw wrong('chưa được dựng. Hãy chạy “npm run build”.');
  return 'đã dựng';
}

async function ffmpeg(): Promise<string> {
  const { findFfmpeg } = await import('../../audio/ffmpeg.ts');
  const path = await findFfmpeg();
  const { stdout } = await run(path, ['-hide_banner', '-encoders'], { timeout: 20_000 });
  if (!stdout.includes('libmp3lame'))
    throw wrong(`${path} không làm được MP3. Hãy cài bản đầy đủ (ví dụ: sudo apt install ffmpeg).`);
  return path;
}

async function voice({ google }: Config): Promise<string> {
  const { voices, DEFAULT_VOICE } = await import('../../audio/voices/voices.ts');
  const all = voices(google ? { google } : {});
  try {
    const { samples, sampleRate } = await all.speak(DEFAULT_VOICE, 'Xin chào.', { speed: 1 });
    if (samples.length < sampleRate / 10) throw wrong('giọng đọc không ra tiếng. Hãy chạy lại “npm ci”.');
    return `${DEFAULT_VOICE} nói được; ${(await all.list()).length} giọng`;
  } finally {
    await all.close();
  }
}

async function googleVoices({ google }: Config): Promise<string> {
  const { google: engine } = await import('../../audio/voices/google.ts');
  const cloud = engine(google ?? {});
  try {
    return `${(await cloud.voices(AbortSignal.timeout(10_000))).length} giọng`;
  } finally {
    await cloud.close();
  }
}

async function dataFolder(config: Config): Promise<string> {
  const probe = join(config.dataFolder, `${newId()}.tmp`);
  await mkdir(config.dataFolder, { recursive: true }).catch((error: unknown) => {
    throw storageFailure(error);
  });
  try {
    await writeWhole(probe, 'x');
  } finally {
    await rm(probe, { force: true });
  }
  const { bavail, bsize } = await statfs(config.dataFolder);
  const free = bavail * bsize;
  if (free < LEAST_FREE_BYTES)
    throw wrong(
      `ổ đĩa chỉ còn trống ${gigabytes(free)}. Hãy xóa bớt tệp để có ít nhất ${gigabytes(LEAST_FREE_BYTES)}.`,
    );
  return `${config.dataFolder} ghi được, còn trống ${gigabytes(free)}`;
}

async function database(config: Config): Promise<string> {
  const path = join(config.dataFolder, DATABASE_FILE);
  if (!existsSync(path)) return 'chưa có, sẽ được tạo khi chạy “loa start”';
  const { default: Sqlite } = await import('better-sqlite3');
  const sqlite = new Sqlite(path, { readonly: true });
  try {
    const found = sqlite.pragma('quick_check', { simple: true });
    if (found !== 'ok') throw wrong('bị hỏng. Hãy khôi phục bản sao lưu gần nhất bằng “loa restore”.');
    return 'nguyên vẹn';
  } finally {
    sqlite.close();
  }
}

/** Whether nothing else listens there. */
const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

async function isOurs({ host, port }: Config): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${name}:${port}/api/v1/session`, {
      signal: AbortSignal.timeout(2000),
    });
    return 'setupNeeded' in ((await answer.json()) as object);
  } catch {
    // Whatever it is, it isn't us.
    return false;
  }
}

async function httpPort(config: Config): Promise<string> {
  if (await isFree(config.host, config.port)) return `${config.port} còn trống`;
  if (await isOurs(config)) return `${config.port}: Loa Phường đang chạy`;
  throw wrong(
    `${config.port} đang có chương trình khác dùng, hoặc máy không cho mở. Hãy chọn cổng khác: --port ${config.port + 1}.`,
  );
}

async function broker(config: Config): Promise<string> {
  const { url } = config.mqtt;
  if (url === null) {
    const port = config.mqtt.port ?? USUAL_MQTT_PORT;
    if (port === 0 || (await isFree(config.host, port))) return `cổng ${port} còn trống`;
    if (await isOurs(config)) return `cổng ${port}: Loa Phường đang chạy`;
    if (config.mqtt.port === null) return `cổng ${port} đang bận; đầu phát vẫn nối qua cổng web`;
    throw wrong(`cổng ${port} đang có chương trình khác dùng. Hãy đặt MQTT_PORT sang số khác.`);
  }
  const { connectAsync } = await import('mqtt');
  try {
    const client = await connectAsync(url, { connectTimeout: 5000, reconnectPeriod: 0 }, false);
    await client.endAsync(true);
  } catch (error) {
    throw new Failure(
      'unavailable',
      'doctor',
      `không nối được ${new URL(url).host}. Hãy kiểm tra MQTT_URL, tên, mật khẩu và máy chủ đó.`,
      { cause: error },
    );
  }
  return `nối được ${new URL(url).host}`;
}

async function clock(config: Config): Promise<string> {
  const now = Date.now();
  const shown = new Date(now).toLocaleString('vi', { timeZone: config.timeZone });
  if (now < EARLIEST)
    throw wrong(`máy đang chỉ ${shown}, sai quá xa. Hãy đặt lại ngày giờ và bật tự chỉnh giờ.`);
  const path = join(config.dataFolder, DATABASE_FILE);
  const lastWritten = existsSync(path) ? (await stat(path)).mtimeMs : 0;
  if (lastWritten > now + 60_000)
    throw wrong(`máy đang chỉ ${shown}, trước lần lưu dữ liệu gần nhất. Hãy kiểm tra lại ngày giờ của máy.`);
  return `${shown} (${config.timeZone})`;
}

const checks = (config: Config): readonly (readonly [string, Check])[] => [
  ['Node.js', node],
  ['Trang web', pages],
  ['ffmpeg', ffmpeg],
  ['Giọng đọc', voice],
  ...(config.google ? ([['Giọng Google', googleVoices]] as const) : []),
  ['Thư mục dữ liệu', dataFolder],
  ['Cơ sở dữ liệu', database],
  ['Cổng', httpPort],
  ['MQTT', broker],
  ['Đồng hồ', clock],
];

export async function* examine(config: Config): AsyncGenerator<Finding> {
  for (const [name, check] of checks(config))
    try {
      yield { ok: true, name, says: await check(config) };
    } catch (error) {
      const says = error instanceof Failure ? error.message : `lỗi ngoài dự kiến: ${String(error)}`;
      yield { ok: false, name, says };
    }
}
