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

/**
 * The variant of each airing; undefined where the main recording plays.
 * An airing keeps the variant it had in the plan before while that is heard in its zones no more than once above the
 * others; else the one that was heard least there comes next.
 * @param placed in the order of their starts
 */
export function chooseVariants(
  input: Pick<PlanInput, 'aired' | 'fixed' | 'previous'>,
  placed: readonly Placed[],
): (string | undefined)[] {
  if (!placed.some(({ campaign }) => campaign.variants)) return placed.map(() => undefined);
  const heard = new Map<string, number>();
  const keyOf = (campaign: string, zone: string, variant: string) => `${campaign} ${zone} ${variant}`;
  const count = (campaign: string, zones: readonly string[], variant: string | undefined) => {
    if (variant === undefined) return;
    for (const zone of zones) {
      const key = keyOf(campaign, zone, variant);
      heard.set(key, (heard.get(key) ?? 0) + 1);
    }
  };
  for (const { campaign, zone, variant } of input.aired) count(campaign, [zone], variant);
  for (const { campaign, zones, variant } of input.fixed) count(campaign, zones, variant);
  const before = new Map<string, { zones: ReadonlySet<string>; variant: string }[]>();
  for (const { campaign, zones, start, variant } of input.previous) {
    if (variant === undefined) continue;
    const key = `${campaign} ${Date.parse(start)}`;
    before.set(key, [...(before.get(key) ?? []), { zones: new Set(zones), variant }]);
  }

  return placed.map(({ campaign, daysLeft, start, zones }) => {
    const rows = variantsOn(campaign.variants, daysLeft);
    if (rows.length < 2) return rows[0]?.id;
    const sums = rows.map(({ id }) =>
      zones.reduce((sum, zone) => sum + (heard.get(keyOf(campaign.id, zone, id)) ?? 0), 0),
    );
    const least = Math.min(...sums);
    const had = before
      .get(`${campaign.id} ${start}`)
      ?.find((one) => zones.some((zone) => one.zones.has(zone)))?.variant;
    const kept = rows.findIndex((row, i) => row.id === had && (sums[i] ?? 0) - least <= zones.length);
    const chosen = rows[kept >= 0 ? kept : sums.indexOf(least)]?.id;
    count(campaign.id, zones, chosen);
    return chosen;
  });
}
