/**
 * Which airings stay as they are when the plan is made anew: what has begun or is due, what is pinned, what starts
 * within the hour. Everything else may move. Pure.
 */
import { wantedWith } from '../escalation.ts';
import type { LiveAiring } from '../airing/airing.ts';
import type { StoredCampaign } from '../campaign/campaign.ts';
import { sourceOf, spanMilliseconds, type Place, type SessionSound } from '../airing/rendering.ts';
import type { Policy } from '../dispatch/policy.ts';
import { playedWith, type CampaignAudio, type PlannedVariant } from './campaignAudio.ts';
import type { Rules } from './rules.ts';
import type { Site } from '../site.ts';

export interface PlannedCampaign extends StoredCampaign {
  /** What its recording is now. */
  readonly audio: CampaignAudio;
  readonly variants: PlannedVariant[];
}

export interface KeptAiring {
  readonly airing: LiveAiring;
  /** Its zones that still count; a subset where a zone has left the campaign. */
  readonly zones: readonly string[];
  /** Where it opens or closes its session from now on, as a neighbour has gone. */
  readonly frame?: Frame;
}

/** A place in a session, and the time that it takes there. Epoch milliseconds. */
export interface Frame {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

export interface Sorted {
  readonly fixed: readonly KeptAiring[];
  /** May move, or go. */
  readonly movable: readonly LiveAiring[];
  /** Pinned, but a rule forbids it now. */
  readonly forbidden: readonly { readonly airing: LiveAiring; readonly why: string }[];
}

export interface Situation {
  readonly now: number;
  /** Those that are to be planned. */
  readonly campaigns: ReadonlyMap<string, PlannedCampaign>;
  /** Not settled yet, of campaigns. */
  readonly airings: readonly LiveAiring[];
  /** What counts already, by zone. */
  readonly aired: readonly { readonly campaignId: string; readonly zoneId: string; readonly start: number }[];
  readonly rules: Rules;
  readonly site: Site;
  readonly policy: Policy;
  readonly session: SessionSound | null;
}

export function sortOut({ now, campaigns, airings, aired, rules, site, policy, session }: Situation): Sorted {
  const had = new Map<string, number>();
  const count = (campaignId: string, zoneId: string, start: number) => {
    const key = `${campaignId} ${zoneId} ${site.day(start)}`;
    const counted = (had.get(key) ?? 0) + 1;
    had.set(key, counted);
    return counted;
  };
  const countOf = (campaignId: string, zoneId: string, start: number) =>
    had.get(`${campaignId} ${zoneId} ${site.day(start)}`) ?? 0;
  for (const past of aired) count(past.campaignId, past.zoneId, past.start);

  const fixed: KeptAiring[] = [];
  const movable: LiveAiring[] = [];
  const forbidden: { airing: LiveAiring; why: string }[] = [];
  const keep = (airing: LiveAiring, zones: readonly string[]) => {
    for (const zone of zones) count(airing.campaignId ?? '', zone, airing.start);
    fixed.push({ airing, zones });
  };
  const order = (airing: LiveAiring) => (airing.start <= now ? 0 : airing.pinned ? 1 : 2);
  const begins = sessionStarts(airings);
  const inOrder = [...airings].sort(
    (a, b) => order(a) - order(b) || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  for (const airing of inOrder) {
    const campaign = campaigns.get(airing.campaignId ?? '');
    const open = airing.zones.filter((zone) => zone.outcome === null);
    if (open.some((zone) => zone.startedAt !== null)) {
      keep(
        airing,
        open.map((zone) => zone.zoneId),
      );
      continue;
    }
    const zones = open.map((zone) => zone.zoneId).filter((zone) => campaign?.zones.includes(zone));
    if (!campaign || zones.length === 0) {
      movable.push(airing);
      continue;
    }
    if (airing.start <= now) {
      keep(airing, zones);
      continue;
    }
    const day = site.day(airing.start);
    const daysLeft = site.daysBetween(day, campaign.lastDay);
    const { audio } = playedWith(campaign, daysLeft, airing.recordingId);
    const place = airing.rendering?.place ?? null;
    const end = airing.pinned
      ? airing.start + spanMilliseconds(audio, campaign.readings, place, session)
      : airing.end;
    const why =
      day < campaign.firstDay || day > campaign.lastDay
        ? 'Nằm ngoài những ngày của đợt tuyên truyền.'
        : airing.priority === 'emergency'
          ? null
          : (zones.map((zone) => rules.broken(zone, airing.start, end)).find((rule) => rule !== null) ??
            null);
    if (airing.pinned) {
      if (why === null) keep(airing, zones);
      else forbidden.push({ airing, why });
      continue;
    }
    const wanted = wantedWith(campaign.escalation, daysLeft);
    const soon = (begins.get(airing.id) ?? airing.start) <= now + policy.keepMilliseconds;
    const same =
      sourceOf(airing) === audio.audioHash && (airing.rendering?.readings ?? 1) === campaign.readings;
    const needed = zones.filter((zone) => countOf(campaign.id, zone, airing.start) < wanted);
    const inTime = airing.start >= now + policy.noticeMilliseconds;
    const moves = inTime && soon && runsInto(airing, airings);
    if (soon && same && why === null && needed.length > 0 && !moves) keep(airing, needed);
    else movable.push(airing);
  }
  return { fixed, movable, forbidden };
}

/** Whether it sounds as its plain recording, which could not be built for its session and is too long for its place there. */
const runsInto = (
  { id, rendering, zones, start, end }: LiveAiring,
  airings: readonly LiveAiring[],
): boolean =>
  !rendering &&
  airings.some(
    (other) =>
      other.id !== id &&
      start < other.start &&
      other.start < end &&
      other.zones.some(({ zoneId }) => zones.some((zone) => zone.zoneId === zoneId)),
  );

/** When the session begins to which each airing belongs, or -Infinity where a person has put one of it in its place. */
function sessionStarts(airings: readonly LiveAiring[]): Map<string, number> {
  const keyOf = (airing: LiveAiring, instant: number) =>
    `${airing.zones
      .map((zone) => zone.zoneId)
      .sort()
      .join(' ')} ${instant}`;
  const endsAt = new Map<string, { begins: number; ids: string[] }>();
  const begins = new Map<string, number>();
  for (const airing of [...airings].sort((a, b) => a.start - b.start)) {
    const place = airing.rendering?.place ?? null;
    const before =
      place === 'middle' || place === 'last' ? endsAt.get(keyOf(airing, airing.start)) : undefined;
    const whole = { begins: before?.begins ?? airing.start, ids: [...(before?.ids ?? []), airing.id] };
    if (airing.pinned) whole.begins = -Infinity;
    for (const id of whole.ids) begins.set(id, whole.begins);
    endsAt.set(keyOf(airing, airing.end), whole);
  }
  return begins;
}
