/**
 * One planned play in some zones. It lives once: planned → prepared → playing → played, partly, missed, failed or
 * cancelled; what became of it is kept by zone, and its own state follows from its zones'.
 */
import type { Priority } from '../../loudspeakers/outputs/output.ts';
import type { Place, Rendering } from './rendering.ts';

export type Outcome = 'played' | 'partly' | 'missed' | 'failed' | 'cancelled';
/** A campaign's, one that people called out at once, or one that the settings fix. */
export type AiringKind = 'campaign' | 'emergency' | 'programme';
export type AiringStatus = 'planned' | 'prepared' | 'playing' | Outcome;

/** As the desk is shown it. */
export interface Airing {
  id: string;
  kind: AiringKind;
  campaignId: string | null;
  programmeId: string | null;
  /** null: a stream is relayed. */
  recordingId: string | null;
  title: string;
  zones: string[];
  priority: Priority;
  start: string;
  end: string;
  status: AiringStatus;
  reason: string | null;
  why: string;
  startedAt: string | null;
  endedAt: string | null;
  lateMilliseconds: number | null;
  pinned: boolean;
  /** Where in its session it sounds; null: by itself. */
  place: Place | null;
  /** How long it takes where a person moves it: by itself, whatever its session opens and closes now. */
  aloneSeconds: number;
}

/** What became of an airing in one zone. Instants are epoch milliseconds. */
export interface ZoneState {
  readonly zoneId: string;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  /** Why the server told the zone to end it. */
  readonly stop: string | null;
  /** Whether its share of the day's demand is settled. */
  readonly counted: boolean;
  /** Whether a player said the outcome; else the server concluded it. */
  readonly confirmed: boolean;
}

/** An airing with its zones, as the dispatcher and the planning see it. */
export interface LiveAiring {
  readonly id: string;
  readonly kind: AiringKind;
  readonly campaignId: string | null;
  readonly programmeId: string | null;
  readonly recordingId: string | null;
  readonly relayUrl: string | null;
  /** The airing of the same programme that was cut and goes on with this one. */
  readonly resumes?: string | null;
  readonly title: string;
  readonly scriptVersion: number | null;
  readonly audioHash: string;
  readonly durationSeconds: number;
  /** How its recording is to sound; null: as it is. */
  readonly rendering?: Rendering | null;
  readonly priority: Priority;
  readonly pinned: boolean;
  readonly windowId: string | null;
  readonly why: string;
  readonly start: number;
  readonly end: number;
  readonly latestStart: number;
  readonly status: AiringStatus;
  readonly reason: string | null;
  readonly withdrawn: boolean;
  readonly zones: readonly ZoneState[];
}

export const unsettled: readonly AiringStatus[] = ['planned', 'prepared', 'playing'];

/** The state of an airing that follows from its zones', and the reason to show with it. */
export function statusOf(
  zones: readonly Pick<ZoneState, 'outcome' | 'startedAt' | 'reason'>[],
  before: AiringStatus,
): { status: AiringStatus; reason: string | null } {
  if (zones.some((zone) => zone.outcome === null)) {
    const started = zones.some((zone) => zone.startedAt !== null);
    return { status: started ? 'playing' : before === 'planned' ? 'planned' : 'prepared', reason: null };
  }
  const outcomes = new Set(zones.map((zone) => zone.outcome));
  const reasons = [...new Set(zones.flatMap((zone) => zone.reason ?? []))].slice(0, 3);
  const reason = reasons.length > 0 ? reasons.join(' ') : null;
  if (outcomes.size === 1) {
    const [only] = outcomes;
    return { status: only ?? before, reason };
  }
  if (outcomes.has('played') || outcomes.has('partly')) return { status: 'partly', reason };
  if (outcomes.has('failed')) return { status: 'failed', reason };
  return { status: outcomes.has('missed') ? 'missed' : before, reason };
}

const RANK: Record<Outcome, number> = { played: 4, partly: 3, failed: 2, missed: 1, cancelled: 1 };

/**
 * Whether what a player says replaces what is known of its zone: it always beats what the server only concluded, and
 * of several players in a zone the one that was heard best counts.
 */
export function replaces(said: Outcome, known: Pick<ZoneState, 'outcome' | 'confirmed'>): boolean {
  if (known.outcome === null) return true;
  // What a person cancelled stays so unless it was heard after all.
  if (known.outcome === 'cancelled' && !known.confirmed) return said === 'played' || said === 'partly';
  return !known.confirmed || RANK[said] > RANK[known.outcome];
}

/** Of an airing that was cut short, this share has to have been heard for it to count. */
const ENOUGH_HEARD = 0.8;

/** Whether the zone has had this one of the day's airings, so that none has to make up for it. */
export function countsAs(
  outcome: Outcome,
  heardMilliseconds: number | null,
  durationSeconds: number,
  byHand: boolean,
): boolean {
  if (outcome === 'played') return true;
  if (byHand) return true;
  return (
    outcome === 'partly' &&
    heardMilliseconds !== null &&
    heardMilliseconds >= durationSeconds * 1000 * ENOUGH_HEARD
  );
}

/** What the server and people give as reasons; each is stored as it is shown. */
export const reasons = {
  noPlayer: 'Cụm loa chưa có đầu phát nào. Hãy thêm đầu phát ở trang Loa.',
  noReport: 'Không nhận được báo cáo của đầu phát.',
  noEnd: 'Đầu phát đã bắt đầu phát nhưng không báo là đã phát xong.',
  overrun: 'Phát quá thời lượng tối đa nên đã bị ngắt.',
  byHand: 'Người trực đã hủy.',
  emergency: 'Nhường cho thông báo khẩn cấp.',
  emergencyStopped: 'Người trực đã dừng phát khẩn cấp.',
  audioBroken: 'Tệp âm thanh bị hỏng hoặc bị mất. Hãy làm lại bản thu.',
  notJoined: 'Không ghép được vào buổi phát nên phát riêng, với nhạc hiệu của bài.',
  zoneGone: 'Cụm loa đã bị xóa.',
} as const;

/** Ended by a person: nothing has to make up for it. */
export const isByHand = (reason: string | null): boolean =>
  reason === reasons.byHand || reason === reasons.emergencyStopped;
