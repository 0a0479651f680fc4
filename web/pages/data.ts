/** What several pages ask the server for. A query's first key names its resource (live.ts). */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api.ts';
import { setServerClock } from '../serverClock.ts';
import { airingWords } from '../texts/airings.ts';

export type Airing = Schemas['Airing'];
export type Campaign = Schemas['Campaign'];
export type Zone = Schemas['Zone'];
export type Now = Schemas['Now'];

export const zonesQuery = queryOptions({
  queryKey: ['zones', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/zones', { signal }))).items,
});
export const useZones = () => useQuery(zonesQuery);

/** Name of a zone by its id. */
export function useZoneName(): (id: string) => string {
  const zones = useZones().data;
  return (id) => zones?.find((zone) => zone.id === id)?.name ?? (zones ? airingWords.unknownZone : '…');
}

/** Names as people count: Tổ dân phố 2 before Tổ dân phố 10. */
export const inOrder = (names: readonly string[]): string[] =>
  [...names].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }));

export const playersQuery = queryOptions({
  queryKey: ['players', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/players', { signal }))).items,
});
export const usePlayers = () => useQuery(playersQuery);

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/campaigns', { signal }))).items,
});
export const useCampaigns = () => useQuery(campaignsQuery);

export const voicesQuery = queryOptions({
  queryKey: ['voices'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/voices', { signal })),
  staleTime: 300_000,
});

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/settings', { signal })),
});
export const useSettings = () => useQuery(settingsQuery);

/** Airings and what is lacking, of whole days, both included. */
export const airingsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['airings', from, to],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/airings', { params: { query: { from, to } }, signal })),
  });
export const useAirings = (from: string, to: string) =>
  useQuery({
    ...airingsQuery(from, to),
    // Other days' airings stand until these come; that there are none is not said before it is known.
    placeholderData: (before) => (before?.items.length ? before : undefined),
  });

/** Refetched now and then besides live events, so that the server's clock stays known. */
export const nowQuery = queryOptions({
  queryKey: ['now'],
  queryFn: async ({ signal }) => {
    const now = await answer(api.GET('/api/v1/now', { signal }));
    setServerClock(now.at);
    return now;
  },
  refetchInterval: 30_000,
});
export const useNowQuery = () => useQuery(nowQuery);
