/**
 * A backup is one .tar.gz: `manifest.json` first, which names every file with its size and SHA-256, then the database
 * as it was at one moment, the mastered audio and the ward's picture. What can be made again (speech kept by sentence) is left out.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack, type Header } from 'tar-stream';
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import { storageFailure } from '../../common/files.ts';

const MANIFEST = 'manifest.json';
const MOST_MANIFEST_BYTES = 64 * 1024 * 1024;

export const Manifest = z.object({
  product: z.literal('loa-phuong'),
  format: z.literal(1),
  createdAt: z.string(),
  files: z.array(
    z.object({
      /** Only below the data folder, with slashes. */
      path: z.string().regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/),
      size: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

const damaged = (cause?: unknown) =>
  new Failure(
    'invalid',
    'backup-damaged',
    'Tệp này không phải bản sao lưu của Loa Phường, hoặc đã hỏng. Hãy chọn bản sao lưu khác; dữ liệu hiện có vẫn nguyên.',
    { cause },
  );

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Every file below `folder`, relative to it, with slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.tmp'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export interface ToPack {
  /** In the archive. */
  readonly path: string;
  readonly file: string;
}

/** The files of a whole folder under `prefix`. */
export const folderToPack = async (prefix: string, folder: string): Promise<ToPack[]> =>
  (await filesBelow(folder)).map((path) => ({ path: `${prefix}/${path}`, file: join(folder, path) }));

/** Writes the archive to `target`. */
export async function packFiles(
  target: string,
  things: readonly ToPack[],
  createdAt: string,
): Promise<Manifest> {
  const files: Manifest['files'] = [];
  for (const { path, file } of things)
    files.push({ path, size: (await stat(file)).size, sha256: await sha256(file) });
  const manifest: Manifest = { product: 'loa-phuong', format: 1, createdAt, files };
  const tar = pack();
  const written = pipeline(tar, createGzip({ level: 1 }), createWriteStream(target));
  const filled = (async () => {
    tar.entry({ name: MANIFEST }, JSON.stringify(manifest));
    for (const [index, { file }] of things.entries()) {
      const entry = files[index];
      if (entry) await packFile(tar, entry, file);
    }
    tar.finalize();
  })().catch((error: unknown) => {
    tar.destroy(error as Error);
    throw error;
  });
  await Promise.all([written, filled]);
  return manifest;
}

function packFile(
  tar: ReturnType<typeof pack>,
  { path, size }: { path: string; size: number },
  file: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = tar.entry({ name: path, size }, (error) => (error ? reject(error) : resolve()));
    pipeline(createReadStream(file), entry).catch(reject);
  });
}

/** Passes bytes on, and fails when they aren't those of the manifest. */
function checked(size: number, sha: string): Transform {
  const hash = createHash('sha256');
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > size) return done(damaged());
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(seen === size && hash.digest('hex') === sha ? null : damaged());
    },
  });
}

async function readManifest(entry: Readable): Promise<Manifest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of entry) {
    size += (chunk as Buffer).length;
    if (size > MOST_MANIFEST_BYTES) throw damaged();
    chunks.push(chunk as Buffer);
  }
  return Manifest.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

/**
 * Puts the archive's files below `folder`, each checked against the manifest; nothing else gets out of it.
 * @throws Failure `backup-damaged`, `file-unreadable`, `disk-full`, `data-read-only`
 */
export async function unpackFiles(source: string, folder: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const missing = new Map<string, Manifest['files'][number]>();
  const tar = extract();

  async function take(header: Header, entry: Readable): Promise<void> {
    if (!manifest) {
      if (header.name !== MANIFEST) throw damaged();
      manifest = await readManifest(entry);
      for (const file of manifest.files) missing.set(file.path, file);
      return;
    }
    const file = missing.get(header.name);
    if (!file || header.type !== 'file') throw damaged();
    missing.delete(file.path);
    const path = join(folder, ...file.path.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await pipeline(entry, checked(file.size, file.sha256), createWriteStream(path, { flags: 'wx' }));
  }

  try {
    tar.on('entry', (header, entry, next) => {
      take(header, entry).then(next, (error: Error) => tar.destroy(error));
    });
    await pipeline(createReadStream(source), createGunzip(), tar);
  } catch (error) {
    const known = storageFailure(error);
    if (known instanceof Failure) throw known;
    if (['ENOENT', 'EISDIR'].includes((error as { code?: string }).code ?? ''))
      throw new Failure(
        'not-found',
        'file-unreadable',
        `Không đọc được tệp “${source}”. Hãy kiểm tra tên tệp.`,
        {
          cause: error,
        },
      );
    throw damaged(error);
  }
  if (!manifest || missing.size > 0) throw damaged();
  return manifest;
}
