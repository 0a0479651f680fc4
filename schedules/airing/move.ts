/** Where an airing may be moved by hand: every rule that binds the plan binds people too, and is named. */
import { Failure } from '../../common/failure.ts';
import type { LiveAiring } from './airing.ts';
import { sourceOf, spanMilliseconds, type Rendering } from './rendering.ts';
import type { CampaignStore } from '../campaign/campaign.store.ts';
import { windowWords } from '../planning/reasons.ts';
import { playedWith } from '../replan/campaignAudio.ts';
import { nearOf, type Gathered } from '../replan/situation.ts';
import { MINUTE, type Site } from '../site.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly windowId: string | null;
  readonly rendering: Rendering | null;
}

const forbidden = (rule: string) => new Failure('conflict', 'airing-move-forbidden', rule);

/** @throws Failure `airing-move-forbidden`, `airing-over` */
export async function moved(
  airing: LiveAiring,
  start: number,
  { now, rules, sorted, zones, input, campaigns, session }: Gathered,
  site: Site,
  store: Pick<CampaignStore, 'get'>,
): Promise<Place> {
  if (airing.zones.some((zone) => zone.startedAt !== null))
    throw new Failure('conflict', 'airing-over', 'Lượt phát này đã bắt đầu nên không chuyển giờ được nữa.');
  if (airing.kind === 'programme')
    throw forbidden('Chương trình cố định phát theo giờ trong Cài đặt. Hãy sửa giờ ở đó.');
  if (airing.campaignId === null) throw forbidden('Thông báo khẩn cấp phát ngay, không chuyển giờ được.');
  if (start <= now) throw forbidden('Giờ này đã qua. Hãy chọn một giờ sắp tới.');
  const campaign = await store.get(airing.campaignId);
  const day = site.day(start);
  if (day < campaign.firstDay || day > campaign.lastDay)
    throw forbidden(
      `Đợt tuyên truyền chỉ phát từ ${shownDay(campaign.firstDay)} đến ${shownDay(campaign.lastDay)}.`,
    );
  // By itself: what it followed and what followed it stay where they are.
  const planned = campaigns.get(airing.campaignId);
  const framed = session !== null && planned !== undefined && (airing.rendering?.place ?? null) !== null;
  const end =
    start +
    (framed
      ? spanMilliseconds(
          playedWith(planned, site.daysBetween(day, campaign.lastDay), airing.recordingId ?? undefined).audio,
          planned.readings,
          'alone',
          session,
        )
      : airing.end - airing.start);
  const mine = airing.zones.map((zone) => zone.zoneId);
  const names = new Map(zones.map((zone) => [zone.id, zone.name]));
  for (const zone of mine) {
    const rule = rules.broken(zone, start, end);
    if (rule !== null) throw forbidden(`${names.get(zone) ?? zone}: ${rule}`);
  }
  const near = nearOf(zones);
  const reach = new Set(mine.flatMap((zone) => [zone, ...near(zone)]));
  const gap = campaign.minGapMinutes * MINUTE;
  const others = [
    ...sorted.fixed.map(({ airing: other, zones: here }) => ({ ...other, zones: [...here] })),
    ...input.aired.map((past) => ({
      id: '',
      campaignId: past.campaign,
      start: Date.parse(past.start),
      end: 0,
      title: '',
      zones: [past.zone],
    })),
  ].filter((other) => other.id !== airing.id);
  for (const other of others) {
    if (other.zones.some((zone) => reach.has(zone)) && other.start < end && start < other.end)
      throw forbidden(
        `Trùng với lượt “${other.title}” lúc ${site.timeOfDay(other.start)} ở cùng cụm loa hoặc cụm loa nghe thấy nhau.`,
      );
    if (
      other.campaignId === campaign.id &&
      other.zones.some((zone) => mine.includes(zone)) &&
      Math.abs(other.start - start) < gap
    )
      throw forbidden(
        `Hai lượt của đợt này phải cách nhau ít nhất ${campaign.minGapMinutes} phút; đã có một lượt lúc ${site.timeOfDay(other.start)}.`,
      );
  }
  const windowId = rules.windowAt(mine[0] ?? '', start, end);
  const window = input.windows.find(({ id }) => id === windowId);
  const limit = window?.maxMinutes;
  if (window && windowId !== null && limit !== undefined)
    for (const zone of mine) {
      const span = rules.windowSpan(zone, windowId, start);
      const taken = sorted.fixed
        .filter((other) => other.airing.id !== airing.id && other.zones.includes(zone))
        .filter((other) => span && other.airing.start >= span.start && other.airing.start < span.end)
        .reduce((sum, other) => sum + other.airing.end - other.airing.start, end - start);
      if (taken > limit * MINUTE)
        throw forbidden(
          `${names.get(zone) ?? zone}: ${windowWords(window)} chỉ có ${limit} phút và đã đủ lượt phát cố định.`,
        );
    }
  return {
    start,
    end,
    windowId,
    rendering: framed
      ? { place: 'alone', readings: planned.readings, session: session.id, sourceHash: sourceOf(airing) }
      : (airing.rendering ?? null),
  };
}

const shownDay = (day: string) => day.split('-').reverse().map(Number).join('/');
