/** A time of day as people type it. Pure. */

/**
 * @returns `HH:MM`, or null for what is no time of day
 * @example parseTime('17h30') // '17:30'
 * @example parseTime('5') // '05:00'
 */
export function parseTime(text: string): string | null {
  const apart = /^\s*(\d{1,2})\s*(?:[:.hg ]|giờ)?\s*(\d{2})?\s*(?:phút)?\s*$/i.exec(text);
  const together = /^\s*(\d{1,2})(\d{2})\s*$/.exec(text);
  const [, hours = '', minutes = '00'] = together ?? apart ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

const DAY_MINUTES = 24 * 60;

/**
 * A time of day some minutes on, past midnight too.
 * @example turnTime('23:58', 5) // '00:00'
 */
export function turnTime(time: string, byMinutes: number): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  // To the next full step, as a hand on the keyboard expects.
  const step = Math.abs(byMinutes);
  const now = hours * 60 + minutes;
  const next = byMinutes > 0 ? (Math.floor(now / step) + 1) * step : (Math.ceil(now / step) - 1) * step;
  const within = (next + DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
