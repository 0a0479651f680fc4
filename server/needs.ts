/** What waits for a person in the rooms of scripts and recordings, for the first page of the desk. */
import type { Now } from './routes/airings.ts';
import type { RecordingParts } from './routes/recordings.ts';
import type { ScriptParts } from './routes/scripts.ts';

type Need = Now['needs'][number];

/** So many of each kind are named; the pages list all. */
const MOST = 5;

export function needsOf({
  scripts,
  recordings,
}: Pick<ScriptParts, 'scripts'> & Pick<RecordingParts, 'recordings'>): () => Promise<Need[]> {
  return async () => {
    const [drafts, made] = await Promise.all([
      scripts.list({ state: 'draft', limit: MOST }),
      recordings.list(undefined),
    ]);
    const newest = new Map<string, (typeof made)[number]>();
    for (const recording of made) {
      const key = recording.scriptId ?? recording.id;
      if ((newest.get(key)?.createdAt ?? '') < recording.createdAt) newest.set(key, recording);
    }
    return [
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
