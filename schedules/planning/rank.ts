/** What counts more when minutes are short: the level, then the round of the day, then who is to be served first (hunger.ts). */
export const LEVELS = { emergency: 0, priority: 1, normal: 2 } as const;

/** More turns than a day has. */
const TURNS = 100_000;

/** Of an airing that is the `round`-th of its day; smaller counts more. @param turn of its campaign inside a round */
export const rankOf = (level: number, round: number, turn = 0): number => level * 1000 + round + turn / TURNS;

/** How much an airing weighs against others: a hundred, ten or one, and the first of the day twice. */
export const weightOf = (level: number, round: number): number =>
  [100, 10, 1][level]! * (round === 1 ? 2 : 1);

/** Weight of airings `from` … `to` of a day. */
export function weightFrom(level: number, from: number, to: number): number {
  let sum = 0;
  for (let round = from; round <= to; round++) sum += weightOf(level, round);
  return sum;
}
