/** How far a new station has come on its first visit. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { queries } from '../../queries.ts';
import { useUser } from '../../session.ts';
import { useZones, zonesQuery } from '../data.ts';

export type Step = 'zone' | 'letter' | 'approve' | 'plan';
export const STEPS: readonly Step[] = ['zone', 'letter', 'approve', 'plan'];

export interface FirstVisit {
  readonly step: Step;
  /** The newest script, once there is one. */
  readonly script: { readonly id: string; readonly title: string } | null;
  /** Of the approved script, once it is there. */
  readonly recordingId: string | null;
}

/** Whether the visit is over. A campaign ends it, so this is asked for again when one is made. */
export const visitQuery = queryOptions({
  queryKey: ['campaigns', 'first-visit'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/first-visit', { signal }))).done,
});

const newestQuery = queryOptions({
  queryKey: ['scripts', 'first-visit'],
  queryFn: async ({ signal }) => {
    const list = (state?: 'approved') =>
      answer(
        api.GET('/api/v1/scripts', { params: { query: { limit: 1, ...(state && { state }) } }, signal }),
      );
    const [any, approved] = await Promise.all([list(), list('approved')]);
    return { script: approved.items[0] ?? any.items[0] ?? null, approved: approved.items.length > 0 };
  },
});

const recordingsQuery = (scriptId: string) =>
  queryOptions({
    queryKey: ['recordings', scriptId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/recordings', { params: { query: { scriptId } }, signal })),
  });

/** Asks for all that the visit's words depend on, so that they are drawn once and whole. */
export async function prefetchFirstVisit(): Promise<void> {
  const step = async () => {
    const { script, approved } = await queries.fetchQuery(newestQuery);
    if (script && approved) await queries.prefetchQuery(recordingsQuery(script.id));
  };
  await Promise.all([queries.prefetchQuery(zonesQuery), step()]);
}

/** Undefined while it isn't known, and for good once it is over or for those who don't set the station up. */
export function useFirstVisit(): FirstVisit | undefined {
  const admin = useUser().role === 'admin';
  const done = useQuery({ ...visitQuery, enabled: admin }).data;
  const going = admin && done === false;
  const zones = useZones().data;
  const newest = useQuery({ ...newestQuery, enabled: going }).data;
  const scriptId = newest?.script?.id;
  const recordings = useQuery({
    ...recordingsQuery(scriptId ?? ''),
    enabled: going && scriptId !== undefined && newest?.approved === true,
  }).data;
  if (!going || !zones || !newest) return undefined;
  const ready = recordings?.items.find(({ status, approved }) => status === 'ready' && approved);
  const step: Step =
    zones.length === 0 ? 'zone' : !newest.script ? 'letter' : newest.approved && ready ? 'plan' : 'approve';
  return { step, script: newest.script, recordingId: ready?.id ?? null };
}

/** Ends the visit for the whole station. */
export function useFinish(onDone: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/first-visit')),
    onSuccess() {
      cache.setQueryData(visitQuery.queryKey, true);
      onDone();
    },
  });
}
