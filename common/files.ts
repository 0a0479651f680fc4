/** Files that are either whole or not there: a power cut leaves no half file under a real name. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Makes `path` by letting `write` fill a temporary file beside it, syncing it to disk and renaming it.
 * @throws Failure `disk-full`, `data-read-only`
 */
export async function makeFile(path: string, write: (temporaryPath: string) => Promise<void>): Promise<void> {
  const extension = /\.[a-z0-9]+$/i.exec(path)?.[0] ?? '';
  const temporary = `${path}.${randomUUID()}.tmp${extension}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw storageFailure(error);
  }
}

/** Writes all of `data` to `path`, or nothing. @throws Failure `disk-full`, `data-read-only` */
export function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  return makeFile(path, async (temporary) => {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(data);
    } finally {
      await handle.close();
    }
  });
}

/** Also a path through something that is no folder. */
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'SQLITE_CANTOPEN']);

/** SQLite says SHMSIZE when there is no room for the index of its write-ahead log. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']);

/** Turns the operating system's or SQLite's "no room", "read only" and "the disk fails" into a Failure; other errors pass through. */
export function storageFailure(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code;
  if (FULL.has(code ?? ''))
    return new Failure(
      'unavailable',
      'disk-full',
      'Ổ đĩa đã đầy. Hãy xóa bớt tệp không cần rồi thử lại; dữ liệu đã lưu vẫn còn nguyên.',
      { cause: error },
    );
  if (UNWRITABLE.has(code ?? '') || code?.startsWith('SQLITE_READONLY'))
    return new Failure(
      'unavailable',
      'data-read-only',
      'Không ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư mục rồi thử lại.',
      { cause: error },
    );
  if (code === 'EIO' || code === 'EFBIG' || code?.startsWith('SQLITE_IOERR'))
    return new Failure(
      'unavailable',
      'disk-error',
      'Ổ đĩa báo lỗi khi đọc hoặc ghi dữ liệu. Hãy kiểm tra ổ đĩa rồi thử lại; nếu vẫn lỗi, hãy khôi phục bản sao lưu trên ổ khác.',
      { cause: error },
    );
  return error;
}
