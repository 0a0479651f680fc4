/** `loa restore FILE`: a backup becomes the data; what was there before is kept beside it. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import { unpackFiles, type Manifest } from '../backup/archive.ts';
import { openDatabase } from '../database/connection.ts';
import { lockFolder } from '../database/folderLock.ts';
import { DATABASE_FILE, GROUND_PLAN_FOLDER, RECORDINGS_FOLDER } from '../dataFolder.ts';
import { fileAndFolder, sizeOf } from './backup.ts';

/** @throws Failure `backup-damaged` */
async function checkDatabase(path: string): Promise<void> {
  try {
    const sqlite = new Sqlite(path, { fileMustExist: true });
    try {
      const found = sqlite.pragma('integrity_check', { simple: true });
      if (found !== 'ok') throw new Error(String(found));
    } finally {
      sqlite.close();
    }
    // In the newest shape; fails when it comes from a newer program than this.
    const { close } = await openDatabase(path);
    await close();
  } catch (error) {
    throw new Failure(
      'invalid',
      'backup-damaged',
      'Cơ sở dữ liệu trong bản sao lưu bị hỏng, hoặc do một bản Loa Phường mới hơn tạo ra. Dữ liệu hiện có vẫn nguyên.',
      { cause: error },
    );
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** What the data folder holds beside the database. */
const FOLDERS: readonly string[] = [RECORDINGS_FOLDER[0], GROUND_PLAN_FOLDER];

/** `20260612-053000` */
const stampOf = (instant: Date) => instant.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

export interface Restored {
  readonly manifest: Manifest;
  /** Where the data of before lies; null when there was none. */
  readonly before: string | null;
}

/** @throws Failure `data-in-use`, `backup-damaged`, `file-unreadable`, `disk-full`, `data-read-only` */
export async function restore(file: string, dataFolder: string): Promise<Restored> {
  const unlock = lockFolder(dataFolder);
  const incoming = join(dataFolder, `khoi-phuc-${newId()}`);
  try {
    const manifest = await unpackFiles(file, incoming);
    await checkDatabase(join(incoming, DATABASE_FILE));

    const own = (await readdir(dataFolder)).filter(
      (name) => name.startsWith(DATABASE_FILE) || FOLDERS.includes(name),
    );
    const before = own.length > 0 ? join(dataFolder, `truoc-khoi-phuc-${stampOf(new Date())}`) : null;
    if (before) for (const name of own) await move(join(dataFolder, name), join(before, name));
    for (const name of FOLDERS)
      if (existsSync(join(incoming, name))) await move(join(incoming, name), join(dataFolder, name));
    await move(join(incoming, DATABASE_FILE), join(dataFolder, DATABASE_FILE));
    return { manifest, before };
  } finally {
    await rm(incoming, { recursive: true, force: true });
    unlock();
  }
}

export async function run(args: string[]): Promise<void> {
  const { file, dataFolder } = fileAndFolder(args);
  const { manifest, before } = await restore(file, dataFolder);
  process.stdout.write(
    `Đã khôi phục ${sizeOf(manifest)} (sao lưu lúc ${manifest.createdAt}) vào ${dataFolder}\n`,
  );
  if (before) process.stdout.write(`Dữ liệu trước đó được giữ tại ${before}\n`);
}
