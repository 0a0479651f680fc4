/** Which ffmpeg we use: `LOA_FFMPEG`, else the system's own, else the one that came with npm. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Failure } from '../common/failure.ts';

const NAME = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';

/**
 * The path of an ffmpeg that can be run.
 * @throws Failure `ffmpeg-missing`
 */
export async function findFfmpeg(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const chosen = environment.LOA_FFMPEG;
  if (chosen) {
    if (await runnable(chosen)) return chosen;
    throw missing(
      `Không chạy được ffmpeg ở “${chosen}” (biến LOA_FFMPEG). Hãy sửa đường dẫn hoặc bỏ biến này.`,
    );
  }
  for (const folder of (environment.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, NAME);
    if (await runnable(path)) return path;
  }
  const bundled = await bundledFfmpeg();
  if (bundled && (await runnable(bundled))) return bundled;
  throw missing(
    'Máy chưa có ffmpeg nên chưa làm được âm thanh. Hãy cài ffmpeg (ví dụ: sudo apt install ffmpeg) hoặc chạy lại npm ci.',
  );
}

async function bundledFfmpeg(): Promise<string | null> {
  try {
    const { default: installer } = await import('@ffmpeg-installer/ffmpeg');
    return installer.path;
  } catch {
    // The package throws on platforms it has no binary for: then there is none.
    return null;
  }
}

const runnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const missing = (message: string) => new Failure('unavailable', 'ffmpeg-missing', message);
