/** Gathers what the planner has to know: campaigns and their audio, zones, rules, what was heard, what stays. */
import type { LiveAiring, ZoneState } from '../airing/airing.ts';
import { findAirings, unsettledAirings } from '../airing/airing.store.ts';
import { plainSeconds, type SessionSound } from '../airing/rendering.ts';
import type { Contact } from '../dispatch/contact.ts';
import type { Maker } from '../dispatch/maker.ts';
import type { CampaignStore } from '../campaign/campaign.store.ts';
import { mainAudio, plannedVariants, type CampaignAudio } from './campaignAudio.ts';
import { sortOut, type PlannedCampaign, type Sorted } from './kept.ts';
import type { ScheduleParts, ZoneInfo } from '../parts.ts';
import { vietnamHolidays } from '../planning/holidays.ts';
import { parsePlanInput, type PlanInput } from '../planning/planInput.ts';
import type { Policy } from '../dispatch/policy.ts';
import { programmesOf, wantedProgrammes, type WantedProgramme } from './programmes.ts';
import { reframed } from './reframe.ts';
import { resumedTimes } from './resumed.ts';
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
  /** What sessions sound like; null: every airing by itself. */
  readonly session: SessionSound | null;
  /** What fixed programmes shall sound, and their airings that are stored. */
  readonly programmes: readonly WantedProgramme[];
  readonly storedProgrammes: readonly LiveAiring[];
}

export interface GatherParts extends Pick<ScheduleParts, 'db' | 'recordings' | 'zones' | 'settings'> {
  readonly store: CampaignStore;
  readonly site: Site;
  readonly policy: Policy;
  readonly contact: Pick<Contact, 'saidAll'>;
  readonly maker: Pick<Maker, 'able' | 'session' | 'failed'>;
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
  const { db, site, policy, store, maker } = parts;
  const { able } = maker;
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
    const audio = await mainAudio(parts.recordings, campaign, open);
    const here = campaign.zones.filter((zone) => known.has(zone));
    if (!audio || here.length === 0) continue;
    const variants = await plannedVariants(parts.recordings, campaign, audio);
    campaigns.set(campaign.id, { ...campaign, zones: here, audio, variants });
  }
  if (candidate) campaigns.set(candidate.id, candidate);
  /** One of its recordings couldn't be made for sessions a while ago. */
  const failed = ({ audio, variants }: PlannedCampaign) =>
    [audio, ...variants.map((row) => row.audio)].some((one) => maker.failed(one.audioHash));
  for (const campaign of campaigns.values())
    if (!able || failed(campaign)) campaigns.set(campaign.id, { ...campaign, readings: 1 });
  // What opens and closes sessions isn't made before there is something to open and close.
  const session = campaigns.size > 0 ? await maker.session() : null;

  const near = nearOf(zones);
  const emergencies = open.filter((airing) => airing.kind === 'emergency');
  const openIds = new Set(open.map(({ id }) => id));
  const storedProgrammes = (await findAirings(db, { from: instantText(now - DAY) })).filter(
    (airing) => airing.kind === 'programme',
  );
  const programmes = await wantedProgrammes({
    ...{ ...parts, now, zones, schedule },
    ...{ stored: storedProgrammes, near },
    emergencies: [
      ...emergencies,
      ...recent.filter(({ id, kind }) => kind === 'emergency' && !openIds.has(id)),
    ],
  });
  // A zone out of reach, or that is back but hasn't said all yet, may have played what we call missed.
  const maybeHeard = (zone: ZoneState) =>
    zone.outcome === 'missed' && !zone.confirmed && !parts.contact.saidAll(zone.zoneId, now);
  // An emergency belongs to no campaign: it takes nothing from any day's count.
  const ofCampaigns = recent.filter((airing) => airing.kind === 'campaign');
  const aired = ofCampaigns.flatMap((airing) =>
    airing.zones
      .filter((zone) => known.has(zone.zoneId) && zone.outcome !== null && (zone.counted || maybeHeard(zone)))
      .map((zone) => ({
        campaignId: airing.campaignId ?? '',
        zoneId: zone.zoneId,
        start: airing.start,
        end: airing.end,
        ...variantOf(campaigns, airing),
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
  const standsAlone = (campaign: PlannedCampaign) => session !== null && failed(campaign);
  /** Of one reading, as the planner takes it. */
  const secondsOf = (campaign: PlannedCampaign, audio: CampaignAudio) =>
    session && !standsAlone(campaign)
      ? (audio.bodySeconds ?? audio.durationSeconds)
      : plainSeconds(audio, campaign.readings) / campaign.readings;
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
      ...resumedTimes(programmes, open, now).map(({ zones: here, ...span }) => ({
        ...span,
        zones: here.flatMap((zone) => [zone, ...near(zone)]).filter((zone) => known.has(zone)),
        reason: 'chương trình cố định phát lại',
      })),
    ],
    ...(session ? { session } : {}),
    programmes: knownOnly(programmesOf(schedule.programmes)),
    campaigns: [...campaigns.values()].map((campaign) => ({
      id: campaign.id,
      priority: campaign.priority,
      zones: campaign.zones,
      firstDay: campaign.firstDay,
      lastDay: campaign.lastDay,
      readings: campaign.readings,
      durationSeconds: secondsOf(campaign, campaign.audio),
      ...(standsAlone(campaign) ? { standsAlone: true } : {}),
      minGapMinutes: campaign.minGapMinutes,
      escalation: campaign.escalation,
      variants: campaign.variants.map(({ recordingId, daysLeft, audio }) => ({
        id: recordingId,
        daysLeft,
        durationSeconds: secondsOf(campaign, audio),
      })),
    })),
  };
  const rules = rulesOf(parsePlanInput(base), site);
  const stands = sortOut({
    now,
    campaigns,
    airings: open.filter((airing) => airing.kind === 'campaign'),
    aired,
    rules,
    site,
    policy,
    session,
  });
  const fixed = reframed(stands.fixed, {
    from: now + policy.noticeMilliseconds,
    session,
    campaigns,
    around: [...recent, ...open].filter((airing) => !stands.movable.some(({ id }) => id === airing.id)),
    near,
    rules,
    site,
  });
  const input = parsePlanInput({
    ...base,
    aired: aired.map(({ campaignId, zoneId, start, end, ...variant }) => ({
      campaign: campaignId,
      zone: zoneId,
      start: instantText(start),
      end: instantText(end),
      ...variant,
    })),
    fixed: fixed.map(({ airing, zones: kept, frame }) => ({
      campaign: airing.campaignId ?? '',
      zones: kept.filter((zone) => known.has(zone)),
      start: instantText(frame?.start ?? airing.start),
      end: instantText(frame?.end ?? airing.end),
      ...variantOf(campaigns, airing),
    })),
    previous: stands.movable
      .filter((airing) => campaigns.has(airing.campaignId ?? ''))
      .map((airing) => ({
        campaign: airing.campaignId ?? '',
        zones: airing.zones.map((zone) => zone.zoneId).filter((zone) => known.has(zone)),
        start: instantText(airing.start),
        ...variantOf(campaigns, airing),
      })),
  });
  const sorted = { ...stands, fixed };
  return { now, today, zones, campaigns, sorted, rules, input, session, programmes, storedProgrammes };
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

/** Which of its campaign's variants an airing plays, as the planner is told it. */
function variantOf(
  campaigns: ReadonlyMap<string, PlannedCampaign>,
  { campaignId, recordingId }: Pick<LiveAiring, 'campaignId' | 'recordingId'>,
): { variant?: string } {
  const variants = campaigns.get(campaignId ?? '')?.variants ?? [];
  return recordingId !== null && variants.some((row) => row.recordingId === recordingId)
    ? { variant: recordingId }
    : {};
}
