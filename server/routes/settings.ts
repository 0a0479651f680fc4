/** The station's settings that operators change. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, Name, problems } from './shapes.ts';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ viết như 05:30.');
const LocalTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, 'Thời điểm viết như 2026-06-11T06:00.');
const Weekdays = z.array(z.number().int().min(1).max(7)).min(1);
const zones = z.array(z.string()).optional();

/** The same as the planner takes (`loa plan`). */
export const Schedule = z
  .object({
    windows: z.array(
      z.object({
        id: z.string(),
        days: Weekdays,
        start: Clock,
        end: Clock,
        maxMinutes: z.number().positive().max(1440),
        zones,
        /** On public holidays: as ever (when left out), not at all, or on them alone. */
        holidays: z.enum(['play', 'skip', 'only']).optional(),
      }),
    ),
    quietHours: z.array(z.object({ start: Clock, end: Clock })),
    blackouts: z.array(z.object({ start: LocalTime, end: LocalTime, zones, reason: z.string().optional() })),
    programmes: z.array(
      z.object({
        id: z.string(),
        days: Weekdays.optional(),
        start: Clock.optional(),
        /** In place of `days` and `start`: minute, hour, day of month, month, weekday. */
        cron: z.string().trim().max(100).optional(),
        durationSeconds: z.number().positive().max(86_400),
        zones,
        /** What sounds: a recording, or a stream (http, https, HLS). Without either its time is kept free. */
        play: z.object({ recordingId: z.string() }).optional(),
        relay: z.object({ url: z.string().trim().max(2000) }).optional(),
      }),
    ),
  })
  .meta({ id: 'Schedule' });

export const Settings = z
  .object({
    station: z.object({ name: Name, address: z.string().max(300).optional() }),
    timeZone: z.string(),
    schedule: Schedule,
    voice: z.object({ id: z.string(), speed: z.number().min(0.5).max(2) }),
    /** Before and after an announcement: ids of chimes, or `none`. */
    chimes: z.object({ opening: z.string().max(64), closing: z.string().max(64) }),
    /** Airings of one window follow each other as one programme, opened and closed once. Empty: the usual words. */
    sessions: z.object({
      enabled: z.boolean(),
      greeting: z.string().trim().max(300),
      thanks: z.string().trim().max(300),
    }),
    /** Whether what operators publish can be heard by anyone at /nghe. */
    publicListening: z.boolean(),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

/** What is left out stays as it is. The time zone is set by the environment. */
export const SettingsChange = Settings.omit({ timeZone: true }).partial().meta({ id: 'SettingsChange' });

/** A cron expression taken apart, for words; `next`: its coming starts. */
export const CronTimes = z
  .object({
    minutes: z.array(z.number().int()),
    hours: z.array(z.number().int()),
    daysOfMonth: z.array(z.number().int()),
    months: z.array(z.number().int()),
    /** ISO: 1 is Monday. */
    weekdays: z.array(z.number().int()),
    next: z.array(z.string()),
  })
  .meta({ id: 'CronTimes' });

export const Holiday = z.object({ day: Day, name: z.string() }).meta({ id: 'Holiday' });

export interface SettingsParts {
  readonly settings: {
    /** @throws Failure `cron-invalid` */
    cron(expression: string): z.infer<typeof CronTimes>;
    /** Public holidays from today on. */
    holidays(): z.infer<typeof Holiday>[];
    get(): Promise<Settings>;
    /**
     * @param how `unheard`: addresses to relay are saved though nothing is heard there now
     * @throws Failure `relay-unheard`
     */
    change(
      change: z.infer<typeof SettingsChange>,
      how?: { readonly unheard?: boolean | undefined },
    ): Promise<Settings>;
  };
}

export function settingsRoutes({ settings }: SettingsParts): Routes {
  return async (app) => {
    const tags = ['Cài đặt'];
    app.get('/settings', { schema: { tags, response: { 200: Settings, ...problems } } }, () =>
      settings.get(),
    );
    app.put(
      '/settings',
      {
        config: { access: 'admin' },
        schema: {
          tags,
          /** `unheard`: also where nothing is heard at a new address to relay. */
          querystring: z.object({ unheard: z.stringbool().optional() }),
          body: SettingsChange,
          response: { 200: Settings, ...problems },
        },
      },
      (request) => settings.change(request.body, request.query),
    );
    app.get(
      '/settings/cron',
      {
        schema: {
          tags,
          summary: 'Một biểu thức cron phát vào những lúc nào',
          querystring: z.object({ expression: z.string().max(100) }),
          response: { 200: CronTimes, ...problems },
        },
      },
      async (request) => settings.cron(request.query.expression),
    );
    app.get(
      '/settings/holidays',
      {
        schema: {
          tags,
          summary: 'Ngày nghỉ lễ, tết sắp tới',
          response: { 200: z.object({ items: z.array(Holiday) }), ...problems },
        },
      },
      async () => ({ items: settings.holidays() }),
    );
  };
}
