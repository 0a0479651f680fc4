/**
 * Whether what a zone has reported is all that it has to report. A player that was out of reach, or whose service was
 * down, sends what it kept one after the other, which takes its time over a poor line: until then, what it says nothing
 * of may have been heard all the same. So nothing is called missed, and nothing is made up for, before its line is quiet.
 */
import type { PlayReport } from '../../loudspeakers/outputs/output.ts';
import type { ZoneInfo } from '../parts.ts';

/** Instants are epoch milliseconds. */
export interface Contact {
  /** From now on reports can come in; those of the time before are on their way. */
  begin(at: number): void;
  /** Which zones are in reach. */
  see(zones: readonly Pick<ZoneInfo, 'id' | 'online'>[], at: number): void;
  /** A zone has said something new. */
  heard(report: Pick<PlayReport, 'zoneId' | 'startedAt' | 'endedAt'>, at: number): void;
  /** Since when nothing that was kept back has come from a zone. */
  quietSince(zoneId: string): number;
  /** Whether a zone is in reach and has said all that it had to say. */
  saidAll(zoneId: string, at: number): boolean;
  /** When that will next be so of a zone of which it isn't. */
  nextSaidAll(at: number): number;
}

/** @param reportMilliseconds how long after an event its report is still on time */
export function contactOf(reportMilliseconds: number): Contact {
  let upSince = Infinity;
  const backAt = new Map<string, number>();
  const belatedAt = new Map<string, number>();
  const quietSince = (zoneId: string) =>
    Math.max(upSince, backAt.get(zoneId) ?? -Infinity, belatedAt.get(zoneId) ?? -Infinity);
  const saidAllAt = (zoneId: string) =>
    backAt.has(zoneId) ? quietSince(zoneId) + reportMilliseconds : Infinity;
  return {
    begin(at) {
      upSince = at;
    },
    see(zones, at) {
      const online = new Set(zones.filter((zone) => zone.online > 0).map((zone) => zone.id));
      for (const id of backAt.keys()) if (!online.has(id)) backAt.delete(id);
      for (const id of online) if (!backAt.has(id)) backAt.set(id, at);
    },
    heard({ zoneId, startedAt, endedAt }, at) {
      const event = endedAt ?? startedAt;
      if (event !== undefined && Date.parse(event) + reportMilliseconds < at) belatedAt.set(zoneId, at);
    },
    quietSince,
    saidAll: (zoneId, at) => saidAllAt(zoneId) <= at,
    nextSaidAll: (at) => Math.min(...[...backAt.keys()].map(saidAllAt).filter((instant) => instant > at)),
  };
}
