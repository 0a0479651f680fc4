/** Fits a new plan onto the airings that are stored, so that what stays the same stays the same thing. Pure. */
import type { LiveAiring } from '../airing/airing.ts';
import type { PlannedAiring } from '../planner.ts';

export interface Reconciled {
  /** Stored airings and what the plan makes of them, which may be just what they are. */
  readonly kept: readonly { readonly airing: LiveAiring; readonly planned: PlannedAiring }[];
  readonly added: readonly PlannedAiring[];
  readonly dropped: readonly LiveAiring[];
}

/**
 * @param dayOf day of an instant in the station's zone
 * First those that are exactly the same, then the nearest of the same campaign, day and zones, then of the same
 * campaign and day with a zone in common.
 */
export function reconcile(
  stored: readonly LiveAiring[],
  planned: readonly PlannedAiring[],
  dayOf: (instant: number) => string,
): Reconciled {
  const kept: { airing: LiveAiring; planned: PlannedAiring }[] = [];
  const zonesOf = (airing: LiveAiring) => airing.zones.map((zone) => zone.zoneId);
  const zoneKey = (zones: readonly string[]) => [...zones].sort().join(',');
  let left = [...stored];
  let open = [...planned];

  const match = (
    storedKey: (airing: LiveAiring) => string,
    plannedKey: (airing: PlannedAiring) => string,
    fits: (airing: LiveAiring, candidate: PlannedAiring) => boolean,
  ) => {
    const groups = new Map<string, LiveAiring[]>();
    for (const airing of left) {
      const key = storedKey(airing);
      const group = groups.get(key);
      if (group) group.push(airing);
      else groups.set(key, [airing]);
    }
    const used = new Set<LiveAiring>();
    open = open.filter((candidate) => {
      const start = Date.parse(candidate.start);
      let best: LiveAiring | undefined;
      for (const airing of groups.get(plannedKey(candidate)) ?? [])
        if (!used.has(airing) && fits(airing, candidate))
          if (!best || Math.abs(airing.start - start) < Math.abs(best.start - start)) best = airing;
      if (!best) return true;
      used.add(best);
      kept.push({ airing: best, planned: candidate });
      return false;
    });
    left = left.filter((airing) => !used.has(airing));
  };

  match(
    (airing) => `${airing.campaignId} ${airing.start} ${zoneKey(zonesOf(airing))}`,
    (airing) => `${airing.campaign} ${Date.parse(airing.start)} ${zoneKey(airing.zones)}`,
    () => true,
  );
  match(
    (airing) => `${airing.campaignId} ${dayOf(airing.start)} ${zoneKey(zonesOf(airing))}`,
    (airing) => `${airing.campaign} ${dayOf(Date.parse(airing.start))} ${zoneKey(airing.zones)}`,
    () => true,
  );
  match(
    (airing) => `${airing.campaignId} ${dayOf(airing.start)}`,
    (airing) => `${airing.campaign} ${dayOf(Date.parse(airing.start))}`,
    (airing, candidate) => airing.zones.some((zone) => candidate.zones.includes(zone.zoneId)),
  );
  return { kept, added: open, dropped: left };
}
