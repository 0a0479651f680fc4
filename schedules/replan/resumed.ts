/**
 * What cut a programme gives back: a relay goes on for the rest of its time, a recording is played from its beginning, in
 * its time or soon after it. So it comes back after an emergency, and after the power of a loudspeaker was cut.
 */
import { isByHand, type LiveAiring, type ZoneState } from '../airing/airing.ts';
import type { NewAiring } from '../airing/airing.store.ts';
import type { Policy } from '../dispatch/policy.ts';
import { instantText } from '../site.ts';

/** A relay is joined up to this long before its end. */
export const LEAST_RELAY_MILLISECONDS = 30_000;
/** So much later than hoped a recording may begin again: the emergency before it may have begun late too. */
const SLACK_MILLISECONDS = 30_000;

export interface CutSituation {
  readonly now: number;
  readonly policy: Policy;
  /** Programmes as they are wanted from now on. */
  readonly wanted: readonly Omit<NewAiring, 'id'>[];
  /** Programme airings of the last day and those to come, whatever became of them. */
  readonly stored: readonly LiveAiring[];
  /** Those that aren't over, and those of the last day. */
  readonly emergencies: readonly LiveAiring[];
  readonly near: (zone: string) => readonly string[];
  /** Whether neither quiet hours nor a blackout keeps a zone from sounding then. */
  readonly free: (zone: string, start: number, end: number) => boolean;
}

/** Whether it hasn't begun anywhere and nobody has called it off: it may still be another. */
export const isOpen = (airing: LiveAiring, now: number): boolean =>
  airing.start > now &&
  airing.zones.every((zone) => zone.outcome === null && zone.startedAt === null && zone.stop === null);

/** Pure. */
export function resumptions(situation: CutSituation): Omit<NewAiring, 'id'>[] {
  const { now, policy, stored } = situation;
  return stored.flatMap((cut) => {
    if (cut.start > now || cut.end + policy.lateMilliseconds <= now) return [];
    const begun = new Set(
      stored
        .filter((other) => other.resumes === cut.id && !isOpen(other, now))
        .flatMap((other) => other.zones.map(({ zoneId }) => zoneId)),
    );
    const zones = cut.zones.filter((zone) => wasCut(cut, zone) && !begun.has(zone.zoneId));
    if (zones.length === 0) return [];
    // All together, when the last of their zones is free.
    const start = Math.max(...zones.map(({ zoneId }) => freeFrom(zoneId, situation)));
    const again = spanOf(cut, start);
    if (!again || again.end > cut.end + policy.lateMilliseconds) return [];
    const { end, latestStart, durationSeconds } = again;
    const here = zones
      .map(({ zoneId }) => zoneId)
      .filter((zone) => situation.free(zone, start, end) && !isTaken(zone, cut, { start, end }, situation))
      .sort();
    if (here.length === 0) return [];
    const { programmeId, recordingId, relayUrl, title, scriptVersion, audioHash } = cut;
    return [
      {
        key: `resumed/${cut.id}/${here.join(' ')}`,
        kind: 'programme',
        campaignId: null,
        ...{ programmeId, recordingId, relayUrl, title, scriptVersion, audioHash },
        resumes: cut.id,
        durationSeconds,
        priority: cut.priority,
        pinned: true,
        windowId: null,
        why: `${cut.relayUrl === null ? 'Phát lại' : 'Tiếp âm trở lại'} vì bị ngắt lúc đang phát.`,
        start,
        end,
        latestStart,
        zones: here,
      },
    ];
  });
}

/** Whether it broke off in a zone, and not by a person's hand. */
function wasCut({ relayUrl }: LiveAiring, { outcome, stop, reason, counted }: ZoneState): boolean {
  if (isByHand(stop) || isByHand(reason)) return false;
  // Players hold on to a relay until its time is over, whatever becomes of its source.
  if (relayUrl !== null) return outcome === 'partly' || outcome === 'failed';
  return outcome === 'partly' && !counted;
}

/** When no emergency has a zone any more, after the same pause whether its end is only planned or was heard already. */
const freeFrom = (zoneId: string, { now, emergencies, policy }: CutSituation): number =>
  Math.max(
    now,
    ...emergencies.flatMap(({ end, zones }) =>
      zones
        .filter((zone) => zone.zoneId === zoneId && zone.stop === null)
        .map(({ outcome, endedAt }) =>
          outcome === null
            ? end + policy.emergencyPauseMilliseconds
            : endedAt === null
              ? now
              : endedAt + policy.emergencyPauseMilliseconds,
        ),
    ),
  );

/** null where too little is left of it. */
function spanOf(
  cut: LiveAiring,
  start: number,
): { end: number; latestStart: number; durationSeconds: number } | null {
  if (cut.relayUrl !== null) {
    const latestStart = cut.end - LEAST_RELAY_MILLISECONDS;
    return start > latestStart
      ? null
      : { end: cut.end, latestStart, durationSeconds: (cut.end - start) / 1000 };
  }
  const { durationSeconds } = cut;
  const milliseconds = Math.ceil(durationSeconds * 1000);
  const end = Math.max(cut.end, start + milliseconds + SLACK_MILLISECONDS);
  return { end, latestStart: start + SLACK_MILLISECONDS, durationSeconds };
}

/** Whether another programme sounds then, in the zone or where it is heard. */
function isTaken(
  zone: string,
  cut: LiveAiring,
  { start, end }: { start: number; end: number },
  { wanted, stored, near }: CutSituation,
): boolean {
  const audible = new Set([zone, ...near(zone)]);
  const here = (zones: readonly string[]) => zones.some((one) => audible.has(one));
  const overlaps = (other: { start: number; end: number }) => other.start < end && start < other.end;
  return (
    wanted.some((other) => overlaps(other) && here(other.zones)) ||
    stored.some(
      (other) =>
        other.id !== cut.id &&
        other.resumes !== cut.id &&
        overlaps(other) &&
        here(other.zones.filter(({ outcome }) => outcome === null).map(({ zoneId }) => zoneId)),
    )
  );
}

/** The time that resumed programmes take, for the planner. */
export const resumedTimes = (
  wanted: readonly Pick<NewAiring, 'resumes' | 'start' | 'end' | 'zones'>[],
  open: readonly LiveAiring[],
  now: number,
): { start: string; end: string; zones: readonly string[] }[] =>
  [
    ...wanted.filter(({ resumes }) => resumes),
    ...open
      .filter((airing) => airing.resumes && !isOpen(airing, now))
      .map((airing) => ({ ...airing, zones: airing.zones.map(({ zoneId }) => zoneId) })),
  ].map(({ start, end, zones }) => ({ start: instantText(start), end: instantText(end), zones }));
