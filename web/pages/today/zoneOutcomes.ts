/** What became of an airing in each of its zones: what one zone heard, another may have missed. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api.ts';
import type { Airing } from '../data.ts';

/** Of the newest rows, which is more than a ward has on a day. */
const ROWS = 500;

/**
 * The airing as one of its zones knows it: what players confirmed there, else what the log has of it. Only what differs
 * between zones is asked for: without an airing that is on, or that some zones missed, the log isn't read.
 */
export function useHeardIn(
  day: string,
  airings: readonly Airing[],
  onAir: ReadonlyMap<string, { readonly airingId: string }>,
): (airing: Airing, zone: string) => Airing {
  const log = useQuery({
    queryKey: ['log', 'outcomes', day],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/log', { params: { query: { from: day, to: day, limit: ROWS } }, signal }),
        )
      ).items,
    enabled: airings.some(differs),
  });
  return useMemo(() => {
    const outcomes = new Map(log.data?.map((row) => [`${row.airingId} ${row.zoneId}`, row]));
    return (airing, zone) => {
      if (!differs(airing) || onAir.get(zone)?.airingId === airing.id) return airing;
      const own = outcomes.get(`${airing.id} ${zone}`);
      if (own) return { ...airing, status: own.outcome, reason: own.reason };
      // It sounds in other zones; from this one nothing has been heard yet.
      return airing.status === 'playing' ? { ...airing, status: 'prepared' } : airing;
    };
  }, [log.data, onAir]);
}

const differs = ({ status }: Airing): boolean => status === 'playing' || status === 'partly';
