/** The recordings of one script: which one says what stands in the editor, and the making of the next. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api.ts';
import { useLiveEvent } from '../../live.ts';
import { sameWords, type Sentence } from './sentences.ts';

export type Recording = Schemas['Recording'];
interface Recordings {
  items: Recording[];
}

const isMaking = ({ status }: Recording): boolean => status === 'waiting' || status === 'making';

export interface Heard {
  /** Being made now. */
  readonly making: Recording | null;
  /** The newest one that is ready. */
  readonly ready: Recording | null;
  /** Whether `ready` says what stands in the editor. */
  readonly current: boolean;
  /** The newest one, if it failed. */
  readonly failed: Recording | null;
}

/** Chooses among a script's recordings, of the text that was saved last and its sentences as they stand. Pure. */
export function chooseRecording(
  items: readonly Recording[],
  sentences: readonly Sentence[],
  versions: Schemas['Script']['versions'],
): Heard {
  const newestFirst = [...items].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const ready = newestFirst.filter(({ status }) => status === 'ready');
  const textOf = (number: number | null) => versions.find((version) => version.number === number)?.text;
  // A person's own recording has no sentences: only they know what it says. It is of the text it was brought for.
  const says = (recording: Recording) =>
    recording.sentences === null
      ? textOf(recording.scriptVersion) === versions[0]?.text
      : sameWords(sentences, recording.sentences);
  const match = ready.find(says);
  const newest = newestFirst[0];
  return {
    making: newestFirst.find(isMaking) ?? null,
    ready: match ?? ready[0] ?? null,
    current: match !== undefined,
    failed: newest?.status === 'failed' ? newest : null,
  };
}

export function useRecordings(scriptId: string) {
  const cache = useQueryClient();
  const key = ['recordings', scriptId];
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/recordings', { params: { query: { scriptId } }, signal })),
    // Live events tell each step; asking now and then serves when they don't come through.
    refetchInterval: ({ state }) => (state.data?.items.some(isMaking) ? 2_000 : false),
  });
  useLiveEvent((event) => {
    if (event.type !== 'recording' || event.status !== 'making' || !event.stage) return;
    const { id, stage, done = 0, total = 0 } = event;
    cache.setQueryData<Recordings>(
      key,
      (old) =>
        old && {
          items: old.items.map((item) =>
            item.id === id ? { ...item, status: 'making' as const, progress: { stage, done, total } } : item,
          ),
        },
    );
  });
  const put = (recording: Recording) =>
    cache.setQueryData<Recordings>(key, (old) => ({
      items: [recording, ...(old?.items ?? []).filter(({ id }) => id !== recording.id)],
    }));
  const cancel = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/recordings/{id}', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
  });
  return { items: query.data?.items ?? [], put, cancel };
}
