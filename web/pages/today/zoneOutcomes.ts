/** What became of an airing in each of its zones: what one zone heard, another may have missed. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api.ts';
import type { Airing } from '../data.ts';

/** Of the newest rows, which is more than a ward has on a day. */
const ROWS = 500;

/**
 * The airing as one of its zones knows it. Only what differs between zones is asked for: without an airing that some
 * zones missed the log isn't read.
 */
export function useHeardIn(
  day: string,
  airings: readonly Airing[],
): (airing: Airing, zone: string) => Airing {
  const log = useQuery({
    queryKey: ['log', 'outcomes', day],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/log', { params: { query: { from: day, to: day, limit: ROWS } }, signal }),
        )
      ).items,
    enabled: airings.some(({ status }) => status === 'partly'),
  });
  return useMemo(() => {
    const outcomes = new Map(log.data?.map((row) => [`${row.airingId} ${row.zoneId}`, row]));
    return (airing, zone) => {
      const own = airing.status === 'partly' && outcomes.get(`${airing.id} ${zone}`);
      return own ? { ...airing, status: own.outcome, reason: own.reason } : airing;
    };
  }, [log.data]);
}
