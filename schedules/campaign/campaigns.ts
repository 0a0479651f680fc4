/** What people do with campaigns. Every change is planned before it is answered, so that the answer shows the days. */
import { Failure } from '../../common/failure.ts';
import { countStarts, type StartCount } from '../airing/airing.store.ts';
import {
  checkCampaign,
  type Campaign,
  type CampaignChange,
  type CampaignStatus,
  type NewCampaign,
  type StoredCampaign,
  type Variant,
} from './campaign.ts';
import type { CampaignStore } from './campaign.store.ts';
import { escalationPresets } from '../escalation.ts';
import { plannedVariants, readyAudio } from '../replan/campaignAudio.ts';
import type { PlannedCampaign } from '../replan/kept.ts';
import type { PlayableRecording, ScheduleParts } from '../parts.ts';
import { wantedByDay } from '../planner.ts';
import type { CampaignPreview } from '../replan/preview.ts';
import type { Planning } from '../replan/replan.ts';
import type { Site } from '../site.ts';

export interface CampaignsParts extends Pick<ScheduleParts, 'db' | 'events' | 'recordings' | 'zones'> {
  readonly store: CampaignStore;
  readonly planning: Pick<Planning, 'replan' | 'preview'>;
  readonly site: Site;
  readonly now: () => number;
}

export type Campaigns = ReturnType<typeof campaignsOf>;

/** Of a campaign that isn't stored yet. */
const PREVIEW_ID = 'preview';

export function campaignsOf({ db, events, recordings, zones, store, planning, site, now }: CampaignsParts) {
  const today = () => site.day(now());

  /**
   * @param knownVariants recordings that stand as variants already: they may have become unready since
   * @throws Failure campaign-*, recording-unknown, recording-not-ready, script-not-approved
   */
  async function checked(
    input: NewCampaign,
    knownVariants: ReadonlySet<string> = new Set(),
  ): Promise<{ input: NewCampaign; audio: PlayableRecording }> {
    const known = new Set((await zones.list()).map((zone) => zone.id));
    const campaign = checkCampaign(input, today(), known);
    for (const { recordingId } of campaign.variants ?? [])
      if (!knownVariants.has(recordingId)) await approved(recordings, recordingId);
    return { input: campaign, audio: await approved(recordings, campaign.recordingId) };
  }

  /** Each with what it plays, as far as that is ready. */
  const variantViews = (campaign: StoredCampaign): Promise<Campaign['variants']> =>
    Promise.all(
      campaign.variants.map(async (variant) => {
        const audio = await readyAudio(recordings, variant.recordingId);
        return {
          ...variant,
          title: audio?.title ?? '',
          durationSeconds: audio?.durationSeconds ?? null,
          ready: audio !== undefined,
        };
      }),
    );

  async function views(campaigns: readonly StoredCampaign[]): Promise<Campaign[]> {
    const counts = await countStarts(
      db,
      campaigns.map((campaign) => campaign.id),
    );
    const byCampaign = new Map<string, StartCount[]>(campaigns.map(({ id }) => [id, []]));
    for (const count of counts) byCampaign.get(count.campaignId)?.push(count);
    return Promise.all(
      campaigns.map(async (campaign): Promise<Campaign> => {
        const recording = await recordings.playable(campaign.recordingId).catch((error: unknown) => {
          if (error instanceof Failure) return { title: campaign.title, durationSeconds: null };
          throw error;
        });
        return {
          id: campaign.id,
          title: campaign.title,
          recordingId: campaign.recordingId,
          priority: campaign.priority,
          zones: campaign.zones,
          firstDay: campaign.firstDay,
          lastDay: campaign.lastDay,
          deadline: campaign.deadline ?? null,
          escalation: campaign.escalation,
          minGapMinutes: campaign.minGapMinutes,
          readings: campaign.readings,
          variants: await variantViews(campaign),
          status: campaign.status,
          daysLeft: site.daysBetween(today(), campaign.lastDay),
          recording: {
            id: campaign.recordingId,
            title: recording.title,
            durationSeconds: recording.durationSeconds,
          },
          ...countsOf(campaign, byCampaign.get(campaign.id) ?? [], site, now()),
        };
      }),
    );
  }

  async function view(id: string): Promise<Campaign> {
    const [campaign] = await views([await store.get(id)]);
    if (!campaign) throw new Error(`campaign ${id} is gone`);
    return campaign;
  }

  async function planned(id: string): Promise<void> {
    await planning.replan();
    events.emit({ type: 'campaign', id });
  }

  return {
    async list(status: CampaignStatus | undefined): Promise<Campaign[]> {
      return views(await store.list(status));
    },
    get: view,
    async create(input: NewCampaign): Promise<Campaign> {
      const id = await store.insert((await checked(input)).input);
      await planned(id);
      return view(id);
    },
    async change(id: string, change: CampaignChange): Promise<Campaign> {
      const { id: _id, status, createdAt: _createdAt, ...before } = await store.get(id);
      if (status === 'ended') throw over();
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const { input } = await checked({ ...before, ...given }, recordingsOf(before.variants));
      await store.update(id, input);
      await planned(id);
      return view(id);
    },
    async setStatus(id: string, status: CampaignStatus): Promise<Campaign> {
      const campaign = await store.get(id);
      if (campaign.status === 'ended' && status !== 'ended') throw over();
      if (status === 'active' && campaign.lastDay < today())
        throw new Failure(
          'conflict',
          'campaign-over',
          'Đợt tuyên truyền đã qua ngày cuối. Hãy sửa ngày cuối rồi cho chạy tiếp.',
        );
      await store.setStatus(id, status);
      await planned(id);
      return view(id);
    },
    async remove(id: string): Promise<void> {
      await store.remove(id);
      await planned(id);
    },
    /** @param input with `replaces` where it is a stored campaign as it would be changed */
    async preview(input: NewCampaign & { replaces?: string | undefined }): Promise<CampaignPreview> {
      const { replaces, ...asked } = input;
      const replaced = replaces === undefined ? undefined : await store.get(replaces);
      const { input: campaign, audio } = await checked(asked, recordingsOf(replaced?.variants ?? []));
      const candidate: PlannedCampaign = {
        ...campaign,
        readings: campaign.readings ?? 1,
        variants: await plannedVariants(recordings, campaign, audio),
        id: replaced?.id ?? PREVIEW_ID,
        status: 'active',
        createdAt: '',
        audio,
      };
      return planning.preview(candidate);
    },
    escalations: () =>
      escalationPresets.map(({ id, label, phases }) => ({
        id,
        label,
        phases: phases.map(({ daysLeft, perDay }) => ({ daysLeft, perDay })),
      })),
  };
}

const recordingsOf = (variants: readonly Variant[]) =>
  new Set(variants.map(({ recordingId }) => recordingId));

const over = () =>
  new Failure('conflict', 'campaign-over', 'Đợt tuyên truyền này đã kết thúc. Hãy tạo một đợt mới.');

/** @throws Failure recording-unknown, recording-not-ready, script-not-approved */
export async function approved(
  recordings: ScheduleParts['recordings'],
  recordingId: string,
): Promise<PlayableRecording> {
  const recording = await recordings.playable(recordingId);
  if (!recording.approved)
    throw new Failure(
      'conflict',
      'script-not-approved',
      'Bài phát thanh của bản thu này chưa được duyệt. Hãy duyệt bài rồi thử lại.',
    );
  return recording;
}

/** Airings × zones by day, and up to now. Of today, what is due by now counts. */
function countsOf(
  campaign: StoredCampaign,
  counts: readonly StartCount[],
  site: Site,
  now: number,
): Pick<Campaign, 'pace' | 'byDay'> {
  const today = site.day(now);
  const created = site.day(Date.parse(campaign.createdAt));
  const byDay = wantedByDay(campaign).map(({ day, wanted }) => ({
    day,
    wanted: wanted * campaign.zones.length,
    planned: 0,
    played: 0,
  }));
  const days = new Map(byDay.map((day) => [day.day, day]));
  const pace = { wanted: 0, planned: 0, played: 0 };
  let dueToday = 0;
  for (const { start, planned, played, lost } of counts) {
    const dayOf = site.day(start);
    const day = days.get(dayOf);
    if (day) {
      day.planned += planned;
      day.played += played;
    }
    if (start > now) continue;
    pace.planned += planned + lost;
    pace.played += played;
    if (dayOf === today) dueToday += planned + lost;
  }
  for (const { day, wanted } of byDay)
    if (day >= created && day < today) pace.wanted += wanted;
    else if (day === today) pace.wanted += Math.min(wanted, dueToday);
  return { pace, byDay };
}
