/** Hours of a day as settings write them: `05:30`. */

export const DAY_MINUTES = 1440;
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes that a daily span lasts; an end not after the start is on the next day. */
export const lengthOf = (start: string, end: string) =>
  ((minuteOf(end) - minuteOf(start) + DAY_MINUTES - 1) % DAY_MINUTES) + 1;
