/** Tells in words why an airing can't be moved to another start, by the rules as the desk knows them. */
import { useCallback } from 'react';
import { formatShortDay, stationZone } from '../../format.ts';
import { useCampaigns, useSettings, useZones, type Airing } from '../data.ts';
import { brokenWords } from './events.ts';
import { brokenRule } from './moveRule.ts';

/** @param start and `now`: epoch milliseconds */
export type Judge = (airing: Airing, start: number, now: number) => string | undefined;

/** `airings`: those of every zone, around where the airing may go. Nothing is forbidden until the rules are known. */
export function useJudge(airings: readonly Airing[]): Judge {
  const zones = useZones().data;
  const campaigns = useCampaigns().data;
  const schedule = useSettings().data?.schedule;
  return useCallback(
    (airing, start, now) => {
      if (!zones || !campaigns || !schedule) return undefined;
      const rules = { now, timeZone: stationZone(), airings, zones, campaigns, schedule };
      const broken = brokenRule(airing, start, rules);
      return broken && brokenWords(broken, formatShortDay);
    },
    [airings, zones, campaigns, schedule],
  );
}
