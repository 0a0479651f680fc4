/** Tries at making room in full days: what bounds the time of a whole plan. */

export interface Tries {
  left: number;
  /** Days of the plan that may still need some. */
  days: number;
}

/** Nearest days first. Each try costs by zones; a plan of few days has time for more of them. */
export const triesFor = (zones: number, days: number): Tries => ({
  left: Math.min(10_000, Math.max(600, Math.round(100_000 / zones), Math.round(8_000 / days))),
  days,
});

/** A day is searched several times over: in each way, and once to trade. */
const SEARCHES = 4;

/** What one search of a day may use: as many as are usual, or its share where few days are left. */
export const shareOf = ({ left, days }: Tries, usual: number): number =>
  Math.min(left, Math.max(usual, Math.floor(left / (SEARCHES * Math.max(1, days)))));
