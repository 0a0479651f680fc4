/**
 * Which words of a campaign play on a day, and which of them in which airing. Pure.
 *
 * On a day the rows count that have the smallest `daysLeft` still at least the days left (the escalation's own rule);
 * where none counts the campaign's main recording plays. Several rows of one day take turns, evenly in every zone.
 */
import type { PlanCampaign, PlanInput } from './planInput.ts';

export type PlanVariant = NonNullable<PlanCampaign['variants']>[number];

/** The rows that may play with so many days left; none: the main recording plays. */
export function variantsOn<T extends { readonly daysLeft: number }>(
  rows: readonly T[] | undefined,
  daysLeft: number,
): readonly T[] {
  if (!rows) return [];
  let least = Infinity;
  for (const row of rows) if (row.daysLeft >= daysLeft && row.daysLeft < least) least = row.daysLeft;
  return rows.filter((row) => row.daysLeft === least);
}

/** Seconds of one reading to make room for on a day: those of the longest that may play. */
export function longestSeconds(
  campaign: Pick<PlanCampaign, 'durationSeconds' | 'variants'>,
  daysLeft: number,
): number {
  const rows = variantsOn(campaign.variants, daysLeft);
  return rows.length === 0 ? campaign.durationSeconds : Math.max(...rows.map((row) => row.durationSeconds));
}

/** Between two airings of a campaign; what is to be heard twice in a row says so by its readings. */
const BREATH_MILLISECONDS = 60_000;

/**
 * Milliseconds from the start of an airing to the earliest start of the campaign's next one in the same zone.
 * @param duration of the longer one
 */
export const gapOf = ({ minGapMinutes }: Pick<PlanCampaign, 'minGapMinutes'>, duration: number): number =>
  Math.max(minGapMinutes * 60_000, duration + BREATH_MILLISECONDS);

/** Seconds of one reading of a variant; of the main recording where none is named or it is no more. */
export const secondsOf = (
  campaign: Pick<PlanCampaign, 'durationSeconds' | 'variants'>,
  variant: string | undefined,
): number =>
  campaign.variants?.find((row) => row.id === variant)?.durationSeconds ?? campaign.durationSeconds;

interface Placed {
  readonly campaign: PlanCampaign;
  readonly daysLeft: number;
  readonly start: number;
  readonly zones: readonly string[];
}

/** How often each variant of a campaign has been heard in each zone. */
export interface Heard {
  of(campaign: string, zone: string, variant: string): number;
  count(campaign: string, zones: readonly string[], variant: string | undefined): void;
}

/** @param before counts to go on from; they stay as they are */
export function countHeard(before?: Heard): Heard {
  const own = new Map<string, number>();
  return {
    of: (campaign, zone, variant) =>
      (own.get(`${campaign}\n${zone}\n${variant}`) ?? 0) + (before?.of(campaign, zone, variant) ?? 0),
    count(campaign, zones, variant) {
      if (variant === undefined) return;
      for (const zone of zones) {
        const key = `${campaign}\n${zone}\n${variant}`;
        own.set(key, (own.get(key) ?? 0) + 1);
      }
    },
  };
}

/**
 * Those of the rows that may play next: heard in the zones no more than once above the one that was heard least there,
 * least heard first.
 */
export function rotation(
  rows: readonly PlanVariant[],
  campaign: string,
  zones: readonly string[],
  heard: Heard,
): PlanVariant[] {
  const sums = rows.map(({ id }) => zones.reduce((sum, zone) => sum + heard.of(campaign, zone, id), 0));
  const least = Math.min(...sums);
  return rows
    .map((row, i) => ({ row, sum: sums[i]! }))
    .filter(({ sum }) => sum - least <= zones.length)
    .sort((a, b) => a.sum - b.sum)
    .map(({ row }) => row);
}

/**
 * The variant of each airing; undefined where the main recording plays.
 * An airing keeps the variant it had in the plan before while that may play next; else the one heard least comes.
 * @param before what was heard up to now
 * @param placed in the order of their starts
 */
export function chooseVariants(
  before: Heard,
  previous: PlanInput['previous'],
  placed: readonly Placed[],
): (string | undefined)[] {
  if (!placed.some(({ campaign }) => campaign.variants)) return placed.map(() => undefined);
  const heard = countHeard(before);
  const had = new Map<string, { zones: ReadonlySet<string>; variant: string }[]>();
  for (const { campaign, zones, start, variant } of previous) {
    if (variant === undefined) continue;
    const key = `${campaign} ${Date.parse(start)}`;
    had.set(key, [...(had.get(key) ?? []), { zones: new Set(zones), variant }]);
  }
  return placed.map(({ campaign, daysLeft, start, zones }) => {
    const rows = variantsOn(campaign.variants, daysLeft);
    if (rows.length < 2) return rows[0]?.id;
    const next = rotation(rows, campaign.id, zones, heard);
    const old = had
      .get(`${campaign.id} ${start}`)
      ?.find((one) => zones.some((zone) => one.zones.has(zone)))?.variant;
    const chosen = (next.find((row) => row.id === old) ?? next[0])?.id;
    heard.count(campaign.id, zones, chosen);
    return chosen;
  });
}
