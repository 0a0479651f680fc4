/**
 * Nobody starves: a campaign that has gone unheard in a zone for days, though it would have found room there by itself,
 * comes before others of its level, whatever their deadlines.
 */
import { LEVELS } from './rank.ts';
import type { PlanCampaign } from './planInput.ts';

/** So many days in a row anyone may have to wait for nearer deadlines. */
export const PATIENCE_DAYS = 3;

export interface Hunger {
  /** Days in a row up to now without an airing, in the zone in which there are most of them. */
  days(campaign: string): number;
  /** The last day on which it went without somewhere, in the order of days; 0: never. */
  missed(campaign: string): number;
  /** @param unheard where campaigns that wanted something had none on the day */
  dayEnds(wanting: readonly PlanCampaign[], unheard: readonly { campaign: string; zone: string }[]): void;
}

export function hunger(): Hunger {
  const waiting = new Map<string, Map<string, number>>();
  const longest = new Map<string, number>();
  const missed = new Map<string, number>();
  let day = 0;
  return {
    days: (campaign) => longest.get(campaign) ?? 0,
    missed: (campaign) => missed.get(campaign) ?? 0,
    dayEnds(wanting, unheard) {
      day++;
      const before = new Map(wanting.map(({ id }) => [id, waiting.get(id)]));
      for (const { id } of wanting) {
        waiting.delete(id);
        longest.delete(id);
      }
      for (const { campaign, zone } of unheard) {
        const zones = waiting.get(campaign) ?? new Map<string, number>();
        const days = (before.get(campaign)?.get(zone) ?? 0) + 1;
        zones.set(zone, days);
        waiting.set(campaign, zones);
        missed.set(campaign, day);
        longest.set(campaign, Math.max(days, longest.get(campaign) ?? 0));
      }
    },
  };
}

/** The same while a day is tried in several ways. */
export const asItStands = (hungry: Hunger): Hunger => ({ ...hungry, dayEnds: () => {} });

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const starves = ({ days }: Hunger, { id }: PlanCampaign): number => (days(id) >= PATIENCE_DAYS ? 1 : 0);

/** Which of two comes first inside a round: by level, then who starves, then the nearer deadline. 0: neither. */
export const precedes =
  (hungry: Hunger) =>
  (a: PlanCampaign, b: PlanCampaign): number =>
    LEVELS[a.priority] - LEVELS[b.priority] ||
    starves(hungry, b) - starves(hungry, a) ||
    byText(a.lastDay, b.lastDay);

/** The order in which campaigns are served inside a round; equals take turns at going without. */
export const servingOrder =
  (hungry: Hunger) =>
  (a: PlanCampaign, b: PlanCampaign): number =>
    precedes(hungry)(a, b) || hungry.missed(b.id) - hungry.missed(a.id) || byText(a.id, b.id);
