/** What waits for a person in the rooms of scripts, recordings and players, for the first page of the desk. */
import type { Now } from './routes/airings.ts';
import type { LoudspeakerParts } from './routes/loudspeakers.ts';
import type { RecordingParts } from './routes/recordings.ts';
import type { ScriptParts } from './routes/scripts.ts';

type Need = Now['needs'][number];

/** So many of each kind are named; the pages list all. */
const MOST = 5;

export function needsOf({
  scripts,
  recordings,
  players,
}: Pick<ScriptParts, 'scripts'> &
  Pick<RecordingParts, 'recordings'> &
  Pick<LoudspeakerParts, 'players'>): () => Promise<Need[]> {
  return async () => {
    const [drafts, made, inTrouble] = await Promise.all([
      scripts.list({ state: 'draft', limit: MOST }),
      recordings.list(undefined),
      players.inTrouble(MOST),
    ]);
    const newest = new Map<string, (typeof made)[number]>();
    for (const recording of made) {
      const key = recording.scriptId ?? recording.id;
      if ((newest.get(key)?.createdAt ?? '') < recording.createdAt) newest.set(key, recording);
    }
    return [
      ...inTrouble.map(({ name, error }): Need => ({
        kind: 'player-trouble',
        text: `Đầu phát “${name}” báo: ${sentence(error)}`,
        names: [name],
        link: '/loa',
      })),
      ...drafts.items.map(({ id, title }): Need => ({
        kind: 'approve',
        text: `“${title}” chờ duyệt.`,
        names: [title],
        link: `/bai-phat-thanh/${id}`,
      })),
      ...[...newest.values()]
        .filter(({ status }) => status === 'failed')
        .slice(0, MOST)
        .map(({ title, failure, scriptId }): Need => ({
          kind: 'recording-failed',
          text: `Không làm được bản thu “${title}”. ${failure?.message ?? ''}`.trim(),
          names: [title],
          link: scriptId === null ? '/bai-phat-thanh' : `/bai-phat-thanh/${scriptId}`,
        })),
    ];
  };
}

/** What a player says, without what its machine said: “Không phát được ra thiết bị âm thanh “default”: conf.c:4555 …”. */
const sentence = (error: string): string => `${error.split(': ')[0]?.replace(/[.\s]+$/u, '')}.`;
