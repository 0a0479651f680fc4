/** The plan as it stands, emergencies, and the broadcast log. */
import { z } from 'zod';
import { Unmet } from './campaigns.ts';
import type { Routes } from './route.ts';
import { Day, IdParams, Instant, Priority, problems } from './shapes.ts';

export const AiringStatus = z
  .enum(['planned', 'prepared', 'playing', 'played', 'partly', 'missed', 'failed', 'cancelled'])
  .meta({ id: 'AiringStatus' });

export const Airing = z
  .object({
    id: z.string(),
    kind: z.enum(['campaign', 'emergency', 'programme']),
    campaignId: z.string().nullable(),
    /** The name of a fixed programme. */
    programmeId: z.string().nullable(),
    /** null: a stream is relayed. */
    recordingId: z.string().nullable(),
    title: z.string(),
    zones: z.array(z.string()),
    priority: Priority,
    start: z.string(),
    end: z.string(),
    status: AiringStatus,
    /** Why it was not played. */
    reason: z.string().nullable(),
    /** Why it was planned then. */
    why: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    lateMilliseconds: z.number().int().nullable(),
    pinned: z.boolean(),
    /** Where in its session it sounds: what opens and closes it. null: by itself, with its own chimes. */
    place: z.enum(['first', 'middle', 'last', 'alone']).nullable(),
    /** How long it takes where a person moves it: by itself. */
    aloneSeconds: z.number(),
  })
  .meta({ id: 'Airing' });
export type Airing = z.infer<typeof Airing>;

/** A day means its first moment in `from` and its last in `to`, in the station's zone. */
const DayOrInstant = z.union([Day, Instant]);
const Span = z.object({
  from: DayOrInstant.optional(),
  to: DayOrInstant.optional(),
  zone: z.string().optional(),
});
export const AiringQuery = Span.extend({ status: AiringStatus.optional() });
export const AiringList = z
  .object({ items: z.array(Airing), unmet: z.array(Unmet) })
  .meta({ id: 'AiringList' });

export const NewEmergency = z
  .object({
    recordingId: z.string(),
    zones: z.array(z.string()).min(1, 'Hãy chọn ít nhất một cụm loa.'),
    repeat: z.number().int().min(1).max(20).default(1),
  })
  .meta({ id: 'NewEmergency' });

export const LogOutcome = z
  .enum(['played', 'partly', 'missed', 'failed', 'cancelled'])
  .meta({ id: 'LogOutcome' });
export const LogRow = z
  .object({
    id: z.string(),
    airingId: z.string(),
    title: z.string(),
    zoneId: z.string(),
    zoneName: z.string(),
    playerName: z.string().nullable(),
    scriptVersion: z.number().int().nullable(),
    audioHash: z.string(),
    plannedStart: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    lateMilliseconds: z.number().int().nullable(),
    outcome: LogOutcome,
    reason: z.string().nullable(),
  })
  .meta({ id: 'LogRow' });
export const LogQuery = Span.extend({
  campaign: z.string().optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const LogList = z.object({ items: z.array(LogRow), nextCursor: z.string().nullable() });

export const Now = z
  .object({
    at: z.string(),
    stationName: z.string(),
    /** What players confirmed, with the instant of that. */
    onAir: z.array(
      z.object({
        zoneId: z.string(),
        airingId: z.string(),
        title: z.string(),
        startedAt: z.string(),
        durationSeconds: z.number(),
        confirmedAt: z.string(),
      }),
    ),
    next: z.array(
      z.object({ zoneId: z.string(), airingId: z.string(), title: z.string(), start: z.string() }),
    ),
    /** What waits for a person. */
    needs: z.array(
      z.object({
        kind: z.enum([
          'approve',
          'doubtful-words',
          'recording-failed',
          'player-offline',
          'player-trouble',
          'missed',
          'unmet',
          'no-zone',
          'no-player',
        ]),
        text: z.string(),
        /** What `text` speaks of, for a desk in another language: zones, or titles; how many airings or campaigns. */
        names: z.array(z.string()).optional(),
        count: z.number().int().optional(),
        link: z.string(),
      }),
    ),
  })
  .meta({ id: 'Now' });
export type Now = z.infer<typeof Now>;

export interface AiringParts {
  readonly airings: {
    list(query: z.infer<typeof AiringQuery>): Promise<z.infer<typeof AiringList>>;
    cancel(id: string): Promise<Airing>;
    /** @throws Failure conflict, with the rule that forbids it */
    move(id: string, start: string): Promise<Airing>;
    pin(id: string): Promise<Airing>;
    emergency(input: z.infer<typeof NewEmergency>): Promise<Airing[]>;
    stopEmergencies(): Promise<number>;
    log(query: z.infer<typeof LogQuery>): Promise<z.infer<typeof LogList>>;
    now(): Promise<Now>;
  };
}

export function airingRoutes({ airings }: AiringParts): Routes {
  return async (app) => {
    const tags = ['Lịch phát'];
    const one = { tags, params: IdParams };
    app.get('/now', { schema: { tags, response: { 200: Now, ...problems } } }, () => airings.now());
    app.get(
      '/airings',
      { schema: { tags, querystring: AiringQuery, response: { 200: AiringList, ...problems } } },
      (request) => airings.list(request.query),
    );
    app.post(
      '/airings/:id/cancel',
      { schema: { ...one, response: { 200: Airing, ...problems } } },
      (request) => airings.cancel(request.params.id),
    );
    app.post(
      '/airings/:id/move',
      { schema: { ...one, body: z.object({ start: Instant }), response: { 200: Airing, ...problems } } },
      (request) => airings.move(request.params.id, request.body.start),
    );
    app.post('/airings/:id/pin', { schema: { ...one, response: { 200: Airing, ...problems } } }, (request) =>
      airings.pin(request.params.id),
    );
    app.post(
      '/emergencies',
      {
        schema: {
          tags: ['Khẩn cấp'],
          summary: 'Phát ngay, đè lên mọi thứ đang phát',
          body: NewEmergency,
          response: { 201: z.object({ airings: z.array(Airing) }), ...problems },
        },
      },
      async (request, reply) => reply.code(201).send({ airings: await airings.emergency(request.body) }),
    );
    app.post(
      '/emergencies/stop',
      {
        schema: {
          tags: ['Khẩn cấp'],
          response: { 200: z.object({ stopped: z.number().int() }), ...problems },
        },
      },
      async () => ({ stopped: await airings.stopEmergencies() }),
    );
    app.get(
      '/log',
      { schema: { tags: ['Nhật ký'], querystring: LogQuery, response: { 200: LogList, ...problems } } },
      (request) => airings.log(request.query),
    );
  };
}
