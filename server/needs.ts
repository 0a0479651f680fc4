/** What waits for a person in the rooms of scripts, recordings and players, for the first page of the desk. */
import type { Scripts } from '../scripts/scripts.ts';
import type { Now } from './routes/airings.ts';
import type { LoudspeakerParts } from './routes/loudspeakers.ts';
import type { RecordingParts } from './routes/recordings.ts';

type Need = Now['needs'][number];

/** So many of each kind are named; the pages list all. */
const MOST = 5;

export function needsOf({
  scripts,
  recordings,
  players,
}: { readonly scripts: Pick<Scripts, 'waiting'> } & Pick<RecordingParts, 'recordings'> &
  Pick<LoudspeakerParts, 'players'>): () => Promise<Need[]> {
  return async () => {
    const [waiting, made, inTrouble] = await Promise.all([
      scripts.waiting(MOST),
      recordings.list(undefined),
      players.inTrouble(MOST),
    ]);
    const newest = new Map<string, (typeof made)[number]>();
    const versionOf = ({ id, scriptId, scriptVersion }: (typeof made)[number]) =>
      `${scriptId ?? id} ${scriptVersion}`;
    const heard = new Set(made.filter(({ status }) => status === 'ready').map(versionOf));
    for (const recording of made) {
      // What a person stopped is no trouble.
      if (recording.failure?.code === 'recording-cancelled') continue;
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
      ...waiting.map(({ id, title, doubtful }): Need => {
        const about = { names: [title], link: `/bai-phat-thanh/${id}` };
        return doubtful.length === 0
          ? { kind: 'approve', text: `“${title}” chờ duyệt.`, ...about }
          : {
              kind: 'doubtful-words',
              text: `“${title}” chờ duyệt, còn ${doubtful.length} chỗ máy chưa chắc cách đọc: ${listed(doubtful)}.`,
              ...about,
              count: doubtful.length,
            };
      }),
      ...[...newest.values()]
        // Of words that can be heard already another voice failed: nothing waits for that.
        .filter((recording) => recording.status === 'failed' && !heard.has(versionOf(recording)))
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

/** The first of them, short enough for a line. @example listed(['Mobifne', 'abx']) // '“Mobifne”, “abx”' */
const listed = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map((word) => `“${word.length > 24 ? `${word.slice(0, 23)}…` : word}”`)
    .join(', ') + (words.length > 3 ? '…' : '');

/** What a player says, without what its machine said: “Không phát được ra thiết bị âm thanh “default”: conf.c:4555 …”. */
const sentence = (error: string): string => `${error.split(': ')[0]?.replace(/[.\s]+$/u, '')}.`;
