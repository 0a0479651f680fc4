/** Recordings as tests of schedules need them: a row that airings may refer to, and what is known of it. */
import '../../audio/recording.table.ts';
import type { Database } from '../../common/database.ts';
import type { PlayableRecording } from '../../schedules/parts.ts';

export const recording = (id: string, over: Partial<PlayableRecording> = {}): PlayableRecording => ({
  id,
  title: `Bài ${id}`,
  scriptId: null,
  scriptVersion: 1,
  approved: true,
  durationSeconds: 60,
  audioHash: id.padEnd(64, '0').slice(0, 64),
  ...over,
});

export async function addRecording(
  { db, recordings }: { db: Database; recordings: Map<string, PlayableRecording> },
  added: PlayableRecording,
): Promise<void> {
  recordings.set(added.id, added);
  await db
    .insertInto('recording')
    .values({
      id: added.id,
      kind: 'voice',
      source: '{}',
      bodyStartSeconds: null,
      bodyEndSeconds: null,
      createdBy: null,
      approvedAt: null,
      text: '',
      scriptVersionId: null,
      title: added.title,
      voice: 'espeak:vi',
      speed: 1,
      sourceHash: added.audioHash,
      status: 'ready',
      mp3Hash: added.audioHash,
      durationSeconds: added.durationSeconds,
      integratedLufs: -16,
      truePeakDbtp: -2,
      peaks: null,
      sentences: null,
      failureCode: null,
      failureMessage: null,
      createdAt: '2026-01-01T00:00:00Z',
    })
    .execute();
}
