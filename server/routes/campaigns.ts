/** Campaigns: what is to be told, where, until when, and how much denser towards the end. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, IdParams, Nothing, Priority, problems } from './shapes.ts';

export const Phase = z
  .object({ daysLeft: z.number().int().min(0).max(999), perDay: z.number().int().min(0).max(48) })
  .meta({ id: 'Phase' });
export const CampaignStatus = z.enum(['active', 'paused', 'ended']).meta({ id: 'CampaignStatus' });

export const CampaignVariant = z
  .object({ recordingId: z.string(), daysLeft: z.number().int().min(0).max(999) })
  .meta({ id: 'CampaignVariant' });

const Readings = z.number().int().min(1).max(3);

export const NewCampaign = z
  .object({
    title: z.string().trim().min(1, 'Hãy nhập tên đợt tuyên truyền.').max(200),
    recordingId: z.string(),
    priority: Priority.default('normal'),
    zones: z.array(z.string()).max(1000),
    firstDay: Day,
    lastDay: Day,
    escalation: z.array(Phase).min(1).max(50),
    minGapMinutes: z.number().int().min(0).max(1440).default(30),
    /** How often the script is read in one airing. */
    readings: Readings.default(1),
    /** As the letter puts it; `lastDay` is what counts. */
    deadline: z.object({ date: Day, inclusive: z.boolean() }).optional(),
    /**
     * Other recordings for a part of the days: those with the smallest `daysLeft` still at least the days left play
     * instead of the campaign's own, taking turns where there are several.
     */
    variants: z.array(CampaignVariant).max(20).optional(),
  })
  .meta({ id: 'NewCampaign' });
/** Without defaults: what is left out stays as it is. */
/** `replaces`: the stored campaign that would be changed to this. */
export const CampaignDraft = NewCampaign.extend({ replaces: z.string().optional() }).meta({
  id: 'CampaignDraft',
});
export const CampaignChange = NewCampaign.extend({
  priority: Priority,
  minGapMinutes: z.number().int().min(0).max(1440),
  readings: Readings,
})
  .partial()
  .meta({ id: 'CampaignChange' });

const counts = { wanted: z.number().int(), planned: z.number().int() };
/** Airings × zones. */
export const DayCount = z.object({ day: Day, ...counts, played: z.number().int() }).meta({ id: 'DayCount' });

export const Campaign = z
  .object({
    id: z.string(),
    title: z.string(),
    recordingId: z.string(),
    priority: Priority,
    zones: z.array(z.string()),
    firstDay: Day,
    lastDay: Day,
    deadline: z.object({ date: Day, inclusive: z.boolean() }).nullable(),
    escalation: z.array(Phase),
    minGapMinutes: z.number().int(),
    readings: z.number().int(),
    /** From far to near. Where none of a phase is ready the campaign's own recording plays. */
    variants: z.array(
      CampaignVariant.extend({
        title: z.string(),
        durationSeconds: z.number().nullable(),
        ready: z.boolean(),
      }),
    ),
    status: CampaignStatus,
    /** Days to the last day; 0 on it, negative after it. */
    daysLeft: z.number().int(),
    /** Airings × zones up to now. */
    pace: z.object({ ...counts, played: z.number().int() }),
    recording: z.object({ id: z.string(), title: z.string(), durationSeconds: z.number().nullable() }),
    byDay: z.array(DayCount),
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.infer<typeof Campaign>;

export const Unmet = z
  .object({ campaignId: z.string(), zoneId: z.string(), day: Day, ...counts, why: z.string() })
  .meta({ id: 'Unmet' });

export const CampaignPreview = z
  .object({
    byDay: z.array(z.object({ day: Day, ...counts })),
    unmet: z.array(Unmet),
    /** What others would lose. */
    effects: z.array(
      z.object({
        campaignId: z.string(),
        title: z.string(),
        zone: z.string(),
        day: Day,
        lost: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'CampaignPreview' });

export const Escalation = z
  .object({ id: z.string(), label: z.string(), phases: z.array(Phase) })
  .meta({ id: 'Escalation' });

export interface CampaignParts {
  readonly campaigns: {
    list(status: z.infer<typeof CampaignStatus> | undefined): Promise<Campaign[]>;
    get(id: string): Promise<Campaign>;
    /** @throws Failure campaign-*, recording-not-ready, script-not-approved */
    create(input: z.infer<typeof NewCampaign>): Promise<Campaign>;
    change(id: string, input: z.infer<typeof CampaignChange>): Promise<Campaign>;
    setStatus(id: string, status: z.infer<typeof CampaignStatus>): Promise<Campaign>;
    remove(id: string): Promise<void>;
    preview(input: z.infer<typeof CampaignDraft>): Promise<z.infer<typeof CampaignPreview>>;
    escalations(): z.infer<typeof Escalation>[];
  };
}

const statusOf = { pause: 'paused', resume: 'active', end: 'ended' } as const;

export function campaignRoutes({ campaigns }: CampaignParts): Routes {
  return async (app) => {
    const tags = ['Đợt tuyên truyền'];
    const one = { tags, params: IdParams };
    app.get(
      '/escalations',
      { schema: { tags, response: { 200: z.object({ items: z.array(Escalation) }), ...problems } } },
      async () => ({ items: campaigns.escalations() }),
    );
    app.get(
      '/campaigns',
      {
        schema: {
          tags,
          querystring: z.object({ status: CampaignStatus.optional() }),
          response: { 200: z.object({ items: z.array(Campaign) }), ...problems },
        },
      },
      async (request) => ({ items: await campaigns.list(request.query.status) }),
    );
    app.post(
      '/campaigns',
      { schema: { tags, body: NewCampaign, response: { 201: Campaign, ...problems } } },
      async (request, reply) => reply.code(201).send(await campaigns.create(request.body)),
    );
    app.post(
      '/campaigns/preview',
      {
        schema: {
          tags,
          summary: 'Lịch sẽ ra sao nếu lưu đợt này (không lưu gì)',
          body: CampaignDraft,
          response: { 200: CampaignPreview, ...problems },
        },
      },
      (request) => campaigns.preview(request.body),
    );
    app.get('/campaigns/:id', { schema: { ...one, response: { 200: Campaign, ...problems } } }, (request) =>
      campaigns.get(request.params.id),
    );
    app.patch(
      '/campaigns/:id',
      { schema: { ...one, body: CampaignChange, response: { 200: Campaign, ...problems } } },
      (request) => campaigns.change(request.params.id, request.body),
    );
    for (const action of ['pause', 'resume', 'end'] as const)
      app.post(
        `/campaigns/:id/${action}`,
        { schema: { ...one, response: { 200: Campaign, ...problems } } },
        (request) => campaigns.setStatus((request.params as { id: string }).id, statusOf[action]),
      );
    app.delete(
      '/campaigns/:id',
      { schema: { ...one, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await campaigns.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
  };
}
