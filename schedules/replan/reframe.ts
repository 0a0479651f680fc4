/**
 * What stays where it is opens and closes its session as its neighbours do now: one whose predecessor has gone opens by
 * itself, one whose follower has gone closes, into the time that has become free. Pure.
 */
import type { LiveAiring } from '../airing/airing.ts';
import { spanMilliseconds, type Place, type SessionSound } from '../airing/rendering.ts';
import { playedWith } from './campaignAudio.ts';
import type { Frame, KeptAiring, PlannedCampaign } from './kept.ts';
import type { Rules } from './rules.ts';
import type { Site } from '../site.ts';

export interface ReframeParts {
  /** Nothing that starts before it is changed: players may not hear of it in time. */
  readonly from: number;
  readonly session: SessionSound | null;
  readonly campaigns: ReadonlyMap<string, PlannedCampaign>;
  /** What is or was on air around now, whoever it belongs to. */
  readonly around: readonly LiveAiring[];
  readonly near: (zone: string) => readonly string[];
  readonly rules: Rules;
  readonly site: Site;
}

interface Standing {
  kept: KeptAiring;
  start: number;
  end: number;
  readonly zones: string;
}

const placeWith = (opens: boolean, closes: boolean): Place =>
  opens ? (closes ? 'alone' : 'first') : closes ? 'last' : 'middle';

export function reframed(fixed: readonly KeptAiring[], parts: ReframeParts): KeptAiring[] {
  const { session, campaigns, near, rules, site } = parts;
  if (!session) return [...fixed];
  const keyOf = (zones: readonly string[]) => [...zones].sort().join(' ');
  const standing: Standing[] = fixed
    .map((kept) => ({ kept, start: kept.airing.start, end: kept.airing.end, zones: keyOf(kept.zones) }))
    .sort((a, b) => a.start - b.start);
  const ids = new Set(fixed.map(({ airing }) => airing.id));
  const others = parts.around
    .filter((airing) => !ids.has(airing.id) && heard(airing))
    .map((airing) => ({
      start: airing.start,
      end: airing.end,
      zones: keyOf(airing.zones.map((zone) => zone.zoneId)),
      ids: airing.zones.map((zone) => zone.zoneId),
    }));

  const free = (one: Standing, start: number, end: number): boolean => {
    const mine = one.kept.zones;
    const reach = new Set(mine.flatMap((zone) => [zone, ...near(zone)]));
    const taken = (span: { start: number; end: number }, zones: readonly string[]) =>
      span.start < end && start < span.end && zones.some((zone) => reach.has(zone));
    return (
      mine.every((zone) => rules.broken(zone, start, end) === null) &&
      !standing.some((other) => other !== one && taken(other, other.kept.zones)) &&
      !others.some((other) => taken(other, other.ids))
    );
  };

  for (const one of standing) {
    const { airing } = one.kept;
    const place = airing.rendering?.place ?? null;
    const campaign = campaigns.get(airing.campaignId ?? '');
    if (!airing.rendering || place === null || !campaign || airing.start < parts.from) continue;
    const around = [...standing.filter((other) => other !== one), ...others];
    const follows = around.some((other) => other.end === one.start && other.zones === one.zones);
    const followed = around.some((other) => other.start === one.end && other.zones === one.zones);
    const opens = place === 'first' || place === 'alone' || !follows;
    const closes = place === 'last' || place === 'alone' || !followed;
    const { audio } = playedWith(
      campaign,
      site.daysBetween(site.day(airing.start), campaign.lastDay),
      airing.recordingId ?? undefined,
    );
    const spanOf = (at: Place) => spanMilliseconds(audio, airing.rendering!.readings, at, session);
    // Both if there is room for both, else the one or the other.
    const ways = [
      [opens, closes],
      [opens, place === 'last' || place === 'alone'],
      [place === 'first' || place === 'alone', closes],
    ] as const;
    for (const [opening, closing] of ways) {
      const next = placeWith(opening, closing);
      if (next === place) break;
      // What opens it now sounds before its words, which stay when they were.
      const before = opening ? spanOf(placeWith(true, false)) - spanOf('middle') : 0;
      const had = place === 'first' || place === 'alone';
      const start = opening && !had ? one.start - before : one.start;
      const end = start + spanOf(next);
      if (start < parts.from || !free(one, start, end)) continue;
      const frame: Frame = { place: next, start, end };
      one.kept = { ...one.kept, frame };
      one.start = start;
      one.end = end;
      break;
    }
  }
  return standing.map(({ kept }) => kept);
}

const heard = ({ withdrawn, status }: LiveAiring) =>
  !withdrawn && status !== 'cancelled' && status !== 'missed' && status !== 'failed';
