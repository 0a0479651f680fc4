/** Why a pinned airing can't stay where it is. What isn't pinned is planned anew when the rules change. */
import { createContext, useMemo } from 'react';
import { useServerClock } from '../../serverClock.ts';
import type { Airing } from '../data.ts';
import { isMovable } from './movable.ts';
import { useJudge } from './useJudge.ts';

/** By the airing's id, for whatever shows airings of the calendar. */
export const Conflicts = createContext<ReadonlyMap<string, string>>(new Map());

/** @param airings of every zone */
export function useConflicts(airings: readonly Airing[]): ReadonlyMap<string, string> {
  const judge = useJudge(airings);
  // A minute's grain is enough to know which airings can still be moved.
  const minute = Math.floor(useServerClock(30_000) / 60_000) * 60_000;
  return useMemo(
    () =>
      new Map(
        airings.flatMap((airing) => {
          if (!airing.pinned || !isMovable(airing, minute)) return [];
          const why = judge(airing, Date.parse(airing.start), minute);
          return why ? [[airing.id, why] as const] : [];
        }),
      ),
    [airings, judge, minute],
  );
}
