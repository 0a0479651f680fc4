/**
 * The planner: campaigns with deadlines, windows and zones → airings, denser towards the deadline. Pure.
 * planning/planAlone.ts plans airings that each stand by themselves, planning/sessions.ts gathers them into sessions.
 */
import { wantedWith } from './escalation.ts';
import type { PlanAnswer } from './planning/planAnswer.ts';
import type { PlanCampaign, PlanInput } from './planning/planInput.ts';
import { planAlone } from './planning/planAlone.ts';
import { planInSessions } from './planning/sessions.ts';
import { siteCalendar } from './windows.ts';

export type { PlanAnswer, PlannedAiring, Unmet } from './planning/planAnswer.ts';

/** @param input checked by `parsePlanInput`; with `session`, airings say their place in their session. */
export function plan(input: PlanInput): PlanAnswer {
  const { session } = input;
  return session ? planInSessions({ ...input, session }) : planAlone(input);
}

/** Airings wanted on each day of a campaign, for a chart. */
export function wantedByDay(
  campaign: Pick<PlanCampaign, 'firstDay' | 'lastDay' | 'escalation'>,
): { day: string; wanted: number }[] {
  const calendar = siteCalendar('UTC', campaign.firstDay);
  const last = calendar.index(campaign.lastDay);
  return Array.from({ length: last + 1 }, (_, index) => ({
    day: calendar.day(index),
    wanted: wantedWith(campaign.escalation, last - index),
  }));
}
