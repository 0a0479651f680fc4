/** How loud a zone is at an hour: its volume, or another at hours when people sleep or are at home. Pure. */
import { Failure } from '../common/failure.ts';

/** Every day, in the station's zone; an end that isn't after the start is on the next day. */
export interface VolumeHours {
  /** `05:00` */
  readonly start: string;
  readonly end: string;
  /** 0 to 1, in the place of the zone's own. */
  readonly volume: number;
}

export const MOST_VOLUME_HOURS = 12;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const holds = ({ start, end }: VolumeHours, minute: number): boolean => {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  return from < to ? from <= minute && minute < to : minute >= from || minute < to;
};

/**
 * @param epochMilliseconds null while the time isn't known
 * @example volumeAt({ volume: 0.8, hours: [{ start: '20:00', end: '06:30', volume: 0.4 }] }, 'Asia/Ho_Chi_Minh', now)
 */
export function volumeAt(
  { volume, hours = [] }: { volume: number; hours?: readonly VolumeHours[] | undefined },
  timeZone: string,
  epochMilliseconds: number | null,
): number {
  if (hours.length === 0 || epochMilliseconds === null) return volume;
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(epochMilliseconds);
  return hours.find((one) => holds(one, minuteOf(time)))?.volume ?? volume;
}

/** @throws Failure `zone-hours` */
export function checkVolumeHours(hours: readonly VolumeHours[]): void {
  const invalid = (message: string) => new Failure('invalid', 'zone-hours', message);
  const named = ({ start, end }: VolumeHours) => `${start}–${end}`;
  for (const [i, one] of hours.entries()) {
    if (one.start === one.end)
      throw invalid(
        `Giờ chỉnh âm lượng ${named(one)} bắt đầu và kết thúc cùng lúc. Hãy sửa một trong hai giờ.`,
      );
    const other = hours
      .slice(i + 1)
      .find((two) => holds(one, minuteOf(two.start)) || holds(two, minuteOf(one.start)));
    if (other)
      throw invalid(
        `Hai khoảng giờ chỉnh âm lượng ${named(one)} và ${named(other)} trùng nhau. Hãy sửa để chúng rời nhau.`,
      );
  }
}
