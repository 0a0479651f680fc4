/**
 * What a station may have before and after its announcements: our own bells, music of its own (nhạc hiệu), or nothing.
 * A chime is named by its id: `none`, a melody of chime.ts, or the id of one that was brought.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import { Failure } from '../common/failure.ts';
import { writeWhole } from '../common/files.ts';
import { newId } from '../common/ids.ts';
import type { AudioFiles } from './audioFiles.ts';
import {
  isMelody,
  melody,
  melodyIds,
  secondsOfMelody,
  USUAL_CHIMES,
  type ChimeSound,
  type ChimeSounds,
} from './chime.ts';
import './chime.table.ts';
import { decodeUntrusted, encodeMp3, SAMPLE_RATE } from './mastering.ts';
import { dbfs, power, resampled, trimmed, type Power } from './pcm.ts';
import { takeIn } from './upload.ts';
import { parseWav, toWav } from './wav.ts';

export const NO_CHIME = 'none';
const LONGEST_SECONDS = 30;

export interface ChimeChoice {
  readonly opening: string;
  readonly closing: string;
}

export interface Chime {
  readonly id: string;
  /** null: one of ours, named by its id. */
  readonly title: string | null;
  readonly durationSeconds: number;
}

export interface ChimesDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly dataFolder: string;
  readonly files: AudioFiles;
  /** The station's choice now. */
  readonly chosen: () => Promise<ChimeChoice>;
}

export type Chimes = ReturnType<typeof chimes>;

export function chimes({ db, clock, dataFolder, files, chosen }: ChimesDependencies) {
  async function own(id: string, evenRemoved = false) {
    const row = await db.selectFrom('chime').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row || (row.deletedAt !== null && !evenRemoved))
      throw new Failure(
        'not-found',
        'chime-unknown',
        'Nhạc hiệu này không còn nữa. Hãy chọn nhạc hiệu khác ở trang Cài đặt.',
      );
    return row;
  }

  async function soundOf(id: string): Promise<ChimeSound> {
    if (id === NO_CHIME) return () => new Int16Array(0);
    if (isMelody(id)) return melody(id);
    const { audioHash } = await own(id, true);
    const { samples, sampleRate } = parseWav(await readFile(await files.wav(audioHash)));
    return (rate, speech) => besideSpeech(resampled(samples, sampleRate, rate), rate, speech);
  }

  return {
    /** Ours first, then those that were brought, newest first. */
    async list(): Promise<Chime[]> {
      const rows = await db
        .selectFrom('chime')
        .selectAll()
        .where('deletedAt', 'is', null)
        .orderBy('createdAt', 'desc')
        .execute();
      return [
        ...melodyIds.map((id) => ({ id, title: null, durationSeconds: secondsOfMelody(id) })),
        ...rows.map(({ id, title, durationSeconds }) => ({ id, title, durationSeconds })),
      ];
    },

    /** @throws Failure `chime-unknown` */
    async check({ opening, closing }: ChimeChoice): Promise<void> {
      for (const id of [opening, closing]) if (id !== NO_CHIME && !isMelody(id)) await own(id);
    },

    /** @throws Failure `chime-unknown` */
    async sounds({ opening, closing }: ChimeChoice = USUAL_CHIMES): Promise<ChimeSounds> {
      return { opening: await soundOf(opening), closing: await soundOf(closing) };
    },

    /** A chime to listen to, as WAV. @throws Failure `chime-unknown` */
    async listen(id: string): Promise<Buffer> {
      const sound = await soundOf(id);
      return toWav({ sampleRate: SAMPLE_RATE, samples: sound(SAMPLE_RATE, { squares: 0, samples: 0 }) });
    },

    /**
     * Music that a person brought.
     * @throws Failure `audio-too-large`, `audio-unknown`, `audio-empty`, `audio-unreadable`, `audio-silent`,
     * `chime-too-long`, `disk-full`
     */
    async upload({ stream, title }: { readonly stream: Readable; readonly title: string }): Promise<Chime> {
      const folder = join(dataFolder, 'audio', 'making', randomUUID());
      await mkdir(folder, { recursive: true });
      try {
        const file = join(folder, 'brought');
        const format = await takeIn(stream, file);
        const wav = join(folder, 'chime.wav');
        await decodeUntrusted(file, format, wav, { longestSeconds: LONGEST_SECONDS });
        const { samples: all, sampleRate } = parseWav(await readFile(wav));
        const samples = trimmed(all, sampleRate);
        const durationSeconds = samples.length / sampleRate;
        if (samples.length === 0)
          throw new Failure('invalid', 'audio-silent', 'Tệp này không có tiếng. Hãy chọn tệp khác.');
        if (durationSeconds > LONGEST_SECONDS)
          throw new Failure(
            'invalid',
            'chime-too-long',
            `Nhạc hiệu dài nhất ${LONGEST_SECONDS} giây. Hãy cắt ngắn rồi thử lại.`,
          );
        await writeWhole(wav, toWav({ samples, sampleRate }));
        const mp3 = join(folder, 'chime.mp3');
        await encodeMp3(wav, mp3, durationSeconds);
        const audioHash = await files.keep({ mp3, wav });
        const id = newId();
        const createdAt = clock.now().toString();
        await db
          .insertInto('chime')
          .values({ id, title, audioHash, durationSeconds, createdAt, deletedAt: null })
          .execute();
        return { id, title, durationSeconds };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },

    /**
     * No longer to be chosen; recordings that were asked for with it are still made with it.
     * @throws Failure `chime-unknown`, `chime-in-use`
     */
    async remove(id: string): Promise<void> {
      await own(id);
      const { opening, closing } = await chosen();
      if (id === opening || id === closing)
        throw new Failure(
          'conflict',
          'chime-in-use',
          'Nhạc hiệu này đang được dùng. Hãy chọn nhạc hiệu khác, lưu lại rồi mới xóa.',
        );
      await db.updateTable('chime').set({ deletedAt: clock.now().toString() }).where('id', '=', id).execute();
    },
  };
}

/** Where nobody speaks, e.g. to listen to it alone. */
const ALONE_DBFS = -18;
const MOST_PEAK = 0.85 * 32_767;

/** As loud as the speech, as far as its peaks allow. */
function besideSpeech(samples: Int16Array, sampleRate: number, speech: Power): Int16Array {
  const wanted = dbfs(speech);
  const has = dbfs(power(samples, sampleRate));
  let peak = 1;
  for (const s of samples) peak = Math.max(peak, Math.abs(s));
  const gain = Math.min(
    10 ** (((Number.isFinite(wanted) ? wanted : ALONE_DBFS) - has) / 20),
    MOST_PEAK / peak,
  );
  return samples.map((s) => Math.round(s * gain));
}
