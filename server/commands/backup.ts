/** `loa backup FILE`: everything in one file, also while the service runs. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { Failure } from '../../common/failure.ts';
import { makeFile } from '../../common/files.ts';
import { newId } from '../../common/ids.ts';
import { folderToPack, packFiles, type Manifest } from '../backup/archive.ts';
import { loadEnvironmentFile, readConfig } from '../config.ts';
import { DATABASE_FILE, GROUND_PLAN_FOLDER, RECORDINGS_FOLDER } from '../dataFolder.ts';
import { UsageError } from '../usage.ts';

/** The one file that a command works on, and the data folder. */
export function fileAndFolder(args: string[]): { file: string; dataFolder: string } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('Hãy cho biết một tệp sao lưu.');
  loadEnvironmentFile();
  return { file, dataFolder: readConfig(process.env, values).dataFolder };
}

/** “12 tệp, 3,4 MB” */
export function sizeOf({ files }: Manifest): string {
  const megabytes = files.reduce((sum, file) => sum + file.size, 0) / 1e6;
  return `${files.length} tệp, ${megabytes.toLocaleString('vi', { maximumFractionDigits: 1 })} MB`;
}

/** @throws Failure `no-data`, `disk-full`, `data-read-only` */
export async function backup(dataFolder: string, file: string): Promise<Manifest> {
  const database = join(dataFolder, DATABASE_FILE);
  if (!existsSync(database))
    throw new Failure(
      'not-found',
      'no-data',
      `Thư mục “${dataFolder}” chưa có dữ liệu để sao lưu. Hãy chỉ đúng thư mục bằng --data.`,
    );
  let manifest: Manifest | undefined;
  await makeFile(file, async (temporary) => {
    // The database first: what it names is written before it and never changes.
    const snapshot = `${temporary}-${newId()}.sqlite`;
    try {
      const sqlite = new Sqlite(database, { readonly: true });
      try {
        await sqlite.backup(snapshot);
      } finally {
        sqlite.close();
      }
      const things = [
        { path: DATABASE_FILE, file: snapshot },
        ...(await folderToPack(RECORDINGS_FOLDER.join('/'), join(dataFolder, ...RECORDINGS_FOLDER))),
        ...(await folderToPack(GROUND_PLAN_FOLDER, join(dataFolder, GROUND_PLAN_FOLDER))),
      ];
      manifest = await packFiles(temporary, things, new Date().toISOString());
    } finally {
      await rm(snapshot, { force: true });
    }
  });
  if (!manifest) throw new Error('The archive was written without its manifest.');
  return manifest;
}

export async function run(args: string[]): Promise<void> {
  const { file, dataFolder } = fileAndFolder(args);
  const manifest = await backup(dataFolder, file);
  process.stdout.write(`Đã sao lưu ${sizeOf(manifest)} vào ${file}\n`);
}
