/** How far a new station has come on its first visit. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { useZones } from '../data.ts';
import { useUser } from '../../session.ts';

export type Step = 'zone' | 'letter' | 'approve' | 'plan';
export const STEPS: readonly Step[] = ['zone', 'letter', 'approve', 'plan'];

export interface FirstVisit {
  readonly step: Step;
  /** The newest script, once there is one. */
  readonly script: { readonly id: string; readonly title: string } | null;
  /** Of the approved script, once it is there. */
  readonly recordingId: string | null;
}

const keys = { visit: ['campaigns', 'first-visit'], script: ['scripts', 'first-visit'] } as const;

/** Undefined while it isn't known, and for good once it is over or for those who don't set the station up. */
export function useFirstVisit(): FirstVisit | undefined {
  const admin = useUser().role === 'admin';
  // A campaign ends the visit, so it is asked for again when one is made.
  const done = useQuery({
    queryKey: keys.visit,
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/first-visit', { signal }))).done,
    enabled: admin,
  }).data;
  const going = admin && done === false;
  const zones = useZones().data;
  const scripts = useQuery({
    queryKey: keys.script,
    queryFn: async ({ signal }) => {
      const list = (state?: 'approved') =>
        answer(
          api.GET('/api/v1/scripts', { params: { query: { limit: 1, ...(state && { state }) } }, signal }),
        );
      const [any, approved] = await Promise.all([list(), list('approved')]);
      return { script: approved.items[0] ?? any.items[0] ?? null, approved: approved.items.length > 0 };
    },
    enabled: going,
  }).data;
  const scriptId = scripts?.script?.id;
  const recordings = useQuery({
    queryKey: ['recordings', scriptId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/recordings', { params: { query: { scriptId: scriptId ?? '' } }, signal })),
    enabled: going && scriptId !== undefined && scripts?.approved === true,
  }).data;
  if (!going || !zones || !scripts) return undefined;
  const ready = recordings?.items.find(({ status, approved }) => status === 'ready' && approved);
  const step: Step =
    zones.length === 0 ? 'zone' : !scripts.script ? 'letter' : scripts.approved && ready ? 'plan' : 'approve';
  return { step, script: scripts.script, recordingId: ready?.id ?? null };
}

/** Ends the visit for the whole station. */
export function useFinish(onDone: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/first-visit')),
    onSuccess() {
      cache.setQueryData(keys.visit, true);
      onDone();
    },
  });
}
