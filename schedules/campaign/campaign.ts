/** A campaign: what is to be told, where, until when, and how much denser towards the end. */
import { Failure } from '../../common/failure.ts';
import type { Priority } from '../../loudspeakers/outputs/output.ts';
import type { Phase } from '../escalation.ts';

export type CampaignStatus = 'active' | 'paused' | 'ended';

/** As the letter puts it: `inclusive: false` is "before", so the last day is the day before. */
export interface Deadline {
  date: string;
  inclusive: boolean;
}

export interface Variant {
  recordingId: string;
  daysLeft: number;
}

export interface NewCampaign {
  title: string;
  recordingId: string;
  priority: Priority;
  zones: string[];
  firstDay: string;
  lastDay: string;
  escalation: { daysLeft: number; perDay: number }[];
  minGapMinutes: number;
  /** How often the script is read in one airing; once when not said. */
  readings?: number | undefined;
  deadline?: Deadline | undefined;
  /** Other recordings for the days with at most so many days left; none when not said. */
  variants?: Variant[] | undefined;
}

export type CampaignChange = { [K in keyof NewCampaign]?: NewCampaign[K] | undefined };

export interface StoredCampaign extends NewCampaign {
  readonly id: string;
  readonly variants: Variant[];
  readonly readings: number;
  readonly status: CampaignStatus;
  readonly createdAt: string;
}

export interface DayCount {
  day: string;
  wanted: number;
  planned: number;
  played: number;
}

export interface Campaign extends Omit<NewCampaign, 'deadline' | 'variants'> {
  id: string;
  /** From far to near. */
  variants: (Variant & { title: string; durationSeconds: number | null; ready: boolean })[];
  readings: number;
  status: CampaignStatus;
  daysLeft: number;
  deadline: Deadline | null;
  /** Airings × zones up to now. */
  pace: { wanted: number; planned: number; played: number };
  recording: { id: string; title: string; durationSeconds: number | null };
  /** Airings × zones on each day. */
  byDay: DayCount[];
}

const LONGEST_DAYS = 366;
const invalid = (code: string, message: string) => new Failure('invalid', `campaign-${code}`, message);
const shown = (day: string) => day.split('-').reverse().map(Number).join('/');

/**
 * Whether a campaign can be kept as it is asked for.
 * @param today in the station's zone
 * @param knownZones ids of the station's zones
 * @throws Failure campaign-*
 */
export function checkCampaign(
  campaign: NewCampaign,
  today: string,
  knownZones: ReadonlySet<string>,
): NewCampaign {
  const zones = [...new Set(campaign.zones)];
  if (zones.length === 0) throw invalid('no-zone', 'Hãy chọn ít nhất một cụm loa.');
  const unknown = zones.filter((zone) => !knownZones.has(zone));
  if (unknown.length > 0)
    throw invalid(
      'zone-unknown',
      `Có ${unknown.length} cụm loa đã chọn không còn nữa. Hãy chọn lại cụm loa.`,
    );
  if (campaign.lastDay < campaign.firstDay)
    throw invalid(
      'ends-before-start',
      `Ngày cuối (${shown(campaign.lastDay)}) trước ngày đầu (${shown(campaign.firstDay)}). Hãy chọn lại ngày.`,
    );
  if (campaign.lastDay < today)
    throw invalid(
      'over',
      `Ngày cuối ${shown(campaign.lastDay)} đã qua, không còn ngày nào để phát. Hãy chọn ngày cuối từ hôm nay trở đi.`,
    );
  if (Date.parse(campaign.lastDay) - Date.parse(campaign.firstDay) > LONGEST_DAYS * 86_400_000)
    throw invalid(
      'too-long',
      `Một đợt kéo dài nhiều nhất ${LONGEST_DAYS} ngày. Hãy chia thành các đợt ngắn hơn.`,
    );
  if (campaign.deadline) {
    const { date, inclusive } = campaign.deadline;
    if (inclusive ? campaign.lastDay > date : campaign.lastDay >= date)
      throw invalid(
        'after-deadline',
        `Văn bản nêu hạn ${inclusive ? 'đến hết' : 'trước'} ngày ${shown(date)}, nên ngày phát cuối không được là ${shown(campaign.lastDay)}. Hãy chọn ngày cuối sớm hơn.`,
      );
  }
  return {
    ...campaign,
    zones,
    escalation: checkedEscalation(campaign.escalation),
    variants: checkedVariants(campaign.variants ?? []),
  };
}

/** By days left, from far to near. @throws Failure campaign-variant-twice */
export function checkedVariants(variants: readonly Variant[]): Variant[] {
  const seen = new Set<string>();
  for (const { recordingId, daysLeft } of variants) {
    if (seen.has(`${daysLeft} ${recordingId}`))
      throw invalid(
        'variant-twice',
        `Một bản thu được chọn hai lần cho lúc còn ${daysLeft} ngày. Hãy bỏ bớt một dòng.`,
      );
    seen.add(`${daysLeft} ${recordingId}`);
  }
  return variants
    .map(({ recordingId, daysLeft }) => ({ recordingId, daysLeft }))
    .sort((a, b) => b.daysLeft - a.daysLeft);
}

/** Phases by days left, from far to near. @throws Failure campaign-escalation-* */
export function checkedEscalation(phases: readonly Phase[]): { daysLeft: number; perDay: number }[] {
  const sorted = phases
    .map(({ daysLeft, perDay }) => ({ daysLeft, perDay }))
    .sort((a, b) => b.daysLeft - a.daysLeft);
  if (sorted.every((phase) => phase.perDay === 0))
    throw invalid(
      'escalation-empty',
      'Nhịp tăng dần không có lượt phát nào. Hãy đặt ít nhất một lượt mỗi ngày.',
    );
  sorted.forEach((phase, i) => {
    const before = sorted[i - 1];
    if (!before) return;
    if (before.daysLeft === phase.daysLeft)
      throw invalid(
        'escalation-twice',
        `Mốc “còn ${phase.daysLeft} ngày” có hai lần trong nhịp tăng dần. Hãy bỏ bớt một mốc.`,
      );
    if (before.perDay > phase.perDay)
      throw invalid(
        'escalation-falls',
        `Nhịp phát giảm khi đến gần hạn: còn ${before.daysLeft} ngày thì ${before.perDay} lượt, còn ${phase.daysLeft} ngày chỉ ${phase.perDay} lượt. Hãy đặt số lượt không giảm.`,
      );
  });
  return sorted;
}
