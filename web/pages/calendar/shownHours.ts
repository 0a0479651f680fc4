/** Which hours a day of the calendar shows. Pure. */
import { onDay, secondsOf } from './days.ts';

interface Stretch {
  readonly start: string;
  readonly end: string;
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`;

/** The hours in which something may sound, with some air around; never less than eight. */
export function shownHours(
  windows: readonly Stretch[] | undefined,
  airings: readonly Stretch[],
  timeZone: string,
): { min: string; max: string } {
  const seconds = [
    ...(windows ?? []).flatMap(({ start, end }) =>
      end > start ? [secondsOf(start), secondsOf(end)] : [secondsOf(start), 24 * 3600, 0],
    ),
    ...airings.flatMap(({ start, end }) => [onDay(start, timeZone).seconds, onDay(end, timeZone).seconds]),
  ];
  if (seconds.length === 0) return { min: clock(5), max: clock(22) };
  const min = Math.max(0, Math.floor((Math.min(...seconds) - 900) / 3600));
  const max = Math.min(24, Math.max(min + 8, Math.ceil((Math.max(...seconds) + 900) / 3600)));
  return { min: clock(min), max: clock(max) };
}
