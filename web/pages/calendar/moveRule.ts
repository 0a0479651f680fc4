/**
 * Whether an airing may be moved to another start, told while it is being dragged. Pure. The server decides in the end
 * (POST /airings/:id/move); this only spares the operator a refusal.
 */
import { merged, windowsOn, type Span } from '../today/dayline.ts';
import { addDays, onDay, secondsOf, weekday } from './days.ts';

export type Broken =
  | { readonly rule: 'past' | 'quiet' | 'window' | 'programme' }
  | { readonly rule: 'blackout'; readonly reason: string }
  | { readonly rule: 'overlap' | 'heard'; readonly title: string }
  | { readonly rule: 'gap'; readonly minutes: number }
  | { readonly rule: 'days'; readonly firstDay: string; readonly lastDay: string };

interface Moved {
  readonly id: string;
  readonly campaignId: string | null;
  readonly title: string;
  readonly zones: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly status: string;
  /** Its length wherever it is moved to: there it opens and closes by itself. */
  readonly aloneSeconds: number;
}

export interface Rules {
  readonly now: number;
  readonly timeZone: string;
  readonly airings: readonly Moved[];
  readonly zones: readonly { readonly id: string; readonly hears: readonly string[] }[];
  readonly campaigns: readonly {
    readonly id: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly minGapMinutes: number;
  }[];
  readonly schedule: {
    readonly windows: readonly {
      readonly days: readonly number[];
      readonly start: string;
      readonly end: string;
      readonly zones?: readonly string[] | undefined;
    }[];
    readonly quietHours: readonly { readonly start: string; readonly end: string }[];
    readonly blackouts: readonly {
      readonly start: string;
      readonly end: string;
      readonly zones?: readonly string[] | undefined;
      readonly reason?: string | undefined;
    }[];
    readonly programmes: readonly {
      readonly days?: readonly number[] | undefined;
      /** Left out where a cron expression says when: that is for the server to reckon. */
      readonly start?: string | undefined;
      readonly durationSeconds: number;
      readonly zones?: readonly string[] | undefined;
    }[];
  };
}

const DAY = 86_400;
const meets = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
const concerns = (zones: readonly string[] | undefined, own: readonly string[]) =>
  !zones || zones.length === 0 || zones.some((zone) => own.includes(zone));

/** The first rule that a start at `start` (epoch milliseconds) would break; undefined when it breaks none. */
export function brokenRule(airing: Moved, start: number, rules: Rules): Broken | undefined {
  const stays = start === Date.parse(airing.start);
  const milliseconds = stays ? Date.parse(airing.end) - start : airing.aloneSeconds * 1000;
  if (start < rules.now) return { rule: 'past' };
  const { day, seconds } = onDay(start, rules.timeZone);
  const span = { start: seconds, end: seconds + milliseconds / 1000 };

  const campaign = rules.campaigns.find(({ id }) => id === airing.campaignId);
  if (campaign && (day < campaign.firstDay || day > campaign.lastDay))
    return { rule: 'days', firstDay: campaign.firstDay, lastDay: campaign.lastDay };
  const { quietHours, windows, blackouts, programmes } = rules.schedule;
  if (quietHours.some((quiet) => daily(quiet).some((stretch) => meets(stretch, span))))
    return { rule: 'quiet' };
  for (const zone of airing.zones) {
    const open = merged([
      ...windowsOn(windows, day, zone),
      ...windowsOn(windows, addDays(day, 1), zone).map((s) => ({ start: s.start + DAY, end: s.end + DAY })),
    ]);
    if (!open.some((window) => window.start <= span.start && window.end >= span.end))
      return { rule: 'window' };
  }
  for (const blackout of blackouts) {
    const from = `${day}T${clock(span.start)}`;
    const to = span.end >= DAY ? `${addDays(day, 1)}T${clock(span.end - DAY)}` : `${day}T${clock(span.end)}`;
    if (concerns(blackout.zones, airing.zones) && blackout.start < to && blackout.end > from)
      return { rule: 'blackout', reason: blackout.reason ?? '' };
  }
  for (const programme of programmes) {
    if (programme.start === undefined) continue;
    const from = secondsOf(programme.start);
    if (
      concerns(programme.zones, airing.zones) &&
      (programme.days?.includes(weekday(day)) ?? true) &&
      meets({ start: from, end: from + programme.durationSeconds }, span)
    )
      return { rule: 'programme' };
  }
  return amongOthers(airing, start, start + milliseconds, campaign?.minGapMinutes ?? 0, rules);
}

function amongOthers(
  airing: Moved,
  start: number,
  end: number,
  minGapMinutes: number,
  rules: Rules,
): Broken | undefined {
  const near = new Set(airing.zones);
  for (const zone of rules.zones) {
    if (airing.zones.includes(zone.id)) zone.hears.forEach((id) => near.add(id));
    if (zone.hears.some((id) => airing.zones.includes(id))) near.add(zone.id);
  }
  for (const other of rules.airings) {
    if (
      other.id === airing.id ||
      !['planned', 'prepared', 'playing', 'played', 'partly'].includes(other.status)
    )
      continue;
    const from = Date.parse(other.start);
    const shared = other.zones.some((zone) => airing.zones.includes(zone));
    if (from < end && Date.parse(other.end) > start) {
      if (shared) return { rule: 'overlap', title: other.title };
      const together = other.campaignId !== null && other.campaignId === airing.campaignId && from === start;
      if (!together && other.zones.some((zone) => near.has(zone)))
        return { rule: 'heard', title: other.title };
    }
    if (
      shared &&
      airing.campaignId !== null &&
      other.campaignId === airing.campaignId &&
      Math.abs(from - start) < minGapMinutes * 60_000
    )
      return { rule: 'gap', minutes: minGapMinutes };
  }
  return undefined;
}

/** A daily stretch that may cross midnight, on a day and the beginning of the next. */
function daily({ start, end }: { readonly start: string; readonly end: string }): Span[] {
  const from = secondsOf(start);
  const to = secondsOf(end);
  return to > from
    ? [
        { start: from, end: to },
        { start: from + DAY, end: to + DAY },
      ]
    : [
        { start: 0, end: to },
        { start: from, end: to + DAY },
      ];
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (seconds: number) =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
