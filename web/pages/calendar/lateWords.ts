import { formatDuration } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';

/** `đúng giờ` within half a second, else `trễ 3 giây`. */
export const lateWords = (milliseconds: number): string =>
  Math.abs(milliseconds) < 500 ? a.onTime : a.late(formatDuration(Math.max(1, milliseconds / 1000)));
