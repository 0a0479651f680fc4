/** A desk of years: thousands of scripts, and a week as full of airings as a big ward's. Written past the service, which is stopped. */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../common/ids.ts';
import '../audio/recording.table.ts';
import '../loudspeakers/zone.table.ts';
import '../schedules/airing/airing.table.ts';
import { folded } from '../scripts/script.ts';
import '../scripts/script.table.ts';
import { openDatabase } from '../server/database/connection.ts';
import { DATABASE_FILE } from '../server/dataFolder.ts';

export const SCRIPTS = 5_000;
export const AIRINGS = 3_000;
export const ZONES = 20;
/** First day of the full week; the service's clock stands later. */
export const WEEK = '2026-05-18';
/** SQLite takes about 32,000 values in one statement. */
const AT_ONCE = 500;
const TOPICS = [
  'Tiêm phòng dại cho chó, mèo',
  'Họp tổ dân phố',
  'Lịch cắt điện',
  'Thu quỹ phòng chống thiên tai',
  'Khám sức khỏe người cao tuổi',
  'Tổng vệ sinh đường phố',
  'Tuyển quân năm nay',
  'Phòng cháy, chữa cháy mùa hanh khô',
];
const TEXT =
  'Kính thưa toàn thể Nhân dân. Ủy ban nhân dân phường thông báo để bà con được biết và thực hiện. Đề nghị bà con theo dõi và làm theo hướng dẫn của tổ trưởng tổ dân phố. Trân trọng cảm ơn.';

/** `recordingId`: a ready one, that the airings played. @returns id of a script */
export async function fillLargeDesk(folder: string, recordingId: string): Promise<string> {
  const { db, close } = await openDatabase(join(folder, DATABASE_FILE));
  try {
    const { mp3Hash: audioHash } = await db
      .selectFrom('recording')
      .select('mp3Hash')
      .where('id', '=', recordingId)
      .executeTakeFirstOrThrow();
    if (audioHash === null) throw new Error('the recording is not ready');
    const begin = Temporal.Instant.from('2026-01-01T00:00:00Z');
    const scripts = Array.from({ length: SCRIPTS }, (_, i) => {
      const title = `${TOPICS[i % TOPICS.length]} (đợt ${i + 1})`;
      const at = begin.add({ minutes: 30 * i }).toString({ smallestUnit: 'millisecond' });
      return { id: newId(), title, at };
    });
    const zones = (await db.selectFrom('zone').select('id').execute()).map(({ id }) => id);
    await db.transaction().execute(async (all) => {
      for (let from = 0; from < SCRIPTS; from += AT_ONCE) {
        const some = scripts.slice(from, from + AT_ONCE);
        await all
          .insertInto('script')
          .values(
            some.map(({ id, title, at }) => ({
              ...{ id, title, documentId: null, createdAt: at, updatedAt: at, updatedBy: 'Lan' },
              ...{ searchText: folded(`${title}\n${TEXT}`), deletedAt: null, publishedAt: null },
            })),
          )
          .execute();
        await all
          .insertInto('scriptVersion')
          .values(
            some.map(({ id, at }, i) => ({
              ...{ id: newId(), scriptId: id, number: 1, text: TEXT, createdAt: at, createdBy: 'Lan' },
              ...(i % 3 === 0
                ? { approvedAt: null, approvedBy: null }
                : { approvedAt: at, approvedBy: 'An' }),
            })),
          )
          .execute();
      }
      const morning = Temporal.Instant.from(`${WEEK}T05:30:00+07:00`);
      for (let from = 0; from < AIRINGS; from += AT_ONCE) {
        const some = Array.from({ length: Math.min(AT_ONCE, AIRINGS - from) }, (_, n) => {
          const i = from + n;
          // Seven days; in each the zones one after the other, every two minutes.
          const start = morning.add({ hours: 24 * (i % 7), minutes: 2 * Math.floor(i / 7 / ZONES) });
          return { id: newId(), zone: zones[Math.floor(i / 7) % zones.length]!, i, start };
        });
        await all
          .insertInto('airing')
          .values(
            some.map(({ id, i, start }) => ({
              ...{ id, key: `desk/${i}`, kind: 'campaign' as const, campaignId: null, programmeId: null },
              ...{ recordingId, relayUrl: null, title: TOPICS[i % TOPICS.length]! },
              ...{ scriptVersion: 1, audioHash, durationSeconds: 60, place: null },
              ...{ readings: null, session: null, sourceHash: null, priority: 'normal' as const, pinned: 0 },
              ...{
                windowId: 'sang',
                why: '',
                start: start.toString(),
                end: start.add({ seconds: 60 }).toString(),
              },
              ...{
                latestStart: start.add({ minutes: 5 }).toString(),
                status: 'played' as const,
                reason: null,
              },
              ...{
                startedAt: start.toString(),
                endedAt: start.add({ seconds: 60 }).toString(),
                withdrawn: 0,
              },
              createdAt: begin.toString(),
            })),
          )
          .execute();
        await all
          .insertInto('airingZone')
          .values(
            some.map(({ id, zone, start }) => ({
              ...{ airingId: id, zoneId: zone, startedAt: start.toString(), outcome: 'played' as const },
              ...{ endedAt: start.add({ seconds: 60 }).toString(), reason: null, stop: null, counted: 1 },
              ...{ confirmed: 1, reportedAt: start.toString() },
            })),
          )
          .execute();
      }
    });
    return scripts[0]!.id;
  } finally {
    await close();
  }
}
