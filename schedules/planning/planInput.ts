/** What the planner is given: the JSON of `loa plan`, checked once at the border. */
import { z } from 'zod';
import { Failure } from '../../common/failure.ts';
import { isCron } from './programmes.ts';

const id = z.string().min(1);
const day = z.iso.date('cần một ngày có thật, viết như 2026-06-15.');
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'cần giờ và phút, viết như 05:30.');
const localInstant = z.iso.datetime({
  local: true,
  offset: true,
  error: 'cần ngày và giờ có thật, viết như 2026-06-11T06:00.',
});
const instant = z.iso.datetime({
  offset: true,
  error: 'cần ngày và giờ với múi giờ, viết như 2026-06-11T06:00:00+07:00.',
});
const weekdays = z.array(z.int().min(1).max(7)).min(1);
const durationSeconds = z.number().positive().max(86_400);
const variant = id.optional();

export const PlanInput = z.object({
  timeZone: z.string().default('Asia/Ho_Chi_Minh'),
  from: day,
  to: day,
  zones: z.array(z.object({ id, hears: z.array(id).default([]) })),
  windows: z.array(
    z.object({
      id,
      days: weekdays.default([1, 2, 3, 4, 5, 6, 7]),
      start: timeOfDay,
      end: timeOfDay,
      maxMinutes: z.number().min(0).optional(),
      zones: z.array(id).optional(),
      /** On public holidays: as ever, not at all, or on them alone. */
      holidays: z.enum(['play', 'skip', 'only']).default('play'),
    }),
  ),
  /** Public holidays, for windows that heed them. */
  holidays: z.array(day).default([]),
  quietHours: z.array(z.object({ start: timeOfDay, end: timeOfDay })).default([]),
  blackouts: z
    .array(
      z.object({
        start: localInstant,
        end: localInstant,
        zones: z.array(id).optional(),
        reason: z.string().optional(),
      }),
    )
    .default([]),
  programmes: z
    .array(
      z.object({
        id,
        days: weekdays.default([1, 2, 3, 4, 5, 6, 7]),
        start: timeOfDay.optional(),
        /** In place of `days` and `start`: minute, hour, day of month, month, weekday (node-cron). */
        cron: z.string().optional(),
        durationSeconds,
        zones: z.array(id).optional(),
      }),
    )
    .default([]),
  campaigns: z.array(
    z.object({
      id,
      priority: z.enum(['normal', 'priority', 'emergency']).default('normal'),
      zones: z.array(id),
      firstDay: day,
      lastDay: day,
      durationSeconds,
      /** How often the script is read in one airing, one reading straight after the other. */
      readings: z.int().min(1).max(10).default(1),
      minGapMinutes: z.number().min(0).default(30),
      escalation: z.array(z.object({ daysLeft: z.int().min(0), perDay: z.int().min(0).max(96) })),
      /** Other words for a part of the days; variants.ts says which play when. */
      variants: z.array(z.object({ id, daysLeft: z.int().min(0), durationSeconds })).optional(),
      /** Its own chimes sound, never a session's: nothing is added to its duration. */
      standsAlone: z.boolean().optional(),
    }),
  ),
  /** What has sounded already; counts, and keeps its distance. */
  aired: z
    .array(z.object({ campaign: id, zone: id, start: instant, end: instant.optional(), variant }))
    .default([]),
  /** Airings that stay as they are, and count. */
  fixed: z
    .array(z.object({ campaign: id, zones: z.array(id), start: instant, end: instant, variant }))
    .default([]),
  /** The plan as it stood: where it still serves as much, airings stay where they were. */
  previous: z.array(z.object({ campaign: id, zones: z.array(id), start: instant, variant })).default([]),
  /** Nothing new starts before it. */
  now: instant.optional(),
  /**
   * Airings of the same zones that follow each other are one session: what opens it, what closes it, and the pause after
   * each reading. Then a campaign's `durationSeconds` are those of its words alone. Left out: every airing by itself.
   */
  session: z
    .object({
      openingSeconds: z.number().min(0).max(300),
      closingSeconds: z.number().min(0).max(300),
      pauseSeconds: z.number().min(0).max(60),
    })
    .optional(),
});
export type PlanInput = z.infer<typeof PlanInput>;
export type PlanCampaign = PlanInput['campaigns'][number];

const LONGEST_PLAN_DAYS = 800;

const invalid = (path: string, what: string) =>
  new Failure(
    'invalid',
    'plan-invalid',
    `Dữ liệu lập lịch không hợp lệ tại “${path}”: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  );

/** @throws Failure `plan-invalid`, naming the place. */
export function parsePlanInput(value: unknown): PlanInput {
  const parsed = PlanInput.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(issue?.path.join('.') || 'gốc', issue?.message ?? '');
  }
  const input = parsed.data;
  try {
    new Intl.DateTimeFormat('en', { timeZone: input.timeZone });
  } catch {
    throw invalid('timeZone', `không có múi giờ “${input.timeZone}”.`);
  }
  if (input.to < input.from) throw invalid('to', 'ngày cuối trước ngày đầu.');
  if ((Date.parse(input.to) - Date.parse(input.from)) / 86_400_000 > LONGEST_PLAN_DAYS)
    throw invalid('to', `kế hoạch dài quá ${LONGEST_PLAN_DAYS} ngày.`);
  unique(input.zones, 'zones');
  unique(input.windows, 'windows');
  unique(input.programmes, 'programmes');
  unique(input.campaigns, 'campaigns');
  const zones = new Set(input.zones.map((zone) => zone.id));
  const known = (ids: readonly string[] | undefined, path: string) =>
    ids?.forEach((zone) => {
      if (!zones.has(zone)) throw invalid(path, `không có cụm loa “${zone}”.`);
    });
  input.zones.forEach((zone, i) => known(zone.hears, `zones.${i}.hears`));
  input.windows.forEach((window, i) => known(window.zones, `windows.${i}.zones`));
  input.blackouts.forEach((blackout, i) => known(blackout.zones, `blackouts.${i}.zones`));
  input.programmes.forEach((programme, i) => {
    known(programme.zones, `programmes.${i}.zones`);
    if ((programme.start === undefined) === (programme.cron === undefined))
      throw invalid(`programmes.${i}`, 'cần giờ bắt đầu “start” hoặc biểu thức “cron”, một trong hai.');
    if (programme.cron !== undefined && !isCron(programme.cron))
      throw invalid(`programmes.${i}.cron`, `“${programme.cron}” không phải là biểu thức cron năm trường.`);
  });
  input.campaigns.forEach((campaign, i) => {
    known(campaign.zones, `campaigns.${i}.zones`);
    if (campaign.lastDay < campaign.firstDay)
      throw invalid(`campaigns.${i}.lastDay`, 'ngày cuối trước ngày đầu của đợt.');
  });
  return input;
}

function unique(things: readonly { id: string }[], path: string): void {
  const seen = new Set<string>();
  for (const thing of things) {
    if (seen.has(thing.id)) throw invalid(path, `mã “${thing.id}” có hai lần.`);
    seen.add(thing.id);
  }
}
