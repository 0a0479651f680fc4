/** What several pages ask the server for, and the server's clock. A query's first key names its resource (live.ts). */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, type Schemas } from '../api.ts';
import { dayOf } from '../format.ts';
import { airingWords } from '../texts/airings.ts';

export type Airing = Schemas['Airing'];
export type Campaign = Schemas['Campaign'];
export type Zone = Schemas['Zone'];
export type Now = Schemas['Now'];

export const useZones = () =>
  useQuery({
    queryKey: ['zones', 'all'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/zones', { signal }))).items,
  });

/** Name of a zone by its id. */
export function useZoneName(): (id: string) => string {
  const zones = useZones().data;
  return (id) => zones?.find((zone) => zone.id === id)?.name ?? (zones ? airingWords.unknownZone : '…');
}

export const usePlayers = () =>
  useQuery({
    queryKey: ['players', 'all'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/players', { signal }))).items,
  });

export const useCampaigns = () =>
  useQuery({
    queryKey: ['campaigns', 'all'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/campaigns', { signal }))).items,
  });

export const useSettings = () =>
  useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/settings', { signal })),
  });

/** Airings and what is lacking, of whole days, both included. */
export const useAirings = (from: string, to: string) =>
  useQuery({
    queryKey: ['airings', from, to],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/airings', { params: { query: { from, to } }, signal })),
    // Other days' airings stand until these come; that there are none is not said before it is known.
    placeholderData: (before) => (before?.items.length ? before : undefined),
  });

/** Refetched now and then besides live events, so that the server's clock stays known. */
export const useNowQuery = (): UseQueryResult<Now> =>
  useQuery({
    queryKey: ['now'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/now', { signal })),
    refetchInterval: 30_000,
  });

/** The server's clock in epoch milliseconds, by whole seconds; the device's until the server has told its own. */
export function useServerClock(everyMilliseconds = 1000): number {
  const { data, dataUpdatedAt } = useNowQuery();
  const offset = data ? Date.parse(data.at) - dataUpdatedAt : 0;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now());
      // At the turn of the server's second, so that clocks on two screens tick together.
      timer = setTimeout(tick, everyMilliseconds - ((Date.now() + offset) % everyMilliseconds) + 5);
    };
    tick();
    return () => clearTimeout(timer);
  }, [offset, everyMilliseconds]);
  return now + offset;
}

/** Today in the station's zone, by the server's clock. */
export const useToday = (): string => dayOf(useServerClock(30_000));
