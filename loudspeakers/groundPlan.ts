/** The picture of the ward on which the desk shows its zones. Kept as a file that is named by its content. */
import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { writeWhole } from '../common/files.ts';
import './groundPlan.table.ts';
import { readPicture, type PictureType } from './pictureFile.ts';

/** Below the data folder. */
export const GROUND_PLAN_FOLDER = 'so-do';
const ONLY = 'ward';
const MOST_BYTES = 10 * 1024 * 1024;
/** More dots than this bring an old laptop or a phone to its knees. */
const MOST_SIDE = 10_000;
const MOST_DOTS = 50_000_000;

export interface GroundPlanPicture {
  /** `<sha-256>.<type>` */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface GroundPlanDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly dataFolder: string;
}

export type GroundPlan = ReturnType<typeof groundPlan>;

export function groundPlan({ db, clock, events, dataFolder }: GroundPlanDependencies) {
  const folder = join(dataFolder, GROUND_PLAN_FOLDER);
  const changed = () => events.emit({ type: 'zone', id: ONLY });

  async function get(): Promise<GroundPlanPicture | null> {
    const row = await db.selectFrom('groundPlan').selectAll().where('id', '=', ONLY).executeTakeFirst();
    return row ? { file: `${row.hash}.${row.type}`, width: row.width, height: row.height } : null;
  }

  return {
    get,

    /** @throws Failure `picture-too-large`, `picture-unreadable`, `picture-too-many-dots`, `disk-full` … */
    async put(bytes: Buffer): Promise<GroundPlanPicture> {
      if (bytes.length > MOST_BYTES)
        throw new Failure(
          'invalid',
          'picture-too-large',
          'Ảnh lớn hơn 10 MB. Hãy chụp hoặc xuất ảnh ở cỡ nhỏ hơn rồi gửi lại.',
        );
      const picture = readPicture(bytes);
      if (!picture)
        throw new Failure(
          'invalid',
          'picture-unreadable',
          'Tệp này không phải ảnh PNG, JPG hay WebP, hoặc đã hỏng. Hãy chọn ảnh khác.',
        );
      const { type, width, height } = picture;
      if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_DOTS)
        throw new Failure(
          'invalid',
          'picture-too-many-dots',
          `Ảnh ${width} × ${height} điểm quá lớn để xem trên máy yếu. Hãy thu nhỏ ảnh dưới 7.000 điểm mỗi chiều.`,
        );
      const hash = createHash('sha256').update(bytes).digest('hex');
      const file = `${hash}.${type}`;
      await writeWhole(join(folder, file), bytes);
      const before = await get();
      const row = { hash, type, width, height, updatedAt: clock.now().toString() };
      await db
        .insertInto('groundPlan')
        .values({ id: ONLY, ...row })
        .onConflict((c) => c.column('id').doUpdateSet(row))
        .execute();
      // The one before stays for a backup that has just read the database.
      for (const name of await readdir(folder))
        if (name !== file && name !== before?.file) await rm(join(folder, name), { force: true });
      changed();
      return { file, width, height };
    },

    /** Back to a plain grid; harmless when there is no picture. */
    async remove(): Promise<void> {
      await db.deleteFrom('groundPlan').where('id', '=', ONLY).execute();
      changed();
    },

    /** Path of the picture with this name. @throws Failure `picture-unknown` */
    async path(file: string): Promise<{ path: string; type: PictureType; bytes: number }> {
      const parts = /^[0-9a-f]{64}\.(png|jpg|webp)$/.exec(file);
      const path = join(folder, file);
      const found = parts && (await stat(path).catch(() => null));
      if (!found)
        throw new Failure('not-found', 'picture-unknown', 'Không còn ảnh sơ đồ này. Hãy tải lại trang.');
      return { path, type: parts[1] as PictureType, bytes: found.size };
    },
  };
}
