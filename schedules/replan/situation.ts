/** Gathers what the planner has to know: campaigns and their audio, zones, rules, what was heard, what stays. */
import { Failure } from '../../common/failure.ts';
import type { LiveAiring, ZoneState } from '../airing/airing.ts';
import { findAirings, unsettledAirings } from '../airing/airing.store.ts';
import type { CampaignStore } from '../campaign/campaign.store.ts';
import type { StoredCampaign } from '../campaign/campaign.ts';
import { sortOut, type PlannedCampaign, type Sorted } from './kept.ts';
import type { RecordingSource, ScheduleParts, ZoneInfo } from '../parts.ts';
import { vietnamHolidays } from '../planning/holidays.ts';
import { parsePlanInput, type PlanInput } from '../planning/planInput.ts';
import type { Policy } from '../dispatch/policy.ts';
import { rulesOf, type Rules } from './rules.ts';
import { DAY, instantText, type Site } from '../site.ts';

export interface Gathered {
  readonly now: number;
  readonly today: string;
  readonly zones: readonly ZoneInfo[];
  readonly campaigns: ReadonlyMap<string, PlannedCampaign>;
  readonly sorted: Sorted;
  readonly rules: Rules;
  readonly input: PlanInput;
}

export interface GatherParts extends Pick<ScheduleParts, 'db' | 'recordings' | 'zones' | 'settings'> {
  readonly store: CampaignStore;
  readonly site: Site;
  readonly policy: Policy;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Zones that hear a zone or that it hears. */
export function nearOf(zones: readonly ZoneInfo[]): (zone: string) => readonly string[] {
  const near = new Map<string, Set<string>>(zones.map(({ id }) => [id, new Set()]));
  for (const { id, hears } of zones)
    for (const other of hears) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  const lists = new Map([...near].map(([id, others]) => [id, [...others]]));
  return (zone) => lists.get(zone) ?? [];
}

/** @param candidate a campaign as it would be, in the place of the stored one with its id */
export async function gather(parts: GatherParts, candidate?: PlannedCampaign): Promise<Gathered> {
  const { db, site, policy, store } = parts;
  const now = parts.now();
  const today = site.day(now);
  const [zones, { schedule }, active, open, recent] = await Promise.all([
    parts.zones.list(),
    parts.settings(),
    store.list('active'),
    unsettledAirings(db, '9999'),
    findAirings(db, { from: instantText(site.midnight(today) - DAY), to: instantText(now + DAY) }),
  ]);
  const known = new Set(zones.map((zone) => zone.id));
  const campaigns = new Map<string, PlannedCampaign>();
  for (const campaign of active) {
    if (campaign.lastDay < today || campaign.id === candidate?.id) continue;
    const audio = await audioOf(parts.recordings, campaign, open);
    const here = campaign.zones.filter((zone) => known.has(zone));
    if (audio && here.length > 0) campaigns.set(campaign.id, { ...campaign, zones: here, audio });
  }
  if (candidate) campaigns.set(candidate.id, candidate);

  const near = nearOf(zones);
  const emergencies = open.filter((airing) => airing.campaignId === null);
  // A zone out of reach may have played what we call missed, and can't be told of one that makes up for it.
  const outOfReach = new Set(zones.filter((zone) => zone.online === 0).map((zone) => zone.id));
  const maybeHeard = (zone: ZoneState) =>
    zone.outcome === 'missed' && !zone.confirmed && outOfReach.has(zone.zoneId);
  // An emergency belongs to no campaign: it takes nothing from any day's count.
  const ofCampaigns = recent.filter((airing) => airing.campaignId !== null);
  const aired = ofCampaigns.flatMap((airing) =>
    airing.zones
      .filter((zone) => known.has(zone.zoneId) && zone.outcome !== null && (zone.counted || maybeHeard(zone)))
      .map((zone) => ({
        campaignId: airing.campaignId ?? '',
        zoneId: zone.zoneId,
        start: airing.start,
      })),
  );
  const knownOnly = (things: readonly object[]) =>
    things.map((thing) => {
      const { zones: ids } = thing as { zones?: readonly string[] };
      return ids ? { ...thing, zones: ids.filter((id) => known.has(id)) } : thing;
    });
  const lastDay =
    [...campaigns.values()]
      .map((campaign) => campaign.lastDay)
      .sort()
      .at(-1) ?? today;
  const horizon = site.addDays(today, policy.horizonDays);
  const base = {
    timeZone: site.timeZone,
    from: today,
    to: lastDay < horizon ? lastDay : horizon,
    now: instantText(now + policy.noticeMilliseconds),
    zones: zones.map(({ id, hears }) => ({ id, hears: hears.filter((other) => known.has(other)) })),
    windows: knownOnly(schedule.windows),
    holidays: holidaysFor(schedule.windows, site, today),
    quietHours: schedule.quietHours,
    blackouts: [
      ...knownOnly(schedule.blackouts),
      ...emergencies.map((airing) => ({
        start: instantText(airing.start),
        end: instantText(airing.end),
        zones: airing.zones
          .flatMap(({ zoneId }) => [zoneId, ...near(zoneId)])
          .filter((zone) => known.has(zone)),
        reason: 'thông báo khẩn cấp',
      })),
    ],
    programmes: knownOnly(schedule.programmes),
    campaigns: [...campaigns.values()].map((campaign) => ({
      id: campaign.id,
      priority: campaign.priority,
      zones: campaign.zones,
      firstDay: campaign.firstDay,
      lastDay: campaign.lastDay,
      durationSeconds: campaign.audio.durationSeconds,
      minGapMinutes: campaign.minGapMinutes,
      escalation: campaign.escalation,
    })),
  };
  const rules = rulesOf(parsePlanInput(base), site);
  const sorted = sortOut({
    now,
    campaigns,
    airings: open.filter((airing) => airing.campaignId !== null),
    aired,
    rules,
    site,
    policy,
  });
  const input = parsePlanInput({
    ...base,
    aired: aired.map(({ campaignId, zoneId, start }) => ({
      campaign: campaignId,
      zone: zoneId,
      start: instantText(start),
    })),
    fixed: sorted.fixed.map(({ airing, zones: kept }) => ({
      campaign: airing.campaignId ?? '',
      zones: kept.filter((zone) => known.has(zone)),
      start: instantText(airing.start),
      end: instantText(airing.end),
    })),
    previous: sorted.movable
      .filter((airing) => campaigns.has(airing.campaignId ?? ''))
      .map((airing) => ({
        campaign: airing.campaignId ?? '',
        zones: airing.zones.map((zone) => zone.zoneId).filter((zone) => known.has(zone)),
        start: instantText(airing.start),
      })),
  });
  return { now, today, zones, campaigns, sorted, rules, input };
}

/** A campaign's days at most, and those that a window over midnight touches. */
const HOLIDAY_DAYS = 400;

/** Public holidays where any window heeds them. */
function holidaysFor(
  windows: readonly { readonly holidays?: unknown }[],
  site: Site,
  today: string,
): string[] {
  if (windows.every(({ holidays = 'play' }) => holidays === 'play')) return [];
  return vietnamHolidays(site.addDays(today, -2), site.addDays(today, HOLIDAY_DAYS)).map(({ day }) => day);
}

/** The campaign's audio now; what its stored airings have where the recording can't be had. */
async function audioOf(
  recordings: RecordingSource,
  campaign: StoredCampaign,
  open: readonly LiveAiring[],
): Promise<PlannedCampaign['audio'] | undefined> {
  try {
    return await recordings.playable(campaign.recordingId);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return open.find((airing) => airing.campaignId === campaign.id);
  }
}
