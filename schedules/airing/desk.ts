/** The first page of the desk: what is on air as players confirmed it, what is next, and what waits for a person. */
import type { Database } from '../../common/database.ts';
import { findAirings, unsettledAirings } from './airing.store.ts';
import type { StoredCampaign } from '../campaign/campaign.ts';
import type { CampaignStore } from '../campaign/campaign.store.ts';
import type { Need, ScheduleParts } from '../parts.ts';
import { readyAudio } from '../replan/campaignAudio.ts';
import { programmesOf } from '../replan/programmes.ts';
import { reasons } from './airing.ts';
import type { Maker } from '../dispatch/maker.ts';
import type { Policy } from '../dispatch/policy.ts';
import { DAY, instantText, type Site } from '../site.ts';

export interface Now {
  at: string;
  stationName: string;
  onAir: {
    zoneId: string;
    airingId: string;
    title: string;
    startedAt: string;
    durationSeconds: number;
    confirmedAt: string;
  }[];
  next: { zoneId: string; airingId: string; title: string; start: string }[];
  needs: Need[];
}

export interface DeskParts extends Pick<ScheduleParts, 'zones' | 'settings' | 'needs' | 'recordings'> {
  readonly db: Database;
  readonly store: CampaignStore;
  readonly site: Site;
  readonly policy: Policy;
  readonly maker: Pick<Maker, 'trouble'>;
  readonly now: () => number;
}

export async function deskNow(parts: DeskParts): Promise<Now> {
  const { db, store, site, policy } = parts;
  const now = parts.now();
  const today = site.day(now);
  const [zones, settings, open, todays, unmet, elsewhere, active] = await Promise.all([
    parts.zones.list(),
    parts.settings(),
    unsettledAirings(db, instantText(now + 7 * DAY)),
    findAirings(db, { from: instantText(site.midnight(today)), to: instantText(now + 1) }),
    store.unmet(today, today),
    parts.needs?.() ?? [],
    store.list('active'),
  ]);
  const confirmed = new Map(
    (
      await db
        .selectFrom('airingZone')
        .select(['airingId', 'zoneId', 'reportedAt'])
        .where('startedAt', 'is not', null)
        .where('outcome', 'is', null)
        .execute()
    ).map((row) => [`${row.airingId} ${row.zoneId}`, row.reportedAt]),
  );
  const onAir: Now['onAir'] = [];
  const next = new Map<string, Now['next'][number]>();
  for (const airing of open)
    for (const zone of airing.zones) {
      if (zone.outcome !== null) continue;
      const { startedAt, zoneId } = zone;
      if (startedAt !== null) {
        if (startedAt + airing.durationSeconds * 1000 + policy.overrunMilliseconds > now)
          onAir.push({
            zoneId,
            airingId: airing.id,
            title: airing.title,
            startedAt: instantText(startedAt),
            durationSeconds: airing.durationSeconds,
            confirmedAt: confirmed.get(`${airing.id} ${zoneId}`) ?? instantText(startedAt),
          });
      } else if (airing.start > now && !next.has(zoneId))
        next.set(zoneId, {
          zoneId,
          airingId: airing.id,
          title: airing.title,
          start: instantText(airing.start),
        });
    }

  const needs: Need[] = [...elsewhere];
  if (zones.length === 0)
    needs.push({ kind: 'no-zone', text: 'Chưa có cụm loa nào. Hãy thêm cụm loa.', link: '/loa' });
  const silent = zones.filter((zone) => zone.players === 0);
  if (silent.length > 0)
    needs.push({
      kind: 'no-player',
      text: `${list(silent.map((zone) => zone.name))} chưa có đầu phát. Hãy thêm đầu phát.`,
      names: silent.map((zone) => zone.name),
      link: '/loa',
    });
  const offline = zones.filter((zone) => zone.players > zone.online);
  if (offline.length > 0)
    needs.push({
      kind: 'player-offline',
      text: `${list(offline.map((zone) => zone.name))} có đầu phát mất kết nối. Hãy kiểm tra nguồn điện và mạng.`,
      names: offline.map((zone) => zone.name),
      link: '/loa',
    });
  const known = new Set(zones.map((zone) => zone.id));
  for (const campaign of active)
    if (!campaign.zones.some((zone) => known.has(zone)))
      needs.push({
        kind: 'no-zone',
        text: `“${campaign.title}” không còn cụm loa nào để phát. Hãy chọn lại cụm loa.`,
        names: [campaign.title],
        link: `/dot-tuyen-truyen/${campaign.id}/sua`,
      });
  for (const { id, play } of programmesOf(settings.schedule.programmes))
    if (play && !(await readyAudio(parts.recordings, play.recordingId)))
      needs.push({
        kind: 'recording-failed',
        text: `Chương trình cố định “${id}” chưa có bản thu dùng được nên không phát. Hãy làm bản thu hoặc chọn bản thu khác.`,
        names: [id],
        link: '/cai-dat',
      });
  for (const campaign of active) needs.push(...(await unreadyVariants(campaign, parts, today)));
  for (const title of new Set(
    open.filter((airing) => airing.reason === reasons.audioBroken).map((a) => a.title),
  ))
    needs.push({
      kind: 'recording-failed',
      text: `Tệp âm thanh của “${title}” bị hỏng hoặc bị mất, sắp đến giờ phát. Hãy làm lại bản thu.`,
      names: [title],
      link: '/bai-phat-thanh',
    });
  // Something else than what was planned will sound: a person can still put it right.
  const unjoined = open.filter(({ reason }) => reason?.startsWith(reasons.notJoined));
  for (const [text, title] of new Map(
    unjoined.map(({ title, reason }) => [`“${title}”: ${reason}`, title] as const),
  ))
    needs.push({ kind: 'recording-failed', text, names: [title], link: '/bai-phat-thanh' });
  const trouble = parts.maker.trouble();
  if (trouble !== null)
    needs.push({
      kind: 'recording-failed',
      text: `Không làm được lời chào của buổi phát nên các bài phát riêng lẻ. ${trouble}`,
      link: '/cai-dat',
    });
  const lost = todays.filter((airing) => airing.status === 'missed' || airing.status === 'failed');
  if (lost.length > 0)
    needs.push({
      kind: 'missed',
      text: `Hôm nay có ${lost.length} lượt không phát được: ${lost.at(-1)?.reason ?? 'xem nhật ký'}`,
      count: lost.length,
      link: '/nhat-ky',
    });
  const short = new Set(unmet.map((miss) => miss.campaignId));
  if (short.size > 0)
    needs.push({
      kind: 'unmet',
      text: `Hôm nay ${short.size} đợt tuyên truyền không xếp đủ lượt. ${unmet[0]?.why ?? ''}`.trim(),
      count: short.size,
      link: '/lich-phat',
    });
  return {
    at: instantText(now),
    stationName: settings.station.name,
    onAir,
    next: [...next.values()],
    needs,
  };
}

/** Phases to come of which no recording is ready: in them the campaign's main one plays. */
async function unreadyVariants(
  campaign: StoredCampaign,
  { recordings, site }: Pick<DeskParts, 'recordings' | 'site'>,
  today: string,
): Promise<Need[]> {
  const left = site.daysBetween(today, campaign.lastDay);
  const phases = [...new Set(campaign.variants.map((row) => row.daysLeft))];
  const needs: Need[] = [];
  for (const daysLeft of phases) {
    if (phases.some((other) => other < daysLeft && other >= left)) continue;
    const rows = campaign.variants.filter((row) => row.daysLeft === daysLeft);
    const audio = await Promise.all(rows.map((row) => readyAudio(recordings, row.recordingId)));
    if (audio.some((ready) => ready !== undefined)) continue;
    needs.push({
      kind: 'recording-failed',
      text: `“${campaign.title}”: bài cho lúc còn ${daysLeft} ngày chưa có bản thu dùng được nên bản thu chính được phát thay. Hãy làm bản thu hoặc chọn bài khác.`,
      names: [campaign.title],
      link: `/dot-tuyen-truyen/${campaign.id}/sua`,
    });
  }
  return needs;
}

const list = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} và ${names.length - 3} cụm loa khác` : names.join(', ');
