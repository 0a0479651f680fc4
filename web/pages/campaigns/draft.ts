/** A campaign while it is being made: what the form holds, and what it asks the server for. Pure. */
import type { Schemas } from '../../api.ts';
import { addDays, daysBetween, isDay } from '../calendar/days.ts';
import { windowsOn } from '../today/dayline.ts';
import { lastDayOf, ordered, wantedByDay, type Phase } from './phases.ts';
import { chosenOf, type DraftVariant } from './variants.ts';

export interface Draft {
  readonly recordingId: string | null;
  readonly title: string;
  readonly zones: readonly string[];
  readonly firstDay: string | null;
  /** As the letter puts it. */
  readonly deadline: string | null;
  readonly inclusive: boolean;
  readonly phases: readonly Phase[];
  readonly minGapMinutes: number;
  /** How often the script is read in one airing. */
  readonly readings: number;
  readonly priority: Schemas['Priority'];
  /** What plays instead of the main recording in later days. */
  readonly variants: readonly DraftVariant[];
}

export type Need =
  'recording' | 'title' | 'zones' | 'firstDay' | 'deadline' | 'past' | 'order' | 'phases' | 'variants';

/** With less than this left of the day's last window a campaign had better begin tomorrow. */
const LEAST_SECONDS_TODAY = 600;

/**
 * Today while a window is left to sound in, else tomorrow; today anyway when the campaign ends with it.
 * @param now of the station's clock
 * @param lastDay null while it isn't known
 */
export function firstDayFor(
  windows: Schemas['Settings']['schedule']['windows'],
  now: { readonly day: string; readonly seconds: number },
  lastDay: string | null,
): string {
  const soundsToday = windowsOn(windows, now.day).some(({ end }) => end - now.seconds >= LEAST_SECONDS_TODAY);
  return soundsToday || (lastDay !== null && lastDay <= now.day) ? now.day : addDays(now.day, 1);
}

/** As the address carries it from a script: `?recording=…&deadline=…&lastDay=…&title=…`. */
export function draftFrom(query: URLSearchParams, today: string, phases: readonly Phase[]): Draft {
  const deadline = query.get('deadline');
  const lastDay = query.get('lastDay');
  const day = isDay(deadline) ? deadline : isDay(lastDay) ? lastDay : null;
  return {
    recordingId: query.get('recording'),
    title: query.get('title') ?? '',
    zones: [],
    firstDay: today,
    deadline: day,
    // "Before" only when the letter's last day lies before its deadline.
    inclusive: !(isDay(deadline) && isDay(lastDay) && lastDay < deadline),
    phases: ordered(phases),
    minGapMinutes: 30,
    readings: 1,
    priority: 'normal',
    variants: [],
  };
}

export function draftOf(campaign: Schemas['Campaign']): Draft {
  const deadline = campaign.deadline ?? { date: campaign.lastDay, inclusive: true };
  // The campaign may have been extended or shortened after the letter: what counts is its last day.
  const kept = lastDayOf(deadline.date, deadline.inclusive) === campaign.lastDay;
  return {
    recordingId: campaign.recordingId,
    title: campaign.title,
    zones: campaign.zones,
    firstDay: campaign.firstDay,
    deadline: kept ? deadline.date : campaign.lastDay,
    inclusive: kept ? deadline.inclusive : true,
    phases: ordered(campaign.escalation),
    minGapMinutes: campaign.minGapMinutes,
    readings: campaign.readings,
    priority: campaign.priority,
    variants: campaign.variants.map(({ daysLeft, recordingId }) => ({ daysLeft, recordingId })),
  };
}

export const lastDayOfDraft = (draft: Draft): string | null =>
  draft.deadline === null ? null : lastDayOf(draft.deadline, draft.inclusive);

/** What is still missing or wrong, in the order of the form. */
export function needsOf(draft: Draft, today: string): Need[] {
  const needs: Need[] = [];
  const lastDay = lastDayOfDraft(draft);
  if (!draft.recordingId) needs.push('recording');
  if (!draft.title.trim()) needs.push('title');
  if (draft.zones.length === 0) needs.push('zones');
  if (!draft.firstDay) needs.push('firstDay');
  if (!lastDay) needs.push('deadline');
  else if (lastDay < today) needs.push('past');
  else if (draft.firstDay && lastDay < draft.firstDay) needs.push('order');
  if (draft.phases.every((phase) => phase.perDay === 0)) needs.push('phases');
  if (draft.variants.some(({ recordingId }) => recordingId === null)) needs.push('variants');
  return needs;
}

/** What is sent; undefined while something is missing. A missing name, or words for later, don't keep from a preview. */
export function campaignOf(
  draft: Draft,
  today: string,
  unnamed?: string,
): Schemas['NewCampaign'] | undefined {
  const needs = needsOf(draft, today).filter(
    (need) => unnamed === undefined || (need !== 'title' && need !== 'variants'),
  );
  const lastDay = lastDayOfDraft(draft);
  if (needs.length > 0 || !draft.recordingId || !draft.firstDay || !lastDay || !draft.deadline)
    return undefined;
  return {
    recordingId: draft.recordingId,
    title: draft.title.trim() || (unnamed ?? ''),
    zones: [...draft.zones],
    firstDay: draft.firstDay,
    lastDay,
    escalation: [...draft.phases],
    minGapMinutes: draft.minGapMinutes,
    readings: draft.readings,
    priority: draft.priority,
    variants: chosenOf(draft.variants),
    deadline: { date: draft.deadline, inclusive: draft.inclusive },
  };
}

/** Zones that were taken away meanwhile are chosen no more. @param zones undefined while they aren't known */
export const amongZones = (draft: Draft, zones: readonly { readonly id: string }[] | undefined): Draft =>
  zones ? { ...draft, zones: draft.zones.filter((chosen) => zones.some(({ id }) => id === chosen)) } : draft;

/** What a person changed of a stored campaign: what another changed meanwhile stays. */
export function changesOf(
  before: Schemas['NewCampaign'] | undefined,
  after: Schemas['NewCampaign'],
): Partial<Schemas['NewCampaign']> {
  const had = new Map(Object.entries(before ?? {}).map(([name, value]) => [name, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => had.get(name) !== JSON.stringify(value)),
  );
}

/** Days of the draft for its chart; a span of two weeks while the days aren't chosen yet. */
export function daysOfDraft(draft: Draft, today: string): { day: string; wanted: number }[] {
  const first = draft.firstDay ?? today;
  const last = lastDayOfDraft(draft);
  const end = last && last >= first && daysBetween(first, last) <= 366 ? last : addDays(first, 13);
  return wantedByDay(first, end, draft.phases);
}
