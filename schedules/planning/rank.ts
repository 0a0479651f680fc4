/** What counts more when minutes are short: the level, then the round of the day, then the nearer deadline. */
import type { PlanCampaign } from './planInput.ts';

export const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which campaigns are served inside a round: by level, then the nearer deadline first. */
export const byDeadline = (a: PlanCampaign, b: PlanCampaign): number =>
  LEVELS[a.priority] - LEVELS[b.priority] || byText(a.lastDay, b.lastDay) || byText(a.id, b.id);

/** Of an airing that is the `round`-th of its day; smaller counts more. */
export const rankOf = (level: number, round: number): number => level * 1000 + round;

/** How much an airing weighs against others: a hundred, ten or one, and the first of the day twice. */
export const weightOf = (level: number, round: number): number =>
  [100, 10, 1][level]! * (round === 1 ? 2 : 1);

/** Weight of airings `from` … `to` of a day. */
export function weightFrom(level: number, from: number, to: number): number {
  let sum = 0;
  for (let round = from; round <= to; round++) sum += weightOf(level, round);
  return sum;
}
