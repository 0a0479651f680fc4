/** Reports of what was wanted, planned and heard, as data and as files; and the plan as a calendar feed. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, problems } from './shapes.ts';

const counts = {
  wanted: z.number().int(),
  planned: z.number().int(),
  played: z.number().int(),
  /** Planned and not heard. */
  missed: z.number().int(),
  minutesWanted: z.number(),
  minutesPlanned: z.number(),
  minutesPlayed: z.number(),
};

export const ReportCounts = z.object(counts).meta({ id: 'ReportCounts' });
/** Everything is counted as airings × zones. */
export const Report = z
  .object({
    from: Day,
    to: Day,
    stationName: z.string(),
    generatedAt: z.string(),
    total: ReportCounts,
    campaigns: z.array(
      z
        .object({
          /** null: an emergency. */
          campaignId: z.string().nullable(),
          title: z.string(),
          ...counts,
          zones: z.array(z.object({ zoneId: z.string(), zoneName: z.string(), ...counts })),
          days: z.array(z.object({ day: Day, ...counts })),
        })
        .meta({ id: 'ReportRow' }),
    ),
  })
  .meta({ id: 'Report' });

/** Days, both included; without them the month so far. */
export const ReportQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  campaign: z.string().optional(),
});

/** `path` goes after the address of the service; whoever has it can read the plan. */
export const CalendarLink = z.object({ path: z.string() }).meta({ id: 'CalendarLink' });

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export interface ReportParts {
  readonly reports: {
    /** @throws Failure report-period, campaign-unknown */
    get(query: z.infer<typeof ReportQuery>): Promise<z.infer<typeof Report>>;
    file(
      query: z.infer<typeof ReportQuery>,
      kind: keyof typeof kinds,
    ): Promise<{ bytes: Buffer; name: string }>;
    calendarLink(): Promise<z.infer<typeof CalendarLink>>;
    renewCalendarLink(): Promise<z.infer<typeof CalendarLink>>;
    /** @throws Failure calendar-key-wrong */
    calendar(key: string): Promise<string>;
  };
}

export function reportRoutes({ reports }: ReportParts): Routes {
  return async (app) => {
    const tags = ['Nhật ký'];
    app.get(
      '/report',
      { schema: { tags, querystring: ReportQuery, response: { 200: Report, ...problems } } },
      (request) => reports.get(request.query),
    );
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
      app.get(
        `/report.${kind}`,
        { schema: { tags, summary: `Báo cáo dạng .${kind}`, querystring: ReportQuery } },
        async (request, reply) => {
          const { bytes, name } = await reports.file(request.query as z.infer<typeof ReportQuery>, kind);
          return reply
            .type(kinds[kind])
            .header(
              'content-disposition',
              `attachment; filename="bao-cao.${kind}"; filename*=UTF-8''${encodeURIComponent(name)}`,
            )
            .send(bytes);
        },
      );
    app.get(
      '/calendar',
      { schema: { tags: ['Lịch phát'], response: { 200: CalendarLink, ...problems } } },
      () => reports.calendarLink(),
    );
    app.post(
      '/calendar',
      {
        schema: {
          tags: ['Lịch phát'],
          summary: 'Đổi đường dẫn lịch; đường dẫn cũ không dùng được nữa',
          response: { 200: CalendarLink, ...problems },
        },
      },
      () => reports.renewCalendarLink(),
    );
    app.get(
      '/calendar.ics',
      {
        config: { access: 'anyone' },
        schema: { tags: ['Lịch phát'], querystring: z.object({ key: z.string().max(200) }) },
      },
      async (request, reply) =>
        reply.type('text/calendar; charset=utf-8').send(await reports.calendar(request.query.key)),
    );
  };
}
