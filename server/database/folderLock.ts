/**
 * One service at a time on a data folder. The lock is the operating system's own on a small SQLite file, so it is gone
 * with the process that held it, however that ended.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Failure } from '../../common/failure.ts';
import { storageFailure } from '../../common/files.ts';

/** A service that is just ending needs a moment. */
const PATIENCE_MILLISECONDS = 1500;

/** @returns how to let go of it. @throws Failure `data-in-use`, `data-read-only`, `disk-full` */
export function lockFolder(dataFolder: string): () => void {
  let lock: Sqlite.Database | undefined;
  try {
    mkdirSync(dataFolder, { recursive: true });
    lock = new Sqlite(join(dataFolder, 'loa.lock'), { timeout: PATIENCE_MILLISECONDS });
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY')
      throw new Failure(
        'conflict',
        'data-in-use',
        `Thư mục dữ liệu “${dataFolder}” đang được một Loa Phường khác dùng. Hãy dừng chương trình đó trước.`,
        { cause: error },
      );
    throw storageFailure(error);
  }
  const held = lock;
  return () => held.close();
}
