/** How long airings will take when people move them: out of their session each opens and closes by itself. */
import type { Maker } from '../dispatch/maker.ts';
import type { RecordingSource } from '../parts.ts';
import { readyAudio } from '../replan/campaignAudio.ts';
import { unsettled, type LiveAiring } from './airing.ts';
import { spanMilliseconds } from './rendering.ts';

export interface AloneParts {
  readonly recordings: RecordingSource;
  readonly maker: Pick<Maker, 'session'>;
}

/** Seconds by airing, of those alone that a session makes shorter than they would be by themselves. */
export async function aloneLengths(
  airings: readonly LiveAiring[],
  { recordings, maker }: AloneParts,
): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  const inSession = airings.filter(
    ({ rendering, recordingId, status }) =>
      recordingId !== null &&
      unsettled.includes(status) &&
      rendering?.place !== undefined &&
      rendering.place !== null &&
      rendering.place !== 'alone',
  );
  const session = inSession.length > 0 ? await maker.session() : null;
  if (session === null) return lengths;
  const ids = [...new Set(inSession.map((airing) => airing.recordingId!))];
  const audio = new Map(
    await Promise.all(ids.map(async (id) => [id, await readyAudio(recordings, id)] as const)),
  );
  for (const { id, recordingId, rendering } of inSession) {
    const sound = audio.get(recordingId!);
    if (sound) lengths.set(id, spanMilliseconds(sound, rendering!.readings, 'alone', session) / 1000);
  }
  return lengths;
}
