/** Reports of a period, as data and as the files that a ward keeps, signs and sends up; and the calendar feed. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Failure } from '../../common/failure.ts';
import type { Database } from '../../common/database.ts';
import { findAirings } from '../airing/airing.store.ts';
import type { ScheduleParts } from '../parts.ts';
import { wantedByDay } from '../planner.ts';
import { reportOf, type Report, type ReportCampaign, type ReportPlay } from './report.ts';
import { DAY, instantText, type Site } from '../site.ts';
import { calendarText } from './calendar.ts';
import { csvText } from './csv.ts';

export interface ReportQuery {
  /** Days, both included; default: the month so far. */
  from?: string | undefined;
  to?: string | undefined;
  campaign?: string | undefined;
}

export type ReportKind = 'xlsx' | 'csv' | 'docx';

export interface ReportFile {
  bytes: Buffer;
  /** As people would call it, with its extension. */
  name: string;
}

export interface FeedTable {
  name: string;
  token: string;
}

declare module '../../common/database.ts' {
  interface Tables {
    feed: FeedTable;
  }
}

export interface ReportsParts extends Pick<ScheduleParts, 'zones' | 'settings'> {
  readonly db: Database;
  readonly site: Site;
  readonly now: () => number;
}

export type Reports = ReturnType<typeof reportsOf>;

const LONGEST_DAYS = 400;
const CALENDAR = 'calendar';
const CALENDAR_DAYS = { back: 14, ahead: 60 };

export function reportsOf({ db, site, now, zones, settings }: ReportsParts) {
  function period({ from, to }: ReportQuery): { from: string; to: string } {
    const today = site.day(now());
    const span = { from: from ?? `${(to ?? today).slice(0, 8)}01`, to: to ?? today };
    if (span.to < span.from)
      throw new Failure(
        'invalid',
        'report-period',
        'Ngày cuối của kỳ báo cáo trước ngày đầu. Hãy chọn lại ngày.',
      );
    if (site.daysBetween(span.from, span.to) > LONGEST_DAYS)
      throw new Failure(
        'invalid',
        'report-period',
        `Kỳ báo cáo dài quá ${LONGEST_DAYS} ngày. Hãy chọn kỳ ngắn hơn.`,
      );
    return span;
  }

  async function zoneNames(): Promise<(id: string) => string> {
    const names = new Map((await zones.list()).map((zone) => [zone.id, zone.name]));
    // Zones that are gone are named as the log knew them.
    const logged = await db.selectFrom('broadcastLog').select(['zoneId', 'zoneName']).distinct().execute();
    for (const { zoneId, zoneName } of logged) if (!names.has(zoneId)) names.set(zoneId, zoneName);
    return (id) => names.get(id) ?? id;
  }

  /** Also those that are removed: they were wanted while they stood. */
  async function campaignsIn(from: string, to: string, only?: string): Promise<ReportCampaign[]> {
    let query = db
      .selectFrom('campaign')
      .selectAll()
      .where('firstDay', '<=', to)
      .where('lastDay', '>=', from)
      .orderBy('id');
    if (only !== undefined) query = query.where('id', '=', only);
    const rows = await query.execute();
    if (only !== undefined && rows.length === 0)
      throw new Failure('not-found', 'campaign-unknown', 'Không có đợt tuyên truyền này trong kỳ báo cáo.');
    return Promise.all(
      rows.map(async (row) => {
        const { id, title, firstDay, lastDay } = row;
        const [places, audio] = await Promise.all([
          db.selectFrom('campaignZone').select('zoneId').where('campaignId', '=', id).execute(),
          db
            .selectFrom('airing')
            .select('durationSeconds')
            .where('campaignId', '=', id)
            .orderBy('start', 'desc')
            .limit(1)
            .executeTakeFirst(),
        ]);
        const created = site.day(Date.parse(row.createdAt));
        const ended = row.status === 'ended' ? site.day(Date.parse(row.updatedAt)) : lastDay;
        const escalation = JSON.parse(row.escalation) as { daysLeft: number; perDay: number }[];
        return {
          id,
          title,
          zones: places.map((place) => place.zoneId),
          wanted: wantedByDay({ firstDay, lastDay, escalation }).filter(
            ({ day }) => day >= from && day <= to && day >= created && day <= ended,
          ),
          durationSeconds: audio?.durationSeconds ?? 0,
        };
      }),
    );
  }

  /** @throws Failure `report-period`, `campaign-unknown` */
  async function get(query: ReportQuery): Promise<Report> {
    const { from, to } = period(query);
    const [campaigns, airings, name, station] = await Promise.all([
      campaignsIn(from, to, query.campaign),
      findAirings(db, {
        from: instantText(site.midnight(from)),
        to: instantText(site.midnight(site.addDays(to, 1))),
      }),
      zoneNames(),
      settings(),
    ]);
    const plays: ReportPlay[] = [];
    for (const airing of airings) {
      if (query.campaign !== undefined && airing.campaignId !== query.campaign) continue;
      for (const zone of airing.zones)
        plays.push({
          kind: airing.kind,
          resumed: Boolean(airing.resumes),
          campaignId: airing.campaignId,
          title: airing.title,
          zoneId: zone.zoneId,
          day: site.day(airing.start),
          durationSeconds: airing.durationSeconds,
          outcome: zone.outcome,
          heardSeconds:
            zone.startedAt !== null && zone.endedAt !== null
              ? Math.min(airing.durationSeconds, (zone.endedAt - zone.startedAt) / 1000)
              : null,
        });
    }
    const head = { from, to, stationName: station.station.name, generatedAt: instantText(now()) };
    return reportOf(head, campaigns, plays, name);
  }

  async function token(): Promise<string> {
    const made = randomBytes(24).toString('base64url');
    await db
      .insertInto('feed')
      .values({ name: CALENDAR, token: made })
      .onConflict((c) => c.column('name').doNothing())
      .execute();
    const row = await db
      .selectFrom('feed')
      .select('token')
      .where('name', '=', CALENDAR)
      .executeTakeFirstOrThrow();
    return row.token;
  }

  return {
    get,

    /** @throws Failure `report-period`, `campaign-unknown` */
    async file(query: ReportQuery, kind: ReportKind): Promise<ReportFile> {
      const report = await get(query);
      const name = `Báo cáo phát thanh ${report.from} đến ${report.to}.${kind}`;
      if (kind === 'csv') return { name, bytes: Buffer.from(csvText(report)) };
      // These two libraries are big: loaded when first used.
      if (kind === 'xlsx') {
        const { xlsxBytes } = await import('./xlsx.ts');
        return { name, bytes: await xlsxBytes(report) };
      }
      const { docxBytes } = await import('./docx.ts');
      return { name, bytes: await docxBytes(report) };
    },

    /** Path and query of the calendar feed; whoever has it can read the plan. */
    calendarLink: async (): Promise<{ path: string }> => ({
      path: `/api/v1/calendar.ics?key=${await token()}`,
    }),
    /** The link before stops working. */
    async renewCalendarLink(): Promise<{ path: string }> {
      await db.deleteFrom('feed').where('name', '=', CALENDAR).execute();
      return { path: `/api/v1/calendar.ics?key=${await token()}` };
    },
    /** The plan as iCalendar. @throws Failure `calendar-key-wrong` */
    async calendar(key: string): Promise<string> {
      const hash = (text: string) => createHash('sha256').update(text).digest();
      if (!timingSafeEqual(hash(key), hash(await token())))
        throw new Failure(
          'forbidden',
          'calendar-key-wrong',
          'Đường dẫn lịch không đúng hoặc đã được đổi. Hãy lấy đường dẫn mới ở trang Lịch phát.',
        );
      const at = now();
      const [airings, name, { station }] = await Promise.all([
        findAirings(db, {
          from: instantText(at - CALENDAR_DAYS.back * DAY),
          to: instantText(at + CALENDAR_DAYS.ahead * DAY),
        }),
        zoneNames(),
        settings(),
      ]);
      return calendarText(station.name, airings, name);
    },
  };
}
